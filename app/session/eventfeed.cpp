// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/eventfeed.h"

#include "app/events/eventservice.h"

namespace clustero {

namespace {

constexpr std::chrono::milliseconds gathering{40};
constexpr int newest = 200; ///< that are read again when another process has written
constexpr int mostHeld = 10'000;

} // namespace

EventFeed::EventFeed(EventService &events, QObject *parent) : QObject(parent), m_events(events), m_soon(this)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gathering);
    connect(&m_soon, &QTimer::timeout, this, &EventFeed::tell);
    connect(&events, &EventService::eventAdded, this, &EventFeed::note);
    connect(&events, &EventService::eventRouted, this, &EventFeed::note);
    connect(&events, &EventService::decisionChanged, this, &EventFeed::note);
    countHeld();
}

void EventFeed::note(qint64 row)
{
    m_rows.insert(row);
    if (!m_soon.isActive())
        m_soon.start();
}

void EventFeed::tell()
{
    QList<EventSummary> changed;
    for (const qint64 row : std::exchange(m_rows, {})) {
        if (const Result<EventSummary> summary = m_events.store().summary(row))
            changed.append(*summary);
    }
    if (!changed.isEmpty())
        Q_EMIT eventsChanged(changed);
    countHeld();
}

void EventFeed::look()
{
    const qint64 version = m_events.store().dataVersion();
    if (version == m_version)
        return;
    m_version = version;
    if (const Result<QList<EventSummary>> events = m_events.store().summaries(0, newest); events && !events->isEmpty())
        Q_EMIT eventsChanged(*events);
    countHeld();
}

void EventFeed::countHeld()
{
    const Result<QList<EventDecision>> decisions = m_events.store().decisionsIn(DecisionState::HeldAway, mostHeld);
    if (!decisions)
        return;
    QSet<qint64> events, pipelines;
    for (const EventDecision &decision : *decisions) {
        events.insert(decision.event);
        pipelines.insert(decision.pipeline);
    }
    const HeldEvents held{static_cast<int>(events.size()), static_cast<int>(pipelines.size())};
    if (held == m_held)
        return;
    m_held = held;
    Q_EMIT heldChanged(held);
}

} // namespace clustero

#include "moc_eventfeed.cpp"
