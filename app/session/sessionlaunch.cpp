// SPDX-License-Identifier: GPL-3.0-or-later
// How a run of a session begins.
#include "app/runner/containerexecution.h"
#include "app/runner/runlock.h"
#include "app/runner/runner.h"
#include "app/session/recovery.h"
#include "app/session/remotecredentials.h"
#include "app/session/sessionparts.h"
#include "app/settings/settings.h"
#include "app/supervisor/stepprogram.h"

#include <QDir>
#include <QTimer>
#include <QUrl>

namespace clustero {

/// From a valid pipeline to a run that has begun. A refused run leaves nothing behind.
QCoro::Task<tl::expected<LiveRun *, Refusal>> Session::launchRun(Launch launch)
{
    const DataPaths &paths = d->store->paths();
    Run &run = launch.run;
    run.createdAt = QDateTime::currentDateTimeUtc();
    if (run.id.isEmpty())
        run.id = newRunId(run.createdAt);
    std::unique_ptr<RunLock> lock = RunLock::acquire(paths.runFolder(run.id));
    if (!lock) {
        co_return refuse(
            Refusal::Kind::Broken,
            Error{QStringLiteral("data-folder"),
                  QStringLiteral("%1 cannot be written. Is the disk full, or the folder not yours?").arg(paths.runFolder(run.id))});
    }
    const Result<int> number = d->store->addRun(run);
    if (!number) {
        QDir(paths.runFolder(run.id)).removeRecursively();
        co_return refuse(Refusal::Kind::Broken, number.error());
    }
    run.number = *number;
    const auto withdraw = [this, &run](Refusal::Kind kind, const QList<Diagnostic> &diagnostics) {
        removeWorkspace(run.id, d->store->paths());
        static_cast<void>(d->store->withdrawRun(run.id));
        return refuse(kind, diagnostics);
    };

    if (launch.spec.source)
        co_return withdraw(Refusal::Kind::BadInput,
                           {finding({QStringLiteral("source-elsewhere"),
                                     QStringLiteral("The strands of this pipeline are in %1. It belongs into the folder `pipelines` beside "
                                                    "the settings, where events start it: clustero pipelines enable")
                                         .arg(launch.spec.source->repository)})});
    ThreadExpressionWatchdog watchdog;
    run.file.swap(launch.shownFile); // diagnostics name the file as the person did
    Resolution resolution = resolveRun(launch.spec, run, watchdog);
    run.file.swap(launch.shownFile);
    if (hasErrors(resolution.diagnostics))
        co_return withdraw(Refusal::Kind::BadInput, resolution.diagnostics);
    launch.warnings += resolution.diagnostics;
    ResolvedRun &resolved = resolution.resolved;
    run.strands = strandRuns(resolved);
    launch.reuse(run.strands);

    RunnerParts parts;
    if (resolved.needsEngine()) {
        const bool any = run.options.engine.isEmpty() || run.options.engine == QLatin1String("auto");
        const QString wish = any ? settings::engine() : run.options.engine;
        Result<std::shared_ptr<Engine>> engine = co_await connectEngine(wish);
        if (!engine)
            co_return withdraw(Refusal::Kind::NoEngine, {finding(engine.error())});
        parts.engine = *engine;
        rememberEngine(paths.runFolder(run.id), (*engine)->info().endpoint);
    }
    if (const Result<void> fetched = co_await fetchSecrets(resolved, parts); !fetched)
        co_return withdraw(Refusal::Kind::BadInput, {finding(fetched.error())});

    const Result<Workspace> workspace = co_await makeWorkspace(launch, run);
    if (!workspace && workspace.error().code == QLatin1String("cancelled")) {
        endCancelled(run);
        co_return refuse(Refusal::Kind::Broken, workspace.error());
    }
    if (!workspace)
        co_return withdraw(Refusal::Kind::Broken, {finding(workspace.error())});
    run.workspace = workspace->path;
    if (!workspace->note.isEmpty()) {
        launch.warnings.append(finding({QStringLiteral("workspace-note"), workspace->note}));
        launch.warnings.last().severity = Severity::Warning;
    }
    if (const Result<void> linked = launch.linkLogs(run, paths); !linked)
        co_return withdraw(Refusal::Kind::Broken, {finding(linked.error())});
    if (const Result<void> added = d->store->addStrands(run); !added)
        co_return withdraw(Refusal::Kind::Broken, {finding(added.error())});
    if (const Result<void> handed = handOnArtifacts(run, *d->store, *d->artifacts); !handed)
        co_return withdraw(Refusal::Kind::Broken, {finding(handed.error())});

    ActiveRun &active = activate(std::move(run), std::move(resolved), std::move(parts), std::move(lock));
    QTimer::singleShot(0, &active, [&active, warnings = launch.warnings] {
        for (const Diagnostic &warning : warnings)
            Q_EMIT active.live().diagnosticFound(warning);
        active.runner().begin();
        active.obeyCancelRequest(); // one may have come before there was anybody to watch for it
    });
    co_return &active.live();
}

/// The commit is there already as a rule. One whose mirror was deleted meanwhile is fetched again, with the credentials that this needs.
QCoro::Task<Result<Workspace>> Session::makeWorkspace(Launch launch, Run run)
{
    const FetchWishes nobody;
    Result<Workspace> made = co_await d->workspaces->make(launch, run, nobody);
    for (int attempt = 0; attempt < 2 && !made && made.error().code == QLatin1String("fetch-denied"); ++attempt) {
        const QString name = QUrl(run.repository).path().mid(1);
        const Result<FetchWishes> wishes =
            co_await fetchWishes(run.repository, name.endsWith(QLatin1String(".git")) ? name.chopped(4) : name);
        if (!wishes)
            co_return failure(wishes);
        if (wishes->password.isEmpty())
            break;
        made = co_await d->workspaces->make(launch, run, *wishes);
        if (!made && d->github)
            d->github->forgetToken(wishes->password);
    }
    co_return made;
}

/// It stays listed, as one that a person ended.
void Session::endCancelled(Run &run)
{
    run.state = State::Cancelled;
    run.finishedAt = QDateTime::currentDateTimeUtc();
    run.reason = cancelledWork().sentence;
    for (StrandRun &strand : run.strands) {
        strand.state = State::Cancelled;
        for (StepRun &step : strand.steps)
            step.state = State::Cancelled;
    }
    static_cast<void>(d->store->updateRun(run));
    static_cast<void>(d->store->addStrands(run));
}

ActiveRun &Session::activate(Run run, ResolvedRun resolved, RunnerParts parts, std::unique_ptr<RunLock> lock)
{
    parts.store = d->store.get();
    parts.artifacts = d->artifacts.get();
    parts.stepProgram = stepProgramPath();
    const int jobs = run.options.jobs > 0 ? run.options.jobs : settings::maxParallelSteps();
    parts.maxParallel = jobs;
    QDir().mkpath(d->store->paths().runFolder(run.id) + QStringLiteral("/upstream-artifacts"));
    d->active.push_back(std::make_unique<ActiveRun>(std::move(run), std::move(resolved), std::move(parts), std::move(lock)));
    Q_EMIT activated(&d->active.back()->live());
    return *d->active.back();
}

QCoro::Task<Result<void>> Session::fetchSecrets(const ResolvedRun &resolved, RunnerParts &parts)
{
    for (const QString &name : resolved.secretNames()) {
        const Result<QByteArray> value = co_await secrets().get(name);
        if (!value && value.error().code == QLatin1String("no-secret")) {
            co_return failure(
                QStringLiteral("no-secret"),
                QStringLiteral(
                    "The pipeline needs the secret `%1`, and the keychain has none of that name. Store it with: clustero secret set %1")
                    .arg(name));
        }
        if (!value)
            co_return failure(value);
        parts.secrets.insert(name, *value);
    }
    const QString file = connectionsFile();
    const Result<QHash<QString, RemoteCredential>> credentials = co_await remoteCredentials(resolved, file, secrets());
    if (!credentials)
        co_return failure(credentials);
    parts.remotes.credentials = *credentials;
    parts.remotes.authority = settings::authority();
    parts.remotes.worked = [file](const QString &name) { noteRemoteUse(file, name, QDateTime::currentDateTimeUtc()); };
    co_return Result<void>();
}

} // namespace clustero
