// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/state.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace clustero {

/// What a card says, where it stands for something else than a strand.
struct CardCaption
{
    QString title;
    QString place;      ///< second line
    QString stateWords; ///< beside the state's sign; empty: what the state is called
    QString words;      ///< for screen readers
    QStringList steps;  ///< the same for each of its parts

    bool operator==(const CardCaption &) const = default;
};

/// A line on an edge.
struct EdgeLabel
{
    QString text;
    std::optional<State> sign = {}; ///< before the text
    bool isAction = false;          ///< a click does what the edge's action says

    bool operator==(const EdgeLabel &) const = default;
};

/// What stands on an edge, and how it is drawn.
struct EdgeCaption
{
    QList<EdgeLabel> labels; ///< one below the other
    QString words;           ///< tool tip, and for screen readers
    QString action;          ///< empty: nothing can be done
    bool isDashed = false;
    bool isTaken = false; ///< stands out

    bool operator==(const EdgeCaption &) const = default;
};

/// Texts of a graph that is not one of strands, by the names of its cards.
struct GraphCaptions
{
    QHash<QString, CardCaption> cards;
    QHash<std::pair<QString, QString>, EdgeCaption> edges; ///< from, to

    bool operator==(const GraphCaptions &) const = default;
    [[nodiscard]] bool isEmpty() const { return cards.isEmpty() && edges.isEmpty(); }
};

} // namespace clustero
