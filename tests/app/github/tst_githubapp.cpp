// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/github/deliveries.h"
#include "app/github/manifestflow.h"
#include "models/events/signature.h"
#include "tests/app/github/githubfixture.h"
#include "tests/fakes/github/posthook.h"
#include "tests/fakes/webserver.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace clustero;

namespace {

const QString web = QStringLiteral("acme/web");

QJsonObject pushOf(const QString &branch)
{
    return {{QStringLiteral("ref"), QStringLiteral("refs/heads/") + branch},
            {QStringLiteral("repository"), QJsonObject{{QStringLiteral("id"), 71}, {QStringLiteral("full_name"), web}}},
            {QStringLiteral("installation"), QJsonObject{{QStringLiteral("id"), 7}}}};
}

} // namespace

class TestGithubApp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoItIs()
    {
        GithubFixture f;
        const Result<AppInfo> info = waited(f.app->app());
        QVERIFY2(info, info ? "" : qPrintable(info.error().sentence));
        QCOMPARE(info->id, 42);
        QCOMPARE(info->slug, QStringLiteral("clustero"));
        QCOMPARE(info->permissions.value(QStringLiteral("checks")), QStringLiteral("write"));
        const GithubExchange &asked = f.server.exchanges().constFirst();
        QCOMPARE(asked.headers.value("x-github-api-version"), "2022-11-28");
        QCOMPARE(asked.headers.value("accept"), "application/vnd.github+json");
    }

    void aKeyOfAnotherAppIsRefused()
    {
        GithubFixture f;
        f.secrets.values.insert(appKeyName(42), newRsaKey().privatePem);
        const Result<AppInfo> info = waited(f.app->app());
        QVERIFY(!info);
        QCOMPARE(info.error().code, QStringLiteral("unauthorized"));
        f.secrets.values.clear();
        f.connect();
        QCOMPARE(waited(f.app->app()).error().code, QStringLiteral("private-key"));
    }

    void aWrongClockIsLearnt_data()
    {
        QTest::addColumn<qint64>("ahead");
        QTest::newRow("ours is an hour late") << qint64(3600);
        QTest::newRow("ours is an hour early") << qint64(-3600);
        QTest::newRow("a few seconds") << qint64(-20);
    }

    void aWrongClockIsLearnt()
    {
        QFETCH(const qint64, ahead);
        GithubFixture f;
        f.server.setClockAhead(ahead);
        const Result<AppInfo> info = waited(f.app->app());
        QVERIFY2(info, info ? "" : qPrintable(info.error().sentence));
        QVERIFY(std::abs(f.app->now().secsTo(f.server.now())) <= 2);
        QVERIFY(waited(f.app->repositories(7)));
        QCOMPARE(f.count("GET /app"), std::abs(ahead) > 60 ? 2 : 1);
    }

    void pagesAreFollowed()
    {
        GithubFixture f;
        for (int i = 0; i < 25; ++i)
            f.server.installation(7)->repositories.append({.id = 100 + i, .fullName = QStringLiteral("acme/r%1").arg(i)});
        f.server.setPageSize(10);
        const Result<QList<GithubRepository>> found = waited(f.app->repositories(7));
        QVERIFY(found);
        QCOMPARE(found->size(), 26);
        QCOMPARE(found->constFirst().fullName, web);
        QCOMPARE(found->constFirst().defaultBranch, QStringLiteral("main"));
        QCOMPARE(found->constLast().fullName, QStringLiteral("acme/r24"));
        QCOMPARE(f.count("GET /installation/repositories"), 3);
    }

    void tokensAreKeptUntilShortlyBeforeTheyExpire()
    {
        GithubFixture f;
        QVERIFY(waited(f.app->repositories(7)));
        QVERIFY(waited(f.app->repositories(7)));
        QCOMPARE(f.count("POST /app/installations/7/access_tokens"), 1);
        f.server.setClockAhead(3600 - 200); // less than five minutes are left
        QVERIFY(waited(f.app->repositories(7)));
        QVERIFY(waited(f.app->repositories(7)));
        QCOMPARE(f.count("POST /app/installations/7/access_tokens"), 2);
    }

    void aRevokedTokenIsRenewedOnce()
    {
        GithubFixture f;
        QVERIFY(waited(f.app->repositories(7)));
        f.server.revokeTokens();
        QVERIFY(waited(f.app->repositories(7)));
        QCOMPARE(f.count("POST /app/installations/7/access_tokens"), 2);
    }

    void severalAskForATokenAtOnce()
    {
        GithubFixture f;
        std::vector<QCoro::Task<Result<QByteArray>>> tasks;
        for (int i = 0; i < 5; ++i)
            tasks.push_back(f.app->gitToken(7));
        QSet<QByteArray> tokens;
        for (auto &task : tasks)
            tokens.insert(*waited(std::move(task)));
        QCOMPARE(tokens.size(), 1);
        QVERIFY(f.server.isToken(*tokens.begin(), web));
        QCOMPARE(f.count("POST /app/installations/7/access_tokens"), 1);
    }

    void suspendedAndRemovedInstallations()
    {
        GithubFixture f;
        f.server.installation(7)->isSuspended = true;
        const Result<QList<Installation>> all = waited(f.app->installations());
        QVERIFY(all);
        QCOMPARE(all->size(), 1);
        QVERIFY(all->constFirst().suspendedAt.isValid());
        QVERIFY(all->constFirst().isOrganization);
        QCOMPARE(waited(f.app->repositories(7)).error().code, QStringLiteral("suspended"));
        f.server.app(42)->installations.clear();
        QCOMPARE(waited(f.app->repositories(7)).error().code, QStringLiteral("not-found"));
        QVERIFY(waited(f.app->installations())->isEmpty());
    }

    void pipelinesAtTheDefaultBranch()
    {
        GithubFixture f;
        QVERIFY(waited(f.app->pipelines(7, web))->isEmpty());
        FakeRepository *repository = f.server.repository(web);
        repository->files = {{QStringLiteral(".clustero.yaml"), "version: 1\n"},
                             {QStringLiteral(".clustero/nightly build.yml"), "version: 1 # nightly\n"},
                             {QStringLiteral(".clustero/notes.txt"), "no"},
                             {QStringLiteral("src/main.c"), "no"}};
        const Result<QList<RepositoryFile>> found = waited(f.app->pipelines(7, web));
        QVERIFY2(found, found ? "" : qPrintable(found.error().sentence));
        QCOMPARE(*found, (QList<RepositoryFile>{{QStringLiteral(".clustero.yaml"), "version: 1\n"},
                                                {QStringLiteral(".clustero/nightly build.yml"), "version: 1 # nightly\n"}}));
        QCOMPARE(waited(f.app->pipelines(7, QStringLiteral("acme/../x"))).error().code, QStringLiteral("bad-repository"));
    }

    void whatDidNotChangeIsNotSentAgain()
    {
        GithubFixture f;
        f.server.repository(web)->files = {{QStringLiteral(".clustero.yaml"), "version: 1\n"}};
        const auto first = waited(f.app->pipelines(7, web));
        QCOMPARE(*first, *waited(f.app->pipelines(7, web)));
        QCOMPARE(f.server.exchanges().constLast().status, 304);
        f.server.repository(web)->files = {{QStringLiteral(".clustero.yaml"), "version: 1 # new\n"}};
        QCOMPARE(waited(f.app->pipelines(7, web))->constFirst().text, "version: 1 # new\n");
    }

    void limitsAreObeyed()
    {
        GithubFixture f;
        QVERIFY(waited(f.app->repositories(7)));
        f.server.trouble("POST /repos/acme/web/statuses", {.status = 429, .headers = {{"Retry-After", "1"}}});
        const QString commit(40, u'a');
        const QJsonObject fields{{QStringLiteral("state"), QStringLiteral("success")}};
        QCOMPARE(waited(f.app->createStatus(7, web, commit, fields)).error().code, QStringLiteral("rate-limited"));
        const qsizetype before = f.server.exchanges().size();
        QCOMPARE(waited(f.app->createStatus(7, web, commit, fields)).error().code, QStringLiteral("rate-limited"));
        QCOMPARE(f.server.exchanges().size(), before); // GitHub was not asked
        QVERIFY(f.app->blockedUntil(7) > f.app->now());
        QVERIFY(waited(f.app->app())); // another limit
    }

    void theServersProblemsAreTriedOnceMore()
    {
        GithubFixture f;
        f.server.trouble("GET /app", {.status = 502});
        QVERIFY(waited(f.app->app()));
        f.server.trouble("GET /app", {.status = 502, .times = 2});
        QCOMPARE(waited(f.app->app()).error().code, QStringLiteral("server-error"));
        f.server.trouble("POST /repos/acme/web/check-runs", {.status = 502});
        QVERIFY(waited(f.app->repositories(7)));
        const auto made = waited(f.app->createCheckRun(
            7, web, {{QStringLiteral("name"), QStringLiteral("x")}, {QStringLiteral("head_sha"), QString(40, u'a')}}));
        QCOMPARE(made.error().code, QStringLiteral("server-error")); // it may have been done: the caller finds out
    }

    void missingPermissionsAreNamed()
    {
        GithubFixture f;
        f.server.installation(7)->permissions = {{QStringLiteral("contents"), QStringLiteral("read")}};
        const auto made = waited(f.app->createCheckRun(
            7, web, {{QStringLiteral("name"), QStringLiteral("x")}, {QStringLiteral("head_sha"), QString(40, u'a')}}));
        QCOMPARE(made.error().code, QStringLiteral("forbidden"));
        QVERIFY2(made.error().sentence.contains(QLatin1String("checks=write")), qPrintable(made.error().sentence));
    }

    void theWebhookIsPointedElsewhere()
    {
        GithubFixture f;
        const QUrl hook(QStringLiteral("https://relay.example.com/hooks/abc"));
        const Result<HookConfig> set = waited(f.app->setHook(hook, "s3cret"));
        QVERIFY(set);
        QCOMPARE(set->url, hook);
        QCOMPARE(set->contentType, QStringLiteral("json"));
        QVERIFY(set->checksCertificates && set->hasSecret);
        QCOMPARE(f.server.app(42)->webhookSecret, "s3cret");
        QCOMPARE(waited(f.app->hookConfig())->url, hook);
    }

    void deliveriesArePostedSigned()
    {
        GithubFixture f;
        WebServer hook([](const QByteArray &) { return WebServer::response(202, "{}"); });
        f.server.app(42)->hook = hook.url(QStringLiteral("/hooks/abc"));
        f.server.app(42)->webhookSecret = "s3cret";
        postDeliveries(f.server, *f.http);
        const FakeDelivery delivery = f.server.deliver(42, QStringLiteral("push"), pushOf(QStringLiteral("main")));
        QCOMPARE(delivery.statusCode, 202);
        const QByteArray request = hook.requests().value(0);
        const QByteArray body = request.mid(request.indexOf("\r\n\r\n") + 4);
        QVERIFY(request.startsWith("POST /hooks/abc HTTP/1.1"));
        QVERIFY(request.contains("x-hub-signature-256: " + signatureOf(body, "s3cret")));
        QVERIFY(request.contains("x-github-delivery: " + delivery.guid.toLatin1()));
    }

    void whatWasMissedIsFetched()
    {
        GithubFixture f;
        f.server.setPageSize(3);
        QStringList guids;
        for (int i = 0; i < 8; ++i)
            guids.append(f.server.deliver(42, QStringLiteral("push"), pushOf(QString::number(i)), true).guid);
        QList<Event> taken;
        ReconcileWishes wishes;
        wishes.isKnown = [&](const QString &guid) { return guid == guids.at(2); };
        wishes.deliver = [&](const Event &event) {
            taken.append(event);
            return Result<void>();
        };
        const Result<ReconcileReport> report = waited(reconcile(f.app, wishes));
        QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
        QCOMPARE(report->looked, 8);
        QCOMPARE(report->recovered, 7);
        QStringList got;
        for (const Event &event : taken)
            got.append(event.id);
        guids.removeAt(2);
        QCOMPARE(got, guids); // oldest first
        QCOMPARE(QJsonDocument::fromJson(taken.at(0).data).object(), pushOf(QStringLiteral("0")));
    }

    void reconcilingEndsWhereNothingCanBeKept()
    {
        GithubFixture f;
        f.server.deliver(42, QStringLiteral("push"), pushOf(QStringLiteral("a")), true);
        ReconcileWishes wishes;
        wishes.isKnown = [](const QString &) { return false; };
        wishes.deliver = [](const Event &) -> Result<void> { return failure(QStringLiteral("disk-full"), QStringLiteral("Full.")); };
        QCOMPARE(waited(reconcile(f.app, wishes)).error().code, QStringLiteral("disk-full"));
    }

    void anAppIsMadeWithTheBrowser()
    {
        GithubFixture f;
        ManifestWishes wishes{.organization = QStringLiteral("acme"),
                              .homepage = f.server.web(),
                              .webhook = QUrl(QStringLiteral("https://r.example/hooks/1"))};
        ManifestFlow flow(f.client, wishes);
        QSignalSpy registered(&flow, &ManifestFlow::registered), failed(&flow, &ManifestFlow::failed);
        const Result<QUrl> start = flow.start();
        QVERIFY(start);
        QCOMPARE(start->host(), QStringLiteral("127.0.0.1"));
        // The browser: our page, its form sent to GitHub, GitHub's redirection followed.
        HttpClient browser;
        const Result<WebResponse> page = get(browser, *start);
        QCOMPARE(page->status, 200);
        QVERIFY(page->header("content-security-policy").contains("default-src 'none'"));
        const QUrl back = submit(browser, page->body);
        QCOMPARE(back.host(), QStringLiteral("127.0.0.1"));
        QUrl forged = back;
        forged.setQuery(QUrlQuery({{QStringLiteral("code"), QStringLiteral("x")}, {QStringLiteral("state"), QStringLiteral("0123")}}));
        QCOMPARE(get(browser, forged)->status, 400);
        QCOMPARE(get(browser, QUrl(QStringLiteral("http://localhost:%1%2")
                                       .arg(back.port())
                                       .arg(back.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority))))
                     ->status,
                 400); // another name for this machine
        QCOMPARE(get(browser, back)->status, 200);
        QTRY_COMPARE(registered.size(), 1);
        const auto made = registered.at(0).at(0).value<AppRegistration>();
        QVERIFY(made.app.id > 0);
        QCOMPARE(made.app.owner, QStringLiteral("acme"));
        QVERIFY(!made.webhookSecret.isEmpty());
        QCOMPARE(f.server.app(made.app.id)->key.privatePem, made.privateKey);
        QVERIFY(!flow.takeRedirect(back)); // works once
        QVERIFY(failed.isEmpty());
    }

    void theRedirectCanBePasted()
    {
        GithubFixture f;
        ManifestFlow flow(f.client, {.homepage = f.server.web()});
        QSignalSpy registered(&flow, &ManifestFlow::registered), failed(&flow, &ManifestFlow::failed);
        HttpClient browser;
        const QUrl back = submit(browser, get(browser, *flow.start())->body);
        QVERIFY(flow.takeRedirect(back));
        QTRY_COMPARE(registered.size(), 1);
        QVERIFY(registered.at(0).at(0).value<AppRegistration>().webhookSecret.isEmpty());
    }

    void flowsEnd()
    {
        GithubFixture f;
        ManifestFlow late(f.client, {.homepage = f.server.web()});
        QSignalSpy failed(&late, &ManifestFlow::failed);
        QVERIFY(late.start(std::chrono::milliseconds(1)));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<Error>().code, QStringLiteral("timed-out"));
        ManifestFlow stopped(f.client, {.homepage = f.server.web()});
        QSignalSpy cancelled(&stopped, &ManifestFlow::failed);
        const QUrl start = *stopped.start();
        stopped.cancel();
        stopped.cancel();
        QCOMPARE(cancelled.size(), 1);
        HttpClient browser;
        QTRY_VERIFY(!get(browser, start));
    }

    void requestsEndWithTheClient()
    {
        GithubFixture f;
        const auto app = f.app;
        auto task = app->installations();
        f.http.reset();
        QCOMPARE(waited(std::move(task)).error().code, QStringLiteral("cancelled"));
        QCOMPARE(waited(app->app()).error().code, QStringLiteral("cancelled"));
    }

private:
    static Result<WebResponse> get(HttpClient &browser, const QUrl &url) { return QCoro::waitFor(browser.send(WebRequest{.url = url})); }

    /// Sends the form of a page; where that leads.
    static QUrl submit(HttpClient &browser, const QByteArray &html)
    {
        const auto unescaped = [](QString text) {
            return text.replace(QLatin1String("&quot;"), QLatin1String("\"")).replace(QLatin1String("&amp;"), QLatin1String("&"));
        };
        const QString page = QString::fromUtf8(html);
        const QString action = QRegularExpression(QStringLiteral("action=\"([^\"]*)\"")).match(page).captured(1);
        const QString manifest = QRegularExpression(QStringLiteral("name=\"manifest\" value=\"([^\"]*)\"")).match(page).captured(1);
        WebRequest request{.method = "POST", .url = QUrl(unescaped(action))};
        request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        request.body = "manifest=" + QUrl::toPercentEncoding(unescaped(manifest));
        const Result<WebResponse> answer = QCoro::waitFor(browser.send(request));
        return answer ? QUrl(QString::fromUtf8(answer->header("location"))) : QUrl();
    }
};

QTEST_GUILESS_MAIN(TestGithubApp)
#include "tst_githubapp.moc"
