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
    : SupervisedExecution(std::move(place), parent), m_stepProgram(std::move(stepProgram)), m_process(this)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] { receive(m_process.readAllStandardOutput()); });
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
    const Result<QString> source = resolveInside(place().workspace, place().dir);
    if (!source)
        return giveUp(source.error().sentence);
    if (const Result<void> made = makeStepFiles(place()); !made)
        return giveUp(made.error().sentence);

    std::array<int, 2> fds{-1, -1};
    const std::array paths{place().log, place().index};
    for (size_t i = 0; i < paths.size(); ++i)
        fds.at(i) = ::open(QFile::encodeName(paths.at(i)).constData(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW);

    SandboxSpec spec;
    spec.source = *source;
    spec.artifacts = place().artifacts;
    spec.program = {m_stepProgram, QStringLiteral("--log"), QStringLiteral("fd:%1").arg(fds[0]), QStringLiteral("--index"),
                    QStringLiteral("fd:%1").arg(fds[1])};
    spec.keepFds = {fds[0], fds[1]};
    spec.hidden = place().hidden;
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

void HostExecution::stepEnded(const StepReport &report)
{
    finish({report.exitCode, report.text, false});
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
    receive(m_process.readAllStandardOutput());
    if (!m_ready && !m_ending && isMountRace(m_complaint) && ++m_tries < maxTries) {
        m_complaint.clear();
        QTimer::singleShot(betweenTries, this, &HostExecution::launch);
        return;
    }
    if (!m_ready && !m_ending)
        return giveUp(QStringLiteral("The sandbox could not be set up: %1").arg(QString::fromLocal8Bit(m_complaint).trimmed()));
    if (!m_begun && !m_ending)
        finish({{}, QStringLiteral("Its sandbox ended before the command was started."), false, false, true});
    finish({m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : 137, {}, false});
    Q_EMIT gone();
}

void HostExecution::giveUp(const QString &sentence)
{
    finish({{}, sentence, false});
    if (m_process.state() == QProcess::NotRunning)
        Q_EMIT gone();
    else
        terminate(); // and processEnded() comes back
}

} // namespace clustero
