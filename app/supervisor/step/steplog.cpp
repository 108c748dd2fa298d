// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supervisor/step/steplog.h"

#include "app/supervisor/step/text.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace clustero::step {

namespace {

int openPlace(std::string_view place, std::string &error)
{
    int fd = -1;
    if (place.starts_with("fd:")) {
        std::uint32_t number = 0;
        if (!parseNumber(place.substr(3), number) || number < 3 || number > 1'000'000) {
            error.assign(place).append(" is no file descriptor; use fd:3 or higher");
            return -1;
        }
        fd = static_cast<int>(number);
        const int flags = fcntl(fd, F_GETFL);
        if (flags >= 0 && (flags & O_APPEND) == 0)
            fcntl(fd, F_SETFL, flags | O_APPEND);
        if (flags < 0 || fcntl(fd, F_SETFD, FD_CLOEXEC) != 0)
            fd = -1;
    } else {
        fd = ::open(std::string(place).c_str(), O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600);
    }
    struct stat status = {};
    if (fd < 0 || fstat(fd, &status) != 0) {
        error = "the log file " + std::string(place) + " cannot be opened: " + errorText(errno);
        return -1;
    }
    if (!S_ISREG(status.st_mode)) {
        error = "the log file " + std::string(place) + " is not a regular file";
        return -1;
    }
    return fd;
}

} // namespace

std::uint32_t countLineEnds(const char *bytes, std::size_t size)
{
    // Sixteen counters of eight bits at a time: compilers turn this into vector code on every processor.
    std::uint32_t total = 0;
    std::size_t at = 0;
    while (size - at >= 16) {
        unsigned char lanes[16] = {};
        const std::size_t blocks = std::min<std::size_t>((size - at) / 16, 255);
        for (std::size_t block = 0; block < blocks; ++block, at += 16) {
            for (std::size_t lane = 0; lane < 16; ++lane)
                lanes[lane] = static_cast<unsigned char>(lanes[lane] + (bytes[at + lane] == '\n'));
        }
        for (const unsigned char lane : lanes)
            total += lane;
    }
    for (; at < size; ++at)
        total += bytes[at] == '\n';
    return total;
}

std::int64_t wallClockMs()
{
    timespec now = {};
    clock_gettime(CLOCK_REALTIME, &now);
    return std::max<std::int64_t>(0, std::int64_t(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000);
}

bool StepLog::open(std::string_view logPlace, std::string_view indexPlace)
{
    m_log = openPlace(logPlace, m_error);
    if (m_log < 0)
        return false;
    m_index = openPlace(indexPlace, m_error);
    struct stat status = {};
    if (m_index < 0 || fstat(m_log, &status) != 0)
        return false;
    m_size = static_cast<std::uint64_t>(status.st_size);
    return true;
}

bool StepLog::writeAll(int fd, const char *bytes, std::size_t size, std::size_t &written)
{
    written = 0;
    while (written < size) {
        const ssize_t count = ::write(fd, bytes + written, size - written);
        if (count > 0) {
            written += static_cast<std::size_t>(count);
        } else if (count == 0 || errno != EINTR) {
            const int reason = count == 0 ? EIO : errno;
            if (reason == ENOSPC || reason == EDQUOT)
                m_error = "the disk with the log is full; free some space (\"clustero prune\" removes old runs, \"clustero prune --all\" "
                          "every run that is "
                          "over) and run it again";
            else
                m_error = "the log could not be written: " + errorText(reason);
            return false;
        }
    }
    return true;
}

bool StepLog::writeRecord(const IndexRecord &record)
{
    unsigned char bytes[indexRecordSize];
    putIndexRecord(record, bytes);
    std::size_t written = 0;
    return writeAll(m_index, reinterpret_cast<const char *>(bytes), sizeof bytes, written);
}

bool StepLog::append(bool isError, std::string_view bytes, std::int64_t timeMs)
{
    const IndexKind kind = isError ? IndexKind::Error : IndexKind::Output;
    std::size_t written = 0;
    const bool complete = writeAll(m_log, bytes.data(), bytes.size(), written);
    bytes = bytes.substr(0, written);
    while (!bytes.empty()) {
        const bool joins = m_pending.length > 0 && m_pending.kind == kind && m_pending.timeMs == timeMs && m_pending.length < indexMaxPiece;
        if (!joins) {
            if (!flush())
                return false;
            m_pending = IndexRecord{m_size, 0, 0, timeMs, kind, 0};
        }
        const std::size_t size = std::min<std::size_t>(bytes.size(), indexMaxPiece - m_pending.length);
        m_pending.length += static_cast<std::uint32_t>(size);
        m_pending.lineEnds += countLineEnds(bytes.data(), size);
        m_size += size;
        bytes.remove_prefix(size);
    }
    return complete;
}

bool StepLog::flush()
{
    if (m_pending.length == 0)
        return true;
    const IndexRecord record = m_pending;
    m_pending = IndexRecord{};
    return writeRecord(record);
}

bool StepLog::markStart(std::int64_t timeMs)
{
    return writeRecord(IndexRecord{m_size, 0, 0, timeMs, IndexKind::Start, 0});
}

bool StepLog::markEnd(int exitCode, std::int64_t timeMs)
{
    const bool flushed = flush();
    return writeRecord(IndexRecord{m_size, 0, 0, timeMs, IndexKind::End, exitCode}) && flushed;
}

void StepLog::giveTo(std::uint32_t uid, std::uint32_t gid)
{
    for (const int fd : {m_log, m_index}) {
        struct stat status = {};
        if (fstat(fd, &status) == 0 && status.st_uid != uid && fchown(fd, uid, gid) != 0)
            continue; // the reader may still be allowed to read it
    }
}

} // namespace clustero::step
