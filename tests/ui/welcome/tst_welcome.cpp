// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/connections/fakeconnections.h"
#include "ui/welcome/checkrow.h"
#include "ui/welcome/checkstep.h"
#include "ui/welcome/firstrunstep.h"
#include "ui/welcome/welcomeview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>

using namespace clustero;

namespace {

using Check = SetupLine::Check;
using Outcome = SetupLine::Outcome;

const QByteArray pipelineText = "version: 1\nname: shop\nstrands:\n- name: test\n  steps:\n  - type: host\n    cmd: [make, test]\n";

/// Answers checks when the test says so, all else at once.
class FakeSetup : public SetupSource
{
public:
    QMap<Check, std::function<void(SetupLine)>> asked;
    QStringList folders; ///< that were asked about
    SetupLook there;
    QList<std::pair<QString, QByteArray>> written;
    Result<void> answer;

    FakeSetup()
    {
        there.isThere = true;
        there.hasEngine = true;
        there.path = QStringLiteral("/p/.clustero.yaml");
        there.proposals.all = {{QStringLiteral("project"),
                                QStringLiteral("What the project's own files say"),
                                {QStringLiteral("package.json: Node.js with npm.")},
                                {{QStringLiteral("package.json"), 0, QStringLiteral("dev"), QStringLiteral("It does not end.")}},
                                pipelineText},
                               {QStringLiteral("image"), QStringLiteral("Container image"), {}, {}, pipelineText}};
    }
    void check(Check check, const QString &folder, QObject *, std::function<void(SetupLine)> done) override
    {
        if (check == Check::Repository)
            folders.append(folder);
        asked.insert(check, std::move(done));
    }
    void look(const QString &folder, bool, QObject *, std::function<void(SetupLook)> done) override
    {
        folders.append(folder);
        done(there);
    }
    void write(const QString &path, const QByteArray &text, QObject *, std::function<void(Result<void>)> done) override
    {
        written.append({path, text});
        done(answer);
    }
    void answerAll(Outcome outcome)
    {
        for (auto i = asked.begin(); i != asked.end(); ++i)
            i.value()(
                {i.key(), outcome, QStringLiteral("Found it."), QStringLiteral("Works without."), QStringLiteral("sudo apt install it")});
        asked.clear();
    }
};

} // namespace

class WelcomeTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_configuration;

private Q_SLOTS:
    void initTestCase() { qputenv("CLUSTERO_CONFIG_DIR", m_configuration.path().toLocal8Bit()); }
    void init() { QFile::remove(m_configuration.filePath(QStringLiteral("state.ini"))); }

    void checksTellWhatToDo()
    {
        FakeSetup setup;
        FakeConnections connections;
        WelcomeView view(setup, connections, {});
        view.resize(1100, 900);
        view.show();
        QVERIFY(tells(view, QStringLiteral("Step 1 of")));
        QCOMPARE(setup.asked.size(), 5); // all but the network, which leaves the machine
        QVERIFY(!setup.asked.contains(Check::Network));
        auto *step = view.findChild<CheckStep *>();
        QVERIFY(!buttonNamed(view, QStringLiteral("Check again"))->isEnabled());
        QCOMPARE(step->rows().first()->line().outcome, Outcome::Checking);
        setup.answerAll(Outcome::Missing);
        QVERIFY(tells(view, QStringLiteral("5 things are missing")));
        QVERIFY(!step->isDone());
        QCOMPARE(step->rows().first()->accessibleName(), QStringLiteral("Container engine: missing"));
        for (QToolButton *button : step->rows().first()->findChildren<QToolButton *>()) {
            if (button->accessibleName().startsWith(u"Copy"))
                button->click();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("sudo apt install it"));
        buttonNamed(view, QStringLiteral("Check again"))->click();
        QCOMPARE(setup.asked.size(), 5);
        setup.answerAll(Outcome::Good);
        QVERIFY(step->isDone() && tells(view, QStringLiteral("Nothing is missing.")));
    }

    void goesOnWhereItWasLeft()
    {
        FakeSetup setup;
        FakeConnections connections;
        {
            WelcomeView view(setup, connections, QStringLiteral("/p"));
            view.show();
            buttonNamed(view, QStringLiteral("Next"))->click();
            buttonNamed(view, QStringLiteral("Next"))->click();
            QVERIFY(tells(view, QStringLiteral("Step 3 of")));
            buttonNamed(view, QStringLiteral("Back"))->click();
        }
        WelcomeView view(setup, connections, {});
        view.show();
        QCOMPARE(view.step(), 1);
        QVERIFY(tells(view, QStringLiteral("To show each run at its commit.")));
        QSignalSpy skipped(&view, &WelcomeView::skipped);
        buttonNamed(view, QStringLiteral("Leave the set-up"))->click();
        QCOMPARE(skipped.size(), 1);
        view.findChild<QListWidget *>()->setCurrentRow(3);
        QCOMPARE(view.step(), 3);
    }

    void connectionsAreDoneSteps()
    {
        FakeSetup setup;
        FakeConnections connections;
        WelcomeView view(setup, connections, {});
        view.show();
        view.setStep(2);
        auto *list = view.findChild<QListWidget *>();
        QVERIFY(!list->item(2)->data(Qt::AccessibleTextRole).toString().contains(u"done"));
        QVERIFY(!buttonNamed(view, QStringLiteral("Try it")));
        connections.there = {{QStringLiteral("relay:r#c"), QStringLiteral("relay"), QStringLiteral("office"),
                              QStringLiteral("relay https://r"), QStringLiteral("https://r/hooks/c"), QStringLiteral("Connected"),
                              ConnectionLine::Health::Good}};
        Q_EMIT connections.changed();
        QVERIFY(list->item(2)->data(Qt::AccessibleTextRole).toString().contains(u"done"));
        QTRY_VERIFY(tells(view, QStringLiteral("office")));
        QVERIFY(buttonNamed(view, QStringLiteral("Try it")));
        view.setStep(1);
        QVERIFY(!tells(view, QStringLiteral("Connected"))); // a relay's card is not GitHub's
    }

    void proposesAndRuns()
    {
        FakeSetup setup;
        FakeConnections connections;
        WelcomeView view(setup, connections, {});
        view.resize(1100, 900);
        view.show();
        view.setStep(static_cast<int>(view.steps()) - 1);
        QVERIFY(tells(view, QStringLiteral("Choose the folder that holds your project")));
        QVERIFY(!buttonNamed(view, QStringLiteral("Write and run"))->isEnabled());
        QVERIFY(buttonNamed(view, QStringLiteral("Try the sample")));
        view.setFolder(QStringLiteral("/p"));
        auto *step = view.findChild<FirstRunStep *>();
        auto *text = step->findChild<QPlainTextEdit *>();
        QTRY_COMPARE(text->toPlainText().toUtf8(), pipelineText);
        QVERIFY(tells(view, QStringLiteral("Node.js with npm")) && tells(view, QStringLiteral("/p/.clustero.yaml")));
        QCOMPARE(step->findChild<QTreeWidget *>()->topLevelItemCount(), 1);
        QPushButton *go = buttonNamed(view, QStringLiteral("Write and run"));
        QVERIFY(go->isEnabled());

        text->selectAll();
        text->insertPlainText(QStringLiteral("version: 1\nstrands: []\n"));
        QTRY_VERIFY(!go->isEnabled());
        QVERIFY(tells(view, QStringLiteral("Line 2")));
        const QString own = QString::fromUtf8(pipelineText).replace(QLatin1String("shop"), QLatin1String("my shop"));
        text->selectAll();
        text->insertPlainText(own);
        QTRY_VERIFY(go->isEnabled());

        // Neither going back nor looking at another proposal loses what was typed.
        buttonNamed(view, QStringLiteral("Back"))->click();
        buttonNamed(view, QStringLiteral("Next"))->click();
        QCOMPARE(text->toPlainText(), own);
        auto *choice = step->findChild<QComboBox *>();
        QCOMPARE(choice->count(), 2);
        choice->setCurrentIndex(1);
        Q_EMIT choice->activated(1);
        QCOMPARE(text->toPlainText().toUtf8(), pipelineText);
        choice->setCurrentIndex(0);
        Q_EMIT choice->activated(0);
        QCOMPARE(text->toPlainText(), own);

        QSignalSpy runs(&view, &WelcomeView::runWanted);
        setup.answer = failure(QStringLiteral("not-written"), QStringLiteral("The disk is full."));
        go->click();
        QVERIFY(tells(view, QStringLiteral("The disk is full.")) && runs.isEmpty());
        setup.answer = {};
        go->click();
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.first().first().toString(), QStringLiteral("/p/.clustero.yaml"));
        QCOMPARE(setup.written.last().second, own.toUtf8());
    }

    void pipelinesThatAreThereCanRun()
    {
        FakeSetup setup;
        setup.there.proposals.all.clear();
        setup.there.hasEngine = false;
        setup.there.pipelines = {{QStringLiteral("/p/.clustero.yaml"), QStringLiteral("/p"), QStringLiteral("ci"), 0, true}};
        FakeConnections connections;
        WelcomeView view(setup, connections, QStringLiteral("/p"));
        view.show();
        view.setStep(static_cast<int>(view.steps()) - 1);
        QSignalSpy runs(&view, &WelcomeView::runWanted);
        buttonNamed(view, QStringLiteral("Run ci"))->click();
        QCOMPARE(runs.size(), 1);
        QVERIFY(tells(view, QStringLiteral("nothing can be proposed")));
        QSignalSpy starters(&view, &WelcomeView::starterWanted);
        buttonNamed(view, QStringLiteral("Choose a starter…"))->click();
        QCOMPARE(starters.size(), 1);
    }
};

QTEST_MAIN(WelcomeTest)
#include "tst_welcome.moc"
