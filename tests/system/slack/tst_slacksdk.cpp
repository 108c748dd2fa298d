// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slack/slackneeds.h"
#include "models/chatops/chatanswers.h"
#include "models/chatops/parametermodal.h"
#include "models/pipeline/spec.h"
#include "models/triggers/parameters.h"
#include "tests/fakes/slack/fakeslack.h"
#include "tests/system/slack/sdkscript.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace clustero;

namespace {

constexpr int patience = 30'000; // node has to start

RunStory failedStory()
{
    const QDateTime begin = QDateTime::currentDateTimeUtc();
    StepRun step;
    step.name = QStringLiteral("unit");
    step.state = State::Failed;
    step.exitCode = 1;
    step.startedAt = begin;
    step.finishedAt = begin.addSecs(12);
    step.command = {QStringLiteral("make"), QStringLiteral("test")};
    StrandRun strand;
    strand.name = QStringLiteral("test");
    strand.state = State::Failed;
    strand.steps = {step};
    strand.startedAt = begin;
    strand.finishedAt = step.finishedAt;
    RunStory story;
    story.label = story.run.pipeline = QStringLiteral("web");
    story.run.id = RunId{QStringLiteral("0193000000000001")};
    story.run.number = 12;
    story.run.state = State::Failed;
    story.run.branch = QStringLiteral("main");
    story.run.startedAt = begin;
    story.run.finishedAt = step.finishedAt;
    story.run.strands = {strand};
    story.excerpt = {QStringLiteral("main.c:3: error: <b> expected")};
    story.artifacts = {{QStringLiteral("report"), {}}};
    return story;
}

QList<QJsonObject> ourMessages()
{
    const RunStory failed = failedStory();
    RunStory running = failed;
    running.run.state = running.run.strands[0].state = running.run.strands[0].steps[0].state = State::Running;
    WaitingApproval waiting;
    waiting.label = QStringLiteral("web");
    waiting.event = QStringLiteral("pull request 7");
    const QString person = QStringLiteral("U0ADA"), team = QStringLiteral("T0ACME");
    RunSummary summary;
    summary.state = State::Passed;
    return {runMessage(failed),
            runDetails(failed),
            runMessage(running),
            runAnswer(failed),
            logAnswer(failed, {QStringLiteral("test"), QStringLiteral("unit"), failed.excerpt}),
            approvalMessage(waiting),
            approvalMessage(waiting, QStringLiteral("Ada approved it.")),
            waitingAnswer({waiting}),
            helpAnswer(team, person, {person}, true),
            strangerAnswer(team, person, {person}),
            refusalAnswer(ChatRight::Run, QStringLiteral("web"), person, {person}),
            listAnswer({{QStringLiteral("web"), summary, QDateTime::currentDateTimeUtc()}}),
            statusAnswer({{QStringLiteral("web"), summary}}),
            muteAnswer(QStringLiteral("web"), QDateTime::currentDateTimeUtc())};
}

QJsonObject ourForm()
{
    const PipelineReading reading =
        readPipeline("version: 1\nname: web\ntriggers:\n- type: manual\n  parameters: {type: object, required: [version], properties: {"
                     "version: {type: string, title: Version, description: What is released}, count: {type: integer}, "
                     "fast: {type: boolean}, kind: {enum: [a, b]}, tags: {type: array, items: {enum: [x, y]}}}}\n"
                     "strands:\n- name: build\n  steps:\n  - {type: host, cmd: [make]}\n",
                     QStringLiteral("x.yaml"));
    const Result<ParameterFields> fields = parameterFields(reading.spec);
    return fields ? parameterModal(QStringLiteral("web"), *fields, {}, {QStringLiteral("`version` is missing")}, {}).value_or(QJsonObject())
                  : QJsonObject();
}

QByteArray constant(const char *type, qsizetype number, const QJsonObject &value)
{
    return "export const m" + QByteArray::number(number) + ": " + type + " = " + QJsonDocument(value).toJson() + ";\n";
}

} // namespace

/// Slack's own libraries take the tests' own Slack for Slack, and our messages fit Slack's types.
class TestSlackSdk : public QObject
{
    Q_OBJECT

    /// What the compiler says of constants below the types; empty: nothing.
    [[nodiscard]] static QByteArray compilerSays(const QByteArray &constants)
    {
        QFile types(SdkScript::beside(QStringLiteral("messages.ts"))), whole(SdkScript::folder() + QStringLiteral("/messages.ts"));
        if (!types.open(QIODevice::ReadOnly) || !whole.open(QIODevice::WriteOnly))
            return "the file cannot be written";
        whole.write(types.readAll() + constants);
        whole.close();
        SdkScript compiler(QStringLiteral("node_modules/typescript/bin/tsc"),
                           {QStringLiteral("--noEmit"), QStringLiteral("--strict"), QStringLiteral("--skipLibCheck"),
                            QStringLiteral("--target"), QStringLiteral("es2022"), QStringLiteral("--module"), QStringLiteral("node16"),
                            QStringLiteral("messages.ts")});
        if (!QTest::qWaitFor([&] { return compiler.isOver(); }, 2 * patience))
            return "the compiler does not end";
        return compiler.status() == 0 ? QByteArray() : compiler.said() + "status " + QByteArray::number(compiler.status());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString missing = SdkScript::missing();
        if (!missing.isEmpty())
            QSKIP(qPrintable(missing));
    }

    void webClient()
    {
        FakeSlack slack;
        QVERIFY(slack.listen());
        slack.groups.insert(QStringLiteral("S0OPS"), {QStringLiteral("U0ADA"), QStringLiteral("U0BOB")});
        slack.trouble(QStringLiteral("chat.update"), {.status = 429, .headers = {{"Retry-After", "1"}}});
        SdkScript script(SdkScript::beside(QStringLiteral("webapi.mjs")), {slack.api().toString(), QString::fromLatin1(slack.botToken)});
        QTRY_VERIFY_WITH_TIMEOUT(script.isOver(), patience);
        const QStringList expected{QStringLiteral("auth T0ACME U0BOT true"),
                                   QStringLiteral("channels builds random secret-plans"),
                                   QStringLiteral("posted C0BUILDS web #12 failed"),
                                   QStringLiteral("below true"),
                                   QStringLiteral("updated web #12 fixed"),
                                   QStringLiteral("ephemeral string"),
                                   QStringLiteral("replies 2"),
                                   QStringLiteral("history 1"),
                                   QStringLiteral("group U0ADA U0BOB"),
                                   QStringLiteral("refused channel channel_not_found"),
                                   QStringLiteral("refused blocks invalid_blocks"),
                                   QStringLiteral("refused token invalid_auth")};
        QCOMPARE(script.lines().join(u'\n'), expected.join(u'\n'));
        QCOMPARE(slack.calls(QStringLiteral("chat.update")).size(), 2); // it waited as it was told
    }

    void socketModeClient()
    {
        FakeSlack slack;
        QVERIFY(slack.listen());
        SdkScript script(SdkScript::beside(QStringLiteral("socketmode.mjs")),
                         {slack.api().toString(), QString::fromLatin1(slack.appToken)});
        QTRY_COMPARE_WITH_TIMEOUT(script.lines().join(u'\n'), QStringLiteral("connected"), patience);
        const QString first = slack.command(QStringLiteral("list"));
        QTRY_COMPARE_WITH_TIMEOUT(slack.acknowledgements(first).size(), 1, patience);
        slack.announceEnd(QStringLiteral("warning"));
        QTRY_COMPARE_WITH_TIMEOUT(slack.connectionsEver(), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(script.lines().contains(QStringLiteral("command /clustero list U0ADA")), patience);
        QTRY_COMPARE_WITH_TIMEOUT(script.lines().count(QStringLiteral("connected")), 2, patience);
        slack.command(QStringLiteral("quit"));
        QTRY_VERIFY2_WITH_TIMEOUT(script.isOver(), script.said().constData(), patience);
        QVERIFY(script.lines().contains(QStringLiteral("command /clustero quit U0ADA")));
    }

    void boltApp()
    {
        FakeSlack slack;
        QVERIFY(slack.listen());
        SdkScript script(SdkScript::beside(QStringLiteral("bolt.mjs")),
                         {slack.api().toString(), QString::fromLatin1(slack.botToken), QString::fromLatin1(slack.appToken)});
        const auto says = [&](const char *line) { return script.lines().contains(QString::fromLatin1(line)); };
        QTRY_VERIFY2_WITH_TIMEOUT(says("started") && slack.connections() == 1, script.said().constData(), patience);
        const QString command = slack.command(QStringLiteral("form"));
        QTRY_VERIFY2_WITH_TIMEOUT(says("command form"), script.said().constData(), patience);
        QCOMPARE(slack.responses(command).first().value(QLatin1String("text")).toString(), QStringLiteral("heard form"));
        QVERIFY(!slack.acknowledgements(command).isEmpty());
        QCOMPARE(slack.views().size(), 1);
        const QJsonObject typed{{QStringLiteral("type"), QStringLiteral("plain_text_input")},
                                {QStringLiteral("value"), QStringLiteral("high")}};
        slack.submit(slack.views().constFirst(), {{QStringLiteral("level"), QJsonObject{{QStringLiteral("value"), typed}}}});
        QTRY_VERIFY2_WITH_TIMEOUT(says("view high"), script.said().constData(), patience);
        const QJsonObject message = slack.say(QStringLiteral("C0BUILDS"), QStringLiteral("web failed"));
        slack.press(QStringLiteral("rerun"), QStringLiteral("12"), message);
        QTRY_VERIFY2_WITH_TIMEOUT(says("action 12 U0ADA"), script.said().constData(), patience);
        QCOMPARE(slack.messages(QStringLiteral("C0BUILDS")).first().value(QLatin1String("text")).toString(), QStringLiteral("again 12"));
        slack.command(QStringLiteral("quit"));
        QTRY_VERIFY2_WITH_TIMEOUT(script.isOver(), script.said().constData(), patience);
    }

    void ourMessagesFitSlacksTypes()
    {
        QByteArray constants;
        qsizetype number = 0;
        for (const QJsonObject &message : ourMessages()) {
            QVERIFY(!message.isEmpty());
            constants += constant("Answer", number++, message);
            QJsonObject posted = message;
            posted.insert(QStringLiteral("channel"), QStringLiteral("C0BUILDS"));
            if (!posted.contains(QStringLiteral("response_type")))
                constants += constant("Post", number++, posted);
        }
        const QJsonObject form = ourForm();
        QVERIFY(!form.isEmpty());
        constants += constant("Form", number++, form);
        constants += constant("Described", number++, SlackNeeds::manifest());
        const QByteArray said = compilerSays(constants);
        QVERIFY2(said.isEmpty(), said.left(3000).constData());
    }

    /// So that the one before can fail.
    void wrongMessagesDoNot()
    {
        QJsonObject message = runMessage(failedStory());
        message.insert(QStringLiteral("blocks"), QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("section")},
                                                                        {QStringLiteral("txt"), QStringLiteral("wrong")}}});
        const QByteArray said = compilerSays(constant("Answer", 0, message));
        QVERIFY2(said.contains("txt"), said.constData());
    }
};

QTEST_GUILESS_MAIN(TestSlackSdk)
#include "tst_slacksdk.moc"
