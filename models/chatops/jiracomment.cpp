// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chatops/jiracomment.h"

#include "models/chatops/runmessage.h"
#include "models/runs/failures.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostWikiLines = 20, longestWikiLine = 300;

bool isHidden(QChar letter)
{
    return letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format ||
           letter.category() == QChar::Separator_Line || letter.category() == QChar::Separator_Paragraph;
}

QString wikiMark(State state)
{
    switch (state) {
    case State::Passed: return QStringLiteral("(/)");
    case State::Failed:
    case State::TimedOut:
    case State::Interrupted: return QStringLiteral("(x)");
    default: return isFinal(state) ? QStringLiteral("(!)") : QStringLiteral("(i)");
    }
}

QString stateText(const Run &run)
{
    const QString took = chatDuration(run.startedAt, run.finishedAt);
    switch (run.state) {
    case State::Passed: return took.isEmpty() ? QStringLiteral("passed") : QStringLiteral("passed in %1").arg(took);
    case State::Cancelled: return QStringLiteral("was cancelled");
    case State::Skipped: return QStringLiteral("was skipped");
    default: break;
    }
    if (!isFinal(run.state))
        return QStringLiteral("is running");
    return took.isEmpty() ? QStringLiteral("failed") : QStringLiteral("failed after %1").arg(took);
}

QString failedStep(const Run &run)
{
    const QList<StepRef> failures = failuresOf(run);
    if (failures.isEmpty())
        return inertWiki(run.reason, longestWikiLine);
    const StrandRun &strand = run.strands.at(failures.constFirst().strand);
    const StepRun &step = strand.steps.at(failures.constFirst().step);
    const QString how = outcomeText(step).isEmpty() ? inWords(step.state) : outcomeText(step);
    return QStringLiteral("Step *%1* of *%2*: %3").arg(inertWiki(step.name, 60), inertWiki(strand.name, 60), inertWiki(how, 200));
}

/// Lines of a log that cannot end the block that they stand in.
QString quotedLines(const QStringList &lines)
{
    QStringList shown;
    for (const QString &line : lines.mid(0, mostWikiLines)) {
        QString safe = withoutCredentials(line.left(longestWikiLine));
        std::replace_if(safe.begin(), safe.end(), isHidden, QChar(u' '));
        safe.replace(u'{', QStringLiteral("{\u200b")); // which no macro begins with
        shown += safe;
    }
    return QStringLiteral("{noformat}\n%1\n{noformat}").arg(shown.join(u'\n'));
}

} // namespace

QString inertWiki(const QString &text, qsizetype most)
{
    static const QString special = QStringLiteral("{}[]()*_-+^~?|!#@&<>:;%");
    QString line = text.left(most * 4);
    std::replace_if(line.begin(), line.end(), isHidden, QChar(u' '));
    line = line.simplified();
    if (line.size() > most)
        line = line.left(most - 1) + QChar(0x2026);
    QString inert;
    for (const QChar letter : std::as_const(line)) {
        if (letter == u'\\')
            inert += QChar(0x29f5); // two would be the end of a line
        else if (special.contains(letter))
            inert += QString(u'\\') + letter;
        else
            inert += letter;
    }
    // Addresses become links even so.
    inert.replace(QLatin1String("//"), QStringLiteral("/\u200b/"));
    return inert;
}

QString jiraComment(const Run &run, const QStringList &excerpt)
{
    const bool isFailure = run.state == State::Failed || run.state == State::TimedOut || run.state == State::Interrupted;
    QStringList parts{
        QStringLiteral("%1 *%2 \\#%3* %4").arg(wikiMark(run.state), inertWiki(run.pipeline, 100)).arg(run.number).arg(stateText(run))};
    if (isFailure) {
        if (const QString step = failedStep(run); !step.isEmpty())
            parts += step;
        if (!excerpt.isEmpty())
            parts += quotedLines(excerpt);
    } else if (isFinal(run.state) && !run.reason.isEmpty()) {
        parts += inertWiki(run.reason, longestWikiLine);
    }
    parts += QStringLiteral("Clustero, run %1").arg(run.id.value);
    return parts.join(u'\n');
}

} // namespace clustero
