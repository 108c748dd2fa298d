// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/traynotifications.h"

#include <QSystemTrayIcon>

namespace clustero {

TrayNotifications::TrayNotifications(QSystemTrayIcon *icon) : m_icon(icon)
{
    connect(icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (m_newest.isEmpty())
            return;
        const QString key = std::exchange(m_newest, {});
        Q_EMIT activated(key, NoticeAction::Open, {});
        Q_EMIT closed(key);
    });
}

void TrayNotifications::show(const ShowNotice &notice)
{
    if (!isAvailable())
        return;
    m_newest = notice.key;
    m_icon->showMessage(notice.title, notice.body, m_icon->icon());
}

void TrayNotifications::withdraw(const QString &key)
{
    if (m_newest == key)
        m_newest.clear();
}

bool TrayNotifications::isAvailable() const
{
    return m_icon && m_icon->isVisible() && QSystemTrayIcon::supportsMessages();
}

} // namespace clustero
