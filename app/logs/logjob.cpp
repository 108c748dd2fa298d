// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logs/logjob.h"

namespace clustero {

WorkerPool::~WorkerPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        m_waiting.clear();
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void WorkerPool::start(std::function<void()> work, int priority)
{
    const std::lock_guard lock(m_mutex);
    if (m_isEnding)
        return;
    m_waiting.emplace(priority, std::move(work));
    if (m_idle < static_cast<int>(m_waiting.size()) && static_cast<int>(m_threads.size()) < m_most)
        m_threads.emplace_back([this] { run(); });
    m_wake.notify_one();
}

void WorkerPool::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_wake.wait(lock, [this] { return m_isEnding || !m_waiting.empty(); });
        --m_idle;
        if (m_isEnding)
            return;
        const auto first = m_waiting.begin();
        std::function<void()> work = std::move(first->second);
        m_waiting.erase(first);
        lock.unlock();
        work();
        work = nullptr;
        lock.lock();
    }
}

LogJob::LogJob(WorkerPool &pool, QObject *target, std::function<void(LogJob &)> work, std::function<void()> notified)
    : m_pool(pool), m_work(std::move(work)), m_notified(std::move(notified)), m_target(target)
{}

void LogJob::poke(int priority)
{
    m_isWanted = true;
    if (m_isStopped || m_isRunning.exchange(true))
        return;
    m_pool.start([self = shared_from_this()] { self->run(); }, priority);
}

void LogJob::run()
{
    do {
        while (m_isWanted.exchange(false) && !m_isStopped)
            m_work(*this);
        m_isRunning = false;
        // Poked between the last look and now: the one who takes the flag goes on.
    } while (m_isWanted && !m_isStopped && !m_isRunning.exchange(true));
}

void LogJob::stop()
{
    m_isStopped = true;
    const std::lock_guard lock(m_mutex);
    m_target = nullptr;
}

void LogJob::notify()
{
    if (m_isNotified.exchange(true))
        return;
    const std::lock_guard lock(m_mutex);
    if (!m_target)
        return;
    QMetaObject::invokeMethod(
        m_target,
        [self = shared_from_this()] {
            self->m_isNotified = false;
            if (!self->m_isStopped)
                self->m_notified();
        },
        Qt::QueuedConnection);
}

} // namespace clustero
