// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/messages.h"
#include "app/cli/secretinput.h"
#include "app/cli/terminaltext.h"

#include <QCoroTask>

namespace clustero {

namespace {

class SecretCommand : public Command
{
public:
    SecretCommand()
    {
        name = QStringLiteral("secret");
        summary = QStringLiteral("Keep secrets in the keychain: set, list, remove");
        details =
            QStringLiteral("`set NAME` reads the value from standard input (one line end at its end is left out); a value is never an\n"
                           "argument. Steps name a secret in `env`: {key: TOKEN, secret: NAME}.");
        arguments = {{.name = QStringLiteral("ACTION"),
                      .kind = ArgumentSpec::Kind::Choice,
                      .required = true,
                      .choices = {QStringLiteral("set"), QStringLiteral("list"), QStringLiteral("remove")}},
                     {.name = QStringLiteral("NAME")}};
    }

    int execute(Context &context, const Arguments &given) override
    {
        const QString action = given.at(0);
        const QString secret = given.at(1);
        if (action == QLatin1String("list") ? given.positional.size() > 1 : secret.isEmpty()) {
            complainAboutUsage(context,
                               action == QLatin1String("list") ? QStringLiteral("`secret list` takes no name.")
                                                               : QStringLiteral("`secret %1` needs the NAME of a secret.").arg(action),
                               QStringLiteral("clustero secret --help"));
            return ExitBadInput;
        }
        QByteArray value;
        if (action == QLatin1String("set") &&
            !readSecret(context, secret, QStringLiteral("printf %s VALUE | clustero secret set NAME"), value))
            return ExitBadInput;
        const std::unique_ptr<Session> session = openSession(context, false);
        if (!session)
            return ExitBroken;
        const Result<void> done = QCoro::waitFor(act(context, session->secrets(), action, secret, value));
        value.fill('\0');
        return done ? ExitPassed : complain(context, done.error());
    }

private:
    static QCoro::Task<Result<void>> act(Context &context, Secrets &secrets, QString action, QString secret, QByteArray value)
    {
        if (action == QLatin1String("set"))
            co_return co_await secrets.set(secret, value);
        if (action == QLatin1String("remove"))
            co_return co_await secrets.remove(secret);
        const Result<QStringList> names = co_await secrets.names();
        if (!names)
            co_return failure(names);
        for (const QString &known : *names)
            context.out.line(known);
        co_return Result<void>();
    }
};

class EnginesCommand : public Command
{
public:
    EnginesCommand()
    {
        name = QStringLiteral("engines");
        summary = QStringLiteral("Show which container engines were looked for, and what answered");
        details = QStringLiteral("The first that answers is used. Exit status 3: none did. Steps of `type: host` need no engine.");
        options = {{.name = QStringLiteral("engine"),
                    .value = QStringLiteral("ENGINE"),
                    .help = QStringLiteral("auto, docker, podman, or an endpoint, as for `clustero run`")}};
    }

    int execute(Context &context, const Arguments &given) override
    {
        const QString wish = given.value(QStringLiteral("engine"), QStringLiteral("auto"));
        if (const Result<void> known = checkEngineWish(wish); !known)
            return complain(context, known.error());
        const QList<EngineProbe> probes = QCoro::waitFor(context.probe(wish));
        const bool colour = context.colour && context.outIsTerminal;
        bool isUsed = true;
        for (const EngineProbe &probe : probes) {
            const QString sign = probe.answered ? (context.unicode ? QStringLiteral("✓") : QStringLiteral("+"))
                                                : (context.unicode ? QStringLiteral("✗") : QStringLiteral("x"));
            context.out.line(QStringLiteral("%1 %2  %3%4")
                                 .arg(coloured(sign, probe.answered ? Colour::Green : Colour::Dim, colour), probe.foundBy,
                                      printable(probe.endpoint), probe.answered && isUsed ? QStringLiteral("  (used)") : QString()));
            context.out.line(QStringLiteral("    ") + printable(probe.finding));
            isUsed = isUsed && !probe.answered;
        }
        if (!isUsed)
            return ExitPassed;
        complain(context, QStringLiteral("No container engine answers. Install and start one (for example: apt install podman, or "
                                         "docker.io), or use only steps of `type: host`."));
        return ExitBroken;
    }
};

class PruneCommand : public Command
{
public:
    PruneCommand()
    {
        name = QStringLiteral("prune");
        summary = QStringLiteral("Remove old runs and their workspaces, images and leftovers");
        details =
            QStringLiteral("What is old, the settings tell (age, number of runs, disk space). Only things that Clustero made are removed.");
        options = {
            {.name = QStringLiteral("all"), .help = QStringLiteral("All runs that no process runs, and all that is cached")},
            {.name = QStringLiteral("dry-run"), .help = QStringLiteral("Only tell what would be removed")},
        };
    }

    int execute(Context &context, const Arguments &given) override
    {
        // With --all, runs whose process died are removed, not finished.
        const std::unique_ptr<Session> session = openSession(context, !given.has(QStringLiteral("all")));
        if (!session)
            return ExitBroken;
        const PruneOptions wishes{.all = given.has(QStringLiteral("all")), .dryRun = given.has(QStringLiteral("dry-run"))};
        const Result<PruneReport> report = QCoro::waitFor(session->prune(wishes));
        if (!report)
            return complain(context, report.error());
        for (const QString &line : report->removed)
            context.out.line(line);
        context.out.line(wishes.dryRun ? QStringLiteral("%1 would be freed.").arg(sizeInWords(report->freedBytes))
                                       : QStringLiteral("%1 freed.").arg(sizeInWords(report->freedBytes)));
        if (report->removed.isEmpty() && !wishes.all)
            context.out.line(QStringLiteral("No run is old enough to go. `clustero prune --all` removes every run that is over."));
        return ExitPassed;
    }
};

} // namespace

std::unique_ptr<Command> makeSecretCommand()
{
    return std::make_unique<SecretCommand>();
}

std::unique_ptr<Command> makeEnginesCommand()
{
    return std::make_unique<EnginesCommand>();
}

std::unique_ptr<Command> makePruneCommand()
{
    return std::make_unique<PruneCommand>();
}

} // namespace clustero
