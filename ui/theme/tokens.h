// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/state.h"

#include <QColor>
#include <QPalette>

namespace clustero {

/// Every colour that the window uses, by what it is for. Text has at least 4.5:1 on window, surface and raised; states, focus and
/// borderStrong at least 3:1 (tests/ui/theme).
struct Tokens
{
    bool isDark = false;
    QColor window;       ///< behind everything: side bar, tool bars
    QColor surface;      ///< content: canvas, lists, log
    QColor raised;       ///< cards and headers on a surface
    QColor border;       ///< separates areas
    QColor borderStrong; ///< outlines what can be acted on
    QColor text;
    QColor textMuted;
    QColor accent;
    QColor accentText; ///< on accent
    QColor selection;  ///< background of what is selected
    QColor selectionText;
    QColor focus;
    QColor passed;
    QColor failed;
    QColor running;
    QColor warning;
    QColor cancelled;
    QColor queued;
    QColor skipped;
    QColor passedSoft; ///< the soft ones lie behind text
    QColor failedSoft;
    QColor runningSoft;
    QColor warningSoft;
    QColor neutralSoft;
};

/// The tokens that go with a palette: light or dark, by the lightness of its window colour. Cheap; GUI thread.
[[nodiscard]] const Tokens &tokensOf(const QPalette &palette);
[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();
[[nodiscard]] QColor stateColor(const Tokens &tokens, State state);
[[nodiscard]] QColor stateSoftColor(const Tokens &tokens, State state);

/// The palette of the application's widgets.
[[nodiscard]] QPalette paletteOf(const Tokens &tokens);

/// Contrast of two opaque colours (WCAG 2.1, 1.4.3): 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace clustero
