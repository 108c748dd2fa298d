// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/contentstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <vector>

namespace clustero {

namespace {

constexpr qsizetype bufferSize = 1 << 18;
constexpr qsizetype syncOneByOne = 32; ///< more new files than this are synced with their whole file system

int writeAll(int fd, const char *data, qsizetype size)
{
    while (size > 0) {
        const ssize_t written = ::write(fd, data, static_cast<size_t>(size));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return -1;
        data += written;
        size -= written;
    }
    return 0;
}

int syncPath(const QByteArray &path)
{
    const Descriptor file(::open(path.constData(), O_RDONLY | O_CLOEXEC));
    return file.isValid() ? ::fsync(file.get()) : -1;
}

} // namespace

Error writeError(const QString &where, int errorNumber)
{
    if (errorNumber == ENOSPC || errorNumber == EDQUOT) {
        return {QStringLiteral("disk-full"), QStringLiteral("Writing %1 failed because the disk is full. Free some space: `clustero prune` "
                                                            "removes old runs, `clustero prune --all` every run that is over.")
                                                 .arg(where)};
    }
    return {QStringLiteral("artifact-write"),
            QStringLiteral("Writing %1 failed (%2). Check the owner and mode of its folder.").arg(where, qt_error_string(errorNumber))};
}

Result<CopiedContent> copyContent(const Descriptor &from, const Descriptor &to, qint64 most, const QString &where)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<char> buffer(bufferSize);
    CopiedContent copied;
    for (;;) {
        const ssize_t size = ::read(from.get(), buffer.data(), buffer.size());
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0)
            return failure(QStringLiteral("artifact-unreadable"),
                           QStringLiteral("Reading the content for %1 failed (%2).").arg(where, qt_error_string(errno)));
        if (size == 0)
            break;
        copied.size += size;
        if (copied.size > most)
            return failure(QStringLiteral("artifact-large"),
                           QStringLiteral("The artifact is larger than 1 TiB, which is the most that Clustero keeps in one."));
        hash.addData(QByteArrayView(buffer.data(), size));
        if (writeAll(to.get(), buffer.data(), size) != 0)
            return tl::unexpected(writeError(where, errno));
    }
    copied.sha256 = hash.result().toHex();
    return copied;
}

bool isSha256(const QByteArray &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(),
                                            [](char digit) { return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f'); });
}

QByteArray contentPath(const QString &storeFolder, const QByteArray &sha256)
{
    return QFile::encodeName(storeFolder) + '/' + sha256.left(2) + '/' + sha256.mid(2);
}

Descriptor lockStore(const QString &storeFolder, int operation)
{
    const QByteArray folder = QFile::encodeName(storeFolder);
    if (!QDir().mkpath(QFileInfo(storeFolder).path()) || (::mkdir(folder.constData(), 0700) != 0 && errno != EEXIST))
        return Descriptor();
    Descriptor lock(::open((folder + "/lock").constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (lock.isValid() && ::flock(lock.get(), operation) != 0)
        return Descriptor();
    return lock;
}

IncomingContents::~IncomingContents()
{
    for (const QByteArray &path : std::as_const(m_files))
        ::unlink(path.constData());
    if (!m_folder.isEmpty())
        QDir(QFile::decodeName(m_folder)).removeRecursively();
}

Result<void> IncomingContents::begin()
{
    // Removing holds the lock for seconds at most.
    m_lock = lockStore(m_store, LOCK_SH);
    QByteArray folder = QFile::encodeName(m_store) + "/incoming-XXXXXX";
    if (!m_lock.isValid() || !::mkdtemp(folder.data()))
        return tl::unexpected(writeError(m_store, errno));
    m_folder = folder;
    return {};
}

Result<CopiedContent> IncomingContents::add(const Descriptor &content, qint64 most)
{
    const QByteArray path = m_folder + '/' + QByteArray::number(m_count++);
    const Descriptor target(::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0400));
    if (!target.isValid())
        return tl::unexpected(writeError(m_store, errno));
    const Result<CopiedContent> copied = copyContent(content, target, most, m_store);
    if (copied && !m_files.contains(copied->sha256)) {
        m_files.insert(copied->sha256, path);
        return copied;
    }
    ::unlink(path.constData());
    return copied;
}

Result<void> IncomingContents::keep()
{
    const auto failed = [this] { return tl::unexpected(writeError(m_store, errno)); };
    const Descriptor store(::open(QFile::encodeName(m_store).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!store.isValid())
        return failed();
    const bool oneByOne = m_files.size() <= syncOneByOne;
    for (const QByteArray &path : std::as_const(m_files)) {
        if (oneByOne && syncPath(path) != 0)
            return failed();
    }
    if (!oneByOne && ::syncfs(store.get()) != 0)
        return failed();

    QSet<QByteArray> folders{QFile::encodeName(m_store)};
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        const QByteArray path = contentPath(m_store, file.key());
        const QByteArray folder = path.left(path.lastIndexOf('/'));
        if (::mkdir(folder.constData(), 0700) != 0 && errno != EEXIST)
            return failed();
        // Also where the same content is there already: the new one is whole for certain, and its time keeps it from being removed as unused.
        if (::rename(file->constData(), path.constData()) != 0)
            return failed();
        folders += folder;
    }
    for (const QByteArray &folder : std::as_const(folders)) {
        if (syncPath(folder) != 0)
            return failed();
    }
    m_files.clear();
    return {};
}

} // namespace clustero
