// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report.h"
#include "app/cli/statetext.h"
#include "app/cli/streamview.h"
#include "app/cli/terminaltext.h"
#include "models/runs/failures.h"
#include "models/wire/runevents.h"

namespace clustero {

namespace {

QString took(const QDateTime &from, const QDateTime &to)
{
    return from.isValid() && to.isValid() ? QStringLiteral(" in ") + durationInWords(std::chrono::milliseconds(durationMs(from, to)))
                                          : QString();
}

QString because(const QString &reason)
{
    return reason.isEmpty() ? QString() : QStringLiteral(": ") + reason;
}

/// For people and log files: `strand/step | text` for output, `strand/step: …` for what happens.
class PlainForm : public StreamForm
{
public:
    QByteArray runStarted(const Run &run) override
    {
        return line(
            QStringLiteral("run %1 of %2 started (%3), workspace %4").arg(run.number).arg(run.pipeline, run.id.value, run.workspace));
    }

    QByteArray strandChanged(const Run &run, int strand, bool started) override
    {
        const StrandRun &now = run.strands.at(strand);
        if (started)
            return {};
        return line(
            QStringLiteral("%1: %2%3%4").arg(now.name, inWords(now.state), took(now.startedAt, now.finishedAt), because(now.reason)));
    }

    QByteArray stepChanged(const Run &run, int strand, int step, bool started) override
    {
        const StrandRun &owner = run.strands.at(strand);
        const StepRun &now = owner.steps.at(step);
        const QString name = owner.name + u'/' + now.name;
        if (started)
            return line(QStringLiteral("%1: running in %2: %3").arg(name, now.image, quotedForShell(now.command)));
        if (now.state == State::Skipped && owner.state == State::Skipped)
            return {};
        return line(QStringLiteral("%1: %2%3%4").arg(name, outcomeInWords(now), took(now.startedAt, now.finishedAt), because(now.reason)));
    }

    QByteArray artifact(const Run &, const Artifact &artifact) override
    {
        return line(QStringLiteral("artifact %1: %2, %3")
                        .arg(artifact.name, countInWords(artifact.files.size(), QStringLiteral("file")), sizeInWords(totalSize(artifact))));
    }

    QByteArray publication(const Run &, const Publication &) override { return {}; } // its last line of progress says it
    QByteArray transfer(const Run &, const QString &text) override { return line(text); }
    QByteArray diagnostic(const Run &, const Diagnostic &diagnostic) override { return line(toLine(diagnostic)); }

    QByteArray runFinished(const Run &run, int, const Context &context) override
    {
        QByteArray text = line(QStringLiteral("run %1 of %2 %3%4%5")
                                   .arg(run.number)
                                   .arg(run.pipeline, inWords(run.state), took(run.startedAt, run.finishedAt), because(run.reason)));
        for (const QString &reportLine : failureReport(context, run, false))
            text += line(reportLine);
        return text;
    }

    std::unique_ptr<StepLogStream> log(const Run &run, int strand, int step, const QString &logPath, const QString &) override
    {
        const StrandRun &owner = run.strands.at(strand);
        return prefixedLog(logPath, (owner.name + u'/' + owner.steps.at(step).name).toUtf8() + " | ");
    }

private:
    static QByteArray line(const QString &text) { return text.toUtf8() + '\n'; }
};

class JsonForm : public StreamForm
{
public:
    QByteArray runStarted(const Run &run) override { return runStartedEvent(stamp(run, run.startedAt), run); }

    QByteArray strandChanged(const Run &run, int strand, bool started) override
    {
        const StrandRun &now = run.strands.at(strand);
        return started ? strandStartedEvent(stamp(run, now.startedAt), now) : strandFinishedEvent(stamp(run, now.finishedAt), now);
    }

    QByteArray stepChanged(const Run &run, int strand, int step, bool started) override
    {
        const StrandRun &owner = run.strands.at(strand);
        const StepRun &now = owner.steps.at(step);
        return started ? stepStartedEvent(stamp(run, now.startedAt), owner.name, now)
                       : stepFinishedEvent(stamp(run, now.finishedAt), owner.name, now);
    }

    QByteArray artifact(const Run &run, const Artifact &artifact) override { return artifactEvent(stamp(run, {}), artifact); }
    QByteArray publication(const Run &run, const Publication &publication) override
    {
        return publicationEvent(stamp(run, {}), publication);
    }
    QByteArray transfer(const Run &, const QString &) override { return {}; }
    QByteArray diagnostic(const Run &run, const Diagnostic &diagnostic) override { return diagnosticEvent(stamp(run, {}), diagnostic); }

    QByteArray runFinished(const Run &run, int exitStatus, const Context &) override
    {
        return runFinishedEvent(stamp(run, run.finishedAt), run, exitStatus);
    }

    std::unique_ptr<StepLogStream> log(const Run &run, int strand, int step, const QString &logPath, const QString &indexPath) override
    {
        const StrandRun &owner = run.strands.at(strand);
        return jsonLog(logPath, indexPath, run.id, owner.name, owner.steps.at(step).name);
    }

private:
    static EventStamp stamp(const Run &run, const QDateTime &time)
    {
        return {time.isValid() ? time : QDateTime::currentDateTimeUtc(), run.id};
    }
};

} // namespace

std::unique_ptr<StreamForm> makePlainForm()
{
    return std::make_unique<PlainForm>();
}

std::unique_ptr<StreamForm> makeJsonForm()
{
    return std::make_unique<JsonForm>();
}

} // namespace clustero
