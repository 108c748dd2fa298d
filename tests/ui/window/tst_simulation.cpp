// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/simulationview.h"

#include "app/store/eventstore.h"

#include <QListWidget>
#include <QPlainTextEdit>
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
};

QTEST_MAIN(TestSimulation)
#include "tst_simulation.moc"
