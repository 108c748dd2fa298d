// SPDX-License-Identifier: GPL-3.0-or-later
// What the canvas asks for when it is edited with mouse and keyboard.
#include "tests/ui/canvas/operations.h"
#include "tests/ui/canvas/pipelines.h"
#include "ui/canvas/pipelinecanvas.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
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
        m_asked.clear();
        m_canvas = std::make_unique<PipelineCanvas>();
        m_canvas->setClock(m_clock);
        m_canvas->setReducedMotion(true);
        m_canvas->resize(1500, 800);
        m_editor = &m_canvas->editor();
        m_editor->setEditing(true);
        show(simplePipeline());
        connect(m_editor, &CanvasEditor::operationsWanted, this,
                [this](const QList<Operation> &wanted) { m_asked.append(inWords(wanted)); });
        m_refused = std::make_unique<QSignalSpy>(m_editor, &CanvasEditor::refused);
        m_said = std::make_unique<QSignalSpy>(m_editor, &CanvasEditor::announced);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
        m_canvas->activateWindow();
        m_canvas->setFocus(Qt::TabFocusReason);
    }

    void cleanup()
    {
        m_refused.reset();
        m_said.reset();
        m_canvas.reset();
    }

    // --- connecting

    void dragFromPort()
    {
        drag(port("e", PortSide::Out), middle("f"));
        QCOMPARE(m_asked, QStringList{text("connect e to f")});
    }

    void dragFromTheOtherPort()
    {
        drag(port("f", PortSide::In), port("e", PortSide::Out));
        QCOMPARE(m_asked, QStringList{text("connect e to f")});
    }

    void clickAndClick()
    {
        QTest::mouseClick(view(), Qt::LeftButton, {}, port("e", PortSide::Out));
        QVERIFY(m_editor->connecting());
        QTest::mouseMove(view(), middle("d"));
        QCOMPARE(m_editor->connecting()->to(), text("d"));
        QTest::mouseClick(view(), Qt::LeftButton, {}, middle("d"));
        QCOMPARE(m_asked, QStringList{text("connect e to d")});
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
        QVERIFY(m_asked.isEmpty());
        QCOMPARE(m_refused->count(), 1);
        QCOMPARE(m_refused->first().first().toString(), reason);
        QVERIFY(!m_editor->connecting());
    }

    void escapeLeavesAllAsItIs()
    {
        QTest::mousePress(view(), Qt::LeftButton, {}, port("e", PortSide::Out));
        QTest::mouseMove(view(), middle("f"));
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QVERIFY(!m_editor->connecting());
        QTest::mouseRelease(view(), Qt::LeftButton, {}, middle("f"));
        QVERIFY(m_asked.isEmpty());
    }

    void connectByKeyboard()
    {
        m_canvas->select(text("e"));
        QTest::keyClick(m_canvas.get(), Qt::Key_C);
        QVERIFY(m_editor->isConnectingByKeyboard());
        QTest::keyClick(m_canvas.get(), Qt::Key_F); // by its name
        QCOMPARE(m_editor->connecting()->to(), text("f"));
        QTest::keyClick(m_canvas.get(), Qt::Key_Left);
        QCOMPARE(m_editor->connecting()->to(), text("c"));
        QCOMPARE(m_said->last().first().toString(), text("c would wait for e"));
        QTest::keyClick(m_canvas.get(), Qt::Key_Return);
        QCOMPARE(m_asked, QStringList{text("connect e to c")});
        QVERIFY(!m_editor->connecting());
        QCOMPARE(m_canvas->selectedStrand(), text("e"));
    }

    void keyboardIsToldWhyNot()
    {
        m_canvas->select(text("b"));
        QTest::keyClick(m_canvas.get(), Qt::Key_C);
        QTest::keyClick(m_canvas.get(), Qt::Key_A);
        QCOMPARE(m_said->last().first().toString(), QStringLiteral("a: Would loop: b → a → b"));
        QTest::keyClick(m_canvas.get(), Qt::Key_Return);
        QCOMPARE(m_refused->count(), 1);
        QVERIFY(m_asked.isEmpty());
        QVERIFY(m_editor->isConnectingByKeyboard()); // another can be chosen
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QVERIFY(!m_editor->connecting());
        QCOMPARE(m_canvas->selectedStrand(), text("b"));
    }

    void connectFromByKeyboard()
    {
        m_canvas->select(text("e"));
        QTest::keyClick(m_canvas.get(), Qt::Key_C, Qt::ShiftModifier);
        QTest::keyClick(m_canvas.get(), Qt::Key_D);
        QTest::keyClick(m_canvas.get(), Qt::Key_Return);
        QCOMPARE(m_asked, QStringList{text("connect d to e")});
    }

    void mirrored()
    {
        m_canvas->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(port("e", PortSide::Out).x() < middle("e").x());
        drag(port("e", PortSide::Out), middle("f"));
        QCOMPARE(m_asked, QStringList{text("connect e to f")});
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
        QCOMPARE(m_asked, QStringList{text("disconnect b from c")});
    }

    void selectedEdgeIsRemoved()
    {
        QTest::mouseClick(view(), Qt::LeftButton, {}, onEdge("a", "b"));
        QCOMPARE(m_editor->selectedEdge(), (EdgePlace{text("a"), text("b")}));
        QTest::keyClick(m_canvas.get(), Qt::Key_Delete);
        QCOMPARE(m_asked, QStringList{text("disconnect a from b")});
    }

    void edgesByKeyboard()
    {
        m_canvas->select(text("b"));
        QTest::keyClick(m_canvas.get(), Qt::Key_E);
        QCOMPARE(m_editor->selectedEdge(), (EdgePlace{text("a"), text("b")}));
        QTest::keyClick(m_canvas.get(), Qt::Key_Down);
        QCOMPARE(m_editor->selectedEdge(), (EdgePlace{text("b"), text("c")}));
        QTest::keyClick(m_canvas.get(), Qt::Key_Delete);
        QCOMPARE(m_asked, QStringList{text("disconnect b from c")});
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QCOMPARE(m_canvas->selectedStrand(), text("b"));
        QTest::keyClick(m_canvas.get(), Qt::Key_E);
        QTest::keyClick(m_canvas.get(), Qt::Key_Left);
        QCOMPARE(m_canvas->selectedStrand(), text("a"));
        QVERIFY(m_editor->selectedEdge().isNone());
    }

    // --- strands

    void deleteStrand()
    {
        QSignalSpy deleted(m_editor, &CanvasEditor::deleted);
        m_canvas->select(text("a"));
        QTest::keyClick(m_canvas.get(), Qt::Key_Delete);
        QCOMPARE(m_asked, QStringList{text("remove strand 0")});
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
        QTest::keyClick(m_canvas.get(), Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(m_asked, QStringList({text("remove strand 4 and reconnect"), text("remove strand 1 and reconnect"),
                                       text("remove strand 0 and reconnect")}));
    }

    void duplicateAndMove()
    {
        m_canvas->select(text("b"));
        QTest::keyClick(m_canvas.get(), Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(m_canvas.get(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(m_canvas.get(), Qt::Key_Down, Qt::AltModifier);
        // "b" is too short for a name, so that a copy gets another
        QCOMPARE(m_asked, QStringList({text("duplicate strand 1 as strand"), text("move strand 1 to 0"), text("move strand 1 to 2")}));
        m_canvas->select(text("a"));
        QTest::keyClick(m_canvas.get(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_asked.size(), 3);
        QCOMPARE(m_said->last().first().toString(), text("Already the first."));
    }

    void stepsToo()
    {
        m_canvas->select(text("a"), text("two"));
        QTest::keyClick(m_canvas.get(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(m_canvas.get(), Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(m_canvas.get(), Qt::Key_Delete);
        QCOMPARE(m_asked, QStringList({text("move step 0/1 to 0"), text("duplicate step 0/1 as "), text("remove step 0/1")}));
    }

    void renameInPlace()
    {
        m_canvas->select(text("b"));
        QTest::keyClick(m_canvas.get(), Qt::Key_F2);
        QPointer<QLineEdit> edit = nameField();
        QVERIFY(edit && edit->hasFocus());
        QTest::keyClicks(edit, text("Comp ile"));
        QCOMPARE(problemUnder(edit),
                 QStringLiteral("Names are two or more of a–z, 0–9, - and _, with a letter first and no - or _ last. Perhaps comp-ile?"));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(m_asked.isEmpty() && edit->isVisible());
        edit->selectAll();
        QTest::keyClicks(edit, text("a"));
        QCOMPARE(problemUnder(edit), text("a is the name of another one already."));
        edit->selectAll();
        QTest::keyClicks(edit, text("compile"));
        QCOMPARE(problemUnder(edit), QString());
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_asked, QStringList{text("rename strand 1 to compile")});
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
        QTest::keyClick(m_canvas.get(), Qt::Key_F2);
        QPointer<QLineEdit> edit = nameField();
        QTest::keyClicks(edit, text("second"));
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(m_asked.isEmpty());
        QTRY_VERIFY(!edit);
        QTest::keyClick(m_canvas.get(), Qt::Key_F2);
        edit = nameField();
        QTest::keyClicks(edit, text("second"));
        m_canvas->setFocus(); // going elsewhere keeps what was typed
        QCOMPARE(m_asked, QStringList{text("rename step 0/1 to second")});
    }

    // --- places

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
        QTest::keyClick(m_canvas.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(pins.count(), 2);
        QVERIFY((pins.last().first().value<QHash<QString, QPointF>>().isEmpty()));
        QVERIFY(m_asked.isEmpty());
    }

    void droppingOnAnEdge()
    {
        QSignalSpy pins(m_editor, &CanvasEditor::pinsWanted);
        drag(middle("e"), onEdge("b", "c"));
        QCOMPARE(m_asked, QStringList{text("insert e between b and c")});
        QCOMPARE(pins.count(), 0);
        QVERIFY(m_canvas->viewportRect(text("e")).left() == m_canvas->viewportRect(text("a")).left()); // where it was
    }

    // --- what is wrong

    void ghosts()
    {
        PipelineSpec spec = ordinaryPipeline();
        spec.strands[2].after = {text("bild")};
        spec.strands[3].after = {text("bild"), text("build")};
        show(spec);
        const int ghost = m_canvas->scene().indexOf(text("bild"));
        QVERIFY(ghost >= 0 && m_canvas->scene().isGhost(ghost));
        QCOMPARE(m_canvas->scene().card(ghost).look().title, text("bild?"));
        m_canvas->select(text("bild"));
        QTest::keyClick(m_canvas.get(), Qt::Key_Return);
        QCOMPARE(m_asked, QStringList({text("disconnect bild from unit-tests"), text("connect build to unit-tests"),
                                       text("disconnect bild from docs")}));
        m_asked.clear();
        action("canvas.fixCreate")->trigger();
        QCOMPARE(m_asked, QStringList{text("add {name: bild, steps: [{type: host, cmd: [true]}]} as strand 2")});
        m_asked.clear();
        QCOMPARE(action("canvas.fixRemove")->text(), text("Remove bild"));
        action("canvas.fixRemove")->trigger();
        QCOMPARE(m_asked, QStringList({text("disconnect bild from unit-tests"), text("disconnect bild from docs")}));
        show(ordinaryPipeline());
        QCOMPARE(m_canvas->scene().indexOf(text("bild")), -1);
    }

    void duplicatesAreTold()
    {
        PipelineSpec spec = simplePipeline();
        spec.strands[4].name = text("a");
        show(spec);
        QVERIFY(m_canvas->scene().card(0).look().problems.isDuplicate);
        QVERIFY(m_canvas->scene().card(4).look().problems.isDuplicate);
        QVERIFY(!m_canvas->scene().card(1).look().problems.isDuplicate);
        QTest::mouseClick(view(), Qt::LeftButton, {},
                          m_canvas->toView(m_canvas->scene().card(4).rect()).center().toPoint() - QPoint(0, 22));
        QTest::keyClick(m_canvas.get(), Qt::Key_Delete);
        QCOMPARE(m_asked, QStringList{text("remove strand 4")}); // the one that was clicked
    }

    void problemsAreCounted()
    {
        ParsedPipeline parsed = parsedOf(simplePipeline(), "problems");
        for (int i = 0; i < 6; ++i)
            parsed.reading.spec.strands[i].range = {10 * i + 1, 1, 10 * i + 9, 1};
        parsed.reading.diagnostics = {{Severity::Warning, text("unknown-key"), text("There is no key `tpye`."), {}, {12, 1, 12, 5}, {}},
                                      {Severity::Error, text("no-steps"), text("It has no steps."), {}, {19, 1, 19, 5}, {}},
                                      {Severity::Error, text("no-version"), text("There is no version."), {}, {100, 1, 100, 5}, {}}};
        m_editor->setGraph(parsed);
        const StrandProblems problems = m_canvas->scene().card(1).look().problems;
        QCOMPARE(problems.sentences, QStringList({text("There is no key `tpye`."), text("It has no steps.")}));
        QVERIFY(problems.hasErrors);
        QCOMPARE(m_canvas->scene().card(1).look().words, text("b, strand, after a, 1 step, 2 problems"));
        QVERIFY(m_canvas->scene().card(0).look().problems.sentences.isEmpty());
    }

    // --- paused, and not editing

    void pausedDoesNothing()
    {
        m_editor->setPaused(text("line 14, `steps` is indented less than its strand."));
        auto *banner = m_canvas->findChild<QFrame *>(text("pausedBanner"));
        QVERIFY(banner && banner->isVisible());
        QCOMPARE(view()->geometry().top(), 0); // the picture stays
        m_canvas->select(text("a"));
        QTest::keyClick(m_canvas.get(), Qt::Key_Delete);
        drag(port("e", PortSide::Out), middle("f"));
        QVERIFY(m_asked.isEmpty());
        QSignalSpy go(m_editor, &CanvasEditor::goToLineWanted);
        QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(go.count(), 1);
        m_editor->setPaused({});
        QVERIFY(!banner->isVisible());
        QCOMPARE(view()->geometry().top(), 0); // it lay over the graph
        m_canvas->setFocus();
        m_canvas->select(text("a"));
        QTest::keyClick(m_canvas.get(), Qt::Key_Delete);
        QCOMPARE(m_asked.size(), 1);
    }

    void nothingWithoutEditing()
    {
        const QRect before = m_canvas->viewportRect(text("c"));
        m_editor->setEditing(false);
        QCOMPARE(m_canvas->viewportRect(text("c")), before);
        m_canvas->select(text("a"));
        for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_C, Qt::Key_F2, Qt::Key_E})
            QTest::keyClick(m_canvas.get(), key);
        drag(middle("e"), middle("e") + QPoint(60, 60));
        QVERIFY(m_asked.isEmpty());
        QVERIFY(!m_editor->connecting());
        QVERIFY(!nameField());
    }

    void aRefusalIsNotToldAsDone()
    {
        m_canvas->select(text("a"));
        QTest::keyClick(m_canvas.get(), Qt::Key_Delete);
        m_editor->showRefusal(text("a is an alias of &base, line 12: edit it as YAML."));
        QSignalSpy deleted(m_editor, &CanvasEditor::deleted);
        show(simplePipeline());
        QCOMPARE(deleted.count(), 0);
        QCOMPARE(m_said->last().first().toString(), text("a is an alias of &base, line 12: edit it as YAML."));
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
    void show(const PipelineSpec &spec) { m_editor->setGraph(parsedOf(spec, QByteArray::number(++m_version))); }
    [[nodiscard]] QWidget *view() const { return m_canvas->viewport(); }
    [[nodiscard]] QPoint middle(const char *name) const { return m_canvas->viewportRect(text(name)).topLeft() + QPoint(90, 14); }
    [[nodiscard]] QPoint port(const char *name, PortSide side) const
    {
        return m_editor->portRect({m_canvas->scene().indexOf(text(name)), side}).center().toPoint();
    }
    [[nodiscard]] QPoint onEdge(const char *from, const char *to) const
    {
        const int index = m_canvas->scene().edgeBetween(text(from), text(to));
        const QPainterPath &path = m_canvas->scene().edges()[static_cast<size_t>(index)].path;
        return m_canvas->toView(QRectF(path.pointAtPercent(0.5), QSizeF())).topLeft().toPoint();
    }
    void drag(const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(view(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view(), (from + to) / 2);
        QTest::mouseMove(view(), to);
        QTest::mouseRelease(view(), Qt::LeftButton, {}, to);
    }
    [[nodiscard]] QLineEdit *nameField() const
    {
        const auto *editor = m_canvas->findChild<QFrame *>(text("renameEditor"));
        return editor ? editor->findChild<QLineEdit *>() : nullptr;
    }
    [[nodiscard]] static QString problemUnder(const QLineEdit *edit) { return edit->parentWidget()->findChild<QLabel *>()->text(); }
    [[nodiscard]] QAction *action(const char *name) const
    {
        for (QAction *each : m_canvas->canvasActions()) {
            if (each->objectName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }

    HandClock m_clock;
    std::unique_ptr<PipelineCanvas> m_canvas;
    CanvasEditor *m_editor = nullptr;
    QStringList m_asked;
    std::unique_ptr<QSignalSpy> m_refused;
    std::unique_ptr<QSignalSpy> m_said;
    int m_version = 0;
};

QTEST_MAIN(CanvasEditTest)
#include "tst_canvasedit.moc"
