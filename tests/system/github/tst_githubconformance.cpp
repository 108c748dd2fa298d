// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/github/deliveries.h"
#include "app/github/manifest.h"
#include "app/github/reporter.h"
#include "tests/app/github/githubfixture.h"
#include "tests/system/github/descriptions.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace clustero;

namespace {

const QString web = QStringLiteral("acme/web");
const QString commit = QString(40, u'a');

QByteArray line(const GithubExchange &exchange)
{
    const bool isRaw = exchange.headers.value("accept").contains("raw");
    return QJsonDocument(QJsonObject{{QStringLiteral("method"), QString::fromLatin1(exchange.method)},
                                     {QStringLiteral("path"), exchange.path},
                                     {QStringLiteral("query"), exchange.query},
                                     {QStringLiteral("requestBody"), QString::fromUtf8(exchange.requestBody)},
                                     {QStringLiteral("status"), exchange.status},
                                     {QStringLiteral("isJson"), !isRaw},
                                     {QStringLiteral("responseBody"), QString::fromUtf8(exchange.responseBody)}})
               .toJson(QJsonDocument::Compact) +
           '\n';
}

} // namespace

/// Every request that we send and every answer of the tests' own GitHub fits GitHub's description of its API.
class TestGithubConformance : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] Descriptions::Output validate(const QByteArray &lines) const
    {
        QFile file(m_folder.filePath(QStringLiteral("exchanges")));
        if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size())
            return {};
        file.close();
        return Descriptions::node(QStringLiteral("validate.mjs"), {Descriptions::file(QStringLiteral("openapi.json")), file.fileName()});
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString missing = Descriptions::missing();
        if (!missing.isEmpty())
            QSKIP(qPrintable(missing));
    }

    void everythingFits()
    {
        GithubFixture f;
        f.server.setPageSize(2);
        f.server.repository(web)->files = {{QStringLiteral(".clustero.yaml"), "version: 1\n"},
                                           {QStringLiteral(".clustero/a.yaml"), "version: 1\n"}};
        for (int i = 0; i < 4; ++i) {
            f.server.installation(7)->repositories.append(
                {.id = 100 + i, .fullName = QStringLiteral("acme/r%1").arg(i), .isPrivate = true});
            f.server.app(42)->installations.append({.id = 50 + i, .account = QStringLiteral("u%1").arg(i), .isSuspended = i % 2 == 0});
            f.server.deliver(42, QStringLiteral("push"), {{QStringLiteral("ref"), QStringLiteral("refs/heads/main")}}, true);
        }
        const QUrl hook(QStringLiteral("https://relay.example.com/hooks/abc"));
        QVERIFY(waited(f.app->app()));
        QCOMPARE(waited(f.app->installations())->size(), 5);
        QCOMPARE(waited(f.app->repositories(7))->size(), 5);
        QVERIFY(waited(f.app->installationOf(web)));
        QCOMPARE(waited(f.app->pipelines(7, web))->size(), 2);
        QCOMPARE(waited(f.app->pipelines(7, web))->size(), 2); // with ETags
        QVERIFY(waited(f.app->setHook(hook, "secret")));
        QVERIFY(waited(f.app->hookConfig()));
        int delivered = 0;
        ReconcileWishes wishes;
        wishes.isKnown = [](const QString &) { return false; };
        wishes.deliver = [&](const Event &) {
            ++delivered;
            return Result<void>();
        };
        QVERIFY(waited(reconcile(f.app, wishes)));
        QCOMPARE(delivered, 4);
        QVERIFY(waited(f.app->redeliver(f.server.app(42)->deliveries.constFirst().id)));
        QVERIFY(!waited(f.app->repositories(50))); // suspended
        QVERIFY(!waited(f.app->repositories(999)));
        manifest(f);
        reports(f);

        QByteArray lines;
        qsizetype looked = 0;
        QSet<QByteArray> calls;
        for (const GithubExchange &exchange : f.server.exchanges()) {
            if (exchange.isPage)
                continue;
            lines += line(exchange);
            calls.insert(exchange.method);
            ++looked;
        }
        QCOMPARE(calls.size(), 3); // GET, POST, PATCH
        const Descriptions::Output output = validate(lines);
        QVERIFY2(output.status == 0, output.text.constData());
        QVERIFY2(output.text.contains("looked at " + QByteArray::number(looked) + ", wrong 0"), output.text.constData());
    }

    void whatDoesNotFitIsSeen_data()
    {
        QTest::addColumn<GithubExchange>("exchange");
        QTest::addColumn<QByteArray>("problem");
        const QByteArray hook = "{\"url\":\"https://a.example\",\"content_type\":\"json\"}";
        const auto row = [](const char *name, GithubExchange exchange, const char *problem) {
            QTest::newRow(name) << exchange << QByteArray(problem);
        };
        row("no such call", {"GET", QStringLiteral("/app/nothing"), {}, {}, {}, 200, "{}"}, "no such call");
        row("a field too few", {"GET", QStringLiteral("/app"), {}, {}, {}, 200, "{\"id\":1}"}, "must have required property");
        row("a wrong type", {"GET", QStringLiteral("/app/installations"), {}, {}, {}, 200, "[{\"id\":\"one\"}]"}, "answer:");
        row("an unknown field", {"PATCH", QStringLiteral("/app/hook/config"), {}, {}, "{\"adress\":\"https://a.example\"}", 200, hook},
            "adress is not described");
        row("a wrong value", {"POST", QStringLiteral("/repos/acme/web/statuses/") + commit, {}, {}, "{\"state\":\"fine\"}", 201, ""},
            "request:");
        row("an unknown query", {"GET", QStringLiteral("/app/installations"), QStringLiteral("perpage=3"), {}, {}, 200, "[]"},
            "perpage is not described");
        row("another status", {"GET", QStringLiteral("/app"), {}, {}, {}, 206, "{}"}, "status 206 is not described");
    }

    void whatDoesNotFitIsSeen()
    {
        QFETCH(const GithubExchange, exchange);
        QFETCH(const QByteArray, problem);
        const Descriptions::Output output = validate(line(exchange));
        QCOMPARE(output.status, 1);
        QVERIFY2(output.text.contains(problem), output.text.constData());
    }

private:
    /// Made by the manifest, without a browser.
    static void manifest(GithubFixture &f)
    {
        HttpClient browser;
        WebRequest post{.method = "POST", .url = QUrl(f.server.web().toString() + QStringLiteral("/settings/apps/new?state=s"))};
        post.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        const ManifestWishes wishes{.homepage = f.server.web(), .webhook = QUrl(QStringLiteral("https://relay.example.com/hooks/1"))};
        const QJsonObject described = appManifest(wishes, QUrl(QStringLiteral("http://127.0.0.1:1/callback")));
        post.body = "manifest=" + QUrl::toPercentEncoding(QString::fromUtf8(QJsonDocument(described).toJson(QJsonDocument::Compact)));
        const Result<WebResponse> answer = QCoro::waitFor(browser.send(post));
        const QString code = QUrlQuery(QUrl(QString::fromUtf8(answer->header("location")))).queryItemValue(QStringLiteral("code"));
        QVERIFY(waited(convertManifest(f.client, code)));
        QVERIFY(!waited(convertManifest(f.client, code)));
    }

    /// In every state, with annotations, with an answer that is lost, and as a status.
    static void reports(GithubFixture &f)
    {
        QTemporaryDir folder;
        const auto store =
            std::move(*GithubStore::open({folder.filePath(QStringLiteral("data")), folder.filePath(QStringLiteral("cache"))}));
        Reporter reporter(
            *store, [&f](qint64) { return Result<std::shared_ptr<GithubApp>>(f.app); }, f.clock);
        int number = 0;
        for (const State end : {State::Passed, State::Failed, State::TimedOut, State::Cancelled, State::Skipped, State::Interrupted}) {
            Run run;
            run.id = newRunId(QDateTime::currentDateTimeUtc().addSecs(++number));
            run.pipeline = QStringLiteral("Build");
            StrandRun strand;
            strand.name = QStringLiteral("build");
            run.strands = {strand};
            const QList<CheckAnnotation> annotations(
                60, CheckAnnotation{QStringLiteral("a.c"), 3, number % 2 == 0, QStringLiteral("x"), QStringLiteral("y")});
            for (const State state : {State::Queued, State::Running, end}) {
                run.state = state;
                run.startedAt = state == State::Queued ? QDateTime() : QDateTime::currentDateTimeUtc();
                run.finishedAt = isFinal(state) ? QDateTime::currentDateTimeUtc() : QDateTime();
                if (end == State::Failed && state == end)
                    f.server.trouble("PATCH /repos/acme/web/check-runs", {.status = 502, .isDone = true});
                QVERIFY(reporter.report(checkReport(run, {42, 7, web, commit}, annotations)));
                QCoro::waitFor(reporter.flush());
                f.clock.time = f.clock.time.addSecs(60);
                QCoro::waitFor(reporter.flush());
            }
        }
        QCOMPARE(f.server.checkRuns(web).size(), 6);
        QVERIFY(waited(f.app->createStatus(7, web, commit, statusFields(checkReport({}, {42, 7, web, commit})))));
    }
};

Q_DECLARE_METATYPE(clustero::GithubExchange)

QTEST_GUILESS_MAIN(TestGithubConformance)
#include "tst_githubconformance.moc"
