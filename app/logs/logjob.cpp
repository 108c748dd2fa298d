// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logs/logjob.h"

namespace clustero {

LogWorkers::LogWorkers()
{
    reading.setMaxThreadCount(2);
    scanning.setMaxThreadCount(2);
}

LogJob::LogJob(QThreadPool &pool, QObject *target, std::function<void(LogJob &)> work, std::function<void()> notified)
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
