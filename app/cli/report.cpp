// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report.h"

#include "app/cli/messages.h"
#include "app/cli/statetext.h"
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
    lines << QStringLiteral("%1 %2").arg(
        stateSign(failure.step->state, context.unicode, colour),
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
        lines << QString()
              << (run.state == State::Cancelled ? QStringLiteral("Run what is missing: clustero rerun %1 --failed")
                                                : QStringLiteral("Run it again from the failure: clustero rerun %1 --failed"))
                     .arg(nameOfRun(context, run));
    return lines;
}

} // namespace clustero
