// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/events/eventservice.h"
#include "app/github/githubservice.h"
#include "app/relay/pollreceiver.h"
#include "app/relay/relayconnections.h"
#include "app/session/session.h"

#include <QFileSystemWatcher>
#include <QPointer>

namespace clustero {

class GithubBridge;
class JiraBridge;
class JiraService;
class SlackBridge;
class SlackService;

/// What a process that listens has: the receivers of relays and smee channels, GitHub itself, which is asked for what may have been missed (at the
/// start, after each gap, reconnection and sleep, every hour, and every minute where an App has no channel), the sockets to Slack, and the service that they all hand their events to. All of it ends with it.
class Listener : public QObject
{
    Q_OBJECT
public:
    /// \p configuration: folder with connections.json. The session must live longer.
    Listener(Session &session, QString configuration, PollReceiver::Options polling = {});
    ~Listener() override;

    /// Errors: `listening-elsewhere`, or that the store cannot be opened.
    [[nodiscard]] Result<void> start();
    /// Takes nothing more; runs go on.
    void stop();

    [[nodiscard]] EventService *events() const { return m_events; }
    /// Null before start().
    [[nodiscard]] RelayConnections *connections() const { return m_connections.get(); }
    /// How it stands with asking GitHub for the events of an App: all of them, or those that were missed. Off before start().
    [[nodiscard]] ReceiverState asking(const GithubConnection &app) const;

Q_SIGNALS:
    void changed();
    /// An event of a Jira came in.
    void jiraHeard();

private:
    void watchSecrets();
    void startGithub();
    void startSlack();
    void startJira();
    [[nodiscard]] QList<GithubConnection> githubApps() const;
    [[nodiscard]] QList<ReceiverEntry> githubEntries() const;
    void followGithubApps();
    void takeFromGithub(qint64 row);
    QCoro::Task<Result<PollFinding>> askGithub();

    Session &m_session;
    QString m_configuration;
    EventService *m_events = nullptr;
    GithubService *m_github = nullptr;
    QPointer<SlackService> m_slack;
    Clock m_clock;
    std::unique_ptr<RelayConnections> m_connections;
    std::unique_ptr<PollReceiver> m_poll;
    std::unique_ptr<GithubBridge> m_bridge;
    std::unique_ptr<SlackBridge> m_slackBridge;
    std::unique_ptr<JiraBridge> m_jiraBridge;
    QFileSystemWatcher m_folder; ///< of the data; to see that a secret was kept or removed
    QDateTime m_secretsChanged;
    PollReceiver::Options m_polling;
    QTimer m_hourly;
    QList<qint64> m_apps; ///< as they were when they were asked about last
};

} // namespace clustero
