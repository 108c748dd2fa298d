// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/eventservice.h"
#include "app/session/listener.h"
#include "app/settings/chatsettingsfile.h"
#include "app/slack/slackservice.h"
#include "models/chatops/runmessage.h"
#include "tests/app/cli/fakesession.h"
#include "tests/fakes/slack/fakeslack.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace clustero;

namespace {

const QByteArray webFile = "version: 1\nname: web\nstrands:\n- name: build\n  steps:\n  - {name: make, type: host, cmd: [make]}\n";
const QString ada = QStringLiteral("U0ADA"), builds = QStringLiteral("C0BUILDS");

/// A Slack, a workspace of it that is connected, a folder with the pipeline `web`, and who listens. Runs are played.
struct Desk
{
    Desk()
    {
        slack.listen();
        QDir().mkpath(source());
        QFile file(source() + QStringLiteral("/.clustero.yaml"));
        if (!file.open(QIODevice::WriteOnly) || file.write(webFile) != webFile.size())
            qFatal("The pipeline cannot be written.");
        file.close();
        StepRun step;
        step.name = QStringLiteral("make");
        step.image = QStringLiteral("host");
        step.command = {QStringLiteral("make")};
        StrandRun strand;
        strand.name = QStringLiteral("build");
        strand.steps = {step};
        fake.run.pipeline = QStringLiteral("web");
        fake.run.file = source() + QStringLiteral("/.clustero.yaml");
        fake.run.source = source();
        fake.run.strands = {strand};
        fake.run.pipelineText = webFile;
        session = std::move(*Session::open(fake.paths));
        if (!session->events()->addFolder(source()))
            qFatal("The folder cannot be listed.");
        const Result<void> kept = changeChatSettings(chatSettingsFile(configuration()), [this](ChatSettings &settings) -> Result<void> {
            ChatTeam &team = settings.teams[slack.team];
            team.owners = {ada};
            team.channels = {{builds, {QStringLiteral("*")}}};
            return {};
        });
        const Result<SlackConnection> added =
            QCoro::waitFor(session->slack().add({slack.botToken, slack.appToken, {}, slack.api().toString()}));
        if (!kept || !added)
            qFatal("%s", qPrintable(kept ? added.error().sentence : kept.error().sentence));
    }

    [[nodiscard]] QString source() const { return QFileInfo(folder.path()).canonicalFilePath() + QStringLiteral("/web"); }
    [[nodiscard]] QString configuration() const { return folder.filePath(QStringLiteral("config")); }

    [[nodiscard]] QStringList texts(bool isInThread = false) const
    {
        QStringList texts;
        const QList<QJsonObject> all = slack.messages(builds);
        for (const QJsonObject &message : all) {
            if (message.contains(QLatin1String("thread_ts")) == isInThread)
                texts.append(message.value(QLatin1String("text")).toString());
        }
        return texts;
    }

    void play(LiveRun &live, State state) const
    {
        fake.startStep(live, 0, 0);
        fake.write(live, 0, 0, "main.c:1:2: error: expected ;\n");
        fake.finishStep(live, 0, 0, state, state == State::Failed ? 2 : 0);
        fake.finishStrand(live, 0, state);
        fake.finish(live, state);
    }

    FakeSlack slack;
    QTemporaryDir folder;
    FakeWorld fake;
    std::unique_ptr<Session> session;
};

} // namespace

/// From what somebody types in Slack to what is read there, over HTTP and a WebSocket.
class TestSlackJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandRunsAndItsMessageChanges()
    {
        Desk desk;
        LiveRun *live = nullptr;
        desk.fake.script = [&](LiveRun &begun) {
            desk.fake.startStep(begun, 0, 0);
            live = &begun;
        };
        Listener listener(*desk.session, desk.configuration());
        QVERIFY(listener.start());
        QTRY_COMPARE(desk.slack.connections(), 1);
        const QString command = desk.slack.command(QStringLiteral("run web --public"), ada, builds);
        QTRY_COMPARE(desk.slack.acknowledgements(command).size(), 1);
        QVERIFY(desk.slack.acknowledgements(command).constFirst() < 3000);
        QTRY_COMPARE(desk.texts().size(), 1);
        QTRY_VERIFY(live != nullptr);
        desk.fake.write(*live, 0, 0, "main.c:1:2: error: expected ;\n");
        desk.fake.finishStep(*live, 0, 0, State::Failed, 2);
        desk.fake.finishStrand(*live, 0, State::Failed);
        desk.fake.finish(*live, State::Failed);
        QTRY_VERIFY_WITH_TIMEOUT(desk.texts().constFirst().contains(QLatin1String("failed")), 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.texts(true).size(), 1, 15'000); // details, below it
        QCOMPARE(desk.texts().size(), 1);                              // changed in place
        QVERIFY(!desk.slack.calls(QStringLiteral("chat.update")).isEmpty());
        listener.stop();
        QTRY_COMPARE(desk.slack.connections(), 0);
    }

    void aButtonRunsItAgain()
    {
        Desk desk;
        desk.fake.script = [&](LiveRun &live) { desk.play(live, State::Failed); };
        Listener listener(*desk.session, desk.configuration());
        QVERIFY(listener.start());
        QTRY_COMPARE(desk.slack.connections(), 1);
        desk.slack.command(QStringLiteral("run web --public"), ada, builds);
        QTRY_VERIFY_WITH_TIMEOUT(desk.texts().value(0).contains(QLatin1String("failed")), 15'000);
        const QJsonObject message = desk.slack.messages(builds).constFirst();
        const QString run = desk.fake.run.id.value;
        desk.slack.press(QLatin1String(chataction::rerun), run, message, ada, builds);
        QTRY_COMPARE(desk.fake.rerun.size(), 1);
        QCOMPARE(desk.fake.rerun.constFirst().run, run);
    }

    void aStrangerIsToldWhomToAsk()
    {
        Desk desk;
        Listener listener(*desk.session, desk.configuration());
        QVERIFY(listener.start());
        QTRY_COMPARE(desk.slack.connections(), 1);
        const QString command = desk.slack.command(QStringLiteral("run web"), QStringLiteral("U0EVE"), builds);
        QTRY_COMPARE(desk.slack.responses(command).size(), 1);
        QVERIFY(QJsonDocument(desk.slack.responses(command).constFirst()).toJson().contains(ada.toLatin1()));
        QVERIFY(desk.fake.started.isEmpty());
        QVERIFY(desk.texts().isEmpty());
    }

    /// What happens while Slack cannot be reached is told once it can be.
    void whatHappenedOfflineIsToldLater()
    {
        Desk desk;
        {
            Listener before(*desk.session, desk.configuration()); // what ended before the first one is no news
            QVERIFY(before.start());
        }
        desk.slack.setOffline(true);
        const std::unique_ptr<Store> store = desk.fake.openStore();
        Run run = desk.fake.run;
        run.state = run.strands[0].state = run.strands[0].steps[0].state = State::Failed;
        run.createdAt = run.startedAt = run.finishedAt = QDateTime::currentDateTimeUtc();
        run.id = newRunId(run.createdAt);
        run.number = *store->addRun(run);
        Listener listener(*desk.session, desk.configuration());
        QVERIFY(listener.start());
        QTRY_COMPARE(desk.session->slack().states().constFirst().socket.kind, ReceiverState::Kind::Waiting);
        desk.slack.setOffline(false);
        QTRY_COMPARE_WITH_TIMEOUT(desk.texts().size(), 1, 30'000);
        QVERIFY(desk.texts().constFirst().contains(QLatin1String("failed")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.texts(true).size(), 1, 15'000);
        QCOMPARE(desk.texts().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSlackJourney)
#include "tst_slackjourney.moc"
