// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supervisor/step/supervisor.h"

#include "app/supervisor/step/ownership.h"
#include "app/supervisor/step/processes.h"
#include "app/supervisor/step/text.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <poll.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace clustero::step {

namespace {

constexpr int parkedExit = 125;
constexpr std::size_t bufferSize = 256 * 1024;
constexpr std::int64_t lastWaitMs = 5000;
constexpr std::uint32_t maxGraceMs = 3'600'000;

/// With what is mounted for the step, so that Clustero sees whether it is the directory that it meant.
std::string readyReport()
{
    struct stat source = {};
    if (stat("/usr/local/src", &source) != 0)
        source = {};
    return "ready " + numberText(static_cast<std::int64_t>(source.st_dev)) + ' ' + numberText(static_cast<std::int64_t>(source.st_ino));
}

} // namespace

int Supervisor::run(std::string_view logPlace, std::string_view indexPlace)
{
    if (!m_log.open(logPlace, indexPlace)) {
        m_reporter.tell("broken 125 " + m_log.error());
        return parkedExit;
    }
    m_reporter.tell(readyReport());
    if (!waitForOrder())
        return parkedExit;
    return execute();
}

bool Supervisor::waitForOrder()
{
    for (;;) {
        pollfd fds[2] = {{m_signals, POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};
        if (poll(fds, 2, -1) < 0 && errno != EINTR)
            return false;
        if (fds[0].revents != 0)
            readSignals();
        if (m_stopAsked)
            return false;
        if (fds[1].revents == 0)
            continue;
        char buffer[64 * 1024];
        const ssize_t count = read(STDIN_FILENO, buffer, sizeof buffer);
        if (count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN))
            return false;
        if (count > 0)
            m_frames.add(buffer, static_cast<std::size_t>(count));
        explicit_bzero(buffer, sizeof buffer);
        Frame frame;
        const FrameReader::State state = m_frames.next(frame);
        if (state == FrameReader::State::Incomplete)
            continue;
        const bool isOrder = state == FrameReader::State::Complete && frame.type == FrameType::Order;
        const bool understood = isOrder && decodeOrder(frame.payload, m_order);
        m_frames.wipe();
        if (isOrder && !understood)
            m_reporter.tell("broken 125 the order could not be read; Clustero and clustero-step are of different versions");
        return understood;
    }
}

int Supervisor::execute()
{
    m_masks = std::make_unique<MaskSet>(m_order.masks); // startBroken() masks
    if (!m_log.markStart(wallClockMs()))
        return startBroken(parkedExit, m_log.error());
    std::string problem;
    if (!prepareIdentity(m_order, m_identity, problem))
        return startBroken(126, problem);
    if (m_order.widen && m_order.hasOwner && m_identity.uid != 0 && m_identity.uid != m_order.ownerUid) {
        const TreeResult widened = widenTree(m_order.ownedPath);
        if (widened.failed > 0)
            keep(true, "clustero: " + numberText(static_cast<std::int64_t>(widened.failed)) +
                           " files could not be opened to the step's user: " + widened.problem + "\n");
    }
    const Launch started = launch(m_order, m_identity);
    for (std::string &variable : m_order.env)
        explicit_bzero(variable.data(), variable.size());
    m_child = started.pid;
    m_streams[0].fd = started.output;
    m_streams[1].fd = started.error;
    m_streams[1].isError = true;
    if (!started.problem.empty())
        return startBroken(started.exitCode, started.problem);
    m_reporter.tell("started");
    m_buffer.resize(bufferSize);
    if (!m_masks->empty()) {
        for (Stream &stream : m_streams)
            stream.masker = std::make_unique<Masker>(*m_masks);
    }
    supervise();
    return finish(m_exitCode.value_or(parkedExit));
}

int Supervisor::startBroken(int exitCode, const std::string &problem)
{
    // The sentence may quote the order, and so a secret.
    std::string told;
    Masker masker(*m_masks);
    masker.feed(problem, told);
    masker.finish(told);
    keep(true, "clustero: " + told + "\n");
    handBack();
    m_log.markEnd(exitCode, wallClockMs());
    m_reporter.tell("broken " + numberText(exitCode) + " " + told);
    return exitCode;
}

void Supervisor::supervise()
{
    bool ending = false;
    obeyRequests(); // what came together with the order
    for (;;) {
        if ((m_exitCode || m_childless) && !ending) {
            ending = true;
            m_endAtMs = steadyMs() + lastWaitMs;
            signalAll(SIGKILL);
        }
        const bool drained = m_streams[0].fd < 0 && m_streams[1].fd < 0;
        if (ending && ((drained && m_childless) || steadyMs() >= m_endAtMs))
            break;
        if (ending && !m_childless && getpid() != 1)
            signalAll(SIGKILL);
        waitForEvents();
    }
    for (Stream &stream : m_streams)
        closeStream(stream);
}

int Supervisor::timeout() const
{
    const std::int64_t now = steadyMs();
    std::int64_t wait = m_log.hasPending() ? 1 : -1;
    const auto atMost = [&wait](std::int64_t limit) { wait = wait < 0 ? limit : std::min(wait, limit); };
    if (const int due = m_reporter.dueIn(now); due >= 0)
        atMost(due);
    for (const std::int64_t moment : {m_killAtMs, m_endAtMs}) {
        if (moment >= 0)
            atMost(std::max<std::int64_t>(0, moment - now));
    }
    if (m_endAtMs >= 0 && getpid() != 1)
        atMost(10);
    return static_cast<int>(wait);
}

void Supervisor::waitForEvents()
{
    pollfd fds[4] = {
        {m_signals, POLLIN, 0}, {m_inputOpen ? STDIN_FILENO : -1, POLLIN, 0}, {m_streams[0].fd, POLLIN, 0}, {m_streams[1].fd, POLLIN, 0}};
    const int count = poll(fds, 4, timeout());
    // Output first: what was written before the process ended is read before its end is noticed. Which of two streams that are
    // ready at the same time was written to first cannot be known; they are read in turn, in small pieces.
    if (count > 0) {
        for (int i = 0; i < 2; ++i) {
            if (fds[2 + i].revents != 0)
                readStream(m_streams[i]);
        }
        if (fds[0].revents != 0)
            readSignals();
        if (fds[1].revents != 0)
            readRequests();
    } else if (m_log.hasPending() && !m_log.flush()) {
        m_logFailed = true;
    }
    const std::int64_t now = steadyMs();
    m_reporter.grew(m_log.size(), now);
    if (m_killAtMs >= 0 && now >= m_killAtMs)
        killAll();
    if (m_logFailed && !m_exitCode && m_endAtMs < 0)
        killAll();
}

void Supervisor::readSignals()
{
    signalfd_siginfo info[16];
    const ssize_t count = read(m_signals, info, sizeof info);
    for (std::size_t i = 0; count > 0 && i < static_cast<std::size_t>(count) / sizeof info[0]; ++i) {
        if (info[i].ssi_signo == SIGCHLD)
            continue;
        if (m_child > 0)
            terminate();
        else
            m_stopAsked = true;
    }
    const std::optional<int> code = reap(m_child, m_childless);
    if (code)
        m_exitCode = code;
}

void Supervisor::readRequests()
{
    char buffer[4096];
    const ssize_t count = read(STDIN_FILENO, buffer, sizeof buffer);
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count <= 0) {
        m_inputOpen = false; // nobody is there any more; the step goes on
        return;
    }
    m_frames.add(buffer, static_cast<std::size_t>(count));
    obeyRequests();
}

void Supervisor::obeyRequests()
{
    Frame frame;
    FrameReader::State state = FrameReader::State::Incomplete;
    while ((state = m_frames.next(frame)) == FrameReader::State::Complete) {
        if (frame.type == FrameType::Terminate)
            terminate();
        else if (frame.type == FrameType::Kill)
            killAll();
    }
    if (state == FrameReader::State::Bad)
        m_inputOpen = false;
}

void Supervisor::readStream(Stream &stream)
{
    const ssize_t count = read(stream.fd, m_buffer.data(), m_buffer.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count <= 0) {
        closeStream(stream);
        return;
    }
    const std::string_view bytes(m_buffer.data(), static_cast<std::size_t>(count));
    if (!stream.masker) {
        keep(stream.isError, bytes);
        return;
    }
    m_masked.clear();
    stream.masker->feed(bytes, m_masked);
    keep(stream.isError, m_masked);
}

void Supervisor::closeStream(Stream &stream)
{
    if (stream.fd < 0)
        return;
    close(stream.fd);
    stream.fd = -1;
    if (stream.masker) {
        m_masked.clear();
        stream.masker->finish(m_masked);
        keep(stream.isError, m_masked);
    }
}

bool Supervisor::keep(bool isError, std::string_view bytes)
{
    if (m_logFailed || (!bytes.empty() && !m_log.append(isError, bytes, wallClockMs())))
        m_logFailed = true;
    return !m_logFailed;
}

void Supervisor::terminate()
{
    if (m_killAtMs >= 0 || m_exitCode)
        return;
    m_killAtMs = steadyMs() + std::min(m_order.graceMs, maxGraceMs);
    kill(-m_child, SIGTERM);
    kill(-m_child, SIGCONT); // a stopped process would not hear of it
    // The group of the command has it already; what left that group gets it here.
    signalAll(SIGTERM);
}

void Supervisor::killAll()
{
    m_killAtMs = -1;
    kill(-m_child, SIGKILL);
    signalAll(SIGKILL);
}

void Supervisor::handBack()
{
    if (!m_order.hasOwner)
        return;
    // A process that is not root leaves nothing that belongs to another.
    const bool onlyOwnFiles = m_identity.uid != 0 && m_identity.uid == m_order.ownerUid;
    if (!onlyOwnFiles && !m_order.ownedPath.empty()) {
        const TreeResult given = giveTree(m_order.ownedPath, m_order.ownerUid, m_order.ownerGid);
        if (given.failed > 0)
            keep(true, "clustero: " + numberText(static_cast<std::int64_t>(given.failed)) +
                           " files that the step wrote could not be given to you: " + given.problem + "\n");
    }
    m_log.giveTo(m_order.ownerUid, m_order.ownerGid);
}

int Supervisor::finish(int exitCode)
{
    handBack();
    if (m_logFailed)
        exitCode = parkedExit;
    if (!m_log.markEnd(exitCode, wallClockMs()))
        m_logFailed = true;
    if (m_logFailed) {
        m_reporter.tell("broken 125 " + m_log.error());
        return parkedExit;
    }
    m_reporter.tell("finished " + numberText(exitCode) + " " + numberText(static_cast<std::int64_t>(m_log.size())));
    return exitCode;
}

} // namespace clustero::step
