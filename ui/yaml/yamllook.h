// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/linescanner.h"
#include "ui/theme/tokens.h"

#include <array>

namespace clustero {

/// What the text is painted with: Scintilla's numbers of our styles, markers and indicators.
enum class TextStyle : int { Text, Key, Sign, String, Number, Comment, Anchor, Expression, Count };

struct YamlNumbers
{
    static constexpr int bandMarker = 0;       ///< behind the lines of the current strand
    static constexpr int bandMarginMarker = 1; ///< beside them
    static constexpr int warningMarker = 2;
    static constexpr int errorMarker = 3;

    static constexpr int bandMargin = 0;
    static constexpr int problemMargin = 1;
    static constexpr int lineMargin = 2;
    static constexpr int foldMargin = 3;

    static constexpr int warningIndicator = 8; ///< the first that lexers leave alone
    static constexpr int errorIndicator = 9;
    static constexpr int matchIndicator = 10;
    static constexpr int flashIndicator = 11;
};

[[nodiscard]] TextStyle styleOf(LineToken token);

/// Every colour of the text pane. Text has at least 4.5:1 on each of the backgrounds.
struct YamlColors
{
    explicit YamlColors(const Tokens &tokens);

    std::array<QColor, static_cast<std::size_t>(TextStyle::Count)> text;
    QColor background;
    QColor band;
    QColor caretLine;
    QColor match;
    QColor margin;
    QColor lineNumber;

    [[nodiscard]] QList<QColor> backgrounds() const { return {background, band, caretLine, match}; }
};

} // namespace clustero
