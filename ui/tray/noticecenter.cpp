// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/noticecenter.h"

#include <algorithm>

namespace clustero {

namespace {

/// A timer's limit is 24 days; a pause is looked at again at least once an hour, so that a sleep of the machine does no harm.
constexpr qint64 longestWaitMs = 3'600'000;

} // namespace

NoticeCenter::NoticeCenter(const Clock &clock, NotificationSender &sender, KeptState &kept)
    : m_clock(clock), m_sender(sender), m_kept(kept), m_policy(clock)
{
    const QJsonObject state = m_kept.read();
    m_policy.setSettings(noticeSettingsFromJson(state.value(QLatin1String("settings")).toObject()));
    m_inbox = Inbox::fromJson(state.value(QLatin1String("inbox")).toArray());
    m_pauseEnd.setSingleShot(true);
    connect(&m_pauseEnd, &QTimer::timeout, this, &NoticeCenter::followPause);
    connect(&m_sender, &NotificationSender::activated, this, &NoticeCenter::activate);
    connect(&m_sender, &NotificationSender::closed, this, [this](const QString &key) { m_policy.noticeClosed(key); });
    followPause();
}

void NoticeCenter::runChanged(const RunFacts &facts)
{
    apply(m_policy.runChanged(facts));
    if (!facts.run.rerunOf.isEmpty())
        m_sender.withdraw(NoticePolicy::runKey(facts.run.rerunOf)); // also what an earlier start of the application has shown
    m_tray.runChanged(facts.run);
    if (facts.visible)
        m_tray.runViewed(facts.run.id);
    tellTray();
}

void NoticeCenter::runSeen(const RunId &run)
{
    const QString key = NoticePolicy::runKey(run);
    apply(m_policy.runSeen(run));
    m_sender.withdraw(key);
    markRead(key);
    m_tray.runViewed(run);
    tellTray();
}

void NoticeCenter::runRemoved(const RunId &run)
{
    apply(m_policy.runSeen(run));
    removeEntry(NoticePolicy::runKey(run));
    m_tray.runRemoved(run);
    tellTray();
}

void NoticeCenter::needsAttention(const Attention &attention, bool isVisible)
{
    if (!m_attention.contains(attention.key))
        m_attention.append(attention.key);
    apply(m_policy.needsAttention(attention, isVisible));
    tellTray();
}

void NoticeCenter::attentionOver(const QString &key)
{
    m_attention.removeAll(key);
    apply(m_policy.attentionOver(key));
    markRead(key);
    tellTray();
}

void NoticeCenter::setOffline(bool isOffline)
{
    m_tray.setOffline(isOffline);
    tellTray();
}

void NoticeCenter::setSettings(const NoticeSettings &settings)
{
    if (settings == m_policy.settings())
        return;
    m_policy.setSettings(settings);
    keep();
    followPause();
    Q_EMIT settingsChanged();
}

void NoticeCenter::setPause(const NoticePause &pause)
{
    NoticeSettings changed = settings();
    changed.pause = pause;
    setSettings(changed);
}

void NoticeCenter::markRead(const QString &key)
{
    if (!m_inbox.markRead(key))
        return;
    keep();
    Q_EMIT inboxChanged();
}

void NoticeCenter::markAllRead()
{
    if (!m_inbox.markAllRead())
        return;
    keep();
    Q_EMIT inboxChanged();
}

void NoticeCenter::removeEntry(const QString &key)
{
    if (!m_inbox.remove(key))
        return;
    keep();
    Q_EMIT inboxChanged();
}

void NoticeCenter::activate(const QString &key, NoticeAction action, const QString &activationToken)
{
    const RunId run = NoticePolicy::runOfKey(key);
    if (action == NoticeAction::Mute) {
        const InboxEntry *entry = m_inbox.find(key);
        if (entry && !entry->file.isEmpty()) {
            apply(m_policy.muteForOneHour(entry->file));
            keep();
            Q_EMIT settingsChanged();
        }
        m_sender.withdraw(key);
        return;
    }
    if (key == NoticePolicy::summaryKey())
        apply(m_policy.summarySeen());
    if (run.isEmpty() || action == NoticeAction::OpenInbox) {
        Q_EMIT openInbox(activationToken);
        return;
    }
    runSeen(run);
    if (action == NoticeAction::RerunFailed)
        Q_EMIT rerunFailed(run);
    else
        Q_EMIT openRun(run, activationToken);
}

void NoticeCenter::apply(const NoticeEffects &effects)
{
    bool hasNews = false;
    for (const NoticeEffect &effect : effects) {
        if (const auto *show = std::get_if<ShowNotice>(&effect)) {
            m_sender.show(*show);
        } else if (const auto *withdraw = std::get_if<WithdrawNotice>(&effect)) {
            m_sender.withdraw(withdraw->key);
        } else if (const auto *entry = std::get_if<InboxEntry>(&effect)) {
            m_inbox.add(*entry);
            hasNews = true;
        }
    }
    if (!hasNews)
        return;
    keep();
    Q_EMIT inboxChanged();
}

void NoticeCenter::keep()
{
    m_kept.write({{QStringLiteral("settings"), toJson(settings())}, {QStringLiteral("inbox"), m_inbox.toJson()}});
}

/// Tells the tray whether notifications are paused, and again when that ends by itself.
void NoticeCenter::followPause()
{
    const NoticePause &pause = settings().pause;
    const QDateTime now = m_clock.now();
    m_tray.setPaused(pause.holds(now));
    m_pauseEnd.stop();
    if (pause.kind == NoticePause::Kind::Until && pause.holds(now))
        m_pauseEnd.start(static_cast<int>(std::clamp<qint64>(now.msecsTo(pause.until) + 1, 1, longestWaitMs)));
    tellTray();
}

void NoticeCenter::tellTray()
{
    m_tray.setAttention(static_cast<int>(m_attention.size()));
    const TrayFacts facts = m_tray.facts();
    if (facts == m_told)
        return;
    m_told = facts;
    Q_EMIT trayChanged(facts);
}

} // namespace clustero
