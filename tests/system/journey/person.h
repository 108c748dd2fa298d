// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/httpclient.h"

#include <QString>
#include <QTemporaryDir>

namespace clustero {

/// A browser and the person before it: programs open addresses in it, and it does on GitHub's pages what a person would.
class Browser
{
public:
    /// \p authority: PEM, trusted besides the system's.
    explicit Browser(const QByteArray &authority);

    /// Before all else in a program's PATH, what opens addresses is this browser.
    [[nodiscard]] QString programs() const { return m_folder.path(); }
    /// Addresses that programs opened, oldest first.
    [[nodiscard]] QList<QUrl> opened() const;

    /// The page's text; empty: it cannot be shown.
    [[nodiscard]] QByteArray show(const QUrl &page);
    /// Shows a page, sends its form, and shows the pages that this leads to.
    [[nodiscard]] QByteArray sendForm(const QUrl &page);

private:
    QTemporaryDir m_folder;
    HttpClient m_http;
};

} // namespace clustero
