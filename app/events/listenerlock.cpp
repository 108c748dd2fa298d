// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/listenerlock.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace clustero {

namespace {

QByteArray lockPath(const DataPaths &paths)
{
    return QFile::encodeName(paths.data + QStringLiteral("/listener.lock"));
}

} // namespace

Result<std::unique_ptr<ListenerLock>> ListenerLock::acquire(const DataPaths &paths)
{
    const QByteArray path = lockPath(paths);
    const int fd = QDir().mkpath(paths.data) ? ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600) : -1;
    if (fd < 0)
        return failure(QStringLiteral("data-folder"), QStringLiteral("%1 cannot be made (%2). Is the disk full, or the folder not yours?")
                                                          .arg(QFile::decodeName(path), qt_error_string(errno)));
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        ::close(fd);
        return failure(QStringLiteral("listening-elsewhere"),
                       QStringLiteral("Another Clustero receives events for this data folder already: its window, or `clustero listen`. "
                                      "One is enough; end it if you want this one to do it."));
    }
    return std::unique_ptr<ListenerLock>(new ListenerLock(fd));
}

bool ListenerLock::isHeld(const DataPaths &paths)
{
    const int fd = ::open(lockPath(paths).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0)
        return false;
    const bool isFree = ::flock(fd, LOCK_SH | LOCK_NB) == 0;
    ::close(fd);
    return !isFree;
}

ListenerLock::~ListenerLock()
{
    ::close(m_fd);
}

} // namespace clustero
