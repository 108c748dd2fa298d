// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/testreportmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace clustero;

namespace {

TestReport sampleReport()
{
    return readJUnit("<testsuites>"
                     "<testsuite name='good'><testcase name='one' classname='A'/><testcase name='two' "
                     "classname='A'><skipped/></testcase></testsuite>"
                     "<testsuite name='bad'><testcase name='fine' time='0.5'/><testcase name='broken' classname='B'><failure/></testcase>"
                     "<testsuite name='inner'><testcase name='thrown'><error/></testcase><testcase name='ok'/></testsuite></testsuite>"
                     "<testsuite name='empty'/></testsuites>")
        .value();
}

/// Names as they are shown, two blanks for each level.
QStringList shown(const TestReportModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        names += QString(depth * 2, u' ') + index.data().toString();
        names += shown(model, index, depth + 1);
    }
    return names;
}

QStringList list(const char *names)
{
    return QString::fromLatin1(names).split(u'|');
}

} // namespace

class TestTestReportModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failuresFirst()
    {
        TestReportModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReport(sampleReport());
        QCOMPARE(shown(model), list("bad|  broken|  inner|    thrown|    ok|  fine|good|  one|  two|empty"));
        QCOMPARE(model.shownTests(), 6);
        const QModelIndex bad = model.index(0, 0);
        QCOMPARE(model.index(0, TestReportModel::ResultColumn).data().toString(), QStringLiteral("1 failed, 1 errors, 2 passed"));
        QCOMPARE(bad.data(TestReportModel::StateRole).toInt(), int(State::Failed));
        QCOMPARE(model.index(1, 0).data(TestReportModel::StateRole).toInt(), int(State::Passed));
        QCOMPARE(model.index(2, TestReportModel::ResultColumn).data().toString(), QStringLiteral("no tests"));
        QCOMPARE(model.index(2, TestReportModel::TimeColumn, bad).data().toString(), QStringLiteral("0.500 s"));
        QCOMPARE(model.testAt(model.index(0, 0, bad))->name, QStringLiteral("broken"));
        QCOMPARE(model.suiteAt(bad)->name, QStringLiteral("bad"));
        QVERIFY(!model.testAt({}) && !model.suiteAt({}));
    }

    void filter()
    {
        TestReportModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReport(sampleReport());
        model.setFilter(QStringLiteral("O"), false);
        QCOMPARE(shown(model), list("bad|  broken|  inner|    thrown|    ok|good|  one|  two"));
        model.setFilter(QStringLiteral("o"), true);
        QCOMPARE(shown(model), list("bad|  broken|  inner|    thrown"));
        model.setFilter(QStringLiteral("a"), false);
        QCOMPARE(shown(model), list("good|  one|  two")); // of class A
        model.setFilter(QStringLiteral("nothing"), false);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.shownTests(), 0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setFilter({}, false);
        model.setFilter({}, false);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.shownTests(), 6);
    }

    void goesFromFailureToFailure()
    {
        TestReportModel model;
        model.setReport(sampleReport());
        const auto name = [&model](const QModelIndex &index) { return model.testAt(index) ? model.testAt(index)->name : QString(); };
        const QModelIndex first = model.nextFailure({}, true);
        QCOMPARE(name(first), QStringLiteral("broken"));
        const QModelIndex second = model.nextFailure(first, true);
        QCOMPARE(name(second), QStringLiteral("thrown"));
        QCOMPARE(model.nextFailure(second, true), first);
        QCOMPARE(model.nextFailure(first, false), second);
        QCOMPARE(name(model.nextFailure(second.siblingAtColumn(2), false)), QStringLiteral("broken"));
        model.setReport({});
        QVERIFY(!model.nextFailure({}, true).isValid());
    }

    void manyTests()
    {
        TestReport report;
        report.suites.append(TestSuite());
        for (int i = 0; i < 200'000; ++i) {
            TestCase test;
            test.name = QStringLiteral("test %1").arg(i);
            test.outcome = i % 1000 == 7 ? TestCase::Outcome::Failed : TestCase::Outcome::Passed;
            report.suites.first().cases.append(test);
            report.suites.first().counts += {1, test.isFailure(), 0, 0};
        }
        TestReportModel model;
        QElapsedTimer timer;
        timer.start();
        model.setReport(report);
        model.setFilter(QStringLiteral("007"), true);
        QCOMPARE(model.shownTests(), 199); // all that failed, but `test 7`
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestTestReportModel)
#include "tst_testreportmodel.moc"
