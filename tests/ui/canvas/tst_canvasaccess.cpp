// SPDX-License-Identifier: GPL-3.0-or-later
// What assistive technology reads of canvas and outline.
#include "tests/ui/canvas/operations.h"
#include "tests/ui/canvas/pipelines.h"
#include "ui/canvas/outlineview.h"
#include "ui/canvas/pipelinecanvas.h"

#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace clustero;
using namespace clustero::test;

class CanvasAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void init()
    {
        m_canvas = std::make_unique<PipelineCanvas>();
        m_canvas->setClock(m_clock);
        m_canvas->setReducedMotion(true);
        m_canvas->resize(1300, 700);
        m_canvas->setPipeline(ordinaryPipeline());
        m_canvas->setRun(ordinaryRun());
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
        m_canvas->activateWindow();
        m_canvas->setFocus(Qt::TabFocusReason);
        m_top = QAccessible::queryAccessibleInterface(m_canvas.get());
        QVERIFY(m_top);
    }

    void cleanup() { m_canvas.reset(); }

    void names_data()
    {
        QTest::addColumn<int>("card");
        QTest::addColumn<QString>("name");
        QTest::newRow("start") << 0 << text("build, strand, 3 steps, passed");
        QTest::newRow("one before") << 2 << text("unit-tests, strand, after build, 4 steps, failed");
        QTest::newRow("several before") << 5 << text("package, strand, after unit-tests, lint, and docs, 2 steps, skipped");
        QTest::newRow("waiting") << 6
                                 << text("publish, strand, after package, browser-tests-on-every-supported-browser, and build, 1 step, "
                                         "waiting for browser-tests-on-every-supported-browser");
    }

    void names()
    {
        QFETCH(int, card);
        QCOMPARE(m_top->childCount(), 7 + 9); // cards and edges
        QAccessibleInterface *part = m_top->child(card);
        QVERIFY(part && part->isValid());
        QTEST(part->text(QAccessible::Name), "name");
        QCOMPARE(part->role(), QAccessible::ListItem);
        QCOMPARE(part->parent(), m_top);
        QCOMPARE(m_top->indexOfChild(part), card);
    }

    void placesAndStates()
    {
        QCOMPARE(m_top->text(QAccessible::Name), text("Pipeline graph"));
        m_canvas->select(text("docs"));
        QAccessibleInterface *docs = m_top->child(3);
        QVERIFY(docs->state().selected);
        QVERIFY(docs->state().focused);
        QVERIFY(docs->state().focusable);
        QVERIFY(docs->state().collapsed);
        QVERIFY(!m_top->child(0)->state().selected);
        QCOMPARE(m_top->focusChild(), docs);
        const QRect rect = docs->rect();
        QCOMPARE(m_canvas->viewport()->mapFromGlobal(rect.topLeft()), m_canvas->viewportRect(text("docs")).topLeft());
        QCOMPARE(m_top->childAt(rect.center().x(), rect.center().y()), docs);
        m_canvas->setExpanded(text("docs"), true);
        QVERIFY(docs->state().expanded);
    }

    void steps()
    {
        QAccessibleInterface *unit = m_top->child(2);
        QCOMPARE(unit->childCount(), 4);
        QAccessibleInterface *failed = unit->child(1);
        QCOMPARE(failed->text(QAccessible::Name), text("unit, step 2 of 4, failed, exit 1"));
        QCOMPARE(failed->parent(), unit);
        QCOMPARE(unit->indexOfChild(failed), 1);
        QVERIFY(unit->rect().contains(failed->rect()));
        m_canvas->select(text("unit-tests"), text("unit"));
        QVERIFY(failed->state().selected && failed->state().focused);
    }

    /// What a tool tip says is said without a pointer, too.
    void explains()
    {
        QSignalSpy told(m_canvas.get(), &PipelineCanvas::explanationChanged);
        QCOMPARE(m_canvas->explanation(), QString());
        m_canvas->select(text("package"));
        QCOMPARE(told.count(), 1);
        const QString why = m_canvas->scene().card(5).look().reason;
        QVERIFY(!why.isEmpty());
        QCOMPARE(m_canvas->explanation(), QStringLiteral("package: skipped · %1").arg(why));
        QVERIFY(m_top->child(5)->text(QAccessible::Description).contains(why));
        m_canvas->select(text("unit-tests"), text("unit"));
        QVERIFY2(m_canvas->explanation().startsWith(text("unit, step 2 of 4, failed, exit 1")), qPrintable(m_canvas->explanation()));
        m_canvas->setRun(std::nullopt);
        m_canvas->select(text("package"));
        QCOMPARE(m_canvas->explanation(), text("package waits for lint, unit-tests, and docs"));
        m_canvas->select(text("build"));
        QCOMPARE(m_canvas->explanation(), text("build, strand, 3 steps"));
    }

    void focusFollowsTheKeyboard()
    {
        m_canvas->select(text("build"));
        QTest::keyClick(m_canvas.get(), Qt::Key_Right);
        QVERIFY(m_top->focusChild());
        QCOMPARE(m_top->focusChild()->text(QAccessible::Name), text("docs, strand, after build, 2 steps, running"));
        QTest::keyClick(m_canvas.get(), Qt::Key_Space);
        QTest::keyClick(m_canvas.get(), Qt::Key_Down);
        QCOMPARE(m_top->focusChild()->text(QAccessible::Name), text("html, step 1 of 2, passed"));
        m_canvas->clearFocus();
        QVERIFY(!m_top->focusChild());
    }

    void actions()
    {
        QAccessibleInterface *docs = m_top->child(3);
        auto *actions = docs->actionInterface();
        QVERIFY(actions);
        QSignalSpy activated(m_canvas.get(), &PipelineCanvas::stepActivated);
        QSignalSpy menu(m_canvas.get(), &PipelineCanvas::contextMenuWanted);
        actions->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.count(), 1);
        QCOMPARE(m_canvas->selectedStrand(), text("docs"));
        actions->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(m_canvas->isExpanded(text("docs")));
        actions->doAction(QAccessibleActionInterface::showMenuAction());
        QCOMPARE(menu.count(), 1);
    }

    void partsLeaveWithTheirStrand()
    {
        const QAccessible::Id id = QAccessible::uniqueId(m_top->child(1));
        QAccessibleInterface *build = m_top->child(0);
        PipelineSpec spec = ordinaryPipeline();
        spec.strands.removeAt(1);
        m_canvas->setPipeline(spec);
        QCOMPARE(QAccessible::accessibleInterface(id), nullptr);
        QCOMPARE(m_top->childCount(), 6 + 8);
        QCOMPARE(m_top->child(0), build);
    }

    void edges()
    {
        QAccessibleInterface *edge = nullptr;
        for (int i = 7; i < m_top->childCount() && !edge; ++i) {
            if (m_top->child(i)->text(QAccessible::Name) == u"edge, build to docs")
                edge = m_top->child(i);
            QCOMPARE(m_top->indexOfChild(m_top->child(i)), i);
        }
        QVERIFY(edge && edge->isValid());
        QCOMPARE(edge->role(), QAccessible::ListItem);
        QCOMPARE(edge->parent(), m_top);
        QVERIFY(edge->rect().isValid());
        QVERIFY(edge->actionInterface()->actionNames().isEmpty()); // a run is looked at
        edit();
        QSignalSpy wanted(&m_canvas->editor(), &CanvasEditor::operationsWanted);
        edge->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QVERIFY(edge->state().selected && edge->state().focused);
        QCOMPARE(m_top->focusChild(), edge);
        edge->actionInterface()->doAction(text("Remove"));
        QCOMPARE(inWords(wanted.first().first().value<QList<Operation>>()), QStringList{text("disconnect build from docs")});
        PipelineSpec spec = ordinaryPipeline();
        spec.strands[3].after.clear();
        const QAccessible::Id id = QAccessible::uniqueId(edge);
        m_canvas->editor().setGraph(parsedOf(spec, "2"));
        QCOMPARE(QAccessible::accessibleInterface(id), nullptr);
    }

    void ports()
    {
        QAccessibleInterface *docs = m_top->child(3);
        QCOMPARE(docs->childCount(), 2); // its steps
        edit();
        QCOMPARE(docs->childCount(), 4);
        QAccessibleInterface *port = docs->child(3);
        QCOMPARE(port->text(QAccessible::Name), text("port, connect from docs"));
        QCOMPARE(port->role(), QAccessible::PushButton);
        QCOMPARE(port->parent(), docs);
        QCOMPARE(docs->indexOfChild(port), 3);
        QVERIFY(port->rect().width() >= 24 && port->rect().height() >= 24);
        QVERIFY(!port->state().pressed);
        port->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(port->state().pressed);
        QVERIFY(m_canvas->editor().isConnectingByKeyboard());
        QCOMPARE(docs->child(2)->text(QAccessible::Name), text("port, connect to docs"));
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        m_canvas->editor().setPaused(text("line 3."));
        QVERIFY(port->state().disabled);
    }

    void ghosts()
    {
        PipelineSpec spec = ordinaryPipeline();
        spec.strands[2].after = {text("bild")};
        m_canvas->editor().setEditing(true);
        m_canvas->editor().setGraph(parsedOf(spec, "1"));
        QAccessibleInterface *ghost = m_top->child(7);
        QCOMPARE(ghost->text(QAccessible::Name), text("bild, not defined, perhaps build"));
        QCOMPARE(ghost->childCount(), 0);
        m_canvas->select(text("bild"));
        QVERIFY(ghost->state().selected);
    }

    void outlineEdits()
    {
        OutlineView outline;
        outline.setClock(m_clock);
        outline.setPipeline(ordinaryPipeline());
        edit();
        outline.shareWith(*m_canvas);
        outline.resize(500, 400);
        outline.show();
        QVERIFY(QTest::qWaitForWindowExposed(&outline));
        outline.activateWindow();
        outline.setFocus();
        QTRY_VERIFY(outline.hasFocus());
        QSignalSpy wanted(&m_canvas->editor(), &CanvasEditor::operationsWanted);
        const auto last = [&wanted] { return inWords(wanted.last().first().value<QList<Operation>>()); };
        outline.select(text("docs"));
        QTest::keyClick(&outline, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(last(), QStringList{text("move strand 3 to 4")});
        QTest::keyClick(&outline, Qt::Key_F2);
        auto *name = outline.findChild<QLineEdit *>();
        QVERIFY(name && name->hasFocus());
        QTest::keyClicks(name, text("manual"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(last(), QStringList{text("rename strand 3 to manual")});
        QVERIFY(outline.hasFocus());
        QTest::keyClick(&outline, Qt::Key_C); // a list instead of the graph
        auto *search = outline.findChild<QFrame *>(text("choicePopup"))->findChild<QLineEdit *>();
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, text("browser"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(last(), QStringList{text("connect docs to browser-tests-on-every-supported-browser")});
        outline.select(text("docs"));
        QTest::keyClick(&outline, Qt::Key_Delete);
        QCOMPARE(last(), QStringList{text("remove strand 3")});
        QVERIFY(outline.isColumnHidden(OutlineModel::StateColumn) && !outline.isColumnHidden(OutlineModel::ProblemsColumn));
    }

    void outlineSharesSelection()
    {
        OutlineView outline;
        outline.setClock(m_clock);
        outline.setPipeline(ordinaryPipeline());
        outline.setRun(ordinaryRun());
        m_canvas->select(text("docs"));
        outline.shareWith(*m_canvas);
        outline.show();
        QCOMPARE(outline.selectedStrand(), text("docs"));
        m_canvas->select(text("unit-tests"), text("unit"));
        QCOMPARE(outline.selectedStep(), text("unit"));
        outline.setFocus();
        QTest::keyClick(&outline, Qt::Key_Down);
        QCOMPARE(m_canvas->selectedStep(), text("integration"));
        QSignalSpy activated(m_canvas.get(), &PipelineCanvas::stepActivated);
        QTest::keyClick(&outline, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first(), QVariantList({text("unit-tests"), text("integration")}));
        m_canvas->setSelectedStrands({text("build"), text("docs")});
        QCOMPARE(m_canvas->selectedStrands().size(), 2); // the outline shows one, and leaves the others alone
        for (const QAction *action : m_canvas->canvasActions())
            QVERIFY(outline.actions().contains(const_cast<QAction *>(action)));
        m_canvas->select({});
        QCOMPARE(outline.selectedStrand(), QString());
    }

    void outlineSpeaks()
    {
        OutlineView outline;
        outline.setClock(m_clock);
        outline.setPipeline(ordinaryPipeline());
        outline.setRun(ordinaryRun());
        QCOMPARE(outline.model()->index(2, 0).data(Qt::AccessibleTextRole).toString(),
                 text("unit-tests, strand, after build, 4 steps, failed"));
        QVERIFY(outline.isColumnHidden(OutlineModel::ProblemsColumn));
        QVERIFY(!outline.isColumnHidden(OutlineModel::ResultColumn));
        QCOMPARE(outline.model()->index(3, OutlineModel::DurationColumn).data().toString(), text("1 m 28 s"));
    }

private:
    void edit()
    {
        m_canvas->editor().setEditing(true);
        m_canvas->editor().setGraph(parsedOf(ordinaryPipeline(), "1"));
    }

    HandClock m_clock;
    std::unique_ptr<PipelineCanvas> m_canvas;
    QAccessibleInterface *m_top = nullptr;
};

QTEST_MAIN(CanvasAccessTest)
#include "tst_canvasaccess.moc"
