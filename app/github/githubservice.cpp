// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/github/githubservice.h"

#include "app/net/httpclient.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

namespace clustero {

namespace {

constexpr int mostLooks = 1000; ///< for pipelines, at a time
constexpr auto rest = std::chrono::seconds(2);
const QString askedMark = QStringLiteral("github-asked:%1");
const QString sharedMark = QStringLiteral("github-asked"); ///< of all Apps, as it was kept once

InstallationRow rowOf(qint64 app, const Installation &installation)
{
    QJsonObject permissions;
    for (auto permission = installation.permissions.begin(); permission != installation.permissions.end(); ++permission)
        permissions.insert(permission.key(), permission.value());
    return {app,
            installation.id,
            installation.account,
            installation.isOrganization,
            installation.hasAllRepositories,
            QJsonDocument(permissions).toJson(QJsonDocument::Compact),
            installation.suspendedAt,
            installation.page.toString(),
            {}};
}

RepositoryRow rowOf(qint64 app, qint64 installation, const GithubRepository &repository)
{
    return {app,
            repository.id,
            installation,
            repository.fullName,
            repository.defaultBranch,
            repository.isPrivate,
            repository.isFork,
            repository.isArchived,
            repository.page.toString(),
            repository.clone.toString(),
            {},
            {}};
}

bool isPipelinePath(const QString &path)
{
    return path == QLatin1String(".clustero.yaml") || path.startsWith(QLatin1String(".clustero/"));
}

} // namespace

GithubService::GithubService(const GithubParts &parts)
    : m_parts(parts),
      m_http(std::make_unique<HttpClient>(HttpClientOptions{.authority = parts.authority})),
      m_registry(AppRegistry::make(*m_http, parts.secrets, parts.clock, parts.connectionsFile, parts.times)),
      m_reporter(
          parts.store, [this](qint64 app) { return appOf(app); }, parts.clock)
{
    m_hourly.setInterval(std::chrono::hours(1));
    m_soon.setInterval(rest);
    m_soon.setSingleShot(true);
    connect(&m_hourly, &QTimer::timeout, this, [this] { discover(); });
    connect(&m_soon, &QTimer::timeout, this, [this] { discover(); });
}

GithubService::~GithubService() = default;

void GithubService::start()
{
    m_hourly.start();
    wake();
}

void GithubService::wake()
{
    m_reporter.wake();
    discover();
}

Result<std::shared_ptr<GithubApp>> GithubService::appOf(qint64 id)
{
    const Result<GithubConnection> connection = m_registry->find(QString::number(id));
    if (!connection)
        return failure(connection);
    return m_registry->open(*connection);
}

void GithubService::setState(const AppState &state)
{
    for (AppState &known : m_states) {
        if (known.connection.appId != state.connection.appId)
            continue;
        if (state.problem.code.isEmpty()) {
            known = state;
        } else {
            known.connection = state.connection;
            known.problem = state.problem;
        }
        return;
    }
    m_states.append(state);
}

QCoro::Task<> GithubService::discover()
{
    if (std::exchange(m_isDiscovering, true)) {
        m_isAskedAgain = true;
        co_return;
    }
    const QPointer<GithubService> self(this);
    do {
        m_isAskedAgain = false;
        const QList<GithubConnection> all = m_registry->apps().value_or(QList<GithubConnection>());
        m_states.removeIf([&](const AppState &state) {
            return std::none_of(all.begin(), all.end(), [&](const GithubConnection &one) { return one.appId == state.connection.appId; });
        });
        for (const GithubConnection &connection : all) {
            co_await discoverApp(connection);
            if (!self)
                co_return;
        }
        Q_EMIT changed();
        co_await lookForPipelines();
        if (!self)
            co_return;
    } while (m_isAskedAgain);
    m_isDiscovering = false;
}

QCoro::Task<Result<void>> GithubService::lookAgain(qint64 app)
{
    const QPointer<GithubService> self(this);
    if (const Result<void> forgotten = m_parts.store.lookAgain(app); !forgotten)
        co_return forgotten;
    co_await discover();
    if (!self)
        co_return Result<void>();
    for (const AppState &state : std::as_const(m_states)) {
        if (state.connection.appId == app && !state.problem.code.isEmpty())
            co_return tl::unexpected<Error>(state.problem);
    }
    co_return Result<void>();
}

QCoro::Task<> GithubService::discoverApp(GithubConnection connection)
{
    const QPointer<GithubService> self(this);
    AppState state;
    state.connection = connection;
    const Result<std::shared_ptr<GithubApp>> app = m_registry->open(connection);
    if (!app) {
        state.problem = app.error();
        setState(state);
        co_return;
    }
    const Result<AppInfo> info = co_await (*app)->app();
    if (!self)
        co_return;
    if (!info) {
        state.problem = info.error();
        setState(state);
        co_return;
    }
    state.info = *info;
    const Result<QList<Installation>> installations = co_await (*app)->installations();
    if (!self)
        co_return;
    if (!installations) {
        state.problem = installations.error();
        setState(state);
        co_return;
    }
    state.installations = *installations;
    state.checkedAt = m_parts.clock.now();
    QList<InstallationRow> rows;
    for (const Installation &installation : *installations)
        rows.append(rowOf(connection.appId, installation));
    if (const Result<void> kept = m_parts.store.setInstallations(connection.appId, rows, state.checkedAt); !kept)
        state.problem = kept.error();
    for (const Installation &installation : *installations) {
        if (installation.suspendedAt.isValid())
            continue;
        const Result<QList<GithubRepository>> found = co_await (*app)->repositories(installation.id);
        if (!self)
            co_return;
        if (!found) {
            state.problem = found.error();
            continue;
        }
        QList<RepositoryRow> repositories;
        for (const GithubRepository &repository : *found)
            repositories.append(rowOf(connection.appId, installation.id, repository));
        if (const Result<void> kept = m_parts.store.setRepositories(connection.appId, installation.id, repositories); !kept)
            state.problem = kept.error();
    }
    setState(state);
}

QCoro::Task<> GithubService::lookForPipelines()
{
    const QPointer<GithubService> self(this);
    const QList<RepositoryRow> all = m_parts.store.repositories().value_or(QList<RepositoryRow>());
    int looks = 0;
    for (const RepositoryRow &repository : all) {
        if (repository.lookedAt.isValid() || repository.isArchived || looks >= mostLooks)
            continue;
        ++looks;
        const bool mayGoOn = co_await lookAt(repository);
        if (!self || !mayGoOn)
            co_return;
    }
    if (looks > 0)
        Q_EMIT changed();
}

QCoro::Task<bool> GithubService::lookAt(RepositoryRow repository)
{
    const QPointer<GithubService> self(this);
    const Result<std::shared_ptr<GithubApp>> app = appOf(repository.app);
    if (!app)
        co_return true;
    const Result<QList<RepositoryFile>> found = co_await (*app)->pipelines(repository.installation, repository.fullName);
    if (!self)
        co_return false;
    if (!found) // limits and lost networks end the round; a repository that may not be read does not
        co_return found.error().code == QLatin1String("forbidden") || found.error().code == QLatin1String("suspended") ||
            found.error().code == QLatin1String("not-found");
    QStringList paths;
    for (const RepositoryFile &pipeline : *found)
        paths.append(pipeline.path);
    if (!m_parts.store.setPipelines(repository.app, repository.id, paths, m_parts.clock.now()))
        co_return false;
    repository.pipelines = paths;
    Q_EMIT pipelinesFound(repository, *found);
    co_return true;
}

void GithubService::take(const Event &event)
{
    const Freshness freshness = freshnessOf(event);
    if (freshness == Freshness::Kept)
        return;
    if (freshness == Freshness::Pipelines) {
        const QJsonObject payload = QJsonDocument::fromJson(payloadText(event)).object();
        const QString name = payload[QLatin1String("repository")][QLatin1String("full_name")].toString();
        const QList<RepositoryRow> rows = m_parts.store.repositories(name).value_or(QList<RepositoryRow>());
        for (const RepositoryRow &row : rows)
            (void)m_parts.store.setPipelines(row.app, row.id, row.pipelines, {});
    }
    m_soon.start();
}

bool GithubService::isKnown(const QString &guid)
{
    const Result<qint64> row = m_parts.events.find(guid);
    const Result<EventSummary> summary = row ? m_parts.events.summary(*row) : failure(row);
    return summary && summary->id == guid &&
           (summary->verification == Verification::Valid || summary->verification == Verification::NotChecked);
}

/// Everything up to then is here, by GitHub's clock; invalid: not known.
QDateTime GithubService::askedAt(qint64 app)
{
    const QDateTime own = m_parts.events.mark(askedMark.arg(app)).value_or(QDateTime());
    return own.isValid() ? own : m_parts.events.mark(sharedMark).value_or(QDateTime());
}

Result<void> GithubService::noteAsked(qint64 app, const ReconcileReport &report, const QDateTime &at)
{
    const QDateTime now = m_parts.clock.now();
    for (const qint64 delivery : report.lost) {
        if (const auto noted = m_parts.events.noteGap(gapChannel(app), delivery, delivery, QStringLiteral("lost"), now); !noted)
            return noted;
    }
    // An App that is new here missed nothing before.
    if (report.goneFrom.isValid() && m_parts.events.mark(askedMark.arg(app)).value_or(QDateTime()).isValid()) {
        const qint64 from = report.goneFrom.toSecsSinceEpoch(), to = report.goneTo.toSecsSinceEpoch();
        if (const auto noted = m_parts.events.noteGap(gapChannel(app), from, to, QStringLiteral("expired"), now); !noted)
            return noted;
    }
    return m_parts.events.setMark(askedMark.arg(app), at);
}

void GithubService::noteProblem(qint64 app, const Error &problem)
{
    Asked &asked = m_asked[app];
    if (problem.code.isEmpty())
        asked.at = m_parts.clock.now();
    else if (asked.problem.code.isEmpty())
        asked.failsSince = m_parts.clock.now();
    asked.problem = problem;
}

QCoro::Task<ReconcileReport> GithubService::reconcile(DeliverEvent deliver)
{
    const QPointer<GithubService> self(this);
    ReconcileReport sum;
    const QList<GithubConnection> all = m_registry->apps().value_or(QList<GithubConnection>());
    for (const GithubConnection &connection : all) {
        const Result<std::shared_ptr<GithubApp>> app = m_registry->open(connection);
        if (!app) {
            noteProblem(connection.appId, app.error());
            sum.problems.append(QStringLiteral("%1: %2").arg(connection.name, app.error().sentence));
            continue;
        }
        ReconcileWishes wishes;
        wishes.since = askedAt(connection.appId);
        wishes.isKnown = [self](const QString &guid) { return self && self->isKnown(guid); };
        wishes.deliver = [self, deliver](const Event &event) -> Result<void> {
            if (!self)
                return failure(QStringLiteral("cancelled"), QStringLiteral("The request was cancelled."));
            ReceivedFrom from;
            from.isAuthentic = true;
            return deliver(event, from);
        };
        QElapsedTimer took;
        took.start();
        const Result<ReconcileReport> report = co_await clustero::reconcile(*app, std::move(wishes));
        if (!self)
            break;
        const QDateTime begun = (*app)->now().addMSecs(-took.elapsed());
        const Result<void> noted = report ? noteAsked(connection.appId, *report, begun) : failure(report);
        noteProblem(connection.appId, noted ? Error() : noted.error());
        if (!noted)
            sum.problems.append(QStringLiteral("%1: %2").arg(connection.name, noted.error().sentence));
        if (report) {
            sum.looked += report->looked;
            sum.recovered += report->recovered;
            sum.lost += report->lost;
        }
    }
    co_return sum;
}

QCoro::Task<Result<QByteArray>> GithubService::gitToken(QString url, QString repository)
{
    const QPointer<GithubService> self(this);
    const QUrl address(url);
    Error problem;
    const QList<RepositoryRow> known = m_parts.store.repositories(repository).value_or(QList<RepositoryRow>());
    for (const RepositoryRow &row : known) {
        const Result<std::shared_ptr<GithubApp>> app = appOf(row.app);
        const QUrl clone(row.clone);
        if (!app || address.scheme() != clone.scheme() || address.authority() != clone.authority())
            continue;
        const Result<QByteArray> token = co_await (*app)->gitToken(row.installation);
        if (token || !self)
            co_return token;
        problem = token.error();
    }
    const QList<GithubConnection> all = m_registry->apps().value_or(QList<GithubConnection>());
    for (const GithubConnection &connection : all) {
        const Result<std::shared_ptr<GithubApp>> app = m_registry->open(connection);
        if (!app || address.scheme() != (*app)->host().web.scheme() || address.authority() != (*app)->host().web.authority())
            continue;
        const Result<Installation> installation = co_await (*app)->installationOf(repository);
        if (!self)
            co_return QByteArray();
        if (!installation) {
            if (installation.error().code != QLatin1String("not-found"))
                problem = installation.error();
            continue;
        }
        const Result<QByteArray> token = co_await (*app)->gitToken(installation->id);
        co_return token;
    }
    if (!problem.code.isEmpty())
        co_return tl::unexpected<Error>(problem);
    co_return QByteArray();
}

void GithubService::forgetToken(const QByteArray &token)
{
    for (const GithubConnection &connection : m_registry->apps().value_or(QList<GithubConnection>())) {
        if (const Result<std::shared_ptr<GithubApp>> app = m_registry->open(connection))
            (*app)->forgetToken(token);
    }
}

Freshness freshnessOf(const Event &event)
{
    const EventName name = eventName(event);
    if (name.source != QLatin1String("github"))
        return Freshness::Kept;
    if (name.name == QLatin1String("installation") || name.name == QLatin1String("installation_repositories") ||
        name.name == QLatin1String("installation_target"))
        return Freshness::Installations;
    if (name.name != QLatin1String("push"))
        return Freshness::Kept;
    const QJsonObject payload = QJsonDocument::fromJson(payloadText(event)).object();
    const QString branch = payload[QLatin1String("repository")][QLatin1String("default_branch")].toString();
    if (branch.isEmpty() || payload.value(QLatin1String("ref")).toString() != QStringLiteral("refs/heads/") + branch)
        return Freshness::Kept;
    const QJsonArray commits = payload.value(QLatin1String("commits")).toArray();
    for (const QJsonValue &commit : commits) {
        for (const char *key : {"added", "removed", "modified"}) {
            for (const QJsonValue &path : commit[QLatin1String(key)].toArray()) {
                if (isPipelinePath(path.toString()))
                    return Freshness::Pipelines;
            }
        }
    }
    // A forced push names no commits, a long list is cut.
    const bool isTold = !commits.isEmpty() && commits.size() < 2048 && !payload.value(QLatin1String("forced")).toBool();
    return isTold ? Freshness::Kept : Freshness::Pipelines;
}

} // namespace clustero
