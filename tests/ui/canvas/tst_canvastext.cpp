// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas together with the operations on the text: what a person draws is what the file says.
#include "models/yaml/pipelineedit.h"
#include "tests/ui/canvas/canvasdriver.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace clustero;
using namespace clustero::test;

class CanvasTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void init()
    {
        m_before.clear();
        m_refusals.clear();
        m_driver = std::make_unique<CanvasDriver>();
        m_canvas = &m_driver->canvas;
        m_editor = &m_driver->editor;
        connect(m_editor, &CanvasEditor::operationsWanted, this, &CanvasTextTest::apply);
        connect(m_editor, &CanvasEditor::refused, this, [this](const QString &sentence) { m_refusals.append(sentence); });
        connect(m_editor, &CanvasEditor::pinsWanted, m_canvas, &PipelineCanvas::setPins);
        QVERIFY(m_driver->show());
    }

    void cleanup() { m_driver.reset(); }

    /// Four strands, and what waits for what, from a file without any; then all back.
    void aDiamondFromNothing()
    {
        const QByteArray start = "version: 1\n# nothing yet\n";
        load(start);
        add("build", {});
        add("lint", text("build"));
        add("test", text("build"));
        add("ship", text("lint"));
        drag(port("test", PortSide::Out), middle("ship"));
        QCOMPARE(after("lint"), QStringList{text("build")});
        QCOMPARE(after("test"), QStringList{text("build")});
        QCOMPARE(after("ship"), QStringList({text("lint"), text("test")}));
        QVERIFY2(m_refusals.isEmpty(), qPrintable(m_refusals.join(QLatin1Char('\n'))));
        QVERIFY(m_parsed.reading.isValid());
        m_canvas->select(text("lint"));
        QTest::keyClick(m_canvas, Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(after("ship"), QStringList({text("build"), text("test")}));
        QVERIFY(m_parsed.text.contains("# nothing yet"));
        while (!m_before.isEmpty())
            load(m_before.takeLast());
        QCOMPARE(m_parsed.text, start);
    }

    void renamesEverywhere()
    {
        load(file);
        m_canvas->select(text("build"));
        QTest::keyClick(m_canvas, Qt::Key_F2);
        auto *name = m_canvas->findChild<QFrame *>(text("renameEditor"))->findChild<QLineEdit *>();
        QTest::keyClicks(name, text("compile"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_parsed.text, QByteArray(file).replace("build", "compile"));
        QCOMPARE(m_canvas->selectedStrand(), text("compile"));
    }

    void deleteAndReconnect()
    {
        load(file);
        QSignalSpy deleted(m_editor, &CanvasEditor::deleted);
        m_canvas->select(text("test"));
        QTest::keyClick(m_canvas, Qt::Key_Delete);
        QCOMPARE(deleted.first().first().toString(), text("Deleted test. 1 strand no longer waits for it."));
        QCOMPARE(after("deploy"), QStringList());
        const auto reconnecting = deleted.first().at(1).value<QList<Operation>>();
        load(m_before.takeLast()); // what the message bar's Reconnect does
        apply(reconnecting);
        QCOMPARE(after("deploy"), QStringList{text("build")});
    }

    void putsIntoAnEdge()
    {
        load(file);
        drag(middle("lint"), onEdge("test", "deploy"));
        QCOMPARE(after("lint"), QStringList{text("test")});
        QCOMPARE(after("deploy"), QStringList{text("lint")});
        m_editor->selectEdge({text("build"), text("test")});
        QTest::keyClick(m_canvas, Qt::Key_A);
        QTest::keyClick(field(), Qt::Key_Return); // the first template
        QCOMPARE(after("command"), QStringList{text("build")});
        QCOMPARE(after("test"), QStringList{text("command")});
        QVERIFY2(m_refusals.isEmpty(), qPrintable(m_refusals.join(QLatin1Char('\n'))));
    }

    void mendsAGhost()
    {
        load(QByteArray(file).replace("after: [build]", "after: [biuld]"));
        QVERIFY(m_canvas->scene().indexOf(text("biuld")) >= 0);
        m_canvas->select(text("biuld"));
        QTest::keyClick(m_canvas, Qt::Key_Return);
        QVERIFY2(m_refusals.isEmpty(), qPrintable(m_refusals.join(QLatin1Char('\n'))));
        QCOMPARE(m_parsed.text, QByteArray(file));
        QCOMPARE(m_canvas->scene().indexOf(text("biuld")), -1);
    }

    void createsAGhost()
    {
        load(QByteArray(file).replace("after: [build]", "after: [prepare]"));
        m_canvas->select(text("prepare"));
        QTest::keyClick(m_canvas, Qt::Key_Return); // nothing is like it: it is made
        QVERIFY2(m_refusals.isEmpty(), qPrintable(m_refusals.join(QLatin1Char('\n'))));
        QCOMPARE(after("test"), QStringList{text("prepare")});
        QVERIFY(m_parsed.reading.isValid());
    }

    void removesAGhost()
    {
        load(QByteArray(file).replace("after: [build]", "after: [prepare]"));
        m_canvas->select(text("prepare"));
        QTest::keyClick(m_canvas, Qt::Key_Delete);
        QVERIFY2(m_refusals.isEmpty(), qPrintable(m_refusals.join(QLatin1Char('\n'))));
        QVERIFY(!m_parsed.text.contains("prepare"));
    }

    void copiesThroughTheClipboard()
    {
        load(file);
        m_canvas->setSelectedStrands({text("build"), text("test")});
        QTest::keyClick(m_canvas, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(text("# compiles")));
        QTest::keyClick(m_canvas, Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(m_refusals.isEmpty(), qPrintable(m_refusals.join(QLatin1Char('\n'))));
        QCOMPARE(m_parsed.reading.spec.strands.size(), 6);
        QCOMPARE(after("test-2"), QStringList{text("build-2")});
        QCOMPARE(m_canvas->selectedStrands(), QStringList({text("build-2"), text("test-2")}));
    }

    void takesADockerRunLine()
    {
        load(file);
        QApplication::clipboard()->setText(text("docker run --rm -e CI=1 node:20 npm ci"));
        m_canvas->select(text("build"));
        QTest::keyClick(m_canvas, Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(m_refusals.isEmpty(), qPrintable(m_refusals.join(QLatin1Char('\n'))));
        QCOMPARE(m_parsed.reading.spec.strands.size(), 5);
        const StrandSpec *const added = m_parsed.reading.spec.strand(m_canvas->selectedStrand());
        QVERIFY(added);
        QCOMPARE(added->steps.first().type.value, text("node:20"));
        QCOMPARE(added->after, QStringList{text("build")});
    }

    void movesInTheFile()
    {
        load(file);
        m_canvas->select(text("lint"));
        QTest::keyClick(m_canvas, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_parsed.reading.spec.strands.at(2).name, text("lint"));
        m_canvas->select(text("test"), text("unit"));
        QTest::keyClick(m_canvas, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_parsed.reading.spec.strand(text("test"))->steps.last().name, text("unit"));
        QTest::keyClick(m_canvas, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_parsed.reading.spec.strand(text("test"))->steps.size(), 3);
        m_canvas->select(text("build"));
        QTest::keyClick(m_canvas, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_canvas->selectedStrand(), text("build-2"));
        QVERIFY2(m_refusals.isEmpty(), qPrintable(m_refusals.join(QLatin1Char('\n'))));
    }

    void pinsLeaveTheTextAlone()
    {
        load(file);
        drag(middle("lint"), middle("lint") + QPoint(40, 160));
        QVERIFY(m_canvas->scene().card(m_canvas->scene().indexOf(text("lint"))).look().isPinned);
        QVERIFY(m_before.isEmpty());
    }

private:
    static constexpr const char *file = "version: 1\n"
                                        "strands:\n"
                                        "# compiles\n"
                                        "- name: build\n"
                                        "  steps:\n"
                                        "  - type: host\n"
                                        "    cmd: [make]\n"
                                        "\n"
                                        "- name: test   # in two steps\n"
                                        "  after: [build]\n"
                                        "  steps:\n"
                                        "  - name: unit\n"
                                        "    type: host\n"
                                        "    cmd: [make, test]\n"
                                        "  - name: slow\n"
                                        "    type: host\n"
                                        "    cmd: [make, slow]\n"
                                        "- name: deploy\n"
                                        "  after: [test]\n"
                                        "  steps:\n"
                                        "  - type: host\n"
                                        "    cmd: [make, deploy]\n"
                                        "- name: lint\n"
                                        "  steps:\n"
                                        "  - type: host\n"
                                        "    cmd: [make, lint]\n";

    void load(const QByteArray &bytes)
    {
        m_parsed = parsePipeline(bytes, text("pipeline.yaml"));
        m_editor->setGraph(m_parsed);
    }

    void apply(const QList<Operation> &operations)
    {
        ParsedPipeline now = m_parsed;
        for (const Operation &operation : operations) {
            const Result<EditOutcome> outcome = edit(now, operation);
            if (!outcome) {
                m_refusals.append(outcome.error().sentence);
                m_editor->showRefusal(outcome.error().sentence);
                return;
            }
            now = outcome->after;
        }
        m_before.append(m_parsed.text);
        m_parsed = now;
        m_editor->setGraph(now);
    }

    void add(const char *name, const QString &behind)
    {
        m_canvas->select(behind);
        QTest::keyClick(m_canvas, Qt::Key_A);
        QVERIFY(field());
        QTest::keyClicks(field(), text("host"));
        QTest::keyClick(field(), Qt::Key_Return);
        auto *editor = m_canvas->findChild<QFrame *>(text("renameEditor"));
        QVERIFY(editor);
        QTest::keyClicks(editor->findChild<QLineEdit *>(), text(name));
        QTest::keyClick(editor->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(m_canvas->selectedStrand(), text(name));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    [[nodiscard]] QStringList after(const char *name) const
    {
        const StrandSpec *const strand = m_parsed.reading.spec.strand(text(name));
        return strand ? strand->after : QStringList{text("no such strand")};
    }
    [[nodiscard]] QLineEdit *field() const { return m_driver->field("choicePopup"); }
    [[nodiscard]] QPoint middle(const char *name) const { return m_driver->middle(name); }
    [[nodiscard]] QPoint port(const char *name, PortSide side) const { return m_driver->port(name, side); }
    [[nodiscard]] QPoint onEdge(const char *from, const char *to) const { return m_driver->onEdge(from, to); }
    void drag(const QPoint &from, const QPoint &to) { m_driver->drag(from, to); }

    std::unique_ptr<CanvasDriver> m_driver;
    PipelineCanvas *m_canvas = nullptr;
    CanvasEditor *m_editor = nullptr;
    ParsedPipeline m_parsed;
    QList<QByteArray> m_before;
    QStringList m_refusals;
};

QTEST_MAIN(CanvasTextTest)
#include "tst_canvastext.moc"
