// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chatops/chatsettings.h"

#include <QJsonDocument>
#include <QTest>

using namespace clustero;

namespace {

ChatPipeline pipeline(const QString &name, const QString &place)
{
    ListedPipeline listed;
    listed.file = u'/' + place + u'/' + name + QStringLiteral(".yaml");
    listed.name = name;
    listed.repository = place;
    listed.folder = QStringLiteral("/src");
    return chatPipeline(listed);
}

const QList<ChatPipeline> all{
    pipeline(QStringLiteral("web"), QStringLiteral("acme/web")), pipeline(QStringLiteral("Deploy"), QStringLiteral("acme/web")),
    pipeline(QStringLiteral("build"), QStringLiteral("acme/app")), pipeline(QStringLiteral("build"), QStringLiteral("acme/lib")),
    pipeline(QStringLiteral("nightly run"), QStringLiteral("acme/ops"))};

RunSummary run(const ChatPipeline &of, int number, const QString &id)
{
    RunSummary summary;
    summary.id = RunId{id};
    summary.number = number;
    summary.file = of.file;
    summary.pipeline = of.name;
    return summary;
}

QString text(const ChatCommand &command)
{
    static const QStringList names{QStringLiteral("help"),   QStringLiteral("list"),    QStringLiteral("run"),
                                   QStringLiteral("status"), QStringLiteral("logs"),    QStringLiteral("cancel"),
                                   QStringLiteral("rerun"),  QStringLiteral("approve"), QStringLiteral("mute")};
    QStringList parts{names.at(static_cast<int>(command.verb))};
    for (const QString &word : {command.pipeline, command.run.pipeline, command.run.run, command.run.place}) {
        if (!word.isEmpty())
            parts += u'[' + word + u']';
    }
    for (auto parameter = command.parameters.begin(); parameter != command.parameters.end(); ++parameter)
        parts += parameter.key() + u'=' + parameter.value();
    if (command.onlyFailed)
        parts += QStringLiteral("failed");
    if (command.verb == ChatVerb::Mute)
        parts += QString::number(command.mute.count());
    return parts.join(u' ') + (command.isPublic ? QStringLiteral(" public") : QString());
}

const QByteArray grants = R"({"owners": ["UOWNER", "not an id"], "people": [
            {"who": "UANN", "pipelines": ["WEB"], "may": ["run"]},
            {"who": "UBOB", "pipelines": ["acme/app/\u002a", "acme/lib"], "may": ["see", "fly"]},
            {"who": "UCAT", "pipelines": [], "may": ["run"]},
            {"who": "SOPS", "pipelines": ["*"], "may": ["approve"]},
            {"who": "SOPS", "pipelines": ["nightly*"], "may": ["run"]}]})";

ChatAccess access(const QByteArray &team, const QString &person, const QSet<QString> &groups = {})
{
    const QJsonObject json{{QStringLiteral("workspaces"), QJsonObject{{QStringLiteral("T1"), QJsonDocument::fromJson(team).object()}}}};
    return {chatSettingsFromJson(json).teams.value(QStringLiteral("T1")), person, groups};
}

} // namespace

class TestChatCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char *typed, const char *meant) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(meant);
        };
        row("", "help");
        row("  help ", "help");
        row("LIST", "list");
        row("list --public", "list public");
        row("list \xe2\x80\x94public", "list public"); // what phones make of two hyphens
        row("run web", "run [web]");
        row("run web version=1.2.3 dryRun=true", "run [web] dryRun=true version=1.2.3");
        row("run web note=\"two words\" empty=", "run [web] empty= note=two words");
        row("run \xe2\x80\x9cnightly run\xe2\x80\x9d note=\xe2\x80\x98it\xe2\x80\x99", "run [nightly run] note=it");
        row("run web \xe2\x80\x9enote=a b\xe2\x80\x9c", "run [web] note=a b");
        row("run web q='say \"hi\"'", "run [web] q=say \"hi\"");
        row("run web q=\\\"x", "run [web] q=\"x");
        row("run web why=don't", "run [web] why=don't");
        row("run web url=<https://a.example/x?a=1&amp;b=2>", "run [web] url=https://a.example/x?a=1&b=2");
        row("run web host=<http://a.example|a.example>", "run [web] host=a.example");
        row("run web x=a=b x.y=1", "run [web] x=a=b x.y=1");
        row("status", "status");
        row("status web", "status [web]");
        row("status web 12", "status [web] [12]");
        row("status web#12", "status [web] [12]");
        row("status web #12", "status [web] [12]");
        row("status 12", "status [12]");
        row("status last", "status [last]");
        row("status web last", "status [web] [last]");
        row("logs web test/unit", "logs [web] [test/unit]");
        row("logs web 12 test", "logs [web] [12] [test]");
        row("cancel web", "cancel [web]");
        row("rerun web 3 failed", "rerun [web] [3] failed");
        row("rerun last", "rerun [last]");
        row("approve", "approve");
        row("approve web", "approve [web]");
        row("mute web", "mute [web] 60");
        row("mute web 2h30m", "mute [web] 150");
        row("mute web 1d", "mute [web] 1440");
        row("mute web off", "mute [web] 0");
    }

    void understood()
    {
        QFETCH(const QString, typed);
        const Result<ChatCommand> command = parseChatCommand(typed);
        QVERIFY2(command, command ? "" : qPrintable(command.error().sentence));
        QTEST(text(*command), "meant");
    }

    void notUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *typed, const char *code, const char *says) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(code) << QString::fromUtf8(says);
        };
        row("rnu web", "unknown-command", "Did you mean `run`?");
        row("statsu", "unknown-command", "Did you mean `status`?");
        row("frobnicate", "unknown-command", "`/clustero help`");
        row("run", "missing-word", "run PIPELINE");
        row("run web fast", "bad-parameter", "name=value");
        row("run web =x", "bad-parameter", "`=x`");
        row("run web a=1 a=2", "bad-parameter", "given twice");
        row("logs", "missing-word", "logs RUN");
        row("cancel", "missing-word", "cancel RUN");
        row("rerun web 3 now", "extra-word", "`now`");
        row("status web 3 x", "extra-word", "`x`");
        row("mute", "missing-word", "mute PIPELINE 1h");
        row("mute web soon", "bad-duration", "`soon`");
        row("mute web 9d", "bad-duration", "a week at most");
        row("run web note=\"two", "open-quote", "Close it");
        QTest::newRow("long") << QString(9000, u'x') << QStringLiteral("too-long") << QStringLiteral("Shorten");
        QTest::newRow("many") << QStringLiteral("a ").repeated(300) << QStringLiteral("too-long") << QStringLiteral("Shorten");
    }

    void notUnderstood()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, says);
        const Result<ChatCommand> command = parseChatCommand(typed);
        QVERIFY(!command);
        QTEST(command.error().code, "code");
        QVERIFY2(command.error().sentence.contains(says), qPrintable(command.error().sentence));
    }

    void pipelinesAreFound()
    {
        const auto labelOf = [](const char *word) {
            const Result<ChatPipeline> found = findChatPipeline(QString::fromLatin1(word), all);
            return found ? chatLabel(*found, all) : found.error().code + u' ' + found.error().sentence;
        };
        QCOMPARE(labelOf("web"), QStringLiteral("web"));
        QCOMPARE(labelOf("deploy"), QStringLiteral("Deploy"));
        QCOMPARE(labelOf("acme/lib"), QStringLiteral("acme/lib"));
        QCOMPARE(labelOf("acme/lib/build"), QStringLiteral("acme/lib"));
        QVERIFY(labelOf("build").startsWith(QLatin1String("ambiguous-pipeline")));
        QVERIFY(labelOf("build").contains(QLatin1String("`acme/app`, `acme/lib`")));
        QVERIFY(labelOf("acme/web").startsWith(QLatin1String("ambiguous-pipeline")));
        QVERIFY(labelOf("wbe").contains(QLatin1String("Did you mean `web`?")));
        for (const ChatPipeline &one : all) // what is shown can be written
            QCOMPARE(findChatPipeline(chatLabel(one, all), all)->file, one.file);
    }

    void runsAreFound()
    {
        const QList<RunSummary> runs{run(all.at(0), 7, QStringLiteral("0193000000000009")),
                                     run(all.at(2), 7, QStringLiteral("0193000000000008")),
                                     run(all.at(0), 6, QStringLiteral("0193aaaa00000007")),
                                     run(pipeline(QStringLiteral("secret"), QStringLiteral("x")), 9, QStringLiteral("0193bbbb00000006"))};
        const auto found = [&](const char *typed) {
            const Result<ChatCommand> command = parseChatCommand(QStringLiteral("status ") + QLatin1String(typed));
            const Result<RunSummary> one = findChatRun(command->run, all, runs);
            return one ? one->id.value.right(1) : one.error().code;
        };
        QCOMPARE(found("web"), QStringLiteral("9"));
        QCOMPARE(found("web 6"), QStringLiteral("7"));
        QCOMPARE(found("acme/app#7"), QStringLiteral("8"));
        QCOMPARE(found("6"), QStringLiteral("7"));
        QCOMPARE(found("7"), QStringLiteral("ambiguous-run"));
        QCOMPARE(found("last"), QStringLiteral("9"));
        QCOMPARE(found("0193aaaa"), QStringLiteral("7"));
        QCOMPARE(found("0193"), QStringLiteral("ambiguous-run"));
        QCOMPARE(found("9"), QStringLiteral("no-run")); // of a pipeline that they may not see
        QCOMPARE(found("0193bbbb"), QStringLiteral("no-pipeline"));
        QCOMPARE(found("Deploy"), QStringLiteral("no-run"));
    }

    void rights_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QStringList>("groups");
        QTest::addColumn<QString>("see"); // of web, Deploy, acme/app, acme/lib, nightly run
        QTest::addColumn<QString>("run");
        QTest::addColumn<QString>("approve");
        QTest::newRow("owner") << "UOWNER" << QStringList() << "yyyyy"
                               << "yyyyy"
                               << "yyyyy";
        QTest::newRow("nobody") << "UNOBODY" << QStringList() << "-----"
                                << "-----"
                                << "-----";
        QTest::newRow("one name") << "UANN" << QStringList() << "y----"
                                  << "y----"
                                  << "-----";
        QTest::newRow("a place, to see") << "UBOB" << QStringList() << "--yy-"
                                         << "-----"
                                         << "-----";
        QTest::newRow("in a group") << "UEVE" << QStringList{QStringLiteral("SOPS")} << "yyyyy"
                                    << "----y"
                                    << "yyyyy";
        QTest::newRow("in another group") << "UEVE" << QStringList{QStringLiteral("SDEV")} << "-----"
                                          << "-----"
                                          << "-----";
        QTest::newRow("a group's name is no person") << "SOPS" << QStringList{QStringLiteral("SOPS")} << "-----"
                                                     << "-----"
                                                     << "-----";
        QTest::newRow("nobody at all") << "" << QStringList() << "-----"
                                       << "-----"
                                       << "-----";
    }

    void rights()
    {
        QFETCH(const QString, person);
        QFETCH(const QStringList, groups);
        const ChatAccess rights = access(grants, person, QSet<QString>(groups.begin(), groups.end()));
        const auto may = [&](ChatRight right) {
            QString letters;
            for (const ChatPipeline &one : all)
                letters += rights.may(right, one) ? u'y' : u'-';
            return letters;
        };
        QTEST(may(ChatRight::See), "see");
        QTEST(may(ChatRight::Run), "run");
        QTEST(may(ChatRight::Approve), "approve");
    }

    void settingsAreKeptAndNamed()
    {
        ChatSettings settings;
        ChatTeam &team = settings.teams[QStringLiteral("T1")];
        team.owners = {QStringLiteral("U1")};
        team.people = {{QStringLiteral("S2"), {QStringLiteral("web")}, {ChatRight::Run, ChatRight::Approve}}};
        team.channels = {{QStringLiteral("C3"), {QStringLiteral("*")}, {ChatNews::Waiting, ChatNews::StillFailing}},
                         {QStringLiteral("C4"), {QStringLiteral("web")}, {}}};
        QCOMPARE(chatSettingsFromJson(toJson(settings)), settings);
        const QByteArray wrong = R"({"workspaces": {"bad": {}, "T1": {"people": [{"who": "ann", "pipelines": ["*"], "may": ["run"]}],
            "channels": [{"channel": "#general", "pipelines": ["*"]}, {"channel": "C1", "pipelines": ["web"]}]}}})";
        const ChatSettings read = chatSettingsFromJson(QJsonDocument::fromJson(wrong).object());
        QCOMPARE(read.problems.size(), 3);
        QVERIFY(read.teams.value(QStringLiteral("T1")).people.isEmpty());
        const QList<ChatChannel> channels = read.teams.value(QStringLiteral("T1")).channels;
        QCOMPARE(channels.size(), 1);
        QCOMPARE(channels.constFirst().news, (QSet<ChatNews>{ChatNews::Failed, ChatNews::Fixed}));
    }
};

QTEST_GUILESS_MAIN(TestChatCommands)
#include "tst_chatcommands.moc"
