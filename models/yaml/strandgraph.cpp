// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/strandgraph.h"

#include "models/pipeline/names.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace clustero {

namespace {

struct Edge
{
    int to;
    SourceRange range; ///< the name in `after`
};

using Graph = std::vector<std::vector<Edge>>;

/// Tarjan's strongly connected components, with a stack of its own instead of recursion.
class Components
{
public:
    explicit Components(const Graph &graph)
        : m_graph(graph), m_index(graph.size(), -1), m_low(graph.size(), 0), m_component(graph.size(), -1)
    {
        for (int start = 0; start < int(graph.size()); ++start) {
            if (m_index[size_t(start)] < 0)
                visit(start);
        }
    }

    [[nodiscard]] int of(int strand) const { return m_component[size_t(strand)]; }
    [[nodiscard]] int count() const { return m_count; }

private:
    struct Frame
    {
        int strand;
        size_t nextEdge;
    };

    void enter(int strand)
    {
        m_index[size_t(strand)] = m_low[size_t(strand)] = m_nextIndex++;
        m_stack.push_back(strand);
        m_frames.push_back({strand, 0});
    }

    void visit(int start)
    {
        enter(start);
        while (!m_frames.empty()) {
            Frame &frame = m_frames.back();
            const auto from = size_t(frame.strand);
            if (frame.nextEdge < m_graph[from].size()) {
                const int to = m_graph[from][frame.nextEdge++].to;
                if (m_index[size_t(to)] < 0)
                    enter(to);
                else if (m_component[size_t(to)] < 0)
                    m_low[from] = std::min(m_low[from], m_index[size_t(to)]);
                continue;
            }
            m_frames.pop_back();
            if (m_low[from] == m_index[from])
                takeComponent(int(from));
            if (!m_frames.empty()) {
                const auto parent = size_t(m_frames.back().strand);
                m_low[parent] = std::min(m_low[parent], m_low[from]);
            }
        }
    }

    void takeComponent(int root)
    {
        int member = -1;
        do {
            member = m_stack.back();
            m_stack.pop_back();
            m_component[size_t(member)] = m_count;
        } while (member != root);
        ++m_count;
    }

    const Graph &m_graph;
    std::vector<int> m_index, m_low, m_component, m_stack;
    std::vector<Frame> m_frames;
    int m_nextIndex = 0;
    int m_count = 0;
};

/// The shortest way from `start` back to it inside its component, as edges; at least one.
std::vector<Edge> shortestLoop(const Graph &graph, const Components &components, int start)
{
    struct Step
    {
        int from = -1;
        Edge edge{};
    };
    QHash<int, Step> reached;
    std::vector<int> queue{start};
    for (size_t at = 0; at < queue.size(); ++at) {
        for (const Edge &edge : graph[size_t(queue[at])]) {
            if (components.of(edge.to) != components.of(start) || reached.contains(edge.to))
                continue;
            reached.insert(edge.to, {queue[at], edge});
            if (edge.to == start) {
                std::vector<Edge> loop;
                int strand = start;
                do {
                    const Step step = reached.value(strand);
                    loop.push_back(step.edge);
                    strand = step.from;
                } while (strand != start);
                std::reverse(loop.begin(), loop.end());
                return loop;
            }
            queue.push_back(edge.to);
        }
    }
    return {};
}

QString pathInWords(const QList<StrandNode> &strands, int start, const std::vector<Edge> &loop)
{
    constexpr size_t longestShown = 12;
    QStringList names{strands[start].name};
    for (size_t i = 0; i < loop.size(); ++i) {
        if (i < longestShown || i + 1 == loop.size())
            names += strands[loop[i].to].name;
        else if (i == longestShown)
            names += QString(QChar(0x2026));
    }
    return names.join(QStringLiteral(" → "));
}

void reportCycles(const Graph &graph, const QList<StrandNode> &strands, Findings &findings)
{
    const Components components(graph);
    std::vector<int> members(size_t(components.count()), 0);
    for (int strand = 0; strand < int(graph.size()); ++strand)
        ++members[size_t(components.of(strand))];
    for (int strand = 0; strand < int(graph.size()); ++strand) {
        int &size = members[size_t(components.of(strand))];
        if (size < 2)
            continue;
        size = 0; // one report each
        const std::vector<Edge> loop = shortestLoop(graph, components, strand);
        if (!loop.empty()) {
            findings.error("cycle", loop.front().range,
                           QStringLiteral("These strands wait for each other and would never start: %1. Remove one of the `after`.")
                               .arg(pathInWords(strands, strand, loop)));
        }
    }
}

} // namespace

QList<QStringList> checkStrandGraph(const QList<StrandNode> &strands, const QStringList &names, const QStringList &wrong,
                                    Suggester &suggester, Findings &findings)
{
    QHash<QString, int> byName;
    for (int i = 0; i < int(strands.size()); ++i) {
        if (!strands[i].name.isEmpty() && !byName.contains(strands[i].name))
            byName.insert(strands[i].name, i);
    }
    const QSet<QString> reported(wrong.begin(), wrong.end());
    Graph graph(size_t(strands.size()));
    QList<QStringList> result;
    for (int i = 0; i < int(strands.size()); ++i) {
        QStringList known;
        QHash<int, bool> seen;
        for (const Text &after : strands[i].after) {
            const int target = byName.value(after.value, -1);
            if (target < 0) {
                if (reported.contains(after.value))
                    continue;
                const QString meant = suggester.nearest(after.value, names);
                findings.error("unknown-strand", after.range,
                               QStringLiteral("There is no strand %1.%2").arg(quoted(after.value), didYouMean(meant)), meant);
            } else if (after.value == strands[i].name) {
                findings.error("self-dependency", after.range,
                               QStringLiteral("The strand %1 waits for itself. Remove it from its `after`.").arg(quoted(after.value)));
            } else if (seen.contains(target)) {
                findings.warning("duplicate-after", after.range,
                                 QStringLiteral("%1 stands twice in this `after`.").arg(quoted(after.value)));
            } else {
                seen.insert(target, true);
                graph[size_t(i)].push_back({target, after.range});
                known += after.value;
            }
        }
        result += known;
    }
    reportCycles(graph, strands, findings);
    return result;
}

} // namespace clustero
