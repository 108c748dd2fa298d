// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layout/layeredlayout.h"
#include "ui/canvas/captions.h"
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
    EdgeCaption caption;
    QRectF captionRect;  ///< in the scene; null: no text
    bool isBent = false; ///< its ends follow cards that are on their way

    /// A line of its text, in the scene.
    [[nodiscard]] QRectF labelRect(int label) const;
};

/// Cards and edges of a pipeline at their places, and the state of a run on them. Coordinates are logical pixels at 100 %.
class CanvasScene
{
public:
    explicit CanvasScene(const QFont &interface) : m_metrics(interface) {}

    /// Cards keep their identity as long as their names stay. Names that are not defined get cards as well, behind those of the strands.
    /// Whether anything has another place now; see moveTo().
    bool setPipeline(const PipelineSpec &pipeline, const QDateTime &now, const GraphProblems &problems = {});
    /// Top left corners that a person has chosen, by name.
    bool setPins(const QHash<QString, QPointF> &pins, const QDateTime &now);
    /// The next pipeline calls it by another name.
    void rename(const QString &strand, const QString &name);
    /// Strands whose cards look different now.
    QList<int> setRun(const std::optional<Run> &run, const QDateTime &now);
    QList<int> setUsualDurations(const QHash<QString, std::chrono::milliseconds> &byStrand, const QDateTime &now);
    /// Counts on what runs. Strands whose cards look different now.
    QList<int> tick(const QDateTime &now);
    /// For a graph that is not one of strands; before setPipeline(), or again after it. Whether anything has another place now.
    bool setCaptions(const GraphCaptions &captions, const QDateTime &now);
    bool setInterface(const QFont &interface);
    bool setRightToLeft(bool rightToLeft);
    bool setExpanded(int strand, bool expanded);

    /// Cards on their way from where they were to where they belong, 0 to 1.
    void moveTo(double progress);
    /// Some cards away from where they belong, with their edges; moveTo() puts them back.
    void drag(const QList<int> &cards, const QPointF &by);
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
    [[nodiscard]] const PipelineSpec &pipeline() const { return m_pipeline; }
    [[nodiscard]] QPointF home(int card) const { return m_layout.cards[card].topLeft(); } ///< where it belongs
    [[nodiscard]] const QHash<QString, QPointF> &pins() const { return m_pins; }
    [[nodiscard]] int strandCount() const { return static_cast<int>(m_pipeline.strands.size()); }
    [[nodiscard]] bool isGhost(int card) const { return card >= strandCount(); }
    [[nodiscard]] QStringList strandNames() const;
    [[nodiscard]] const StrandSpec &strand(int index) const { return m_pipeline.strands[index]; }
    [[nodiscard]] const GhostStrand &ghost(int card) const { return m_problems.ghosts[card - strandCount()]; }
    [[nodiscard]] const StrandProblems &problems(int card) const { return this->card(card).look().problems; }
    [[nodiscard]] int edgeBetween(const QString &from, const QString &to) const; ///< -1: none

    [[nodiscard]] int indexOf(const QString &strand) const { return m_byName.value(strand, -1); } ///< -1: none
    [[nodiscard]] int cardAt(const QPointF &point) const;                                         ///< -1: none
    [[nodiscard]] int edgeAt(const QPointF &point, qreal distance) const;                         ///< index of an edge, -1: none
    [[nodiscard]] QList<int> cardsIn(const QRectF &rect) const;
    /// Index of the edge whose text is there and can be acted on; -1: none.
    [[nodiscard]] int captionAt(const QPointF &point) const;
    [[nodiscard]] const GraphCaptions &captions() const { return m_captions; }

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
    bool sync(int card, const QDateTime &now);
    [[nodiscard]] QString nameOf(int card) const { return isGhost(card) ? ghost(card).name : strand(card).name; }
    [[nodiscard]] QBitArray reached(int strand, bool backwards) const;
    QList<int> syncAll(const QDateTime &now);
    bool layOut();
    void buildEdges();
    void caption(CardLook &look) const;
    [[nodiscard]] QSizeF captionSize(const EdgeCaption &caption) const;
    [[nodiscard]] qreal captionGap() const; ///< between columns, so that there is room for the texts
    void placeCaptions();
    void bendEdges();

    CardMetrics m_metrics;
    PipelineSpec m_pipeline;
    GraphProblems m_problems;
    GraphCaptions m_captions;
    QHash<QString, QPointF> m_pins;
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
