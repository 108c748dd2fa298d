// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/indicators.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace clustero {

namespace {

struct IndicatorColors
{
    QColor line;
    QColor fill;
    QColor mark;
};

IndicatorColors colorsOf(const QStyleOption &option, bool isSet)
{
    const Tokens &tokens = tokensOf(option.palette);
    if (!(option.state & QStyle::State_Enabled))
        return {tokens.border, tokens.window, option.palette.color(QPalette::Disabled, QPalette::Text)};
    const bool isHot = option.state & QStyle::State_MouseOver;
    if (isSet)
        return {tokens.accent, tokens.accent, tokens.accentText};
    return {isHot ? tokens.accent : tokens.borderStrong, option.palette.color(QPalette::Base), tokens.text};
}

/// The largest square of whole pixels in the middle.
QRectF square(const QStyleOption &option)
{
    const int side = std::min(option.rect.width(), option.rect.height());
    const QRect found(option.rect.left() + (option.rect.width() - side) / 2, option.rect.top() + (option.rect.height() - side) / 2, side,
                      side);
    return QRectF(found).adjusted(0.5, 0.5, -0.5, -0.5);
}

void paintArrow(QPainter &painter, const QRect &rect, bool isUp, const QColor &color)
{
    const QPointF middle = QRectF(rect).center();
    const double rise = isUp ? -1.5 : 1.5;
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{middle + QPointF(-3, -rise), middle + QPointF(0, rise), middle + QPointF(3, -rise)});
}

} // namespace

void paintTick(QPainter &painter, const QStyleOption &option)
{
    const bool isPartial = option.state & QStyle::State_NoChange;
    const bool isOn = option.state & QStyle::State_On;
    const IndicatorColors colors = colorsOf(option, isOn || isPartial);
    const QRectF box = square(option);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(colors.mark, box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) { return QPointF(box.left() + x * box.width(), box.top() + y * box.height()); };
    if (isPartial)
        painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
    else if (isOn)
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
    painter.restore();
}

void paintDot(QPainter &painter, const QStyleOption &option)
{
    const bool isOn = option.state & QStyle::State_On;
    const IndicatorColors colors = colorsOf(option, isOn);
    const QRectF box = square(option);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(colors.fill);
    painter.drawEllipse(box);
    if (isOn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.mark);
        painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5);
    }
    painter.restore();
}

void paintInputFrame(QPainter &painter, const QStyleOption &option, bool isFocused)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const double half = isFocused ? 1 : 0.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isFocused ? tokens.focus : isEnabled ? tokens.borderStrong : tokens.border, isFocused ? 2 : 1));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), 4, 4);
    painter.restore();
}

void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down)
{
    painter.save();
    painter.setBrush(option.palette.color(QPalette::Base));
    paintInputFrame(painter, option, option.state & QStyle::State_HasFocus);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor faint = option.palette.color(QPalette::Disabled, QPalette::Text);
    const QColor text = option.palette.color(QPalette::Text);
    paintArrow(painter, up, true, option.stepEnabled & QAbstractSpinBox::StepUpEnabled ? text : faint);
    paintArrow(painter, down, false, option.stepEnabled & QAbstractSpinBox::StepDownEnabled ? text : faint);
    painter.restore();
}

} // namespace clustero
