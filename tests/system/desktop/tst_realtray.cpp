// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/desktop/traymenu.h"
#include "ui/tray/trayicon.h"
#include "ui/tray/traynotifications.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

namespace clustero {

namespace {

bool hasPanel()
{
    return !qEnvironmentVariable("CLUSTERO_TEST_WITHOUT").contains(u"panel");
}

using namespace tray;

QByteArray itemProperty(const QString &name)
{
    return busctl({QStringLiteral("get-property"), itemName(), QStringLiteral("/StatusNotifierItem"),
                   QStringLiteral("org.kde.StatusNotifierItem"), name});
}

} // namespace

class RealTrayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAPanel();
    void menu();
    void click();
    void shapes();
    void balloons();
};

void RealTrayTest::withoutAPanel()
{
    if (hasPanel())
        QSKIP("This desktop has a tray.");
    const TrayIcon tray(QDBusConnection::sessionBus());
    QVERIFY(!QTest::qWaitFor([&tray] { return tray.isShown(); }, 4500)); // longer than a panel is waited for
    QVERIFY(!tray.isShown());
}

void RealTrayTest::menu()
{
    if (!hasPanel())
        QSKIP("This desktop has no tray.");
    TrayIcon tray(QDBusConnection::sessionBus());
    QTRY_VERIFY(tray.isShown());
    tray.setState({1, 1, 0, false, false});
    tray.setRuns({{{QStringLiteral("0123456789abcdef")}, QStringLiteral("web"), 7, State::Failed}});
    tray.setStarred({{QStringLiteral("/web/.clustero.yaml"), QStringLiteral("web")}});
    const QStringList expected{QStringLiteral("1 running, 1 failed"),
                               QStringLiteral("web #7: failed"),
                               QStringLiteral("Run"),
                               QStringLiteral("Run/web"),
                               QStringLiteral("Pause notifications"),
                               QStringLiteral("Pause notifications/For 1 hour"),
                               QStringLiteral("Pause notifications/Until tomorrow"),
                               QStringLiteral("Pause notifications/Until I resume them"),
                               QStringLiteral("Pause notifications/Resume"),
                               QStringLiteral("Open Clustero"),
                               QStringLiteral("Settings"),
                               QStringLiteral("Quit")};
    QTRY_VERIFY(!itemName().isEmpty());
    QTRY_COMPARE(labels(), expected);

    QSignalSpy opened(&tray, &TrayIcon::openRun);
    QSignalSpy started(&tray, &TrayIcon::runStarred);
    QSignalSpy paused(&tray, &TrayIcon::pauseChanged);
    QSignalSpy quit(&tray, &TrayIcon::quitWanted);
    choose(QStringLiteral("web #7: failed"));
    choose(QStringLiteral("Run/web"));
    choose(QStringLiteral("Pause notifications/Until tomorrow"));
    choose(QStringLiteral("Quit"));
    QTRY_COMPARE(quit.size(), 1);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<RunId>().value, QStringLiteral("0123456789abcdef"));
    QTRY_COMPARE(started.size(), 1);
    QTRY_COMPARE(paused.size(), 1);
}

void RealTrayTest::click()
{
    if (!hasPanel())
        QSKIP("This desktop has no tray.");
    const TrayIcon tray(QDBusConnection::sessionBus());
    QTRY_VERIFY(tray.isShown());
    QTRY_VERIFY(!itemName().isEmpty());
    QSignalSpy open(&tray, &TrayIcon::openWindow);
    callItem(QStringLiteral("/StatusNotifierItem"), QStringLiteral("org.kde.StatusNotifierItem"),
             {QStringLiteral("Activate"), QStringLiteral("ii"), QStringLiteral("0"), QStringLiteral("0")});
    QTRY_COMPARE(open.size(), 1);
}

/// The panel gets another picture for every shape, and the same in words.
void RealTrayTest::shapes()
{
    if (!hasPanel())
        QSKIP("This desktop has no tray.");
    TrayIcon tray(QDBusConnection::sessionBus());
    QTRY_VERIFY(tray.isShown());
    QTRY_VERIFY(!itemName().isEmpty());
    const QList<TrayFacts> facts{{0, 0, 0, false, false}, {1, 0, 0, false, false}, {1, 1, 0, false, false},
                                 {0, 0, 1, false, false}, {0, 0, 0, true, false},  {0, 0, 0, false, true}};
    QSet<QByteArray> pictures;
    for (const TrayFacts &one : facts) {
        tray.setState(one);
        QVERIFY(itemProperty(QStringLiteral("ToolTip")).contains(trayText(one).toUtf8()));
        const QByteArray picture = itemProperty(QStringLiteral("IconPixmap"));
        QVERIFY(picture.size() > 1000);
        QVERIFY(!pictures.contains(picture));
        pictures.insert(picture);
    }
}

/// Where there is nothing but the tray to notify with.
void RealTrayTest::balloons()
{
    if (!hasPanel())
        QSKIP("This desktop has no tray.");
    const TrayIcon tray(QDBusConnection::sessionBus());
    QTRY_VERIFY(tray.isShown());
    TrayNotifications sender(tray.icon());
    QVERIFY(sender.isAvailable());
    QSignalSpy activated(&sender, &NotificationSender::activated);
    QSignalSpy closed(&sender, &NotificationSender::closed);
    const auto wasShown = [](const QByteArray &title) {
        QFile messages(qEnvironmentVariable("CLUSTERO_TEST_NOTIFICATIONS"));
        return messages.open(QIODevice::ReadOnly) && messages.readAll().contains(title);
    };
    sender.show({QStringLiteral("run:1"), {}, QStringLiteral("balloon one"), {}, {}});
    sender.show({QStringLiteral("run:2"), {}, QStringLiteral("balloon two"), {}, {}});
    QTRY_VERIFY(wasShown("balloon one") && wasShown("balloon two"));
    Q_EMIT tray.icon()->messageClicked(); // a click cannot be made from outside: Qt gives these no action
    Q_EMIT tray.icon()->messageClicked();
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toString(), QStringLiteral("run:2"));
    QCOMPARE(closed.size(), 1);
    sender.show({QStringLiteral("run:3"), {}, QStringLiteral("balloon three"), {}, {}});
    sender.withdraw(QStringLiteral("run:3"));
    Q_EMIT tray.icon()->messageClicked();
    QCOMPARE(activated.size(), 1);
}

} // namespace clustero

QTEST_MAIN(clustero::RealTrayTest)
#include "tst_realtray.moc"
