// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/workspacemaker.h"

#include "app/session/activerun.h"

#include <QPointer>
#include <QPromise>

#include <QCoroFuture>

namespace clustero {

namespace {

constexpr int mostAtATime = 2;
constexpr std::chrono::milliseconds lookEvery{500};

} // namespace

QString inWords(const WorkProgress &progress)
{
    const qint64 total = progress.total, done = std::min<qint64>(progress.done, total);
    if (total <= 0)
        return progress.isFetching ? QStringLiteral("fetching its commit") : QStringLiteral("preparing its files");
    return (progress.isFetching ? QStringLiteral("fetching its commit, %1 of %2 objects") : QStringLiteral("preparing its files, %1 of %2"))
        .arg(done)
        .arg(total);
}

WorkspaceMaker::WorkspaceMaker(Store &store) : m_store(store)
{
    m_pool.setMaxThreadCount(mostAtATime);
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &WorkspaceMaker::look);
}

WorkspaceMaker::~WorkspaceMaker()
{
    for (const Making &making : std::as_const(m_making))
        making.progress->isCancelled = true;
    m_pool.waitForDone();
}

QCoro::Task<Result<Workspace>> WorkspaceMaker::make(Launch launch, Run run, FetchWishes wishes)
{
    const QPointer<WorkspaceMaker> self(this);
    const QString id = run.id.value;
    const auto progress = std::make_shared<WorkProgress>();
    m_making.insert(id, {progress, run});
    if (!m_look.isActive())
        m_look.start();
    auto promise = std::make_shared<QPromise<Result<Workspace>>>();
    promise->start();
    const QFuture<Result<Workspace>> future = promise->future();
    m_pool.start([promise, progress, paths = m_store.paths(), launch, run, wishes] {
        promise->addResult(progress->isCancelled ? Result<Workspace>(tl::unexpected(cancelledWork()))
                                                 : launch.makeWorkspace(run, paths, wishes, progress.get()));
        promise->finish();
    });
    const Result<Workspace> made = co_await future;
    if (!self)
        co_return tl::unexpected<Error>(cancelledWork());
    m_making.remove(id);
    if (m_making.isEmpty())
        m_look.stop();
    co_return made;
}

bool WorkspaceMaker::cancel(const RunId &id)
{
    const auto found = m_making.constFind(id.value);
    if (found == m_making.constEnd())
        return false;
    found->progress->isCancelled = true;
    return true;
}

void WorkspaceMaker::look()
{
    for (Making &making : m_making) {
        if (isCancelRequested(m_store.paths().runFolder(making.run.id)))
            making.progress->isCancelled = true;
        const QString words = inWords(*making.progress);
        if (std::exchange(making.run.reason, words) != words)
            static_cast<void>(m_store.updateRun(making.run)); // only told
    }
}

} // namespace clustero

#include "moc_workspacemaker.cpp"
