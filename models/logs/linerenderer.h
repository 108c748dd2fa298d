// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/ansi.h"

namespace clustero {

inline constexpr qsizetype longLine = 10'000; ///< UTF-16 units; what a longer line is cut to

struct RenderOptions
{
    bool isRaw = false; ///< escapes and carriage returns are shown, nothing is rewritten
    qsizetype most = longLine;
};

/// A line of a log, its bytes without the line end, as a terminal would leave it: carriage returns, backspaces and erasing take effect.
/// Bytes that are no UTF-8 become U+FFFD, what cannot be seen becomes a token such as <U+202E>. `state` moves to the line's end.
[[nodiscard]] StyledLine renderLine(QByteArrayView bytes, AnsiState &state, const RenderOptions &options = {});

/// Only the text, of a line that begins plain.
[[nodiscard]] QString visibleText(QByteArrayView bytes, qsizetype most = longLine);

/// Whether the bytes themselves are what is seen: no escape, no rewriting.
[[nodiscard]] bool isVisibleAsItIs(QByteArrayView bytes);

/// The visible bytes of a line that has only styles and links in it; false if it has to be rendered.
[[nodiscard]] bool withoutStyles(QByteArrayView bytes, QByteArray &visible);

} // namespace clustero
