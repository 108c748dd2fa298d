// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/livetree.h"
#include "app/cli/messages.h"
#include "app/cli/runview.h"
#include "app/cli/signalwatcher.h"
#include "app/cli/terminaltext.h"
#include "models/wire/runevents.h"

#include <QDir>
#include <QFileInfo>

#include <QCoroSignal>
#include <QCoroTask>

namespace clustero {

namespace {

using Started = tl::expected<LiveRun *, Refusal>;
using Starter = std::function<QCoro::Task<Started>(Session &)>;

constexpr qint64 largestEvent = 25 * 1024 * 1024;
constexpr int mostJobs = 1024;

int exitStatusOf(Refusal::Kind kind)
{
    switch (kind) {
    case Refusal::Kind::BadInput: return ExitBadInput;
    case Refusal::Kind::NoSuchThing: return ExitNoSuchThing;
    case Refusal::Kind::NoEngine:
    case Refusal::Kind::Broken: break;
    }
    return ExitBroken;
}

int tellRefusal(Context &context, const Refusal &refusal, const QString &output)
{
    printDiagnostics(context, refusal.diagnostics);
    if (output == QLatin1String("json")) {
        for (const Diagnostic &diagnostic : refusal.diagnostics)
            context.out.write(diagnosticEvent({QDateTime::currentDateTimeUtc(), {}}, diagnostic));
    }
    return exitStatusOf(refusal.kind);
}

/// Ends the run when the person wants it: gently the first time, at once the second.
class Stopper
{
public:
    Stopper(Session &session, LiveRun &live, RunView &view) : m_session(session), m_live(live), m_view(view) {}

    void stop(int count)
    {
        const bool atOnce = count > 1;
        if (count <= m_done || isFinal(m_live.run().state))
            return;
        m_done = count;
        m_view.note(atOnce ? QStringLiteral("Killing what still runs.")
                           : QStringLiteral("Cancelling: what runs has 10 seconds to end. Once more (Ctrl-C) kills it at once."));
        const Result<void> asked = m_session.cancel(m_live.run().id, atOnce);
        if (!asked)
            m_view.note(asked.error().sentence);
    }

private:
    Session &m_session;
    LiveRun &m_live;
    RunView &m_view;
    int m_done = 0;
};

QCoro::Task<int> watchRun(Context &context, Session &session, Starter starter, QString output)
{
    SignalWatcher signalWatcher;
    const Started started = co_await starter(session);
    if (!started)
        co_return tellRefusal(context, started.error(), output);
    LiveRun &live = **started;
    const std::unique_ptr<RunView> view = makeRunView(output, live, context);
    Stopper stopper(session, live, *view);
    QObject::connect(&signalWatcher, &SignalWatcher::stopWanted, view.get(), [&stopper](int count) { stopper.stop(count); });
    if (auto *tree = qobject_cast<LiveTree *>(view.get()))
        QObject::connect(&signalWatcher, &SignalWatcher::resized, tree, &LiveTree::resized);
    signalWatcher.takeOver();
    if (signalWatcher.stops() > 0)
        stopper.stop(signalWatcher.stops());
    if (!view->isClosed())
        co_await qCoro(view.get(), &RunView::closed);
    co_return view->exitStatus();
}

int startAndWatch(Context &context, Starter starter, const QString &output)
{
    const std::unique_ptr<Session> session = openSession(context);
    if (!session)
        return ExitBroken;
    return QCoro::waitFor(watchRun(context, *session, std::move(starter), output));
}

OptionSpec outputOption()
{
    return {.name = QStringLiteral("output"),
            .value = QStringLiteral("KIND"),
            .help = QStringLiteral("How the run is shown: pretty (a live tree, the default on a terminal), plain (lines, the default "
                                   "elsewhere) or json (one object a line)"),
            .choices = {QStringLiteral("pretty"), QStringLiteral("plain"), QStringLiteral("json")}};
}

class RunCommand : public Command
{
public:
    RunCommand()
    {
        name = QStringLiteral("run");
        summary = QStringLiteral("Run a pipeline and show it live");
        details =
            QStringLiteral("FILE defaults to .clustero.yaml in the folder. The run works on a snapshot of the folder: uncommitted\n"
                           "edits are in it, the folder itself is not touched. Ctrl-C cancels the run, a second Ctrl-C kills it at once.");
        arguments = {{.name = QStringLiteral("FILE"), .kind = ArgumentSpec::Kind::File}};
        options = {
            {.name = QStringLiteral("workspace"),
             .value = QStringLiteral("DIR"),
             .help = QStringLiteral("The folder to run on (default: the current one)")},
            {.name = QStringLiteral("in-place"),
             .help = QStringLiteral("Run in the folder itself instead of a snapshot; steps may change it")},
            {.name = QStringLiteral("param"),
             .value = QStringLiteral("K=V"),
             .help = QStringLiteral("Value of a parameter of the pipeline's manual trigger"),
             .repeats = true},
            {.name = QStringLiteral("event"),
             .value = QStringLiteral("FILE"),
             .help = QStringLiteral("JSON file whose content is the event of the run")},
            {.name = QStringLiteral("engine"),
             .value = QStringLiteral("ENGINE"),
             .help = QStringLiteral("auto, docker, podman, or an endpoint such as unix:///run/docker.sock")},
            {.name = QStringLiteral("strand"),
             .value = QStringLiteral("NAME"),
             .help = QStringLiteral("Run only this strand and those that it needs"),
             .repeats = true},
            outputOption(),
            {.name = QStringLiteral("jobs"),
             .value = QStringLiteral("N"),
             .help = QStringLiteral("Steps at the same time"),
             .shortName = QStringLiteral("j")},
            {.name = QStringLiteral("keep"), .help = QStringLiteral("Keep containers of failed steps, to look into them")},
        };
    }

    int execute(Context &context, const Arguments &given) override
    {
        RunRequest request;
        request.folder =
            given.has(QStringLiteral("workspace")) ? context.absolute(given.value(QStringLiteral("workspace"))) : context.folder;
        if (!QFileInfo(request.folder).isDir()) {
            complain(context, QStringLiteral("There is no folder %1. Name one with --workspace DIR.").arg(request.folder));
            return ExitBadInput;
        }
        request.file = given.at(0);
        if (const int status = checkFile(context, request); status != ExitPassed)
            return status;
        request.options.inPlace = given.has(QStringLiteral("in-place"));
        request.options.keep = given.has(QStringLiteral("keep"));
        request.options.strands = given.values(QStringLiteral("strand"));
        request.options.engine = given.value(QStringLiteral("engine"), QStringLiteral("auto"));
        if (const Result<void> known = checkEngineWish(request.options.engine); !known)
            return complain(context, known.error());
        const bool isFine = takeJobs(context, given, request) && takeParams(context, given, request) && takeEvent(context, given, request);
        if (!isFine)
            return ExitBadInput;
        const auto starter = [request](Session &session) { return session.start(request); };
        return startAndWatch(context, starter, outputKind(given.value(QStringLiteral("output")), context));
    }

private:
    static int checkFile(Context &context, RunRequest &request)
    {
        const bool isDefault = request.file.isEmpty();
        const QString path = isDefault ? QDir(request.folder).filePath(QStringLiteral(".clustero.yaml")) : context.absolute(request.file);
        if (QFileInfo(path).isFile()) {
            request.file = isDefault ? QString() : path;
            return ExitPassed;
        }
        complain(context,
                 isDefault
                     ? QStringLiteral("There is no .clustero.yaml in %1. Go to a folder that has one, or name a file: clustero run FILE.")
                           .arg(request.folder)
                 : QFileInfo(path).isDir()
                     ? QStringLiteral("%1 is a folder. Name a pipeline file, or run on the folder with --workspace %1").arg(path)
                     : QStringLiteral("There is no file %1. Check its name.").arg(path));
        return ExitBadInput;
    }

    static bool takeJobs(Context &context, const Arguments &given, RunRequest &request)
    {
        if (!given.has(QStringLiteral("jobs")))
            return true;
        bool isNumber = false;
        request.options.jobs = given.value(QStringLiteral("jobs")).toInt(&isNumber);
        if (isNumber && request.options.jobs >= 1 && request.options.jobs <= mostJobs)
            return true;
        complain(context,
                 QStringLiteral("`--jobs %1` is not a number from 1 to %2.").arg(given.value(QStringLiteral("jobs"))).arg(mostJobs));
        return false;
    }

    static bool takeParams(Context &context, const Arguments &given, RunRequest &request)
    {
        for (const QString &param : given.values(QStringLiteral("param"))) {
            const qsizetype equals = param.indexOf(u'=');
            if (equals < 1) {
                complain(context, QStringLiteral("`--param %1` is not NAME=VALUE. An empty value is written --param %1=.").arg(param));
                return false;
            }
            request.params.insert(param.left(equals), param.mid(equals + 1));
        }
        return true;
    }

    static bool takeEvent(Context &context, const Arguments &given, RunRequest &request)
    {
        if (!given.has(QStringLiteral("event")))
            return true;
        const Result<QByteArray> bytes = readNamedFile(context.absolute(given.value(QStringLiteral("event"))), largestEvent);
        if (!bytes) {
            complain(context, bytes.error());
            return false;
        }
        request.event = *bytes;
        return true;
    }
};

class RerunCommand : public Command
{
public:
    RerunCommand()
    {
        name = QStringLiteral("rerun");
        summary = QStringLiteral("Run an earlier run again, as a whole or from where it failed");
        details = QStringLiteral("With --failed or --from, the workspace is a copy of the earlier run's and what passed is not run again.");
        arguments = {{.name = QStringLiteral("RUN"), .kind = ArgumentSpec::Kind::Run, .required = true}};
        options = {
            {.name = QStringLiteral("failed"), .help = QStringLiteral("Only what did not pass, and what depends on it")},
            {.name = QStringLiteral("from"),
             .value = QStringLiteral("STRAND[/STEP]"),
             .help = QStringLiteral("From this strand or step on, and what depends on it")},
            outputOption(),
        };
    }

    int execute(Context &context, const Arguments &given) override
    {
        RerunRequest request;
        request.run = given.at(0);
        request.onlyFailed = given.has(QStringLiteral("failed"));
        const QString from = given.value(QStringLiteral("from"));
        request.fromStrand = from.section(u'/', 0, 0);
        request.fromStep = from.section(u'/', 1);
        if (request.onlyFailed && !from.isEmpty()) {
            complainAboutUsage(context, QStringLiteral("--failed and --from cannot be used together."),
                               QStringLiteral("clustero rerun --help"));
            return ExitBadInput;
        }
        const tl::expected<OpenedRun, ExitStatus> opened = openRun(context, request.run);
        if (!opened)
            return opened.error();
        Session *session = opened->session.get();
        const Run *earlier = &opened->run;
        request.run = earlier->id.value;
        const QString output = outputKind(given.value(QStringLiteral("output")), context);
        return QCoro::waitFor(watchRun(
            context, *session, [request](Session &s) { return s.rerun(request); }, output));
    }
};

/// Not for people: what Session::recoverInBackground() starts.
class ResumeCommand : public Command
{
public:
    ResumeCommand()
    {
        name = QStringLiteral("resume");
        summary = QStringLiteral("Take up a run whose process died, and finish it");
        arguments = {{.name = QStringLiteral("ID"), .kind = ArgumentSpec::Kind::Run, .required = true}};
        isHidden = true;
    }

    int execute(Context &context, const Arguments &given) override
    {
        const std::unique_ptr<Session> session = openSession(context, false);
        return session ? QCoro::waitFor(finish(context, *session, RunId{given.at(0)})) : ExitBroken;
    }

private:
    static QCoro::Task<int> finish(Context &context, Session &session, RunId id)
    {
        SignalWatcher signalWatcher;
        const Result<LiveRun *> live = co_await session.resume(id);
        if (!live)
            co_return live.error().code == QLatin1String("run-owned") ? ExitPassed : complain(context, live.error());
        LiveRun &run = **live;
        QObject::connect(&signalWatcher, &SignalWatcher::stopWanted, &run, [&](int count) { std::ignore = session.cancel(id, count > 1); });
        signalWatcher.takeOver();
        co_await qCoro(&run, &LiveRun::finished);
        co_return clustero::exitStatusOf(run.run().state);
    }
};

} // namespace

std::unique_ptr<Command> makeRunCommand()
{
    return std::make_unique<RunCommand>();
}

std::unique_ptr<Command> makeRerunCommand()
{
    return std::make_unique<RerunCommand>();
}

std::unique_ptr<Command> makeResumeCommand()
{
    return std::make_unique<ResumeCommand>();
}

} // namespace clustero
