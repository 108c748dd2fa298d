// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/slackbridge.h"

#include "app/events/eventservice.h"
#include "app/settings/chatsettingsfile.h"
#include "tests/app/cli/fakesession.h"
#include "tests/app/slack/recordingslack.h"

#include <QDir>
#include <QTest>

using namespace clustero;

namespace {

const QByteArray webFile = "version: 1\nname: web\nstrands:\n- name: build\n  steps:\n  - {name: make, type: host, cmd: [make]}\n";
const QString channel = QStringLiteral("C1");

/// A session that a test plays, a folder with the pipeline `web`, and Slack.
struct World
{
    World()
    {
        QDir().mkpath(source());
        QFile file(source() + QStringLiteral("/.clustero.yaml"));
        if (!file.open(QIODevice::WriteOnly) || file.write(webFile) != webFile.size())
            qFatal("The pipeline cannot be written.");
        file.close();
        fake.run = begun(State::Waiting);
        session = std::move(*Session::open(fake.paths));
        if (!session->events()->addFolder(source()))
            qFatal("The folder cannot be listed.");
        const Result<void> kept = changeChatSettings(chatSettingsFile(configuration()), [](ChatSettings &settings) -> Result<void> {
            ChatTeam &team = settings.teams[QStringLiteral("T1")];
            team.owners = {QStringLiteral("U1")};
            team.channels = {{channel, {QStringLiteral("*")}},
                             {QStringLiteral("C2"), {QStringLiteral("web")}, {ChatNews::Started, ChatNews::Waiting}}};
            return {};
        });
        if (!kept)
            qFatal("%s", qPrintable(kept.error().sentence));
        open();
    }

    /// As after a crash.
    void open()
    {
        bridge.reset();
        bridge = std::make_unique<SlackBridge>(*session, *session->events(), std::move(*SlackStore::open(fake.paths)), configuration(),
                                               [this](const QString &) { return slack; });
    }

    [[nodiscard]] QString source() const { return QFileInfo(folder.path()).canonicalFilePath() + QStringLiteral("/web"); }
    [[nodiscard]] QString configuration() const { return folder.filePath(QStringLiteral("config")); }

    [[nodiscard]] Run begun(State state) const
    {
        StepRun step;
        step.name = QStringLiteral("make");
        step.image = QStringLiteral("host");
        step.command = {QStringLiteral("make")};
        StrandRun strand;
        strand.name = QStringLiteral("build");
        strand.steps = {step};
        Run run;
        run.pipeline = QStringLiteral("web");
        run.file = source() + QStringLiteral("/.clustero.yaml");
        run.source = source();
        run.state = state;
        run.strands = {strand};
        run.pipelineText = webFile;
        return run;
    }

    /// A run of another process that is over.
    Run ended(State state, int number)
    {
        const std::unique_ptr<Store> store = fake.openStore();
        Run run = begun(state);
        run.createdAt = QDateTime::currentDateTimeUtc().addMSecs(number);
        run.id = newRunId(run.createdAt);
        run.startedAt = run.createdAt;
        run.finishedAt = run.createdAt.addMSecs(10);
        run.strands[0].state = run.strands[0].steps[0].state = state;
        if (state == State::Failed)
            run.strands[0].steps[0].exitCode = 2;
        run.number = *store->addRun(run);
        const QString log = fake.paths.logPath(run.id, QStringLiteral("build"), QStringLiteral("make"));
        QDir().mkpath(QFileInfo(log).path());
        QFile file(log);
        if (!file.open(QIODevice::WriteOnly) || file.write("cc main.c\nmain.c:1:2: error: expected ;\n") < 0)
            qFatal("The log cannot be written.");
        return run;
    }

    void say(const QString &text)
    {
        bridge->take({QStringLiteral("e%1").arg(++envelopes),
                      QStringLiteral("slash_commands"),
                      {{QStringLiteral("team_id"), QStringLiteral("T1")},
                       {QStringLiteral("user_id"), QStringLiteral("U1")},
                       {QStringLiteral("channel_id"), channel},
                       {QStringLiteral("text"), text},
                       {QStringLiteral("response_url"), QStringLiteral("https://hooks.slack.com/commands/1")}}});
    }

    [[nodiscard]] QStringList told() const { return slack->texts(channel); }

    QTemporaryDir folder;
    FakeWorld fake;
    std::unique_ptr<Session> session;
    std::shared_ptr<RecordingSlack> slack = std::make_shared<RecordingSlack>();
    std::unique_ptr<SlackBridge> bridge;
    int envelopes = 0;
};

/// What a run does once it is started: it runs, and fails.
void failing(World &world, LiveRun &live)
{
    world.fake.startStep(live, 0, 0);
    world.fake.write(live, 0, 0, "main.c:1:2: error: expected ;\n");
    world.fake.finishStep(live, 0, 0, State::Failed, 2);
    world.fake.finishStrand(live, 0, State::Failed);
    world.fake.finish(live, State::Failed);
}

} // namespace

class TestSlackBridge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandRunsAndIsTold()
    {
        World w;
        w.fake.script = [&](LiveRun &live) { failing(w, live); };
        w.say(QStringLiteral("run web"));
        QTRY_COMPARE(w.slack->answers().size(), 2);
        QCOMPARE(w.fake.started.size(), 1);
        QCOMPARE(w.fake.started.constFirst().folder, w.source());
        QVERIFY2(w.slack->answers().constFirst().contains(QStringLiteral("web #1 is about to run")) ||
                     w.slack->answers().constFirst().contains(QStringLiteral("web #1 is running")),
                 qPrintable(w.slack->answers().constFirst()));
        QVERIFY(w.slack->answers().constLast().contains(QStringLiteral("✕ web #1 failed: `make` in `build`: exit 2")));
        // The channels hear of it as of any other run.
        QTRY_COMPARE(w.told().size(), 1);
        QTRY_COMPARE(w.slack->texts(channel, true).size(), 1);
        QTRY_COMPARE(w.slack->texts(QStringLiteral("C2")).size(), 1);
        QTRY_VERIFY(w.slack->texts(QStringLiteral("C2")).constFirst().contains(QLatin1String("failed"))); // in place
    }

    void aPublicRunHasOneMessage()
    {
        World w;
        w.fake.script = [&](LiveRun &live) { failing(w, live); };
        w.say(QStringLiteral("run web --public"));
        QTRY_VERIFY(w.told().value(0).contains(QLatin1String("failed")));
        QTRY_COMPARE(w.slack->texts(channel, true).size(), 1);
        QCOMPARE(w.told().size(), 1);
        QVERIFY(w.slack->answers().isEmpty());
    }

    void whatCannotStartIsSaid()
    {
        World w;
        Diagnostic diagnostic;
        diagnostic.code = QStringLiteral("no-engine");
        diagnostic.message = QStringLiteral("No engine answers.");
        w.fake.refusal = Refusal{Refusal::Kind::NoEngine, {diagnostic}};
        w.say(QStringLiteral("run web"));
        QTRY_COMPARE(w.slack->answers().size(), 1);
        QVERIFY(w.slack->answers().constFirst().contains(QLatin1String("No engine answers.")));
    }

    void runsOfOthersAreToldOnce()
    {
        World w;
        w.ended(State::Passed, 1); // no news by default
        w.ended(State::Failed, 2);
        w.ended(State::Failed, 3); // still failing is none, either
        w.ended(State::Cancelled, 4);
        w.ended(State::Passed, 5);
        for (int restarts = 0; restarts < 3; ++restarts) {
            w.open();
            QTRY_COMPARE(w.told().size(), 2);
        }
        QVERIFY(w.told().constFirst().contains(QLatin1String("#2 failed")));
        QVERIFY2(w.told().constLast().contains(QStringLiteral("✓ web #5 is fixed: in less than 1 s after 2 failures")),
                 qPrintable(w.told().constLast()));
        const QStringList details = w.slack->texts(channel, true);
        QCOMPARE(details.size(), 1);
        QVERIFY(details.constFirst().contains(QLatin1String("`make` in `build`: exit 2")));
        QCOMPARE(w.slack->methods().count(QStringLiteral("chat.postMessage")), 3);
    }

    void mutedChannelsAreTold()
    {
        World w;
        w.say(QStringLiteral("mute web 1h"));
        QTRY_COMPARE(w.slack->answers().size(), 1);
        w.ended(State::Failed, 1);
        w.open();
        w.say(QStringLiteral("mute web off"));
        QTRY_COMPARE(w.slack->answers().size(), 2);
        w.ended(State::Passed, 2);
        w.open();
        QTRY_COMPARE(w.told().size(), 1);
        QVERIFY(w.told().constFirst().contains(QLatin1String("#2 is fixed")));
    }

    void aRunThatEndedUnseenIsClosed()
    {
        World w;
        w.fake.script = [&](LiveRun &live) { w.fake.startStep(live, 0, 0); };
        w.say(QStringLiteral("run web --public"));
        QTRY_COMPARE(w.told().size(), 1);
        w.bridge.reset();
        const std::unique_ptr<Store> store = w.fake.openStore();
        Run run = *store->run(store->summaries(RunId(), 1)->constFirst().id);
        run.state = State::Interrupted;
        run.finishedAt = QDateTime::currentDateTimeUtc();
        QVERIFY(store->updateRun(run));
        w.open();
        QTRY_VERIFY(w.told().constFirst().contains(QLatin1String("was interrupted")));
        QCOMPARE(w.told().size(), 1);
    }

    void whatWaitsIsApprovedByAButton()
    {
        World w;
        EventService &events = *w.session->events();
        const ListedPipeline pipeline = events.pipelines().all()->constFirst();
        Event event = ownEvent(QStringLiteral("test"), QStringLiteral("event-1"), {}, QDateTime::currentDateTimeUtc());
        const qint64 row = events.store().add(event)->row;
        EventDecision decision;
        decision.event = row;
        decision.pipeline = pipeline.id;
        decision.name = QStringLiteral("web");
        decision.state = DecisionState::WaitingApproval;
        decision.reason = QStringLiteral("It comes from a fork (eve).");
        decision.decidedAt = QDateTime::currentDateTimeUtc();
        QVERIFY(events.store().settle(row, {decision}));
        w.open();
        QTRY_COMPARE(w.slack->texts(QStringLiteral("C2")).size(), 1);
        QVERIFY(w.slack->texts(QStringLiteral("C2")).constFirst().contains(QLatin1String("comes from a fork")));
        QVERIFY(w.told().isEmpty()); // which does not want to hear of it
        w.bridge->take(
            {QStringLiteral("press"),
             QStringLiteral("interactive"),
             {{QStringLiteral("type"), QStringLiteral("block_actions")},
              {QStringLiteral("team"), QJsonObject{{QStringLiteral("id"), QStringLiteral("T1")}}},
              {QStringLiteral("user"), QJsonObject{{QStringLiteral("id"), QStringLiteral("U1")}}},
              {QStringLiteral("actions"),
               QJsonArray{QJsonObject{{QStringLiteral("action_id"), QLatin1String(chataction::deny)},
                                      {QStringLiteral("value"), QStringLiteral("approval.%1.%2").arg(row).arg(pipeline.id)}}}}}});
        QTRY_VERIFY(events.store().decision(row, pipeline.id)->state == DecisionState::Denied);
        QTRY_VERIFY(w.slack->texts(QStringLiteral("C2")).constFirst().contains(QLatin1String("U1 (Slack) denied it.")));
        QCOMPARE(w.slack->texts(QStringLiteral("C2")).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSlackBridge)
#include "tst_slackbridge.moc"
