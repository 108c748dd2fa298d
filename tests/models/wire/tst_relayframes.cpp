// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/relayframes.h"

#include <QJsonDocument>
#include <QTest>

using namespace clustero;

namespace {

const QString channel = QStringLiteral("k3v9");

Event push()
{
    Event event;
    event.id = QStringLiteral("72d3162e");
    event.source = QStringLiteral("https://github.com");
    event.type = QStringLiteral("com.github.push");
    event.receivedAt = event.time = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    event.data = QByteArray("{\"a\": 1.0}\0\xff", 12);
    event.dataType = QStringLiteral("application/json");
    event.headers = {{QStringLiteral("x-github-event"), QStringLiteral("push \"ü\"")}};
    event.channel = channel;
    return event;
}

QByteArray eventFrame(qsizetype dataBytes)
{
    Event event = push();
    event.data = QByteArray(dataBytes, '\0');
    for (qsizetype i = 0; i < dataBytes; ++i)
        event.data[i] = static_cast<char>((i * 7 + i / 251) & 0xff);
    return encodeRelayFrame(RelayEvent{channel, 9, event});
}

QString problemOf(const QByteArray &frame, qsizetype most = maximumRelayFrameBytes)
{
    const Result<RelayFrame> decoded = decodeRelayFrame(frame, most);
    if (decoded)
        return {};
    return QStringLiteral("%1: %2").arg(decoded.error().code, decoded.error().sentence);
}

} // namespace

class TestRelayFrames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void framesComeBack_data();
    void framesComeBack();
    void badFramesAreRefused_data();
    void badFramesAreRefused();
    void unknownFieldsArePassedOver();
    void largeDataIsExact();
    void largeFramesAreReadAsSmallOnes_data();
    void largeFramesAreReadAsSmallOnes();
    void keptEnvelopeGivesTheSameFrame();
    void sizeIsBounded();
};

Q_DECLARE_METATYPE(clustero::RelayFrame)

void TestRelayFrames::framesComeBack_data()
{
    QTest::addColumn<RelayFrame>("frame");
    QTest::addColumn<QByteArray>("json"); // empty: whatever it is

    const auto row = [](const char *name, const RelayFrame &frame, const char *json) { QTest::newRow(name) << frame << QByteArray(json); };
    row("subscribe", RelaySubscribe{channel, 41, 7}, R"({"channel":"k3v9","cursor":41,"type":"subscribe","window":7})");
    row("subscribe from now", RelaySubscribe{channel, {}, 1000}, R"({"channel":"k3v9","cursor":"now","type":"subscribe","window":1000})");
    row("subscribed", RelaySubscribed{channel, 12, 3}, R"({"channel":"k3v9","head":12,"oldest":3,"type":"subscribed"})");
    row("large numbers", RelayAck{channel, 9'007'199'254'740'993}, R"({"channel":"k3v9","seq":9007199254740993,"type":"ack"})");
    row("gap", RelayGap{channel, 3, 3, QStringLiteral("expired")}, R"({"channel":"k3v9","from":3,"reason":"expired","to":3,"type":"gap"})");
    row("ping", RelayPing{QStringLiteral("2026-03-01T12:00:00Z")}, R"({"time":"2026-03-01T12:00:00Z","type":"ping"})");
    row("pong", RelayPong{QStringLiteral("2026-03-01T12:00:00Z")}, R"({"time":"2026-03-01T12:00:00Z","type":"pong"})");
    row("error", RelayError{QStringLiteral("slow"), QStringLiteral("Too \"slow\"."), true},
        R"({"code":"slow","fatal":true,"message":"Too \"slow\".","type":"error"})");
    row("unknown", RelayUnknown{QStringLiteral("hello")}, R"({"type":"hello"})");
    row("event", RelayEvent{channel, 5, push()}, "");
    Event empty = push();
    empty.data.clear();
    row("event without data", RelayEvent{channel, 5, empty}, "");
}

void TestRelayFrames::framesComeBack()
{
    QFETCH(RelayFrame, frame);
    QFETCH(QByteArray, json);
    const QByteArray encoded = encodeRelayFrame(frame);
    if (!json.isEmpty())
        QCOMPARE(encoded, json);
    const Result<RelayFrame> decoded = decodeRelayFrame(encoded);
    QVERIFY2(decoded, qPrintable(problemOf(encoded)));
    QVERIFY(*decoded == frame);
}

void TestRelayFrames::badFramesAreRefused_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("why");

    const auto row = [](const char *name, const QByteArray &frame, const char *why) {
        QTest::newRow(name) << frame << QString::fromUtf8(why);
    };
    row("nothing", "", "not JSON");
    row("no JSON", "{\"type\"", "not JSON");
    row("no UTF-8", "{\"type\":\"\xff\"}", "not JSON");
    row("deep", QByteArray(5000, '['), "not JSON");
    row("a list", "[]", "no JSON object");
    row("no type", "{}", "`type`");
    row("type is a number", R"({"type":1})", "`type`");
    row("long type", "{\"type\":\"" + QByteArray(65, 'x') + "\"}", "`type`");
    row("no channel", R"({"type":"ack","seq":1})", "`channel`");
    row("long channel", "{\"type\":\"ack\",\"seq\":1,\"channel\":\"" + QByteArray(129, 'x') + "\"}", "`channel`");
    row("zero in a channel", R"({"type":"ack","seq":1,"channel":"a\u0000b"})", "`channel`");
    row("negative seq", R"({"type":"ack","channel":"a","seq":-1})", "`seq`");
    row("half a seq", R"({"type":"ack","channel":"a","seq":1.5})", "`seq`");
    row("huge seq", R"({"type":"ack","channel":"a","seq":1e300})", "`seq`");
    row("seq is text", R"({"type":"ack","channel":"a","seq":"1"})", "`seq`");
    row("cursor is a word", R"({"type":"subscribe","channel":"a","cursor":"later","window":1})", "`cursor`");
    row("no window", R"({"type":"subscribe","channel":"a","cursor":0})", "`window`");
    row("window of none", R"({"type":"subscribe","channel":"a","cursor":0,"window":0})", "`window`");
    row("wide window", R"({"type":"subscribe","channel":"a","cursor":0,"window":1001})", "`window`");
    row("gap backwards", R"({"type":"gap","channel":"a","from":3,"to":2,"reason":"quota"})", "`to`");
    row("event is text", R"({"type":"event","channel":"a","seq":1,"event":"x"})", "`event`");
    row("event without id", R"({"type":"event","channel":"a","seq":1,"event":{"specversion":"1.0"}})", "`id`");
    row("event zero", R"({"type":"event","channel":"a","seq":0,"event":{}})", "`seq`");
}

void TestRelayFrames::badFramesAreRefused()
{
    QFETCH(QByteArray, frame);
    QFETCH(QString, why);
    const QString problem = problemOf(frame);
    QVERIFY2(problem.startsWith(u"bad-frame: ") && problem.contains(why), qPrintable(problem));
}

void TestRelayFrames::unknownFieldsArePassedOver()
{
    const Result<RelayFrame> decoded = decodeRelayFrame(R"({"type":"ping","time":"t","new":[{"x":null}],"channel":7})");
    QVERIFY(decoded && *decoded == RelayFrame(RelayPing{QStringLiteral("t")}));
}

void TestRelayFrames::largeDataIsExact()
{
    const QByteArray frame = eventFrame(maximumEventBytes);
    QVERIFY(frame.size() <= maximumRelayFrameBytes);
    const Result<RelayFrame> decoded = decodeRelayFrame(frame);
    QVERIFY2(decoded, qPrintable(problemOf(frame)));
    QVERIFY(encodeRelayFrame(*decoded) == frame);
    QCOMPARE(std::get<RelayEvent>(*decoded).event.data.size(), maximumEventBytes);
}

void TestRelayFrames::largeFramesAreReadAsSmallOnes_data()
{
    QTest::addColumn<QByteArray>("before"); // within the event, before its data
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("isGood");

    const QByteArray large = QByteArray(96 * 1024, 'x').toBase64();
    QTest::newRow("as usual") << QByteArray() << large << true;
    QTest::newRow("not Base64") << QByteArray() << QByteArray(large + "*") << false;
    QTest::newRow("with an escape") << QByteArray() << QByteArray(large + "\\u0041\\u0041\\u0041\\u0041") << true;
    QTest::newRow("a header of the name") << QByteArray(R"("headers":{"data_base64":"QUJD"},)") << large << true;
    QTest::newRow("the stand-in") << QByteArray(R"("headers":{"data_base64":"=data="},)") << large << true;
    QTest::newRow("the name within a key") << QByteArray(R"("x\"data_base64":"QUJD",)") << large << true;
    QTest::newRow("the name twice") << QByteArray(R"("data_base64":"QUJD",)") << large << true;
}

void TestRelayFrames::largeFramesAreReadAsSmallOnes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, data);
    QFETCH(bool, isGood);
    const QByteArray event = R"({"specversion":"1.0","id":"i","source":"s","type":"t",)" + before + R"("data_base64":")" + data + "\"}";
    const Result<RelayFrame> decoded = decodeRelayFrame(R"({"type":"event","channel":"a","seq":1,"event":)" + event + "}");
    const Result<Event> whole = eventFromJson(event);
    QCOMPARE(decoded.has_value(), isGood);
    QCOMPARE(whole.has_value(), isGood);
    if (isGood && !before.contains("\"data_base64\":\"QUJD\",")) // of two fields of one name, either may count
        QVERIFY(std::get<RelayEvent>(*decoded).event == *whole);
}

void TestRelayFrames::keptEnvelopeGivesTheSameFrame()
{
    const QByteArray envelope = eventEnvelope(push());
    QVERIFY(!envelope.contains("data_base64"));
    const Result<RelayFrame> decoded = decodeRelayFrame(encodeEventFrame(channel, 3, envelope, push().data));
    QVERIFY(decoded && *decoded == RelayFrame(RelayEvent{channel, 3, push()}));
    QVERIFY(QJsonDocument::fromJson(encodeEventFrame(channel, 3, "{}", {})).isObject());
}

void TestRelayFrames::sizeIsBounded()
{
    const QByteArray frame = R"({"type":"ping","time":"t"})";
    QCOMPARE(problemOf(frame, frame.size()), QString());
    QVERIFY(problemOf(frame, frame.size() - 1).contains(u"bytes"));
    QVERIFY(problemOf(QByteArray(maximumRelayFrameBytes + 1, ' ')).contains(u"bytes"));
}

QTEST_GUILESS_MAIN(TestRelayFrames)
#include "tst_relayframes.moc"
