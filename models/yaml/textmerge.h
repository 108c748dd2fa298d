// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/textedit.h"

#include <QByteArray>
#include <QList>

#include <span>

namespace clustero {

/// What becomes of a place where two texts differ from what both were made of.
struct MergePart
{
    enum class Kind { Agreed, Conflict };

    Kind kind = Kind::Agreed;
    QByteArray text; ///< agreed: the lines that go into the result
    QByteArray base; ///< conflict: the lines as they were, and as each side has them; any may be empty
    QByteArray mine;
    QByteArray theirs;
    qsizetype mineLine = 0; ///< conflict: number of the first line in each text, from 0
    qsizetype theirsLine = 0;

    bool operator==(const MergePart &) const = default;
};

/// Two changes of one text brought together, line by line.
struct TextMerge
{
    enum class Pick { Mine, Theirs, MineThenTheirs, TheirsThenMine, Base };

    QList<MergePart> parts; ///< in order; agreed parts and conflicts, never two agreed ones in a row

    [[nodiscard]] int conflicts() const;
    /// The whole text with a pick for each conflict, in order; where picks are missing: mine.
    [[nodiscard]] QByteArray text(std::span<const Pick> picks = {}) const;
};

/// Three-way merge. Lines that only one side changed, or both in the same way, are agreed; changes that touch are a conflict.
/// Bounded as matchingLines() is. Pure; any thread.
[[nodiscard]] TextMerge mergeTexts(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs);

/// The edits of whole lines, and inside changed lines of what differs, that lead from one text to the other; few and small enough
/// for places and selections to stay where they are.
[[nodiscard]] TextEdits lineEdits(const QByteArray &before, const QByteArray &after);

} // namespace clustero
