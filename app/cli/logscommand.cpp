// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/messages.h"
#include "app/cli/report.h"
#include "app/cli/signalwatcher.h"
#include "app/cli/statetext.h"
#include "app/cli/steplogs.h"
#include "app/cli/terminaltext.h"
#include "models/plan/runplan.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <QCoroSignal>
#include <QCoroTask>

#include <algorithm>
#include <map>

namespace clustero {

namespace {

constexpr qsizetype pieceSize = 256 * 1024;
constexpr std::chrono::milliseconds pollTime{100};

struct LogWishes
{
    std::optional<StepRef> only = {}; ///< exactly the bytes of this step, unless times are wanted
    int strand = -1;                  ///< -1: all
    bool timestamps = false;
};

/// The logs of a run of whatever process, as it goes on: looks into the store when it changes, and into files when they grow.
class LogFollower : public QObject
{
    Q_OBJECT
public:
    LogFollower(Context &context, Session &session, Run run, LogWishes wishes)
        : m_context(context), m_session(session), m_run(std::move(run)), m_wishes(wishes), m_pump(context.out)
    {
        m_version = m_session.store().dataVersion();
        m_poll.setInterval(pollTime);
        connect(&m_poll, &QTimer::timeout, this, &LogFollower::look);
        connect(&m_files, &QFileSystemWatcher::fileChanged, this, &LogFollower::look);
        connect(&m_pump, &OutputPump::ready, this, &LogFollower::pump);
        m_poll.start();
        QTimer::singleShot(0, this, &LogFollower::look);
    }

    void end()
    {
        m_poll.stop();
        Q_EMIT ended();
    }

Q_SIGNALS:
    void ended();

private:
    struct Followed
    {
        std::unique_ptr<StepLogStream> stream;
        bool isOver = false; ///< nothing is written any more
        bool isDone = false; ///< and all has been printed
    };

    void look()
    {
        const qint64 version = m_session.store().dataVersion();
        if (std::exchange(m_version, version) != version || !m_hasLooked) {
            if (Result<Run> run = m_session.store().run(m_run.id))
                m_run = std::move(*run);
        }
        m_hasLooked = true;
        for (int strand = 0; strand < m_run.strands.size(); ++strand) {
            for (int step = 0; step < m_run.strands.at(strand).steps.size(); ++step)
                lookAt({strand, step});
        }
        pump();
    }

    void lookAt(StepRef ref)
    {
        const bool isWanted = m_wishes.only ? *m_wishes.only == ref : m_wishes.strand < 0 || m_wishes.strand == ref.strand;
        const StrandRun &strand = m_run.strands.at(ref.strand);
        const StepRun &step = strand.steps.at(ref.step);
        const bool isOver = isFinal(step.state) || isFinal(m_run.state);
        if (!isWanted || (step.state != State::Running && !isOver))
            return;
        Followed &followed = m_followed[ref];
        if (!followed.stream) {
            const QString path = m_context.paths.logPath(m_run.id, strand.name, step.name);
            const QByteArray prefix = m_wishes.only ? QByteArray() : (strand.name + u'/' + step.name).toUtf8() + " | ";
            if (m_wishes.timestamps)
                followed.stream = timedLog(path, m_context.paths.indexPath(m_run.id, strand.name, step.name), prefix);
            else
                followed.stream = m_wishes.only ? rawLog(path) : prefixedLog(path, prefix);
            if (!isOver)
                m_files.addPath(path);
        }
        followed.isOver = isOver;
    }

    void pump()
    {
        if (m_pump.isBusy())
            return;
        for (auto &[ref, followed] : m_followed) {
            if (!followed.isDone && m_buffer.size() < pieceSize)
                followed.isDone = !followed.stream->append(m_buffer, pieceSize, followed.isOver) && followed.isOver;
        }
        const bool isAllDone = std::all_of(m_followed.begin(), m_followed.end(), [](const auto &f) { return f.second.isDone; });
        if (m_context.out.isClosed())
            end();
        else if (!m_buffer.isEmpty())
            m_pump.send(m_buffer);
        else if (m_hasLooked && isAllDone && (isFinal(m_run.state) || isOnlyOver()))
            end();
    }

    [[nodiscard]] bool isOnlyOver() const
    {
        return m_wishes.only && isFinal(m_run.strands.at(m_wishes.only->strand).steps.at(m_wishes.only->step).state);
    }

    Context &m_context;
    Session &m_session;
    Run m_run;
    LogWishes m_wishes;
    OutputPump m_pump;
    QTimer m_poll;
    QFileSystemWatcher m_files;
    std::map<StepRef, Followed> m_followed;
    QByteArray m_buffer;
    qint64 m_version = 0;
    bool m_hasLooked = false;
};

class LogsCommand : public Command
{
public:
    LogsCommand()
    {
        name = QStringLiteral("logs");
        summary = QStringLiteral("Print what the steps of a run have written");
        details =
            QStringLiteral("With STRAND/STEP: exactly the bytes that the step wrote. Otherwise all steps in order: under headings on a\n"
                           "terminal, else each line behind `strand/step | `. With --follow it goes on until the run is over.");
        arguments = {{.name = QStringLiteral("RUN"), .kind = ArgumentSpec::Kind::Run, .required = true},
                     {.name = QStringLiteral("STRAND[/STEP]")}};
        options = {
            {.name = QStringLiteral("follow"), .help = QStringLiteral("Go on while the run goes on"), .shortName = QStringLiteral("f")},
            {.name = QStringLiteral("timestamps"),
             .help = QStringLiteral("Each line behind the time at which it arrived (UTC)"),
             .shortName = QStringLiteral("t")},
        };
    }

    int execute(Context &context, const Arguments &given) override
    {
        const tl::expected<OpenedRun, ExitStatus> opened = openRun(context, given.at(0));
        if (!opened)
            return opened.error();
        Session *session = opened->session.get();
        const Run *run = &opened->run;
        LogWishes wishes{.timestamps = given.has(QStringLiteral("timestamps"))};
        if (!chooseStep(context, *run, given.at(1), wishes))
            return ExitNoSuchThing;
        if (given.has(QStringLiteral("follow")) && !isFinal(run->state))
            return QCoro::waitFor(follow(context, *session, *run, wishes));
        printAll(context, *run, wishes);
        return ExitPassed;
    }

private:
    static QCoro::Task<int> follow(Context &context, Session &session, Run run, LogWishes wishes)
    {
        SignalWatcher signalWatcher;
        LogFollower follower(context, session, std::move(run), wishes);
        bool isStopped = false;
        connectStop(signalWatcher, follower, isStopped);
        signalWatcher.takeOver();
        co_await qCoro(&follower, &LogFollower::ended);
        co_return isStopped ? ExitCancelled : ExitPassed;
    }

    static void connectStop(SignalWatcher &signalWatcher, LogFollower &follower, bool &isStopped)
    {
        QObject::connect(&signalWatcher, &SignalWatcher::stopWanted, &follower, [&follower, &isStopped] {
            isStopped = true;
            follower.end();
        });
    }

    static void printAll(Context &context, const Run &run, const LogWishes &wishes)
    {
        const bool headings = !wishes.only && context.outIsTerminal;
        QByteArray buffer;
        for (int s = 0; s < run.strands.size(); ++s) {
            const StrandRun &strand = run.strands.at(s);
            for (int i = 0; i < strand.steps.size() && !context.out.isClosed(); ++i) {
                const bool isWanted = wishes.only ? *wishes.only == StepRef{s, i} : wishes.strand < 0 || wishes.strand == s;
                const StepRun &step = strand.steps.at(i);
                if (!isWanted || (!step.startedAt.isValid() && !wishes.only))
                    continue;
                if (headings)
                    context.out.line(heading(context, strand, step));
                const QString path = context.paths.logPath(run.id, strand.name, step.name);
                const QByteArray prefix = wishes.only || headings ? QByteArray() : (strand.name + u'/' + step.name).toUtf8() + " | ";
                const bool isRaw = prefix.isEmpty() && !headings;
                const std::unique_ptr<StepLogStream> stream =
                    wishes.timestamps ? timedLog(path, context.paths.indexPath(run.id, strand.name, step.name), prefix)
                    : isRaw           ? rawLog(path)
                                      : prefixedLog(path, prefix);
                bool more = true;
                while (more && !context.out.isClosed()) {
                    buffer.resize(0);
                    more = stream->append(buffer, pieceSize, true);
                    context.out.write(buffer);
                }
            }
        }
    }

    static QString heading(const Context &context, const StrandRun &strand, const StepRun &step)
    {
        const QString line = context.unicode ? QStringLiteral("──") : QStringLiteral("--");
        return coloured(QStringLiteral("%1 %2/%3: %4 %1").arg(line, strand.name, step.name, outcomeInWords(step)), Colour::Bold,
                        context.colour);
    }

    /// False: the run has no such strand or step, and that has been told.
    static bool chooseStep(Context &context, const Run &run, const QString &text, LogWishes &wishes)
    {
        if (text.isEmpty())
            return true;
        const QString strandName = text.section(u'/', 0, 0);
        const QString stepName = text.section(u'/', 1);
        QStringList names;
        for (int s = 0; s < run.strands.size(); ++s) {
            names << run.strands.at(s).name;
            if (run.strands.at(s).name == strandName)
                wishes.strand = s;
        }
        if (wishes.strand < 0) {
            complain(context, QStringLiteral("Run %1 has no strand `%2`.%3 `clustero show %4` lists them.")
                                  .arg(run.number)
                                  .arg(strandName, didYouMeanText(strandName, names), nameOfRun(context, run)));
            return false;
        }
        if (stepName.isEmpty())
            return true;
        names.clear();
        const QList<StepRun> &steps = run.strands.at(wishes.strand).steps;
        for (int i = 0; i < steps.size(); ++i) {
            names << steps.at(i).name;
            if (steps.at(i).name == stepName)
                wishes.only = StepRef{wishes.strand, i};
        }
        if (wishes.only)
            return true;
        complain(context, QStringLiteral("Strand `%1` has no step `%2`.%3 It has: %4.")
                              .arg(strandName, stepName, didYouMeanText(stepName, names), names.join(QStringLiteral(", "))));
        return false;
    }
};

} // namespace

std::unique_ptr<Command> makeLogsCommand()
{
    return std::make_unique<LogsCommand>();
}

} // namespace clustero

#include "logscommand.moc"
