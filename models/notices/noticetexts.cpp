// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/noticetexts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype maxName = 48;
constexpr qsizetype maxExcerpt = 140;
constexpr qsizetype namesInSummary = 4;

struct NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(clustero::notices)
};

/// One line without control characters, cut with an ellipsis.
QString tidy(const QString &text, qsizetype most)
{
    QString clean;
    for (const QChar c : text.left(most * 4))
        clean += c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ? QChar(u' ') : c;
    clean = clean.simplified();
    if (clean.size() <= most)
        return clean;
    clean.truncate(most - 1);
    if (clean.back().isHighSurrogate())
        clean.chop(1);
    return clean + QChar(0x2026);
}

QString between(const QDateTime &from, const QDateTime &to)
{
    const qint64 seconds = from.isValid() && to.isValid() ? std::max<qint64>(0, (from.msecsTo(to) + 500) / 1000) : 0;
    if (seconds < 1)
        return NoticeWords::tr("less than 1 s");
    if (seconds < 60)
        return NoticeWords::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return seconds % 60 ? NoticeWords::tr("%1 m %2 s").arg(seconds / 60).arg(seconds % 60) : NoticeWords::tr("%1 m").arg(seconds / 60);
    const qint64 minutes = seconds / 60;
    return minutes % 60 ? NoticeWords::tr("%1 h %2 m").arg(minutes / 60).arg(minutes % 60) : NoticeWords::tr("%1 h").arg(minutes / 60);
}

QString place(const RunFacts &facts)
{
    const QString branch = tidy(facts.branch, maxName);
    const QString commit = facts.commit.left(7);
    if (commit.isEmpty())
        return branch;
    return branch.isEmpty() ? NoticeWords::tr("@%1").arg(commit) : NoticeWords::tr("%1 @%2").arg(branch, commit);
}

QString withPlace(const QString &text, const RunFacts &facts)
{
    const QString where = place(facts);
    if (where.isEmpty() || text.isEmpty())
        return text + where;
    return NoticeWords::tr("%1 · %2").arg(text, where);
}

QString failureTitle(const RunFacts &facts, const FailingPlace &failing)
{
    const QString pipeline = tidy(facts.run.pipeline, maxName);
    const State state = failing.step ? failing.step->state : failing.strand ? failing.strand->state : facts.run.state;
    if (!failing.strand)
        return state == State::TimedOut ? NoticeWords::tr("✕ %1 timed out").arg(pipeline) : NoticeWords::tr("✕ %1 failed").arg(pipeline);
    const QString strand = tidy(failing.strand->name, maxName);
    switch (state) {
    case State::TimedOut: return NoticeWords::tr("✕ %1 · %2 timed out").arg(pipeline, strand);
    case State::Interrupted: return NoticeWords::tr("✕ %1 · %2 was interrupted").arg(pipeline, strand);
    default: return NoticeWords::tr("✕ %1 · %2 failed").arg(pipeline, strand);
    }
}

QString failureBody(const RunFacts &facts, const FailingPlace &failing)
{
    const StepRun *step = failing.step;
    const QString took =
        step && step->startedAt.isValid() ? between(step->startedAt, step->finishedAt) : between(facts.run.startedAt, facts.run.finishedAt);
    // Of a command that has an exit status, the strand's reason only says again that it failed.
    const QString above = failing.strand && !failing.strand->reason.isEmpty() ? failing.strand->reason : facts.run.reason;
    const QString reason = step && (step->exitCode || !step->reason.isEmpty()) ? step->reason : above;
    const QString detail = tidy(facts.excerpt.isEmpty() ? reason : facts.excerpt, maxExcerpt);
    if (step && step->state == State::TimedOut)
        return detail.isEmpty() ? NoticeWords::tr("ended after %1").arg(took) : NoticeWords::tr("ended after %1: %2").arg(took, detail);
    if (!step || !step->exitCode)
        return detail.isEmpty() ? NoticeWords::tr("after %1").arg(took) : detail;
    const int exit = *step->exitCode;
    return detail.isEmpty() ? NoticeWords::tr("exit %1 after %2").arg(exit).arg(took)
                            : NoticeWords::tr("exit %1 after %2: %3").arg(exit).arg(took, detail);
}

QString fixedBody(const RunFacts &facts, const QString &took)
{
    if (facts.failuresBefore <= 1)
        return NoticeWords::tr("passed in %1").arg(took);
    return NoticeWords::tr("passed in %1, after %n failures", nullptr, facts.failuresBefore).arg(took);
}

} // namespace

bool isFailure(State state)
{
    return state == State::Failed || state == State::TimedOut || state == State::Interrupted;
}

FailingPlace earliestFailure(const Run &run)
{
    FailingPlace found;
    for (const StrandRun &strand : run.strands) {
        const auto step = std::find_if(strand.steps.begin(), strand.steps.end(), [](const StepRun &one) { return isFailure(one.state); });
        if (!isFailure(strand.state) && step == strand.steps.end())
            continue;
        const FailingPlace here{&strand, step == strand.steps.end() ? nullptr : &*step};
        const auto time = [](const FailingPlace &one) { return one.step ? one.step->finishedAt : one.strand->finishedAt; };
        const bool isEarlier = !found.strand || (time(here).isValid() && (!time(found).isValid() || time(here) < time(found)));
        found = isEarlier ? here : found;
    }
    return found;
}

NoticeText noticeText(const RunFacts &facts, RunEvent event)
{
    const QString pipeline = tidy(facts.run.pipeline, maxName);
    const QString took = between(facts.run.startedAt, facts.run.finishedAt);
    switch (event) {
    case RunEvent::Started: return {NoticeWords::tr("▶ %1 started").arg(pipeline), place(facts)};
    case RunEvent::Fixed: return {NoticeWords::tr("✓ %1 · fixed").arg(pipeline), withPlace(fixedBody(facts, took), facts)};
    case RunEvent::Passed: return {NoticeWords::tr("✓ %1 passed").arg(pipeline), withPlace(NoticeWords::tr("in %1").arg(took), facts)};
    case RunEvent::Failed:
    case RunEvent::StillFailing: break;
    }
    const FailingPlace failing = earliestFailure(facts.run);
    return {failureTitle(facts, failing), withPlace(failureBody(facts, failing), facts)};
}

NoticeText summaryText(const QList<SummaryLine> &lines)
{
    QSet<QString> failed;
    QSet<QString> all;
    QStringList names;
    for (const SummaryLine &line : lines) {
        if (!all.contains(line.pipeline))
            names.append(tidy(line.pipeline, maxName));
        all.insert(line.pipeline);
        if (line.event == RunEvent::Failed || line.event == RunEvent::StillFailing)
            failed.insert(line.pipeline);
    }
    const auto count = static_cast<int>(all.size());
    const auto more = static_cast<int>(std::max<qsizetype>(0, names.size() - namesInSummary));
    const QString list = names.mid(0, namesInSummary).join(NoticeWords::tr(", "));
    const QString body = more > 0 ? NoticeWords::tr("%1 and %n more", nullptr, more).arg(list) : list;
    if (failed.size() == all.size())
        return {count == 1 ? NoticeWords::tr("✕ 1 pipeline failed") : NoticeWords::tr("✕ %n pipelines failed", nullptr, count), body};
    if (failed.isEmpty())
        return {count == 1 ? NoticeWords::tr("1 pipeline has news") : NoticeWords::tr("%n pipelines have news", nullptr, count), body};
    return {NoticeWords::tr("%n pipelines have news, %1 failed", nullptr, count).arg(failed.size()), body};
}

} // namespace clustero
