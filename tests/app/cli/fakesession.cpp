// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the place of app/session/session.cpp in the tests of the command line.
#include "tests/app/cli/fakesession.h"

#include "app/events/eventservice.h"
#include "app/jira/jiraservice.h"
#include "app/session/expressionwatchdog.h"
#include "app/slack/slackservice.h"

#include <QDir>
#include <QFile>

namespace clustero {

namespace {

FakeWorld *theWorld = nullptr;

QCoro::Task<EventRunOutcome> noteEventRun(EventRun run)
{
    FakeWorld::current().eventRuns += run;
    co_return EventRunOutcome{};
}

class FakeSecrets : public Secrets
{
public:
    QCoro::Task<Result<QByteArray>> get(QString name) override { co_return FakeWorld::current().secrets.value(name); }
    QCoro::Task<Result<void>> set(QString name, QByteArray value) override
    {
        FakeWorld::current().secrets.insert(name, value);
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> remove(QString name) override
    {
        if (FakeWorld::current().secrets.remove(name) == 0)
            co_return failure(QStringLiteral("no-secret"), QStringLiteral("There is no secret `%1`.").arg(name));
        co_return Result<void>();
    }
    QCoro::Task<Result<QStringList>> names() override
    {
        QStringList names = FakeWorld::current().secrets.keys();
        names.sort();
        co_return names;
    }
};

} // namespace

FakeWorld::FakeWorld()
{
    theWorld = this;
    paths = {m_folder.filePath(QStringLiteral("data")), m_folder.filePath(QStringLiteral("cache"))};
}

FakeWorld::~FakeWorld()
{
    theWorld = nullptr;
}

FakeWorld &FakeWorld::current()
{
    Q_ASSERT(theWorld);
    return *theWorld;
}

std::unique_ptr<Store> FakeWorld::openStore() const
{
    Result<std::unique_ptr<Store>> store = Store::open(paths);
    if (!store)
        qFatal("%s", qPrintable(store.error().sentence));
    return std::move(*store);
}

LiveRun *FakeWorld::begin(QObject *owner)
{
    run.id = newRunId(QDateTime::currentDateTimeUtc());
    run.createdAt = run.startedAt = QDateTime::currentDateTimeUtc();
    run.state = State::Running;
    run.number = openStore()->addRun(run).value();
    auto *live = new LiveRun(run, owner);
    QMetaObject::invokeMethod(
        live,
        [this, live] {
            Q_EMIT live->runStarted();
            script(*live);
        },
        Qt::QueuedConnection);
    return live;
}

void FakeWorld::startStep(LiveRun &live, int strand, int step) const
{
    StrandRun &owner = live.mutableRun().strands[strand];
    StepRun &now = owner.steps[step];
    now.startedAt = QDateTime::currentDateTimeUtc();
    if (owner.state != State::Running) {
        owner.state = State::Running;
        owner.startedAt = now.startedAt;
        Q_EMIT live.strandChanged(strand);
    }
    now.state = State::Running;
    std::ignore = openStore()->updateStep(live.run(), strand, step);
    Q_EMIT live.stepChanged(strand, step);
}

void FakeWorld::write(LiveRun &live, int strand, int step, const QByteArray &bytes) const
{
    const StrandRun &owner = live.run().strands.at(strand);
    const QString path = paths.logPath(live.run().id, owner.name, owner.steps.at(step).name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::Append) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
    file.close();
    Q_EMIT live.logGrew(strand, step, file.size());
}

void FakeWorld::finishStep(LiveRun &live, int strand, int step, State state, std::optional<int> exitCode, const QString &reason) const
{
    StepRun &now = live.mutableRun().strands[strand].steps[step];
    now.state = state;
    now.exitCode = exitCode;
    now.reason = reason;
    now.finishedAt = now.startedAt.isValid() ? QDateTime::currentDateTimeUtc() : QDateTime();
    std::ignore = openStore()->updateStep(live.run(), strand, step);
    Q_EMIT live.stepChanged(strand, step);
}

void FakeWorld::finishStrand(LiveRun &live, int strand, State state, const QString &reason) const
{
    StrandRun &now = live.mutableRun().strands[strand];
    now.state = state;
    now.reason = reason;
    now.finishedAt = now.startedAt.isValid() ? QDateTime::currentDateTimeUtc() : QDateTime();
    std::ignore = openStore()->updateStrand(live.run(), strand);
    Q_EMIT live.strandChanged(strand);
}

void FakeWorld::finish(LiveRun &live, State state) const
{
    live.mutableRun().state = state;
    live.mutableRun().finishedAt = QDateTime::currentDateTimeUtc();
    std::ignore = openStore()->updateRun(live.run());
    Q_EMIT live.finished();
}

struct Session::Private
{
    std::unique_ptr<Store> store;
    ArtifactStore artifacts{FakeWorld::current().paths};
    FakeSecrets secrets;
    LiveRun *live = nullptr;
    Clock clock;
    ThreadExpressionWatchdog watchdog;
    std::unique_ptr<EventStore> eventStore;
    std::unique_ptr<EventService> events;
    std::unique_ptr<SlackService> slack;
    std::unique_ptr<JiraService> jira;
};

Session::Session(std::unique_ptr<Store> store) : d(std::make_unique<Private>())
{
    d->store = std::move(store);
}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::open(const DataPaths &paths)
{
    Result<std::unique_ptr<Store>> store = Store::open(paths);
    if (!store)
        return failure(store);
    return std::unique_ptr<Session>(new Session(std::move(*store)));
}

Store &Session::store()
{
    return *d->store;
}

ArtifactStore &Session::artifacts()
{
    return d->artifacts;
}

Secrets &Session::secrets()
{
    return d->secrets;
}

EventService *Session::events()
{
    if (d->events)
        return d->events.get();
    d->eventStore = std::move(*EventStore::open(d->store->paths()));
    EventParts parts;
    parts.paths = d->store->paths();
    parts.configuration = d->store->paths().data + QStringLiteral("/config");
    parts.store = d->eventStore.get();
    parts.runs = d->store.get();
    parts.clock = &d->clock;
    parts.watchdog = &d->watchdog;
    parts.start = [](EventRun run) { return noteEventRun(std::move(run)); };
    d->events = std::make_unique<EventService>(parts);
    return d->events.get();
}

QCoro::Task<tl::expected<LiveRun *, Refusal>> Session::start(RunRequest request)
{
    FakeWorld &world = FakeWorld::current();
    world.started << request;
    if (world.refusal)
        co_return tl::unexpected<Refusal>(*world.refusal);
    d->live = world.begin(this);
    Q_EMIT activated(d->live);
    co_return d->live;
}

QCoro::Task<tl::expected<LiveRun *, Refusal>> Session::rerun(RerunRequest request)
{
    FakeWorld &world = FakeWorld::current();
    world.rerun << request;
    if (world.refusal)
        co_return tl::unexpected<Refusal>(*world.refusal);
    d->live = world.begin(this);
    Q_EMIT activated(d->live);
    co_return d->live;
}

Result<void> Session::cancel(const RunId &id, bool force)
{
    FakeWorld &world = FakeWorld::current();
    world.cancelled << (force ? id.value + QStringLiteral(" now") : id.value);
    if (world.onCancel && d->live)
        world.onCancel(*d->live, force);
    return {};
}

int Session::recoverInBackground()
{
    return FakeWorld::current().dead;
}

QCoro::Task<Result<LiveRun *>> Session::resume(RunId)
{
    co_return d->live = FakeWorld::current().begin(this);
}

void Session::release(const RunId &) {}

QCoro::Task<Result<PruneReport>> Session::prune(PruneOptions)
{
    co_return FakeWorld::current().pruned;
}

GithubService *Session::github()
{
    return FakeWorld::current().github;
}

SlackService &Session::slack()
{
    if (!d->slack) {
        SlackParts parts{.secrets = d->secrets, .connectionsFile = FakeWorld::current().paths.data + QStringLiteral("/connections.json")};
        parts.socket.gap = std::chrono::milliseconds(50);
        parts.socket.waits.least = std::chrono::milliseconds(50);
        parts.socket.waits.most = std::chrono::milliseconds(200);
        d->slack = std::make_unique<SlackService>(parts);
    }
    return *d->slack;
}

JiraService &Session::jira()
{
    if (!d->jira)
        d->jira = std::make_unique<JiraService>(
            JiraParts{d->secrets, FakeWorld::current().paths.data + QStringLiteral("/connections.json"), d->eventStore.get()});
    return *d->jira;
}

QCoro::Task<> Session::rerunForEvent(RunId /*run*/)
{
    co_return;
}

} // namespace clustero
