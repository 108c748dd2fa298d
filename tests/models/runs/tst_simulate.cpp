// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/expressionwatchdog.h"
#include "models/events/samples.h"
#include "models/runs/simulate.h"
#include "models/runs/triggertrial.h"

#include <QTest>

using namespace clustero;
using Kind = StrandForecast::Kind;

namespace {

const QByteArray file = "version: 1\n"
                        "triggers:\n"
                        "- {type: git, branch: main}\n"
                        "- {type: pipeline, mode: manual}\n"
                        "- type: manual\n"
                        "  parameters: {type: object, properties: {deploy: {type: boolean, default: false}}}\n"
                        "strands:\n"
                        "- name: build\n"
                        "  steps:\n"
                        "  - {type: busybox, name: compile}\n"
                        "  - {type: busybox, name: sign, when: \"${{ env.GIT_BRANCH == 'release' }}\"}\n"
                        "- name: deploy\n"
                        "  after: build\n"
                        "  when: \"${{ params.deploy || event.ref == 'refs/heads/main' }}\"\n"
                        "  steps: [{type: busybox}]\n"
                        "- name: tell\n"
                        "  after: [build, deploy]\n"
                        "  steps: [{type: busybox, when: 'false'}]\n";

Event sample(const char *id)
{
    for (const SampleEvent &one : sampleEvents()) {
        if (one.id == QLatin1String(id))
            return one.event;
    }
    return {};
}

} // namespace

class TestSimulate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strandsThatWouldRun_data()
    {
        QTest::addColumn<Event>("event");
        QTest::addColumn<bool>("starts");
        QTest::addColumn<QList<int>>("kinds");
        const auto row = [](const char *name, const Event &event, bool starts, Kind build, Kind deploy, Kind tell) {
            QTest::newRow(name) << event << starts << QList<int>{int(build), int(deploy), int(tell)};
        };
        row("push to main", sample("push"), true, Kind::Starts, Kind::Waits, Kind::Waits);
        row("a tag", sample("tag"), false, Kind::None, Kind::None, Kind::None);
        row("an offer", sample("pipeline-finished"), false, Kind::Starts, Kind::Skipped, Kind::Waits);
        row("by hand", manualEvent({}), true, Kind::Starts, Kind::Skipped, Kind::Waits);
        row("by hand with parameters", manualEvent({{QStringLiteral("deploy"), true}}), true, Kind::Starts, Kind::Waits, Kind::Waits);
        row("by hand with wrong parameters", manualEvent({{QStringLiteral("deploy"), QStringLiteral("perhaps")}}), false, Kind::None,
            Kind::None, Kind::None);
    }
    void strandsThatWouldRun()
    {
        QFETCH(Event, event);
        QFETCH(QList<int>, kinds);
        const Simulation simulation = of(file, event);
        QTEST(simulation.starts(), "starts");
        QVERIFY(simulation.diagnostics.isEmpty());
        QCOMPARE(simulation.strands.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QVERIFY2(int(simulation.strands[i].kind) == kinds[i], qPrintable(simulation.strands[i].sentence));
            QVERIFY(simulation.strands[i].sentence.endsWith(u'.'));
        }
        QVERIFY(!simulation.sentence.isEmpty());
    }

    void sentencesSayWhy()
    {
        const Simulation simulation = of(file, sample("push"));
        QCOMPARE(simulation.env.value(QStringLiteral("GIT_BRANCH")), QStringLiteral("main"));
        QCOMPARE(simulation.strands[0].skippedSteps, QStringList{QStringLiteral("sign")});
        QCOMPARE(simulation.strands[0].sentence, QStringLiteral("It starts at once. Skipped by their `when`: `sign`."));
        QVERIFY(simulation.strands[1].sentence.startsWith(QStringLiteral("It runs when `build` passed")));
        QVERIFY(simulation.strands[2].sentence.contains(QStringLiteral("`build` and `deploy`")));
        QVERIFY(simulation.strands[2].sentence.endsWith(QStringLiteral("All its steps are skipped by their `when`.")));
        const Simulation none = of(file, sample("tag"));
        QCOMPARE(none.strands[0].sentence, QStringLiteral("It does not run. This event does not start the pipeline."));
    }

    void expressionsThatFailEndTheRun()
    {
        const Simulation simulation = of(QByteArray(file).replace("event.ref ==", "event.nothing.ref =="), sample("push"));
        QVERIFY(simulation.starts());
        QCOMPARE(simulation.diagnostics.size(), 1);
        QCOMPARE(simulation.diagnostics[0].code, QStringLiteral("expression-error"));
        for (const StrandForecast &strand : simulation.strands)
            QVERIFY(strand.kind == Kind::None && strand.sentence.contains(QStringLiteral("ends before its first step")));
    }

    void filesWithoutTriggersAreForPeople()
    {
        const QByteArray plain = "version: 1\nstrands:\n- name: build\n  steps: [{type: busybox}]\n";
        QVERIFY(!of(plain, sample("push")).starts());
        QVERIFY(of(plain, manualEvent({{QStringLiteral("any"), 1}})).starts());
    }

private:
    Simulation of(const QByteArray &bytes, const Event &event)
    {
        return simulate(readPipeline(bytes, QStringLiteral("p.yaml")).spec, event, {QStringLiteral("acme/web"), 0}, m_matcher, m_watchdog);
    }

    ThreadExpressionWatchdog m_watchdog;
    EventMatcher m_matcher{{}, m_watchdog};

    void triggersOnReceivedEvents_data()
    {
        using Outcome = TriedEvent::Outcome;
        QTest::addColumn<QByteArray>("trigger");
        QTest::addColumn<Event>("event");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("failed");
        const auto row = [](const char *name, const QByteArray &trigger, const Event &event, Outcome outcome, const char *failed = "") {
            QTest::newRow(name) << trigger << event << static_cast<int>(outcome) << QString::fromLatin1(failed);
        };
        const QByteArray onMain = "{type: git, branch: main}";
        row("starts", onMain, sample("push"), Outcome::Starts);
        row("another branch", "{type: git, branch: release/*}", sample("push"), Outcome::DoesNot, "branch");
        row("the first of several", "{type: git, branch: x, author: '*@x'}", sample("push"), Outcome::DoesNot, "branch");
        row("another kind", onMain, sample("pr-opened"), Outcome::OtherKind);
        row("a person", onMain, manualEvent({}), Outcome::OtherKind);
        row("no reason of it", onMain, sample("branch-deleted"), Outcome::DoesNot);
        row("offers", "{type: pipeline, mode: manual}", sample("pipeline-finished"), Outcome::Offers);
        row("files of another folder", "{type: files, paths: '**'}", sample("files"), Outcome::DoesNot, "folder");
        Event forged = sample("push");
        forged.verification = Verification::Wrong;
        row("forged", onMain, forged, Outcome::DoesNot);
    }

    void triggersOnReceivedEvents()
    {
        QFETCH(const QByteArray, trigger);
        QFETCH(const Event, event);
        QFETCH(const int, outcome);
        QFETCH(const QString, failed);
        const PipelineReading reading = readPipeline(
            "version: 1\ntriggers:\n- " + trigger + "\nstrands:\n- {name: a, steps: [{type: busybox}]}\n", QStringLiteral("p.yaml"));
        QCOMPARE(reading.spec.triggers.size(), 1);
        ThreadExpressionWatchdog watchdog;
        EventMatcher matcher({}, watchdog);
        EventSummary summary;
        summary.row = 7;
        const TriedEvent tried =
            tryTrigger(reading.spec.triggers.first(), {QStringLiteral("acme/web"), QStringLiteral("/elsewhere")}, summary, event, matcher);
        QCOMPARE(static_cast<int>(tried.outcome), outcome);
        QCOMPARE(tried.failed < 0 ? QString() : tried.verdict.conditions.at(tried.failed).name, failed);
        QVERIFY(!tried.why.isEmpty());
        QCOMPARE(tried.event.row, 7);
    }
};

QTEST_GUILESS_MAIN(TestSimulate)
#include "tst_simulate.moc"
