// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/spec.h"
#include "models/runs/run.h"
#include "ui/canvas/cardmetrics.h"
#include "ui/canvas/graphproblems.h"

#include <QRectF>

namespace clustero {

/// What a card says of a step.
struct StepLook
{
    QString name;
    std::optional<State> state;
    QString time;   ///< elapsed; empty: not started
    QString result; ///< what its exit status means, or why it did not run
    QString words;  ///< for screen readers

    bool operator==(const StepLook &) const = default;
};

/// What a card says of a strand, as texts.
struct CardLook
{
    QString name;
    QString title; ///< the name as it is shown
    QString place; ///< directory and number of steps
    std::optional<State> state;
    QString stateWords;
    QString elapsed;
    QString usual; ///< "usually 2 m 10 s"
    bool isLate = false;
    QString reason;
    QString words; ///< for screen readers
    StrandProblems problems;
    bool isGhost = false;  ///< no strand has this name
    bool isPinned = false; ///< a person has put it where it is
    QList<StepLook> steps;

    bool operator==(const CardLook &) const = default;
};

/// Where a card's look comes from. `run` may be null.
struct CardSource
{
    const StrandSpec &strand;
    int place = 0; ///< in the pipeline's file
    const Run *run = nullptr;
    std::optional<Duration> usual;
    QDateTime now;
    StrandProblems problems = {};
    bool isPinned = false;
};

[[nodiscard]] CardLook cardLook(const CardSource &source);
[[nodiscard]] CardLook ghostLook(const GhostStrand &ghost, bool isPinned);

/// The canvas' item of one strand; lives as long as its name stays in the pipeline.
class StrandCard
{
public:
    /// Compares and updates. Whether anything visible has changed.
    bool sync(const CardSource &source, const CardMetrics &metrics) { return sync(cardLook(source), metrics); }
    bool sync(CardLook look, const CardMetrics &metrics);
    /// The strand has another name now.
    void rename(const QString &name) { m_look.name = name; }
    /// Other fonts.
    void setMetrics(const CardMetrics &metrics) { layChips(metrics); }

    [[nodiscard]] const CardLook &look() const { return m_look; }
    [[nodiscard]] bool isActive() const; ///< its elapsed time moves

    [[nodiscard]] const QRectF &rect() const { return m_rect; } ///< in the scene, as drawn now
    void setRect(const QRectF &rect) { m_rect = rect; }
    [[nodiscard]] bool isExpanded() const { return m_isExpanded; }
    void setExpanded(bool expanded) { m_isExpanded = expanded; }

    /// Chips of the strip under the head: for each the step that it stands for and its place in the scene. The last may stand for
    /// several (`step` is -1 then, `more` their number). Empty: expanded, or no steps.
    struct Chip
    {
        int step = -1;
        int more = 0;
        bool isNamed = false; ///< wide enough for a name
        QRectF rect;
    };
    [[nodiscard]] QList<Chip> chips(bool rightToLeft) const;
    /// Row of a step of an expanded card; null: not expanded, or not shown.
    [[nodiscard]] QRectF stepRow(int step, const CardMetrics &metrics) const;
    /// Index of the step there, -1: none.
    [[nodiscard]] int stepAt(const QPointF &point, const CardMetrics &metrics, bool rightToLeft) const;
    /// Place of a step, on a chip or a row; the card's where it has none.
    [[nodiscard]] QRectF stepRect(int step, const CardMetrics &metrics, bool rightToLeft) const;
    [[nodiscard]] int indexOfStep(const QString &name) const; ///< -1: none

private:
    void layChips(const CardMetrics &metrics);

    CardLook m_look;
    QList<Chip> m_chips; ///< from the card's top left, left to right
    QRectF m_rect;
    bool m_isExpanded = false;
};

} // namespace clustero
