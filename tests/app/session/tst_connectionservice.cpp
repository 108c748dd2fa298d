// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jira/jiraservice.h"
#include "app/session/connectionservice.h"
#include "app/session/githubstanding.h"
#include "app/session/slackstanding.h"
#include "tests/app/github/githubfixture.h"
#include "tests/fakes/slack/fakeslack.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace clustero;

namespace {

GithubPermissions all()
{
    GithubPermissions granted;
    for (const char *name : {"metadata", "contents", "pull_requests", "issues", "packages"})
        granted.insert(QString::fromLatin1(name), QStringLiteral("read"));
    for (const char *name : {"checks", "statuses"})
        granted.insert(QString::fromLatin1(name), QStringLiteral("write"));
    return granted;
}

InstallationRow installation(qint64 id, const QString &account, const GithubPermissions &granted = all())
{
    QJsonObject json;
    for (auto each = granted.begin(); each != granted.end(); ++each)
        json.insert(each.key(), each.value());
    InstallationRow row;
    row.app = 42;
    row.id = id;
    row.account = account;
    row.permissions = QJsonDocument(json).toJson();
    row.page = QStringLiteral("https://github.com/settings/installations/%1").arg(id);
    return row;
}

AppState state()
{
    AppState known;
    known.info.id = 42;
    known.info.slug = QStringLiteral("clustero");
    known.info.owner = QStringLiteral("acme");
    known.info.permissions = all();
    known.info.events = {QStringLiteral("push"), QStringLiteral("pull_request"), QStringLiteral("release"), QStringLiteral("issues"),
                         QStringLiteral("package")};
    return known;
}

GithubConnection connection()
{
    GithubConnection made;
    made.name = made.slug = QStringLiteral("clustero");
    made.appId = 42;
    made.webUrl = QStringLiteral("https://github.com");
    made.apiUrl = QStringLiteral("https://api.github.com");
    return made;
}

QStringList needs(const ConnectionLine &line)
{
    QStringList texts;
    for (const ConnectionNeed &need : line.needs)
        texts.append(need.title + u' ' + need.page);
    return texts;
}

const QString channelId = QStringLiteral("c1");

/// The service with a fake GitHub and a relay's channel among the connections.
struct Station : GithubFixture
{
    Station()
    {
        paths = {folder.filePath(QStringLiteral("data")), folder.filePath(QStringLiteral("cache"))};
        store = std::move(*GithubStore::open(paths));
        events = std::move(*EventStore::open(paths));
        file = folder.filePath(QStringLiteral("connections.json"));
        const Result<void> written = changeConnections(file, [this](Connections &kept) -> Result<void> {
            GithubConnection made = connection();
            made.webUrl = server.web().toString();
            made.apiUrl = server.api().toString();
            made.channel = channelId;
            kept.github.append(made);
            RelayConnection relay;
            relay.name = QStringLiteral("office");
            relay.url = QStringLiteral("https://relay.example.com");
            relay.channel = channelId;
            kept.relays.append(relay);
            return {};
        });
        if (!written)
            qFatal("%s", qPrintable(written.error().sentence));
        GithubParts parts{.secrets = secrets, .store = *store, .events = *events, .clock = clock, .connectionsFile = file};
        parts.times = {.limits = {.writeGap = std::chrono::milliseconds(0)}, .patience = std::chrono::milliseconds(200)};
        github = std::make_unique<GithubService>(parts);
        slack = std::make_unique<SlackService>(SlackParts{.secrets = secrets, .connectionsFile = file});
        jira = std::make_unique<JiraService>(JiraParts{secrets, file, events.get()});
        service = std::make_unique<ConnectionService>(github.get(), *slack, *jira, secrets, file, paths);
    }

    [[nodiscard]] ConnectionLine line() const { return service->lines().constFirst(); }

    QTemporaryDir folder;
    DataPaths paths;
    QString file;
    std::unique_ptr<GithubStore> store;
    std::unique_ptr<EventStore> events;
    std::unique_ptr<GithubService> github;
    std::unique_ptr<SlackService> slack;
    std::unique_ptr<JiraService> jira;
    std::unique_ptr<ConnectionService> service;
};

} // namespace

class ConnectionServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhereAnAppIs()
    {
        const AppState known = state();
        GithubFacts facts{connection(), &known, {}};
        QVERIFY(githubLine(facts).state.startsWith(QLatin1String("Installed nowhere yet")));
        QCOMPARE(githubLine(facts).install, QStringLiteral("https://github.com/apps/clustero/installations/new"));
        facts.installations = {installation(7, QStringLiteral("acme")), installation(8, QStringLiteral("globex")),
                               installation(9, QStringLiteral("initech")), installation(10, QStringLiteral("acme"))};
        facts.installations[1].suspendedAt = QDateTime::currentDateTimeUtc();
        facts.installations[2].removedAt = QDateTime::currentDateTimeUtc();
        facts.installations[3].removedAt = QDateTime::currentDateTimeUtc(); // it is there again
        const ConnectionLine line = githubLine(facts);
        QCOMPARE(line.state, QStringLiteral("Installed on acme · suspended on globex · removed from initech"));
        QCOMPARE(line.health, ConnectionLine::Health::Good);
        QCOMPARE(line.places.size(), 3);
        QCOMPARE(line.places[1].standing, ConnectionPlace::Standing::Suspended);
        QCOMPARE(line.places[1].account, QStringLiteral("globex"));
        QVERIFY(line.places[1].text.startsWith(QLatin1String("Since ")));
        QCOMPARE(line.places[2].standing, ConnectionPlace::Standing::Removed);
        QVERIFY(line.needs.isEmpty());
    }

    void namesWhatIsMissingAndWhy()
    {
        AppState known = state();
        known.info.permissions.remove(QStringLiteral("checks"));
        known.info.events.removeAll(QStringLiteral("release"));
        GithubPermissions granted = all();
        granted.insert(QStringLiteral("statuses"), QStringLiteral("read"));
        granted.remove(QStringLiteral("checks"));
        GithubFacts facts{
            connection(), &known, {installation(7, QStringLiteral("acme"), granted), installation(8, QStringLiteral("globex"))}};
        ConnectionLine line = githubLine(facts);
        QCOMPARE(needs(line), (QStringList{QStringLiteral("Checks, write https://github.com/settings/apps/clustero/permissions"),
                                           QStringLiteral("Commit statuses, write https://github.com/settings/installations/7"),
                                           QStringLiteral("Events: release https://github.com/settings/apps/clustero/permissions")}));
        QVERIFY(line.needs[0].reason.contains(QLatin1String("To show each run")));
        QVERIFY(line.needs[1].advice.contains(QLatin1String("acme has not granted it")));
        QCOMPARE(line.health, ConnectionLine::Health::Good); // it works, but for that
        known.info.isOwnedByOrganization = true;
        known.info.permissions.remove(QStringLiteral("contents"));
        line = githubLine(facts);
        QCOMPARE(line.health, ConnectionLine::Health::Bad);
        QCOMPARE(line.needs[0].page, QStringLiteral("https://github.com/organizations/acme/settings/apps/clustero/permissions"));
        for (const ConnectionNeed &need : githubNeeds())
            QVERIFY(!need.reason.isEmpty());
    }

    void whatWasSeenIsKnownAfterAStart()
    {
        Station s;
        QCOMPARE(s.line().state, QStringLiteral("Not asked yet"));
        const int before = s.line().revision;
        QCoro::waitFor(s.github->discover());
        QCOMPARE(s.line().state, QStringLiteral("Installed on acme"));
        QVERIFY(s.line().revision != before);
        s.server.app(42)->installations.clear();
        QCoro::waitFor(s.github->discover());
        QCOMPARE(s.line().state, QStringLiteral("removed from acme"));
        ConnectionService later(nullptr, *s.slack, *s.jira, s.secrets, s.file, s.paths);
        QCOMPARE(later.lines().size(), 2);
        QVERIFY(waited(s.service->remove(QStringLiteral("github:42"))));
        QVERIFY(s.store->installations(42)->isEmpty());
        QCOMPARE(s.service->lines().size(), 1);
    }

    void aJiraTellsItsLastEvent()
    {
        Station s;
        NewJira wish;
        wish.site = QStringLiteral("https://acme.atlassian.net/");
        wish.leadsTo = QStringLiteral("relay:https://relay.example.com#c1");
        const Result<QString> key = waited(s.service->addJira(wish));
        QVERIFY2(key, key ? "" : qPrintable(key.error().sentence));
        QCOMPARE(*key, QStringLiteral("jira:https://acme.atlassian.net"));
        const auto jiraLine = [&] {
            for (const ConnectionLine &line : s.service->lines()) {
                if (line.kind == QLatin1String("jira"))
                    return line;
            }
            return ConnectionLine();
        };
        QCOMPARE(jiraLine().state, QStringLiteral("No event has come yet."));
        QCOMPARE(jiraLine().webhook, QStringLiteral("https://relay.example.com/hooks/c1"));
        const auto come = [&](const QString &id, Verification verification) {
            const Event event{id,
                              QStringLiteral("jira"),
                              QStringLiteral("com.atlassian.jira.jira:issue_created"),
                              {},
                              R"({"issue": {"key": "SHOP-1"}})",
                              {},
                              {},
                              channelId,
                              QDateTime::currentDateTimeUtc(),
                              verification};
            QVERIFY(s.events->add(event));
        };
        come(QStringLiteral("1"), Verification::Valid);
        QVERIFY2(jiraLine().state.startsWith(QStringLiteral("Last event: jira:issue_created · SHOP-1, at")), qPrintable(jiraLine().state));
        QVERIFY(jiraLine().health == ConnectionLine::Health::Good);
        come(QStringLiteral("2"), Verification::Wrong);
        QVERIFY2(jiraLine().state.contains(QStringLiteral("another secret")), qPrintable(jiraLine().state));
        QVERIFY(jiraLine().health == ConnectionLine::Health::Bad);

        const QByteArray before = s.secrets.values.value(QStringLiteral("webhook.c1.secret"));
        QVERIFY(waited(s.service->renewSecret(*key, {})));
        const JiraHook hook = *waited(s.service->jiraHook(*key));
        QVERIFY(hook.secret.size() == 64 && hook.secret != before);
        QCOMPARE(s.secrets.values.value(QStringLiteral("webhook.c1.secret.previous")), before);
        QVERIFY(waited(s.service->remove(*key)));
        QVERIFY(jiraLine().key.isEmpty());
    }

    void anAppsSecretIsRenewed()
    {
        Station s;
        QCOMPARE(waited(s.service->renewSecret(QStringLiteral("github:42"), {})).error().code, QStringLiteral("no-webhook"));
        s.server.app(42)->hook = QUrl(QStringLiteral("https://own.example.com/hooks"));
        s.server.app(42)->webhookSecret = "old";
        s.secrets.values.insert(appWebhookSecretName(42), "old");
        const Result<QString> told = waited(s.service->renewSecret(QStringLiteral("github:42"), {}));
        QVERIFY2(told, told ? "" : qPrintable(told.error().sentence));
        const QByteArray fresh = s.server.app(42)->webhookSecret;
        QVERIFY(fresh.size() >= 32 && fresh != "old");
        QCOMPARE(s.secrets.values.value(appWebhookSecretName(42)), fresh);
        QCOMPARE(s.secrets.values.value(previousAppWebhookSecretName(42)), QByteArray("old"));
        QCOMPARE(s.server.app(42)->hook, QUrl(QStringLiteral("https://own.example.com/hooks"))); // stays where it is
        QCOMPARE(readConnections(s.file)->github.constFirst().channel, channelId);
    }

    void aChannelsSecretIsRenewed()
    {
        Station s;
        const QString key = QStringLiteral("relay:https://relay.example.com#c1");
        QVERIFY(waited(s.service->renewSecret(key, "first")));
        QVERIFY(!s.secrets.values.contains(previousWebhookSecretName(channelId)));
        QVERIFY(waited(s.service->renewSecret(key, "second")));
        QVERIFY(waited(s.service->renewSecret(key, "second"))); // once more changes nothing
        QCOMPARE(s.secrets.values.value(webhookSecretName(channelId)), QByteArray("second"));
        QCOMPARE(s.secrets.values.value(previousWebhookSecretName(channelId)), QByteArray("first"));
        QCOMPARE(waited(s.service->renewSecret(QStringLiteral("relay:https://gone#c9"), "x")).error().code,
                 QStringLiteral("no-such-channel"));
    }

    void keysAreTriedBeforeTheyAreKept()
    {
        Station s;
        const QString app = QStringLiteral("github:42");
        const QByteArray before = s.secrets.values.value(appKeyName(42));
        QCOMPARE(waited(s.service->renewCredential(app, "no key")).error().code, QStringLiteral("private-key"));
        const RsaKey another = newRsaKey();
        QVERIFY(!waited(s.service->renewCredential(app, another.privatePem)));
        QCOMPARE(s.secrets.values.value(appKeyName(42)), before); // GitHub does not know that one
        s.server.app(42)->key = another;
        const Result<QString> told = waited(s.service->renewCredential(app, another.privatePem));
        QVERIFY2(told, told ? "" : qPrintable(told.error().sentence));
        QCOMPARE(s.secrets.values.value(appKeyName(42)), another.privatePem);
        QCoro::waitFor(s.github->discover());
        QVERIFY(s.line().hasCredential && !s.line().lastSuccess.isEmpty());
        QVERIFY2(s.line().scope.contains(QLatin1String("checks write")), qPrintable(s.line().scope));
        const QString relay = QStringLiteral("relay:https://relay.example.com#c1");
        QCOMPARE(waited(s.service->renewCredential(relay, {})).error().code, QStringLiteral("no-token"));
        QCOMPARE(waited(s.service->renewCredential(QStringLiteral("relay:https://gone#c9"), "x")).error().code,
                 QStringLiteral("no-connection"));
    }

    void onlyWhoListensCanTryAnAddress()
    {
        Station s;
        const QUrl own(QStringLiteral("https://own.example.com/hooks"));
        QCOMPARE(waited(s.service->tryAddress(own, QStringLiteral("relay:https://relay.example.com#c1"))).error().code,
                 QStringLiteral("listening-elsewhere"));
        QCOMPARE(waited(s.service->tryAddress(own, QStringLiteral("relay:https://gone#c9"))).error().code,
                 QStringLiteral("no-such-channel"));
    }

    void anAppIsPointedAtAnAddressOfOnesOwn()
    {
        Station s;
        QVERIFY(waited(s.service->remove(QStringLiteral("github:42"))));
        OwnGithubApp own{s.server.web().toString(), 42, GithubFixture::sharedKey().privatePem,
                         QUrl(QStringLiteral("https://own.example.com/x"))};
        own.leadsTo = QStringLiteral("relay:https://relay.example.com#c1");
        const Result<QString> added = waited(s.service->addGithubApp(own));
        QVERIFY2(added, added ? "" : qPrintable(added.error().sentence));
        QCOMPARE(*added, QStringLiteral("github:42"));
        QCOMPARE(s.server.app(42)->hook, QUrl(QStringLiteral("https://own.example.com/x")));
        QCOMPARE(readConnections(s.file)->github.constFirst().channel, channelId);
        QVERIFY(s.line().signsWebhooks);
    }

    void tellsHowSlackStands()
    {
        SlackState state;
        state.connection.team = state.connection.workspace = QStringLiteral("T0ACME");
        state.connection.appId = QStringLiteral("A1");
        state.connection.botName = QStringLiteral("ci");
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(slackLine(state, now).health, ConnectionLine::Health::Unknown);
        state.isListening = true;
        state.socket.kind = ReceiverState::Kind::Connected;
        state.socket.isDurable = false;
        state.socket.since = state.checkedAt = now;
        for (const ConnectionNeed &need : slackNeeds())
            state.scopes.append(need.title);
        ConnectionLine line = slackLine(state, now);
        QCOMPARE(line.key, QStringLiteral("slack:T0ACME"));
        QCOMPARE(line.handle, QStringLiteral("ci"));
        QCOMPARE(line.health, ConnectionLine::Health::Good);
        QVERIFY2(line.state.startsWith(QLatin1String("Connected since")) && line.state.contains(QLatin1String("chat:write")),
                 qPrintable(line.state));
        QVERIFY(line.needs.isEmpty());

        state.others = 1;
        line = slackLine(state, now);
        QCOMPARE(line.health, ConnectionLine::Health::Bad);
        QVERIFY2(line.state.contains(QLatin1String("Another Clustero is connected")), qPrintable(line.state));

        state.others = 0;
        state.scopes.removeAll(QStringLiteral("groups:read"));
        line = slackLine(state, now);
        QCOMPARE(line.health, ConnectionLine::Health::Good); // not essential
        QCOMPARE(needs(line), QStringList{QStringLiteral("groups:read https://api.slack.com/apps/A1/oauth")});
        state.scopes.removeAll(QStringLiteral("commands"));
        QCOMPARE(slackLine(state, now).health, ConnectionLine::Health::Bad);

        state.problem = {QStringLiteral("token_revoked"), QStringLiteral("The token is not valid any more.")};
        line = slackLine(state, now);
        QCOMPARE(line.health, ConnectionLine::Health::Bad);
        QVERIFY2(line.state.startsWith(QLatin1String("The token is not valid any more.")), qPrintable(line.state));
    }

    void slackIsAddedTriedAndRemoved()
    {
        Station s;
        FakeSlack server;
        server.listen();
        const Result<QString> added = waited(s.service->addSlack({server.botToken, server.appToken, {}, server.api().toString()}));
        QVERIFY2(added, added ? "" : qPrintable(added.error().sentence));
        QCOMPARE(*added, QStringLiteral("slack:T0ACME"));
        QCOMPARE(s.service->lines().at(1).kind, QStringLiteral("slack"));
        QVERIFY(waited(s.service->test(*added)));
        const Result<QList<SlackChannelLine>> channels = waited(s.service->slackChannels(*added));
        QCOMPARE(channels->size(), 3);
        QVERIFY(waited(s.service->sendSlackTest(*added, QStringLiteral("C0BUILDS"))));
        QCOMPARE(server.messages(QStringLiteral("C0BUILDS")).size(), 1);
        server.deadTokens.insert(server.botToken);
        QCOMPARE(waited(s.service->test(*added)).error().code, QStringLiteral("token_revoked"));
        QCOMPARE(s.service->lines().at(1).health, ConnectionLine::Health::Bad);
        QVERIFY(waited(s.service->remove(*added)));
        QCOMPARE(s.service->lines().size(), 2);
        QVERIFY(!s.secrets.values.contains(QStringLiteral("slack.T0ACME.bot")));
    }
};

QTEST_GUILESS_MAIN(ConnectionServiceTest)
#include "tst_connectionservice.moc"
