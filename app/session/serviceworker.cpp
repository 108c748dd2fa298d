// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/serviceworker.h"

#include "app/events/eventservice.h"
#include "app/session/connectionservice.h"
#include "app/session/expressionwatchdog.h"
#include "app/session/listener.h"
#include "app/session/services.h"
#include "app/session/triggertypefiles.h"
#include "app/settings/settings.h"

#include <QFileInfo>

#include <algorithm>

namespace clustero {

namespace {

constexpr std::chrono::milliseconds pollTime{500};
constexpr std::chrono::milliseconds lookGap{100}; ///< so that a busy run does not keep the thread busy
constexpr int firstPage = 200;
constexpr int page = 5000;
constexpr std::chrono::milliseconds gatheringConnections{50}; ///< of changes of connections
constexpr std::chrono::milliseconds listenAgain{3000};
constexpr std::chrono::milliseconds wordsHold{10'000}; ///< "trying again in 12 s"

} // namespace

ServiceWorker::ServiceWorker(DataPaths paths)
    : m_paths(std::move(paths)), m_files(this), m_poll(this), m_look(this), m_listenAgain(this), m_connections(this)
{
    m_poll.setInterval(pollTime);
    m_poll.setTimerType(Qt::CoarseTimer);
    m_look.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &ServiceWorker::look);
    connect(&m_look, &QTimer::timeout, this, &ServiceWorker::look);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, &ServiceWorker::scheduleLook);
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, &ServiceWorker::scheduleLook);
}

ServiceWorker::~ServiceWorker()
{
    close(); // in its order: what ends last still tells
}

void ServiceWorker::open()
{
    Result<std::unique_ptr<Session>> session = Session::open(m_paths);
    if (!session) {
        Q_EMIT openFailed(session.error());
        return;
    }
    m_session = std::move(*session);
    m_desk = deskOf(*m_session);
    m_files.addPath(m_paths.data);
    Q_EMIT opened();
    if (const Result<QList<RunSummary>> newest = m_session->store().summaries(RunId(), firstPage); newest && newest->size() == firstPage)
        Q_EMIT runsLoaded(*newest);
    load();
    m_session->recoverInBackground();
    m_poll.start();
    openEvents();
}

void ServiceWorker::openEvents()
{
    EventService *events = m_session->events();
    if (!events)
        return;
    m_feed = std::make_unique<EventFeed>(*events);
    connect(m_feed.get(), &EventFeed::eventsChanged, this, &ServiceWorker::eventsChanged);
    connect(m_feed.get(), &EventFeed::heldChanged, this, &ServiceWorker::heldChanged);
    Q_EMIT heldChanged(m_feed->held());
    connect(m_session.get(), &Session::eventRunStarted, this, [this](LiveRun *live) { Q_EMIT eventRunStarted(adopt(live)); });
    ConnectionService &connections = m_session->connections();
    connect(&connections, &ConnectionService::githubPage, this, &ServiceWorker::githubPage);
    connect(&connections, &ConnectionService::changed, this, [this] {
        if (!m_connections.isActive() || m_connections.remainingTimeAsDuration() > gatheringConnections)
            m_connections.start(gatheringConnections);
    });
    m_connections.setSingleShot(true);
    connect(&m_connections, &QTimer::timeout, this, &ServiceWorker::tellConnections);
    m_listenAgain.setInterval(listenAgain);
    connect(&m_listenAgain, &QTimer::timeout, this, &ServiceWorker::listen);
    listen();
    tellConnections();
}

void ServiceWorker::listen()
{
    auto listener = std::make_unique<Listener>(*m_session, QFileInfo(settings::file()).absolutePath());
    if (!listener->start()) {
        m_listenAgain.start(); // takes over when the other process ends
        return;
    }
    m_listenAgain.stop();
    m_listener = std::move(listener);
    m_session->connections().setListener(m_listener.get());
}

void ServiceWorker::tellConnections()
{
    if (!m_session)
        return;
    ConnectionService &connections = m_session->connections();
    Q_EMIT connectionsChanged(connections.lines(), connections.problems());
    m_connections.start(wordsHold);
}

void ServiceWorker::close()
{
    m_poll.stop();
    m_look.stop();
    m_connections.stop();
    m_listenAgain.stop();
    m_listener.reset();
    m_feed.reset();
    m_desk.reset();
    m_session.reset();
}

void ServiceWorker::load()
{
    QList<RunSummary> all;
    RunId before;
    while (true) {
        const Result<QList<RunSummary>> some = m_session->store().summaries(before, page);
        if (!some)
            return; // tried again with the next change
        all += *some;
        if (some->size() < page)
            break;
        before = some->last().id;
    }
    m_version = m_session->store().dataVersion();
    m_count = all.size();
    m_newest = all.isEmpty() ? RunId() : all.first().id;
    m_unfinished.clear();
    for (const RunSummary &run : std::as_const(all)) {
        if (!isFinal(run.state))
            m_unfinished.insert(run.id.value);
    }
    Q_EMIT runsLoaded(all);
}

void ServiceWorker::scheduleLook()
{
    if (m_look.isActive() || !m_session)
        return;
    const auto since = m_sinceLook.isValid() ? std::chrono::milliseconds(m_sinceLook.elapsed()) : lookGap;
    m_look.start(std::max(std::chrono::milliseconds(5), lookGap - since));
}

void ServiceWorker::look()
{
    if (!m_session)
        return;
    m_sinceLook.start();
    const QString log = m_paths.database() + QStringLiteral("-wal");
    if (!m_files.files().contains(log))
        m_files.addPath(log);
    const qint64 version = m_session->store().dataVersion();
    if (version == m_version && !m_isDirty)
        return;
    m_version = version;
    m_isDirty = false;
    if (m_feed)
        m_feed->look();
    lookForRuns();
    lookAtWatched();
}

void ServiceWorker::lookForRuns()
{
    Store &store = m_session->store();
    QList<RunSummary> found;
    RunId before;
    while (true) { // from the newest back to what is known
        const Result<QList<RunSummary>> some = store.summaries(before, firstPage);
        if (!some)
            return;
        const auto known = std::find_if(some->begin(), some->end(), [&](const RunSummary &run) { return run.id.value <= m_newest.value; });
        std::copy(some->begin(), known, std::back_inserter(found));
        if (known != some->end() || some->size() < firstPage)
            break;
        before = some->last().id;
    }
    const Result<qint64> count = store.runCount();
    if (!count)
        return;
    if (*count != m_count + found.size()) { // some were removed, perhaps one that is watched
        for (Watched &watched : m_watched)
            watched.isOver = false;
        load();
        return;
    }
    m_count = *count;
    if (!found.isEmpty())
        m_newest = found.first().id;
    QList<RunId> open;
    for (const QString &id : std::as_const(m_unfinished))
        open.append(RunId{id});
    found += store.summaries(open).value_or(QList<RunSummary>());
    for (const RunSummary &run : std::as_const(found)) {
        if (isFinal(run.state))
            m_unfinished.remove(run.id.value);
        else
            m_unfinished.insert(run.id.value);
    }
    if (!found.isEmpty())
        Q_EMIT runsChanged(found);
}

void ServiceWorker::lookAtWatched()
{
    for (auto i = m_watched.begin(); i != m_watched.end(); ++i) {
        if (i->isOver)
            continue;
        const Result<Run> run = m_session->store().run(RunId{i.key()});
        if (!run && run.error().code == QLatin1String("no-run")) {
            i->isOver = true;
            Q_EMIT runRemoved(RunId{i.key()});
        }
        if (!run)
            continue;
        i->isOver = isFinal(run->state);
        Q_EMIT runChanged(*run);
    }
}

void ServiceWorker::watch(const RunId &id)
{
    Watched &watched = m_watched[id.value];
    ++watched.count;
    watched.isOver = false;
    m_isDirty = true;
    look();
}

void ServiceWorker::unwatch(const RunId &id)
{
    const auto found = m_watched.find(id.value);
    if (found != m_watched.end() && --found->count <= 0)
        m_watched.erase(found);
}

RunId ServiceWorker::adopt(LiveRun *live)
{
    const RunId id = live->run().id;
    m_own.insert(id.value);
    Q_EMIT ownRunsChanged(static_cast<int>(m_own.size()));
    const auto touch = [this] {
        m_isDirty = true;
        scheduleLook();
    };
    connect(live, &LiveRun::runStarted, this, touch);
    connect(live, &LiveRun::strandChanged, this, touch);
    connect(live, &LiveRun::stepChanged, this, touch);
    connect(live, &LiveRun::finished, this, touch);
    connect(live, &LiveRun::diagnosticFound, this, [this, id](const Diagnostic &diagnostic) { Q_EMIT diagnosticFound(id, diagnostic); });
    connect(live, &LiveRun::pullProgress, this,
            [this, id](int strand, int step, const QString &text) { Q_EMIT pullProgress(id, strand, step, text); });
    // Its last signal is on the stack now: it goes when that is over.
    connect(live, &LiveRun::finished, this, [this, id] { QTimer::singleShot(0, this, [this, id] { forget(id); }); });
    touch();
    return id;
}

void ServiceWorker::forget(const RunId &id)
{
    if (m_session)
        m_session->release(id);
    m_own.remove(id.value);
    Q_EMIT ownRunsChanged(static_cast<int>(m_own.size()));
    if (m_own.isEmpty() && m_whenOwnOver)
        std::exchange(m_whenOwnOver, nullptr)();
}

QCoro::Task<tl::expected<RunId, Refusal>> ServiceWorker::start(RunRequest request)
{
    const tl::expected<LiveRun *, Refusal> live = co_await m_session->start(request);
    if (!live)
        co_return tl::unexpected<Refusal>(live.error());
    co_return adopt(*live);
}

QCoro::Task<tl::expected<RunId, Refusal>> ServiceWorker::rerun(RerunRequest request)
{
    const tl::expected<LiveRun *, Refusal> live = co_await m_session->rerun(request);
    if (!live)
        co_return tl::unexpected<Refusal>(live.error());
    co_return adopt(*live);
}

Simulation ServiceWorker::simulate(const PipelineSpec &pipeline, const Event &event, const MatchContext &context)
{
    ThreadExpressionWatchdog watchdog;
    const QString configuration = QFileInfo(settings::file()).absolutePath();
    EventMatcher matcher(TriggerTypes(readOwnTriggerTypes(configuration, watchdog).types), watchdog);
    return clustero::simulate(pipeline, event, context, matcher, watchdog);
}

void ServiceWorker::cancelOwnRuns(const std::function<void()> &done)
{
    if (m_own.isEmpty() || !m_session) {
        done();
        return;
    }
    m_whenOwnOver = done;
    const QSet<QString> own = m_own;
    for (const QString &id : own)
        static_cast<void>(m_session->cancel(RunId{id}));
}

// Here, so that who takes the services from elsewhere has none of them in the program.
Services::Services(DataPaths paths, QObject *parent)
    : Services(
          std::move(paths),
          [](const DataPaths &places) -> Result<std::unique_ptr<ServiceWork>> { return std::make_unique<ServiceWorker>(places); }, parent)
{}

} // namespace clustero
