// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace clustero {

/// How well a text answers what somebody typed, and which of its characters do.
struct FuzzyMatch
{
    int score = 0;        ///< higher is better; only comparable for the same pattern
    QList<int> positions; ///< in the text, ascending
};

/// All characters of the pattern have to come in the text, in order; case does not count, spaces in the pattern neither. Beginnings of words,
/// characters in a row and short texts win. At most 64 characters of the pattern and 256 of the text are looked at.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &text);

} // namespace clustero
