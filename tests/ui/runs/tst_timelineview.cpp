// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/runs/timelineruns.h"
#include "ui/runs/timelinechart.h"
#include "ui/runs/timelineview.h"
#include "ui/theme/emptyview.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace clustero;
using namespace std::chrono_literals;

namespace {

/// A view of 900×400, shown, and what it says.
struct Shown
{
    explicit Shown(const Run &run, qint64 now = 50'000)
    {
        clock.time = at(now);
        view.resize(900, 400);
        view.setRun(run);
        view.show();
        view.chart()->setFocus();
        QCoreApplication::processEvents(); // scroll bars settle
    }

    [[nodiscard]] const TimelineLayout &layout() const { return view.chart()->layoutOfBars(); }
    [[nodiscard]] QPoint inBar(int strand, double share, int step = -1) const
    {
        const QRectF bar = layout().barRect(layout().indexOf({strand, step}));
        return QPointF(bar.left() + share * bar.width(), bar.center().y()).toPoint();
    }
    void click(const QPoint &place) { QTest::mouseClick(view.chart()->viewport(), Qt::LeftButton, {}, place); }
    void key(Qt::Key key) { QTest::keyClick(view.chart(), key); }

    HandClock clock;
    TimelineView view{nullptr, &clock};
    QSignalSpy selected{&view, &TimelineView::selectionChanged};
    QSignalSpy wanted{&view, &TimelineView::timeWanted};
};

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsAreWhereTheTimesAre()
    {
        Shown shown(finishedRun());
        const TimelineLayout &layout = shown.layout();
        QCOMPARE(layout.rows().size(), 4);
        const QRectF build = layout.barRect(0);
        const QRectF test = layout.barRect(2);
        QVERIFY(std::abs(build.width() / test.width() - 40.0 / 19.0) < 0.01);
        QVERIFY(std::abs(layout.timeAt(test.left()) - (runStart + 41'000)) < 200);
        QCOMPARE(layout.barRect(1).width(), TimelineLayout::leastBar);
        QVERIFY(layout.queueRect(2).right() <= test.left() + 0.5);
        QVERIFY(layout.queueRect(2).width() > 0);
        QVERIFY(layout.barRect(99).isNull());
    }

    void clickingInABarAsksForItsTime()
    {
        Shown shown(finishedRun());
        shown.click(shown.inBar(0, 0.5));
        QCOMPARE(shown.selected.takeFirst(), QVariantList({0, -1}));
        const QVariantList wanted = shown.wanted.takeFirst();
        QCOMPARE(wanted.at(0), QVariant(0));
        QCOMPARE(wanted.at(1), QVariant(1)); // `make` ran in the middle of `build`
        QVERIFY(std::abs(wanted.at(2).toLongLong() - (runStart + 20'000)) < 300);
        shown.click(shown.inBar(1, 0.5) + QPoint(8, 0)); // three pixels are hard to hit
        QCOMPARE(shown.wanted.takeFirst(), QVariantList({1, 0, runStart + 5}));
        shown.click(shown.inBar(2, 0.0) - QPoint(60, 0)); // beside a bar: only selects
        QCOMPARE(shown.view.chart()->selected(), (TimelinePlace{2, -1}));
        QVERIFY(shown.wanted.isEmpty());
    }

    void dragZoomsAndEscTakesBack()
    {
        Shown shown(finishedRun());
        QWidget *viewport = shown.view.chart()->viewport();
        const QPoint from = shown.inBar(0, 0.25);
        const QPoint to = shown.inBar(0, 0.75);
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport, (from + to) / 2);
        QTest::mouseMove(viewport, to);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
        QVERIFY(shown.selected.isEmpty());
        QVERIFY(std::abs(shown.layout().scale.from() - (runStart + 10'000)) < 300);
        QVERIFY(std::abs(shown.layout().scale.to() - (runStart + 30'000)) < 300);
        shown.key(Qt::Key_Down);
        shown.key(Qt::Key_Escape);
        QVERIFY(shown.view.chart()->selected().isNull());
        QVERIFY(!shown.layout().scale.isFitted());
        shown.key(Qt::Key_Escape);
        QVERIFY(shown.layout().scale.isFitted());
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport, to);
        shown.key(Qt::Key_Escape);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
        QVERIFY(shown.layout().scale.isFitted());
    }

    void keysZoomMoveAndSelect()
    {
        Shown shown(finishedRun());
        const TimelineScale &scale = shown.layout().scale;
        shown.key(Qt::Key_W);
        const qint64 length = scale.to() - scale.from();
        QVERIFY(length < scale.end() - scale.begin());
        const qint64 from = scale.from();
        shown.key(Qt::Key_A);
        QVERIFY(scale.from() < from);
        shown.key(Qt::Key_D);
        QCOMPARE(scale.from(), from);
        shown.key(Qt::Key_S);
        QVERIFY(scale.isFitted());
        shown.key(Qt::Key_Period);
        QCOMPARE(shown.selected.takeFirst(), QVariantList({0, -1}));
        shown.key(Qt::Key_Period);
        shown.key(Qt::Key_Comma);
        QCOMPARE(shown.view.chart()->selected(), (TimelinePlace{0, -1}));
        shown.key(Qt::Key_Right);
        QCOMPARE(shown.layout().rows().size(), 6);
        shown.key(Qt::Key_Right);
        QCOMPARE(shown.view.chart()->selected(), (TimelinePlace{0, 0}));
        shown.key(Qt::Key_Return);
        QCOMPARE(shown.wanted.takeFirst(), QVariantList({0, 0, runStart + 100}));
        shown.key(Qt::Key_Left);
        QCOMPARE(shown.view.chart()->selected(), (TimelinePlace{0, -1}));
        shown.key(Qt::Key_Left);
        QCOMPARE(shown.layout().rows().size(), 4);
        shown.key(Qt::Key_End);
        QCOMPARE(shown.view.chart()->selected(), (TimelinePlace{3, -1}));
        shown.key(Qt::Key_Home);
        shown.key(Qt::Key_F);
        shown.key(Qt::Key_F);
        QVERIFY(scale.from() <= runStart && scale.to() >= runStart + 40'000 && scale.to() < runStart + 45'000);
    }

    void singleKeysCanBeTurnedOff()
    {
        Shown shown(finishedRun());
        shown.view.setSingleKeys(false);
        shown.key(Qt::Key_W);
        shown.key(Qt::Key_Period);
        QVERIFY(shown.layout().scale.isFitted());
        QVERIFY(shown.selected.isEmpty());
        shown.key(Qt::Key_Plus);
        QVERIFY(!shown.layout().scale.isFitted());
    }

    void wheelZoomsAroundThePointer()
    {
        Shown shown(finishedRun());
        const QPointF place = shown.inBar(2, 0.5);
        const qint64 time = shown.layout().timeAt(place.x());
        QWheelEvent wheel(place, place, {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(shown.view.chart()->viewport(), &wheel);
        QVERIFY(!shown.layout().scale.isFitted());
        QVERIFY(std::abs(shown.layout().timeAt(place.x()) - time) < 200);
    }

    void selectingFromOutsideIsSilentAndOpensTheStrand()
    {
        Shown shown(finishedRun());
        shown.view.select(2, 0);
        QVERIFY(shown.selected.isEmpty());
        QVERIFY(shown.layout().indexOf({2, 0}) >= 0);
        QVERIFY(shown.view.chart()->accessibleDescription().contains(QStringLiteral("unit")));
        QCOMPARE(shown.view.table()->currentIndex().row(), 6);
        shown.view.select(77, 0);
        QVERIFY(shown.view.chart()->selected().isNull());
        QVERIFY(!shown.view.table()->currentIndex().isValid());
    }

    void changesKeepSelectionAndZoom()
    {
        Shown shown(goingRun());
        shown.view.select(2, 0);
        shown.key(Qt::Key_W);
        const qint64 from = shown.layout().scale.from();
        Run run = goingRun();
        run.strands[2].steps[0].state = State::Passed;
        run.strands[2].steps[0].finishedAt = at(50'000);
        shown.view.setRun(run);
        QCOMPARE(shown.view.chart()->selected(), (TimelinePlace{2, 0}));
        QCOMPARE(shown.layout().scale.from(), from);
        Run other = goingRun();
        other.id = {QStringLiteral("ffffffffffffffff")};
        other.startedAt = at(1);
        shown.view.setRun(other);
        QVERIFY(shown.view.chart()->selected().isNull());
        QVERIFY(shown.layout().scale.isFitted());
    }

    void followsTheClockOnlyWhileItRunsAndIsSeen()
    {
        Shown shown(goingRun());
        QVERIFY(shown.view.isTicking());
        const double before = shown.layout().barRect(2).width();
        shown.clock.time = at(55'000);
        QTRY_VERIFY(shown.layout().barRect(2).width() > before);
        shown.view.hide();
        QVERIFY(!shown.view.isTicking());
        shown.view.show();
        QVERIFY(shown.view.isTicking());
        shown.view.setRun(finishedRun());
        QVERIFY(!shown.view.isTicking());
    }

    void orderOfRows()
    {
        Shown shown(finishedRun());
        auto *order = shown.view.findChild<QComboBox *>();
        order->setCurrentIndex(2);
        QCOMPARE(shown.layout().rows().at(1), (TimelinePlace{3, -1}));
        order->setCurrentIndex(0);
        QCOMPARE(shown.layout().rows().at(1), (TimelinePlace{1, -1}));
    }

    void tableSaysTheSame()
    {
        Shown shown(finishedRun());
        shown.view.setUsualDurations({{QStringLiteral("build"), 35s}});
        shown.view.setTableShown(true);
        QVERIFY(shown.view.table()->isVisible());
        const QAbstractItemModel *model = shown.view.table()->model();
        QCOMPARE(model->rowCount(), 9);
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("build"));
        QCOMPARE(model->index(0, 5).data().toString(), QStringLiteral("40 s"));
        QCOMPARE(model->index(0, 6).data().toString(), QStringLiteral("35 s"));
        QCOMPARE(model->index(0, 7).data().toString(), QStringLiteral("yes"));
        QCOMPARE(model->index(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("get, step of build"));
        QVERIFY(model->index(5, 8).data().toString().contains(QStringLiteral("build")));
        shown.view.table()->setCurrentIndex(model->index(6, 0));
        QCOMPARE(shown.selected.takeLast(), QVariantList({2, 0}));
        QCOMPARE(shown.view.chart()->selected(), (TimelinePlace{2, 0}));
    }

    void copiesCsv()
    {
        Shown shown(finishedRun());
        const auto buttons = shown.view.findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
            if (button->accessibleName() == QLatin1String("Copy as CSV"))
                button->click();
        }
        QCOMPARE(QApplication::clipboard()->text(), shown.view.csv());
        QCOMPARE(shown.view.csv().count(QStringLiteral("\r\n")), 10);
    }

    void screenReadersHearTheSelectedBar()
    {
        Shown shown(finishedRun());
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(shown.view.chart());
        QVERIFY(chart);
        QVERIFY(chart->role() == QAccessible::Chart);
        QCOMPARE(chart->text(QAccessible::Name), QStringLiteral("Timeline"));
        shown.key(Qt::Key_Down);
        QCOMPARE(chart->text(QAccessible::Name), QStringLiteral("Timeline: build, passed"));
        QVERIFY(chart->text(QAccessible::Description).contains(QStringLiteral("40 s")));
    }

    void mirroredRightToLeft()
    {
        Shown shown(finishedRun());
        const QRectF before = shown.layout().barRect(0);
        shown.view.setLayoutDirection(Qt::RightToLeft);
        const QRectF after = shown.layout().barRect(0);
        QVERIFY(after.right() > before.right());
        QCOMPARE(qRound(after.width()), qRound(before.width()));
        shown.click(shown.inBar(0, 0.9));
        QVERIFY(shown.wanted.takeFirst().at(2).toLongLong() < runStart + 8'000);
    }

    void emptyViewOffersARun()
    {
        TimelineView view;
        view.resize(600, 300);
        view.show();
        QSignalSpy wanted(&view, &TimelineView::runWanted);
        auto *button = view.findChild<EmptyView *>()->findChild<QPushButton *>();
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(wanted.count(), 1);
        view.setRun(finishedRun());
        QVERIFY(!button->isVisible());
        view.clear();
        QVERIFY(button->isVisible());
    }

    /// The state's colour is on the screen where the bar is.
    void paintsBars()
    {
        Shown shown(finishedRun());
        const QImage image = shown.view.chart()->viewport()->grab().toImage();
        const Tokens &tokens = tokensOf(shown.view.palette());
        QCOMPARE(image.pixelColor(shown.inBar(2, 0.9)), stateColor(tokens, State::Passed));
        QCOMPARE(image.pixelColor(shown.inBar(1, 0.5)), stateColor(tokens, State::Failed));
    }

    void manyStrandsStayQuick()
    {
        Run run = goingRun();
        for (int i = 0; i < 2000; ++i)
            run.strands.append(strandRun(qPrintable(QStringLiteral("strand-%1").arg(i)), {QStringLiteral("build")}, State::Running,
                                         41'000 + i, -1, {stepRun("one", State::Running, 42'000, -1)}));
        Shown shown(run);
        shown.view.chart()->setAllOpen(true);
        QElapsedTimer timer;
        timer.start();
        shown.view.setRun(run);
        shown.view.chart()->viewport()->grab();
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
