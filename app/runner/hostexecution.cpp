// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/hostexecution.h"

#include "app/git/workspace.h"
#include "app/sandbox/sandbox.h"

#include <QFile>
#include <QTimer>

#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace clustero {

namespace {

constexpr qsizetype maxComplaint = 4096;
/// For `clustero-step` to kill the step's processes by itself and to end its log.
constexpr auto killAfter = std::chrono::seconds(6);
/// For a sandbox that something unmounted beside it kept from starting.
constexpr int maxTries = 8;
constexpr auto betweenTries = std::chrono::milliseconds(25);

} // namespace

HostExecution::HostExecution(StepPlace place, QString stepProgram, QObject *parent)
    : StepExecution(parent), m_place(std::move(place)), m_stepProgram(std::move(stepProgram)), m_process(this)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &HostExecution::readReports);
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] {
        const QByteArray text = m_process.readAllStandardError();
        m_complaint += text.left(maxComplaint - m_complaint.size());
    });
    connect(&m_process, &QProcess::finished, this, &HostExecution::processEnded);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            giveUp(QStringLiteral("The sandbox cannot be started: %1.").arg(m_process.errorString()));
    });
}

HostExecution::~HostExecution()
{
    // bubblewrap ends with its parent's thread, and with it all that is in the sandbox.
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning)
        m_process.kill();
}

void HostExecution::prepare()
{
    QTimer::singleShot(0, this, &HostExecution::launch);
}

void HostExecution::launch()
{
    if (m_ending)
        return giveUp({});
    const Result<QString> source = resolveInside(m_place.workspace, m_place.dir);
    if (!source)
        return giveUp(source.error().sentence);
    if (const Result<void> made = makeStepFiles(m_place); !made)
        return giveUp(made.error().sentence);

    std::array<int, 2> fds{-1, -1};
    const std::array paths{m_place.log, m_place.index};
    for (size_t i = 0; i < paths.size(); ++i)
        fds.at(i) = ::open(QFile::encodeName(paths.at(i)).constData(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW);

    SandboxSpec spec;
    spec.source = *source;
    spec.artifacts = m_place.artifacts;
    spec.program = {m_stepProgram, QStringLiteral("--log"), QStringLiteral("fd:%1").arg(fds[0]), QStringLiteral("--index"),
                    QStringLiteral("fd:%1").arg(fds[1])};
    spec.keepFds = {fds[0], fds[1]};
    spec.hidden = m_place.hidden;
    const Result<QStringList> command = sandboxCommand(spec);
    if (command) {
        QProcessEnvironment bare;
        bare.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
        m_process.setProcessEnvironment(bare);
        m_process.setProgram(command->first());
        m_process.setArguments(command->mid(1));
        m_process.setChildProcessModifier([fds] {
            ::setsid(); // Ctrl-C on the terminal is for Clustero alone, which gives the step its time to end
            for (const int fd : fds)
                ::fcntl(fd, F_SETFD, 0);
        });
        m_process.start();
    }
    for (const int fd : fds) {
        if (fd >= 0)
            ::close(fd);
    }
    if (!command)
        giveUp(command.error().sentence);
}

void HostExecution::start(StepCommand command)
{
    m_command = std::move(command);
    sendOrder();
}

void HostExecution::sendOrder()
{
    if (!m_ready || !m_command || m_ordered || m_ending)
        return;
    m_ordered = true;
    const StepOrder order = makeOrder(*m_command);
    m_command.reset();
    QStringList words;
    for (const QByteArray &word : order.argv)
        words.append(QString::fromUtf8(word));
    Q_EMIT starting(words);
    m_process.write(encode(order));
}

void HostExecution::readReports()
{
    for (const StepReport &report : m_parser.feed(m_process.readAllStandardOutput()))
        handle(report);
}

void HostExecution::handle(const StepReport &report)
{
    switch (report.kind) {
    case StepReport::Kind::Ready:
        if (const Result<void> mounted = checkMounted(m_place, report); !mounted) {
            finish({{}, mounted.error().sentence, false});
            return terminate();
        }
        m_ready = true;
        Q_EMIT prepared();
        sendOrder();
        break;
    case StepReport::Kind::Started: Q_EMIT started(); break;
    case StepReport::Kind::Grew: Q_EMIT grew(report.logSize); break;
    case StepReport::Kind::Finished:
    case StepReport::Kind::Broken:
        Q_EMIT grew(report.logSize);
        finish({report.exitCode, report.text, false});
        break;
    }
}

void HostExecution::terminate()
{
    m_ending = true;
    if (m_ordered)
        m_process.write(encodeTerminate());
    else
        m_process.closeWriteChannel();
}

void HostExecution::kill()
{
    m_ending = true;
    if (m_ordered) {
        m_process.write(encodeKill());
        QTimer::singleShot(killAfter, &m_process, &QProcess::kill); // bubblewrap takes all with it
    } else if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
    }
}

void HostExecution::processEnded()
{
    readReports();
    if (!m_ready && !m_ending && isMountRace(m_complaint) && ++m_tries < maxTries) {
        m_complaint.clear();
        QTimer::singleShot(betweenTries, this, &HostExecution::launch);
        return;
    }
    if (!m_ready && !m_ending)
        return giveUp(QStringLiteral("The sandbox could not be set up: %1").arg(QString::fromLocal8Bit(m_complaint).trimmed()));
    finish({m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : 137, {}, false});
    Q_EMIT gone();
}

void HostExecution::giveUp(const QString &sentence)
{
    finish({{}, sentence, false});
    Q_EMIT gone();
}

void HostExecution::finish(const StepOutcome &outcome)
{
    if (!std::exchange(m_finished, true))
        Q_EMIT finished(outcome);
}

} // namespace clustero
