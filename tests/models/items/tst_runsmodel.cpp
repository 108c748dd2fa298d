// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/fuzzymatch.h"
#include "models/items/runsmodel.h"
#include "models/items/sidebarmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace clustero;

namespace {

RunSummary run(int number, State state, const QString &pipeline = QStringLiteral("web-app"))
{
    RunSummary summary;
    summary.id = RunId{QStringLiteral("%1").arg(number, 16, 16, QLatin1Char('0'))};
    summary.number = number;
    summary.state = state;
    summary.pipeline = pipeline;
    summary.file = QStringLiteral("/home/") + pipeline;
    summary.trigger = QStringLiteral("manual");
    return summary;
}

QList<int> numbers(const RunsModel &model)
{
    QList<int> found;
    for (int row = 0; row < model.rowCount(); ++row)
        found << model.idAt(row).value.toInt(nullptr, 16);
    return found;
}

} // namespace

class TestRunsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newestIsFirst()
    {
        RunBoard board;
        board.reset({run(1, State::Passed), run(2, State::Failed)});
        RunsModel model(board);
        QAbstractItemModelTester tester(&model);
        QCOMPARE(numbers(model), (QList<int>{2, 1}));
        board.merge({run(3, State::Running)});
        QCOMPARE(numbers(model), (QList<int>{3, 2, 1}));
        QCOMPARE(model.rowOf(run(2, State::Failed).id), 1);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QList<int>>("found");
        QTest::newRow("nothing typed") << QString() << QList<int>{12, 3, 2, 1};
        QTest::newRow("name, any case") << QStringLiteral("WEB") << QList<int>{12, 2, 1};
        QTest::newRow("number begins") << QStringLiteral("#1") << QList<int>{12, 1};
        QTest::newRow("state in words") << QStringLiteral("timed out") << QList<int>{3};
        QTest::newRow("all words") << QStringLiteral("web fail") << QList<int>{2};
        QTest::newRow("nothing") << QStringLiteral("biuld") << QList<int>{};
    }

    void filters()
    {
        QFETCH(QString, filter);
        RunBoard board;
        board.reset(
            {run(1, State::Passed), run(2, State::Failed), run(3, State::TimedOut, QStringLiteral("docs")), run(12, State::Passed)});
        RunsModel model(board);
        model.setFilter(filter);
        QTEST(numbers(model), "found");
    }

    void changeMovesRowsInAndOutOfTheFilter()
    {
        RunBoard board;
        board.reset({run(1, State::Running), run(2, State::Failed)});
        RunsModel model(board);
        QAbstractItemModelTester tester(&model);
        model.setFilter(QStringLiteral("failed"));
        QCOMPARE(numbers(model), QList<int>{2});
        board.merge({run(1, State::Failed)});
        QCOMPARE(numbers(model), (QList<int>{2, 1}));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        RunSummary other = run(1, State::Failed);
        other.reason = QStringLiteral("because");
        board.merge({other});
        QCOMPARE(changed.size(), 1);
    }

    void pipelineHasTheStateOfItsNewestRun()
    {
        RunBoard board;
        board.reset({run(1, State::Failed)});
        SidebarModel model(board);
        QAbstractItemModelTester tester(&model);
        const QString file = QStringLiteral("/home/web-app");
        model.setGroups({{QStringLiteral("/home"),
                          {{file, QStringLiteral("web-app"), 0, true}, {QStringLiteral("/home/x"), QStringLiteral("x"), 2, true}}}});
        const QModelIndex index = model.indexOf(file);
        QVERIFY(index.isValid());
        QCOMPARE(index.data(SidebarModel::StateRole).toInt(), static_cast<int>(State::Failed));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        board.merge({run(2, State::Running)});
        QVERIFY(!changed.isEmpty());
        QCOMPARE(index.data(SidebarModel::SummaryRole).toString(), QStringLiteral("#2 running"));
        QVERIFY(!model.indexOf(QStringLiteral("/home/x")).data(SidebarModel::StateRole).isValid());
    }

    void fuzzyMatches_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("beginnings of words") << QStringLiteral("ut") << QStringLiteral("test / unit-tests") << QStringLiteral("compute");
        QTest::newRow("characters in a row") << QStringLiteral("build") << QStringLiteral("rebuild")
                                             << QStringLiteral("big-universal-ladder");
        QTest::newRow("in a row before beginnings")
            << QStringLiteral("runs") << QStringLiteral("Go: Runs") << QStringLiteral("Run: Run only this strand");
        QTest::newRow("the whole name") << QStringLiteral("test") << QStringLiteral("test") << QStringLiteral("test-everything-else");
        QTest::newRow("camel case") << QStringLiteral("rA") << QStringLiteral("runAll") << QStringLiteral("separate");
        QTest::newRow("space in between") << QStringLiteral("web fail") << QStringLiteral("web-app failed")
                                          << QStringLiteral("we blew off a ill");
    }

    void fuzzyMatches()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const auto first = fuzzyMatch(pattern, better);
        QVERIFY(first);
        const auto second = fuzzyMatch(pattern, worse);
        if (second)
            QVERIFY2(first->score > second->score, qPrintable(QStringLiteral("%1 <= %2").arg(first->score).arg(second->score)));
        for (qsizetype i = 1; i < first->positions.size(); ++i)
            QVERIFY(first->positions.at(i) > first->positions.at(i - 1));
    }

    void fuzzyRefuses()
    {
        QVERIFY(!fuzzyMatch(QStringLiteral("biuld"), QStringLiteral("build")));
        QVERIFY(fuzzyMatch({}, QStringLiteral("build")));
        const QString large(100'000, u'a');
        QVERIFY(fuzzyMatch(large, large)); // bounded, and soon over
    }
};

QTEST_GUILESS_MAIN(TestRunsModel)
#include "tst_runsmodel.moc"
