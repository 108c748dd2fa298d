// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/triggers/expressions.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace clustero {

/// A watchdog with a thread, which starts with the first use and ends with the object.
class ThreadExpressionWatchdog : public ExpressionWatchdog
{
public:
    ThreadExpressionWatchdog() = default;
    ~ThreadExpressionWatchdog() override;
    Q_DISABLE_COPY_MOVE(ThreadExpressionWatchdog)

    void start(std::chrono::milliseconds limit, std::function<void()> onTimeout) override;
    void stop() override;

private:
    void watch();

    std::mutex m_mutex; ///< held while the callback runs, so that stop() waits for it
    std::condition_variable m_changed;
    std::function<void()> m_onTimeout;              ///< empty: nothing to watch
    std::chrono::steady_clock::time_point m_wakeAt; ///< until then the thread sleeps; it is not woken for what is due later
    std::chrono::steady_clock::time_point m_deadline;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace clustero
