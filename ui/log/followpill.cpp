// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/followpill.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace clustero {

FollowPill::FollowPill(QWidget *parent) : QPushButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Go to the end and stay there (End)"));
}

QSize FollowPill::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 32, fontMetrics().height() + 14};
}

void FollowPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(palette());
    const QRectF box = QRectF(rect()).adjusted(2, 2, -2, -2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDown() || underMouse() ? tokens.accent.lighter(tokens.isDark ? 108 : 115) : tokens.accent);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accentText, 2));
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), box.height() / 2 - 2, box.height() / 2 - 2);
    }
    painter.setPen(tokens.accentText);
    painter.drawText(box, Qt::AlignCenter, text());
}

} // namespace clustero
