// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tray/privatebus.h"
#include "ui/tray/applicationservice.h"

#include <QSignalSpy>
#include <QTest>

namespace clustero {

class ApplicationServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        qunsetenv("XDG_ACTIVATION_TOKEN");
        qunsetenv("DESKTOP_STARTUP_ID");
    }
    void path();
    void theSecondTellsTheFirst();
    void nobodyIsThere();
    void withoutABus();
};

namespace {

const QString name = QStringLiteral("org.example.Clustero-test");

} // namespace

void ApplicationServiceTest::path()
{
    QCOMPARE(ApplicationService::objectPath(name), QStringLiteral("/org/example/Clustero_test"));
}

void ApplicationServiceTest::theSecondTellsTheFirst()
{
    PrivateBus bus;
    QVERIFY(bus.isUp());
    ApplicationService first(bus.connect(QStringLiteral("first")), name);
    QVERIFY(first.claim());
    ApplicationService second(bus.connect(QStringLiteral("second")), name);
    QVERIFY(!second.claim());

    QSignalSpy activated(&first, &ApplicationService::activated);
    QSignalSpy wanted(&first, &ApplicationService::actionWanted);
    std::optional<bool> answer;
    const auto note = [&answer](bool isThere) { answer = isThere; };
    qputenv("XDG_ACTIVATION_TOKEN", "token-7");
    second.tellOwner({}, {}, note);
    QTRY_VERIFY(answer.has_value());
    QVERIFY(*answer);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toString(), QStringLiteral("token-7"));

    answer.reset();
    second.tellOwner(QStringLiteral("notice"), {QStringLiteral("run:1"), QStringLiteral("open-log")}, note);
    QTRY_VERIFY(answer.has_value());
    QVERIFY(*answer);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).toString(), QStringLiteral("notice"));
    QCOMPARE(wanted.first().at(1).toList(), (QVariantList{QStringLiteral("run:1"), QStringLiteral("open-log")}));
    QCOMPARE(wanted.first().at(2).toString(), QStringLiteral("token-7"));
}

void ApplicationServiceTest::nobodyIsThere()
{
    PrivateBus bus;
    QVERIFY(bus.isUp());
    ApplicationService alone(bus.connect(QStringLiteral("alone")), name);
    std::optional<bool> answer;
    alone.tellOwner({}, {}, [&answer](bool isThere) { answer = isThere; });
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!*answer);
    {
        ApplicationService gone(bus.connect(QStringLiteral("gone")), name);
        QVERIFY(gone.claim());
    }
    QVERIFY(alone.claim());
}

void ApplicationServiceTest::withoutABus()
{
    ApplicationService service(QDBusConnection(QStringLiteral("there is none")), name);
    QVERIFY(!service.isBusConnected());
    QVERIFY(!service.claim());
}

} // namespace clustero

QTEST_GUILESS_MAIN(clustero::ApplicationServiceTest)
#include "tst_applicationservice.moc"
