// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/inbox.h"

#include <QJsonDocument>
#include <QTest>

namespace clustero {

class InboxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newestFirstAndOnceAKey();
    void unread();
    void isBounded();
    void comesBackAsItWas();
    void nonsenseIsLeftOut();
};

namespace {

InboxEntry entry(const QString &key, const QString &title = QStringLiteral("t"))
{
    return {key,
            {QStringLiteral("0123456789abcdef")},
            QStringLiteral("/p/.clustero.yaml"),
            title,
            QStringLiteral("b"),
            QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC),
            true};
}

} // namespace

void InboxTest::newestFirstAndOnceAKey()
{
    Inbox inbox;
    inbox.add(entry(QStringLiteral("a")));
    inbox.add(entry(QStringLiteral("b")));
    inbox.add(entry(QStringLiteral("a"), QStringLiteral("newer")));
    QCOMPARE(inbox.entries().size(), 2);
    QCOMPARE(inbox.entries().first().title, QStringLiteral("newer"));
}

void InboxTest::unread()
{
    Inbox inbox;
    inbox.add(entry(QStringLiteral("a")));
    inbox.add(entry(QStringLiteral("b")));
    QCOMPARE(inbox.unreadCount(), 2);
    QVERIFY(inbox.markRead(QStringLiteral("a")));
    QVERIFY(!inbox.markRead(QStringLiteral("a")));
    QVERIFY(!inbox.markRead(QStringLiteral("c")));
    QCOMPARE(inbox.unreadCount(), 1);
    QVERIFY(inbox.markAllRead());
    QVERIFY(!inbox.markAllRead());
    QCOMPARE(inbox.unreadCount(), 0);
    QVERIFY(!inbox.find(QStringLiteral("a"))->unread);
    QVERIFY(!inbox.find(QStringLiteral("c")));
    QVERIFY(inbox.remove(QStringLiteral("a")));
    QCOMPARE(inbox.entries().size(), 1);
}

void InboxTest::isBounded()
{
    Inbox inbox;
    for (int i = 0; i < Inbox::limit + 20; ++i)
        inbox.add(entry(QString::number(i)));
    QCOMPARE(inbox.entries().size(), Inbox::limit);
    QCOMPARE(inbox.entries().last().key, QStringLiteral("20"));
}

void InboxTest::comesBackAsItWas()
{
    Inbox inbox;
    inbox.add(entry(QStringLiteral("a")));
    inbox.add(entry(QStringLiteral("b")));
    inbox.markRead(QStringLiteral("a"));
    const QByteArray text = QJsonDocument(inbox.toJson()).toJson();
    QCOMPARE(Inbox::fromJson(QJsonDocument::fromJson(text).array()).entries(), inbox.entries());
}

void InboxTest::nonsenseIsLeftOut()
{
    const QByteArray text = R"([1, {}, {"key": "x", "time": "never"}, {"key": "y", "run": "../..", "time": "2026-03-02T12:00:00.000Z"},
        {"key": "z", "time": "2026-03-02T12:00:00.000Z"}])";
    const Inbox inbox = Inbox::fromJson(QJsonDocument::fromJson(text).array());
    QCOMPARE(inbox.entries().size(), 1);
    QCOMPARE(inbox.entries().first().key, QStringLiteral("z"));
}

} // namespace clustero

QTEST_GUILESS_MAIN(clustero::InboxTest)
#include "tst_inbox.moc"
