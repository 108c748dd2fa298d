// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report.h"

#include "app/cli/messages.h"
#include "app/cli/statetext.h"
#include "app/cli/steplogs.h"
#include "app/cli/terminaltext.h"
#include "models/runs/failures.h"
#include "models/wire/runevents.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype fullReports = 3; ///< further failures are named only
constexpr int linesOfLog = 20;

QString timeSpent(const StepRun &step)
{
    if (!step.startedAt.isValid() || !step.finishedAt.isValid())
        return {};
    return QStringLiteral(" after ") + durationInWords(std::chrono::milliseconds(durationMs(step.startedAt, step.finishedAt)));
}

QStringList fullReport(const Context &context, const Run &run, StepRef ref, bool colour)
{
    const StrandRun &strand = run.strands.at(ref.strand);
    const StepRun &step = strand.steps.at(ref.step);
    const QString name = strand.name + u'/' + step.name;
    QStringList lines;
    lines << QStringLiteral("%1 %2").arg(stateSign(step.state, context.unicode, colour),
                                         coloured(name + u' ' + inWords(step.state) + timeSpent(step), Colour::Bold, colour));
    const auto field = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            lines << QStringLiteral("  %1%2").arg(coloured(padded(label, 9), Colour::Dim, colour), text);
    };
    field(QStringLiteral("command"), printable(quotedForShell(step.command)));
    field(QStringLiteral("in"), printable(step.image));
    if (step.exitCode) {
        const QString words = exitStatusInWords(*step.exitCode);
        field(QStringLiteral("exit"), words.isEmpty() ? QString::number(*step.exitCode) : words);
    }
    field(QStringLiteral("reason"), printable(step.reason));
    const QString log = context.paths.logPath(run.id, strand.name, step.name);
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
    const QList<StepRef> found = failuresOf(run);
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (i < fullReports) {
            lines << QString() << fullReport(context, run, found.at(i), colour);
            continue;
        }
        if (i == fullReports)
            lines << QString() << QStringLiteral("Also failed:");
        const StrandRun &strand = run.strands.at(found.at(i).strand);
        const StepRun &step = strand.steps.at(found.at(i).step);
        lines << QStringLiteral("  %1/%2 %3").arg(strand.name, step.name, outcomeInWords(step));
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
