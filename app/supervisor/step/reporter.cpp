// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supervisor/step/reporter.h"

#include "app/supervisor/step/text.h"

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace clustero::step {

namespace {
constexpr std::int64_t growInterval = 20;
constexpr int tellWaitMs = 1000;
constexpr std::size_t maxLine = 4000; // a pipe that is ready takes 4096 bytes at once
} // namespace

std::int64_t steadyMs()
{
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return std::int64_t(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

bool Reporter::writeOut(int waitMs)
{
    const std::int64_t deadline = steadyMs() + waitMs;
    while (!m_unsent.empty() && !m_dead) {
        pollfd ready = {STDOUT_FILENO, POLLOUT, 0};
        const int count = poll(&ready, 1, static_cast<int>(std::max<std::int64_t>(0, deadline - steadyMs())));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        const std::size_t size = std::min<std::size_t>(m_unsent.size(), 4096);
        ssize_t written = send(STDOUT_FILENO, m_unsent.data(), size, MSG_DONTWAIT | MSG_NOSIGNAL);
        if (written < 0 && errno == ENOTSOCK)
            written = write(STDOUT_FILENO, m_unsent.data(), size);
        if (written > 0)
            m_unsent.erase(0, static_cast<std::size_t>(written));
        else if (written < 0 && errno != EAGAIN && errno != EINTR)
            m_dead = true;
        else if (steadyMs() >= deadline)
            return false;
    }
    return !m_dead;
}

void Reporter::tell(std::string line)
{
    if (m_dead)
        return;
    if (line.size() > maxLine)
        line.resize(maxLine);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    m_unsent += line + "\n";
    writeOut(tellWaitMs);
}

void Reporter::grew(std::uint64_t logSize, std::int64_t nowMs)
{
    m_latest = logSize;
    if (m_dead || m_latest == m_told || nowMs - m_toldAtMs < growInterval)
        return;
    m_toldAtMs = nowMs;
    if (m_unsent.empty()) {
        m_told = m_latest;
        m_unsent = "grew " + numberText(static_cast<std::int64_t>(logSize)) + "\n";
    }
    const bool partial = m_unsent.front() != 'g';
    if (!writeOut(0) && !partial && m_unsent.size() > 5 && m_unsent.starts_with("grew ")) {
        m_unsent.clear(); // nothing of it has gone out: tell a newer size later
        m_told = 0;
    }
}

int Reporter::dueIn(std::int64_t nowMs) const
{
    if (m_dead || m_latest == m_told)
        return -1;
    return static_cast<int>(std::max<std::int64_t>(1, growInterval - (nowMs - m_toldAtMs)));
}

} // namespace clustero::step
