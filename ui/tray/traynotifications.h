// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/notificationsender.h"

#include <QPointer>

class QSystemTrayIcon;

namespace clustero {

/// Balloons of the tray icon, where there is no org.freedesktop.Notifications. They have no buttons and cannot be withdrawn; a click
/// means the newest.
class TrayNotifications : public NotificationSender
{
    Q_OBJECT
public:
    explicit TrayNotifications(QSystemTrayIcon *icon);

    void show(const ShowNotice &notice) override;
    void withdraw(const QString &key) override;
    [[nodiscard]] bool isAvailable() const override;

private:
    QPointer<QSystemTrayIcon> m_icon;
    QString m_newest;
};

} // namespace clustero
