// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/window.h"

#include "app/cli/messages.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace clustero {

namespace {

class OpenCommand : public Command
{
public:
    OpenCommand()
    {
        name = QStringLiteral("open");
        summary = QStringLiteral("Open a folder, a pipeline file or a run in the window");
        details = QStringLiteral("A window that is open already comes to the front. Without WHAT: the current folder.");
        arguments = {{.name = QStringLiteral("WHAT"), .kind = ArgumentSpec::Kind::File}};
    }

    int execute(Context &context, const Arguments &given) override
    {
        const QString what = given.positional.value(0, QStringLiteral("."));
        if (QFileInfo::exists(what))
            return openWindow(context, {QFileInfo(what).absoluteFilePath()});
        const std::unique_ptr<Session> session = openSession(context);
        if (!session)
            return ExitBroken;
        const Result<RunId> run = session->store().find(what, defaultPipelineFile(context));
        if (!run) {
            complain(context, QStringLiteral("There is no file or folder `%1`, and no such run. %2").arg(what, run.error().sentence));
            return ExitNoSuchThing;
        }
        return openWindow(context, {run->value});
    }
};

} // namespace

std::unique_ptr<Command> makeOpenCommand()
{
    return std::make_unique<OpenCommand>();
}

int openWindow(Context &context, const QStringList &arguments)
{
    QString beside;
    const QString self = QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget();
    if (!self.isEmpty())
        beside = QStandardPaths::findExecutable(QStringLiteral("clustero-desktop"), {QFileInfo(self).absolutePath()});
    const QStringList folders = context.environment.value(QStringLiteral("PATH")).split(u':', Qt::SkipEmptyParts);
    const QString program =
        beside.isEmpty() && !folders.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("clustero-desktop"), folders) : beside;
    if (!program.isEmpty()) {
        QList<QByteArray> words{program.toLocal8Bit()};
        for (const QString &argument : arguments)
            words << argument.toLocal8Bit();
        std::vector<char *> vector;
        for (QByteArray &word : words)
            vector.push_back(word.data());
        vector.push_back(nullptr);
        ::execv(vector.front(), vector.data());
    }
    if (arguments.isEmpty()) {
        context.err.write(overview(allCommands()).toUtf8());
        context.err.line();
    }
    complain(context,
             program.isEmpty()
                 ? QStringLiteral("There is no window to open: `clustero-desktop` is neither beside `clustero` nor in PATH. Name a "
                                  "command, or install the desktop package.")
                 : QStringLiteral(
                       "The window could not be opened: %1 does not start (%2). Name a command, or install the desktop package again.")
                       .arg(program, QString::fromLocal8Bit(std::strerror(errno))));
    return ExitBadInput;
}

} // namespace clustero
