// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace clustero {

/// Says that this process receives and routes events: an advisory lock on `<data>/listener.lock`, which the kernel takes back when the process
/// dies, however it dies.
class ListenerLock
{
public:
    /// Error `listening-elsewhere`: another process has it. `data-folder`: the file cannot be made.
    [[nodiscard]] static Result<std::unique_ptr<ListenerLock>> acquire(const DataPaths &paths);
    /// Whether some process has it.
    [[nodiscard]] static bool isHeld(const DataPaths &paths);
    ~ListenerLock();
    Q_DISABLE_COPY_MOVE(ListenerLock)

private:
    explicit ListenerLock(int fd) : m_fd(fd) {}
    int m_fd;
};

} // namespace clustero
