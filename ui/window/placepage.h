// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/page.h"

namespace clustero {

/// A place that has nothing to show yet and says what will be there.
class PlacePage : public Page
{
    Q_OBJECT
public:
    PlacePage(const QString &key, const QString &title, const QString &iconName, const QString &heading, const QString &text,
              QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override { return m_key; }
    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QIcon icon() const override;

private:
    QString m_key;
    QString m_title;
    QString m_iconName;
};

} // namespace clustero
