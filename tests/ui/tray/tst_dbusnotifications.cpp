// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/noticepolicy.h"
#include "tests/ui/tray/fakedaemon.h"
#include "tests/ui/tray/privatebus.h"
#include "ui/tray/noticewaiter.h"

#include <QDBusMessage>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

namespace clustero {

namespace {

class MemoryState : public KeptState
{
public:
    [[nodiscard]] QJsonObject read() const override { return state; }
    void write(const QJsonObject &written) override { state = written; }
    QJsonObject state;
};

} // namespace

class DBusNotificationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatTheSpecificationAsks();
    void sendsOnlyWhatTheDaemonCan();
    void anUpdateReplaces();
    void anUpdateWaitsForASlowAnswer();
    void withdraws();
    void withdrawsWhatIsInFlight();
    void isShownWhenTheDaemonComes();
    void survivesARestart();
    void survivesADeathInTheMiddle();
    void believesOnlyTheDaemon();
    void handsTheTokenOver();
    void understandsClicksAfterARestart();
    void takesOverWhereClicksAreTheSenders();
    void forgetsAnotherDaemonsNumbers();
    void foreignStateIsIgnored_data();
    void foreignStateIsIgnored();
    void isBounded();

    void waiterStartsTheApplication();
    void waiterEnds();

private:
    std::unique_ptr<DBusNotifications> application();
    std::unique_ptr<FakeDaemon> daemon(uint firstId = 1);
    QDBusConnection connection();

    std::unique_ptr<PrivateBus> m_bus;
    MemoryState m_kept;
    int m_count = 0;
};

namespace {

ShowNotice notice(const QString &key, const QString &title = QStringLiteral("✕ web · test failed"))
{
    return {key, {}, title, QStringLiteral("a < b & c"), {NoticeAction::OpenLog, NoticeAction::RerunFailed, NoticeAction::Mute}};
}

const QString key = QStringLiteral("run:0123456789abcdef");

} // namespace

void DBusNotificationsTest::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(m_bus->isUp());
    m_kept.state = {};
}

void DBusNotificationsTest::cleanup()
{
    m_bus.reset();
}

QDBusConnection DBusNotificationsTest::connection()
{
    return m_bus->connect(QStringLiteral("c%1").arg(++m_count));
}

std::unique_ptr<DBusNotifications> DBusNotificationsTest::application()
{
    const DBusNotifications::Identity identity{QStringLiteral("Clustero"), QStringLiteral("org.example.Clustero"),
                                               QStringLiteral("clustero")};
    return std::make_unique<DBusNotifications>(connection(), identity, m_kept);
}

std::unique_ptr<FakeDaemon> DBusNotificationsTest::daemon(uint firstId)
{
    return std::make_unique<FakeDaemon>(connection(), firstId);
}

void DBusNotificationsTest::saysWhatTheSpecificationAsks()
{
    const auto shows = daemon();
    const auto sender = application();
    sender->show(notice(key));
    QTRY_COMPARE(shows->shown.size(), 1);
    const FakeDaemon::Call &call = shows->shown.first();
    QCOMPARE(call.application, QStringLiteral("Clustero"));
    QCOMPARE(call.replaces, 0U);
    QCOMPARE(call.summary, QStringLiteral("✕ web · test failed"));
    QCOMPARE(call.body, QStringLiteral("a &lt; b &amp; c"));
    QCOMPARE(call.actions, (QStringList{QStringLiteral("default"), QString(), QStringLiteral("open-log"), QStringLiteral("Open log"),
                                        QStringLiteral("rerun-failed"), QStringLiteral("Rerun failed"), QStringLiteral("mute"),
                                        QStringLiteral("Mute 1 h")}));
    QCOMPARE(call.hints.value(QStringLiteral("urgency")), QVariant::fromValue<uchar>(1));
    QCOMPARE(call.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("org.example.Clustero"));
    QCOMPARE(call.hints.value(QStringLiteral("suppress-sound")), QVariant(true));
    QCOMPARE(call.time, -1);
    QVERIFY(sender->isAvailable());
    QTRY_COMPARE(sender->shownKeys(), QStringList{key});

    QSignalSpy activated(sender.get(), &NotificationSender::activated);
    Q_EMIT shows->ActionInvoked(1, QStringLiteral("rerun-failed"));
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.first().at(0).toString(), key);
    QVERIFY(activated.first().at(1).value<NoticeAction>() == NoticeAction::RerunFailed);
    QSignalSpy closed(sender.get(), &NotificationSender::closed);
    Q_EMIT shows->NotificationClosed(1, 2);
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(sender->shownKeys().isEmpty());
}

void DBusNotificationsTest::sendsOnlyWhatTheDaemonCan()
{
    const auto shows = daemon();
    shows->capabilities = QStringList{QStringLiteral("body")};
    const auto sender = application();
    sender->show(notice(key));
    QTRY_COMPARE(shows->shown.size(), 1);
    QVERIFY(shows->shown.first().actions.isEmpty());
    QCOMPARE(shows->shown.first().body, QStringLiteral("a < b & c"));
}

void DBusNotificationsTest::anUpdateReplaces()
{
    const auto shows = daemon(41);
    const auto sender = application();
    sender->show(notice(key, QStringLiteral("started")));
    QTRY_COMPARE(sender->shownKeys(), QStringList{key});
    sender->show(notice(key, QStringLiteral("failed")));
    sender->show(notice(QStringLiteral("run:2"), QStringLiteral("another")));
    QTRY_COMPARE(shows->shown.size(), 3);
    QCOMPARE(shows->shown.at(1).replaces, 41U);
    QCOMPARE(shows->shown.at(1).summary, QStringLiteral("failed"));
    QCOMPARE(shows->shown.at(2).replaces, 0U);
}

void DBusNotificationsTest::anUpdateWaitsForASlowAnswer()
{
    const auto shows = daemon(7);
    shows->isSlow = true;
    const auto sender = application();
    sender->show(notice(key, QStringLiteral("first")));
    QTRY_COMPARE(shows->shown.size(), 1);
    sender->show(notice(key, QStringLiteral("second")));
    sender->show(notice(key, QStringLiteral("third")));
    shows->answerHeld();
    QTRY_COMPARE(shows->shown.size(), 2);
    QCOMPARE(shows->shown.last().replaces, 7U);
    QCOMPARE(shows->shown.last().summary, QStringLiteral("third"));
}

void DBusNotificationsTest::withdraws()
{
    const auto shows = daemon(5);
    const auto sender = application();
    sender->show(notice(key));
    QTRY_COMPARE(sender->shownKeys(), QStringList{key});
    QSignalSpy closed(sender.get(), &NotificationSender::closed);
    sender->withdraw(key);
    sender->withdraw(key);
    sender->withdraw(QStringLiteral("unknown"));
    QTRY_COMPARE(shows->closedByCall, QList<uint>{5});
    QVERIFY(sender->shownKeys().isEmpty());
    QCOMPARE(closed.size(), 0); // who withdraws knows
}

void DBusNotificationsTest::withdrawsWhatIsInFlight()
{
    const auto shows = daemon(5);
    shows->isSlow = true;
    const auto sender = application();
    sender->show(notice(key));
    QTRY_COMPARE(shows->shown.size(), 1);
    sender->withdraw(key);
    shows->answerHeld();
    QTRY_COMPARE(shows->closedByCall, QList<uint>{5});
    QVERIFY(sender->shownKeys().isEmpty());
}

void DBusNotificationsTest::isShownWhenTheDaemonComes()
{
    const auto sender = application();
    QSignalSpy available(sender.get(), &NotificationSender::availableChanged);
    QSignalSpy ready(sender.get(), &DBusNotifications::ready);
    sender->show(notice(key, QStringLiteral("started")));
    sender->show(notice(key, QStringLiteral("failed")));
    sender->show(notice(QStringLiteral("run:2")));
    sender->withdraw(QStringLiteral("run:2"));
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(!sender->isAvailable());
    const auto shows = daemon();
    QTRY_COMPARE(sender->shownKeys(), QStringList{key});
    QCOMPARE(shows->shown.size(), 1);
    QCOMPARE(shows->shown.first().summary, QStringLiteral("failed"));
    QCOMPARE(available.size(), 1);
}

void DBusNotificationsTest::survivesARestart()
{
    auto shows = daemon(9);
    const auto sender = application();
    sender->show(notice(key));
    QTRY_COMPARE(sender->shownKeys(), QStringList{key});
    QSignalSpy closed(sender.get(), &NotificationSender::closed);
    QSignalSpy activated(sender.get(), &NotificationSender::activated);
    shows.reset();
    QTRY_COMPARE(closed.size(), 1);
    shows = daemon(9);
    QTRY_VERIFY(sender->isAvailable());
    Q_EMIT shows->ActionInvoked(9, QStringLiteral("default")); // another application's, by now
    sender->show(notice(key));
    QTRY_COMPARE(sender->shownKeys(), QStringList{key});
    QCOMPARE(activated.size(), 0);
    QCOMPARE(shows->shown.first().replaces, 0U);
}

void DBusNotificationsTest::survivesADeathInTheMiddle()
{
    auto shows = daemon();
    shows->isSlow = true;
    const auto sender = application();
    sender->show(notice(key));
    QTRY_COMPARE(shows->shown.size(), 1);
    shows.reset();
    shows = daemon();
    QTRY_COMPARE(sender->shownKeys(), QStringList{key});
    QCOMPARE(shows->shown.size(), 1);
}

void DBusNotificationsTest::believesOnlyTheDaemon()
{
    const auto shows = daemon(3);
    const auto sender = application();
    sender->show(notice(key));
    QTRY_COMPARE(sender->shownKeys(), QStringList{key});
    QSignalSpy activated(sender.get(), &NotificationSender::activated);
    QDBusConnection stranger = connection();
    QDBusMessage forged = QDBusMessage::createSignal(FakeDaemon::objectPath(), FakeDaemon::serviceName(), QStringLiteral("ActionInvoked"));
    forged.setArguments({3U, QStringLiteral("rerun-failed")});
    QVERIFY(stranger.send(forged));
    // A call that is answered tells that what was sent before it has arrived.
    stranger.call(QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                                 QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId")));
    Q_EMIT shows->ActionInvoked(4, QStringLiteral("default"));
    Q_EMIT shows->ActionInvoked(3, QStringLiteral("format-disk"));
    Q_EMIT shows->ActionInvoked(3, QStringLiteral("mute"));
    QTRY_COMPARE(activated.size(), 1);
    QVERIFY(activated.first().at(1).value<NoticeAction>() == NoticeAction::Mute);
}

void DBusNotificationsTest::handsTheTokenOver()
{
    const auto shows = daemon(3);
    const auto sender = application();
    sender->show(notice(key));
    QTRY_COMPARE(sender->shownKeys(), QStringList{key});
    QSignalSpy activated(sender.get(), &NotificationSender::activated);
    Q_EMIT shows->ActivationToken(3, QStringLiteral("wayland-token"));
    Q_EMIT shows->ActionInvoked(3, QStringLiteral("default"));
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.first().at(2).toString(), QStringLiteral("wayland-token"));
}

void DBusNotificationsTest::understandsClicksAfterARestart()
{
    const auto shows = daemon(12);
    auto sender = application();
    sender->show(notice(key));
    QTRY_COMPARE(sender->shownKeys(), QStringList{key});
    sender.reset();

    sender = application();
    QSignalSpy ready(sender.get(), &DBusNotifications::ready);
    QSignalSpy activated(sender.get(), &NotificationSender::activated);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(sender->shownKeys(), QStringList{key});
    Q_EMIT shows->ActionInvoked(12, QStringLiteral("default"));
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(NoticePolicy::runOfKey(activated.first().first().toString()).value, QStringLiteral("0123456789abcdef"));
    sender->show(notice(key, QStringLiteral("fixed")));
    QTRY_COMPARE(shows->shown.size(), 2);
    QCOMPARE(shows->shown.last().replaces, 12U);
}

void DBusNotificationsTest::takesOverWhereClicksAreTheSenders()
{
    const auto shows = daemon(12);
    shows->name = QStringLiteral("dunst");
    auto sender = application();
    sender->show(notice(key));
    QTRY_COMPARE(sender->shownKeys(), QStringList{key});
    sender.reset();

    sender = application();
    QSignalSpy ready(sender.get(), &DBusNotifications::ready);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(shows->shown.size(), 2); // shown again before it is ready
    QCOMPARE(shows->shown.last().replaces, 12U);
    QCOMPARE(shows->shown.last().summary, shows->shown.first().summary);
    QCOMPARE(shows->shown.last().actions, shows->shown.first().actions);
    QCOMPARE(sender->shownKeys(), QStringList{key});
}

void DBusNotificationsTest::forgetsAnotherDaemonsNumbers()
{
    auto shows = daemon(12);
    auto sender = application();
    sender->show(notice(key));
    QTRY_COMPARE(sender->shownKeys(), QStringList{key});
    sender.reset();
    shows.reset();
    shows = daemon(12);

    sender = application();
    QSignalSpy ready(sender.get(), &DBusNotifications::ready);
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(sender->shownKeys().isEmpty());
}

void DBusNotificationsTest::foreignStateIsIgnored_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::newRow("no notices") << QJsonObject{{QStringLiteral("notices"), 3}};
    QTest::newRow("wrong entries") << QJsonObject{
        {QStringLiteral("notices"), QJsonArray{1, QJsonObject{}, QJsonObject{{QStringLiteral("id"), 4}}}}};
    QTest::newRow("old") << QJsonObject{
        {QStringLiteral("notices"),
         QJsonArray{QJsonObject{
             {QStringLiteral("key"), key}, {QStringLiteral("id"), 12}, {QStringLiteral("time"), QStringLiteral("2020-01-01T00:00:00Z")}}}}};
    QTest::newRow("another server") << QJsonObject{{QStringLiteral("server"), QStringLiteral("x/:1.1")}};
}

void DBusNotificationsTest::foreignStateIsIgnored()
{
    QFETCH(QJsonObject, change);
    const auto shows = daemon(12);
    auto sender = application();
    sender->show(notice(key));
    QTRY_COMPARE(sender->shownKeys(), QStringList{key});
    sender.reset();
    for (auto it = change.begin(); it != change.end(); ++it)
        m_kept.state.insert(it.key(), it.value());

    sender = application();
    QSignalSpy ready(sender.get(), &DBusNotifications::ready);
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(sender->shownKeys().isEmpty());
}

void DBusNotificationsTest::isBounded()
{
    const auto shows = daemon();
    const auto sender = application();
    for (int i = 0; i < 130; ++i)
        sender->show(notice(QString::number(i))); // before anything is answered: the last thirty are dropped
    QTRY_COMPARE(sender->shownKeys().size(), 100);
    for (int i = 200; i < 210; ++i)
        sender->show(notice(QString::number(i)));
    QTRY_COMPARE(shows->shown.size(), 110);
    QTRY_COMPARE(shows->closedByCall.size(), 10);
    QTRY_COMPARE(sender->shownKeys().size(), 100);
}

void DBusNotificationsTest::waiterStartsTheApplication()
{
    const auto shows = daemon(12);
    auto sender = application();
    sender->show(notice(key));
    QTRY_COMPARE(sender->shownKeys(), QStringList{key});
    sender.reset();

    NoticeWaiter waiter(connection(), QStringLiteral("org.example.Clustero"), m_kept);
    QSignalSpy wanted(&waiter, &NoticeWaiter::wanted);
    QSignalSpy done(&waiter, &NoticeWaiter::done);
    QSignalSpy waiting(&waiter, &NoticeWaiter::waiting);
    QTRY_COMPARE(waiting.size(), 1);
    Q_EMIT shows->ActionInvoked(12, QStringLiteral("open-log"));
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(done.size(), 1);
    QCOMPARE(wanted.first().at(0).toString(), key);
    QVERIFY(wanted.first().at(1).value<NoticeAction>() == NoticeAction::OpenLog);
}

void DBusNotificationsTest::waiterEnds()
{
    const auto shows = daemon(12);
    { // nothing is shown
        NoticeWaiter waiter(connection(), QStringLiteral("org.example.Clustero"), m_kept);
        QSignalSpy done(&waiter, &NoticeWaiter::done);
        QTRY_COMPARE(done.size(), 1);
    }
    auto sender = application();
    sender->show(notice(key));
    QTRY_COMPARE(sender->shownKeys(), QStringList{key});
    sender.reset();
    { // the application runs again
        NoticeWaiter waiter(connection(), QStringLiteral("org.example.Clustero"), m_kept);
        QSignalSpy done(&waiter, &NoticeWaiter::done);
        QDBusConnection again = connection();
        QVERIFY(again.registerService(QStringLiteral("org.example.Clustero")));
        QTRY_COMPARE(done.size(), 1);
    }
    { // it went away by itself
        NoticeWaiter waiter(connection(), QStringLiteral("org.example.Another"), m_kept);
        QSignalSpy done(&waiter, &NoticeWaiter::done);
        QSignalSpy waiting(&waiter, &NoticeWaiter::waiting);
        QTRY_COMPARE(waiting.size(), 1);
        Q_EMIT shows->NotificationClosed(12, 1);
        QTRY_COMPARE(done.size(), 1);
    }
    QVERIFY(m_kept.state.value(QLatin1String("notices")).toArray().isEmpty());
}

} // namespace clustero

QTEST_GUILESS_MAIN(clustero::DBusNotificationsTest)
#include "tst_dbusnotifications.moc"
