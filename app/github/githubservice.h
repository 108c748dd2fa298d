// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/github/appregistry.h"
#include "app/github/deliveries.h"
#include "app/github/reporter.h"
#include "app/store/eventstore.h"

#include <QObject>
#include <QTimer>

namespace clustero {

class HttpClient;

/// What the service needs; all of it outlives it.
struct GithubParts
{
    Secrets &secrets;
    GithubStore &store;
    EventStore &events;
    const Clock &clock;
    QString connectionsFile;
    QByteArray authority = {}; ///< PEM: trusted besides the system's
    GithubTimes times = {};
};

/// How it stands with an App.
struct AppState
{
    GithubConnection connection;
    QDateTime checkedAt; ///< last success; invalid: none yet
    Error problem;       ///< code empty: none
    AppInfo info;
    QList<Installation> installations;
};

/// How it stands with asking an App for missed deliveries.
struct Asked
{
    Error problem;        ///< of the last time; code empty: none
    QDateTime failsSince; ///< with a problem
    QDateTime at;         ///< last success; invalid: none yet
};

/// Everything about GitHub for session, window and command line: the Apps, their repositories, missed deliveries, reports. Only the process that
/// listens calls start(). Lives in the thread of the services.
class GithubService : public QObject
{
    Q_OBJECT
public:
    explicit GithubService(const GithubParts &parts);
    ~GithubService() override;

    [[nodiscard]] AppRegistry &registry() { return *m_registry; }
    [[nodiscard]] Reporter &reporter() { return m_reporter; }
    [[nodiscard]] GithubStore &store() { return m_parts.store; }
    [[nodiscard]] QList<AppState> states() const { return m_states; }
    /// Of all Apps, as they were seen last.
    [[nodiscard]] Result<QList<RepositoryRow>> repositories() { return m_parts.store.repositories(); }

    /// Sends what waits in the outbox, asks for installations and repositories now and every hour.
    void start();
    /// The machine woke up, or the network is back.
    void wake();
    /// Asks every App who it is, where it is installed, and for the repositories; then looks for pipelines where nobody has yet.
    QCoro::Task<> discover();
    /// discover(), and looks for pipelines in all of the App's repositories; the App's problem, if it has one.
    QCoro::Task<Result<void>> lookAgain(qint64 app);
    /// An event came that is genuine: installations and pipelines are kept fresh by it.
    void take(const Event &event);

    /// Takes in what GitHub delivered since the last time and nobody received, of all Apps; at first all that GitHub still has. What it does not have any
    /// more is noted as a gap of gapChannel(). An App that cannot be asked is told by the report's problems.
    QCoro::Task<ReconcileReport> reconcile(DeliverEvent deliver);
    /// How that stands with an App.
    [[nodiscard]] Asked asked(qint64 app) const { return m_asked.value(app); }
    [[nodiscard]] static QString gapChannel(qint64 app) { return QStringLiteral("github:%1").arg(app); }

    /// The password of the user `x-access-token` for fetching a repository at this address; empty: no App sees it. Errors: the App's that should.
    QCoro::Task<Result<QByteArray>> gitToken(QString url, QString repository);
    /// It was not accepted: the next one is a new one.
    void forgetToken(const QByteArray &token);

Q_SIGNALS:
    /// states() or repositories() changed.
    void changed();
    void pipelinesFound(const clustero::RepositoryRow &repository, const QList<clustero::RepositoryFile> &pipelines);

private:
    QCoro::Task<> discoverApp(GithubConnection connection);
    QCoro::Task<> lookForPipelines();
    QCoro::Task<bool> lookAt(RepositoryRow repository);
    [[nodiscard]] Result<std::shared_ptr<GithubApp>> appOf(qint64 id);
    [[nodiscard]] bool isKnown(const QString &guid);
    [[nodiscard]] QDateTime askedAt(qint64 app);
    Result<void> noteAsked(qint64 app, const ReconcileReport &report, const QDateTime &at);
    void noteProblem(qint64 app, const Error &problem);
    void setState(const AppState &state);

    GithubParts m_parts;
    std::unique_ptr<HttpClient> m_http;
    std::shared_ptr<AppRegistry> m_registry;
    Reporter m_reporter;
    QList<AppState> m_states;
    QHash<qint64, Asked> m_asked;
    QTimer m_hourly;
    QTimer m_soon; ///< several events, one question
    bool m_isDiscovering = false;
    bool m_isAskedAgain = false;
};

/// What an event says about what was discovered.
enum class Freshness {
    Kept,
    Installations, ///< installed, suspended, repositories added or removed
    Pipelines,     ///< pipeline files at the default branch may have changed
};
[[nodiscard]] Freshness freshnessOf(const Event &event);

} // namespace clustero
