// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/outlinemodel.h"
#include "models/items/runtexts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace clustero;

namespace {

const QDateTime noon(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);

StrandSpec strandOf(const QString &name, const QStringList &after, const QStringList &steps)
{
    StrandSpec strand;
    strand.name = name;
    strand.after = after;
    for (const QString &step : steps) {
        StepSpec spec;
        spec.name = step;
        strand.steps.append(spec);
    }
    return strand;
}

PipelineSpec pipeline()
{
    PipelineSpec spec;
    spec.strands = {strandOf(QStringLiteral("build"), {}, {QStringLiteral("compile")}),
                    strandOf(QStringLiteral("lint"), {}, {QStringLiteral("style")}),
                    strandOf(QStringLiteral("test"), {QStringLiteral("build"), QStringLiteral("lint")},
                             {QStringLiteral("unit"), QStringLiteral("system")})};
    return spec;
}

Run runOf(const PipelineSpec &spec)
{
    Run run;
    for (const StrandSpec &strand : spec.strands) {
        StrandRun of;
        of.name = strand.name;
        of.after = strand.after;
        for (const StepSpec &step : strand.steps) {
            StepRun one;
            one.name = step.name;
            of.steps.append(one);
        }
        run.strands.append(of);
    }
    return run;
}

QString plainDuration(std::chrono::milliseconds duration)
{
    return QStringLiteral("%1 ms").arg(duration.count());
}

QString text(const OutlineModel &model, const QModelIndex &index, int column)
{
    return model.data(index.siblingAtColumn(column)).toString();
}

} // namespace

class OutlineModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void init()
    {
        m_model = std::make_unique<OutlineModel>(plainDuration);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setPipeline(pipeline());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void tree()
    {
        QCOMPARE(m_model->rowCount(), 3);
        const QModelIndex test = m_model->index(2, 0);
        QCOMPARE(m_model->rowCount(test), 2);
        QCOMPARE(text(*m_model, test, OutlineModel::NameColumn), QStringLiteral("test"));
        QCOMPARE(text(*m_model, test, OutlineModel::StateColumn), QString());
        QVERIFY(!m_model->data(test, OutlineModel::StateRole).isValid());
        const QModelIndex step = m_model->index(1, 0, test);
        QCOMPARE(step.data().toString(), QStringLiteral("system"));
        QCOMPARE(step.data(OutlineModel::StrandRole).toString(), QStringLiteral("test"));
        QCOMPARE(step.data(OutlineModel::StepRole).toString(), QStringLiteral("system"));
        QCOMPARE(m_model->indexOf(QStringLiteral("test"), QStringLiteral("system")), step);
        QVERIFY(!m_model->indexOf(QStringLiteral("test"), QStringLiteral("none")).isValid());
    }

    void stateWords_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<std::optional<int>>("exitCode");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("spoken");
        using Exit = std::optional<int>;
        const auto row = [](const char *name, State state, Exit exit, const char *word, const char *result, const char *spoken) {
            QTest::newRow(name) << state << exit << QString::fromLatin1(word) << QString::fromLatin1(result) << QString::fromLatin1(spoken);
        };
        row("queued", State::Queued, {}, "queued", "", "unit, step 1 of 2, queued");
        row("running", State::Running, {}, "running", "", "unit, step 1 of 2, running");
        row("passed", State::Passed, 0, "passed", "", "unit, step 1 of 2, passed");
        row("failed", State::Failed, 1, "failed", "exit 1", "unit, step 1 of 2, failed, exit 1");
        row("killed", State::Failed, 137, "failed", "137: killed (SIGKILL), often out of memory",
            "unit, step 1 of 2, failed, 137: killed (SIGKILL), often out of memory");
        row("timed out", State::TimedOut, {}, "timed out", "", "unit, step 1 of 2, timed out");
        row("skipped", State::Skipped, {}, "skipped", "", "unit, step 1 of 2, skipped");
    }

    void stateWords()
    {
        QFETCH(State, state);
        QFETCH(std::optional<int>, exitCode);
        Run run = runOf(pipeline());
        run.strands[2].steps[0].state = state;
        run.strands[2].steps[0].exitCode = exitCode;
        m_model->setRun(run);
        const QModelIndex step = m_model->indexOf(QStringLiteral("test"), QStringLiteral("unit"));
        QTEST(text(*m_model, step, OutlineModel::StateColumn), "word");
        QTEST(text(*m_model, step, OutlineModel::ResultColumn), "result");
        QTEST(step.data(Qt::AccessibleTextRole).toString(), "spoken");
        QCOMPARE(step.data(OutlineModel::StateRole).toInt(), static_cast<int>(state));
    }

    void waitingSaysForWhat()
    {
        Run run = runOf(pipeline());
        m_model->setRun(run);
        const QModelIndex test = m_model->indexOf(QStringLiteral("test"));
        QCOMPARE(text(*m_model, test, OutlineModel::StateColumn), QStringLiteral("waiting for build and 1 more"));
        run.strands[0].state = State::Passed;
        m_model->setRun(run);
        QCOMPARE(text(*m_model, test, OutlineModel::StateColumn), QStringLiteral("waiting for lint"));
        QCOMPARE(test.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("test, strand, after build and lint, 2 steps, waiting for lint"));
    }

    void problemsAreMarked()
    {
        PipelineSpec spec = pipeline();
        for (int i = 0; i < 3; ++i)
            spec.strands[i].range = {10 * i + 1, 3, 10 * i + 9, 20};
        spec.strands[2].steps[0].range = {23, 5, 24, 30};
        spec.strands[2].steps[1].range = {25, 5, 28, 30};
        const auto problem = [](Severity severity, const char *sentence, int line) {
            return Diagnostic{severity, QStringLiteral("some-code"), QString::fromLatin1(sentence), {}, {line, 7, line, 9}, {}};
        };
        const QModelIndex test = m_model->index(2, 0);
        m_model->setPipeline(spec);
        QVERIFY(!m_model->hasProblems());
        m_model->setProblems({problem(Severity::Error, "There is no version.", 100), problem(Severity::Warning, "What is tpye?", 26),
                              problem(Severity::Error, "Nothing is called bild.", 22)});
        QVERIFY(m_model->hasProblems());
        QCOMPARE(text(*m_model, m_model->index(0, 0), OutlineModel::ProblemsColumn), QString());
        QCOMPARE(text(*m_model, test, OutlineModel::ProblemsColumn), QStringLiteral("2 problems: What is tpye?"));
        QCOMPARE(test.data(OutlineModel::ProblemCountRole).toInt(), 2);
        QCOMPARE(test.data(OutlineModel::SeverityRole).toInt(), static_cast<int>(Severity::Error));
        QCOMPARE(test.data(Qt::AccessibleTextRole).toString(), QStringLiteral("test, strand, after build and lint, 2 steps, 2 problems"));
        QCOMPARE(test.data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("What is tpye? Nothing is called bild."));
        const QModelIndex system = m_model->index(1, 0, test);
        QCOMPARE(text(*m_model, system, OutlineModel::ProblemsColumn), QStringLiteral("What is tpye?"));
        QCOMPARE(system.data(OutlineModel::SeverityRole).toInt(), static_cast<int>(Severity::Warning));
        QCOMPARE(system.data(Qt::AccessibleTextRole).toString(), QStringLiteral("system, step 2 of 2, 1 problem"));
        QVERIFY(!m_model->index(0, 0, test).data(OutlineModel::SeverityRole).isValid());
        QSignalSpy data(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setProblems({});
        QCOMPARE(data.count(), 3); // the strand and its steps, no other
        QVERIFY(!m_model->hasProblems());
    }

    void statesChangeInPlace()
    {
        Run run = runOf(pipeline());
        for (StrandRun &strand : run.strands)
            strand.state = State::Queued;
        m_model->setRun(run);
        const QPersistentModelIndex step(m_model->indexOf(QStringLiteral("build"), QStringLiteral("compile")));
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy data(m_model.get(), &QAbstractItemModel::dataChanged);
        run.strands[0].state = State::Running;
        run.strands[0].steps[0].state = State::Running;
        run.strands[0].steps[0].startedAt = noon;
        m_model->setRun(run);
        QCOMPARE(data.count(), 2); // the strand and the step, nothing else
        m_model->setNow(noon.addMSecs(1500));
        QCOMPARE(data.count(), 4);
        QVERIFY(m_model->isAnythingRunning());
        QCOMPARE(text(*m_model, step, OutlineModel::DurationColumn), QStringLiteral("1500 ms"));
        QCOMPARE(step.data(OutlineModel::DurationRole).toLongLong(), 1500);
        QCOMPARE(reset.count() + removed.count(), 0);
        m_model->setRun(std::nullopt);
        QCOMPARE(text(*m_model, step, OutlineModel::StateColumn), QString());
    }

    void pipelineChangesKeepRows()
    {
        const QPersistentModelIndex system(m_model->indexOf(QStringLiteral("test"), QStringLiteral("system")));
        const QPersistentModelIndex lint(m_model->indexOf(QStringLiteral("lint")));
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        PipelineSpec changed = pipeline();
        changed.strands.move(2, 0);
        changed.strands.removeAt(1); // build
        changed.strands.insert(1, strandOf(QStringLiteral("docs"), {}, {QStringLiteral("html"), QStringLiteral("pdf")}));
        changed.strands[0].steps.append(changed.strands[0].steps.last());
        changed.strands[0].steps.last().name = QStringLiteral("extra");
        m_model->setPipeline(changed);
        QStringList names;
        for (int row = 0; row < m_model->rowCount(); ++row)
            names.append(m_model->index(row, 0).data().toString());
        QCOMPARE(names, QStringList({QStringLiteral("test"), QStringLiteral("docs"), QStringLiteral("lint")}));
        QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 3);
        QVERIFY(system.isValid());
        QCOMPARE(system.data().toString(), QStringLiteral("system"));
        QCOMPARE(lint.row(), 2);
        QCOMPARE(reset.count(), 0);
        m_model->setPipeline({});
        QCOMPARE(m_model->rowCount(), 0);
    }

private:
    std::unique_ptr<OutlineModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(OutlineModelTest)
#include "tst_outlinemodel.moc"
