// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/terminaltext.h"
#include "models/manual/manual.h"

#include <algorithm>

namespace clustero {

namespace {

QString bracketed(const QString &text, bool required)
{
    return required ? text : u'[' + text + u']';
}

QString spelling(const OptionSpec &option)
{
    return QStringLiteral("--") + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
}

/// Rows of two columns, the second wrapped to 80 columns.
QString table(const QList<std::pair<QString, QString>> &rows)
{
    constexpr int width = 80;
    int left = 0;
    for (const auto &row : rows)
        left = std::max(left, std::min(28, static_cast<int>(row.first.size())));
    QString text;
    for (const auto &[first, second] : rows) {
        QString line = QStringLiteral("  ") + padded(first, left) + QStringLiteral("  ");
        if (first.size() > left) {
            text += line.trimmed().prepend(QStringLiteral("  ")) + u'\n';
            line = QString(left + 4, u' ');
        }
        for (const QString &word : second.split(u' ')) {
            if (line.size() + word.size() > width && line.size() > left + 4) {
                text += QStringView(line).trimmed().isEmpty() ? QString() : line.left(line.size() - 1) + u'\n';
                line = QString(left + 4, u' ');
            }
            line += word + u' ';
        }
        text += line.left(line.size() - 1) + u'\n';
    }
    return text;
}

} // namespace

QString Arguments::value(const QString &option, const QString &fallback) const
{
    const QStringList given = options.value(option);
    return given.isEmpty() ? fallback : given.last();
}

QString Command::usage() const
{
    QStringList words{QStringLiteral("clustero"), name};
    for (const ArgumentSpec &argument : arguments)
        words << bracketed(argument.name, argument.required) + (argument.repeats ? QStringLiteral("…") : QString());
    for (const OptionSpec &option : options)
        words << bracketed(spelling(option), false) + (option.repeats ? QStringLiteral("…") : QString());
    return words.join(u' ');
}

QString Command::help() const
{
    QString text = QStringLiteral("Usage: %1\n\n%2.\n").arg(usage(), summary);
    if (!details.isEmpty())
        text += u'\n' + details + u'\n';
    QList<std::pair<QString, QString>> rows;
    for (const OptionSpec &option : options) {
        const QString first =
            option.shortName.isEmpty() ? spelling(option) : QStringLiteral("-%1, %2").arg(option.shortName, spelling(option));
        rows.append({first, option.help});
    }
    rows.append({QStringLiteral("-h, --help"), QStringLiteral("This text")});
    return text + QStringLiteral("\nOptions:\n") + table(rows);
}

const OptionSpec *Command::option(const QString &optionName) const
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const OptionSpec &o) { return o.name == optionName; });
    return found == options.end() ? nullptr : &*found;
}

Commands allCommands()
{
    Commands commands;
    for (const auto make : {makeRunCommand,         makeInitCommand,      makeValidateCommand,    makeEditCommand,   makeGraphCommand,
                            makeRunsCommand,        makeShowCommand,      makeLogsCommand,        makeRerunCommand,  makeCancelCommand,
                            makeArtifactsCommand,   makeWorkspaceCommand, makeOpenCommand,        makeEventsCommand, makePipelinesCommand,
                            makeListenCommand,      makeSecretCommand,    makeConnectionsCommand, makeGithubCommand, makeSlackCommand,
                            makeEnginesCommand,     makePruneCommand,     makeTriggerCommand,     makeSchemaCommand, makeDiagnosticsCommand,
                            makeCompletionsCommand, makeHelpCommand,      makeResumeCommand})
        commands.push_back(make());
    return commands;
}

Command *findCommand(const Commands &commands, const QString &name)
{
    const auto found = std::find_if(commands.begin(), commands.end(), [&](const auto &command) { return command->name == name; });
    return found == commands.end() ? nullptr : found->get();
}

QString overview(const Commands &commands)
{
    QList<std::pair<QString, QString>> rows;
    for (const auto &command : commands) {
        if (!command->isHidden)
            rows.append({command->name, command->summary});
    }
    QList<std::pair<QString, QString>> topics;
    for (const ManualTopic &topic : manualTopics())
        topics.append({topic.name, topic.title});
    return QStringLiteral("Clustero runs pipelines on this machine and shows every run live.\n\n"
                          "Usage: clustero COMMAND [ARGUMENT…] [OPTION…]\n"
                          "       clustero                 opens the window\n"
                          "       clustero COMMAND --help  tells more about a command\n\n"
                          "Commands:\n") +
           table(rows) + QStringLiteral("\nTopics of the manual (clustero help TOPIC):\n") + table(topics) +
           QStringLiteral("\nFirst steps: go to a folder with a .clustero.yaml and say `clustero run`.\n"
                          "RUN is a run's number, its id, or `last`. All options: man clustero\n");
}

} // namespace clustero
