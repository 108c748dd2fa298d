// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandtest.h"

#include <QProcess>

using namespace clustero;

/// What every command has in common, and those that run nothing.
class TestCommands : public CommandTest
{
    Q_OBJECT

private Q_SLOTS:
    void wrongCommandLines_data();
    void wrongCommandLines();
    void helpOfEveryCommand_data();
    void helpOfEveryCommand();
    void helpShowsTopics();
    void manualAndCompletionsKnowEverything_data();
    void manualAndCompletionsKnowEverything();
    void bashTakesTheCompletions();
    void validateFiles_data();
    void validateFiles();
    void validateUnderlinesOnATerminal();
    void validateAsJson();
    void secretsComeFromStandardInput();
    void enginesTellWhatAnswered();
    void initProposes();
    void diagnosticsHaveNoSecrets();
};

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
    row("unknown schema", QStringLiteral("schema triger"), QStringLiteral("Did you mean `trigger`?"));
    row("unknown shell", QStringLiteral("completions tcsh"), QStringLiteral("bash, zsh, fish"));
    row("unknown action", QStringLiteral("secret get a"), QStringLiteral("set, list, remove"));
    row("secret without a name", QStringLiteral("secret remove"), QStringLiteral("needs the NAME"));
    row("both ways to rerun", QStringLiteral("rerun last --failed --from a"), QStringLiteral("cannot be used together"));
    row("number of runs", QStringLiteral("runs -n none"), QStringLiteral("1 or more"));
    row("help for nothing", QStringLiteral("help lgos"), QStringLiteral("Did you mean `logs`?"));
    row("help for no topic", QStringLiteral("help trigers"), QStringLiteral("Did you mean `triggers`?"));
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

void TestCommands::helpShowsTopics()
{
    QVERIFY((*m_clustero)({QStringLiteral("help")}).out.contains("  first-pipeline"));
    const QByteArray topic = (*m_clustero)({QStringLiteral("help"), QStringLiteral("triggers")}).out;
    QVERIFY(topic.startsWith("Triggers\n====="));
    QByteArray paged;
    m_clustero->page = [&](const QByteArray &text) {
        paged = text;
        return true;
    };
    QCOMPARE((*m_clustero)({QStringLiteral("help"), QStringLiteral("triggers")}).out, topic); // no terminal
    m_clustero->terminal = true;
    QVERIFY((*m_clustero)({QStringLiteral("help"), QStringLiteral("triggers"), QStringLiteral("--no-pager")}).out.startsWith("Triggers\n"));
    QVERIFY(paged.isEmpty());
    QCOMPARE((*m_clustero)({QStringLiteral("help"), QStringLiteral("triggers")}).out, QByteArray());
    QVERIFY(paged.startsWith("Triggers\n"));
    m_clustero->page = [](const QByteArray &) { return false; };
    QCOMPARE((*m_clustero)({QStringLiteral("help"), QStringLiteral("triggers")}).out, paged);
    // A word that is both is told as both.
    const QByteArray both = (*m_clustero)({QStringLiteral("help"), QStringLiteral("github")}).out;
    QVERIFY(both.startsWith("Usage: clustero github"));
    QVERIFY(both.contains("\nGitHub\n======"));
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
    if (qEnvironmentVariableIsSet("TSAN_OPTIONS"))
        QSKIP("The thread sanitizer of clang 14 does not survive how Qt starts programs.");
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

void TestCommands::initProposes()
{
    const auto init = [this](const QStringList &words) { return (*m_clustero)(QStringList{QStringLiteral("init")} + words); };
    const QByteArray before = goodFile;
    QCOMPARE(init({}).status, int(ExitNoSuchThing)); // nothing but the pipeline file is there
    m_clustero->writeFile(QStringLiteral("CMakeLists.txt"), "project(sums)\nenable_testing()\n");
    const Outcome taken = init({});
    QCOMPARE(taken.status, int(ExitBadInput));
    QVERIFY(taken.err.contains("already"));
    QFile kept(m_clustero->folder() + QStringLiteral("/.clustero.yaml"));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), before);
    QVERIFY(kept.remove());
    const Outcome printed = init({QStringLiteral("--print"), QStringLiteral("--host")});
    QCOMPARE(printed.status, int(ExitPassed));
    QVERIFY(printed.out.contains("cmd: [cmake, -S"));
    QVERIFY(!QFile::exists(kept.fileName()));
    QVERIFY(init({QStringLiteral("--list")}).out.contains("--from project"));
    QCOMPARE(init({QStringLiteral("--from"), QStringLiteral("projekt")}).status, int(ExitNoSuchThing));
    QCOMPARE(init({}).status, int(ExitPassed));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), printed.out);
    QCOMPARE(init({QStringLiteral("nowhere")}).status, int(ExitNoSuchThing));
}

void TestCommands::diagnosticsHaveNoSecrets()
{
    const QByteArray secret = "corr\"ect horse\nbattery staple";
    m_world->secrets = {{QStringLiteral("npm-token"), secret}, {QStringLiteral("short"), "q7z"}};
    QVERIFY(QDir(m_clustero->folder()).mkpath(QStringLiteral("configuration")));
    m_clustero->writeFile(QStringLiteral("configuration/clustero.ini"),
                          "[runner]\nengine=tcp://me:hunter2@host:1?key=abc\nodd=battery staple\n");
    m_clustero->writeFile(QStringLiteral("configuration/connections.json"),
                          R"({"version": 1, "smee": [{"name": "n", "url": "https://smee.io/AbCdEf"}],
                              "relays": [{"name": "office", "url": "https://relay.example.com", "channel": "ch4nnel"}]})");
    const auto store = m_world->openStore();
    QVERIFY(store);
    Run run = m_world->run;
    run.id = newRunId(QDateTime::currentDateTimeUtc());
    run.createdAt = QDateTime::currentDateTimeUtc();
    QVERIFY(store->addRun(run));
    run.state = State::Failed;
    run.reason = QStringLiteral("sent Y29yciJlY3QgaG9yc2UKYmF0dGVyeSBzdGFwbGU= and ghp_0123456789abcdefghijABCDEFGHIJ");
    run.strands[0].state = run.strands[0].steps[0].state = State::Failed;
    run.strands[0].steps[0].exitCode = 7;
    QVERIFY(store->updateRun(run) && store->updateStrand(run, 0) && store->updateStep(run, 0, 0));
    const QString log = m_world->paths.logPath(run.id, QStringLiteral("build"), QStringLiteral("compile"));
    QVERIFY(QDir().mkpath(QFileInfo(log).path()));
    QFile file(log);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("x").repeated(390) + " battery staple\nerror: q7z failed\nAuthorization: Bearer abcdefghijk\n");
    file.close();

    const Outcome told = (*m_clustero)({QStringLiteral("diagnostics")});
    QCOMPARE(told.status, int(ExitPassed));
    for (const char *hidden :
         {"battery", "staple", "hunter2", "key=abc", "AbCdEf", "ch4nnel", "Y29ycg", "Y29yciJl", "ghp_", "q7z", "abcdefghijk"})
        QVERIFY2(!told.out.contains(hidden), told.out.constData());
    for (const char *shown : {"Clustero: ", "relay at https://relay.example.com", "smee channel at https://smee.io", "exit 7",
                              "error: [removed] failed", "Build #1: failed", "runner/engine: tcp://[removed]@host:1"})
        QVERIFY2(told.out.contains(shown), qPrintable(QString::fromUtf8(shown) + u'\n' + QString::fromUtf8(told.out)));
    QCOMPARE((*m_clustero)({QStringLiteral("diagnostics"), QStringLiteral("report.txt")}).status, int(ExitPassed));
    QCOMPARE((*m_clustero)({QStringLiteral("diagnostics"), QStringLiteral("report.txt")}).status, int(ExitBadInput));
    QCOMPARE(QFile(m_clustero->folder() + QStringLiteral("/report.txt")).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
