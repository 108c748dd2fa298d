// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/noticepolicy.h"

#include "models/notices/noticetexts.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr qint64 burstSeconds = 30;
constexpr int burstCount = 3;
constexpr qint64 longRunSeconds = 5 * 60;
constexpr qsizetype maxShown = 100;
constexpr qsizetype maxTold = 500;

bool isLong(const Run &run)
{
    return run.startedAt.isValid() && run.finishedAt.isValid() && run.startedAt.secsTo(run.finishedAt) > longRunSeconds;
}

QList<NoticeAction> actionsOf(RunEvent event)
{
    switch (event) {
    case RunEvent::Failed:
    case RunEvent::StillFailing: return {NoticeAction::OpenLog, NoticeAction::RerunFailed, NoticeAction::Mute};
    case RunEvent::Started:
    case RunEvent::Fixed:
    case RunEvent::Passed: break;
    }
    return {NoticeAction::OpenLog, NoticeAction::Mute};
}

} // namespace

std::optional<RunEvent> runEventOf(const RunFacts &facts)
{
    const bool wasFailing = facts.previous && isFailure(*facts.previous);
    if (facts.run.state == State::Running)
        return RunEvent::Started;
    if (isFailure(facts.run.state))
        return wasFailing ? RunEvent::StillFailing : RunEvent::Failed;
    if (facts.run.state == State::Passed)
        return wasFailing ? RunEvent::Fixed : RunEvent::Passed;
    return std::nullopt;
}

NoticePolicy::NoticePolicy(const Clock &clock, NoticeSettings settings) : m_clock(clock), m_settings(std::move(settings)) {}

QString NoticePolicy::runKey(const RunId &run)
{
    return QStringLiteral("run:") + run.value;
}

RunId NoticePolicy::runOfKey(const QString &key)
{
    const QString id = key.startsWith(u"run:") ? key.mid(4) : QString();
    return isRunId(id) ? RunId{id} : RunId{};
}

QString NoticePolicy::summaryKey()
{
    return QStringLiteral("summary");
}

NoticeEffects NoticePolicy::runChanged(const RunFacts &facts)
{
    NoticeEffects effects;
    const Run &run = facts.run;
    if (!run.rerunOf.isEmpty())
        withdraw(run.rerunOf, effects);
    if (isFinal(run.state))
        withdrawSuperseded(facts, effects);
    const std::optional<RunEvent> event = runEventOf(facts);
    if (!event) {
        if (isFinal(run.state))
            withdraw(run.id, effects);
        return effects;
    }
    if (!isNews(run.id, *event))
        return effects;
    if (!isWanted(facts, *event)) {
        withdraw(run.id, effects);
        return effects;
    }
    const NoticeText text = noticeText(facts, *event);
    if (*event != RunEvent::Started)
        effects.append(InboxEntry{runKey(run.id), run.id, run.file, text.title, text.body, m_clock.now().toUTC(), !facts.visible});
    if (facts.visible || isHeldBack(run.file))
        withdraw(run.id, effects);
    else
        show(facts, *event, {runKey(run.id), run.id, text.title, text.body, actionsOf(*event)}, effects);
    return effects;
}

NoticeEffects NoticePolicy::runSeen(const RunId &run)
{
    NoticeEffects effects;
    withdraw(run, effects);
    return effects;
}

NoticeEffects NoticePolicy::needsAttention(const Attention &attention, bool isVisible)
{
    const bool isWaiting = attention.kind == Attention::Kind::WaitingForMe;
    if (!(isWaiting ? m_settings.waitingForMe : m_settings.connectionBroken))
        return {};
    NoticeEffects effects;
    effects.append(InboxEntry{attention.key, {}, {}, attention.title, attention.body, m_clock.now().toUTC(), !isVisible});
    if (isVisible || isHeldBack({}))
        return effects;
    if (!m_attention.contains(attention.key) && m_attention.size() < maxShown)
        m_attention.append(attention.key);
    effects.append(ShowNotice{attention.key, {}, attention.title, attention.body, {NoticeAction::OpenInbox}});
    return effects;
}

NoticeEffects NoticePolicy::attentionOver(const QString &key)
{
    if (m_attention.removeAll(key) == 0)
        return {};
    return {WithdrawNotice{key}};
}

void NoticePolicy::noticeClosed(const QString &key)
{
    m_attention.removeAll(key);
    if (key == summaryKey())
        m_shown.removeIf([](const Shown &one) { return one.inSummary; });
    else
        m_shown.removeIf([&](const Shown &one) { return !one.inSummary && runKey(one.run) == key; });
}

NoticeEffects NoticePolicy::summarySeen()
{
    const bool wasShown = m_shown.removeIf([](const Shown &one) { return one.inSummary; }) > 0;
    return wasShown ? NoticeEffects{WithdrawNotice{summaryKey()}} : NoticeEffects{};
}

NoticeEffects NoticePolicy::muteForOneHour(const QString &file)
{
    const QDateTime now = m_clock.now().toUTC();
    m_settings.mutedUntil.removeIf([&](const auto &entry) { return entry.value() <= now; });
    m_settings.mutedUntil.insert(file, now.addSecs(3600));
    NoticeEffects effects;
    const QList<Shown> shown = m_shown;
    for (const Shown &one : shown) {
        if (one.file == file)
            withdraw(one.run, effects);
    }
    return effects;
}

bool NoticePolicy::isNews(const RunId &run, RunEvent event)
{
    const auto found = std::find_if(m_told.begin(), m_told.end(), [&](const auto &one) { return one.first == run.value; });
    if (found != m_told.end()) {
        if (found->second == event)
            return false;
        m_told.erase(found);
    }
    if (m_told.size() >= maxTold)
        m_told.removeFirst();
    m_told.append({run.value, event});
    return true;
}

bool NoticePolicy::isWanted(const RunFacts &facts, RunEvent event) const
{
    const auto chosen = m_settings.pipelines.constFind(facts.run.file);
    if (chosen != m_settings.pipelines.constEnd() && *chosen == NoticeScope::None)
        return false;
    const bool isAll = chosen != m_settings.pipelines.constEnd() && *chosen == NoticeScope::All;
    const bool isFollowed = facts.mine || facts.starred || chosen != m_settings.pipelines.constEnd();
    switch (event) {
    case RunEvent::Started: return m_settings.started && isFollowed;
    case RunEvent::Failed: return isAll || (m_settings.failed && isFollowed);
    case RunEvent::StillFailing: return isAll || (m_settings.stillFailing && isFollowed);
    case RunEvent::Fixed: return isAll || (m_settings.fixed && isFollowed);
    case RunEvent::Passed: break;
    }
    if (chosen != m_settings.pipelines.constEnd())
        return isAll;
    return (m_settings.passed && isFollowed) || (m_settings.passedLong && facts.mine && isLong(facts.run));
}

bool NoticePolicy::isHeldBack(const QString &file) const
{
    const QDateTime now = m_clock.now().toUTC();
    const auto muted = m_settings.mutedUntil.constFind(file);
    const bool isMuted = muted != m_settings.mutedUntil.constEnd() && now < *muted;
    return isMuted || m_settings.pause.holds(now) || m_settings.quiet.holds(now);
}

/// Whether what is shown now makes, with one more, a summary.
bool NoticePolicy::isBurst() const
{
    const QDateTime now = m_clock.now().toUTC();
    if (m_summaryTime.isValid() && m_summaryTime.secsTo(now) <= burstSeconds &&
        std::any_of(m_shown.begin(), m_shown.end(), [](const Shown &one) { return one.inSummary; }))
        return true;
    const auto recent = std::count_if(m_shown.begin(), m_shown.end(),
                                      [&](const Shown &one) { return !one.inSummary && one.time.secsTo(now) <= burstSeconds; });
    return recent + 1 >= burstCount;
}

void NoticePolicy::withdraw(RunId run, NoticeEffects &effects) // by value: it may come from what is erased
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](const Shown &one) { return one.run == run; });
    if (found == m_shown.end())
        return;
    const bool wasInSummary = found->inSummary;
    m_shown.erase(found);
    if (!wasInSummary)
        effects.append(WithdrawNotice{runKey(run)});
    else
        showSummary(effects);
}

void NoticePolicy::withdrawSuperseded(const RunFacts &facts, NoticeEffects &effects)
{
    const QList<Shown> shown = m_shown;
    for (const Shown &one : shown) {
        const bool isOlder = one.file == facts.run.file && one.run != facts.run.id && one.number < facts.run.number;
        if (isOlder && (one.branch == facts.branch || one.branch.isEmpty() || facts.branch.isEmpty()))
            withdraw(one.run, effects);
    }
}

void NoticePolicy::show(const RunFacts &facts, RunEvent event, const ShowNotice &notice, NoticeEffects &effects)
{
    const QDateTime now = m_clock.now().toUTC();
    const Run &run = facts.run;
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](const Shown &one) { return one.run == run.id; });
    if (found != m_shown.end()) {
        found->event = event;
        if (found->inSummary)
            showSummary(effects);
        else
            effects.append(notice);
        return;
    }
    const bool isSummary = isBurst();
    if (m_shown.size() >= maxShown)
        withdraw(m_shown.first().run, effects);
    m_shown.append({run.id, run.file, facts.branch, run.pipeline, run.number, event, now, isSummary});
    if (!isSummary) {
        effects.append(notice);
        return;
    }
    for (Shown &one : m_shown) {
        if (!one.inSummary && one.time.secsTo(now) <= burstSeconds) {
            effects.append(WithdrawNotice{runKey(one.run)});
            one.inSummary = true;
        }
    }
    m_summaryTime = now;
    showSummary(effects);
}

/// Shows it with what is in it now, or takes it away.
void NoticePolicy::showSummary(NoticeEffects &effects)
{
    QList<SummaryLine> lines;
    for (const Shown &one : std::as_const(m_shown)) {
        if (one.inSummary)
            lines.append({one.pipeline, one.event});
    }
    if (lines.isEmpty()) {
        effects.append(WithdrawNotice{summaryKey()});
        return;
    }
    const NoticeText text = summaryText(lines);
    effects.append(ShowNotice{summaryKey(), {}, text.title, text.body, {NoticeAction::OpenInbox}});
}

} // namespace clustero
