// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/events/eventworld.h"

using namespace clustero;

namespace {

const QByteArray onPush = "- {type: git, on: commit_push, branch: [main, 'release/*']}\n";

} // namespace

class EventServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsTheFileOfTheCommit()
    {
        EventWorld world;
        const QString before = world.commit(EventWorld::pipeline(onPush));
        const ListedPipeline pipeline = world.enabled();
        QCOMPARE(pipeline.repository, QStringLiteral("acme/web"));
        world.write(world.project() + QStringLiteral("/.clustero.yaml"), "broken: [");
        QVERIFY(world.service->listen());
        QSignalSpy changed(world.service.get(), &EventService::decisionChanged);
        const qint64 row = world.take(world.push(before));
        COMPARE_STATES(world, row, "started");
        QVERIFY(changed.size() >= 2);
        QCOMPARE(world.started.size(), 1);
        const EventRun run = world.started.first();
        QCOMPARE(run.commit, before);
        QCOMPARE(run.repository, world.project());
        QCOMPARE(run.text, EventWorld::pipeline(onPush));
        QCOMPARE(run.variables.value(QStringLiteral("TRIGGER_REASON")), QStringLiteral("commit_push"));
        QCOMPARE(run.variables.value(QStringLiteral("GIT_BRANCH")), QStringLiteral("main"));
        QCOMPARE(run.trigger, QStringLiteral("git"));
        QCOMPARE(run.eventId, QStringLiteral("push-1"));
        QVERIFY(!run.withoutSecrets);
        const EventDecision decision = world.store->decisions(row)->first();
        QCOMPARE(decision.run.value, run.id.value);
        QVERIFY(decision.verdict.value(QLatin1String("triggers")).isArray());
        QCOMPARE(world.store->summary(row)->started, 1);
    }

    void notEnabledStartsNothing()
    {
        EventWorld world;
        const QString hash = world.commit(EventWorld::pipeline(onPush));
        QVERIFY(world.service->addFolder(world.project()));
        QVERIFY(world.service->listen());
        COMPARE_STATES(world, world.take(world.push(hash)), "disabled");
        QVERIFY(world.started.isEmpty());
    }

    void saysWhyNot()
    {
        EventWorld world;
        const QString hash = world.commit(EventWorld::pipeline(onPush));
        world.enabled();
        QVERIFY(world.service->listen());
        const qint64 row = world.take(world.push(hash, QStringLiteral("p"), QStringLiteral("topic")));
        COMPARE_STATES(world, row, "not_matched");
        const EventDecision decision = world.store->decisions(row)->first();
        QVERIFY2(decision.reason.contains(QLatin1String("topic")), qPrintable(decision.reason));
        const auto explained = QCoro::waitFor(world.service->explain(row));
        QCOMPARE(explained->size(), 1);
        QVERIFY(!explained->first().verdict.starts());
        // Nothing of another repository is kept, but it can be asked for.
        Event other = world.push(hash, QStringLiteral("q"));
        other.data.replace("acme/web", "acme/app");
        COMPARE_STATES(world, world.take(other), "");
    }

    void aRepositoryElsewhereOfTheSameNameIsAnother()
    {
        EventWorld world;
        const QString hash = world.commit(EventWorld::pipeline(onPush));
        world.enabled();
        QVERIFY(world.service->listen());
        Event elsewhere = world.push(hash);
        elsewhere.source = QStringLiteral("https://git.example.com/acme/web");
        const qint64 row = world.take(elsewhere);
        COMPARE_STATES(world, row, "");
        const auto explained = QCoro::waitFor(world.service->explain(row));
        QVERIFY(explained->first().verdict.triggers.first().sentence.contains(QLatin1String("github.com/acme/web")));
        COMPARE_STATES(world, world.take(world.push(hash, QStringLiteral("here"))), "started");
    }

    void ownPipelinesTakeStrandsFromARepository()
    {
        EventWorld world;
        const QString first = world.commit(EventWorld::pipeline("- {type: github_issue}\n"));
        const QString file = world.configuration() + QStringLiteral("/pipelines/nightly.yaml");
        world.write(file, "version: 1\nsource: {repository: '" + world.project().toUtf8() + "', ref: " + first.toLatin1() +
                              "}\ntriggers:\n" + onPush + "- {type: github_release}\n");
        QVERIFY(world.service->addOwn());
        const ListedPipeline listed = world.service->pipelines().all()->first();
        QVERIFY(listed.kind == PipelineKind::Own);
        QCOMPARE(listed.name, QStringLiteral("nightly"));
        QCOMPARE(listed.repository, QStringLiteral("acme/web"));
        QVERIFY(world.service->listen());
        COMPARE_STATES(world, world.take(world.push(first)), "disabled");
        const auto enabled = QCoro::waitFor(world.service->enable(listed.id));
        QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().sentence));
        // At the event's commit, which wants no more than the one that was approved.
        QByteArray changed = EventWorld::pipeline("- {type: github_issue}\n");
        changed.replace("[make]", "[make, all]");
        const QString second = world.commit(changed);
        COMPARE_STATES(world, world.take(world.push(second, QStringLiteral("push-2"))), "started");
        const EventRun run = world.started.last();
        QCOMPARE(run.commit, second);
        QCOMPARE(run.repository, world.project());
        QCOMPARE(run.file, QFileInfo(file).canonicalFilePath());
        const PipelineSpec spec = readPipeline(run.text, run.file).spec;
        QCOMPARE(spec.name, QStringLiteral("nightly"));
        QCOMPARE(spec.strands.first().steps.first().cmd->size(), 2);
        QCOMPARE(spec.triggers.first().type, QStringLiteral("git"));
        world.end(run.id);
        // Its triggers are the file's here; those in the repository count for nothing.
        Event issue = EventWorld::sample(QStringLiteral("issue"));
        issue.time = issue.receivedAt = world.clock.now();
        COMPARE_STATES(world, world.take(issue), "");
        // One that wants more waits, and one that is broken there says so.
        const qint64 more = world.take(world.push(world.commit(EventWorld::pipeline(onPush, "node:20")), QStringLiteral("push-3")));
        COMPARE_STATES(world, more, "waiting_for_approval");
        const qint64 broken = world.take(world.push(world.commit("version: 1\nstrands: 7\n"), QStringLiteral("push-4")));
        COMPARE_STATES(world, broken, "failed");
        const QString reason = world.store->decisions(broken)->first().reason;
        QVERIFY2(reason.contains(world.project() + QStringLiteral(":.clustero.yaml:2:10")), qPrintable(reason));
    }

    void forgedStartsNothingAndGenuineDoes()
    {
        EventWorld world;
        QVERIFY(changeConnections(connectionsFile(world.configuration()), [](Connections &all) -> Result<void> {
            all.relays.append({QStringLiteral("ours"), QStringLiteral("https://relay.example"), QStringLiteral("c1"), {}, {}});
            return {};
        }));
        world.secrets.insert(QStringLiteral("webhook.c1.secret"), "new");
        world.secrets.insert(QStringLiteral("webhook.c1.secret.previous"), "old");
        const QString hash = world.commit(EventWorld::pipeline(onPush));
        world.enabled();
        const ReceivedFrom from{QStringLiteral("https://relay.example#c1"), 1};
        QCOMPARE(world.service->deliver(world.push(hash), from).error().code, QStringLiteral("not-ready"));
        QVERIFY(world.service->listen());
        Event event = world.push(hash);
        const auto signedWith = [&](const QByteArray &secret) {
            Event copy = event;
            copy.headers.insert(QStringLiteral("x-hub-signature-256"), QString::fromLatin1(signatureOf(event.data, secret)));
            return copy;
        };
        QVERIFY(world.service->deliver(event, from)); // not signed
        const qint64 row = *world.store->find(QStringLiteral("last"));
        COMPARE_STATES(world, row, "");
        QVERIFY(world.store->summary(row)->note.contains(QLatin1String("not signed")));
        QVERIFY(world.service->deliver(signedWith("wrong"), from));
        COMPARE_STATES(world, row, "");
        QVERIFY(world.started.isEmpty());
        QVERIFY(world.service->deliver(signedWith("old"), {from.channel, 2}));
        COMPARE_STATES(world, row, "started");
        QVERIFY(world.service->deliver(signedWith("new"), {from.channel, 3})); // the same again
        QCOMPARE(*world.store->cursor(from.channel), 3);
        QCOMPARE(world.started.size(), 1);
        // The same signed bytes under another id.
        Event again = signedWith("new");
        again.id = QStringLiteral("replayed");
        QVERIFY(world.service->deliver(again, from));
        COMPARE_STATES(world, *world.store->find(QStringLiteral("last")), "waiting_for_approval");
        // Nobody outside speaks for Clustero.
        Event ours = ownEvent(QStringLiteral("manual"), QStringLiteral("x"), {}, world.clock.now());
        QVERIFY(world.service->deliver(ours, from));
        COMPARE_STATES(world, *world.store->find(QStringLiteral("last")), "");
        QCOMPARE(world.started.size(), 1);
    }

    void lockedKeychainTakesNothing()
    {
        EventWorld world;
        QVERIFY(changeConnections(connectionsFile(world.configuration()), [](Connections &all) -> Result<void> {
            all.relays.append({QStringLiteral("ours"), QStringLiteral("https://relay.example"), QStringLiteral("c1"), {}, {}});
            return {};
        }));
        world.isKeychainLocked = true;
        QVERIFY(world.service->listen());
        const ReceivedFrom from{QStringLiteral("https://relay.example#c1"), 1};
        QCOMPARE(world.service->deliver(world.push(QStringLiteral("a")), from).error().code, QStringLiteral("keychain-locked"));
        QCOMPARE(*world.store->count(), 0);
        world.isKeychainLocked = false;
        QCoro::waitFor(world.service->reloadSecrets());
        QVERIFY(world.service->deliver(world.push(QStringLiteral("a")), from)); // there is no secret: not signed
        QCOMPARE(toString(world.store->event(1)->verification), QStringLiteral("no_secret"));
    }

    void forkWaitsAndGetsNoSecrets()
    {
        EventWorld world;
        const QString hash = world.commit(EventWorld::pipeline("- {type: github_pr, forks: true}\n"));
        const ListedPipeline pipeline = world.enabled();
        QVERIFY(world.service->listen());
        Event event = EventWorld::sample(QStringLiteral("pr-fork"));
        event.data.replace("5c1f0a9d2be84c6f7d3e1b0a9f8c7d6e5b4a3f21", hash.toLatin1());
        const qint64 row = world.take(event);
        COMPARE_STATES(world, row, "waiting_for_approval");
        QVERIFY(world.started.isEmpty());
        QCOMPARE(world.service->startOffered(row, pipeline.id).error().code, QStringLiteral("not-waiting"));
        QVERIFY(world.service->approve(row, pipeline.id));
        COMPARE_STATES(world, row, "started");
        QVERIFY(world.started.first().withoutSecrets);
        QCOMPARE(world.service->approve(row, pipeline.id).error().code, QStringLiteral("not-waiting"));
        QCOMPARE(world.started.size(), 1);
    }

    void newCapabilitiesWait()
    {
        EventWorld world;
        world.commit(EventWorld::pipeline(onPush));
        const ListedPipeline pipeline = world.enabled(Concurrency::Parallel);
        const QString changed = world.commit(EventWorld::pipeline(onPush, "host"));
        QVERIFY(world.service->listen());
        const qint64 row = world.take(world.push(changed));
        COMPARE_STATES(world, row, "waiting_for_approval");
        const QList<CapabilityChange> changes =
            capabilityChangesFromJson(world.store->decisions(row)->first().details.value(QLatin1String("changes")).toObject());
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.first().kind, QStringLiteral("host"));
        QVERIFY(!changes.last().isNew);
        QVERIFY(world.service->approve(row, pipeline.id));
        COMPARE_STATES(world, row, "started");
        COMPARE_STATES(world, world.take(world.push(changed, QStringLiteral("second"))), "started"); // approved from now on
        const QString other = world.commit(EventWorld::pipeline(onPush, "alpine"));
        const qint64 denied = world.take(world.push(other, QStringLiteral("third")));
        COMPARE_STATES(world, denied, "waiting_for_approval");
        QVERIFY(world.service->deny(denied, pipeline.id));
        COMPARE_STATES(world, denied, "denied");
        QCOMPARE(world.started.size(), 2);
    }

    void onlyWhoIsListedApprovesFromElsewhere()
    {
        EventWorld world;
        world.commit(EventWorld::pipeline(onPush));
        ListedPipeline pipeline = world.enabled();
        QVERIFY(world.service->listen());
        const QString hash = world.commit(EventWorld::pipeline(onPush, "node:20"));
        const qint64 row = world.take(world.push(hash));
        COMPARE_STATES(world, row, "waiting_for_approval");
        QCOMPARE(world.service->approve(row, pipeline.id, QStringLiteral("ada")).error().code, QStringLiteral("not-approver"));
        pipeline = *world.service->pipelines().pipeline(pipeline.id);
        pipeline.approvers = QStringList{QStringLiteral("Ada")};
        QVERIFY(world.service->setRules(pipeline));
        const Result<void> refused = world.service->deny(row, pipeline.id, QStringLiteral("grace"));
        QVERIFY2(refused.error().sentence.contains(QLatin1String("Ada")), qPrintable(refused.error().sentence));
        QVERIFY(world.service->approve(row, pipeline.id, QStringLiteral("ada")));
        COMPARE_STATES(world, row, "started");
        // An event that is not kept is held against all the same.
        const auto all = QCoro::waitFor(world.service->explainEvent(world.push(hash, QStringLiteral("asked"), QStringLiteral("topic"))));
        QCOMPARE(all->size(), 1);
        QVERIFY(!all->first().verdict.starts());
        QCOMPARE(*world.store->count(), 1);
    }

    void aFileWithMistakesSaysSo()
    {
        EventWorld world;
        world.commit(EventWorld::pipeline(onPush));
        world.enabled();
        const QString wrong = world.commit(EventWorld::pipeline(onPush) + "- name: b\n  steps: []\n");
        QVERIFY(world.service->listen());
        const qint64 row = world.take(world.push(wrong));
        COMPARE_STATES(world, row, "failed");
        QVERIFY(world.store->decisions(row)->first().reason.contains(QLatin1String("mistakes")));
    }

    void concurrency_data()
    {
        QTest::addColumn<clustero::Concurrency>("rule");
        QTest::addColumn<QString>("second");
        QTest::addColumn<int>("cancelled");
        QTest::newRow("queue") << Concurrency::Queue << QStringLiteral("queued") << 0;
        QTest::newRow("skip") << Concurrency::Skip << QStringLiteral("skipped") << 0;
        QTest::newRow("cancel") << Concurrency::CancelOlder << QStringLiteral("started") << 1;
        QTest::newRow("parallel") << Concurrency::Parallel << QStringLiteral("started") << 0;
    }

    void concurrency()
    {
        QFETCH(Concurrency, rule);
        QFETCH(QString, second);
        QFETCH(int, cancelled);
        EventWorld world;
        const QString hash = world.commit(EventWorld::pipeline(onPush));
        world.enabled(rule);
        QVERIFY(world.service->listen());
        COMPARE_STATES(world, world.take(world.push(hash, QStringLiteral("1"))), "started");
        const qint64 row = world.take(world.push(hash, QStringLiteral("2")));
        QTRY_COMPARE(world.states(row), second);
        QCOMPARE(world.cancelled.size(), cancelled);
        if (rule == Concurrency::CancelOlder) { // of the same branch only
            COMPARE_STATES(world, world.take(world.push(hash, QStringLiteral("3"), QStringLiteral("release/1"))), "started");
            QCOMPARE(world.cancelled.size(), 1);
        }
        if (rule != Concurrency::Queue)
            return;
        const qint64 third = world.take(world.push(hash, QStringLiteral("3")));
        COMPARE_STATES(world, third, "queued");
        world.end(world.started.first().id);
        COMPARE_STATES(world, row, "started");
        COMPARE_STATES(world, third, "queued");
        world.end(world.started.last().id, State::Failed);
        COMPARE_STATES(world, third, "started");
        QCOMPARE(world.started.size(), 3);
    }

    void goesOnAfterACrash()
    {
        EventWorld world;
        const QString hash = world.commit(EventWorld::pipeline(onPush));
        const ListedPipeline pipeline = world.enabled(Concurrency::Parallel);
        // Stored, but not routed.
        const qint64 first = world.store->add(world.push(hash, QStringLiteral("1")))->row;
        // Decided, but not begun; decided and begun, but not noted.
        QList<qint64> rows;
        for (int i = 2; i <= 3; ++i) {
            rows += world.store->add(world.push(hash, QString::number(i)))->row;
            const Result<ListedPipeline> listed = world.service->pipelines().pipeline(pipeline.id);
            EventDecision decision;
            decision.pipeline = pipeline.id;
            decision.name = QStringLiteral("web");
            decision.state = DecisionState::Starting;
            decision.run = newRunId(world.clock.now());
            decision.verdict = {{QStringLiteral("trigger"), QStringLiteral("git")}};
            decision.details = {{QStringLiteral("commit"), hash},
                                {QStringLiteral("from"), world.project()},
                                {QStringLiteral("ofCommit"), true},
                                {QStringLiteral("capabilities"), listed->approved}};
            QVERIFY(world.store->settle(rows.last(), {decision}));
            if (i == 3) {
                Run run;
                run.id = decision.run;
                run.file = pipeline.file;
                run.createdAt = world.clock.now();
                run.state = State::Running;
                QVERIFY(world.runs->addRun(run));
            }
        }
        world.reopen();
        QVERIFY(world.service->listen());
        COMPARE_STATES(world, first, "started");
        COMPARE_STATES(world, rows[0], "started");
        COMPARE_STATES(world, rows[1], "started");
        QCOMPARE(world.started.size(), 2);
        world.reopen();
        QVERIFY(world.service->listen());
        QTest::qWait(0);
        QCoreApplication::processEvents();
        QCOMPARE(world.started.size(), 2);
    }

    void triesAgainWithoutAnEngine()
    {
        EventWorld world;
        const QString hash = world.commit(EventWorld::pipeline(onPush));
        world.enabled();
        QVERIFY(world.service->listen());
        world.outcome = {EventRunOutcome::Kind::NotNow, QStringLiteral("No engine.")};
        const qint64 row = world.take(world.push(hash));
        COMPARE_STATES(world, row, "retrying");
        QCOMPARE(world.store->decisions(row)->first().reason, QStringLiteral("No engine."));
        world.outcome = {EventRunOutcome::Kind::Refused, QStringLiteral("No secret.")};
        const qint64 other = world.take(world.push(hash, QStringLiteral("2")));
        COMPARE_STATES(world, other, "failed");
    }

    void holdsWhatCameWhileAway()
    {
        EventWorld world;
        const QString hash = world.commit(EventWorld::pipeline(onPush));
        world.enabled(Concurrency::Parallel);
        QVERIFY(world.service->listen());
        world.reopen();
        QList<Event> late;
        for (int i = 1; i <= 4; ++i) {
            world.clock.time = world.clock.time.addSecs(3600);
            late += world.push(hash, QString::number(i), i == 3 ? QStringLiteral("release/1") : QStringLiteral("main"));
        }
        world.clock.time = world.clock.time.addSecs(3600);
        QVERIFY(world.service->listen());
        QList<qint64> rows;
        for (const Event &event : late)
            rows += world.take(event);
        for (const qint64 row : rows)
            COMPARE_STATES(world, row, "held_while_away");
        COMPARE_STATES(world, world.take(world.push(hash, QStringLiteral("now"))), "started");
        QCOMPARE(*world.service->releaseHeld(AbsenceRule::Latest), 2);
        COMPARE_STATES(world, rows[0], "dropped_while_away");
        COMPARE_STATES(world, rows[1], "dropped_while_away");
        COMPARE_STATES(world, rows[2], "started");
        COMPARE_STATES(world, rows[3], "started");
        QCOMPARE(*world.service->releaseHeld(AbsenceRule::All), 0);
    }

    void aShortAbsenceIsNone()
    {
        EventWorld world;
        const QString hash = world.commit(EventWorld::pipeline(onPush));
        world.enabled();
        QVERIFY(world.service->listen());
        world.reopen();
        world.clock.time = world.clock.time.addSecs(60);
        const Event event = world.push(hash);
        world.clock.time = world.clock.time.addSecs(60);
        QVERIFY(world.service->listen());
        COMPARE_STATES(world, world.take(event), "started");
    }

    void replays()
    {
        EventWorld world;
        const QString hash = world.commit(EventWorld::pipeline(onPush));
        world.enabled(Concurrency::Parallel);
        QVERIFY(world.service->listen());
        const qint64 row = world.take(world.push(hash));
        COMPARE_STATES(world, row, "started");
        world.clock.time = world.clock.time.addSecs(1);
        const qint64 again = *world.service->replay(row);
        COMPARE_STATES(world, again, "started");
        world.clock.time = world.clock.time.addSecs(1);
        const qint64 edited = *world.service->replay(again, world.push(hash, QStringLiteral("x"), QStringLiteral("other")).data);
        COMPARE_STATES(world, edited, "not_matched");
        QCOMPARE(world.started.size(), 2);
        QCOMPARE(world.store->event(edited)->id.count(QLatin1String("replay-")), 1);
    }

    void oneListensAndOthersLeaveWishes()
    {
        EventWorld world;
        const QString hash = world.commit(EventWorld::pipeline(onPush));
        world.enabled();
        QVERIFY(!world.service->isSomebodyListening());
        QVERIFY(world.service->listen());
        // Another process: its own connections to the same store.
        const std::unique_ptr<EventStore> store = std::move(*EventStore::open(world.paths()));
        EventParts parts;
        parts.paths = world.paths();
        parts.store = store.get();
        parts.runs = world.runs.get();
        parts.clock = &world.clock;
        parts.watchdog = &world.watchdog;
        EventService other(parts);
        QVERIFY(other.isSomebodyListening());
        QCOMPARE(other.listen().error().code, QStringLiteral("listening-elsewhere"));
        const qint64 row = store->add(world.push(hash))->row;
        COMPARE_STATES(world, row, "started");
        world.clock.time = world.clock.time.addSecs(1);
        world.end(world.started.last().id);
        COMPARE_STATES(world, *other.replay(row), "started");
    }
};

QTEST_GUILESS_MAIN(EventServiceTest)
#include "tst_eventservice.moc"
