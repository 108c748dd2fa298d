// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace clustero {

/// Says that this process runs a run: an advisory lock on a file in the run's folder, which the kernel takes back when the process
/// dies, however it dies.
class RunLock
{
public:
    /// Null if another process (or this one) holds it, or the folder cannot be written.
    [[nodiscard]] static std::unique_ptr<RunLock> acquire(const QString &runFolder);
    ~RunLock();
    RunLock(const RunLock &) = delete;
    RunLock &operator=(const RunLock &) = delete;

private:
    explicit RunLock(int fd) : m_fd(fd) {}
    int m_fd;
};

} // namespace clustero
