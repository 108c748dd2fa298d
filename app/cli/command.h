// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/cli/exitstatus.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace clustero {

/// An option of a command. Without `value` it is a switch.
struct OptionSpec
{
    QString name = {};  ///< without dashes
    QString value = {}; ///< name of its value in help texts: `DIR`
    QString help = {};
    QStringList choices = {}; ///< the only values; empty: any
    bool repeats = false;
    QString shortName = {};  ///< one letter, or empty
    bool isAnywhere = false; ///< of a command that keeps the order: belongs to no word and may stand anywhere
};

/// A positional argument of a command.
struct ArgumentSpec
{
    enum class Kind { File, Run, Word, Choice };
    QString name = {}; ///< `FILE`
    Kind kind = Kind::Word;
    bool required = false;
    bool repeats = false;
    QStringList choices = {}; ///< of Kind::Choice
};

/// What was given to a command, checked against its table.
class Arguments
{
public:
    QStringList positional;
    QHash<QString, QStringList> options;

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    /// The last value given, or `fallback`.
    [[nodiscard]] QString value(const QString &option, const QString &fallback = {}) const;
    [[nodiscard]] QStringList values(const QString &option) const { return options.value(option); }
    [[nodiscard]] QString at(qsizetype index) const { return positional.value(index); }
};

/// One command of the command line. Its table describes it for parsing, help, completions and the test of the man page.
class Command
{
public:
    virtual ~Command() = default;

    QString name;
    QString summary; ///< a sentence without its full stop
    QString details; ///< more for `--help`, may be empty
    QList<ArgumentSpec> arguments;
    QList<OptionSpec> options;
    bool isHidden = false;
    bool keepsOrder = false; ///< options behind the first argument stay among the arguments: they belong to the words before them

    /// Does it; the exit status. No event loop runs yet: it may run one.
    virtual int execute(Context &context, const Arguments &given) = 0;

    /// `clustero logs RUN [STRAND[/STEP]] [--follow]`.
    [[nodiscard]] QString usage() const;
    [[nodiscard]] QString help() const;
    [[nodiscard]] const OptionSpec *option(const QString &optionName) const;
};

using Commands = std::vector<std::unique_ptr<Command>>;

/// All commands in the order of the help.
[[nodiscard]] Commands allCommands();
[[nodiscard]] Command *findCommand(const Commands &commands, const QString &name);

// The makers, each beside its command.
[[nodiscard]] std::unique_ptr<Command> makeRunCommand();
[[nodiscard]] std::unique_ptr<Command> makeRerunCommand();
[[nodiscard]] std::unique_ptr<Command> makeResumeCommand();
[[nodiscard]] std::unique_ptr<Command> makeInitCommand();
[[nodiscard]] std::unique_ptr<Command> makeValidateCommand();
[[nodiscard]] std::unique_ptr<Command> makeEditCommand();
[[nodiscard]] std::unique_ptr<Command> makeGraphCommand();
[[nodiscard]] std::unique_ptr<Command> makeSchemaCommand();
[[nodiscard]] std::unique_ptr<Command> makeTriggerCommand();
[[nodiscard]] std::unique_ptr<Command> makeRunsCommand();
[[nodiscard]] std::unique_ptr<Command> makeShowCommand();
[[nodiscard]] std::unique_ptr<Command> makeLogsCommand();
[[nodiscard]] std::unique_ptr<Command> makeCancelCommand();
[[nodiscard]] std::unique_ptr<Command> makeArtifactsCommand();
[[nodiscard]] std::unique_ptr<Command> makeWorkspaceCommand();
[[nodiscard]] std::unique_ptr<Command> makeOpenCommand();
[[nodiscard]] std::unique_ptr<Command> makePruneCommand();
[[nodiscard]] std::unique_ptr<Command> makeEventsCommand();
[[nodiscard]] std::unique_ptr<Command> makePipelinesCommand();
[[nodiscard]] std::unique_ptr<Command> makeListenCommand();
[[nodiscard]] std::unique_ptr<Command> makeSecretCommand();
[[nodiscard]] std::unique_ptr<Command> makeConnectionsCommand();
[[nodiscard]] std::unique_ptr<Command> makeGithubCommand();
[[nodiscard]] std::unique_ptr<Command> makeSlackCommand();
[[nodiscard]] std::unique_ptr<Command> makeEnginesCommand();
[[nodiscard]] std::unique_ptr<Command> makeDiagnosticsCommand();
[[nodiscard]] std::unique_ptr<Command> makeCompletionsCommand();
[[nodiscard]] std::unique_ptr<Command> makeHelpCommand();

/// Completions for a shell (`bash`, `zsh`, `fish`), made from the table.
[[nodiscard]] QString completions(const QString &shell, const Commands &commands);
/// The overview that `clustero help` prints.
[[nodiscard]] QString overview(const Commands &commands);

} // namespace clustero
