// SPDX-License-Identifier: GPL-3.0-or-later
// How a pipeline file gets onto the disk.
#include "app/session/pipelinefiles.h"
#include "app/store/descriptor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdio>

namespace clustero {

namespace {

constexpr qint64 maxBytes = 16 * 1024 * 1024;
constexpr int maxLinks = 40; // as the kernel follows
constexpr int maxNames = 20; // tried for the new file

tl::unexpected<Error> notSaved(const QString &path, int error)
{
    const QString folder = QFileInfo(path).absolutePath();
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return failure(QStringLiteral("disk-full"),
                       QStringLiteral("%1 was not saved: there is no room left for it. The file on disk is as it was. "
                                      "Make room, then save again.")
                           .arg(path));
    case ENOENT:
    case ENOTDIR:
        return failure(QStringLiteral("no-folder"),
                       QStringLiteral("%1 was not saved: the folder %2 is not there. Make it again, then save again.").arg(path, folder));
    case EACCES:
    case EPERM:
    case EROFS:
        return failure(QStringLiteral("read-only"),
                       QStringLiteral("%1 was not saved: nothing may be written in the folder %2. Change its permissions, then save again.")
                           .arg(path, folder));
    default:
        return failure(
            QStringLiteral("not-saved"),
            QStringLiteral("%1 was not saved: %2. The file on disk is as it was; save again.").arg(path, qt_error_string(error)));
    }
}

/// Where the bytes really go: the end of a chain of symbolic links, whether or not there is a file.
QString targetOf(const QString &path)
{
    QString target = QFileInfo(path).absoluteFilePath();
    for (int i = 0; i < maxLinks; ++i) {
        const QFileInfo info(target);
        if (!info.isSymLink())
            break;
        target = QDir::cleanPath(info.symLinkTarget());
    }
    return target;
}

Result<void> checkExpected(const QString &path, const QString &target, const std::optional<QByteArray> &expected)
{
    const Result<FileOnDisk> found = fileOnDisk(target);
    if (!found)
        return failure(found);
    const bool isSame = expected ? found->isThere && found->bytes == *expected : !found->isThere;
    if (isSame)
        return {};
    const QString what = !found->isThere ? QStringLiteral("it has been deleted meanwhile")
                         : expected      ? QStringLiteral("it was changed meanwhile by something else")
                                         : QStringLiteral("there is such a file meanwhile");
    return failure(
        QStringLiteral("changed-on-disk"),
        QStringLiteral("%1 was not saved: %2. Compare both versions, then keep yours, take the other, or merge them.").arg(path, what));
}

Result<void> checkWritable(const QString &path, const QString &target, const struct stat &status)
{
    if (!S_ISREG(status.st_mode))
        return failure(QStringLiteral("not-a-file"), QStringLiteral("%1 was not saved: it is no ordinary file.").arg(path));
    // The bits count for root too: who took them away did so on purpose.
    if ((status.st_mode & 0222) == 0 || ::access(QFile::encodeName(target).constData(), W_OK) != 0)
        return failure(QStringLiteral("read-only"),
                       QStringLiteral("%1 was not saved: the file is read-only. Allow writing to it, then save again.").arg(path));
    return {};
}

bool writeAll(int fd, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t written = ::write(fd, bytes.constData() + at, size_t(bytes.size() - at));
        if (written < 0 && errno != EINTR)
            return false;
        at += written < 0 ? 0 : written;
    }
    return true;
}

/// A file beside the target that is removed again unless it has taken the target's place.
class NewFile
{
public:
    explicit NewFile(const QString &target) : m_target(QFile::encodeName(target))
    {
        const QFileInfo info(target);
        const QString start = info.absolutePath() + QStringLiteral("/.") + info.fileName().left(100) + u'.';
        for (int i = 0; i < maxNames && !m_fd.isValid(); ++i) {
            m_name = QFile::encodeName(start + QString::number(QRandomGenerator::global()->generate64(), 36) + QStringLiteral(".tmp"));
            m_fd = Descriptor(::open(m_name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
            if (!m_fd.isValid() && errno != EEXIST)
                break;
        }
    }
    ~NewFile()
    {
        if (m_fd.isValid() && !m_isPlaced)
            ::unlink(m_name.constData());
    }
    Q_DISABLE_COPY_MOVE(NewFile)

    [[nodiscard]] bool isOpen() const { return m_fd.isValid(); }

    /// \p like: null for a file that was not there. False with errno.
    bool fill(const QByteArray &bytes, const struct stat *like)
    {
        if (like) {
            if (::fchown(m_fd.get(), like->st_uid, like->st_gid) != 0 && ::fchown(m_fd.get(), uid_t(-1), like->st_gid) != 0)
                errno = 0; // only root gives files away: then it is ours from now on
            if (::fchmod(m_fd.get(), like->st_mode & 07777) != 0)
                return false;
        }
        return writeAll(m_fd.get(), bytes) && ::fsync(m_fd.get()) == 0;
    }

    bool place(bool mayReplace)
    {
        int done = ::renameat2(AT_FDCWD, m_name.constData(), AT_FDCWD, m_target.constData(), mayReplace ? 0 : RENAME_NOREPLACE);
        if (done != 0 && (errno == EINVAL || errno == ENOSYS))
            done = ::rename(m_name.constData(), m_target.constData());
        m_isPlaced = done == 0;
        return m_isPlaced;
    }

private:
    QByteArray m_target;
    QByteArray m_name;
    Descriptor m_fd;
    bool m_isPlaced = false;
};

void syncFolder(const QString &folder)
{
    const Descriptor fd(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd.isValid())
        ::fsync(fd.get());
}

} // namespace

Result<FileOnDisk> fileOnDisk(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return FileOnDisk();
    if (!info.isFile())
        return failure(QStringLiteral("not-a-file"), QStringLiteral("%1 is no file. Name a pipeline file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (!QFileInfo::exists(path))
            return FileOnDisk();
        return failure(QStringLiteral("unreadable"),
                       QStringLiteral("%1 cannot be read: %2. Check its permissions.").arg(path, file.errorString()));
    }
    FileOnDisk found;
    found.isThere = true;
    found.changed = file.fileTime(QFileDevice::FileModificationTime).toUTC();
    found.bytes = file.read(maxBytes);
    if (!file.atEnd())
        return failure(QStringLiteral("file-too-large"), QStringLiteral("%1 is larger than 16 MiB; that is no pipeline file.").arg(path));
    return found;
}

Result<void> savePipelineFile(const QString &path, const QByteArray &bytes, const std::optional<QByteArray> &expectedOnDisk)
{
    const QString target = targetOf(path);
    struct stat status = {};
    const bool isThere = ::stat(QFile::encodeName(target).constData(), &status) == 0;
    if (isThere) {
        if (const auto writable = checkWritable(path, target, status); !writable)
            return writable;
    }
    if (const auto same = checkExpected(path, target, expectedOnDisk); !same)
        return same;
    struct stat folder = {};
    const QString folderPath = QFileInfo(target).absolutePath();
    if (::stat(QFile::encodeName(folderPath).constData(), &folder) == 0 && (folder.st_mode & 0222) == 0)
        return notSaved(path, EACCES);
    NewFile file(target);
    if (!file.isOpen() || !file.fill(bytes, isThere ? &status : nullptr))
        return notSaved(path, errno);
    if (const auto same = checkExpected(path, target, expectedOnDisk); !same)
        return same;
    if (!file.place(isThere)) {
        if (errno == EEXIST)
            return checkExpected(path, target, expectedOnDisk);
        return notSaved(path, errno);
    }
    syncFolder(folderPath);
    return {};
}

} // namespace clustero
