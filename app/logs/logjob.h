// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace clustero {

/// The threads that read logs. Outlives all documents that use it; its end waits for what is being read, which stops at once.
struct LogWorkers
{
    LogWorkers();
    QThreadPool reading;  ///< indexes
    QThreadPool scanning; ///< searches, errors, saving
};

/// Work that is done in a pool, one piece at a time, and again whenever it is poked meanwhile. Held by shared_ptr.
class LogJob : public std::enable_shared_from_this<LogJob>
{
public:
    /// `work` runs in the pool, `notified` in the thread of `target` some time after notify().
    LogJob(QThreadPool &pool, QObject *target, std::function<void(LogJob &)> work, std::function<void()> notified);

    /// There is something to do. From any thread.
    void poke(int priority = 0);
    /// Nothing more is started, and `notified` is not called any more. Does not wait. From the target's thread.
    void stop();
    [[nodiscard]] const std::atomic<bool> &isStopped() const { return m_isStopped; }
    /// From the work. Several before the target has come to it are one.
    void notify();

private:
    void run();

    QThreadPool &m_pool;
    std::function<void(LogJob &)> m_work;
    std::function<void()> m_notified;
    std::mutex m_mutex;
    QObject *m_target; ///< guarded
    std::atomic<bool> m_isStopped = false;
    std::atomic<bool> m_isWanted = false;
    std::atomic<bool> m_isRunning = false;
    std::atomic<bool> m_isNotified = false;
};

} // namespace clustero
