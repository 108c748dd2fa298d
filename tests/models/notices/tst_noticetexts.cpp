// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/noticetexts.h"

#include <QTest>

namespace clustero {

class NoticeTextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void failure();
    void variants_data();
    void variants();
    void earliest();
    void foreignTextIsTamed();
    void summaries_data();
    void summaries();
};

namespace {

const QDateTime start(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);

StepRun step(State state, std::optional<int> exit, int from, int to)
{
    StepRun one;
    one.name = QStringLiteral("pytest");
    one.state = state;
    one.exitCode = exit;
    one.startedAt = start.addSecs(from);
    one.finishedAt = start.addSecs(to);
    return one;
}

StrandRun strand(const char *name, State state, const QList<StepRun> &steps, int end)
{
    StrandRun one;
    one.name = QString::fromLatin1(name);
    one.state = state;
    one.steps = steps;
    one.finishedAt = start.addSecs(end);
    return one;
}

RunFacts failedRun()
{
    RunFacts facts;
    facts.run.pipeline = QStringLiteral("web-app");
    facts.run.state = State::Failed;
    facts.run.startedAt = start;
    facts.run.finishedAt = start.addSecs(400);
    facts.run.strands = {strand("build", State::Passed, {step(State::Passed, 0, 0, 60)}, 60),
                         strand("test", State::Failed, {step(State::Passed, 0, 60, 70), step(State::Failed, 1, 70, 262)}, 262),
                         strand("deploy", State::Skipped, {}, 262)};
    facts.branch = QStringLiteral("main");
    facts.commit = QStringLiteral("3f2c1a9d00d5bad0");
    facts.excerpt = QStringLiteral("2 tests failed");
    return facts;
}

} // namespace

void NoticeTextsTest::failure()
{
    const NoticeText text = noticeText(failedRun(), RunEvent::Failed);
    QCOMPARE(text.title, QStringLiteral("✕ web-app · test failed"));
    QCOMPARE(text.body, QStringLiteral("exit 1 after 3 m 12 s: 2 tests failed · main @3f2c1a9"));
}

void NoticeTextsTest::variants_data()
{
    QTest::addColumn<RunFacts>("facts");
    QTest::addColumn<RunEvent>("event");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");

    RunFacts facts = failedRun();
    facts.excerpt.clear();
    facts.branch.clear();
    QTest::newRow("no excerpt, no branch") << facts << RunEvent::StillFailing << QStringLiteral("✕ web-app · test failed")
                                           << QStringLiteral("exit 1 after 3 m 12 s · @3f2c1a9");
    facts.run.strands[1].reason = QStringLiteral("step `pytest` failed");
    facts.run.strands[1].steps[1].finishedAt = facts.run.strands[1].steps[1].startedAt.addMSecs(80);
    QTest::newRow("quick") << facts << RunEvent::Failed << QStringLiteral("✕ web-app · test failed")
                           << QStringLiteral("exit 1 after less than 1 s · @3f2c1a9");
    facts.run.strands[1].reason.clear();
    facts.run.strands[1].steps[1].finishedAt = start.addSecs(262);
    facts.commit.clear();
    facts.run.strands[1].steps[1].state = State::TimedOut;
    facts.run.strands[1].steps[1].exitCode.reset();
    QTest::newRow("timed out") << facts << RunEvent::Failed << QStringLiteral("✕ web-app · test timed out")
                               << QStringLiteral("ended after 3 m 12 s");
    facts.run.strands[1].steps[1].state = State::Failed;
    facts.run.strands[1].steps[1].reason = QStringLiteral("the image node:99 does not exist");
    QTest::newRow("before its command") << facts << RunEvent::Failed << QStringLiteral("✕ web-app · test failed")
                                        << QStringLiteral("the image node:99 does not exist");
    facts.run.strands.clear();
    facts.run.reason = QStringLiteral("no engine answers");
    QTest::newRow("before any strand") << facts << RunEvent::Failed << QStringLiteral("✕ web-app failed")
                                       << QStringLiteral("no engine answers");
    facts = failedRun();
    facts.run.strands[1].steps[1].state = State::Interrupted;
    facts.run.strands[1].steps[1].exitCode.reset();
    facts.excerpt.clear();
    QTest::newRow("interrupted") << facts << RunEvent::Failed << QStringLiteral("✕ web-app · test was interrupted")
                                 << QStringLiteral("after 3 m 12 s · main @3f2c1a9");

    facts = failedRun();
    facts.run.state = State::Passed;
    facts.failuresBefore = 4;
    QTest::newRow("fixed") << facts << RunEvent::Fixed << QStringLiteral("✓ web-app · fixed")
                           << QStringLiteral("passed in 6 m 40 s, after 4 failures · main @3f2c1a9");
    facts.failuresBefore = 1;
    facts.run.finishedAt = start.addSecs(3600);
    QTest::newRow("fixed at once") << facts << RunEvent::Fixed << QStringLiteral("✓ web-app · fixed")
                                   << QStringLiteral("passed in 1 h · main @3f2c1a9");
    facts.run.finishedAt = start.addSecs(3 * 3600 + 125);
    facts.commit.clear();
    QTest::newRow("passed") << facts << RunEvent::Passed << QStringLiteral("✓ web-app passed") << QStringLiteral("in 3 h 2 m · main");
    facts.branch.clear();
    QTest::newRow("started") << facts << RunEvent::Started << QStringLiteral("▶ web-app started") << QString();
}

void NoticeTextsTest::variants()
{
    QFETCH(RunFacts, facts);
    QFETCH(RunEvent, event);
    const NoticeText text = noticeText(facts, event);
    QTEST(text.title, "title");
    QTEST(text.body, "body");
}

void NoticeTextsTest::earliest()
{
    Run run = failedRun().run;
    run.strands.prepend(strand("lint", State::Failed, {step(State::Failed, 2, 0, 300)}, 300));
    const FailingPlace found = earliestFailure(run);
    QCOMPARE(found.strand->name, QStringLiteral("test"));
    QCOMPARE(found.step, &run.strands.at(2).steps.at(1));
    run.strands.clear();
    QVERIFY(!earliestFailure(run).strand);
}

void NoticeTextsTest::foreignTextIsTamed()
{
    RunFacts facts = failedRun();
    facts.excerpt = QStringLiteral("\x1b[31mred\n\n  second\u202eline ") + QString(5000, u'x');
    facts.run.pipeline = QString(200, u'p');
    const NoticeText text = noticeText(facts, RunEvent::Failed);
    QVERIFY(text.body.size() < 220);
    QVERIFY(text.title.size() < 80);
    QVERIFY(!text.body.contains(u'\n'));
    QVERIFY(!text.body.contains(QChar(0x1b)));
    QVERIFY(!text.body.contains(QChar(0x202e)));
    QVERIFY(text.body.contains(QChar(0x2026)));
    QVERIFY(text.body.endsWith(u"main @3f2c1a9"));
}

void NoticeTextsTest::summaries_data()
{
    QTest::addColumn<QStringList>("failed");
    QTest::addColumn<QStringList>("fixed");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    const auto list = [](const char *names) { return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts); };
    QTest::newRow("failures") << list("a b c d") << list("") << QStringLiteral("✕ 4 pipelines failed") << QStringLiteral("a, b, c, d");
    QTest::newRow("many") << list("a b c d e f") << list("") << QStringLiteral("✕ 6 pipelines failed")
                          << QStringLiteral("a, b, c, d and 2 more");
    QTest::newRow("one pipeline twice") << list("a a b") << list("") << QStringLiteral("✕ 2 pipelines failed") << QStringLiteral("a, b");
    QTest::newRow("mixed") << list("a b") << list("c") << QStringLiteral("3 pipelines have news, 2 failed") << QStringLiteral("a, b, c");
    QTest::newRow("good") << list("") << list("a b c") << QStringLiteral("3 pipelines have news") << QStringLiteral("a, b, c");
}

void NoticeTextsTest::summaries()
{
    QFETCH(QStringList, failed);
    QFETCH(QStringList, fixed);
    QList<SummaryLine> lines;
    for (const QString &name : failed)
        lines.append({name, RunEvent::Failed});
    for (const QString &name : fixed)
        lines.append({name, RunEvent::Fixed});
    const NoticeText text = summaryText(lines);
    QTEST(text.title, "title");
    QTEST(text.body, "body");
}

} // namespace clustero

QTEST_GUILESS_MAIN(clustero::NoticeTextsTest)
#include "tst_noticetexts.moc"
