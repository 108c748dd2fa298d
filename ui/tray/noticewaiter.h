// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/dbusnotifications.h"

namespace clustero {

/// Stays behind when the application ends while its notifications are still on the screen, because no notification daemon starts an
/// application by itself: a click there would be lost. Needs Qt Core and D-Bus only, shows nothing, and is done when the last
/// notification is gone, one was clicked, or the application runs again.
class NoticeWaiter : public QObject
{
    Q_OBJECT
public:
    /// \p applicationName is the bus name that the application owns while it runs. \p kept must outlive it.
    NoticeWaiter(const QDBusConnection &bus, const QString &applicationName, KeptState &kept);

Q_SIGNALS:
    /// From now on a click is noticed.
    void waiting();
    /// The application is to be started, and this handed to it.
    void wanted(const QString &key, clustero::NoticeAction action, const QString &activationToken);
    /// Last of all, once.
    void done();

private:
    void finish();

    DBusNotifications m_notifications;
    QDBusServiceWatcher m_application;
    bool m_isDone = false;
};

} // namespace clustero
