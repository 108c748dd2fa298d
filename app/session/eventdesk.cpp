// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/eventdesk.h"

#include "app/events/eventservice.h"
#include "app/git/originname.h"
#include "app/session/expressionwatchdog.h"
#include "app/session/pipelinefiles.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

namespace clustero {

namespace {

struct EventDeskWords
{
    Q_DECLARE_TR_FUNCTIONS(clustero::EventDesk)
};

constexpr std::chrono::milliseconds longestTrial{100}; ///< other work waits meanwhile
constexpr qint64 mostTriedBytes = 8 * 1024 * 1024;

Result<EventService *> eventsOf(Session &session)
{
    if (EventService *events = session.events())
        return events;
    return failure(QStringLiteral("store-open"), EventDeskWords::tr("The events cannot be read: the store cannot be opened."));
}

} // namespace

Result<EventDetails> eventDetails(Session &session, qint64 event)
{
    const Result<EventService *> events = eventsOf(session);
    if (!events)
        return failure(events);
    EventStore &store = (*events)->store();
    const Result<EventSummary> summary = store.summary(event);
    if (!summary)
        return failure(summary);
    const Result<Event> whole = store.event(event);
    if (!whole)
        return failure(whole);
    const Result<QList<EventDecision>> decisions = store.decisions(event);
    if (!decisions)
        return failure(decisions);
    return EventDetails{*summary, *whole, QJsonDocument::fromJson(payloadText(*whole)), *decisions};
}

QList<EventSummary> keptEvents(Session &session, qint64 before, int most)
{
    const Result<EventService *> events = eventsOf(session);
    return events ? (*events)->store().summaries(before, most).value_or(QList<EventSummary>()) : QList<EventSummary>();
}

QList<SampleEvent> receivedEvents(Session &session, int most, qint64 mostBytes)
{
    QList<SampleEvent> received;
    for (const EventSummary &summary : keptEvents(session, 0, most)) {
        if (summary.bytes > mostBytes)
            continue;
        if (const Result<Event> event = session.events()->store().event(summary.row))
            received.append({QString::number(summary.row), summary.title, *event});
    }
    return received;
}

Result<SampleEvent> receivedEvent(Session &session, qint64 event, qint64 mostBytes)
{
    const Result<EventService *> events = eventsOf(session);
    if (!events)
        return failure(events);
    const Result<EventSummary> summary = (*events)->store().summary(event);
    if (!summary)
        return failure(summary);
    if (summary->bytes > mostBytes)
        return failure(QStringLiteral("event-too-large"),
                       EventDeskWords::tr("The event is too large to be shown and changed here. The inbox shows it."));
    const Result<Event> whole = (*events)->store().event(event);
    if (!whole)
        return failure(whole);
    return SampleEvent{QString::number(event), summary->title, *whole};
}

Result<TrialPage> tryOnReceived(Session &session, const TriggerSpec &trigger, const QString &file, qint64 before, int most)
{
    const Result<EventService *> events = eventsOf(session);
    if (!events)
        return failure(events);
    EventStore &store = (*events)->store();
    const Result<QList<EventSummary>> summaries = store.summaries(before, most);
    if (!summaries)
        return failure(summaries);
    TrialPage page;
    page.place = {repositoryPlaceOf(file).name, QFileInfo(folderOfPipeline(file)).canonicalFilePath()};
    ThreadExpressionWatchdog watchdog;
    EventMatcher matcher((*events)->types(), watchdog);
    QElapsedTimer time;
    time.start();
    for (const EventSummary &summary : *summaries) {
        if (!page.events.isEmpty() && time.elapsed() > longestTrial.count())
            break;
        page.next = summary.row;
        const Result<Event> event = summary.bytes > mostTriedBytes ? Result<Event>(Event()) : store.event(summary.row);
        if (event)
            page.events += summary.bytes > mostTriedBytes ? notTried(summary) : tryTrigger(trigger, page.place, summary, *event, matcher);
    }
    if (summaries->size() < most && (summaries->isEmpty() || page.next == summaries->constLast().row))
        page.next = 0;
    return page;
}

Result<qint64> replayEvent(Session &session, qint64 event, const QByteArray &payload)
{
    const Result<EventService *> events = eventsOf(session);
    if (!events)
        return failure(events);
    return (*events)->replay(event, payload.isEmpty() ? std::nullopt : std::optional(payload));
}

Result<void> saveEvent(Session &session, qint64 event, const QString &path)
{
    const Result<EventService *> events = eventsOf(session);
    if (!events)
        return failure(events);
    const Result<Event> whole = (*events)->store().event(event);
    if (!whole)
        return failure(whole);
    const Result<FileOnDisk> there = fileOnDisk(path);
    if (!there)
        return failure(there);
    return savePipelineFile(path, payloadText(*whole), there->isThere ? std::optional(there->bytes) : std::nullopt);
}

Result<void> answerDecision(Session &session, qint64 event, qint64 pipeline, DecisionAnswer answer)
{
    const Result<EventService *> found = eventsOf(session);
    if (!found)
        return failure(found);
    EventService &events = **found;
    const Result<EventDecision> decision = events.store().decision(event, pipeline);
    if (!decision)
        return failure(decision);
    const bool runs = answer == DecisionAnswer::Run;
    switch (decision->state) {
    case DecisionState::Offered: return events.startOffered(event, pipeline);
    case DecisionState::HeldAway: {
        const Result<int> released = events.releaseHeld(runs ? AbsenceRule::All : AbsenceRule::None, {pipeline});
        return released ? Result<void>() : failure(released);
    }
    default: return runs ? events.approve(event, pipeline) : events.deny(event, pipeline);
    }
}

Result<int> releaseHeld(Session &session, AbsenceRule rule)
{
    const Result<EventService *> events = eventsOf(session);
    if (!events)
        return failure(events);
    return (*events)->releaseHeld(rule);
}

Result<ListedPipeline> listedPipeline(Session &session, const QString &file, const QString &folder)
{
    const Result<EventService *> events = eventsOf(session);
    if (!events)
        return failure(events);
    const bool isElsewhere = !folder.startsWith(u'/');
    const bool isOwn = folder == ownPipelinesFolder();
    if (isOwn) {
        if (const Result<void> added = (*events)->addOwn(); !added)
            return failure(added);
    }
    const Result<QList<ListedPipeline>> all = isOwn || isElsewhere ? (*events)->pipelines().all() : (*events)->addFolder(folder);
    if (!all)
        return failure(all);
    for (const ListedPipeline &pipeline : *all) {
        if (pipeline.file == file)
            return pipeline;
    }
    return failure(QStringLiteral("no-pipeline"), EventDeskWords::tr("The file is not there any more."));
}

QCoro::Task<Result<void>> setStartedByEvents(Session &session, QString file, QString folder, bool on)
{
    const Result<ListedPipeline> pipeline = listedPipeline(session, file, folder);
    if (!pipeline)
        co_return failure(pipeline);
    Result<void> done;
    if (on) {
        const Result<ListedPipeline> enabled = co_await session.events()->enable(pipeline->id);
        done = enabled ? Result<void>() : failure(enabled);
    } else {
        done = session.events()->disable(pipeline->id);
    }
    co_return done;
}

Result<void> setEventRules(Session &session, const ListedPipeline &rules)
{
    const Result<EventService *> events = eventsOf(session);
    Result<ListedPipeline> pipeline = events ? (*events)->pipelines().pipeline(rules.id) : failure(events);
    if (!pipeline)
        return failure(pipeline);
    pipeline->concurrency = rules.concurrency;
    pipeline->absence = rules.absence;
    pipeline->approvers = rules.approvers;
    return (*events)->setRules(*pipeline);
}

} // namespace clustero
