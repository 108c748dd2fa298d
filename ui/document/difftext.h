// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/textdiff.h"

#include <QString>

namespace clustero {

/// A line of a difference as it is shown.
struct DiffRow
{
    enum class Kind {
        Context,
        Removed,
        Added,
        Gap,   ///< unchanged lines that are left out; `text` says how many
        Blank, ///< stands beside a line that the other side does not have
    };

    Kind kind = Kind::Context;
    int before = 0; ///< line numbers from 1; 0: none
    int after = 0;
    QString text;      ///< without line end; invisible characters made visible
    int markStart = 0; ///< the part that differs from the other side's line
    int markLength = 0;

    bool operator==(const DiffRow &) const = default;
};

/// A difference line by line: in one column, or in two of the same length. At most mostRows of a column are there.
struct DiffText
{
    static constexpr int mostRows = 20'000;

    QList<DiffRow> unified;
    QList<DiffRow> before;
    QList<DiffRow> after;
    int removed = 0; ///< lines
    int added = 0;
    bool isCut = false;

    /// As "1 line changed" counts them.
    [[nodiscard]] int changed() const { return std::max(removed, added); }
};

/// \p context: unchanged lines around each change; -1: all of them.
[[nodiscard]] DiffText diffText(const QByteArray &before, const QByteArray &after, int context = 3);

/// A line for the eye: tabs stay; what is invisible or turns the direction of text shows its code.
[[nodiscard]] QString visibleLine(QByteArrayView line);

} // namespace clustero
