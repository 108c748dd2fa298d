// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/layergraph.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace clustero {

namespace {

constexpr int rounds = 10;
constexpr double smallStep = 48;
constexpr double farAway = 1e6;
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
        straighten();
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

    /// The node that continues a line from \p index: the next channel, or the only card that waits for this only; -1: none.
    int continuation(int index)
    {
        const LayerNode &from = node(index);
        int next = -1;
        for (const int end : from.out) {
            const LayerNode &to = node(end);
            if (to.card < 0 ? from.card < 0 || !to.isLight : from.card >= 0) {
                if (to.card < 0 && from.card < 0)
                    return end;
                if (next >= 0)
                    return -1;
                next = end;
            }
        }
        if (next < 0)
            return -1;
        const std::vector<int> &in = node(next).in;
        const auto cards = std::count_if(in.begin(), in.end(), [this](int start) { return !node(start).isLight; });
        return cards == 1 ? next : -1;
    }

    /// Where a node can go between its neighbours.
    std::pair<double, double> room(const LayerNode &of)
    {
        const std::vector<int> &column = m_graph.columns[static_cast<size_t>(of.layer)];
        const auto place = static_cast<size_t>(of.position);
        std::pair<double, double> result{of.centre - farAway, of.centre + farAway};
        if (place > 0)
            result.first = node(column[place - 1]).centre + distance(node(column[place - 1]), of);
        if (place + 1 < column.size())
            result.second = node(column[place + 1]).centre - distance(of, node(column[place + 1]));
        return result;
    }

    /// Takes small steps out of lines: as many nodes as have a height in common get it.
    void straighten()
    {
        std::vector<bool> done(m_graph.nodes.size(), false);
        for (const std::vector<int> &column : m_graph.columns) {
            for (const int start : column) {
                std::vector<int> run;
                double from = 0;
                double to = 0;
                for (int index = start; index >= 0 && !done[static_cast<size_t>(index)]; index = continuation(index)) {
                    const auto [low, high] = room(node(index));
                    if (!run.empty() && (std::min(to, high) < std::max(from, low) || isFar(run, index))) {
                        level(run, from, to);
                        run.clear();
                    }
                    from = run.empty() ? low : std::max(from, low);
                    to = run.empty() ? high : std::min(to, high);
                    run.push_back(index);
                    done[static_cast<size_t>(index)] = true;
                }
                level(run, from, to);
            }
        }
    }

    /// Whether a node stands so much higher or lower that its place has a reason.
    bool isFar(const std::vector<int> &run, int index) { return std::abs(node(run.back()).centre - node(index).centre) > smallStep; }

    void level(const std::vector<int> &run, double from, double to)
    {
        if (run.size() < 2)
            return;
        std::vector<double> heights;
        for (const int index : run)
            heights.push_back(node(index).centre);
        std::nth_element(heights.begin(), heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2), heights.end());
        const double height = std::clamp(heights[heights.size() / 2], from, to);
        for (const int index : run)
            node(index).centre = height;
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
