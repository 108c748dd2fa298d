// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/layergraph.h"

#include <algorithm>
#include <cmath>

namespace clustero {

namespace {

constexpr int rounds = 10;
/// Long edges are kept straighter than short ones.
constexpr double weightOfChannels = 8;
constexpr double weightOfChannelForCard = 0.5;
constexpr double weightOfLoner = 0.01; ///< of what gives way to all others

class RowPlacement
{
public:
    RowPlacement(LayerGraph &graph, const LayoutOptions &options) : m_graph(graph), m_options(options) {}

    void run()
    {
        for (const std::vector<int> &column : m_graph.columns)
            stack(column);
        const size_t count = m_graph.columns.size();
        for (int round = 0; round < rounds; ++round) {
            const bool both = round >= rounds - 4;
            for (size_t i = 0; i < count; ++i)
                place(m_graph.columns[round % 2 == 0 ? i : count - 1 - i], both || round % 2 == 0, both || round % 2 != 0);
        }
        alignTop();
    }

private:
    LayerNode &node(int index) { return m_graph.nodes[static_cast<size_t>(index)]; }

    double distance(const LayerNode &upper, const LayerNode &lower) const
    {
        const bool cards = upper.card >= 0 && lower.card >= 0;
        return (upper.height + lower.height) / 2 + (cards ? m_options.rowGap : m_options.channelGap);
    }

    void stack(const std::vector<int> &column)
    {
        for (size_t i = 0; i < column.size(); ++i) {
            LayerNode &now = node(column[i]);
            now.centre = i == 0 ? now.height / 2 : node(column[i - 1]).centre + distance(node(column[i - 1]), now);
        }
    }

    struct Wish
    {
        double sum = 0;
        double weight = 0;
    };

    Wish wish(const LayerNode &of, bool in, bool out)
    {
        Wish result;
        const auto add = [&](const std::vector<int> &ends) {
            for (const int index : ends) {
                const LayerNode &end = node(index);
                const bool besideChannel = end.card < 0;
                const double forCard = besideChannel ? (end.isLight ? 0 : weightOfChannelForCard) : 1;
                const double forChannel = (besideChannel ? weightOfChannels : 1) * (of.isLight ? weightOfLoner : 1);
                const double weight = of.card >= 0 ? forCard : forChannel;
                result.sum += weight * end.centre;
                result.weight += weight;
            }
        };
        if (in)
            add(of.in);
        if (out)
            add(of.out);
        return result;
    }

    /// The nearest places to what the nodes wish (least squares) that keep order and distances: neighbours that would come too near
    /// become a block, which goes to the mean of its wishes.
    void place(const std::vector<int> &column, bool in, bool out)
    {
        struct Block
        {
            double sum;
            double weight;
            size_t first;
            [[nodiscard]] double mean() const { return sum / weight; }
        };
        std::vector<Block> blocks;
        std::vector<double> offset(column.size(), 0);
        for (size_t i = 0; i < column.size(); ++i) {
            const LayerNode &now = node(column[i]);
            if (i > 0)
                offset[i] = offset[i - 1] + distance(node(column[i - 1]), now);
            Wish wanted = wish(now, in, out);
            if (wanted.weight == 0) {
                const bool alone = now.in.empty() && now.out.empty();
                const double beside = i > 0 ? node(column[i - 1]).centre + offset[i] - offset[i - 1] : now.centre;
                wanted = {(alone ? beside : now.centre) * weightOfLoner, weightOfLoner};
            }
            blocks.push_back({wanted.sum - wanted.weight * offset[i], wanted.weight, i});
            while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() >= blocks.back().mean()) {
                const Block last = blocks.back();
                blocks.pop_back();
                blocks.back().sum += last.sum;
                blocks.back().weight += last.weight;
            }
        }
        for (size_t i = 0; i < blocks.size(); ++i) {
            const size_t end = i + 1 < blocks.size() ? blocks[i + 1].first : column.size();
            for (size_t k = blocks[i].first; k < end; ++k)
                node(column[k]).centre = blocks[i].mean() + offset[k];
        }
    }

    void alignTop()
    {
        double top = 0;
        bool first = true;
        for (const LayerNode &each : m_graph.nodes) {
            const double own = each.centre - each.height / 2;
            top = first ? own : std::min(top, own);
            first = false;
        }
        for (LayerNode &each : m_graph.nodes)
            each.centre = std::round(each.centre - top - each.height / 2) + each.height / 2;
    }

    LayerGraph &m_graph;
    const LayoutOptions &m_options;
};

} // namespace

void placeRows(LayerGraph &graph, const LayoutOptions &options)
{
    RowPlacement(graph, options).run();
}

} // namespace clustero
