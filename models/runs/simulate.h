// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runs/resolve.h"
#include "models/triggers/matching.h"

namespace clustero {

/// What would become of a strand.
struct StrandForecast
{
    enum class Kind {
        Starts,  ///< at once
        Waits,   ///< runs when the strands that it names have passed
        Skipped, ///< by its `when`
        None,    ///< there is no run, or it ends before its first step
    };

    QString name;
    Kind kind = Kind::None;
    QString sentence;         ///< why, for people
    QStringList skippedSteps; ///< by their `when`
};

/// What would happen if an event came now. Nothing is run.
struct Simulation
{
    PipelineVerdict verdict;
    QMap<QString, QString> env;    ///< that the trigger gives; empty: no run
    QList<StrandForecast> strands; ///< in file order
    QList<Diagnostic> diagnostics; ///< expressions that fail for this event; the run would end before its first step
    QString sentence;              ///< the outcome for people

    [[nodiscard]] bool starts() const { return verdict.starts(); }
};

/// Holds the event against the pipeline and evaluates its conditions with the event's variables. \p matcher is given the event. Takes as
/// long as the pipeline's expressions, so not in the GUI thread.
[[nodiscard]] Simulation simulate(const PipelineSpec &pipeline, const Event &event, const MatchContext &context, EventMatcher &matcher,
                                  ExpressionWatchdog &watchdog);

/// The state that a strand would have first: queued, waiting or skipped.
[[nodiscard]] State stateOf(StrandForecast::Kind kind);
/// A run that shows the forecast on a graph, which never was: what is skipped says why.
[[nodiscard]] Run forecastRun(const PipelineSpec &pipeline, const Simulation &simulation);

/// What happens when a person asks for a run with these parameters.
[[nodiscard]] Event manualEvent(const QJsonObject &parameters);

} // namespace clustero
