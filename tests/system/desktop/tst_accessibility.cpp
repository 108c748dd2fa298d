// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/desktop/driver.h"
#include "tests/system/desktop/pipelines.h"

#include <QGuiApplication>
#include <QTest>

namespace clustero {

namespace {

using namespace Qt::StringLiterals;

/// What a screen reader would stumble over: a control that takes the focus and has no name, or nothing that says what it is.
QStringList offenders(const AccessibleTree &tree)
{
    const QStringList saysNothing{QString(), u"unknown"_s, u"invalid"_s, u"filler"_s};
    const QStringList controls{u"push button"_s, u"check box"_s, u"radio button"_s, u"combo box"_s, u"spin button"_s,
                               u"text"_s,        u"page tab"_s,  u"button menu"_s,  u"slider"_s,    u"toggle button"_s};
    const QStringList cells{u"tree item"_s, u"table cell"_s};
    QStringList found;
    for (qsizetype i = 0; i < tree.size(); ++i) {
        const Accessible &node = tree.at(i);
        const bool isEmptyCell = i > 0 && cells.contains(node.role) && tree.at(i - 1).role == node.role; // its row has a name
        if (isEmptyCell)
            continue;
        const bool isControl = node.is(Accessible::Focusable) || controls.contains(node.role);
        if (isControl && node.parent >= 0 && (node.name.trimmed().isEmpty() || saysNothing.contains(node.role)))
            found << u"%1 “%2” (%3) in %4"_s.arg(node.role, node.name, node.description, pathOf(tree, node).join(u" / "));
    }
    return found;
}

} // namespace

/// Every state of the window, walked through as assistive technology sees it.
class AccessibilityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyControlHasANameAndARole_data();
    void everyControlHasANameAndARole();
    void everyPartOfTheEditorIsNamed();
    void keysReachEverything();

private:
    std::unique_ptr<Driver> m_driver;
};

void AccessibilityTest::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("CLUSTERO_TEST_HOME"), "Run this inside installers/desktop-for-tests.");
    m_driver = std::make_unique<Driver>();
    QVERIFY(m_driver->bus().isConnected());
    QVERIFY(m_driver->start());
}

void AccessibilityTest::cleanupTestCase()
{
    m_driver.reset();
}

void AccessibilityTest::everyControlHasANameAndARole_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("name");
    const QStringList none;
    QTest::newRow("nothing is open") << none << QString() << u"push button"_s << u"Try the sample"_s;
    QTest::newRow("a run failed") << none << QString() << u"frame"_s << u"Failure"_s;
    QTest::newRow("find in the log") << none << u"Log: Find"_s << u"text"_s << u"Text to find"_s;
    QTest::newRow("timeline") << none << u"Panel tab: Timeline"_s << QString() << u"Legend"_s;
    QTest::newRow("artifacts") << none << u"Panel tab: Artifacts"_s << QString() << u"summary*"_s;
    QTest::newRow("problems") << none << u"Panel tab: Problems"_s << u"tree"_s << u"Problems"_s;
    QTest::newRow("output") << none << u"Panel tab: Output"_s << u"text"_s << u"What Clustero does"_s;
    QTest::newRow("outline") << none << u"View: Graph or outline"_s << u"tree"_s << u"Outline"_s;
    QTest::newRow("palette") << QStringList{u"ctrl+k"_s} << QString() << u"text"_s << u"Search everything"_s;
    QTest::newRow("shortcuts") << QStringList{u"F1"_s} << QString() << u"dialog"_s << u"Keyboard shortcuts*"_s;
    QTest::newRow("manual") << QStringList{u"shift+F1"_s} << QString() << u"list"_s << u"Topics"_s;
    QTest::newRow("run dialog") << none << u"Run: Run with parameters"_s << u"dialog"_s << u"Run*"_s;
    for (const auto &tab : {u"Window"_s, u"Running"_s, u"Storage"_s, u"Notifications"_s, u"Shortcuts"_s})
        QTest::newRow(qPrintable(u"settings, "_s + tab)) << QStringList{u"ctrl+comma"_s} << QString() << u"page tab"_s << tab;
    QTest::newRow("runs") << none << u"Go: Runs"_s << u"text"_s << u"Filter runs"_s;
    QTest::newRow("inbox") << none << u"Go: Inbox"_s << u"page tab"_s << u"Inbox*"_s;
    QTest::newRow("set-up") << none << u"Help: Set up step by step"_s << u"list"_s << u"Steps of the set-up"_s;
    QTest::newRow("diagnostics") << none << u"Help: Diagnostics"_s << u"dialog"_s << u"Diagnostics*"_s;
    QTest::newRow("connections") << none << u"Go: Connections"_s << u"page tab"_s << u"Connections"_s;
}

void AccessibilityTest::everyControlHasANameAndARole()
{
    QFETCH(QStringList, keys);
    QFETCH(QString, command);
    QFETCH(QString, role);
    QFETCH(QString, name);
    if (QLatin1String(QTest::currentDataTag()) == "a run failed"_L1) {
        const QString project = m_driver->project(u"bow"_s, samples::failing);
        m_driver->command({u"run"_s}, project);
        m_driver->command({u"open"_s, u"last"_s}, project);
    }
    if (QLatin1String(QTest::currentDataTag()) == "artifacts"_L1) {
        const QString project = m_driver->project(u"site"_s, samples::passing);
        m_driver->command({u"run"_s}, project);
        m_driver->command({u"open"_s, u"last"_s}, project);
    }
    if (!command.isEmpty())
        QVERIFY(m_driver->runCommand(command));
    if (!keys.isEmpty())
        m_driver->keys(keys);
    const auto there = m_driver->await(role, name);
    QVERIFY(there);
    const bool isDialog = m_driver->find(u"dialog"_s, u"*"_s).has_value();
    if (isDialog && there->role == u"page tab")
        m_driver->bus().press(*there);
    QStringList found;
    m_driver->waitFor([&] { // what comes in the next moment counts
        found = offenders(m_driver->tree());
        return found.isEmpty();
    });
    if (!keys.isEmpty() || isDialog) {
        m_driver->keys({u"Escape"_s});
        QVERIFY(m_driver->awaitGone(role, name));
    }
    QVERIFY2(found.isEmpty(), qPrintable(u"%1 controls:\n%2"_s.arg(found.size()).arg(found.join(u'\n'))));
}

/// Cards, steps, ports, edges, fields and the text.
void AccessibilityTest::everyPartOfTheEditorIsNamed()
{
    m_driver->command({u"open"_s, m_driver->project(u"edited"_s, samples::failing)});
    QVERIFY(m_driver->await({}, u"3 strands. Press F5 to run."_s));
    if (m_driver->find(u"tree"_s, u"Outline"_s)) // as it was left
        QVERIFY(m_driver->runCommand(u"View: Graph or outline"_s));
    QVERIFY(m_driver->await(u"list item"_s, u"test, strand, after build, 1 step"_s));
    m_driver->keys({u"ctrl+e"_s});
    QVERIFY(m_driver->await(u"text"_s, u"Pipeline file as YAML"_s));
    QVERIFY(m_driver->clickOn(u"list item"_s, u"test, strand*"_s));
    QVERIFY(m_driver->await(u"text"_s, u"Name, required"_s));
    const AccessibleTree tree = m_driver->tree();
    QVERIFY(find(tree, u"list"_s, u"Pipeline graph"_s));
    QVERIFY(find(tree, u"list item"_s, u"unit, step 1 of 1"_s));
    QVERIFY(find(tree, u"list item"_s, u"edge, build to test"_s));
    QVERIFY(find(tree, u"push button"_s, u"port, connect from test"_s));
    QVERIFY(find(tree, u"push button"_s, u"port, connect to test"_s));
    QVERIFY(find(tree, u"text"_s, u"Folder"_s));
    QVERIFY(find(tree, u"list"_s, u"Waits for"_s));
    QVERIFY(find(tree, u"list"_s, u"Steps, required"_s));
    const QStringList found = offenders(tree);
    QVERIFY2(found.isEmpty(), qPrintable(u"%1 controls:\n%2"_s.arg(found.size()).arg(found.join(u'\n'))));
}

/// From the command to the failing line and to a new run, with keys only.
void AccessibilityTest::keysReachEverything()
{
    QVERIFY(m_driver->runCommand(u"Go: Runs"_s));
    QVERIFY(m_driver->waitFor([this] { return m_driver->activeTitle().startsWith(u"Runs"); }));
    QVERIFY(m_driver->waitFor([this] {
        const AccessibleTree tree = m_driver->tree();
        const auto focus = m_driver->focused(tree);
        return focus && focus->name == u"Runs";
    }));
    m_driver->keys({u"Down"_s, u"Return"_s}); // the run before the newest; it failed
    QVERIFY(m_driver->waitFor([this] { return m_driver->activeTitle().startsWith(u"shop #1"); }));
    QVERIFY(m_driver->await(u"frame"_s, u"Failure"_s));
    m_driver->keys({u"ctrl+r"_s});
    QVERIFY(m_driver->waitFor([this] { return m_driver->activeTitle().startsWith(u"shop #2"); }));
    QVERIFY(m_driver->await(u"frame"_s, u"Failure"_s));
}

} // namespace clustero

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    clustero::AccessibilityTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accessibility.moc"
