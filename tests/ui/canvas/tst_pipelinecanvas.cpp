// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas/pipelines.h"
#include "ui/canvas/cardpainter.h"
#include "ui/canvas/pipelinecanvas.h"
#include "ui/theme/appearance.h"

#include <QAction>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace clustero;
using namespace clustero::test;
using namespace std::chrono_literals;

class PipelineCanvasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        qApp->setEffectEnabled(Qt::UI_AnimateMenu, false);
    }

    void init()
    {
        m_canvas = std::make_unique<PipelineCanvas>();
        m_canvas->setClock(m_clock);
        m_canvas->setReducedMotion(true);
        m_canvas->resize(1500, 800);
        m_canvas->setPipeline(simplePipeline());
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
        m_canvas->activateWindow();
        m_canvas->setFocus(Qt::TabFocusReason);
    }

    void cleanup() { m_canvas.reset(); }

    void opensWithAllInView()
    {
        for (const char *name : {"a", "b", "c", "d", "e", "f"})
            QVERIFY2(m_canvas->viewport()->rect().contains(m_canvas->viewportRect(text(name))), name);
        QCOMPARE(m_canvas->zoom(), 1.0);
        QCOMPARE(m_canvas->horizontalScrollBar()->maximum(), 0);
        QVERIFY(!m_canvas->isMinimapShown());
    }

    void syncKeepsItems()
    {
        PipelineSpec spec = simplePipeline();
        for (const char *name : {"x", "y", "z"})
            spec.strands.append(strandOf(text(name), {}, {text("one")}));
        m_canvas->setPipeline(spec);
        m_canvas->select(text("b"));
        m_canvas->setExpanded(text("a"), true);
        m_canvas->setZoom(3, QPointF(m_canvas->viewportRect(text("b")).center()));
        const int across = m_canvas->horizontalScrollBar()->value();
        const StrandCard *const card = &m_canvas->scene().card(m_canvas->scene().indexOf(text("b")));
        const QRect before = m_canvas->viewportRect(text("b"));
        QSignalSpy changed(m_canvas.get(), &PipelineCanvas::selectionChanged);
        m_canvas->setPipeline(spec); // the same again
        QCOMPARE(m_canvas->viewportRect(text("b")), before);
        QCOMPARE(m_canvas->horizontalScrollBar()->value(), across);
        spec.strands.prepend(strandOf(text("new"), {}, {text("one")}));
        spec.strands.removeIf([](const StrandSpec &strand) { return strand.name == u"d"; });
        m_canvas->setPipeline(spec);
        QCOMPARE(&m_canvas->scene().card(m_canvas->scene().indexOf(text("b"))), card);
        QCOMPARE(m_canvas->selectedStrand(), text("b"));
        QCOMPARE(m_canvas->zoom(), 3.0);
        QVERIFY(m_canvas->isExpanded(text("a")));
        QCOMPARE(m_canvas->viewportRect(text("b")).topLeft(), before.topLeft()); // stays under the eye
        QCOMPARE(changed.count(), 0);
        spec.strands.removeIf([](const StrandSpec &strand) { return strand.name == u"b"; });
        m_canvas->setPipeline(spec);
        QCOMPARE(m_canvas->selectedStrand(), QString());
        QCOMPARE(changed.count(), 1);
    }

    void onlyChangedCardsAreSynced()
    {
        CanvasScene scene(m_canvas->font());
        (void)scene.setPipeline(ordinaryPipeline(), m_clock.now());
        Run run = ordinaryRun();
        QCOMPARE(scene.setRun(run, m_clock.now()).size(), 7);
        QCOMPARE(scene.setRun(run, m_clock.now()), QList<int>());
        run.strands[0].steps[1].state = State::Failed;
        QCOMPARE(scene.setRun(run, m_clock.now()), QList<int>({0}));
        QCOMPARE(scene.tick(m_clock.now().addSecs(2)), QList<int>({3, 4})); // those that run
    }

    void cardsSayTheState_data()
    {
        QTest::addColumn<QString>("strand");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("elapsed");
        QTest::addColumn<QString>("usual");
        QTest::addColumn<bool>("late");
        const auto row = [](const char *strand, const char *words, const char *elapsed, const char *usual, bool late) {
            QTest::newRow(strand) << text(strand) << text(words) << text(elapsed) << text(usual) << late;
        };
        row("build", "passed", "1 m 2 s", "", false);
        row("lint", "timed out", "1 m", "", false);
        row("unit-tests", "failed", "1 m 6 s", "", false);
        row("docs", "running", "1 m 28 s", "usually 40 s", true);
        row("browser-tests-on-every-supported-browser", "running", "1 m 27 s", "usually 2 m 10 s", false);
        row("package", "skipped", "", "", false);
        row("publish", "waiting for browser-tests-on-every-supported-browser", "", "usually 9 s", false);
    }

    void cardsSayTheState()
    {
        QFETCH(QString, strand);
        m_canvas->setPipeline(ordinaryPipeline());
        m_canvas->setUsualDurations(
            {{text("docs"), 40s}, {text("browser-tests-on-every-supported-browser"), 130s}, {text("publish"), 9s}, {text("build"), 60s}});
        m_canvas->setRun(ordinaryRun());
        const CardLook &look = m_canvas->scene().card(m_canvas->scene().indexOf(strand)).look();
        QTEST(look.stateWords, "words");
        QTEST(look.elapsed, "elapsed");
        QTEST(look.usual, "usual");
        QTEST(look.isLate, "late");
        m_canvas->setRun(std::nullopt);
        QCOMPARE(look.stateWords, QString());
        QVERIFY(!look.state);
    }

    void timePassesOnlyWhileSomethingRuns()
    {
        m_canvas->setPipeline(ordinaryPipeline());
        const auto ticks = [this] { return m_canvas->isTicking(); };
        QVERIFY(!ticks());
        Run run = ordinaryRun();
        m_canvas->setRun(run);
        QVERIFY(ticks());
        m_clock.time = noon.addSecs(160);
        const CardLook &docs = m_canvas->scene().card(3).look();
        QTRY_COMPARE(docs.elapsed, text("1 m 38 s"));
        m_clock.time = noon.addSecs(150);
        m_canvas->hide();
        QVERIFY(!ticks());
        m_canvas->show();
        QVERIFY(ticks());
        for (StrandRun &strand : run.strands)
            strand.state = State::Passed;
        m_canvas->setRun(run);
        QVERIFY(!ticks());
    }

    void chipsShowWhatMatters()
    {
        m_canvas->setPipeline(ordinaryPipeline());
        const auto chips = [this](int card) { return m_canvas->scene().card(card).chips(false); };
        QCOMPARE(chips(2).size(), 4); // three names and "+1"
        QCOMPARE(chips(2).last().more, 1);
        QCOMPARE(chips(4).last().more, 4);
        m_canvas->setRun(ordinaryRun());
        QCOMPARE(chips(2).size(), 4);
        QVERIFY(chips(2)[1].isNamed); // the one that failed
        QCOMPARE(chips(4).size(), 7);
        PipelineSpec spec = ordinaryPipeline();
        for (int i = 0; i < 60; ++i)
            spec.strands[1].steps.append(spec.strands[1].steps.first());
        for (int i = 0; i < spec.strands[1].steps.size(); ++i)
            spec.strands[1].steps[i].name = QStringLiteral("s%1").arg(i);
        Run run = runOf(spec);
        run.strands[1].steps[40].state = State::Failed;
        m_canvas->setPipeline(spec);
        m_canvas->setRun(run);
        const QList<StrandCard::Chip> many = chips(1);
        QVERIFY(many.size() <= 12);
        QVERIFY(std::any_of(many.begin(), many.end(), [](const StrandCard::Chip &chip) { return chip.step == 40; }));
        const QRectF card = m_canvas->scene().card(1).rect();
        for (const StrandCard::Chip &chip : many)
            QVERIFY(card.contains(chip.rect));
    }

    void minimap()
    {
        m_canvas->setPipeline(largePipeline(200));
        m_canvas->setZoom(1, QPointF(0, 0));
        QVERIFY(m_canvas->isMinimapShown());
        QTest::keyClick(m_canvas.get(), Qt::Key_M);
        QVERIFY(!m_canvas->isMinimapShown());
        QTest::keyClick(m_canvas.get(), Qt::Key_M);
        QVERIFY(m_canvas->isMinimapShown());
        auto *map = m_canvas->findChild<QWidget *>(text("minimap"));
        QVERIFY(map);
        QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(map->width() / 2, map->height() - 12));
        QVERIFY(m_canvas->verticalScrollBar()->value() > m_canvas->verticalScrollBar()->maximum() * 2 / 3);
        m_canvas->setPipeline(simplePipeline());
        m_canvas->fitAll();
        QVERIFY(!m_canvas->isMinimapShown());
    }

    void aCardIsAlwaysInView()
    {
        m_canvas->setPipeline(largePipeline(200));
        m_canvas->setZoom(4, QPointF(0, 0));
        m_canvas->horizontalScrollBar()->setValue(m_canvas->horizontalScrollBar()->maximum());
        m_canvas->verticalScrollBar()->setValue(0); // a corner without cards
        QTRY_VERIFY(!m_canvas->strandsIn(m_canvas->viewport()->rect()).isEmpty());
        m_canvas->setPipeline(simplePipeline());
        QVERIFY(!m_canvas->strandsIn(m_canvas->viewport()->rect()).isEmpty());
    }

    void selectingBringsIntoView()
    {
        m_canvas->setPipeline(largePipeline(200));
        m_canvas->setZoom(1, QPointF(0, 0));
        for (const char *name : {"strand-0", "strand-199", "strand-100"}) {
            m_canvas->select(text(name));
            QVERIFY2(m_canvas->viewport()->rect().contains(m_canvas->viewportRect(text(name))), name);
        }
        QTest::keyClick(m_canvas.get(), Qt::Key_1);
        QVERIFY(m_canvas->zoom() < 0.5);
        QTest::keyClick(m_canvas.get(), Qt::Key_2);
        QCOMPARE(m_canvas->zoom(), 1.0);
    }

    void fitsAgainUntilSomebodyMovesTheView()
    {
        m_canvas->resize(900, 500);
        QTRY_VERIFY(m_canvas->zoom() < 1);
        QVERIFY(m_canvas->viewport()->rect().contains(m_canvas->viewportRect(text("a"))));
        QVERIFY(m_canvas->viewport()->rect().contains(m_canvas->viewportRect(text("f"))));
        m_canvas->resize(1500, 800);
        QTRY_COMPARE(m_canvas->zoom(), 1.0);
        m_canvas->setZoom(1.5, QPointF(10, 10));
        m_canvas->resize(900, 500);
        QCoreApplication::processEvents();
        QCOMPARE(m_canvas->zoom(), 1.5);
    }

    void opensReadably()
    {
        PipelineCanvas canvas;
        canvas.resize(800, 500);
        canvas.setPipeline(largePipeline(200));
        canvas.select(text("strand-150"));
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        QCOMPARE(canvas.zoom(), 0.5);
        QVERIFY(canvas.viewport()->rect().contains(canvas.viewportRect(text("strand-150"))));
        canvas.fitAll(); // asked for: all, however small
        QVERIFY(canvas.zoom() < 0.5);
    }

    void detailFollowsZoom()
    {
        QCOMPARE(cardDetail(1), CardDetail::Full);
        QCOMPARE(cardDetail(0.8), CardDetail::Full);
        QCOMPARE(cardDetail(0.5), CardDetail::Medium);
        QCOMPARE(cardDetail(0.49), CardDetail::Plain);
        QCOMPARE(cardDetail(0.25), CardDetail::Plain);
        QCOMPARE(cardDetail(0.24), CardDetail::Sign);
    }

    void pathIsHighlighted()
    {
        const auto shot = [this] { return m_canvas->viewport()->grab().toImage(); };
        const QImage before = shot();
        const auto outline = [this](const QImage &image, const char *strand) {
            const QRect card = m_canvas->viewportRect(text(strand));
            return image.pixelColor(card.left() + card.width() / 3, card.top());
        };
        QTest::mouseMove(m_canvas->viewport(), m_canvas->viewportRect(text("b")).center());
        QTRY_VERIFY(outline(shot(), "e") != outline(before, "e")); // off the path: faded
        QCOMPARE(outline(shot(), "f"), outline(before, "f"));      // behind c, on the path
        QTest::mouseMove(m_canvas->viewport(), QPoint(3, 3));
        QTRY_COMPARE(shot(), before);
    }

    void motionEnds()
    {
        m_canvas->setReducedMotion(false);
        PipelineSpec spec = simplePipeline();
        spec.strands.swapItemsAt(1, 3);
        const QRect before = m_canvas->viewportRect(text("b"));
        m_canvas->setPipeline(spec);
        QCOMPARE(m_canvas->viewportRect(text("b")), before); // starts from where it was
        QTRY_VERIFY_WITH_TIMEOUT(m_canvas->viewportRect(text("b")).top() > m_canvas->viewportRect(text("d")).top(), 2000);
        m_canvas->setPipeline(simplePipeline());
        QTest::keyClick(m_canvas.get(), Qt::Key_Home); // an interaction ends it at once
        QVERIFY(m_canvas->viewportRect(text("b")).top() < m_canvas->viewportRect(text("d")).top());
    }

    void noticeIsAboveTheGraph()
    {
        const int top = m_canvas->viewport()->y();
        m_canvas->setNotice(text("This run used 3f2c1a9."));
        QVERIFY(m_canvas->viewport()->y() > top + 10);
        m_canvas->setNotice({});
        QCOMPARE(m_canvas->viewport()->y(), top);
    }

    void largerFontsMakeLargerCards()
    {
        const QRectF before = m_canvas->scene().card(0).rect();
        QFont font = m_canvas->font();
        font.setPointSizeF(font.pointSizeF() * 2);
        m_canvas->setFont(font);
        const QRectF after = m_canvas->scene().card(0).rect();
        QVERIFY(after.height() > before.height() * 1.4);
        QVERIFY(after.width() > before.width() * 1.4);
        QVERIFY(before.width() >= 180 && before.height() >= 56);
    }

    void actions()
    {
        QSet<QString> names;
        for (const QAction *action : m_canvas->canvasActions()) {
            QVERIFY(!action->text().isEmpty());
            QVERIFY(!names.contains(action->objectName()));
            names.insert(action->objectName());
        }
        for (const char *name : {"canvas.zoomIn", "canvas.zoomOut", "canvas.zoom100", "canvas.fitAll", "canvas.fitSelection",
                                 "canvas.minimap", "canvas.selectUpstream", "canvas.selectDownstream", "canvas.steps"})
            QVERIFY2(names.contains(text(name)), name);
    }

    void emptyPipeline()
    {
        m_canvas->setPipeline({});
        QCOMPARE(m_canvas->selectedStrand(), QString());
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Space, Qt::Key_Return, Qt::Key_Home, Qt::Key_1, Qt::Key_Plus})
            QTest::keyClick(m_canvas.get(), key);
        QVERIFY(!m_canvas->grab().isNull());
        m_canvas->setPipeline(simplePipeline());
        QVERIFY(m_canvas->viewport()->rect().contains(m_canvas->viewportRect(text("f"))));
    }

private:
    HandClock m_clock;
    std::unique_ptr<PipelineCanvas> m_canvas;
};

QTEST_MAIN(PipelineCanvasTest)
#include "tst_pipelinecanvas.moc"
