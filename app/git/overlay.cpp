// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/git/overlay.h"

#include "app/git/filetree.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

namespace clustero {

namespace {

QByteArray byDescriptor(const Descriptor &folder)
{
    return "/proc/self/fd/" + QByteArray::number(folder.get());
}

} // namespace

Result<void> mountOverlay(const QString &lower, const QString &workspace)
{
    for (const QString &name : {QStringLiteral("/files"), QStringLiteral("/upper")}) {
        if (const Result<void> made = makeFolder(workspace + name, 0777); !made)
            return made;
    }
    if (const Result<void> made = makeFolder(workspace + QStringLiteral("/work"), 0700); !made)
        return made;
    const Descriptor below = openFolder(lower);
    const Descriptor upper = openFolder(workspace + QStringLiteral("/upper"));
    const Descriptor work = openFolder(workspace + QStringLiteral("/work"));
    if (!below.isOpen() || !upper.isOpen() || !work.isOpen())
        return tl::unexpected(fileError(errno, QStringLiteral("open"), QFile::encodeName(below.isOpen() ? workspace : lower)));
    // Paths by descriptor: no character of a real path can be taken for a separator of the options.
    const QByteArray options = "lowerdir=" + byDescriptor(below) + ",upperdir=" + byDescriptor(upper) + ",workdir=" + byDescriptor(work);
    const QByteArray target = QFile::encodeName(workspace + QStringLiteral("/files"));
    // redirect_dir: steps may rename folders of the checkout, as they can anywhere else.
    for (const char *more : {",redirect_dir=on,index=off,metacopy=off", ""}) {
        if (::mount("clustero", target.constData(), "overlay", MS_NODEV | MS_NOSUID, (options + more).constData()) == 0)
            return {};
        if (errno != EINVAL)
            break;
    }
    return failure(QStringLiteral("no-overlay"),
                   QStringLiteral("Could not mount the workspace %1: %2. Run as the user who started this run, or start a new run.")
                       .arg(workspace, QString::fromLocal8Bit(std::strerror(errno))));
}

bool isMounted(const QString &path)
{
    struct statx status = {};
    if (::statx(AT_FDCWD, QFile::encodeName(path).constData(), AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT, STATX_TYPE, &status) != 0)
        return false;
    if ((status.stx_attributes_mask & STATX_ATTR_MOUNT_ROOT) != 0)
        return (status.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
    struct statx above = {}; // Linux before 5.8
    return ::statx(AT_FDCWD, QFile::encodeName(path + QStringLiteral("/..")).constData(), AT_SYMLINK_NOFOLLOW, STATX_TYPE, &above) == 0 &&
           (above.stx_dev_major != status.stx_dev_major || above.stx_dev_minor != status.stx_dev_minor);
}

Result<void> unmount(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const struct timespec pause = {0, 10'000'000};
    for (int i = 0; isMounted(path); ++i) {
        const int flags = UMOUNT_NOFOLLOW | (i < 5 ? 0 : MNT_DETACH);
        if (::umount2(name.constData(), flags) == 0)
            continue;
        if ((errno != EBUSY && errno != EAGAIN) || i > 20)
            return failure(QStringLiteral("mounted"), QStringLiteral("Could not unmount %1: %2. Run `umount %1` as root.")
                                                          .arg(path, QString::fromLocal8Bit(std::strerror(errno))));
        ::nanosleep(&pause, nullptr);
    }
    return {};
}

} // namespace clustero
