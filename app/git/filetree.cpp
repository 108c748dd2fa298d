// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/git/filetree.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#include <memory>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <linux/openat2.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <time.h>
#include <unistd.h>

namespace clustero {

namespace {

constexpr size_t blockSize = 256 * 1024;

bool writeAll(int to, const char *data, size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(to, data, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        data += written;
        size -= static_cast<size_t>(written);
    }
    return true;
}

int copyByReading(int from, int to)
{
    std::vector<char> block(blockSize);
    for (;;) {
        const ssize_t got = ::read(from, block.data(), block.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return errno;
        if (got == 0)
            return 0;
        if (!writeAll(to, block.data(), static_cast<size_t>(got)))
            return errno;
    }
}

/// Attributes that make a file opaque, redirected or executable with rights; others stay behind.
void copyAttributes(int from, int to)
{
    std::vector<char> names(64 * 1024);
    const ssize_t size = ::flistxattr(from, names.data(), names.size());
    if (size <= 0)
        return;
    std::vector<char> value(64 * 1024);
    for (const char *name = names.data(); name < names.data() + size; name += std::strlen(name) + 1) {
        const bool ofOverlay = std::strncmp(name, "trusted.overlay.", 16) == 0;
        if (!ofOverlay && std::strncmp(name, "user.", 5) != 0)
            continue;
        const ssize_t length = ::fgetxattr(from, name, value.data(), value.size());
        if (length >= 0)
            (void)::fsetxattr(to, name, value.data(), static_cast<size_t>(length), 0);
    }
}

void copyOwnerModeTimes(int to, const struct stat &status)
{
    if (::geteuid() == 0)
        (void)!::fchown(to, status.st_uid, status.st_gid);
    (void)!::fchmod(to, status.st_mode & 07777);
    const struct timespec times[2] = {status.st_atim, status.st_mtim};
    (void)!::futimens(to, times);
}

Result<void> copyOne(int from, int to, const char *name, const struct stat &status, int depth);

Result<void> copyFolderContents(int from, int to, int depth)
{
    if (depth > deepestFolder)
        return failure(
            QStringLiteral("too-deep"),
            QStringLiteral("Folders lie more than %1 deep in each other, which is more than can be copied. Delete the deepest ones.")
                .arg(deepestFolder));
    Descriptor reading(::openat(from, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    DIR *listing = reading.isOpen() ? ::fdopendir(reading.get()) : nullptr;
    if (listing == nullptr)
        return tl::unexpected(fileError(errno, QStringLiteral("read the folder"), QByteArray()));
    (void)reading.release();
    const std::unique_ptr<DIR, int (*)(DIR *)> closer(listing, &::closedir);
    while (const dirent *entry = ::readdir(listing)) {
        if (std::strcmp(entry->d_name, ".") == 0 || std::strcmp(entry->d_name, "..") == 0)
            continue;
        struct stat status = {};
        if (::fstatat(from, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) {
            if (errno == ENOENT)
                continue;
            return tl::unexpected(fileError(errno, QStringLiteral("read"), entry->d_name));
        }
        const Result<void> copied = copyOne(from, to, entry->d_name, status, depth);
        if (!copied && copied.error().code != u"vanished")
            return copied;
    }
    return {};
}

Result<void> copyFile(int from, int to, const char *name)
{
    const Descriptor source(::openat(from, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!source.isOpen())
        return tl::unexpected(fileError(errno, QStringLiteral("read"), name));
    struct stat status = {};
    if (::fstat(source.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return tl::unexpected(fileError(ENOENT, QStringLiteral("read"), name));
    const Descriptor target(::openat(to, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    const int problem = target.isOpen() ? copyContents(source.get(), target.get()) : errno;
    if (problem != 0)
        return tl::unexpected(fileError(problem, QStringLiteral("copy"), name));
    copyAttributes(source.get(), target.get());
    copyOwnerModeTimes(target.get(), status);
    return {};
}

Result<void> copyLink(int from, int to, const char *name, const struct stat &status)
{
    std::vector<char> target(PATH_MAX + 1);
    const ssize_t length = ::readlinkat(from, name, target.data(), target.size() - 1);
    if (length < 0 || ::symlinkat(target.data(), to, name) != 0)
        return tl::unexpected(fileError(errno, QStringLiteral("copy the link"), name));
    if (::geteuid() == 0)
        (void)!::fchownat(to, name, status.st_uid, status.st_gid, AT_SYMLINK_NOFOLLOW);
    const struct timespec times[2] = {status.st_atim, status.st_mtim};
    (void)!::utimensat(to, name, times, AT_SYMLINK_NOFOLLOW);
    return {};
}

Result<void> copyOne(int from, int to, const char *name, const struct stat &status, int depth)
{
    if (S_ISREG(status.st_mode))
        return copyFile(from, to, name);
    if (S_ISLNK(status.st_mode))
        return copyLink(from, to, name, status);
    if (S_ISCHR(status.st_mode) && status.st_rdev == 0) { // an overlay's mark for a deleted file
        if (::mknodat(to, name, S_IFCHR, 0) != 0)
            return tl::unexpected(fileError(errno, QStringLiteral("copy"), name));
        return {};
    }
    if (!S_ISDIR(status.st_mode))
        return {};
    const Descriptor source = openFolderAt(from, name);
    if (!source.isOpen())
        return tl::unexpected(fileError(errno, QStringLiteral("read the folder"), name));
    if (::mkdirat(to, name, 0700) != 0)
        return tl::unexpected(fileError(errno, QStringLiteral("make the folder"), name));
    const Descriptor target = openFolderAt(to, name);
    if (!target.isOpen())
        return tl::unexpected(fileError(errno, QStringLiteral("make the folder"), name));
    if (const Result<void> copied = copyFolderContents(source.get(), target.get(), depth + 1); !copied)
        return copied;
    copyAttributes(source.get(), target.get());
    copyOwnerModeTimes(target.get(), status);
    return {};
}

} // namespace

Descriptor::~Descriptor()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Error fileError(int number, const QString &tried, const QByteArray &path)
{
    const QString what = QStringLiteral("Could not %1 %2: ").arg(tried, path.isEmpty() ? QStringLiteral("it") : QFile::decodeName(path));
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return {QStringLiteral("disk-full"), what + QStringLiteral("the disk is full. Free some space: `clustero prune` removes old runs, "
                                                                   "`clustero prune --all` every run that is over.")};
    case EACCES:
    case EPERM:
        return {QStringLiteral("unreadable"),
                what + QStringLiteral("permission denied. Change its permissions, or add it to .gitignore if no step needs it.")};
    case ENOENT:
    case ELOOP:
    case ENOTDIR:
    case ENXIO:
    case ESTALE: return {QStringLiteral("vanished"), what + QStringLiteral("it is no longer there. Start again.")};
    case ENAMETOOLONG:
        return {QStringLiteral("too-deep"),
                what + QStringLiteral("its path is too long. Move the folder nearer to the root, or delete what is so deep.")};
    case EMFILE:
    case ENFILE:
        return {QStringLiteral("io"), what + QStringLiteral("too many files are open. Raise the limit (`ulimit -n`) and start again.")};
    default:
        return {QStringLiteral("io"),
                what + QString::fromLocal8Bit(std::strerror(number)) + QStringLiteral(". Check the disk and start again.")};
    }
}

Result<void> makeFolder(const QString &path, mode_t mode)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), mode & 0700) != 0) {
        if (errno == ENOENT && path.lastIndexOf(u'/') > 0) {
            if (const Result<void> above = makeFolder(path.left(path.lastIndexOf(u'/')), 0700); !above)
                return above;
            if (::mkdir(name.constData(), mode & 0700) != 0 && errno != EEXIST)
                return tl::unexpected(fileError(errno, QStringLiteral("make the folder"), name));
        } else if (errno != EEXIST || !QFileInfo(path).isDir()) {
            return tl::unexpected(fileError(errno == EEXIST ? ENOTDIR : errno, QStringLiteral("make the folder"), name));
        } else {
            return {};
        }
    }
    if ((mode & 077) != 0 && ::chmod(name.constData(), mode) != 0)
        return tl::unexpected(fileError(errno, QStringLiteral("set the mode of"), name));
    return {};
}

Descriptor openFolder(const QString &path)
{
    return Descriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

Descriptor openFolderAt(int folder, const char *name)
{
    return Descriptor(::openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

Descriptor openBeneath(int folder, const QByteArray &path)
{
    struct open_how how = {};
    how.flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS;
    const long fd = ::syscall(SYS_openat2, folder, path.constData(), &how, sizeof how);
    if (fd >= 0 || (errno != ENOSYS && errno != EPERM))
        return Descriptor(static_cast<int>(fd));
    // Without openat2 (Linux before 5.6, or forbidden by a filter): one name after the other.
    Descriptor here(::fcntl(folder, F_DUPFD_CLOEXEC, 0));
    const QList<QByteArray> parts = path.split('/');
    for (qsizetype i = 0; i + 1 < parts.size() && here.isOpen(); ++i)
        here = openFolderAt(here.get(), parts.at(i).constData());
    if (!here.isOpen())
        return here;
    return Descriptor(::openat(here.get(), parts.last().constData(), static_cast<int>(how.flags)));
}

int copyContents(int from, int to)
{
    if (::ioctl(to, FICLONE, from) == 0)
        return 0;
    bool any = false;
    for (;;) {
        const ssize_t copied = ::copy_file_range(from, nullptr, to, nullptr, 1U << 30U, 0);
        if (copied > 0) {
            any = true;
            continue;
        }
        if (copied == 0 && any)
            return 0;
        if (copied < 0 && (errno == ENOSPC || errno == EDQUOT || errno == EIO))
            return errno;
        return copyByReading(from, to); // across file systems, or one without sizes
    }
}

bool sameContents(int one, int other)
{
    std::vector<char> first(blockSize);
    std::vector<char> second(blockSize);
    for (off_t offset = 0;;) {
        const ssize_t got = ::pread(one, first.data(), first.size(), offset);
        const ssize_t too = ::pread(other, second.data(), second.size(), offset);
        if (got < 0 || got != too || std::memcmp(first.data(), second.data(), static_cast<size_t>(got)) != 0)
            return false;
        if (got == 0)
            return true;
        offset += got;
    }
}

Result<void> copyTree(int from, int to)
{
    if (const Result<void> copied = copyFolderContents(from, to, 0); !copied)
        return copied;
    struct stat status = {};
    if (::fstat(from, &status) == 0) {
        copyAttributes(from, to);
        copyOwnerModeTimes(to, status);
    }
    return {};
}

Result<Descriptor> lockFile(const QString &path, bool exclusive, int seconds)
{
    const QByteArray name = QFile::encodeName(path);
    Descriptor file(::open(name.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return tl::unexpected(fileError(errno, QStringLiteral("open the lock"), name));
    const struct timespec pause = {0, 10'000'000};
    for (int i = 0; ::flock(file.get(), (exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB) != 0; ++i) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return tl::unexpected(fileError(errno, QStringLiteral("lock"), name));
        if (i >= seconds * 100)
            return failure(QStringLiteral("busy"),
                           QStringLiteral("Another clustero has been using %1 for %2 seconds. Wait for it to end and start again.")
                               .arg(path)
                               .arg(seconds));
        ::nanosleep(&pause, nullptr);
    }
    return file;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit()) {
        const bool full = file.error() == QFileDevice::ResourceError || errno == ENOSPC || errno == EDQUOT;
        return tl::unexpected(fileError(full ? ENOSPC : EIO, QStringLiteral("write"), QFile::encodeName(path)));
    }
    return {};
}

QByteArray readSmallFile(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > most)
        return {};
    return file.read(most);
}

} // namespace clustero
