// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/desktop/editorsession.h"
#include "tests/system/desktop/tool.h"

#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QTest>

namespace clustero {

namespace {

using namespace Qt::StringLiterals;

/// One waits for two, two for three; and three others wait for the first.
const QByteArray chain = R"(# what we ship
version: 1
strands:
# first of all
- name: first
  steps: [{type: host, cmd: [echo, one]}]

- name: second
  after: [first]   # at once
  steps: [{type: host, cmd: [echo, one]}]
- name: third
  after: second
  steps: [{type: host, cmd: [echo, one]}]

# three that wait
- name: docs
  after: [first]
  steps: [{type: host, cmd: [echo, one]}]
- name: lint
  after:
  - first # only
  steps: [{type: host, cmd: [echo, one]}]
- name: pack
  after: [docs, first, lint]
  steps: [{type: host, cmd: [echo, one]}]
)";

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

int linesThatDiffer(const QByteArray &before, const QByteArray &after)
{
    const QList<QByteArray> a = before.split('\n');
    const QList<QByteArray> b = after.split('\n');
    int count = static_cast<int>(std::abs(a.size() - b.size()));
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        count += a.at(i) != b.at(i) ? 1 : 0;
    return count;
}

void git(const QString &folder, const QStringList &arguments)
{
    outputOf(u"git"_s, QStringList{u"-C"_s, folder, u"-c"_s, u"user.name=test"_s, u"-c"_s, u"user.email=test@localhost"_s} + arguments);
}

} // namespace

/// The visual editor by mouse and keys, from outside.
class EditorTest : public QObject, protected EditorSession
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void drawsADiamond();
    void changesOneLine();
    void brokenIndentation();
    void misspeltAfter();
    void deletesWithDependants();
    void refusesLoops();
    void movingCardsChangesNothing();
    void anotherBranch();
    void crashLosesNothing();
    void keyboardOnly();
    void newPipeline();
    void twiceAsLargeAndDark();
};

void EditorTest::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("CLUSTERO_TEST_HOME"), "Run this inside installers/desktop-for-tests.");
    QVERIFY(AccessibilityBus().isConnected());
}

void EditorTest::init()
{
    m_driver = std::make_unique<Driver>();
}

void EditorTest::cleanup()
{
    if (QTest::currentTestFailed() && !m_driver->activeTitle().isEmpty()) {
        const QString file =
            u"%1/failed-editor-%2.png"_s.arg(QCoreApplication::applicationDirPath(), QLatin1String(QTest::currentTestFunction()));
        m_driver->picture().save(file);
        qInfo() << "The window at the end:" << file;
    }
    m_driver->release();
    const QByteArray complaints = m_driver->complaints();
    m_driver.reset();
    QVERIFY2(complaints.isEmpty(), complaints.constData());
}

// The tests

void EditorTest::drawsADiamond()
{
    QVERIFY(openInSplit({}));
    int edits = 0;
    m_driver->doubleClick(m_driver->placeOf(u"list"_s, u"Pipeline graph"_s).center());
    QVERIFY(addStrand(u"prepare"_s));
    ++edits;
    m_driver->keys({u"a"_s}); // after the one that is selected
    QVERIFY(addStrand(u"lint"_s));
    ++edits;
    QVERIFY(m_driver->await(strandRole, u"edge, prepare to lint"_s));
    m_driver->keys({u"Escape"_s, u"Insert"_s}); // after none
    QVERIFY(addStrand(u"verify"_s));
    ++edits;
    m_driver->keys({u"Escape"_s, u"a"_s});
    QVERIFY(addStrand(u"package"_s));
    ++edits;
    QVERIFY(connectByDrag(u"prepare"_s, u"verify"_s));
    ++edits;
    QVERIFY(connectByDrag(u"verify"_s, u"package"_s));
    ++edits;
    QVERIFY(selectCard(u"lint, strand*"_s));
    m_driver->keys({u"c"_s});
    m_driver->type(u"pack"_s);
    QVERIFY(awaitSaid(u"package would wait for lint"_s));
    m_driver->keys({u"Return"_s});
    QVERIFY(m_driver->await(strandRole, u"edge, lint to package"_s));
    ++edits;
    const QByteArray drawn = text();
    QCOMPARE(drawn.count("after:"), 3);
    QVERIFY2(drawn.contains("after: [verify, lint]"), drawn.constData());
    QVERIFY(isModified());
    QVERIFY(save());
    QCOMPARE(onDisk(), drawn);

    QVERIFY(selectCard(u"verify, strand*"_s));
    m_driver->keys({u"F2"_s});
    QVERIFY(m_driver->await(u"text"_s, u"New name of verify"_s));
    m_driver->type(u"tests"_s);
    m_driver->keys({u"Return"_s});
    ++edits;
    QVERIFY(awaitText(QByteArray(drawn).replace("name: verify", "name: tests").replace("[verify, lint]", "[tests, lint]")));
    QVERIFY(selectCard(u"tests, strand*"_s));
    m_driver->keys({u"ctrl+Delete"_s});
    ++edits;
    QVERIFY(m_driver->awaitGone(strandRole, u"tests, strand*"_s));
    QVERIFY(m_driver->await(strandRole, u"edge, prepare to package"_s));
    QVERIFY(selectCard(u"lint, strand*"_s));
    m_driver->keys({u"Delete"_s});
    ++edits;
    QVERIFY(m_driver->awaitGone(strandRole, u"lint, strand*"_s));
    QVERIFY(awaitCard(u"package, strand, after prepare,*"_s));

    QByteArray last = text();
    for (int i = 0; i < edits; ++i) {
        QVERIFY2(!last.isEmpty(), qPrintable(QString::number(i)));
        m_driver->keys({u"ctrl+z"_s});
        QVERIFY2(m_driver->waitFor([&] { return text() != last; }), qPrintable(QString::number(i)));
        last = text();
    }
    QCOMPARE(last, QByteArray());
    QVERIFY(isModified()); // the diamond is on disk
    QVERIFY(save());
    QCOMPARE(onDisk(), QByteArray());
    QVERIFY(!isModified());
}

void EditorTest::changesOneLine()
{
    struct Case
    {
        QString file;
        QString first; ///< strand of the file
        QString card;  ///< empty: the pipeline
        QString field;
        QByteArray now;
    };
    const QString corpus = QStringLiteral(CLUSTERO_TEST_DATA "/yaml");
    QVERIFY(!corpus.isEmpty());
    bool isFirst = true;
    for (const Case &each : {Case{u"crlf-windows"_s, u"fetch"_s, u"msi, strand*"_s, u"Time limit"_s, "    timeout: 25m\r\n"},
                             Case{u"keys-in-any-order"_s, u"package"_s, u"test, strand*"_s, u"Time limit"_s, "- timeout: 25m\n"},
                             Case{u"five-scalar-styles"_s, u"single"_s, {}, u"Time limit"_s, "timeout: '25m'\n"}}) {
        const QByteArray before = contentOf(corpus + u'/' + each.file + u".yaml"_s);
        QVERIFY(before.contains("timeout"));
        m_project = m_driver->project(each.file, before);
        if (isFirst)
            QVERIFY(m_driver->start({m_project}));
        else
            m_driver->command({u"open"_s, m_project});
        isFirst = false;
        QVERIFY(m_driver->await(strandRole, each.first + u", strand*"_s));
        if (!each.card.isEmpty())
            QVERIFY(selectCard(each.card));
        QVERIFY(setField(each.field, u"25m"_s));
        QVERIFY(awaitModified(true));
        QVERIFY(save());
        const QByteArray after = onDisk();
        QVERIFY2(linesThatDiffer(before, after) == 1 && after.contains(each.now), after.constData());
        m_driver->keys({u"Escape"_s, u"ctrl+2"_s, u"ctrl+z"_s});
        QVERIFY(awaitModified(true));
        QVERIFY(save());
        QCOMPARE(onDisk(), before);
    }
}

void EditorTest::brokenIndentation()
{
    QVERIFY(openInSplit(chain));
    QVERIFY(focusText());
    m_driver->keys({u"ctrl+Home"_s, u"Down"_s, u"Down"_s, u"Down"_s, u"Down"_s, u"Down"_s, u"Home"_s});
    m_driver->keys({u"BackSpace"_s, u"BackSpace"_s});
    const QByteArray broken =
        QByteArray(chain).replace("first\n  steps: [{type: host, cmd: [echo, one]}]", "first\nsteps: [{type: host, cmd: [echo, one]}]");
    QVERIFY(awaitText(broken));
    QVERIFY(m_driver->await(u"label"_s, u"Canvas paused: line *"_s));
    QVERIFY(m_driver->find(u"push button"_s, u"Go to Line"_s));
    QVERIFY(m_driver->await({}, u"1 problem"_s)); // in the status bar
    QVERIFY(m_driver->runCommand(u"Panel tab: Problems"_s));
    QVERIFY(m_driver->await({}, u"Error: *"_s));
    QVERIFY(save()); // with an error
    QCOMPARE(onDisk(), broken);
    QVERIFY(m_driver->find(u"label"_s, u"Canvas paused: line *"_s));
    for (int i = 0; i < 2 && text() != chain; ++i) {
        const QByteArray last = text();
        m_driver->keys({u"ctrl+z"_s});
        QVERIFY(m_driver->waitFor([&] { return text() != last; }));
    }
    QCOMPARE(text(), chain);
    QVERIFY(m_driver->awaitGone(u"label"_s, u"Canvas paused: *"_s));
    QVERIFY(m_driver->awaitGone({}, u"Error: *"_s));
    QVERIFY(m_driver->awaitGone({}, u"1 problem"_s));
    QVERIFY(save());
    QCOMPARE(onDisk(), chain);
}

void EditorTest::misspeltAfter()
{
    const QByteArray right = "version: 1\nstrands:\n- name: build\n  steps: [{type: host, cmd: [echo]}]\n"
                             "- name: test\n  after: [build]\n  steps: [{type: host, cmd: [echo]}]\n";
    const QByteArray wrong = QByteArray(right).replace("[build]", "[biuld]");
    QVERIFY(openInSplit(right));
    QVERIFY(focusText());
    m_driver->keys({u"ctrl+Home"_s, u"Down"_s, u"Down"_s, u"Down"_s, u"Down"_s, u"Down"_s, u"End"_s, u"Left"_s});
    m_driver->keys({u"BackSpace"_s, u"BackSpace"_s, u"BackSpace"_s, u"BackSpace"_s});
    m_driver->type(u"iuld"_s);
    QVERIFY(awaitText(wrong));
    QVERIFY(awaitCard(u"biuld*"_s)); // a ghost
    QVERIFY(save());
    QCOMPARE(onDisk(), wrong);
    m_driver->keys({u"Escape"_s, u"ctrl+q"_s});
    QVERIFY(m_driver->waitFor([this] { return m_driver->windowProcesses().isEmpty(); }));
    QVERIFY(m_driver->start({m_project}));
    QVERIFY(awaitCard(u"biuld*"_s));
    QCOMPARE(onDisk(), wrong);
    QVERIFY(!isModified());
    QVERIFY(selectCard(u"biuld*"_s));
    const QImage before = m_driver->picture();
    m_driver->keys({u"shift+F10"_s}); // the menu begins with what mends it
    QVERIFY(m_driver->waitFor([&] { return m_driver->picture() != before; }));
    m_driver->keys({u"Down"_s, u"Return"_s});
    QVERIFY(m_driver->await(strandRole, u"edge, build to test"_s));
    QVERIFY(save());
    QCOMPARE(onDisk(), right);
}

void EditorTest::deletesWithDependants()
{
    QVERIFY(openInSplit(chain));
    QVERIFY(selectCard(u"first, strand*"_s));
    m_driver->keys({u"Delete"_s});
    QVERIFY(m_driver->awaitGone(strandRole, u"first, strand*"_s));
    const QByteArray without = text();
    QVERIFY(m_driver->await(u"label"_s, u"Deleted first. *"_s));
    QVERIFY(!without.contains("name: first") && !without.contains("[first]"));
    m_driver->keys({u"ctrl+z"_s});
    QVERIFY(awaitText(chain));
    QVERIFY(awaitCard(u"first, strand*"_s));
    QVERIFY(awaitModified(false));
    m_driver->keys({u"ctrl+s"_s});
    QCOMPARE(onDisk(), chain);
}

void EditorTest::refusesLoops()
{
    QVERIFY(open(chain));
    const QString loop = u"Would loop: "_s;
    // By mouse: it is drawn and said before the button is released.
    QVERIFY(selectCard(u"third, strand*"_s));
    const QRect port = m_driver->placeOf(u"push button"_s, u"port, connect from third"_s);
    const QRect first = m_driver->placeOf(strandRole, u"first, strand*"_s);
    m_driver->drag(port.center(), first.center(), false);
    m_driver->release();
    QVERIFY(awaitSaid(loop));
    QVERIFY(awaitSaid(u"first → second → third"_s) || awaitSaid(u"third → first"_s));
    QVERIFY(!m_driver->find(strandRole, u"edge, third to first"_s));
    // By keyboard: the same.
    QVERIFY(selectCard(u"third, strand*"_s));
    m_driver->keys({u"c"_s});
    m_driver->type(u"first"_s);
    QVERIFY(awaitSaid(u"first: Would loop: "_s));
    m_driver->keys({u"Return"_s});
    QVERIFY(awaitSaid(loop));
    m_driver->keys({u"Escape"_s});
    QVERIFY(awaitSaid(u"Nothing was connected."_s));
    QVERIFY(!m_driver->find(strandRole, u"edge, third to first"_s));
    QVERIFY(!isModified());
    QCOMPARE(onDisk(), chain);
}

void EditorTest::movingCardsChangesNothing()
{
    QVERIFY(open(chain));
    const QRect canvas = m_driver->placeOf(u"list"_s, u"Pipeline graph"_s);
    QVERIFY(selectCard(u"third, strand*"_s));
    QVERIFY(m_driver->await(u"text"_s, u"Folder"_s)); // the form of the strand
    QCOMPARE(m_driver->placeOf(u"list"_s, u"Pipeline graph"_s), canvas);
    const QRect before = m_driver->placeOf(strandRole, u"third, strand*"_s);
    const auto moved = [&](const QString &card, const QRect &from) {
        return m_driver->waitFor([&] { return m_driver->placeOf(strandRole, card).topLeft() != from.topLeft(); });
    };
    m_driver->drag(before.center(), before.center() + QPoint(20, 150));
    QVERIFY(moved(u"third, strand*"_s, before));
    QVERIFY(!isModified());
    const QRect pinned = m_driver->placeOf(strandRole, u"third, strand*"_s);
    m_driver->keys({u"ctrl+shift+l"_s});
    QVERIFY(moved(u"third, strand*"_s, pinned));
    QVERIFY(!isModified());
    m_driver->keys({u"ctrl+z"_s}); // of Tidy
    QVERIFY(m_driver->waitFor([&] { return m_driver->placeOf(strandRole, u"third, strand*"_s) == pinned; }));
    m_driver->keys({u"ctrl+z"_s}); // of the move
    QRect after;
    QVERIFY2(m_driver->waitFor([&] { return (after = m_driver->placeOf(strandRole, u"third, strand*"_s)) == before; }),
             qPrintable(u"%1,%2 (%3 wide) was %4,%5 (%6 wide)"_s.arg(after.x())
                            .arg(after.y())
                            .arg(after.width())
                            .arg(before.x())
                            .arg(before.y())
                            .arg(before.width())));
    QVERIFY(!isModified());
    QCOMPARE(onDisk(), chain);
}

void EditorTest::anotherBranch()
{
    m_project = m_driver->project(u"bow"_s, chain);
    git(m_project, {u"init"_s, u"--quiet"_s, u"--initial-branch=main"_s});
    git(m_project, {u"add"_s, u"--all"_s});
    git(m_project, {u"commit"_s, u"--quiet"_s, u"--message=one"_s});
    git(m_project, {u"checkout"_s, u"--quiet"_s, u"-b"_s, u"other"_s});
    const QByteArray other = QByteArray(chain).replace("# what we ship", "# what we ship on Friday");
    QVERIFY(write(m_project + u"/.clustero.yaml"_s, other));
    git(m_project, {u"commit"_s, u"--quiet"_s, u"--all"_s, u"--message=two"_s});
    git(m_project, {u"checkout"_s, u"--quiet"_s, u"main"_s});
    QCOMPARE(onDisk(), chain);

    QVERIFY(m_driver->start({m_project}));
    QVERIFY(awaitCard(u"third, strand*"_s));
    QVERIFY(showSplit());
    QVERIFY(selectCard(u"third, strand*"_s));
    git(m_project, {u"checkout"_s, u"--quiet"_s, u"other"_s}); // nothing is unsaved: it is simply read again
    QVERIFY(awaitText(other));
    QVERIFY(!isModified());
    const auto card = m_driver->await(strandRole, u"third, strand*"_s);
    QVERIFY(card && card->is(Accessible::Selected));
    git(m_project, {u"checkout"_s, u"--quiet"_s, u"main"_s});
    QVERIFY(awaitText(chain));

    m_driver->keys({u"F2"_s});
    QVERIFY(m_driver->await(u"text"_s, u"New name of third"_s));
    m_driver->type(u"last-one"_s);
    m_driver->keys({u"Return"_s});
    QVERIFY(awaitCard(u"last-one, strand*"_s));
    QVERIFY(awaitModified(true));
    git(m_project, {u"checkout"_s, u"--quiet"_s, u"other"_s});
    QVERIFY(m_driver->await(u"label"_s, u".clustero.yaml changed on disk.*"_s));
    QVERIFY(m_driver->press(u"push button"_s, u"Merge"_s));
    const QByteArray both = QByteArray(other).replace("name: third", "name: last-one");
    QVERIFY(awaitText(both));
    QVERIFY(m_driver->awaitGone(u"label"_s, u".clustero.yaml changed on disk.*"_s));
    QVERIFY(save());
    QCOMPARE(onDisk(), both);
}

void EditorTest::crashLosesNothing()
{
    QVERIFY(openInSplit(chain));
    QVERIFY(focusText());
    m_driver->keys({u"ctrl+Home"_s, u"End"_s});
    m_driver->type(u" on Monday"_s);
    const QByteArray typed = QByteArray(chain).replace("# what we ship", "# what we ship on Monday");
    QVERIFY(awaitText(typed));
    QVERIFY(m_driver->waitFor([&] { // it is kept, five seconds later at most
        QDirIterator files(m_driver->folder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (contentOf(files.next()).contains("what we ship on Monday"))
                return true;
        }
        return false;
    }));
    m_driver->crash();
    QCOMPARE(onDisk(), chain);
    QVERIFY(m_driver->start({m_project}));
    QVERIFY(m_driver->await(u"label"_s, u"Clustero ended before .clustero.yaml was saved*"_s));
    QVERIFY(m_driver->press(u"push button"_s, u"Restore"_s));
    QVERIFY(m_driver->awaitGone(u"label"_s, u"Clustero ended before .clustero.yaml was saved*"_s));
    QVERIFY(awaitModified(true));
    QVERIFY(save());
    QCOMPARE(onDisk(), typed);
}

void EditorTest::keyboardOnly()
{
    QVERIFY(open({}));
    m_driver->keys({u"ctrl+2"_s, u"a"_s});
    QVERIFY(addStrand(u"bundle"_s));
    m_driver->keys({u"Escape"_s, u"a"_s});
    QVERIFY(addStrand(u"docs"_s));
    m_driver->keys({u"Left"_s, u"Up"_s});
    QVERIFY(m_driver->waitFor([this] {
        const auto card = m_driver->find(strandRole, u"bundle, strand*"_s);
        return card && card->is(Accessible::Selected);
    }));
    m_driver->keys({u"c"_s});
    m_driver->type(u"docs"_s);
    QVERIFY(awaitSaid(u"docs would wait for bundle"_s));
    m_driver->keys({u"Return"_s});
    QVERIFY(m_driver->await(strandRole, u"edge, bundle to docs"_s));
    m_driver->keys({u"F5"_s});
    QVERIFY(m_driver->await(u"push button"_s, u"Save and run"_s));
    m_driver->keys({u"Return"_s});
    QVERIFY(m_driver->await(u"frame"_s, u"Failure"_s)); // there is no Makefile
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->textOf(u"terminal"_s, u"Log"_s).contains(u"make: ***"), 15'000);
    QVERIFY(focusText());
    const QByteArray before = text();
    m_driver->keys({u"Down"_s, u"End"_s, u"shift+Home"_s});
    m_driver->type(u"cmd: [echo, done]"_s);
    QByteArray mended = before;
    mended.replace(mended.indexOf("cmd: [make]"), 11, "cmd: [echo, done]");
    QVERIFY(awaitText(mended));
    m_driver->keys({u"Escape"_s});
    QVERIFY(save());
    QCOMPARE(onDisk(), mended);
    m_driver->keys({u"F5"_s});
    QVERIFY(awaitCard(u"bundle, strand, 1 step, passed"_s));
    QVERIFY(awaitCard(u"docs, strand, after bundle, 1 step, failed"_s)); // it is mended no better
}

void EditorTest::newPipeline()
{
    m_project = m_driver->project(u"bow"_s, chain);
    QVERIFY(QFile::remove(m_project + u"/.clustero.yaml"_s));
    QVERIFY(write(m_project + u"/CMakeLists.txt"_s, "project(bow)\n"));
    QVERIFY(m_driver->start());
    m_driver->keys({u"ctrl+n"_s});
    QVERIFY(m_driver->await(u"text"_s, u"Folder of the project"_s));
    m_driver->keys({u"ctrl+a"_s});
    m_driver->type(m_project);
    QVERIFY(m_driver->waitFor([this] {
        const auto button = m_driver->find(u"push button"_s, u"Create pipeline"_s);
        return button && button->is(Accessible::Sensitive);
    }));
    m_driver->keys({u"Return"_s});
    QVERIFY(awaitCard(u"build, strand*"_s));
    QVERIFY(onDisk().contains("cmake"));
    QVERIFY(!isModified());
}

void EditorTest::twiceAsLargeAndDark()
{
    m_driver->setVariable(u"QT_SCALE_FACTOR"_s, u"2"_s);
    m_driver->writeSettings("[window]\ntheme=dark\n");
    QVERIFY(open(chain));
    QVERIFY(connectByDrag(u"third"_s, u"pack"_s));
    QVERIFY(awaitModified(true));
    const QRect window = m_driver->windowPlace();
    const QRect canvas = m_driver->placeOf(u"list"_s, u"Pipeline graph"_s);
    QVERIFY2(window.contains(canvas), "The graph is not inside of the window.");
    const QImage picture = m_driver->picture(canvas);
    QVERIFY(picture.pixelColor(4, picture.height() - 24).lightness() < 60);
    m_driver->keys({u"ctrl+z"_s});
    QVERIFY(awaitModified(false));
}

} // namespace clustero

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    clustero::EditorTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_editor.moc"
