// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSizeF>

namespace clustero {

/// Fonts and lengths of a card at 100 %, in logical pixels, from the size of the interface's font.
struct CardMetrics
{
    explicit CardMetrics(const QFont &interface);

    QFont nameFont;
    QFont smallFont;
    qreal nameHeight = 0;
    qreal smallHeight = 0;
    qreal nameAscent = 0;
    qreal smallAscent = 0;
    qreal width = 0;
    qreal glyph = 0;     ///< side of the state's sign
    qreal stepGlyph = 0; ///< the same for steps
    qreal chipHeight = 0;
    qreal rowHeight = 0; ///< of a step in an expanded card

    static constexpr qreal padding = 12;
    static constexpr qreal radius = 8;
    static constexpr qreal gap = 8;
    static constexpr qreal lineGap = 2;
    static constexpr qreal leastWidth = 180;
    static constexpr qreal leastHeight = 56;
    /// More steps than these are scrolled past in the Inspector, not on the canvas.
    static constexpr int mostRows = 40;

    /// y of the strip of chips, or of the first row of steps.
    [[nodiscard]] qreal headHeight() const { return padding + nameHeight + lineGap + smallHeight + gap; }
    [[nodiscard]] QSizeF cardSize(int steps, bool expanded) const;
};

} // namespace clustero
