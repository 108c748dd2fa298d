// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/supervisor/stepindexformat.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace clustero::step {

/// Line feeds in a piece of memory.
[[nodiscard]] std::uint32_t countLineEnds(const char *bytes, std::size_t size);

/// Milliseconds since the epoch.
[[nodiscard]] std::int64_t wallClockMs();

/// A step's log file and its index. Bytes go to the log first, then a record about them to the index; pieces of one stream
/// that arrive within a millisecond share a record, which flush() completes.
class StepLog
{
public:
    /// `where` is a path, or `fd:N` for a descriptor that is open already. False: error() is a sentence.
    bool open(std::string_view logPlace, std::string_view indexPlace);

    bool append(bool isError, std::string_view bytes, std::int64_t timeMs);
    bool markStart(std::int64_t timeMs);
    /// Completes the index: nothing may be appended afterwards.
    bool markEnd(int exitCode, std::int64_t timeMs);
    bool flush();
    /// Gives both files to this owner where they are another's.
    void giveTo(std::uint32_t uid, std::uint32_t gid);

    [[nodiscard]] bool hasPending() const { return m_pending.length > 0; }
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] const std::string &error() const { return m_error; }

private:
    bool writeAll(int fd, const char *bytes, std::size_t size, std::size_t &written);
    bool writeRecord(const IndexRecord &record);

    int m_log = -1;
    int m_index = -1;
    std::uint64_t m_size = 0;
    IndexRecord m_pending;
    std::string m_error;
};

} // namespace clustero::step
