// SPDX-License-Identifier: GPL-3.0-or-later
// The engine against a scripted server: what it says, and in which order.
#include "app/engine/enginediscovery.h"
#include "app/engine/httpengine.h"
#include "app/net/answer.h"
#include "tests/fakes/fakeserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace clustero;
using namespace std::chrono_literals;

namespace {

template<typename T>
std::shared_ptr<std::optional<Result<T>>> listenTo(QCoro::Task<Result<T>> task)
{
    const auto result = std::make_shared<std::optional<Result<T>>>();
    task.then([result](const Result<T> &value) { *result = value; });
    return result;
}

template<typename T>
Result<T> waitFor(QCoro::Task<Result<T>> task)
{
    const auto result = listenTo(std::move(task));
    if (!QTest::qWaitFor([&] { return result->has_value(); }))
        return failure(u"test"_qs, u"no answer"_qs);
    return **result;
}

template<typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void probes_data();
    void probes();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void startsAfterTheWaitIsKnown();
    void cancelsAllWhenDestroyed();
    void sendsTheLogin();
    void explainsAStalledPull();
    void createsWithoutPrivileges();

private:
    static std::shared_ptr<HttpEngine> engineOn(const FakeServer &server, const QString &config = {}, EngineTimes times = {});
};

std::shared_ptr<HttpEngine> TestEngine::engineOn(const FakeServer &server, const QString &config, EngineTimes times)
{
    EngineInfo info;
    info.apiVersion = u"1.41"_qs;
    return std::make_shared<HttpEngine>(Endpoint{server.path(), {}, 0}, info, config, times);
}

void TestEngine::probes_data()
{
    QTest::addColumn<QByteArray>("pingHeaders");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("finding");
    const QByteArray docker = "Api-Version: 1.43\r\nServer: Docker/24\r\n";
    QTest::newRow("Docker") << docker << QByteArray(R"({"Version":"24.0","MinAPIVersion":"1.12"})") << QString()
                            << u"Docker 24.0, API 1.43, rootless"_qs;
    QTest::newRow("newer") << QByteArray("Api-Version: 1.54\r\n") << QByteArray(R"({"Version":"29.3","MinAPIVersion":"1.40"})") << QString()
                           << u"Docker 29.3, API 1.44, rootless"_qs;
    QTest::newRow("Podman") << QByteArray("Api-Version: 1.41\r\nLibpod-Api-Version: 4.3.1\r\n") << QByteArray(R"({"Version":"4.3.1"})")
                            << QString() << u"Podman 4.3.1, API 1.41, rootless"_qs;
    QTest::newRow("too old") << QByteArray("Api-Version: 1.40\r\n") << QByteArray("{}") << QString() << u"It speaks API 1.40 only"_qs;
    QTest::newRow("too new") << QByteArray("Api-Version: 1.60\r\n") << QByteArray(R"({"MinAPIVersion":"1.50"})") << QString()
                             << u"update Clustero"_qs;
    QTest::newRow("no engine") << QByteArray() << QByteArray("{}") << QString() << u"not a container engine"_qs;
}

void TestEngine::probes()
{
    QFETCH(QByteArray, pingHeaders);
    QFETCH(QByteArray, version);
    QFETCH(QString, finding);
    FakeServer server;
    server.answer("GET /_ping", {FakeServer::response(200, "OK", pingHeaders)});
    server.answer("GET /version", 200, version);
    for (const QByteArray api : {"1.41", "1.43", "1.44"}) {
        server.answer("GET /v" + api + "/info", 200, R"({"SecurityOptions":["name=seccomp,profile=default","name=rootless"]})");
        server.answer("GET /v" + api + "/networks", 200, R"([{"Name":"bridge","Driver":"bridge"}])");
    }
    QList<EngineProbe> found;
    probeEngines(u"unix://"_qs + server.path()).then([&](const QList<EngineProbe> &probes) { found = probes; });
    QTRY_COMPARE(found.size(), 1);
    QVERIFY2(found.first().finding.contains(finding), qPrintable(found.first().finding));
    QCOMPARE(found.first().answered, finding.contains(u", API"));
    QCOMPARE(found.first().info.hasBridge, true);
}

void TestEngine::namesWhatIsWrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("part");
    QTest::newRow("bad") << 400 << QByteArray(R"({"message":"invalid mount"})") << u"bad-request"_qs << u"invalid mount"_qs;
    QTest::newRow("gone") << 404 << QByteArray(R"({"message":"No such image: x"})") << u"not-found"_qs << u"No such image: x"_qs;
    QTest::newRow("conflict") << 409 << QByteArray(R"({"message":"name in use"})") << u"conflict"_qs << u"name in use"_qs;
    QTest::newRow("plain text") << 500 << QByteArray("it broke") << u"engine"_qs << u"it broke"_qs;
    QTest::newRow("silent") << 503 << QByteArray() << u"engine"_qs << u"status 503"_qs;
    QTest::newRow("no id") << 201 << QByteArray("{}") << u"engine"_qs << u"without an id"_qs;
    QTest::newRow("not JSON") << 201 << QByteArray("<html>") << u"engine"_qs << u"without an id"_qs;
}

void TestEngine::namesWhatIsWrong()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, part);
    FakeServer server;
    server.answer("POST /v1.41/containers/create", status, body);
    const Result<QString> id = waitFor(engineOn(server)->create({}));
    QVERIFY(!id);
    QTEST(id.error().code, "code");
    QVERIFY2(id.error().sentence.contains(part), qPrintable(id.error().sentence));
}

void TestEngine::startsAfterTheWaitIsKnown()
{
    FakeServer server;
    server.answer("POST /v1.41/containers/create", 201, R"({"Id":"c1"})");
    server.answer("POST /v1.41/containers/c1/wait", {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", true, false, false, true});
    server.answer("POST /v1.41/containers/c1/start", 204, {});
    const auto engine = engineOn(server);
    QCOMPARE(waitFor(engine->create({})).value_or(QString()), u"c1"_qs);
    const auto status = listenTo(engine->wait(u"c1"_qs));
    const auto started = listenTo(engine->start(u"c1"_qs));
    QTRY_COMPARE(server.held(), 1);
    QVERIFY(server.requests().last().contains("condition=next-exit"));
    QVERIFY(!started->has_value());
    server.releaseHeld();
    QTRY_VERIFY(started->has_value());
    QVERIFY(server.requests().last().startsWith("POST /v1.41/containers/c1/start"));
    QVERIFY(!status->has_value());
}

void TestEngine::cancelsAllWhenDestroyed()
{
    FakeServer server;
    const FakeServer::Answer never{{}, false, true};
    server.answer("POST ", never);
    server.answer("GET ", never);
    server.answer("DELETE ", never);
    auto engine = engineOn(server);
    const auto created = listenTo(engine->create({}));
    const auto attached = listenTo(engine->attach(u"c"_qs, false));
    const auto waited = listenTo(engine->wait(u"c"_qs));
    const auto started = listenTo(engine->start(u"c"_qs));
    const auto removed = listenTo(engine->remove(u"c"_qs));
    const auto image = listenTo(engine->ensureImage(u"node"_qs, {}));
    QTRY_VERIFY(server.requests().size() >= 5);
    engine.reset();
    QTRY_VERIFY(created->has_value() && attached->has_value() && waited->has_value() && started->has_value() && removed->has_value() &&
                image->has_value());
    for (const QString &code :
         {codeOf(**created), codeOf(**attached), codeOf(**waited), codeOf(**started), codeOf(**removed), codeOf(**image)})
        QCOMPARE(code, u"cancelled"_qs);
}

void TestEngine::sendsTheLogin()
{
    QTemporaryDir folder;
    QFile config(folder.filePath(u"config.json"_qs));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(R"({"auths":{"r.example.org":{"auth":")" + QByteArray("me:geheim").toBase64() + R"("}}})");
    config.close();
    FakeServer server;
    server.answer("POST /v1.41/images/create", 200, R"({"errorDetail":{"message":"unauthorized: geheim is wrong"}})");
    const Result<ImageInfo> image = waitFor(engineOn(server, config.fileName())->ensureImage(u"r.example.org/a:1"_qs, {}));
    QCOMPARE(codeOf(image), u"image-denied"_qs);
    QVERIFY(!image.error().sentence.contains(u"geheim"));
    const QByteArray request = server.requests().last();
    QVERIFY2(request.startsWith("POST /v1.41/images/create?fromImage=r.example.org%2Fa&tag=1 "), request.constData());
    const qsizetype at = request.indexOf("X-Registry-Auth: ") + 17;
    const QByteArray header = QByteArray::fromBase64(request.mid(at, request.indexOf("\r\n", at) - at), QByteArray::Base64UrlEncoding);
    QCOMPARE(header, QByteArray(R"({"password":"geheim","serveraddress":"r.example.org","username":"me"})"));
}

void TestEngine::explainsAStalledPull()
{
    FakeServer server;
    server.answer("POST /v1.41/images/create", {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", false, false, false, true});
    EngineTimes times;
    times.pullStall = 50ms;
    const Result<ImageInfo> image = waitFor(engineOn(server, {}, times)->ensureImage(u"node"_qs, {}));
    QCOMPARE(codeOf(image), u"timed-out"_qs);
    QVERIFY(image.error().sentence.contains(u"node"));
}

void TestEngine::createsWithoutPrivileges()
{
    FakeServer server;
    server.answer("POST /v1.41/containers/create", 201, R"({"Id":"c1"})");
    ContainerSpec spec;
    spec.image = u"node"_qs;
    spec.mounts = {{u"/a"_qs, u"/b"_qs, true}};
    QVERIFY(waitFor(engineOn(server)->create(spec)));
    const QByteArray request = server.requests().last();
    for (const QByteArray part : {R"("LogConfig":{"Type":"none"})", R"("SecurityOpt":["no-new-privileges"])",
                                  R"({"ReadOnly":true,"Source":"/a","Target":"/b","Type":"bind"})"})
        QVERIFY2(request.contains(part), request.constData());
    for (const QByteArray part : {"CapAdd", "Privileged", "Binds"})
        QVERIFY(!request.contains(part));
}

QTEST_GUILESS_MAIN(TestEngine)
#include "test_engine.moc"
