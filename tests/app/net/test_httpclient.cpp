// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httpclient.h"
#include "tests/fakes/testauthority.h"
#include "tests/fakes/webserver.h"

#include <QTest>

using namespace clustero;

class TestHttpClient : public QObject
{
    Q_OBJECT

    static Result<WebResponse> get(HttpClient &client, const QUrl &url) { return send(client, WebRequest{.url = url}); }
    static Result<WebResponse> send(HttpClient &client, const WebRequest &request) { return QCoro::waitFor(client.send(request)); }

private Q_SLOTS:
    void answersWithHeadersAndBody()
    {
        WebServer server([](const QByteArray &) { return WebServer::response(404, "gone", "X-Kind: a\r\n"); });
        HttpClient client;
        const auto answer =
            send(client, {.method = "PATCH", .url = server.url(QStringLiteral("/a?b=c")), .headers = {{"X-Mine", "1"}}, .body = "text"});
        QVERIFY(answer);
        QCOMPARE(answer->status, 404);
        QCOMPARE(answer->body, "gone");
        QCOMPARE(answer->header("x-kind"), "a");
        const QByteArray request = server.requests().value(0);
        QVERIFY(request.startsWith("PATCH /a?b=c HTTP/1.1\r\n"));
        QVERIFY(request.contains("X-Mine: 1\r\n"));
        QVERIFY(request.contains("User-Agent: clustero/"));
        QVERIFY(request.endsWith("\r\n\r\ntext"));
    }

    void everyStatusIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 202, 204, 304, 400, 401, 403, 404, 405, 409, 410, 413, 418, 422, 429, 500, 501, 502, 503, 504})
            QTest::addRow("%d", status) << status;
    }

    void everyStatusIsAnAnswer()
    {
        QFETCH(const int, status);
        WebServer server([status](const QByteArray &) { return WebServer::response(status, {}); });
        HttpClient client;
        const auto answer = get(client, server.url());
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().sentence));
        QCOMPARE(answer->status, status);
    }

    void asksForNoPassword()
    {
        WebServer server([](const QByteArray &) { return WebServer::response(401, "{}", "WWW-Authenticate: Basic realm=\"x\"\r\n"); });
        HttpClient client;
        const auto answer = get(client, server.url());
        QVERIFY(answer);
        QCOMPARE(answer->status, 401);
        QCOMPARE(server.requests().size(), 1);
    }

    void keepsNoCookies()
    {
        WebServer server([](const QByteArray &) { return WebServer::response(200, "x", "Set-Cookie: a=b\r\n"); });
        HttpClient client;
        QVERIFY(get(client, server.url()));
        QVERIFY(get(client, server.url()));
        QVERIFY(!server.requests().value(1).contains("a=b"));
    }

    void bodyHasABound()
    {
        WebServer server([](const QByteArray &) { return WebServer::response(200, QByteArray(5000, 'x')); });
        HttpClient client;
        const auto answer = send(client, {.url = server.url(QStringLiteral("/secret-path")), .mostBytes = 4999});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, QStringLiteral("too-big"));
        QVERIFY(send(client, {.url = server.url(), .mostBytes = 5000}));
    }

    void waitingHasABound()
    {
        WebServer server([](const QByteArray &) { return QByteArray(); });
        HttpClient client;
        const auto answer =
            send(client, {.url = server.url(QStringLiteral("/conversions/topsecret")), .time = std::chrono::milliseconds(50)});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, QStringLiteral("timed-out"));
        QVERIFY2(!answer.error().sentence.contains(QLatin1String("topsecret")), "errors name the server only");
    }

    void connectionsThatBreakAreErrors()
    {
        WebServer server(
            [](const QByteArray &) { return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 50\r\nConnection: close\r\n\r\nhalf"); });
        HttpClient client;
        const auto answer = get(client, server.url());
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, QStringLiteral("connection"));
    }

    void nobodyListens()
    {
        QUrl url;
        {
            WebServer server([](const QByteArray &) { return QByteArray(); });
            url = server.url();
        }
        HttpClient client;
        const auto answer = get(client, url);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, QStringLiteral("nobody-listens"));
    }

    void othersAreNotSpokenToInTheClear()
    {
        HttpClient client;
        const auto answer = get(client, QUrl(QStringLiteral("http://git.example.org/")));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, QStringLiteral("insecure"));
    }

    void requestsEndWithTheClient()
    {
        WebServer server([](const QByteArray &) { return QByteArray(); });
        auto client = std::make_unique<HttpClient>();
        std::optional<Result<WebResponse>> got;
        auto task = [](HttpClient *asked, QUrl url, std::optional<Result<WebResponse>> &out) -> QCoro::Task<> {
            WebRequest request{.url = url}; // GCC 12 destroys an aggregate twice that is made within co_await
            out = co_await asked->send(std::move(request));
        }(client.get(), server.url(), got);
        QTRY_COMPARE(server.requests().size(), 1);
        client.reset();
        QTRY_VERIFY(got.has_value());
        QCOMPARE(got->error().code, QStringLiteral("cancelled"));
    }

    void onlyTheOwnAuthorityIsTrusted()
    {
        const TestAuthority authority;
        const CertificateAndKey own = authority.certificateFor("localhost");
        WebServer server([](const QByteArray &) { return WebServer::response(200, "secure"); }, own.certificate, own.key);
        HttpClient stranger;
        const auto refused = get(stranger, server.url());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("tls"));
        HttpClient client({.authority = authority.certificate()});
        const auto answer = get(client, server.url());
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().sentence));
        QCOMPARE(answer->body, "secure");
    }

    void certificatesOfOtherNamesAreRefused()
    {
        const TestAuthority authority;
        const CertificateAndKey other = authority.certificateFor("elsewhere.example");
        WebServer server([](const QByteArray &) { return WebServer::response(200, "secure"); }, other.certificate, other.key);
        HttpClient client({.authority = authority.certificate()});
        const auto refused = get(client, server.url());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("tls"));
    }

    void followsRedirections()
    {
        WebServer server([](const QByteArray &request) {
            return request.startsWith("GET /new") || request.startsWith("POST /new") ? WebServer::response(200, "here")
                   : request.startsWith("GET /moved")                                ? WebServer::response(301, "", "Location: /new\r\n")
                   : request.startsWith("POST /kept")                                ? WebServer::response(307, "", "Location: /new\r\n")
                                                      : WebServer::response(302, "", "Location: /circle\r\n");
        });
        HttpClient client;
        const auto moved = get(client, server.url(QStringLiteral("/moved")));
        QVERIFY(moved);
        QCOMPARE(moved->body, "here");
        QCOMPARE(moved->movedTo, server.url(QStringLiteral("/new")));
        const auto kept = send(client, {.method = "POST", .url = server.url(QStringLiteral("/kept")), .body = "again"});
        QVERIFY(kept);
        QVERIFY(kept->movedTo.isEmpty());
        QVERIFY(server.requests().constLast().startsWith("POST /new") && server.requests().constLast().endsWith("again"));
        const auto circle = get(client, server.url(QStringLiteral("/circle")));
        QVERIFY(!circle);
        QCOMPARE(circle.error().code, QStringLiteral("redirection"));
    }

    void redirections_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("outcome"); // address, `stays`, or an error's code
        QTest::addColumn<bool>("keepsAuthorization");
        const QString there = QStringLiteral("https://api.example/repositories/7");
        QTest::newRow("permanent") << QByteArray("GET") << 301 << QByteArray("/repositories/7") << there << true;
        QTest::newRow("temporary") << QByteArray("GET") << 302 << QByteArray("https://api.example/repositories/7") << there << true;
        QTest::newRow("post, same method") << QByteArray("POST") << 307 << QByteArray("/repositories/7") << there << true;
        QTest::newRow("post, other method") << QByteArray("POST") << 301 << QByteArray("/repositories/7") << QStringLiteral("stays")
                                            << true;
        QTest::newRow("see other") << QByteArray("GET") << 303 << QByteArray("/x") << QStringLiteral("stays") << true;
        QTest::newRow("not modified") << QByteArray("GET") << 304 << QByteArray("/x") << QStringLiteral("stays") << true;
        QTest::newRow("nowhere") << QByteArray("GET") << 302 << QByteArray() << QStringLiteral("stays") << true;
        QTest::newRow("other server") << QByteArray("GET") << 302 << QByteArray("https://files.example/x")
                                      << QStringLiteral("https://files.example/x") << false;
        QTest::newRow("other port") << QByteArray("GET") << 302 << QByteArray("https://api.example:8443/x")
                                    << QStringLiteral("https://api.example:8443/x") << false;
        QTest::newRow("in the clear") << QByteArray("GET") << 302 << QByteArray("http://api.example/x") << QStringLiteral("insecure")
                                      << true;
        QTest::newRow("with a password") << QByteArray("GET") << 302 << QByteArray("https://a:b@api.example/")
                                         << QStringLiteral("redirection") << true;
    }

    void redirections()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const int, status);
        QFETCH(const QByteArray, location);
        QFETCH(const QString, outcome);
        QFETCH(const bool, keepsAuthorization);
        const WebRequest request{
            .method = method, .url = QUrl(QStringLiteral("https://api.example/old")), .headers = {{"Authorization", "Bearer x"}}};
        const auto next = redirected(request, {.status = status, .headers = {{"location", location}}});
        if (!next) {
            QCOMPARE(next.error().code, outcome);
            return;
        }
        if (!*next) {
            QCOMPARE(QStringLiteral("stays"), outcome);
            return;
        }
        QCOMPARE((*next)->url.toString(), outcome);
        QCOMPARE(!(*next)->headers.isEmpty(), keepsAuthorization);
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "test_httpclient.moc"
