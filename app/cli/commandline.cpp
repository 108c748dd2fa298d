// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/messages.h"
#include "app/cli/terminaltext.h"
#include "app/cli/window.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace clustero {

namespace {

const QString helpName = QStringLiteral("help");

/// Options that stand among the arguments of a command that keeps their order, and belong to none of them.
void takeOptionsFromAnywhere(const Command &command, Arguments &given)
{
    for (const OptionSpec &option : command.options) {
        if (option.isAnywhere && given.positional.removeAll(QStringLiteral("--") + option.name) > 0)
            given.options.insert(option.name, {});
    }
    if (given.positional.removeAll(QStringLiteral("--help")) > 0)
        given.options.insert(helpName, {});
}

/// Parses with the command's table. Empty: an error message has been written.
std::optional<Arguments> parse(Context &context, const Command &command, const QStringList &words)
{
    QCommandLineParser parser;
    if (command.keepsOrder)
        parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    QStringList known{QStringLiteral("help")};
    parser.addOption({{QStringLiteral("h"), helpName}, {}});
    for (const OptionSpec &option : command.options) {
        const QStringList names = option.shortName.isEmpty() ? QStringList{option.name} : QStringList{option.shortName, option.name};
        parser.addOption({names, option.help, option.value});
        known << option.name;
    }
    const auto complain = [&](const QString &what) {
        complainAboutUsage(context, what, QStringLiteral("clustero %1 --help").arg(command.name));
        return std::nullopt;
    };
    if (!parser.parse(QStringList{QStringLiteral("clustero")} + words)) {
        const QStringList unknown = parser.unknownOptionNames();
        if (unknown.isEmpty())
            return complain(parser.errorText());
        const QString dashes = unknown.first().size() == 1 ? QStringLiteral("-") : QStringLiteral("--");
        return complain(QStringLiteral("`clustero %1` has no option `%2%3`.%4")
                            .arg(command.name, dashes, unknown.first(), didYouMeanText(unknown.first(), known, QStringLiteral("--"))));
    }
    Arguments given;
    given.positional = parser.positionalArguments();
    if (parser.isSet(helpName))
        given.options.insert(helpName, {});
    for (const OptionSpec &option : command.options) {
        if (!parser.isSet(option.name))
            continue;
        const QStringList values = parser.values(option.name);
        given.options.insert(option.name, values);
        for (const QString &value : values) {
            if (value.isEmpty())
                return complain(QStringLiteral("`--%1` needs a value: --%1 %2.").arg(option.name, option.value));
            if (!option.choices.isEmpty() && !option.choices.contains(value))
                return complain(
                    QStringLiteral("`--%1 %2` is not known.%3 It can be %4.")
                        .arg(option.name, value, didYouMeanText(value, option.choices), option.choices.join(QStringLiteral(", "))));
        }
        if (values.size() > 1 && !option.repeats)
            return complain(QStringLiteral("`--%1` is given more than once.").arg(option.name));
    }
    if (command.keepsOrder)
        takeOptionsFromAnywhere(command, given);
    return given;
}

/// Too few or too many arguments, or one that is not among the choices.
bool checkArguments(Context &context, const Command &command, const Arguments &given)
{
    const QString help = QStringLiteral("clustero %1 --help").arg(command.name);
    qsizetype at = 0;
    for (const ArgumentSpec &argument : command.arguments) {
        if (at >= given.positional.size()) {
            if (!argument.required)
                break;
            complainAboutUsage(context,
                               QStringLiteral("`clustero %1` needs %2. Usage: %3").arg(command.name, argument.name, command.usage()), help);
            return false;
        }
        const QString word = given.positional.at(at);
        if (!argument.choices.isEmpty() && !argument.choices.contains(word)) {
            complainAboutUsage(
                context,
                QStringLiteral("`clustero %1` does not know `%2`.%3 It can be %4.")
                    .arg(command.name, word, didYouMeanText(word, argument.choices), argument.choices.join(QStringLiteral(", "))),
                help);
            return false;
        }
        at = argument.repeats ? given.positional.size() : at + 1;
    }
    if (at < given.positional.size()) {
        complainAboutUsage(
            context,
            QStringLiteral("`clustero %1` does not take `%2`. Usage: %3").arg(command.name, given.positional.at(at), command.usage()),
            help);
        return false;
    }
    return true;
}

int runCommand(Context &context, const QStringList &arguments)
{
    if (arguments.isEmpty())
        return openWindow(context, {});
    const Commands commands = allCommands();
    const QString name = arguments.first();
    Command *command = findCommand(commands, name);
    if (!command) {
        QStringList names;
        for (const auto &candidate : commands) {
            if (!candidate->isHidden)
                names << candidate->name;
        }
        const bool isOption = name.startsWith(u'-');
        complainAboutUsage(context,
                           QStringLiteral("There is no %1 `%2`.%3")
                               .arg(isOption ? QStringLiteral("option") : QStringLiteral("command"), name,
                                    isOption ? QStringLiteral(" The command comes first.") : didYouMeanText(name, names)),
                           QStringLiteral("clustero help"));
        return ExitBadInput;
    }
    const std::optional<Arguments> given = parse(context, *command, arguments.mid(1));
    if (!given)
        return ExitBadInput;
    if (given->has(helpName)) {
        context.out.write(command->help().toUtf8());
        return ExitPassed;
    }
    if (!checkArguments(context, *command, *given))
        return ExitBadInput;
    return command->execute(context, *given);
}

} // namespace

int runCommandLine(Context &context, const QStringList &arguments)
{
    const int status = runCommand(context, arguments);
    const int error = context.out.error();
    if (error == 0 || error == EPIPE)
        return status;
    complain(context, QStringLiteral("The output is not complete: standard output cannot be written (%1).")
                          .arg(QString::fromLocal8Bit(std::strerror(error))));
    return status == ExitPassed ? ExitBroken : status;
}

std::optional<int> answerAtOnce(Output &out, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return std::nullopt;
    const QString &word = arguments.first();
    if (word == QLatin1String("--version") || word == QLatin1String("-V")) {
        out.write("clustero " CLUSTERO_VERSION "\n");
        return ExitPassed;
    }
    if (word == QLatin1String("--help") || word == QLatin1String("-h") || word == QLatin1String("help")) {
        out.write(overview(allCommands()).toUtf8());
        return ExitPassed;
    }
    return std::nullopt;
}

} // namespace clustero
