// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/layergraph.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <queue>

namespace clustero {

namespace {

constexpr double clearance = 12; ///< between a card and an edge that goes around it
constexpr double bendCost = 60;
constexpr int obstacleLimit = 64;
constexpr int attempts = 4;

bool touches(const QRectF &card, const QPointF &a, const QPointF &b)
{
    const QRectF inner = card.adjusted(1, 1, -1, -1);
    return std::max(a.x(), b.x()) > inner.left() && std::min(a.x(), b.x()) < inner.right() && std::max(a.y(), b.y()) > inner.top() &&
           std::min(a.y(), b.y()) < inner.bottom();
}

/// Cards that an edge runs under, its own ends left out.
QList<int> hits(const LayoutEdge &edge, const QList<QRectF> &cards)
{
    QList<int> found;
    const QList<QPointF> samples = sampledEdge(edge);
    for (int card = 0; card < cards.size(); ++card) {
        for (qsizetype i = 1; i < samples.size() && card != edge.from && card != edge.to; ++i) {
            if (touches(cards[card], samples[i - 1], samples[i])) {
                found.append(card);
                break;
            }
        }
    }
    return found;
}

/// The cheapest way of horizontal and vertical lines along the sides of some cards.
class AngularRoute
{
public:
    AngularRoute(QPointF start, QPointF end, const QList<QRectF> &obstacles) : m_obstacles(obstacles)
    {
        m_xs = {start.x(), end.x()};
        m_ys = {start.y(), end.y()};
        for (const QRectF &card : obstacles) {
            m_xs.insert(m_xs.end(), {card.left() - clearance, card.right() + clearance});
            m_ys.insert(m_ys.end(), {card.top() - clearance, card.bottom() + clearance});
        }
        for (std::vector<double> *lines : {&m_xs, &m_ys}) {
            std::sort(lines->begin(), lines->end());
            lines->erase(std::unique(lines->begin(), lines->end()), lines->end());
        }
        m_start = place(start);
        m_end = place(end);
    }

    /// Corners from start to end, both included, beginning and ending horizontally; empty: there is no way.
    QList<QPointF> corners()
    {
        const size_t states = m_xs.size() * m_ys.size() * 2;
        std::vector<double> cost(states, std::numeric_limits<double>::infinity());
        std::vector<size_t> from(states, states);
        using Entry = std::pair<double, size_t>;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
        cost[m_start * 2] = 0;
        queue.emplace(0, m_start * 2);
        while (!queue.empty()) {
            const double spent = queue.top().first; // clang 14 does not let a lambda take a structured binding
            const size_t state = queue.top().second;
            queue.pop();
            if (state == m_end * 2)
                break;
            if (spent > cost[state])
                continue;
            const auto reach = [&](size_t next, double price) {
                if (spent + price < cost[next]) {
                    cost[next] = spent + price;
                    from[next] = state;
                    queue.emplace(spent + price, next);
                }
            };
            reach(state ^ 1U, bendCost);
            for (const int step : {-1, 1}) {
                if (const std::optional<size_t> next = neighbour(state / 2, state % 2 != 0, step))
                    reach(*next * 2 + state % 2, length(state / 2, *next));
            }
        }
        QList<QPointF> result;
        if (from[m_end * 2] == states && m_end != m_start)
            return result;
        for (size_t state = m_end * 2; state != states; state = from[state]) {
            const QPointF here = point(state / 2);
            if (result.isEmpty() || from[state] == states || (from[state] ^ 1U) == state)
                result.prepend(here);
        }
        return result;
    }

private:
    [[nodiscard]] size_t place(const QPointF &of) const
    {
        const auto x = std::lower_bound(m_xs.begin(), m_xs.end(), of.x()) - m_xs.begin();
        const auto y = std::lower_bound(m_ys.begin(), m_ys.end(), of.y()) - m_ys.begin();
        return static_cast<size_t>(y) * m_xs.size() + static_cast<size_t>(x);
    }
    [[nodiscard]] QPointF point(size_t place) const { return {m_xs[place % m_xs.size()], m_ys[place / m_xs.size()]}; }
    [[nodiscard]] double length(size_t a, size_t b) const { return (point(a) - point(b)).manhattanLength(); }

    [[nodiscard]] std::optional<size_t> neighbour(size_t place, bool vertical, int step) const
    {
        const size_t along = vertical ? place / m_xs.size() : place % m_xs.size();
        const size_t count = vertical ? m_ys.size() : m_xs.size();
        if ((step < 0 && along == 0) || (step > 0 && along + 1 == count))
            return std::nullopt;
        const size_t stride = vertical ? m_xs.size() : 1;
        const size_t next = step < 0 ? place - stride : place + stride;
        for (const QRectF &card : m_obstacles) {
            if (touches(card, point(place), point(next)))
                return std::nullopt;
        }
        return next;
    }

    const QList<QRectF> &m_obstacles;
    std::vector<double> m_xs;
    std::vector<double> m_ys;
    size_t m_start = 0;
    size_t m_end = 0;
};

/// Points of an edge: corners that lie on a straight line left out, so that horizontal and vertical lines take turns.
QList<QPointF> pointsOf(const QPointF &port, const QList<QPointF> &corners, const QPointF &end)
{
    QList<QPointF> points{port};
    for (const QPointF &corner : corners + QList<QPointF>{end}) {
        if (corner == points.last())
            continue;
        const qsizetype count = points.size();
        const bool straight = count > 1 && ((corner.x() == points[count - 1].x() && corner.x() == points[count - 2].x()) ||
                                            (corner.y() == points[count - 1].y() && corner.y() == points[count - 2].y()));
        if (straight)
            points.last() = corner;
        else
            points.append(corner);
    }
    return points;
}

class PinnedRoutes
{
public:
    PinnedRoutes(const QList<LayoutNode> &nodes, const LayoutOptions &options, Layout &layout)
        : m_nodes(nodes), m_options(options), m_layout(layout), m_moved(nodes.size(), false)
    {}

    void run()
    {
        for (int i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].pin) {
                m_layout.cards[i].moveTopLeft(*m_nodes[i].pin);
                m_moved[i] = true;
            }
        }
        makeRoom();
        for (LayoutEdge &edge : m_layout.edges) {
            if (m_moved[edge.from] || m_moved[edge.to] || !hits(edge, m_layout.cards).isEmpty())
                reroute(edge);
        }
    }

private:
    /// Cards that a pinned one has been put upon go down to the next free place.
    void makeRoom()
    {
        QList<int> fixed;
        QList<int> others;
        for (int i = 0; i < m_nodes.size(); ++i)
            (m_nodes[i].pin ? fixed : others).append(i);
        std::stable_sort(others.begin(), others.end(), [this](int a, int b) { return m_layout.cards[a].top() < m_layout.cards[b].top(); });
        for (const int card : others) {
            QRectF &rect = m_layout.cards[card];
            const double before = rect.top();
            for (bool isFree = false; !isFree;) {
                isFree = true;
                for (const int other : fixed) {
                    const QRectF taken = m_layout.cards[other].adjusted(-clearance, -clearance, clearance, clearance);
                    if (rect.intersects(taken)) {
                        rect.moveTop(taken.bottom()); // only ever downwards, so this ends
                        isFree = false;
                    }
                }
            }
            m_moved[card] = rect.top() != before;
            fixed.append(card);
        }
    }

    void reroute(LayoutEdge &edge)
    {
        const QRectF &source = m_layout.cards[edge.from];
        const QRectF &target = m_layout.cards[edge.to];
        const double side = m_options.rightToLeft ? -1 : 1;
        const QPointF start(side > 0 ? source.right() : source.left(), source.center().y());
        const QPointF end(side > 0 ? target.left() : target.right(), target.center().y());
        const QPointF leave = start + QPointF(side * clearance, 0);
        const QPointF arrive = end - QPointF(side * clearance, 0);
        edge.points = {start, leave, arrive, end};
        if ((arrive.x() - leave.x()) * side >= 0 && hits(edge, m_layout.cards).isEmpty())
            return;
        QRectF region = QRectF(leave, arrive).normalized().adjusted(-clearance, -clearance, clearance, clearance);
        for (int attempt = 0; attempt < attempts; ++attempt) {
            const QList<QPointF> corners = AngularRoute(leave, arrive, obstaclesIn(region)).corners();
            if (corners.isEmpty())
                return;
            edge.points = pointsOf(start, corners, end);
            const QList<int> inTheWay = hits(edge, m_layout.cards);
            if (inTheWay.isEmpty())
                return;
            for (const int card : inTheWay)
                region |= m_layout.cards[card];
        }
    }

    QList<QRectF> obstaclesIn(const QRectF &region) const
    {
        QList<QRectF> found;
        for (const QRectF &card : m_layout.cards) {
            if (found.size() < obstacleLimit &&
                card.intersects(region.adjusted(-2 * clearance, -2 * clearance, 2 * clearance, 2 * clearance)))
                found.append(card);
        }
        return found;
    }

    const QList<LayoutNode> &m_nodes;
    const LayoutOptions &m_options;
    Layout &m_layout;
    QList<bool> m_moved;
};

} // namespace

void routeAroundPins(const QList<LayoutNode> &nodes, const LayoutOptions &options, Layout &layout)
{
    PinnedRoutes(nodes, options, layout).run();
}

} // namespace clustero
