// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/services.h"

namespace clustero {

Services::Services(DataPaths paths, ServiceSource source, QObject *parent)
    : QObject(parent), m_paths(std::move(paths)), m_place(new QObject), m_source(std::move(source))
{
    qRegisterMetaType<RunId>();
    qRegisterMetaType<Run>();
    qRegisterMetaType<Error>();
    qRegisterMetaType<Diagnostic>();
    qRegisterMetaType<QList<RunSummary>>();
    qRegisterMetaType<QList<EventSummary>>();
    qRegisterMetaType<QList<ConnectionLine>>();
    qRegisterMetaType<HeldEvents>();
    m_place->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_place, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("services"));
    QMetaObject::invokeMethod(m_place, [this] { makeWork(); });
}

Services::~Services()
{
    if (!m_thread.isRunning()) {
        delete m_place;
        return;
    }
    QMetaObject::invokeMethod(m_place, [this] {
        if (m_work)
            m_work->close();
    });
    m_thread.quit();
    m_thread.wait(QDeadlineTimer(std::chrono::seconds(15)));
}

void Services::tryAgain()
{
    QMetaObject::invokeMethod(m_place, [this] {
        if (!m_work)
            makeWork();
        else if (!m_work->desk())
            m_work->open();
    });
}

/// In their thread.
void Services::failed(const Error &error)
{
    m_failure = error;
    reply([this, error] { Q_EMIT openFailed(error); });
}

/// In their thread.
void Services::makeWork()
{
    Result<std::unique_ptr<ServiceWork>> made = m_source(m_paths);
    if (!made) {
        failed(made.error());
        return;
    }
    m_work = made->release();
    m_work->setParent(m_place);
    connect(m_work, &ServiceWork::opened, this, &Services::opened);
    connect(m_work, &ServiceWork::openFailed, m_place, [this](const Error &error) { failed(error); });
    connect(m_work, &ServiceWork::runsLoaded, this, &Services::runsLoaded);
    connect(m_work, &ServiceWork::runsChanged, this, &Services::runsChanged);
    connect(m_work, &ServiceWork::runChanged, this, &Services::runChanged);
    connect(m_work, &ServiceWork::runRemoved, this, &Services::runRemoved);
    connect(m_work, &ServiceWork::diagnosticFound, this, &Services::diagnosticFound);
    connect(m_work, &ServiceWork::pullProgress, this, &Services::pullProgress);
    connect(m_work, &ServiceWork::ownRunsChanged, this, [this](int count) {
        m_ownRuns = count;
        Q_EMIT ownRunsChanged(count);
    });
    connect(m_work, &ServiceWork::eventsChanged, this, &Services::eventsChanged);
    connect(m_work, &ServiceWork::heldChanged, this, [this](const HeldEvents &held) {
        m_held = held;
        Q_EMIT heldChanged(held);
    });
    connect(m_work, &ServiceWork::connectionsChanged, this, [this](const QList<ConnectionLine> &lines, const QStringList &problems) {
        m_connections = lines;
        m_connectionProblems = problems;
        Q_EMIT connectionsChanged(lines, problems);
    });
    connect(m_work, &ServiceWork::githubPage, this, &Services::githubPage);
    connect(m_work, &ServiceWork::eventRunStarted, this, &Services::eventRunStarted);
    m_work->open();
}

void Services::post(std::function<void(ServiceDesk *)> work)
{
    QMetaObject::invokeMethod(m_place, [this, work = std::move(work)] { work(m_work ? m_work->desk() : nullptr); });
}

Refusal Services::refusal() const
{
    return {Refusal::Kind::Broken, {{Severity::Error, m_failure.code, m_failure.sentence, {}, {}, {}}}};
}

void Services::reply(std::function<void()> done)
{
    QMetaObject::invokeMethod(this, std::move(done));
}

void Services::start(const RunRequest &request, QObject *context, const std::function<void(Started)> &done)
{
    ask(
        context, [this, request](ServiceDesk &) { return m_work->start(request); }, done);
}

void Services::rerun(const RerunRequest &request, QObject *context, const std::function<void(Started)> &done)
{
    ask(
        context, [this, request](ServiceDesk &) { return m_work->rerun(request); }, done);
}

void Services::cancel(const RunId &id, bool force, QObject *context, const std::function<void(Result<void>)> &done)
{
    ask(
        context, [this, id, force](ServiceDesk &) { return m_work->cancel(id, force); }, done);
}

void Services::cancelOwnRuns(QObject *context, const std::function<void()> &done)
{
    QMetaObject::invokeMethod(m_place, [this, guard = QPointer(context), done] {
        const auto over = [this, guard, done] {
            reply([guard, done] {
                if (guard)
                    done();
            });
        };
        if (m_work)
            m_work->cancelOwnRuns(over);
        else
            over();
    });
}

void Services::simulate(const PipelineSpec &pipeline, const Event &event, const MatchContext &facts, QObject *context,
                        const std::function<void(Simulation)> &done)
{
    QMetaObject::invokeMethod(m_place, [this, pipeline, event, facts, guard = QPointer(context), done] {
        if (m_work)
            answer(guard, done, m_work->simulate(pipeline, event, facts));
    });
}

void Services::watch(const RunId &id)
{
    post([this, id](ServiceDesk *desk) {
        if (desk)
            m_work->watch(id);
    });
}

void Services::unwatch(const RunId &id)
{
    post([this, id](ServiceDesk *desk) {
        if (desk)
            m_work->unwatch(id);
    });
}

} // namespace clustero

#include "moc_services.cpp"
