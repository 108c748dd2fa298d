// SPDX-License-Identifier: GPL-3.0-or-later
// Text, readings and undo of a document.
#include "tests/ui/document/desk.h"

#include <QElapsedTimer>

using namespace clustero;

namespace {

using Kind = DocumentEvent::Kind;
using Origin = DocumentEvent::Origin;

SetKey timeout(int strand, const QString &value)
{
    return {NodePath::ofStrand(strand), QStringLiteral("timeout"), YamlData::string(value)};
}

Connect connection(const char *from, const char *to)
{
    return {QString::fromLatin1(from), QString::fromLatin1(to)};
}

} // namespace

class TestPipelineDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensWithTextAndGraph()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        QCOMPARE(desk->text(), sample);
        QVERIFY(desk->isCurrent());
        QCOMPARE(desk.graph(), QStringLiteral("build, test<build, docs"));
        QVERIFY(!desk->isModified());
        QVERIFY(!desk->canUndo());
        QVERIFY(desk->problems().isEmpty());
        QCOMPARE(desk.events.size(), 2);
        QCOMPARE(desk.events.at(0).kind, Kind::Loaded);
        QCOMPARE(desk.events.at(1).kind, Kind::ReadingReady);
    }

    void aMissingFileIsTold()
    {
        Desk desk{QByteArray()};
        QVERIFY(desk.open());
        QVERIFY(!desk->isLoaded());
        QCOMPARE(desk.events.first().error.code, QStringLiteral("no-file"));
        QCOMPARE(desk->apply({connection("a", "b")}).error().code, QStringLiteral("not-loaded"));
        QVERIFY(!desk->type({{0, "", "x"}}));
        desk.write(sample); // and appears
        QTRY_VERIFY(desk->isLoaded());
        QCOMPARE(desk->text(), sample);
    }

    void anEditIsOneLabelledStep()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        desk->setSelected(NodePath::ofStrand(0));
        desk.events.clear();
        QVERIFY(desk->apply({connection("build", "docs")}));
        QVERIFY(desk->isCurrent());
        QCOMPARE(desk.graph(), QStringLiteral("build, test<build, docs<build"));
        QCOMPARE(desk->undoText(), QStringLiteral("Connect build → docs"));
        const DocumentEvent changed = desk.last(Kind::TextChanged);
        QCOMPARE(changed.origin, Origin::Visual);
        QCOMPARE(changed.lines, 1);
        QCOMPARE(desk.last(Kind::ReadingReady).strands, QStringList(QStringLiteral("docs")));
        QVERIFY(desk->isModified());
        desk->undo();
        QCOMPARE(desk->text(), sample);
        QVERIFY(!desk->isModified());
        QCOMPARE(desk.graph(), QStringLiteral("build, test<build, docs"));
        QCOMPARE(desk.last(Kind::TextChanged).origin, Origin::Undo);
        QCOMPARE(desk.last(Kind::TextChanged).select, std::optional(NodePath::ofStrand(0)));
        QCOMPARE(desk->redoText(), QStringLiteral("Connect build → docs"));
        desk->redo();
        QCOMPARE(desk.last(Kind::TextChanged).origin, Origin::Redo);
        QVERIFY(desk->isModified());
    }

    void labels_data()
    {
        QTest::addColumn<QList<Operation>>("operations");
        QTest::addColumn<QString>("label");
        const auto row = [](const char *label, const QList<Operation> &operations) {
            QTest::newRow(label) << operations << QString::fromUtf8(label);
        };
        row("Connect build → docs", {connection("build", "docs")});
        row("Disconnect build → test", {Disconnect{QStringLiteral("build"), QStringLiteral("test")}});
        row("Rename build to compile", {RenameNode{NodePath::ofStrand(0), QStringLiteral("compile")}});
        row("Set timeout of test", {timeout(1, QStringLiteral("5m"))});
        row("Remove timeout of build", {UnsetKey{NodePath::ofStrand(0), QStringLiteral("timeout")}});
        row("Delete build", {RemoveNode{NodePath::ofStrand(0)}});
        row("Delete build and reconnect", {RemoveNode{NodePath::ofStrand(0), true}});
        row("Duplicate docs", {DuplicateNode{NodePath::ofStrand(2), {}}});
        row("Move docs", {MoveNode{NodePath::ofStrand(2), 0}});
        row("Insert docs between build and test", {InsertOnEdge{QStringLiteral("docs"), QStringLiteral("build"), QStringLiteral("test")}});
        row("Set dir of step 1 of docs", {SetKey{NodePath::ofStep(2, 0), QStringLiteral("dir"), YamlData::string(QStringLiteral("doc"))}});
        row("Set name of the pipeline", {SetKey{NodePath::file(), QStringLiteral("name"), YamlData::string(QStringLiteral("all"))}});
        row("Set timeout at 2 place(s)", {timeout(0, QStringLiteral("5m")), timeout(1, QStringLiteral("5m"))});
        row("2 change(s)", {timeout(0, QStringLiteral("5m")), connection("build", "docs")});
    }
    void labels()
    {
        QFETCH(const QList<Operation>, operations);
        Desk desk(sample);
        QVERIFY(desk.open());
        const Result<void> done = desk->apply(operations);
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence));
        QTEST(desk->undoText(), "label");
        desk->undo();
        QCOMPARE(desk->text(), sample);
    }

    void refusalsChangeNothing()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        desk.events.clear();
        const Result<void> refused = desk->apply({timeout(0, QStringLiteral("5m")), connection("test", "build")});
        QCOMPARE(refused.error().code, QStringLiteral("cycle"));
        QCOMPARE(desk->text(), sample);
        QVERIFY(!desk->canUndo());
        QVERIFY(desk.events.isEmpty());
    }

    void nothingToChangeIsNoStep()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        QVERIFY(desk->apply({timeout(0, QStringLiteral("10m"))}));
        QVERIFY(!desk->canUndo());
        QCOMPARE(desk->text(), sample);
    }

    void aFieldVisitIsOneStep()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        const int visit = 1;
        for (const char *value : {"1m", "12m", "12m30s"})
            QVERIFY(desk->apply({timeout(0, QString::fromLatin1(value))}, {{}, visit}));
        desk->undo();
        QCOMPARE(desk->text(), sample);
        QVERIFY(!desk->canUndo());
        desk->redo();
        QVERIFY(desk->text().contains("12m30s"));
        // Back to what it was: as if nobody had been there.
        const int again = 2;
        QVERIFY(desk->apply({timeout(0, QStringLiteral("2m"))}, {{}, again}));
        QVERIFY(desk->apply({timeout(0, QStringLiteral("12m30s"))}, {{}, again}));
        desk->undo();
        QCOMPARE(desk->text(), sample);
    }

    void typingIsReadAfterwards()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        desk.events.clear();
        const qsizetype at = sample.indexOf("docs\n") + 4;
        desk.type(at, "2");
        QVERIFY(!desk->isCurrent());
        QCOMPARE(desk.graph(), QStringLiteral("build, test<build, docs"));
        QVERIFY(desk->isModified());
        QCOMPARE(desk->undoText(), QStringLiteral("Typing"));
        QVERIFY(desk.isRead());
        QCOMPARE(desk.graph(), QStringLiteral("build, test<build, docs2"));
        QCOMPARE(desk.last(Kind::ReadingReady).origin, Origin::Typing);
        QCOMPARE(desk.view, desk->text());
    }

    void readingsOfOlderTextsAreDropped()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        desk->setReadDelay(0);
        for (int i = 0; i < 20; ++i) {
            desk.type(desk->text().size(), "#");
            if (i % 4 == 0)
                QCoreApplication::processEvents(); // a reading begins, and the next key comes in its middle
        }
        QVERIFY(desk.isRead());
        QCOMPARE(desk->parsed().text, desk->text());
        for (const DocumentEvent &event : std::as_const(desk.events)) {
            if (event.kind == Kind::ReadingReady)
                QVERIFY(event.strands.size() <= 3);
        }
    }

    void typingThatDoesNotFitIsRefused()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        QVERIFY(!desk->type({{0, "no such", "x"}}));
        QCOMPARE(desk->text(), sample);
    }

    void aSyntaxErrorPausesAndLeavesNoTrace()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        desk.typeInstead("  steps:\n  - type: debian:12\n    cmd: [make, test]", " steps: [\n");
        QVERIFY(desk.isRead());
        QVERIFY(desk->isPaused());
        QVERIFY(desk->pauseReason());
        QVERIFY(desk->pauseReason()->range.isValid());
        QCOMPARE(desk.graph(), QStringLiteral("build, test<build, docs")); // the last good one
        QCOMPARE(desk->apply({connection("build", "docs")}).error().code, QStringLiteral("unreadable"));
        QVERIFY(desk.save()); // saving is allowed
        QCOMPARE(desk.onDisk(), desk->text());
        desk->undo();
        QVERIFY(desk.isRead());
        QVERIFY(!desk->isPaused());
        QVERIFY(!desk->pauseReason());
        QVERIFY(desk->problems().isEmpty());
        QCOMPARE(desk->text(), sample);
    }

    void problemsDoNotPause()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        desk.typeInstead("[build]", "[bild]");
        QVERIFY(desk.isRead());
        QVERIFY(!desk->isPaused());
        QCOMPARE(desk->problems().size(), 1);
        QCOMPARE(desk->problems().first().code, QStringLiteral("unknown-strand"));
        QVERIFY(desk->apply({timeout(0, QStringLiteral("5m"))}));
    }

    void anEditAfterTypingActsOnTheTrueText()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        desk.typeInstead("all of them", "every one");
        QVERIFY(!desk->isCurrent());
        QVERIFY(desk->apply({connection("build", "docs")}));
        QVERIFY(desk->text().contains("# every one"));
        QVERIFY(desk->isCurrent());
        QCOMPARE(desk.graph(), QStringLiteral("build, test<build, docs<build"));
        QCOMPARE(desk.view, desk->text());
    }

    void anEditMeantForAnotherTextIsRefused()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        desk.typeInstead("# the compiler\n", "- name: first\n  steps: [{type: debian:12}]\n");
        QCOMPARE(desk->apply({RemoveNode{NodePath::ofStrand(0)}}).error().code, QStringLiteral("outdated"));
        QVERIFY(desk->text().contains("name: build"));
        QVERIFY(desk->text().contains("name: first"));
        QVERIFY(desk->apply({RemoveNode{NodePath::ofStrand(0)}})); // seen by now
        QVERIFY(!desk->text().contains("name: first"));
    }

    void oneHistoryForAllInTimeOrder()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        QVERIFY(desk->apply({connection("build", "docs")}));
        desk.type(0, "# hello");
        desk->setPins({{QStringLiteral("docs"), QPointF(10, 20)}}, QStringLiteral("Move docs"));
        QVERIFY(desk->apply({timeout(1, QStringLiteral("5m"))}));
        desk.clock.wait(3000);
        desk.type(7, "\n");
        const QByteArray end = desk->text();
        QStringList labels;
        while (desk->canUndo()) {
            labels += desk->undoText();
            desk->undo();
            QCOMPARE(desk.view, desk->text());
        }
        QCOMPARE(labels, (QStringList{QStringLiteral("Typing"), QStringLiteral("Set timeout of test"), QStringLiteral("Move docs"),
                                      QStringLiteral("Typing"), QStringLiteral("Typing"), QStringLiteral("Connect build → docs")}));
        QCOMPARE(desk->text(), sample);
        QVERIFY(!desk->isModified());
        while (desk->canRedo())
            desk->redo();
        QCOMPARE(desk->text(), end);
        QCOMPARE(desk->pins().size(), 1);
    }

    void pinsAreUndoableAndNotContent()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        const Pins pins{{QStringLiteral("build"), QPointF(1.5, -20)}, {QStringLiteral("docs"), QPointF(300, 40)}};
        desk->setPins(pins, QStringLiteral("Move build"));
        QVERIFY(!desk->isModified());
        QVERIFY(desk->canUndo());
        desk.reopen();
        QCOMPARE(desk->pins(), pins);
        desk->setPins({}, QStringLiteral("Tidy"));
        QVERIFY(desk->pins().isEmpty());
        desk->undo();
        QCOMPARE(desk->pins(), pins);
        QVERIFY(!desk->isModified());
    }

    void aPinGoesAlongWithItsStrandsName()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        desk->setPins({{QStringLiteral("build"), QPointF(1, 2)}}, QStringLiteral("Move build"));
        QVERIFY(desk->apply({RenameNode{NodePath::ofStrand(0), QStringLiteral("compile")}}));
        QCOMPARE(desk->pins(), (Pins{{QStringLiteral("compile"), QPointF(1, 2)}}));
        desk->undo();
        QCOMPARE(desk->pins(), (Pins{{QStringLiteral("build"), QPointF(1, 2)}}));
    }

    void listenersMayEditWhileTheyAreTold()
    {
        Desk desk(sample);
        QVERIFY(desk.open());
        QList<Kind> seen;
        bool isDone = false;
        connect(&desk.document(), &PipelineDocument::changed, this, [&](const DocumentEvent &event) {
            seen.append(event.kind);
            if (event.kind == Kind::TextChanged && !std::exchange(isDone, true))
                QVERIFY(desk->apply({timeout(1, QStringLiteral("5m"))}));
        });
        QVERIFY(desk->apply({connection("build", "docs")}));
        QCOMPARE(desk.view, desk->text());
        QCOMPARE(seen.count(Kind::TextChanged), 2);
        QVERIFY(seen.indexOf(Kind::ReadingReady) > seen.indexOf(Kind::TextChanged));
    }

    void replacingAlsoWorksWhilePaused()
    {
        Desk desk("version: 1\nstrands: [\n");
        QVERIFY(desk.open());
        QVERIFY(desk->isPaused());
        QVERIFY(desk->replace({{20, "[", "[]"}}, QStringLiteral("Close the list")));
        QVERIFY(!desk->isPaused());
        QCOMPARE(desk->undoText(), QStringLiteral("Close the list"));
        QVERIFY(!desk->replace({{0, "x", ""}}, QStringLiteral("Wrong")));
    }

    void aNewFileIsSavedFirst()
    {
        Desk desk{QByteArray()};
        desk->openNew(sample);
        QVERIFY(desk->isLoaded());
        QVERIFY(desk->isModified());
        QCOMPARE(desk.graph(), QStringLiteral("build, test<build, docs"));
        QVERIFY(desk.save());
        QCOMPARE(desk.onDisk(), sample);
        QVERIFY(!desk->isModified());
    }

    void largeFilesStayQuick()
    {
        QByteArray large = "version: 1\nstrands:\n";
        for (int i = 0; i < 830; ++i)
            large += "- name: strand-" + QByteArray::number(i) + "   # no. " + QByteArray::number(i) +
                     "\n  timeout: 10m\n  steps:\n  - type: debian:12\n    cmd: [make, all]\n\n";
        QVERIFY(large.count('\n') > 4900);
        Desk desk(large);
        QVERIFY(desk.open());
        QElapsedTimer timer;
        qint64 longest = 0;
        for (int i = 0; i < 200; ++i) {
            timer.start();
            desk.type(large.size() + i, "#");
            longest = std::max(longest, timer.nsecsElapsed());
        }
        qInfo("slowest key: %lld us", static_cast<long long>(longest / 1000));
        QVERIFY(desk.isRead());
        desk->undo();
        timer.start();
        QVERIFY(desk->apply({timeout(400, QStringLiteral("7m"))}));
        qInfo("edit: %lld ms", static_cast<long long>(timer.elapsed()));
        timer.start();
        desk->undo();
        qInfo("undo: %lld ms", static_cast<long long>(timer.elapsed()));
#ifdef QT_NO_DEBUG
        QVERIFY(longest < 16'000'000);
#endif
    }
};

QTEST_MAIN(TestPipelineDocument)
#include "tst_pipelinedocument.moc"
