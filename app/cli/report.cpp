// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report.h"

#include "app/cli/messages.h"
#include "app/cli/steplogs.h"
#include "app/cli/terminaltext.h"
#include "models/wire/runevents.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype fullReports = 3; ///< further failures are named only
constexpr int linesOfLog = 20;

struct Failure
{
    const StrandRun *strand;
    const StepRun *step;
};

/// Steps that did not pass on their own account, in order of time.
QList<Failure> failures(const Run &run)
{
    QList<Failure> found;
    for (const StrandRun &strand : run.strands) {
        for (const StepRun &step : strand.steps) {
            if (step.state == State::Failed || step.state == State::TimedOut || step.state == State::Interrupted)
                found.append({&strand, &step});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Failure &a, const Failure &b) {
        const bool aKnown = a.step->finishedAt.isValid();
        const bool bKnown = b.step->finishedAt.isValid();
        return aKnown && bKnown ? a.step->finishedAt < b.step->finishedAt : aKnown && !bKnown;
    });
    return found;
}

QString timeSpent(const StepRun &step)
{
    if (!step.startedAt.isValid() || !step.finishedAt.isValid())
        return {};
    return QStringLiteral(" after ") + durationInWords(std::chrono::milliseconds(durationMs(step.startedAt, step.finishedAt)));
}

QStringList fullReport(const Context &context, const Run &run, const Failure &failure, bool colour)
{
    const QString name = failure.strand->name + u'/' + failure.step->name;
    QStringList lines;
    lines << QStringLiteral("%1 %2").arg(stateSign(failure.step->state, context.unicode, colour),
                                         coloured(name + u' ' + inWords(failure.step->state) + timeSpent(*failure.step), Colour::Bold, colour));
    const auto field = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            lines << QStringLiteral("  %1%2").arg(coloured(padded(label, 9), Colour::Dim, colour), text);
    };
    field(QStringLiteral("command"), printable(shellQuoted(failure.step->command)));
    field(QStringLiteral("in"), printable(failure.step->image));
    if (failure.step->exitCode) {
        const QString words = exitStatusInWords(*failure.step->exitCode);
        field(QStringLiteral("exit"), words.isEmpty() ? QString::number(*failure.step->exitCode) : words);
    }
    field(QStringLiteral("reason"), printable(failure.step->reason));
    const QString log = context.paths.logPath(run.id, failure.strand->name, failure.step->name);
    const QString bar = context.unicode ? QStringLiteral("│ ") : QStringLiteral("| ");
    for (const QString &line : likelyErrorLines(log, linesOfLog))
        lines << QStringLiteral("  ") + coloured(bar, Colour::Red, colour) + line;
    field(QStringLiteral("log"), QStringLiteral("%1 (or: clustero logs %2 %3)").arg(log, nameOfRun(context, run), name));
    return lines;
}

} // namespace

QString outcomeInWords(const StepRun &step)
{
    if (step.state != State::Failed || !step.exitCode || *step.exitCode == 0)
        return inWords(step.state);
    const QString words = exitStatusInWords(*step.exitCode);
    return QStringLiteral("%1, exit status %2").arg(inWords(step.state), words.isEmpty() ? QString::number(*step.exitCode) : words);
}

QString countInWords(qsizetype count, const QString &noun)
{
    return QStringLiteral("%1 %2%3").arg(count).arg(noun, count == 1 ? QString() : QStringLiteral("s"));
}

qint64 totalSize(const Artifact &artifact)
{
    qint64 size = 0;
    for (const ArtifactFile &file : artifact.files)
        size += file.size;
    return size;
}

QString stateSign(State state, bool unicode, bool colour)
{
    struct Sign { const char16_t *sign; char plain; Colour colour; };
    const Sign sign = [state]() -> Sign {
        switch (state) {
        case State::Queued:
        case State::Waiting: return {u"○", '.', Colour::Dim};
        case State::Pulling: return {u"↓", 'v', Colour::Cyan};
        case State::Running: return {u"●", '*', Colour::Blue};
        case State::Passed: return {u"✓", '+', Colour::Green};
        case State::Failed: return {u"✗", 'x', Colour::Red};
        case State::TimedOut: return {u"◷", 't', Colour::Red};
        case State::Cancelled: return {u"■", 'c', Colour::Yellow};
        case State::Skipped: return {u"–", '-', Colour::Dim};
        case State::Interrupted: return {u"!", '!', Colour::Yellow};
        }
        return {u"?", '?', Colour::None};
    }();
    return coloured(unicode ? QString::fromUtf16(sign.sign) : QString(QLatin1Char(sign.plain)), sign.colour, colour);
}

QString nameOfRun(const Context &context, const Run &run)
{
    return run.file == defaultPipelineFile(context) ? QString::number(run.number) : run.id.value;
}

QStringList failureReport(const Context &context, const Run &run, bool colour)
{
    if (run.state == State::Passed)
        return {};
    QStringList lines;
    const QList<Failure> found = failures(run);
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (i < fullReports)
            lines << QString() << fullReport(context, run, found.at(i), colour);
        else if (i == fullReports)
            lines << QString() << QStringLiteral("Also failed:");
        if (i >= fullReports)
            lines << QStringLiteral("  %1/%2 %3").arg(found.at(i).strand->name, found.at(i).step->name, outcomeInWords(*found.at(i).step));
    }
    const bool canRunAgain = isFinal(run.state);
    if (canRunAgain)
        lines << QString() << QStringLiteral("Run it again from the failure: clustero rerun %1 --failed").arg(nameOfRun(context, run));
    return lines;
}

} // namespace clustero
