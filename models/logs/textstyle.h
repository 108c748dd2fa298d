// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace clustero {

/// A colour as a log names it: 0 is the default, otherwise one of the 256 of terminals or 24 bits of red, green and blue.
struct LogColor
{
    quint32 value = 0;

    [[nodiscard]] static LogColor palette(quint32 index) { return {0x0100'0000U | (index & 0xFFU)}; }
    [[nodiscard]] static LogColor rgb(quint32 bits) { return {0x0200'0000U | (bits & 0xFF'FFFFU)}; }
    [[nodiscard]] bool isDefault() const { return value == 0; }
    [[nodiscard]] bool isPalette() const { return value >> 24 == 1; }
    [[nodiscard]] quint32 bits() const { return value & 0xFF'FFFFU; }
    bool operator==(const LogColor &) const = default;
};

struct TextStyle
{
    enum Flag : quint16 {
        Bold = 1,
        Dim = 2,
        Italic = 4,
        Underline = 8,
        Inverse = 16,
        StrikeOut = 32,
        Token = 64, ///< stands for something that cannot be seen itself: a control, a direction override, raw an escape
    };
    LogColor foreground;
    LogColor background;
    quint16 flags = 0;
    quint16 link = 0; ///< n: StyledLine::links[n - 1]

    [[nodiscard]] bool has(Flag flag) const { return (flags & flag) != 0; }
    bool operator==(const TextStyle &) const = default;
};

/// `length` UTF-16 units from `start` on, in a style that is not the default.
struct StyledRun
{
    qsizetype start = 0;
    qsizetype length = 0;
    TextStyle style;
    bool operator==(const StyledRun &) const = default;
};

/// A line as it is seen.
struct StyledLine
{
    QString text; ///< no controls but tabs
    std::vector<StyledRun> runs;
    QStringList links;  ///< targets of OSC 8
    bool isCut = false; ///< there is more than `text`
};

} // namespace clustero
