// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/trayhost.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QSystemTrayIcon>
#include <QTimer>

#include <chrono>

namespace clustero {

namespace {

const QLatin1String watcherService("org.kde.StatusNotifierWatcher");
const QLatin1String watcherPath("/StatusNotifierWatcher");

/// Qt 6.4 decides once in a process which kind of tray there is, at the first question; a panel that starts together with this
/// application is given that long to come up.
constexpr std::chrono::seconds panelsTime(4);

} // namespace

TrayHost::TrayHost(const QDBusConnection &bus)
    : m_bus(bus), m_watcher(watcherService, bus, QDBusServiceWatcher::WatchForOwnerChange), m_mayAskPlatform(!bus.isConnected())
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] { ask(); });
    for (const char *signal : {"StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"})
        m_bus.connect({}, watcherPath, watcherService, QLatin1String(signal), this, SLOT(hostChanged(QDBusMessage)));
    ask();
    QTimer::singleShot(panelsTime, this, [this] {
        const bool wasAvailable = isAvailable();
        m_mayAskPlatform = true;
        if (wasAvailable != isAvailable())
            Q_EMIT availableChanged(isAvailable());
    });
}

bool TrayHost::isAvailable() const
{
    // Where there is no X11, Qt's tray is the one on the bus and nothing else.
    const bool hasOtherTray = !m_bus.isConnected() || QGuiApplication::platformName() == u"xcb";
    return m_hasHost || (m_mayAskPlatform && hasOtherTray && QSystemTrayIcon::isSystemTrayAvailable());
}

void TrayHost::hostChanged(const QDBusMessage &)
{
    ask();
}

void TrayHost::ask()
{
    QDBusMessage request = QDBusMessage::createMethodCall(watcherService, watcherPath, QStringLiteral("org.freedesktop.DBus.Properties"),
                                                          QStringLiteral("Get"));
    request.setAutoStartService(false);
    request.setArguments({QString(watcherService), QStringLiteral("IsStatusNotifierHostRegistered")});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(request), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QVariant value = watcher->isError() ? QVariant() : watcher->reply().arguments().value(0).value<QDBusVariant>().variant();
        setHost(value.toBool());
    });
}

void TrayHost::setHost(bool hasHost)
{
    const bool wasAvailable = isAvailable();
    m_hasHost = hasHost;
    if (wasAvailable != isAvailable())
        Q_EMIT availableChanged(isAvailable());
}

} // namespace clustero
