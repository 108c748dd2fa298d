// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace clustero {

/// QWidget::setVisible() that does nothing where nothing changes: also not for a widget that will be shown with its window, whose layouts
/// would be worked out at once, at a size that they never have.
inline void setShown(QWidget *widget, bool isShown)
{
    const bool isHidden = widget->testAttribute(Qt::WA_WState_ExplicitShowHide) && widget->testAttribute(Qt::WA_WState_Hidden);
    if (isShown == isHidden || (isShown && widget->window()->isVisible() && !widget->isVisible()))
        widget->setVisible(isShown);
}

} // namespace clustero
