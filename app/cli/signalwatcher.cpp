// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signalwatcher.h"

#include "app/cli/exitstatus.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>

#include <sys/eventfd.h>
#include <unistd.h>

namespace clustero {

namespace {

constexpr int killAnyway = 3; ///< so many, and the process ends whatever its event loop does

std::atomic<int> stopCount{0};
std::atomic<int> resizeCount{0};
std::atomic<bool> isTakenOver{false};
std::atomic<int> wakeFd{-1};

constexpr std::array watched{SIGINT, SIGTERM, SIGWINCH};
std::array<struct sigaction, watched.size()> previous{};

extern "C" void onSignal(int number)
{
    const int error = errno;
    if (number == SIGWINCH)
        ++resizeCount;
    else if (++stopCount >= (isTakenOver ? killAnyway : 2))
        ::_exit(ExitCancelled);
    const quint64 one = 1;
    [[maybe_unused]] const ssize_t written = ::write(wakeFd, &one, sizeof one);
    errno = error;
}

} // namespace

SignalWatcher::SignalWatcher(QObject *parent) : QObject(parent)
{
    stopCount = 0;
    resizeCount = 0;
    isTakenOver = false;
    wakeFd = ::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    m_notifier = std::make_unique<QSocketNotifier>(wakeFd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SignalWatcher::drain);
    struct sigaction action
    {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < watched.size(); ++i)
        ::sigaction(watched[i], &action, &previous[i]);
}

SignalWatcher::~SignalWatcher()
{
    for (size_t i = 0; i < watched.size(); ++i)
        ::sigaction(watched[i], &previous[i], nullptr);
    m_notifier.reset();
    ::close(wakeFd.exchange(-1));
}

int SignalWatcher::stops() const
{
    return stopCount;
}

void SignalWatcher::takeOver()
{
    isTakenOver = true;
}

void SignalWatcher::drain()
{
    quint64 count = 0;
    [[maybe_unused]] const ssize_t got = ::read(wakeFd, &count, sizeof count);
    if (resizeCount.exchange(0) > 0)
        Q_EMIT resized();
    if (stopCount > 0)
        Q_EMIT stopWanted(stopCount);
}

} // namespace clustero
