// SPDX-License-Identifier: GPL-3.0-or-later
// What the canvas shows of problems, and when it cannot be edited.
#include "tests/ui/canvas/canvasdriver.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>

using namespace clustero;
using namespace clustero::test;

class CanvasProblemsTest : public QObject
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
        QVERIFY(m_driver->show());
    }

    void cleanup() { m_driver.reset(); }

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
        QTest::keyClick(m_canvas, Qt::Key_Return);
        QCOMPARE(m_driver->asked, QStringList({text("disconnect bild from unit-tests"), text("connect build to unit-tests"),
                                               text("disconnect bild from docs")}));
        m_driver->asked.clear();
        action("canvas.fixCreate")->trigger();
        QCOMPARE(m_driver->asked, QStringList{text("add {name: bild, steps: [{type: host, cmd: [true]}]} as strand 2")});
        m_driver->asked.clear();
        QCOMPARE(action("canvas.fixRemove")->text(), text("Remove bild"));
        m_canvas->select(text("docs")); // who waits for it has its fixes too
        action("canvas.fixRemove")->trigger();
        QCOMPARE(m_driver->asked, QStringList({text("disconnect bild from unit-tests"), text("disconnect bild from docs")}));
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
        QTest::keyClick(m_canvas, Qt::Key_Delete);
        QCOMPARE(m_driver->asked, QStringList{text("remove strand 4")}); // the one that was clicked
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
        QSignalSpy wanted(m_editor, &CanvasEditor::fixesWanted);
        m_canvas->select(text("a"));
        QVERIFY(!action("canvas.fixes")->isEnabled());
        m_canvas->select(text("b"));
        QVERIFY(action("canvas.fixes")->isEnabled());
        QTest::keyClick(m_canvas, Qt::Key_Period, Qt::ControlModifier);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toInt(), 1);
        QVERIFY(m_canvas->rect().contains(m_canvas->mapFromGlobal(wanted.first().last().toPoint())));
        QCOMPARE(m_canvas->explanation(), QStringLiteral("b waits for a · There is no key `tpye`. · It has no steps."));
    }

    // --- paused, and not editing

    void pausedDoesNothing()
    {
        QSignalSpy refused(m_editor, &CanvasEditor::refused);
        m_editor->setPaused(text("line 14, `steps` is indented less than its strand."));
        auto *banner = m_canvas->findChild<QFrame *>(text("pausedBanner"));
        QVERIFY(banner && banner->isVisible());
        QCOMPARE(view()->geometry().top(), 0); // the picture stays
        m_canvas->select(text("a"));
        QTest::keyClick(m_canvas, Qt::Key_Delete);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.first().first().toString(), text("Canvas paused: line 14, `steps` is indented less than its strand."));
        drag(port("e", PortSide::Out), middle("f"));
        QVERIFY(m_driver->asked.isEmpty());
        QSignalSpy go(m_editor, &CanvasEditor::goToLineWanted);
        QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(go.count(), 1);
        m_editor->setPaused({});
        QVERIFY(!banner->isVisible());
        QCOMPARE(view()->geometry().top(), 0); // it lay over the graph
        m_canvas->setFocus();
        m_canvas->select(text("a"));
        QTest::keyClick(m_canvas, Qt::Key_Delete);
        QCOMPARE(m_driver->asked.size(), 1);
    }

    void nothingWithoutEditing()
    {
        const QRect before = m_canvas->viewportRect(text("c"));
        m_editor->setEditing(false);
        QCOMPARE(m_canvas->viewportRect(text("c")), before);
        m_canvas->select(text("a"));
        for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_C, Qt::Key_F2, Qt::Key_E})
            QTest::keyClick(m_canvas, key);
        drag(middle("e"), middle("e") + QPoint(60, 60));
        QVERIFY(m_driver->asked.isEmpty());
        QVERIFY(!m_editor->connecting());
        QVERIFY(!nameField());
    }

private:
    void show(const PipelineSpec &spec) { m_driver->setGraph(spec); }
    [[nodiscard]] QWidget *view() const { return m_canvas->viewport(); }
    [[nodiscard]] QPoint middle(const char *name) const { return m_driver->middle(name); }
    [[nodiscard]] QPoint port(const char *name, PortSide side) const { return m_driver->port(name, side); }
    void drag(const QPoint &from, const QPoint &to) { m_driver->drag(from, to); }
    [[nodiscard]] QLineEdit *nameField() const { return m_driver->field("renameEditor"); }
    [[nodiscard]] QAction *action(const char *name) const { return m_driver->action(name); }

    std::unique_ptr<CanvasDriver> m_driver;
    PipelineCanvas *m_canvas = nullptr;
    CanvasEditor *m_editor = nullptr;
};

QTEST_MAIN(CanvasProblemsTest)
#include "tst_canvasproblems.moc"
