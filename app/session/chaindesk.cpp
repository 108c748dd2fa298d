// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/chaindesk.h"

#include "app/events/eventservice.h"
#include "app/session/pipelinefiles.h"

#include <QSet>

namespace clustero {

namespace {

constexpr int mostRuns = 500;
constexpr int mostBack = 2 * maximumTriggerChain;
constexpr int mostFollowing = 20'000;
constexpr int mostPipelines = 2000;

ChainPipeline chainPipelineOf(EventService &events, const ListedPipeline &listed)
{
    ChainPipeline pipeline;
    pipeline.file = listed.file;
    pipeline.name = listed.name;
    pipeline.listed = listed.id;
    pipeline.isEnabled = listed.isEnabled;
    pipeline.place = listed.folder.isEmpty() ? listed.repository : listed.folder.section(u'/', -1, -1, QString::SectionSkipEmpty);
    if (listed.kind == PipelineKind::Repository && !listed.isEnabled)
        return pipeline; // nothing is fetched that nobody has switched on
    const FoundPipeline found = events.currentFile(listed);
    pipeline.isPending = found.isPending;
    if (!found.material) {
        pipeline.problem = found.error.sentence;
        return pipeline;
    }
    const PipelineSpec &spec = found.material->reading.spec;
    if (!spec.name.isEmpty())
        pipeline.name = spec.name;
    pipeline.triggers = chainTriggers(spec);
    for (const StrandSpec &strand : spec.strands)
        pipeline.strands += strand.name;
    for (const ArtifactSpec &artifact : spec.artifacts)
        pipeline.artifacts += artifact.name;
    return pipeline;
}

std::optional<Run> lightRun(Session &session, const RunId &id)
{
    Result<Run> run = session.store().run(id);
    if (!run)
        return std::nullopt;
    run->pipelineText.clear();
    run->event.clear();
    run->variables.clear();
    return *std::move(run);
}

} // namespace

QList<ChainPipeline> chainPipelines(Session &session, const QStringList &files)
{
    EventService *events = session.events();
    if (!events)
        return {};
    QList<ListedPipeline> all = events->pipelines().all().value_or(QList<ListedPipeline>());
    QSet<QString> known;
    for (const ListedPipeline &pipeline : std::as_const(all))
        known.insert(pipeline.file);
    for (const QString &file : files) {
        if (known.contains(file))
            continue;
        known.insert(file);
        ListedPipeline pipeline;
        pipeline.file = file;
        pipeline.folder = folderOfPipeline(file);
        all += pipeline;
    }
    std::sort(all.begin(), all.end(), [](const ListedPipeline &a, const ListedPipeline &b) { return a.file < b.file; });
    QList<ChainPipeline> found;
    for (const ListedPipeline &pipeline : all.mid(0, mostPipelines))
        found += chainPipelineOf(*events, pipeline);
    return found;
}

ChainRuns chainRuns(Session &session, const QList<RunId> &runs, const QList<ChainOfferKey> &offers)
{
    ChainRuns found;
    for (const RunId &id : runs.mid(0, mostRuns)) {
        if (const std::optional<Run> run = lightRun(session, id))
            found.runs += *run;
    }
    EventService *events = session.events();
    for (const ChainOfferKey &key : events ? offers.mid(0, mostRuns) : QList<ChainOfferKey>()) {
        ChainOffer offer;
        offer.key = key;
        offer.event = events->store().find(endOfRunEventId(key.run)).value_or(0);
        if (offer.event > 0) {
            if (const Result<EventDecision> decision = events->store().decision(offer.event, key.pipeline)) {
                offer.state = decision->state;
                offer.reason = decision->reason;
                offer.started = decision->run;
            }
        }
        found.offers += offer;
    }
    return found;
}

QList<Run> runsOfChain(Session &session, const RunId &run)
{
    QList<Run> chain;
    RunId at = run;
    while (chain.size() < mostBack && !at.isEmpty()) {
        const std::optional<Run> one = lightRun(session, at);
        if (!one)
            break;
        chain.prepend(*one);
        at = one->upstream;
    }
    EventService *events = session.events();
    if (chain.isEmpty() || !events)
        return chain;
    QSet<QString> reached{run.value}; // a run is always younger than the one that led to it
    const auto following = events->store().runsFollowing(run, mostFollowing).value_or(QList<EventStore::Following>());
    for (const EventStore::Following &one : following) {
        if (!reached.contains(one.upstream.value) || chain.size() >= mostRuns)
            continue;
        reached.insert(one.run.value);
        if (const std::optional<Run> found = lightRun(session, one.run))
            chain += *found;
    }
    return chain;
}

} // namespace clustero
