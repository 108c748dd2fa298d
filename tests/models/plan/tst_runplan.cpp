// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/runplan.h"

#include <QTest>

using namespace clustero;

namespace {

/// `a; b:2 <a; c <a,b when=no; d excluded; e:2 !2`: strands with their number of steps, what they wait for, and what does not run
/// (`!2`: the second step's condition is false).
QList<PlanStrand> graph(const QString &text)
{
    QList<PlanStrand> strands;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const QStringList words = part.simplified().split(u' ');
        PlanStrand strand;
        strand.name = words.first().section(u':', 0, 0);
        const int steps = std::max(1, words.first().section(u':', 1).toInt());
        for (int i = 1; i <= steps; ++i)
            strand.steps.append({QString::number(i), true, State::Waiting});
        for (const QString &word : words.mid(1)) {
            if (word == u"when=no") {
                strand.when = false;
            } else if (word == u"excluded") {
                strand.excluded = true;
            } else if (word.startsWith(u'!')) {
                strand.steps[word.mid(1).toInt() - 1].when = false;
            } else if (word.startsWith(u"done=")) {
                strand.state = *stateFromString(word.mid(5));
                for (PlanStep &step : strand.steps)
                    step.state = strand.state;
            } else if (word.startsWith(u"steps=")) {
                const QStringList states = word.mid(6).split(u',');
                for (qsizetype i = 0; i < states.size(); ++i)
                    strand.steps[i].state = *stateFromString(states.at(i));
            } else {
                for (const QString &before : word.mid(1).split(u',')) {
                    const auto found = std::find_if(strands.begin(), strands.end(), [&](const PlanStrand &s) { return s.name == before; });
                    strand.after.append(static_cast<int>(found - strands.begin()));
                }
            }
        }
        strands.append(strand);
    }
    return strands;
}

/// Plays results against a plan and writes down what is started.
class Play
{
public:
    Play(const QString &definition, int parallel) : m_strands(graph(definition)), m_plan(m_strands, parallel)
    {
        note(m_plan.begin());
        startReady();
    }

    void event(const QString &text)
    {
        const QStringList words = text.split(u' ');
        if (words.first() == u"cancel") {
            note(m_plan.stop(State::Cancelled, QStringLiteral("cancelled")));
        } else if (words.first() == u"timeout") {
            if (words.size() == 1)
                note(m_plan.stop(State::TimedOut, QStringLiteral("timeout")));
            else
                note(m_plan.stopStrand(strand(words.at(1)), State::TimedOut, QStringLiteral("timeout")));
        } else {
            const StepRef ref{strand(words.at(0).section(u'/', 0, 0)), words.at(0).section(u'/', 1).toInt() - 1};
            if (m_plan.state(ref) != State::Running)
                m_started.append(QStringLiteral("(%1 does not run)").arg(words.at(0)));
            note(m_plan.finish(ref, *stateFromString(words.at(1))));
        }
        startReady();
    }

    [[nodiscard]] QString started() const { return m_started.join(u' '); }

    [[nodiscard]] QString states() const
    {
        QStringList all;
        for (int i = 0; i < m_strands.size(); ++i) {
            QStringList steps;
            for (int j = 0; j < m_strands.at(i).steps.size(); ++j)
                steps.append(toString(m_plan.state({i, j})));
            all.append(QStringLiteral("%1=%2(%3)").arg(m_strands.at(i).name, toString(m_plan.state({i, -1})), steps.join(u',')));
        }
        return all.join(u' ');
    }

    [[nodiscard]] const RunPlan &plan() const { return m_plan; }
    [[nodiscard]] bool shownTwice() const { return m_shownTwice; }

private:
    int strand(const QString &name) const
    {
        for (int i = 0; i < m_strands.size(); ++i) {
            if (m_strands.at(i).name == name)
                return i;
        }
        qFatal("no strand %s", qPrintable(name));
    }

    void startReady()
    {
        while (!m_plan.ready().isEmpty()) {
            const StepRef ref = m_plan.ready().first();
            m_started.append(QStringLiteral("%1/%2").arg(m_strands.at(ref.strand).name).arg(ref.step + 1));
            note(m_plan.start(ref));
        }
    }

    void note(const QList<PlanChange> &changes)
    {
        for (const PlanChange &change : changes) {
            if (!isFinal(change.state))
                continue;
            m_shownTwice = m_shownTwice || m_final.contains(change.ref);
            m_final.append(change.ref);
        }
    }

    QList<PlanStrand> m_strands;
    RunPlan m_plan;
    QStringList m_started;
    QList<StepRef> m_final;
    bool m_shownTwice = false;
};

} // namespace

class RunPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plays_data()
    {
        QTest::addColumn<QString>("graph");
        QTest::addColumn<int>("parallel");
        QTest::addColumn<QString>("events");
        QTest::addColumn<QString>("starts");
        QTest::addColumn<QString>("states");
        QTest::addColumn<QString>("result");

        const auto row = [](const char *name, const char *graph, int parallel, const char *events, const char *starts, const char *states,
                            const char *result) {
            QTest::newRow(name) << QString::fromLatin1(graph) << parallel << QString::fromLatin1(events) << QString::fromLatin1(starts)
                                << QString::fromLatin1(states) << QString::fromLatin1(result);
        };
        row("one step", "a", 1, "a/1 passed", "a/1", "a=passed(passed)", "passed");
        row("steps one after another", "a:3", 4, "a/1 passed;a/2 passed;a/3 passed", "a/1 a/2 a/3", "a=passed(passed,passed,passed)",
            "passed");
        row("diamond", "a; b <a; c <a; d <b,c", 4, "a/1 passed;c/1 passed;b/1 passed;d/1 passed", "a/1 b/1 c/1 d/1",
            "a=passed(passed) b=passed(passed) c=passed(passed) d=passed(passed)", "passed");
        row("diamond, one at a time", "a; b <a; c <a; d <b,c", 1, "a/1 passed;b/1 passed;c/1 passed;d/1 passed", "a/1 b/1 c/1 d/1",
            "a=passed(passed) b=passed(passed) c=passed(passed) d=passed(passed)", "passed");
        row("a strand begins before those after it in the file", "a:2; b", 1, "a/1 passed;a/2 passed;b/1 passed", "a/1 a/2 b/1",
            "a=passed(passed,passed) b=passed(passed)", "passed");
        row("no more at a time than allowed", "a; b; c; d; e", 2, "b/1 passed;a/1 passed;c/1 passed;d/1 passed;e/1 passed",
            "a/1 b/1 c/1 d/1 e/1", "a=passed(passed) b=passed(passed) c=passed(passed) d=passed(passed) e=passed(passed)", "passed");
        row("failing root skips all that wait for it", "a; b <a; c <b; d", 4, "a/1 failed;d/1 passed", "a/1 d/1",
            "a=failed(failed) b=skipped(skipped) c=skipped(skipped) d=passed(passed)", "failed");
        row("failing root as the last one", "a; b <a; d", 4, "d/1 passed;a/1 failed", "a/1 d/1",
            "a=failed(failed) b=skipped(skipped) d=passed(passed)", "failed");
        row("first failing step ends its strand", "a:3", 1, "a/1 passed;a/2 failed", "a/1 a/2", "a=failed(passed,failed,skipped)",
            "failed");
        row("one side of a diamond fails", "a; b <a; c <a; d <b,c", 4, "a/1 passed;b/1 failed;c/1 passed", "a/1 b/1 c/1",
            "a=passed(passed) b=failed(failed) c=passed(passed) d=skipped(skipped)", "failed");
        row("skipped by when, dependants run", "a when=no; b <a", 4, "b/1 passed", "b/1", "a=skipped(skipped) b=passed(passed)", "passed");
        row("skipped by when waits for nothing", "a; b <a when=no; c <b", 4, "c/1 passed;a/1 passed", "a/1 c/1",
            "a=passed(passed) b=skipped(skipped) c=passed(passed)", "passed");
        row("a step is skipped by when", "a:3 !2", 1, "a/1 passed;a/3 passed", "a/1 a/3", "a=passed(passed,skipped,passed)", "passed");
        row("every step is skipped by when", "a:2 !1 !2; b <a", 1, "b/1 passed", "b/1", "a=passed(skipped,skipped) b=passed(passed)",
            "passed");
        row("not asked for", "a; b <a; c excluded; d <b excluded", 4, "a/1 passed;b/1 passed", "a/1 b/1",
            "a=passed(passed) b=passed(passed) c=skipped(skipped) d=skipped(skipped)", "passed");
        row("cancel before anything has ended", "a; b <a", 4, "cancel;a/1 cancelled", "a/1",
            "a=cancelled(cancelled) b=cancelled(cancelled)", "cancelled");
        row("cancel between two strands", "a; b <a; c", 1, "a/1 passed;cancel;b/1 cancelled", "a/1 b/1",
            "a=passed(passed) b=cancelled(cancelled) c=cancelled(cancelled)", "cancelled");
        row("cancel while others wait for a place", "a; b; c", 2, "cancel;b/1 cancelled;a/1 cancelled", "a/1 b/1",
            "a=cancelled(cancelled) b=cancelled(cancelled) c=cancelled(cancelled)", "cancelled");
        row("cancel in a strand's middle", "a:3", 1, "a/1 passed;cancel;a/2 cancelled", "a/1 a/2",
            "a=cancelled(passed,cancelled,cancelled)", "cancelled");
        row("a step that passes all the same while it is cancelled", "a:2", 1, "cancel;a/1 passed", "a/1", "a=cancelled(passed,cancelled)",
            "cancelled");
        row("the last step passes while it is cancelled", "a", 1, "cancel;a/1 passed", "a/1", "a=passed(passed)", "cancelled");
        row("cancel after a failure", "a; b; c <b", 2, "a/1 failed;cancel;b/1 cancelled", "a/1 b/1",
            "a=failed(failed) b=cancelled(cancelled) c=cancelled(cancelled)", "failed");
        row("cancel twice", "a; b <a", 1, "cancel;cancel;a/1 cancelled", "a/1", "a=cancelled(cancelled) b=cancelled(cancelled)",
            "cancelled");
        row("timeout of a step", "a:2; b <a; c", 4, "a/1 timed_out;c/1 passed", "a/1 c/1",
            "a=timed_out(timed_out,skipped) b=skipped(skipped) c=passed(passed)", "timed_out");
        row("timeout of a strand", "a:2; b <a; c", 4, "timeout a;a/1 timed_out;c/1 passed", "a/1 c/1",
            "a=timed_out(timed_out,skipped) b=skipped(skipped) c=passed(passed)", "timed_out");
        row("timeout of a strand as its step passes", "a:2; b <a", 4, "timeout a;a/1 passed", "a/1",
            "a=timed_out(passed,skipped) b=skipped(skipped)", "timed_out");
        row("timeout of the run", "a:2; b <a; c", 1, "timeout;a/1 timed_out", "a/1",
            "a=timed_out(timed_out,skipped) b=skipped(skipped) c=skipped(skipped)", "timed_out");
        row("a failure weighs more than a timeout", "a; b", 2, "a/1 failed;b/1 timed_out", "a/1 b/1",
            "a=failed(failed) b=timed_out(timed_out)", "failed");
        row("interrupted", "a:2; b <a; c", 4, "a/1 interrupted;c/1 passed", "a/1 c/1",
            "a=interrupted(interrupted,skipped) b=skipped(skipped) c=passed(passed)", "interrupted");
        row("earlier life: a passed strand", "a done=passed; b <a", 1, "b/1 passed", "b/1", "a=passed(passed) b=passed(passed)", "passed");
        row("earlier life: a step that still runs", "a:2 steps=running,waiting; b <a", 1, "a/1 passed;a/2 passed;b/1 passed", "a/2 b/1",
            "a=passed(passed,passed) b=passed(passed)", "passed");
        row("earlier life: steps done, strand not", "a:2 steps=passed,waiting; b <a", 1, "a/2 passed;b/1 passed", "a/2 b/1",
            "a=passed(passed,passed) b=passed(passed)", "passed");
        row("earlier life: all steps done", "a:2 steps=passed,passed; b <a", 1, "b/1 passed", "b/1",
            "a=passed(passed,passed) b=passed(passed)", "passed");
        row("earlier life: a failed strand", "a done=failed; b <a; c", 1, "c/1 passed", "c/1",
            "a=failed(failed) b=skipped(skipped) c=passed(passed)", "failed");
        row("nothing to do", "a when=no", 1, "", "", "a=skipped(skipped)", "passed");
    }

    void plays()
    {
        QFETCH(QString, graph);
        QFETCH(int, parallel);
        QFETCH(QString, events);
        QFETCH(QString, starts);
        QFETCH(QString, states);
        QFETCH(QString, result);

        Play play(graph, parallel);
        for (const QString &event : events.split(u';', Qt::SkipEmptyParts)) {
            QVERIFY2(!play.plan().isFinished(), qPrintable(event));
            play.event(event);
            QVERIFY(play.plan().running().size() <= parallel);
        }
        QCOMPARE(play.started(), starts);
        QCOMPARE(play.states(), states);
        QVERIFY(play.plan().isFinished());
        QCOMPARE(toString(play.plan().result()), result);
        QVERIFY2(!play.shownTwice(), "a final state came twice");
    }

    void followingIsTheStepToPrepare()
    {
        Play play(QStringLiteral("a:4 !2"), 1);
        QCOMPARE(play.plan().following({0, 0}), std::optional(StepRef{0, 2}));
        QCOMPARE(play.plan().following({0, 2}), std::optional(StepRef{0, 3}));
        QCOMPARE(play.plan().following({0, 3}), std::nullopt);
        play.event(QStringLiteral("cancel"));
        QCOMPARE(play.plan().following({0, 0}), std::nullopt);
    }

    void aThousandStrandsInAChainAreQuick()
    {
        QString definition = QStringLiteral("s0;");
        for (int i = 1; i < 1000; ++i)
            definition += QStringLiteral("s%1 <s%2;").arg(i).arg(i - 1);
        Play play(definition, 2);
        play.event(QStringLiteral("s0/1 failed"));
        QVERIFY(play.plan().isFinished());
        QVERIFY(play.plan().state({999, -1}) == State::Skipped);
    }
};

QTEST_GUILESS_MAIN(RunPlanTest)
#include "tst_runplan.moc"
