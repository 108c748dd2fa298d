// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/git/repository.h"
#include "app/git/snapshot.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <time.h>
#include <unistd.h>

namespace clustero {

namespace {

constexpr qsizetype mostEntries = 5'000'000;
constexpr qsizetype longestPath = 4000;
constexpr qsizetype mostGitFiles = 20'000;
constexpr qint64 mostGitBytes = qint64(200) * 1024 * 1024;

qint64 nanoseconds(const struct timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

Result<std::vector<QByteArray>> namesIn(int folder, const QByteArray &shown)
{
    Descriptor reading(::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    DIR *listing = reading.isOpen() ? ::fdopendir(reading.get()) : nullptr;
    if (listing == nullptr)
        return tl::unexpected(fileError(errno, QStringLiteral("read the folder"), shown));
    (void)reading.release();
    const std::unique_ptr<DIR, int (*)(DIR *)> closer(listing, &::closedir);
    std::vector<QByteArray> names;
    errno = 0;
    while (const dirent *entry = ::readdir(listing)) {
        if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0)
            names.emplace_back(entry->d_name);
    }
    if (errno != 0)
        return tl::unexpected(fileError(errno, QStringLiteral("read the folder"), shown));
    std::sort(names.begin(), names.end());
    return names;
}

class Scan
{
public:
    Scan(const QString &folder, const QStringList &leaveOut, Manifest &manifest) : m_folder(QFile::encodeName(folder)), m_manifest(manifest)
    {
        m_now = snapshotClock();
        for (const QString &path : leaveOut) {
            struct stat status = {};
            if (::stat(QFile::encodeName(path).constData(), &status) == 0)
                m_leaveOut.emplace_back(status.st_dev, status.st_ino);
        }
    }

    /// `tree` (may be null) tells what belongs to it; `inTree` is the folder's path in it, `path` the one in the snapshot, empty or with `/` at the end.
    Result<void> scan(int folder, const QByteArray &path, const WorkingTree *tree, const QByteArray &inTree, int depth);
    /// Files of a folder of the repository, in `.git/` + `path`. False when it is more than a snapshot takes.
    Result<bool> scanGit(int folder, const QByteArray &path, TreeEntry::Origin origin, int depth);
    bool addGitFile(int folder, const char *name, TreeEntry::Origin origin);
    void addFolder(const QByteArray &path, TreeEntry::Origin origin);

private:
    Result<void> scanBelow(int folder, const QByteArray &name, const struct stat &status, const QByteArray &path, const WorkingTree *tree,
                           const QByteArray &inTree, int depth);
    void add(const QByteArray &path, TreeEntry::Origin origin, const struct stat &status);
    [[nodiscard]] bool isLeftOut(const struct stat &status) const
    {
        return std::find(m_leaveOut.begin(), m_leaveOut.end(), std::make_pair(status.st_dev, status.st_ino)) != m_leaveOut.end();
    }
    [[nodiscard]] QByteArray shown(const QByteArray &path) const { return m_folder + '/' + path; }

    QByteArray m_folder;
    Manifest &m_manifest;
    qint64 m_now = 0;
    std::vector<std::pair<dev_t, ino_t>> m_leaveOut;
    qsizetype m_gitFiles = 0;
    qint64 m_gitBytes = 0;
};

void Scan::addFolder(const QByteArray &path, TreeEntry::Origin origin)
{
    TreeEntry entry; // times of a folder change with what is not in the snapshot, so they do not count
    entry.path = path;
    entry.origin = origin;
    entry.mode = S_IFDIR | 0777;
    m_manifest.entries.append(entry);
}

void Scan::add(const QByteArray &path, TreeEntry::Origin origin, const struct stat &status)
{
    TreeEntry entry;
    entry.path = path;
    entry.origin = origin;
    updateEntry(entry, status, m_now);
    m_manifest.entries.append(entry);
}

Result<void> Scan::scan(int folder, const QByteArray &path, const WorkingTree *tree, const QByteArray &inTree, int depth)
{
    if (depth > deepestFolder || path.size() > longestPath)
        return tl::unexpected(fileError(ENAMETOOLONG, QStringLiteral("read"), shown(path.left(200) + "…")));
    const Result<std::vector<QByteArray>> names = namesIn(folder, shown(path));
    if (!names)
        return failure(names);
    std::unique_ptr<WorkingTree> inner;
    QByteArray here = inTree;
    if (tree != nullptr && !path.isEmpty() && std::binary_search(names->begin(), names->end(), QByteArrayLiteral(".git"))) {
        Result<std::unique_ptr<WorkingTree>> nested = WorkingTree::of(QFile::decodeName(shown(path)), true);
        if (!nested)
            return failure(nested);
        inner = std::move(*nested);
        if (inner != nullptr) {
            tree = inner.get();
            here.clear();
        }
    }
    for (const QByteArray &name : *names) {
        if (tree != nullptr && name == ".git")
            continue;
        struct stat status = {};
        if (::fstatat(folder, name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
            if (errno == ENOENT)
                continue;
            return tl::unexpected(fileError(errno, QStringLiteral("read"), shown(path + name)));
        }
        if (S_ISDIR(status.st_mode)) {
            if (const Result<void> below = scanBelow(folder, name, status, path, tree, here, depth); !below)
                return below;
            continue;
        }
        if (!S_ISREG(status.st_mode) && !S_ISLNK(status.st_mode))
            continue; // sockets, pipes, devices
        if (tree != nullptr && !tree->tracksFile(here + name) && tree->ignores(here + name))
            continue;
        add(path + name, TreeEntry::Folder, status);
        if (m_manifest.entries.size() > mostEntries)
            return failure(QStringLiteral("too-many-files"),
                           QStringLiteral("%1 has more than %2 files. Start from a smaller folder, or run with --in-place.")
                               .arg(QFile::decodeName(m_folder))
                               .arg(mostEntries));
    }
    return {};
}

Result<void> Scan::scanBelow(int folder, const QByteArray &name, const struct stat &status, const QByteArray &path, const WorkingTree *tree,
                             const QByteArray &inTree, int depth)
{
    if (isLeftOut(status))
        return {};
    const bool tracked = tree != nullptr && tree->tracksBelow(inTree + name);
    if (tree != nullptr && !tracked && tree->ignores(inTree + name))
        return {};
    const Descriptor below = openFolderAt(folder, name.constData());
    if (!below.isOpen()) {
        if (errno == ENOENT || errno == ENOTDIR || errno == ELOOP)
            return {};
        return tl::unexpected(fileError(errno, QStringLiteral("read the folder"), shown(path + name)));
    }
    const qsizetype before = m_manifest.entries.size();
    addFolder(path + name, TreeEntry::Folder);
    if (const Result<void> scanned = scan(below.get(), path + name + '/', tree, inTree + name + '/', depth + 1); !scanned)
        return scanned;
    if (tree != nullptr && !tracked && m_manifest.entries.size() == before + 1)
        m_manifest.entries.removeLast(); // Git knows no empty folders
    return {};
}

bool Scan::addGitFile(int folder, const char *name, TreeEntry::Origin origin)
{
    struct stat status = {};
    if (::fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(status.st_mode))
        return false;
    add(QByteArray(".git/") + name, origin, status);
    return true;
}

Result<bool> Scan::scanGit(int folder, const QByteArray &path, TreeEntry::Origin origin, int depth)
{
    const Descriptor here = openFolderAt(folder, path.constData());
    if (!here.isOpen())
        return errno == ENOENT ? Result<bool>(true) : Result<bool>(false);
    addFolder(".git/" + path, origin);
    const Result<std::vector<QByteArray>> names = namesIn(here.get(), ".git/" + path);
    if (!names || depth > 20)
        return false;
    for (const QByteArray &name : *names) {
        struct stat status = {};
        if (name.startsWith("tmp_") || name.endsWith(".lock") || ::fstatat(here.get(), name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
            continue;
        const QByteArray inside = path + '/' + name;
        if (inside == "objects/info/alternates")
            return false;
        if (S_ISDIR(status.st_mode)) {
            const Result<bool> below = scanGit(folder, inside, origin, depth + 1);
            if (!below || !*below)
                return below;
        } else if (S_ISREG(status.st_mode)) {
            add(".git/" + inside, origin, status);
            m_gitBytes += status.st_size;
            if (++m_gitFiles > mostGitFiles || m_gitBytes > mostGitBytes)
                return false;
        }
    }
    return true;
}

/// Adds HEAD, index, refs and objects; takes them out again if they are not fit for a `.git` of its own.
void scanRepository(Scan &scan, const WorkingTree &tree, SnapshotSource &source, Manifest &manifest)
{
    source.gitFolder = openFolder(tree.gitFolder());
    source.commonFolder = openFolder(tree.commonFolder());
    const int common = source.commonFolder.get();
    const qsizetype before = manifest.entries.size();
    bool taken = source.gitFolder.isOpen() && source.commonFolder.isOpen() && tree.isPlain();
    if (taken) {
        scan.addFolder(QByteArrayLiteral(".git"), TreeEntry::CommonFolder);
        taken = scan.addGitFile(source.gitFolder.get(), "HEAD", TreeEntry::GitFolder);
        scan.addGitFile(source.gitFolder.get(), "index", TreeEntry::GitFolder);
        scan.addGitFile(common, "shallow", TreeEntry::CommonFolder);
        scan.addGitFile(common, "packed-refs", TreeEntry::CommonFolder);
        for (const char *folder : {"refs", "objects"}) {
            if (taken)
                taken = scan.scanGit(common, folder, TreeEntry::CommonFolder, 0).value_or(false);
        }
    }
    manifest.withGit = taken;
    if (taken)
        return;
    manifest.entries.resize(before);
    manifest.note = QStringLiteral("The workspace has no .git: the repository is larger than %1 MiB or %2 files, or uses alternates, a "
                                   "partial clone or a newer format.")
                        .arg(mostGitBytes / (1024 * 1024))
                        .arg(mostGitFiles);
}

} // namespace

qint64 snapshotClock()
{
    struct timespec now = {};
    ::clock_gettime(CLOCK_REALTIME, &now);
    return nanoseconds(now);
}

void updateEntry(TreeEntry &entry, const struct stat &status, qint64 now)
{
    entry.mode = status.st_mode;
    entry.size = status.st_size;
    entry.inode = static_cast<qint64>(status.st_ino);
    entry.modified = nanoseconds(status.st_mtim);
    entry.changed = nanoseconds(status.st_ctim);
    // A change in the same tick of the file system's clock leaves the times as they are.
    const qint64 tick = entry.changed % 1'000'000'000 == 0 ? 2'000'000'000 : 50'000'000;
    entry.fresh = std::max(entry.modified, entry.changed) + tick >= now;
}

Result<Manifest> scanFolder(const QString &folder, const QStringList &leaveOut, bool withGit, SnapshotSource &source)
{
    source.folder = openFolder(folder);
    if (!source.folder.isOpen()) {
        if (errno == ENOENT || errno == ENOTDIR)
            return failure(QStringLiteral("not-a-folder"),
                           QStringLiteral("%1 is not a folder. Name the folder to start from.").arg(folder));
        return tl::unexpected(fileError(errno, QStringLiteral("read the folder"), QFile::encodeName(folder)));
    }
    Result<std::unique_ptr<WorkingTree>> tree = WorkingTree::of(folder, false);
    if (!tree)
        return failure(tree);
    Manifest manifest;
    struct stat status = {};
    if (::fstat(source.folder.get(), &status) == 0)
        manifest.device = static_cast<qint64>(status.st_dev);
    Scan scan(folder, leaveOut, manifest);
    const WorkingTree *asked = tree->get();
    if (withGit && asked != nullptr && asked->prefix().isEmpty())
        scanRepository(scan, *asked, source, manifest);
    const Result<void> scanned = scan.scan(source.folder.get(), QByteArray(), asked, asked != nullptr ? asked->prefix() : QByteArray(), 0);
    if (!scanned)
        return failure(scanned);
    return manifest;
}

} // namespace clustero
