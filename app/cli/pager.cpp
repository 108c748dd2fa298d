// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pager.h"

#include <QFile>
#include <QStandardPaths>

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <sys/wait.h>

namespace clustero {

namespace {

constexpr int notFound = 127; ///< the shell's

QString pagerOf(const QHash<QString, QString> &environment)
{
    for (const QString &name : {QStringLiteral("CLUSTERO_PAGER"), QStringLiteral("PAGER")}) {
        if (environment.contains(name))
            return environment.value(name);
    }
    return QStandardPaths::findExecutable(QStringLiteral("less")).isEmpty() ? QString() : QStringLiteral("less");
}

} // namespace

bool showInPager(const QHash<QString, QString> &environment, const QByteArray &text)
{
    const QString pager = pagerOf(environment).trimmed();
    if (pager.isEmpty() || pager == QLatin1String("cat"))
        return false;
    // Ends at once if all fits, shows colours, leaves the text on the screen.
    ::setenv("LESS", "FRX", 0);
    std::FILE *pipe = ::popen(QFile::encodeName(pager).constData(), "w");
    if (!pipe)
        return false;
    // Ctrl-C is for the pager, and one that does not read all is no error.
    const auto interrupt = std::signal(SIGINT, SIG_IGN);
    const auto brokenPipe = std::signal(SIGPIPE, SIG_IGN);
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), pipe);
    const int status = ::pclose(pipe);
    std::signal(SIGINT, interrupt);
    std::signal(SIGPIPE, brokenPipe);
    return !WIFEXITED(status) || WEXITSTATUS(status) != notFound;
}

} // namespace clustero
