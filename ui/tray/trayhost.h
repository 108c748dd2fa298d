// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>

class QDBusMessage;

namespace clustero {

/// Whether the desktop has a tray, now: a host of StatusNotifierItems on the bus, or what the platform's own tray says.
class TrayHost : public QObject
{
    Q_OBJECT
public:
    explicit TrayHost(const QDBusConnection &bus);

    [[nodiscard]] bool isAvailable() const;

Q_SIGNALS:
    void availableChanged(bool isAvailable);

private Q_SLOTS:
    void hostChanged(const QDBusMessage &message);

private:
    void ask();
    void setHost(bool hasHost);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    bool m_hasHost = false;
    bool m_mayAskPlatform = false;
};

} // namespace clustero
