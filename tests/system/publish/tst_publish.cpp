// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/credentialcheck.h"
#include "app/publish/transfers.h"
#include "tests/system/publish/realservers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace clustero;

namespace {

const QString anything = QStringLiteral("*");

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

} // namespace

/// Against servers that others wrote.
class TestPublish : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ArtifactStore> m_artifacts;
    RunId m_run;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    static RemoteCredential credential(const QString &kind, const QString &server)
    {
        RemoteCredential made;
        made.name = QStringLiteral("team");
        made.kind = kind;
        made.server = server;
        made.user = kind == QLatin1String("s3") ? QStringLiteral("S3RVER") : QStringLiteral("deployer");
        made.secret = kind == QLatin1String("s3") ? QByteArray("S3RVER") : QByteArray("pass word");
        return made;
    }

    TransferParts parts(const RemoteCredential &used)
    {
        TransferParts parts;
        parts.store = m_store.get();
        parts.artifacts = m_artifacts.get();
        parts.credentials.insert(used.name, used);
        parts.temporary = path(QStringLiteral("incoming"));
        parts.times.largestPut = 6 << 20;
        parts.times.part = 5 << 20;
        return parts;
    }

    ArtifactSpec artifact(const QString &name, const QByteArray &bytes, const RemoteSpec &place)
    {
        QDir(path(QStringLiteral("work"))).removeRecursively();
        QDir().mkpath(path(QStringLiteral("work")));
        QFile file(path(QStringLiteral("work/file.bin")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        const Result<Artifact> captured = m_artifacts->capture(name, anything, path(QStringLiteral("work")));
        if (!captured || !m_store->addArtifact(m_run, *captured))
            qFatal("cannot capture");
        ArtifactSpec spec;
        spec.name = name;
        spec.publish = {place};
        return spec;
    }

    static RemoteSpec bucket(const RealServer &server, const QString &key)
    {
        RemoteSpec place;
        place.kind = RemoteKind::S3;
        place.credential = QStringLiteral("team");
        place.values = {{QStringLiteral("endpoint"), {server.address(), {}}},
                        {QStringLiteral("bucket"), {QStringLiteral("releases"), {}}},
                        {QStringLiteral("key"), {key, {}}}};
        return place;
    }

    static RemoteSpec release(const RealServer &server, const QString &version)
    {
        RemoteSpec place;
        place.kind = RemoteKind::Maven;
        place.credential = QStringLiteral("team");
        place.values = {{QStringLiteral("url"), {server.address() + QStringLiteral("/releases"), {}}},
                        {QStringLiteral("group"), {QStringLiteral("com.example"), {}}},
                        {QStringLiteral("artifact"), {QStringLiteral("site"), {}}},
                        {QStringLiteral("version"), {version, {}}}};
        return place;
    }

    static InputSpec input(const RemoteSpec &from, const QString &path, const QByteArray &hash)
    {
        InputSpec spec;
        spec.name = QStringLiteral("back");
        spec.path = path;
        spec.from = from;
        spec.sha256.value = QString::fromLatin1(hash);
        return spec;
    }

    void forget(const QByteArray &hash) const
    {
        QFile::remove(path(QStringLiteral("data/artifacts/%1/%2").arg(QLatin1String(hash.left(2)), QLatin1String(hash.mid(2)))));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const DataPaths paths{path(QStringLiteral("data")), path(QStringLiteral("cache"))};
        Result<std::unique_ptr<Store>> store = Store::open(paths);
        QVERIFY(store);
        m_store = std::move(*store);
        m_artifacts = std::make_unique<ArtifactStore>(paths);
        Run run;
        run.id = m_run = newRunId(QDateTime::currentDateTimeUtc());
        run.file = QStringLiteral("/p.yaml");
        run.createdAt = QDateTime::currentDateTimeUtc();
        QVERIFY(m_store->addRun(run));
    }

    void buckets()
    {
        RealServer server;
        const QString missing = server.startStore(QStringLiteral("releases"));
        if (missing.startsWith(QLatin1String("SKIPPED")))
            QSKIP(qPrintable(missing));
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
        const RemoteCredential good = credential(QStringLiteral("s3"), server.address());
        QByteArray large(12 << 20, 'x');
        for (qsizetype i = 0; i < large.size(); i += 1000)
            large[i] = char('a' + i % 23);

        Transfers transfers(m_run, parts(good));
        const QString oddKey = QStringLiteral("a b/ü+c&d.bin");
        const QList<ArtifactSpec> specs{artifact(QStringLiteral("small"), "content", bucket(server, oddKey)),
                                        artifact(QStringLiteral("large"), large, bucket(server, QStringLiteral("large.bin")))};
        const Result<void> done = QCoro::waitFor(transfers.publish(specs));
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence));

        forget(sha256("content"));
        forget(sha256(large));
        const QString work = path(QStringLiteral("next"));
        const Result<void> back =
            QCoro::waitFor(transfers.fetch({input(bucket(server, oddKey), QStringLiteral("s.bin"), sha256("content")),
                                            input(bucket(server, QStringLiteral("large.bin")), QStringLiteral("in/l.bin"), sha256(large))},
                                           work));
        QVERIFY2(back, back ? "" : qPrintable(back.error().sentence));
        QCOMPARE(contentOf(work + QStringLiteral("/s.bin")), "content");
        QVERIFY(contentOf(work + QStringLiteral("/in/l.bin")) == large);

        QVERIFY(QCoro::waitFor(tryCredential(good, {})));
    }

    void mavenRepositories()
    {
        RealServer server;
        const QString missing = server.startRepository();
        if (missing.startsWith(QLatin1String("SKIPPED")))
            QSKIP(qPrintable(missing));
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
        const RemoteCredential good = credential(QStringLiteral("maven"), server.address());
        Transfers transfers(m_run, parts(good));
        const RemoteSpec first = release(server, QStringLiteral("1.0")), second = release(server, QStringLiteral("1.1"));
        const Result<void> done = QCoro::waitFor(
            transfers.publish({artifact(QStringLiteral("one"), "first", first), artifact(QStringLiteral("two"), "second", second)}));
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence));
        const QString folder = server.filePath(QStringLiteral("root/releases/com/example/site/"));
        QCOMPARE(contentOf(folder + QStringLiteral("1.0/site-1.0.jar")), "first");
        QCOMPARE(contentOf(folder + QStringLiteral("1.1/site-1.1.jar.sha256")), sha256("second"));
        QCOMPARE(contentOf(folder + QStringLiteral("1.1/site-1.1.jar.sha1")),
                 QCryptographicHash::hash("second", QCryptographicHash::Sha1).toHex());
        QVERIFY(contentOf(folder + QStringLiteral("1.0/site-1.0.pom")).contains("<artifactId>site</artifactId>"));
        const QByteArray versions = contentOf(folder + QStringLiteral("maven-metadata.xml"));
        QVERIFY(versions.contains("<version>1.0</version>") && versions.contains("<version>1.1</version>"));
        QCOMPARE(contentOf(folder + QStringLiteral("maven-metadata.xml.md5")),
                 QCryptographicHash::hash(versions, QCryptographicHash::Md5).toHex());

        // The same again is fine, another file is not.
        Transfers again(m_run, parts(good));
        QVERIFY(QCoro::waitFor(again.publish({artifact(QStringLiteral("three"), "first", first)})));
        const Result<void> other = QCoro::waitFor(again.publish({artifact(QStringLiteral("four"), "changed", first)}));
        QVERIFY(!other);
        QCOMPARE(other.error().code, QStringLiteral("transfer-exists"));

        forget(sha256("first"));
        const QString work = path(QStringLiteral("next"));
        const Result<void> back = QCoro::waitFor(again.fetch({input(first, QStringLiteral("site.jar"), {})}, work));
        QVERIFY2(back, back ? "" : qPrintable(back.error().sentence));
        QCOMPARE(contentOf(work + QStringLiteral("/site.jar")), "first");

        RemoteCredential bad = good;
        bad.secret = "other";
        bad.server += QStringLiteral("/releases");
        const Result<void> tried = QCoro::waitFor(tryCredential(bad, {}));
        QVERIFY(!tried);
        QCOMPARE(tried.error().code, QStringLiteral("transfer-denied"));
        Transfers refused(m_run, parts(bad));
        const Result<void> denied =
            QCoro::waitFor(refused.publish({artifact(QStringLiteral("five"), "x", release(server, QStringLiteral("2.0")))}));
        QVERIFY(!denied);
        QCOMPARE(denied.error().code, QStringLiteral("transfer-denied"));
    }
};

QTEST_GUILESS_MAIN(TestPublish)
#include "tst_publish.moc"
