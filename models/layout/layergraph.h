// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layout/layeredlayout.h"

#include <vector>

namespace clustero {

/// A node of a column: a card, or the channel through which edges of one card pass this column.
struct LayerNode
{
    int layer = 0;
    int card = -1; ///< index in the layout's input, -1: a channel
    double height = 0;
    double key = 0;       ///< order in the file; a channel stands just before the first card that it leads to
    bool isLight = false; ///< a channel whose edges need not be straight at the cost of cards
    std::vector<int> in;  ///< nodes of the column before
    std::vector<int> out; ///< nodes of the column after
    int position = 0;     ///< in its column
    double centre = 0;    ///< y
};

/// Channels that an edge passes: the first ones of a chain.
struct Passage
{
    int chain = -1;
    int count = 0;
};

/// The graph in columns, where every edge leads from one column to the next.
struct LayerGraph
{
    std::vector<LayerNode> nodes;          ///< cards first, in their order
    std::vector<std::vector<int>> columns; ///< nodes from top to bottom
    std::vector<LayoutEdge> edges;         ///< without points
    std::vector<Passage> passages;         ///< of each edge
    std::vector<std::vector<int>> chains;  ///< channels from column to column, shared by edges of one card
};

[[nodiscard]] LayerGraph layerGraph(const QList<LayoutNode> &cards);

/// Brings each column into an order with few crossings, file order first. Returns the crossings that remain.
int orderColumns(LayerGraph &graph);

/// Sets `centre` of every node: the order of each column, at least the gaps between neighbours, edges as straight as can be.
void placeRows(LayerGraph &graph, const LayoutOptions &options);

/// Gives edges that end at a pinned card, or that a pinned card has come in the way of, a way around the cards.
void routeAroundPins(const QList<LayoutNode> &nodes, const LayoutOptions &options, Layout &layout);

} // namespace clustero
