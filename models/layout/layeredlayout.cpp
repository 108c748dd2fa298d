// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/layeredlayout.h"

#include "models/layout/layergraph.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr double besideOthers = 14;

/// A column's place from left to right before mirroring.
struct Column
{
    double left = 0;
    double width = 0;
};

std::vector<Column> columnsOf(const LayerGraph &graph, const QList<LayoutNode> &nodes, const LayoutOptions &options)
{
    std::vector<Column> columns(graph.columns.size());
    double left = 0;
    for (size_t layer = 0; layer < columns.size(); ++layer) {
        columns[layer].left = left;
        size_t turning = 0;
        for (const int index : graph.columns[layer]) {
            const LayerNode &node = graph.nodes[static_cast<size_t>(index)];
            if (node.card >= 0)
                columns[layer].width = std::max(columns[layer].width, nodes[node.card].size.width());
            turning += node.out.size();
        }
        const double more = turning > 4 ? std::min(96.0, 4.0 * static_cast<double>(turning - 4)) : 0;
        left += columns[layer].width + options.layerGap + more;
    }
    return columns;
}

QList<QPointF> routeOf(const LayerGraph &graph, size_t index, const QList<QRectF> &cards, const std::vector<Column> &columns)
{
    const LayoutEdge &edge = graph.edges[index];
    const int first = edge.loops ? edge.to : edge.from;
    const int last = edge.loops ? edge.from : edge.to;
    const QRectF &start = cards[first];
    const QRectF &end = cards[last];
    const auto columnOf = [&](int node) -> const Column & {
        return columns[static_cast<size_t>(graph.nodes[static_cast<size_t>(node)].layer)];
    };
    const double aside = edge.loops ? besideOthers : 0; // the way back is not drawn upon the way there
    QList<QPointF> points{{start.right(), start.center().y() + aside},
                          {columnOf(first).left + columnOf(first).width, start.center().y() + aside}};
    const auto pass = [&](double left, double right, double y) {
        if (points.last().y() == y) {
            points.last().setX(right);
        } else {
            points.append({left, y});
            points.append({right, y});
        }
    };
    const Passage &passage = graph.passages[index];
    for (int i = 0; i < passage.count; ++i) {
        const int channel = graph.chains[static_cast<size_t>(passage.chain)][static_cast<size_t>(i)];
        pass(columnOf(channel).left, columnOf(channel).left + columnOf(channel).width, graph.nodes[static_cast<size_t>(channel)].centre);
    }
    pass(columnOf(last).left, end.left(), end.center().y() + aside);
    if (edge.loops)
        std::reverse(points.begin(), points.end());
    return points;
}

void mirror(Layout &layout, double width)
{
    for (QRectF &card : layout.cards)
        card.moveLeft(width - card.right());
    for (LayoutEdge &edge : layout.edges) {
        for (QPointF &point : edge.points)
            point.setX(width - point.x());
    }
}

QRectF boundsOf(const Layout &layout)
{
    QRectF bounds;
    for (const QRectF &card : layout.cards)
        bounds |= card;
    for (const LayoutEdge &edge : layout.edges) {
        for (const QPointF &point : edge.points) {
            bounds.setTop(std::min(bounds.top(), point.y()));
            bounds.setBottom(std::max(bounds.bottom(), point.y()));
            bounds.setLeft(std::min(bounds.left(), point.x()));
            bounds.setRight(std::max(bounds.right(), point.x()));
        }
    }
    return bounds;
}

} // namespace

Layout layeredLayout(const QList<LayoutNode> &nodes, const LayoutOptions &options)
{
    Layout layout;
    if (nodes.isEmpty())
        return layout;
    LayerGraph graph = layerGraph(nodes);
    layout.crossings = orderColumns(graph);
    placeRows(graph, options);
    const std::vector<Column> columns = columnsOf(graph, nodes, options);
    for (int i = 0; i < nodes.size(); ++i) {
        const LayerNode &node = graph.nodes[static_cast<size_t>(i)];
        const Column &column = columns[static_cast<size_t>(node.layer)];
        layout.cards.append(QRectF(QPointF(column.left, node.centre - node.height / 2), nodes[i].size));
        layout.layers.append(node.layer);
    }
    for (size_t i = 0; i < graph.edges.size(); ++i) {
        LayoutEdge edge = graph.edges[i];
        edge.points = routeOf(graph, i, layout.cards, columns);
        layout.edges.append(edge);
    }
    if (options.rightToLeft)
        mirror(layout, columns.back().left + columns.back().width);
    if (std::any_of(nodes.begin(), nodes.end(), [](const LayoutNode &node) { return node.pin.has_value(); }))
        routeAroundPins(nodes, options, layout);
    layout.bounds = boundsOf(layout);
    return layout;
}

QList<QPointF> sampledEdge(const LayoutEdge &edge, int perCurve)
{
    QList<QPointF> samples;
    for (qsizetype i = 0; i < edge.points.size(); ++i) {
        samples.append(edge.points[i]);
        if (i % 2 == 0 || i + 1 == edge.points.size())
            continue;
        const QPointF start = edge.points[i];
        const QPointF end = edge.points[i + 1];
        const double middle = (start.x() + end.x()) / 2;
        for (int step = 1; step < perCurve; ++step) {
            const double t = static_cast<double>(step) / perCurve;
            const double s = 1 - t;
            samples.append({s * s * s * start.x() + 3 * s * t * middle + t * t * t * end.x(),
                            s * s * (s + 3 * t) * start.y() + t * t * (t + 3 * s) * end.y()});
        }
    }
    return samples;
}

} // namespace clustero
