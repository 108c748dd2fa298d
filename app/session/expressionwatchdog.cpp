// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/expressionwatchdog.h"

namespace clustero {

ThreadExpressionWatchdog::~ThreadExpressionWatchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void ThreadExpressionWatchdog::start(std::chrono::milliseconds limit, std::function<void()> onTimeout)
{
    bool isDueEarlier = false;
    {
        const std::lock_guard lock(m_mutex);
        m_onTimeout = std::move(onTimeout);
        m_deadline = std::chrono::steady_clock::now() + limit;
        isDueEarlier = m_deadline < m_wakeAt;
        if (!m_thread.joinable())
            m_thread = std::thread(&ThreadExpressionWatchdog::watch, this);
    }
    if (isDueEarlier)
        m_changed.notify_all();
}

void ThreadExpressionWatchdog::stop()
{
    const std::lock_guard lock(m_mutex);
    m_onTimeout = nullptr;
}

void ThreadExpressionWatchdog::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        if (!m_onTimeout) {
            m_wakeAt = std::chrono::steady_clock::time_point::max();
            m_changed.wait(lock);
        } else if (std::chrono::steady_clock::now() < m_deadline) {
            m_wakeAt = m_deadline;
            m_changed.wait_until(lock, m_deadline);
        } else {
            m_onTimeout();
            m_onTimeout = nullptr;
        }
    }
}

} // namespace clustero
