// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chatops/runmessage.h"

#include "models/runs/failures.h"

#include <QJsonDocument>

#include <algorithm>

namespace clustero {

namespace {

constexpr int mostFailures = 4, mostArtifacts = 12, mostRunning = 4;

bool isFailure(State state)
{
    return state == State::Failed || state == State::TimedOut || state == State::Interrupted;
}

QString mark(State state)
{
    switch (state) {
    case State::Passed: return QStringLiteral("✓");
    case State::Failed:
    case State::TimedOut:
    case State::Interrupted: return QStringLiteral("✕");
    case State::Running:
    case State::Pulling: return QStringLiteral("▶");
    default: return isFinal(state) ? QStringLiteral("⊘") : QStringLiteral("…");
    }
}

QString placeText(const Run &run)
{
    QStringList parts;
    const QString commit = run.commit.isEmpty() ? QString() : u'@' + run.commit.left(7);
    const QString where = (inert(run.branch, 60) + u' ' + commit).trimmed();
    if (!where.isEmpty())
        parts += where;
    if (!run.trigger.isEmpty())
        parts += run.trigger == QLatin1String("manual") ? QStringLiteral("started by a person") : inert(run.trigger, 40);
    if (!run.rerunOf.isEmpty())
        parts += QStringLiteral("run again");
    return parts.join(QStringLiteral(" · "));
}

QString stepText(const StrandRun &strand, const StepRun &step)
{
    return QStringLiteral("%1 in %2").arg(inertCode(step.name, 60), inertCode(strand.name, 60));
}

QString failureText(const Run &run)
{
    const QList<StepRef> failures = failuresOf(run);
    if (failures.isEmpty())
        return run.reason.isEmpty() ? QString() : inertSentence(run.reason, 300);
    const StrandRun &strand = run.strands.at(failures.constFirst().strand);
    const StepRun &step = strand.steps.at(failures.constFirst().step);
    const QString how = inert(outcomeText(step).isEmpty() ? inWords(step.state) : outcomeText(step), 200);
    const QString took = chatDuration(step.startedAt, step.finishedAt);
    const QString first = took.isEmpty() ? QStringLiteral("%1: %2").arg(stepText(strand, step), how)
                                         : QStringLiteral("%1: %2 after %3").arg(stepText(strand, step), how, took);
    const qsizetype more = failures.size() - 1;
    return more == 0 ? first : QStringLiteral("%1, and %2 more").arg(first).arg(more);
}

QString progressText(const Run &run)
{
    QStringList running;
    qsizetype done = 0;
    for (const StrandRun &strand : run.strands) {
        done += isFinal(strand.state);
        if (strand.state == State::Running || strand.state == State::Pulling)
            running += inertCode(strand.name, 40);
    }
    const QString counted = QStringLiteral("%1 of %2 strands done").arg(done).arg(run.strands.size());
    if (running.isEmpty())
        return counted;
    const QString names = running.mid(0, mostRunning).join(QLatin1String(", "));
    return QStringLiteral("%1 · %2%3").arg(counted, names, running.size() > mostRunning ? QStringLiteral(", …") : QString());
}

QString bodyText(const RunStory &story)
{
    const Run &run = story.run;
    if (!isFinal(run.state))
        return progressText(run);
    const QString took = chatDuration(run.startedAt, run.finishedAt);
    if (isFailure(run.state))
        return failureText(run);
    if (run.state != State::Passed)
        return run.reason.isEmpty() ? QString() : inertSentence(run.reason, 300);
    const QString passed = took.isEmpty() ? QString() : QStringLiteral("in %1").arg(took);
    if (newsOf(story) != ChatNews::Fixed || story.failuresBefore < 2)
        return passed;
    return QStringLiteral("%1 after %2 failures").arg(passed).arg(story.failuresBefore).trimmed();
}

QList<QJsonObject> runButtons(const Run &run)
{
    const QString id = run.id.value;
    const auto named = [&](const char *text, const char *action, const ButtonLook &look = {}) {
        return button(QString::fromLatin1(text), QString::fromLatin1(action), id, look);
    };
    const QJsonObject log = named("Show log", chataction::log);
    if (!isFinal(run.state)) {
        const ButtonLook look{QStringLiteral("danger"), QStringLiteral("End this run? What its steps have done so far stays done."),
                              QStringLiteral("Cancel the run"), QStringLiteral("Let it run")};
        return {named("Cancel", chataction::cancel, look), log};
    }
    QList<QJsonObject> buttons;
    if (run.state != State::Passed)
        buttons += named("Re-run failed", chataction::rerunFailed, {QStringLiteral("primary")});
    return buttons << named("Re-run", chataction::rerun) << log;
}

QString sizeText(const Artifact &artifact)
{
    qint64 bytes = 0;
    for (const ArtifactFile &file : artifact.files)
        bytes += file.size;
    const QString size = bytes < 10'000       ? QStringLiteral("%1 bytes").arg(bytes)
                         : bytes < 10'000'000 ? QStringLiteral("%1 kB").arg(bytes / 1000)
                                              : QStringLiteral("%1 MB").arg(bytes / 1'000'000);
    return artifact.files.size() == 1 ? size : QStringLiteral("%1 files, %2").arg(artifact.files.size()).arg(size);
}

} // namespace

QString chatDuration(const QDateTime &from, const QDateTime &to)
{
    if (!from.isValid() || !to.isValid())
        return {};
    const qint64 seconds = std::max<qint64>(0, (from.msecsTo(to) + 500) / 1000);
    if (seconds < 1)
        return QStringLiteral("less than 1 s");
    if (seconds < 60)
        return QStringLiteral("%1 s").arg(seconds);
    if (seconds < 3600)
        return seconds % 60 ? QStringLiteral("%1 m %2 s").arg(seconds / 60).arg(seconds % 60) : QStringLiteral("%1 m").arg(seconds / 60);
    const qint64 minutes = seconds / 60;
    return minutes % 60 ? QStringLiteral("%1 h %2 m").arg(minutes / 60).arg(minutes % 60) : QStringLiteral("%1 h").arg(minutes / 60);
}

QString runTitle(const Run &run, const QString &label, bool isFixed, bool isPlain)
{
    const QString what = isFixed                           ? QStringLiteral("is fixed")
                         : run.state == State::Running     ? QStringLiteral("is running")
                         : run.state == State::Cancelled   ? QStringLiteral("was cancelled")
                         : run.state == State::Interrupted ? QStringLiteral("was interrupted")
                         : isFinal(run.state)              ? inWords(run.state)
                                                           : QStringLiteral("is about to run");
    const QString name = QStringLiteral("%1 #%2").arg(inert(label, 100)).arg(run.number);
    return QStringLiteral("%1 %2 %3").arg(mark(run.state), isPlain ? name : u'*' + name + u'*', what);
}

std::optional<ChatNews> newsOf(const RunStory &story)
{
    const bool failedBefore = story.previous && isFailure(*story.previous);
    if (!isFinal(story.run.state))
        return ChatNews::Started;
    if (isFailure(story.run.state))
        return failedBefore ? ChatNews::StillFailing : ChatNews::Failed;
    if (story.run.state != State::Passed)
        return std::nullopt;
    return failedBefore ? ChatNews::Fixed : ChatNews::Passed;
}

QJsonObject runMessage(const RunStory &story)
{
    const bool isFixed = newsOf(story) == ChatNews::Fixed;
    const QString body = bodyText(story);
    const QString title = runTitle(story.run, story.label, isFixed);
    QList<QJsonObject> blocks{sectionBlock(body.isEmpty() ? title : title + u'\n' + body, messageBlockId(story.run.id.value, false))};
    if (const QString place = placeText(story.run); !place.isEmpty())
        blocks += contextBlock(place);
    blocks += actionsBlock(runButtons(story.run));
    const QString plain = runTitle(story.run, story.label, isFixed, true);
    return chatMessage(body.isEmpty() ? plain : QStringLiteral("%1: %2").arg(plain, body), blocks);
}

QJsonObject runDetails(const RunStory &story)
{
    const Run &run = story.run;
    if (!isFinal(run.state))
        return {};
    QString text;
    const QList<StepRef> failures = isFailure(run.state) ? failuresOf(run) : QList<StepRef>();
    for (const StepRef &ref : failures.mid(0, mostFailures)) {
        const StrandRun &strand = run.strands.at(ref.strand);
        const StepRun &step = strand.steps.at(ref.step);
        const QString outcome = outcomeText(step).isEmpty() ? inWords(step.state) : outcomeText(step);
        text += QStringLiteral("%1: %2\n").arg(stepText(strand, step), inert(outcome, 200));
        if (!step.command.isEmpty())
            text += inertCode(withoutCredentials(quotedForShell(step.command)), 300) + u'\n';
    }
    QList<QJsonObject> blocks;
    const QString id = messageBlockId(run.id.value, true);
    if (!text.isEmpty())
        blocks += sectionBlock(text.trimmed(), id);
    if (const QString lines = failures.isEmpty() ? QString() : codeBlock(story.excerpt); !lines.isEmpty())
        blocks += sectionBlock(lines, blocks.isEmpty() ? id : QString());
    QStringList artifacts;
    for (const Artifact &artifact : story.artifacts.mid(0, mostArtifacts))
        artifacts += QStringLiteral("• %1 (%2)").arg(inertCode(artifact.name, 80), sizeText(artifact));
    if (story.artifacts.size() > mostArtifacts)
        artifacts += QStringLiteral("… and %1 more").arg(story.artifacts.size() - mostArtifacts);
    if (!artifacts.isEmpty())
        blocks += sectionBlock(QStringLiteral("*Artifacts*\n") + artifacts.join(u'\n'), blocks.isEmpty() ? id : QString());
    if (blocks.isEmpty())
        return {};
    return chatMessage(text.isEmpty() ? QStringLiteral("Artifacts of %1 #%2").arg(inert(story.label, 100)).arg(run.number) : text.trimmed(),
                       blocks);
}

QString WaitingApproval::subject() const
{
    return QStringLiteral("approval.%1.%2").arg(decision.event).arg(decision.pipeline);
}

QJsonObject approvalMessage(const WaitingApproval &waiting, const QString &outcome)
{
    const QString title = QStringLiteral("△ *%1* waits for approval").arg(inert(waiting.label, 100));
    const QString plain = QStringLiteral("△ %1 waits for approval").arg(inert(waiting.label, 100));
    const QString why = inertSentence(waiting.decision.reason, 800);
    QList<QJsonObject> blocks{sectionBlock(title + u'\n' + why, messageBlockId(waiting.subject(), false))};
    if (!waiting.event.isEmpty())
        blocks += contextBlock(inert(waiting.event, 300));
    if (!outcome.isEmpty()) {
        blocks += contextBlock(inertSentence(outcome, 500));
    } else {
        const ButtonLook look{QStringLiteral("primary"),
                              QStringLiteral("Let it run on the workstation? What it may do is approved by that until it wants more."),
                              QStringLiteral("Approve"), QStringLiteral("Not now")};
        blocks += actionsBlock({button(QStringLiteral("Approve"), QString::fromLatin1(chataction::approve), waiting.subject(), look),
                                button(QStringLiteral("Deny"), QString::fromLatin1(chataction::deny), waiting.subject())});
    }
    return chatMessage(QStringLiteral("%1: %2").arg(plain, outcome.isEmpty() ? why : inertSentence(outcome, 500)), blocks);
}

QByteArray toJson(const WantedMessage &wanted)
{
    QJsonObject json{{QStringLiteral("message"), wanted.message}, {QStringLiteral("final"), wanted.isFinal}};
    if (!wanted.details.isEmpty())
        json.insert(QStringLiteral("details"), wanted.details);
    if (!wanted.responseUrl.isEmpty() || !wanted.person.isEmpty()) {
        json.insert(QStringLiteral("asker"), QJsonObject{{QStringLiteral("url"), wanted.responseUrl},
                                                         {QStringLiteral("person"), wanted.person},
                                                         {QStringLiteral("channel"), wanted.channel},
                                                         {QStringLiteral("at"), wanted.askedMs}});
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

WantedMessage wantedMessageFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonObject asker = object.value(QStringLiteral("asker")).toObject();
    WantedMessage wanted;
    wanted.message = object.value(QStringLiteral("message")).toObject();
    wanted.details = object.value(QStringLiteral("details")).toObject();
    wanted.isFinal = object.value(QStringLiteral("final")).toBool();
    wanted.responseUrl = asker.value(QStringLiteral("url")).toString();
    wanted.person = asker.value(QStringLiteral("person")).toString();
    wanted.channel = asker.value(QStringLiteral("channel")).toString();
    wanted.askedMs = asker.value(QStringLiteral("at")).toInteger();
    return wanted;
}

} // namespace clustero
