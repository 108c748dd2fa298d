// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/events/commitfiles.h"
#include "app/events/currentfiles.h"
#include "app/events/eventparts.h"
#include "app/events/projectnames.h"
#include "models/events/digest.h"
#include "models/pipeline/capabilities.h"
#include "models/runs/listedpipeline.h"

namespace clustero {

/// An event that is held against pipelines.
struct RoutedEvent
{
    qint64 row = 0;
    Event event;
    EventDigest digest;
    QString host;     ///< of its source, `github.com`
    QString commit;   ///< to check out; empty: none
    QString cloneUrl; ///< of its repository, of the same host; empty: none
    int pullRequest = 0;
    int chain = 0;         ///< of a run that ended
    QString folder;        ///< whose files changed; empty: it is no such event
    JiraProject nameless;  ///< of a Jira, of which only the id is known; empty id: none
    bool isRepeat = false; ///< its bytes were received before under another id
};

/// A pipeline as an event finds it.
struct FoundPipeline
{
    std::shared_ptr<const PipelineMaterial> material; ///< null: see error, or `isPending`
    Error error;
    bool isPending = false; ///< it is being fetched
    QString from;           ///< where the commit is checked out of; empty: the folder as it is
    QString commit;         ///< full hash
};

/// Says what an event means for a pipeline. Starts nothing and writes nothing.
class EventJudge
{
public:
    EventJudge(const EventParts &parts, CommitFiles &files, ProjectNames &projects)
        : m_parts(parts), m_files(files), m_projects(projects), m_matcher(parts.types, *parts.watchdog)
    {}

    [[nodiscard]] RoutedEvent prepare(qint64 row, const Event &event);

    /// The file that counts: at the event's commit in the pipeline's own repository, else as it is now.
    [[nodiscard]] FoundPipeline find(const RoutedEvent &event, const ListedPipeline &pipeline);
    /// As it is now, whatever happened.
    [[nodiscard]] FoundPipeline findCurrent(const ListedPipeline &pipeline);

    /// A decision in one of the states NotMatched, Disabled, Offered, WaitingApproval, Retrying, Failed, or Starting for one that may start; its
    /// details tell what the run needs. Nothing where the pipeline has no trigger for such an event; `isPending` where its file is still fetched, or Jira is
    /// asked which project it is.
    [[nodiscard]] std::optional<EventDecision> decide(const RoutedEvent &event, const ListedPipeline &pipeline, bool &isPending);
    /// The whole answer, also for a pipeline without a trigger for it.
    [[nodiscard]] const PreparedPipeline &prepared(const RoutedEvent &event, const std::shared_ptr<const PipelineMaterial> &material);
    [[nodiscard]] PipelineVerdict explain(const RoutedEvent &event, const ListedPipeline &pipeline,
                                          const std::shared_ptr<const PipelineMaterial> &material);

    /// All that its run gets. The error `pending` while a commit is fetched, `changed` if the file wants more than was agreed to.
    [[nodiscard]] Result<EventRun> runOf(const EventDecision &decision, const RoutedEvent &event, const ListedPipeline &pipeline);

private:
    [[nodiscard]] FoundPipeline findTriggers(const RoutedEvent &event, const ListedPipeline &pipeline);
    [[nodiscard]] std::shared_ptr<const PipelineMaterial> materialOf(const ListedPipeline &pipeline, const CommitFile &file);
    [[nodiscard]] std::shared_ptr<const PipelineMaterial> sourced(const ListedPipeline &pipeline);
    void fillDetails(const RoutedEvent &event, const FoundPipeline &found, const ListedPipeline &pipeline, const TriggerVerdict &verdict,
                     EventDecision &decision);
    void judgeTrust(const RoutedEvent &event, const FoundPipeline &found, const ListedPipeline &pipeline, const TriggerVerdict &verdict,
                    EventDecision &decision);

    const EventParts &m_parts;
    CommitFiles &m_files;
    ProjectNames &m_projects;
    EventMatcher m_matcher;
    struct Prepared
    {
        std::shared_ptr<const PipelineMaterial> material;
        PreparedPipeline pipeline;
    };
    QHash<const PipelineMaterial *, Prepared> m_prepared;
    qint64 m_matched = -1; ///< the event that the matcher has now
    CurrentFiles m_current;
    ReadTexts m_texts;
};

} // namespace clustero
