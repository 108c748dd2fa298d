// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/eventstore.h"

#include "app/store/pipelinestore.h"
#include "models/events/digest.h"
#include "models/events/samples.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace clustero;

namespace {

const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
const QString relay = QStringLiteral("https://relay.example#c1");

Event push(int number, Verification verification = Verification::Valid)
{
    Event event = sampleEvents().constFirst().event;
    event.id = QStringLiteral("delivery-%1").arg(number);
    event.receivedAt = noon.addSecs(number);
    event.verification = verification;
    return event;
}

EventDecision decision(qint64 pipeline, DecisionState state, const QString &run = {})
{
    EventDecision made;
    made.pipeline = pipeline;
    made.name = QStringLiteral("build");
    made.state = state;
    made.reason = QStringLiteral("because");
    made.run.value = run;
    made.verdict = {{QStringLiteral("matched"), true}};
    made.decidedAt = noon;
    return made;
}

} // namespace

class EventStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_paths = {m_folder->filePath(QStringLiteral("data")), m_folder->filePath(QStringLiteral("cache"))};
        m_store = std::move(*EventStore::open(m_paths));
    }

    void keepsEverything()
    {
        Event event = push(1);
        event.headers.insert(QStringLiteral("x-github-event"), QStringLiteral("push"));
        event.data = QByteArray("{\"a\":\"\0\xff\"}", 10);
        event.channel = QStringLiteral("c1");
        const Result<AddedEvent> added = m_store->add(event, {relay, 7});
        QVERIFY(added && added->isNew);
        m_store = std::move(*EventStore::open(m_paths));
        QCOMPARE(*m_store->event(added->row), event);
        QCOMPARE(*m_store->cursor(relay), 7);
        QCOMPARE(m_store->event(99).error().code, QStringLiteral("no-event"));
    }

    void keepsADuplicateOnce()
    {
        const Result<AddedEvent> first = m_store->add(push(1), {relay, 1});
        const Result<AddedEvent> again = m_store->add(push(1), {relay, 2});
        QVERIFY(!again->isNew);
        QCOMPARE(again->row, first->row);
        QCOMPARE(*m_store->count(), 1);
        QCOMPARE(*m_store->cursor(relay), 2); // read, though nothing was new
        Event other = push(1);
        other.source = QStringLiteral("https://github.example");
        QVERIFY(m_store->add(other)->isNew); // another source's ids are its own
    }

    void cursorNeverGoesBackByItself()
    {
        QVERIFY(m_store->add(push(1), {relay, 9}));
        QVERIFY(m_store->add(push(2), {relay, 3}));
        QCOMPARE(*m_store->cursor(relay), 9);
        QVERIFY(m_store->setCursor(relay, 0));
        QCOMPARE(*m_store->cursor(relay), 0);
        QCOMPARE(*m_store->cursor(QStringLiteral("other")), 0);
    }

    void genuineTakesThePlaceOfForged_data()
    {
        QTest::addColumn<Verification>("first");
        QTest::addColumn<Verification>("second");
        QTest::addColumn<bool>("isNew");
        QTest::newRow("wrong, then valid") << Verification::Wrong << Verification::Valid << true;
        QTest::newRow("missing, then valid") << Verification::Missing << Verification::Valid << true;
        QTest::newRow("no secret, then valid") << Verification::NoSecret << Verification::Valid << true;
        QTest::newRow("wrong, then asked of the source") << Verification::Wrong << Verification::NotChecked << true;
        QTest::newRow("valid, then wrong") << Verification::Valid << Verification::Wrong << false;
        QTest::newRow("valid, then valid") << Verification::Valid << Verification::Valid << false;
        QTest::newRow("wrong, then wrong") << Verification::Wrong << Verification::Wrong << false;
    }

    void genuineTakesThePlaceOfForged()
    {
        QFETCH(Verification, first);
        QFETCH(Verification, second);
        QFETCH(bool, isNew);
        Event forged = push(1, first);
        forged.data = "{}";
        Event genuine = push(1, second);
        const qint64 row = m_store->add(forged)->row;
        QVERIFY(m_store->settle(row, {decision(1, DecisionState::WaitingApproval)}, QStringLiteral("not trusted")));
        QCOMPARE(m_store->add(genuine)->isNew, isNew);
        QCOMPARE(*m_store->count(), 1);
        QCOMPARE(m_store->event(row)->data, isNew ? genuine.data : forged.data);
        QCOMPARE(m_store->unrouted(10)->size(), isNew ? 1 : 0);
        QCOMPARE(m_store->decisions(row)->size(), isNew ? 0 : 1);
        QCOMPARE(m_store->summary(row)->waiting, isNew ? 0 : 1);
        QCOMPARE(m_store->summary(row)->title, isNew ? QStringLiteral("push · acme/web · main") : QStringLiteral("push"));
    }

    void whatStartedARunStays()
    {
        const qint64 row = m_store->add(push(1, Verification::NoSecret))->row;
        QVERIFY(m_store->settle(row, {decision(1, DecisionState::Started, QStringLiteral("aaaa"))}));
        QVERIFY(m_store->add(push(1, Verification::Valid))->isNew);
        QVERIFY(m_store->settle(row, {decision(1, DecisionState::Starting, QStringLiteral("bbbb"))}));
        QCOMPARE(m_store->decisions(row)->size(), 1);
        QCOMPARE(m_store->decisions(row)->first().run.value, QStringLiteral("aaaa"));
    }

    void notesGaps()
    {
        QVERIFY(m_store->noteGap(relay, 3, 8, QStringLiteral("expired"), noon));
        QVERIFY(m_store->noteGap(relay, 3, 8, QStringLiteral("expired"), noon));
        QVERIFY(m_store->noteGap(relay, 10, 11, QStringLiteral("quota"), noon));
        const Result<QList<EventGap>> gaps = m_store->gaps(relay);
        QCOMPARE(gaps->size(), 2);
        QCOMPARE(gaps->first().from, 10);
        QCOMPARE(gaps->first().reason, QStringLiteral("quota"));
        QCOMPARE(gaps->last().notedAt, noon);
        QCOMPARE(*m_store->cursor(relay), 11);
        QVERIFY(m_store->noteGap(relay, 0, 4, QStringLiteral("restarted"), noon));
        QCOMPARE(*m_store->cursor(relay), 4);
    }

    void listsInPages()
    {
        for (int i = 1; i <= 7; ++i)
            QVERIFY(m_store->add(push(i)));
        QStringList ids;
        qint64 before = 0;
        while (true) {
            const Result<QList<EventSummary>> page = m_store->summaries(before, 3);
            QVERIFY(page);
            for (const EventSummary &event : *page)
                ids += event.id;
            if (page->size() < 3)
                break;
            before = page->last().row;
        }
        QCOMPARE(ids.size(), 7);
        QCOMPARE(ids.first(), QStringLiteral("delivery-7"));
        QCOMPARE(ids.last(), QStringLiteral("delivery-1"));
        const EventSummary first = m_store->summariesAfter(0, 1)->first();
        QCOMPARE(first.title, QStringLiteral("push · acme/web · main"));
        QCOMPARE(first.repository, QStringLiteral("acme/web"));
        QCOMPARE(first.branch, QStringLiteral("main"));
        QCOMPARE(first.sender, QStringLiteral("ada"));
        QCOMPARE(first.receivedMs, noon.addSecs(1).toMSecsSinceEpoch());
        QVERIFY(first.bytes > 100 && !first.isRouted);
    }

    void findsByNumberAndId()
    {
        const qint64 row = m_store->add(push(1))->row;
        QVERIFY(m_store->add(push(2)));
        QCOMPARE(*m_store->find(QString::number(row)), row);
        QCOMPARE(*m_store->find(QStringLiteral("delivery-1")), row);
        QCOMPARE(*m_store->find(QStringLiteral("last")), row + 1);
        QCOMPARE(m_store->find(QStringLiteral("deliv")).error().code, QStringLiteral("ambiguous-event"));
        QCOMPARE(m_store->find(QStringLiteral("nothing")).error().code, QStringLiteral("no-event"));
    }

    void decisionsAreMadeOnce()
    {
        const qint64 row = m_store->add(push(1))->row;
        QCOMPARE(*m_store->unrouted(10), QList<qint64>{row});
        const QList<EventDecision> made{decision(1, DecisionState::Starting, QStringLiteral("aaaa")),
                                        decision(2, DecisionState::NotMatched), decision(3, DecisionState::WaitingApproval)};
        QVERIFY(m_store->settle(row, made));
        QVERIFY(m_store->unrouted(10)->isEmpty());
        QCOMPARE(m_store->decisions(row)->size(), 3);
        QCOMPARE(m_store->summary(row)->waiting, 2);
        EventDecision started = *m_store->decision(row, 1);
        QCOMPARE(started.verdict, made[0].verdict);
        started.state = DecisionState::Started;
        QVERIFY(*m_store->change(started, DecisionState::Starting));
        QVERIFY(!*m_store->change(started, DecisionState::Starting)); // somebody was faster
        QCOMPARE(m_store->summary(row)->started, 1);
        QCOMPARE(m_store->decisionsIn(DecisionState::WaitingApproval, 10)->size(), 1);
        QVERIFY(m_store->decisionsIn(DecisionState::Starting, 10)->isEmpty());
        QCOMPARE(m_store->decisionOf(RunId{QStringLiteral("aaaa")})->event, row);
        // One run is of one decision.
        const qint64 other = m_store->add(push(2))->row;
        QVERIFY(!m_store->settle(other, {decision(1, DecisionState::Starting, QStringLiteral("aaaa"))}));
        QCOMPARE(m_store->unrouted(10)->size(), 1);
    }

    void prunesByAgeAndCount()
    {
        for (int i = 1; i <= 6; ++i) {
            const qint64 row = m_store->add(push(i))->row;
            if (i != 2)
                QVERIFY(m_store->settle(row, i == 1 ? QList{decision(1, DecisionState::WaitingApproval)} : QList<EventDecision>()));
        }
        QCOMPARE(*m_store->prune(noon.addSecs(4), 100), 1); // the third; the first waits, the second is not routed
        QCOMPARE(*m_store->prune({}, 2), 1);                // the fourth
        QCOMPARE(*m_store->count(), 4);
        QCOMPARE(*m_store->prune({}, 100), 0);
        const qint64 next = m_store->add(push(7))->row;
        QCOMPARE(next, 7); // rows are never used again
    }

    void isDurableAfterKill()
    {
        for (int round = 0; round < 5; ++round) {
            int pipe[2];
            QCOMPARE(::pipe(pipe), 0);
            const pid_t child = ::fork();
            if (child == 0) {
                Result<std::unique_ptr<EventStore>> store = EventStore::open(m_paths);
                for (int i = 1; store && i < 100'000; ++i) {
                    const int number = round * 100'000 + i;
                    if ((*store)->add(push(number), {relay, number}) && ::write(pipe[1], &number, sizeof number) < 0)
                        break;
                }
                ::_exit(0);
            }
            ::close(pipe[1]);
            int last = 0;
            for (int i = 0; i < 10 + round * 7; ++i)
                QCOMPARE(::read(pipe[0], &last, sizeof last), ssize_t(sizeof last));
            ::kill(child, SIGKILL);
            int number = 0;
            while (::read(pipe[0], &number, sizeof number) == ssize_t(sizeof number))
                last = number;
            ::close(pipe[0]);
            ::waitpid(child, nullptr, 0);
            const qint64 cursor = *m_store->cursor(relay);
            QVERIFY2(cursor >= last, qPrintable(QStringLiteral("%1 of %2").arg(cursor).arg(last)));
            QVERIFY(m_store->find(QStringLiteral("delivery-%1").arg(cursor))); // never a cursor without its event
            QVERIFY(!m_store->find(QStringLiteral("delivery-%1").arg(cursor + 1)));
        }
    }

    void remembersMoments()
    {
        QVERIFY(!m_store->mark(QStringLiteral("listening"))->isValid());
        QVERIFY(m_store->setMark(QStringLiteral("listening"), noon));
        QCOMPARE(*m_store->mark(QStringLiteral("listening")), noon);
    }

    void listsPipelines()
    {
        PipelineStore pipelines(m_store->database());
        ListedPipeline pipeline;
        pipeline.file = QStringLiteral("/home/ann/web/.clustero.yaml");
        pipeline.name = QStringLiteral("web");
        pipeline.defaultBranch = QStringLiteral("main");
        const Result<qint64> put = pipelines.put(pipeline);
        QVERIFY2(put, put ? "" : qPrintable(put.error().sentence));
        const qint64 id = *put;
        ListedPipeline ruled = *pipelines.pipeline(id);
        QVERIFY(!ruled.isEnabled);
        ruled.isEnabled = true;
        ruled.approved = {{QStringLiteral("host"), true}};
        ruled.approvedAt = noon;
        ruled.concurrency = Concurrency::CancelOlder;
        ruled.absence = AbsenceRule::Latest;
        ruled.approvers = QStringList{QStringLiteral("ada")};
        QVERIFY(pipelines.setRules(ruled));
        QCOMPARE(*pipelines.pipeline(id), ruled);
        pipeline.name = QStringLiteral("website");
        QCOMPARE(*pipelines.put(pipeline), id); // what a person said stays
        ruled.name = QStringLiteral("website");
        QCOMPARE(*pipelines.all(), QList<ListedPipeline>{ruled});
        QVERIFY(pipelines.remove(id));
        QCOMPARE(pipelines.pipeline(id).error().code, QStringLiteral("no-pipeline"));
    }

    void digests_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *id, const char *title) {
            QTest::newRow(id) << QString::fromLatin1(id) << QString::fromUtf8(title);
        };
        row("push", "push · acme/web · main");
        row("tag", "push · acme/web · v1.4.0");
        row("branch-deleted", "push deleted · acme/web · old");
        row("pr-fork", "pull_request opened · acme/web · #42 feat: add a menu");
        row("release", "release published · acme/web · v1.4.0");
        row("pipeline-finished", "pipeline · build-web · passed · main");
        row("webhook", "webhook · alerts");
    }

    void digests()
    {
        QFETCH(QString, id);
        const QList<SampleEvent> samples = sampleEvents();
        const auto sample = std::find_if(samples.begin(), samples.end(), [&](const SampleEvent &one) { return one.id == id; });
        QVERIFY(sample != samples.end());
        QTEST(digestOf(sample->event).title, "title");
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    DataPaths m_paths;
    std::unique_ptr<EventStore> m_store;
};

QTEST_GUILESS_MAIN(EventStoreTest)
#include "tst_eventstore.moc"
