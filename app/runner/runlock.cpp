// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/runlock.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace clustero {

std::unique_ptr<RunLock> RunLock::acquire(const QString &runFolder)
{
    if (!QDir().mkpath(runFolder))
        return nullptr;
    const QByteArray path = QFile::encodeName(runFolder + QStringLiteral("/owner.lock"));
    const int fd = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return nullptr;
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        ::close(fd);
        return nullptr;
    }
    return std::unique_ptr<RunLock>(new RunLock(fd));
}

RunLock::~RunLock()
{
    ::close(m_fd);
}

} // namespace clustero
