// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/events/event.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace clustero;

namespace {

const QDateTime noon(QDate(2026, 1, 31), QTime(12, 0, 0, 250), Qt::UTC);

QJsonObject record()
{
    return {{QStringLiteral("specversion"), QStringLiteral("1.0")},
            {QStringLiteral("id"), QStringLiteral("1")},
            {QStringLiteral("source"), QStringLiteral("https://github.com")},
            {QStringLiteral("type"), QStringLiteral("com.github.push")},
            {QStringLiteral("time"), QStringLiteral("2026-01-31T13:00:00.250+01:00")},
            {QStringLiteral("data_base64"), QStringLiteral("eyJhIjoxfQ==")},
            {QStringLiteral("headers"), QJsonObject{{QStringLiteral("x-github-event"), QStringLiteral("push")}}},
            {QStringLiteral("future"), QStringLiteral("passed over")}};
}

} // namespace

class TestEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliveries_data()
    {
        QTest::addColumn<EventHeaders>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::newRow("GitHub") << EventHeaders{{QStringLiteral("X-GitHub-Event"), QStringLiteral("push")},
                                                {QStringLiteral("X-GitHub-Delivery"), QStringLiteral("d-1")},
                                                {QStringLiteral("Cookie"), QStringLiteral("secret")}}
                                << QByteArray("{}") << QStringLiteral("github") << QStringLiteral("push") << QStringLiteral("d-1");
        QTest::newRow("Jira") << EventHeaders{{QStringLiteral("X-Atlassian-Webhook-Identifier"), QStringLiteral("j-1")}}
                              << QByteArray(R"({"webhookEvent": "jira:issue_updated"})") << QStringLiteral("jira")
                              << QStringLiteral("jira:issue_updated") << QStringLiteral("j-1");
        QTest::newRow("Jira's retry is the same event")
            << EventHeaders{{QStringLiteral("X-Atlassian-Webhook-Identifier"), QStringLiteral(" j-1 ")},
                            {QStringLiteral("X-Atlassian-Webhook-Retry"), QStringLiteral("3")}}
            << QByteArray(R"({"webhookEvent": "jira:issue_updated"})") << QStringLiteral("jira") << QStringLiteral("jira:issue_updated")
            << QStringLiteral("j-1");
        QTest::newRow("Data Center: the body is the event")
            << EventHeaders{} << QByteArray(R"({"timestamp": 1772445240000, "webhookEvent": "jira:issue_updated"})")
            << QStringLiteral("jira") << QStringLiteral("jira:issue_updated")
            << QStringLiteral("jira-%1").arg(
                   QString::fromLatin1(QCryptographicHash::hash(R"({"timestamp": 1772445240000, "webhookEvent": "jira:issue_updated"})",
                                                                QCryptographicHash::Sha256)
                                           .toHex()));
        QTest::newRow("anything") << EventHeaders{} << QByteArray("a: 1") << QStringLiteral("webhook") << QStringLiteral("webhook")
                                  << QString();
    }
    void deliveries()
    {
        QFETCH(EventHeaders, headers);
        QFETCH(QByteArray, body);
        QFETCH(QString, id);
        const Result<Event> event = eventFromDelivery(headers, body, noon, QStringLiteral("alerts"));
        QVERIFY(event);
        QFETCH(QString, source);
        QTEST(eventName(*event).source, "source");
        QTEST(eventName(*event).name, "name");
        QVERIFY(id.isEmpty() ? event->id.size() == 64 : event->id == id);
        QCOMPARE(event->data, body);
        QCOMPARE(event->receivedAt, noon);
        QCOMPARE(event->channel, QStringLiteral("alerts"));
        QVERIFY(!event->headers.contains(QStringLiteral("cookie")));
        const Result<Event> again = eventFromJson(QJsonDocument(toJson(*event)).toJson());
        QVERIFY(again);
        QCOMPARE(*again, *event);
    }

    void everyByteSurvives()
    {
        Event event;
        event.id = event.source = event.type = QStringLiteral("x");
        for (int byte = 0; byte < 256; ++byte)
            event.data += char(byte);
        event.verification = Verification::Wrong;
        QCOMPARE(eventFromJson(toJson(event)).value(), event);
    }

    void formsHoldAPayload()
    {
        Event event;
        event.dataType = QStringLiteral("application/x-www-form-urlencoded");
        event.data = "a=1&payload=%7B%22a%22%3A+%22b%2Bc%22%7D&z=2";
        QCOMPARE(payloadText(event), QByteArray(R"({"a": "b+c"})"));
        event.data = "a=1";
        QCOMPARE(payloadText(event), QByteArray());
        event.dataType = QStringLiteral("application/json");
        QCOMPARE(payloadText(event), QByteArray("a=1"));
    }

    void readsARecord()
    {
        const Result<Event> event = eventFromJson(record());
        QVERIFY(event);
        QCOMPARE(event->data, QByteArray(R"({"a":1})"));
        QCOMPARE(event->time, noon);
        QVERIFY(event->verification == Verification::NotChecked);
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const char *attribute, const QJsonValue &value) {
            QTest::newRow(name) << QString::fromLatin1(attribute) << value;
        };
        row("another version", "specversion", QStringLiteral("2.0"));
        row("no id", "id", QJsonValue::Undefined);
        row("empty id", "id", QString());
        row("id is a number", "id", 7);
        row("id too long", "id", QString(257, u'x'));
        row("id with zero", "id", QString(QChar(u'\0')));
        row("no source", "source", QJsonValue::Undefined);
        row("no type", "type", QJsonValue::Undefined);
        row("time without zone", "time", QStringLiteral("2026-01-31T12:00:00"));
        row("no time", "time", QStringLiteral("yesterday"));
        row("not Base64", "data_base64", QStringLiteral("eyJ*"));
        row("data is an object", "data_base64", QJsonObject());
        row("headers are a list", "headers", QJsonArray());
        row("header in upper case", "headers", QJsonObject{{QStringLiteral("A"), QStringLiteral("b")}});
        row("header with a list", "headers", QJsonObject{{QStringLiteral("a"), QJsonArray()}});
        row("header too long", "headers", QJsonObject{{QStringLiteral("a"), QString(9000, u'x')}});
        QJsonObject many;
        for (int i = 0; i < 65; ++i)
            many.insert(QStringLiteral("h%1").arg(i), QString());
        row("too many headers", "headers", many);
        row("unknown outcome", "verification", QStringLiteral("perhaps"));
    }
    void refusesWhatIsWrong()
    {
        QFETCH(QString, attribute);
        QFETCH(QJsonValue, value);
        QJsonObject json = record();
        json[attribute] = value;
        if (value.isUndefined())
            json.remove(attribute);
        const Result<Event> event = eventFromJson(json);
        QVERIFY(!event);
        QCOMPARE(event.error().code, QStringLiteral("bad-event"));
        QVERIFY(event.error().sentence.contains(attribute));
    }

    void refusesWhatIsNoJson()
    {
        QVERIFY(!eventFromJson(QByteArray("[]")));
        QVERIFY(!eventFromJson(QByteArray("{")));
        QVERIFY(!eventFromJson(QByteArray(200'000, '[')));
        QVERIFY(!eventFromJson(QByteArray(maximumEventJsonBytes + 1, ' ')));
        QCOMPARE(eventFromDelivery({}, QByteArray(maximumEventBytes + 1, 'x'), noon).error().code, QStringLiteral("event-too-large"));
    }
};

QTEST_APPLESS_MAIN(TestEvent)
#include "tst_event.moc"
