// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/services.h"
#include "ui/events/eventsource.h"

namespace clustero {

/// Events, read and answered in the services' thread.
class SessionEvents : public EventSource
{
public:
    explicit SessionEvents(Services &services) : m_services(services) {}

    void details(qint64 event, QObject *context, std::function<void(Result<EventDetails>)> done) override;
    void replay(qint64 event, const QByteArray &payload, QObject *context, std::function<void(Result<qint64>)> done) override;
    void save(qint64 event, const QString &path, QObject *context, std::function<void(Result<void>)> done) override;
    void answer(qint64 event, qint64 pipeline, DecisionAnswer answer, QObject *context, std::function<void(Result<void>)> done) override;

    /// Newest first, of those with a smaller row than `before` (0: all).
    void load(qint64 before, int most, QObject *context, std::function<void(QList<EventSummary>)> done);
    /// All, Latest or None of what came while nobody listened; how many run.
    void releaseHeld(AbsenceRule rule, QObject *context, std::function<void(Result<int>)> done);

private:
    Services &m_services;
};

} // namespace clustero
