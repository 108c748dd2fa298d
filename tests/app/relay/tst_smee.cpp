// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/events/signature.h"
#include "tests/app/relay/memoryinbox.h"
#include "tests/fakes/fakesmee.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace clustero;
using namespace std::chrono_literals;
using Kind = ReceiverState::Kind;

namespace {

constexpr Backoff::Times soon{1ms, 2ms, 1h};

QByteArray message(const QByteArray &id, const QByteArray &body)
{
    return "id: 7\ndata: {\"x-github-event\":\"push\",\"x-github-delivery\":\"" + id +
           "\",\"content-type\":\"application/json\",\"body\":" + body + ",\"query\":{},\"timestamp\":1767225600000}\n\n";
}

/// `name|data`, for each event.
QStringList eventsOf(const QByteArray &stream, qsizetype portion)
{
    QStringList found;
    ServerSentEventParser parser([&](const ServerSentEvent &event) { found += QString::fromUtf8(event.name + '|' + event.data); }, 100);
    for (qsizetype at = 0; at < stream.size(); at += portion) {
        if (!parser.feed(QByteArrayView(stream).sliced(at, std::min(portion, stream.size() - at))))
            return found << QStringLiteral("too large");
    }
    return found;
}

} // namespace

class SmeeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streams_data();
    void streams();
    void deliveries_data();
    void deliveries();
    void signaturesHold();
    void takesMessages();
    void comesBack();
    void refusals_data();
    void refusals();
    void silence();
    void wakes();
    void storeThatRefuses();
};

void SmeeTest::streams_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QStringList>("events");
    const auto row = [](const char *name, const QByteArray &stream, const QStringList &events) { QTest::newRow(name) << stream << events; };
    row("one", "data: a\n\n", {QStringLiteral("|a")});
    row("named", "event: ping\ndata: {}\n\n", {QStringLiteral("ping|{}")});
    row("name forgotten", "event: ping\ndata: a\n\ndata: b\n\n", {QStringLiteral("ping|a"), QStringLiteral("|b")});
    row("name without data", "event: ping\n\ndata: b\n\n", {QStringLiteral("|b")});
    row("lines", "data: a\ndata:b\ndata:  c\n\n", {QStringLiteral("|a\nb\n c")});
    row("empty line of data", "data\ndata\n\n", {QStringLiteral("|\n")});
    row("carriage returns", "data: a\r\rdata: b\r\r", {QStringLiteral("|a"), QStringLiteral("|b")});
    row("both", "data: a\r\n\r\ndata: b\r\n\r\n", {QStringLiteral("|a"), QStringLiteral("|b")});
    row("comments and others", ": hello\nid: 4\nretry: 10\nother: x\ndata: a\n\n", {QStringLiteral("|a")});
    row("byte order mark",
        "\xef\xbb\xbf"
        "data: a\n\n",
        {QStringLiteral("|a")});
    row("unfinished", "data: a\n", {});
    row("nothing", "\n\n\n", {});
    row("long line", "data: " + QByteArray(200, 'x') + "\n\n", {QStringLiteral("too large")});
    row("many lines", QByteArray("data: 0123456789\n").repeated(20), {QStringLiteral("too large")});
    row("long name", "event: " + QByteArray(90, 'x') + "\ndata: " + QByteArray(90, 'x') + "\n\n", {QStringLiteral("too large")});
    row("many events", QByteArray("data: 0123456789\n\n").repeated(20), QStringList(20, QStringLiteral("|0123456789")));
}

void SmeeTest::streams()
{
    QFETCH(QByteArray, stream);
    for (const qsizetype portion : {1, 2, 3, 7, 1000})
        QTEST(eventsOf(stream, portion), "events");
}

void SmeeTest::deliveries_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("outcome"); // id type body, or a part of the sentence
    const auto row = [](const char *name, const QByteArray &data, const char *outcome) {
        QTest::newRow(name) << data << QString::fromUtf8(outcome);
    };
    row("push", R"j({"x-github-event":"push","x-github-delivery":"d1","body":{"b":1.0,"a":"\/"},"query":{}})j",
        R"j(d1 com.github.push {"b":1.0,"a":"\/"})j");
    row("body first", R"j({"body":{"n":[1,{"]":"}"}],"q":"\"}"},"X-GitHub-Event":"issues","x-github-delivery":"d2"})j",
        R"j(d2 com.github.issues {"n":[1,{"]":"}"}],"q":"\"}"})j");
    row("spaces", " { \"x-github-event\" : \"push\" , \"x-github-delivery\":\"d3\", \"body\" : { \"a\" : [ ] } } ",
        "d3 com.github.push { \"a\" : [ ] }");
    row("escaped name", R"j({"\u0062ody":{"a":1},"x-github-event":"push","x-github-delivery":"d4"})j", R"j(d4 com.github.push {"a":1})j");
    row("body inside another", R"j({"x":{"body":{"a":2}},"body":{"a":1},"x-github-event":"push","x-github-delivery":"d5"})j",
        R"j(d5 com.github.push {"a":1})j");
    row("headers that are none", R"j({"x-github-event":["a"],"timestamp":5,"body":{},"x-github-delivery":"d6","t":true})j",
        "d6 webhook.webhook {}");
    row("no body", R"j({"x-github-event":"push"})j", "`body` is no JSON object");
    row("body is text", R"j({"body":"x"})j", "`body` is no JSON object");
    row("no JSON", "{\"body\":{}", "no JSON object");
    row("list", "[]", "no JSON object");
    row("empty", "", "no JSON object");
}

void SmeeTest::deliveries()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, outcome);
    const Result<Event> event = eventFromSmee(data, QDateTime::currentDateTimeUtc(), QStringLiteral("chan"));
    if (event) {
        const bool hasId = event->type.startsWith(QLatin1String("com.github."));
        QCOMPARE((hasId ? event->id : outcome.left(2)) + u' ' + event->type + u' ' + QString::fromUtf8(event->data), outcome);
        QCOMPARE(event->channel, QStringLiteral("chan"));
        QVERIFY(event->verification == Verification::NotChecked);
    } else {
        QVERIFY2(event.error().sentence.contains(outcome), qPrintable(event.error().sentence));
    }
}

void SmeeTest::signaturesHold()
{
    // Its keys are not in the order in which Qt would write them again.
    const QByteArray body = R"j({"zen":"Grüße","after":"x","b":1.0,"list":[1,2]})j";
    const QByteArray secret = "It's a Secret to Everybody";
    const QString signature =
        QStringLiteral("sha256=") + QString::fromLatin1(QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha256).toHex());
    const Result<Event> event = eventFromSmee("{\"x-hub-signature-256\":\"" + signature.toLatin1() +
                                                  "\",\"x-github-event\":\"push\",\"x-github-delivery\":\"d\",\"body\":" + body + "}",
                                              QDateTime::currentDateTimeUtc(), QStringLiteral("c"));
    QVERIFY(event.has_value());
    QCOMPARE(event->data, body);
    QCOMPARE(event->headers.value(QStringLiteral("x-hub-signature-256")), signature);
}

void SmeeTest::takesMessages()
{
    FakeSmee server;
    MemoryInbox inbox;
    QStringList reconciled;
    SmeeSubscriber smee(server.url(), QStringLiteral("AbC-123"), inbox.channelInbox(), {.waits = soon});
    connect(&smee, &SmeeSubscriber::reconcileWanted, this, [&](const QString &why) { reconciled += why; });
    smee.start();
    QTRY_COMPARE(smee.state().kind, Kind::Connected);
    QVERIFY(server.requests.first().contains("Accept: text/event-stream\r\n"));
    server.send(message("d1", "{}") + "event: ping\ndata: {}\n\n" + message("d2", "{\"a\":1}"));
    QTRY_COMPARE(inbox.told, (QStringList{QStringLiteral("0 d1"), QStringLiteral("0 d2")}));
    QVERIFY(!smee.state().isDurable);
    QCOMPARE(reconciled, QStringList{QStringLiteral("connected")});
    server.send("data: nonsense\n\n" + message("d3", "{}"));
    QTRY_COMPARE(inbox.told.size(), 3);
    QCOMPARE(reconciled.last(), QStringLiteral("bad-smee")); // whatever that was, GitHub knows
}

void SmeeTest::comesBack()
{
    FakeSmee server;
    MemoryInbox inbox;
    int reconciled = 0;
    SmeeSubscriber smee(server.url(), QStringLiteral("AbC-123"), inbox.channelInbox(), {.waits = soon});
    connect(&smee, &SmeeSubscriber::reconcileWanted, this, [&] { ++reconciled; });
    smee.start();
    QTRY_COMPARE(server.streams(), 1);
    QTRY_COMPARE(reconciled, 1);
    server.send("data: {\"x-gith"); // half a message
    server.closeAll();
    QTRY_COMPARE(server.requests.size(), 2);
    QTRY_COMPARE(reconciled, 2);
    server.send(message("d1", "{}"));
    QTRY_COMPARE(inbox.told, QStringList{QStringLiteral("0 d1")});
}

void SmeeTest::refusals_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("blocked") << QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n") << QStringLiteral("answered 403");
    QTest::newRow("moved") << QByteArray("HTTP/1.1 307 Moved\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n")
                           << QStringLiteral("answered 307");
    QTest::newRow("a page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nhi")
                            << QStringLiteral("no event stream");
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0\r\n\r\n") << QStringLiteral("cannot be reached");
}

void SmeeTest::refusals()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, sentence);
    FakeSmee server;
    server.refusal = answer;
    MemoryInbox inbox;
    SmeeSubscriber smee(server.url(), QStringLiteral("AbC-123"), inbox.channelInbox(), {.waits = soon});
    QStringList said;
    connect(&smee, &SmeeSubscriber::stateChanged, this, [&] { said += smee.state().problem.sentence; });
    smee.start();
    QTRY_VERIFY2(!said.filter(sentence).isEmpty(), qPrintable(said.join(u'\n')));
    server.refusal.clear();
    QTRY_COMPARE(smee.state().kind, Kind::Connected);
    QCOMPARE(smee.state().problem.code, QString());
}

void SmeeTest::silence()
{
    FakeSmee server;
    MemoryInbox inbox;
    SmeeSubscriber smee(server.url(), QStringLiteral("AbC-123"), inbox.channelInbox(), {.times = {.silence = 20ms}, .waits = soon});
    QStringList codes;
    connect(&smee, &SmeeSubscriber::stateChanged, this, [&] { codes += smee.state().problem.code; });
    smee.start();
    QTRY_VERIFY(codes.contains(QStringLiteral("stream-silent")));
    QTRY_VERIFY(server.requests.size() > 1);
}

void SmeeTest::wakes()
{
    FakeSmee server;
    MemoryInbox inbox;
    SmeeSubscriber smee(server.url(), QStringLiteral("AbC-123"), inbox.channelInbox(), {.waits = {1h, 1h, 1h}});
    smee.wake(); // not started: nothing
    QCOMPARE(smee.state().kind, Kind::Off);
    smee.start();
    QTRY_COMPARE(smee.state().kind, Kind::Connected);
    smee.wake();
    QTRY_COMPARE(server.requests.size(), 2);
    QTRY_COMPARE(smee.state().kind, Kind::Connected);
    smee.stop();
    QCOMPARE(smee.state().kind, Kind::Off);
    QTRY_COMPARE(server.streams(), 0);
}

void SmeeTest::storeThatRefuses()
{
    FakeSmee server;
    MemoryInbox inbox;
    inbox.refusal = Error{QStringLiteral("disk-full"), QStringLiteral("The disk is full.")};
    SmeeSubscriber smee(server.url(), QStringLiteral("AbC-123"), inbox.channelInbox(), {.waits = soon});
    QStringList codes;
    connect(&smee, &SmeeSubscriber::stateChanged, this, [&] { codes += smee.state().problem.code; });
    smee.start();
    QTRY_COMPARE(server.streams(), 1);
    QTRY_COMPARE(smee.state().kind, Kind::Connected);
    server.send(message("d1", "{}"));
    QTRY_VERIFY(codes.contains(QStringLiteral("disk-full")));
    QTRY_VERIFY(server.requests.size() > 1); // it connects again, and asks the source for what it missed
}

QTEST_GUILESS_MAIN(SmeeTest)
#include "tst_smee.moc"
