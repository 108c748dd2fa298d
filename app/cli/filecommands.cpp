// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/graph.h"
#include "app/cli/messages.h"
#include "app/cli/statetext.h"
#include "app/session/expressionwatchdog.h"
#include "models/events/event.h"
#include "models/pipeline/schema.h"
#include "models/pipeline/spec.h"
#include "models/runs/resolve.h"
#include "models/wire/runevents.h"

#include <algorithm>

namespace clustero {

namespace {

Result<PipelineReading> readNamed(const Context &context, const QString &file, QByteArray &bytes)
{
    const Result<QByteArray> read = readNamedFile(context.absolute(file), largestPipeline);
    if (!read)
        return failure(read);
    bytes = *read;
    return readPipeline(bytes, file);
}

/// Only a run knows the values that expressions see, but what is not JavaScript is wrong in every run.
QList<Diagnostic> wrongExpressions(const PipelineSpec &spec, const QString &file)
{
    Run run;
    run.pipeline = spec.name;
    run.file = file;
    ThreadExpressionWatchdog watchdog;
    QList<Diagnostic> found = resolveRun(spec, run, watchdog).diagnostics;
    found.removeIf([](const Diagnostic &diagnostic) { return diagnostic.code != QLatin1String("expression-syntax"); });
    return found;
}

Diagnostic unreadable(const QString &file, const Error &error)
{
    Diagnostic diagnostic;
    diagnostic.code = error.code;
    diagnostic.message = error.sentence;
    diagnostic.file = file;
    return diagnostic;
}

class ValidateCommand : public Command
{
public:
    ValidateCommand()
    {
        name = QStringLiteral("validate");
        summary = QStringLiteral("Check pipeline files and tell everything that is wrong with them");
        details = QStringLiteral("Exit status 0: all files are right (there may be warnings), 2: at least one is not.");
        arguments = {{.name = QStringLiteral("FILE"), .kind = ArgumentSpec::Kind::File, .required = true, .repeats = true}};
        options = {{.name = QStringLiteral("output"),
                    .value = QStringLiteral("KIND"),
                    .help = QStringLiteral("pretty, or json (one object a line on standard output)"),
                    .choices = {QStringLiteral("pretty"), QStringLiteral("json")}}};
    }

    int execute(Context &context, const Arguments &given) override
    {
        const bool isJson = given.value(QStringLiteral("output")) == QLatin1String("json");
        qsizetype errors = 0;
        qsizetype warnings = 0;
        for (const QString &file : given.positional) {
            QByteArray source;
            const Result<PipelineReading> reading = readNamed(context, file, source);
            QList<Diagnostic> found = reading ? reading->diagnostics : QList<Diagnostic>{unreadable(file, reading.error())};
            if (!hasErrors(found))
                found += wrongExpressions(reading->spec, file);
            QByteArray text;
            for (const Diagnostic &diagnostic : found) {
                ++(diagnostic.severity == Severity::Error ? errors : warnings);
                text += isJson ? diagnosticEvent({QDateTime::currentDateTimeUtc(), {}}, diagnostic)
                               : diagnosticText(context, diagnostic, source).toUtf8() + '\n';
            }
            (isJson ? context.out : context.err).write(text);
        }
        if (!isJson)
            tellSummary(context, given.positional.size(), errors, warnings);
        return errors > 0 ? ExitBadInput : ExitPassed;
    }

private:
    static void tellSummary(Context &context, qsizetype files, qsizetype errors, qsizetype warnings)
    {
        const QString what = countInWords(files, QStringLiteral("file"));
        const QString alsoWarnings = warnings > 0 ? QStringLiteral(", ") + countInWords(warnings, QStringLiteral("warning")) : QString();
        if (errors > 0)
            context.err.line(QStringLiteral("%1: %2%3.").arg(what, countInWords(errors, QStringLiteral("error")), alsoWarnings));
        else
            context.out.line(QStringLiteral("%1: no errors%2.").arg(what, alsoWarnings));
    }
};

class GraphCommand : public Command
{
public:
    GraphCommand()
    {
        name = QStringLiteral("graph");
        summary = QStringLiteral("Show which strand waits for which");
        arguments = {{.name = QStringLiteral("FILE"), .kind = ArgumentSpec::Kind::File}};
        options = {{.name = QStringLiteral("output"),
                    .value = QStringLiteral("KIND"),
                    .help = QStringLiteral("text (the default), dot (for Graphviz) or svg (a picture)"),
                    .choices = {QStringLiteral("text"), QStringLiteral("dot"), QStringLiteral("svg")}}};
    }

    int execute(Context &context, const Arguments &given) override
    {
        const QString file = given.positional.isEmpty() ? QStringLiteral(".clustero.yaml") : given.at(0);
        QByteArray source;
        const Result<PipelineReading> reading = readNamed(context, file, source);
        const QList<Diagnostic> found = reading ? reading->diagnostics : QList<Diagnostic>{unreadable(file, reading.error())};
        if (hasErrors(found)) {
            printDiagnostics(context, found);
            return ExitBadInput;
        }
        const QString kind = given.value(QStringLiteral("output"), QStringLiteral("text"));
        if (kind == QLatin1String("dot"))
            context.out.write(graphAsDot(reading->spec).toUtf8());
        else if (kind == QLatin1String("svg"))
            context.out.write(graphAsSvg(reading->spec).toUtf8());
        else
            context.out.write(graphAsText(reading->spec, context.unicode || !context.outIsTerminal).toUtf8());
        return ExitPassed;
    }
};

class SchemaCommand : public Command
{
public:
    SchemaCommand()
    {
        name = QStringLiteral("schema");
        summary = QStringLiteral("Print the JSON Schema of pipeline files, of trigger types or of events, for editors");
        arguments = {{.name = QStringLiteral("SCHEMA"),
                      .kind = ArgumentSpec::Kind::Choice,
                      .required = true,
                      .choices = {QStringLiteral("pipeline"), QStringLiteral("trigger"), QStringLiteral("events")}}};
    }

    int execute(Context &context, const Arguments &given) override
    {
        const QString kind = given.at(0);
        QByteArray schema = kind == QLatin1String("trigger")  ? triggerTypeJsonSchema()
                            : kind == QLatin1String("events") ? eventJsonSchema()
                                                              : pipelineJsonSchema();
        if (!schema.endsWith('\n'))
            schema += '\n';
        context.out.write(schema);
        return ExitPassed;
    }
};

} // namespace

std::unique_ptr<Command> makeValidateCommand()
{
    return std::make_unique<ValidateCommand>();
}

std::unique_ptr<Command> makeGraphCommand()
{
    return std::make_unique<GraphCommand>();
}

std::unique_ptr<Command> makeSchemaCommand()
{
    return std::make_unique<SchemaCommand>();
}

} // namespace clustero
