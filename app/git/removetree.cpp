// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/git/filetree.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

namespace clustero {

namespace {

constexpr int deepestRecursion = 100; // what lies deeper is moved up and done later

struct Removal
{
    int top = -1; ///< the folder in which the tree lies
    dev_t device = 0;
    int moved = 0; ///< folders moved up so far
    QByteArray prefix;
};

bool openForRemoval(int folder, const char *name, Descriptor &opened)
{
    opened = openFolderAt(folder, name);
    if (opened.isOpen() || errno != EACCES)
        return opened.isOpen();
    // A folder without the owner's bits, which is not a link: fchmodat would follow one that replaced it meanwhile, so by descriptor.
    const Descriptor path(::openat(folder, name, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!path.isOpen() || ::chmod(("/proc/self/fd/" + QByteArray::number(path.get())).constData(), 0700) != 0)
        return false;
    opened = openFolderAt(folder, name);
    return opened.isOpen();
}

int removeFolder(int parent, const char *name, Removal &removal, int depth);

/// 0, or errno of the first thing that could not be deleted; goes on with the rest.
int removeContents(int folder, Removal &removal, int depth)
{
    Descriptor reading(::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    DIR *listing = reading.isOpen() ? ::fdopendir(reading.get()) : nullptr;
    if (listing == nullptr)
        return errno;
    (void)reading.release();
    const std::unique_ptr<DIR, int (*)(DIR *)> closer(listing, &::closedir);
    int problem = 0;
    while (const dirent *entry = ::readdir(listing)) {
        if (std::strcmp(entry->d_name, ".") == 0 || std::strcmp(entry->d_name, "..") == 0)
            continue;
        int number = EISDIR;
        if (entry->d_type != DT_DIR)
            number = ::unlinkat(folder, entry->d_name, 0) == 0 ? 0 : errno;
        if (number == EISDIR)
            number = removeFolder(folder, entry->d_name, removal, depth + 1);
        if (number != 0 && number != ENOENT && problem == 0)
            problem = number;
    }
    return problem;
}

int removeFolder(int parent, const char *name, Removal &removal, int depth)
{
    if (::unlinkat(parent, name, AT_REMOVEDIR) == 0)
        return 0;
    if (depth > deepestRecursion) {
        const QByteArray place = removal.prefix + QByteArray::number(removal.moved++);
        return ::renameat(parent, name, removal.top, place.constData()) == 0 ? 0 : errno;
    }
    Descriptor folder;
    if (!openForRemoval(parent, name, folder))
        return errno;
    struct stat status = {};
    if (::fstat(folder.get(), &status) != 0)
        return errno;
    if (status.st_dev != removal.device)
        return EXDEV;
    if ((status.st_mode & 0700) != 0700)
        (void)!::fchmod(folder.get(), 0700);
    const int problem = removeContents(folder.get(), removal, depth);
    if (problem != 0)
        return problem;
    return ::unlinkat(parent, name, AT_REMOVEDIR) == 0 ? 0 : errno;
}

} // namespace

Result<void> removeTree(const QString &folder, const QString &name)
{
    const QByteArray leaf = QFile::encodeName(name);
    const QByteArray shown = QFile::encodeName(folder + u'/' + name);
    const Descriptor top = openFolder(folder);
    struct stat status = {};
    if (!top.isOpen() || ::fstatat(top.get(), leaf.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno == ENOENT)
            return {};
        return tl::unexpected(fileError(errno, QStringLiteral("delete"), shown));
    }
    if (!S_ISDIR(status.st_mode)) {
        if (::unlinkat(top.get(), leaf.constData(), 0) != 0 && errno != ENOENT)
            return tl::unexpected(fileError(errno, QStringLiteral("delete"), shown));
        return {};
    }
    Removal removal;
    removal.top = top.get();
    removal.device = status.st_dev;
    removal.prefix = leaf + ".deep-" + QByteArray::number(::getpid()) + '-';
    int problem = removeFolder(top.get(), leaf.constData(), removal, 0);
    for (int done = 0; done < removal.moved; ++done) { // grows while deeper ones are moved up
        const QByteArray place = removal.prefix + QByteArray::number(done);
        if (const int number = removeFolder(top.get(), place.constData(), removal, 1); number != 0 && problem == 0)
            problem = number;
    }
    if (problem == EXDEV)
        return failure(QStringLiteral("mounted"),
                       QStringLiteral("%1 was not deleted: something is mounted in it. Unmount it (`findmnt` lists mounts) and try again.")
                           .arg(QFile::decodeName(shown)));
    if (problem != 0)
        return tl::unexpected(fileError(problem, QStringLiteral("delete"), shown));
    return {};
}

} // namespace clustero
