// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/listener.h"

namespace clustero {

Listener::Listener(Session &session, QString configuration) : m_session(session), m_configuration(std::move(configuration)) {}

Listener::~Listener()
{
    stop();
}

EventInbox Listener::inbox()
{
    EventService *events = m_events;
    return {
        [events](const Event &event, const QString &channel, qint64 seq) {
            return events->deliver(event, {channel, seq});
        },
        [events](const QString &channel, qint64 from, qint64 to, const QString &reason) {
            return events->store().noteGap(channel, from, to, reason, QDateTime::currentDateTimeUtc());
        },
        [events](const QString &channel) { return events->store().cursor(channel); },
        [events](const QString &channel) { return static_cast<int>(events->store().gaps(channel).value_or(QList<EventGap>()).size()); }};
}

Result<void> Listener::start()
{
    m_events = m_session.events();
    if (!m_events)
        return failure(QStringLiteral("store-open"), QStringLiteral("The store of events cannot be opened. `clustero events` tells why."));
    if (const Result<void> listening = m_events->listen(); !listening)
        return listening;
    RelayConnections::Options options;
    options.statusFile = listenerStatusFile(m_session.store().paths().data);
    m_connections = std::make_unique<RelayConnections>(connectionsFile(m_configuration), m_session.secrets(), inbox(), options);
    QObject::connect(m_connections.get(), &RelayConnections::changed, m_events, [events = m_events] { events->reloadSecrets(); });
    m_connections->start();
    return {};
}

void Listener::stop()
{
    if (m_connections)
        m_connections->stop();
    m_connections.reset();
    if (m_events)
        m_events->stop();
}

} // namespace clustero
