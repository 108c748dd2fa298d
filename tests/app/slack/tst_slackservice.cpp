// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slack/slackservice.h"
#include "tests/fakes/memorysecrets.h"
#include "tests/fakes/slack/fakeslack.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace clustero;
using namespace std::chrono_literals;

namespace {

using Kind = ReceiverState::Kind;

/// A fake Slack, and the service with a file of connections of its own.
struct Office
{
    Office()
    {
        server.listen();
        file = folder.filePath(QStringLiteral("connections.json"));
        service = make();
    }

    std::unique_ptr<SlackService> make()
    {
        SlackParts parts{.secrets = secrets, .connectionsFile = file};
        parts.api.pacing.messageGap = 0ms;
        parts.socket.web = {.connect = 2s, .ping = 100ms, .silence = 1s};
        parts.socket.waits = {.least = 20ms, .most = 40ms};
        parts.socket.gap = 0ms;
        parts.wake.logind = parts.wake.routes = false;
        parts.settle = 10ms;
        return std::make_unique<SlackService>(parts);
    }

    [[nodiscard]] NewSlack tokens() const { return {server.botToken, server.appToken, {}, server.api().toString()}; }
    Result<SlackConnection> add(const NewSlack &wanted) const { return QCoro::waitFor(service->add(wanted)); }
    [[nodiscard]] SlackState state() const { return service->states().value(0); }

    QTemporaryDir folder;
    QString file;
    FakeSlack server;
    MemorySecrets secrets;
    std::unique_ptr<SlackService> service;
};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSlackService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAWorkspaceAndItsTokens()
    {
        Office office;
        const Result<SlackConnection> added = office.add(office.tokens());
        QVERIFY2(added, added ? "" : qPrintable(added.error().sentence));
        QCOMPARE(added->name, QStringLiteral("Acme"));
        QCOMPARE(added->team, QStringLiteral("T0ACME"));
        QCOMPARE(added->appId, QStringLiteral("A0CLUSTERO"));
        QCOMPARE(added->botName, QStringLiteral("clustero"));
        QCOMPARE(office.secrets.values.value(QStringLiteral("slack.T0ACME.bot")), office.server.botToken);
        QCOMPARE(office.secrets.values.value(QStringLiteral("slack.T0ACME.app")), office.server.appToken);
        const QByteArray kept = contentsOf(office.file);
        QVERIFY(kept.contains("T0ACME"));
        QVERIFY(!kept.contains("xoxb-") && !kept.contains("xapp-"));
        QCOMPARE(office.service->find(QStringLiteral("Acme"))->team, QStringLiteral("T0ACME"));
        QCOMPARE(office.server.connectionsEver(), 0); // nobody listens in this process
    }

    void refusesWrongTokens_data()
    {
        QTest::addColumn<QByteArray>("bot");
        QTest::addColumn<QByteArray>("app");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        const QByteArray bot = "xoxb-1111-2222-abcdef", app = "xapp-1-A0CLUSTERO-3333-abcdef";
        QTest::newRow("swapped") << app << bot << QStringLiteral("token-kind") << QStringLiteral("swapped");
        QTest::newRow("user") << QByteArray("xoxp-1111-2222-abcdef") << app << QStringLiteral("token-kind") << QStringLiteral("xoxb-");
        QTest::newRow("no app") << bot << QByteArray() << QStringLiteral("token-kind") << QStringLiteral("connections:write");
        QTest::newRow("wrong bot") << QByteArray("xoxb-9999-2222-abcdef") << app << QStringLiteral("invalid_auth")
                                   << QStringLiteral("Copy it anew");
        QTest::newRow("wrong app") << bot << QByteArray("xapp-1-A9-3333-abcdef") << QStringLiteral("invalid_auth")
                                   << QStringLiteral("Copy it anew");
    }

    void refusesWrongTokens()
    {
        QFETCH(QByteArray, bot);
        QFETCH(QByteArray, app);
        QFETCH(QString, code);
        QFETCH(QString, words);
        Office office;
        const Result<SlackConnection> added = office.add({bot, app, {}, office.server.api().toString()});
        QVERIFY(!added);
        QCOMPARE(added.error().code, code);
        QVERIFY2(added.error().sentence.contains(words), qPrintable(added.error().sentence));
        QVERIFY(office.secrets.values.isEmpty()); // nothing is left behind
        QVERIFY(office.service->states().isEmpty());
    }

    void leavesNothingWithoutAKeychain()
    {
        Office office;
        office.secrets.refusal = Error{QStringLiteral("no-keychain"), QStringLiteral("None.")};
        QCOMPARE(office.add(office.tokens()).error().code, QStringLiteral("no-keychain"));
        QVERIFY(office.service->states().isEmpty());
    }

    void listensAndHandsOn()
    {
        Office office;
        QVERIFY(office.add(office.tokens()));
        QSignalSpy received(office.service.get(), &SlackService::received);
        office.service->start();
        QTRY_COMPARE(office.state().socket.kind, Kind::Connected);
        QTRY_COMPARE(office.state().scopes, office.server.scopes);
        QVERIFY(office.state().checkedAt.isValid());
        office.server.command(QStringLiteral("list"));
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(received.first().first().toString(), QStringLiteral("T0ACME"));
        office.service->stop();
        QTRY_COMPARE(office.server.connections(), 0);
        QVERIFY(!office.state().isListening);
    }

    /// Another process (the command line) adds, renews and removes.
    void followsTheFile()
    {
        Office office;
        office.service->start();
        const std::unique_ptr<SlackService> other = office.make();
        QVERIFY(QCoro::waitFor(other->add(office.tokens())));
        QTRY_COMPARE(office.server.connections(), 1);
        office.server.deadTokens.insert(office.server.appToken);
        office.server.appToken = "xapp-1-A0CLUSTERO-4444-abcdef";
        office.server.closeConnections();
        QTRY_COMPARE(office.state().socket.kind, Kind::Off);
        QCOMPARE(office.state().socket.problem.code, QStringLiteral("token_revoked"));
        const Result<SlackConnection> renewed = QCoro::waitFor(other->renew(QStringLiteral("T0ACME"), {{}, office.server.appToken}));
        QVERIFY2(renewed, renewed ? "" : qPrintable(renewed.error().sentence));
        QTRY_COMPARE(office.state().socket.kind, Kind::Connected);
        QVERIFY(QCoro::waitFor(other->remove(QStringLiteral("T0ACME"))));
        QTRY_COMPARE(office.server.connections(), 0);
        QVERIFY(office.service->states().isEmpty());
        QVERIFY(office.secrets.values.isEmpty());
    }

    void tellsOfATokenThatIsNotAcceptedAnyMore()
    {
        Office office;
        QVERIFY(office.add(office.tokens()));
        office.server.deadTokens.insert(office.server.botToken);
        QCOMPARE(QCoro::waitFor(office.service->test(QStringLiteral("T0ACME"))).error().code, QStringLiteral("token_revoked"));
        QCOMPARE(office.state().problem.code, QStringLiteral("token_revoked"));
        office.server.botToken = "xoxb-new-1234-abcdef";
        QVERIFY(QCoro::waitFor(office.service->renew(QStringLiteral("T0ACME"), {office.server.botToken, {}})));
        QVERIFY(QCoro::waitFor(office.service->test(QStringLiteral("T0ACME"))));
        QVERIFY(office.state().problem.code.isEmpty());
        QVERIFY(office.state().checkedAt.isValid());
    }

    void doesNotRenewWithAnotherWorkspacesToken()
    {
        Office office;
        QVERIFY(office.add(office.tokens()));
        office.server.team = QStringLiteral("T0OTHER");
        QCOMPARE(QCoro::waitFor(office.service->renew(QStringLiteral("T0ACME"), office.tokens())).error().code,
                 QStringLiteral("other-workspace"));
        QCOMPARE(office.service->states().size(), 1);
    }

    void listsAllChannels()
    {
        Office office;
        office.server.pageSize = 2;
        for (int i = 0; i < 5; ++i)
            office.server.channels.append({QStringLiteral("C1X%1").arg(i), QStringLiteral("more-%1").arg(i), false, false});
        QVERIFY(office.add(office.tokens()));
        const Result<QList<SlackChannelLine>> channels = QCoro::waitFor(office.service->channels(QStringLiteral("T0ACME")));
        QVERIFY(channels);
        QCOMPARE(channels->size(), 8); // without the archived one
        QCOMPARE(channels->first(), (SlackChannelLine{QStringLiteral("C0BUILDS"), QStringLiteral("builds"), false, true}));
        QCOMPARE(channels->last(), (SlackChannelLine{QStringLiteral("G0SECRET"), QStringLiteral("secret-plans"), true, true}));
    }

    void sendsATestMessage()
    {
        Office office;
        QVERIFY(office.add(office.tokens()));
        const auto send = [&](const char *channel) {
            return QCoro::waitFor(office.service->sendTest(QStringLiteral("T0ACME"), QString::fromLatin1(channel)));
        };
        QVERIFY(send("C0BUILDS"));
        QCOMPARE(office.server.messages(QStringLiteral("C0BUILDS")).size(), 1);
        office.server.scopes.removeAll(QStringLiteral("chat:write.public"));
        const Result<void> refused = send("C0RANDOM");
        QCOMPARE(refused.error().code, QStringLiteral("not_in_channel"));
        QVERIFY(refused.error().sentence.contains(QStringLiteral("/invite")));
        QCOMPARE(QCoro::waitFor(office.service->sendTest(QStringLiteral("T0NONE"), QStringLiteral("C0BUILDS"))).error().code,
                 QStringLiteral("no-connection"));
    }
};

QTEST_GUILESS_MAIN(TestSlackService)
#include "tst_slackservice.moc"
