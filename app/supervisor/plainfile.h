// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace clustero {

/// A regular file that another process may write to, shorten or replace meanwhile: no links, no devices, no mapping.
class PlainFile
{
public:
    explicit PlainFile(const QString &path)
        : m_fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK))
    {
        struct stat status = {};
        if (m_fd >= 0 && (::fstat(m_fd, &status) != 0 || !S_ISREG(status.st_mode)))
            close();
    }
    ~PlainFile() { close(); }
    PlainFile(PlainFile &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    PlainFile &operator=(PlainFile &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }

    /// Bytes; 0 if it is not there.
    [[nodiscard]] qint64 size() const
    {
        struct stat status = {};
        return m_fd >= 0 && ::fstat(m_fd, &status) == 0 ? static_cast<qint64>(status.st_size) : 0;
    }

    /// Which file it is, wherever its name leads by now; 0 if it is not there.
    [[nodiscard]] quint64 identity() const
    {
        struct stat status = {};
        return m_fd >= 0 && ::fstat(m_fd, &status) == 0 ? static_cast<quint64>(status.st_ino) : 0;
    }

    /// At most `most` bytes at `offset`; how many there were, 0 at the end and on errors.
    qint64 read(qint64 offset, char *to, qint64 most) const
    {
        qint64 got = 0;
        while (m_fd >= 0 && offset >= 0 && got < most) {
            const ssize_t count = ::pread(m_fd, to + got, static_cast<std::size_t>(most - got), static_cast<off_t>(offset + got));
            if (count > 0)
                got += count;
            else if (count == 0 || errno != EINTR)
                break;
        }
        return got;
    }

private:
    void close()
    {
        if (m_fd >= 0)
            ::close(m_fd);
        m_fd = -1;
    }

    int m_fd;
};

} // namespace clustero
