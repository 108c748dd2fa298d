// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tray/privatebus.h"
#include "ui/tray/trayhost.h"

#include <QSignalSpy>
#include <QTest>

namespace clustero {

/// What a panel with a tray offers on the bus.
class FakeWatcher : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
public:
    explicit FakeWatcher(QDBusConnection bus) : m_bus(std::move(bus))
    {
        m_bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), this,
                             QDBusConnection::ExportAllProperties | QDBusConnection::ExportAllSignals);
        m_bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher"));
    }
    ~FakeWatcher() override { m_bus.unregisterService(QStringLiteral("org.kde.StatusNotifierWatcher")); }

    [[nodiscard]] bool hasHost() const { return m_hasHost; }
    void setHost(bool hasHost)
    {
        m_hasHost = hasHost;
        if (hasHost)
            Q_EMIT StatusNotifierHostRegistered();
        else
            Q_EMIT StatusNotifierHostUnregistered();
    }

Q_SIGNALS:
    void StatusNotifierHostRegistered();
    void StatusNotifierHostUnregistered();

private:
    QDBusConnection m_bus;
    bool m_hasHost = false;
};

class TrayHostTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheWatcher();
    void isThereAlready();
};

void TrayHostTest::followsTheWatcher()
{
    PrivateBus bus;
    QVERIFY(bus.isUp());
    const TrayHost host(bus.connect(QStringLiteral("application")));
    QSignalSpy changed(&host, &TrayHost::availableChanged);
    QVERIFY(!host.isAvailable());
    {
        FakeWatcher watcher(bus.connect(QStringLiteral("panel")));
        watcher.setHost(true);
        QTRY_VERIFY(host.isAvailable());
        watcher.setHost(false);
        QTRY_VERIFY(!host.isAvailable());
        watcher.setHost(true);
        QTRY_VERIFY(host.isAvailable());
    }
    QTRY_VERIFY(!host.isAvailable()); // the panel went away
    QCOMPARE(changed.size(), 4);
}

void TrayHostTest::isThereAlready()
{
    PrivateBus bus;
    QVERIFY(bus.isUp());
    FakeWatcher watcher(bus.connect(QStringLiteral("panel")));
    watcher.setHost(true);
    const TrayHost host(bus.connect(QStringLiteral("application")));
    QTRY_VERIFY(host.isAvailable());
}

} // namespace clustero

QTEST_MAIN(clustero::TrayHostTest)
#include "tst_trayhost.moc"
