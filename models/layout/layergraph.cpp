// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/layergraph.h"

#include <algorithm>
#include <cstdint>

namespace clustero {

namespace {

constexpr double channelHeight = 8;

/// Which edges close a cycle, found by walking from the first card on, each card's successors in file order.
class CycleOpener
{
public:
    CycleOpener(size_t count, std::vector<LayoutEdge> &edges) : m_edges(edges), m_outgoing(count), m_mark(count, Mark::New)
    {
        for (size_t i = 0; i < edges.size(); ++i)
            m_outgoing[static_cast<size_t>(edges[i].from)].push_back(i);
        for (size_t card = 0; card < count; ++card)
            walk(card);
    }

private:
    enum class Mark { New, Open, Done };

    void walk(size_t start)
    {
        if (m_mark[start] != Mark::New)
            return;
        std::vector<std::pair<size_t, size_t>> path{{start, 0}}; // card, next of its edges
        m_mark[start] = Mark::Open;
        while (!path.empty()) {
            auto &[card, next] = path.back();
            if (next == m_outgoing[card].size()) {
                m_mark[card] = Mark::Done;
                path.pop_back();
                continue;
            }
            LayoutEdge &edge = m_edges[m_outgoing[card][next++]];
            const auto to = static_cast<size_t>(edge.to);
            if (m_mark[to] == Mark::Open) {
                edge.loops = true;
            } else if (m_mark[to] == Mark::New) {
                m_mark[to] = Mark::Open;
                path.emplace_back(to, 0);
            }
        }
    }

    std::vector<LayoutEdge> &m_edges;
    std::vector<std::vector<size_t>> m_outgoing;
    std::vector<Mark> m_mark;
};

/// Marks the edges between cards that wait for each other: of one strongly connected part (Kosaraju's two walks).
class CycleMarker
{
public:
    CycleMarker(size_t count, std::vector<LayoutEdge> &edges) : m_next(count), m_previous(count), m_part(count, -1)
    {
        for (const LayoutEdge &edge : edges) {
            m_next[static_cast<size_t>(edge.from)].push_back(static_cast<size_t>(edge.to));
            m_previous[static_cast<size_t>(edge.to)].push_back(static_cast<size_t>(edge.from));
        }
        std::vector<size_t> finished;
        std::vector<bool> seen(count, false);
        for (size_t card = 0; card < count; ++card)
            walk(card, seen, finished);
        for (size_t i = count; i > 0; --i)
            gather(finished[i - 1], static_cast<int>(i));
        for (LayoutEdge &edge : edges)
            edge.inCycle = m_part[static_cast<size_t>(edge.from)] == m_part[static_cast<size_t>(edge.to)];
    }

private:
    void walk(size_t start, std::vector<bool> &seen, std::vector<size_t> &finished)
    {
        if (seen[start])
            return;
        std::vector<std::pair<size_t, size_t>> path{{start, 0}}; // card, next of its successors
        seen[start] = true;
        while (!path.empty()) {
            auto &[card, next] = path.back();
            if (next == m_next[card].size()) {
                finished.push_back(card);
                path.pop_back();
                continue;
            }
            const size_t to = m_next[card][next++];
            if (!seen[to]) {
                seen[to] = true;
                path.emplace_back(to, 0);
            }
        }
    }

    void gather(size_t start, int part)
    {
        std::vector<size_t> open{start};
        while (!open.empty()) {
            const size_t card = open.back();
            open.pop_back();
            if (m_part[card] >= 0)
                continue;
            m_part[card] = part;
            open.insert(open.end(), m_previous[card].begin(), m_previous[card].end());
        }
    }

    std::vector<std::vector<size_t>> m_next;
    std::vector<std::vector<size_t>> m_previous;
    std::vector<int> m_part;
};

std::vector<LayoutEdge> edgesOf(const QList<LayoutNode> &cards)
{
    std::vector<LayoutEdge> edges;
    for (int to = 0; to < cards.size(); ++to) {
        QList<int> seen;
        for (const int from : cards[to].after) {
            if (from < 0 || from >= cards.size() || from == to || seen.contains(from))
                continue;
            seen.append(from);
            LayoutEdge edge;
            edge.from = from;
            edge.to = to;
            edges.push_back(edge);
        }
    }
    return edges;
}

/// Cards so that each comes after all that it waits for, loops left out; sets the columns.
std::vector<int> byDependency(std::vector<LayerNode> &nodes, const std::vector<LayoutEdge> &edges)
{
    std::vector<int> missing(nodes.size(), 0);
    std::vector<std::vector<int>> successors(nodes.size());
    for (const LayoutEdge &edge : edges) {
        if (edge.loops)
            continue;
        ++missing[static_cast<size_t>(edge.to)];
        successors[static_cast<size_t>(edge.from)].push_back(edge.to);
    }
    std::vector<int> order;
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (missing[i] == 0)
            order.push_back(static_cast<int>(i));
    }
    for (size_t i = 0; i < order.size(); ++i) {
        const auto card = static_cast<size_t>(order[i]);
        for (const int to : successors[card]) {
            LayerNode &node = nodes[static_cast<size_t>(to)];
            node.layer = std::max(node.layer, nodes[card].layer + 1);
            if (--missing[static_cast<size_t>(to)] == 0)
                order.push_back(to);
        }
    }
    return order;
}

void markRedundant(size_t count, std::vector<LayoutEdge> &edges, const std::vector<int> &order)
{
    const size_t words = (count + 63) / 64;
    std::vector<uint64_t> before(count * words, 0); // a row of bits for each card: all that it waits for, through others too
    std::vector<std::vector<LayoutEdge *>> incoming(count);
    for (LayoutEdge &edge : edges) {
        if (!edge.loops)
            incoming[static_cast<size_t>(edge.to)].push_back(&edge);
    }
    for (const int card : order) {
        const auto to = static_cast<size_t>(card);
        uint64_t *const row = before.data() + to * words;
        for (const LayoutEdge *edge : incoming[to]) {
            const uint64_t *const other = before.data() + static_cast<size_t>(edge->from) * words;
            for (size_t i = 0; i < words; ++i)
                row[i] |= other[i];
        }
        for (LayoutEdge *edge : incoming[to]) {
            const auto from = static_cast<size_t>(edge->from);
            edge->redundant = (row[from / 64] >> (from % 64) & 1U) != 0;
        }
        for (const LayoutEdge *edge : incoming[to]) {
            const auto from = static_cast<size_t>(edge->from);
            row[from / 64] |= uint64_t{1} << (from % 64);
        }
    }
}

void link(LayerGraph &graph, int from, int to)
{
    std::vector<int> &out = graph.nodes[static_cast<size_t>(from)].out;
    if (std::find(out.begin(), out.end(), to) != out.end())
        return;
    out.push_back(to);
    graph.nodes[static_cast<size_t>(to)].in.push_back(from);
}

/// Channels of one card are shared by its edges of one kind, so a card that many wait for has one line until they part.
void addChannels(LayerGraph &graph)
{
    const size_t cards = graph.nodes.size();
    graph.chains.resize(2 * cards);
    graph.passages.resize(graph.edges.size());
    for (size_t i = 0; i < graph.edges.size(); ++i) {
        const LayoutEdge &edge = graph.edges[i];
        const auto first = static_cast<size_t>(edge.loops ? edge.to : edge.from);
        const int last = edge.loops ? edge.from : edge.to;
        const bool isLight = edge.redundant || edge.loops;
        const int start = graph.nodes[first].layer;
        Passage &passage = graph.passages[i];
        passage.chain = static_cast<int>(2 * first + (isLight ? 1 : 0));
        passage.count = graph.nodes[static_cast<size_t>(last)].layer - start - 1;
        std::vector<int> &chain = graph.chains[static_cast<size_t>(passage.chain)];
        while (static_cast<int>(chain.size()) < passage.count) {
            LayerNode channel;
            channel.layer = start + static_cast<int>(chain.size()) + 1;
            channel.height = channelHeight;
            channel.key = last - 0.5;
            channel.isLight = isLight;
            const auto index = static_cast<int>(graph.nodes.size());
            graph.nodes.push_back(channel);
            link(graph, chain.empty() ? static_cast<int>(first) : chain.back(), index);
            chain.push_back(index);
        }
        for (int k = 0; k < passage.count; ++k) {
            double &key = graph.nodes[static_cast<size_t>(chain[static_cast<size_t>(k)])].key;
            key = std::min(key, last - 0.5);
        }
        link(graph, passage.count == 0 ? static_cast<int>(first) : chain[static_cast<size_t>(passage.count) - 1], last);
    }
}

} // namespace

LayerGraph layerGraph(const QList<LayoutNode> &cards)
{
    LayerGraph graph;
    graph.nodes.resize(static_cast<size_t>(cards.size()));
    for (int i = 0; i < cards.size(); ++i) {
        LayerNode &node = graph.nodes[static_cast<size_t>(i)];
        node.card = i;
        node.height = cards[i].size.height();
        node.key = i;
    }
    graph.edges = edgesOf(cards);
    const CycleOpener opened(graph.nodes.size(), graph.edges);
    if (std::any_of(graph.edges.begin(), graph.edges.end(), [](const LayoutEdge &edge) { return edge.loops; }))
        const CycleMarker marked(graph.nodes.size(), graph.edges);
    const std::vector<int> order = byDependency(graph.nodes, graph.edges);
    markRedundant(graph.nodes.size(), graph.edges, order);
    addChannels(graph);
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        const auto layer = static_cast<size_t>(graph.nodes[i].layer);
        if (graph.columns.size() <= layer)
            graph.columns.resize(layer + 1);
        graph.columns[layer].push_back(static_cast<int>(i));
    }
    return graph;
}

} // namespace clustero
