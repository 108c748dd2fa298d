// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/events/eventservice.h"
#include "app/relay/relayconnections.h"
#include "app/session/session.h"

namespace clustero {

/// The receivers of relays and smee channels, and the service that they hand their events to: what a process that listens has. Both end with it.
class Listener
{
public:
    /// \p configuration: folder with connections.json. The session must live longer.
    Listener(Session &session, QString configuration);
    ~Listener();
    Q_DISABLE_COPY_MOVE(Listener)

    /// Errors: `listening-elsewhere`, or that the store cannot be opened.
    [[nodiscard]] Result<void> start();
    /// Takes nothing more; runs go on.
    void stop();

    [[nodiscard]] EventService *events() const { return m_events; }
    /// Null before start().
    [[nodiscard]] RelayConnections *connections() const { return m_connections.get(); }

private:
    [[nodiscard]] EventInbox inbox();

    Session &m_session;
    QString m_configuration;
    EventService *m_events = nullptr;
    std::unique_ptr<RelayConnections> m_connections;
};

} // namespace clustero
