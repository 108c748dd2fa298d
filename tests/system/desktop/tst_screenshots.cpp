// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/desktop/driver.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTest>

namespace clustero {

namespace {

using namespace Qt::StringLiterals;

/// A project as people have them: it fails while there is a file `broken`, and asks when there is a version to release.
const QByteArray shop = R"(version: 1
name: web-shop
strands:
- name: install
  steps:
  - {type: host, name: packages, cmd: [sh, -c, 'for p in router forms money dates; do echo "added $p"; sleep 0.1; done']}
- name: lint
  after: [install]
  steps:
  - {type: host, name: style, cmd: [sh, -c, 'echo 212 files looked at; sleep 0.2']}
  - {type: host, name: types, cmd: [sh, -c, 'echo no wrong types; sleep 0.3']}
- name: build
  after: [install]
  steps:
  - {type: host, name: bundle, cmd: [sh, -c, 'for f in cart stock mail search; do echo "bundling src/$f.ts"; sleep 0.15; done; mkdir -p dist; echo shop >dist/shop.js']}
- name: test
  after: [build]
  steps:
  - name: unit
    type: host
    cmd: [sh, unit.sh]
  - {type: host, name: browser, cmd: [sh, -c, 'echo 14 pages opened; sleep 0.2']}
- name: docs
  after: [install]
  steps:
  - {type: host, name: pages, cmd: [sh, -c, 'echo 31 pages written; sleep 0.4']}
- name: package
  after: [lint, test, docs]
  steps:
  - {type: host, name: archive, cmd: [sh, -c, 'tar -czf shop.tar.gz dist && echo shop.tar.gz']}
artifacts:
- {name: bundle, path: dist/*}
- {name: test-report, path: report.xml}
- {name: archive, path: shop.tar.gz}
)";

const QByteArray unitScript = R"(printf '\033[1mRunning 48 tests\033[0m\n'
for suite in cart stock mail search; do
  printf '  \033[32m✓\033[0m %s (12 tests)\n' "$suite"
  sleep 0.2
done
cat >report.xml <<'XML'
<testsuites name="shop" tests="3" failures="0" time="0.84">
  <testsuite name="cart" tests="3" time="0.84">
    <testcase classname="cart" name="adds up" time="0.30"/>
    <testcase classname="cart" name="applies a discount" time="0.41"/>
    <testcase classname="cart" name="rounds to cents" time="0.13"/>
  </testsuite>
</testsuites>
XML
[ ! -e slow ] || sleep 60
if [ -e broken ]; then
  printf '  \033[31m✕\033[0m cart: applies a discount\n'
  echo 'src/cart.ts:42:17: error: expected 90, received 100'
  echo '    at applyDiscount (src/cart.ts:42:17)'
  echo '    at Object.<anonymous> (test/cart.test.ts:18:5)'
  echo '1 of 48 tests failed'
  exit 1
fi
echo 48 of 48 tests passed
)";

const QByteArray release = R"(version: 1
name: release
triggers:
- {type: pipeline, pipeline: web-shop, mode: manual}
- {type: pipeline, pipeline: web-shop, result: failure}
- type: manual
  parameters:
    type: object
    required: [version]
    properties:
      version: {type: string, title: Version, description: Of the release as in 1.4.2}
      channel: {type: string, title: Channel, enum: [stable, beta, nightly], default: beta}
      copies: {type: integer, title: Copies, minimum: 1, maximum: 9, default: 2}
      dryRun: {type: boolean, title: Only try it, default: true}
strands:
- name: publish
  steps:
  - {type: host, name: upload, cmd: [echo, uploaded]}
)";

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

const QByteArray misspelt = R"(version: 1
name: misspelt
strands:
- name: build
  steps: [{type: host, cmd: [make]}]
- name: test
  after: [biuld]
  steps: [{type: host, cmd: [make, test]}]
)";

} // namespace

/// Pictures of every view, light and dark, into the folder `screenshots` beside the program; fails if a view does not come up.
class Screenshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void views_data();
    void views();
    void editor_data() { views_data(); }
    void editor();

private:
    void take(const QString &name);
    void takeMoving(const QString &name);
    void takeSetUp();
    bool awaitTitle(const QString &title) const;

    std::unique_ptr<Driver> m_driver;
    QString m_folder;
    QString m_suffix;
};

void Screenshots::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("CLUSTERO_TEST_HOME"), "Run this inside installers/desktop-for-tests.");
    m_folder = QCoreApplication::applicationDirPath() + u"/screenshots/"_s;
    QVERIFY(QDir().mkpath(m_folder));
}

/// Once nothing moves any more.
void Screenshots::take(const QString &name)
{
    QImage last;
    QVERIFY(m_driver->waitFor([&] {
        const QImage now = m_driver->picture();
        const bool isStill = !now.isNull() && now == last;
        last = now;
        return isStill;
    }));
    QVERIFY(last.save(m_folder + name + m_suffix + u".png"_s));
}

void Screenshots::takeMoving(const QString &name)
{
    QVERIFY(m_driver->picture().save(m_folder + name + m_suffix + u".png"_s));
}

void Screenshots::takeSetUp()
{
    QVERIFY(m_driver->runCommand(u"Help: Set up step by step"_s));
    const auto isThere = [this](const QString &button) {
        const auto found = m_driver->find(u"push button"_s, button);
        return found && found->is(Accessible::Sensitive);
    };
    QVERIFY(m_driver->waitFor([&] { return isThere(u"Check again"_s); }));
    for (int step = 1; step < 10; ++step) {
        QVERIFY(m_driver->await(u"label"_s, u"Step %1 of *"_s.arg(step)));
        const bool isLast = m_driver->find(u"push button"_s, u"Write and run"_s).has_value();
        if (isLast)
            QVERIFY(m_driver->await(u"text"_s, u"Folder of your project"_s));
        take(u"set-up-%1"_s.arg(step));
        if (isLast)
            return;
        QVERIFY(m_driver->press(u"push button"_s, u"Next"_s));
    }
}

bool Screenshots::awaitTitle(const QString &title) const
{
    return m_driver->waitFor([&] { return m_driver->activeTitle().startsWith(title); });
}

void Screenshots::views_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("scale");
    QTest::newRow("light") << u"light"_s << u"1"_s;
    QTest::newRow("dark") << u"dark"_s << u"1"_s;
    QTest::newRow("light at 200 %") << u"light"_s << u"2"_s;
}

void Screenshots::views()
{
    QFETCH(QString, theme);
    QFETCH(QString, scale);
    const bool isLarge = scale != u"1";
    m_suffix = isLarge ? u"-200"_s : u'-' + theme;
    m_driver = std::make_unique<Driver>();
    m_driver->writeSettings("[window]\ntheme=" + theme.toUtf8() + '\n');
    m_driver->setVariable(u"QT_SCALE_FACTOR"_s, scale);
    const QString project = m_driver->project(u"shop"_s, shop);
    write(project + u"/unit.sh"_s, unitScript);
    const QString other = m_driver->project(u"release"_s, release);
    m_driver->command({u"pipelines"_s, u"enable"_s, other});

    QVERIFY(m_driver->start());
    take(u"welcome"_s);
    for (int i = 0; i < (isLarge ? 0 : 3); ++i)
        m_driver->command({u"run"_s}, project);
    m_driver->command({u"open"_s, project});
    QVERIFY(m_driver->await(u"list item"_s, u"package, strand*"_s));
    if (!isLarge) {
        QVERIFY(awaitTitle(u"web-shop #3"_s));
        take(u"passed-run"_s);
        QVERIFY(m_driver->runCommand(u"Panel tab: Artifacts"_s));
        QVERIFY(m_driver->await({}, u"bundle*"_s));
        take(u"artifacts"_s);
        QVERIFY(m_driver->runCommand(u"Panel tab: Log"_s));
        QVERIFY(m_driver->runCommand(u"Edit the pipeline file"_s));
        take(u"pipeline"_s);
        write(project + u"/slow"_s, {});
        m_driver->keys({u"F5"_s});
        QVERIFY(m_driver->await(u"list item"_s, u"unit, step 1 of 2, running*"_s));
        QVERIFY(m_driver->await(u"list item"_s, u"docs, strand, after install, 1 step, passed*"_s));
        m_driver->keys({u"ctrl+k"_s});
        QVERIFY(m_driver->await(u"text"_s, u"Search everything"_s));
        m_driver->type(u"test unit"_s);
        QVERIFY(m_driver->await(u"list item"_s, u"test / unit*"_s));
        m_driver->keys({u"Return"_s});
        QVERIFY(m_driver->await(u"label"_s, u"State: running"_s));
        takeMoving(u"running-run"_s);
        m_driver->keys({u"shift+F5"_s});
        QVERIFY(m_driver->await(u"list item"_s, u"test, strand, after build, 2 steps, cancelled"_s));
        QFile::remove(project + u"/slow"_s);
    }
    write(project + u"/broken"_s, {});
    QVERIFY(m_driver->runCommand(u"Go: Runs"_s)); // nobody looks at the run: it is told of in the inbox
    QVERIFY(awaitTitle(u"Runs"_s));
    m_driver->command({u"run"_s}, project);
    take(u"runs"_s);
    QVERIFY(m_driver->runCommand(u"Go: Inbox"_s));
    QVERIFY(awaitTitle(u"Inbox"_s));
    take(u"inbox"_s);
    m_driver->command({u"open"_s, u"last"_s}, project);
    QVERIFY(m_driver->await(u"frame"_s, u"Failure"_s));
    take(u"failed-run"_s);
    QVERIFY(m_driver->runCommand(u"Panel tab: Timeline"_s));
    take(u"timeline"_s);
    QVERIFY(m_driver->runCommand(u"Graph or outline"_s));
    QVERIFY(m_driver->await(u"tree"_s, u"Outline"_s));
    take(u"outline"_s);
    QVERIFY(m_driver->runCommand(u"Graph or outline"_s));
    QVERIFY(m_driver->runCommand(u"Show the chain"_s));
    QVERIFY(m_driver->await(u"list item"_s, u"release, pipeline in*"_s));
    take(u"chains"_s);
    m_driver->keys({u"ctrl+k"_s});
    QVERIFY(m_driver->await(u"text"_s, u"Search everything"_s));
    take(u"palette"_s);
    m_driver->keys({u"Escape"_s});
    QVERIFY(m_driver->awaitGone(u"text"_s, u"Search everything"_s));
    m_driver->command({u"open"_s, other});
    QVERIFY(m_driver->await(u"list item"_s, u"publish, strand*"_s));
    QVERIFY(m_driver->runCommand(u"Try the trigger on received events"_s));
    QVERIFY(m_driver->await(u"label"_s, u"Would have started*"_s));
    take(u"trigger-trial"_s);
    QVERIFY(m_driver->runCommand(u"Run with parameters"_s));
    QVERIFY(awaitTitle(u"Run release"_s));
    take(u"run-dialog"_s);
    m_driver->keys({u"Escape"_s});
    QVERIFY(awaitTitle(u"release"_s));
    takeSetUp();
    QVERIFY(m_driver->press(u"push button"_s, u"Leave the set-up"_s));
    QVERIFY(awaitTitle(u"release"_s));
    m_driver->keys({u"shift+F1"_s});
    QVERIFY(awaitTitle(u"Manual"_s));
    take(u"manual"_s);
    m_driver->keys({u"Escape"_s});
    QVERIFY(awaitTitle(u"release"_s));
    m_driver->keys({u"ctrl+comma"_s});
    QVERIFY(awaitTitle(u"Settings"_s));
    take(u"settings"_s);
    for (const auto &tab : {u"Running"_s, u"Storage"_s, u"Notifications"_s, u"Shortcuts"_s}) {
        const QImage before = m_driver->picture();
        QVERIFY(m_driver->press(u"page tab"_s, tab));
        QVERIFY(m_driver->waitFor([&] { return m_driver->picture() != before; }));
        take(u"settings-"_s + tab.toLower());
    }
    m_driver.reset();
}

void Screenshots::editor()
{
    QFETCH(QString, theme);
    QFETCH(QString, scale);
    m_suffix = scale == u"1" ? u'-' + theme : u"-200"_s;
    m_driver = std::make_unique<Driver>();
    m_driver->writeSettings("[window]\ntheme=" + theme.toUtf8() + '\n');
    m_driver->setVariable(u"QT_SCALE_FACTOR"_s, scale);
    const QString project = m_driver->project(u"shop"_s, shop);
    const QString list = u"list item"_s;
    QVERIFY(m_driver->start({project}));
    QVERIFY(m_driver->await(list, u"package, strand*"_s));
    take(u"edit-graph"_s);
    QVERIFY(m_driver->clickOn(list, u"lint, strand*"_s));
    m_driver->keys({u"ctrl+e"_s});
    QVERIFY(m_driver->await(u"text"_s, u"Pipeline file as YAML"_s));
    take(u"edit-split"_s);
    m_driver->keys({u"ctrl+e"_s, u"ctrl+e"_s, u"ctrl+2"_s});
    QVERIFY(m_driver->awaitGone(u"text"_s, u"Pipeline file as YAML"_s));
    QVERIFY(m_driver->clickOn(list, u"package, strand*"_s));
    const QRect port = m_driver->placeOf(u"push button"_s, u"port, connect from package"_s);
    m_driver->drag(port.center(), m_driver->placeOf(list, u"install, strand*"_s).center(), false);
    take(u"edit-loop"_s);
    m_driver->keys({u"Escape"_s});
    m_driver->release();
    m_driver->keys({u"ctrl+2"_s, u"a"_s});
    QVERIFY(m_driver->await(u"text"_s, u"Add a strand*"_s));
    take(u"edit-add"_s);
    m_driver->keys({u"Escape"_s});
    m_driver->command({u"open"_s, m_driver->project(u"misspelt"_s, misspelt)});
    QVERIFY(m_driver->await(list, u"biuld*"_s));
    QVERIFY(m_driver->runCommand(u"Panel tab: Problems"_s));
    take(u"edit-ghost"_s);
    m_driver->keys({u"ctrl+shift+t"_s});
    QVERIFY(m_driver->await(u"text"_s, u"Pipeline file as YAML"_s));
    m_driver->keys({u"ctrl+Home"_s, u"Down"_s, u"Down"_s, u"Down"_s, u"Down"_s, u"Home"_s, u"BackSpace"_s, u"BackSpace"_s});
    QVERIFY(m_driver->await(u"label"_s, u"Canvas paused: *"_s));
    take(u"edit-paused"_s);
    m_driver->keys({u"ctrl+shift+d"_s});
    QVERIFY(awaitTitle(u"Changes that are not saved"_s));
    take(u"edit-diff"_s);
    m_driver->keys({u"Escape"_s});
    QVERIFY(awaitTitle(u"misspelt"_s));
    write(m_driver->folder() + u"/projects/misspelt/.clustero.yaml"_s,
          QByteArray(misspelt).replace("  steps: [{type: host, cmd: [make]}]", "  steps: [{type: host, cmd: [ninja]}]"));
    QVERIFY(m_driver->await(u"label"_s, u".clustero.yaml changed on disk.*"_s));
    take(u"edit-conflict"_s);
    QVERIFY(m_driver->press(u"push button"_s, u"Merge"_s));
    QVERIFY(m_driver->await(u"text"_s, u"Result of the merge"_s));
    take(u"edit-merge"_s);
    m_driver->keys({u"Escape"_s});
    QVERIFY(m_driver->awaitGone(u"text"_s, u"Result of the merge"_s));
    m_driver->keys({u"ctrl+n"_s});
    QVERIFY(m_driver->await(u"text"_s, u"What the file will say"_s));
    take(u"edit-new"_s);
    m_driver.reset();
}

} // namespace clustero

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    clustero::Screenshots test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screenshots.moc"
