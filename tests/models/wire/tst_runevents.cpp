// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/runevents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace clustero;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
const EventStamp stamp{noon, RunId{QStringLiteral("00000000000000aa")}};

StepRun step(State state, std::optional<int> exitCode)
{
    StepRun run;
    run.name = QStringLiteral("compile");
    run.state = state;
    run.exitCode = exitCode;
    run.image = QStringLiteral("gcc:13");
    run.command = {QStringLiteral("make"), QStringLiteral("-j2 \"all\"")};
    run.startedAt = noon;
    run.finishedAt = noon.addMSecs(1234);
    return run;
}

StrandRun strand(State state)
{
    StrandRun run;
    run.name = QStringLiteral("build");
    run.after = {QStringLiteral("fetch")};
    run.state = state;
    run.steps = {step(state, 0)};
    return run;
}

} // namespace

class TestRunEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonStrings_data();
    void jsonStrings();
    void events_data();
    void events();
    void logLines_data();
    void logLines();
    void logLinesOfOneEncoderKeepTheirOwnTimes();
    void runStartedNamesStrandsAndSteps();
    void artifactNamesFiles();
};

void TestRunEvents::jsonStrings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    const QByteArray replacement = "\xEF\xBF\xBD";
    QTest::newRow("empty") << QByteArray("") << QByteArray("\"\"");
    QTest::newRow("plain") << QByteArray("ab c") << QByteArray("\"ab c\"");
    QTest::newRow("quotes and backslash") << QByteArray("a\"b\\c") << QByteArray("\"a\\\"b\\\\c\"");
    QTest::newRow("control characters") << QByteArray("\t\r\n\x1b[0m", 7) << QByteArray("\"\\t\\r\\n\\u001b[0m\"");
    QTest::newRow("zero") << QByteArray("a\0b", 3) << QByteArray("\"a\\u0000b\"");
    QTest::newRow("delete") << QByteArray("\x7f") << QByteArray("\"\\u007f\"");
    QTest::newRow("two, three, four bytes") << QByteArray("\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80")
                                            << QByteArray("\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\"");
    QTest::newRow("lone tail") << QByteArray("a\x80z") << QByteArray("\"a" + replacement + "z\"");
    QTest::newRow("cut off") << QByteArray("a\xE2\x82") << QByteArray("\"a" + replacement + replacement + "\"");
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << QByteArray("\"" + replacement + replacement + "\"");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << QByteArray("\"" + replacement + replacement + replacement + "\"");
    QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << QByteArray("\"" + replacement.repeated(4) + "\"");
    QTest::newRow("never in UTF-8") << QByteArray("\xFF\xFE") << QByteArray("\"" + replacement.repeated(2) + "\"");
}

void TestRunEvents::jsonStrings()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, json);
    QByteArray out;
    appendJsonString(out, text);
    QCOMPARE(out, json);
    QJsonParseError error;
    QJsonDocument::fromJson('[' + out + ']', &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
}

void TestRunEvents::events_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QByteArray>("json");
    const QByteArray head = R"({"v":1,"type":"%","time":"2026-03-01T12:00:00.000Z","run":"00000000000000aa",)";
    const auto expected = [&](const char *type, const char *rest) { return QByteArray(head).replace("%", type) + rest + "}\n"; };

    QTest::newRow("strand started") << strandStartedEvent(stamp, strand(State::Running))
                                    << expected("strand.started", R"("strand":"build","state":"running")");
    StrandRun skipped = strand(State::Skipped);
    skipped.reason = QStringLiteral("`fetch` failed");
    QTest::newRow("strand skipped, never started")
        << strandFinishedEvent(stamp, skipped)
        << expected("strand.finished", R"("strand":"build","state":"skipped","durationMs":0,"reason":"`fetch` failed")");
    QTest::newRow("step started") << stepStartedEvent(stamp, QStringLiteral("build"), step(State::Running, {}))
                                  << expected("step.started",
                                              R"("strand":"build","step":"compile","image":"gcc:13","command":["make","-j2 \"all\""])");
    QTest::newRow("step failed") << stepFinishedEvent(stamp, QStringLiteral("build"), step(State::Failed, 2))
                                 << expected(
                                        "step.finished",
                                        R"("strand":"build","step":"compile","state":"failed","exitCode":2,"durationMs":1234,"reason":"")");
    QTest::newRow("step without exit status")
        << stepFinishedEvent(stamp, QStringLiteral("build"), step(State::TimedOut, {}))
        << expected("step.finished",
                    R"("strand":"build","step":"compile","state":"timed_out","exitCode":null,"durationMs":1234,"reason":"")");
    Run over;
    over.state = State::Cancelled;
    over.startedAt = noon;
    over.finishedAt = noon.addSecs(60);
    QTest::newRow("run cancelled") << runFinishedEvent(stamp, over, 130)
                                   << expected("run.finished", R"("state":"cancelled","durationMs":60000,"exitStatus":130,"reason":"")");
    const Diagnostic diagnostic{
        Severity::Warning, QStringLiteral("unknown-key"), QStringLiteral("`stpes` is not known"), QStringLiteral("a.yaml"),
        {3, 5, 3, 10},     QStringLiteral("steps")};
    QTest::newRow("diagnostic")
        << diagnosticEvent(stamp, diagnostic)
        << expected(
               "diagnostic",
               R"("severity":"warning","code":"unknown-key","message":"`stpes` is not known","file":"a.yaml","line":3,"column":5,"endLine":3,"endColumn":10,"fix":"steps")");
    QTest::newRow("diagnostic of no run")
        << diagnosticEvent({noon, {}}, Diagnostic{})
        << QByteArray(
               R"({"v":1,"type":"diagnostic","time":"2026-03-01T12:00:00.000Z","severity":"error","code":"","message":"","file":"","line":0,"column":0,"endLine":0,"endColumn":0,"fix":""})"
               "\n");
}

void TestRunEvents::events()
{
    QFETCH(QByteArray, event);
    QFETCH(QByteArray, json);
    QCOMPARE(event, json);
    QVERIFY(QJsonDocument::fromJson(event).isObject());
}

void TestRunEvents::logLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<bool>("isError");
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("standard output") << QByteArray("hello") << qint64{1} << false
                                     << QByteArray(R"("stream":"stdout","text":"hello","line":1})");
    QTest::newRow("standard error") << QByteArray("oh\xFF") << qint64{10'000'000} << true
                                    << QByteArray("\"stream\":\"stderr\",\"text\":\"oh\xEF\xBF\xBD\",\"line\":10000000}");
    QTest::newRow("line of nonsense") << QByteArray() << qint64{-5} << false << QByteArray(R"("stream":"stdout","text":"","line":0})");
}

void TestRunEvents::logLines()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, line);
    QFETCH(bool, isError);
    QFETCH(QByteArray, rest);
    LogEventEncoder encoder(stamp.run, QStringLiteral("build"), QStringLiteral("compile"));
    QByteArray out;
    encoder.append(out, text, line, isError, noon.toMSecsSinceEpoch());
    QCOMPARE(out, R"({"v":1,"type":"log","time":"2026-03-01T12:00:00.000Z","run":"00000000000000aa","strand":"build","step":"compile",)" +
                      rest + '\n');
}

void TestRunEvents::logLinesOfOneEncoderKeepTheirOwnTimes()
{
    LogEventEncoder encoder(stamp.run, QStringLiteral("build"), QStringLiteral("compile"));
    QByteArray out;
    QList<QString> times;
    for (const int ms : {0, 0, 7, 0}) {
        out.clear();
        encoder.append(out, "x", 1, false, noon.toMSecsSinceEpoch() + ms);
        times << QJsonDocument::fromJson(out).object().value(u"time").toString().right(5);
    }
    QCOMPARE(times, (QList<QString>{QStringLiteral(".000Z"), QStringLiteral(".000Z"), QStringLiteral(".007Z"), QStringLiteral(".000Z")}));
}

void TestRunEvents::runStartedNamesStrandsAndSteps()
{
    Run run;
    run.number = 12;
    run.pipeline = QStringLiteral("Build & \"ship\"");
    run.file = QStringLiteral("/p/.clustero.yaml");
    run.workspace = QStringLiteral("/w");
    run.strands = {strand(State::Waiting)};
    const QJsonObject event = QJsonDocument::fromJson(runStartedEvent(stamp, run)).object();
    QCOMPARE(event.value(u"number").toInt(), 12);
    QCOMPARE(event.value(u"pipeline").toString(), run.pipeline);
    QCOMPARE(event.value(u"trigger").toString(), QStringLiteral("manual"));
    const QJsonObject first = event.value(u"strands").toArray().at(0).toObject();
    QCOMPARE(first, QJsonDocument::fromJson(R"({"name": "build", "after": ["fetch"], "steps": ["compile"]})").object());
}

void TestRunEvents::artifactNamesFiles()
{
    const Artifact artifact{QStringLiteral("site"),
                            {{QStringLiteral("a b.txt"), 5, "ff00", 0644, {}}, {QStringLiteral("c"), 0, "ee", 0600, {}}}};
    const QJsonObject event = QJsonDocument::fromJson(artifactEvent(stamp, artifact)).object();
    QCOMPARE(event.value(u"name").toString(), QStringLiteral("site"));
    QCOMPARE(
        event.value(u"files").toArray(),
        QJsonDocument::fromJson(R"([{"path": "a b.txt", "size": 5, "sha256": "ff00"}, {"path": "c", "size": 0, "sha256": "ee"}])").array());
}

QTEST_GUILESS_MAIN(TestRunEvents)
#include "tst_runevents.moc"
