// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/git/workspace.h"
#include "app/session/session.h"
#include "models/pipeline/spec.h"
#include "models/runs/run.h"

namespace clustero {

/// A run that is about to be started: new, or on top of an earlier one.
struct Launch
{
    PipelineSpec spec;
    Run run;
    QString shownFile; ///< the file as the person named it
    QList<Diagnostic> warnings;
    std::optional<Run> earlier;  ///< whose workspace and passed strands are used again
    bool goesOn = false;         ///< in the earlier run's workspace as it was left
    QSet<QString> reusedStrands; ///< all their steps
    QString fromStrand;          ///< of this one the steps before fromStep that passed are used again
    QString fromStep;

    /// Copies the states of what is used again.
    void reuse(QList<StrandRun> &strands) const;
    /// Takes long. Any thread.
    [[nodiscard]] Result<Workspace> makeWorkspace(const Run &run, const DataPaths &paths, const FetchWishes &wishes,
                                                  WorkProgress *progress) const;
    /// Gives the run the logs of what is used again.
    [[nodiscard]] Result<void> linkLogs(const Run &run, const DataPaths &paths) const;
};

/// What an event starts.
[[nodiscard]] Launch eventLaunch(const EventRun &event, const PipelineReading &reading);
/// Puts the artifacts of the run before it where its steps see them.
[[nodiscard]] Result<void> handOnArtifacts(const Run &run, Store &store, const ArtifactStore &artifacts);
/// The message of the first error, with its place.
[[nodiscard]] QString firstSentence(const QList<Diagnostic> &diagnostics);

/// What `clustero rerun` starts. Errors: \c run-not-over, \c nothing-failed, \c no-strand, \c no-step.
[[nodiscard]] Result<Launch> rerunLaunch(const Run &earlier, const RerunRequest &request);

} // namespace clustero
