// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/manualtext.h"
#include "app/cli/messages.h"
#include "models/manual/manual.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr int widestText = 100; ///< columns
constexpr int narrowestText = 40;

class HelpCommand : public Command
{
public:
    HelpCommand()
    {
        name = QStringLiteral("help");
        summary = QStringLiteral("Show a topic of the manual, how to use a command, or a list of both");
        details = QStringLiteral("A topic opens in a pager where the output is a terminal: $CLUSTERO_PAGER, $PAGER, or less.");
        arguments = {{.name = QStringLiteral("COMMAND|TOPIC")}};
        options = {{.name = QStringLiteral("no-pager"), .help = QStringLiteral("Print a topic instead of opening it in a pager")}};
    }

    int execute(Context &context, const Arguments &given) override
    {
        const Commands commands = allCommands();
        if (given.positional.isEmpty()) {
            context.out.write(overview(commands).toUtf8());
            return ExitPassed;
        }
        const Command *command = findCommand(commands, given.at(0));
        const ManualTopic *topic = manualTopic(given.at(0));
        if (!command && !topic)
            return tellUnknown(context, commands, given.at(0));
        QString text = command ? command->help() : QString();
        if (topic)
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + rendered(context, *topic);
        const bool isPaged = topic && context.outIsTerminal && context.page && !given.has(QStringLiteral("no-pager"));
        if (!isPaged || !context.page(text.toUtf8()))
            context.out.write(text.toUtf8());
        return ExitPassed;
    }

private:
    static QString rendered(const Context &context, const ManualTopic &topic)
    {
        ManualStyle style;
        if (context.outIsTerminal && context.terminalSize)
            style.columns = std::clamp(context.terminalSize().columns, narrowestText, widestText);
        style.colour = context.colour && context.outIsTerminal;
        style.unicode = context.unicode;
        return manualText(topic.markdown, style);
    }

    static int tellUnknown(Context &context, const Commands &commands, const QString &word)
    {
        QStringList known = manualTopicNames();
        for (const auto &command : commands) {
            if (!command->isHidden)
                known << command->name;
        }
        complainAboutUsage(context, QStringLiteral("There is no command and no topic `%1`.%2").arg(word, didYouMeanText(word, known)),
                           QStringLiteral("clustero help"));
        return ExitBadInput;
    }
};

} // namespace

std::unique_ptr<Command> makeHelpCommand()
{
    return std::make_unique<HelpCommand>();
}

} // namespace clustero
