// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionToolButton;

namespace clustero {

/// A frame with this property set to true is drawn like a line edit's: for lists and texts that are controls of a form.
inline constexpr char inputFrameProperty[] = "clusteroInputFrame";

/// Fusion with a focus ring of two pixels, flat panels, tool tips that come soon, and room around items.
class ClusteroStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ClusteroStyle();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;

private:
    void drawButtonLabel(const QStyleOptionButton &button, QPainter &painter, const QWidget *widget) const;
    void drawMenuButton(const QStyleOptionToolButton &button, QPainter &painter, const QWidget *widget) const;
};

} // namespace clustero
