// SPDX-License-Identifier: GPL-3.0-or-later
// New strands on the canvas: quick-add, clipboard, and the lists that stand in for drags.
#include "tests/ui/canvas/operations.h"
#include "tests/ui/canvas/pipelines.h"
#include "ui/canvas/pipelinecanvas.h"
#include "ui/canvas/strandtemplates.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace clustero;
using namespace clustero::test;

class CanvasAddTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void init()
    {
        m_asked.clear();
        QApplication::clipboard()->clear();
        m_canvas = std::make_unique<PipelineCanvas>();
        m_canvas->setClock(m_clock);
        m_canvas->setReducedMotion(true);
        m_canvas->resize(1500, 800);
        m_editor = &m_canvas->editor();
        m_editor->setEditing(true);
        m_editor->setGraph(parsedOf(ordinaryPipeline(), "1"));
        connect(m_editor, &CanvasEditor::operationsWanted, this,
                [this](const QList<Operation> &wanted) { m_asked.append(inWords(wanted)); });
        m_refused = std::make_unique<QSignalSpy>(m_editor, &CanvasEditor::refused);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
        m_canvas->activateWindow();
        m_canvas->setFocus(Qt::TabFocusReason);
    }

    void cleanup()
    {
        m_refused.reset();
        m_canvas.reset();
    }

    void addsAfterTheSelection()
    {
        m_canvas->select(text("lint"));
        QTest::keyClick(m_canvas.get(), Qt::Key_A);
        QVERIFY(field() && field()->hasFocus());
        QTest::keyClicks(field(), text("python"));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_asked, QStringList{text("add {name: python, after: [lint], steps: [{type: python:3.13, cmd: [python3, -m, unittest, "
                                           "discover, --verbose]}]} as strand 2")});
        PipelineSpec spec = ordinaryPipeline();
        spec.strands.insert(2, strandOf(text("python"), {text("lint")}, {text("step-1")}));
        m_editor->setGraph(parsedOf(spec, "2"));
        QCOMPARE(m_canvas->selectedStrand(), text("python"));
        auto *name = m_canvas->findChild<QFrame *>(text("renameEditor"));
        QVERIFY(name && name->findChild<QLineEdit *>()->hasFocus()); // its name comes next
    }

    void namesAreUnique()
    {
        m_canvas->select({});
        QTest::keyClick(m_canvas.get(), Qt::Key_Insert);
        QTest::keyClicks(field(), text("c++ build"));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_asked.size(), 1);
        QVERIFY2(m_asked.first().startsWith(text("add {name: build-2, steps: [{name: configure,")), qPrintable(m_asked.first()));
        QVERIFY(m_asked.first().endsWith(text("as strand -1")));
    }

    void offersImages()
    {
        m_editor->setRecentImages({text("ghcr.io/acme/tool:1.2")});
        m_canvas->select({});
        QTest::keyClick(m_canvas.get(), Qt::Key_A);
        QTest::keyClicks(field(), text("acme"));
        QTest::keyClick(field(), Qt::Key_Return);
        QTest::keyClick(m_canvas.get(), Qt::Key_A);
        QTest::keyClicks(field(), text("alpine:3.20"));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_asked, QStringList({text("add {name: tool, steps: [{type: ghcr.io/acme/tool:1.2}]} as strand -1"),
                                       text("add {name: alpine, steps: [{type: alpine:3.20}]} as strand -1")}));
    }

    void takesARunLine()
    {
        m_canvas->select(text("build"));
        QTest::keyClick(m_canvas.get(), Qt::Key_A);
        QTest::keyClicks(field(), text("$ sudo docker run --rm -e A=b node:20 npm ci"));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_asked.size(), 1);
        QVERIFY2(m_asked.first().contains(text("after: [build]")), qPrintable(m_asked.first()));
        QVERIFY(m_asked.first().contains(text("type: node:20")));
    }

    void doubleClickAndEscape()
    {
        QTest::mouseDClick(m_canvas->viewport(), Qt::LeftButton, {}, QPoint(30, 30));
        QVERIFY(field());
        QPointer<QLineEdit> before = field();
        QTest::keyClick(field(), Qt::Key_Escape);
        QTRY_VERIFY(!before);
        QVERIFY(m_canvas->hasFocus());
        QVERIFY(m_asked.isEmpty());
    }

    void dropOnEmpty_data()
    {
        QTest::addColumn<bool>("fromIn");
        QTest::addColumn<QStringList>("asked");
        const QString steps = text("steps: [{type: host, cmd: [make]}]}");
        QTest::newRow("from the end") << false << QStringList{text("add {name: command, after: [lint], ") + steps + text(" as strand 2")};
        QTest::newRow("from the start") << true
                                        << QStringList{text("add {name: command, ") + steps + text(" as strand 1"),
                                                       text("connect command to lint")};
    }

    void dropOnEmpty()
    {
        QFETCH(bool, fromIn);
        const int lint = m_canvas->scene().indexOf(text("lint"));
        const QPoint start = m_editor->portRect({lint, fromIn ? PortSide::In : PortSide::Out}).center().toPoint();
        QTest::mousePress(m_canvas->viewport(), Qt::LeftButton, {}, start);
        QTest::mouseMove(m_canvas->viewport(), QPoint(400, 700));
        QTest::mouseMove(m_canvas->viewport(), QPoint(500, 760));
        QTest::mouseRelease(m_canvas->viewport(), Qt::LeftButton, {}, QPoint(500, 760));
        QVERIFY(field() && !m_editor->connecting());
        QTest::keyClick(field(), Qt::Key_Return); // the first template
        QTEST(m_asked, "asked");
    }

    void betweenTwo()
    {
        m_editor->selectEdge({text("build"), text("docs")});
        QTest::keyClick(m_canvas.get(), Qt::Key_I);
        const QListWidget *list = m_canvas->findChild<QFrame *>(text("choicePopup"))->findChild<QListWidget *>();
        bool isRefused = false;
        for (int row = 0; row < list->count(); ++row)
            isRefused = isRefused || list->item(row)->data(Qt::AccessibleTextRole).toString().startsWith(text("publish, Would loop: "));
        QVERIFY(isRefused);
        QTest::keyClicks(field(), text("lint"));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_asked, QStringList{text("insert lint between build and docs")});
        m_asked.clear();
        m_editor->selectEdge({text("build"), text("docs")});
        QTest::keyClick(m_canvas.get(), Qt::Key_A);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_asked, QStringList({text("add {name: command, steps: [{type: host, cmd: [make]}]} as strand 1"),
                                       text("insert command between build and docs")}));
    }

    void waitForAsAList()
    {
        m_canvas->select(text("docs"));
        QTest::keyClick(m_canvas.get(), Qt::Key_W);
        auto *dialog = m_canvas->findChild<QDialog *>(text("afterDialog"));
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), 6);
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
        QCOMPARE(list->item(4)->text(), QStringLiteral("package (Would loop: package → docs → package)"));
        QVERIFY(!(list->item(4)->flags() & Qt::ItemIsUserCheckable));
        list->item(0)->setCheckState(Qt::Unchecked);
        list->item(1)->setCheckState(Qt::Checked);
        dialog->accept();
        QCOMPARE(m_asked, QStringList({text("disconnect build from docs"), text("connect lint to docs")}));
    }

    void cutAndPaste()
    {
        m_canvas->select(text("lint"));
        QApplication::clipboard()->setText(text("- name: other\n  steps:\n  - type: host\n    cmd: [make]\n"));
        QTest::keyClick(m_canvas.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_asked, QStringList{text("paste - name: other steps: - type: host cmd: [make] at 2")});
        m_asked.clear();
        QTest::keyClick(m_canvas.get(), Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(m_asked, QStringList{text("remove strand 1")});
        PipelineSpec spec = ordinaryPipeline();
        spec.strands.append(strandOf(text("p1"), {}, {text("one")}));
        spec.strands.append(strandOf(text("p2"), {}, {text("one")}));
        m_canvas->select({});
        QApplication::clipboard()->setText(text("strands: [{name: p1, steps: []}]"));
        QTest::keyClick(m_canvas.get(), Qt::Key_V, Qt::ControlModifier);
        m_editor->setGraph(parsedOf(spec, "3"));
        QCOMPARE(m_canvas->selectedStrands(), QStringList({text("p1"), text("p2")}));
    }

    void pastingARunLine()
    {
        QApplication::clipboard()->setText(text("docker run --rm node:20 npm ci\n"));
        m_canvas->select({});
        QTest::keyClick(m_canvas.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_asked.size(), 1);
        QVERIFY2(m_asked.first().contains(text("type: node:20")), qPrintable(m_asked.first()));
    }

    void otherTextIsRefused_data()
    {
        QTest::addColumn<QString>("clipboard");
        QTest::newRow("nothing") << QString();
        QTest::newRow("prose") << text("Hello, world");
        QTest::newRow("other YAML") << text("services:\n  web:\n    image: nginx\n");
        QTest::newRow("broken YAML") << text("- name: [a\n");
    }

    void otherTextIsRefused()
    {
        QFETCH(QString, clipboard);
        QApplication::clipboard()->setText(clipboard);
        QTest::keyClick(m_canvas.get(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(m_asked.isEmpty());
        QCOMPARE(m_refused->count(), 1);
        QVERIFY(m_refused->first().first().toString().endsWith(text("then paste again.")));
    }

    void templatesAreWhole()
    {
        QSet<QString> titles;
        for (const StrandTemplate &each : strandTemplates()) {
            QVERIFY(!titles.contains(each.title));
            titles.insert(each.title);
            QVERIFY(!each.sentence.isEmpty() && !each.name.isEmpty());
            const YamlData *const steps = each.strand.find(text("steps"));
            QVERIFY(steps && !steps->items.isEmpty());
            for (const YamlData &step : steps->items)
                QVERIFY(step.find(text("type")) && step.find(text("cmd")));
        }
        QVERIFY(titles.size() >= 6);
    }

private:
    [[nodiscard]] QLineEdit *field() const
    {
        for (QFrame *popup : m_canvas->findChildren<QFrame *>(text("choicePopup"))) {
            if (popup->isVisible())
                return popup->findChild<QLineEdit *>();
        }
        return nullptr;
    }

    HandClock m_clock;
    std::unique_ptr<PipelineCanvas> m_canvas;
    CanvasEditor *m_editor = nullptr;
    QStringList m_asked;
    std::unique_ptr<QSignalSpy> m_refused;
};

QTEST_MAIN(CanvasAddTest)
#include "tst_canvasadd.moc"
