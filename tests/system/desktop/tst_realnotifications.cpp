// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/desktop/tool.h"
#include "ui/tray/noticewaiter.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRect>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

namespace clustero {

namespace {

/// What two processes share.
class SharedState : public KeptState
{
public:
    [[nodiscard]] QJsonObject read() const override
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    void write(const QJsonObject &state) override
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(state).toJson());
    }

private:
    static QString path() { return qEnvironmentVariable("CLUSTERO_TEST_HOME") + QStringLiteral("/notices.json"); }
};

const QString key = QStringLiteral("run:0123456789abcdef");
const QString busName = QStringLiteral("org.example.ClusteroTest");

ShowNotice notice(const QString &title)
{
    return {key,
            {},
            title,
            QStringLiteral("exit 1 after 3 m 12 s: 2 < 3 tests failed · main @3f2c1a9"),
            {NoticeAction::OpenLog, NoticeAction::RerunFailed, NoticeAction::Mute}};
}

QString notifier()
{
    return qEnvironmentVariable("CLUSTERO_TEST_NOTIFIER");
}

/// Where notifications are on the screen.
QList<QRect> popups()
{
    QList<QRect> found;
    const QByteArray windows = outputOf(QStringLiteral("xdotool"), {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                                                    QStringLiteral("--class"), QStringLiteral("xfce4-notifyd|Dunst")});
    for (const QByteArray &window : windows.split('\n')) {
        if (window.isEmpty())
            continue;
        QHash<QByteArray, int> values;
        const QByteArray geometry = outputOf(QStringLiteral("xdotool"),
                                             {QStringLiteral("getwindowgeometry"), QStringLiteral("--shell"), QString::fromLatin1(window)});
        for (const QByteArray &line : geometry.split('\n'))
            values.insert(line.left(line.indexOf('=')), line.mid(line.indexOf('=') + 1).toInt());
        if (values.value("WIDTH") > 50)
            found.append(QRect(values.value("X"), values.value("Y"), values.value("WIDTH"), values.value("HEIGHT")));
    }
    return found;
}

/// A person's click: on the last button where there are buttons, on the text elsewhere.
void clickOn(const QRect &popup)
{
    const QPoint place = notifier() == u"xfce" ? popup.bottomRight() - QPoint(60, 30) : popup.center();
    outputOf(QStringLiteral("xdotool"), {QStringLiteral("mousemove"), QString::number(place.x()), QString::number(place.y()),
                                         QStringLiteral("sleep"), QStringLiteral("0.1"), QStringLiteral("click"), QStringLiteral("1")});
}

NoticeAction clickedAction()
{
    return notifier() == u"xfce" ? NoticeAction::Mute : NoticeAction::Open;
}

/// The last call of Notify that the daemon got, as the bus saw it.
QJsonArray lastNotify()
{
    QFile file(qEnvironmentVariable("CLUSTERO_TEST_NOTIFICATIONS"));
    QJsonArray last;
    if (!file.open(QIODevice::ReadOnly))
        return last;
    while (!file.atEnd()) {
        const QJsonObject message = QJsonDocument::fromJson(file.readLine()).object();
        if (message.value(QLatin1String("member")).toString() == u"Notify")
            last = message.value(QLatin1String("payload")).toObject().value(QLatin1String("data")).toArray();
    }
    return last;
}

} // namespace

/// Started as a program of its own: what stays behind when the application ends.
int awaitNotices(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    SharedState kept;
    NoticeWaiter waiter(QDBusConnection::sessionBus(), busName, kept);
    QObject::connect(&waiter, &NoticeWaiter::waiting, [] {
        std::puts("waiting");
        std::fflush(stdout);
    });
    QObject::connect(&waiter, &NoticeWaiter::wanted, [](const QString &wanted, NoticeAction action) {
        std::printf("%s %s\n", qPrintable(wanted), qPrintable(toString(action)));
    });
    QObject::connect(&waiter, &NoticeWaiter::done, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

class RealNotificationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void withoutADaemon();
    void oneForARun();
    void clickArrives();
    void clickArrivesAfterARestart();
    void clickWhileItIsClosed();

private:
    bool show(const QString &title);

    SharedState m_kept;
    std::unique_ptr<DBusNotifications> m_sender;
};

void RealNotificationsTest::initTestCase()
{
    QVERIFY2(!notifier().isEmpty(), "Run this inside installers/desktop-for-tests.");
}

void RealNotificationsTest::init()
{
    const DBusNotifications::Identity identity{QStringLiteral("Clustero"), busName, {}};
    m_sender = std::make_unique<DBusNotifications>(QDBusConnection::sessionBus(), identity, m_kept);
}

void RealNotificationsTest::cleanup()
{
    if (m_sender)
        m_sender->withdraw(key);
    m_sender.reset();
    QTRY_VERIFY(popups().isEmpty());
}

bool RealNotificationsTest::show(const QString &title)
{
    m_sender->show(notice(title));
    return QTest::qWaitFor([this] { return m_sender->shownKeys() == QStringList{key}; }) &&
           QTest::qWaitFor([] { return popups().size() == 1; });
}

void RealNotificationsTest::withoutADaemon()
{
    if (notifier() != u"none")
        QSKIP("This desktop has a notification daemon.");
    QSignalSpy ready(m_sender.get(), &DBusNotifications::ready);
    m_sender->show(notice(QStringLiteral("✕ web-app · test failed")));
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(!m_sender->isAvailable());
    QSignalSpy available(m_sender.get(), &NotificationSender::availableChanged);
    QProcess dunst;
    dunst.start(QStringLiteral("dunst"), QStringList()); // it comes late
    QTRY_COMPARE(available.size(), 1);
    QTRY_COMPARE(m_sender->shownKeys(), QStringList{key});
    QTRY_COMPARE(popups().size(), 1);
    QSignalSpy closed(m_sender.get(), &NotificationSender::closed);
    dunst.kill(); // and dies
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(!m_sender->isAvailable());
    dunst.waitForFinished();
}

void RealNotificationsTest::oneForARun()
{
    if (notifier() == u"none")
        QSKIP("This desktop has no notification daemon.");
    QVERIFY(show(QStringLiteral("▶ web-app started")));
    QTRY_COMPARE(lastNotify().at(3).toString(), QStringLiteral("▶ web-app started"));
    QCOMPARE(lastNotify().at(5).toArray().size(), 8);
    const double replaces = m_kept.read().value(QLatin1String("notices")).toArray().at(0).toObject().value(QLatin1String("id")).toDouble();
    QVERIFY(replaces > 0);
    QVERIFY(show(QStringLiteral("✕ web-app · test failed")));
    QTRY_COMPARE(lastNotify().at(1).toDouble(), replaces);
    QCOMPARE(popups().size(), 1);
    m_sender->withdraw(key);
    QTRY_VERIFY(popups().isEmpty());
}

void RealNotificationsTest::clickArrives()
{
    if (notifier() == u"none")
        QSKIP("This desktop has no notification daemon.");
    QVERIFY(show(QStringLiteral("✕ web-app · test failed")));
    QSignalSpy activated(m_sender.get(), &NotificationSender::activated);
    QSignalSpy closed(m_sender.get(), &NotificationSender::closed);
    clickOn(popups().first());
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.first().at(0).toString(), key);
    QVERIFY(activated.first().at(1).value<NoticeAction>() == clickedAction());
    QTRY_COMPARE(closed.size(), 1);
}

void RealNotificationsTest::clickArrivesAfterARestart()
{
    if (notifier() == u"none")
        QSKIP("This desktop has no notification daemon.");
    QVERIFY(show(QStringLiteral("✕ web-app · test failed")));
    m_sender.reset();
    // Another connection, as another process would have.
    DBusNotifications again(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("again")),
                            {QStringLiteral("Clustero"), busName, {}}, m_kept);
    QSignalSpy ready(&again, &DBusNotifications::ready);
    QSignalSpy activated(&again, &NotificationSender::activated);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(again.shownKeys(), QStringList{key});
    clickOn(popups().first());
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.first().at(0).toString(), key);
}

void RealNotificationsTest::clickWhileItIsClosed()
{
    if (notifier() == u"none")
        QSKIP("This desktop has no notification daemon.");
    QVERIFY(show(QStringLiteral("✕ web-app · test failed")));
    m_sender.reset();
    QProcess waiter;
    waiter.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--await-notices")});
    QByteArray printed;
    QTRY_VERIFY((printed += waiter.readAllStandardOutput()).contains("waiting"));
    clickOn(popups().first());
    QTRY_COMPARE(waiter.state(), QProcess::NotRunning);
    QCOMPARE(QString::fromUtf8(printed + waiter.readAllStandardOutput()),
             QStringLiteral("waiting\n%1 %2\n").arg(key, toString(clickedAction())));
}

} // namespace clustero

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--await-notices") == 0)
        return clustero::awaitNotices(argc, argv);
    QCoreApplication application(argc, argv);
    clustero::RealNotificationsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_realnotifications.moc"
