// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/enginediscovery.h"
#include "app/net/httpclient.h"
#include "app/publish/credentialcheck.h"
#include "app/publish/transfers.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace clustero;

/// Docker and Podman push into docker-registry, which asks for a password.
class TestImagePush : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_registry;
    RemoteCredential m_credential;

    static QString variable(const char *name) { return qEnvironmentVariable(name); }

    RemoteSpec place(const QString &image, const QString &from = {}) const
    {
        RemoteSpec place;
        place.kind = RemoteKind::Image;
        place.credential = QStringLiteral("team");
        place.values.insert(QStringLiteral("image"), {m_registry + u'/' + image, {}});
        if (!from.isEmpty())
            place.values.insert(QStringLiteral("from"), {from, {}});
        return place;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_registry = variable("CLUSTERO_TEST_REGISTRY_AUTH");
        QVERIFY2(!m_registry.isEmpty(), "no registry: start the tests with installers/engine-for-tests run DIR -- ctest -L engine");
        m_credential.name = QStringLiteral("team");
        m_credential.kind = QStringLiteral("registry");
        m_credential.server = m_registry;
        m_credential.user = variable("CLUSTERO_TEST_REGISTRY_USER");
        QFile password(variable("CLUSTERO_TEST_REGISTRY_PASSWORD_FILE"));
        QVERIFY(password.open(QIODevice::ReadOnly));
        m_credential.secret = password.readAll();
        QDir().mkpath(m_folder.filePath(QStringLiteral("work")));
        QProcess docker;
        docker.start(QStringLiteral("docker"),
                     {QStringLiteral("--host"), variable("CLUSTERO_TEST_DOCKER"), QStringLiteral("save"), QStringLiteral("-o"),
                      m_folder.filePath(QStringLiteral("work/image.tar")), QStringLiteral("clustero-test/busybox:1")});
        QVERIFY(docker.waitForFinished(60'000));
        QCOMPARE(docker.exitCode(), 0);
    }

    void pushes_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::newRow("docker") << variable("CLUSTERO_TEST_DOCKER");
        QTest::newRow("podman") << variable("CLUSTERO_TEST_PODMAN");
    }

    void pushes()
    {
        QFETCH(const QString, endpoint);
        if (endpoint.isEmpty())
            QSKIP("this engine is not there");
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        const DataPaths paths{m_folder.filePath(tag), m_folder.filePath(QStringLiteral("cache"))};
        const std::unique_ptr<Store> store = std::move(*Store::open(paths));
        ArtifactStore artifacts(paths);
        Run run;
        run.id = newRunId(QDateTime::currentDateTimeUtc());
        run.file = QStringLiteral("/p.yaml");
        run.createdAt = QDateTime::currentDateTimeUtc();
        QVERIFY(store->addRun(run));
        const Result<Artifact> captured =
            artifacts.capture(QStringLiteral("image"), QStringLiteral("image.tar"), m_folder.filePath(QStringLiteral("work")));
        QVERIFY(captured && store->addArtifact(run.id, *captured));

        TransferParts parts;
        parts.store = store.get();
        parts.artifacts = &artifacts;
        parts.engine = QCoro::waitFor(connectEngine(endpoint)).value_or(nullptr);
        QVERIFY(parts.engine);
        parts.credentials.insert(QStringLiteral("team"), m_credential);
        ArtifactSpec spec;
        spec.name = QStringLiteral("image");
        spec.publish = {place(QStringLiteral("acme/%1:1").arg(tag)),
                        place(QStringLiteral("acme/%1-user:2").arg(tag), QStringLiteral("clustero-test/user:1"))};
        Transfers transfers(run.id, parts);
        const Result<void> done = QCoro::waitFor(transfers.publish({spec}));
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence));

        const QList<Publication> rows = *store->publications(run.id);
        QCOMPARE(rows.size(), 2);
        for (const Publication &row : rows) {
            QCOMPARE(toString(row.state), toString(PublicationState::Published));
            HttpClient client;
            WebRequest request;
            request.method = "HEAD";
            request.url = QUrl(
                QStringLiteral("http://%1/v2/%2/manifests/%3").arg(m_registry, row.url.section(u'/', 1).section(u':', 0, 0), row.digest));
            request.headers = {
                {"Authorization", basicAuthorization(m_credential)},
                {"Accept", "application/vnd.docker.distribution.manifest.v2+json, application/vnd.oci.image.manifest.v1+json"}};
            const Result<WebResponse> there = QCoro::waitFor(client.send(request));
            QVERIFY(there);
            QCOMPARE(there->status, 200);
            QCOMPARE(QString::fromLatin1(there->header("docker-content-digest")), row.digest);
        }

        parts.credentials[QStringLiteral("team")].secret = "not-the-password";
        Transfers refused(run.id, parts);
        spec.name = QStringLiteral("other");
        spec.publish = {place(QStringLiteral("acme/refused:1"), QStringLiteral("clustero-test/user:1"))};
        const Result<void> denied = QCoro::waitFor(refused.publish({spec}));
        QVERIFY(!denied);
        QCOMPARE(denied.error().code, QStringLiteral("push-denied"));
        QVERIFY(!denied.error().sentence.contains(QLatin1String("not-the-password")));
    }

    void credentials()
    {
        QVERIFY(QCoro::waitFor(tryCredential(m_credential, {})));
        RemoteCredential bad = m_credential;
        bad.secret = "not-the-password";
        const Result<void> denied = QCoro::waitFor(tryCredential(bad, {}));
        QVERIFY(!denied);
        QCOMPARE(denied.error().code, QStringLiteral("transfer-denied"));
    }
};

QTEST_GUILESS_MAIN(TestImagePush)
#include "tst_imagepush.moc"
