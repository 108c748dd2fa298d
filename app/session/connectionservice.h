// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/github/githubservice.h"
#include "app/relay/relayconnections.h"
#include "models/base/clock.h"
#include "models/items/connectionline.h"

#include <QPointer>

namespace clustero {

class Listener;
class ManifestFlow;
class SlackService;
class JiraService;
struct JiraState;

/// What a person connected: shows how each stands, makes, tries and removes them. In the thread of the services.
class ConnectionService : public QObject
{
    Q_OBJECT
public:
    /// \p github null: nothing can be done about GitHub, because its store cannot be opened. All must live longer.
    ConnectionService(GithubService *github, SlackService &slack, JiraService &jira, Secrets &secrets, QString connectionsFile,
                      const DataPaths &paths, QObject *parent = nullptr);
    ~ConnectionService() override;

    /// Whose states are shown; null: this process does not listen.
    void setListener(Listener *listener);

    [[nodiscard]] QList<ConnectionLine> lines() const;
    [[nodiscard]] QStringList problems() const;

    QCoro::Task<Result<void>> addRelay(NewRelay relay);
    QCoro::Task<Result<void>> remove(QString key);
    /// Connects once; what came of it, in a sentence.
    QCoro::Task<Result<QString>> test(QString key);
    /// Sends a test delivery to an address that leads to the channel of a connection, and waits for it; what came of it, in a sentence.
    QCoro::Task<Result<QString>> tryAddress(QUrl address, QString key);
    /// A new secret for webhooks: of an App a random one, which GitHub is told; of a channel the given one. The one before is still accepted.
    QCoro::Task<Result<QString>> renewSecret(QString key, QByteArray secret);
    /// Another token of a relay's channel, or key of an App, after it was tried.
    QCoro::Task<Result<QString>> renewCredential(QString key, QByteArray credential);
    /// Waits for the person's browser, which has to open the address of githubPage(). The App's key.
    QCoro::Task<Result<QString>> makeGithubApp(NewGithubApp wishes);
    [[nodiscard]] Result<void> takeRedirect(const QUrl &address);
    void cancelGithubApp();
    QCoro::Task<Result<QString>> addGithubApp(OwnGithubApp own); ///< the App's key

    QCoro::Task<Result<QString>> addSlack(NewSlack tokens); ///< the workspace's key
    QCoro::Task<Result<QString>> renewSlack(QString key, NewSlack tokens);
    QCoro::Task<Result<QList<SlackChannelLine>>> slackChannels(QString key);
    /// What came of it, in a sentence.
    QCoro::Task<Result<QString>> sendSlackTest(QString key, QString channel);

    QCoro::Task<Result<QString>> addJira(NewJira jira); ///< the site's key
    QCoro::Task<Result<QString>> changeJira(QString key, JiraChange wanted);
    QCoro::Task<Result<JiraHook>> jiraHook(QString key);

Q_SIGNALS:
    void changed();
    void githubPage(const QUrl &page);

private:
    /// That a key means, or where it is empty a webhook's address.
    [[nodiscard]] Result<HookChannel> channelOf(const QUrl &webhook, const QString &key) const;
    [[nodiscard]] QList<ReceiverEntry> receivers() const;
    [[nodiscard]] ConnectionLine lineOf(const GithubConnection &connection) const;
    [[nodiscard]] Result<GithubConnection> registered(qint64 app) const;
    QCoro::Task<Result<void>> forgetApp(qint64 app);
    QCoro::Task<Result<QString>> testGithub(qint64 app);
    QCoro::Task<Result<QString>> testSlack(QString team);
    QCoro::Task<Result<QString>> testJira(QString key);
    [[nodiscard]] ConnectionLine jiraLine(const JiraState &state) const;
    [[nodiscard]] QList<ConnectionLine> jiraLines() const;
    [[nodiscard]] QList<ConnectionLine> slackLines(const QHash<QString, ReceiverState> &states) const;
    QCoro::Task<Result<HookConfig>> hookOf(qint64 app);
    QCoro::Task<Result<QString>> deliver(QUrl address, QString secretName);
    QCoro::Task<Result<void>> renewAppSecret(qint64 app);
    QCoro::Task<Result<void>> renewChannelSecret(QString key, QByteArray secret);

    GithubService *m_github;
    SlackService &m_slack;
    JiraService &m_jira;
    Secrets &m_secrets;
    QString m_file;
    QString m_statusFile; ///< what the process that listens says of its receivers
    Clock m_clock;
    QPointer<Listener> m_listener;
    std::unique_ptr<ManifestFlow> m_flow;
    int m_revision = 0; ///< of what is known of GitHub
};

/// The key, if it is one of a Jira; else empty.
[[nodiscard]] QString jiraKeyOf(const QString &key);

} // namespace clustero
