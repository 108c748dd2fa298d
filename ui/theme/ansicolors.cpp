// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ansicolors.h"

#include <array>

namespace clustero {

namespace {

constexpr double leastContrast = 4.5;
constexpr qsizetype mostKept = 4096;

constexpr std::array<QRgb, 16> lightAnsi{0x24292F, 0xB4232C, 0x1A7F37, 0x8A5A00, 0x1F5FBF, 0x8038A8, 0x0B7285, 0x57606A,
                                         0x6E7781, 0xC92A35, 0x1F8A3D, 0x946200, 0x2F6FD6, 0x9A48C8, 0x0E8194, 0x8C959F};
constexpr std::array<QRgb, 16> darkAnsi{0x8B949E, 0xFF7B72, 0x56D364, 0xE3B341, 0x79B8FF, 0xD2A8FF, 0x56D4DD, 0xC9D1D9,
                                        0x9AA4AF, 0xFFA198, 0x7EE787, 0xF2CC60, 0xA5D0FF, 0xE2C5FF, 0x87E6EE, 0xF0F6FC};

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](int from, int to) { return static_cast<int>(from + (to - from) * share); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

/// The cube and the greys of terminals with 256 colours.
QColor ofMany(quint32 index)
{
    if (index >= 232) {
        const int grey = 8 + static_cast<int>(index - 232) * 10;
        return {grey, grey, grey};
    }
    const auto level = [](quint32 step) { return step == 0 ? 0 : static_cast<int>(55 + 40 * step); };
    const quint32 place = index - 16;
    return {level(place / 36), level(place / 6 % 6), level(place % 6)};
}

} // namespace

QColor AnsiColors::plain(LogColor color) const
{
    if (!color.isPalette())
        return QColor::fromRgb(color.bits() | 0xFF000000U);
    if (color.bits() < 16)
        return QColor::fromRgb((m_tokens.isDark ? darkAnsi : lightAnsi)[color.bits()] | 0xFF000000U);
    return ofMany(color.bits());
}

QColor AnsiColors::legible(const QColor &color, const QColor &behind)
{
    if (contrast(color, behind) >= leastContrast)
        return color;
    const QColor black(0, 0, 0);
    const QColor white(255, 255, 255);
    const QColor &end = contrast(white, behind) > contrast(black, behind) ? white : black;
    for (int step = 1; step < 20; ++step) {
        const QColor nearer = mixed(color, end, step / 20.0);
        if (contrast(nearer, behind) >= leastContrast)
            return nearer;
    }
    return end;
}

AnsiColors::Pair AnsiColors::pairOf(const TextStyle &style, const QColor &behind)
{
    QColor text = style.foreground.isDefault() ? m_tokens.text : plain(style.foreground);
    QColor background = style.background.isDefault() ? QColor() : plain(style.background);
    if (style.has(TextStyle::Inverse)) {
        const QColor old = background.isValid() ? background : behind;
        background = text;
        text = old;
    }
    const QColor &below = background.isValid() ? background : behind;
    if (style.has(TextStyle::Dim))
        text = mixed(text, below, 0.35);
    const quint64 key = quint64(text.rgb()) << 32 | below.rgb();
    const auto known = m_legible.constFind(key);
    if (known != m_legible.constEnd())
        return {*known, background};
    if (m_legible.size() >= mostKept)
        m_legible.clear();
    const QColor found = legible(text, below);
    m_legible.insert(key, found);
    return {found, background};
}

} // namespace clustero
