// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layout/layeredlayout.h"
#include "ui/canvas/strandcard.h"

#include <QBitArray>
#include <QHash>
#include <QPainterPath>

#include <memory>
#include <vector>

namespace clustero {

/// An edge with its line, ready to be drawn.
struct CanvasEdge
{
    LayoutEdge layout;
    QPainterPath path;
    QRectF bounds;
    bool isBent = false; ///< its ends follow cards that are on their way
};

/// Cards and edges of a pipeline at their places, and the state of a run on them. Coordinates are logical pixels at 100 %.
class CanvasScene
{
public:
    explicit CanvasScene(const QFont &interface) : m_metrics(interface) {}

    /// Cards keep their identity as long as their names stay. Whether anything has another place now; see moveTo().
    bool setPipeline(const PipelineSpec &pipeline, const QDateTime &now);
    /// Strands whose cards look different now.
    QList<int> setRun(const std::optional<Run> &run, const QDateTime &now);
    QList<int> setUsualDurations(const QHash<QString, std::chrono::milliseconds> &byStrand, const QDateTime &now);
    /// Counts on what runs. Strands whose cards look different now.
    QList<int> tick(const QDateTime &now);
    bool setInterface(const QFont &interface);
    bool setRightToLeft(bool rightToLeft);
    bool setExpanded(int strand, bool expanded);

    /// Cards on their way from where they were to where they belong, 0 to 1.
    void moveTo(double progress);
    /// The graph moves against the others so that this card need not go anywhere. Returns where it belongs.
    QPointF holdStill(int strand);

    [[nodiscard]] const CardMetrics &metrics() const { return m_metrics; }
    [[nodiscard]] bool isRightToLeft() const { return m_isRightToLeft; }
    [[nodiscard]] bool hasRun() const { return m_run.has_value(); }
    [[nodiscard]] bool isAnythingActive() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_cards.size()); }
    [[nodiscard]] const StrandCard &card(int strand) const { return *m_cards[static_cast<size_t>(strand)]; }
    [[nodiscard]] const std::vector<CanvasEdge> &edges() const { return m_edges; }
    [[nodiscard]] const QRectF &bounds() const { return m_bounds; }
    [[nodiscard]] const StrandSpec &strand(int index) const { return m_pipeline.strands[index]; }

    [[nodiscard]] int indexOf(const QString &strand) const { return m_byName.value(strand, -1); } ///< -1: none
    [[nodiscard]] int cardAt(const QPointF &point) const;                                         ///< -1: none
    [[nodiscard]] int edgeAt(const QPointF &point, qreal distance) const;                         ///< index of an edge, -1: none
    [[nodiscard]] QList<int> cardsIn(const QRectF &rect) const;

    /// In file order.
    [[nodiscard]] QList<int> predecessors(int strand) const;
    [[nodiscard]] QList<int> successors(int strand) const;
    /// All that a strand waits for or that waits for it, through others too; without the strand.
    [[nodiscard]] QBitArray upstream(int strand) const { return reached(strand, true); }
    [[nodiscard]] QBitArray downstream(int strand) const { return reached(strand, false); }
    /// One of the strands by which `to` waits for `from` as well; empty: the edge is needed.
    [[nodiscard]] QString throughWhich(const LayoutEdge &edge) const;

private:
    [[nodiscard]] CardSource sourceOf(int strand, const QDateTime &now) const;
    [[nodiscard]] QBitArray reached(int strand, bool backwards) const;
    QList<int> syncAll(const QDateTime &now);
    bool layOut();
    void buildEdges();
    void bendEdges();

    CardMetrics m_metrics;
    PipelineSpec m_pipeline;
    std::optional<Run> m_run;
    QHash<QString, std::chrono::milliseconds> m_usual;
    std::vector<std::unique_ptr<StrandCard>> m_cards; ///< in file order
    QHash<QString, int> m_byName;
    QList<LayoutNode> m_nodes;
    Layout m_layout;
    QList<QRectF> m_departures; ///< where cards were before the last layout
    std::vector<CanvasEdge> m_edges;
    QRectF m_bounds;
    bool m_isRightToLeft = false;
};

} // namespace clustero
