// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/github/apptoken.h"
#include "app/github/deliveries.h"
#include "app/github/githubhost.h"
#include "app/github/manifest.h"
#include "app/github/permissions.h"
#include "app/github/ratelimits.h"
#include "tests/fakes/github/fakegithub.h"

#include <QJsonDocument>
#include <QTest>

using namespace clustero;

namespace {

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(1'800'000'000 + seconds, Qt::UTC);
}

} // namespace

/// What is decided without asking anybody.
class TestGithubRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hosts_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("web");
        QTest::addColumn<QString>("api");
        const auto row = [](const char *given, const char *web, const char *api) {
            QTest::newRow(*given == '\0' ? "nothing" : given)
                << QString::fromLatin1(given) << QString::fromLatin1(web) << QString::fromLatin1(api);
        };
        row("", "https://github.com", "https://api.github.com");
        row("github.com", "https://github.com", "https://api.github.com");
        row("https://www.github.com/", "https://github.com", "https://api.github.com");
        row("https://acme.ghe.com", "https://acme.ghe.com", "https://api.acme.ghe.com");
        row("git.example.com", "https://git.example.com", "https://git.example.com/api/v3");
        row("https://git.example.com:8443/", "https://git.example.com:8443", "https://git.example.com:8443/api/v3");
        row("http://127.0.0.1:8080", "http://127.0.0.1:8080", "http://127.0.0.1:8080/api/v3");
        row("http://git.example.com", "", "");
        row("https://user:word@git.example.com", "", "");
        row("https://git.example.com/?a=b", "", "");
        row("ftp://git.example.com", "", "");
        row("not a host", "", "");
    }

    void hosts()
    {
        QFETCH(const QString, given);
        QFETCH(const QString, web);
        QFETCH(const QString, api);
        const Result<GithubHost> host = githubHost(given);
        QCOMPARE(host.has_value(), !web.isEmpty());
        if (host) {
            QCOMPARE(host->web.toString(), web);
            QCOMPARE(host->api.toString(), api);
        } else {
            QCOMPARE(host.error().code, QStringLiteral("github-address"));
        }
    }

    void repositoryNames_data()
    {
        QTest::addColumn<bool>("holds");
        for (const char *good : {"acme/web", "a-b/c.d_e", "acme/.github", "Acme-1/x"})
            QTest::newRow(good) << true;
        for (const char *bad : {"acme", "acme/", "/web", "acme/web/x", "acme/..", "../web", "acme/w eb", "acme/web?x", "a%2f/x"})
            QTest::newRow(bad) << false;
        QVERIFY(!isRepositoryName(QStringLiteral("acme/web\n")));
    }

    void repositoryNames()
    {
        QFETCH(const bool, holds);
        QCOMPARE(isRepositoryName(QString::fromLatin1(QTest::currentDataTag())), holds);
    }

    void tokensSayWhoAndForHowLong()
    {
        const AppClaims claims = appClaims(42, at(0));
        QCOMPARE(claims.issuedAt, at(-60).toSecsSinceEpoch());
        QVERIFY(claims.expiresAt > at(300).toSecsSinceEpoch());
        QVERIFY(claims.expiresAt - claims.issuedAt <= 600);
        const RsaKey key = newRsaKey(), other = newRsaKey();
        const Result<QByteArray> token = signedToken(claims, key.privatePem);
        QVERIFY(token);
        const std::optional<QJsonObject> read = verifiedClaims(*token, key.publicPem);
        QVERIFY(read);
        QCOMPARE(*read,
                 (QJsonObject{
                     {QStringLiteral("iss"), 42}, {QStringLiteral("iat"), claims.issuedAt}, {QStringLiteral("exp"), claims.expiresAt}}));
        QVERIFY(!verifiedClaims(*token, other.publicPem));
        QByteArray changed = *token;
        changed[changed.indexOf('.') + 4] = changed.at(changed.indexOf('.') + 4) == 'A' ? 'B' : 'A';
        QVERIFY(!verifiedClaims(changed, key.publicPem));
    }

    void keysThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("ghs_something");
        QTest::newRow("public half") << newRsaKey().publicPem;
        QTest::newRow("elliptic curve") << TestAuthority().certificateFor("localhost").key;
        QTest::newRow("cut off") << newRsaKey().privatePem.left(900);
        QTest::newRow("enormous") << newRsaKey().privatePem + QByteArray(40'000, '\n');
    }

    void keysThatAreNone()
    {
        QFETCH(const QByteArray, pem);
        const Result<void> checked = checkPrivateKey(pem);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, QStringLiteral("private-key"));
        QVERIFY(!signedToken(appClaims(1, at(0)), pem));
    }

    void missingPermissionsHaveReasons()
    {
        GithubPermissions granted;
        for (const NeededPermission &needed : GithubNeeds::permissions())
            granted.insert(needed.name, needed.access);
        QVERIFY(GithubNeeds::missing(granted).isEmpty());
        granted.insert(QStringLiteral("checks"), QStringLiteral("read"));
        granted.remove(QStringLiteral("contents"));
        granted.insert(QStringLiteral("issues"), QStringLiteral("write"));
        const QList<NeededPermission> missing = GithubNeeds::missing(granted);
        QCOMPARE(missing.size(), 2);
        QCOMPARE(missing.at(0).name, QStringLiteral("contents"));
        QVERIFY(missing.at(0).isEssential);
        QCOMPARE(missing.at(1).name, QStringLiteral("checks"));
        for (const NeededPermission &needed : missing)
            QVERIFY(needed.reason.endsWith(u'.'));
        QCOMPARE(GithubNeeds::missingEvents(QStringList{QStringLiteral("push")}).size(), GithubNeeds::events().size() - 1);
    }

    void manifestsWithAndWithoutWebhook()
    {
        ManifestWishes wishes{.name = QString(40, u'x'), .homepage = QUrl(QStringLiteral("https://example.com"))};
        const QUrl redirect(QStringLiteral("http://127.0.0.1:5000/callback"));
        QJsonObject manifest = appManifest(wishes, redirect);
        QCOMPARE(manifest.value(QLatin1String("name")).toString().size(), 34);
        QCOMPARE(manifest.value(QLatin1String("redirect_url")).toString(), redirect.toString());
        QCOMPARE(manifest.value(QLatin1String("public")).toBool(true), false);
        QVERIFY(!manifest.contains(QLatin1String("hook_attributes")));
        QVERIFY(!manifest.contains(QLatin1String("default_events")));
        wishes.webhook = QUrl(QStringLiteral("https://relay.example.com/hooks/abc"));
        manifest = appManifest(wishes, redirect);
        QCOMPARE(manifest[QLatin1String("hook_attributes")][QLatin1String("url")].toString(), wishes.webhook.toString());
        QVERIFY(!manifest.value(QLatin1String("default_events")).toArray().isEmpty());
    }

    void formsEscapeWhatTheyHold()
    {
        const GithubHost host = *githubHost(QString());
        const QUrl page = manifestPage(host, QStringLiteral("acme"), QStringLiteral("s\"t"));
        QCOMPARE(page.path(), QStringLiteral("/organizations/acme/settings/apps/new"));
        const QByteArray html = manifestForm(page, {{QStringLiteral("name"), QStringLiteral("\"><script>alert(1)</script>")}}, "nonce");
        QCOMPARE(html.count("<script"), 1);
        QVERIFY(html.contains("nonce=\"nonce\""));
    }

    void limits_data()
    {
        using Headers = QHash<QByteArray, QByteArray>;
        QTest::addColumn<int>("status");
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isRefused");
        QTest::addColumn<qint64>("seconds");
        const QByteArray inTen = QByteArray::number(at(600).toSecsSinceEpoch());
        QTest::newRow("free") << 200 << Headers{{"x-ratelimit-remaining", "17"}, {"x-ratelimit-reset", inTen}} << QByteArray() << false
                              << qint64(0);
        QTest::newRow("the last one") << 200 << Headers{{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", inTen}} << QByteArray()
                                      << false << qint64(600);
        QTest::newRow("primary") << 403 << Headers{{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", inTen}} << QByteArray() << true
                                 << qint64(600);
        QTest::newRow("primary, 429") << 429 << Headers{{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", inTen}} << QByteArray()
                                      << true << qint64(600);
        QTest::newRow("retry after") << 429 << Headers{{"retry-after", "7"}} << QByteArray() << true << qint64(7);
        QTest::newRow("retry after, 403") << 403 << Headers{{"retry-after", "30"}, {"x-ratelimit-remaining", "5"}} << QByteArray() << true
                                          << qint64(30);
        QTest::newRow("secondary, without a time")
            << 403 << Headers{{"x-ratelimit-remaining", "5"}} << QByteArray("{\"message\":\"You have exceeded a secondary rate limit\"}")
            << true << qint64(60);
        QTest::newRow("no permission") << 403 << Headers{{"x-ratelimit-remaining", "5"}}
                                       << QByteArray("{\"message\":\"Resource not accessible by integration\"}") << false << qint64(0);
        QTest::newRow("absurd reset") << 403 << Headers{{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "99999999999"}}
                                      << QByteArray() << true << qint64(3600);
        QTest::newRow("absurd wait") << 429 << Headers{{"retry-after", "9999999"}} << QByteArray() << true << qint64(3600);
        QTest::newRow("a server's problem") << 503 << Headers{} << QByteArray() << false << qint64(0);
    }

    void limits()
    {
        using Headers = QHash<QByteArray, QByteArray>;
        QFETCH(const int, status);
        QFETCH(const Headers, headers);
        QFETCH(const QByteArray, body);
        QFETCH(const bool, isRefused);
        QFETCH(const qint64, seconds);
        RateLimits limits;
        QCOMPARE(limits.note(status, headers, body, at(0)), isRefused);
        QCOMPARE(limits.wait(at(0), false), std::chrono::milliseconds(seconds * 1000));
        QCOMPARE(limits.wait(at(seconds), false), std::chrono::milliseconds(0));
    }

    void secondaryLimitsDouble()
    {
        RateLimits limits;
        qint64 now = 0;
        for (const qint64 expected : {60, 120, 240, 480, 960, 1920, 3600, 3600}) {
            QVERIFY(limits.note(429, {}, {}, at(now)));
            QCOMPARE(limits.wait(at(now), false), std::chrono::milliseconds(expected * 1000));
            now += expected;
        }
        limits.note(200, {}, {}, at(now));
        QVERIFY(limits.note(429, {}, {}, at(now)));
        QCOMPARE(limits.wait(at(now), false), std::chrono::milliseconds(60'000));
    }

    void writesKeepADistance()
    {
        RateLimits limits({.writeGap = std::chrono::milliseconds(1000)});
        QCOMPARE(limits.wait(at(0), true), std::chrono::milliseconds(0));
        limits.noteWrite(at(0));
        QCOMPARE(limits.wait(at(0), true), std::chrono::milliseconds(1000));
        QCOMPARE(limits.wait(at(0), false), std::chrono::milliseconds(0));
        QCOMPARE(limits.wait(at(1), true), std::chrono::milliseconds(0));
        QCOMPARE(limits.wait(at(-5000), true), std::chrono::milliseconds(1000)); // the clock was set back
    }

    void links_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("next");
        QTest::newRow("none") << QByteArray() << QString();
        QTest::newRow("next and last")
            << QByteArray("<https://api.github.com/x?page=2>; rel=\"next\", <https://api.github.com/x?page=9>; rel=\"last\"")
            << QStringLiteral("https://api.github.com/x?page=2");
        QTest::newRow("previous first")
            << QByteArray("<https://api.github.com/x?page=1>; rel=\"prev\", <https://api.github.com/x?page=3>; rel=\"next\"")
            << QStringLiteral("https://api.github.com/x?page=3");
        QTest::newRow("the last page")
            << QByteArray("<https://api.github.com/x?page=1>; rel=\"prev\", <https://api.github.com/x?page=1>; rel=\"first\"") << QString();
        QTest::newRow("rubbish") << QByteArray("next; <<>>") << QString();
    }

    void links()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const QString, next);
        QCOMPARE(nextPage(header).toString(), next);
    }

    void missingDeliveriesAreFoundOnce()
    {
        const auto tried = [](qint64 id, const char *guid, qint64 time) {
            DeliverySummary delivery;
            delivery.id = id;
            delivery.guid = QString::fromLatin1(guid);
            delivery.at = at(time);
            return delivery;
        };
        // Newest first: c was delivered twice, b is known, a is too old.
        const QList<DeliverySummary> listed{tried(6, "d", 500), tried(5, "c", 400),   tried(4, "c", 300),
                                            tried(3, "b", 200), tried(2, "e", -3000), tried(1, "a", -4000)};
        const auto isKnown = [](const QString &guid) { return guid == QLatin1String("b"); };
        QList<qint64> ids;
        for (const DeliverySummary &delivery : missingDeliveries(listed, at(0), isKnown))
            ids.append(delivery.id);
        QCOMPARE(ids, (QList<qint64>{2, 5, 6}));
        QVERIFY(reachesBack(listed, at(0)));
        QVERIFY(!reachesBack(listed.mid(0, 5), at(0)));
        QVERIFY(!reachesBack(listed, QDateTime()));
        QCOMPARE(missingDeliveries(listed, QDateTime(), isKnown).size(), 4);
    }

    void eventsOfDeliveriesAreNotTakenForSigned()
    {
        DeliveryDetail detail;
        detail.summary.guid = QStringLiteral("g-1");
        detail.summary.event = QStringLiteral("push");
        detail.summary.at = at(5);
        detail.headers = {{QStringLiteral("x-hub-signature-256"), QStringLiteral("sha256=00")},
                          {QStringLiteral("x-github-hook-installation-target-id"), QStringLiteral("42")},
                          {QStringLiteral("content-type"), QStringLiteral("application/x-www-form-urlencoded")}};
        detail.payload = "{}";
        const Result<Event> event = eventOf(detail, *githubHost(QString()), at(9), QStringLiteral("main"));
        QVERIFY(event);
        QCOMPARE(event->id, QStringLiteral("g-1"));
        QCOMPARE(event->type, QStringLiteral("com.github.push"));
        QCOMPARE(event->time, at(5));
        QCOMPARE(event->receivedAt, at(9));
        QVERIFY(event->verification == Verification::NotChecked);
        QVERIFY(!event->headers.contains(QStringLiteral("x-hub-signature-256")));
        QCOMPARE(event->headers.value(QStringLiteral("x-github-hook-installation-target-id")), QStringLiteral("42"));
        QCOMPARE(payloadText(*event), "{}");
        QCOMPARE(event->source, QStringLiteral("https://github.com"));
        QCOMPARE(eventOf(detail, *githubHost(QStringLiteral("git.example.com")), at(9), {})->source,
                 QStringLiteral("https://git.example.com"));
    }
};

QTEST_GUILESS_MAIN(TestGithubRules)
#include "tst_githubrules.moc"
