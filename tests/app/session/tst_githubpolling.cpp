// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/eventservice.h"
#include "app/session/listener.h"
#include "models/items/receivertexts.h"
#include "tests/app/cli/fakesession.h"
#include "tests/app/github/githubfixture.h"

#include <QDir>
#include <QTest>

using namespace clustero;
using namespace std::chrono_literals;

namespace {

const QByteArray pipeline = "version: 1\nname: triage\ntriggers:\n- {type: github_issue, on: [created], repository: acme/web}\n"
                            "strands:\n- name: say\n  steps:\n  - {type: host, cmd: [date]}\n";

/// An App whose webhook points nowhere (or at a channel), a folder with a pipeline for its issues, and who listens. Runs only begin.
struct Outpost : GithubFixture
{
    explicit Outpost(const QString &channel = {})
    {
        const QString project = QFileInfo(folder.path()).canonicalFilePath() + QStringLiteral("/web");
        QDir().mkpath(project);
        QFile file(project + QStringLiteral("/.clustero.yaml"));
        if (!file.open(QIODevice::WriteOnly) || file.write(pipeline) != pipeline.size())
            qFatal("The pipeline cannot be written.");
        file.close();
        connection.name = connection.slug = QStringLiteral("clustero");
        connection.appId = 42;
        connection.webUrl = server.web().toString();
        connection.apiUrl = server.api().toString();
        connection.channel = channel;
        const auto add = [this](Connections &all) -> Result<void> {
            all.github.append(connection);
            return {};
        };
        session = std::move(*Session::open(fake.paths));
        const Result<QList<ListedPipeline>> listed = session->events()->addFolder(project);
        if (!changeConnections(connectionsFile(configuration()), add) || !listed || !waited(session->events()->enable(listed->first().id)))
            qFatal("The pipeline cannot be enabled.");
        store = std::move(*GithubStore::open(fake.paths));
        GithubParts parts{.secrets = secrets,
                          .store = *store,
                          .events = session->events()->store(),
                          .clock = clock,
                          .connectionsFile = connectionsFile(configuration())};
        parts.times.limits.writeGap = 0ms;
        service = std::make_unique<GithubService>(parts);
        fake.github = service.get();
    }

    [[nodiscard]] QString configuration() const { return folder.filePath(QStringLiteral("config")); }

    /// GitHub could not deliver it.
    QString open(int number)
    {
        const QJsonObject repository{{QStringLiteral("full_name"), QStringLiteral("acme/web")},
                                     {QStringLiteral("name"), QStringLiteral("web")},
                                     {QStringLiteral("owner"), QJsonObject{{QStringLiteral("login"), QStringLiteral("acme")}}}};
        const QJsonObject issue{{QStringLiteral("number"), number}, {QStringLiteral("title"), QStringLiteral("Broken")}};
        return server
            .deliver(42, QStringLiteral("issues"),
                     {{QStringLiteral("action"), QStringLiteral("opened")},
                      {QStringLiteral("issue"), issue},
                      {QStringLiteral("repository"), repository}},
                     true)
            .guid;
    }

    [[nodiscard]] QStringList ran() const
    {
        QStringList ids;
        for (const EventRun &run : fake.eventRuns)
            ids.append(run.eventId);
        return ids;
    }
    [[nodiscard]] ReceiverState asking() const { return listener->asking(connection); }
    [[nodiscard]] QString words() const { return receiverStateText(asking(), QDateTime::currentDateTimeUtc()); }

    void listen()
    {
        listener = std::make_unique<Listener>(*session, configuration(), PollReceiver::Options{.every = 20ms, .most = 100ms});
        if (!listener->start())
            qFatal("Nobody listens.");
    }

    QTemporaryDir folder;
    FakeWorld fake;
    GithubConnection connection;
    std::unique_ptr<Session> session;
    std::unique_ptr<GithubStore> store;
    std::unique_ptr<GithubService> service;
    std::unique_ptr<Listener> listener;
};

} // namespace

/// What GitHub could not deliver is asked for, and starts runs.
class TestGithubPolling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAChannelItIsAskedAgainAndAgain()
    {
        Outpost o;
        QStringList guids{o.open(1)};
        o.listen();
        QTRY_COMPARE(o.ran(), guids);
        guids.append(o.open(2));
        QTRY_COMPARE(o.ran(), guids);
        const qsizetype asked = o.count("GET /app/hook/deliveries?");
        QTRY_VERIFY(o.count("GET /app/hook/deliveries?") > asked + 3);
        QCOMPARE(o.ran(), guids); // once each
        // No signature comes with them: that GitHub itself gave them is what they are trusted for.
        EventStore &events = o.session->events()->store();
        QVERIFY(events.summary(*events.find(guids.constFirst()))->verification == Verification::NotChecked);
        QVERIFY2(o.words().startsWith(QStringLiteral("Asked every 1 s, so events come up to 1 s late · last at ")), qPrintable(o.words()));
        QVERIFY(o.words().endsWith(QLatin1String("0 gaps")));
    }

    void whatComesWhileItCannotBeReachedRunsLater()
    {
        Outpost o;
        o.listen();
        QTRY_COMPARE(o.asking().kind, ReceiverState::Kind::Connected);
        o.server.setOffline(true);
        QTRY_COMPARE(o.asking().kind, ReceiverState::Kind::Waiting);
        QVERIFY2(o.words().startsWith(QLatin1String("Not connected since")), qPrintable(o.words()));
        const QString guid = o.open(1);
        o.server.setOffline(false);
        QTRY_COMPARE(o.ran(), QStringList{guid});
        QTRY_COMPARE(o.asking().kind, ReceiverState::Kind::Connected);
    }

    void aRevokedAppIsToldAndMended()
    {
        Outpost o;
        const RsaKey before = o.server.app(42)->key;
        o.server.app(42)->key = newRsaKey();
        o.listen();
        QTRY_COMPARE(o.asking().problem.code, QStringLiteral("unauthorized"));
        QVERIFY2(o.words().contains(QLatin1String("does not accept the App's key")), qPrintable(o.words()));
        const QString guid = o.open(1);
        o.server.app(42)->key = before;
        QTRY_COMPARE(o.ran(), QStringList{guid});
        QTRY_VERIFY(o.asking().problem.code.isEmpty());
    }

    void gapsAreTold()
    {
        Outpost o;
        QVERIFY(o.session->events()->store().setMark(QStringLiteral("github-asked:42"), o.clock.time.addDays(-10)));
        const QString guid = o.open(1);
        o.listen();
        QTRY_COMPARE(o.ran(), QStringList{guid});
        QTRY_COMPARE(o.asking().gaps, 1);
        QVERIFY2(o.words().endsWith(QLatin1String("1 gap")), qPrintable(o.words()));
    }

    void withAChannelItIsAskedAtTheStartAndAfterGaps()
    {
        Outpost o(QStringLiteral("c1"));
        QStringList guids{o.open(1)};
        o.listen();
        QTRY_COMPARE(o.ran(), guids);
        QTRY_VERIFY(o.words().startsWith(QStringLiteral("Connected · caught up to ")));
        const qsizetype asked = o.count("GET /app/hook/deliveries?");
        guids.append(o.open(2));
        QTest::qWait(60); // three times as long as it would be asked again
        QCOMPARE(o.count("GET /app/hook/deliveries?"), asked);
        Q_EMIT o.listener->connections()->reconcileWanted(QStringLiteral("c1"), QStringLiteral("expired"));
        QTRY_COMPARE(o.ran(), guids);
        guids.append(o.open(3));
        Q_EMIT o.listener->connections()->woke();
        QTRY_COMPARE(o.ran(), guids);
    }

    void anAppThatIsAddedIsAsked()
    {
        Outpost o;
        const QString file = connectionsFile(o.configuration());
        const auto change = [&](const QList<GithubConnection> &apps) {
            return changeConnections(file, [&](Connections &all) -> Result<void> {
                all.github = apps;
                return {};
            });
        };
        QVERIFY(change({}));
        const QString guid = o.open(1);
        o.listen();
        QVERIFY(change({o.connection})); // by another process
        QTRY_COMPARE(o.ran(), QStringList{guid});
        QTRY_COMPARE(o.service->states().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestGithubPolling)
#include "tst_githubpolling.moc"
