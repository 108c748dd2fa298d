// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httpexchange.h"
#include "tests/fakes/fakeserver.h"

#include <QTest>

using namespace clustero;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(clustero::HttpParserLimits)

class TestHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void readsEndpoints_data();
    void readsEndpoints();
    void exchanges_data();
    void exchanges();
    void saysWhyItCannotConnect();
    void cancels();
    void destroysQuietly();
    void hijacks();
};

void TestHttp::parses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("problem"); // a part of the sentence
    const auto row = [](const char *name, const QByteArray &bytes, int status, const QByteArray &body, const QString &problem = {}) {
        QTest::newRow(name) << bytes << status << body << problem;
    };
    row("length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200, "hello");
    row("no body", "HTTP/1.1 204 No Content\r\n\r\n", 204, "");
    row("chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n", 200, "abcde");
    row("until the end", "HTTP/1.1 200 OK\r\n\r\nall of it", 200, "all of it");
    row("upgrade", "HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\n\r\n\x01\x02raw", 101, "\x01\x02raw");
    row("error body", "HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}", 404, "{}");
    row("nothing", "", 0, "", u"closed without an answer"_qs);
    row("half a head", "HTTP/1.1 200 OK\r\nContent-", 0, "", u"in the middle"_qs);
    row("cut off", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhello", 200, "hello", u"in the middle"_qs);
    row("cut off chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nabc", 200, "abc", u"in the middle"_qs);
    row("not HTTP", "SSH-2.0-OpenSSH_9.2\r\n\r\n", 0, "", u"not usable HTTP"_qs);
    row("bad chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 200, "", u"not usable HTTP"_qs);
    row("too long head", "HTTP/1.1 200 OK\r\nX: " + QByteArray(3000, 'x') + "\r\n\r\n", 0, "", u"limit"_qs);
    row("too long body", "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n", 200, "", u"limit"_qs);
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", 0, "", u"not usable HTTP"_qs);
}

void TestHttp::parses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, problem);
    for (const qsizetype portion : {qsizetype(1), qsizetype(2), qsizetype(7), std::max<qsizetype>(1, bytes.size())}) {
        int seen = 0;
        QByteArray read;
        HttpResponseParser parser(
            {2000, 4000}, false, [&](const HttpHead &head) { seen = head.status; },
            [&](const char *part, qsizetype size) { read.append(part, size); });
        Result<void> result;
        for (qsizetype at = 0; result && at < bytes.size(); at += portion)
            result = parser.feed(bytes.constData() + at, std::min(portion, bytes.size() - at));
        if (result)
            result = parser.finish();
        QCOMPARE(seen, problem.contains(u"limit") ? seen : status);
        QCOMPARE(read, body);
        QCOMPARE(result.has_value(), problem.isEmpty());
        if (!result) {
            QCOMPARE(result.error().code, u"http"_qs);
            QVERIFY2(result.error().sentence.contains(problem), qPrintable(result.error().sentence));
        }
    }
}

void TestHttp::readsEndpoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QString>("problem");
    QTest::newRow("unix") << u"unix:///run/docker.sock"_qs << u"unix:///run/docker.sock"_qs << QString();
    QTest::newRow("path") << u"/run/docker.sock"_qs << u"unix:///run/docker.sock"_qs << QString();
    QTest::newRow("relative") << u"unix://docker.sock"_qs << QString() << u"absolute path"_qs;
    QTest::newRow("too long") << u"unix:///"_qs + QString(120, u'x') << QString() << u"longer than 107 bytes"_qs;
    QTest::newRow("tcp") << u"tcp://localhost:1234"_qs << u"tcp://localhost:1234"_qs << QString();
    QTest::newRow("tcp, no port") << u"tcp://127.0.0.1"_qs << u"tcp://127.0.0.1:2375"_qs << QString();
    QTest::newRow("tcp, IPv6") << u"tcp://[::1]:2375"_qs << u"tcp://[::1]:2375"_qs << QString();
    QTest::newRow("another machine") << u"tcp://build.example.org:2375"_qs << QString() << u"another machine"_qs;
    QTest::newRow("TLS") << u"tcp://localhost:2376"_qs << QString() << u"TLS"_qs;
    QTest::newRow("https") << u"https://localhost"_qs << QString() << u"TLS"_qs;
    QTest::newRow("ssh") << u"ssh://me@host"_qs << QString() << u"ssh"_qs;
    QTest::newRow("pipe") << u"npipe:////./pipe/docker_engine"_qs << QString() << u"Windows"_qs;
    QTest::newRow("word") << u"dokcer"_qs << QString() << u"not an engine's address"_qs;
}

void TestHttp::readsEndpoints()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    QFETCH(QString, problem);
    const Result<Endpoint> endpoint = parseEndpoint(text);
    QCOMPARE(endpoint.has_value(), problem.isEmpty());
    if (endpoint)
        QCOMPARE(endpoint->text(), canonical);
    else
        QVERIFY2(endpoint.error().sentence.contains(problem), qPrintable(endpoint.error().sentence));
}

namespace {

std::shared_ptr<HttpExchange> exchangeWith(const FakeServer &server, HttpTimes times = {},
                                           HttpExchange::Mode mode = HttpExchange::Mode::Answer)
{
    HttpRequest request;
    request.target = "/thing";
    return std::make_shared<HttpExchange>(Endpoint{server.path(), {}, 0}, request, HttpParserLimits{}, times, mode);
}

/// "200 body", or the error's code.
QByteArray outcomeOf(const std::shared_ptr<HttpExchange> &exchange)
{
    const auto outcome = std::make_shared<QByteArray>();
    wholeAnswer(exchange).then([outcome](const Result<HttpResponse> &response) {
        *outcome = response ? QByteArray::number(response->status) + ' ' + response->body : response.error().code.toUtf8();
    });
    (void)QTest::qWaitFor([&] { return !outcome->isEmpty(); });
    return *outcome;
}

} // namespace

void TestHttp::exchanges_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("manner");
    QTest::addColumn<QByteArray>("outcome");
    const QByteArray good = FakeServer::response(200, "hello");
    QTest::newRow("at once") << good << QString() << QByteArray("200 hello");
    QTest::newRow("byte by byte") << good << u"split"_qs << QByteArray("200 hello");
    QTest::newRow("kept open") << good << u"open"_qs << QByteArray("200 hello");
    QTest::newRow("hanging") << good << u"hanging"_qs << QByteArray("timed-out");
    QTest::newRow("stops in the middle") << good.chopped(2) << u"open"_qs << QByteArray("timed-out");
    QTest::newRow("cut off") << good.chopped(2) << QString() << QByteArray("http");
    QTest::newRow("closed") << QByteArray() << QString() << QByteArray("http");
    QTest::newRow("large") << FakeServer::response(200, QByteArray(3'000'000, 'x')) << QString() << "200 " + QByteArray(3'000'000, 'x');
}

void TestHttp::exchanges()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, manner);
    QFETCH(QByteArray, outcome);
    FakeServer server;
    server.answer("GET /thing", {bytes, false, manner == u"hanging", manner == u"split", manner == u"open"});
    const bool short_ = outcome == "timed-out";
    QCOMPARE(outcomeOf(exchangeWith(server, short_ ? HttpTimes{2s, 50ms, 60ms, 0ms} : HttpTimes{})), outcome);
}

void TestHttp::saysWhyItCannotConnect()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"engine.sock"_qs);
    const auto codeAt = [](const Endpoint &endpoint) {
        return outcomeOf(std::make_shared<HttpExchange>(endpoint, HttpRequest{"GET", "/", {}, {}}, HttpParserLimits{}, HttpTimes{}));
    };
    QCOMPARE(codeAt({path, {}, 0}), QByteArray("no-socket"));
    {
        QLocalServer server;
        QVERIFY(server.listen(path));
        QVERIFY(QFile::link(path, folder.filePath(u"kept.sock"_qs)));
    }
    QFile plain(path);
    QVERIFY(plain.open(QIODevice::WriteOnly));
    QCOMPARE(codeAt({path, {}, 0}), QByteArray("nobody-listens"));
    QCOMPARE(codeAt({{}, u"127.0.0.1"_qs, 9}), QByteArray("nobody-listens"));
}

void TestHttp::cancels()
{
    FakeServer server;
    server.answer("GET /thing", {FakeServer::response(200, ""), true});
    const auto exchange = exchangeWith(server);
    QByteArray code;
    wholeAnswer(exchange).then(
        [&](const Result<HttpResponse> &response) { code = response ? "answered" : response.error().code.toUtf8(); });
    QTRY_COMPARE(server.held(), 1);
    exchange->cancel({u"cancelled"_qs, u"Enough."_qs});
    QTRY_COMPARE(code, QByteArray("cancelled"));
}

void TestHttp::destroysQuietly()
{
    FakeServer server;
    server.answer("GET /thing", {FakeServer::response(200, "x"), true});
    auto exchange = exchangeWith(server);
    int heard = 0;
    connect(exchange.get(), &HttpExchange::done, this, [&] { ++heard; });
    exchange->start();
    QTRY_COMPARE(server.held(), 1);
    exchange.reset();
    server.releaseHeld();
    QCoreApplication::processEvents();
    QCOMPARE(heard, 0);
}

void TestHttp::hijacks()
{
    FakeServer server;
    server.answer("GET /thing", {"HTTP/1.1 101 UPGRADED\r\n\r\nfirst", false, false, false, true});
    const auto exchange = exchangeWith(server, HttpTimes{2s, 2s, 50ms, 0ms}, HttpExchange::Mode::Hijack);
    QByteArray read;
    bool done = false;
    connect(exchange.get(), &HttpExchange::body, this, [&](const QByteArray &bytes) { read += bytes; });
    connect(exchange.get(), &HttpExchange::done, this, [&] { done = true; });
    exchange->start();
    QTRY_COMPARE(read, QByteArray("first"));
    QVERIFY(server.requests().at(0).contains("Upgrade: tcp"));
    server.answer("more", {" second", false, false, false, false});
    exchange->write("more\r\n\r\n");
    QTRY_VERIFY(done);
    QCOMPARE(read, QByteArray("first second"));
}

QTEST_GUILESS_MAIN(TestHttp)
#include "test_http.moc"
