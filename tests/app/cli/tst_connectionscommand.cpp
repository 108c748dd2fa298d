// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/relayconnections.h"
#include "app/settings/connections.h"
#include "tests/app/cli/commandtest.h"
#include "tests/app/relay/relayscript.h"
#include "tests/fakes/fakesmee.h"
#include "tests/fakes/jira/fakejira.h"
#include "tests/fakes/slack/fakeslack.h"

#include <QSaveFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace clustero;

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ');
}

} // namespace

class TestConnectionsCommand : public CommandTest
{
    Q_OBJECT

private Q_SLOTS:
    void adds();
    void addingAgainChanges();
    void refusals_data();
    void refusals();
    void removes();
    void lists();
    void listsWhatTheListenerSays();
    void tests();
    void slackFromTokensToRemoval();
    void slackRefusals_data();
    void slackRefusals();
    void jiraFromSecretToRemoval();

private:
    [[nodiscard]] Connections connections() const
    {
        return *readConnections(connectionsFile(m_clustero->folder() + QStringLiteral("/configuration")));
    }
    Outcome add(const QString &name, const QString &url = QStringLiteral("https://relay.example.org"),
                const QString &channel = QStringLiteral("c"))
    {
        m_clustero->input = "right-token\n";
        return (*m_clustero)({QStringLiteral("connections"), QStringLiteral("add-relay"), url, QStringLiteral("--channel"), channel,
                              QStringLiteral("--name"), name});
    }
};

void TestConnectionsCommand::adds()
{
    m_clustero->input = "t0ken\n";
    const Outcome relay = (*m_clustero)(
        words(QStringLiteral("connections add-relay wss://Relay.example.org:8443/ --channel aB-1 --source github --authority own.pem")));
    QCOMPARE(relay.status, int(ExitPassed));
    QVERIFY(relay.out.contains("https://relay.example.org:8443/hooks/aB-1"));
    QVERIFY(!(relay.out + relay.err).contains("t0ken"));
    QCOMPARE(m_world->secrets.value(QStringLiteral("relay.aB-1.token")), QByteArray("t0ken"));
    QCOMPARE((*m_clustero)(words(QStringLiteral("connections add-smee https://smee.io/chan --name Trial"))).status, int(ExitPassed));
    const Connections kept = connections();
    QCOMPARE(kept.relays.size(), 1);
    QCOMPARE(kept.relays.first().name, QStringLiteral("relay.example.org"));
    QCOMPARE(kept.relays.first().source, QStringLiteral("github"));
    QCOMPARE(kept.relays.first().authority, m_clustero->folder() + QStringLiteral("/own.pem"));
    QCOMPARE(kept.smee.first().name, QStringLiteral("Trial"));
    QFile file(connectionsFile(m_clustero->folder() + QStringLiteral("/configuration")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("t0ken"));
}

void TestConnectionsCommand::addingAgainChanges()
{
    QCOMPARE(add(QStringLiteral("one")).status, int(ExitPassed));
    QCOMPARE(add(QStringLiteral("two")).status, int(ExitPassed));
    QCOMPARE(connections().relays.size(), 1);
    QCOMPARE(connections().relays.first().name, QStringLiteral("two"));
    const Outcome taken = add(QStringLiteral("two"), QStringLiteral("https://other.example.org"));
    QCOMPARE(taken.status, int(ExitBadInput));
    QVERIFY(taken.err.contains("name of its own"));
}

void TestConnectionsCommand::refusals_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QString &line, const QByteArray &says, int status = ExitBadInput,
                        const QByteArray &input = "t") { QTest::newRow(name) << line << input << says << status; };
    row("no address", QStringLiteral("add-relay --channel c"), "needs a URL");
    row("no channel", QStringLiteral("add-relay https://a.org"), "--channel ID");
    row("bad channel", QStringLiteral("add-relay https://a.org --channel a/b"), "no channel's id");
    row("plain http", QStringLiteral("add-relay http://a.org --channel c"), "unencrypted");
    row("no token", QStringLiteral("add-relay https://a.org --channel c"), "The value is empty", ExitBadInput, "");
    row("source", QStringLiteral("add-relay https://a.org --channel c --source gitlab"), "github, jira, webhook");
    row("smee without a channel", QStringLiteral("add-smee https://smee.io/a.b"), "channel's name");
    row("remove what is not there", QStringLiteral("remove nothing"), "no relay or smee channel called nothing", ExitNoSuchThing);
    row("remove nothing", QStringLiteral("remove"), "needs the NAME");
    row("test what is not there", QStringLiteral("test nothing"), "no relay or smee channel called nothing", ExitNoSuchThing);
    row("Jira without a channel", QStringLiteral("add-jira https://a.atlassian.net"), "--channel ID");
    row("Jira without a secret", QStringLiteral("add-jira https://a.atlassian.net --channel c"), "The value is empty", ExitBadInput, "");
    row("Jira by no channel", QStringLiteral("add-jira https://a.atlassian.net --channel c"), "Subscribe to one first", ExitNoSuchThing);
    row("list something", QStringLiteral("list one"), "takes no name");
    row("unknown action", QStringLiteral("ad-relay"), "Did you mean `add-relay`?");
}

void TestConnectionsCommand::refusals()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, says);
    m_clustero->input = input;
    const Outcome outcome = (*m_clustero)(words(QStringLiteral("connections ") + line));
    QTEST(outcome.status, "status");
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
    QVERIFY(connections().relays.isEmpty() && connections().smee.isEmpty());
}

void TestConnectionsCommand::removes()
{
    QCOMPARE(add(QStringLiteral("one")).status, int(ExitPassed));
    m_world->secrets.insert(QStringLiteral("webhook.c.secret"), "s");
    m_world->secrets.insert(QStringLiteral("mine"), "m");
    QCOMPARE((*m_clustero)(words(QStringLiteral("connections remove one"))).status, int(ExitPassed));
    QVERIFY(connections().relays.isEmpty());
    QCOMPARE(m_world->secrets.keys(), QStringList{QStringLiteral("mine")});
}

void TestConnectionsCommand::lists()
{
    QVERIFY((*m_clustero)({QStringLiteral("connections")}).out.contains("No connections."));
    add(QStringLiteral("one"));
    const Outcome outcome = (*m_clustero)({QStringLiteral("connections")});
    QCOMPARE(outcome.status, int(ExitPassed));
    QCOMPARE(outcome.out, QByteArray("one  relay https://relay.example.org\n    webhook address: https://relay.example.org/hooks/c\n"
                                     "Nobody listens now. Open the window, or run `clustero listen`.\n"));
    m_clustero->writeFile(QStringLiteral("configuration/connections.json"), "{");
    const Outcome bad = (*m_clustero)({QStringLiteral("connections")});
    QCOMPARE(bad.status, int(ExitBadInput));
    QVERIFY(bad.err.contains("cannot be read"));
}

void TestConnectionsCommand::listsWhatTheListenerSays()
{
    add(QStringLiteral("one"));
    add(QStringLiteral("two"), QStringLiteral("https://other.example.org"));
    QDir().mkpath(m_world->paths.data);
    QFile file(listenerStatusFile(m_world->paths.data));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"process\":12,\"written\":\"2020-01-01T00:00:00Z\",\"receivers\":[{\"key\":\"https://"
               "relay.example.org#c\",\"state\":\"waiting\",\"since\":\"2020-01-01T00:00:00Z\",\"code\":\"x\","
               "\"problem\":\"nobody listens at its address\",\"retryAt\":\"2020-01-01T00:00:00Z\"}]}");
    file.close();
    QVERIFY((*m_clustero)({QStringLiteral("connections")}).out.contains("Nobody listens now")); // a process left it and died
    const int lock =
        ::open(QFile::encodeName(m_world->paths.data + QStringLiteral("/listener.lock")).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    QCOMPARE(::flock(lock, LOCK_EX | LOCK_NB), 0);
    const Outcome outcome = (*m_clustero)({QStringLiteral("connections")});
    QVERIFY2(outcome.out.contains("nobody listens at its address. Trying again now."), outcome.out.constData());
    QVERIFY(outcome.out.contains("Not taken up yet"));
    QVERIFY(outcome.out.contains("The process that listens (12) has stood still since "));
    QVERIFY(!outcome.out.contains("Nobody listens now"));
    const QList<QByteArray> lines = (*m_clustero)(words(QStringLiteral("connections list --output json"))).out.trimmed().split('\n');
    ::close(lock);
    QCOMPARE(lines.size(), 2);
    const QJsonObject first = QJsonDocument::fromJson(lines.first()).object();
    QCOMPARE(first.value(QStringLiteral("state")).toString(), QStringLiteral("waiting"));
    QCOMPARE(first.value(QStringLiteral("webhook")).toString(), QStringLiteral("https://relay.example.org/hooks/c"));
}

void TestConnectionsCommand::tests()
{
    RelayScript relay;
    FakeSmee smee;
    for (const char *id : {"a", "b", "c"})
        relay.add(QString::fromLatin1(id));
    add(QStringLiteral("good"), relay.server.address());
    add(QStringLiteral("away"), QStringLiteral("http://127.0.0.1:9"), QStringLiteral("d"));
    (*m_clustero)({QStringLiteral("connections"), QStringLiteral("add-smee"), smee.url().toString(), QStringLiteral("--name"),
                   QStringLiteral("trial")});
    const Outcome all = (*m_clustero)(words(QStringLiteral("connections test")));
    QCOMPARE(all.status, int(ExitFailed));
    QVERIFY2(all.out.contains("Events kept there: 3, number of the newest: 3."), all.out.constData());
    QVERIFY2(all.out.contains("away: The relay cannot be reached: nobody listens"), all.out.constData());
    QVERIFY2(all.out.contains("trial: Connected in"), all.out.constData());
    QCOMPARE(relay.heard, QStringList{QStringLiteral("subscribe -1")}); // nothing was taken
    QCOMPARE((*m_clustero)(words(QStringLiteral("connections test good"))).status, int(ExitPassed));
    m_world->secrets.insert(QStringLiteral("relay.c.token"), "old");
    const Outcome refused = (*m_clustero)(words(QStringLiteral("connections test good")));
    QCOMPARE(refused.status, int(ExitFailed));
    QVERIFY2(refused.out.contains("does not accept the token"), refused.out.constData());
}

void TestConnectionsCommand::slackFromTokensToRemoval()
{
    FakeSlack slack;
    slack.listen();
    m_clustero->input = slack.appToken + "\n\n" + slack.botToken + '\n'; // in any order
    const Outcome added = (*m_clustero)({QStringLiteral("connections"), QStringLiteral("add-slack"), slack.api().toString()});
    QVERIFY2(added.status == ExitPassed, added.err.constData());
    QVERIFY2(added.out.contains("Acme is kept") && added.out.contains("/invite @clustero"), added.out.constData());
    QVERIFY(!(added.out + added.err).contains(slack.botToken));
    QCOMPARE(m_world->secrets.value(QStringLiteral("slack.T0ACME.app")), slack.appToken);
    const QByteArray listed = (*m_clustero)(words(QStringLiteral("connections list"))).out;
    QVERIFY2(listed.contains("Acme  Slack workspace Acme (T0ACME)"), listed.constData());
    QVERIFY((*m_clustero)(words(QStringLiteral("connections test Acme"))).out.contains("Slack accepts both tokens."));

    slack.deadTokens.insert(std::exchange(slack.botToken, "xoxb-renewed-5555-abcdef"));
    const Outcome revoked = (*m_clustero)(words(QStringLiteral("connections test")));
    QCOMPARE(revoked.status, int(ExitFailed));
    QVERIFY2(revoked.out.contains("token_revoked"), revoked.out.constData());
    m_clustero->input = slack.botToken + '\n';
    QCOMPARE((*m_clustero)(words(QStringLiteral("connections renew-slack Acme"))).status, int(ExitPassed));
    QCOMPARE((*m_clustero)(words(QStringLiteral("connections test"))).status, int(ExitPassed));

    const Outcome removed = (*m_clustero)(words(QStringLiteral("connections remove Acme")));
    QVERIFY2(removed.out.contains("https://api.slack.com/apps/A0CLUSTERO/general"), removed.out.constData());
    QVERIFY(connections().slack.isEmpty() && m_world->secrets.isEmpty());
}

void TestConnectionsCommand::slackRefusals_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("nothing") << QByteArray() << QByteArray("The value is empty");
    QTest::newRow("one token") << QByteArray("xoxb-1111-2222-abcdef\n") << QByteArray("one a line");
    QTest::newRow("the same twice") << QByteArray("xoxb-1111-2222-abcdef\nxoxb-1111-2222-abcdeg\n") << QByteArray("one a line");
    QTest::newRow("a password") << QByteArray("xoxb-1111-2222-abcdef\nhunter2\n") << QByteArray("one a line");
    QTest::newRow("wrong") << QByteArray("xoxb-9999-2222-abcdef\nxapp-1-A9-3333-abcdef\n") << QByteArray("invalid_auth");
}

void TestConnectionsCommand::slackRefusals()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, says);
    FakeSlack slack;
    slack.listen();
    m_clustero->input = input;
    const Outcome outcome = (*m_clustero)({QStringLiteral("connections"), QStringLiteral("add-slack"), slack.api().toString()});
    QVERIFY(outcome.status != ExitPassed);
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
    QVERIFY(connections().slack.isEmpty() && m_world->secrets.isEmpty());
}

void TestConnectionsCommand::jiraFromSecretToRemoval()
{
    FakeJira jira;
    add(QStringLiteral("office"));
    const QStringList line{QStringLiteral("connections"), QStringLiteral("add-jira"),  jira.site(),
                           QStringLiteral("--channel"),   QStringLiteral("office"),    QStringLiteral("--name"),
                           QStringLiteral("shop"),        QStringLiteral("--kind"),    QStringLiteral("datacenter"),
                           QStringLiteral("--token"),     QStringLiteral("--comments")};
    m_clustero->input = "only one line\n";
    QVERIFY((*m_clustero)(line).err.contains("two lines"));
    m_clustero->input = "secret\nwrong-token\n";
    QVERIFY((*m_clustero)(line).err.contains("does not accept the token"));
    QVERIFY(connections().jira.isEmpty() && !m_world->secrets.contains(QStringLiteral("webhook.c.secret")));
    m_clustero->input = "secret\nright-token\n";
    const Outcome added = (*m_clustero)(line);
    QVERIFY2(added.status == ExitPassed, added.err.constData());
    QVERIFY2(added.out.contains("URL     https://relay.example.org/hooks/c"), added.out.constData());
    QVERIFY(!(added.out + added.err).contains("right-token"));
    QCOMPARE(m_world->secrets.value(QStringLiteral("webhook.c.secret")), QByteArray("secret"));
    QVERIFY(connections().jira.first().comments);
    QVERIFY((*m_clustero)({QStringLiteral("connections")}).out.contains("shop  Jira Data Center at " + jira.site().toUtf8()));
    QVERIFY((*m_clustero)(words(QStringLiteral("connections test shop")))
                .out.contains("Jira accepts the token of Build Bot. It has sent nothing yet."));
    QCOMPARE((*m_clustero)(words(QStringLiteral("connections remove shop"))).status, int(ExitPassed));
    QVERIFY(connections().jira.isEmpty());
}

QTEST_GUILESS_MAIN(TestConnectionsCommand)
#include "tst_connectionscommand.moc"
