// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slack/chatservice.h"

#include "models/chatops/parametermodal.h"
#include "models/pipeline/spec.h"
#include "tests/app/slack/recordingslack.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace clustero;

namespace {

const QByteArray webFile = R"(version: 1
name: web
triggers:
- type: manual
  parameters:
    type: object
    required: [version]
    properties: {version: {type: string, pattern: '^\d'}, fast: {type: boolean, default: false}}
strands:
- name: build
  steps:
  - {name: make, type: host, cmd: [make]}
)";

/// A machine with two pipelines, and what was done there.
class FakeDesk : public ChatDesk
{
public:
    FakeDesk()
    {
        for (const char *name : {"web", "lib"}) {
            ListedPipeline listed;
            listed.name = QLatin1String(name);
            listed.file = QStringLiteral("/src/%1/.clustero.yaml").arg(listed.name);
            listed.folder = QStringLiteral("/src/%1").arg(listed.name);
            all += chatPipeline(listed);
        }
        StepRun step;
        step.name = QStringLiteral("make");
        step.state = State::Failed;
        step.exitCode = 2;
        StrandRun strand;
        strand.name = QStringLiteral("build");
        strand.state = State::Failed;
        strand.steps = {step};
        run.id = RunId{QStringLiteral("0193000000000001")};
        run.number = 3;
        run.pipeline = QStringLiteral("web");
        run.file = all.constFirst().file;
        run.state = State::Failed;
        run.strands = {strand};
        approval.pipeline = all.constFirst();
        approval.label = QStringLiteral("web");
        approval.decision.event = 41;
        approval.decision.pipeline = 1;
        approval.decision.reason = QStringLiteral("It comes from a fork (eve).");
    }

    QList<ChatPipeline> pipelines() override { return all; }
    QList<RunSummary> runs(int) override
    {
        RunSummary summary;
        summary.id = run.id;
        summary.number = run.number;
        summary.state = run.state;
        summary.pipeline = run.pipeline;
        summary.file = run.file;
        return {summary};
    }
    Result<RunStory> story(const RunId &id) override
    {
        if (id != run.id)
            return failure(QStringLiteral("no-run"), QStringLiteral("There is no such run."));
        RunStory told;
        told.run = run;
        told.pipeline = all.constFirst();
        told.label = QStringLiteral("web");
        return told;
    }
    Result<ChatForm> form(const ChatPipeline &pipeline) override
    {
        const QByteArray text = pipeline.name == QLatin1String("web")
                                    ? webFile
                                    : QByteArray("version: 1\nname: lib\nstrands:\n- name: build\n  steps:\n  - {type: host, cmd: [x]}\n");
        const PipelineReading reading = readPipeline(text, pipeline.file);
        return ChatForm{reading.spec, *parameterFields(reading.spec, text)};
    }
    QCoro::Task<Result<RunId>> start(ChatPipeline pipeline, QMap<QString, QString> parameters, ChatAsker asker) override
    {
        QStringList words{QStringLiteral("start"), pipeline.name};
        for (auto one = parameters.begin(); one != parameters.end(); ++one)
            words += one.key() + u'=' + one.value();
        done += words.join(u' ') + (asker.isPublic ? QStringLiteral(" public in ") + asker.channel : QString());
        co_return run.id;
    }
    QCoro::Task<Result<RunId>> rerun(RunId id, bool onlyFailed, ChatAsker asker) override
    {
        done += QStringLiteral("rerun %1%2%3")
                    .arg(id.value.right(1), onlyFailed ? QStringLiteral(" failed") : QString(),
                         asker.isPublic ? QStringLiteral(" public") : QString());
        co_return id;
    }
    Result<void> cancel(const RunId &id) override
    {
        done += QStringLiteral("cancel ") + id.value.right(1);
        return {};
    }
    QList<WaitingApproval> waiting() override { return {approval}; }
    Result<void> answer(const WaitingApproval &one, bool isApproved, const QString &by) override
    {
        done += QStringLiteral("%1 %2 by %3")
                    .arg(isApproved ? QStringLiteral("approve") : QStringLiteral("deny"))
                    .arg(one.decision.event)
                    .arg(by);
        return {};
    }
    QStringList log(const Run &, const StepPlace &) override { return {QStringLiteral("make: *** [all] Error 2")}; }

    QList<ChatPipeline> all;
    Run run;
    WaitingApproval approval;
    QStringList done;
};

struct Chat
{
    Chat() : answered(&service, &ChatService::answered) {}

    static ChatSettings rights()
    {
        ChatSettings made;
        ChatTeam &team = made.teams[QStringLiteral("T1")];
        team.owners = {QStringLiteral("UOWNER")};
        team.people = {{QStringLiteral("URUN"), {QStringLiteral("web")}, {ChatRight::Run}},
                       {QStringLiteral("USEE"), {QStringLiteral("*")}, {ChatRight::See}},
                       {QStringLiteral("SGROUP"), {QStringLiteral("lib")}, {ChatRight::Run}}};
        return made;
    }

    /// What is answered; empty: nothing.
    QString say(const char *person, const QString &text)
    {
        const QJsonObject payload{{QStringLiteral("team_id"), QStringLiteral("T1")},
                                  {QStringLiteral("user_id"), QLatin1String(person)},
                                  {QStringLiteral("user_name"), QStringLiteral("owner")},
                                  {QStringLiteral("channel_id"), QStringLiteral("C1")},
                                  {QStringLiteral("command"), QStringLiteral("/clustero")},
                                  {QStringLiteral("text"), text},
                                  {QStringLiteral("response_url"), QStringLiteral("https://hooks.slack.com/commands/1")},
                                  {QStringLiteral("trigger_id"), QStringLiteral("trigger-1")}};
        return take(QStringLiteral("slash_commands"), payload);
    }

    QString press(const char *person, const char *action, const QString &value, bool isEphemeral = true)
    {
        const QJsonObject payload{{QStringLiteral("type"), QStringLiteral("block_actions")},
                                  {QStringLiteral("team"), QJsonObject{{QStringLiteral("id"), QStringLiteral("T1")}}},
                                  {QStringLiteral("user"), QJsonObject{{QStringLiteral("id"), QLatin1String(person)}}},
                                  {QStringLiteral("channel"), QJsonObject{{QStringLiteral("id"), QStringLiteral("C1")}}},
                                  {QStringLiteral("container"), QJsonObject{{QStringLiteral("is_ephemeral"), isEphemeral}}},
                                  {QStringLiteral("response_url"), QStringLiteral("https://hooks.slack.com/actions/1")},
                                  {QStringLiteral("actions"), QJsonArray{QJsonObject{{QStringLiteral("action_id"), QLatin1String(action)},
                                                                                     {QStringLiteral("value"), value}}}}};
        return take(QStringLiteral("interactive"), payload);
    }

    QString submit(const char *person, const QString &metadata, const QByteArray &values)
    {
        const QJsonObject payload{
            {QStringLiteral("type"), QStringLiteral("view_submission")},
            {QStringLiteral("team"), QJsonObject{{QStringLiteral("id"), QStringLiteral("T1")}}},
            {QStringLiteral("user"), QJsonObject{{QStringLiteral("id"), QLatin1String(person)}}},
            {QStringLiteral("trigger_id"), QStringLiteral("trigger-2")},
            {QStringLiteral("view"),
             QJsonObject{{QStringLiteral("callback_id"), QLatin1String(parameterModalId)},
                         {QStringLiteral("private_metadata"), metadata},
                         {QStringLiteral("state"), QJsonObject{{QStringLiteral("values"), QJsonDocument::fromJson(values).object()}}}}}};
        return take(QStringLiteral("interactive"), payload);
    }

    QString take(const QString &type, const QJsonObject &payload)
    {
        const qsizetype before = slack->answers().size();
        const qsizetype over = answered.size();
        service.take({QStringLiteral("envelope-%1").arg(++envelopes), type, payload});
        if (!QTest::qWaitFor([&] { return answered.size() > over; }, 3000))
            return QStringLiteral("(no answer)");
        return slack->answers().mid(before).join(u'\n');
    }

    [[nodiscard]] QJsonObject lastCall(const char *method) const
    {
        for (qsizetype at = slack->calls.size(); at-- > 0;) {
            if (slack->calls.at(at).method == QLatin1String(method))
                return slack->calls.at(at).arguments;
        }
        return {};
    }

    QTemporaryDir folder;
    DataPaths paths{folder.filePath(QStringLiteral("data")), folder.filePath(QStringLiteral("cache"))};
    std::unique_ptr<SlackStore> store = std::move(*SlackStore::open(paths));
    HandClock clock;
    FakeDesk desk;
    std::shared_ptr<RecordingSlack> slack = std::make_shared<RecordingSlack>();
    Result<ChatSettings> settings = rights();
    ChatService service{desk, *store, [this] { return settings; }, [this](const QString &) { return slack; }, clock};
    QSignalSpy answered;
    int envelopes = 0;
};

} // namespace

class TestChatService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMayDoWhat_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("done"); // what was done; `-`: refused
        const auto row = [](const char *person, const char *text, const char *done) {
            QTest::addRow("%s: %s", person, text) << QString::fromLatin1(person) << QString::fromLatin1(text) << QString::fromLatin1(done);
        };
        row("UOWNER", "run web version=1", "start web version=1");
        row("UOWNER", "run lib --public", "start lib public in C1");
        row("URUN", "run web version=1 fast=true", "start web fast=true version=1");
        row("URUN", "run lib", "-"); // which they may not even see
        row("USEE", "run web version=1", "-");
        row("USEE", "cancel web", "-");
        row("USEE", "rerun web", "-");
        row("USEE", "mute web", "-");
        row("USEE", "approve web", "-");
        row("URUN", "approve web", "-");
        row("URUN", "cancel web", "cancel 1");
        row("URUN", "rerun web failed", "rerun 1 failed");
        row("UOWNER", "approve 41", "approve 41 by UOWNER");
        row("UNOBODY", "run web version=1", "-");
        row("UNOBODY", "list", "-");
        row("UGROUP", "run lib", "start lib");
        row("UGROUP", "run web version=1", "-");
    }

    void whoMayDoWhat()
    {
        QFETCH(const QString, person);
        QFETCH(const QString, text);
        QFETCH(const QString, done);
        Chat chat;
        const QString answer = chat.say(person.toLatin1().constData(), text);
        QCOMPARE(chat.desk.done.join(u','), done == QLatin1String("-") ? QString() : done);
        const SlackLogEntry kept = chat.store->log(1)->constFirst();
        QCOMPARE(kept.person, person);
        QCOMPARE(kept.request, QStringLiteral("/clustero ") + text);
        if (done != QLatin1String("-"))
            return;
        QVERIFY2(answer.contains(QLatin1String("may")), qPrintable(answer));
        QVERIFY(kept.outcome.startsWith(QLatin1String("refused")) || kept.outcome.startsWith(QLatin1String("not done")));
        QCOMPARE(chat.lastCall("respond").value(QStringLiteral("response_type")).toString(), QStringLiteral("ephemeral"));
    }

    void withoutSettingsNobodyMay()
    {
        Chat chat;
        chat.settings = failure(QStringLiteral("slack-settings-unreadable"), QStringLiteral("It cannot be read."));
        QSignalSpy problems(&chat.service, &ChatService::problemFound);
        QVERIFY(chat.say("UOWNER", QStringLiteral("run lib")).contains(QLatin1String("nobody has said yet")));
        QVERIFY(chat.desk.done.isEmpty());
        QCOMPARE(problems.size(), 1);
    }

    void theFirstOwnerIsToldWhatToWrite()
    {
        Chat chat;
        chat.settings = ChatSettings();
        const QString answer = chat.say("UNEW", QStringLiteral("list"));
        QVERIFY2(answer.contains(QLatin1String("clustero slack owner UNEW --workspace T1")), qPrintable(answer));
        chat.settings = Chat::rights();
        QVERIFY(chat.say("UNEW", QStringLiteral("list")).contains(QLatin1String("<@UOWNER>")));
    }

    void questionsAreAnswered()
    {
        Chat chat;
        QCOMPARE(chat.say("USEE", {}), QStringLiteral("What Clustero can do from here"));
        QCOMPARE(chat.say("USEE", QStringLiteral("list")), QStringLiteral("Pipelines: 2"));
        QCOMPARE(chat.say("URUN", QStringLiteral("list")), QStringLiteral("Pipelines: 1"));
        QCOMPARE(chat.say("USEE", QStringLiteral("status")), QStringLiteral("Runs under way: 0"));
        QVERIFY(chat.say("USEE", QStringLiteral("status web")).contains(QLatin1String("web #3 failed")));
        chat.say("USEE", QStringLiteral("logs web"));
        QVERIFY(QJsonDocument(chat.lastCall("respond")).toJson().contains("Error 2"));
        QVERIFY(chat.say("USEE", QStringLiteral("logs web biuld")).contains(QLatin1String("Did you mean `build`?")));
        QVERIFY(chat.say("USEE", QStringLiteral("statsu")).contains(QLatin1String("Did you mean `status`?")));
        QCOMPARE(chat.say("USEE", QStringLiteral("approve")), QStringLiteral("Waiting for approval: 1"));
        QCOMPARE(chat.say("USEE", QStringLiteral("list --public")), QStringLiteral("Pipelines: 2"));
        QCOMPARE(chat.lastCall("respond").value(QStringLiteral("response_type")).toString(), QStringLiteral("in_channel"));
        QVERIFY(chat.desk.done.isEmpty());
    }

    void muting()
    {
        Chat chat;
        QVERIFY(chat.say("URUN", QStringLiteral("mute web 2h")).contains(QLatin1String("nothing about")));
        const QString file = chat.desk.all.constFirst().file;
        QCOMPARE(*chat.store->mutedUntil(QStringLiteral("T1"), QStringLiteral("C1"), file), chat.clock.now().addSecs(7200));
        chat.say("URUN", QStringLiteral("list"));
        QVERIFY(QJsonDocument(chat.lastCall("respond")).toJson().contains("muted here until"));
        chat.say("URUN", QStringLiteral("mute web off"));
        QVERIFY(!chat.store->mutedUntil(QStringLiteral("T1"), QStringLiteral("C1"), file)->isValid());
    }

    void missingParametersAreAskedFor()
    {
        Chat chat;
        QCOMPARE(chat.say("URUN", QStringLiteral("run web fast=true --public")), QString());
        QVERIFY(chat.desk.done.isEmpty());
        const QJsonObject opened = chat.lastCall("views.open");
        QCOMPARE(opened.value(QStringLiteral("trigger_id")).toString(), QStringLiteral("trigger-1"));
        const QString metadata = opened[QLatin1String("view")][QLatin1String("private_metadata")].toString();
        QVERIFY(!metadata.contains(QLatin1String("/src")));
        // What does not fit is asked for again.
        chat.submit("URUN", metadata, R"({"parameter.version": {"value": {"value": "next"}}})");
        QCOMPARE(chat.slack->methods().count(QStringLiteral("views.open")), 2);
        QVERIFY(QJsonDocument(chat.lastCall("views.open")).toJson().contains("must match the pattern"));
        // Whose form it is does not matter, but who sends it.
        QVERIFY(
            chat.submit("USEE", metadata, R"({"parameter.version": {"value": {"value": "1.0"}}})").contains(QLatin1String("you may not")));
        QVERIFY(chat.desk.done.isEmpty());
        chat.submit("URUN", metadata, R"({"parameter.version": {"value": {"value": "1.0"}}})");
        QCOMPARE(chat.desk.done, QStringList{QStringLiteral("start web version=1.0 public in C1")});
    }

    void aFormThatCannotBeShownIsSaidInWords()
    {
        Chat chat;
        chat.slack->answer = [](const RecordingSlack::Call &call) -> std::optional<Result<QJsonObject>> {
            if (call.method != QLatin1String("views.open"))
                return std::nullopt;
            return Result<QJsonObject>(failure(QStringLiteral("expired_trigger_id"), QStringLiteral("It is too late.")));
        };
        const QString answer = chat.say("URUN", QStringLiteral("run web"));
        QVERIFY2(answer.contains(QLatin1String("It is too late.")) && answer.contains(QStringLiteral("`run \"web\" version=…")),
                 qPrintable(answer));
    }

    void unknownParametersAreNamed()
    {
        Chat chat;
        QVERIFY(chat.say("URUN", QStringLiteral("run web verison=1")).contains(QLatin1String("Did you mean `version`?")));
        QVERIFY(chat.slack->methods().count(QStringLiteral("views.open")) == 0);
    }

    void buttons_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("done");
        const QString run = QStringLiteral("0193000000000001");
        const QString approval = QStringLiteral("approval.41.1");
        QTest::newRow("re-run") << "URUN" << chataction::rerun << run << "rerun 1 public";
        QTest::newRow("re-run failed") << "URUN" << chataction::rerunFailed << run << "rerun 1 failed public";
        QTest::newRow("re-run, may not") << "USEE" << chataction::rerun << run << "";
        QTest::newRow("re-run, nobody") << "UNOBODY" << chataction::rerun << run << "";
        QTest::newRow("cancel") << "URUN" << chataction::cancel << run << "cancel 1";
        QTest::newRow("cancel, may not") << "USEE" << chataction::cancel << run << "";
        QTest::newRow("log") << "USEE" << chataction::log << run << "";
        QTest::newRow("approve") << "UOWNER" << chataction::approve << approval << "approve 41 by UOWNER";
        QTest::newRow("deny") << "UOWNER" << chataction::deny << approval << "deny 41 by UOWNER";
        QTest::newRow("approve, may not") << "URUN" << chataction::approve << approval << "";
        QTest::newRow("approve, over") << "UOWNER" << chataction::approve << "approval.40.1"
                                       << "";
        QTest::newRow("forged run") << "UOWNER" << chataction::cancel << "../../etc"
                                    << "";
        QTest::newRow("unknown button") << "UOWNER"
                                        << "clustero.explode"
                                        << "x"
                                        << "";
    }

    void buttons()
    {
        QFETCH(const QString, person);
        QFETCH(const QString, action);
        QFETCH(const QString, value);
        Chat chat;
        const QString answer = chat.press(person.toLatin1().constData(), action.toLatin1().constData(), value, false);
        QTEST(chat.desk.done.join(u','), "done");
        QCOMPARE(answer.isEmpty(), action.startsWith(QLatin1String("clustero.rerun")) && !chat.desk.done.isEmpty());
        if (!answer.isEmpty())
            QVERIFY(!chat.lastCall("respond").value(QStringLiteral("replace_original")).toBool(true));
    }

    void envelopesCountOnce()
    {
        Chat chat;
        const QJsonObject payload{{QStringLiteral("team_id"), QStringLiteral("T1")},
                                  {QStringLiteral("user_id"), QStringLiteral("UOWNER")},
                                  {QStringLiteral("text"), QStringLiteral("run lib")}};
        for (int i = 0; i < 3; ++i)
            chat.service.take({QStringLiteral("same"), QStringLiteral("slash_commands"), payload});
        QTRY_COMPARE(chat.answered.size(), 1);
        QCOMPARE(chat.desk.done.size(), 1);
    }

    void whatIsNotForUs_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("event") << "events_api" << QByteArray(R"({"team_id": "T1", "user_id": "UOWNER", "text": "run lib"})");
        QTest::newRow("nobody") << "slash_commands" << QByteArray(R"({"team_id": "T1", "text": "run lib"})");
        QTest::newRow("no workspace") << "slash_commands" << QByteArray(R"({"user_id": "UOWNER", "text": "run lib"})");
        QTest::newRow("other button") << "interactive"
                                      << QByteArray(R"({"type": "block_actions", "team": {"id": "T1"}, "user": {"id": "UOWNER"},
                                         "actions": [{"action_id": "other", "value": "x"}]})");
        QTest::newRow("shortcut") << "interactive" << QByteArray(R"({"type": "shortcut", "team": {"id": "T1"}, "user": {"id": "UOWNER"}})");
        QTest::newRow("other form") << "interactive"
                                    << QByteArray(R"({"type": "view_submission", "team": {"id": "T1"}, "user": {"id": "UOWNER"},
                                       "view": {"callback_id": "other"}})");
        QTest::newRow("no payload") << "slash_commands" << QByteArray("{}");
    }

    void whatIsNotForUs()
    {
        QFETCH(const QString, type);
        QFETCH(const QByteArray, payload);
        QVERIFY(!chatRequest({QStringLiteral("1"), type, QJsonDocument::fromJson(payload).object()}));
    }
};

QTEST_GUILESS_MAIN(TestChatService)
#include "tst_chatservice.moc"
