// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDesktopServices>
#include <QList>
#include <QObject>
#include <QUrl>

namespace clustero {

/// Notes the pages that a person's browser would show, while it lives.
class OpenedPages : public QObject
{
    Q_OBJECT
public:
    OpenedPages() { QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "open"); }
    ~OpenedPages() override { QDesktopServices::unsetUrlHandler(QStringLiteral("http")); }

    QList<QUrl> pages;

public Q_SLOTS:
    void open(const QUrl &page) { pages.append(page); }
};

} // namespace clustero
