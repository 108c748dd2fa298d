// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/git/checkouts.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace clustero {

namespace {

constexpr int mostWait = 600;                     // seconds
constexpr qint64 mostManifest = qint64(1) << 30U; // bytes
constexpr qint64 keptFor = 7 * 24 * 3600;         // seconds

QString hashOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(QFile::encodeName(text), QCryptographicHash::Sha256).toHex().left(32));
}

const QString making = QStringLiteral("tmp");

Result<Descriptor> lockGroup(const QString &folder)
{
    for (int i = 0; i < 20; ++i) { // again if another process deleted the group just when its lock was taken
        if (const Result<void> made = makeFolder(folder, 0700); !made)
            return failure(made);
        Result<Descriptor> lock = lockFile(folder + QStringLiteral("/lock"), true, mostWait);
        if (!lock && lock.error().code != u"vanished")
            return lock;
        struct stat held = {};
        struct stat there = {};
        if (lock && ::fstat(lock->get(), &held) == 0 &&
            ::stat(QFile::encodeName(folder + QStringLiteral("/lock")).constData(), &there) == 0 && held.st_ino == there.st_ino)
            return lock;
    }
    return failure(QStringLiteral("busy"),
                   QStringLiteral("Another clustero keeps deleting %1. Wait for it to end and start again.").arg(folder));
}

bool inUse(const QString &checkout)
{
    const QDir users(checkout + QStringLiteral("/users"));
    for (const QString &name : users.entryList(QDir::Files)) {
        const QByteArray workspace = readSmallFile(users.filePath(name), 1 << 16);
        if (!workspace.isEmpty() && QFileInfo(QFile::decodeName(workspace)).isDir())
            return true;
    }
    return false;
}

bool isOld(const QString &checkout)
{
    const QDateTime used = QFileInfo(checkout + QStringLiteral("/users")).lastModified();
    return !used.isValid() || used.secsTo(QDateTime::currentDateTime()) > keptFor;
}

} // namespace

Result<CheckoutGroup> CheckoutGroup::open(const QString &cache, const QString &name)
{
    CheckoutGroup group;
    group.m_folder = cache + QStringLiteral("/checkouts/") + hashOf(name);
    Result<Descriptor> lock = lockGroup(group.m_folder);
    if (!lock)
        return failure(lock);
    group.m_lock = std::move(*lock);
    if (const Result<void> removed = removeTree(group.m_folder, making); !removed)
        return failure(removed);
    const QString current = QString::fromLatin1(readSmallFile(group.m_folder + QStringLiteral("/current"), 100));
    if (!current.isEmpty() &&
        Manifest::fromBytes(readSmallFile(group.m_folder + u'/' + current + QStringLiteral("/manifest"), mostManifest), group.m_manifest))
        group.m_current = current;
    return group;
}

QString CheckoutGroup::currentFiles() const
{
    return m_folder + u'/' + m_current + QStringLiteral("/files");
}

Result<Descriptor> CheckoutGroup::begin()
{
    const QString place = m_folder + u'/' + making;
    if (const Result<void> removed = removeTree(m_folder, making); !removed)
        return failure(removed);
    if (const Result<void> made = makeFolder(place + QStringLiteral("/users"), 0700); !made)
        return failure(made);
    if (const Result<void> made = makeFolder(place + QStringLiteral("/files"), 0777); !made)
        return failure(made);
    return openFolder(place + QStringLiteral("/files"));
}

Result<void> CheckoutGroup::finish(Manifest manifest)
{
    const QString place = m_folder + u'/' + making;
    if (const Result<void> written = writeFile(place + QStringLiteral("/manifest"), manifest.toBytes()); !written)
        return written;
    const QString name = QString::number(snapshotClock(), 16);
    const QByteArray target = QFile::encodeName(m_folder + u'/' + name);
    if (::rename(QFile::encodeName(place).constData(), target.constData()) != 0)
        return tl::unexpected(fileError(errno, QStringLiteral("make the folder"), target));
    if (const Result<void> written = writeFile(m_folder + QStringLiteral("/current"), name.toLatin1()); !written)
        return written;
    m_current = name;
    m_manifest = std::move(manifest);
    return {};
}

Result<void> CheckoutGroup::refresh(Manifest manifest)
{
    m_manifest = std::move(manifest);
    return writeFile(m_folder + u'/' + m_current + QStringLiteral("/manifest"), m_manifest.toBytes());
}

Result<void> CheckoutGroup::markUsed(const QString &workspace)
{
    return markCheckoutUsed(currentFiles(), workspace);
}

Result<void> markCheckoutUsed(const QString &files, const QString &workspace)
{
    return writeFile(QFileInfo(files).path() + QStringLiteral("/users/") + hashOf(workspace), QFile::encodeName(workspace));
}

qint64 bytesFreedBy(const QStringList &trees)
{
    struct Seen
    {
        quint64 links = 0;
        qint64 bytes = 0;
    };
    QHash<quint64, Seen> several; // files with more than one link, by inode
    qint64 bytes = 0;
    for (const QString &tree : trees) {
        QDirIterator files(tree, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            struct stat status = {};
            if (::lstat(QFile::encodeName(files.next()).constData(), &status) != 0)
                continue;
            const qint64 size = qint64(status.st_blocks) * 512;
            if (S_ISDIR(status.st_mode) || status.st_nlink == 1) {
                bytes += size;
                continue;
            }
            Seen &seen = several[status.st_ino];
            if (++seen.links == status.st_nlink)
                bytes += size;
        }
    }
    return bytes;
}

Result<qint64> trimCheckoutGroups(const QString &cache, bool all, bool dryRun)
{
    const QDir groups(cache + QStringLiteral("/checkouts"));
    qint64 freed = 0;
    for (const QString &name : groups.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = groups.filePath(name);
        const Result<Descriptor> lock = lockFile(folder + QStringLiteral("/lock"), true, 0);
        if (!lock)
            continue; // in use right now
        const QString current = QString::fromLatin1(readSmallFile(folder + QStringLiteral("/current"), 100));
        const QStringList checkouts = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QStringList gone;
        for (const QString &checkout : checkouts) {
            const QString place = folder + u'/' + checkout;
            if (checkout == making || (!inUse(place) && (all || checkout != current || isOld(place))))
                gone.append(checkout);
        }
        QStringList trees;
        for (const QString &checkout : std::as_const(gone))
            trees.append(folder + u'/' + checkout);
        freed += bytesFreedBy(trees);
        if (dryRun)
            continue;
        for (const QString &checkout : std::as_const(gone)) {
            if (const Result<void> removed = removeTree(folder, checkout); !removed)
                return failure(removed);
        }
        if (gone.size() == checkouts.size()) {
            if (const Result<void> removed = removeTree(groups.path(), name); !removed)
                return failure(removed);
        }
    }
    return freed;
}

} // namespace clustero
