// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvasscene.h"

#include <QLineF>

#include <algorithm>
#include <utility>

namespace clustero {

namespace {

bool isSame(const QList<LayoutNode> &a, const QList<LayoutNode> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const LayoutNode &x, const LayoutNode &y) { return x.size == y.size && x.after == y.after && x.pin == y.pin; });
}

QPainterPath pathOf(const QList<QPointF> &points)
{
    QPainterPath path;
    if (points.isEmpty())
        return path;
    path.moveTo(points.first());
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF &from = points[i - 1];
        const QPointF &to = points[i];
        const double middle = (from.x() + to.x()) / 2;
        if (i % 2 != 0 || from.y() == to.y())
            path.lineTo(to);
        else
            path.cubicTo({middle, from.y()}, {middle, to.y()}, to);
    }
    return path;
}

/// Whether a strand that has ended is as it was; what others wait for and what still runs is always looked at.
bool isUnchanged(const StrandRun &before, const StrandRun &now)
{
    return isFinal(now.state) && before.name == now.name && before.state == now.state && before.reason == now.reason &&
           before.startedAt == now.startedAt && before.finishedAt == now.finishedAt &&
           std::equal(before.steps.begin(), before.steps.end(), now.steps.begin(), now.steps.end(), [](const StepRun &a, const StepRun &b) {
               return a.name == b.name && a.state == b.state && a.exitCode == b.exitCode && a.reason == b.reason &&
                      a.startedAt == b.startedAt && a.finishedAt == b.finishedAt;
           });
}

double distanceTo(const QPointF &point, const QPointF &a, const QPointF &b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / length, 0.0, 1.0) : 0;
    return QLineF(point, a + t * along).length();
}

QRectF between(const QRectF &from, const QRectF &to, double t)
{
    return {from.topLeft() + t * (to.topLeft() - from.topLeft()),
            QSizeF(from.width() + t * (to.width() - from.width()), from.height() + t * (to.height() - from.height()))};
}

} // namespace

CardSource CanvasScene::sourceOf(int strand, const QDateTime &now) const
{
    const StrandSpec &spec = m_pipeline.strands[strand];
    CardSource source{spec, strand, m_run ? &*m_run : nullptr, {}, now};
    if (const auto usual = m_usual.constFind(spec.name); usual != m_usual.constEnd())
        source.usual = *usual;
    if (strand < m_problems.strands.size())
        source.problems = m_problems.strands[strand];
    source.isPinned = m_pins.contains(spec.name);
    return source;
}

bool CanvasScene::sync(int card, const QDateTime &now)
{
    StrandCard &item = *m_cards[static_cast<size_t>(card)];
    CardLook look = isGhost(card) ? ghostLook(ghost(card), m_pins.contains(ghost(card).name)) : cardLook(sourceOf(card, now));
    caption(look);
    return item.sync(std::move(look), m_metrics);
}

bool CanvasScene::setPins(const QHash<QString, QPointF> &pins, const QDateTime &now)
{
    m_pins = pins;
    syncAll(now);
    return layOut();
}

void CanvasScene::rename(const QString &strand, const QString &name)
{
    if (const int card = indexOf(strand); card >= 0 && indexOf(name) < 0)
        m_cards[static_cast<size_t>(card)]->rename(name);
    if (const auto pin = m_pins.constFind(strand); pin != m_pins.constEnd())
        m_pins.insert(name, *pin);
}

bool CanvasScene::setPipeline(const PipelineSpec &pipeline, const QDateTime &now, const GraphProblems &problems)
{
    QHash<QString, size_t> before;
    for (size_t i = 0; i < m_cards.size(); ++i)
        before.insert(m_cards[i]->look().name, i);
    m_pipeline = pipeline;
    m_problems = problems;
    m_byName.clear();
    std::vector<std::unique_ptr<StrandCard>> cards;
    for (int i = 0; i < pipeline.strands.size() + problems.ghosts.size(); ++i) {
        const QString name = nameOf(i);
        const auto kept = before.constFind(name);
        if (kept != before.constEnd() && m_cards[*kept])
            cards.push_back(std::move(m_cards[*kept]));
        else
            cards.push_back(std::make_unique<StrandCard>());
        if (!m_byName.contains(name))
            m_byName.insert(name, i);
    }
    m_cards = std::move(cards);
    syncAll(now);
    return layOut();
}

QList<int> CanvasScene::syncAll(const QDateTime &now)
{
    QList<int> changed;
    for (int i = 0; i < count(); ++i) {
        if (sync(i, now))
            changed.append(i);
    }
    return changed;
}

QList<int> CanvasScene::setRun(const std::optional<Run> &run, const QDateTime &now)
{
    const std::optional<Run> before = std::exchange(m_run, run);
    QList<int> changed;
    for (int i = 0; i < count(); ++i) {
        const bool isKnown = before && run && !isGhost(i) && i < before->strands.size() && i < run->strands.size() &&
                             run->strands[i].name == m_pipeline.strands[i].name && isUnchanged(before->strands[i], run->strands[i]);
        if (!isKnown && sync(i, now))
            changed.append(i);
    }
    return changed;
}

QList<int> CanvasScene::setUsualDurations(const QHash<QString, std::chrono::milliseconds> &byStrand, const QDateTime &now)
{
    m_usual = byStrand;
    return syncAll(now);
}

QList<int> CanvasScene::tick(const QDateTime &now)
{
    QList<int> changed;
    for (int i = 0; i < count(); ++i) {
        if (card(i).isActive() && sync(i, now))
            changed.append(i);
    }
    return changed;
}

bool CanvasScene::isAnythingActive() const
{
    return std::any_of(m_cards.begin(), m_cards.end(), [](const auto &card) { return card->isActive(); });
}

bool CanvasScene::setInterface(const QFont &interface)
{
    m_metrics = CardMetrics(interface);
    for (const auto &card : m_cards)
        card->setMetrics(m_metrics);
    return layOut();
}

bool CanvasScene::setRightToLeft(bool rightToLeft)
{
    if (m_isRightToLeft == rightToLeft)
        return false;
    m_isRightToLeft = rightToLeft;
    m_nodes.clear();
    return layOut();
}

bool CanvasScene::setExpanded(int strand, bool expanded)
{
    StrandCard &card = *m_cards[static_cast<size_t>(strand)];
    if (card.isExpanded() == expanded || card.look().steps.isEmpty())
        return false;
    card.setExpanded(expanded);
    return layOut();
}

bool CanvasScene::layOut()
{
    QList<LayoutNode> nodes(count());
    for (int i = 0; i < count(); ++i) {
        const StrandCard &card = *m_cards[static_cast<size_t>(i)];
        nodes[i].size = m_metrics.cardSize(static_cast<int>(card.look().steps.size()), card.isExpanded());
        if (const auto pin = m_pins.constFind(nameOf(i)); pin != m_pins.constEnd() && indexOf(nameOf(i)) == i)
            nodes[i].pin = *pin;
        if (isGhost(i)) {
            for (const int waiting : ghost(i).waiting)
                nodes[waiting].after.append(i);
            continue;
        }
        for (const QString &name : m_pipeline.strands[i].after) {
            if (const int before = indexOf(name); before >= 0)
                nodes[i].after.append(before);
        }
    }
    const bool sameGraph = isSame(nodes, m_nodes);
    if (!sameGraph) {
        LayoutOptions options;
        options.rightToLeft = m_isRightToLeft;
        options.layerGap = std::max(options.layerGap, captionGap());
        m_layout = layeredLayout(nodes, options);
        m_nodes = nodes;
        m_bounds = m_layout.bounds;
        buildEdges();
    }
    m_departures.clear();
    bool moved = !sameGraph;
    for (int i = 0; i < count(); ++i) {
        StrandCard &card = *m_cards[static_cast<size_t>(i)];
        if (card.rect().isNull())
            card.setRect(m_layout.cards[i]);
        m_departures.append(card.rect());
        moved = moved || card.rect() != m_layout.cards[i];
    }
    return moved;
}

void CanvasScene::buildEdges()
{
    m_edges.clear();
    m_edges.reserve(static_cast<size_t>(m_layout.edges.size()));
    for (const LayoutEdge &edge : m_layout.edges) {
        const QPainterPath path = pathOf(edge.points);
        m_edges.push_back({edge, path, path.controlPointRect().adjusted(-6, -6, 6, 6), {}, {}, false});
    }
    placeCaptions();
}

void CanvasScene::moveTo(double progress)
{
    for (int i = 0; i < count(); ++i)
        m_cards[static_cast<size_t>(i)]->setRect(progress >= 1 ? m_layout.cards[i] : between(m_departures[i], m_layout.cards[i], progress));
    bendEdges();
}

void CanvasScene::bendEdges()
{
    const auto port = [this](const QRectF &rect, bool start) {
        return QPointF(start != m_isRightToLeft ? rect.right() : rect.left(), rect.center().y());
    };
    for (CanvasEdge &edge : m_edges) {
        const bool leaves = !edge.layout.loops;
        const QPointF start = port(card(edge.layout.from).rect(), leaves) - port(m_layout.cards[edge.layout.from], leaves);
        const QPointF end = port(card(edge.layout.to).rect(), !leaves) - port(m_layout.cards[edge.layout.to], !leaves);
        const bool bends = !start.isNull() || !end.isNull();
        if (!bends && !edge.isBent)
            continue;
        QList<QPointF> points = edge.layout.points;
        if (bends && points.size() == 2)
            points = {points.first(), points.first(), points.last(), points.last()}; // a straight line becomes a curve
        points.first() += start;
        points.last() += end;
        if (points.size() > 2) {
            points[1].ry() += start.y();
            points[points.size() - 2].ry() += end.y();
        }
        edge.path = pathOf(points);
        edge.bounds = edge.path.controlPointRect().adjusted(-6, -6, 6, 6);
        edge.isBent = bends;
    }
}

void CanvasScene::drag(const QList<int> &cards, const QPointF &by)
{
    for (const int card : cards)
        m_cards[static_cast<size_t>(card)]->setRect(m_layout.cards[card].translated(by));
    bendEdges();
}

QPointF CanvasScene::holdStill(int strand)
{
    const QPointF belongs = m_layout.cards[strand].topLeft();
    const QPointF by = belongs - m_departures[strand].topLeft();
    for (QRectF &departure : m_departures)
        departure.translate(by);
    return belongs;
}

int CanvasScene::cardAt(const QPointF &point) const
{
    for (int i = count() - 1; i >= 0; --i) {
        if (card(i).rect().contains(point))
            return i;
    }
    return -1;
}

int CanvasScene::edgeAt(const QPointF &point, qreal distance) const
{
    for (size_t i = 0; i < m_edges.size(); ++i) {
        if (!m_edges[i].bounds.adjusted(-distance, -distance, distance, distance).contains(point))
            continue;
        const QList<QPointF> samples = sampledEdge(m_edges[i].layout);
        for (qsizetype k = 1; k < samples.size(); ++k) {
            if (distanceTo(point, samples[k - 1], samples[k]) <= distance)
                return static_cast<int>(i);
        }
    }
    return -1;
}

QStringList CanvasScene::strandNames() const
{
    QStringList names;
    for (const StrandSpec &strand : m_pipeline.strands)
        names.append(strand.name);
    return names;
}

int CanvasScene::edgeBetween(const QString &from, const QString &to) const
{
    const int start = indexOf(from);
    const int end = indexOf(to);
    for (size_t i = 0; i < m_edges.size(); ++i) {
        if (m_edges[i].layout.from == start && m_edges[i].layout.to == end)
            return static_cast<int>(i);
    }
    return -1;
}

QList<int> CanvasScene::cardsIn(const QRectF &rect) const
{
    QList<int> found;
    for (int i = 0; i < count(); ++i) {
        if (card(i).rect().intersects(rect))
            found.append(i);
    }
    return found;
}

QList<int> CanvasScene::predecessors(int strand) const
{
    QList<int> found;
    for (const CanvasEdge &edge : m_edges) {
        if (edge.layout.to == strand)
            found.append(edge.layout.from);
    }
    std::sort(found.begin(), found.end());
    return found;
}

QList<int> CanvasScene::successors(int strand) const
{
    QList<int> found;
    for (const CanvasEdge &edge : m_edges) {
        if (edge.layout.from == strand)
            found.append(edge.layout.to);
    }
    std::sort(found.begin(), found.end());
    return found;
}

QBitArray CanvasScene::reached(int strand, bool backwards) const
{
    std::vector<std::vector<int>> next(m_cards.size());
    for (const CanvasEdge &edge : m_edges) {
        const int from = backwards ? edge.layout.to : edge.layout.from;
        next[static_cast<size_t>(from)].push_back(backwards ? edge.layout.from : edge.layout.to);
    }
    QBitArray seen(count());
    std::vector<int> open{strand};
    while (!open.empty()) {
        const int here = open.back();
        open.pop_back();
        for (const int other : next[static_cast<size_t>(here)]) {
            if (!seen.testBit(other)) {
                seen.setBit(other);
                open.push_back(other);
            }
        }
    }
    seen.clearBit(strand);
    return seen;
}

QString CanvasScene::throughWhich(const LayoutEdge &edge) const
{
    if (!edge.redundant)
        return {};
    const QBitArray after = downstream(edge.from);
    for (const int other : predecessors(edge.to)) {
        if (other != edge.from && after.testBit(other))
            return card(other).look().name;
    }
    return {};
}

} // namespace clustero
