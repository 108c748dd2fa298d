// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/cardmetrics.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace clustero {

namespace {

qreal even(qreal length)
{
    return 2 * std::ceil(length / 2);
}

} // namespace

CardMetrics::CardMetrics(const QFont &interface) : nameFont(interface), smallFont(interface)
{
    nameFont.setWeight(QFont::DemiBold);
    nameFont.setHintingPreference(QFont::PreferNoHinting); // a card keeps its line breaks at every zoom
    smallFont.setHintingPreference(QFont::PreferNoHinting);
    const qreal points = QFontInfo(interface).pointSizeF();
    nameFont.setPointSizeF(points);
    smallFont.setPointSizeF(points * 0.9);
    const QFontMetricsF name(nameFont);
    const QFontMetricsF small(smallFont);
    nameHeight = even(name.height());
    smallHeight = even(small.height());
    nameAscent = name.ascent() + (nameHeight - name.height()) / 2;
    smallAscent = small.ascent() + (smallHeight - small.height()) / 2;
    width = std::max(leastWidth, even(nameHeight * 15.5));
    glyph = nameHeight;
    stepGlyph = even(smallHeight * 0.8);
    chipHeight = smallHeight + 6;
    rowHeight = smallHeight + 10;
}

QSizeF CardMetrics::cardSize(int steps, bool expanded) const
{
    const int rows = std::min(steps, mostRows) + (steps > mostRows ? 1 : 0);
    const qreal below = expanded ? rows * rowHeight + gap : chipHeight + padding;
    return {width, std::max(leastHeight, even(headHeight() + (steps == 0 ? 0 : below)))};
}

} // namespace clustero
