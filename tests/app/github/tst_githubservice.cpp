// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/github/githubservice.h"
#include "tests/app/github/githubfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace clustero;

namespace {

const QString web = QStringLiteral("acme/web");

Event eventOf(const char *name, const QJsonObject &payload)
{
    return *eventFromDelivery({{QStringLiteral("x-github-event"), QString::fromLatin1(name)}}, QJsonDocument(payload).toJson(),
                              QDateTime::currentDateTimeUtc());
}

QJsonObject pushOf(const char *ref, const QStringList &modified, bool isForced = false)
{
    return {{QStringLiteral("ref"), QString::fromLatin1(ref)},
            {QStringLiteral("forced"), isForced},
            {QStringLiteral("repository"),
             QJsonObject{{QStringLiteral("full_name"), web}, {QStringLiteral("default_branch"), QStringLiteral("main")}}},
            {QStringLiteral("commits"), QJsonArray{QJsonObject{{QStringLiteral("modified"), QJsonArray::fromStringList(modified)}}}}};
}

struct Station : GithubFixture
{
    Station()
    {
        const DataPaths paths{folder.filePath(QStringLiteral("data")), folder.filePath(QStringLiteral("cache"))};
        store = std::move(*GithubStore::open(paths));
        events = std::move(*EventStore::open(paths));
        const QString file = folder.filePath(QStringLiteral("connections.json"));
        const Result<void> written = changeConnections(file, [this](Connections &all) -> Result<void> {
            GithubConnection connection;
            connection.name = connection.slug = QStringLiteral("clustero");
            connection.appId = 42;
            connection.webUrl = server.web().toString();
            connection.apiUrl = server.api().toString();
            all.github.append(connection);
            return {};
        });
        if (!written)
            qFatal("%s", qPrintable(written.error().sentence));
        const GithubTimes times{.limits = {.writeGap = std::chrono::milliseconds(0)}, .patience = std::chrono::milliseconds(200)};
        GithubParts parts{.secrets = secrets, .store = *store, .events = *events, .clock = clock, .connectionsFile = file};
        parts.times = times;
        service = std::make_unique<GithubService>(parts);
    }

    void discover() { QCoro::waitFor(service->discover()); }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        const Result<QList<RepositoryRow>> rows = service->repositories();
        for (const RepositoryRow &row : *rows)
            all.append(row.fullName + u' ' + row.pipelines.join(u','));
        return all;
    }

    QTemporaryDir folder;
    std::unique_ptr<GithubStore> store;
    std::unique_ptr<EventStore> events;
    std::unique_ptr<GithubService> service;
};

} // namespace

class TestGithubService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void discoversAndKeepsWhatItSaw()
    {
        Station s;
        s.server.repository(web)->files = {{QStringLiteral(".clustero.yaml"), "version: 1\n"}};
        s.server.installation(7)->repositories.append({.id = 72, .fullName = QStringLiteral("acme/api"), .isPrivate = true});
        QSignalSpy found(s.service.get(), &GithubService::pipelinesFound);
        s.discover();
        QCOMPARE(s.names(), (QStringList{QStringLiteral("acme/api "), QStringLiteral("acme/web .clustero.yaml")}));
        QCOMPARE(found.size(), 2);
        QCOMPARE(s.service->states().size(), 1);
        QCOMPARE(s.service->states().constFirst().installations.size(), 1);
        QVERIFY(s.service->states().constFirst().problem.code.isEmpty());
        const qsizetype before = s.count("GET /repos/");
        s.discover();
        QCOMPARE(s.count("GET /repos/"), before); // it looked already
        s.server.setOffline(true);
        s.discover();
        QCOMPARE(s.names().size(), 2);
        QCOMPARE(s.service->states().constFirst().problem.code, QStringLiteral("nobody-listens"));
        QVERIFY(s.service->states().constFirst().checkedAt.isValid());
    }

    void removedOnesGo()
    {
        Station s;
        s.server.installation(7)->repositories.append({.id = 72, .fullName = QStringLiteral("acme/api")});
        s.discover();
        QCOMPARE(s.names().size(), 2);
        s.server.installation(7)->repositories.removeFirst();
        s.server.installation(7)->repositories[0].fullName = QStringLiteral("acme/backend"); // renamed
        s.discover();
        QCOMPARE(s.names(), QStringList{QStringLiteral("acme/backend ")});
        s.server.installation(7)->isSuspended = true;
        s.discover();
        QCOMPARE(s.names().size(), 1);
        QVERIFY(s.store->installations(42)->constFirst().suspendedAt.isValid());
        s.server.app(42)->installations.clear();
        s.discover();
        QVERIFY(s.names().isEmpty());
        QCOMPARE(s.store->installations(42)->constFirst().removedAt, s.service->states().constFirst().checkedAt);
        s.clock.time = s.clock.time.addDays(31);
        s.discover();
        QVERIFY(s.store->installations(42)->isEmpty());
    }

    void looksAgainWhenAsked()
    {
        Station s;
        s.discover();
        s.server.repository(web)->files = {{QStringLiteral(".clustero.yaml"), "version: 1\n"}};
        s.discover();
        QCOMPARE(s.names(), QStringList{QStringLiteral("acme/web ")});
        QVERIFY(waited(s.service->lookAgain(42)));
        QCOMPARE(s.names(), QStringList{QStringLiteral("acme/web .clustero.yaml")});
        s.server.setOffline(true);
        QCOMPARE(waited(s.service->lookAgain(42)).error().code, QStringLiteral("nobody-listens"));
        QVERIFY(s.store->forgetApp(42));
        QVERIFY(s.names().isEmpty());
    }

    void freshness_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QJsonObject>("payload");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *title, const char *name, const QJsonObject &payload, Freshness expected) {
            QTest::newRow(title) << QByteArray(name) << payload << static_cast<int>(expected);
        };
        row("installed", "installation", {}, Freshness::Installations);
        row("repositories", "installation_repositories", {}, Freshness::Installations);
        row("pull request", "pull_request", {}, Freshness::Kept);
        row("source", "push", pushOf("refs/heads/main", {QStringLiteral("src/main.c")}), Freshness::Kept);
        row("pipeline", "push", pushOf("refs/heads/main", {QStringLiteral("a"), QStringLiteral(".clustero.yaml")}), Freshness::Pipelines);
        row("folder", "push", pushOf("refs/heads/main", {QStringLiteral(".clustero/nightly.yaml")}), Freshness::Pipelines);
        row("other branch", "push", pushOf("refs/heads/topic", {QStringLiteral(".clustero.yaml")}), Freshness::Kept);
        row("forced", "push", pushOf("refs/heads/main", {}, true), Freshness::Pipelines);
    }

    void freshness()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QJsonObject, payload);
        QFETCH(const int, expected);
        QCOMPARE(static_cast<int>(freshnessOf(eventOf(name.constData(), payload))), expected);
    }

    void eventsKeepItFresh()
    {
        Station s;
        s.discover();
        s.server.repository(web)->files = {{QStringLiteral(".clustero.yaml"), "version: 1\n"}};
        s.service->take(eventOf("push", pushOf("refs/heads/main", {QStringLiteral(".clustero.yaml")})));
        s.discover();
        QCOMPARE(s.names(), QStringList{QStringLiteral("acme/web .clustero.yaml")});
    }

    void missedDeliveriesAreStoredOnce()
    {
        Station s;
        const QString lost = s.server.deliver(42, QStringLiteral("push"), pushOf("refs/heads/main", {}), true).guid;
        const QString forged = s.server.deliver(42, QStringLiteral("push"), pushOf("refs/heads/other", {}), true).guid;
        // A relay took the second one's id for an event of its own.
        Event bad = eventOf("push", {});
        bad.id = forged;
        bad.source = QStringLiteral("https://127.0.0.1");
        bad.verification = Verification::Wrong;
        QVERIFY(s.events->add(bad));
        QStringList got;
        const DeliverEvent deliver = [&](const Event &event, const ReceivedFrom &from) -> Result<void> {
            got.append(event.id);
            const Result<AddedEvent> added = s.events->add(event, from);
            return from.isAuthentic && added ? Result<void>() : failure(QStringLiteral("wrong"), QString());
        };
        const ReconcileReport first = QCoro::waitFor(s.service->reconcile(deliver));
        QCOMPARE(got, (QStringList{lost, forged}));
        QCOMPARE(first.recovered, 2);
        QVERIFY(first.lost.isEmpty() && first.problems.isEmpty());
        const ReconcileReport second = QCoro::waitFor(s.service->reconcile(deliver));
        QCOMPARE(second.recovered, 0);
        QCOMPARE(second.looked, 2);
        s.server.setOffline(true);
        QCOMPARE(QCoro::waitFor(s.service->reconcile(deliver)).problems.size(), 1);
    }

    void tokensForFetching()
    {
        Station s;
        const QString clone = s.server.web().toString() + QStringLiteral("/acme/web.git");
        const Result<QByteArray> unseen = QCoro::waitFor(s.service->gitToken(clone, web)); // not discovered yet
        QVERIFY(unseen && s.server.isToken(*unseen, web));
        s.discover();
        QCOMPARE(*QCoro::waitFor(s.service->gitToken(clone, web)), *unseen);
        QVERIFY(QCoro::waitFor(s.service->gitToken(QStringLiteral("https://elsewhere.example/acme/web.git"), web))->isEmpty());
        QVERIFY(QCoro::waitFor(s.service->gitToken(clone, QStringLiteral("acme/unknown")))->isEmpty());
    }

    void aRevokedTokenIsReplaced()
    {
        Station s;
        s.discover();
        const QString clone = s.server.web().toString() + QStringLiteral("/acme/web.git");
        const Result<QByteArray> first = waited(s.service->gitToken(clone, web));
        s.server.revokeTokens();
        QCOMPARE(*waited(s.service->gitToken(clone, web)), *first); // nobody has said anything yet
        s.service->forgetToken("another");
        QCOMPARE(*waited(s.service->gitToken(clone, web)), *first);
        s.service->forgetToken(*first);
        const Result<QByteArray> second = waited(s.service->gitToken(clone, web));
        QVERIFY(second && *second != *first && s.server.isToken(*second, web));
        s.server.app(42)->key = newRsaKey(); // whoever owns the App deleted its key
        s.service->forgetToken(*second);
        for (int i = 0; i < 2; ++i) { // the repository is known, and not known
            const Result<QByteArray> none = waited(s.service->gitToken(clone, web));
            QCOMPARE(none.error().code, QStringLiteral("unauthorized"));
            QVERIFY2(none.error().sentence.contains(QLatin1String("does not accept the App's key")), qPrintable(none.error().sentence));
            QVERIFY(s.store->forgetApp(42));
        }
    }

    void whatIsGoneForGoodIsAGap()
    {
        Station s;
        const FakeDelivery unreadable = s.server.deliver(42, QStringLiteral("push"), pushOf("refs/heads/main", {}), true);
        const FakeDelivery whole = s.server.deliver(42, QStringLiteral("push"), pushOf("refs/heads/main", {}), true);
        s.server.trouble("GET /app/hook/deliveries/" + QByteArray::number(unreadable.id), {.status = 404, .times = 100});
        QStringList got;
        const DeliverEvent deliver = [&](const Event &event, const ReceivedFrom &) -> Result<void> {
            got.append(event.id);
            return {};
        };
        const auto gaps = [&] { return s.events->gaps(GithubService::gapChannel(42))->size(); };
        const ReconcileReport first = waited(s.service->reconcile(deliver));
        QCOMPARE(got, QStringList{whole.guid});
        QCOMPARE(first.lost, QList<qint64>{unreadable.id});
        QVERIFY(first.problems.isEmpty() && s.service->asked(42).problem.code.isEmpty());
        QCOMPARE(gaps(), 1);
        waited(s.service->reconcile(deliver));
        QCOMPARE(gaps(), 1); // once
        // A server of one's own keeps deliveries for seven days.
        const QString mark = QStringLiteral("github-asked:42");
        QVERIFY(s.events->setMark(mark, s.clock.time.addDays(-6)));
        waited(s.service->reconcile(deliver));
        QCOMPARE(gaps(), 1);
        QVERIFY(s.events->setMark(mark, s.clock.time.addDays(-9)));
        waited(s.service->reconcile(deliver));
        QCOMPARE(gaps(), 2);
        QCOMPARE(s.events->gaps(GithubService::gapChannel(42))->constFirst().reason, QStringLiteral("expired"));
        QVERIFY(s.events->mark(mark)->secsTo(s.clock.time) < 3600);
    }

    void reportsGoThroughTheApp()
    {
        Station s;
        Run run;
        run.id = newRunId(QDateTime::currentDateTimeUtc());
        run.pipeline = QStringLiteral("Build");
        run.state = State::Passed;
        QVERIFY(s.service->reporter().report(checkReport(run, {42, 7, web, QString(40, u'a')})));
        QTRY_COMPARE(s.server.checkRuns(web).size(), 1);
        QSignalSpy failed(&s.service->reporter(), &Reporter::failed);
        run.id = newRunId(QDateTime::currentDateTimeUtc().addSecs(1));
        QVERIFY(s.service->reporter().report(checkReport(run, {43, 7, web, QString(40, u'a')}))); // an App that is not connected
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(2).toBool(), true);
    }

    void itEndsInTheMiddle()
    {
        Station s;
        auto task = s.service->discover();
        s.service->wake();
        s.service.reset();
        QCoro::waitFor(std::move(task));
    }
};

QTEST_GUILESS_MAIN(TestGithubService)
#include "tst_githubservice.moc"
