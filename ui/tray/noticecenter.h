// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notices/inbox.h"
#include "models/notices/keptstate.h"
#include "models/notices/noticepolicy.h"
#include "models/notices/traystate.h"
#include "ui/tray/notificationsender.h"

#include <QObject>
#include <QTimer>

namespace clustero {

/// Puts together what is decided about notifications, where they are shown, the inbox and the tray's state. It is told what happens
/// to runs and tells what a person wants by a click; settings and inbox outlive it. GUI thread.
class NoticeCenter : public QObject
{
    Q_OBJECT
public:
    /// The three must outlive it.
    NoticeCenter(const Clock &clock, NotificationSender &sender, KeptState &kept);

    void runChanged(const RunFacts &facts);
    /// The run is in the window that has the focus.
    void runSeen(const RunId &run);
    void runRemoved(const RunId &run);
    void needsAttention(const Attention &attention, bool isVisible);
    void attentionOver(const QString &key);
    void setOffline(bool isOffline);

    [[nodiscard]] const NoticeSettings &settings() const { return m_policy.settings(); }
    void setSettings(const NoticeSettings &settings);
    void setPause(const NoticePause &pause);

    [[nodiscard]] const Inbox &inbox() const { return m_inbox; }
    void markRead(const QString &key);
    void markAllRead();
    void removeEntry(const QString &key);

    [[nodiscard]] TrayFacts trayFacts() const { return m_tray.facts(); }

    /// Does what a click on a notification asks for; also for one that was clicked while the application was closed.
    void activate(const QString &key, NoticeAction action, const QString &activationToken);

Q_SIGNALS:
    /// Show the run at its first failure (ux.md, R4).
    void openRun(const clustero::RunId &run, const QString &activationToken);
    void rerunFailed(const clustero::RunId &run);
    void openInbox(const QString &activationToken);
    void inboxChanged();
    void settingsChanged();
    void trayChanged(const clustero::TrayFacts &facts);

private:
    void apply(const NoticeEffects &effects);
    void keep();
    void followPause();
    void tellTray();

    const Clock &m_clock;
    NotificationSender &m_sender;
    KeptState &m_kept;
    NoticePolicy m_policy;
    Inbox m_inbox;
    TrayState m_tray;
    TrayFacts m_told;
    QStringList m_attention;
    QTimer m_pauseEnd;
};

} // namespace clustero
