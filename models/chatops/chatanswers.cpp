// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chatops/chatanswers.h"

#include "models/pipeline/names.h"
#include "models/runs/failures.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostListed = 60, mostStatus = 12, mostStrands = 40, mostWaiting = 8, linesASection = 20;

QString mentions(const QStringList &people)
{
    QStringList all;
    for (const QString &person : people.mid(0, 3)) {
        if (isSlackPerson(person))
            all += QStringLiteral("<@%1>").arg(person);
    }
    return all.join(QLatin1String(", "));
}

/// Whom to ask, and what they write.
QString howToGet(const QString &team, const QString &person, const QStringList &owners)
{
    if (owners.isEmpty()) {
        return QStringLiteral("Nobody owns this workspace's commands yet. Whoever sits at the workstation writes there: "
                              "`clustero slack owner %1 --workspace %2`")
            .arg(inert(person), inert(team));
    }
    return QStringLiteral("Ask %1, who can write on the workstation: `clustero slack allow %2 --workspace %3 --pipeline NAME --may run`")
        .arg(mentions(owners), inert(person), inert(team));
}

/// Lines in as few sections as they fit into.
QList<QJsonObject> sections(const QStringList &lines)
{
    QList<QJsonObject> blocks;
    for (qsizetype at = 0; at < lines.size(); at += linesASection)
        blocks += sectionBlock(lines.mid(at, linesASection).join(u'\n'));
    return blocks;
}

QString stateWords(const RunSummary &run)
{
    const qint64 at = run.finishedMs > 0 ? run.finishedMs : run.startedMs > 0 ? run.startedMs : run.createdMs;
    QString text = QStringLiteral("#%1 %2").arg(run.number).arg(inWords(run.state));
    if (isFinal(run.state) && run.startedMs > 0 && run.finishedMs > 0) {
        text += QStringLiteral(" in %1").arg(
            chatDuration(QDateTime::fromMSecsSinceEpoch(run.startedMs), QDateTime::fromMSecsSinceEpoch(run.finishedMs)));
    }
    return at > 0 ? QStringLiteral("%1 · %2").arg(text, momentText(at)) : text;
}

QString strandLine(const StrandRun &strand)
{
    QString text = QStringLiteral("• %1 %2").arg(inertCode(strand.name, 60), inWords(strand.state));
    if (const QString took = chatDuration(strand.startedAt, strand.finishedAt); !took.isEmpty())
        text += QStringLiteral(" in %1").arg(took);
    if (!strand.reason.isEmpty())
        text += QStringLiteral(": %1").arg(inertSentence(strand.reason, 150));
    return text;
}

} // namespace

QJsonObject helpAnswer(const QString &team, const QString &person, const QStringList &owners, bool isStranger)
{
    QStringList lines;
    for (const ChatVerbHelp &verb : chatVerbHelp())
        lines += QStringLiteral("%1  %2").arg(inertCode(QStringLiteral("/clustero ") + verb.usage), inertSentence(verb.does));
    const QString runs =
        QStringLiteral("RUN is `web 12`, `web#12`, `web` (its newest), `last`, or an id. A name with spaces goes in quotes. "
                       "Only you see the answers; with `--public` everybody here does.");
    QList<QJsonObject> blocks{sectionBlock(lines.join(u'\n')), contextBlock(runs)};
    if (isStranger)
        blocks += sectionBlock(QStringLiteral("You may not see or do anything yet. %1").arg(howToGet(team, person, owners)));
    return chatMessage(QStringLiteral("What Clustero can do from here"), blocks);
}

QJsonObject strangerAnswer(const QString &team, const QString &person, const QStringList &owners)
{
    const QString text = QStringLiteral("That was not done: nobody has said yet that you may. %1").arg(howToGet(team, person, owners));
    return chatMessage(text, {sectionBlock(text)});
}

QJsonObject refusalAnswer(ChatRight right, const QString &label, const QString &person, const QStringList &owners)
{
    const QString what = right == ChatRight::Approve ? QStringLiteral("approve runs of")
                         : right == ChatRight::Run   ? QStringLiteral("start, cancel or mute")
                                                     : QStringLiteral("see");
    const QString who = owners.isEmpty() ? QStringLiteral("Whoever sits at the workstation can change that.")
                                         : QStringLiteral("%1 can change that; your id is `%2`.").arg(mentions(owners), inert(person));
    const QString text = QStringLiteral("That was not done: you may not %1 *%2*. %3").arg(what, inert(label, 100), who);
    return chatMessage(text, {sectionBlock(text)});
}

QJsonObject listAnswer(const QList<ListedChatPipeline> &pipelines)
{
    if (pipelines.isEmpty())
        return sentenceMessage(
            QStringLiteral("There are no pipelines that you may see. Those that have run or that events may start are listed."));
    QStringList lines;
    for (const ListedChatPipeline &pipeline : pipelines.mid(0, mostListed)) {
        QString line = QStringLiteral("• *%1*").arg(inert(pipeline.label, 100));
        line += pipeline.newest ? QStringLiteral("  %1").arg(stateWords(*pipeline.newest)) : QStringLiteral("  has not run yet");
        if (pipeline.mutedUntil.isValid())
            line += QStringLiteral(" · muted here until %1").arg(momentText(pipeline.mutedUntil.toMSecsSinceEpoch()));
        lines += line;
    }
    if (pipelines.size() > mostListed)
        lines += QStringLiteral("… and %1 more").arg(pipelines.size() - mostListed);
    return chatMessage(QStringLiteral("Pipelines: %1").arg(pipelines.size()), sections(lines));
}

QJsonObject statusAnswer(const QList<LabelledRun> &runs)
{
    QStringList under;
    QStringList over;
    for (const LabelledRun &one : runs) {
        QStringList &lines = isFinal(one.run.state) ? over : under;
        if (lines.size() < mostStatus)
            lines += QStringLiteral("• *%1* %2").arg(inert(one.label, 100), stateWords(one.run));
    }
    if (under.isEmpty() && over.isEmpty())
        return sentenceMessage(QStringLiteral("There are no runs that you may see."));
    QList<QJsonObject> blocks;
    blocks += sectionBlock(under.isEmpty() ? QStringLiteral("Nothing is running.") : QStringLiteral("*Under way*\n") + under.join(u'\n'));
    if (!over.isEmpty())
        blocks += sectionBlock(QStringLiteral("*Over*\n") + over.mid(0, std::max<qsizetype>(3, mostStatus - under.size())).join(u'\n'));
    return chatMessage(QStringLiteral("Runs under way: %1").arg(under.size()), blocks);
}

QJsonObject runAnswer(const RunStory &story)
{
    QJsonObject message = runMessage(story);
    QStringList lines;
    for (const StrandRun &strand : story.run.strands.mid(0, mostStrands))
        lines += strandLine(strand);
    if (story.run.strands.size() > mostStrands)
        lines += QStringLiteral("… and %1 more").arg(story.run.strands.size() - mostStrands);
    QJsonArray blocks = message.value(QStringLiteral("blocks")).toArray();
    qsizetype at = 1;
    for (const QJsonObject &section : sections(lines))
        blocks.insert(at++, section);
    message.insert(QStringLiteral("blocks"), blocks);
    return message;
}

Result<StepPlace> stepToShow(const Run &run, const QString &place)
{
    if (run.strands.isEmpty())
        return failure(QStringLiteral("no-log"), QStringLiteral("The run has no steps yet."));
    const auto numberOf = [](const auto &list, const QString &name) {
        const auto found = std::find_if(list.begin(), list.end(), [&](const auto &one) { return one.name == name; });
        return found == list.end() ? -1 : static_cast<int>(found - list.begin());
    };
    const QString strandName = place.section(u'/', 0, 0);
    const QString stepName = place.section(u'/', 1);
    const int onlyStrand = strandName.isEmpty() ? -1 : numberOf(run.strands, strandName);
    const auto unknown = [](const QString &what, const QString &name, const auto &list) {
        QStringList names;
        for (const auto &one : list)
            names += one.name;
        return failure(QStringLiteral("no-place"), QStringLiteral("The run has no %1 %2.%3 It has %4.")
                                                       .arg(what, quoted(name), didYouMean(Suggester().nearest(name, names)),
                                                            names.mid(0, 12).join(QLatin1String(", "))));
    };
    if (!place.isEmpty() && onlyStrand < 0)
        return unknown(QStringLiteral("strand"), strandName, run.strands);
    if (!stepName.isEmpty()) {
        const int step = numberOf(run.strands.at(onlyStrand).steps, stepName);
        return step < 0 ? Result<StepPlace>(unknown(QStringLiteral("step"), stepName, run.strands.at(onlyStrand).steps))
                        : StepPlace{onlyStrand, step};
    }
    for (const StepRef &ref : failuresOf(run)) {
        if (onlyStrand < 0 || ref.strand == onlyStrand)
            return StepPlace{ref.strand, ref.step};
    }
    std::optional<StepPlace> best; // what runs, else what began last
    for (int strand = 0; strand < run.strands.size(); ++strand) {
        if (onlyStrand >= 0 && strand != onlyStrand)
            continue;
        const QList<StepRun> &steps = run.strands.at(strand).steps;
        for (int step = 0; step < steps.size(); ++step) {
            const StepRun &one = steps.at(step);
            if (one.state == State::Running)
                return StepPlace{strand, step};
            if (one.startedAt.isValid() && (!best || one.startedAt >= run.strands.at(best->strand).steps.at(best->step).startedAt))
                best = StepPlace{strand, step};
        }
    }
    if (!best)
        return failure(QStringLiteral("no-log"), QStringLiteral("None of its steps has begun, so there is no log."));
    return *best;
}

QJsonObject logAnswer(const RunStory &story, const LogExcerpt &excerpt)
{
    const QString title =
        QStringLiteral("%1 · %2 in %3").arg(runTitle(story.run, story.label), inertCode(excerpt.step, 60), inertCode(excerpt.strand, 60));
    const QString lines = codeBlock(excerpt.lines);
    return chatMessage(runTitle(story.run, story.label, false, true),
                       {sectionBlock(title), sectionBlock(lines.isEmpty() ? QStringLiteral("It has written nothing.") : lines)});
}

QJsonObject waitingAnswer(const QList<WaitingApproval> &waiting)
{
    if (waiting.isEmpty())
        return sentenceMessage(QStringLiteral("Nothing that you may approve waits."));
    QList<QJsonObject> blocks;
    for (const WaitingApproval &one : waiting.mid(0, mostWaiting)) {
        const QJsonArray parts = approvalMessage(one).value(QStringLiteral("blocks")).toArray();
        for (const QJsonValue &part : parts)
            blocks += part.toObject();
    }
    if (waiting.size() > mostWaiting)
        blocks += contextBlock(QStringLiteral("… and %1 more").arg(waiting.size() - mostWaiting));
    return chatMessage(QStringLiteral("Waiting for approval: %1").arg(waiting.size()), blocks);
}

QJsonObject muteAnswer(const QString &label, const QDateTime &until)
{
    const QString name = inert(label, 100);
    const QString text = until.isValid()
                             ? QStringLiteral("This channel is told nothing about *%1* until %2. `/clustero mute \"%1\" off` ends that.")
                                   .arg(name, momentText(until.toMSecsSinceEpoch()))
                             : QStringLiteral("This channel is told about *%1* again.").arg(name);
    return chatMessage(text, {sectionBlock(text)});
}

} // namespace clustero
