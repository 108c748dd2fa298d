// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <sys/stat.h>

#include <utility>

namespace clustero {

/// Owns a file descriptor.
class Descriptor
{
public:
    explicit Descriptor(int fd = -1) : m_fd(fd) {}
    Descriptor(Descriptor &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~Descriptor();

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int release() { return std::exchange(m_fd, -1); }

private:
    int m_fd;
};

/// How deep folders may lie in each other where trees are read; one descriptor a level.
constexpr int deepestFolder = 200;

/// `disk-full`, `unreadable`, `vanished` (ENOENT and what replaced a file) or `io`; the sentence names what was tried and the path.
[[nodiscard]] Error fileError(int number, const QString &tried, const QByteArray &path);

/// A folder of ours and the missing ones above it, with the given mode (the ones above: 0700).
[[nodiscard]] Result<void> makeFolder(const QString &path, mode_t mode);

[[nodiscard]] Descriptor openFolder(const QString &path);
[[nodiscard]] Descriptor openFolderAt(int folder, const char *name);

/// Opens for reading without following any link on the way and without leaving `folder`; -1 and errno.
[[nodiscard]] Descriptor openBeneath(int folder, const QByteArray &path);

/// What is left of `from` to the end into `to`: reflink, copy_file_range, or read and write. 0 or errno.
[[nodiscard]] int copyContents(int from, int to);

/// Whether both hold the same bytes; false also when one cannot be read.
[[nodiscard]] bool sameContents(int one, int other);

/// The owner's bits for everyone, nothing special.
[[nodiscard]] constexpr mode_t openMode(mode_t mode)
{
    const mode_t owner = mode & 0700U;
    return (mode & 0777U) | (owner >> 3U) | (owner >> 6U);
}

/// Copies what is in one folder into another, with modes, times, links and, as root, owners, devices of overlays and their attributes.
[[nodiscard]] Result<void> copyTree(int from, int to);

/// Deletes `name` in `folder` and all below it. Follows no link, crosses no mount, however deep. Fine if there is none.
[[nodiscard]] Result<void> removeTree(const QString &folder, const QString &name);

/// An exclusive (or shared) lock on a file that is made when missing; held as long as the descriptor. Error `busy` after `seconds`.
[[nodiscard]] Result<Descriptor> lockFile(const QString &path, bool exclusive, int seconds);

/// Whole or not at all, mode 0600.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes);

/// At most `most` bytes of a file; nothing if it is longer or cannot be read.
[[nodiscard]] QByteArray readSmallFile(const QString &path, qint64 most);

} // namespace clustero
