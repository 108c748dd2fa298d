// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/noticecenter.h"

#include <QSignalSpy>
#include <QTest>

namespace clustero {

namespace {

class HandClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time{QDate(2026, 3, 2), QTime(14, 0), Qt::UTC};
};

class MemoryState : public KeptState
{
public:
    [[nodiscard]] QJsonObject read() const override { return state; }
    void write(const QJsonObject &written) override { state = written; }
    QJsonObject state;
};

class ListSender : public NotificationSender
{
public:
    void show(const ShowNotice &notice) override { shown.append(notice.key); }
    void withdraw(const QString &key) override { shown.removeAll(key); }
    [[nodiscard]] bool isAvailable() const override { return true; }
    QStringList shown;
};

const RunId first{QStringLiteral("0000000000000001")};
const QString firstKey = QStringLiteral("run:0000000000000001");

RunFacts failed(const RunId &id, const QString &file = QStringLiteral("/web/.clustero.yaml"))
{
    RunFacts facts;
    facts.run.id = id;
    facts.run.number = 1;
    facts.run.pipeline = QStringLiteral("web");
    facts.run.file = file;
    facts.run.state = State::Failed;
    facts.mine = true;
    return facts;
}

} // namespace

class NoticeCenterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void clicks_data();
    void clicks();
    void seeing();
    void rerunning();
    void muting();
    void pausing();
    void attention();
    void clickedWhileClosed();
    void summaryOpensTheInbox();

private:
    void restart() { m_center = std::make_unique<NoticeCenter>(m_clock, m_sender, m_kept); }

    HandClock m_clock;
    MemoryState m_kept;
    ListSender m_sender;
    std::unique_ptr<NoticeCenter> m_center;
};

void NoticeCenterTest::init()
{
    m_clock = {};
    m_kept.state = {};
    m_sender.shown.clear();
    restart();
}

void NoticeCenterTest::clicks_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("opened");
    QTest::addColumn<int>("rerun");
    QTest::addColumn<int>("unread");
    QTest::newRow("text") << QStringLiteral("default") << 1 << 0 << 0;
    QTest::newRow("log") << QStringLiteral("open-log") << 1 << 0 << 0;
    QTest::newRow("rerun") << QStringLiteral("rerun-failed") << 0 << 1 << 0;
    QTest::newRow("mute") << QStringLiteral("mute") << 0 << 0 << 1;
}

void NoticeCenterTest::clicks()
{
    QFETCH(QString, action);
    m_center->runChanged(failed(first));
    QCOMPARE(m_sender.shown, QStringList{firstKey});
    QCOMPARE(m_center->inbox().unreadCount(), 1);
    QSignalSpy opened(m_center.get(), &NoticeCenter::openRun);
    QSignalSpy rerun(m_center.get(), &NoticeCenter::rerunFailed);
    Q_EMIT m_sender.activated(firstKey, noticeActionFromString(action).value(), QStringLiteral("token"));
    QTEST(int(opened.size()), "opened");
    QTEST(int(rerun.size()), "rerun");
    QTEST(m_center->inbox().unreadCount(), "unread");
    QVERIFY(m_sender.shown.isEmpty());
    for (const QList<QVariant> &arguments : opened)
        QVERIFY(arguments.at(0).value<RunId>() == first && arguments.at(1).toString() == u"token");
}

void NoticeCenterTest::seeing()
{
    QSignalSpy inbox(m_center.get(), &NoticeCenter::inboxChanged);
    QSignalSpy tray(m_center.get(), &NoticeCenter::trayChanged);
    m_center->runChanged(failed(first));
    QCOMPARE(m_center->trayFacts().failed, 1);
    m_center->runSeen(first);
    m_center->runSeen(first);
    QVERIFY(m_sender.shown.isEmpty());
    QCOMPARE(m_center->inbox().unreadCount(), 0);
    QCOMPARE(m_center->trayFacts().failed, 0);
    QCOMPARE(inbox.size(), 2);
    QCOMPARE(tray.size(), 2);

    RunFacts looked = failed({QStringLiteral("0000000000000002")});
    looked.run.number = 2;
    looked.visible = true;
    m_center->runChanged(looked);
    QCOMPARE(m_center->trayFacts().failed, 0);
    QVERIFY(m_sender.shown.isEmpty());
    m_center->runRemoved(first);
    QCOMPARE(m_center->inbox().entries().size(), 1);
}

void NoticeCenterTest::rerunning()
{
    m_center->runChanged(failed(first));
    restart(); // the notification is still there
    RunFacts again = failed({QStringLiteral("0000000000000002")});
    again.run.state = State::Running;
    again.run.rerunOf = first;
    m_center->runChanged(again);
    QVERIFY(m_sender.shown.isEmpty());
    QCOMPARE(m_center->trayFacts().running, 1);
}

void NoticeCenterTest::muting()
{
    m_center->runChanged(failed(first));
    restart();
    QSignalSpy settings(m_center.get(), &NoticeCenter::settingsChanged);
    m_center->activate(firstKey, NoticeAction::Mute, {});
    QCOMPARE(settings.size(), 1);
    QVERIFY(m_sender.shown.isEmpty());
    restart();
    QVERIFY(m_center->settings().mutedUntil.contains(QStringLiteral("/web/.clustero.yaml")));
    m_center->runChanged(failed({QStringLiteral("0000000000000002")}));
    QVERIFY(m_sender.shown.isEmpty());
    m_center->runChanged(failed({QStringLiteral("0000000000000003")}, QStringLiteral("/api/.clustero.yaml")));
    QCOMPARE(m_sender.shown.size(), 1);
}

void NoticeCenterTest::pausing()
{
    QSignalSpy tray(m_center.get(), &NoticeCenter::trayChanged);
    m_center->setPause({NoticePause::Kind::Until, m_clock.time.addMSecs(50)});
    QVERIFY(m_center->trayFacts().paused);
    m_center->runChanged(failed(first));
    QVERIFY(m_sender.shown.isEmpty());
    m_clock.time = m_clock.time.addMSecs(60);
    QTRY_VERIFY(!m_center->trayFacts().paused); // by itself
    QVERIFY(tray.size() >= 2);
    m_center->setPause(NoticePause::indefinitely());
    restart();
    QVERIFY(m_center->trayFacts().paused);
}

void NoticeCenterTest::attention()
{
    const Attention broken{QStringLiteral("github"), Attention::Kind::Broken, QStringLiteral("GitHub refuses the key"), {}};
    m_center->needsAttention(broken, false);
    m_center->needsAttention(broken, false);
    QCOMPARE(m_center->trayFacts().attention, 1);
    QSignalSpy inbox(m_center.get(), &NoticeCenter::openInbox);
    m_center->activate(QStringLiteral("github"), NoticeAction::Open, {});
    QCOMPARE(inbox.size(), 1);
    m_center->attentionOver(QStringLiteral("github"));
    QCOMPARE(m_center->trayFacts().attention, 0);
    QVERIFY(m_sender.shown.isEmpty());
    QCOMPARE(m_center->inbox().unreadCount(), 0);
}

void NoticeCenterTest::clickedWhileClosed()
{
    m_center->runChanged(failed(first));
    restart();
    QCOMPARE(m_center->inbox().unreadCount(), 1); // offered there as well
    QSignalSpy opened(m_center.get(), &NoticeCenter::openRun);
    m_center->activate(firstKey, NoticeAction::Open, {});
    QCOMPARE(opened.size(), 1);
    QCOMPARE(m_center->inbox().unreadCount(), 0);
    QSignalSpy inbox(m_center.get(), &NoticeCenter::openInbox);
    m_center->activate(QStringLiteral("run:../../etc"), NoticeAction::Open, {}); // a foreign key names no run
    QCOMPARE(opened.size(), 1);
    QCOMPARE(inbox.size(), 1);
}

void NoticeCenterTest::summaryOpensTheInbox()
{
    for (int i = 1; i <= 3; ++i)
        m_center->runChanged(failed({QStringLiteral("000000000000000%1").arg(i)}, QStringLiteral("/p%1").arg(i)));
    QCOMPARE(m_sender.shown, QStringList{NoticePolicy::summaryKey()});
    QSignalSpy inbox(m_center.get(), &NoticeCenter::openInbox);
    Q_EMIT m_sender.activated(NoticePolicy::summaryKey(), NoticeAction::Open, {});
    QCOMPARE(inbox.size(), 1);
    QVERIFY(m_sender.shown.isEmpty());
    QCOMPARE(m_center->inbox().unreadCount(), 3);
}

} // namespace clustero

QTEST_GUILESS_MAIN(clustero::NoticeCenterTest)
#include "tst_noticecenter.moc"
