// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/layergraph.h"

#include <algorithm>

namespace clustero {

namespace {

using Columns = std::vector<std::vector<int>>;

/// Effort in looked-at links; about 50 ms.
constexpr qint64 fullEffort = 6'000'000;

class ColumnOrder
{
public:
    explicit ColumnOrder(LayerGraph &graph) : m_graph(graph)
    {
        for (const LayerNode &node : graph.nodes)
            m_links += static_cast<qint64>(node.out.size()) + 1;
    }

    int run()
    {
        for (std::vector<int> &column : m_graph.columns) {
            std::stable_sort(column.begin(), column.end(), [this](int a, int b) { return node(a).key < node(b).key; });
            number(column);
        }
        int best = crossings();
        if (best > 0)
            best = sweep(best);
        settle(best);
        return crossings();
    }

private:
    LayerNode &node(int index) { return m_graph.nodes[static_cast<size_t>(index)]; }

    void number(const std::vector<int> &column)
    {
        for (size_t i = 0; i < column.size(); ++i)
            node(column[i]).position = static_cast<int>(i);
    }

    void restore(const Columns &columns)
    {
        m_graph.columns = columns;
        for (const std::vector<int> &column : columns)
            number(column);
    }

    void positions(const std::vector<int> &nodes, std::vector<int> &found)
    {
        found.clear();
        for (const int index : nodes)
            found.push_back(node(index).position);
        if (found.size() > 1)
            std::sort(found.begin(), found.end());
    }

    int crossings()
    {
        int total = 0;
        std::vector<int> tree;
        for (size_t layer = 0; layer + 1 < m_graph.columns.size(); ++layer) {
            tree.assign(m_graph.columns[layer + 1].size() + 1, 0);
            int inserted = 0;
            for (const int index : m_graph.columns[layer]) {
                positions(node(index).out, m_above);
                for (const int end : m_above) {
                    int notAbove = 0;
                    for (int i = end + 1; i > 0; i -= i & -i)
                        notAbove += tree[static_cast<size_t>(i)];
                    total += inserted - notAbove;
                }
                for (const int end : m_above) {
                    ++inserted;
                    for (auto i = static_cast<size_t>(end) + 1; i < tree.size(); i += i & (~i + 1))
                        ++tree[i];
                }
            }
        }
        m_effort += m_links;
        return total;
    }

    /// Nodes with links that way go to the mean of their ends, in the places that such nodes have; all others stay.
    void sortByMean(std::vector<int> &column, std::vector<int> LayerNode::*links)
    {
        struct Wish
        {
            double mean;
            int index;
        };
        std::vector<Wish> wishes;
        std::vector<size_t> places;
        for (size_t i = 0; i < column.size(); ++i) {
            const std::vector<int> &ends = node(column[i]).*links;
            if (ends.empty())
                continue;
            double sum = 0;
            for (const int end : ends)
                sum += node(end).position;
            wishes.push_back({sum / static_cast<double>(ends.size()), column[i]});
            places.push_back(i);
        }
        std::stable_sort(wishes.begin(), wishes.end(), [this](const Wish &a, const Wish &b) {
            return a.mean != b.mean ? a.mean < b.mean : node(a.index).key < node(b.index).key;
        });
        for (size_t i = 0; i < places.size(); ++i)
            column[places[i]] = wishes[i].index;
        number(column);
    }

    int sweep(int best)
    {
        Columns bestColumns = m_graph.columns;
        int failures = 0;
        for (int round = 0; round < 24 && failures < 4 && best > 0 && m_effort < fullEffort / 2; ++round) {
            const size_t count = m_graph.columns.size();
            if (round % 2 == 0) {
                for (size_t layer = 1; layer < count; ++layer)
                    sortByMean(m_graph.columns[layer], &LayerNode::in);
            } else {
                for (size_t layer = count - 1; layer > 0; --layer)
                    sortByMean(m_graph.columns[layer - 1], &LayerNode::out);
            }
            m_effort += 2 * m_links;
            const int now = crossings();
            ++failures;
            if (now < best) {
                best = now;
                bestColumns = m_graph.columns;
                failures = 0;
            }
        }
        restore(bestColumns);
        return best;
    }

    /// Crossings that links of `upper` and `lower` have on one side as they stand, minus those after an exchange.
    int gain(const std::vector<int> &upper, const std::vector<int> &lower)
    {
        m_effort += static_cast<qint64>(upper.size() + lower.size()) + 1;
        if (upper.empty() || lower.empty())
            return 0;
        int asTheyStand = 0;
        int exchanged = 0;
        positions(upper, m_above);
        positions(lower, m_below);
        size_t smaller = 0;
        size_t notLarger = 0;
        for (const int end : m_above) {
            while (smaller < m_below.size() && m_below[smaller] < end)
                ++smaller;
            while (notLarger < m_below.size() && m_below[notLarger] <= end)
                ++notLarger;
            asTheyStand += static_cast<int>(smaller);
            exchanged += static_cast<int>(m_below.size() - notLarger);
        }
        return asTheyStand - exchanged;
    }

    /// Exchanges neighbours as long as that saves a crossing, or restores file order at no cost.
    void settle(int crossingsLeft)
    {
        bool changed = true;
        while (changed && m_effort < fullEffort) {
            changed = false;
            for (std::vector<int> &column : m_graph.columns) {
                for (size_t i = 0; i + 1 < column.size(); ++i) {
                    LayerNode &upper = node(column[i]);
                    LayerNode &lower = node(column[i + 1]);
                    const bool inOrder = upper.key <= lower.key;
                    if (inOrder && crossingsLeft == 0)
                        continue;
                    const int saved = gain(upper.in, lower.in) + gain(upper.out, lower.out);
                    if (saved < 0 || (saved == 0 && inOrder))
                        continue;
                    std::swap(column[i], column[i + 1]);
                    std::swap(upper.position, lower.position);
                    crossingsLeft -= saved;
                    changed = true;
                }
            }
        }
    }

    LayerGraph &m_graph;
    std::vector<int> m_above; ///< scratch, kept for its memory
    std::vector<int> m_below;
    qint64 m_links = 0;
    qint64 m_effort = 0;
};

} // namespace

int orderColumns(LayerGraph &graph)
{
    return ColumnOrder(graph).run();
}

} // namespace clustero
