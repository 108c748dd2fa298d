// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sessionparts.h"

#include "app/git/repository.h"
#include "app/runner/runlock.h"
#include "app/runner/runner.h"
#include "app/session/housekeeping.h"
#include "app/session/pipelinefiles.h"
#include "app/session/recovery.h"
#include "app/session/triggertypefiles.h"
#include "app/settings/settings.h"
#include "models/triggers/parameters.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QTimer>

namespace clustero {

namespace {

/// The `clustero` that other processes of ours are started as.
QString ownProgram()
{
    const QString self = QCoreApplication::applicationFilePath();
    const QString beside = QFileInfo(self).absolutePath() + QStringLiteral("/clustero");
    return QFileInfo(beside).isExecutable() ? beside : self;
}

} // namespace

Session::Session(std::unique_ptr<Store> store) : d(std::make_unique<Private>())
{
    d->artifacts = std::make_unique<ArtifactStore>(store->paths());
    d->store = std::move(store);
    d->workspaces = std::make_unique<WorkspaceMaker>(*d->store);
}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::open(const DataPaths &paths)
{
    Result<std::unique_ptr<Store>> store = Store::open(paths);
    if (!store)
        return failure(store);
    // For fetching; before any thread does. A file that is wrong shows when a server is not trusted.
    if (const QString authority = settings::authorityFile(); !authority.isEmpty())
        (void)trustAuthority(authority);
    return std::unique_ptr<Session>(new Session(std::move(*store)));
}

Store &Session::store()
{
    return *d->store;
}

ArtifactStore &Session::artifacts()
{
    return *d->artifacts;
}

Secrets &Session::secrets()
{
    if (!d->secrets)
        d->secrets = openKeychain(secretNamesFile(d->store->paths().data));
    return *d->secrets;
}

QCoro::Task<tl::expected<LiveRun *, Refusal>> Session::start(RunRequest request)
{
    const QFileInfo folder(request.folder.isEmpty() ? QDir::currentPath() : request.folder);
    if (!folder.isDir()) {
        co_return refuse(Refusal::Kind::BadInput,
                         Error{QStringLiteral("no-folder"), QStringLiteral("There is no folder %1.").arg(folder.filePath())});
    }
    if (const Result<void> known = checkEngineWish(request.options.engine); !known)
        co_return refuse(Refusal::Kind::BadInput, known.error());
    const QString source = folder.canonicalFilePath();
    const QString file = request.file.isEmpty() ? source + QStringLiteral("/.clustero.yaml") : request.file;
    const QString shown = request.file.isEmpty() ? QDir::current().relativeFilePath(file) : request.file;
    Result<PipelineText> text = readPipelineFile(file, shown);
    if (!text)
        co_return refuse(Refusal::Kind::BadInput, text.error());

    Launch launch;
    const PipelineReading &reading = text->reading;
    if (!reading.isValid())
        co_return refuse(Refusal::Kind::BadInput, reading.diagnostics);
    launch.warnings = reading.diagnostics;
    const ParameterCheck params = checkParameters(reading.spec, request.params);
    if (hasErrors(params.diagnostics))
        co_return refuse(Refusal::Kind::BadInput, params.diagnostics);
    if (!request.event.isEmpty()) {
        QJsonParseError error;
        QJsonDocument::fromJson(request.event, &error);
        if (error.error != QJsonParseError::NoError) {
            co_return refuse(Refusal::Kind::BadInput,
                             Error{QStringLiteral("bad-event"),
                                   QStringLiteral("The event's payload is not JSON: %1 at byte %2. Correct the file given with --event.")
                                       .arg(error.errorString())
                                       .arg(error.offset)});
        }
    }

    launch.spec = reading.spec;
    launch.run.pipeline = reading.spec.name;
    launch.run.file = QFileInfo(file).canonicalFilePath();
    launch.run.source = source;
    launch.run.params = params.values;
    launch.run.event = request.event;
    launch.run.pipelineText = text->bytes;
    launch.run.options = request.options;
    launch.shownFile = shown;
    co_return co_await launchRun(std::move(launch));
}

QCoro::Task<tl::expected<LiveRun *, Refusal>> Session::rerun(RerunRequest request)
{
    const Result<RunId> id = d->store->find(request.run, QDir::currentPath() + QStringLiteral("/.clustero.yaml"));
    const Result<Run> earlier = id ? d->store->run(*id) : Result<Run>(failure(id));
    if (!earlier)
        co_return refuse(Refusal::Kind::NoSuchThing, earlier.error());
    const Result<Launch> launch = rerunLaunch(*earlier, request);
    if (!launch)
        co_return refuse(Refusal::Kind::BadInput, launch.error());
    co_return co_await launchRun(*launch);
}

QCoro::Task<EventRunOutcome> Session::startEvent(EventRun event)
{
    using Kind = EventRunOutcome::Kind;
    if (d->store->run(event.id))
        co_return EventRunOutcome{};
    const PipelineReading reading = readPipeline(event.text, event.file);
    if (!reading.isValid())
        co_return EventRunOutcome{Kind::Refused, firstSentence(reading.diagnostics)};
    const tl::expected<LiveRun *, Refusal> live = co_await launchRun(eventLaunch(event, reading));
    if (live) {
        Q_EMIT eventRunStarted(*live);
        co_return EventRunOutcome{};
    }
    if (const Result<Run> ended = d->store->run(event.id); ended && isFinal(ended->state)) // by a person, before it began
        co_return EventRunOutcome{};
    static const QStringList temporary{QStringLiteral("keychain-locked"), QStringLiteral("no-keychain"), QStringLiteral("disk-full"),
                                       QStringLiteral("store-busy"), QStringLiteral("busy")};
    const QString code = live.error().diagnostics.isEmpty() ? QString() : live.error().diagnostics.first().code;
    const bool notNow = live.error().kind == Refusal::Kind::NoEngine || temporary.contains(code);
    co_return EventRunOutcome{notNow ? Kind::NotNow : Kind::Refused, firstSentence(live.error().diagnostics)};
}

EventService *Session::events()
{
    if (d->events)
        return d->events.get();
    Result<std::unique_ptr<EventStore>> opened = EventStore::open(d->store->paths());
    if (!opened)
        return nullptr;
    d->eventStore = std::move(*opened);
    EventParts parts;
    parts.paths = d->store->paths();
    parts.configuration = QFileInfo(settings::file()).absolutePath();
    parts.store = d->eventStore.get();
    parts.runs = d->store.get();
    parts.clock = &d->clock;
    parts.watchdog = &d->watchdog;
    parts.types = TriggerTypes(readOwnTriggerTypes(parts.configuration, d->watchdog).types);
    parts.start = [this](EventRun run) { return startEvent(std::move(run)); };
    parts.cancel = [this](const RunId &id) { static_cast<void>(cancel(id)); };
    parts.secret = [this](QString name) { return secrets().get(std::move(name)); };
    parts.wishes = [this](QString url, QString repository) { return fetchWishes(std::move(url), std::move(repository)); };
    parts.refused = [this](const QByteArray &password) {
        if (d->github)
            d->github->forgetToken(password);
    };
    parts.project = [this](JiraProject project) { return jira().project(std::move(project)); };
    d->events = std::make_unique<EventService>(std::move(parts));
    return d->events.get();
}

GithubService *Session::github()
{
    if (d->github || !events())
        return d->github.get();
    Result<std::unique_ptr<GithubStore>> opened = GithubStore::open(d->store->paths());
    if (!opened)
        return nullptr;
    d->githubStore = std::move(*opened);
    GithubParts parts{secrets(), *d->githubStore, *d->eventStore, d->clock, connectionsFile()};
    parts.authority = settings::authority();
    d->github = std::make_unique<GithubService>(parts);
    return d->github.get();
}

ConnectionService &Session::connections()
{
    if (!d->connections)
        d->connections = std::make_unique<ConnectionService>(github(), slack(), jira(), secrets(), connectionsFile(), d->store->paths());
    return *d->connections;
}

SlackService &Session::slack()
{
    if (!d->slack) {
        SlackParts parts{.secrets = secrets(), .connectionsFile = connectionsFile()};
        parts.authorityFile = settings::authorityFile();
        d->slack = std::make_unique<SlackService>(parts);
    }
    return *d->slack;
}

JiraService &Session::jira()
{
    static_cast<void>(events());
    if (!d->jira)
        d->jira = std::make_unique<JiraService>(JiraParts{secrets(), connectionsFile(), d->eventStore.get(), settings::authority()});
    return *d->jira;
}

QCoro::Task<Result<FetchWishes>> Session::fetchWishes(QString url, QString repository)
{
    FetchWishes wishes;
    GithubService *service = github();
    if (!service)
        co_return wishes;
    const Result<QByteArray> token = co_await service->gitToken(url, repository);
    if (!token)
        co_return failure(token);
    if (!token->isEmpty()) {
        wishes.user = "x-access-token";
        wishes.password = *token;
    }
    co_return wishes;
}

QCoro::Task<> Session::rerunForEvent(RunId run)
{
    RerunRequest request;
    request.run = run.value;
    const tl::expected<LiveRun *, Refusal> live = co_await rerun(request);
    if (live)
        Q_EMIT eventRunStarted(*live);
}

Result<void> Session::cancel(const RunId &id, bool force)
{
    if (ActiveRun *active = d->find(id)) {
        // Written down as well: whoever takes the run up after a crash goes on with the end, not with the run.
        if (requestCancel(d->store->paths().runFolder(id), force))
            active->obeyCancelRequest();
        else
            active->runner().cancel(force);
        return {};
    }
    if (d->workspaces->cancel(id))
        return {};
    const Result<Run> run = d->store->run(id);
    if (!run)
        return failure(run);
    if (isFinal(run->state)) {
        return failure(
            QStringLiteral("run-over"),
            QStringLiteral("Run %1 is over already (%2); there is nothing to cancel.").arg(run->number).arg(inWords(run->state)));
    }
    return requestCancel(d->store->paths().runFolder(id), force);
}

void Session::release(const RunId &id)
{
    std::erase_if(d->active, [&](const auto &active) { return active->live().run().id == id && isFinal(active->live().run().state); });
}

int Session::recoverInBackground()
{
    int found = 0;
    for (const Run &run : d->store->unfinishedRuns().value_or(QList<Run>())) {
        if (d->find(run.id))
            continue;
        std::unique_ptr<RunLock> lock = RunLock::acquire(d->store->paths().runFolder(run.id));
        if (!lock)
            continue; // somebody is at it
        lock.reset();
        // With our standard output in its hands, whoever reads that to its end would wait for the run.
        QProcess process;
        process.setProgram(ownProgram());
        process.setArguments({QStringLiteral("resume"), run.id.value});
        process.setStandardInputFile(QProcess::nullDevice());
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        if (process.startDetached())
            ++found;
    }
    return found;
}

QCoro::Task<Result<LiveRun *>> Session::resume(RunId id)
{
    std::unique_ptr<RunLock> lock = RunLock::acquire(d->store->paths().runFolder(id));
    if (!lock)
        co_return failure(QStringLiteral("run-owned"), QStringLiteral("Another process of Clustero runs it."));
    Result<Run> stored = d->store->run(id); // read under the lock: nobody else changes it
    if (!stored)
        co_return failure(stored);
    if (isFinal(stored->state))
        co_return failure(QStringLiteral("run-over"), QStringLiteral("The run is over."));
    Run run = *stored;
    const PipelineReading reading = readPipeline(run.pipelineText, run.file);
    ThreadExpressionWatchdog watchdog;
    ResolvedRun resolved = resolveRun(reading.spec, run, watchdog).resolved;
    RunnerParts parts;
    Recovery recovery(*d->store, run, resolved);
    if (const Result<void> looked = co_await recovery.look(parts.engine); !looked)
        co_return failure(looked);
    const Result<void> fetched = co_await fetchSecrets(resolved, parts);

    ActiveRun &active = activate(recovery.run(), std::move(resolved), std::move(parts), std::move(lock));
    recovery.handOver(active.runner());
    QTimer::singleShot(0, &active, [&active, fetched] {
        // What runs is seen to its end; without its secrets nothing new can start.
        if (!fetched)
            active.runner().startNothingMore(fetched.error().sentence);
        active.obeyCancelRequest(); // first: what was being ended did not fail
        active.runner().begin();
    });
    co_return &active.live();
}

QCoro::Task<Result<PruneReport>> Session::prune(PruneOptions options)
{
    co_return co_await Housekeeping(*d->store, *d->artifacts).prune(options);
}

} // namespace clustero
