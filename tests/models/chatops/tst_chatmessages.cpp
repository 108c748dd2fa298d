// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chatops/chatanswers.h"
#include "models/chatops/jiracomment.h"
#include "models/chatops/parametermodal.h"
#include "models/triggers/parameters.h"

#include <QJsonDocument>
#include <QTest>

using namespace clustero;

namespace {

const QString evil = QStringLiteral("<!channel> & <@U1|x> `rm` *bold*\n<https://evil.example|click>\u202e");

Run failedRun(const QString &name = QStringLiteral("test"))
{
    const QDateTime begin(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC);
    StepRun step;
    step.name = QStringLiteral("unit");
    step.state = State::Failed;
    step.exitCode = 1;
    step.startedAt = begin;
    step.finishedAt = begin.addSecs(192);
    step.command = {QStringLiteral("make"), QStringLiteral("test <all> && `x`")};
    StrandRun strand;
    strand.name = name;
    strand.state = State::Failed;
    strand.steps = {step};
    strand.startedAt = begin;
    strand.finishedAt = step.finishedAt;
    Run run;
    run.id = RunId{QStringLiteral("0193000000000001")};
    run.number = 12;
    run.pipeline = QStringLiteral("web");
    run.state = State::Failed;
    run.branch = QStringLiteral("main");
    run.commit = QString(40, u'c');
    run.startedAt = begin;
    run.finishedAt = begin.addSecs(200);
    run.strands = {strand};
    return run;
}

RunStory story(Run run = failedRun())
{
    RunStory made;
    made.label = run.pipeline;
    made.run = std::move(run);
    made.excerpt = {QStringLiteral("main.c:3: error: <b> expected"), QStringLiteral("token xoxb-1234567890-abcdefghij here")};
    return made;
}

/// Everything that is written in a message.
QString allTexts(const QJsonValue &value)
{
    if (value.isString())
        return value.toString() + u'\n';
    QString texts;
    for (const QJsonValue &one : value.isArray() ? value.toArray() : QJsonArray())
        texts += allTexts(one);
    const QJsonObject object = value.toObject();
    for (const QJsonValue &one : object)
        texts += allTexts(one);
    return texts;
}

void checkText(const QJsonValue &text, int most, QStringList &problems)
{
    const QString content = text[QLatin1String("text")].toString();
    if (content.isEmpty() || content.size() > most)
        problems += QStringLiteral("%1 letters where 1 to %2 may be").arg(content.size()).arg(most);
    const QString type = text[QLatin1String("type")].toString();
    if (type != QLatin1String("mrkdwn") && type != QLatin1String("plain_text"))
        problems += QStringLiteral("text of type ") + type;
}

void checkElement(const QJsonObject &element, QStringList &problems)
{
    const QString type = element.value(QStringLiteral("type")).toString();
    if (element.value(QStringLiteral("action_id")).toString().isEmpty() ||
        element.value(QStringLiteral("action_id")).toString().size() > 255)
        problems += QStringLiteral("action_id of ") + type;
    if (type == QLatin1String("button")) {
        checkText(element.value(QStringLiteral("text")), 75, problems);
        if (element.value(QStringLiteral("value")).toString().size() > 2000)
            problems += QStringLiteral("value");
        if (const QJsonObject confirm = element.value(QStringLiteral("confirm")).toObject(); !confirm.isEmpty()) {
            checkText(confirm.value(QStringLiteral("title")), 100, problems);
            checkText(confirm.value(QStringLiteral("text")), 300, problems);
            checkText(confirm.value(QStringLiteral("confirm")), 30, problems);
            checkText(confirm.value(QStringLiteral("deny")), 30, problems);
        }
    }
    if (type.endsWith(QLatin1String("static_select"))) {
        const QJsonArray options = element.value(QStringLiteral("options")).toArray();
        if (options.isEmpty() || options.size() > 100)
            problems += QStringLiteral("%1 options").arg(options.size());
        for (const QJsonValue &option : options) {
            checkText(option[QLatin1String("text")], 75, problems);
            if (option[QLatin1String("value")].toString().isEmpty() || option[QLatin1String("value")].toString().size() > 150)
                problems += QStringLiteral("an option's value");
        }
    }
}

/// What Slack would not take of a message or form (Block Kit's reference).
QStringList problemsOf(const QJsonObject &message, qsizetype mostBlocks = 50)
{
    QStringList problems;
    const QJsonArray blocks = message.value(QStringLiteral("blocks")).toArray();
    if (blocks.size() > mostBlocks)
        problems += QStringLiteral("%1 blocks").arg(blocks.size());
    if (message.value(QStringLiteral("text")).toString().size() > 4000)
        problems += QStringLiteral("text");
    QStringList ids;
    for (const QJsonValue &block : blocks) {
        const QString type = block[QLatin1String("type")].toString();
        const QString id = block[QLatin1String("block_id")].toString();
        if (id.size() > 255 || (!id.isEmpty() && ids.contains(id)))
            problems += QStringLiteral("block_id ") + id;
        ids += id;
        const QJsonArray elements = block[QLatin1String("elements")].toArray();
        if (type == QLatin1String("section")) {
            checkText(block[QLatin1String("text")], 3000, problems);
        } else if (type == QLatin1String("context")) {
            if (elements.isEmpty() || elements.size() > 10)
                problems += QStringLiteral("elements of context");
            for (const QJsonValue &element : elements)
                checkText(element, 2000, problems);
        } else if (type == QLatin1String("actions")) {
            if (elements.isEmpty() || elements.size() > 25)
                problems += QStringLiteral("elements of actions");
            for (const QJsonValue &element : elements)
                checkElement(element.toObject(), problems);
        } else if (type == QLatin1String("input")) {
            checkText(block[QLatin1String("label")], 2000, problems);
            if (block[QLatin1String("hint")].isObject())
                checkText(block[QLatin1String("hint")], 2000, problems);
            checkElement(block[QLatin1String("element")].toObject(), problems);
        } else {
            problems += QStringLiteral("block of type ") + type;
        }
    }
    return problems;
}

PipelineReading withParameters(const QByteArray &schema)
{
    return readPipeline("version: 1\nname: web\ntriggers:\n- type: manual\n  parameters: " + schema +
                            "\nstrands:\n- name: build\n  steps:\n  - {type: host, cmd: [make]}\n",
                        QStringLiteral("x.yaml"));
}

QJsonObject fieldOf(const QJsonObject &view, const QString &name)
{
    const QJsonArray blocks = view.value(QStringLiteral("blocks")).toArray();
    for (const QJsonValue &block : blocks) {
        if (block[QLatin1String("block_id")].toString() == QStringLiteral("parameter.") + name)
            return block.toObject();
    }
    return {};
}

} // namespace

class TestChatMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newsOfRuns_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("before"); // -1: none
        QTest::addColumn<int>("news");   // -1: none
        const auto row = [](const char *name, State state, std::optional<State> before, std::optional<ChatNews> news) {
            QTest::newRow(name) << static_cast<int>(state) << (before ? static_cast<int>(*before) : -1)
                                << (news ? static_cast<int>(*news) : -1);
        };
        row("first fails", State::Failed, {}, ChatNews::Failed);
        row("fails after it passed", State::Failed, State::Passed, ChatNews::Failed);
        row("fails again", State::TimedOut, State::Failed, ChatNews::StillFailing);
        row("fixed", State::Passed, State::Interrupted, ChatNews::Fixed);
        row("passes again", State::Passed, State::Passed, ChatNews::Passed);
        row("first passes", State::Passed, {}, ChatNews::Passed);
        row("cancelled", State::Cancelled, State::Failed, {});
        row("runs", State::Running, State::Failed, ChatNews::Started);
    }

    void newsOfRuns()
    {
        QFETCH(const int, state);
        QFETCH(const int, before);
        RunStory told = story();
        told.run.state = static_cast<State>(state);
        if (before >= 0)
            told.previous = static_cast<State>(before);
        const std::optional<ChatNews> news = newsOf(told);
        QTEST(news ? static_cast<int>(*news) : -1, "news");
    }

    void aFailedRun()
    {
        const QJsonObject message = runMessage(story());
        QCOMPARE(problemsOf(message), QStringList());
        const QString text = allTexts(message);
        QVERIFY2(text.contains(QStringLiteral("✕ *web #12* failed")), qPrintable(text));
        QVERIFY(text.contains(QLatin1String("`unit` in `test`: exit 1 after 3 m 12 s")));
        QVERIFY(text.contains(QLatin1String("main @ccccccc")));
        for (const char *button : {"Re-run", "Re-run failed", "Show log"})
            QVERIFY(text.contains(QLatin1String(button)));
        QVERIFY(!text.contains(QLatin1String("Cancel")));
        const QJsonObject details = runDetails(story());
        QCOMPARE(problemsOf(details), QStringList());
        const QString below = allTexts(details);
        QVERIFY2(below.contains(QLatin1String("error: &lt;b&gt; expected")), qPrintable(below));
        QVERIFY(!below.contains(QLatin1String("xoxb-")));
        QVERIFY(below.contains(QLatin1String("test &lt;all&gt; &amp;&amp; 'x'")));
    }

    void aRunningRun()
    {
        Run run = failedRun();
        run.state = run.strands[0].state = State::Running;
        run.strands[0].steps[0].state = State::Running;
        const QJsonObject message = runMessage(story(run));
        QCOMPARE(problemsOf(message), QStringList());
        const QString text = allTexts(message);
        QVERIFY(text.contains(QLatin1String("is running")) && text.contains(QLatin1String("0 of 1 strands done")));
        QVERIFY(text.contains(QLatin1String("Cancel")) && !text.contains(QLatin1String("Re-run")));
        QVERIFY(runDetails(story(run)).isEmpty());
    }

    void foreignTextDoesNothing()
    {
        Run run = failedRun(evil);
        run.pipeline = run.branch = run.reason = run.trigger = evil;
        run.strands[0].reason = evil;
        run.strands[0].steps[0].name = evil;
        run.strands[0].steps[0].command = {evil};
        RunStory told = story(run);
        told.excerpt = {evil, QStringLiteral("```"), QStringLiteral("<!everyone>")};
        told.artifacts = {{evil, {}}};
        WaitingApproval waiting;
        waiting.label = waiting.event = waiting.decision.reason = evil;
        const QList<QJsonObject> messages{runMessage(told),
                                          runDetails(told),
                                          runAnswer(told),
                                          logAnswer(told, {evil, evil, told.excerpt}),
                                          approvalMessage(waiting),
                                          approvalMessage(waiting, evil),
                                          waitingAnswer({waiting}),
                                          sentenceMessage(evil),
                                          listAnswer({{evil, std::nullopt, {}}}),
                                          muteAnswer(evil, {}),
                                          refusalAnswer(ChatRight::Run, evil, evil, {evil}),
                                          strangerAnswer(evil, evil, {})};
        for (const QJsonObject &message : messages) {
            QCOMPARE(problemsOf(message), QStringList());
            QString text = allTexts(message);
            for (const char *bad : {"<!channel", "<!everyone", "<@U1", "<https", "\u202e"})
                QVERIFY2(!text.contains(QString::fromUtf8(bad)), qPrintable(text));
        }
    }

    void longTextsFit()
    {
        const QString longText = QString(20'000, u'<');
        Run run = failedRun();
        run.pipeline = run.branch = run.reason = longText;
        for (int i = 0; i < 300; ++i) {
            StrandRun strand = failedRun(longText).strands.constFirst();
            strand.steps[0].command = QStringList(50, longText);
            strand.reason = longText;
            run.strands += strand;
        }
        RunStory told = story(run);
        told.label = longText;
        told.excerpt = QStringList(5000, longText);
        told.artifacts = QList<Artifact>(200, Artifact{longText, {}});
        WaitingApproval waiting;
        waiting.label = waiting.event = waiting.decision.reason = longText;
        const QList<ListedChatPipeline> pipelines(500, ListedChatPipeline{longText, RunSummary(), QDateTime::currentDateTimeUtc()});
        const QList<LabelledRun> runs(500, LabelledRun{longText, RunSummary()});
        for (const QJsonObject &message :
             {runMessage(told), runDetails(told), runAnswer(told), logAnswer(told, {longText, longText, told.excerpt}),
              waitingAnswer(QList<WaitingApproval>(100, waiting)), sentenceMessage(longText), listAnswer(pipelines), statusAnswer(runs),
              helpAnswer(longText, longText, QStringList(500, QStringLiteral("U1")), true)}) {
            // Only the ids of what waits are alike here.
            QStringList problems = problemsOf(message);
            problems.removeIf([](const QString &one) { return one.startsWith(QLatin1String("block_id")); });
            QCOMPARE(problems, QStringList());
        }
    }

    void stepsToShow()
    {
        Run run = failedRun();
        run.strands.prepend(failedRun(QStringLiteral("lint")).strands.constFirst());
        run.strands[0].state = run.strands[0].steps[0].state = State::Passed;
        QCOMPARE(stepToShow(run, {})->strand, 1); // what failed
        QCOMPARE(stepToShow(run, QStringLiteral("lint"))->strand, 0);
        QCOMPARE(stepToShow(run, QStringLiteral("lint/unit"))->step, 0);
        QVERIFY(stepToShow(run, QStringLiteral("lnt")).error().sentence.contains(QLatin1String("Did you mean `lint`?")));
        QCOMPARE(stepToShow(run, QStringLiteral("lint/x")).error().code, QStringLiteral("no-place"));
        QCOMPARE(stepToShow(run, QStringLiteral("/unit")).error().code, QStringLiteral("no-place"));
        run.strands[1].steps[0].state = State::Running;
        run.strands[0].steps[0].state = State::Queued;
        QCOMPARE(stepToShow(run, {})->strand, 1); // what runs
        run.strands.clear();
        QCOMPARE(stepToShow(run, {}).error().code, QStringLiteral("no-log"));
    }

    void aForm()
    {
        const PipelineReading reading = withParameters(
            R"({type: object, required: [version, count], properties: {
                version: {type: string, pattern: '^\d', title: Version, description: What is released, examples: ['1.2.3'], maxLength: 20},
                count: {type: integer, minimum: 1, maximum: 9}, fast: {type: boolean, default: true}, kind: {enum: [a, b, 3]},
                tags: {type: array, items: {enum: [x, y]}}, options: {type: object}, notes: {type: string, maxLength: 2000}}})");
        QVERIFY2(reading.isValid(), qPrintable(reading.diagnostics.value(0).message));
        const Result<ParameterFields> fields = parameterFields(reading.spec);
        const ModalContext context{QStringLiteral("key"), QStringLiteral("C1"), QStringLiteral("https://hooks.slack.com/x"), 5, true};
        const Result<QJsonObject> view = parameterModal(QStringLiteral("web"), *fields, {{QStringLiteral("count"), QStringLiteral("7")}},
                                                        {QStringLiteral("`version` <must> fit")}, context);
        QVERIFY(view);
        QCOMPARE(problemsOf(*view, 100), QStringList());
        QCOMPARE(modalContext(*view), context);
        QVERIFY(view->value(QStringLiteral("private_metadata")).toString().size() < 3000);
        const QJsonObject version = fieldOf(*view, QStringLiteral("version"));
        QCOMPARE(version[QLatin1String("element")][QLatin1String("type")].toString(), QStringLiteral("plain_text_input"));
        QCOMPARE(version[QLatin1String("element")][QLatin1String("max_length")].toInt(), 20);
        QVERIFY(!version.value(QStringLiteral("optional")).toBool());
        const QJsonObject count = fieldOf(*view, QStringLiteral("count")).value(QStringLiteral("element")).toObject();
        QCOMPARE(count.value(QStringLiteral("initial_value")).toString(), QStringLiteral("7"));
        QCOMPARE(count.value(QStringLiteral("max_value")).toString(), QStringLiteral("9"));
        const QJsonObject fast = fieldOf(*view, QStringLiteral("fast"));
        QCOMPARE(fast[QLatin1String("element")][QLatin1String("initial_option")][QLatin1String("value")].toString(),
                 QStringLiteral("true"));
        QVERIFY(fast.value(QStringLiteral("optional")).toBool());
        QVERIFY(allTexts(*view).contains(QLatin1String("`version` &lt;must&gt; fit")));
    }

    void aFormThatComesBack()
    {
        const PipelineReading reading = withParameters(
            R"({type: object, required: [version], properties: {version: {type: string}, count: {type: integer}, fast: {type: boolean},
                kind: {enum: [a, b, 3]}, tags: {type: array, items: {enum: [x, 2]}}, none: {type: string}}})");
        const Result<ParameterFields> fields = parameterFields(reading.spec);
        const QJsonObject view = QJsonDocument::fromJson(R"({"state": {"values": {
            "parameter.version": {"value": {"type": "plain_text_input", "value": "1.0"}},
            "parameter.count": {"value": {"type": "number_input", "value": "3"}},
            "parameter.fast": {"value": {"type": "static_select", "selected_option": {"value": "false"}}},
            "parameter.kind": {"value": {"type": "static_select", "selected_option": {"value": "3"}}},
            "parameter.tags": {"value": {"type": "multi_static_select", "selected_options": [{"value": "2"}, {"value": "x"}, {"value": "z"}]}},
            "parameter.none": {"value": {"type": "plain_text_input", "value": null}},
            "parameter.other": {"value": {"type": "plain_text_input", "value": "not ours"}}}}})")
                                     .object();
        const QMap<QString, QString> values = modalValues(view, *fields);
        QCOMPARE(values.keys(), (QStringList{QStringLiteral("count"), QStringLiteral("fast"), QStringLiteral("kind"),
                                             QStringLiteral("tags"), QStringLiteral("version")}));
        const ParameterCheck check = checkParameters(reading.spec, values);
        QVERIFY(check.isValid());
        QCOMPARE(check.values.value(QStringLiteral("fast")), QJsonValue(false));
        QCOMPARE(check.values.value(QStringLiteral("kind")), QJsonValue(3));
        QCOMPARE(check.values.value(QStringLiteral("tags")), QJsonValue(QJsonArray{2, QStringLiteral("x")}));
    }

    void largeForms()
    {
        QByteArray schema = "{type: object, properties: {";
        for (int i = 0; i < 120; ++i)
            schema += "p" + QByteArray::number(i) + ": {type: string}, ";
        const Result<ParameterFields> many = parameterFields(withParameters(schema + "}}").spec);
        QCOMPARE(parameterModal({}, *many, {}, {}, {}).error().code, QStringLiteral("too-many-fields"));
        QByteArray choices = "{type: object, properties: {kind: {enum: [";
        for (int i = 0; i < 150; ++i)
            choices += "c" + QByteArray::number(i) + ", ";
        const Result<ParameterFields> wide = parameterFields(withParameters(choices + "]}}}").spec);
        const Result<QJsonObject> view = parameterModal({}, *wide, {}, {}, {});
        QCOMPARE(fieldOf(*view, QStringLiteral("kind"))[QLatin1String("element")][QLatin1String("type")].toString(),
                 QStringLiteral("plain_text_input"));
    }

    void credentialsGo_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("shown");
        QTest::newRow("slack") << "a xoxb-123456789012-abcDEF b"
                               << "a *** b";
        QTest::newRow("app") << "xapp-1-A012-345-abcdef"
                             << "***";
        QTest::newRow("github") << QStringLiteral("t=ghp_") + QString(36, u'a') << "t=***";
        QTest::newRow("address") << "git clone https://me:secret@host.example/x"
                                 << "git clone https://me:***@host.example/x";
        QTest::newRow("plain") << "https://host.example:8080/a@b xoxo-hello"
                               << "https://host.example:8080/a@b xoxo-hello";
    }

    void credentialsGo()
    {
        QFETCH(const QString, line);
        QTEST(withoutCredentials(line), "shown");
    }

    void jiraHearsWhatCameOfARun()
    {
        Run run = failedRun();
        run.pipeline = QStringLiteral("we*b");
        const QString failed =
            jiraComment(run, {QStringLiteral("main.c:1: error {noformat} xoxb-123456789012-abcDEF"), QStringLiteral("[~ann]")});
        QCOMPARE(failed, QStringLiteral("(x) *we\\*b \\#12* failed after 3 m 20 s\n"
                                        "Step *unit* of *test*: exit 1\n"
                                        "{noformat}\nmain.c:1: error {\u200bnoformat} ***\n[~ann]\n{noformat}\n"
                                        "Clustero, run 0193000000000001"));
        run.state = State::Passed;
        QCOMPARE(jiraComment(run, {}), QStringLiteral("(/) *we\\*b \\#12* passed in 3 m 20 s\nClustero, run 0193000000000001"));
        run.state = State::Running;
        QVERIFY(jiraComment(run, {}).startsWith(QStringLiteral("(i) *we\\*b \\#12* is running\n")));
        run.state = State::Cancelled;
        run.reason = evil;
        QCOMPARE(jiraComment(run, {}).count(u'\n'), 2);
    }

    void nothingCountsInAnIssue_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("inert");
        QTest::newRow("plain") << "unit 1,2"
                               << "unit 1,2";
        QTest::newRow("bold") << "*b*"
                              << "\\*b\\*";
        QTest::newRow("mention") << "[~ann]"
                                 << "\\[\\~ann\\]";
        QTest::newRow("macro") << "{code}"
                               << "\\{code\\}";
        QTest::newRow("end of line") << "a\\\\b\nc" << QStringLiteral("a\u29f5\u29f5b c");
        QTest::newRow("address") << "http://a" << QStringLiteral("http\\:/\u200b/a");
        QTest::newRow("image") << "!a.png!"
                               << "\\!a.png\\!";
        QTest::newRow("sideways") << QStringLiteral("a\u202eb") << "a b";
        QTest::newRow("long") << QString(100, u'a') << QString(29, u'a') + QChar(0x2026);
    }
    void nothingCountsInAnIssue()
    {
        QFETCH(const QString, text);
        QTEST(inertWiki(text, 30), "inert");
    }

    void wantedMessagesAreKept()
    {
        WantedMessage wanted;
        wanted.message = sentenceMessage(QStringLiteral("x"));
        wanted.details = sentenceMessage(QStringLiteral("y"));
        wanted.isFinal = true;
        QCOMPARE(wantedMessageFromJson(toJson(wanted)), wanted);
        wanted.responseUrl = QStringLiteral("https://hooks.slack.com/x");
        wanted.person = QStringLiteral("U1");
        wanted.channel = QStringLiteral("C1");
        wanted.askedMs = 7;
        QCOMPARE(wantedMessageFromJson(toJson(wanted)), wanted);
    }
};

QTEST_GUILESS_MAIN(TestChatMessages)
#include "tst_chatmessages.moc"
