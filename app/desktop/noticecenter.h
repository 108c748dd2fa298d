// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/keptfile.h"
#include "app/session/services.h"
#include "models/notices/inbox.h"
#include "models/notices/noticepolicy.h"
#include "models/notices/traystate.h"
#include "models/runs/runboard.h"
#include "ui/tray/dbusnotifications.h"
#include "ui/tray/trayicon.h"

#include <QTimer>

namespace clustero {

/// Turns what happens to runs into notifications, inbox entries and the tray's icon.
class NoticeCenter : public QObject
{
    Q_OBJECT
public:
    NoticeCenter(Services &services, const RunBoard &board);
    ~NoticeCenter() override;

    [[nodiscard]] const Inbox &inbox() const { return m_inbox; }
    [[nodiscard]] bool hasTray() const { return m_tray && m_tray->isShown(); }
    [[nodiscard]] bool hasNoticesOnScreen() const { return !m_notifications.shownKeys().isEmpty(); }
    void settingsChanged();
    /// Says in the new language what is shown from now on.
    void languageChanged();
    /// The run that the person looks at now; empty: none.
    void setVisibleRun(const RunId &id);
    void entryRead(const QString &key);
    void allRead();
    /// What a click on a notification means, also one that came while the application was not running.
    void obey(const QString &key, NoticeAction action, const QString &activationToken);

    static QString applicationName() { return QStringLiteral("org.clustero.Clustero"); }
    static DBusNotifications::Identity identity();
    static QString noticesPath(const DataPaths &paths) { return paths.data + QStringLiteral("/notices.json"); }

Q_SIGNALS:
    void openRun(const clustero::RunId &id, const QString &activationToken);
    void openInbox(const QString &activationToken);
    void openWindow();
    void openSettings();
    void quitWanted();
    void runStarred(const QString &file);
    void inboxChanged();
    void trayShownChanged(bool isShown);

private:
    void makeTray();
    void boardChanged(const QList<int> &indexes);
    void runIs(const Run &run, const QString &excerpt);
    void obey(const NoticeEffects &effects);
    void refreshTray();
    void followPause();
    void keepInbox();
    [[nodiscard]] RunFacts factsOf(const Run &run) const;

    Services &m_services;
    const RunBoard &m_board;
    Clock m_clock;
    KeptFile m_keptNotices;
    KeptFile m_keptInbox;
    NoticePolicy m_policy;
    Inbox m_inbox;
    TrayState m_trayState;
    DBusNotifications m_notifications;
    std::unique_ptr<TrayIcon> m_tray;
    QHash<QString, State> m_known; ///< of runs that were under way when they were last seen
    RunId m_visible;
    QTimer m_refresh;
    QTimer m_pauseEnd;
};

} // namespace clustero
