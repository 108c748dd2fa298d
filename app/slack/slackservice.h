// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/wakewatch.h"
#include "app/secrets/secrets.h"
#include "app/settings/connections.h"
#include "app/slack/slackapi.h"
#include "app/slack/slacksocket.h"
#include "models/items/connectionline.h"

#include <QFileSystemWatcher>

#include <map>

namespace clustero {

class HttpClient;

/// What the service needs; all of it outlives it.
struct SlackParts
{
    Secrets &secrets;
    QString connectionsFile;
    QString authorityFile = {}; ///< certificates (PEM) that are trusted besides the system's
    SlackApiTimes api = {};
    SlackSocketTimes socket = {};
    WakeWatch::Sources wake = {};
    std::chrono::milliseconds settle{200}; ///< after a change of connections.json
};

/// How it stands with a workspace.
struct SlackState
{
    SlackConnection connection;
    QDateTime checkedAt = {};  ///< last success, UTC; invalid: none in this process
    Error problem = {};        ///< of the bot's token; code empty: none
    QStringList scopes = {};   ///< of the bot's token; empty: not known
    bool isListening = false;  ///< in this process
    ReceiverState socket = {}; ///< if it is
    int others = 0;            ///< connections elsewhere that take our commands
};

/// All of it as one state; a problem with the bot's token counts as off.
[[nodiscard]] ReceiverState slackReceiverState(const SlackState &state);

/// Everything about Slack for session, window and command line: the workspaces, their tokens, their sockets. Only the process that listens calls
/// start(). In the thread of the services. Errors besides those of SlackCalls, keychain and connections.json: `no-connection`, `token-kind`,
/// `other-app` (the tokens belong to different Apps), `other-workspace`, `name-taken`.
class SlackService : public QObject
{
    Q_OBJECT
public:
    explicit SlackService(const SlackParts &parts);
    ~SlackService() override;

    /// Follows connections.json and holds a socket to each workspace of it.
    void start();
    void stop();

    /// In the order of connections.json.
    [[nodiscard]] QList<SlackState> states() const;
    /// By id, workspace or name. Error `no-connection`.
    [[nodiscard]] Result<SlackConnection> find(const QString &text) const;
    /// To call methods in a workspace; null: it is not connected.
    [[nodiscard]] std::shared_ptr<SlackCalls> calls(const QString &team);

    /// Tries both tokens, then keeps them in the keychain and the workspace in the list.
    QCoro::Task<Result<SlackConnection>> add(NewSlack tokens);
    QCoro::Task<Result<SlackConnection>> renew(QString team, NewSlack tokens);
    /// Forgets entry and tokens; the App stays in Slack.
    QCoro::Task<Result<void>> remove(QString team);
    /// Tries both tokens.
    QCoro::Task<Result<void>> test(QString team);
    /// That are not archived, sorted by name, 4000 at most.
    QCoro::Task<Result<QList<SlackChannelLine>>> channels(QString team);
    QCoro::Task<Result<void>> sendTest(QString team, QString channel);

Q_SIGNALS:
    /// states() changed.
    void changed();
    void received(const QString &team, const clustero::SlackEnvelope &envelope);
    /// A workspace is connected (again), so what waits for it can be sent.
    void reachable(const QString &team);

private:
    struct Workspace;
    /// Whom the tokens are of.
    struct Identity;

    [[nodiscard]] Workspace &workspaceOf(const SlackConnection &connection);
    [[nodiscard]] Workspace *workspace(const QString &team);
    [[nodiscard]] std::shared_ptr<SlackApi> apiWith(const QString &address, SlackApi::Token token);
    QCoro::Task<Result<Identity>> identify(QString address, NewSlack tokens);
    QCoro::Task<Result<SlackConnection>> keep(SlackConnection connection, NewSlack tokens);
    void watch();
    void look();
    void listenTo(const SlackConnection &connection);
    void wake();

    SlackParts m_parts;
    std::unique_ptr<HttpClient> m_http;
    std::map<QString, std::unique_ptr<Workspace>> m_workspaces; ///< by id
    std::unique_ptr<WakeWatch> m_wake;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    QTimer m_settle;
    bool m_isStarted = false;
};

} // namespace clustero
