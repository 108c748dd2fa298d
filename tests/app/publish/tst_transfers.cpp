// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/credentialcheck.h"
#include "app/publish/transfers.h"
#include "tests/fakes/webserver.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace clustero;

namespace {

QByteArray pathOf(const QByteArray &request)
{
    return request.split(' ').value(1);
}

QByteArray bodyOf(const QByteArray &request)
{
    return request.mid(request.indexOf("\r\n\r\n") + 4);
}

QByteArray md5(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
}

/// As much of a store of objects as uploads need: parts, whole objects, their tags.
struct Objects
{
    QHash<QByteArray, QByteArray> content;
    QHash<QByteArray, QByteArray> tags;
    QByteArrayList parts;
    QByteArray partTags;
    QByteArrayList log; ///< method and path
    int busy = 0;       ///< so many answers are 503 first
    int partsUntilSilence = -1;

    QByteArray operator()(const QByteArray &request)
    {
        const QByteArray method = request.split(' ').value(0), target = pathOf(request), path = target.split('?').value(0);
        const QByteArray query = target.split('?').value(1);
        log += method + ' ' + target;
        if (busy-- > 0)
            return WebServer::response(503, "<Error><Code>SlowDown</Code></Error>");
        if (!request.contains("AWS4-HMAC-SHA256 Credential=key/"))
            return WebServer::response(403, "<Error><Code>AccessDenied</Code><Message>No</Message></Error>");
        if (method == "POST" && query.startsWith("uploads"))
            return WebServer::response(200, "<InitiateMultipartUploadResult><UploadId>up 1</UploadId></InitiateMultipartUploadResult>");
        if (method == "PUT" && query.startsWith("partNumber=")) {
            if (partsUntilSilence-- == 0)
                return {};
            parts += bodyOf(request);
            partTags += md5(bodyOf(request));
            return WebServer::response(200, {}, "ETag: \"" + md5(bodyOf(request)).toHex() + "\"\r\n");
        }
        if (method == "POST") {
            content[path] = parts.join();
            tags[path] = md5(partTags).toHex() + '-' + QByteArray::number(parts.size());
            return WebServer::response(200, "<CompleteMultipartUploadResult/>");
        }
        if (method == "PUT") {
            content[path] = bodyOf(request);
            tags[path] = md5(bodyOf(request)).toHex();
            return WebServer::response(200, {});
        }
        if (method == "DELETE")
            return WebServer::response(204, {});
        if (!content.contains(path))
            return WebServer::response(404, method == "HEAD" ? QByteArray() : "<Error><Code>NoSuchKey</Code></Error>");
        if (method == "HEAD")
            return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(content[path].size()) + "\r\nETag: \"" + tags[path] +
                   "\"\r\n\r\n";
        return WebServer::response(200, content[path]);
    }
};

} // namespace

class TestTransfers : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    DataPaths m_paths;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ArtifactStore> m_artifacts;
    RunId m_run;
    std::shared_ptr<Objects> m_objects;
    std::unique_ptr<WebServer> m_server;

    QString workspace() const { return m_folder->filePath(QStringLiteral("work")); }

    TransferParts parts()
    {
        TransferParts parts;
        parts.store = m_store.get();
        parts.artifacts = m_artifacts.get();
        RemoteCredential credential;
        credential.name = QStringLiteral("team");
        credential.user = QStringLiteral("key");
        credential.secret = "top-secret";
        parts.credentials.insert(QStringLiteral("team"), credential);
        parts.temporary = m_folder->filePath(QStringLiteral("incoming"));
        parts.times.waits = {std::chrono::milliseconds(1), std::chrono::milliseconds(2), std::chrono::milliseconds(100)};
        parts.times.attempts = 3;
        parts.times.largestPut = 1000;
        parts.times.part = 400;
        return parts;
    }

    RemoteSpec bucket(const QString &key) const
    {
        RemoteSpec place;
        place.kind = RemoteKind::S3;
        place.values = {{QStringLiteral("endpoint"), {m_server->url().toString(QUrl::RemovePath), {}}},
                        {QStringLiteral("bucket"), {QStringLiteral("releases"), {}}},
                        {QStringLiteral("key"), {key, {}}}};
        place.credential = QStringLiteral("team");
        return place;
    }

    ArtifactSpec artifact(const QByteArray &bytes, const QString &key)
    {
        QDir().mkpath(workspace());
        QFile file(workspace() + QStringLiteral("/site.tar"));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        const Result<Artifact> captured = m_artifacts->capture(QStringLiteral("site"), QStringLiteral("*"), workspace());
        if (!captured || !m_store->addArtifact(m_run, *captured))
            qFatal("cannot capture");
        ArtifactSpec spec;
        spec.name = QStringLiteral("site");
        spec.publish = {bucket(key)};
        return spec;
    }

    InputSpec input(const QString &path, const QByteArray &sha256)
    {
        InputSpec spec;
        spec.name = QStringLiteral("model");
        spec.path = QStringLiteral("data/model.bin");
        spec.from.kind = RemoteKind::Url;
        spec.from.values = {{QStringLiteral("url"), {m_server->url(path).toString(), {}}}};
        spec.sha256.value = QString::fromLatin1(sha256);
        return spec;
    }

    QByteArray log() const
    {
        QFile file(m_paths.runFolder(m_run) + QStringLiteral("/transfers.log"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_paths = {m_folder->filePath(QStringLiteral("data")), m_folder->filePath(QStringLiteral("cache"))};
        Result<std::unique_ptr<Store>> store = Store::open(m_paths);
        QVERIFY(store);
        m_store = std::move(*store);
        m_artifacts = std::make_unique<ArtifactStore>(m_paths);
        Run run;
        run.id = m_run = newRunId(QDateTime::currentDateTimeUtc());
        run.file = QStringLiteral("/p.yaml");
        run.createdAt = QDateTime::currentDateTimeUtc();
        QVERIFY(m_store->addRun(run));
        QDir().mkpath(m_paths.runFolder(m_run));
        m_objects = std::make_shared<Objects>();
        m_server = std::make_unique<WebServer>([objects = m_objects](const QByteArray &request) { return (*objects)(request); });
    }

    void publishesAndRemembers()
    {
        const ArtifactSpec spec = artifact("content", QStringLiteral("a/site.tar"));
        Transfers transfers(m_run, parts());
        QSignalSpy published(&transfers, &Transfers::published);
        const Result<void> done = QCoro::waitFor(transfers.publish({spec}));
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence));
        QCOMPARE(m_objects->content.value("/releases/a/site.tar"), "content");
        QCOMPARE(published.size(), 1);
        const QList<Publication> rows = *m_store->publications(m_run);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(toString(rows[0].state), toString(PublicationState::Published));
        QVERIFY(rows[0].url.endsWith(QLatin1String("/releases/a/site.tar")));
        QCOMPARE(rows[0].digest, QStringLiteral("sha256:ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73"));
        QVERIFY(!log().contains("top-secret"));

        // Taken up again, nothing is sent twice.
        const qsizetype before = m_objects->log.size();
        Transfers again(m_run, parts());
        QVERIFY(QCoro::waitFor(again.publish({spec})));
        QCOMPARE(m_objects->log.size(), before);
    }

    void busyStoresAreAskedAgain()
    {
        m_objects->busy = 2;
        Transfers transfers(m_run, parts());
        QVERIFY(QCoro::waitFor(transfers.publish({artifact("content", QStringLiteral("k"))})));
        QVERIFY(log().contains("answered with status 503"));

        m_objects->busy = 100;
        Transfers others(m_run, parts());
        ArtifactSpec spec;
        spec.name = QStringLiteral("site");
        spec.publish = {bucket(QStringLiteral("k")), bucket(QStringLiteral("l"))};
        const Result<void> failed = QCoro::waitFor(others.publish({spec}));
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, QStringLiteral("transfer-refused"));
        QCOMPARE(toString(m_store->publications(m_run)->value(1).state), toString(PublicationState::Failed));
        QVERIFY(m_store->publications(m_run)->value(1).problem.contains(QLatin1String("SlowDown")));
    }

    void refusedCredentialsAreTold()
    {
        TransferParts given = parts();
        given.credentials[QStringLiteral("team")].user = QStringLiteral("other");
        Transfers transfers(m_run, given);
        const Result<void> failed = QCoro::waitFor(transfers.publish({artifact("content", QStringLiteral("k"))}));
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, QStringLiteral("transfer-denied"));
        QVERIFY(failed.error().sentence.contains(QLatin1String("AccessDenied: No")));
        QCOMPARE(m_objects->log.size(), 1);
    }

    void credentialsAreTried_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("problem");
        QTest::newRow("list") << 200 << QByteArray() << QString();
        QTest::newRow("may not list") << 403 << QByteArray("AccessDenied") << QString();
        QTest::newRow("secret") << 403 << QByteArray("SignatureDoesNotMatch") << QStringLiteral("transfer-denied");
        QTest::newRow("user") << 403 << QByteArray("InvalidAccessKeyId") << QStringLiteral("transfer-denied");
        QTest::newRow("broken") << 500 << QByteArray("InternalError") << QStringLiteral("transfer-refused");
    }
    void credentialsAreTried()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, code);
        const WebServer server(
            [status, code](const QByteArray &) { return WebServer::response(status, "<Error><Code>" + code + "</Code></Error>"); });
        RemoteCredential credential = parts().credentials.value(QStringLiteral("team"));
        credential.kind = QStringLiteral("s3");
        credential.server = server.url().toString(QUrl::RemovePath);
        const Result<void> tried = QCoro::waitFor(tryCredential(credential, {}));
        QTEST(tried ? QString() : tried.error().code, "problem");
    }

    /// Killed in the middle: finished parts are not sent again.
    void largeOnesGoOnAfterAKill()
    {
        QByteArray bytes;
        for (int i = 0; i < 1500; ++i)
            bytes += char('a' + i % 26);
        const ArtifactSpec spec = artifact(bytes, QStringLiteral("big"));
        m_objects->partsUntilSilence = 2;
        auto transfers = std::make_unique<Transfers>(m_run, parts());
        const QCoro::Task<Result<void>> under = transfers->publish({spec});
        QTRY_COMPARE(m_objects->log.size(), 4);
        // As a kill would leave it: the row has two parts.
        const QList<Publication> rows = *m_store->publications(m_run);
        QCOMPARE(toString(rows[0].state), toString(PublicationState::UnderWay));
        QCOMPARE(rows[0].progress.value(QStringLiteral("upload")).toObject().value(QStringLiteral("parts")).toArray().size(), 2);
        transfers.reset();
        QVERIFY(m_store->notePublication(m_run, rows[0]));

        m_objects->log.clear();
        Transfers again(m_run, parts());
        const Result<void> done = QCoro::waitFor(again.publish({spec}));
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence));
        QCOMPARE(m_objects->content.value("/releases/big"), bytes);
        QCOMPARE(m_objects->parts.size(), 4);
        QVERIFY(m_objects->log.first().startsWith("PUT /releases/big?partNumber=3&uploadId=up%201"));
        QVERIFY(m_store->publications(m_run)->first().progress.isEmpty());
    }

    void endingIsAtOnce()
    {
        m_objects->partsUntilSilence = 0;
        Transfers transfers(m_run, parts());
        const QCoro::Task<Result<void>> publishing = transfers.publish({artifact(QByteArray(1500, 'x'), QStringLiteral("big"))});
        QTRY_COMPARE(m_objects->log.size(), 2);
        transfers.end();
        Result<void> done;
        bool isOver = false;
        const auto wait = [&]() -> QCoro::Task<> {
            done = co_await publishing;
            isOver = true;
        };
        wait();
        QTRY_VERIFY_WITH_TIMEOUT(isOver, 1000);
        QVERIFY(!done);
        QCOMPARE(done.error().code, QStringLiteral("cancelled"));
        QTRY_VERIFY(m_objects->log.last().startsWith("DELETE /releases/big?uploadId=up%201"));
    }

    void severalFilesNeedAFolder()
    {
        QDir().mkpath(workspace());
        QFile second(workspace() + QStringLiteral("/b.txt"));
        QVERIFY(second.open(QIODevice::WriteOnly));
        second.write("b");
        second.close();
        ArtifactSpec spec = artifact("a", QStringLiteral("k"));
        Transfers transfers(m_run, parts());
        const Result<void> refused = QCoro::waitFor(transfers.publish({spec}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("publish-files"));
        spec.publish = {bucket(QStringLiteral("site/"))};
        QVERIFY(QCoro::waitFor(transfers.publish({spec})));
        QCOMPARE(m_objects->content.value("/releases/site/b.txt"), "b");
        QCOMPARE(m_objects->content.value("/releases/site/site.tar"), "a");
    }

    void inputsAreVerified()
    {
        m_server = std::make_unique<WebServer>([](const QByteArray &request) {
            return pathOf(request) == "/gone" ? WebServer::response(404, {}) : WebServer::response(200, "content");
        });
        const QByteArray sha256 = "ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73";
        QDir().mkpath(workspace());
        Transfers transfers(m_run, parts());
        const Result<void> wrong = QCoro::waitFor(transfers.fetch({input(QStringLiteral("/a"), QByteArray(64, '0'))}, workspace()));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, QStringLiteral("input-hash"));
        QVERIFY(!QFile::exists(workspace() + QStringLiteral("/data/model.bin")));
        const Result<void> gone = QCoro::waitFor(transfers.fetch({input(QStringLiteral("/gone"), sha256)}, workspace()));
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, QStringLiteral("transfer-missing"));
        const Result<void> done = QCoro::waitFor(transfers.fetch({input(QStringLiteral("/a"), sha256)}, workspace()));
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence));
        QFile file(workspace() + QStringLiteral("/data/model.bin"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "content");

        // Known by its hash, it is not fetched again.
        const qsizetype before = m_server->requests().size();
        QVERIFY(QCoro::waitFor(transfers.fetch({input(QStringLiteral("/a"), sha256)}, workspace())));
        QCOMPARE(m_server->requests().size(), before);
    }

    void inputsDoNotLeaveTheWorkspace()
    {
        m_server = std::make_unique<WebServer>([](const QByteArray &) { return WebServer::response(200, "content"); });
        QDir().mkpath(workspace());
        QVERIFY(QFile::link(m_folder->path(), workspace() + QStringLiteral("/data")));
        Transfers transfers(m_run, parts());
        const Result<void> refused = QCoro::waitFor(transfers.fetch({input(QStringLiteral("/a"), {})}, workspace()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("artifact-link"));
    }

    void brokenDownloadsGoOn()
    {
        m_server = std::make_unique<WebServer>([](const QByteArray &request) {
            if (request.contains("Range: bytes=3-"))
                return QByteArray("HTTP/1.1 206 Partial\r\nContent-Length: 4\r\nContent-Range: bytes 3-6/7\r\n\r\ntent");
            return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 7\r\nConnection: close\r\n\r\ncon");
        });
        QDir().mkpath(workspace());
        Transfers transfers(m_run, parts());
        const QByteArray sha256 = "ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73";
        const Result<void> done = QCoro::waitFor(transfers.fetch({input(QStringLiteral("/a"), sha256)}, workspace()));
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence));
        QCOMPARE(m_server->requests().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestTransfers)
#include "tst_transfers.moc"
