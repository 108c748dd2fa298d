// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/noticewaiter.h"

namespace clustero {

NoticeWaiter::NoticeWaiter(const QDBusConnection &bus, const QString &applicationName, KeptState &kept)
    : m_notifications(bus, {}, kept), m_application(applicationName, bus, QDBusServiceWatcher::WatchForRegistration)
{
    const auto finishIfNoneIsLeft = [this] {
        if (m_notifications.shownKeys().isEmpty())
            finish();
    };
    connect(&m_notifications, &DBusNotifications::ready, this, [this, finishIfNoneIsLeft] {
        Q_EMIT waiting();
        finishIfNoneIsLeft();
    });
    connect(&m_notifications, &DBusNotifications::closed, this, finishIfNoneIsLeft);
    connect(&m_notifications, &DBusNotifications::activated, this, [this](const QString &key, NoticeAction action, const QString &token) {
        if (m_isDone)
            return;
        Q_EMIT wanted(key, action, token);
        finish();
    });
    connect(&m_application, &QDBusServiceWatcher::serviceRegistered, this, &NoticeWaiter::finish);
}

void NoticeWaiter::finish()
{
    if (!std::exchange(m_isDone, true))
        Q_EMIT done();
}

} // namespace clustero
