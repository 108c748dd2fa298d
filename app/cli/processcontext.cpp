// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "app/cli/pager.h"
#include "app/settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>

#include <sys/ioctl.h>
#include <unistd.h>

namespace clustero {

namespace {

bool speaksUtf8(const QHash<QString, QString> &environment)
{
    for (const QString &name : {QStringLiteral("LC_ALL"), QStringLiteral("LC_CTYPE"), QStringLiteral("LANG")}) {
        const QString value = environment.value(name).toUpper();
        if (!value.isEmpty())
            return value.contains(u"UTF-8") || value.contains(u"UTF8");
    }
    return false;
}

TerminalSize sizeOfTerminal()
{
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0)
        return {size.ws_col, size.ws_row};
    return {};
}

} // namespace

Context processContext(Output &out, Output &err)
{
    Context context{.out = out, .err = err};
    context.inputFd = STDIN_FILENO;
    context.outIsTerminal = ::isatty(out.fd()) == 1;
    context.errIsTerminal = ::isatty(err.fd()) == 1;
    context.inputIsTerminal = ::isatty(STDIN_FILENO) == 1;
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    for (const QString &name : system.keys())
        context.environment.insert(name, system.value(name));
    context.colour = context.environment.value(QStringLiteral("NO_COLOR")).isEmpty() &&
                     context.environment.value(QStringLiteral("TERM")) != QLatin1String("dumb");
    context.unicode = speaksUtf8(context.environment);
    context.folder = QDir::currentPath();
    context.paths = DataPaths::standard();
    context.configuration = QFileInfo(settings::file()).path();
    context.openSession = [paths = context.paths] { return Session::open(paths); };
    context.probe = [](QString wish) { return probeEngines(std::move(wish)); };
    context.terminalSize = sizeOfTerminal;
    context.page = [environment = context.environment](const QByteArray &text) { return showInPager(environment, text); };
    return context;
}

} // namespace clustero
