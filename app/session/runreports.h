// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/github/checkreport.h"
#include "app/store/store.h"

#include <QHash>

namespace clustero {

class EventStore;
class GithubStore;
class Reporter;

/// Reports the runs that events of GitHub Apps started, and their re-runs. Thread of the services.
class RunReports
{
public:
    RunReports(Reporter &reporter, EventStore &events, GithubStore &outbox, Store &runs);

    /// To call with every state of every run of this process. Others than those of GitHub's events are passed over.
    [[nodiscard]] Result<void> report(const Run &run);
    /// Runs of other processes, and those that ended while nobody reported: to call at the start, and when the store changed.
    [[nodiscard]] Result<void> catchUp();

private:
    [[nodiscard]] std::optional<ReportTarget> targetOf(const Run &run);

    Reporter &m_reporter;
    EventStore &m_events;
    GithubStore &m_outbox;
    Store &m_runs;
    QHash<QString, std::optional<ReportTarget>> m_targets; ///< by run
};

/// The lines of failed steps that tell of an error or a warning at a place in the repository, in order; 8 MiB of logs are looked through at most.
[[nodiscard]] QList<CheckAnnotation> annotationsOf(const Run &run, const DataPaths &paths);

} // namespace clustero
