// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/messages.h"
#include "app/cli/report.h"
#include "app/cli/statetext.h"
#include "app/cli/terminaltext.h"
#include "app/git/workspace.h"
#include "models/wire/runevents.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace clustero {

namespace {

QString localTime(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : QStringLiteral("-");
}

QString timeTaken(const QDateTime &from, const QDateTime &to)
{
    return from.isValid() && to.isValid() ? durationInWords(std::chrono::milliseconds(durationMs(from, to))) : QStringLiteral("-");
}

ArgumentSpec runArgument()
{
    return {.name = QStringLiteral("RUN"), .kind = ArgumentSpec::Kind::Run, .required = true};
}

class RunsCommand : public Command
{
public:
    RunsCommand()
    {
        name = QStringLiteral("runs");
        summary = QStringLiteral("List runs, the newest first");
        details = QStringLiteral(
            "In a folder with a .clustero.yaml that has run: the runs of that pipeline. Elsewhere, or with --all: all runs.");
        options = {
            {.name = QStringLiteral("all"), .help = QStringLiteral("Runs of all pipelines")},
            {.name = QStringLiteral("number"),
             .value = QStringLiteral("N"),
             .help = QStringLiteral("At most N runs (default: 20)"),
             .shortName = QStringLiteral("n")},
            {.name = QStringLiteral("output"),
             .value = QStringLiteral("KIND"),
             .help = QStringLiteral("pretty, or json (one object a line)"),
             .choices = {QStringLiteral("pretty"), QStringLiteral("json")}},
        };
    }

    int execute(Context &context, const Arguments &given) override
    {
        bool isNumber = false;
        const int most = given.value(QStringLiteral("number"), QStringLiteral("20")).toInt(&isNumber);
        if (!isNumber || most < 1) {
            complain(context,
                     QStringLiteral("`--number %1` is not a number of runs, 1 or more.").arg(given.value(QStringLiteral("number"))));
            return ExitBadInput;
        }
        const std::unique_ptr<Session> session = openSession(context);
        if (!session)
            return ExitBroken;
        const QString file = given.has(QStringLiteral("all")) ? QString() : defaultPipelineFile(context);
        Result<QList<Run>> runs = session->store().runs(file, most);
        if (runs && runs->isEmpty() && !file.isEmpty())
            runs = session->store().runs(QString(), most);
        if (!runs)
            return complain(context, runs.error());
        if (given.value(QStringLiteral("output")) == QLatin1String("json"))
            printJson(context, *runs);
        else
            printTable(context, *runs);
        return ExitPassed;
    }

private:
    static void printJson(Context &context, const QList<Run> &runs)
    {
        QByteArray text;
        const auto time = [](const QDateTime &t) { return t.isValid() ? QJsonValue(QString::fromLatin1(rfc3339(t))) : QJsonValue(); };
        for (const Run &run : runs) {
            QJsonObject object{{QStringLiteral("v"), 1},
                               {QStringLiteral("run"), run.id.value},
                               {QStringLiteral("number"), run.number},
                               {QStringLiteral("pipeline"), run.pipeline},
                               {QStringLiteral("file"), run.file},
                               {QStringLiteral("state"), toString(run.state)},
                               {QStringLiteral("reason"), run.reason},
                               {QStringLiteral("trigger"), run.trigger},
                               {QStringLiteral("createdAt"), time(run.createdAt)},
                               {QStringLiteral("startedAt"), time(run.startedAt)},
                               {QStringLiteral("finishedAt"), time(run.finishedAt)},
                               {QStringLiteral("durationMs"), durationMs(run.startedAt, run.finishedAt)}};
            text += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
        }
        context.out.write(text);
    }

    static void printTable(Context &context, const QList<Run> &runs)
    {
        if (runs.isEmpty()) {
            context.out.line(QStringLiteral("No runs yet. `clustero run` in a folder with a .clustero.yaml starts one."));
            return;
        }
        const bool colour = context.colour && context.outIsTerminal;
        QList<QStringList> rows{{QStringLiteral("NUMBER"), QStringLiteral("STATE"), QStringLiteral("PIPELINE"), QStringLiteral("TRIGGER"),
                                 QStringLiteral("STARTED"), QStringLiteral("DURATION"), QStringLiteral("ID")}};
        for (const Run &run : runs) {
            const QString started = localTime(run.startedAt.isValid() ? run.startedAt : run.createdAt);
            rows << QStringList{QString::number(run.number),
                                inWords(run.state),
                                elided(printable(run.pipeline), 40),
                                printable(run.trigger),
                                started,
                                timeTaken(run.startedAt, run.finishedAt),
                                run.id.value};
        }
        QList<int> widths(rows.first().size(), 0);
        for (const QStringList &row : rows) {
            for (qsizetype i = 0; i < row.size(); ++i)
                widths[i] = std::max(widths.at(i), displayWidth(row.at(i)));
        }
        for (qsizetype r = 0; r < rows.size(); ++r) {
            QString line;
            for (qsizetype i = 0; i < rows.at(r).size(); ++i) {
                const QString cell = padded(rows.at(r).at(i), widths.at(i));
                const bool isState = i == 1 && r > 0;
                line += (isState ? coloured(cell, stateColour(runs.at(r - 1).state), colour)
                                 : coloured(cell, r == 0 ? Colour::Dim : Colour::None, colour)) +
                        QStringLiteral("  ");
            }
            context.out.line(line.trimmed());
        }
    }

    static Colour stateColour(State state)
    {
        switch (state) {
        case State::Passed: return Colour::Green;
        case State::Failed:
        case State::TimedOut: return Colour::Red;
        case State::Cancelled:
        case State::Interrupted: return Colour::Yellow;
        default: return Colour::None;
        }
    }
};

class ShowCommand : public Command
{
public:
    ShowCommand()
    {
        name = QStringLiteral("show");
        summary = QStringLiteral("Show a run: what failed first, then everything else");
        arguments = {runArgument()};
    }

    int execute(Context &context, const Arguments &given) override
    {
        const tl::expected<OpenedRun, ExitStatus> opened = openRun(context, given.at(0));
        if (!opened)
            return opened.error();
        Session *session = opened->session.get();
        const Run *run = &opened->run;
        const bool colour = context.colour && context.outIsTerminal;
        QStringList lines = header(context, *run, colour);
        lines << failureReport(context, *run, colour) << QString() << strands(context, *run, colour);
        if (const Result<QList<Artifact>> artifacts = session->store().artifacts(run->id); artifacts && !artifacts->isEmpty()) {
            lines << QString() << QStringLiteral("Artifacts:");
            for (const Artifact &artifact : *artifacts)
                lines << QStringLiteral("  %1: %2, %3")
                             .arg(artifact.name, countInWords(artifact.files.size(), QStringLiteral("file")),
                                  sizeInWords(totalSize(artifact)));
        }
        if (const Result<QList<Publication>> published = session->store().publications(run->id); published && !published->isEmpty()) {
            lines << QString() << QStringLiteral("Published:");
            for (const Publication &publication : *published)
                lines << QStringLiteral("  %1: %2").arg(publication.artifact, printable(inWords(publication)));
        }
        context.out.line(lines.join(u'\n'));
        return ExitPassed;
    }

private:
    static QStringList header(const Context &context, const Run &run, bool colour)
    {
        QStringList lines;
        lines << stateSign(run.state, context.unicode, colour) + u' ' +
                     coloured(QStringLiteral("%1, run %2: %3").arg(printable(run.pipeline)).arg(run.number).arg(inWords(run.state)),
                              Colour::Bold, colour);
        const auto field = [&](const QString &label, const QString &text) {
            if (!text.isEmpty())
                lines << QStringLiteral("  %1%2").arg(coloured(padded(label, 11), Colour::Dim, colour), printable(text));
        };
        field(QStringLiteral("reason"), run.reason);
        field(QStringLiteral("id"), run.id.value);
        field(QStringLiteral("trigger"), run.trigger);
        field(QStringLiteral("started"), localTime(run.startedAt));
        field(QStringLiteral("duration"), timeTaken(run.startedAt, run.finishedAt));
        field(QStringLiteral("file"), run.file);
        field(QStringLiteral("workspace"), run.workspace);
        field(QStringLiteral("logs"), context.paths.runFolder(run.id));
        field(QStringLiteral("again of"), run.rerunOf.value);
        if (!run.params.isEmpty())
            field(QStringLiteral("parameters"), QString::fromUtf8(QJsonDocument(run.params).toJson(QJsonDocument::Compact)));
        return lines;
    }

    static QStringList strands(const Context &context, const Run &run, bool colour)
    {
        QStringList lines;
        for (const StrandRun &strand : run.strands) {
            const QString reason = strand.reason.isEmpty() ? QString() : QStringLiteral("  ") + printable(strand.reason);
            lines << QStringLiteral("%1 %2  %3%4")
                         .arg(stateSign(strand.state, context.unicode, colour), strand.name, timeTaken(strand.startedAt, strand.finishedAt),
                              reason);
            for (const StepRun &step : strand.steps)
                lines << QStringLiteral("    %1 %2  %3  %4")
                             .arg(stateSign(step.state, context.unicode, colour), step.name, outcomeInWords(step),
                                  timeTaken(step.startedAt, step.finishedAt));
        }
        return lines;
    }
};

class CancelCommand : public Command
{
public:
    CancelCommand()
    {
        name = QStringLiteral("cancel");
        summary = QStringLiteral("End a run that goes on in another terminal");
        details = QStringLiteral("What runs gets SIGTERM and 10 seconds, then SIGKILL.");
        arguments = {runArgument()};
        options = {{.name = QStringLiteral("now"), .help = QStringLiteral("Kill at once")}};
    }

    int execute(Context &context, const Arguments &given) override
    {
        const tl::expected<OpenedRun, ExitStatus> opened = openRun(context, given.at(0));
        if (!opened)
            return opened.error();
        Session *session = opened->session.get();
        const Run *run = &opened->run;
        if (isFinal(run->state)) {
            context.out.line(QStringLiteral("Nothing to cancel: run %1 of %2 is over (%3).")
                                 .arg(run->number)
                                 .arg(printable(run->pipeline), inWords(run->state)));
            return ExitPassed;
        }
        if (const Result<void> asked = session->cancel(run->id, given.has(QStringLiteral("now"))); !asked)
            return complain(context, asked.error());
        context.out.line(QStringLiteral("Run %1 of %2 is being cancelled. `clustero show %3` tells when it is over.")
                             .arg(run->number)
                             .arg(printable(run->pipeline), nameOfRun(context, *run)));
        return ExitPassed;
    }
};

class ArtifactsCommand : public Command
{
public:
    ArtifactsCommand()
    {
        name = QStringLiteral("artifacts");
        summary = QStringLiteral("List the artifacts of a run, or copy one out");
        arguments = {runArgument()};
        options = {
            {.name = QStringLiteral("get"), .value = QStringLiteral("NAME"), .help = QStringLiteral("Copy this artifact")},
            {.name = QStringLiteral("to"),
             .value = QStringLiteral("DIR"),
             .help = QStringLiteral("Into this folder (default: the current one)")},
        };
    }

    int execute(Context &context, const Arguments &given) override
    {
        if (given.has(QStringLiteral("to")) && !given.has(QStringLiteral("get"))) {
            complainAboutUsage(context, QStringLiteral("--to needs --get NAME."), QStringLiteral("clustero artifacts --help"));
            return ExitBadInput;
        }
        const tl::expected<OpenedRun, ExitStatus> opened = openRun(context, given.at(0));
        if (!opened)
            return opened.error();
        Session *session = opened->session.get();
        const Run *run = &opened->run;
        const Result<QList<Artifact>> artifacts = session->store().artifacts(run->id);
        if (!artifacts)
            return complain(context, artifacts.error());
        if (given.has(QStringLiteral("get")))
            return get(context, *session, *run, *artifacts, given);
        const Result<QList<Publication>> published = session->store().publications(run->id);
        if (!published)
            return complain(context, published.error());
        for (const Artifact &artifact : *artifacts) {
            context.out.line(
                QStringLiteral("%1  %2, %3")
                    .arg(artifact.name, countInWords(artifact.files.size(), QStringLiteral("file")), sizeInWords(totalSize(artifact))));
            for (const ArtifactFile &file : artifact.files)
                context.out.line(QStringLiteral("  %1  %2  %3")
                                     .arg(QString::fromLatin1(file.sha256), padded(sizeInWords(file.size), 9),
                                          context.outIsTerminal ? printable(file.path) : file.path));
            for (const Publication &publication : *published) {
                if (publication.artifact == artifact.name)
                    context.out.line(QStringLiteral("  -> %1").arg(printable(inWords(publication))));
            }
        }
        if (artifacts->isEmpty())
            complain(context, QStringLiteral("Run %1 of %2 has no artifacts.").arg(run->number).arg(printable(run->pipeline)));
        return ExitPassed;
    }

private:
    static int get(Context &context, Session &session, const Run &run, const QList<Artifact> &artifacts, const Arguments &given)
    {
        const QString wanted = given.value(QStringLiteral("get"));
        const QString folder = context.absolute(given.value(QStringLiteral("to"), QStringLiteral(".")));
        const auto found =
            std::find_if(artifacts.begin(), artifacts.end(), [&](const Artifact &artifact) { return artifact.name == wanted; });
        if (found == artifacts.end()) {
            QStringList names;
            for (const Artifact &artifact : artifacts)
                names << artifact.name;
            complain(context, QStringLiteral("Run %1 has no artifact `%2`.%3 It has: %4.")
                                  .arg(run.number)
                                  .arg(wanted, didYouMeanText(wanted, names),
                                       names.isEmpty() ? QStringLiteral("none") : names.join(QStringLiteral(", "))));
            return ExitNoSuchThing;
        }
        if (!QDir().mkpath(folder)) {
            complain(context, QStringLiteral("The folder %1 cannot be made. Name another one with --to DIR.").arg(folder));
            return ExitBadInput;
        }
        if (const Result<void> done = session.artifacts().extract(*found, folder); !done)
            return complain(context, done.error());
        context.out.line(
            QStringLiteral("%1: %2, %3, in %4")
                .arg(found->name, countInWords(found->files.size(), QStringLiteral("file")), sizeInWords(totalSize(*found)), folder));
        return ExitPassed;
    }
};

class WorkspaceCommand : public Command
{
public:
    WorkspaceCommand()
    {
        name = QStringLiteral("workspace");
        summary = QStringLiteral("Print the path of a run's workspace, to look into it");
        details = QStringLiteral("The workspace is made reachable first. For example: cd \"$(clustero workspace last)\"\n"
                                 "Where that is a mount, it stays until --close, or until the run is pruned.");
        arguments = {runArgument()};
        options = {{.name = QStringLiteral("close"), .help = QStringLiteral("Take the mount away again; the files stay with the run")}};
    }

    int execute(Context &context, const Arguments &given) override
    {
        const tl::expected<OpenedRun, ExitStatus> opened = openRun(context, given.at(0), false);
        if (!opened)
            return opened.error();
        const Run *run = &opened->run;
        if (given.has(QStringLiteral("close")))
            return close(context, *run);
        QString path = run->workspace;
        if (!run->options.inPlace) {
            const Result<Workspace> workspace = reopenWorkspace(run->id, context.paths);
            if (!workspace)
                return complain(context, workspace.error());
            path = workspace->path;
        }
        context.out.line(path);
        return ExitPassed;
    }

private:
    static int close(Context &context, const Run &run)
    {
        if (!isFinal(run.state)) {
            complain(context, QStringLiteral("Run %1 of %2 needs its workspace: it is %3. Close it when the run is over.")
                                  .arg(run.number)
                                  .arg(printable(run.pipeline), inWords(run.state)));
            return ExitBadInput;
        }
        if (!run.options.inPlace) {
            if (const Result<void> closed = closeWorkspace(run.id, context.paths); !closed)
                return complain(context, closed.error());
        }
        return ExitPassed;
    }
};

} // namespace

std::unique_ptr<Command> makeRunsCommand()
{
    return std::make_unique<RunsCommand>();
}

std::unique_ptr<Command> makeShowCommand()
{
    return std::make_unique<ShowCommand>();
}

std::unique_ptr<Command> makeCancelCommand()
{
    return std::make_unique<CancelCommand>();
}

std::unique_ptr<Command> makeArtifactsCommand()
{
    return std::make_unique<ArtifactsCommand>();
}

std::unique_ptr<Command> makeWorkspaceCommand()
{
    return std::make_unique<WorkspaceCommand>();
}

} // namespace clustero
