// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httpclient.h"
#include "app/slack/slackapi.h"
#include "app/slack/slackerrors.h"
#include "app/slack/slackneeds.h"
#include "models/items/slacktoken.h"
#include "tests/fakes/slack/fakeslack.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace clustero;
using namespace std::chrono_literals;

namespace {

QCoro::Task<Result<QByteArray>> token(FakeSlack &server)
{
    const QByteArray now = server.botToken; // co_return would move the member
    co_return now;
}

/// A fake Slack, and what calls it.
struct SlackFixture
{
    explicit SlackFixture(SlackApiTimes times = {.pacing = {.messageGap = 0ms}})
    {
        server.listen();
        api = SlackApi::make(
            http, server.api(), [this] { return token(server); }, times);
    }
    Result<QJsonObject> call(const char *method, const QJsonObject &arguments = {}) const
    {
        return QCoro::waitFor(api->call(QString::fromLatin1(method), arguments));
    }
    Result<QJsonObject> post(const QString &text, const QString &channel = QStringLiteral("C0BUILDS")) const
    {
        return call("chat.postMessage", {{QStringLiteral("channel"), channel}, {QStringLiteral("text"), text}});
    }
    void refuse(const char *method, const char *code)
    {
        server.trouble(QString::fromLatin1(method),
                       {.body = {{QStringLiteral("ok"), false}, {QStringLiteral("error"), QString::fromLatin1(code)}}});
    }

    FakeSlack server;
    HttpClient http;
    std::shared_ptr<SlackApi> api;
};

QString codeOf(const Result<QJsonObject> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

class TestSlackApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAsJsonAndAsForm()
    {
        SlackFixture f;
        const Result<QJsonObject> known = f.call("auth.test");
        QVERIFY2(known, known ? "" : qPrintable(known.error().sentence));
        QCOMPARE(known->value(QLatin1String("team_id")).toString(), f.server.team);
        QVERIFY(f.post(QStringLiteral("a & b = <c> + ü")));
        QCOMPARE(f.server.messages(QStringLiteral("C0BUILDS")).first().value(QLatin1String("text")).toString(),
                 QStringLiteral("a & b = <c> + ü"));
        const Result<QJsonObject> channels =
            f.call("conversations.list", {{QStringLiteral("types"), QStringLiteral("public_channel,private_channel")},
                                          {QStringLiteral("exclude_archived"), true},
                                          {QStringLiteral("limit"), 2}});
        QVERIFY(channels);
        QCOMPARE(channels->value(QLatin1String("channels")).toArray().size(), 2);
        QCOMPARE(f.server.calls().constLast().token, f.server.botToken);
    }

    void formsHoldListsAsJson()
    {
        const QJsonObject arguments{{QStringLiteral("a b"), QStringLiteral("1&2=ä+")},
                                    {QStringLiteral("c"), QJsonArray{1, QStringLiteral("x")}},
                                    {QStringLiteral("d"), true},
                                    {QStringLiteral("e"), 12}};
        QCOMPARE(slackForm(arguments), QByteArray("a%20b=1%262%3D%C3%A4%2B&c=%5B1%2C%22x%22%5D&d=true&e=12"));
    }

    void refusalsTellWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("advice");
        QTest::newRow("token") << QByteArray("invalid_auth") << QStringLiteral("Copy it anew");
        QTest::newRow("revoked") << QByteArray("token_revoked") << QStringLiteral("renew its tokens");
        QTest::newRow("expired") << QByteArray("token_expired") << QStringLiteral("token rotation");
        QTest::newRow("channel") << QByteArray("channel_not_found") << QStringLiteral("/invite");
        QTest::newRow("not in channel") << QByteArray("not_in_channel") << QStringLiteral("/invite");
        QTest::newRow("archived") << QByteArray("is_archived") << QStringLiteral("archived");
        QTest::newRow("rules") << QByteArray("restricted_action_read_only_channel") << QStringLiteral("administers");
        QTest::newRow("too late") << QByteArray("expired_trigger_id") << QStringLiteral("Send the command again");
        QTest::newRow("Slack") << QByteArray("fatal_error") << QStringLiteral("problem of its own");
        QTest::newRow("unknown") << QByteArray("weird_thing") << QStringLiteral("weird_thing");
    }

    void refusalsTellWhatToDo()
    {
        QFETCH(QByteArray, code);
        QFETCH(QString, advice);
        SlackFixture f;
        f.refuse("chat.postMessage", code.constData());
        const Result<QJsonObject> posted = f.post(QStringLiteral("x"));
        QCOMPARE(codeOf(posted), QString::fromLatin1(code));
        QVERIFY2(posted.error().sentence.contains(advice), qPrintable(posted.error().sentence));
    }

    void missingScopesAreNamed()
    {
        SlackFixture f;
        f.server.scopes.removeAll(QStringLiteral("chat:write"));
        const Result<QJsonObject> posted = f.post(QStringLiteral("x"));
        QCOMPARE(codeOf(posted), QStringLiteral("missing_scope"));
        QVERIFY(posted.error().sentence.contains(QStringLiteral("chat:write")));
    }

    void wrongBlocksAreTold()
    {
        SlackFixture f;
        const QJsonObject tooLong{{QStringLiteral("type"), QStringLiteral("header")},
                                  {QStringLiteral("text"), QJsonObject{{QStringLiteral("type"), QStringLiteral("plain_text")},
                                                                       {QStringLiteral("text"), QString(151, u'x')}}}};
        const Result<QJsonObject> posted = f.call("chat.postMessage", {{QStringLiteral("channel"), QStringLiteral("C0BUILDS")},
                                                                       {QStringLiteral("text"), QStringLiteral("x")},
                                                                       {QStringLiteral("blocks"), QJsonArray{tooLong}}});
        QCOMPARE(codeOf(posted), QStringLiteral("invalid_blocks"));
        QVERIFY2(posted.error().sentence.contains(QStringLiteral("150")), qPrintable(posted.error().sentence));
    }

    void waitsAsLongAsSlackAsks()
    {
        SlackFixture f;
        f.server.trouble(QStringLiteral("chat.postMessage"), {.status = 429, .headers = {{"Retry-After", "1"}}});
        QElapsedTimer timer;
        timer.start();
        QVERIFY(f.post(QStringLiteral("x")));
        QVERIFY2(timer.elapsed() >= 950, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(f.server.calls(QStringLiteral("chat.postMessage")).size(), 2);
        QCOMPARE(f.server.messages(QStringLiteral("C0BUILDS")).size(), 1);
    }

    void failsWhereTheWaitIsTooLong()
    {
        SlackFixture f({.pacing = {.messageGap = 0ms}, .patience = 2s});
        f.server.trouble(QStringLiteral("chat.postMessage"), {.status = 429, .headers = {{"Retry-After", "30"}}});
        QCOMPARE(codeOf(f.post(QStringLiteral("x"))), QStringLiteral("ratelimited"));
        QVERIFY(f.post(QStringLiteral("y"), QStringLiteral("C0RANDOM"))); // another channel has limits of its own
        QVERIFY(f.call("auth.test"));
    }

    void tellsWhatIsNotSlack()
    {
        SlackFixture f;
        f.server.trouble(QStringLiteral("auth.test"), {.status = 503, .body = {}});
        QCOMPARE(codeOf(f.call("auth.test")), QStringLiteral("internal_error"));
        f.server.trouble(QStringLiteral("auth.test"), {.status = 200, .body = {{QStringLiteral("hello"), 1}}});
        QCOMPARE(codeOf(f.call("auth.test")), QStringLiteral("no-slack"));
        f.server.setOffline(true);
        QCOMPARE(codeOf(f.call("auth.test")), QStringLiteral("nobody-listens"));
    }

    void takesANewTokenAfterARefusal()
    {
        SlackFixture f;
        QVERIFY(f.call("auth.test"));
        f.server.botToken = "xoxb-renewed-token-1";
        QCOMPARE(codeOf(f.call("auth.test")), QStringLiteral("invalid_auth"));
        QVERIFY(f.call("auth.test"));
    }

    void messagesOfAChannelKeepTheirOrder()
    {
        SlackFixture f;
        QStringList texts;
        int done = 0;
        for (int i = 0; i < 20; ++i) {
            texts.append(QString::number(i));
            f.api
                ->call(QStringLiteral("chat.postMessage"),
                       {{QStringLiteral("channel"), QStringLiteral("C0BUILDS")}, {QStringLiteral("text"), texts.last()}})
                .then([&done](const Result<QJsonObject> &) { ++done; });
        }
        QTRY_COMPARE(done, 20);
        QStringList came;
        for (const QJsonObject &message : f.server.messages(QStringLiteral("C0BUILDS")))
            came.append(message.value(QLatin1String("text")).toString());
        QCOMPARE(came, texts);
    }

    void pacesAsTheTiersSay()
    {
        SlackPacing pacing;
        const QString updates = SlackPacing::lane(QStringLiteral("chat.update"), {});
        for (int i = 0; i < 50; ++i) {
            QCOMPARE(pacing.wait(updates, 0ms), 0ms);
            pacing.noteCall(updates, 0ms);
        }
        QCOMPARE(pacing.wait(updates, 10s), 50s);
        QCOMPARE(pacing.wait(updates, 60s), 0ms);
        const auto lane = [](const char *channel) {
            return SlackPacing::lane(QStringLiteral("chat.postMessage"), {{QStringLiteral("channel"), QString::fromLatin1(channel)}});
        };
        pacing.noteCall(lane("C1"), 1000ms);
        QCOMPARE(pacing.wait(lane("C1"), 1300ms), 700ms);
        QCOMPARE(pacing.wait(lane("C2"), 1300ms), 0ms);
        pacing.noteLimit(lane("C2"), 30s, 1300ms);
        QCOMPARE(pacing.wait(lane("C2"), 2300ms), 29s);
        pacing.noteLimit(lane("C3"), 0ms, 0ms); // without a time: 5 s, then twice that
        QCOMPARE(pacing.wait(lane("C3"), 0ms), 5s);
        pacing.noteLimit(lane("C3"), 0ms, 0ms);
        QCOMPARE(pacing.wait(lane("C3"), 0ms), 10s);
        pacing.noteLimit(lane("C4"), 24h, 0ms);
        QCOMPARE(pacing.wait(lane("C4"), 0ms), 600s);
    }

    void answersGoOnlyToSlack_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("hooks") << QStringLiteral("https://hooks.slack.com/commands/T1/2/3") << true;
        QTest::newRow("government") << QStringLiteral("https://hooks.slack-gov.com/commands/T1/2/3") << true;
        QTest::newRow("plain") << QStringLiteral("http://hooks.slack.com/commands/T1/2/3") << false;
        QTest::newRow("other") << QStringLiteral("https://example.com/commands") << false;
        QTest::newRow("looks alike") << QStringLiteral("https://hooks.evilslack.com/x") << false;
        QTest::newRow("port") << QStringLiteral("https://hooks.slack.com:8443/x") << false;
        QTest::newRow("user") << QStringLiteral("https://a@hooks.slack.com/x") << false;
        QTest::newRow("this machine") << QStringLiteral("http://127.0.0.1:80/x") << false;
    }

    void answersGoOnlyToSlack()
    {
        QFETCH(QString, url);
        QFETCH(bool, isGood);
        QCOMPARE(isResponseUrl(QUrl(url), QUrl(QStringLiteral("https://slack.com/api"))), isGood);
    }

    void respondsFiveTimes()
    {
        SlackFixture f;
        QUrl url = f.server.api();
        url.setPath(QStringLiteral("/response/none"));
        const auto respond = [&](const QUrl &to) {
            return QCoro::waitFor(f.api->respond(to, {{QStringLiteral("text"), QStringLiteral("done")}}));
        };
        QCOMPARE(respond(url).error().code, QStringLiteral("expired_url"));
        QCOMPARE(respond(QUrl(QStringLiteral("https://example.com/x"))).error().code, QStringLiteral("response_url"));
    }

    void tokensAreKnownByTheirBeginning_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<SlackTokenKind>("kind");
        QTest::newRow("nothing") << QStringLiteral("  ") << SlackTokenKind::Nothing;
        QTest::newRow("typing") << QStringLiteral("xox") << SlackTokenKind::Beginning;
        QTest::newRow("bot") << QStringLiteral(" xoxb-1234-5678-abc\n") << SlackTokenKind::Bot;
        QTest::newRow("app") << QStringLiteral("xapp-1-A1-123-abc") << SlackTokenKind::App;
        QTest::newRow("user") << QStringLiteral("xoxp-1234-5678-abc") << SlackTokenKind::User;
        QTest::newRow("rotating") << QStringLiteral("xoxe.xoxb-1-abcdefg") << SlackTokenKind::Rotating;
        QTest::newRow("short") << QStringLiteral("xoxb-12") << SlackTokenKind::Broken;
        QTest::newRow("two lines") << QStringLiteral("xoxb-1234-5678-abc\nxapp-1-A1") << SlackTokenKind::Broken;
        QTest::newRow("other") << QStringLiteral("hunter2") << SlackTokenKind::Other;
    }

    void tokensAreKnownByTheirBeginning()
    {
        QFETCH(QString, text);
        QFETCH(SlackTokenKind, kind);
        QCOMPARE(slackTokenKind(text), kind);
    }

    /// What Slack's description of manifests allows, and what the reasons are given for.
    void manifestIsAsSlackWantsIt()
    {
        const QJsonObject manifest = SlackNeeds::manifest();
        const QJsonValue settings = manifest[QLatin1String("settings")], features = manifest[QLatin1String("features")];
        QVERIFY(settings[QLatin1String("socket_mode_enabled")].toBool());
        QVERIFY(settings[QLatin1String("interactivity")][QLatin1String("is_enabled")].toBool());
        QVERIFY(!settings[QLatin1String("token_rotation_enabled")].toBool());
        QVERIFY(manifest[QLatin1String("display_information")][QLatin1String("name")].toString().size() <= 35);
        QVERIFY(manifest[QLatin1String("display_information")][QLatin1String("description")].toString().size() <= 140);
        const QJsonObject command = features[QLatin1String("slash_commands")].toArray().first().toObject();
        QCOMPARE(command.value(QLatin1String("command")).toString(), QStringLiteral("/clustero"));
        QVERIFY(!command.contains(QLatin1String("url")));
        QStringList asked, explained;
        for (const QJsonValue &scope : manifest[QLatin1String("oauth_config")][QLatin1String("scopes")][QLatin1String("bot")].toArray())
            asked.append(scope.toString());
        for (const NeededScope &scope : SlackNeeds::scopes()) {
            explained.append(scope.name);
            QVERIFY(!scope.reason.isEmpty());
        }
        QCOMPARE(asked, explained);
        const QUrl page = SlackNeeds::newAppPage();
        QVERIFY(page.isValid());
        const QByteArray inPage = QUrlQuery(page).queryItemValue(QStringLiteral("manifest_json"), QUrl::FullyDecoded).toUtf8();
        QCOMPARE(QJsonDocument::fromJson(inPage).object(), manifest);
    }
};

QTEST_GUILESS_MAIN(TestSlackApi)
#include "tst_slackapi.moc"
