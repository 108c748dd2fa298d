// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jira/jiraapi.h"
#include "app/secrets/secrets.h"
#include "app/settings/connections.h"
#include "app/store/eventstore.h"
#include "models/items/connectionline.h"

#include <QObject>

#include <map>

namespace clustero {

/// What the service needs; all of it outlives it.
struct JiraParts
{
    Secrets &secrets;
    QString connectionsFile;
    EventStore *events = nullptr; ///< null: what came is not told
    QByteArray authority = {};    ///< certificates (PEM) that are trusted besides the system's
};

/// How it stands with a Jira.
struct JiraState
{
    JiraConnection connection;
    QString webhook;                            ///< its channel's; empty: that is not connected any more
    QString by;                                 ///< the channel's name
    std::optional<EventSummary> lastEvent = {}; ///< that came by its channel
    QDateTime checkedAt = {};                   ///< last answer to a question, UTC; invalid: none in this process
    Error problem = {};                         ///< of its token; code empty: none
};

/// Everything about Jira for session, window and command line: the sites, their tokens and webhooks. In the thread of the services. Errors besides
/// those of JiraCalls, keychain and connections.json: `no-connection`, `no-such-channel`, `name-taken`, `no-token`, `jira-address`, `jira-kind`.
class JiraService : public QObject
{
    Q_OBJECT
public:
    explicit JiraService(const JiraParts &parts);
    ~JiraService() override;

    /// In the order of connections.json.
    [[nodiscard]] QList<JiraState> states() const;
    /// By name, address, or `jira:` and the address. Error `no-connection`.
    [[nodiscard]] Result<JiraConnection> find(const QString &text) const;
    /// To ask a site; null: it is not connected, or has no token.
    [[nodiscard]] std::shared_ptr<JiraCalls> calls(const QString &site);
    /// The same for what is told to issues: null, too, where that is not switched on.
    [[nodiscard]] std::shared_ptr<JiraCalls> commenter(const QString &site);
    /// Asks for the key of a project. Error `no-token`: there is nobody that may be asked.
    QCoro::Task<Result<JiraProject>> project(JiraProject meant);

    /// Tries the token, if there is one, then keeps it and the webhook's secret in the keychain and the site in the list, in the place of one with
    /// the same address.
    QCoro::Task<Result<JiraConnection>> add(NewJira jira);
    QCoro::Task<Result<JiraConnection>> change(QString key, JiraChange wanted);
    /// Forgets entry and token; the channel and its secret stay.
    QCoro::Task<Result<void>> remove(QString key);
    /// Whom the token is of; error `no-token`.
    QCoro::Task<Result<QString>> test(QString key);
    /// What has to be entered there.
    QCoro::Task<Result<JiraHook>> hook(QString key);

Q_SIGNALS:
    /// states() changed.
    void changed();

private:
    struct Site;
    [[nodiscard]] Site &siteOf(const JiraConnection &connection);
    QCoro::Task<Result<void>> tryToken(QString site, QString account, QByteArray token);
    QCoro::Task<Result<void>> keepSecret(QString channel, QByteArray secret, bool isNeeded);
    [[nodiscard]] Result<void> write(const JiraConnection &connection);

    JiraParts m_parts;
    std::unique_ptr<HttpClient> m_http;
    std::map<QString, std::unique_ptr<Site>> m_sites; ///< by address
};

/// 256 random bits as text, for a webhook.
[[nodiscard]] QByteArray newWebhookSecret();

} // namespace clustero
