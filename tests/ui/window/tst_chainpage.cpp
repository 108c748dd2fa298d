// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chainpage.h"

#include "app/store/eventstore.h"
#include "app/store/pipelinestore.h"
#include "models/runs/eventrules.h"
#include "ui/canvas/pipelinecanvas.h"
#include "ui/window/eventrulesdialog.h"
#include "ui/window/projects.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

using namespace clustero;

/// A store with pipelines and runs, and the page that shows their chains.
class TestChainPage : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    DataPaths m_paths;
    RunBoard m_board;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<ChainPage> m_page;
    QStringList m_files;

    QString add(const char *name, const QByteArray &triggers)
    {
        const QString path = m_dir->filePath(QStringLiteral("%1.yaml").arg(QLatin1String(name)));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("version: 1\nname: " + QByteArray(name) + "\ntriggers: [" + triggers +
                   "]\nstrands:\n- {name: compile, steps: [{type: busybox}]}\nartifacts:\n- {name: program, path: bin}\n");
        m_files += path;
        return path;
    }

    Run run(const QString &file, State state, const RunId &upstream = {})
    {
        static qint64 at = QDateTime::currentMSecsSinceEpoch() - 3'600'000; // kept events are not older than some months
        Run made;
        made.id = newRunId(QDateTime::fromMSecsSinceEpoch(at += 1000));
        made.file = file;
        made.pipeline = file.section(u'/', -1).section(u'.', 0, 0);
        made.createdAt = made.startedAt = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
        if (isFinal(state))
            made.finishedAt = made.startedAt.addSecs(5);
        made.state = state;
        made.upstream = upstream;
        StrandRun strand;
        strand.name = QStringLiteral("compile");
        strand.state = state;
        made.strands = {strand};
        auto store = Store::open(m_paths);
        if (store) {
            if (const Result<int> number = (*store)->addRun(made))
                made.number = *number;
        }
        return made;
    }

    void open()
    {
        m_services = std::make_unique<Services>(m_paths);
        connect(m_services.get(), &Services::runsLoaded, &m_board, [this](const QList<RunSummary> &runs) { m_board.reset(runs); });
        connect(m_services.get(), &Services::runsChanged, &m_board, [this](const QList<RunSummary> &runs) { m_board.merge(runs); });
        m_services->begin();
        m_page = std::make_unique<ChainPage>(*m_services, m_board, [this] { return m_files; });
        m_page->resize(1200, 700);
        m_page->show();
    }

    PipelineCanvas &canvas() { return *m_page->findChild<PipelineCanvas *>(); }
    QPushButton *button(const char *text)
    {
        for (QPushButton *one : m_page->findChildren<QPushButton *>()) {
            if (one->text().startsWith(QLatin1String(text)) && one->isVisible())
                return one;
        }
        return nullptr;
    }
    bool shows(const QString &text)
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    const CardLook &look(const QString &file) { return canvas().scene().card(canvas().scene().indexOf(file)).look(); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        qputenv("CLUSTERO_CONFIG_DIR", m_dir->filePath(QStringLiteral("config")).toLocal8Bit());
        m_paths.data = m_dir->filePath(QStringLiteral("data"));
        m_paths.cache = m_dir->filePath(QStringLiteral("cache"));
        m_files.clear();
        m_board.reset({});
    }

    void cleanup()
    {
        m_page.reset();
        m_services.reset();
    }

    void drawsPipelinesWithTheirNewestRuns()
    {
        const QString build = add("build", {});
        const QString deploy = add("deploy", "{type: pipeline, pipeline: build}, {type: pipeline, pipeline: gone, result: failure}");
        add("alone", {});
        run(build, State::Failed);
        run(build, State::Passed);
        open();
        QTRY_COMPARE(canvas().scene().count(), 3);
        QTRY_VERIFY(look(build).state == State::Passed);
        QCOMPARE(look(build).title, QStringLiteral("build"));
        QVERIFY(look(build).stateWords.startsWith(QLatin1String("#2")));
        QCOMPARE(look(build).steps.size(), 1); // its strands
        QVERIFY(!look(deploy).state);
        QVERIFY(look(QStringLiteral("?gone")).isGhost);
        QVERIFY(shows(QStringLiteral("in no chain")));
        const int edge = canvas().scene().edgeBetween(build, deploy);
        QVERIFY(edge >= 0);
        const CanvasEdge &drawn = canvas().scene().edges()[static_cast<size_t>(edge)];
        QVERIFY(drawn.caption.labels.constFirst().text.startsWith(QLatin1String("on success")));
        QVERIFY(drawn.caption.words.contains(QLatin1String("program"))); // the artifacts that it sees
        QVERIFY(!drawn.captionRect.isNull());
        for (int card = 0; card < 3; ++card)
            QVERIFY(!drawn.captionRect.intersects(canvas().scene().card(card).rect()));

        // The same for assistive technology.
        QAccessibleInterface *top = QAccessible::queryAccessibleInterface(&canvas());
        QStringList names;
        for (int i = 0; i < top->childCount(); ++i)
            names += top->child(i)->text(QAccessible::Name);
        QVERIFY2(names.filter(QStringLiteral("deploy starts by itself when build has passed")).size() == 1, qPrintable(names.join(u'\n')));
        QVERIFY2(names.filter(QStringLiteral("build, pipeline in")).size() == 1, qPrintable(names.join(u'\n')));

        // Enter opens the run, or the file of one that has none.
        QSignalSpy runs(m_page.get(), &ChainPage::runChosen);
        QSignalSpy pipelines(m_page.get(), &ChainPage::pipelineChosen);
        canvas().select(build);
        QTest::keyClick(&canvas(), Qt::Key_Return);
        QCOMPARE(runs.size(), 1);
        canvas().select(deploy);
        QTest::keyClick(&canvas(), Qt::Key_Return);
        QCOMPARE(pipelines.size(), 1);
        QCOMPARE(pipelines.first().first().toString(), deploy);
    }

    void showsTheRunsOfOneChain()
    {
        const QString build = add("build", {});
        const QString test = add("test", "{type: pipeline, pipeline: build}");
        const QString deploy = add("deploy", "{type: pipeline, pipeline: test}");
        const Run first = run(build, State::Passed);
        const Run second = run(test, State::Failed, first.id);
        run(build, State::Passed);
        open();
        QTRY_VERIFY(canvas().scene().count() == 3 && look(build).stateWords.startsWith(QLatin1String("#2")));
        m_page->showPipeline(test, second.id);
        QTRY_VERIFY(look(build).stateWords.startsWith(QLatin1String("#1"))); // which led to it
        QVERIFY(look(test).state == State::Failed);
        QVERIFY(!look(deploy).state);
        QCOMPARE(canvas().selectedStrand(), test);
        const auto isTaken = [this](const QString &from, const QString &to) {
            return canvas().scene().edges()[static_cast<size_t>(canvas().scene().edgeBetween(from, to))].caption.isTaken;
        };
        QVERIFY(isTaken(build, test));
        QVERIFY(!isTaken(test, deploy));

        // What it starts meanwhile comes by itself.
        run(deploy, State::Running, second.id);
        QTRY_VERIFY(look(deploy).state == State::Running);
        QVERIFY(isTaken(test, deploy));
        for (QToolButton *one : m_page->findChildren<QToolButton *>()) {
            if (one->text() == QLatin1String("Newest runs"))
                one->click();
        }
        QTRY_VERIFY(look(build).stateWords.startsWith(QLatin1String("#2")));
    }

    void startsWhatIsOffered()
    {
        const QString build = add("build", {});
        const QString deploy = add("deploy", "{type: pipeline, pipeline: build, mode: manual}");
        const Run passed = run(build, State::Passed);
        qint64 row = 0;
        ListedPipeline listed;
        {
            auto events = EventStore::open(m_paths);
            QVERIFY(events);
            PipelineStore pipelines((*events)->database());
            listed.file = deploy;
            listed.folder = m_dir->path();
            listed.name = QStringLiteral("deploy");
            const Result<qint64> id = pipelines.put(listed);
            QVERIFY(id);
            listed.id = *id;
            listed.isEnabled = true;
            QVERIFY(pipelines.setRules(listed));
            const Result<AddedEvent> added = (*events)->add(endOfRunEvent(passed, {}, passed.finishedAt));
            QVERIFY(added);
            row = added->row;
            EventDecision decision;
            decision.event = row;
            decision.pipeline = listed.id;
            decision.name = listed.name;
            decision.state = DecisionState::Offered;
            decision.decidedAt = passed.finishedAt;
            QVERIFY((*events)->settle(row, {decision}));
        }
        open();
        const auto edge = [&]() -> const CanvasEdge & {
            return canvas().scene().edges()[static_cast<size_t>(canvas().scene().edgeBetween(build, deploy))];
        };
        QTRY_VERIFY(canvas().scene().count() == 2 && edge().caption.action == QLatin1String("Start deploy"));
        QVERIFY(edge().caption.isDashed);
        canvas().select(deploy);
        QTRY_VERIFY(button("Start deploy"));
        QVERIFY(button("Start deploy")->isEnabled());
        QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, canvas().toView(edge().captionRect).center().toPoint());
        const auto state = [&] {
            auto events = EventStore::open(m_paths);
            const Result<EventDecision> decision = (*events)->decision(row, listed.id);
            return decision ? decision->state : DecisionState::NotMatched;
        };
        QTRY_VERIFY(state() != DecisionState::Offered);
        QTRY_VERIFY(edge().caption.action.isEmpty());
    }

    void eachTriggerHasALabelOfItsOwn()
    {
        const QString build = add("build", {});
        const QString deploy =
            add("deploy", "{type: pipeline, pipeline: build}, {type: pipeline, pipeline: build, result: failure, mode: manual}, "
                          "{type: pipeline, pipeline: 'bu*'}");
        open();
        QTRY_COMPARE(canvas().scene().count(), 2);
        const auto edge = [&]() -> const CanvasEdge & {
            return canvas().scene().edges()[static_cast<size_t>(canvas().scene().edgeBetween(build, deploy))];
        };
        QTRY_COMPARE(edge().caption.labels.size(), 2);
        const QList<EdgeLabel> labels = edge().caption.labels;
        QCOMPARE(labels.at(0).text, QStringLiteral("on success"));
        QVERIFY(labels.at(0).sign == State::Passed);
        QCOMPARE(labels.at(1).text, QStringLiteral("by hand, on failure"));
        QVERIFY(labels.at(1).sign == State::Failed);
        QVERIFY(!edge().caption.isDashed);
        QVERIFY(edge().labelRect(0).bottom() <= edge().labelRect(1).top());
        QVERIFY(edge().captionRect.contains(edge().labelRect(1)));
        for (int card = 0; card < 2; ++card)
            QVERIFY(!edge().captionRect.intersects(canvas().scene().card(card).rect()));
    }

    void repositoriesOfEventsAreInTheSideBar()
    {
        const QString file = QStringLiteral("https://github.com/acme/web:.clustero.yaml");
        {
            auto events = EventStore::open(m_paths);
            PipelineStore pipelines((*events)->database());
            for (const bool isEnabled : {true, false}) {
                ListedPipeline listed;
                listed.kind = PipelineKind::Repository;
                listed.repository = isEnabled ? QStringLiteral("acme/web") : QStringLiteral("acme/api");
                listed.path = QStringLiteral(".clustero.yaml");
                listed.file = QStringLiteral("https://github.com/%1:.clustero.yaml").arg(listed.repository);
                listed.name = QStringLiteral("deliver");
                const Result<qint64> id = pipelines.put(listed);
                QVERIFY(id);
                listed.id = *id;
                listed.isEnabled = isEnabled;
                QVERIFY(pipelines.setRules(listed));
            }
        }
        run(file, State::Failed);
        open();
        Projects projects(*m_services, m_board);
        QTRY_VERIFY(projects.model().indexOf(file).isValid());
        QCOMPARE(projects.model().groups().size(), 1); // events do not start the other one
        const QModelIndex index = projects.model().indexOf(file);
        QCOMPARE(index.data().toString(), QStringLiteral("deliver"));
        QCOMPARE(index.parent().data().toString(), QStringLiteral("acme/web"));
        QCOMPARE(index.data(SidebarModel::FolderRole).toString(), QStringLiteral("https://github.com/acme/web"));
        QTRY_COMPARE(index.data(SidebarModel::StateRole).toInt(), static_cast<int>(State::Failed));

        EventRulesDialog dialog(*m_services, file, QStringLiteral("https://github.com/acme/web"));
        dialog.show();
        auto *save = dialog.findChild<QDialogButtonBox *>()->buttons().constFirst();
        for (QAbstractButton *each : dialog.findChild<QDialogButtonBox *>()->buttons())
            save = each->text().contains(QLatin1String("Save")) ? each : save;
        QTRY_VERIFY(save->isEnabled());
        QCOMPARE(dialog.windowTitle(), QStringLiteral("When events start deliver"));
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral(" ada, bob,, Ada"));
        auto *concurrency = dialog.findChildren<QComboBox *>().constFirst();
        concurrency->setCurrentIndex(concurrency->findData(toString(Concurrency::CancelOlder)));
        dialog.findChild<QCheckBox *>()->setChecked(false);
        save->click();
        QTRY_VERIFY(!dialog.isVisible());
        auto events = EventStore::open(m_paths);
        const auto all = PipelineStore((*events)->database()).all();
        QCOMPARE(all->size(), 2);
        for (const ListedPipeline &listed : *all) {
            QVERIFY(!listed.isEnabled);
            QVERIFY(listed.concurrency == (listed.file == file ? Concurrency::CancelOlder : Concurrency::Queue));
            QCOMPARE(listed.approvers, listed.file == file ? (QStringList{QStringLiteral("ada"), QStringLiteral("bob")}) : QStringList());
        }
        QTRY_VERIFY(projects.model().groups().isEmpty() || !projects.model().indexOf(file).isValid());
    }

    void saysWhatToDoWithoutChains()
    {
        add("build", {});
        open();
        QTRY_VERIFY(shows(QStringLiteral("No pipeline starts another one")));
        QSignalSpy opened(m_page.get(), &ChainPage::openWanted);
        QVERIFY(button("Open folder"));
        button("Open folder")->click();
        QCOMPARE(opened.size(), 1);
    }

    void hundredPipelines()
    {
        for (int i = 0; i < 100; ++i) {
            const QByteArray name = "p" + QByteArray::number(i);
            const QByteArray before = i < 10 ? QByteArray("x") : "p" + QByteArray::number(i / 3);
            add(name.constData(), "{type: pipeline, pipeline: " + before + (i % 5 == 0 ? ", mode: manual" : "") + "}");
        }
        open();
        QTRY_COMPARE(canvas().scene().count(), 101);
        const auto &edges = canvas().scene().edges();
        for (const CanvasEdge &edge : edges) {
            if (edge.captionRect.isNull())
                continue;
            for (int card = 0; card < canvas().scene().count(); ++card)
                QVERIFY(!edge.captionRect.intersects(canvas().scene().card(card).rect()));
        }
        const auto placed = std::count_if(edges.begin(), edges.end(), [](const CanvasEdge &edge) { return !edge.captionRect.isNull(); });
        QVERIFY2(placed * 10 >= static_cast<qsizetype>(edges.size()) * 9, qPrintable(QString::number(placed)));
    }
};

QTEST_MAIN(TestChainPage)
#include "tst_chainpage.moc"
