// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slack/slacksocket.h"
#include "tests/fakes/slack/fakeslack.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace clustero;
using namespace std::chrono_literals;

namespace {

using Kind = ReceiverState::Kind;

SlackSocketTimes fast()
{
    SlackSocketTimes times;
    times.web = {.connect = 2s, .ping = 50ms, .silence = 200ms, .probe = 200ms};
    times.waits = {.least = 20ms, .most = 40ms, .healthy = 1h};
    times.hello = 300ms;
    times.gap = 0ms;
    times.tooMany = 30ms;
    times.retired = 2s;
    times.lookAgain = 50ms;
    times.lookLater = 50ms;
    return times;
}

/// Where the socket asks for its address: the fake's own method, without the Web API's client.
struct Desk
{
    explicit Desk(const SlackSocketTimes &times = fast()) : socket([this] { return open(*this); }, times)
    {
        server.listen();
        QObject::connect(&socket, &SlackSocket::received, &socket, [this](const SlackEnvelope &envelope) { received.append(envelope); });
    }

    static QCoro::Task<Result<QUrl>> open(Desk &desk)
    {
        ++desk.asked;
        const Error refusal = desk.refusal;
        if (!refusal.code.isEmpty())
            co_return tl::unexpected<Error>(refusal);
        co_return desk.server.newLink();
    }

    [[nodiscard]] Kind kind() const { return socket.state().kind; }
    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        for (const SlackEnvelope &envelope : received)
            all.append(envelope.payload.value(QLatin1String("text")).toString());
        return all;
    }

    FakeSlack server;
    Error refusal;
    int asked = 0;
    QList<SlackEnvelope> received;
    SlackSocket socket;
};

/// Upgrades, says hello, and from then on neither says nor answers anything, pings included.
class MuteServer : public QObject
{
public:
    MuteServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [socket] { greet(socket); });
        });
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1/link").arg(m_server.serverPort())); }

private:
    static void greet(QTcpSocket *socket)
    {
        const QByteArray request = socket->readAll();
        const qsizetype at = request.indexOf("Sec-WebSocket-Key: ") + 19;
        if (at < 19)
            return;
        const QByteArray key = request.mid(at, request.indexOf('\r', at) - at);
        const QByteArray hello = R"({"type":"hello","num_connections":1})";
        socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " +
                      QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64() +
                      "\r\n\r\n" + QByteArray("\x81") + static_cast<char>(hello.size()) + hello);
    }
    QTcpServer m_server;
};

} // namespace

class TestSlackSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgesAndTells()
    {
        Desk desk;
        desk.socket.start();
        QTRY_COMPARE(desk.kind(), Kind::Connected);
        QCOMPARE(desk.socket.appId(), desk.server.app);
        const QString id = desk.server.command(QStringLiteral("help"));
        QTRY_COMPARE(desk.texts(), QStringList{QStringLiteral("help")});
        QCOMPARE(desk.received.first().id, id);
        QCOMPARE(desk.received.first().type, QStringLiteral("slash_commands"));
        QTRY_COMPARE(desk.server.acknowledgements(id).size(), 1);
    }

    /// The work that an envelope causes may take long: the acknowledgement is under way before it begins.
    void acknowledgesBeforeTheWork()
    {
        Desk desk;
        bool wasSent = false;
        QObject::connect(&desk.socket, &SlackSocket::received, this, [&](const SlackEnvelope &envelope) {
            QTRY_VERIFY(!desk.server.acknowledgements(envelope.id).isEmpty());
            wasSent = true;
        });
        desk.socket.start();
        QTRY_COMPARE(desk.kind(), Kind::Connected);
        desk.server.command(QStringLiteral("run web"));
        QTRY_VERIFY(wasSent);
    }

    void tellsWhatComesTwiceOnce()
    {
        Desk desk;
        desk.socket.start();
        QTRY_COMPARE(desk.kind(), Kind::Connected);
        const QString id = desk.server.command(QStringLiteral("run web"));
        desk.server.sendAgain(id);
        desk.server.command(QStringLiteral("list"));
        QTRY_COMPARE(desk.texts(), (QStringList{QStringLiteral("run web"), QStringLiteral("list")}));
        QTRY_COMPARE(desk.server.acknowledgements(id).size(), 2);
    }

    void ignoresWhatIsNoEnvelope()
    {
        Desk desk;
        desk.socket.start();
        QTRY_COMPARE(desk.kind(), Kind::Connected);
        desk.server.sendText(QStringLiteral("no JSON {"));
        desk.server.sendText(QStringLiteral(R"({"type":"slash_commands","payload":{}})"));
        desk.server.sendText(QStringLiteral("[1,2]"));
        desk.server.command(QStringLiteral("list"));
        QTRY_COMPARE(desk.texts(), QStringList{QStringLiteral("list")});
        QCOMPARE(desk.kind(), Kind::Connected);
    }

    void opensTheNextBeforeOneEnds_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::newRow("warning") << QStringLiteral("warning");
        QTest::newRow("refresh") << QStringLiteral("refresh_requested");
    }

    void opensTheNextBeforeOneEnds()
    {
        QFETCH(QString, reason);
        Desk desk;
        desk.socket.start();
        QTRY_COMPARE(desk.kind(), Kind::Connected);
        QStringList kinds;
        connect(&desk.socket, &SlackSocket::stateChanged, this,
                [&] { kinds += desk.kind() == Kind::Connected ? QStringLiteral("c") : QStringLiteral("-"); });
        desk.server.announceEnd(reason);
        QTRY_COMPARE(desk.server.connections(), 2);
        QTRY_COMPARE(desk.asked, 2);
        desk.server.commandTo(0, QStringLiteral("to the old one"));
        desk.server.commandTo(1, QStringLiteral("to the new one"));
        QTRY_COMPARE(desk.received.size(), 2);
        desk.server.closeConnection(0);
        desk.server.command(QStringLiteral("after it"));
        QTRY_COMPARE(desk.received.size(), 3);
        QVERIFY2(!kinds.contains(QStringLiteral("-")), qPrintable(kinds.join(u' '))); // connected all the time
        QCOMPARE(desk.asked, 2);
    }

    void connectsAgain()
    {
        Desk desk;
        desk.socket.start();
        QTRY_COMPARE(desk.kind(), Kind::Connected);
        desk.server.closeConnections();
        QTRY_COMPARE(desk.server.connectionsEver(), 2);
        QTRY_COMPARE(desk.kind(), Kind::Connected);
        QCOMPARE(desk.asked, 2); // a new address for each
    }

    void noticesThatPingsAreNotAnswered()
    {
        MuteServer mute;
        Desk desk;
        desk.server.link = mute.url();
        desk.socket.start();
        QTRY_COMPARE(desk.kind(), Kind::Connected);
        desk.server.link.reset();
        QTRY_COMPARE(desk.server.connections(), 1);
        QTRY_COMPARE(desk.kind(), Kind::Connected);
    }

    void noticesThatNobodySaysHello()
    {
        Desk desk;
        desk.server.saysHello = false;
        desk.socket.start();
        QTRY_COMPARE(desk.kind(), Kind::Waiting);
        QCOMPARE(desk.socket.state().problem.code, QStringLiteral("ws-silent"));
        desk.server.saysHello = true;
        QTRY_COMPARE(desk.kind(), Kind::Connected);
    }

    void backsOffWhereThereAreTooMany()
    {
        Desk desk;
        desk.socket.start();
        QTRY_COMPARE(desk.kind(), Kind::Connected);
        desk.server.announceEnd(QStringLiteral("too_many_websockets"));
        QTRY_COMPARE(desk.kind(), Kind::Waiting);
        QCOMPARE(desk.socket.state().problem.code, QStringLiteral("too_many_websockets"));
        QTRY_COMPARE(desk.kind(), Kind::Connected);
        QCOMPARE(desk.asked, 2);
    }

    void stopsWhereOnlyAPersonHelps_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"invalid_auth", "token_revoked", "token_expired", "account_inactive", "user_removed_from_team",
                                 "team_disabled", "missing_scope", "no-secret"})
            QTest::newRow(code) << QString::fromLatin1(code);
        QTest::newRow("Socket Mode off") << QStringLiteral("link_disabled");
    }

    void stopsWhereOnlyAPersonHelps()
    {
        QFETCH(QString, code);
        Desk desk;
        if (code == QLatin1String("link_disabled")) {
            desk.socket.start();
            QTRY_COMPARE(desk.kind(), Kind::Connected);
            desk.server.announceEnd(code);
        } else {
            desk.refusal = {code, QStringLiteral("No.")};
            desk.socket.start();
        }
        QTRY_COMPARE(desk.kind(), Kind::Off);
        QCOMPARE(desk.socket.state().problem.code, code);
        const int asked = desk.asked;
        desk.socket.wake();
        Desk other; // by the time this one has asked so often, the first one would have, too
        other.refusal = {QStringLiteral("offline"), QStringLiteral("No.")};
        other.socket.start();
        QTRY_VERIFY(other.asked > 4);
        QCOMPARE(desk.asked, asked);
        desk.refusal = {};
        desk.socket.start(); // the person did something
        QTRY_COMPARE(desk.kind(), Kind::Connected);
    }

    void triesAgainWhereTimeHelps_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"offline", "ratelimited", "internal_error", "no-slack", "keychain-locked"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    void triesAgainWhereTimeHelps()
    {
        QFETCH(QString, code);
        Desk desk;
        desk.refusal = {code, QStringLiteral("No.")};
        desk.socket.start();
        QTRY_COMPARE(desk.kind(), Kind::Waiting);
        QTRY_VERIFY(desk.asked > 2);
        desk.refusal = {};
        QTRY_COMPARE(desk.kind(), Kind::Connected);
        QVERIFY(desk.socket.state().problem.code.isEmpty());
    }

    void neverAsksTooOften()
    {
        SlackSocketTimes times = fast();
        times.gap = 10s;
        Desk desk(times);
        desk.socket.start();
        QTRY_COMPARE(desk.kind(), Kind::Connected);
        desk.server.closeConnections();
        QTRY_COMPARE(desk.kind(), Kind::Waiting);
        desk.socket.wake();
        const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(desk.socket.state().retryAt);
        QVERIFY2(left > 8000, qPrintable(QString::number(left)));
        QCOMPARE(desk.asked, 1);
    }

    void tellsOfOthersWithTheSameToken()
    {
        Desk desk;
        desk.server.strangers = 1;
        desk.socket.start();
        QTRY_COMPARE(desk.kind(), Kind::Connected);
        QCOMPARE(desk.socket.others(), 0); // may be a connection that died
        QTRY_COMPARE(desk.socket.others(), 1);
        QCOMPARE(desk.kind(), Kind::Connected);
        desk.server.strangers = 0;
        QTRY_COMPARE(desk.socket.others(), 0);
    }

    void doesNotTellOfADeadOneOfItsOwn()
    {
        Desk desk;
        desk.server.strangers = 1; // still counted
        desk.socket.start();
        QTRY_COMPARE(desk.kind(), Kind::Connected);
        desk.server.strangers = 0;
        QSignalSpy changes(&desk.socket, &SlackSocket::stateChanged);
        QTRY_COMPARE(desk.asked, 2);
        QTRY_COMPARE(desk.server.connections(), 2);
        QTRY_VERIFY(!changes.isEmpty());
        QCOMPARE(desk.socket.others(), 0);
    }

    void stopsQuietly()
    {
        Desk desk;
        desk.socket.start();
        QTRY_COMPARE(desk.kind(), Kind::Connected);
        desk.socket.stop();
        QCOMPARE(desk.kind(), Kind::Off);
        QVERIFY(desk.socket.state().problem.code.isEmpty());
        QTRY_COMPARE(desk.server.connections(), 0);
        QCOMPARE(desk.asked, 1);
    }
};

QTEST_GUILESS_MAIN(TestSlackSocket)
#include "tst_slacksocket.moc"
