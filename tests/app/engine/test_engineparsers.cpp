// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from outside: frames, pull streams, image names, config.json, places.
#include "app/engine/engineplaces.h"
#include "app/engine/framedemultiplexer.h"
#include "app/engine/imagepull.h"
#include "app/engine/imagereference.h"
#include "app/engine/registrylogin.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace clustero;

namespace {

QByteArray frame(char type, const QByteArray &payload)
{
    QByteArray header(8, '\0');
    header[0] = type;
    qToBigEndian(static_cast<quint32>(payload.size()), header.data() + 4);
    return header + payload;
}

} // namespace

class TestEngineParsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void demultiplexes_data();
    void demultiplexes();
    void readsImageNames_data();
    void readsImageNames();
    void tellsProgress();
    void explainsPullErrors_data();
    void explainsPullErrors();
    void findsLogins_data();
    void findsLogins();
    void listsPlaces_data();
    void listsPlaces();
};

void TestEngineParsers::demultiplexes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QByteArray>("errors");
    QTest::addColumn<bool>("good");
    QTest::addColumn<bool>("complete");
    const QByteArray big(200'000, 'x');
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray() << true << true;
    QTest::newRow("both") << frame(1, "out") + frame(2, "err") + frame(1, "put") << QByteArray("output") << QByteArray("err") << true
                          << true;
    QTest::newRow("empty frame") << frame(1, "") + frame(1, "x") << QByteArray("x") << QByteArray() << true << true;
    QTest::newRow("large") << frame(1, big) << big << QByteArray() << true << true;
    QTest::newRow("system") << frame(3, "daemon") << QByteArray() << QByteArray("daemon") << true << true;
    QTest::newRow("half a header") << frame(1, "x").left(5) << QByteArray() << QByteArray() << true << false;
    QTest::newRow("half a frame") << frame(1, "xyz").chopped(1) << QByteArray("xy") << QByteArray() << true << false;
    QTest::newRow("no frames") << QByteArray("plain text of a terminal") << QByteArray() << QByteArray() << false << false;
    QTest::newRow("unknown type") << frame(1, "a") + frame(9, "b") + frame(1, "c") << QByteArray("a") << QByteArray() << false << false;
}

void TestEngineParsers::demultiplexes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, good);
    QFETCH(bool, complete);
    for (const qsizetype portion : {qsizetype(1), qsizetype(3), qsizetype(8), qsizetype(70'000), std::max<qsizetype>(1, bytes.size())}) {
        QByteArray output;
        QByteArray errors;
        FrameDemultiplexer frames([&](FrameDemultiplexer::Stream stream, const QByteArray &part) {
            (stream == FrameDemultiplexer::Stream::Output ? output : errors) += part;
        });
        bool fine = true;
        for (qsizetype at = 0; at < bytes.size(); at += portion)
            fine = frames.feed(bytes.mid(at, portion));
        QCOMPARE(fine, good);
        QCOMPARE(frames.complete(), complete);
        QTEST(output, "output");
        QTEST(errors, "errors");
    }
}

void TestEngineParsers::readsImageNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical"); // empty: wrong
    const QString digest = u"@sha256:"_qs + QString(64, u'a');
    const auto row = [](const QString &text, const QString &canonical) { QTest::newRow(qPrintable(text.left(60))) << text << canonical; };
    row(u"node"_qs, u"docker.io/library/node:latest"_qs);
    row(u"node:20"_qs, u"docker.io/library/node:20"_qs);
    row(u"owner/name"_qs, u"docker.io/owner/name:latest"_qs);
    row(u"docker.io/node"_qs, u"docker.io/library/node:latest"_qs);
    row(u"index.docker.io/a/b:1"_qs, u"docker.io/a/b:1"_qs);
    row(u"ghcr.io/a/b/c:v1.2"_qs, u"ghcr.io/a/b/c:v1.2"_qs);
    row(u"localhost/a"_qs, u"localhost/a:latest"_qs);
    row(u"localhost:5000/a"_qs, u"localhost:5000/a:latest"_qs);
    row(u"node"_qs + digest, u"docker.io/library/node"_qs + digest);
    row(u"node:20"_qs + digest, u"docker.io/library/node:20"_qs + digest);
    row({}, {});
    row(u"Node"_qs, {});
    row(u"node:"_qs, {});
    row(u"node:a b"_qs, {});
    row(u"node@sha256:short"_qs, {});
    row(u"a//b"_qs, {});
    row(u"-a"_qs, {});
    row(u"a&tag=b"_qs, {});
    row(QString(600, u'a'), {});
}

void TestEngineParsers::readsImageNames()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const Result<ImageReference> reference = parseImageReference(text);
    QCOMPARE(reference ? reference->text() : QString(), canonical);
    if (!reference)
        QCOMPARE(reference.error().code, u"image-reference"_qs);
}

void TestEngineParsers::tellsProgress()
{
    PullStream stream(u"node:20"_qs);
    const auto after = [&](const QByteArray &line) {
        for (const char byte : line + '\n')
            stream.feed(QByteArray(1, byte));
        return stream.text();
    };
    QCOMPARE(stream.text(), u"pulling node:20"_qs);
    QCOMPARE(after(R"({"status":"Pulling from library/node","id":"20"})"), u"pulling node:20"_qs);
    QCOMPARE(after(R"({"status":"Pulling fs layer","progressDetail":{},"id":"a"})"), u"pulling node:20"_qs);
    after(R"({"status":"Pulling fs layer","progressDetail":{},"id":"b"})");
    QCOMPARE(after(R"({"status":"Downloading","progressDetail":{"current":4000000,"total":20000000},"id":"a"})"),
             u"pulling node:20: 4 of 20 MB"_qs);
    QCOMPARE(after(R"({"status":"Downloading","progressDetail":{"current":30000000,"total":100000000},"id":"b"})"),
             u"pulling node:20: 34 of 120 MB"_qs);
    QCOMPARE(after("not JSON"), u"pulling node:20: 34 of 120 MB"_qs);
    QCOMPARE(after(QByteArray(400'000, 'x')), u"pulling node:20: 34 of 120 MB"_qs);
    QCOMPARE(after(R"({"status":"Downloading","progressDetail":{"current":-5,"total":1e300},"id":"c"})").left(15), u"pulling node:20"_qs);
    after(R"({"status":"Download complete","id":"a"})");
    after(R"({"status":"Download complete","id":"c"})");
    QCOMPARE(after(R"({"status":"Extracting","progressDetail":{"current":1,"total":2},"id":"b"})"), u"unpacking node:20"_qs);
    QVERIFY(stream.failureMessage().isEmpty());
    stream.feed(R"({"errorDetail":{"message":"no space left on device"},"error":"old form"})");
    stream.finish();
    QCOMPARE(stream.failureMessage(), u"no space left on device"_qs);
}

void TestEngineParsers::explainsPullErrors_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("part");
    const auto row = [](const QString &message, const QString &user, const QString &code, const QString &part) {
        QTest::newRow(qPrintable(message.left(70))) << message << user << code << part;
    };
    row(u"pull access denied for no, repository does not exist or may require 'docker login'"_qs, {}, u"image-denied"_qs,
        u"docker login"_qs);
    row(u"unauthorized: authentication required"_qs, u"me"_qs, u"image-denied"_qs, u"user me"_qs);
    row(u"manifest for node:999 not found: manifest unknown: manifest unknown"_qs, {}, u"image-not-found"_qs, u"name and tag"_qs);
    row(u"Get \"https://r/v2/\": dial tcp: lookup r: no such host"_qs, {}, u"registry-unreachable"_qs, u"cannot be reached"_qs);
    row(u"write /var/lib/docker/tmp/x: no space left on device"_qs, {}, u"disk-full"_qs, u"Free some space"_qs);
    row(u"toomanyrequests: You have reached your pull rate limit"_qs, {}, u"registry-limit"_qs, u"no more pulls"_qs);
    row(u"something else"_qs, {}, u"pull-failed"_qs, u"something else"_qs);
}

void TestEngineParsers::explainsPullErrors()
{
    QFETCH(QString, message);
    QFETCH(QString, user);
    QFETCH(QString, part);
    const Error error = pullError(u"node:20"_qs, u"docker.io"_qs, message, user);
    QTEST(error.code, "code");
    QVERIFY2(error.sentence.contains(part) && error.sentence.contains(message) && error.sentence.contains(u"node:20"),
             qPrintable(error.sentence));
}

void TestEngineParsers::findsLogins_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("registry");
    QTest::addColumn<QString>("found"); // user/password/token/helper, or the error's code
    const QByteArray auth = R"({"auth":")" + QByteArray("me:se:cret").toBase64() + R"("})";
    QTest::newRow("empty") << QByteArray("{}") << u"docker.io"_qs << u"///"_qs;
    QTest::newRow("Hub's key") << R"({"auths":{"https://index.docker.io/v1/":)" + auth + "}}" << u"docker.io"_qs << u"me/se:cret//"_qs;
    QTest::newRow("other spelling") << R"({"auths":{"https://ghcr.io/v2/":)" + auth + "}}" << u"ghcr.io"_qs << u"me/se:cret//"_qs;
    QTest::newRow("with a port") << R"({"auths":{"localhost:5000":)" + auth + "}}" << u"localhost:5000"_qs << u"me/se:cret//"_qs;
    QTest::newRow("another registry") << R"({"auths":{"ghcr.io":)" + auth + "}}" << u"quay.io"_qs << u"///"_qs;
    QTest::newRow("token") << QByteArray(R"({"auths":{"a.io":{"identitytoken":"tok"}}})") << u"a.io"_qs << u"//tok/"_qs;
    QTest::newRow("store") << QByteArray(R"({"credsStore":"desktop"})") << u"a.io"_qs << u"///desktop"_qs;
    QTest::newRow("helper wins") << QByteArray(R"({"credsStore":"desktop","credHelpers":{"a.io":"ecr-login"}})") << u"a.io"_qs
                                 << u"///ecr-login"_qs;
    QTest::newRow("helper with a path") << QByteArray(R"({"credsStore":"../../bin/sh"})") << u"a.io"_qs << u"docker-config"_qs;
    QTest::newRow("bad Base64") << QByteArray(R"({"auths":{"a.io":{"auth":"%%%"}}})") << u"a.io"_qs << u"docker-config"_qs;
    QTest::newRow("no colon") << QByteArray(R"({"auths":{"a.io":{"auth":"bWU="}}})") << u"a.io"_qs << u"docker-config"_qs;
    QTest::newRow("not JSON") << QByteArray("auths: me:se:cret") << u"a.io"_qs << u"docker-config"_qs;
    QTest::newRow("wrong types") << QByteArray(R"({"auths":[1],"credsStore":{}})") << u"a.io"_qs << u"///"_qs;
}

void TestEngineParsers::findsLogins()
{
    QFETCH(QByteArray, config);
    QFETCH(QString, registry);
    const Result<LoginSource> source = loginSource(config, registry);
    const QString found =
        source ? QStringList{source->user, source->password, source->identityToken, source->helper}.join(u'/') : source.error().code;
    QTEST(found, "found");
    if (!source)
        QVERIFY(!source.error().sentence.contains(u"se:cret"));
}

void TestEngineParsers::listsPlaces_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QString>("current"); // context
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QString>("problem");
    const QStringList usual{u"Docker"_qs, u"rootless Docker"_qs, u"Docker Desktop"_qs,  u"Docker Desktop"_qs, u"rootless Podman"_qs,
                            u"Podman"_qs, u"Colima"_qs,          u"Rancher Desktop"_qs, u"OrbStack"_qs};
    QTest::newRow("usual") << u"auto"_qs << QStringList() << QString() << usual << QString();
    QTest::newRow("wish") << u"unix:///x.sock"_qs << QStringList{u"DOCKER_HOST=unix:///y.sock"_qs} << QString()
                          << QStringList{u"--engine"_qs} << QString();
    QTest::newRow("host") << u"auto"_qs << QStringList{u"DOCKER_HOST=unix:///y.sock"_qs} << u"work"_qs
                          << QStringList{u"DOCKER_HOST"_qs} + usual << QString();
    QTest::newRow("TLS") << u"auto"_qs << QStringList{u"DOCKER_HOST=tcp://localhost:2375"_qs, u"DOCKER_TLS_VERIFY=1"_qs} << QString()
                         << QStringList{u"DOCKER_HOST"_qs} + usual << u"TLS"_qs;
    QTest::newRow("context") << u"auto"_qs << QStringList() << u"work"_qs << QStringList{u"docker context \"work\""_qs} + usual
                             << QString();
    QTest::newRow("chosen context") << u"docker"_qs << QStringList{u"DOCKER_CONTEXT=work"_qs} << u"gone"_qs
                                    << QStringList{u"docker context \"work\""_qs} + usual << QString();
    QTest::newRow("no such context") << u"auto"_qs << QStringList() << u"gone"_qs << QStringList{u"docker context \"gone\""_qs} + usual
                                     << u"none of this name"_qs;
    QTest::newRow("default context") << u"auto"_qs << QStringList() << u"default"_qs << usual << QString();
}

void TestEngineParsers::listsPlaces()
{
    QFETCH(QString, wish);
    QFETCH(QStringList, environment);
    QFETCH(QString, current);
    QFETCH(QString, problem);
    QTemporaryDir folder;
    const QString meta = u"contexts/meta/"_qs + QString::fromLatin1(QCryptographicHash::hash("work", QCryptographicHash::Sha256).toHex());
    QVERIFY(QDir(folder.path()).mkpath(meta));
    QFile context(folder.filePath(meta + u"/meta.json"_qs));
    QVERIFY(context.open(QIODevice::WriteOnly));
    context.write(R"({"Name":"work","Endpoints":{"docker":{"Host":"unix:///work.sock"}}})");
    QFile config(folder.filePath(u"config.json"_qs));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(R"({"currentContext":")" + current.toUtf8() + R"("})");
    context.close();
    config.close();
    EngineSurroundings surroundings{{}, folder.path(), folder.filePath(u"runtime"_qs), config.fileName(), folder.path()};
    for (const QString &entry : environment)
        surroundings.environment.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    const QList<EnginePlace> places = enginePlaces(wish, surroundings);
    QStringList first;
    for (const EnginePlace &place : places)
        first.append(place.foundBy);
    QTEST(first, "first");
    QVERIFY2(places.first().problem.contains(problem) && places.first().problem.isEmpty() == problem.isEmpty(),
             qPrintable(places.first().problem));
    if (places.first().foundBy.contains(u"work"))
        QCOMPARE(places.first().endpoint, u"unix:///work.sock"_qs);
}

QTEST_GUILESS_MAIN(TestEngineParsers)
#include "test_engineparsers.moc"
