// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/wakewatch.h"
#include "app/net/websocketsession.h"
#include "tests/fakes/fakerelay.h"
#include "tests/fakes/testauthority.h"

#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <linux/rtnetlink.h>

using namespace clustero;
using namespace std::chrono_literals;

namespace {

constexpr WebSocketTimes quick{.connect = 5s, .ping = 10ms, .silence = 40ms, .probe = 40ms, .refused = 20ms};

WebSocketTarget targetOf(const FakeRelay &relay)
{
    return {relay.url(), "right-token", QStringLiteral("clustero.relay.v1"), {}};
}

WebSocketSession::Prepare ready(const WebSocketTarget &target)
{
    return [target]() -> QCoro::Task<Result<WebSocketTarget>> { co_return target; };
}

/// What a session told, in its order.
class Listener
{
public:
    explicit Listener(WebSocketSession &session)
    {
        QObject::connect(&session, &WebSocketSession::opened, &m_context, [this] { told += QStringLiteral("opened"); });
        QObject::connect(&session, &WebSocketSession::received, &m_context, [this](const QString &text) { told += text; });
        QObject::connect(&session, &WebSocketSession::lost, &m_context, [this](const Error &why) {
            told += why.code;
            sentence = why.sentence;
        });
    }
    QStringList told;
    QString sentence;

private:
    QObject m_context;
};

QByteArray routeMessage(quint16 type, unsigned char length, unsigned char kind = RTN_UNICAST)
{
    nlmsghdr head{};
    head.nlmsg_len = NLMSG_LENGTH(sizeof(rtmsg));
    head.nlmsg_type = type;
    rtmsg route{};
    route.rtm_dst_len = length;
    route.rtm_type = kind;
    QByteArray bytes(qsizetype(NLMSG_SPACE(sizeof route)), '\0');
    std::memcpy(bytes.data(), &head, sizeof head);
    std::memcpy(bytes.data() + NLMSG_HDRLEN, &route, sizeof route);
    return bytes;
}

} // namespace

class WebSocketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTokenAndProtocol();
    void ends_data();
    void ends();
    void trustsItsAuthorities_data();
    void trustsItsAuthorities();
    void triesUntilItWorks();
    void asksForTheTokenEachTime();
    void dropsAndWaits();
    void wakesWhileWaiting();
    void wakesWhileConnected_data();
    void wakesWhileConnected();
    void tellsNothingWhenStopped();
    void mayBeDestroyedAnytime();
    void takesLargeMessages();
    void noticesSleep();
    void readsRoutes_data();
    void readsRoutes();
};

void WebSocketTest::showsTokenAndProtocol()
{
    FakeRelay relay;
    relay.onText = [](QWebSocket &socket, const QString &text) { socket.sendTextMessage(text.toUpper()); };
    WebSocketSession session(ready(targetOf(relay)));
    Listener listener(session);
    QCOMPARE(session.state(), WebSocketSession::State::Stopped);
    QVERIFY(!session.send(QStringLiteral("too early")));
    connect(&session, &WebSocketSession::opened, &session, [&] { session.send(QStringLiteral("grüße")); });
    session.start();
    QTRY_COMPARE(listener.told, (QStringList{QStringLiteral("opened"), QStringLiteral("GRÜSSE")}));
    QCOMPARE(session.state(), WebSocketSession::State::Open);
    QVERIFY(relay.requests().at(0).startsWith("GET /v1/subscribe HTTP/1.1"));
    QVERIFY(relay.requests().at(0).contains("Sec-WebSocket-Protocol: clustero.relay.v1\r\n"));
}

void WebSocketTest::ends_data()
{
    QTest::addColumn<QString>("manner");
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *told, const char *sentence) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(told).split(u' ') << QString::fromLatin1(sentence);
    };
    row("wrong token", "ws-refused", "answered 401 Unauthorized");
    row("busy", "ws-status", "answered 503");
    row("no WebSocket", "ws-protocol", "no WebSocket server");
    row("another protocol", "ws-protocol", "does not speak clustero.relay.v1");
    row("nobody listens", "ws-unreachable", "nobody listens");
    row("no answer", "ws-unreachable", "no answer came within 1 s");
    row("closed with a reason", "opened ws-closed", "(1001: try later)");
    row("cut off", "opened ws-closed", "was closed");
    row("bytes", "opened ws-protocol", "only text");
    row("silent", "opened ws-silent", "no sign of life");
    row("too large", "opened ws-too-large", "34 MiB");
}

void WebSocketTest::ends()
{
    QFETCH(QString, manner);
    QFETCH(QStringList, told);
    QFETCH(QString, sentence);
    FakeRelay relay(manner == u"another protocol" ? QString() : QStringLiteral("clustero.relay.v1"));
    WebSocketTarget target = targetOf(relay);
    WebSocketTimes times;
    if (manner == u"wrong token")
        target.token = "wrong";
    if (manner == u"busy")
        relay.refusal = "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n";
    if (manner == u"no WebSocket")
        relay.refusal = "SSH-2.0-OpenSSH_9.2\r\n\r\n";
    if (manner == u"nobody listens")
        target.url.setPort(9);
    QTcpServer deaf;
    if (manner == u"no answer") {
        deaf.listen(QHostAddress::LocalHost);
        target.url.setPort(deaf.serverPort());
        times.connect = 30ms;
    }
    if (manner == u"silent")
        times = quick;
    relay.onText = [&](QWebSocket &socket, const QString &) {
        if (manner == u"closed with a reason")
            socket.close(QWebSocketProtocol::CloseCodeGoingAway, QStringLiteral("try later"));
        if (manner == u"cut off")
            socket.abort();
        if (manner == u"bytes")
            socket.sendBinaryMessage("bytes");
        if (manner == u"too large")
            socket.sendTextMessage(QString(35 * 1024 * 1024, u'x'));
    };
    WebSocketSession session(ready(target), times);
    Listener listener(session);
    connect(&session, &WebSocketSession::opened, &session, [&] { session.send(QStringLiteral("hello")); });
    connect(&session, &WebSocketSession::lost, &session, &WebSocketSession::stop);
    session.start();
    QTRY_COMPARE(listener.told, told);
    QVERIFY2(listener.sentence.contains(sentence), qPrintable(listener.sentence));
}

void WebSocketTest::trustsItsAuthorities_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QString>("authority"); // own, none, missing
    QTest::addColumn<QString>("told");
    QTest::newRow("own") << QByteArray("localhost") << QStringLiteral("own") << QStringLiteral("opened");
    QTest::newRow("not trusted") << QByteArray("localhost") << QStringLiteral("none") << QStringLiteral("ws-untrusted");
    QTest::newRow("another name") << QByteArray("relay.example.org") << QStringLiteral("own") << QStringLiteral("ws-untrusted");
    QTest::newRow("no such file") << QByteArray("localhost") << QStringLiteral("missing") << QStringLiteral("ws-untrusted");
}

void WebSocketTest::trustsItsAuthorities()
{
    QFETCH(QByteArray, host);
    QFETCH(QString, authority);
    QFETCH(QString, told);
    const TestAuthority signer;
    const CertificateAndKey own = signer.certificateFor(host);
    QWebSocketServer server(QStringLiteral("fake"), QWebSocketServer::SecureMode);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromData(own.certificate));
    tls.setPrivateKey(QSslKey(own.key, QSsl::Ec));
    server.setSslConfiguration(tls);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTemporaryDir folder;
    WebSocketTarget target{QUrl(QStringLiteral("wss://localhost:%1/").arg(server.serverPort())), {}, {}, {}};
    if (authority != u"none")
        target.authorityFile = folder.filePath(QStringLiteral("authority.pem"));
    QFile file(target.authorityFile);
    if (authority == u"own")
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(signer.certificate()) > 0);
    file.close();
    WebSocketSession session(ready(target));
    Listener listener(session);
    connect(&session, &WebSocketSession::lost, &session, &WebSocketSession::stop);
    session.start();
    QTRY_COMPARE(listener.told, QStringList{told});
}

void WebSocketTest::triesUntilItWorks()
{
    FakeRelay relay;
    relay.refusal = "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n";
    WebSocketSession session(ready(targetOf(relay)), {}, {1ms, 4ms, 1h});
    Listener listener(session);
    session.start();
    QTRY_VERIFY(listener.told.size() > 6);
    relay.refusal.clear();
    QTRY_COMPARE(listener.told.last(), QStringLiteral("opened"));
    relay.closeAll();
    QTRY_COMPARE(listener.told.count(QStringLiteral("opened")), 2);
    QVERIFY(listener.told.contains(QStringLiteral("ws-closed")));
}

void WebSocketTest::asksForTheTokenEachTime()
{
    FakeRelay relay;
    int asked = 0;
    WebSocketSession session(
        [&]() -> QCoro::Task<Result<WebSocketTarget>> {
            WebSocketTarget target = targetOf(relay);
            if (++asked == 1)
                co_return failure(QStringLiteral("keychain-locked"), QStringLiteral("The keychain is locked."));
            if (asked == 2)
                target.token = "old";
            co_return target;
        },
        quick, {1ms, 1ms, 1h});
    Listener listener(session);
    session.start();
    QTRY_VERIFY(listener.told.contains(QStringLiteral("opened")));
    QCOMPARE(listener.told.mid(0, 3),
             (QStringList{QStringLiteral("keychain-locked"), QStringLiteral("ws-refused"), QStringLiteral("opened")}));
}

void WebSocketTest::dropsAndWaits()
{
    FakeRelay relay;
    WebSocketSession session(ready(targetOf(relay)));
    Listener listener(session);
    session.start();
    QTRY_COMPARE(session.state(), WebSocketSession::State::Open);
    session.drop({QStringLiteral("full"), QStringLiteral("The disk is full.")}, 1h);
    QCOMPARE(listener.told.last(), QStringLiteral("full"));
    QCOMPARE(session.state(), WebSocketSession::State::Waiting);
    QVERIFY(session.wait() > 59min);
    QTRY_COMPARE(relay.sockets().size(), 0);
}

void WebSocketTest::wakesWhileWaiting()
{
    FakeRelay relay;
    WebSocketTarget target = targetOf(relay);
    target.token = "wrong";
    WebSocketSession session([&]() -> QCoro::Task<Result<WebSocketTarget>> { co_return WebSocketTarget(target); });
    session.start();
    QTRY_COMPARE(session.state(), WebSocketSession::State::Waiting);
    QVERIFY(session.wait() > 4min);
    Listener listener(session);
    target.token = "right-token";
    session.wake();
    QTRY_COMPARE(listener.told, QStringList{QStringLiteral("opened")});
}

void WebSocketTest::wakesWhileConnected_data()
{
    QTest::addColumn<bool>("isMute");
    QTest::newRow("still there") << false;
    QTest::newRow("gone without a word") << true;
}

void WebSocketTest::wakesWhileConnected()
{
    QFETCH(bool, isMute);
    FakeRelay relay;
    relay.isMute = isMute;
    WebSocketTimes times;
    times.probe = isMute ? 20ms : 5s;
    WebSocketSession session(ready(targetOf(relay)), times);
    Listener listener(session);
    QSignalSpy pings(&session, &WebSocketSession::pingDue);
    connect(&session, &WebSocketSession::pingDue, &session, [&] { session.send(QStringLiteral("ping")); });
    relay.onText = [](QWebSocket &socket, const QString &) { socket.sendTextMessage(QStringLiteral("pong")); };
    session.start();
    QTRY_COMPARE(session.state(), WebSocketSession::State::Open);
    relay.isMute = false;
    session.wake();
    QCOMPARE(pings.size(), 1);
    if (isMute)
        QTRY_COMPARE(listener.told, (QStringList{QStringLiteral("opened"), QStringLiteral("ws-silent"), QStringLiteral("opened")}));
    else
        QTRY_COMPARE(listener.told, (QStringList{QStringLiteral("opened"), QStringLiteral("pong")}));
}

void WebSocketTest::tellsNothingWhenStopped()
{
    FakeRelay relay;
    WebSocketSession session(ready(targetOf(relay)));
    Listener listener(session);
    session.start();
    QTRY_COMPARE(relay.sockets().size(), 1);
    QTRY_COMPARE(session.state(), WebSocketSession::State::Open);
    session.stop();
    QTRY_COMPARE(relay.sockets().size(), 0);
    QCOMPARE(listener.told, QStringList{QStringLiteral("opened")});
    session.start();
    QTRY_COMPARE(session.state(), WebSocketSession::State::Open);
}

void WebSocketTest::mayBeDestroyedAnytime()
{
    FakeRelay relay;
    relay.onConnected = [](QWebSocket &socket) { socket.sendTextMessage(QStringLiteral("hello")); };
    for (const char *moment : {"connecting", "opened", "received", "lost"}) {
        WebSocketTarget target = targetOf(relay);
        if (qstrcmp(moment, "lost") == 0)
            target.url.setPort(9);
        auto *session = new WebSocketSession(ready(target));
        const QPointer<WebSocketSession> guard(session);
        const auto destroy = [session] { delete session; };
        if (qstrcmp(moment, "connecting") == 0)
            connect(session, &WebSocketSession::connecting, this, destroy);
        else if (qstrcmp(moment, "opened") == 0)
            connect(session, &WebSocketSession::opened, this, destroy);
        else if (qstrcmp(moment, "received") == 0)
            connect(session, &WebSocketSession::received, this, destroy);
        else
            connect(session, &WebSocketSession::lost, this, destroy);
        session->start();
        QTRY_VERIFY(!guard);
    }
    QTRY_COMPARE(relay.sockets().size(), 0);
}

void WebSocketTest::takesLargeMessages()
{
    FakeRelay relay;
    const QString large = QString(32 * 1024 * 1024, u'a') + QStringLiteral("end");
    relay.onConnected = [&](QWebSocket &socket) {
        socket.setOutgoingFrameSize(64 * 1024);
        socket.sendTextMessage(large);
    };
    WebSocketSession session(ready(targetOf(relay)));
    Listener listener(session);
    session.start();
    QTRY_COMPARE_WITH_TIMEOUT(listener.told.size(), 2, 20'000);
    QVERIFY(listener.told.at(1) == large);
}

void WebSocketTest::noticesSleep()
{
    std::chrono::milliseconds now{0};
    bool isLate = false;
    WakeWatch watch(
        {.clock = [&] { return now += isLate ? 10min : 1ms; }, .tick = 1ms, .slack = 1s, .settle = 1ms, .logind = false, .routes = false});
    QSignalSpy woke(&watch, &WakeWatch::woke);
    QVERIFY(!woke.wait(30));
    isLate = true;
    QVERIFY(woke.wait());
    const WakeWatch real({.clock = {}, .logind = false}); // the kernel's clock and routes
}

void WebSocketTest::readsRoutes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("tells");
    const QByteArray other = routeMessage(RTM_NEWROUTE, 24);
    const QByteArray byDefault = routeMessage(RTM_NEWROUTE, 0);
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("new default") << byDefault << true;
    QTest::newRow("a network") << other << false;
    QTest::newRow("default gone") << routeMessage(RTM_DELROUTE, 0) << false;
    QTest::newRow("unreachable") << routeMessage(RTM_NEWROUTE, 0, RTN_UNREACHABLE) << false;
    QTest::newRow("second of two") << other + byDefault << true;
    QTest::newRow("cut off") << byDefault.chopped(1) << false;
    QTest::newRow("no length") << QByteArray(64, '\0') << false;
    QTest::newRow("too long a length") << QByteArray(64, '\xff') << false;
}

void WebSocketTest::readsRoutes()
{
    QFETCH(QByteArray, bytes);
    QTEST(tellsOfDefaultRoute(bytes), "tells");
}

QTEST_GUILESS_MAIN(WebSocketTest)
#include "tst_websocket.moc"
