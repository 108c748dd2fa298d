// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/events/eventworld.h"

#include "models/triggers/duetimes.h"

using namespace clustero;

class LocalSourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dueTimes_data()
    {
        QTest::addColumn<QString>("cron");
        QTest::addColumn<qint64>("secondsAgo"); ///< of the mark
        QTest::addColumn<QString>("due");
        QTest::newRow("nothing yet") << QStringLiteral("30 9 * * *") << qint64(3600) << QString();
        QTest::newRow("now") << QStringLiteral("0 9 * * *") << qint64(60) << QStringLiteral("09:00");
        QTest::newRow("the mark is not due again") << QStringLiteral("0 9 * * *") << qint64(0) << QString();
        QTest::newRow("missed") << QStringLiteral("0 3 * * *") << qint64(24 * 3600) << QStringLiteral("03:00 missed");
        QTest::newRow("of many missed the last") << QStringLiteral("0 3 * * *") << qint64(20 * 24 * 3600) << QStringLiteral("03:00 missed");
        QTest::newRow("every minute for years") << QStringLiteral("* * * * *") << qint64(3) * 366 * 24 * 3600 << QStringLiteral("09:00");
        QTest::newRow("mark in the future") << QStringLiteral("* * * * *") << qint64(-600) << QString();
    }

    void dueTimes()
    {
        QFETCH(QString, cron);
        QFETCH(qint64, secondsAgo);
        const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
        const auto due = newestDue(*Cron::parse(cron), QTimeZone::utc(), now.addSecs(-secondsAgo), now);
        QTEST(due ? due->time.time().toString(QStringLiteral("hh:mm")) + (due->isMissed ? QStringLiteral(" missed") : QString())
                  : QString(),
              "due");
    }

    void aWrongClocksMarkIsForgotten()
    {
        const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
        QCOMPARE(soundMark(now.addYears(1), now), now);
        QCOMPARE(soundMark(now.addSecs(600), now), now.addSecs(600));
        QCOMPARE(soundMark(now.addDays(-9), now), now.addDays(-9));
        QCOMPARE(soundMark({}, now), now);
    }

    void schedules()
    {
        EventWorld world;
        world.commit(EventWorld::pipeline("- {type: schedule, cron: 30 9 * * *, timezone: UTC}\n"));
        world.enabled(Concurrency::Parallel);
        QVERIFY(world.service->listen());
        QCOMPARE(*world.store->count(), 0); // enabled now: nothing is made up for
        world.clock.time = world.clock.time.addSecs(1800);
        QVERIFY(world.service->setRules(*world.service->pipelines().pipeline(1)));
        world.reopen();
        QVERIFY(world.service->listen());
        COMPARE_STATES(world, 1, "started");
        QCOMPARE(world.started.first().variables.value(QStringLiteral("SCHEDULE_TIME")), QStringLiteral("2026-03-02T09:30:00+00:00"));
        world.reopen();
        QVERIFY(world.service->listen());
        QCOMPARE(*world.store->count(), 1); // never twice
        world.clock.time = world.clock.time.addDays(3);
        world.reopen();
        QVERIFY(world.service->listen());
        COMPARE_STATES(world, 2, "started"); // exactly that time of the day
        world.clock.time = world.clock.time.addDays(3).addSecs(7200);
        world.reopen();
        QVERIFY(world.service->listen());
        COMPARE_STATES(world, 3, "not_matched"); // missed, and without catchup
        QVERIFY(world.store->decisions(3)->first().reason.contains(QLatin1String("Missed")));
    }

    void watchesFolders()
    {
        EventWorld world;
        world.write(world.project() + QStringLiteral("/.gitignore"), "build/\n");
        world.write(world.project() + QStringLiteral("/src/a.c"), "1");
        world.commit(EventWorld::pipeline("- {type: files, paths: 'src/**', debounce: 1s}\n"));
        world.enabled(Concurrency::Parallel);
        QList<Event> events;
        EventParts parts;
        parts.clock = &world.clock;
        FolderWatch watch(
            parts,
            [&](const Event &event, const ReceivedFrom &) -> Result<void> {
                events += event;
                return {};
            },
            world.project(), std::chrono::milliseconds(30));
        QVERIFY(watch.isWhole());
        world.write(world.project() + QStringLiteral("/build/out.o"), "ignored");
        world.write(world.project() + QStringLiteral("/src/a.c"), "12"); // written in place
        world.write(world.project() + QStringLiteral("/src/new/b.c"), "1");
        QTRY_COMPARE(events.size(), 1);
        const QJsonObject payload = QJsonDocument::fromJson(events.first().data).object();
        QCOMPARE(payload[QLatin1String("files")].toArray(), (QJsonArray{QStringLiteral("src/a.c"), QStringLiteral("src/new/b.c")}));
        world.write(world.project() + QStringLiteral("/src/new/b.c"), "12"); // in a folder that is new
        QTRY_COMPARE(events.size(), 2);
        QVERIFY(QFile::remove(world.project() + QStringLiteral("/src/a.c")));
        QTRY_COMPARE(events.size(), 3);
        // Through the service, of this folder only.
        QVERIFY(world.service->listen());
        COMPARE_STATES(world, world.take(events.first()), "started");
        Event elsewhere = events.first();
        elsewhere.id = QStringLiteral("elsewhere");
        elsewhere.data.replace(world.project().toUtf8(), "/elsewhere");
        COMPARE_STATES(world, world.take(elsewhere), "");
        QCOMPARE(world.started.first().variables.value(QStringLiteral("CHANGED_FILES")), QStringLiteral("src/a.c\nsrc/new/b.c"));
    }

    void chains_data()
    {
        QTest::addColumn<QByteArray>("trigger");
        QTest::addColumn<clustero::State>("state");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("automatic") << QByteArray("- {type: pipeline, pipeline: 'up*'}\n") << State::Passed << QStringLiteral("started");
        QTest::newRow("failed") << QByteArray("- {type: pipeline, pipeline: 'up*'}\n") << State::Failed << QStringLiteral("not_matched");
        QTest::newRow("any") << QByteArray("- {type: pipeline, pipeline: 'up*', result: any}\n") << State::Failed
                             << QStringLiteral("started");
        QTest::newRow("manual") << QByteArray("- {type: pipeline, pipeline: 'up*', mode: manual}\n") << State::Passed
                                << QStringLiteral("offered");
    }

    void chains()
    {
        QFETCH(QByteArray, trigger);
        QFETCH(State, state);
        QFETCH(QString, outcome);
        EventWorld world;
        world.commit(EventWorld::pipeline(trigger));
        const ListedPipeline pipeline = world.enabled();
        QVERIFY(world.service->listen());
        Run run;
        run.id = newRunId(world.clock.now());
        run.file = QStringLiteral("/elsewhere/.clustero.yaml");
        run.pipeline = QStringLiteral("upstream");
        run.createdAt = world.clock.now();
        run.state = State::Running;
        run.variables = {{QStringLiteral("GIT_BRANCH"), QStringLiteral("main")}};
        run.pipelineText = "version: 1\nname: upstream\nstrands: []\n";
        QVERIFY(world.runs->addRun(run));
        world.clock.time = world.clock.time.addSecs(5);
        world.end(run.id, state);
        QTRY_COMPARE(*world.store->count(), 1);
        QTRY_COMPARE(world.states(1), outcome);
        if (world.states(1) == QLatin1String("offered"))
            QVERIFY(world.service->startOffered(1, pipeline.id));
        if (world.states(1) == QLatin1String("not_matched"))
            return;
        COMPARE_STATES(world, 1, "started");
        const EventRun started = world.started.first();
        QCOMPARE(started.upstream.value, run.id.value);
        QCOMPARE(started.variables.value(QStringLiteral("TRIGGER_PIPELINE_GIT_BRANCH")), QStringLiteral("main"));
        QCOMPARE(started.variables.value(QStringLiteral("TRIGGER_PIPELINE_PIPELINE_NAME")), QStringLiteral("upstream"));
        QCOMPARE(chainOf(*world.runs->run(started.id)), 1);
    }

    void aLoopEnds()
    {
        EventWorld world;
        world.commit(EventWorld::pipeline("- {type: pipeline, pipeline: web}\n"));
        world.enabled();
        QVERIFY(world.service->listen());
        Run run;
        run.id = newRunId(world.clock.now());
        run.file = QStringLiteral("/elsewhere/.clustero.yaml");
        run.pipeline = QStringLiteral("web");
        run.createdAt = world.clock.now();
        run.state = State::Running;
        QVERIFY(world.runs->addRun(run));
        RunId last = run.id;
        for (int i = 0; i < 16; ++i) {
            world.clock.time = world.clock.time.addSecs(5);
            world.end(last);
            QTRY_COMPARE_WITH_TIMEOUT(world.started.size(), i + 1, 3000);
            last = world.started.last().id;
            QTRY_COMPARE(toString(world.runs->run(last)->state), QStringLiteral("running"));
        }
        world.clock.time = world.clock.time.addSecs(5);
        world.end(last);
        COMPARE_STATES(world, 17, "not_matched");
        QVERIFY(world.store->decisions(17)->first().reason.contains(QLatin1String("Break the loop")));
        QCOMPARE(world.started.size(), 16);
    }
};

QTEST_GUILESS_MAIN(LocalSourcesTest)
#include "tst_localsources.moc"
