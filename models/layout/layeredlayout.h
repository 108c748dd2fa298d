// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>

namespace clustero {

/// A card to be placed. Lengths are in logical pixels at 100 %.
struct LayoutNode
{
    QSizeF size;
    QList<int> after;           ///< indexes of nodes; itself, repetitions and indexes of no node are left out
    std::optional<QPointF> pin; ///< top left corner that a person has chosen; the card stays there
};

struct LayoutOptions
{
    qreal layerGap = 64;   ///< least distance of two columns; more where many edges turn
    qreal rowGap = 24;     ///< between two cards of a column
    qreal channelGap = 12; ///< between a card and an edge that passes it
    bool rightToLeft = false;
};

struct LayoutEdge
{
    int from = 0; ///< the node that is waited for
    int to = 0;
    bool redundant = false; ///< `to` waits for `from` through others as well
    bool loops = false;     ///< closes a cycle; drawn from the front of `from` back to `to`
    bool inCycle = false;   ///< part of one, as the edge that closes it is
    /// From port to port. From an even index to the next: a straight horizontal line. From an odd index to the next: a curve that
    /// leaves and arrives horizontally and stays between the two ends' x.
    QList<QPointF> points;
};

struct Layout
{
    QList<QRectF> cards; ///< one a node, in its order; the smallest x and y of unpinned layouts are 0
    QList<int> layers;   ///< column of each node, from 0 at the start
    QList<LayoutEdge> edges;
    QRectF bounds; ///< of all cards and edges
    int crossings = 0;
};

/// Columns by the longest way from a start, so that an edge always leads to a later column; rows in the order of the list unless
/// another order saves crossings; edges pass cards in channels of their own. Cycles are opened at the edge that closes them in the list's
/// order. The same input gives the same output. Pure; any thread. Takes a few milliseconds for hundreds of nodes; effort is bounded for more.
[[nodiscard]] Layout layeredLayout(const QList<LayoutNode> &nodes, const LayoutOptions &options = {});

/// Points along an edge, near enough to each other to measure distances by.
[[nodiscard]] QList<QPointF> sampledEdge(const LayoutEdge &edge, int perCurve = 12);

} // namespace clustero
