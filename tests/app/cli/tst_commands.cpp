// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/harness.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <thread>

using namespace clustero;

namespace {

const QByteArray goodFile = "version: 1\nname: Build\nstrands:\n- name: build\n  steps:\n  - {name: compile, type: host, cmd: [make]}\n"
                            "- name: pack\n  after: [build]\n  steps:\n  - {name: tar, type: host, cmd: [tar]}\n";

Run twoStrands()
{
    Run run;
    run.pipeline = QStringLiteral("Build");
    run.workspace = QStringLiteral("/w");
    const auto strand = [](const QString &name, const QStringList &after, const QString &stepName) {
        StepRun step;
        step.name = stepName;
        step.image = QStringLiteral("host");
        step.command = {QStringLiteral("make"), stepName};
        StrandRun made;
        made.name = name;
        made.after = after;
        made.steps = {step};
        return made;
    };
    run.strands = {strand(QStringLiteral("build"), {}, QStringLiteral("compile")),
                   strand(QStringLiteral("pack"), {QStringLiteral("build")}, QStringLiteral("tar"))};
    return run;
}

QString errorText(const Outcome &outcome)
{
    return QString::fromUtf8(outcome.err);
}

QStringList eventTypes(const QByteArray &stream)
{
    QStringList types;
    for (const QByteArray &line : stream.split('\n')) {
        if (!line.isEmpty())
            types << QJsonDocument::fromJson(line).object().value(u"type").toString();
    }
    return types;
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void wrongCommandLines_data();
    void wrongCommandLines();
    void helpOfEveryCommand_data();
    void helpOfEveryCommand();
    void manualAndCompletionsKnowEverything_data();
    void manualAndCompletionsKnowEverything();
    void bashTakesTheCompletions();

    void validateFiles_data();
    void validateFiles();
    void validateUnderlinesOnATerminal();
    void validateAsJson();

    void plainRunPrintsOutputBeforeTheEndOfItsStep();
    void failedRunEndsWithTheReason_data();
    void failedRunEndsWithTheReason();
    void exitStatusOfRuns_data();
    void exitStatusOfRuns();
    void refusals_data();
    void refusals();
    void jsonRunIsAStreamOfEvents();
    void prettyRunKeepsHostileOutputOffTheTerminal();
    void aSlowReaderGetsEverythingAndHoldsNothingUp();
    void aReaderThatLeavesChangesNoExitStatus();
    void signalsCancelThenKill();
    void optionsReachTheSession();

    void logsAreTheBytesOfTheStep();
    void logsOfAllSteps();
    void logsFollowARunOfAnotherProcess();
    void namesThatDoNotExist_data();
    void namesThatDoNotExist();
    void runsAndShow();
    void deadRunsAreToldAbout();
    void secretsComeFromStandardInput();
    void enginesTellWhatAnswered();

private:
    Outcome runScript(const QStringList &words, std::function<void(LiveRun &)> script);

    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<CommandLine> m_clustero;
};

void TestCommands::init()
{
    m_world = std::make_unique<FakeWorld>();
    m_clustero = std::make_unique<CommandLine>();
    m_clustero->writeFile(QStringLiteral(".clustero.yaml"), goodFile);
    m_world->run = twoStrands();
    m_world->run.file = m_clustero->folder() + QStringLiteral("/.clustero.yaml");
}

void TestCommands::cleanup()
{
    m_clustero.reset();
    m_world.reset();
}

Outcome TestCommands::runScript(const QStringList &words, std::function<void(LiveRun &)> script)
{
    m_world->script = std::move(script);
    return (*m_clustero)(words);
}

void TestCommands::wrongCommandLines_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &words, const QString &says, int status = ExitBadInput) {
        QTest::newRow(name) << words.split(u' ', Qt::SkipEmptyParts) << status << says;
    };
    row("unknown command", QStringLiteral("vaildate x"), QStringLiteral("Did you mean `validate`?"));
    row("option before the command", QStringLiteral("--all runs"), QStringLiteral("The command comes first"));
    row("unknown option", QStringLiteral("run --praam a=b"), QStringLiteral("Did you mean `--param`?"));
    row("missing value", QStringLiteral("run --param"), QStringLiteral("--param"));
    row("empty value", QStringLiteral("run --strand="), QStringLiteral("`--strand` needs a value"));
    row("value of a switch", QStringLiteral("run --keep=yes"), QStringLiteral("--keep"));
    row("unknown choice", QStringLiteral("run --output jsn"), QStringLiteral("Did you mean `json`?"));
    row("twice", QStringLiteral("run --jobs 1 --jobs 2"), QStringLiteral("more than once"));
    row("no number", QStringLiteral("run --jobs many"), QStringLiteral("from 1 to"));
    row("number out of range", QStringLiteral("run -j 0"), QStringLiteral("from 1 to"));
    row("parameter without a value", QStringLiteral("run --param version"), QStringLiteral("NAME=VALUE"));
    row("too many arguments", QStringLiteral("run a.yaml b.yaml"), QStringLiteral("does not take `b.yaml`"));
    row("too few arguments", QStringLiteral("show"), QStringLiteral("needs RUN"));
    row("a folder for a file", QStringLiteral("run ."), QStringLiteral("is a folder"));
    row("no such file", QStringLiteral("run nothing.yaml"), QStringLiteral("There is no file"));
    row("no such folder", QStringLiteral("run --workspace nowhere"), QStringLiteral("There is no folder"));
    row("no such event file", QStringLiteral("run --event nothing.json"), QStringLiteral("nothing.json"));
    row("unknown engine", QStringLiteral("run --engine foo"), QStringLiteral("It can be auto, docker, podman, unix://"));
    row("a socket that is no absolute path", QStringLiteral("run --engine unix://docker.sock"), QStringLiteral("absolute path"));
    row("an engine on another machine", QStringLiteral("run --engine tcp://example.org:2375"), QStringLiteral("another machine"));
    row("unknown engine to look for", QStringLiteral("engines --engine foo"), QStringLiteral("It can be auto, docker, podman, unix://"));
    row("unknown schema", QStringLiteral("schema trigger"), QStringLiteral("does not know `trigger`"));
    row("unknown shell", QStringLiteral("completions tcsh"), QStringLiteral("bash, zsh, fish"));
    row("unknown action", QStringLiteral("secret get a"), QStringLiteral("set, list, remove"));
    row("secret without a name", QStringLiteral("secret remove"), QStringLiteral("needs the NAME"));
    row("both ways to rerun", QStringLiteral("rerun last --failed --from a"), QStringLiteral("cannot be used together"));
    row("number of runs", QStringLiteral("runs -n none"), QStringLiteral("1 or more"));
    row("help for nothing", QStringLiteral("help lgos"), QStringLiteral("Did you mean `logs`?"));
}

void TestCommands::wrongCommandLines()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    QFETCH(QString, says);
    const Outcome outcome = (*m_clustero)(words);
    QCOMPARE(outcome.status, status);
    QVERIFY2(errorText(outcome).contains(says), outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
}

void TestCommands::helpOfEveryCommand_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &command : allCommands())
        QTest::newRow(qPrintable(command->name)) << command->name;
}

void TestCommands::helpOfEveryCommand()
{
    QFETCH(QString, name);
    const Outcome outcome = (*m_clustero)({name, QStringLiteral("--help")});
    QCOMPARE(outcome.status, int(ExitPassed));
    QVERIFY(outcome.out.startsWith("Usage: clustero " + name.toLatin1()));
    const Commands commands = allCommands();
    for (const OptionSpec &option : findCommand(commands, name)->options)
        QVERIFY2(outcome.out.contains("--" + option.name.toLatin1()), qPrintable(option.name));
    for (const QByteArray &line : outcome.out.split('\n')) {
        if (!line.startsWith("Usage"))
            QVERIFY2(QString::fromUtf8(line).size() <= 120, line.constData());
    }
}

void TestCommands::manualAndCompletionsKnowEverything_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("commandMark");
    QTest::addColumn<QString>("optionMark");
    QFile manual(QStringLiteral(CLUSTERO_TEST_DATA "/../../man/clustero.1"));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const Commands commands = allCommands();
    QTest::newRow("manual") << QString::fromUtf8(manual.readAll()) << QStringLiteral(".It Cm %1") << QStringLiteral(".It Fl -%1");
    QTest::newRow("bash") << completions(QStringLiteral("bash"), commands) << QStringLiteral("    %1)\n") << QStringLiteral("--%1");
    QTest::newRow("zsh") << completions(QStringLiteral("zsh"), commands) << QStringLiteral("    %1) _arguments") << QStringLiteral("--%1[");
    QTest::newRow("fish") << completions(QStringLiteral("fish"), commands) << QStringLiteral(" -a %1 ") << QStringLiteral(" -l %1");
}

void TestCommands::manualAndCompletionsKnowEverything()
{
    QFETCH(QString, text);
    QFETCH(QString, commandMark);
    QFETCH(QString, optionMark);
    for (const auto &command : allCommands()) {
        const QString mark = commandMark.arg(command->name);
        QCOMPARE(text.contains(mark), !command->isHidden);
        if (command->isHidden)
            continue;
        const qsizetype at = text.indexOf(mark);
        for (const OptionSpec &option : command->options)
            QVERIFY2(text.indexOf(optionMark.arg(option.name), at) > 0, qPrintable(command->name + u' ' + option.name));
    }
}

void TestCommands::bashTakesTheCompletions()
{
    const QString script = completions(QStringLiteral("bash"), allCommands()) +
                           QStringLiteral("\nask() { COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _clustero; echo \"${COMPREPLY[*]}\"; }\n"
                                          "ask clustero va\nask clustero run --output p\nask clustero run --par\nask clustero schema p\n");
    QProcess bash;
    bash.start(QStringLiteral("bash"), {QStringLiteral("--norc"), QStringLiteral("-c"), script});
    QVERIFY(bash.waitForFinished());
    QCOMPARE(bash.readAllStandardError(), QByteArray());
    QCOMPARE(bash.readAllStandardOutput(), QByteArray("validate\npretty plain\n--param\npipeline\n"));
}

void TestCommands::validateFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("summary");
    QTest::newRow("right") << goodFile << int(ExitPassed) << QString() << QStringLiteral("1 file: no errors.\n");
    QTest::newRow("unknown strand") << QByteArray(goodFile).replace("[build]", "[bild]") << int(ExitBadInput)
                                    << QStringLiteral("p.yaml:8:11: error: ") << QStringLiteral("1 file: 1 error.");
    QTest::newRow("no JavaScript") << QByteArray(goodFile + "environment: \"${{ 1 + }}\"\n") << int(ExitBadInput)
                                   << QStringLiteral("p.yaml:11:15: error: ") << QStringLiteral("[expression-syntax]");
    QTest::newRow("warning only") << QByteArray(goodFile + "colour: red\n") << int(ExitPassed) << QStringLiteral("p.yaml:11:1: warning: ")
                                  << QStringLiteral("1 file: no errors, 1 warning.\n");
}

void TestCommands::validateFiles()
{
    QFETCH(QByteArray, file);
    QFETCH(int, status);
    QFETCH(QString, line);
    QFETCH(QString, summary);
    m_clustero->writeFile(QStringLiteral("p.yaml"), file);
    const Outcome outcome = (*m_clustero)({QStringLiteral("validate"), QStringLiteral("p.yaml")});
    QCOMPARE(outcome.status, status);
    QVERIFY2(errorText(outcome).startsWith(line), outcome.err.constData());
    QVERIFY2((errorText(outcome) + QString::fromUtf8(outcome.out)).contains(summary), outcome.err.constData());
}

void TestCommands::validateUnderlinesOnATerminal()
{
    m_clustero->terminal = true;
    m_clustero->writeFile(QStringLiteral("p.yaml"), QByteArray(goodFile).replace("[build]", "[bild]"));
    const QStringList lines = errorText((*m_clustero)({QStringLiteral("validate"), QStringLiteral("p.yaml")})).split(u'\n');
    QCOMPARE(lines.at(1), QStringLiteral("8     |   after: [bild]"));
    QVERIFY2(lines.at(2).startsWith(QStringLiteral("      |           ^~~~")), qPrintable(lines.at(2)));
    QVERIFY(lines.at(2).endsWith(QStringLiteral("build")));
}

void TestCommands::validateAsJson()
{
    m_clustero->writeFile(QStringLiteral("p.yaml"), QByteArray(goodFile).replace("[build]", "[bild]"));
    const Outcome outcome = (*m_clustero)({QStringLiteral("validate"), QStringLiteral("p.yaml"), QStringLiteral("absent.yaml"),
                                           QStringLiteral("--output"), QStringLiteral("json")});
    QCOMPARE(outcome.status, int(ExitBadInput));
    QCOMPARE(eventTypes(outcome.out), (QStringList{QStringLiteral("diagnostic"), QStringLiteral("diagnostic")}));
    QVERIFY(!outcome.out.contains("\"run\""));
    QVERIFY(outcome.err.isEmpty());
}

void TestCommands::plainRunPrintsOutputBeforeTheEndOfItsStep()
{
    const Outcome outcome = runScript({QStringLiteral("run")}, [this](LiveRun &live) {
        m_world->startStep(live, 0, 0);
        m_world->write(live, 0, 0, "one\ntw");
        m_world->write(live, 0, 0, "o\nlast without an end");
        m_world->finishStep(live, 0, 0, State::Passed, 0);
        m_world->finishStrand(live, 0, State::Passed);
        m_world->startStep(live, 1, 0);
        m_world->finishStep(live, 1, 0, State::Passed, 0);
        m_world->finishStrand(live, 1, State::Passed);
        m_world->finish(live, State::Passed);
    });
    QCOMPARE(outcome.status, int(ExitPassed));
    QStringList lines = QString::fromUtf8(outcome.out).split(u'\n');
    for (QString &line : lines)
        line = line.section(QStringLiteral(" in "), 0, 0).section(QStringLiteral(" ("), 0, 0);
    QCOMPARE(lines, (QStringList{QStringLiteral("run 1 of Build started"), QStringLiteral("build/compile: running"),
                                 QStringLiteral("build/compile | one"), QStringLiteral("build/compile | two"),
                                 QStringLiteral("build/compile | last without an end"), QStringLiteral("build/compile: passed"),
                                 QStringLiteral("build: passed"), QStringLiteral("pack/tar: running"), QStringLiteral("pack/tar: passed"),
                                 QStringLiteral("pack: passed"), QStringLiteral("run 1 of Build passed"), QString()}));
}

void TestCommands::failedRunEndsWithTheReason_data()
{
    QTest::addColumn<QString>("output");
    QTest::newRow("plain") << QStringLiteral("plain");
    QTest::newRow("pretty") << QStringLiteral("pretty");
}

void TestCommands::failedRunEndsWithTheReason()
{
    QFETCH(QString, output);
    const Outcome outcome = runScript({QStringLiteral("run"), QStringLiteral("--output"), output}, [this](LiveRun &live) {
        m_world->startStep(live, 0, 0);
        QByteArray chatter;
        for (int i = 0; i < 1000; ++i)
            chatter += "compiling " + QByteArray::number(i) + '\n';
        m_world->write(live, 0, 0, "main.c:3: error: expected `;'\n" + chatter);
        m_world->finishStep(live, 0, 0, State::Failed, 137);
        m_world->finishStrand(live, 0, State::Failed);
        m_world->finishStrand(live, 1, State::Skipped, QStringLiteral("`build` failed"));
        m_world->finish(live, State::Failed);
    });
    QCOMPARE(outcome.status, int(ExitFailed));
    const QByteArray end = outcome.out.mid(outcome.out.lastIndexOf("build/compile failed"));
    QVERIFY2(end.contains("make compile"), end.constData());
    QVERIFY(end.contains("137: killed (SIGKILL), often out of memory"));
    QVERIFY(end.contains("main.c:3: error: expected `;'"));
    QVERIFY(!end.contains("compiling 500\n"));
    QVERIFY(end.contains("compiling 999"));
    QVERIFY(end.contains("compile.log"));
    QVERIFY(end.contains("clustero rerun 1 --failed"));
}

void TestCommands::exitStatusOfRuns_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("diagnostic");
    QTest::addColumn<int>("status");
    QTest::newRow("passed") << State::Passed << QString() << 0;
    QTest::newRow("failed") << State::Failed << QString() << 1;
    QTest::newRow("timed out") << State::TimedOut << QString() << 1;
    QTest::newRow("interrupted") << State::Interrupted << QString() << 1;
    QTest::newRow("cancelled") << State::Cancelled << QString() << 130;
    QTest::newRow("store broke") << State::Cancelled << QStringLiteral("disk-full") << 3;
    QTest::newRow("engine broke") << State::Failed << QStringLiteral("engine-gone") << 3;
    QTest::newRow("artifact missing") << State::Failed << QStringLiteral("artifact-nothing") << 1;
}

void TestCommands::exitStatusOfRuns()
{
    QFETCH(State, state);
    QFETCH(QString, diagnostic);
    for (const QString &output : {QStringLiteral("plain"), QStringLiteral("pretty"), QStringLiteral("json")}) {
        const Outcome outcome = runScript({QStringLiteral("run"), QStringLiteral("--output"), output}, [&](LiveRun &live) {
            if (!diagnostic.isEmpty())
                Q_EMIT live.diagnosticFound({Severity::Error, diagnostic, QStringLiteral("It broke."), {}, {}, {}});
            m_world->finish(live, state);
        });
        QTEST(outcome.status, "status");
    }
}

void TestCommands::refusals_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("wrong file") << int(Refusal::Kind::BadInput) << 2;
    QTest::newRow("no engine") << int(Refusal::Kind::NoEngine) << 3;
    QTest::newRow("no strand") << int(Refusal::Kind::NoSuchThing) << 4;
    QTest::newRow("broken") << int(Refusal::Kind::Broken) << 3;
}

void TestCommands::refusals()
{
    QFETCH(int, kind);
    Diagnostic diagnostic;
    diagnostic.code = QStringLiteral("some-code");
    diagnostic.message = QStringLiteral("It cannot be done.");
    m_world->refusal = Refusal{static_cast<Refusal::Kind>(kind), {diagnostic}};
    const Outcome outcome = (*m_clustero)({QStringLiteral("run"), QStringLiteral("--output"), QStringLiteral("json")});
    QTEST(outcome.status, "status");
    QCOMPARE(outcome.err, QByteArray("error: It cannot be done. [some-code]\n"));
    QCOMPARE(eventTypes(outcome.out), QStringList{QStringLiteral("diagnostic")});
}

void TestCommands::jsonRunIsAStreamOfEvents()
{
    const Outcome outcome = runScript({QStringLiteral("run"), QStringLiteral("--output"), QStringLiteral("json")}, [this](LiveRun &live) {
        m_world->startStep(live, 0, 0);
        m_world->write(live, 0, 0, "one\n\xFF\n");
        m_world->finishStep(live, 0, 0, State::Failed, 1);
        m_world->finishStrand(live, 0, State::Failed);
        m_world->finishStep(live, 1, 0, State::Skipped);
        m_world->finishStrand(live, 1, State::Skipped, QStringLiteral("`build` failed"));
        m_world->finish(live, State::Failed);
    });
    QCOMPARE(
        eventTypes(outcome.out).join(u' '),
        QStringLiteral(
            "run.started strand.started step.started log log step.finished strand.finished step.finished strand.finished run.finished"));
    QVERIFY(outcome.out.contains("\"text\":\"\xEF\xBF\xBD\",\"line\":2}"));
    QVERIFY(outcome.out.contains("\"exitStatus\":1"));
}

void TestCommands::prettyRunKeepsHostileOutputOffTheTerminal()
{
    m_clustero->terminal = true;
    const Outcome outcome = runScript({QStringLiteral("run")}, [this](LiveRun &live) {
        m_world->startStep(live, 0, 0);
        m_world->write(live, 0, 0, "\x1b]0;owned\x07\x1b[2Jerror: \x1b[31mred\x1b[0m\n");
        QTimer::singleShot(150, &live, [this, &live] { // a picture is drawn in between
            m_world->finishStep(live, 0, 0, State::Failed, 1);
            m_world->finishStrand(live, 0, State::Failed);
            m_world->finishStrand(live, 1, State::Skipped);
            m_world->finish(live, State::Failed);
        });
    });
    QCOMPARE(outcome.status, int(ExitFailed));
    QVERIFY(outcome.out.contains("error: red"));
    QVERIFY(!outcome.out.contains("owned"));
    QVERIFY(!outcome.out.contains("\x1b[2J"));
    QVERIFY(!outcome.out.contains("\x1b[31m"));
}

void TestCommands::aSlowReaderGetsEverythingAndHoldsNothingUp()
{
    QByteArray lines;
    constexpr int count = 200'000;
    for (int i = 0; i < count; ++i)
        lines += QByteArray::number(i) + '\n';
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    std::thread reader;
    QByteArray got;
    m_world->script = [&](LiveRun &live) {
        m_world->startStep(live, 0, 0);
        m_world->write(live, 0, 0, lines);
        m_world->finishStep(live, 0, 0, State::Passed, 0);
        m_world->finishStrand(live, 0, State::Passed);
        m_world->finishStrand(live, 1, State::Skipped);
        m_world->finish(live, State::Passed);
        // The run is over and nothing has been read yet.
        reader = std::thread([&] {
            char part[65536];
            for (ssize_t n = 0; (n = ::read(ends[0], part, sizeof part)) > 0;)
                got.append(part, n);
        });
    };
    const int status =
        m_clustero->run({QStringLiteral("run"), QStringLiteral("--output"), QStringLiteral("plain")}, ends[1], STDERR_FILENO);
    ::close(ends[1]);
    reader.join();
    ::close(ends[0]);
    QCOMPARE(status, int(ExitPassed));
    QCOMPARE(got.count("build/compile | "), count);
    QVERIFY(got.contains("build/compile | 199999\nbuild/compile: passed"));
}

void TestCommands::aReaderThatLeavesChangesNoExitStatus()
{
    std::signal(SIGPIPE, SIG_IGN);
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    ::close(ends[0]);
    m_world->script = [&](LiveRun &live) {
        m_world->startStep(live, 0, 0);
        m_world->write(live, 0, 0, QByteArray(1'000'000, '\n'));
        m_world->finishStep(live, 0, 0, State::Failed, 1);
        m_world->finishStrand(live, 0, State::Failed);
        m_world->finish(live, State::Failed);
    };
    QCOMPARE(m_clustero->run({QStringLiteral("run"), QStringLiteral("--output"), QStringLiteral("plain")}, ends[1], STDERR_FILENO),
             int(ExitFailed));
    ::close(ends[1]);
}

void TestCommands::signalsCancelThenKill()
{
    m_world->onCancel = [this](LiveRun &live, bool force) {
        if (!force) {
            std::raise(SIGTERM);
            return;
        }
        m_world->finishStep(live, 0, 0, State::Cancelled);
        m_world->finishStrand(live, 0, State::Cancelled);
        m_world->finishStrand(live, 1, State::Cancelled);
        m_world->finish(live, State::Cancelled);
    };
    const Outcome outcome = runScript({QStringLiteral("run")}, [this](LiveRun &live) {
        m_world->startStep(live, 0, 0);
        std::raise(SIGINT);
    });
    QCOMPARE(outcome.status, int(ExitCancelled));
    QCOMPARE(m_world->cancelled.size(), 2);
    QVERIFY(!m_world->cancelled.at(0).endsWith(QStringLiteral(" now")));
    QVERIFY(m_world->cancelled.at(1).endsWith(QStringLiteral(" now")));
    QVERIFY(outcome.err.contains("Once more"));
}

void TestCommands::optionsReachTheSession()
{
    m_clustero->writeFile(QStringLiteral("event.json"), "{}");
    runScript({QStringLiteral("run"), QStringLiteral(".clustero.yaml"), QStringLiteral("--in-place"), QStringLiteral("--param"),
               QStringLiteral("a=b=c"), QStringLiteral("--param"), QStringLiteral("e="), QStringLiteral("--event"),
               QStringLiteral("event.json"), QStringLiteral("--engine"), QStringLiteral("podman"), QStringLiteral("--strand"),
               QStringLiteral("build"), QStringLiteral("--strand=pack"), QStringLiteral("-j4"), QStringLiteral("--keep")},
              [this](LiveRun &live) { m_world->finish(live, State::Passed); });
    QCOMPARE(m_world->started.size(), 1);
    const RunRequest &request = m_world->started.first();
    QCOMPARE(request.folder, m_clustero->folder());
    QCOMPARE(request.file, m_clustero->folder() + QStringLiteral("/.clustero.yaml"));
    QCOMPARE(request.params, (QMap<QString, QString>{{QStringLiteral("a"), QStringLiteral("b=c")}, {QStringLiteral("e"), QString()}}));
    QCOMPARE(request.event, QByteArray("{}"));
    QCOMPARE(request.options.engine, QStringLiteral("podman"));
    QCOMPARE(request.options.strands, (QStringList{QStringLiteral("build"), QStringLiteral("pack")}));
    QCOMPARE(request.options.jobs, 4);
    QVERIFY(request.options.inPlace && request.options.keep);
    runScript({QStringLiteral("rerun"), QStringLiteral("last"), QStringLiteral("--from"), QStringLiteral("build/compile")},
              [this](LiveRun &live) { m_world->finish(live, State::Passed); });
    QCOMPARE(m_world->rerun.first().fromStrand, QStringLiteral("build"));
    QCOMPARE(m_world->rerun.first().fromStep, QStringLiteral("compile"));
}

void TestCommands::logsAreTheBytesOfTheStep()
{
    const QByteArray bytes = QByteArray("a\0b\r\n\xFF\x1b[31m\nno end", 18) + QByteArray(300'000, 'x');
    runScript({QStringLiteral("run")}, [&](LiveRun &live) {
        m_world->startStep(live, 0, 0);
        m_world->write(live, 0, 0, bytes);
        m_world->finishStep(live, 0, 0, State::Passed, 0);
        m_world->finishStrand(live, 0, State::Passed);
        m_world->finish(live, State::Passed);
    });
    for (const bool terminal : {false, true}) {
        m_clustero->terminal = terminal;
        const Outcome outcome = (*m_clustero)({QStringLiteral("logs"), QStringLiteral("last"), QStringLiteral("build/compile")});
        QCOMPARE(outcome.status, int(ExitPassed));
        QCOMPARE(outcome.out, bytes);
    }
}

void TestCommands::logsOfAllSteps()
{
    runScript({QStringLiteral("run")}, [&](LiveRun &live) {
        for (int strand = 0; strand < 2; ++strand) {
            m_world->startStep(live, strand, 0);
            m_world->write(live, strand, 0, "hello\nend");
            m_world->finishStep(live, strand, 0, State::Passed, 0);
            m_world->finishStrand(live, strand, State::Passed);
        }
        m_world->finish(live, State::Passed);
    });
    QCOMPARE((*m_clustero)({QStringLiteral("logs"), QStringLiteral("1")}).out,
             QByteArray("build/compile | hello\nbuild/compile | end\npack/tar | hello\npack/tar | end\n"));
    QCOMPARE((*m_clustero)({QStringLiteral("logs"), QStringLiteral("1"), QStringLiteral("pack")}).out,
             QByteArray("pack/tar | hello\npack/tar | end\n"));
    m_clustero->terminal = true;
    QCOMPARE((*m_clustero)({QStringLiteral("logs"), QStringLiteral("1")}).out,
             QByteArray("── build/compile: passed ──\nhello\nend\n── pack/tar: passed ──\nhello\nend\n"));
}

void TestCommands::logsFollowARunOfAnotherProcess()
{
    LiveRun *live = m_world->begin(this);
    m_world->script = [](LiveRun &) {};
    m_world->startStep(*live, 0, 0);
    m_world->write(*live, 0, 0, "first\n");
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    QByteArray got;
    QSocketNotifier notifier(ends[0], QSocketNotifier::Read);
    connect(&notifier, &QSocketNotifier::activated, this, [&] {
        char part[4096];
        got.append(part, ::read(ends[0], part, sizeof part));
        if (got == "first\n") {
            m_world->write(*live, 0, 0, "second");
            m_world->finishStep(*live, 0, 0, State::Passed, 0);
            m_world->finishStrand(*live, 0, State::Passed);
            m_world->finish(*live, State::Passed);
        }
    });
    const int status =
        m_clustero->run({QStringLiteral("logs"), QStringLiteral("last"), QStringLiteral("build/compile"), QStringLiteral("--follow")},
                        ends[1], STDERR_FILENO);
    QCOMPARE(status, int(ExitPassed));
    ::close(ends[1]);
    char part[64];
    for (ssize_t n = 0; (n = ::read(ends[0], part, sizeof part)) > 0;)
        got.append(part, n);
    ::close(ends[0]);
    QCOMPARE(got, QByteArray("first\nsecond"));
    delete live;
}

void TestCommands::namesThatDoNotExist_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("says");
    QTest::newRow("run") << QStringLiteral("show 99") << QStringLiteral("99");
    QTest::newRow("run to cancel") << QStringLiteral("cancel 99") << QStringLiteral("99");
    QTest::newRow("strand") << QStringLiteral("logs 1 biuld") << QStringLiteral("Did you mean `build`?");
    QTest::newRow("step") << QStringLiteral("logs 1 build/comple") << QStringLiteral("Did you mean `compile`?");
    QTest::newRow("artifact") << QStringLiteral("artifacts 1 --get site") << QStringLiteral("no artifact `site`");
    QTest::newRow("secret") << QStringLiteral("secret remove nothing") << QStringLiteral("no secret `nothing`");
}

void TestCommands::namesThatDoNotExist()
{
    QFETCH(QString, words);
    QFETCH(QString, says);
    runScript({QStringLiteral("run")}, [this](LiveRun &live) { m_world->finish(live, State::Passed); });
    const Outcome outcome = (*m_clustero)(words.split(u' '));
    QCOMPARE(outcome.status, int(ExitNoSuchThing));
    QVERIFY2(errorText(outcome).contains(says), outcome.err.constData());
}

void TestCommands::runsAndShow()
{
    QVERIFY((*m_clustero)({QStringLiteral("runs")}).out.startsWith("No runs yet"));
    for (const State state : {State::Passed, State::Failed}) {
        runScript({QStringLiteral("run")}, [&](LiveRun &live) {
            m_world->startStep(live, 0, 0);
            m_world->finishStep(live, 0, 0, state, state == State::Passed ? 0 : 2);
            m_world->finishStrand(live, 0, state);
            m_world->finish(live, state);
        });
    }
    const QList<QByteArray> rows = (*m_clustero)({QStringLiteral("runs")}).out.split('\n');
    QVERIFY(rows.at(0).startsWith("NUMBER  STATE"));
    QVERIFY2(rows.at(1).startsWith("2       failed"), rows.at(1).constData());
    QVERIFY2(rows.at(2).startsWith("1       passed"), rows.at(2).constData());
    const QList<QByteArray> json =
        (*m_clustero)({QStringLiteral("runs"), QStringLiteral("-n1"), QStringLiteral("--output=json")}).out.split('\n');
    QCOMPARE(json.size(), 2);
    QCOMPARE(QJsonDocument::fromJson(json.first()).object().value(u"state").toString(), QStringLiteral("failed"));
    const QByteArray shown = (*m_clustero)({QStringLiteral("show"), QStringLiteral("last")}).out;
    QVERIFY2(shown.contains("Build, run 2: failed"), shown.constData());
    QVERIFY(shown.indexOf("build/compile failed") < shown.indexOf("pack"));
    QVERIFY((*m_clustero)({QStringLiteral("cancel"), QStringLiteral("1")}).out.startsWith("Nothing to cancel"));
    QVERIFY(m_world->cancelled.isEmpty());
}

void TestCommands::deadRunsAreToldAbout()
{
    m_world->dead = 2;
    const Outcome outcome = (*m_clustero)({QStringLiteral("runs")});
    QCOMPARE(outcome.err,
             QByteArray("clustero: 2 runs were interrupted when their processes died; they are being finished in the background.\n"));
}

void TestCommands::secretsComeFromStandardInput()
{
    m_clustero->input = "s3cret\n";
    const Outcome set = (*m_clustero)({QStringLiteral("secret"), QStringLiteral("set"), QStringLiteral("npm-token")});
    QCOMPARE(set.status, int(ExitPassed));
    QVERIFY(!(set.out + set.err).contains("s3cret"));
    QCOMPARE(m_world->secrets.value(QStringLiteral("npm-token")), QByteArray("s3cret"));
    QCOMPARE((*m_clustero)({QStringLiteral("secret"), QStringLiteral("list")}).out, QByteArray("npm-token\n"));
    m_clustero->input.clear();
    QCOMPARE((*m_clustero)({QStringLiteral("secret"), QStringLiteral("set"), QStringLiteral("other")}).status, int(ExitBadInput));
    m_clustero->input = QByteArray(100'000, 'x');
    QCOMPARE((*m_clustero)({QStringLiteral("secret"), QStringLiteral("set"), QStringLiteral("other")}).status, int(ExitBadInput));
    QCOMPARE(m_world->secrets.size(), 1);
}

void TestCommands::enginesTellWhatAnswered()
{
    m_clustero->probes = {{QStringLiteral("DOCKER_HOST"), QStringLiteral("unix:///x"), false, QStringLiteral("nothing listens"), {}}};
    const Outcome none = (*m_clustero)({QStringLiteral("engines")});
    QCOMPARE(none.status, int(ExitBroken));
    QVERIFY(none.out.contains("nothing listens"));
    QVERIFY(none.err.contains("No container engine answers"));
    m_clustero->probes << EngineProbe{
        QStringLiteral("Podman"), QStringLiteral("unix:///y"), true, QStringLiteral("Podman 4.3, API 1.41"), {}};
    const Outcome one = (*m_clustero)({QStringLiteral("engines")});
    QCOMPARE(one.status, int(ExitPassed));
    QVERIFY(one.out.contains("unix:///y  (used)"));
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
