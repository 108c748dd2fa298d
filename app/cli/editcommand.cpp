// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/editrequest.h"
#include "app/cli/messages.h"
#include "app/cli/terminaltext.h"
#include "app/session/pipelinefiles.h"
#include "models/yaml/textdiff.h"

#include <algorithm>
#include <cerrno>

#include <unistd.h>

namespace clustero {

namespace {

constexpr qsizetype mostInput = 4 * 1024 * 1024;

/// All of standard input; nullopt: it is too much, or cannot be read.
std::optional<QByteArray> wholeInput(int fd)
{
    QByteArray input;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    while (input.size() <= mostInput) {
        const ssize_t got = ::read(fd, piece.data(), static_cast<size_t>(piece.size()));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return std::nullopt;
        if (got == 0)
            return input;
        input.append(piece.constData(), got);
    }
    return std::nullopt;
}

ExitStatus statusOf(const Error &error)
{
    return error.code.startsWith(QLatin1String("no-such")) ? ExitNoSuchThing : ExitBadInput;
}

class EditCommand : public Command
{
public:
    EditCommand()
    {
        name = QStringLiteral("edit");
        summary = QStringLiteral("Change a pipeline file and nothing else in it: comments, order and formatting stay");
        keepsOrder = true;
        QStringList names;
        for (const EditOperationInfo &info : editOperations())
            names += QString::fromLatin1(info.name);
        arguments = {
            {.name = QStringLiteral("FILE"), .kind = ArgumentSpec::Kind::File, .required = true},
            {.name = QStringLiteral("OPERATION"), .kind = ArgumentSpec::Kind::Choice, .required = true, .repeats = true, .choices = names}};
        options = {{.name = QStringLiteral("write"),
                    .help = QStringLiteral("Save the file; otherwise only the difference is shown"),
                    .isAnywhere = true}};
        for (const EditOption &option : editOptions())
            options.append({.name = QString::fromLatin1(option.name),
                            .value = QString::fromLatin1(option.value),
                            .help = QString::fromLatin1(option.help)});
        details = helpOfOperations();
    }

    int execute(Context &context, const Arguments &given) override
    {
        const QString file = given.at(0);
        const Result<QList<EditWords>> operations = readEditWords(given.positional.mid(1));
        if (!operations) {
            complainAboutUsage(context, operations.error().sentence, QStringLiteral("clustero edit --help"));
            return ExitBadInput;
        }
        const Result<FileOnDisk> onDisk = fileOnDisk(context.absolute(file));
        if (!onDisk || !onDisk->isThere) {
            complain(context,
                     onDisk ? QStringLiteral("There is no file %1. Name a pipeline file that exists.").arg(file) : onDisk.error().sentence);
            return onDisk ? ExitNoSuchThing : ExitBadInput;
        }
        const ParsedPipeline before = parsePipeline(onDisk->bytes, file);
        const tl::expected<ParsedPipeline, int> after = apply(context, before, *operations);
        if (!after)
            return after.error();
        tellNewMistakes(context, before, *after);
        if (after->text == before.text) {
            complain(context, QStringLiteral("The file says so already; nothing changes."));
            return ExitPassed;
        }
        printDiff(context, unifiedDiff(before.text, after->text, file.toUtf8(), file.toUtf8()));
        return given.has(QStringLiteral("write")) ? save(context, file, before.text, after->text) : int(ExitPassed);
    }

private:
    static QString helpOfOperations()
    {
        QString text = QStringLiteral("Operations, `then` between several; together they are one change:\n");
        for (const EditOperationInfo &info : editOperations()) {
            QStringList words{QString::fromLatin1(info.name), QString::fromLatin1(info.words)};
            for (const QString &option : QString::fromLatin1(info.options).split(u' ', Qt::SkipEmptyParts))
                words += QStringLiteral("[--%1]").arg(option);
            words.removeAll(QString());
            text += QStringLiteral("  %1\n      %2\n").arg(words.join(u' '), QString::fromLatin1(info.summary));
        }
        return text + QStringLiteral("\nPATH is keys and elements with dots between them: name, strands.build.timeout,\n"
                                     "strands.build.steps.1.cmd, strands.build.steps.test.env.TOKEN.secret, triggers.1,\n"
                                     "artifacts.site.path. An element is named by its name (a trigger by its type, an env\n"
                                     "entry by its variable, a step without a name as step-N) or by its number from 1.\n"
                                     "A VALUE that begins with [, { or a quote is YAML: [npm, ci], {type: git}, '\"1.10\"'.\n"
                                     "Any other is text, and where the key takes them, a number, true or false.\n"
                                     "The difference goes to standard output, as diff -u writes it.");
    }

    static tl::expected<ParsedPipeline, int> apply(Context &context, const ParsedPipeline &before, const QList<EditWords> &operations)
    {
        ParsedPipeline now = before;
        for (const EditWords &words : operations) {
            QByteArray input;
            if (qstrcmp(words.info->name, "paste-strands") == 0) {
                const std::optional<QByteArray> read = wholeInput(context.inputFd);
                if (!read) {
                    complain(context,
                             QStringLiteral("Standard input cannot be read, or has more than 4 MiB. Give it the strands as YAML."));
                    return tl::unexpected(int(ExitBadInput));
                }
                input = *read;
            }
            const Result<Operation> operation = operationOf(words, now, input);
            const Result<EditOutcome> outcome = operation ? edit(now, *operation) : Result<EditOutcome>(failure(operation));
            if (!outcome)
                return tl::unexpected(refuse(context, now, operations.size() > 1 ? words.text() : QString(), outcome.error()));
            now = outcome->after;
        }
        return now;
    }

    static int refuse(Context &context, const ParsedPipeline &pipeline, const QString &operation, const Error &error)
    {
        if (!pipeline.isReadable())
            printDiagnostics(context, pipeline.reading.diagnostics);
        const QString sentence =
            operation.isEmpty() ? error.sentence : QStringLiteral("%1: %2 Nothing has been changed.").arg(operation, error.sentence);
        if (error.code == QLatin1String("usage"))
            complainAboutUsage(context, sentence, QStringLiteral("clustero edit --help"));
        else
            complain(context, QStringLiteral("%1 [%2]").arg(sentence, error.code));
        return statusOf(error);
    }

    /// Those that were not there before; an edit may be the first half of something.
    static void tellNewMistakes(Context &context, const ParsedPipeline &before, const ParsedPipeline &after)
    {
        const QList<Diagnostic> &known = before.reading.diagnostics;
        for (const Diagnostic &diagnostic : after.reading.diagnostics) {
            const bool isKnown = std::any_of(known.begin(), known.end(), [&](const Diagnostic &other) {
                return other.code == diagnostic.code && other.message == diagnostic.message;
            });
            if (!isKnown)
                context.err.line(diagnosticText(context, diagnostic, after.text));
        }
    }

    static void printDiff(Context &context, const QByteArray &diff)
    {
        if (!context.outIsTerminal) {
            context.out.write(diff);
            return;
        }
        QByteArray text;
        for (const QByteArrayView line : linesOf(diff)) {
            const bool isHead = line.startsWith("---") || line.startsWith("+++");
            const Colour colour = isHead                 ? Colour::Bold
                                  : line.startsWith('@') ? Colour::Cyan
                                  : line.startsWith('+') ? Colour::Green
                                  : line.startsWith('-') ? Colour::Red
                                                         : Colour::None;
            QByteArray bytes = line.toByteArray();
            bytes.chop(bytes.endsWith("\r\n") ? 2 : bytes.endsWith('\n') ? 1 : 0);
            text += coloured(printable(QString::fromUtf8(bytes)), colour, context.colour && colour != Colour::None).toUtf8() + '\n';
        }
        context.out.write(text);
    }

    static int save(Context &context, const QString &file, const QByteArray &before, const QByteArray &after)
    {
        if (const Result<void> saved = savePipelineFile(context.absolute(file), after, before); !saved) {
            complain(context, QStringLiteral("%1 [%2]").arg(saved.error().sentence, saved.error().code));
            return ExitBroken;
        }
        return ExitPassed;
    }
};

} // namespace

std::unique_ptr<Command> makeEditCommand()
{
    return std::make_unique<EditCommand>();
}

} // namespace clustero
