// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace clustero {

/// Some threads that take what is to be done, the highest priority first. Its end waits for what is being done, and leaves the rest undone.
class WorkerPool
{
public:
    explicit WorkerPool(int threads) : m_most(threads) {}
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    /// From any thread. Threads begin when there is something to do.
    void start(std::function<void()> work, int priority);

private:
    void run();

    const int m_most;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::multimap<int, std::function<void()>, std::greater<>> m_waiting; ///< guarded; equal ones in their order
    std::vector<std::thread> m_threads;                                  ///< guarded
    int m_idle = 0;                                                      ///< guarded
    bool m_isEnding = false;                                             ///< guarded
};

/// The threads that read logs. Outlives all documents that use it.
struct LogWorkers
{
    WorkerPool reading{2};  ///< indexes
    WorkerPool scanning{2}; ///< searches, errors, saving
};

/// Work that is done in a pool, one piece at a time, and again whenever it is poked meanwhile. Held by shared_ptr.
class LogJob : public std::enable_shared_from_this<LogJob>
{
public:
    /// `work` runs in the pool, `notified` in the thread of `target` some time after notify().
    LogJob(WorkerPool &pool, QObject *target, std::function<void(LogJob &)> work, std::function<void()> notified);

    /// There is something to do. From any thread.
    void poke(int priority = 0);
    /// Nothing more is started, and `notified` is not called any more. Does not wait. From the target's thread.
    void stop();
    [[nodiscard]] const std::atomic<bool> &isStopped() const { return m_isStopped; }
    /// From the work. Several before the target has come to it are one.
    void notify();

private:
    void run();

    WorkerPool &m_pool;
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
