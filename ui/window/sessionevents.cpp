// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessionevents.h"

#include "app/events/eventservice.h"
#include "app/session/pipelinefiles.h"

#include <QCoreApplication>

namespace clustero {

namespace {

tl::unexpected<Error> noEvents()
{
    return failure(QStringLiteral("store-open"),
                   QCoreApplication::translate("clustero::SessionEvents", "The events cannot be read: the store cannot be opened."));
}

Result<EventDetails> detailsOf(EventService &events, qint64 row)
{
    const Result<EventSummary> summary = events.store().summary(row);
    if (!summary)
        return failure(summary);
    const Result<Event> event = events.store().event(row);
    if (!event)
        return failure(event);
    const Result<QList<EventDecision>> decisions = events.store().decisions(row);
    if (!decisions)
        return failure(decisions);
    return EventDetails{*summary, *event, QJsonDocument::fromJson(payloadText(*event)), *decisions};
}

Result<void> saveEvent(EventService &events, qint64 row, const QString &path)
{
    const Result<Event> event = events.store().event(row);
    if (!event)
        return failure(event);
    const Result<FileOnDisk> there = fileOnDisk(path);
    if (!there)
        return failure(there);
    // The person was asked by the dialog whether it may be replaced.
    return savePipelineFile(path, payloadText(*event), there->isThere ? std::optional(there->bytes) : std::nullopt);
}

} // namespace

void SessionEvents::details(qint64 event, QObject *context, std::function<void(Result<EventDetails>)> done)
{
    m_services.ask(
        context,
        [event](Session &session) -> Result<EventDetails> {
            EventService *events = session.events();
            return events ? detailsOf(*events, event) : noEvents();
        },
        std::move(done));
}

void SessionEvents::replay(qint64 event, const QByteArray &payload, QObject *context, std::function<void(Result<qint64>)> done)
{
    m_services.ask(
        context,
        [event, payload](Session &session) -> Result<qint64> {
            EventService *events = session.events();
            return events ? events->replay(event, payload.isEmpty() ? std::nullopt : std::optional(payload)) : noEvents();
        },
        std::move(done));
}

void SessionEvents::save(qint64 event, const QString &path, QObject *context, std::function<void(Result<void>)> done)
{
    m_services.ask(
        context,
        [event, path](Session &session) -> Result<void> {
            EventService *events = session.events();
            return events ? saveEvent(*events, event, path) : noEvents();
        },
        std::move(done));
}

void SessionEvents::answer(qint64 event, qint64 pipeline, DecisionAnswer answer, QObject *context, std::function<void(Result<void>)> done)
{
    m_services.ask(
        context,
        [event, pipeline, answer](Session &session) -> Result<void> {
            EventService *events = session.events();
            if (!events)
                return noEvents();
            const Result<EventDecision> decision = events->store().decision(event, pipeline);
            if (!decision)
                return failure(decision);
            const bool runs = answer == DecisionAnswer::Run;
            switch (decision->state) {
            case DecisionState::Offered: return events->startOffered(event, pipeline);
            case DecisionState::HeldAway: {
                const Result<int> released = events->releaseHeld(runs ? AbsenceRule::All : AbsenceRule::None, {pipeline});
                return released ? Result<void>() : failure(released);
            }
            default: return runs ? events->approve(event, pipeline) : events->deny(event, pipeline);
            }
        },
        std::move(done));
}

void SessionEvents::load(qint64 before, int most, QObject *context, std::function<void(QList<EventSummary>)> done)
{
    m_services.ask(
        context,
        [before, most](Session &session) {
            EventService *events = session.events();
            return events ? events->store().summaries(before, most).value_or(QList<EventSummary>()) : QList<EventSummary>();
        },
        std::move(done));
}

void SessionEvents::releaseHeld(AbsenceRule rule, QObject *context, std::function<void(Result<int>)> done)
{
    m_services.ask(
        context,
        [rule](Session &session) -> Result<int> {
            EventService *events = session.events();
            return events ? events->releaseHeld(rule) : noEvents();
        },
        std::move(done));
}

} // namespace clustero
