// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/runreports.h"

#include "app/github/reporter.h"
#include "app/store/eventstore.h"
#include "tests/app/github/githubfixture.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace clustero;

namespace {

const QString web = QStringLiteral("acme/web");
const QString commit = QString(40, u'c');

const QByteArray pipeline = R"(version: 1
name: Build
strands:
- name: build
  steps:
  - {name: make, type: host, dir: src, cmd: [make]}
)";

struct Reports : GithubFixture
{
    Reports()
    {
        store = std::move(*Store::open(paths));
        events = std::move(*EventStore::open(paths));
        outbox = std::move(*GithubStore::open(paths));
        reporter = std::make_unique<Reporter>(
            *outbox, [this](qint64) { return Result<std::shared_ptr<GithubApp>>(app); }, clock);
        reports = std::make_unique<RunReports>(*reporter, *events, *outbox, *store);
        const QJsonObject payload{{QStringLiteral("installation"), QJsonObject{{QStringLiteral("id"), 7}}},
                                  {QStringLiteral("repository"), QJsonObject{{QStringLiteral("full_name"), web}}}};
        const Event event = *eventFromDelivery({{QStringLiteral("x-github-event"), QStringLiteral("push")},
                                                {QStringLiteral("x-github-delivery"), QStringLiteral("delivery-1")},
                                                {QStringLiteral("x-github-hook-installation-target-type"), QStringLiteral("integration")},
                                                {QStringLiteral("x-github-hook-installation-target-id"), QStringLiteral("42")}},
                                               QJsonDocument(payload).toJson(), QDateTime::currentDateTimeUtc());
        const Result<AddedEvent> added = events->add(event);
        if (!added)
            qFatal("%s", qPrintable(added.error().sentence));
    }

    /// A run with one step, in the store.
    Run run(State state, int number = 1)
    {
        Run made;
        made.id = newRunId(QDateTime::currentDateTimeUtc().addSecs(number));
        made.pipeline = QStringLiteral("Build");
        made.file = QStringLiteral("acme/web:.clustero.yaml");
        made.pipelineText = pipeline;
        made.eventId = QStringLiteral("delivery-1");
        made.commit = commit;
        made.createdAt = QDateTime::currentDateTimeUtc();
        StepRun step;
        step.name = QStringLiteral("make");
        step.image = QStringLiteral("host");
        StrandRun strand;
        strand.name = QStringLiteral("build");
        strand.steps = {step};
        made.strands = {strand};
        made.number = *store->addRun(made);
        advance(made, state);
        return made;
    }

    void advance(Run &made, State state)
    {
        made.state = made.strands[0].state = made.strands[0].steps[0].state = state;
        if (state == State::Failed)
            made.strands[0].steps[0].exitCode = 2;
        made.startedAt = made.createdAt;
        made.finishedAt = isFinal(state) ? made.createdAt.addSecs(3) : QDateTime();
        const Result<void> done = store->updateRun(made);
        const Result<void> step = store->updateStep(made, 0, 0);
        if (!done || !step)
            qFatal("The run cannot be written.");
    }

    void log(const Run &made, const QByteArray &text) const
    {
        const QString path = paths.logPath(made.id, QStringLiteral("build"), QStringLiteral("make"));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir folder;
    DataPaths paths{folder.filePath(QStringLiteral("data")), folder.filePath(QStringLiteral("cache"))};
    std::unique_ptr<Store> store;
    std::unique_ptr<EventStore> events;
    std::unique_ptr<GithubStore> outbox;
    std::unique_ptr<Reporter> reporter;
    std::unique_ptr<RunReports> reports;
};

} // namespace

class TestRunReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunOfAnEventIsReported()
    {
        Reports r;
        Run run = r.run(State::Running);
        QVERIFY(r.reports->report(run));
        r.log(run, "make all\n\x1b[1mmain.c:12:5: \x1b[31merror:\x1b[0m expected\n/usr/local/src/lib/a.c:3:1: warning: unused\n"
                   "/usr/include/x.h:1:1: error: no\n../../etc/passwd:1: error: no\nmain.c:12:5: \x1b[31merror:\x1b[0m expected\n");
        r.advance(run, State::Failed);
        QVERIFY(r.reports->report(run));
        QTRY_COMPARE(r.server.checkRuns(web).size(), 1);
        QTRY_COMPARE(r.server.checkRuns(web).constFirst().value(QLatin1String("conclusion")).toString(), QStringLiteral("failure"));
        QStringList annotations;
        const QJsonArray sent = r.server.checkRuns(web).constFirst().value(QLatin1String("annotations")).toArray();
        for (const QJsonValue &one : sent)
            annotations.append(QStringLiteral("%1:%2 %3")
                                   .arg(one[QLatin1String("path")].toString())
                                   .arg(one[QLatin1String("start_line")].toInt())
                                   .arg(one[QLatin1String("annotation_level")].toString()));
        QCOMPARE(annotations, (QStringList{QStringLiteral("src/main.c:12 failure"), QStringLiteral("lib/a.c:3 warning")}));
    }

    void othersAreNot()
    {
        Reports r;
        Run run = r.run(State::Passed);
        run.eventId.clear();
        QVERIFY(r.reports->report(run));
        run.eventId = QStringLiteral("unknown");
        run.id = newRunId(QDateTime::currentDateTimeUtc().addSecs(9));
        QVERIFY(r.reports->report(run));
        QVERIFY(r.outbox->toSend(10)->isEmpty());
    }

    void runsThatEndedUnseenAreCaughtUp()
    {
        Reports r;
        Run run = r.run(State::Running);
        QVERIFY(r.reports->report(run));
        QTRY_COMPARE(r.server.checkRuns(web).size(), 1);
        QVERIFY(r.reports->catchUp());
        r.advance(run, State::Passed); // by another process
        QVERIFY(r.reports->catchUp());
        QTRY_COMPARE(r.server.checkRuns(web).constFirst().value(QLatin1String("conclusion")).toString(), QStringLiteral("success"));
        QVERIFY(r.outbox->openRuns()->isEmpty());
    }

    void longLogsAreReadFromTheirEnd()
    {
        Reports r;
        const Run run = r.run(State::Failed);
        r.log(run,
              "main.c:1:1: error: too early\n" + QByteArray("nothing to see here\n").repeated(300'000) + "main.c:2:1: error: at the end\n");
        const QList<CheckAnnotation> found = annotationsOf(run, r.paths);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().line, 2);
    }
};

QTEST_GUILESS_MAIN(TestRunReports)
#include "tst_runreports.moc"
