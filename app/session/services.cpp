// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/services.h"

#include "app/session/serviceworker.h"

namespace clustero {

Services::Services(DataPaths paths, QObject *parent) : QObject(parent), m_paths(std::move(paths)), m_worker(new ServiceWorker(m_paths))
{
    qRegisterMetaType<RunId>();
    qRegisterMetaType<Run>();
    qRegisterMetaType<Error>();
    qRegisterMetaType<Diagnostic>();
    qRegisterMetaType<QList<RunSummary>>();
    qRegisterMetaType<QList<EventSummary>>();
    qRegisterMetaType<QList<ConnectionLine>>();
    qRegisterMetaType<HeldEvents>();
    m_worker->moveToThread(&m_thread);
    connect(m_worker, &ServiceWorker::opened, this, &Services::opened);
    connect(m_worker, &ServiceWorker::openFailed, this, &Services::openFailed);
    connect(m_worker, &ServiceWorker::runsLoaded, this, &Services::runsLoaded);
    connect(m_worker, &ServiceWorker::runsChanged, this, &Services::runsChanged);
    connect(m_worker, &ServiceWorker::runChanged, this, &Services::runChanged);
    connect(m_worker, &ServiceWorker::runRemoved, this, &Services::runRemoved);
    connect(m_worker, &ServiceWorker::diagnosticFound, this, &Services::diagnosticFound);
    connect(m_worker, &ServiceWorker::pullProgress, this, &Services::pullProgress);
    connect(m_worker, &ServiceWorker::ownRunsChanged, this, [this](int count) {
        m_ownRuns = count;
        Q_EMIT ownRunsChanged(count);
    });
    connect(m_worker, &ServiceWorker::eventsChanged, this, &Services::eventsChanged);
    connect(m_worker, &ServiceWorker::heldChanged, this, [this](const HeldEvents &held) {
        m_held = held;
        Q_EMIT heldChanged(held);
    });
    connect(m_worker, &ServiceWorker::connectionsChanged, this, &Services::connectionsChanged);
    connect(m_worker, &ServiceWorker::githubPage, this, &Services::githubPage);
    connect(m_worker, &ServiceWorker::eventRunStarted, this, &Services::eventRunStarted);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("services"));
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->open(); });
}

Services::~Services()
{
    if (!m_thread.isRunning()) {
        delete m_worker;
        return;
    }
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->close(); });
    m_thread.quit();
    m_thread.wait(QDeadlineTimer(std::chrono::seconds(15)));
}

QObject *Services::worker() const
{
    return m_worker;
}

void Services::post(std::function<void(Session &)> work)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, work = std::move(work)] {
        if (Session *session = worker->session())
            work(*session);
    });
}

void Services::reply(std::function<void()> done)
{
    QMetaObject::invokeMethod(this, std::move(done));
}

void Services::start(const RunRequest &request, QObject *context, const std::function<void(Started)> &done)
{
    ask(
        context, [worker = m_worker, request](Session &) { return worker->start(request); }, done);
}

void Services::rerun(const RerunRequest &request, QObject *context, const std::function<void(Started)> &done)
{
    ask(
        context, [worker = m_worker, request](Session &) { return worker->rerun(request); }, done);
}

void Services::cancel(const RunId &id, bool force, QObject *context, const std::function<void(Result<void>)> &done)
{
    ask(
        context, [id, force](Session &session) { return session.cancel(id, force); }, done);
}

void Services::cancelOwnRuns(QObject *context, const std::function<void()> &done)
{
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, guard = QPointer(context), done] {
        worker->cancelOwnRuns([this, guard, done] {
            reply([guard, done] {
                if (guard)
                    done();
            });
        });
    });
}

void Services::watch(const RunId &id)
{
    post([worker = m_worker, id](Session &) { worker->watch(id); });
}

void Services::unwatch(const RunId &id)
{
    post([worker = m_worker, id](Session &) { worker->unwatch(id); });
}

} // namespace clustero
