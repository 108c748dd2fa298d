// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/git/snapshot.h"

#include <QDataStream>
#include <QFile>
#include <QHash>
#include <QIODevice>

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <mutex>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

namespace clustero {

namespace {

constexpr quint32 manifestMagic = 0x436c5301;
constexpr int copyThreads = 2;
constexpr const char *gitConfiguration = "[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n"
                                         "\tcheckStat = minimal\n\ttrustctime = false\n";

/// Files written in an earlier life of the machine may not have reached the disk before it ended, so their manifests do not count.
QByteArray bootId()
{
    static const QByteArray id = readSmallFile(QStringLiteral("/proc/sys/kernel/random/boot_id"), 100);
    return id;
}

QByteArray linkTarget(int folder, const QByteArray &path)
{
    std::array<char, PATH_MAX> target = {};
    const ssize_t length = ::readlinkat(folder, path.constData(), target.data(), target.size());
    return length < 0 ? QByteArray() : QByteArray(target.data(), length);
}

bool unchanged(const struct stat &one, const struct stat &other)
{
    return one.st_size == other.st_size && one.st_mtim.tv_sec == other.st_mtim.tv_sec && one.st_mtim.tv_nsec == other.st_mtim.tv_nsec &&
           one.st_ctim.tv_sec == other.st_ctim.tv_sec && one.st_ctim.tv_nsec == other.st_ctim.tv_nsec;
}

class SnapshotCopy
{
public:
    SnapshotCopy(Manifest &manifest, const SnapshotSource &source, int target, const Manifest *before, int beforeFolder,
                 WorkProgress *progress)
        : m_manifest(manifest),
          m_source(source),
          m_target(target),
          m_before(before),
          m_beforeFolder(beforeFolder),
          m_progress(progress),
          m_gone(static_cast<size_t>(manifest.entries.size()), 0)
    {}

    Result<bool> run();

private:
    void makeFoldersAndLinks();
    void makeFiles();
    void makeFile(qsizetype number);
    bool reuse(const TreeEntry &entry) const;
    int copyFile(TreeEntry &entry);
    void fail(int number, const QString &tried, const QByteArray &path);
    void dropGone();

    Manifest &m_manifest;
    const SnapshotSource &m_source;
    int m_target;
    const Manifest *m_before;
    int m_beforeFolder;
    WorkProgress *m_progress; ///< null: nobody asks
    QHash<QByteArray, qsizetype> m_known;
    std::vector<char> m_gone;
    TreeEntry *m_entries = nullptr; ///< of the manifest, detached once before the threads start
    std::atomic<qsizetype> m_next = 0;
    std::atomic<bool> m_gitChanged = false;
    std::atomic<bool> m_failed = false;
    std::mutex m_mutex;
    Error m_error;
};

void SnapshotCopy::fail(int number, const QString &tried, const QByteArray &path)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_failed.exchange(true))
        m_error = fileError(number, tried, path);
}

void SnapshotCopy::makeFoldersAndLinks()
{
    for (qsizetype i = 0; i < m_manifest.entries.size() && !m_failed; ++i) {
        const TreeEntry &entry = m_entries[i];
        if (entry.isFolder()) {
            if (::mkdirat(m_target, entry.path.constData(), 0777) != 0 || ::fchmodat(m_target, entry.path.constData(), 0777, 0) != 0)
                fail(errno, QStringLiteral("make the folder"), entry.path);
        } else if (entry.isLink()) {
            const QByteArray to = linkTarget(m_source.of(entry), entry.sourcePath());
            if (to.isEmpty())
                m_gone[static_cast<size_t>(i)] = 1;
            else if (::symlinkat(to.constData(), m_target, entry.path.constData()) != 0)
                fail(errno, QStringLiteral("copy the link"), entry.path);
        }
    }
}

bool SnapshotCopy::reuse(const TreeEntry &entry) const
{
    const auto known = m_known.constFind(entry.path);
    if (known == m_known.constEnd())
        return false;
    const TreeEntry &before = m_before->entries.at(*known);
    return !before.fresh && before.sameState(entry) &&
           ::linkat(m_beforeFolder, entry.path.constData(), m_target, entry.path.constData(), 0) == 0;
}

/// 0, or errno of the source; other problems are told by fail().
int SnapshotCopy::copyFile(TreeEntry &entry)
{
    const Descriptor from = openBeneath(m_source.of(entry), entry.sourcePath());
    if (!from.isOpen())
        return errno;
    struct stat status = {};
    if (::fstat(from.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return ENOENT;
    const Descriptor to(::openat(m_target, entry.path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!to.isOpen()) {
        fail(errno, QStringLiteral("make the file"), entry.path);
        return 0;
    }
    bool steady = false;
    for (int i = 0; i < 3 && !steady; ++i) { // a file that is being written may change while it is read
        if (i > 0 && (::ftruncate(to.get(), 0) != 0 || ::lseek(to.get(), 0, SEEK_SET) != 0 || ::lseek(from.get(), 0, SEEK_SET) != 0))
            break;
        updateEntry(entry, status, snapshotClock());
        if (const int problem = copyContents(from.get(), to.get()); problem != 0) {
            fail(problem, QStringLiteral("copy"), entry.path);
            return 0;
        }
        struct stat after = {};
        steady = ::fstat(from.get(), &after) == 0 && unchanged(status, after);
        status = after;
    }
    if (!steady)
        entry.fresh = true;
    const struct timespec times[2] = {{0, UTIME_OMIT}, {entry.modified / 1'000'000'000, entry.modified % 1'000'000'000}};
    if (::fchmod(to.get(), openMode(entry.mode)) != 0 || ::futimens(to.get(), times) != 0)
        fail(errno, QStringLiteral("set the mode of"), entry.path);
    return 0;
}

void SnapshotCopy::makeFile(qsizetype number)
{
    TreeEntry &entry = m_entries[number];
    if (entry.isFolder() || entry.isLink() || reuse(entry))
        return;
    const TreeEntry listed = entry;
    const int problem = copyFile(entry);
    if (problem == ENOENT || problem == ENOTDIR || problem == ELOOP || problem == ENXIO || problem == EXDEV)
        m_gone[static_cast<size_t>(number)] = 1;
    else if (problem != 0)
        fail(problem, QStringLiteral("read"), entry.path);
    if (entry.origin != TreeEntry::Folder && (problem != 0 || !entry.sameState(listed)))
        m_gitChanged = true;
}

void SnapshotCopy::makeFiles()
{
    constexpr qsizetype together = 32;
    const qsizetype count = m_manifest.entries.size();
    for (qsizetype start = m_next.fetch_add(together); start < count; start = m_next.fetch_add(together)) {
        if (m_progress)
            m_progress->done = start;
        if (m_progress && m_progress->isCancelled)
            return;
        for (qsizetype i = start; i < std::min(count, start + together); ++i) {
            if (m_failed)
                return;
            makeFile(i);
        }
    }
}

void SnapshotCopy::dropGone()
{
    qsizetype kept = 0;
    for (qsizetype i = 0; i < m_manifest.entries.size(); ++i) {
        if (m_gone[static_cast<size_t>(i)] == 0) {
            if (kept != i)
                m_entries[kept] = m_entries[i];
            ++kept;
        }
    }
    m_manifest.entries.resize(kept);
}

Result<bool> SnapshotCopy::run()
{
    m_entries = m_manifest.entries.data();
    if (m_progress) {
        m_progress->isFetching = false;
        m_progress->total = m_manifest.entries.size();
    }
    if (m_before != nullptr && m_beforeFolder >= 0 && m_before->device == m_manifest.device) {
        m_known.reserve(m_before->entries.size());
        for (qsizetype i = 0; i < m_before->entries.size(); ++i) {
            if (!m_before->entries.at(i).isFolder())
                m_known.insert(m_before->entries.at(i).path, i);
        }
    }
    makeFoldersAndLinks();
    {
        std::array<std::thread, copyThreads - 1> helpers;
        for (std::thread &helper : helpers)
            helper = std::thread([this] { makeFiles(); });
        makeFiles();
        for (std::thread &helper : helpers)
            helper.join();
    }
    if (!m_failed && m_manifest.withGit) {
        const Descriptor config(::openat(m_target, ".git/config", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
        const QByteArray text(gitConfiguration);
        if (!config.isOpen() || ::write(config.get(), text.constData(), static_cast<size_t>(text.size())) != text.size() ||
            ::fchmod(config.get(), 0666) != 0)
            fail(errno, QStringLiteral("write"), QByteArrayLiteral(".git/config"));
    }
    if (m_failed)
        return tl::unexpected(m_error);
    if (m_progress && m_progress->isCancelled)
        return tl::unexpected(cancelledWork());
    dropGone();
    return m_gitChanged.load();
}

QDataStream &operator<<(QDataStream &stream, const TreeEntry &entry)
{
    return stream << entry.path << entry.origin << entry.fresh << entry.mode << entry.size << entry.inode << entry.modified
                  << entry.changed;
}

QDataStream &operator>>(QDataStream &stream, TreeEntry &entry)
{
    return stream >> entry.path >> entry.origin >> entry.fresh >> entry.mode >> entry.size >> entry.inode >> entry.modified >>
           entry.changed;
}

} // namespace

bool TreeEntry::sameState(const TreeEntry &other) const
{
    return mode == other.mode && size == other.size && inode == other.inode && modified == other.modified && changed == other.changed &&
           origin == other.origin && path == other.path;
}

QByteArray Manifest::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << manifestMagic << bootId() << device << withGit << note << quint64(entries.size());
    for (const TreeEntry &entry : entries)
        stream << entry;
    return bytes;
}

bool Manifest::fromBytes(const QByteArray &bytes, Manifest &manifest)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 magic = 0;
    QByteArray boot;
    quint64 count = 0;
    stream >> magic >> boot >> manifest.device >> manifest.withGit >> manifest.note >> count;
    if (stream.status() != QDataStream::Ok || magic != manifestMagic || boot != bootId() || count > quint64(bytes.size()))
        return false;
    manifest.entries.resize(static_cast<qsizetype>(count));
    for (TreeEntry &entry : manifest.entries)
        stream >> entry;
    return stream.status() == QDataStream::Ok && stream.atEnd();
}

int SnapshotSource::of(const TreeEntry &entry) const
{
    switch (entry.origin) {
    case TreeEntry::GitFolder: return gitFolder.get();
    case TreeEntry::CommonFolder: return commonFolder.get();
    default: return folder.get();
    }
}

Result<bool> copySnapshot(Manifest &manifest, const SnapshotSource &source, int target, const Manifest *before, int beforeFolder,
                          WorkProgress *progress)
{
    return SnapshotCopy(manifest, source, target, before, beforeFolder, progress).run();
}

bool sameSnapshot(const Manifest &now, const SnapshotSource &source, const Manifest &before, int beforeFolder)
{
    if (now.entries.size() != before.entries.size() || now.device != before.device || now.withGit != before.withGit)
        return false;
    for (qsizetype i = 0; i < now.entries.size(); ++i) {
        const TreeEntry &entry = now.entries.at(i);
        if (!entry.sameState(before.entries.at(i)))
            return false;
    }
    for (const TreeEntry &entry : before.entries) {
        if (!entry.fresh || entry.isFolder())
            continue;
        if (entry.isLink()) {
            if (linkTarget(source.of(entry), entry.sourcePath()) != linkTarget(beforeFolder, entry.path))
                return false;
            continue;
        }
        const Descriptor one = openBeneath(source.of(entry), entry.sourcePath());
        const Descriptor other = openBeneath(beforeFolder, entry.path);
        if (!one.isOpen() || !other.isOpen() || !sameContents(one.get(), other.get()))
            return false;
    }
    return true;
}

} // namespace clustero
