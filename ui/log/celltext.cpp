// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/celltext.h"

#include <algorithm>

namespace clustero {

namespace {

struct CodeRange
{
    char32_t first;
    char32_t last;
};

/// Blocks that are wide as a whole (Unicode 15, EastAsianWidth.txt).
constexpr CodeRange wideRanges[] = {
    {0x1100, 0x115E},   {0x231A, 0x231B},   {0x23E9, 0x23EC},   {0x25FD, 0x25FE},   {0x2614, 0x2615},   {0x26A1, 0x26A1},
    {0x2705, 0x2705},   {0x2728, 0x2728},   {0x274C, 0x274C},   {0x2753, 0x2755},   {0x2795, 0x2797},   {0x2B50, 0x2B50},
    {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},   {0x4E00, 0x9FFF},   {0xA000, 0xA4CF},   {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},   {0x1B000, 0x1B2FF},
    {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F7E0, 0x1F7EB}, {0x1F900, 0x1FAFF}, {0x20000, 0x3FFFD},
};

int widthOf(char32_t code, int column)
{
    if (code == U'\t')
        return 8 - column % 8;
    if (code < 0x300)
        return 1;
    switch (QChar::category(code)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: return 0;
    default: break;
    }
    const auto isWide = [code](const CodeRange &range) { return code >= range.first && code <= range.last; };
    return std::any_of(std::begin(wideRanges), std::end(wideRanges), isWide) ? 2 : 1;
}

} // namespace

CellText::CellText(const QString &text, int columns) : m_size(text.size()), m_columns(columns)
{
    const bool isSimple = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x300; });
    if (isSimple) {
        m_rows = columns > 0 ? std::max(1, static_cast<int>((m_size + columns - 1) / columns)) : 1;
        m_width = static_cast<int>(columns > 0 ? std::min<qsizetype>(m_size, columns) : m_size);
        return;
    }
    m_places.reserve(static_cast<std::size_t>(m_size) + 1);
    Place place;
    for (qsizetype i = 0; i < m_size;) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < m_size && text[i + 1].isLowSurrogate();
        const char32_t code = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const int width = widthOf(code, place.column);
        if (columns > 0 && place.column > 0 && place.column + width > columns)
            place = {place.row + 1, 0};
        m_places.push_back(place);
        if (isPair)
            m_places.push_back(place);
        place.column += width;
        m_width = std::max(m_width, place.column);
        i += isPair ? 2 : 1;
    }
    m_places.push_back(place);
    m_rows = place.row + 1;
}

CellText::Place CellText::placeOf(qsizetype unit) const
{
    unit = std::clamp<qsizetype>(unit, 0, m_size);
    if (!m_places.empty())
        return m_places[static_cast<std::size_t>(unit)];
    if (m_columns <= 0)
        return {0, static_cast<int>(unit)};
    const int row = std::min(static_cast<int>(unit / m_columns), m_rows - 1);
    return {row, static_cast<int>(unit - static_cast<qsizetype>(row) * m_columns)};
}

qsizetype CellText::startOf(int row) const
{
    if (m_places.empty())
        return std::min<qsizetype>(m_size, static_cast<qsizetype>(row) * m_columns);
    const auto found =
        std::lower_bound(m_places.begin(), m_places.end() - 1, row, [](const Place &place, int wanted) { return place.row < wanted; });
    return found - m_places.begin();
}

qsizetype CellText::unitAt(Place place) const
{
    place.row = std::clamp(place.row, 0, m_rows - 1);
    place.column = std::max(0, place.column);
    const qsizetype start = startOf(place.row);
    const qsizetype end = place.row + 1 < m_rows ? startOf(place.row + 1) : m_size;
    if (m_places.empty())
        return std::min(end, start + place.column);
    qsizetype unit = start;
    for (qsizetype i = start; i < end && m_places[static_cast<std::size_t>(i)].column <= place.column; ++i) {
        if (i == start || m_places[static_cast<std::size_t>(i)] != m_places[static_cast<std::size_t>(i - 1)])
            unit = i;
    }
    const bool isBehind = end == m_size && m_places.back().row == place.row && place.column >= m_places.back().column;
    return isBehind ? m_size : unit;
}

} // namespace clustero
