// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/github/reporter.h"
#include "tests/app/github/githubfixture.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace clustero;

namespace {

const QString web = QStringLiteral("acme/web");
const QString commit = QStringLiteral("0123456789abcdef0123456789abcdef01234567");
const ReportTarget target{42, 7, web, commit};

Run runOf(int number, State state)
{
    Run run;
    run.id = RunId{QStringLiteral("%1").arg(number, 16, 16, QLatin1Char('0'))};
    run.number = number;
    run.pipeline = QStringLiteral("Build");
    run.state = state;
    const QDateTime begin = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    const auto strand = [&](const char *name, State how, std::optional<int> exit) {
        StepRun step;
        step.name = QStringLiteral("make");
        step.state = how;
        step.exitCode = exit;
        step.command = {QStringLiteral("make"), QStringLiteral("all of it")};
        step.startedAt = begin;
        step.finishedAt = begin.addMSecs(1500);
        StrandRun made;
        made.name = QString::fromLatin1(name);
        made.state = how;
        made.startedAt = begin;
        made.finishedAt = begin.addMSecs(1500);
        made.steps = {step};
        return made;
    };
    if (state != State::Queued)
        run.startedAt = begin;
    if (isFinal(state))
        run.finishedAt = begin.addMSecs(3000);
    const bool failed = state == State::Failed;
    run.strands = {strand("build", state == State::Queued ? State::Waiting : State::Passed, 0),
                   strand("te|st", failed ? State::Failed : state, failed ? std::optional(2) : std::nullopt)};
    return run;
}

CheckReport reportOf(int number, State state, int annotations = 0)
{
    QList<CheckAnnotation> all;
    for (int i = 0; i < annotations; ++i)
        all.append({QStringLiteral("src/main.c"), i + 1, false, QStringLiteral("error %1").arg(i), QStringLiteral("build · make")});
    return checkReport(runOf(number, state), target, all);
}

Event eventOf(const char *name, const QJsonObject &payload)
{
    return *eventFromDelivery({{QStringLiteral("x-github-event"), QString::fromLatin1(name)},
                               {QStringLiteral("x-github-delivery"), QStringLiteral("g")},
                               {QStringLiteral("x-github-hook-installation-target-type"), QStringLiteral("integration")},
                               {QStringLiteral("x-github-hook-installation-target-id"), QStringLiteral("42")}},
                              QJsonDocument(payload).toJson(), QDateTime::currentDateTimeUtc());
}

/// An outbox and what empties it.
struct Outbox : GithubFixture
{
    Outbox()
    {
        store = std::move(*GithubStore::open(DataPaths{folder.filePath(QStringLiteral("data")), folder.filePath(QStringLiteral("cache"))}));
        restart();
    }

    void restart()
    {
        reporter = std::make_unique<Reporter>(
            *store, [this](qint64) { return Result<std::shared_ptr<GithubApp>>(app); }, clock);
        QObject::connect(reporter.get(), &Reporter::failed, reporter.get(), [this](const QString &, const Error &error, bool isGivenUp) {
            problems.append(error.code + (isGivenUp ? QStringLiteral(" !") : QString()));
        });
    }

    void report(const CheckReport &given) const
    {
        const Result<void> done = reporter->report(given);
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence));
    }
    void flush() { QCoro::waitFor(reporter->flush()); }
    void later(qint64 seconds)
    {
        clock.time = clock.time.addSecs(seconds);
        flush();
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList all;
        for (const QJsonObject &run : server.checkRuns(web))
            all.append(run.value(QLatin1String("status")).toString() + u' ' + run.value(QLatin1String("conclusion")).toString());
        return all;
    }

    QTemporaryDir folder;
    std::unique_ptr<GithubStore> store;
    std::unique_ptr<Reporter> reporter;
    QStringList problems;
};

} // namespace

class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatARunLooksLike()
    {
        const CheckReport report = reportOf(3, State::Failed, 2);
        QVERIFY(report.status == CheckReport::Status::Completed);
        QCOMPARE(report.conclusion, QStringLiteral("failure"));
        QCOMPARE(report.title, QStringLiteral("make in te|st failed: exit 2"));
        QVERIFY2(report.summary.contains(QStringLiteral("| te\\|st | ❌ failed | 1.5 s | ❌ make |")), qPrintable(report.summary));
        QVERIFY(report.summary.contains(QLatin1String("make 'all of it'")));
        QCOMPARE(checkReportFromJson(toJson(report)), report);
    }

    void conclusions_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("conclusion");
        QTest::addColumn<QString>("commitStatus");
        const auto row = [](const char *name, State state, const char *status, const char *conclusion, const char *commitStatus) {
            QTest::newRow(name) << state << QString::fromLatin1(status) << QString::fromLatin1(conclusion)
                                << QString::fromLatin1(commitStatus);
        };
        row("queued", State::Queued, "queued", "", "pending");
        row("running", State::Running, "in_progress", "", "pending");
        row("passed", State::Passed, "completed", "success", "success");
        row("failed", State::Failed, "completed", "failure", "failure");
        row("timed out", State::TimedOut, "completed", "timed_out", "failure");
        row("cancelled", State::Cancelled, "completed", "cancelled", "error");
        row("interrupted", State::Interrupted, "completed", "cancelled", "error");
        row("skipped", State::Skipped, "completed", "skipped", "success");
    }

    void conclusions()
    {
        QFETCH(const State, state);
        QFETCH(const QString, status);
        QFETCH(const QString, conclusion);
        QFETCH(const QString, commitStatus);
        const CheckReport report = reportOf(1, state);
        const QJsonObject fields = checkRunFields(report, true, 0);
        QCOMPARE(fields.value(QLatin1String("status")).toString(), status);
        QCOMPARE(fields.value(QLatin1String("conclusion")).toString(), conclusion);
        QCOMPARE(fields.value(QLatin1String("head_sha")).toString(), commit);
        QCOMPARE(statusFields(report).value(QLatin1String("state")).toString(), commitStatus);
    }

    void neverBackwards()
    {
        const CheckReport queued = reportOf(1, State::Queued), running = reportOf(1, State::Running), passed = reportOf(1, State::Passed);
        QVERIFY(supersedes(running, queued));
        QVERIFY(supersedes(passed, running));
        QVERIFY(supersedes(passed, queued));
        QVERIFY(!supersedes(queued, running));
        QVERIFY(!supersedes(running, passed));
        QVERIFY(!supersedes(running, running));
        CheckReport further = running;
        further.summary += QStringLiteral("more");
        QVERIFY(supersedes(further, running));
    }

    void textsAreCutBetweenCharacters()
    {
        QCOMPARE(cutText(QStringLiteral("short"), 100), QStringLiteral("short"));
        for (int bytes = 60; bytes < 70; ++bytes) {
            const QString cut = cutText(QString(QStringLiteral("✅")).repeated(40), bytes);
            QVERIFY(cut.toUtf8().size() <= bytes);
            QVERIFY(!cut.contains(QChar(QChar::ReplacementCharacter)));
        }
        StrandRun strand;
        strand.name = QString(180, u'x');
        Run run = runOf(1, State::Passed);
        run.strands = QList<StrandRun>(5000, strand);
        QVERIFY(checkReport(run, target).summary.toUtf8().size() < 65535);
    }

    void annotations_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("place"); // path:line, with w for a warning; empty: none
        const auto row = [](const char *line, const char *place) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromLatin1(place);
        };
        row("src/main.c:12:5: error: expected ‘;’", "src/main.c:12");
        row("src/main.c:12:5: warning: unused variable", "src/main.c:12 w");
        row("src/main.c:12:5: note: declared here", "");
        row("/etc/passwd:1: error: no", "");
        row("error: nothing to do", "");
        row("all fine in src/main.c:12", "");
    }

    void annotations()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, place);
        const auto found = annotationOf(line, QStringLiteral("build"), QStringLiteral("make"),
                                        [](const QString &path) { return path.startsWith(u'/') ? QString() : path; });
        const QString text =
            !found ? QString()
                   : QStringLiteral("%1:%2%3").arg(found->path).arg(found->line).arg(found->isWarning ? QStringLiteral(" w") : QString());
        QCOMPARE(text, place);
    }

    void targetsComeFromEvents()
    {
        const QJsonObject payload{{QStringLiteral("installation"), QJsonObject{{QStringLiteral("id"), 7}}},
                                  {QStringLiteral("repository"), QJsonObject{{QStringLiteral("full_name"), web}}}};
        QCOMPARE(reportTarget(eventOf("push", payload), commit), std::optional(target));
        QVERIFY(!reportTarget(eventOf("push", payload), QStringLiteral("main")));
        QVERIFY(!reportTarget(eventOf("push", {}), commit));
        Event other = eventOf("push", payload);
        other.type = QStringLiteral("webhook.webhook");
        QVERIFY(!reportTarget(other, commit));
    }

    void statesFollowEachOther()
    {
        Outbox box;
        for (const State state : {State::Queued, State::Running, State::Failed}) {
            box.report(reportOf(1, state, 3));
            box.flush();
        }
        QCOMPARE(box.shown(), QStringList{QStringLiteral("completed failure")});
        QCOMPARE(box.count("POST /repos/acme/web/check-runs"), 1);
        QCOMPARE(box.count("PATCH /repos/acme/web/check-runs"), 2);
        const QJsonObject run = box.server.checkRuns(web).constFirst();
        QCOMPARE(run.value(QLatin1String("external_id")).toString(), runOf(1, State::Queued).id.value);
        QCOMPARE(run.value(QLatin1String("annotations")).toArray().size(), 3);
        box.report(reportOf(1, State::Running));
        box.flush();
        QCOMPARE(box.shown(), QStringList{QStringLiteral("completed failure")});
    }

    void itIsSentByItself()
    {
        Outbox box;
        box.report(reportOf(1, State::Passed));
        QTRY_COMPARE(box.shown(), QStringList{QStringLiteral("completed success")});
    }

    void whileOfflineOnlyTheNewestIsKept()
    {
        Outbox box;
        box.server.setOffline(true);
        for (int run = 1; run <= 3; ++run) {
            for (const State state : {State::Queued, State::Running, run == 2 ? State::Failed : State::Passed})
                box.report(reportOf(run, state));
        }
        box.flush();
        QCOMPARE(box.problems, QStringList{QStringLiteral("nobody-listens")}); // the others wait behind it
        box.server.setOffline(false);
        box.flush();
        QVERIFY(box.shown().isEmpty()); // not yet
        box.restart();                  // the program was ended meanwhile
        box.later(5);
        QCOMPARE(box.shown(), (QStringList{QStringLiteral("completed success"), QStringLiteral("completed failure"),
                                           QStringLiteral("completed success")}));
        QCOMPARE(box.count("POST /repos/acme/web/check-runs"), 3);
        QCOMPARE(box.count("PATCH"), 0);
        QStringList order;
        for (const QJsonObject &run : box.server.checkRuns(web))
            order.append(run.value(QLatin1String("external_id")).toString().right(1));
        QCOMPARE(order, (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
        box.later(1000);
        QCOMPARE(box.count("POST /repos/acme/web/check-runs"), 3);
    }

    void aLostAnswerMakesNoSecondCheckRun()
    {
        Outbox box;
        box.server.trouble("POST /repos/acme/web/check-runs", {.status = 502, .isDone = true});
        box.report(reportOf(1, State::Failed, 70));
        box.flush();
        QCOMPARE(box.problems, QStringList{QStringLiteral("server-error")});
        box.restart();
        box.later(5);
        QCOMPARE(box.count("POST /repos/acme/web/check-runs"), 1);
        QCOMPARE(box.shown(), QStringList{QStringLiteral("completed failure")});
        QCOMPARE(box.server.checkRuns(web).constFirst().value(QLatin1String("annotations")).toArray().size(), 70);
    }

    void aLostAnswerDoublesNoAnnotations()
    {
        Outbox box;
        box.report(reportOf(1, State::Running));
        box.flush();
        box.server.trouble("PATCH /repos/acme/web/check-runs", {.status = 502, .isDone = true});
        box.report(reportOf(1, State::Failed, 120));
        box.flush();
        box.later(5);
        QCOMPARE(box.server.checkRuns(web).constFirst().value(QLatin1String("annotations")).toArray().size(), 120);
        QStringList messages;
        for (const QJsonValue &annotation : box.server.checkRuns(web).constFirst().value(QLatin1String("annotations")).toArray())
            messages.append(annotation[QLatin1String("message")].toString());
        QCOMPARE(messages.removeDuplicates(), 0);
    }

    void fiftyAnnotationsARequest()
    {
        Outbox box;
        box.report(reportOf(1, State::Failed, 120));
        box.flush();
        QList<qsizetype> sizes;
        for (const GithubExchange &exchange : box.server.exchanges()) {
            if (exchange.path.contains(QLatin1String("/check-runs")))
                sizes.append(
                    QJsonDocument::fromJson(exchange.requestBody)[QLatin1String("output")][QLatin1String("annotations")].toArray().size());
        }
        QCOMPARE(sizes, (QList<qsizetype>{50, 50, 20}));
    }

    void statusesWhereChecksAreNotAllowed()
    {
        Outbox box;
        box.server.installation(7)->permissions = {{QStringLiteral("statuses"), QStringLiteral("write")}};
        for (const State state : {State::Queued, State::Running, State::Passed}) {
            box.report(reportOf(1, state));
            box.flush();
        }
        QVERIFY(box.shown().isEmpty());
        QStringList states;
        for (const QJsonObject &status : box.server.statuses(web))
            states.append(status.value(QLatin1String("state")).toString() + u' ' + status.value(QLatin1String("context")).toString());
        QCOMPARE(states, (QStringList{QStringLiteral("pending clustero/Build"), QStringLiteral("success clustero/Build")}));
        QCOMPARE(box.count("POST /repos/acme/web/check-runs"), 1);
    }

    void whatGithubRefusesIsGivenUp()
    {
        Outbox box;
        box.server.trouble("POST /repos/acme/web/check-runs", {.status = 422});
        box.report(reportOf(1, State::Running));
        box.report(reportOf(2, State::Running));
        box.flush();
        QCOMPARE(box.problems, QStringList{QStringLiteral("refused !")});
        QCOMPARE(box.shown().size(), 1);
        box.report(reportOf(1, State::Passed));
        box.later(1000);
        QCOMPARE(box.shown().size(), 1);
        QVERIFY(box.store->toSend(10)->isEmpty());
    }

    void limitsAreWaitedFor()
    {
        Outbox box;
        box.server.trouble("POST /repos/acme/web/check-runs", {.status = 429, .headers = {{"Retry-After", "120"}}});
        box.report(reportOf(1, State::Passed));
        box.flush();
        QCOMPARE(box.problems, QStringList{QStringLiteral("rate-limited")});
        const qsizetype before = box.server.exchanges().size();
        box.later(60);
        QCOMPARE(box.server.exchanges().size(), before);
        box.server.setClockAhead(200);
        box.later(140);
        QCOMPARE(box.shown(), QStringList{QStringLiteral("completed success")});
    }

    void progressIsNotSentTooOften()
    {
        Outbox box;
        box.report(reportOf(1, State::Running));
        box.flush();
        CheckReport further = reportOf(1, State::Running);
        further.summary += QStringLiteral("\nmore");
        box.report(further);
        box.flush();
        QCOMPARE(box.count("PATCH"), 0);
        box.later(11);
        QCOMPARE(box.count("PATCH"), 1);
        box.report(reportOf(1, State::Passed)); // the end is not delayed
        box.flush();
        QCOMPARE(box.count("PATCH"), 2);
    }

    void rerunsOnGithub()
    {
        Outbox box;
        for (int run = 1; run <= 2; ++run)
            box.report(reportOf(run, State::Failed));
        const auto payload = [](const char *what, const QJsonObject &check) {
            return QJsonObject{{QStringLiteral("action"), QStringLiteral("rerequested")},
                               {QString::fromLatin1(what), check},
                               {QStringLiteral("repository"), QJsonObject{{QStringLiteral("full_name"), web}}},
                               {QStringLiteral("sender"), QJsonObject{{QStringLiteral("login"), QStringLiteral("ada")}}}};
        };
        const QJsonObject app{{QStringLiteral("id"), 42}};
        const QString first = runOf(1, State::Failed).id.value;
        const auto one = rerunWish(eventOf("check_run", payload("check_run", {{QStringLiteral("external_id"), first},
                                                                              {QStringLiteral("head_sha"), commit},
                                                                              {QStringLiteral("app"), app}})));
        QVERIFY(one);
        QCOMPARE(one->sender, QStringLiteral("ada"));
        QCOMPARE(*box.reporter->runsOf(*one), QList<RunId>{RunId{first}});
        const auto all =
            rerunWish(eventOf("check_suite", payload("check_suite", {{QStringLiteral("head_sha"), commit}, {QStringLiteral("app"), app}})));
        QVERIFY(all);
        QCOMPARE(*box.reporter->runsOf(*all), QList<RunId>{runOf(2, State::Failed).id}); // the newest of the pipeline
        RerunWish foreign = *one;
        foreign.repository = QStringLiteral("evil/web");
        QVERIFY(box.reporter->runsOf(foreign)->isEmpty());
        QVERIFY(!rerunWish(eventOf("check_run", {{QStringLiteral("action"), QStringLiteral("created")}})));
        QVERIFY(!rerunWish(eventOf("push", {})));
    }
};

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
