// SPDX-License-Identifier: GPL-3.0-or-later
// What the canvas asks for when it is edited with mouse and keyboard.
#include "tests/ui/canvas/canvasdriver.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace clustero;
using namespace clustero::test;

class CanvasEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void init()
    {
        m_driver = std::make_unique<CanvasDriver>();
        m_canvas = &m_driver->canvas;
        m_editor = &m_driver->editor;
        show(simplePipeline());
        m_refused = std::make_unique<QSignalSpy>(m_editor, &CanvasEditor::refused);
        m_said = std::make_unique<QSignalSpy>(m_editor, &CanvasEditor::announced);
        QVERIFY(m_driver->show());
    }

    void cleanup()
    {
        m_refused.reset();
        m_said.reset();
        m_driver.reset();
    }

    // --- connecting

    void dragFromPort()
    {
        drag(port("e", PortSide::Out), middle("f"));
        QCOMPARE(m_driver->asked, QStringList{text("connect e to f")});
    }

    void dragFromTheOtherPort()
    {
        drag(port("f", PortSide::In), port("e", PortSide::Out));
        QCOMPARE(m_driver->asked, QStringList{text("connect e to f")});
    }

    void clickAndClick()
    {
        QTest::mouseClick(view(), Qt::LeftButton, {}, port("e", PortSide::Out));
        QVERIFY(m_editor->connecting());
        QTest::mouseMove(view(), middle("d"));
        QCOMPARE(m_editor->connecting()->to(), text("d"));
        QTest::mouseClick(view(), Qt::LeftButton, {}, middle("d"));
        QCOMPARE(m_driver->asked, QStringList{text("connect e to d")});
        QVERIFY(!m_editor->connecting());
    }

    void illegal_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("reason");
        QTest::newRow("loop") << text("f") << text("a") << QStringLiteral("Would loop: f → a → b → c → f");
        QTest::newRow("already") << text("a") << text("b") << text("Already after a");
        QTest::newRow("itself") << text("e") << text("e") << text("Same strand");
    }

    void illegal()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, reason);
        const QPoint start = port(qPrintable(from), PortSide::Out);
        const QPoint end = m_canvas->viewportRect(to).center() - QPoint(30, 0);
        QTest::mousePress(view(), Qt::LeftButton, {}, start);
        QTest::mouseMove(view(), (start + end) / 2);
        QTest::mouseMove(view(), end);
        QVERIFY(m_editor->connecting());
        QCOMPARE(m_editor->connecting()->reason(), reason);
        const bool isInLoop = m_editor->connecting()->loop().contains(to); // is shown instead
        QCOMPARE(m_editor->isFaded(m_canvas->scene().indexOf(to)), to != from && !isInLoop);
        QTest::mouseRelease(view(), Qt::LeftButton, {}, end);
        QVERIFY(m_driver->asked.isEmpty());
        QCOMPARE(m_refused->count(), 1);
        QCOMPARE(m_refused->first().first().toString(), reason);
        QVERIFY(!m_editor->connecting());
    }

    void escapeLeavesAllAsItIs()
    {
        QTest::mousePress(view(), Qt::LeftButton, {}, port("e", PortSide::Out));
        QTest::mouseMove(view(), middle("f"));
        QTest::keyClick(m_canvas, Qt::Key_Escape);
        QVERIFY(!m_editor->connecting());
        QTest::mouseRelease(view(), Qt::LeftButton, {}, middle("f"));
        QVERIFY(m_driver->asked.isEmpty());
    }

    void connectByKeyboard()
    {
        m_canvas->select(text("e"));
        QTest::keyClick(m_canvas, Qt::Key_C);
        QVERIFY(m_editor->isConnectingByKeyboard());
        QTest::keyClick(m_canvas, Qt::Key_F); // by its name
        QCOMPARE(m_editor->connecting()->to(), text("f"));
        QTest::keyClick(m_canvas, Qt::Key_Left);
        QCOMPARE(m_editor->connecting()->to(), text("c"));
        QCOMPARE(m_said->last().first().toString(), text("c would wait for e"));
        QTest::keyClick(m_canvas, Qt::Key_Return);
        QCOMPARE(m_driver->asked, QStringList{text("connect e to c")});
        QVERIFY(!m_editor->connecting());
        QCOMPARE(m_canvas->selectedStrand(), text("e"));
    }

    void keyboardIsToldWhyNot()
    {
        m_canvas->select(text("b"));
        QTest::keyClick(m_canvas, Qt::Key_C);
        QTest::keyClick(m_canvas, Qt::Key_A);
        QCOMPARE(m_said->last().first().toString(), QStringLiteral("a: Would loop: b → a → b"));
        QTest::keyClick(m_canvas, Qt::Key_Return);
        QCOMPARE(m_refused->count(), 1);
        QVERIFY(m_driver->asked.isEmpty());
        QVERIFY(m_editor->isConnectingByKeyboard()); // another can be chosen
        QTest::keyClick(m_canvas, Qt::Key_Escape);
        QVERIFY(!m_editor->connecting());
        QCOMPARE(m_canvas->selectedStrand(), text("b"));
    }

    void connectFromByKeyboard()
    {
        m_canvas->select(text("e"));
        QTest::keyClick(m_canvas, Qt::Key_C, Qt::ShiftModifier);
        QTest::keyClick(m_canvas, Qt::Key_D);
        QTest::keyClick(m_canvas, Qt::Key_Return);
        QCOMPARE(m_driver->asked, QStringList{text("connect d to e")});
    }

    void mirrored()
    {
        m_canvas->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(port("e", PortSide::Out).x() < middle("e").x());
        drag(port("e", PortSide::Out), middle("f"));
        QCOMPARE(m_driver->asked, QStringList{text("connect e to f")});
    }

    void portsAreLargeEnough()
    {
        const int card = m_canvas->scene().indexOf(text("a"));
        for (const PortSide side : {PortSide::In, PortSide::Out}) {
            const QRectF rect = m_editor->portRect({card, side});
            QVERIFY(rect.width() >= 24 && rect.height() >= 24);
            QCOMPARE(m_editor->portAt(rect.topLeft().toPoint() + QPoint(2, 2)), (Port{card, side}));
        }
        QVERIFY(!m_editor->arePortsShown(card));
        QTest::mouseMove(view(), middle("a"));
        QVERIFY(m_editor->arePortsShown(card));
        QTest::mouseMove(view(), QPoint(3, 3));
        m_canvas->select(text("a"));
        QVERIFY(m_editor->arePortsShown(card));
    }

    // --- edges

    void altClickRemovesAnEdge()
    {
        QTest::mouseClick(view(), Qt::LeftButton, Qt::AltModifier, onEdge("b", "c"));
        QCOMPARE(m_driver->asked, QStringList{text("disconnect b from c")});
    }

    void selectedEdgeIsRemoved()
    {
        QTest::mouseClick(view(), Qt::LeftButton, {}, onEdge("a", "b"));
        QCOMPARE(m_editor->selectedEdge(), (EdgePlace{text("a"), text("b")}));
        QTest::keyClick(m_canvas, Qt::Key_Delete);
        QCOMPARE(m_driver->asked, QStringList{text("disconnect a from b")});
    }

    void edgesByKeyboard()
    {
        m_canvas->select(text("b"));
        QTest::keyClick(m_canvas, Qt::Key_E);
        QCOMPARE(m_editor->selectedEdge(), (EdgePlace{text("a"), text("b")}));
        QTest::keyClick(m_canvas, Qt::Key_Down);
        QCOMPARE(m_editor->selectedEdge(), (EdgePlace{text("b"), text("c")}));
        QTest::keyClick(m_canvas, Qt::Key_Delete);
        QCOMPARE(m_driver->asked, QStringList{text("disconnect b from c")});
        QTest::keyClick(m_canvas, Qt::Key_Escape);
        QCOMPARE(m_canvas->selectedStrand(), text("b"));
        QTest::keyClick(m_canvas, Qt::Key_E);
        QTest::keyClick(m_canvas, Qt::Key_Left);
        QCOMPARE(m_canvas->selectedStrand(), text("a"));
        QVERIFY(m_editor->selectedEdge().isNone());
    }

    // --- strands

    void deleteStrand()
    {
        QSignalSpy deleted(m_editor, &CanvasEditor::deleted);
        m_canvas->select(text("a"));
        QTest::keyClick(m_canvas, Qt::Key_Delete);
        QCOMPARE(m_driver->asked, QStringList{text("remove strand 0")});
        QCOMPARE(deleted.count(), 0); // not done yet
        PipelineSpec spec = simplePipeline();
        spec.strands.removeFirst();
        show(spec);
        QCOMPARE(deleted.count(), 1);
        QCOMPARE(deleted.first().at(0).toString(), text("Deleted a. 2 strands no longer wait for it."));
        QCOMPARE(inWords(deleted.first().at(1).value<QList<Operation>>()), QStringList{text("remove strand 0 and reconnect")});
        QCOMPARE(m_canvas->selectedStrand(), text("b")); // the keyboard goes on from there
    }

    void deleteSeveral()
    {
        m_canvas->setSelectedStrands({text("b"), text("e"), text("a")});
        QTest::keyClick(m_canvas, Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(m_driver->asked, QStringList({text("remove strand 4 and reconnect"), text("remove strand 1 and reconnect"),
                                               text("remove strand 0 and reconnect")}));
    }

    void duplicateAndMove()
    {
        m_canvas->select(text("b"));
        QTest::keyClick(m_canvas, Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(m_canvas, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(m_canvas, Qt::Key_Down, Qt::AltModifier);
        // "b" is too short for a name, so that a copy gets another
        QCOMPARE(m_driver->asked,
                 QStringList({text("duplicate strand 1 as strand"), text("move strand 1 to 0"), text("move strand 1 to 2")}));
        m_canvas->select(text("a"));
        QTest::keyClick(m_canvas, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_driver->asked.size(), 3);
        QCOMPARE(m_said->last().first().toString(), text("Already the first."));
    }

    void stepsToo()
    {
        m_canvas->select(text("a"), text("two"));
        QTest::keyClick(m_canvas, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(m_canvas, Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(m_canvas, Qt::Key_Delete);
        QCOMPARE(m_driver->asked, QStringList({text("move step 0/1 to 0"), text("duplicate step 0/1 as "), text("remove step 0/1")}));
    }

    void renameInPlace()
    {
        m_canvas->select(text("b"));
        QTest::keyClick(m_canvas, Qt::Key_F2);
        QPointer<QLineEdit> edit = nameField();
        QVERIFY(edit && edit->hasFocus());
        QTest::keyClicks(edit, text("Comp ile"));
        QCOMPARE(problemUnder(edit),
                 QStringLiteral("Names are two or more of a–z, 0–9, - and _, with a letter first and no - or _ last. Perhaps comp-ile?"));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(m_driver->asked.isEmpty() && edit->isVisible());
        edit->selectAll();
        QTest::keyClicks(edit, text("a"));
        QCOMPARE(problemUnder(edit), text("a is the name of another one already."));
        edit->selectAll();
        QTest::keyClicks(edit, text("compile"));
        QCOMPARE(problemUnder(edit), QString());
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_driver->asked, QStringList{text("rename strand 1 to compile")});
        QTRY_VERIFY(!edit);
        QVERIFY(m_canvas->hasFocus());
        PipelineSpec spec = simplePipeline();
        spec.strands[1].name = text("compile");
        spec.strands[2].after = {text("compile")};
        const StrandCard *card = &m_canvas->scene().card(1);
        QSignalSpy renamed(m_editor, &CanvasEditor::strandRenamed);
        show(spec);
        QCOMPARE(&m_canvas->scene().card(1), card);
        QCOMPARE(m_canvas->selectedStrand(), text("compile"));
        QCOMPARE(renamed.count(), 1);
    }

    void renameIsLeft()
    {
        m_canvas->select(text("a"), text("two"));
        QTest::keyClick(m_canvas, Qt::Key_F2);
        QPointer<QLineEdit> edit = nameField();
        QTest::keyClicks(edit, text("second"));
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(m_driver->asked.isEmpty());
        QTRY_VERIFY(!edit);
        QTest::keyClick(m_canvas, Qt::Key_F2);
        edit = nameField();
        QTest::keyClicks(edit, text("second"));
        m_canvas->setFocus(); // going elsewhere keeps what was typed
        QCOMPARE(m_driver->asked, QStringList{text("rename step 0/1 to second")});
    }

    // --- places

    void keysPin()
    {
        QSignalSpy pins(m_editor, &CanvasEditor::pinsWanted);
        connect(m_editor, &CanvasEditor::pinsWanted, m_canvas, &PipelineCanvas::setPins);
        const QPointF home = m_canvas->scene().home(4);
        m_canvas->select(text("e"));
        QTest::keyClick(m_canvas, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_canvas, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(pins.count(), 2);
        QCOMPARE(m_canvas->scene().home(4), home + QPointF(24, 24));
        m_driver->action("canvas.unpin")->trigger();
        QCOMPARE(m_canvas->scene().home(4), home);
    }

    void draggingPins()
    {
        QSignalSpy pins(m_editor, &CanvasEditor::pinsWanted);
        const QPointF home = m_canvas->scene().home(4);
        drag(middle("e"), middle("e") + QPoint(100, 200));
        QCOMPARE(pins.count(), 1);
        const auto wanted = pins.first().first().value<QHash<QString, QPointF>>();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.value(text("e")), home + QPointF(100, 200));
        const QRect before = m_canvas->viewportRect(text("a"));
        m_canvas->setPins(wanted);
        QCOMPARE(m_canvas->scene().card(4).rect().topLeft(), home + QPointF(100, 200));
        QVERIFY(m_canvas->scene().card(4).look().isPinned);
        QCOMPARE(m_canvas->viewportRect(text("a")).size(), before.size());
        QTest::keyClick(m_canvas, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(pins.count(), 2);
        QVERIFY((pins.last().first().value<QHash<QString, QPointF>>().isEmpty()));
        QVERIFY(m_driver->asked.isEmpty());
    }

    void droppingOnAnEdge()
    {
        QSignalSpy pins(m_editor, &CanvasEditor::pinsWanted);
        drag(middle("e"), onEdge("b", "c"));
        QCOMPARE(m_driver->asked, QStringList{text("insert e between b and c")});
        QCOMPARE(pins.count(), 0);
        QVERIFY(m_canvas->viewportRect(text("e")).left() == m_canvas->viewportRect(text("a")).left()); // where it was
    }

    void aRefusalIsNotToldAsDone()
    {
        m_canvas->select(text("a"));
        QTest::keyClick(m_canvas, Qt::Key_Delete);
        m_editor->showRefusal(text("a is an alias of &base, line 12: edit it as YAML."));
        QSignalSpy deleted(m_editor, &CanvasEditor::deleted);
        show(simplePipeline());
        QCOMPARE(deleted.count(), 0);
        QCOMPARE(m_said->last().first().toString(), text("a is an alias of &base, line 12: edit it as YAML."));
    }

    void whatChangedLightsUp()
    {
        m_editor->flash({text("b")}, text("Undone: Connect a to b."));
        QCOMPARE(m_said->last().first().toString(), text("Undone: Connect a to b."));
        QVERIFY(!m_editor->isFlashing()); // motion is reduced
        m_canvas->setReducedMotion(false);
        m_editor->flash({text("b")});
        QVERIFY(m_editor->isFlashing() == m_canvas->mayMove());
    }

    void menuHasItsKeys()
    {
        m_canvas->select(text("b"));
        QMenu menu;
        m_editor->fillMenu(menu);
        QStringList keys;
        for (const QAction *each : menu.actions())
            keys.append(each->shortcut().toString(QKeySequence::PortableText));
        for (const char *key : {"C", "Shift+C", "F2", "Ctrl+D", "Alt+Up", "Alt+Down", "Del", "Ctrl+Del", "E"})
            QVERIFY2(keys.contains(text(key)), key);
    }

private:
    void show(const PipelineSpec &spec) { m_driver->setGraph(spec); }
    [[nodiscard]] QWidget *view() const { return m_canvas->viewport(); }
    [[nodiscard]] QPoint middle(const char *name) const { return m_driver->middle(name); }
    [[nodiscard]] QPoint port(const char *name, PortSide side) const { return m_driver->port(name, side); }
    [[nodiscard]] QPoint onEdge(const char *from, const char *to) const { return m_driver->onEdge(from, to); }
    void drag(const QPoint &from, const QPoint &to) { m_driver->drag(from, to); }
    [[nodiscard]] QLineEdit *nameField() const { return m_driver->field("renameEditor"); }
    [[nodiscard]] static QString problemUnder(const QLineEdit *edit) { return edit->parentWidget()->findChild<QLabel *>()->text(); }

    std::unique_ptr<CanvasDriver> m_driver;
    PipelineCanvas *m_canvas = nullptr;
    CanvasEditor *m_editor = nullptr;
    std::unique_ptr<QSignalSpy> m_refused;
    std::unique_ptr<QSignalSpy> m_said;
};

QTEST_MAIN(CanvasEditTest)
#include "tst_canvasedit.moc"
