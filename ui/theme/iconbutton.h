// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace clustero {

/// A flat button with an icon that follows the palette between light and dark. At least 24 by 24 pixels.
class IconButton : public QToolButton
{
    Q_OBJECT
public:
    /// \p text is its tool tip and its accessible name.
    IconButton(const QString &icon, const QString &text, QWidget *parent = nullptr);

    void setSign(const QString &icon);
    void setMeaning(const QString &text);

private:
    void changeEvent(QEvent *event) override;

    QString m_icon;
};

} // namespace clustero
