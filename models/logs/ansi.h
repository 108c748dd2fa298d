// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/textstyle.h"

#include <QByteArray>
#include <QByteArrayView>

namespace clustero {

/// What carries over from one line to the next.
struct AnsiState
{
    TextStyle style;
    QByteArray link; ///< open OSC 8 target, at most maxAnsiLink bytes

    [[nodiscard]] bool isPlain() const { return link.isEmpty() && style == TextStyle(); }
    bool operator==(const AnsiState &) const = default;
};

inline constexpr qsizetype maxAnsiLink = 2048;
inline constexpr qsizetype maxAnsiSequence = 4096; ///< longer ones are not taken as one: their text is shown

struct Escape
{
    enum class Kind { Other, Style, Link, Up, Down, Column, Forward, Back, EraseLine, EraseBelow };
    Kind kind = Kind::Other;
    int amount = 0;        ///< of a movement, at least 1 and at most 1000; of EraseLine 0 to the end, 1 to the start, 2 all
    QByteArrayView inside; ///< Style: the parameters. Link: the target
};

/// Reads the sequence whose ESC is at `at` (ECMA-48, 5.4 and 5.6; OSC 8) and tells where it ends. A line end is never inside.
[[nodiscard]] qsizetype readEscape(QByteArrayView bytes, qsizetype at, Escape &escape);
/// Changes the state as the sequence says; movements change nothing.
void applyEscape(const Escape &escape, AnsiState &state);
/// As if the bytes had been shown.
void advanceAnsi(QByteArrayView bytes, AnsiState &state);

} // namespace clustero
