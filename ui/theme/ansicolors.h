// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/textstyle.h"
#include "ui/theme/tokens.h"

#include <QHash>

namespace clustero {

/// The colours that programs name in their output, fitted to a theme: the first sixteen are the theme's own, and text has at least 4.5:1 on
/// what is behind it. One for each palette; GUI thread.
class AnsiColors
{
public:
    explicit AnsiColors(const Tokens &tokens) : m_tokens(tokens) {}

    struct Pair
    {
        QColor text;
        QColor background; ///< not valid: what is there anyway
    };
    /// `behind` is what is painted where the style names no background.
    [[nodiscard]] Pair pairOf(const TextStyle &style, const QColor &behind);
    /// `color` made lighter or darker until it has 4.5:1 on `behind`.
    [[nodiscard]] static QColor legible(const QColor &color, const QColor &behind);

private:
    [[nodiscard]] QColor plain(LogColor color) const;

    const Tokens &m_tokens;
    QHash<quint64, QColor> m_legible; ///< bounded
};

} // namespace clustero
