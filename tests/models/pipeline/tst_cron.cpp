// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipeline/cron.h"

#include <QTest>

using namespace clustero;

class TestCron : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void due_data()
    {
        QTest::addColumn<QString>("cron");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("due"); // the times that follow, UTC, spaces between
        const auto row = [](const char *name, const char *cron, const char *zone, const char *after, const char *due) {
            QTest::newRow(name) << QString::fromLatin1(cron) << QString::fromLatin1(zone) << QString::fromLatin1(after)
                                << QString::fromLatin1(due);
        };
        row("every minute", "* * * * *", "UTC", "2026-01-31T23:59:30Z", "2026-02-01T00:00:00Z 2026-02-01T00:01:00Z");
        row("not now again", "30 2 * * *", "UTC", "2026-03-02T02:30:00Z", "2026-03-03T02:30:00Z");
        row("daily", "30 2 * * *", "UTC", "2026-03-02T02:29:59Z", "2026-03-02T02:30:00Z 2026-03-03T02:30:00Z");
        row("steps", "*/20 * * * *", "UTC", "2026-01-01T00:01:00Z", "2026-01-01T00:20:00Z 2026-01-01T00:40:00Z 2026-01-01T01:00:00Z");
        row("steps of a range", "0 8-18/5 * * *", "UTC", "2026-01-01T09:00:00Z",
            "2026-01-01T13:00:00Z 2026-01-01T18:00:00Z 2026-01-02T08:00:00Z");
        row("steps from a number", "50/4 0 * * *", "UTC", "2026-01-01T00:50:00Z",
            "2026-01-01T00:54:00Z 2026-01-01T00:58:00Z 2026-01-02T00:50:00Z");
        row("lists and ranges", "5,10-11 0 * * *", "UTC", "2026-01-01T00:00:00Z",
            "2026-01-01T00:05:00Z 2026-01-01T00:10:00Z 2026-01-01T00:11:00Z 2026-01-02T00:05:00Z");
        row("names", "0 9 * JAN mon-Fri", "UTC", "2026-01-30T10:00:00Z", "2027-01-01T09:00:00Z 2027-01-04T09:00:00Z");
        row("7 is Sunday", "0 0 * * 7", "UTC", "2026-01-01T00:00:00Z", "2026-01-04T00:00:00Z 2026-01-11T00:00:00Z");
        row("0 is Sunday", "0 0 * * 0", "UTC", "2026-01-01T00:00:00Z", "2026-01-04T00:00:00Z");
        row("weekend over the end", "0 0 * * 6-7", "UTC", "2026-01-01T00:00:00Z",
            "2026-01-03T00:00:00Z 2026-01-04T00:00:00Z 2026-01-10T00:00:00Z");
        row("either day", "0 0 13 * fri", "UTC", "2026-01-10T00:00:00Z", "2026-01-13T00:00:00Z 2026-01-16T00:00:00Z");
        row("both days with a star", "0 0 */2 * mon", "UTC", "2026-01-01T00:00:00Z", "2026-01-05T00:00:00Z 2026-01-19T00:00:00Z");
        row("leap day", "0 0 29 2 *", "UTC", "2026-01-01T00:00:00Z", "2028-02-29T00:00:00Z 2032-02-29T00:00:00Z");
        row("over a century without a leap day", "0 0 29 2 *", "UTC", "2096-03-01T00:00:00Z", "2104-02-29T00:00:00Z");
        row("31st", "0 0 31 * *", "UTC", "2026-03-31T00:00:00Z", "2026-05-31T00:00:00Z 2026-07-31T00:00:00Z");
        row("never", "0 0 31 2 *", "UTC", "2026-01-01T00:00:00Z", "-");
        row("nickname", "@monthly", "UTC", "2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z");
        row("a zone", "0 9 * * *", "Asia/Tokyo", "2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z 2026-01-03T00:00:00Z");
        row("a zone of half hours", "30 0 * * *", "Asia/Kolkata", "2026-01-01T00:00:00Z", "2026-01-01T19:00:00Z");
        row("the day before in UTC", "15 0 1 * *", "Pacific/Auckland", "2026-06-01T00:00:00Z", "2026-06-30T12:15:00Z");
        // Europe/Berlin: 2026-03-29 02:00 becomes 03:00 (01:00 UTC), 2026-10-25 03:00 becomes 02:00 (01:00 UTC).
        row("summer and winter", "0 12 * * *", "Europe/Berlin", "2026-03-28T00:00:00Z", "2026-03-28T11:00:00Z 2026-03-29T10:00:00Z");
        row("forward: skipped is due at the change", "30 2 * * *", "Europe/Berlin", "2026-03-28T02:00:00Z",
            "2026-03-29T01:00:00Z 2026-03-30T00:30:00Z");
        row("forward: skipped twice is due once", "0,30 2 * * *", "Europe/Berlin", "2026-03-28T02:00:00Z",
            "2026-03-29T01:00:00Z 2026-03-30T00:00:00Z");
        row("forward: every hour", "30 * * * *", "Europe/Berlin", "2026-03-29T00:00:00Z", "2026-03-29T00:30:00Z 2026-03-29T01:30:00Z");
        row("forward: every minute", "* * * * *", "Europe/Berlin", "2026-03-29T00:58:00Z",
            "2026-03-29T00:59:00Z 2026-03-29T01:00:00Z 2026-03-29T01:01:00Z");
        row("back: what comes twice is due once", "30 2 * * *", "Europe/Berlin", "2026-10-24T12:00:00Z",
            "2026-10-25T00:30:00Z 2026-10-26T01:30:00Z");
        row("back: every hour is every hour", "30 * * * *", "Europe/Berlin", "2026-10-24T23:45:00Z",
            "2026-10-25T00:30:00Z 2026-10-25T01:30:00Z 2026-10-25T02:30:00Z");
        row("back: asked between both", "45 2 * * *", "Europe/Berlin", "2026-10-25T01:10:00Z", "2026-10-26T01:45:00Z");
        row("New York forward", "0 2 * * *", "America/New_York", "2026-03-07T12:00:00Z", "2026-03-08T07:00:00Z 2026-03-09T06:00:00Z");
        row("half an hour forward", "15 2 * * *", "Australia/Lord_Howe", "2026-10-03T10:00:00Z", "2026-10-03T15:30:00Z");
        row("a day that was left out", "0 12 * * *", "Pacific/Apia", "2011-12-29T23:00:00Z", "2011-12-30T10:00:00Z 2011-12-30T22:00:00Z");
    }
    void due()
    {
        QFETCH(QString, cron);
        QFETCH(QString, zone);
        QFETCH(QString, after);
        QFETCH(QString, due);
        const Result<Cron> parsed = Cron::parse(cron);
        QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().sentence));
        const Result<QTimeZone> timeZone = timeZoneNamed(zone);
        QVERIFY(timeZone);
        QDateTime time = QDateTime::fromString(after, Qt::ISODate);
        for (const QString &expected : due.split(u' ')) {
            time = parsed->next(time, *timeZone);
            QCOMPARE(time.isValid() ? time.toString(Qt::ISODate) : QStringLiteral("-"), expected);
        }
    }

    void wrong_data()
    {
        QTest::addColumn<QString>("part");
        const auto row = [](const char *cron, const char *part) { QTest::newRow(cron) << QString::fromLatin1(part); };
        row("", "five fields");
        row("* * * *", "five fields");
        row("* * * * * *", "five fields");
        row("60 * * * *", "`60` is no minute");
        row("* 24 * * *", "`24` is no hour");
        row("* * 0 * *", "`0` is no day of the month");
        row("* * * 13 *", "`13` is no month");
        row("* * * * 8", "`8` is no day of the week");
        row("5-1 * * * *", "`5-1` is no minute");
        row("*/0 * * * *", "`*/0` is no minute");
        row("*/x * * * *", "`*/x` is no minute");
        row("*/ * * * *", "`*/` is no minute");
        row("1, * * * *", "is no minute");
        row("-1 * * * *", "`-1` is no minute");
        row("1- * * * *", "`1-` is no minute");
        row("*/+5 * * * *", "`*/+5` is no minute");
        row("mon * * * *", "`mon` is no minute");
        row("* * * * montag", "`montag` is no day of the week");
        row("@never", "five fields");
    }
    void wrong()
    {
        QFETCH(QString, part);
        const Result<Cron> cron = Cron::parse(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!cron);
        QCOMPARE(cron.error().code, QStringLiteral("bad-cron"));
        QVERIFY2(cron.error().sentence.contains(part), qPrintable(cron.error().sentence));
    }

    void zones()
    {
        QVERIFY(timeZoneNamed(QStringLiteral("local")));
        QVERIFY(timeZoneNamed({}));
        QCOMPARE(timeZoneNamed(QStringLiteral("Europe/Berln")).error().code, QStringLiteral("bad-timezone"));
        QVERIFY(!timeZoneNamed(QString(100, u'x')));
        QVERIFY(!Cron::parse(QStringLiteral("* * * * *"))->next({}, QTimeZone::utc()).isValid());
    }
};

QTEST_APPLESS_MAIN(TestCron)
#include "tst_cron.moc"
