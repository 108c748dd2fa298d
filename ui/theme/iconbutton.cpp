// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/iconbutton.h"

#include "ui/theme/icons.h"

#include <QEvent>

namespace clustero {

IconButton::IconButton(const QString &icon, const QString &text, QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setSign(icon);
    setMeaning(text);
}

void IconButton::setSign(const QString &icon)
{
    m_icon = icon;
    setIcon(themedIcon(icon, palette()));
}

void IconButton::setMeaning(const QString &text)
{
    setToolTip(text);
    setAccessibleName(text);
}

void IconButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon(themedIcon(m_icon, palette()));
}

} // namespace clustero
