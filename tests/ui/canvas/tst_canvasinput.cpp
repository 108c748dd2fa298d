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

class CanvasInputTest : public QObject
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

    void keysMove_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("withControl");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *from, Qt::Key key, bool control, const char *to) {
            QTest::addRow("%s %s %d", from, qPrintable(QKeySequence(key).toString()), control ? 1 : 0)
                << text(from) << int(key) << control << text(to);
        };
        row("a", Qt::Key_Right, false, "b");
        row("b", Qt::Key_Right, false, "c");
        row("c", Qt::Key_Left, false, "b");
        row("b", Qt::Key_Down, false, "d");
        row("d", Qt::Key_Up, false, "b");
        row("a", Qt::Key_Down, false, "e");
        row("e", Qt::Key_Up, false, "a");
        row("f", Qt::Key_Right, false, "f");
        row("a", Qt::Key_Left, false, "a");
        row("a", Qt::Key_Right, true, "b");
        row("d", Qt::Key_Left, true, "a");
        row("d", Qt::Key_Right, true, "d");
        row("e", Qt::Key_Right, true, "e");
        row("c", Qt::Key_Home, false, "a");
        row("a", Qt::Key_End, false, "f");
    }

    void keysMove()
    {
        QFETCH(QString, from);
        QFETCH(int, key);
        QFETCH(bool, withControl);
        m_canvas->select(from);
        QTest::keyClick(m_canvas.get(), static_cast<Qt::Key>(key), withControl ? Qt::ControlModifier : Qt::NoModifier);
        QTEST(m_canvas->selectedStrand(), "to");
    }

    void keysReachEveryCard()
    {
        const PipelineSpec spec = largePipeline(80);
        m_canvas->setPipeline(spec);
        QSet<QString> seen{spec.strands.first().name};
        QStringList open{spec.strands.first().name};
        while (!open.isEmpty()) {
            const QString here = open.takeLast();
            for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                m_canvas->select(here);
                QTest::keyClick(m_canvas.get(), key);
                if (!seen.contains(m_canvas->selectedStrand())) {
                    seen.insert(m_canvas->selectedStrand());
                    open.append(m_canvas->selectedStrand());
                }
            }
        }
        QCOMPARE(seen.size(), 80);
    }

    void mirroredKeys()
    {
        m_canvas->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(m_canvas->viewportRect(text("a")).left() > m_canvas->viewportRect(text("b")).right());
        m_canvas->select(text("a"));
        QTest::keyClick(m_canvas.get(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(m_canvas->selectedStrand(), text("b"));
        QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_canvas->selectedStrand(), text("a"));
    }

    void stepsByKeyboard()
    {
        QSignalSpy activated(m_canvas.get(), &PipelineCanvas::stepActivated);
        QTest::keyClick(m_canvas.get(), Qt::Key_Right); // nothing was selected: the first card
        QCOMPARE(m_canvas->selectedStrand(), text("a"));
        QTest::keyClick(m_canvas.get(), Qt::Key_Space);
        QVERIFY(m_canvas->isExpanded(text("a")));
        QTest::keyClick(m_canvas.get(), Qt::Key_Down);
        QTest::keyClick(m_canvas.get(), Qt::Key_Down);
        QCOMPARE(m_canvas->selectedStep(), text("two"));
        QTest::keyClick(m_canvas.get(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first(), QVariantList({text("a"), text("two")}));
        QTest::keyClick(m_canvas.get(), Qt::Key_Down);
        QTest::keyClick(m_canvas.get(), Qt::Key_Down); // past the last step: the next card
        QCOMPARE(m_canvas->selectedStrand(), text("e"));
        QCOMPARE(m_canvas->selectedStep(), QString());
        m_canvas->select(text("a"), text("one"));
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QCOMPARE(m_canvas->selectedStep(), QString());
        QCOMPARE(m_canvas->selectedStrand(), text("a"));
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QCOMPARE(m_canvas->selectedStrand(), QString());
    }

    void oneTabStop()
    {
        QWidget window;
        auto *before = new QWidget(&window);
        auto *canvas = new PipelineCanvas(&window);
        auto *after = new QWidget(&window);
        before->setFocusPolicy(Qt::StrongFocus);
        after->setFocusPolicy(Qt::StrongFocus);
        canvas->setPipeline(simplePipeline());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QVERIFY(canvas->hasFocus());
        QTest::keyClick(canvas, Qt::Key_Tab);
        QVERIFY(after->hasFocus());
    }

    void menuKey()
    {
        QSignalSpy wanted(m_canvas.get(), &PipelineCanvas::contextMenuWanted);
        m_canvas->select(text("b"));
        QTest::keyClick(m_canvas.get(), Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().at(0).toString(), text("b"));
        const QRect card = m_canvas->viewportRect(text("b"));
        QVERIFY(card.contains(m_canvas->viewport()->mapFromGlobal(wanted.first().at(2).toPoint())));
    }

    void mouseSelects()
    {
        QSignalSpy changed(m_canvas.get(), &PipelineCanvas::selectionChanged);
        QWidget *view = m_canvas->viewport();
        const auto middle = [this](const char *name) { return m_canvas->viewportRect(text(name)).topLeft() + QPoint(60, 12); };
        QTest::mouseClick(view, Qt::LeftButton, {}, middle("b"));
        QCOMPARE(m_canvas->selectedStrand(), text("b"));
        QCOMPARE(changed.count(), 1);
        QTest::mouseClick(view, Qt::LeftButton, Qt::ControlModifier, middle("d"));
        QCOMPARE(m_canvas->selectedStrands(), QStringList({text("b"), text("d")}));
        QTest::mouseClick(view, Qt::LeftButton, Qt::ControlModifier, middle("b"));
        QCOMPARE(m_canvas->selectedStrands(), QStringList({text("d")}));
        QTest::mouseClick(view, Qt::LeftButton, {}, m_canvas->viewportRect(text("a"), text("two")).center());
        QCOMPARE(m_canvas->selectedStep(), text("two"));
        QTest::mouseClick(view, Qt::LeftButton, {}, QPoint(5, 5));
        QCOMPARE(m_canvas->selectedStrand(), QString());
        QTest::mouseDClick(view, Qt::LeftButton, {}, middle("a"));
        QVERIFY(m_canvas->isExpanded(text("a")));
    }

    void frameSelects()
    {
        const QRect wanted = m_canvas->viewportRect(text("b")).united(m_canvas->viewportRect(text("d"))).adjusted(-6, -6, 6, 6);
        QTest::mousePress(m_canvas->viewport(), Qt::LeftButton, {}, wanted.topLeft());
        QTest::mouseMove(m_canvas->viewport(), wanted.center());
        QTest::mouseMove(m_canvas->viewport(), wanted.bottomRight());
        QCOMPARE(m_canvas->selectedStrands(), QStringList({text("b"), text("d")}));
        QTest::mouseRelease(m_canvas->viewport(), Qt::LeftButton, {}, wanted.bottomRight());
        QCOMPARE(m_canvas->selectedStrands(), QStringList({text("b"), text("d")}));
    }

    void selectsAlongEdges()
    {
        m_canvas->select(text("c"));
        QTest::keyClick(m_canvas.get(), Qt::Key_U, Qt::ShiftModifier);
        QCOMPARE(m_canvas->selectedStrands(), QStringList({text("a"), text("b"), text("c")}));
        m_canvas->select(text("b"));
        QTest::keyClick(m_canvas.get(), Qt::Key_D, Qt::ShiftModifier);
        QCOMPARE(m_canvas->selectedStrands(), QStringList({text("b"), text("c"), text("f")}));
        QTest::keyClick(m_canvas.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_canvas->selectedStrands().size(), 6);
    }

    void selectionSignals()
    {
        QSignalSpy changed(m_canvas.get(), &PipelineCanvas::selectionChanged);
        m_canvas->select(text("a"), text("three"));
        m_canvas->select(text("a"), text("three"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first(), QVariantList({text("a"), text("three")}));
        m_canvas->select(text("nothing of that name"));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(changed.last(), QVariantList({QString(), QString()}));
    }

    void zoomIsBounded()
    {
        QSignalSpy changed(m_canvas.get(), &PipelineCanvas::zoomChanged);
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(m_canvas.get(), Qt::Key_Plus);
        QCOMPARE(m_canvas->zoom(), 4.0);
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(m_canvas.get(), Qt::Key_Minus);
        QCOMPARE(m_canvas->zoom(), 0.1);
        QTest::keyClick(m_canvas.get(), Qt::Key_0);
        QCOMPARE(m_canvas->zoom(), 1.0);
        QVERIFY(changed.count() > 10);
    }

    void zoomStaysAtTheCursor()
    {
        m_canvas->setPipeline(largePipeline(200));
        m_canvas->setZoom(1, QPointF(0, 0));
        m_canvas->horizontalScrollBar()->setValue(m_canvas->horizontalScrollBar()->maximum() / 2);
        m_canvas->verticalScrollBar()->setValue(m_canvas->verticalScrollBar()->maximum() / 2);
        const QStringList seen = m_canvas->strandsIn(m_canvas->viewport()->rect());
        QVERIFY(!seen.isEmpty());
        const QPoint anchor = m_canvas->viewportRect(seen.first()).center();
        QWheelEvent event(anchor, m_canvas->viewport()->mapToGlobal(anchor), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_canvas->viewport(), &event);
        QCOMPARE(m_canvas->zoom(), 1.2);
        QVERIFY((m_canvas->viewportRect(seen.first()).center() - anchor).manhattanLength() <= 3);
    }

    void wheelScrolls()
    {
        m_canvas->setPipeline(largePipeline(200));
        m_canvas->setZoom(1, QPointF(0, 0));
        const auto turn = [this](Qt::KeyboardModifiers modifiers) {
            QWheelEvent event({300, 300}, m_canvas->viewport()->mapToGlobal(QPoint(300, 300)), {}, {0, -120}, Qt::NoButton, modifiers,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(m_canvas->viewport(), &event);
        };
        m_canvas->verticalScrollBar()->setValue(0);
        m_canvas->horizontalScrollBar()->setValue(0);
        turn(Qt::NoModifier);
        QVERIFY(m_canvas->verticalScrollBar()->value() > 0);
        QCOMPARE(m_canvas->horizontalScrollBar()->value(), 0);
        turn(Qt::ShiftModifier);
        QVERIFY(m_canvas->horizontalScrollBar()->value() > 0);
    }

    void panning_data()
    {
        QTest::addColumn<bool>("withSpace");
        QTest::newRow("middle button") << false;
        QTest::newRow("Space and left button") << true;
    }

    void panning()
    {
        QFETCH(bool, withSpace);
        m_canvas->setPipeline(largePipeline(200));
        m_canvas->setZoom(1, QPointF(0, 0));
        m_canvas->select({});
        m_canvas->verticalScrollBar()->setValue(100);
        const Qt::MouseButton button = withSpace ? Qt::LeftButton : Qt::MiddleButton;
        if (withSpace)
            QTest::keyPress(m_canvas.get(), Qt::Key_Space);
        QTest::mousePress(m_canvas->viewport(), button, {}, QPoint(400, 400));
        QMouseEvent move(QEvent::MouseMove, QPointF(400, 350), m_canvas->viewport()->mapToGlobal(QPointF(400, 350)), Qt::NoButton, button,
                         {});
        QApplication::sendEvent(m_canvas->viewport(), &move);
        QTest::mouseRelease(m_canvas->viewport(), button, {}, QPoint(400, 350));
        if (withSpace)
            QTest::keyRelease(m_canvas.get(), Qt::Key_Space);
        QCOMPARE(m_canvas->verticalScrollBar()->value(), 150);
        QCOMPARE(m_canvas->selectedStrand(), QString());
        QVERIFY(!m_canvas->isExpanded(m_canvas->focusPlace().strand)); // Space was for panning
    }

    /// A window that answers every selection by selecting the same must not undo it.
    void whoAnswersKeepsSeveral()
    {
        connect(m_canvas.get(), &PipelineCanvas::selectionChanged, this,
                [this](const QString &strand, const QString &step) { m_canvas->select(strand, step); });
        m_canvas->setSelectedStrands({text("b"), text("d")});
        QCOMPARE(m_canvas->selectedStrands().size(), 2);
        m_canvas->select(text("b"));
        QCOMPARE(m_canvas->selectedStrands(), QStringList({text("b")}));
    }

    void aClickDoesNotMoveTheView()
    {
        m_canvas->setPipeline(largePipeline(200));
        m_canvas->setZoom(1, QPointF(0, 0));
        m_canvas->verticalScrollBar()->setValue(60); // the first card is cut
        const QRect cut = m_canvas->viewportRect(text("strand-0"));
        QVERIFY(cut.top() < 0 && cut.bottom() > 10);
        QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {}, cut.bottomLeft() + QPoint(30, -4));
        QCOMPARE(m_canvas->selectedStrand(), text("strand-0"));
        QCOMPARE(m_canvas->viewportRect(text("strand-0")), cut);
    }

private:
    HandClock m_clock;
    std::unique_ptr<PipelineCanvas> m_canvas;
};

QTEST_MAIN(CanvasInputTest)
#include "tst_canvasinput.moc"
