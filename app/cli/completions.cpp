// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "models/manual/manual.h"

namespace clustero {

namespace {

const QStringList shells{QStringLiteral("bash"), QStringLiteral("zsh"), QStringLiteral("fish")};

/// Words that can stand as arguments of the command; files are completed by the shell.
QStringList argumentWords(const Command &command, const Commands &commands)
{
    QStringList words;
    for (const ArgumentSpec &argument : command.arguments) {
        words << argument.choices;
        if (argument.kind == ArgumentSpec::Kind::Run)
            words << QStringLiteral("last");
        if (argument.name == QLatin1String("COMMAND|TOPIC")) {
            words << manualTopicNames();
            for (const auto &other : commands) {
                if (!other->isHidden)
                    words << other->name;
            }
        }
    }
    return words;
}

bool takesFiles(const Command &command)
{
    for (const ArgumentSpec &argument : command.arguments) {
        if (argument.kind == ArgumentSpec::Kind::File)
            return true;
    }
    return false;
}

bool isPath(const OptionSpec &option)
{
    return option.value == QLatin1String("FILE") || option.value == QLatin1String("DIR");
}

QStringList optionWords(const Command &command)
{
    QStringList words{QStringLiteral("--help")};
    for (const OptionSpec &option : command.options)
        words << QStringLiteral("--") + option.name;
    return words;
}

QString bashCompletions(const Commands &commands)
{
    QStringList names;
    QString cases;
    for (const auto &command : commands) {
        if (command->isHidden)
            continue;
        names << command->name;
        QString values;
        for (const OptionSpec &option : command->options) {
            if (option.value.isEmpty())
                continue;
            const QString reply = !option.choices.isEmpty()
                                      ? QStringLiteral("COMPREPLY=($(compgen -W '%1' -- \"$cur\"))").arg(option.choices.join(u' '))
                                  : option.value == QLatin1String("DIR") ? QStringLiteral("COMPREPLY=($(compgen -d -- \"$cur\"))")
                                  : isPath(option)                       ? QStringLiteral("COMPREPLY=($(compgen -f -- \"$cur\"))")
                                                                         : QStringLiteral("COMPREPLY=()");
            values += QStringLiteral("        --%1) %2; return ;;\n").arg(option.name, reply);
        }
        cases += QStringLiteral("    %1)\n      case \"$prev\" in\n%2        *) ;;\n      esac\n      words='%3'\n      options='%4'\n     "
                                " files=%5\n      ;;\n")
                     .arg(command->name, values, argumentWords(*command, commands).join(u' '), optionWords(*command).join(u' '),
                          takesFiles(*command) ? QStringLiteral("1") : QString());
    }
    return QStringLiteral(
               "# bash completion for clustero, made by `clustero completions bash`\n"
               "_clustero() {\n"
               "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} words= options= files=\n"
               "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
               "    COMPREPLY=($(compgen -W '%1 --help --version' -- \"$cur\"))\n"
               "    return\n"
               "  fi\n"
               "  case \"${COMP_WORDS[1]}\" in\n%2"
               "    *) return ;;\n"
               "  esac\n"
               "  case \"$cur\" in\n"
               "    -*) COMPREPLY=($(compgen -W \"$options\" -- \"$cur\")) ;;\n"
               "    *) COMPREPLY=($(compgen -W \"$words\" -- \"$cur\")); [ -n \"$files\" ] && COMPREPLY+=($(compgen -f -- \"$cur\")) ;;\n"
               "  esac\n"
               "  return 0\n"
               "}\n"
               "complete -o filenames -F _clustero clustero\n")
        .arg(names.join(u' '), cases);
}

QString quotedForZsh(QString text)
{
    text.replace(u'\'', QStringLiteral("'\\''"));
    return text.replace(u'[', QStringLiteral("\\[")).replace(u']', QStringLiteral("\\]")).replace(u':', QStringLiteral("\\:"));
}

QString zshOption(const OptionSpec &option)
{
    QString action;
    if (!option.choices.isEmpty())
        action = QStringLiteral(":%1:(%2)").arg(option.value, option.choices.join(u' '));
    else if (option.value == QLatin1String("DIR"))
        action = QStringLiteral(":%1:_files -/").arg(option.value);
    else if (isPath(option))
        action = QStringLiteral(":%1:_files").arg(option.value);
    else if (!option.value.isEmpty())
        action = QStringLiteral(":%1: ").arg(quotedForZsh(option.value));
    return QStringLiteral("'%1--%2[%3]%4'")
        .arg(option.repeats ? QStringLiteral("*") : QString(), option.name, quotedForZsh(option.help), action);
}

QString zshCompletions(const Commands &commands)
{
    QString list;
    QString cases;
    for (const auto &command : commands) {
        if (command->isHidden)
            continue;
        list += QStringLiteral("    '%1:%2'\n").arg(command->name, quotedForZsh(command->summary));
        QStringList specs{QStringLiteral("'--help[This text]'")};
        for (const OptionSpec &option : command->options)
            specs << zshOption(option);
        const QStringList words = argumentWords(*command, commands);
        if (takesFiles(*command))
            specs << QStringLiteral("'*:file:_files'");
        else if (!words.isEmpty())
            specs << QStringLiteral("'*:argument:(%1)'").arg(words.join(u' '));
        cases += QStringLiteral("    %1) _arguments %2 ;;\n").arg(command->name, specs.join(u' '));
    }
    return QStringLiteral("#compdef clustero\n"
                          "# zsh completion for clustero, made by `clustero completions zsh`\n"
                          "_clustero() {\n"
                          "  local -a commands\n"
                          "  commands=(\n%1  )\n"
                          "  if (( CURRENT == 2 )); then\n"
                          "    _describe command commands\n"
                          "    _arguments '--help[This text]' '--version[The version]'\n"
                          "    return\n"
                          "  fi\n"
                          "  local command=$words[2]\n"
                          "  shift words; (( CURRENT-- ))\n"
                          "  case $command in\n%2"
                          "  esac\n"
                          "}\n"
                          "if [ \"$funcstack[1]\" = _clustero ]; then _clustero \"$@\"; else compdef _clustero clustero; fi\n")
        .arg(list, cases);
}

QString quotedForFish(QString text)
{
    return u'\'' + text.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'")) + u'\'';
}

QString fishCompletions(const Commands &commands)
{
    QString text = QStringLiteral("# fish completion for clustero, made by `clustero completions fish`\n"
                                  "complete -c clustero -f\n"
                                  "complete -c clustero -n __fish_use_subcommand -l version -d 'The version'\n"
                                  "complete -c clustero -l help -s h -d 'This text'\n");
    for (const auto &command : commands) {
        if (command->isHidden)
            continue;
        text += QStringLiteral("complete -c clustero -n __fish_use_subcommand -a %1 -d %2\n")
                    .arg(command->name, quotedForFish(command->summary));
        const QString condition = QStringLiteral("'__fish_seen_subcommand_from %1'").arg(command->name);
        for (const OptionSpec &option : command->options) {
            text += QStringLiteral("complete -c clustero -n %1 -l %2").arg(condition, option.name);
            if (!option.shortName.isEmpty())
                text += QStringLiteral(" -s ") + option.shortName;
            if (!option.choices.isEmpty())
                text += QStringLiteral(" -x -a '%1'").arg(option.choices.join(u' '));
            else if (!option.value.isEmpty())
                text += isPath(option) ? QStringLiteral(" -r -F") : QStringLiteral(" -x");
            text += QStringLiteral(" -d %1\n").arg(quotedForFish(option.help));
        }
        const QStringList words = argumentWords(*command, commands);
        if (!words.isEmpty())
            text += QStringLiteral("complete -c clustero -n %1 -a '%2'\n").arg(condition, words.join(u' '));
        if (takesFiles(*command))
            text += QStringLiteral("complete -c clustero -n %1 -F\n").arg(condition);
    }
    return text;
}

class CompletionsCommand : public Command
{
public:
    CompletionsCommand()
    {
        name = QStringLiteral("completions");
        summary = QStringLiteral("Print the completions for a shell");
        details = QStringLiteral("For example: clustero completions bash > ~/.local/share/bash-completion/completions/clustero");
        arguments = {{.name = QStringLiteral("SHELL"), .kind = ArgumentSpec::Kind::Choice, .required = true, .choices = shells}};
    }

    int execute(Context &context, const Arguments &given) override
    {
        context.out.write(completions(given.at(0), allCommands()).toUtf8());
        return ExitPassed;
    }
};

} // namespace

QString completions(const QString &shell, const Commands &commands)
{
    if (shell == QLatin1String("bash"))
        return bashCompletions(commands);
    return shell == QLatin1String("zsh") ? zshCompletions(commands) : fishCompletions(commands);
}

std::unique_ptr<Command> makeCompletionsCommand()
{
    return std::make_unique<CompletionsCommand>();
}

} // namespace clustero
