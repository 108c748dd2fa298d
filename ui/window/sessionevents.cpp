// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessionevents.h"

namespace clustero {

void SessionEvents::details(qint64 event, QObject *context, std::function<void(Result<EventDetails>)> done)
{
    m_services.ask(
        context, [event](ServiceDesk &desk) { return desk.eventDetails(event); }, std::move(done));
}

void SessionEvents::replay(qint64 event, const QByteArray &payload, QObject *context, std::function<void(Result<qint64>)> done)
{
    m_services.ask(
        context, [event, payload](ServiceDesk &desk) { return desk.replayEvent(event, payload); }, std::move(done));
}

void SessionEvents::save(qint64 event, const QString &path, QObject *context, std::function<void(Result<void>)> done)
{
    m_services.ask(
        context, [event, path](ServiceDesk &desk) { return desk.saveEvent(event, path); }, std::move(done));
}

void SessionEvents::answer(qint64 event, qint64 pipeline, DecisionAnswer answer, QObject *context, std::function<void(Result<void>)> done)
{
    m_services.ask(
        context, [event, pipeline, answer](ServiceDesk &desk) { return desk.answerDecision(event, pipeline, answer); }, std::move(done));
}

void SessionEvents::load(qint64 before, int most, QObject *context, std::function<void(QList<EventSummary>)> done)
{
    m_services.ask(
        context, [before, most](ServiceDesk &desk) { return desk.keptEvents(before, most); }, std::move(done));
}

void SessionEvents::releaseHeld(AbsenceRule rule, QObject *context, std::function<void(Result<int>)> done)
{
    m_services.ask(
        context, [rule](ServiceDesk &desk) { return desk.releaseHeld(rule); }, std::move(done));
}

} // namespace clustero
