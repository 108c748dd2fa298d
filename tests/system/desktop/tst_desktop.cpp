// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/desktop/driver.h"
#include "tests/system/desktop/pipelines.h"
#include "tests/system/desktop/traymenu.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTest>

namespace clustero {

namespace {

using namespace Qt::StringLiterals;

bool hasPanel()
{
    return !qEnvironmentVariable("CLUSTERO_TEST_WITHOUT").contains(u"panel");
}

/// The last call of Notify that the daemon got, as the bus saw it; from the message with that number on.
QJsonArray lastNotify(qint64 after)
{
    QFile file(qEnvironmentVariable("CLUSTERO_TEST_NOTIFICATIONS"));
    QJsonArray last;
    if (!file.open(QIODevice::ReadOnly) || !file.seek(after))
        return last;
    while (!file.atEnd()) {
        const QJsonObject message = QJsonDocument::fromJson(file.readLine()).object();
        if (message.value("member"_L1).toString() == u"Notify")
            last = message.value("payload"_L1).toObject().value("data"_L1).toArray();
    }
    return last;
}

qint64 notificationsSoFar()
{
    return QFile(qEnvironmentVariable("CLUSTERO_TEST_NOTIFICATIONS")).size();
}

/// Where a notification is on the screen; null: none.
QRect popup()
{
    const QByteArray windows = outputOf(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--class"_s, u"xfce4-notifyd|Dunst"_s});
    for (const QByteArray &window : windows.split('\n')) {
        QHash<QByteArray, int> values;
        const QByteArray geometry = outputOf(u"xdotool"_s, {u"getwindowgeometry"_s, u"--shell"_s, QString::fromLatin1(window)});
        for (const QByteArray &line : geometry.split('\n'))
            values.insert(line.left(line.indexOf('=')), line.mid(line.indexOf('=') + 1).toInt());
        if (values.value("WIDTH") > 50)
            return {values.value("X"), values.value("Y"), values.value("WIDTH"), values.value("HEIGHT")};
    }
    return {};
}

qsizetype differences(const QImage &a, const QImage &b)
{
    qsizetype count = 0;
    for (int y = 0; y < std::min(a.height(), b.height()); ++y) {
        for (int x = 0; x < std::min(a.width(), b.width()); ++x)
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return count;
}

} // namespace

class DesktopTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void runsAFolder();
    void landsOnTheFailure();
    void showsARunOfTheTerminal();
    void terminalFollowsTheWindow();
    void notificationOpensTheRun();
    void notificationOutlivesTheWindow();
    void trayMenu();
    void secondStartRaises();
    void closingHides();
    void closingWithoutTray();
    void quittingAsksWhileARunGoesOn();
    void paletteRunsACommand();
    void panesHaveVisibleFocus();
    void helpNeedsNoDisplay();
    void twiceAsLarge();
    void comesBackAsItWas();
    void firstStartLeadsToAGreenRun();

private:
    bool awaitRun(const QString &title);

    std::unique_ptr<Driver> m_driver;
};

void DesktopTest::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("CLUSTERO_TEST_HOME"), "Run this inside installers/desktop-for-tests.");
    QVERIFY(AccessibilityBus().isConnected());
}

void DesktopTest::init()
{
    m_driver = std::make_unique<Driver>();
    QVERIFY(m_driver->bus().isConnected());
}

void DesktopTest::cleanup()
{
    if (QTest::currentTestFailed() && !m_driver->activeTitle().isEmpty()) {
        const QString file = u"%1/failed-%2.png"_s.arg(QCoreApplication::applicationDirPath(), QLatin1String(QTest::currentTestFunction()));
        m_driver->picture().save(file);
        qInfo() << "The window at the end:" << file;
    }
    const QByteArray complaints = m_driver->complaints();
    m_driver.reset();
    QVERIFY2(complaints.isEmpty(), complaints.constData());
}

/// Waits for the run in the window's title, and for its end.
bool DesktopTest::awaitRun(const QString &title)
{
    return m_driver->waitFor([&] { return m_driver->activeTitle().startsWith(title); });
}

void DesktopTest::runsAFolder()
{
    QVERIFY(m_driver->start({m_driver->project(u"bow"_s, samples::passing)}));
    QVERIFY(m_driver->await(u"list item"_s, u"pages, strand, 1 step*"_s));
    m_driver->keys({u"F5"_s});
    QVERIFY(awaitRun(u"site #1"_s));
    QVERIFY(m_driver->await(u"list item"_s, u"pages, strand, 1 step, passed"_s));
    QVERIFY(m_driver->await(u"list item"_s, u"write, step 1 of 1, passed"_s));
    QVERIFY(m_driver->await({}, u"site, #1 passed"_s));
    QTRY_VERIFY(m_driver->textOf(u"terminal"_s, u"Log"_s).contains(u"pages written"));
}

void DesktopTest::landsOnTheFailure()
{
    QVERIFY(m_driver->start({m_driver->project(u"bow"_s, samples::failing)}));
    QVERIFY(m_driver->await(u"list item"_s, u"test, strand, after build, 1 step*"_s));
    m_driver->keys({u"F5"_s});
    QVERIFY(m_driver->await(u"list item"_s, u"test, strand, after build, 1 step, failed"_s));
    QVERIFY(m_driver->await(u"list item"_s, u"docs, strand, 1 step, passed"_s));
    QVERIFY(m_driver->await(u"frame"_s, u"Failure"_s));
    const QString error = u"tests/cart.c:42: error: expected 3, got 4"_s;
    const auto card = [this] { return m_driver->textOf(u"frame"_s, u"Failure"_s); };
    QTRY_VERIFY2(card().contains(error), qPrintable(card()));
    QVERIFY(card().contains(u"test ▸ unit"));
    QVERIFY(card().contains(u"exit 1"));
    QTRY_VERIFY(m_driver->textOf(u"terminal"_s, u"Log"_s).contains(error));
    QVERIFY(m_driver->find(u"label"_s, u"State: failed"_s)); // the inspector shows the step
}

void DesktopTest::showsARunOfTheTerminal()
{
    const QString project = m_driver->project(u"bow"_s, samples::endless);
    QVERIFY(m_driver->start({project}));
    QVERIFY(m_driver->await(u"list item"_s, u"serve, strand, 1 step*"_s));
    QProcess *command = m_driver->startCommand({u"run"_s}, project);
    // The clock starts when the run is in the store: the terminal tells of it then.
    QVERIFY(m_driver->waitFor([&] { return m_driver->command({u"runs"_s}, project).contains("running"); }));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(m_driver->await({}, u"long, #1 *"_s));
    const qint64 elapsed = timer.elapsed();
    qInfo("In the window %lld ms after the terminal listed it.", elapsed);
    QVERIFY2(elapsed < 3000, qPrintable(QString::number(elapsed)));
    m_driver->runCommand(u"Show the newest run"_s);
    QVERIFY(awaitRun(u"long #1"_s));
    QVERIFY(m_driver->await(u"list item"_s, u"serve, strand, 1 step, running*"_s));
    m_driver->keys({u"shift+F5"_s});
    QVERIFY(m_driver->await(u"list item"_s, u"serve, strand, 1 step, cancelled"_s));
    QVERIFY(m_driver->ends(command));
    QCOMPARE(command->exitCode(), 130);
}

void DesktopTest::terminalFollowsTheWindow()
{
    const QString project = m_driver->project(u"bow"_s, samples::endless);
    QVERIFY(m_driver->start({project}));
    QVERIFY(m_driver->await(u"list item"_s, u"serve, strand, 1 step*"_s));
    m_driver->keys({u"F5"_s});
    QVERIFY(awaitRun(u"long #1"_s));
    QProcess *follow = m_driver->startCommand({u"logs"_s, u"last"_s, u"--follow"_s}, project);
    QByteArray printed;
    QTRY_VERIFY_WITH_TIMEOUT((printed += follow->readAllStandardOutput()).contains("ready to serve"), 15'000);
    QCOMPARE(follow->state(), QProcess::Running);
    QVERIFY(m_driver->await(u"list item"_s, u"serve, strand, 1 step, running*"_s));
    m_driver->keys({u"shift+F5"_s});
    QVERIFY(m_driver->ends(follow));
}

void DesktopTest::notificationOpensTheRun()
{
    if (!hasPanel())
        QSKIP("Once is enough.");
    const QString project = m_driver->project(u"bow"_s, samples::failing);
    QVERIFY(m_driver->start({project}));
    QVERIFY(m_driver->await(u"list item"_s, u"test, strand*"_s));
    m_driver->runCommand(u"Go: Runs"_s);
    QVERIFY(awaitRun(u"Runs"_s));
    const qint64 before = notificationsSoFar();
    int status = 0;
    m_driver->command({u"run"_s}, project, &status);
    QCOMPARE(status, 1);
    QTRY_VERIFY_WITH_TIMEOUT(!lastNotify(before).isEmpty(), 15'000);
    const QJsonArray notice = lastNotify(before);
    QVERIFY2(notice.at(3).toString().contains(u"shop"), qPrintable(notice.at(3).toString()));
    QStringList actions;
    for (const QJsonValue &action : notice.at(5).toArray())
        actions << action.toString();
    QCOMPARE(actions.size(), 8); // keys and labels
    QVERIFY2(actions.contains(u"default") && actions.contains(u"Rerun failed"), qPrintable(actions.join(u'|')));
    QTRY_VERIFY(!popup().isNull());
    if (qEnvironmentVariable("CLUSTERO_TEST_NOTIFIER") != u"dunst")
        return; // a click on the text is the default action with dunst
    m_driver->click(popup().center());
    QVERIFY(awaitRun(u"shop #1"_s));
    QVERIFY(m_driver->await(u"frame"_s, u"Failure"_s));
    QTRY_VERIFY(popup().isNull());
}

void DesktopTest::notificationOutlivesTheWindow()
{
    if (qEnvironmentVariable("CLUSTERO_TEST_NOTIFIER") != u"dunst")
        QSKIP("A click on the text is the default action with dunst.");
    const QString project = m_driver->project(u"bow"_s, samples::failing);
    QVERIFY(m_driver->start({project}));
    QVERIFY(m_driver->await(u"list item"_s, u"test, strand*"_s));
    m_driver->runCommand(u"Go: Runs"_s);
    QVERIFY(awaitRun(u"Runs"_s));
    m_driver->command({u"run"_s}, project);
    QTRY_VERIFY_WITH_TIMEOUT(!popup().isNull(), 15'000);
    const qint64 atQuit = notificationsSoFar();
    m_driver->keys({u"ctrl+q"_s});
    QVERIFY(m_driver->waitFor([this] { return m_driver->windowProcesses().isEmpty() && m_driver->waiters().size() == 1; }));
    QVERIFY(!popup().isNull());
    QTRY_VERIFY_WITH_TIMEOUT(!lastNotify(atQuit).isEmpty(), 15'000); // shown again by what waits now
    m_driver->click(popup().center());
    QVERIFY(awaitRun(u"shop #1"_s));
    QVERIFY(m_driver->await(u"frame"_s, u"Failure"_s));
    QVERIFY(m_driver->waitFor([this] { return m_driver->waiters().isEmpty(); }));
    QCOMPARE(m_driver->windowProcesses().size(), 1);
}

void DesktopTest::trayMenu()
{
    if (!hasPanel())
        QSKIP("This desktop has no tray.");
    const QString project = m_driver->project(u"bow"_s, samples::passing);
    m_driver->command({u"run"_s}, project);
    QVERIFY(m_driver->start({project}));
    QTRY_VERIFY_WITH_TIMEOUT(tray::labels().contains(u"site #1: passed"), 15'000);
    m_driver->runCommand(u"Go: Runs"_s);
    QVERIFY(awaitRun(u"Runs"_s));
    tray::choose(u"site #1: passed"_s);
    QVERIFY(awaitRun(u"site #1"_s));
    outputOf(u"xdotool"_s, {u"getactivewindow"_s, u"windowminimize"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->activeTitle().isEmpty(), 15'000);
    tray::choose(u"Open Clustero"_s);
    QVERIFY(awaitRun(u"site #1"_s));
    tray::choose(u"Quit"_s);
    QVERIFY(m_driver->waitFor([this] { return m_driver->windowProcesses().isEmpty(); }));
}

void DesktopTest::secondStartRaises()
{
    const QString project = m_driver->project(u"bow"_s, samples::failing);
    const QString other = m_driver->project(u"site"_s, samples::passing);
    QVERIFY(m_driver->start({project}));
    m_driver->command({u"run"_s}, other);
    outputOf(u"xdotool"_s, {u"getactivewindow"_s, u"windowminimize"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->activeTitle().isEmpty(), 15'000);
    QProcess *second = m_driver->startWindow({other});
    QVERIFY(m_driver->ends(second));
    QCOMPARE(second->exitCode(), 0);
    QVERIFY(awaitRun(u"site #1"_s));
    m_driver->command({u"run"_s}, project);
    outputOf(u"xdotool"_s, {u"getactivewindow"_s, u"windowminimize"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->activeTitle().isEmpty(), 15'000);
    int status = -1;
    m_driver->command({u"open"_s, u"last"_s}, project, &status);
    QCOMPARE(status, 0);
    QVERIFY(awaitRun(u"shop #1"_s));
    QVERIFY(m_driver->await(u"frame"_s, u"Failure"_s));
    QCOMPARE(m_driver->windowProcesses().size(), 1);
}

void DesktopTest::closingHides()
{
    if (!hasPanel())
        QSKIP("This desktop has no tray.");
    QVERIFY(m_driver->start());
    QTRY_VERIFY_WITH_TIMEOUT(!tray::itemName().isEmpty(), 15'000);
    m_driver->closeWindow();
    QVERIFY(m_driver->press(u"push button"_s, u"Close window"_s)); // the first time it says what that means
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->windowIds().isEmpty(), 15'000);
    QCOMPARE(m_driver->windowProcesses().size(), 1);
    tray::choose(u"Open Clustero"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_driver->activeTitle().isEmpty(), 15'000);
    m_driver->closeWindow();
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->windowIds().isEmpty(), 15'000); // and the second time not
    QCOMPARE(m_driver->windowProcesses().size(), 1);
}

void DesktopTest::closingWithoutTray()
{
    if (hasPanel())
        m_driver->writeSettings("[window]\ntray=false\n");
    const QString project = m_driver->project(u"bow"_s, samples::endless);
    QVERIFY(m_driver->start({project}));
    QVERIFY(m_driver->await(u"list item"_s, u"serve, strand, 1 step*"_s));
    m_driver->keys({u"F5"_s});
    QVERIFY(m_driver->await(u"list item"_s, u"serve, strand, 1 step, running*"_s));
    m_driver->closeWindow();
    QVERIFY(m_driver->press(u"push button"_s, u"Stay open"_s));
    QVERIFY(m_driver->awaitGone(u"push button"_s, u"Stay open"_s));
    QVERIFY(!m_driver->windowIds().isEmpty());
    m_driver->keys({u"shift+F5"_s});
    QVERIFY(m_driver->await(u"list item"_s, u"serve, strand, 1 step, cancelled"_s));
    m_driver->closeWindow(); // nothing would stop, so it asks nothing
    QVERIFY(m_driver->waitFor([this] { return m_driver->windowProcesses().isEmpty(); }));
}

void DesktopTest::quittingAsksWhileARunGoesOn()
{
    const QString project = m_driver->project(u"bow"_s, samples::endless);
    QVERIFY(m_driver->start({project}));
    QVERIFY(m_driver->await(u"list item"_s, u"serve, strand, 1 step*"_s));
    m_driver->keys({u"F5"_s});
    QVERIFY(m_driver->await(u"list item"_s, u"serve, strand, 1 step, running*"_s));
    m_driver->keys({u"ctrl+q"_s});
    QVERIFY(m_driver->press(u"push button"_s, u"Quit"_s));
    QVERIFY(m_driver->waitFor([this] { return m_driver->windowProcesses().isEmpty(); }));
    QVERIFY(m_driver->command({u"runs"_s}, project).contains("cancelled"));
}

void DesktopTest::paletteRunsACommand()
{
    QVERIFY(m_driver->start({m_driver->project(u"bow"_s, samples::passing)}));
    QVERIFY(m_driver->await(u"list item"_s, u"pages, strand, 1 step*"_s));
    m_driver->keys({u"ctrl+k"_s});
    QVERIFY(m_driver->await(u"text"_s, u"Search everything"_s));
    m_driver->keys({u"Escape"_s});
    QVERIFY(m_driver->awaitGone(u"text"_s, u"Search everything"_s));
    m_driver->keys({u"ctrl+k"_s});
    QVERIFY(m_driver->await(u"text"_s, u"Search everything"_s));
    m_driver->type(u">inbox"_s);
    QVERIFY(m_driver->await(u"list item"_s, u"Go: Inbox*"_s));
    m_driver->keys({u"Return"_s});
    QVERIFY(awaitRun(u"Inbox"_s));
    m_driver->keys({u"F1"_s});
    QVERIFY(m_driver->await(u"dialog"_s, u"Keyboard shortcuts*"_s));
    m_driver->keys({u"Escape"_s});
    QVERIFY(m_driver->awaitGone(u"dialog"_s, u"Keyboard shortcuts*"_s));
    QVERIFY(m_driver->activeTitle().startsWith(u"Inbox"));
}

void DesktopTest::panesHaveVisibleFocus()
{
    const QString project = m_driver->project(u"bow"_s, samples::failing);
    m_driver->command({u"run"_s}, project);
    QVERIFY(m_driver->start({project}));
    QVERIFY(m_driver->await(u"frame"_s, u"Failure"_s));
    const auto paneOfFocus = [this] {
        const AccessibleTree tree = m_driver->tree();
        const auto focus = m_driver->focused(tree);
        const QStringList inside = focus ? pathOf(tree, *focus) + QStringList{focus->name} : QStringList();
        for (const auto &pane : {u"Sidebar"_s, u"Inspector"_s, u"Panel"_s, u"Open pages"_s}) {
            if (inside.contains(pane))
                return pane;
        }
        return inside.join(u'/');
    };
    m_driver->keys({u"ctrl+1"_s});
    QTRY_COMPARE_WITH_TIMEOUT(paneOfFocus(), u"Sidebar"_s, 15'000);
    for (const auto &pane : {u"Open pages"_s, u"Inspector"_s, u"Panel"_s, u"Sidebar"_s}) {
        const QImage before = m_driver->picture();
        m_driver->keys({u"F6"_s});
        QTRY_COMPARE_WITH_TIMEOUT(paneOfFocus(), pane, 15'000);
        // The place of the focus looks different from before.
        const AccessibleTree tree = m_driver->tree();
        const QRect window = m_driver->windowPlace();
        const QRect place = m_driver->bus().place(*m_driver->focused(tree)).adjusted(-4, -4, 4, 4).translated(-window.topLeft());
        qsizetype changed = 0;
        m_driver->waitFor([&] { return (changed = differences(before.copy(place), m_driver->picture().copy(place))) >= 60; });
        QVERIFY2(changed >= 60, qPrintable(u"%1: %2 pixels differ"_s.arg(pane).arg(changed)));
    }
    m_driver->keys({u"shift+F6"_s});
    QTRY_COMPARE_WITH_TIMEOUT(paneOfFocus(), u"Panel"_s, 15'000);
}

void DesktopTest::helpNeedsNoDisplay()
{
    for (const QString &word : {u"--help"_s, u"--version"_s}) {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        program.setProcessEnvironment(environment);
        program.start(Driver::windowProgram(), {word});
        QVERIFY(program.waitForFinished(15'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.readAllStandardOutput().toLower().contains("clustero"));
        QCOMPARE(program.readAllStandardError(), QByteArray());
    }
}

void DesktopTest::twiceAsLarge()
{
    m_driver->setVariable(u"QT_SCALE_FACTOR"_s, u"2"_s);
    QVERIFY(m_driver->start({m_driver->project(u"bow"_s, samples::passing)}));
    QVERIFY(m_driver->await(u"list item"_s, u"pages, strand, 1 step*"_s));
    const QRect screen = QGuiApplication::primaryScreen()->geometry();
    QTRY_VERIFY2(screen.contains(m_driver->windowPlace()), "The window is larger than the screen.");
    m_driver->keys({u"F5"_s});
    QVERIFY(m_driver->await(u"list item"_s, u"pages, strand, 1 step, passed"_s));
}

void DesktopTest::comesBackAsItWas()
{
    const QString first = m_driver->project(u"bow"_s, samples::failing);
    const QString second = m_driver->project(u"site"_s, samples::passing);
    m_driver->command({u"run"_s}, second);
    QVERIFY(m_driver->start({first, second}));
    QVERIFY(m_driver->await(u"page tab"_s, u"site #1"_s));
    QVERIFY(m_driver->await(u"page tab"_s, u"shop"_s));
    m_driver->runCommand(u"Go: Runs"_s);
    QVERIFY(awaitRun(u"Runs"_s));
    m_driver->keys({u"ctrl+Page_Up"_s});
    QVERIFY(awaitRun(u"site #1"_s));
    m_driver->keys({u"ctrl+q"_s});
    QVERIFY(m_driver->waitFor([this] { return m_driver->windowProcesses().isEmpty(); }));
    QVERIFY(m_driver->start());
    QVERIFY(awaitRun(u"site #1"_s));
    QStringList tabs;
    const auto isOfPages = [](const QString &name) {
        return !QStringList{u"Log"_s, u"Timeline"_s, u"Artifacts"_s, u"Problems"_s, u"Simulation"_s, u"Output"_s}.contains(name);
    };
    for (const Accessible &node : m_driver->tree()) {
        if (node.role == u"page tab" && isOfPages(node.name))
            tabs << node.name;
    }
    QCOMPARE(tabs, (QStringList{u"shop"_s, u"site #1"_s, u"Runs"_s}));
}

/// From an empty machine: the set-up opens by itself, proposes a pipeline for a project that has none, and runs it.
void DesktopTest::firstStartLeadsToAGreenRun()
{
    QVERIFY(QFile::remove(m_driver->stateFile()));
    const QString project = m_driver->folder() + u"/sums"_s;
    QVERIFY(QDir().mkpath(project + u"/tests"_s));
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(project + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write(u"setup.py"_s, "from setuptools import setup\n"));
    QVERIFY(write(u"tests/__init__.py"_s, {}));
    QVERIFY(write(u"tests/test_sums.py"_s,
                  "import unittest\n\nclass Sums(unittest.TestCase):\n    def test_sum(self):\n        self.assertEqual(1 + 1, 2)\n"));
    QVERIFY(m_driver->start());
    QVERIFY(m_driver->await(u"page tab"_s, u"Set up"_s));
    QVERIFY(m_driver->await({}, u"Sandbox for steps on this machine: found"_s));
    QVERIFY(m_driver->await({}, u"Git: *"_s));
    QVERIFY(m_driver->press(u"push button"_s, u"Next"_s));
    QVERIFY(m_driver->await(u"label"_s, u"Step 2 of *"_s));

    // Left here, it goes on here.
    m_driver->keys({u"ctrl+q"_s});
    QVERIFY(Driver::waitFor([this] { return m_driver->windowProcesses().isEmpty(); }));
    QVERIFY(m_driver->start());
    QVERIFY(m_driver->await(u"label"_s, u"Step 2 of *"_s));
    QVERIFY(m_driver->press(u"push button"_s, u"Next"_s));
    QVERIFY(m_driver->await(u"label"_s, u"How events reach this machine"_s));
    for (int step = 4; !m_driver->find(u"push button"_s, u"Write and run"_s); ++step) {
        QVERIFY(m_driver->press(u"push button"_s, u"Next"_s));
        QVERIFY(m_driver->await(u"label"_s, u"Step %1 of *"_s.arg(step)));
    }
    QVERIFY(m_driver->clickOn(u"text"_s, u"Folder of your project"_s));
    m_driver->type(project);
    QTRY_VERIFY(m_driver->textOf(u"text"_s, u"The proposed pipeline file"_s).contains(u"unittest"));
    QVERIFY(!QFile::exists(project + u"/.clustero.yaml"_s));
    QVERIFY(Driver::waitFor([this] { return m_driver->find(u"push button"_s, u"Write and run"_s)->is(Accessible::Sensitive); }));
    QVERIFY(m_driver->press(u"push button"_s, u"Write and run"_s));
    QVERIFY(awaitRun(u"sums #1"_s));
    QVERIFY(m_driver->await(u"list item"_s, u"test, strand, after syntax, 1 step, passed*"_s));
    QVERIFY(m_driver->await({}, u"sums, #1 passed"_s));
    QVERIFY(QFile::exists(project + u"/.clustero.yaml"_s));
    QVERIFY(!m_driver->find(u"page tab"_s, u"Set up"_s));
}

} // namespace clustero

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    clustero::DesktopTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desktop.moc"
