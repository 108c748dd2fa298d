// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace clustero {

/// A run of lines that two texts have in common. Lines count from 0.
struct LineMatch
{
    qsizetype before = 0;
    qsizetype after = 0;
    qsizetype count = 0;

    bool operator==(const LineMatch &) const = default;
};

struct DiffLine
{
    enum class Kind { Context, Removed, Added };

    Kind kind = Kind::Context;
    qsizetype before = -1; ///< its number in the text before, from 0; -1: added
    qsizetype after = -1;  ///< its number in the text after, from 0; -1: removed
    QByteArray text;       ///< with its line end, if it has one
};

/// Changed lines that are near each other, with unchanged ones around them.
struct DiffHunk
{
    qsizetype before = 0; ///< number of the first line, from 0
    qsizetype beforeCount = 0;
    qsizetype after = 0;
    qsizetype afterCount = 0;
    QList<DiffLine> lines; ///< in a changed part removed lines come before added ones
};

/// The lines of a text, each with its line end (`\n`); the last one may have none. Views into the text.
[[nodiscard]] QList<QByteArrayView> linesOf(const QByteArray &text);

/// What both lists of lines have in common, ascending in both, no two runs adjacent in both. The fewest changes, except between
/// texts that differ in very many lines: time and memory are bounded, and then a coarser answer comes, never a wrong one.
[[nodiscard]] QList<LineMatch> matchingLines(const QList<QByteArrayView> &before, const QList<QByteArrayView> &after);

/// Empty: the texts are equal. \p context: lines around a change.
[[nodiscard]] QList<DiffHunk> diffHunks(const QByteArray &before, const QByteArray &after, int context = 3);

/// As `diff -u` writes it, for `patch`; empty for equal texts. Names stand in the first two lines.
[[nodiscard]] QByteArray unifiedDiff(const QByteArray &before, const QByteArray &after, const QByteArray &beforeName,
                                     const QByteArray &afterName);

} // namespace clustero
