// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/messages.h"
#include "app/cli/terminaltext.h"
#include "app/session/diagnosis.h"

#include <QCoroTask>

#include <QFile>

namespace clustero {

namespace {

class DiagnosticsCommand : public Command
{
public:
    DiagnosticsCommand()
    {
        name = QStringLiteral("diagnostics");
        summary = QStringLiteral("Write a text for a bug report: versions, system, engine, settings, connections, the last failed run");
        details = QStringLiteral(
            "Secrets of the keychain, what looks like a token and your home folder are removed. Without FILE it goes to standard\n"
            "output. A file that is there is not written over. Look through it before you pass it on.");
        arguments = {{.name = QStringLiteral("FILE"), .kind = ArgumentSpec::Kind::File}};
    }

    int execute(Context &context, const Arguments &given) override
    {
        const std::unique_ptr<Session> session = openSession(context, false);
        if (!session)
            return ExitBroken;
        const QString text = QCoro::waitFor(diagnose({session->store(), session->secrets(), context.configuration, {}, {}}));
        if (given.positional.isEmpty()) {
            context.out.write(text.toUtf8());
            return ExitPassed;
        }
        const QString path = context.absolute(given.at(0));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
            file.write(text.toUtf8()) < 0 || !file.flush()) {
            complain(context, QStringLiteral("%1 could not be written: %2. Choose another name.").arg(path, file.errorString()));
            return QFile::exists(path) ? ExitBadInput : ExitBroken;
        }
        context.out.line(QStringLiteral("Wrote %1. Look through it before you pass it on.").arg(printable(path)));
        return ExitPassed;
    }
};

} // namespace

std::unique_ptr<Command> makeDiagnosticsCommand()
{
    return std::make_unique<DiagnosticsCommand>();
}

} // namespace clustero
