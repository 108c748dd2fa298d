// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/stepexecution.h"

#include "app/git/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace clustero {

namespace {

Result<void> makeEmptyFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    ::unlink(name.constData());
    const int fd = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0) {
        const int error = errno;
        return failure(error == ENOSPC ? QStringLiteral("disk-full") : QStringLiteral("log-file"),
                       QStringLiteral("The log file %1 cannot be made: %2.").arg(path, QString::fromLocal8Bit(std::strerror(error))));
    }
    ::close(fd);
    return {};
}

} // namespace

Result<void> makeStepFiles(const StepPlace &place)
{
    const QString folder = QFileInfo(place.log).path();
    if (!QDir().mkpath(folder)) {
        return failure(QStringLiteral("log-file"),
                       QStringLiteral("The folder for logs, %1, cannot be made. Is the disk full, or the folder not yours?").arg(folder));
    }
    if (const Result<void> made = makeEmptyFile(place.log); !made)
        return made;
    return makeEmptyFile(place.index);
}

Result<void> checkMounted(const StepPlace &place, const StepReport &ready)
{
    if (place.dir.isEmpty() || place.dir == QLatin1String("."))
        return {}; // the workspace itself stands in a folder that no step can reach
    const Result<QString> source = resolveInside(place.workspace, place.dir);
    if (!source)
        return failure(source);
    struct stat found
    {};
    if (::stat(QFile::encodeName(*source).constData(), &found) == 0 && found.st_dev == ready.device && found.st_ino == ready.inode)
        return {};
    return failure(
        QStringLiteral("dir-changed"),
        QStringLiteral(
            "The folder `%1` was replaced while the step was being started. Let no other step that runs at the same time move it.")
            .arg(place.dir));
}

StepOrder makeOrder(const StepCommand &command)
{
    StepOrder order;
    for (const QString &word : command.entrypoint.value_or(QStringList()) + command.cmd.value_or(QStringList()))
        order.argv.append(word.toUtf8());
    order.env = command.env;
    // Where the step's user does not own the workspace, git refuses it; it is the step's own copy, without hooks and configuration.
    const auto isGitConfig = [](const auto &entry) { return entry.first == "GIT_CONFIG_COUNT"; };
    if (std::none_of(order.env.begin(), order.env.end(), isGitConfig))
        order.env.append(
            {{"GIT_CONFIG_COUNT", "1"}, {"GIT_CONFIG_KEY_0", "safe.directory"}, {"GIT_CONFIG_VALUE_0", order.workingDirectory}});
    order.user = command.user.toUtf8();
    order.masks = command.masks;
    order.widen = command.widen;
    return order;
}

} // namespace clustero
