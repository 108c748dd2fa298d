// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/enginediscovery.h"
#include "app/events/eventrun.h"
#include "app/secrets/secrets.h"
#include "app/store/artifactstore.h"
#include "app/store/store.h"
#include "models/base/diagnostic.h"
#include "models/runs/liverun.h"

#include <QMap>
#include <QObject>

#include <QCoroTask>

namespace clustero {

class ActiveRun;
class ConnectionService;
class EventService;
class GithubService;
class JiraService;
class RunLock;
class SlackService;
struct FetchWishes;
struct Launch;
struct ResolvedRun;
struct Workspace;
struct RunnerParts;

/// What a person asks for with `clustero run` or in the window.
struct RunRequest
{
    QString file;                  ///< empty: .clustero.yaml in folder
    QString folder;                ///< empty: the current folder
    QMap<QString, QString> params; ///< raw text by name
    QByteArray event;              ///< payload (JSON), empty: none
    RunOptions options;
};

/// Why a run did not start.
struct Refusal
{
    enum class Kind { BadInput, NoEngine, NoSuchThing, Broken }; ///< exit status 2, 3, 4, 3
    Kind kind = Kind::Broken;
    QList<Diagnostic> diagnostics; ///< at least one
};

struct RerunRequest
{
    QString run; ///< as the person wrote it
    bool onlyFailed = false;
    QString fromStrand; ///< empty: not given
    QString fromStep;
};

struct PruneOptions
{
    bool all = false;
    bool dryRun = false;
};

struct PruneReport
{
    QStringList removed; ///< a line each: what, and its size
    qint64 freedBytes = 0;
};

/// The composition root and façade for command line and window: opens the services and starts, takes up, cancels and removes
/// runs. Lives in the thread of the services.
class Session : public QObject
{
    Q_OBJECT
public:
    /// Only opens the store. Everything else comes up when it is first needed.
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const DataPaths &paths);
    ~Session() override;

    [[nodiscard]] Store &store();
    [[nodiscard]] ArtifactStore &artifacts();
    [[nodiscard]] Secrets &secrets();

    /// Validates, takes the snapshot and starts. The run is shown from its first state on: connect to it at once (nothing is emitted
    /// before control is back in the event loop). The session owns it.
    QCoro::Task<tl::expected<LiveRun *, Refusal>> start(RunRequest request);
    QCoro::Task<tl::expected<LiveRun *, Refusal>> rerun(RerunRequest request);
    /// Starts what an event starts. One that is there already is not started again.
    QCoro::Task<EventRunOutcome> startEvent(EventRun event);
    /// Everything about events. Null: the store could not be opened a second time.
    [[nodiscard]] EventService *events();
    [[nodiscard]] ConnectionService &connections();
    /// Null as events().
    [[nodiscard]] GithubService *github();
    [[nodiscard]] SlackService &slack();
    [[nodiscard]] JiraService &jira();
    /// Runs it again; the new run is told by eventRunStarted().
    QCoro::Task<> rerunForEvent(RunId run);
    /// Asks whoever runs it to end it; comes back when that has been noted. `force`: SIGKILL at once.
    Result<void> cancel(const RunId &id, bool force = false);

    /// Lets go of a run that is over; its LiveRun is gone then. Not from one of its signals.
    void release(const RunId &id);

    /// Runs whose process died: each is taken up and finished by a `clustero resume` process of its own, in the background. Number of them.
    int recoverInBackground();
    /// What that process does: takes up one run. Error `run-owned` if another process has it.
    QCoro::Task<Result<LiveRun *>> resume(RunId id);

    QCoro::Task<Result<PruneReport>> prune(PruneOptions options);

Q_SIGNALS:
    /// A run of this process, however it was started; connect to it at once.
    void activated(clustero::LiveRun *live);
    /// A run that an event started; connect to it at once.
    void eventRunStarted(clustero::LiveRun *live);

private:
    explicit Session(std::unique_ptr<Store> store);
    QCoro::Task<tl::expected<LiveRun *, Refusal>> launchRun(Launch launch);
    QCoro::Task<Result<FetchWishes>> fetchWishes(QString url, QString repository);
    QCoro::Task<Result<Workspace>> makeWorkspace(Launch launch, Run run);
    void endCancelled(Run &run);
    QCoro::Task<Result<void>> fetchSecrets(const ResolvedRun &resolved, RunnerParts &parts);
    ActiveRun &activate(Run run, ResolvedRun resolved, RunnerParts parts, std::unique_ptr<RunLock> lock);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace clustero
