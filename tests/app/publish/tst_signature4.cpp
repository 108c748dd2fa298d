// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/bucket.h"
#include "app/publish/mavenrepository.h"
#include "app/publish/signature.h"

#include <QCryptographicHash>
#include <QTest>

using namespace clustero;

namespace {

const QByteArray nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

} // namespace

class TestSignature4 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The examples that Amazon publishes with the algorithm.
    void examples_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<WebHeaders>("headers");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("signature");
        const auto row = [](const char *name, const char *method, const char *target, const WebHeaders &headers, const QByteArray &payload,
                            const char *signature) {
            WebHeaders all = headers;
            all.append({"x-amz-content-sha256", payload});
            QTest::newRow(name) << QByteArray(method) << QByteArray(target) << all << payload << QByteArray(signature);
        };
        row("get a part of an object", "GET", "/test.txt", {{"Range", "bytes=0-9"}}, nothing,
            "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
        row("put an object", "PUT", "/test%24file.text",
            {{"Date", "Fri, 24 May 2013 00:00:00 GMT"}, {"x-amz-storage-class", "REDUCED_REDUNDANCY"}},
            QCryptographicHash::hash("Welcome to Amazon S3.", QCryptographicHash::Sha256).toHex(),
            "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
        row("query without a value", "GET", "/?lifecycle", {}, nothing, "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
        row("query with values", "GET", "/?max-keys=2&prefix=J", {}, nothing,
            "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
    }
    void examples()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, target);
        QFETCH(const WebHeaders, headers);
        QFETCH(const QByteArray, payload);
        QFETCH(const QByteArray, signature);
        const SigningKey key{"AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "us-east-1"};
        const QUrl url = QUrl::fromEncoded("https://examplebucket.s3.amazonaws.com" + target, QUrl::StrictMode);
        const WebHeaders made = signedHeaders(key, method, url, headers, payload, QDateTime({2013, 5, 24}, {0, 0}, Qt::UTC));
        QCOMPARE(made.size(), 2);
        QCOMPARE(made[0].second, "20130524T000000Z");
        QCOMPARE(made[1].second.split('=').last(), signature);
        QVERIFY(made[1].second.startsWith("AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("bucket");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("url");
        const auto row = [](const char *endpoint, const char *bucket, const char *key, const char *url) {
            QTest::newRow(url) << QString::fromUtf8(endpoint) << QString::fromUtf8(bucket) << QString::fromUtf8(key) << QByteArray(url);
        };
        row("", "releases", "a/b.tar", "https://releases.s3.us-east-1.amazonaws.com/a/b.tar");
        row("", "with.dot", "a", "https://s3.us-east-1.amazonaws.com/with.dot/a");
        row("https://storage.googleapis.com", "releases", "a", "https://storage.googleapis.com/releases/a");
        row("http://127.0.0.1:9000", "releases", "a b+c/ü&=?#%", "http://127.0.0.1:9000/releases/a%20b%2Bc/%C3%BC%26%3D%3F%23%25");
    }
    void addresses()
    {
        QFETCH(const QString, endpoint);
        QFETCH(const QString, bucket);
        QFETCH(const QString, key);
        RemoteSpec place;
        place.kind = RemoteKind::S3;
        if (!endpoint.isEmpty())
            place.values.insert(QStringLiteral("endpoint"), {endpoint, {}});
        place.values.insert(QStringLiteral("bucket"), {bucket, {}});
        QTEST(bucketOf(place, nullptr).urlOf(key).toEncoded(), "url");
    }

    void versionsAreAdded()
    {
        MavenPlace place;
        place.group = QStringLiteral("com.example");
        place.artifact = QStringLiteral("site");
        place.version = QStringLiteral("1.1");
        place.packaging = QStringLiteral("jar");
        place.repository = QUrl(QStringLiteral("https://repo.example.com/releases/"));
        QCOMPARE(place.fileUrl(QStringLiteral(".jar")).toString(),
                 QStringLiteral("https://repo.example.com/releases/com/example/site/1.1/site-1.1.jar"));
        const QDateTime now({2026, 5, 4}, {3, 2, 1}, Qt::UTC);
        const QByteArray first = withVersion("not XML <at all", place, now);
        place.version = QStringLiteral("1.2");
        const QByteArray second = withVersion(withVersion(first, place, now), place, now);
        QVERIFY(second.simplified().contains("<versions> <version>1.1</version> <version>1.2</version> </versions>"));
        QVERIFY(second.contains("<release>1.2</release>"));
        QVERIFY(second.contains("<lastUpdated>20260504030201</lastUpdated>"));
    }
};

QTEST_GUILESS_MAIN(TestSignature4)
#include "tst_signature4.moc"
