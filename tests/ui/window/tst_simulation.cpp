// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/simulationview.h"

#include "app/store/eventstore.h"
#include "ui/window/triggertests.h"
#include "ui/window/triggertrialview.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

using namespace clustero;

class TestSimulation : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    PipelineSpec m_pipeline;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("CLUSTERO_CONFIG_DIR", m_dir.path().toLocal8Bit());
        m_pipeline = readPipeline("version: 1\ntriggers:\n- {type: git, branch: main}\nstrands:\n"
                                  "- {name: build, steps: [{type: host, cmd: [a]}]}\n"
                                  "- {name: lint, when: \"${{ env.GIT_BRANCH == 'other' }}\", steps: [{type: host, cmd: [a]}]}\n"
                                  "- {name: test, after: build, steps: [{type: host, cmd: [a]}]}\n",
                                  QStringLiteral("p.yaml"))
                         .spec;
        QCOMPARE(m_pipeline.strands.size(), 3);
    }

    void receivedEventsComeFirst()
    {
        DataPaths paths;
        paths.data = m_dir.filePath(QStringLiteral("received"));
        paths.cache = m_dir.filePath(QStringLiteral("cache"));
        const SampleEvent sample = sampleEvents().first();
        {
            const auto events = EventStore::open(paths);
            QVERIFY(events && (*events)->add(sample.event));
        }
        Services services(paths);
        services.begin();
        SimulationView view(services);
        view.setPipeline(m_pipeline);
        view.show();
        auto *events = view.findChild<QListWidget *>();
        QTRY_COMPARE(events->item(0)->text(), QStringLiteral("Received"));
        QVERIFY(events->item(1)->text().startsWith(QLatin1String("push")));
        QCOMPARE(events->currentItem()->text(), QStringLiteral("Push to main")); // stays what it was
        events->setCurrentRow(1);
        QVERIFY(view.findChild<QPlainTextEdit *>()->toPlainText().contains(QStringLiteral("refs/heads/main")));
    }

    void tellsWhatAnEventWouldDo()
    {
        DataPaths paths;
        paths.data = m_dir.filePath(QStringLiteral("data"));
        paths.cache = m_dir.filePath(QStringLiteral("cache"));
        Services services(paths);
        services.begin();
        SimulationView view(services);
        view.setPipeline(m_pipeline);
        std::optional<Simulation> last;
        connect(&view, &SimulationView::forecastChanged, this, [&](const std::optional<Simulation> &simulation) { last = simulation; });
        view.show();
        auto *events = view.findChild<QListWidget *>();
        QVERIFY(events->count() > 10);
        QCOMPARE(events->item(0)->text(), QStringLiteral("Push to main"));
        QTRY_VERIFY(last && last->starts());
        QVERIFY(last->strands.at(0).kind == StrandForecast::Kind::Starts);
        QVERIFY(last->strands.at(1).kind == StrandForecast::Kind::Skipped);
        QVERIFY(last->strands.at(2).kind == StrandForecast::Kind::Waits);
        const Run run = forecastRun(m_pipeline, *last);
        QVERIFY(run.strands.at(0).state == State::Queued);
        QVERIFY(run.strands.at(1).state == State::Skipped);
        QVERIFY(run.strands.at(1).reason.contains(QStringLiteral("when")));
        QVERIFY(run.strands.at(2).state == State::Waiting);

        auto *payload = view.findChild<QPlainTextEdit *>();
        QString text = payload->toPlainText();
        QVERIFY(text.contains(QStringLiteral("refs/heads/main")));
        payload->setPlainText(text.replace(QStringLiteral("refs/heads/main"), QStringLiteral("refs/heads/else")));
        QTRY_VERIFY(last && !last->starts());
        QVERIFY(last->strands.at(0).kind == StrandForecast::Kind::None);

        view.hide();
        QVERIFY(!last);
    }

    void triesATriggerOnWhatWasReceived()
    {
        DataPaths paths;
        paths.data = m_dir.filePath(QStringLiteral("tried"));
        paths.cache = m_dir.filePath(QStringLiteral("cache"));
        {
            const auto events = EventStore::open(paths);
            QVERIFY(events);
            for (int i = 0; i < 11; ++i) {
                for (const SampleEvent &sample : sampleEvents()) {
                    Event event = sample.event;
                    event.id = QStringLiteral("%1-%2").arg(sample.id).arg(i);
                    QVERIFY((*events)->add(event));
                }
            }
        }
        Services services(paths);
        services.begin();
        TriggerTests tests(services, m_dir.filePath(QStringLiteral("p.yaml")));
        const auto withBranch = [](const QByteArray &branch) {
            return readPipeline("version: 1\ntriggers:\n- {type: schedule, cron: '0 0 1 1 *'}\n- {type: git, repository: '**', branch: " +
                                    branch + "}\nstrands:\n- {name: build, steps: [{type: host, cmd: [a]}]}\n",
                                QStringLiteral("p.yaml"))
                .spec;
        };
        tests.setPipeline(withBranch("main"));
        tests.resize(900, 300);
        tests.show();
        tests.tryTrigger(1);
        auto *view = tests.findChild<TriggerTrialView *>();
        auto *list = view->findChildren<QTreeWidget *>().constFirst();
        const auto listOf = [&](const char *name) {
            for (QTreeWidget *tree : view->findChildren<QTreeWidget *>()) {
                if (tree->accessibleName().startsWith(QLatin1String(name)))
                    return tree;
            }
            return list;
        };
        list = listOf("Received");
        QTreeWidget *conditions = listOf("Conditions");
        const auto counts = [&] {
            QStringList texts;
            for (const QLabel *label : view->findChildren<QLabel *>())
                texts += label->text();
            return texts.filter(QStringLiteral("Would have")).value(0);
        };
        QTRY_VERIFY(!view->isTrying());
        auto *filter = view->findChildren<QComboBox *>().constLast();
        QVERIFY(list->topLevelItemCount() > 0 && list->topLevelItemCount() < 100); // those of its kind
        filter->setCurrentIndex(filter->count() - 1);
        QCOMPARE(list->topLevelItemCount(), 200); // and no more, though there are
        QVERIFY2(counts().startsWith(QLatin1String("Would have started ")), qPrintable(counts()));
        const int started = counts().section(u' ', 3, 3).toInt();
        QVERIFY(started >= 9);
        QVERIFY(counts().contains(QLatin1String("of 200 events")));

        // One that does not say why not, and the conditions in full.
        filter->setCurrentIndex(1);
        QCOMPARE(list->topLevelItemCount(), started);
        tests.setPipeline(withBranch("release/*"));
        QTRY_VERIFY(counts().startsWith(QLatin1String("Would have started 0 of 200")));
        filter->setCurrentIndex(2);
        QVERIFY(list->topLevelItemCount() > 0);
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            if (list->topLevelItem(i)->text(2).startsWith(QLatin1String("branch")))
                list->setCurrentItem(list->topLevelItem(i));
        }
        QVERIFY2(list->currentItem()->text(2).contains(QStringLiteral("wanted")), qPrintable(list->currentItem()->text(2)));
        QVERIFY(conditions->topLevelItemCount() > 1);

        // On to what would become of each strand.
        const QString title = list->currentItem()->text(0);
        Q_EMIT list->itemActivated(list->currentItem(), 0);
        auto *simulation = tests.findChild<SimulationView *>();
        QTRY_VERIFY(simulation->isVisible());
        QTRY_COMPARE(simulation->findChild<QListWidget *>()->currentItem()->text(), title);
    }

    void saysWhatToDoWithoutEvents()
    {
        DataPaths paths;
        paths.data = m_dir.filePath(QStringLiteral("nothing"));
        paths.cache = m_dir.filePath(QStringLiteral("cache"));
        Services services(paths);
        services.begin();
        TriggerTrialView view(services, m_dir.filePath(QStringLiteral("p.yaml")));
        view.show();
        const auto shows = [&view](const char *text) {
            for (const QLabel *label : view.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() == QLatin1String(text))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(shows("No trigger to try"));
        view.setPipeline(m_pipeline);
        QTRY_VERIFY(shows("No events received yet"));
        QSignalSpy connections(&view, &TriggerTrialView::connectWanted);
        for (QPushButton *button : view.findChildren<QPushButton *>()) {
            if (button->text().startsWith(QLatin1String("Connections")))
                button->click();
        }
        QCOMPARE(connections.size(), 1);
    }
};

QTEST_MAIN(TestSimulation)
#include "tst_simulation.moc"
