// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/clusterostyle.h"

#include "ui/theme/icons.h"
#include "ui/theme/indicators.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QDialog>
#include <QFontInfo>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QWidget>

#include <algorithm>

namespace clustero {

namespace {

void drawRing(QPainter &painter, QRectF rect, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4);
    painter.restore();
}

void drawButton(const QStyleOption &option, QPainter &painter, bool isFlat, bool isDefault)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHot = isEnabled && (option.state & QStyle::State_MouseOver);
    if (isFlat && !isDown && !isHot)
        return;
    QColor fill = option.palette.color(QPalette::Button);
    QColor line = isEnabled ? tokens.borderStrong : tokens.border;
    if (isFlat) {
        fill = isDown ? tokens.selection : tokens.neutralSoft;
        line = Qt::transparent;
    } else if (isDefault && isEnabled) {
        fill = isDown ? tokens.accent.darker(115) : isHot ? tokens.accent.lighter(tokens.isDark ? 105 : 112) : tokens.accent;
        line = fill;
    } else if (isDown) {
        fill = tokens.selection;
    } else if (isHot) {
        fill = tokens.neutralSoft;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.alpha() == 0 ? QPen(Qt::NoPen) : QPen(line, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.restore();
}

bool isInputFrame(const QWidget *widget)
{
    return widget && widget->property(inputFrameProperty).toBool();
}

void drawTabShape(const QStyleOptionTab &option, QPainter &painter)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHot = option.state & QStyle::State_MouseOver;
    painter.fillRect(option.rect, isSelected ? tokens.surface : isHot ? tokens.neutralSoft : tokens.window);
    painter.fillRect(QRect(option.rect.right(), option.rect.top() + 6, 1, option.rect.height() - 12), tokens.border);
    if (isSelected)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2), tokens.accent);
    if (option.state & QStyle::State_HasFocus)
        drawRing(painter, option.rect.adjusted(2, 3, -3, -2), tokens.focus);
}

constexpr int scrollBarWidth = 14;
constexpr int leastHandle = 28;

/// Groove in the colour of what is scrolled, and a handle that stands out from it (3:1); no arrows: keys, wheel and groove do what they did.
void drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter, QRectF handle)
{
    const Tokens &tokens = tokensOf(bar.palette);
    painter.save();
    painter.fillRect(bar.rect, tokens.window);
    const bool isHeld = bar.state & QStyle::State_Sunken && bar.activeSubControls & QStyle::SC_ScrollBarSlider;
    const bool isHot = bar.state & QStyle::State_MouseOver && bar.activeSubControls & QStyle::SC_ScrollBarSlider;
    if (bar.maximum > bar.minimum) {
        const qreal thin = isHeld || isHot ? 3 : 4;
        handle = bar.orientation == Qt::Vertical ? handle.adjusted(thin, 2, -thin, -2) : handle.adjusted(2, thin, -2, -thin);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isHeld ? tokens.accent : isHot ? tokens.textMuted : tokens.borderStrong);
        const qreal radius = std::min(handle.width(), handle.height()) / 2;
        painter.drawRoundedRect(handle, radius, radius);
    }
    painter.restore();
}

constexpr int arrowRoom = 14;

/// A tool button that does nothing but open its menu.
bool opensMenu(const QStyleOptionToolButton &button)
{
    return button.features & QStyleOptionToolButton::HasMenu && !(button.features & QStyleOptionToolButton::MenuButtonPopup);
}

bool showsArrow(const QStyleOptionToolButton &button)
{
    return opensMenu(button) && !button.text.isEmpty() && button.toolButtonStyle != Qt::ToolButtonIconOnly;
}

} // namespace

ClusteroStyle::ClusteroStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void ClusteroStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: drawRing(*painter, option->rect, tokensOf(option->palette).focus); return;
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const auto features = button ? button->features : QStyleOptionButton::ButtonFeatures();
        drawButton(*option, *painter, features & QStyleOptionButton::Flat, features & QStyleOptionButton::DefaultButton);
        return;
    }
    case PE_PanelButtonTool:
        drawButton(*option, *painter, true, false);
        if (option->state & State_HasFocus && option->state & State_KeyboardFocusChange)
            drawRing(*painter, option->rect, tokensOf(option->palette).focus);
        return;
    case PE_IndicatorTabClose: {
        const Tokens &tokens = tokensOf(option->palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option->state & State_MouseOver && option->state & State_Enabled) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.border);
            painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
        }
        painter->setPen(QPen(tokens.textMuted, 1.5, Qt::SolidLine, Qt::RoundCap));
        const QPointF centre = QRectF(option->rect).center();
        for (const int side : {-1, 1})
            painter->drawLine(centre + QPointF(-3.5, -3.5 * side), centre + QPointF(3.5, 3.5 * side));
        painter->restore();
        return;
    }
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokensOf(option->palette).border);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: paintTick(*painter, *option); return;
    case PE_IndicatorRadioButton: paintDot(*painter, *option); return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0) {
            painter->setBrush(option->palette.color(QPalette::Base));
            paintInputFrame(*painter, *option, option->state & State_HasFocus);
            return;
        }
        break;
    case PE_Frame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0) {
            const Tokens &tokens = tokensOf(option->palette);
            const bool isFocused = option->state & State_HasFocus && widget && widget->hasFocus();
            if (isInputFrame(widget)) {
                painter->setBrush(option->palette.color(QPalette::Base));
                paintInputFrame(*painter, *option, isFocused);
                return;
            }
            painter->save();
            painter->setPen(QPen(isFocused ? tokens.focus : tokens.border, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            painter->restore();
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

/// Where one reads from right to left, a text that begins with a Latin name stands at the right, too. Code stays at the left.
namespace {

constexpr QSize dialogFrame(16, 48); ///< pixels around a dialog: its title bar

/// A dialog is not wished larger than its screen: at 200 % this has a quarter of the room.
void keepOnScreen(QDialog &dialog)
{
    const QScreen *screen = dialog.screen();
    if (screen && dialog.testAttribute(Qt::WA_Resized))
        dialog.resize(dialog.size().boundedTo(screen->availableGeometry().size() - dialogFrame));
}

} // namespace

void ClusteroStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *dialog = qobject_cast<QDialog *>(widget))
        keepOnScreen(*dialog);
    auto *label = qobject_cast<QLabel *>(widget);
    if (!label || !label->isRightToLeft() || QFontInfo(label->font()).fixedPitch())
        return;
    const Qt::Alignment alignment = label->alignment();
    if (alignment & Qt::AlignLeft && !(alignment & Qt::AlignAbsolute))
        label->setAlignment((alignment & ~Qt::AlignHorizontal_Mask) | Qt::AlignRight | Qt::AlignAbsolute);
}

void ClusteroStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    }
    if (element == CE_MenuBarItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const Tokens &tokens = tokensOf(option->palette);
            painter->fillRect(option->rect, tokens.window);
            if (option->state & State_Selected && option->state & State_Enabled) {
                painter->save();
                painter->setRenderHint(QPainter::Antialiasing);
                painter->setPen(Qt::NoPen);
                painter->setBrush(option->state & State_Sunken ? tokens.selection : tokens.neutralSoft);
                painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 2, -1, -2), 4, 4);
                painter->restore();
            }
            drawItemText(painter, option->rect, Qt::AlignCenter | Qt::TextShowMnemonic, option->palette, option->state & State_Enabled,
                         item->text, QPalette::WindowText);
            return;
        }
    }
    if (element == CE_TabBarTabShape) {
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTabShape(*tab, *painter);
            return;
        }
    }
    if (element == CE_PushButtonLabel) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && button->features & QStyleOptionButton::DefaultButton && button->state & State_Enabled) {
            QStyleOptionButton copy(*button);
            copy.palette.setColor(QPalette::ButtonText, tokensOf(option->palette).accentText);
            drawButtonLabel(copy, *painter, widget);
            return;
        }
        if (button) {
            drawButtonLabel(*button, *painter, widget);
            return;
        }
    }
    if (element == CE_Splitter) {
        const Tokens &tokens = tokensOf(option->palette);
        const bool isHorizontal = option->state & State_Horizontal;
        const QPoint centre = option->rect.center();
        painter->fillRect(isHorizontal ? QRect(centre.x(), option->rect.top(), 1, option->rect.height())
                                       : QRect(option->rect.left(), centre.y(), option->rect.width(), 1),
                          option->state & State_MouseOver ? tokens.accent : tokens.border);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ClusteroStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    const auto *spin = control == CC_SpinBox ? qstyleoption_cast<const QStyleOptionSpinBox *>(option) : nullptr;
    const auto *button = control == CC_ToolButton ? qstyleoption_cast<const QStyleOptionToolButton *>(option) : nullptr;
    if (spin && spin->frame && spin->buttonSymbols != QAbstractSpinBox::NoButtons)
        paintSpinBox(*painter, *spin, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget),
                     subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget));
    else if (button && opensMenu(*button))
        drawMenuButton(*button, *painter, widget);
    else if (const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr)
        drawScrollBar(*bar, *painter, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// Scroll bars have no arrows, so the handle has the whole length.
QRect ClusteroStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool isVertical = bar->orientation == Qt::Vertical;
    const int length = isVertical ? bar->rect.height() : bar->rect.width();
    const int range = bar->maximum - bar->minimum;
    const int size =
        range > 0 ? std::clamp(int(qint64(bar->pageStep) * length / (qint64(range) + bar->pageStep)), std::min(leastHandle, length), length)
                  : length;
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - size, bar->upsideDown);
    const auto partRect = [&](int from, int to) {
        const QRect rect = isVertical ? QRect(0, from, bar->rect.width(), to - from) : QRect(from, 0, to - from, bar->rect.height());
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarSlider: return partRect(start, start + size);
    case SC_ScrollBarSubPage: return partRect(0, start);
    case SC_ScrollBarAddPage: return partRect(start + size, length);
    case SC_ScrollBarGroove: return partRect(0, length);
    default: return {};
    }
}

/// Qt's own puts the text at the wrong side of the icon where one reads from right to left.
void ClusteroStyle::drawButtonLabel(const QStyleOptionButton &button, QPainter &painter, const QWidget *widget) const
{
    if (button.direction == Qt::LeftToRight || button.icon.isNull() || button.text.isEmpty()) {
        QProxyStyle::drawControl(CE_PushButtonLabel, &button, &painter, widget);
        return;
    }
    constexpr int gap = 4;
    const QSize icon = button.iconSize;
    const int text = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const QRect room =
        QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter,
                            QSize(std::min(icon.width() + gap + text, button.rect.width()), button.rect.height()), button.rect);
    const bool isEnabled = button.state & State_Enabled;
    const QRect iconRect(room.right() - icon.width() + 1, room.center().y() - icon.height() / 2, icon.width(), icon.height());
    button.icon.paint(&painter, iconRect, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    drawItemText(&painter, room.adjusted(0, 0, -icon.width() - gap, 0), Qt::AlignCenter | Qt::TextShowMnemonic, button.palette, isEnabled,
                 button.text, QPalette::ButtonText);
}

/// The whole is one button; text and icon leave room for an arrow at the end.
void ClusteroStyle::drawMenuButton(const QStyleOptionToolButton &button, QPainter &painter, const QWidget *widget) const
{
    QStyleOptionToolButton plain(button);
    plain.features &= ~(QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::PopupDelay);
    if (!showsArrow(button)) {
        QProxyStyle::drawComplexControl(CC_ToolButton, &plain, &painter, widget);
        return;
    }
    QStyleOption panel(plain);
    drawPrimitive(PE_PanelButtonTool, &panel, &painter, widget);
    const bool isRightToLeft = button.direction == Qt::RightToLeft;
    plain.rect.adjust(isRightToLeft ? arrowRoom : 0, 0, isRightToLeft ? 0 : -arrowRoom, 0);
    drawControl(CE_ToolButtonLabel, &plain, &painter, widget);
    const double x = isRightToLeft ? button.rect.left() + 10 : button.rect.right() - 9;
    const double y = button.rect.center().y() + 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(button.palette).textMuted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{x - 3.5, y - 1.8}, {x, y + 1.8}, {x + 3.5, y - 1.8}});
    painter.restore();
}

int ClusteroStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent: return 5;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 3;
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight: return 18;
    case PM_HeaderMargin: return 6;
    case PM_MenuBarPanelWidth: return 0;
    case PM_TabBarTabHSpace: return 28;
    case PM_TabBarTabVSpace: return 14;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_DefaultFrameWidth:
        if (isInputFrame(widget))
            return 3;
        return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent: return scrollBarWidth;
    case PM_ScrollBarSliderMin: return leastHandle;
    case PM_ToolBarItemSpacing: return 2;
    case PM_ToolBarFrameWidth: return 4;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize: return 16;
    case PM_ToolBarIconSize: return 18;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect ClusteroStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool isField = element == SE_LineEditContents && frame && frame->lineWidth > 0;
    return isField ? rect.adjusted(4, 0, -4, 0) : rect;
}

int ClusteroStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ToolTip_WakeUpDelay: return 400;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_UnderlineShortcut: return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize ClusteroStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ItemViewItem)
        result.setHeight(std::max(result.height(), 24));
    else if (type == CT_PushButton)
        result = {result.width() + 8, std::max(result.height(), 30)};
    else if (type == CT_ToolButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        result = result.expandedTo({28, 28}) + QSize(button && showsArrow(*button) ? arrowRoom - 4 : 0, 0);
    } else if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        result.setHeight(std::max(result.height(), 30));
    return result;
}

/// Every menu bar wants this one when it is made, and Qt's own is an image for which all image plugins are loaded.
QIcon ClusteroStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_ToolBarHorizontalExtensionButton || icon == SP_ToolBarVerticalExtensionButton)
        return themedIcon(QStringLiteral("more"), widget ? widget->palette() : QApplication::palette());
    return QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace clustero
