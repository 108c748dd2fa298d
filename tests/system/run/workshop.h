// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "app/supervisor/stepindex.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <QCoroTask>

#include <deque>

namespace clustero {

/// A folder with a pipeline, data folders of its own, and a session: what a test of runs needs to say what it means.
class Workshop
{
public:
    Workshop()
    {
        QDir().mkpath(folder());
        m_paths.data = m_dir.filePath(QStringLiteral("data"));
        m_paths.cache = m_dir.filePath(QStringLiteral("cache"));
        reopen();
    }

    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("project")); }
    [[nodiscard]] const DataPaths &paths() const { return m_paths; }
    [[nodiscard]] Session &session() { return *m_session; }

    void reopen()
    {
        m_session.reset();
        Result<std::unique_ptr<Session>> session = Session::open(m_paths);
        if (!session)
            qFatal("%s", qPrintable(session.error().sentence));
        m_session = std::move(*session);
    }

    void write(const QString &name, const QByteArray &bytes)
    {
        const QString path = folder() + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }

    /// Without its first line, `version: 1`.
    void definePipeline(const QByteArray &yaml) { write(QStringLiteral(".clustero.yaml"), "version: 1\n" + yaml); }

    RunRequest request;

    /// Starts it. Null if it was refused; then refusal says why.
    LiveRun *start()
    {
        request.folder = folder();
        tl::expected<LiveRun *, Refusal> started = QCoro::waitFor(m_session->start(request));
        return taken(std::move(started));
    }

    LiveRun *rerun(const RerunRequest &what) { return taken(QCoro::waitFor(m_session->rerun(what))); }

    /// Waits for the end, a minute at most.
    static bool wait(LiveRun *live)
    {
        if (!live)
            return false;
        if (isFinal(live->run().state))
            return true;
        QSignalSpy finished(live, &LiveRun::finished);
        return finished.wait(60'000);
    }

    /// The states of the finished run as the store has them: `passed: a=passed(passed,passed) b=skipped(skipped)`.
    [[nodiscard]] QString runAndWait()
    {
        LiveRun *live = start();
        if (!live)
            return QStringLiteral("refused: ") + codes();
        if (!wait(live))
            return QStringLiteral("did not end");
        return states(live->run().id);
    }

    [[nodiscard]] QString states(const RunId &id)
    {
        const Result<Run> run = m_session->store().run(id);
        if (!run)
            return run.error().sentence;
        QStringList strands;
        for (const StrandRun &strand : run->strands) {
            QStringList steps;
            for (const StepRun &step : strand.steps)
                steps.append(toString(step.state));
            strands.append(QStringLiteral("%1=%2(%3)").arg(strand.name, toString(strand.state), steps.join(u',')));
        }
        return toString(run->state) + QStringLiteral(": ") + strands.join(u' ');
    }

    [[nodiscard]] Run last()
    {
        const Result<RunId> id = m_session->store().find(QStringLiteral("last"), {});
        return id ? m_session->store().run(*id).value_or(Run()) : Run();
    }

    [[nodiscard]] QByteArray log(const QString &strand, const QString &step = QStringLiteral("step-1"))
    {
        QFile file(m_paths.logPath(last().id, strand, step));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no log)");
    }

    [[nodiscard]] QString codes() const
    {
        QStringList all;
        for (const Diagnostic &diagnostic : refusal.diagnostics)
            all.append(diagnostic.code);
        return all.join(u',');
    }

    Refusal refusal;

private:
    LiveRun *taken(tl::expected<LiveRun *, Refusal> started)
    {
        refusal = started ? Refusal() : started.error();
        return started ? *started : nullptr;
    }

    QTemporaryDir m_dir;
    DataPaths m_paths;
    std::unique_ptr<Session> m_session;
};

} // namespace clustero
