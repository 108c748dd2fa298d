// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/noticesettings.h"

#include <QJsonDocument>
#include <QTest>

namespace clustero {

class NoticeSettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas();
    void nonsenseIsDefault_data();
    void nonsenseIsDefault();
    void quietHours_data();
    void quietHours();
};

void NoticeSettingsTest::comesBackAsItWas()
{
    const QDateTime now(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    NoticeSettings settings;
    settings.failed = false;
    settings.started = true;
    settings.quiet = {true, QTime(21, 15), QTime(6, 30)};
    settings.pause = NoticePause::forOneHour(now);
    settings.pipelines = {{QStringLiteral("/a"), NoticeScope::None}, {QStringLiteral("/b"), NoticeScope::All}};
    settings.mutedUntil = {{QStringLiteral("/a"), now}};
    const QByteArray text = QJsonDocument(toJson(settings)).toJson();
    QVERIFY(noticeSettingsFromJson(QJsonDocument::fromJson(text).object()) == settings);
    settings.pause = NoticePause::indefinitely();
    QVERIFY(noticeSettingsFromJson(toJson(settings)) == settings);
}

void NoticeSettingsTest::nonsenseIsDefault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("wrong kinds") << QByteArray(R"({"failed": "maybe", "quiet": 3, "pause": [1], "pipelines": "all", "mutedUntil": null})");
    QTest::newRow("wrong values") << QByteArray(
        R"({"quiet": {"from": "25:00"}, "pause": {"until": "soon"}, "pipelines": {"/a": "some"}, "mutedUntil": {"/a": "later"}})");
}

void NoticeSettingsTest::nonsenseIsDefault()
{
    QFETCH(QByteArray, text);
    QVERIFY(noticeSettingsFromJson(QJsonDocument::fromJson(text).object()) == NoticeSettings{});
}

void NoticeSettingsTest::quietHours_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<bool>("quiet");
    QTest::newRow("over midnight, before") << QTime(22, 0) << QTime(7, 0) << QTime(21, 59, 59) << false;
    QTest::newRow("over midnight, begin") << QTime(22, 0) << QTime(7, 0) << QTime(22, 0) << true;
    QTest::newRow("over midnight, night") << QTime(22, 0) << QTime(7, 0) << QTime(3, 0) << true;
    QTest::newRow("over midnight, end") << QTime(22, 0) << QTime(7, 0) << QTime(7, 0) << false;
    QTest::newRow("at noon, inside") << QTime(12, 0) << QTime(13, 0) << QTime(12, 30) << true;
    QTest::newRow("at noon, outside") << QTime(12, 0) << QTime(13, 0) << QTime(22, 30) << false;
    QTest::newRow("no length") << QTime(12, 0) << QTime(12, 0) << QTime(12, 0) << false;
}

void NoticeSettingsTest::quietHours()
{
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(QTime, time);
    const QDateTime now(QDate(2026, 3, 2), time); // local
    QTEST((QuietHours{true, from, to}.holds(now.toUTC())), "quiet");
    QVERIFY(!(QuietHours{false, from, to}.holds(now.toUTC())));
}

} // namespace clustero

QTEST_GUILESS_MAIN(clustero::NoticeSettingsTest)
#include "tst_noticesettings.moc"
