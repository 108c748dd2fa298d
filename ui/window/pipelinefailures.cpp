// SPDX-License-Identifier: GPL-3.0-or-later
// Failure first: where a failed run opens, and what is told about a failing step.
#include "models/items/runtexts.h"
#include "models/runs/failures.h"
#include "ui/log/logview.h"
#include "ui/theme/format.h"
#include "ui/theme/messagebar.h"
#include "ui/window/failurecard.h"
#include "ui/window/pipelinepage.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace clustero {

namespace {

constexpr std::chrono::seconds untouched{10}; ///< before the view moves by itself (ux.md, R5)

std::chrono::milliseconds durationOf(const QDateTime &from, const QDateTime &to)
{
    return std::chrono::milliseconds(from.isValid() && to.isValid() ? from.msecsTo(to) : 0);
}

} // namespace

/// A run that is watched fails: the view goes there, unless somebody is reading.
void PipelinePage::followLiveFailure(const Run &before)
{
    if (m_hasLanded || m_failures.isEmpty() || isFinal(before.state))
        return;
    m_hasLanded = true;
    if (m_log->isFollowing() || m_log->sinceLastTouched() >= untouched) {
        landOnFailure(0);
        return;
    }
    const StepRef ref = m_failures.first();
    const StrandRun &strand = m_run->strands.at(ref.strand);
    m_message->showMessage(MessageBar::Kind::Error, tr("%1 / %2 failed.").arg(strand.name, strand.steps.at(ref.step).name), tr("Show"),
                           [this] { landOnFailure(0); });
}

void PipelinePage::landOnFailure(int index)
{
    if (!m_run || index < 0 || index >= m_failures.size())
        return;
    m_failure = index;
    m_hasLanded = true;
    const StepRef ref = m_failures.at(index);
    const StrandRun &strand = m_run->strands.at(ref.strand);
    showStep(strand.name, strand.steps.at(ref.step).name);
    showFailure(true);
    m_panel.showTab(Panel::Log);
}

void PipelinePage::nextFailure(int direction)
{
    if (isFileShown()) {
        if (m_view == View::Canvas)
            setView(View::Split);
        m_editor->goToProblem(direction);
        return;
    }
    if (m_failures.isEmpty())
        return;
    const auto count = static_cast<int>(m_failures.size());
    landOnFailure((m_failure + direction + count) % count);
}

void PipelinePage::showFailure(bool scrollLog)
{
    m_failureCard->setVisible(m_run && !m_failures.isEmpty());
    if (!m_run || m_failures.isEmpty())
        return;
    m_failure = std::clamp(m_failure, 0, static_cast<int>(m_failures.size()) - 1);
    const StepRef ref = m_failures.at(m_failure);
    const StrandRun &strand = m_run->strands.at(ref.strand);
    const StepRun &step = strand.steps.at(ref.step);
    FailureCard::Facts facts;
    facts.where = tr("%1 ▸ %2").arg(strand.name, step.name);
    const auto duration = durationOf(step.startedAt, step.finishedAt);
    const QString words =
        step.startedAt.isValid() ? tr("%1 after %2").arg(stateText(step.state), durationText(duration)) : stateText(step.state);
    const bool hasStatus = step.exitCode && *step.exitCode != 0;
    facts.outcome = hasStatus ? tr("%1: %2").arg(words, outcomeText(step)) : words;
    facts.reason = step.reason;
    facts.command = quotedForShell(step.command);
    const auto since = m_board.failingSince(m_runId);
    if (since && since->count > 1)
        facts.since = tr("Failing since #%1 (%n runs).", nullptr, since->count).arg(since->number);
    else if (since)
        facts.since = tr("New failure.");
    facts.position = m_failure;
    facts.count = static_cast<int>(m_failures.size());
    facts.isOver = isFinal(m_run->state);
    facts.excerpt = m_excerpts.value({strand.name, step.name});
    m_failureCard->setFacts(facts);
    if (scrollLog)
        m_log->showFirstError(strand.name, step.name);
}

void PipelinePage::copyFailureReport()
{
    if (!m_failures.isEmpty())
        QGuiApplication::clipboard()->setText(m_failureCard->asMarkdown());
}

} // namespace clustero
