// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/resolve.h"

#include <QTest>

using namespace clustero;

namespace {

/// Expressions of these tests end by themselves.
class PatientWatchdog : public ExpressionWatchdog
{
public:
    void start(std::chrono::milliseconds, std::function<void()>) override {}
    void stop() override {}
};

Run someRun()
{
    Run run;
    run.id = RunId{QStringLiteral("0123456789abcdef")};
    run.number = 7;
    run.file = QStringLiteral("/home/ada/web/.clustero.yaml");
    run.source = QStringLiteral("/home/ada/My Web");
    run.params = QJsonObject{{QStringLiteral("dryRun"), true}, {QStringLiteral("version"), QStringLiteral("1.2.3")}};
    return run;
}

Resolution resolve(const QByteArray &strands, const Run &run = someRun())
{
    const PipelineReading reading = readPipeline("version: 1\nname: Build & ship\n" + strands, QStringLiteral("p.yaml"));
    for (const Diagnostic &diagnostic : reading.diagnostics)
        qInfo("%s", qPrintable(toLine(diagnostic)));
    PatientWatchdog watchdog;
    return resolveRun(reading.spec, run, watchdog);
}

QString value(const ResolvedStep &step, const QString &key)
{
    for (const auto &[name, text] : step.env) {
        if (name == key)
            return text;
    }
    return QStringLiteral("(unset)");
}

} // namespace

class ResolveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void variables_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *key, const char *wanted) {
            QTest::newRow(key) << QString::fromLatin1(key) << QString::fromLatin1(wanted);
        };
        row("PROJECT_NAME", "My Web");
        row("PROJECT_SLUG", "my-web");
        row("PIPELINE_NAME", "Build & ship");
        row("PIPELINE_SLUG", "build-ship");
        row("STRAND_NAME", "front_end");
        row("STRAND_SLUG", "front-end");
        row("STEP_NAME", "step-1");
        row("STEP_SLUG", "step-1");
        row("DEPLOY_ENVIRONMENT", "live");
        row("TRIGGER_TYPE", "manual");
        row("PARAM_DRY_RUN", "true");
        row("PARAM_VERSION", "1.2.3");
        row("CI", "true");
        row("CLUSTERO", "true");
        row("CLUSTERO_RUN_ID", "0123456789abcdef");
        row("CLUSTERO_RUN_NUMBER", "7");
        row("OWN", "live 7 1.2.3");
        row("SECRET", "(unset)");
    }

    void variables()
    {
        QFETCH(QString, key);
        QFETCH(QString, wanted);
        const Resolution resolution = resolve(R"(
environment: "${{ params.dryRun ? 'live' : 'test' }}"
strands:
- name: front_end
  steps:
  - type: host
    cmd: [env]
    env:
    - OWN=${{ env.DEPLOY_ENVIRONMENT }} ${{ run.number }} ${{ params.version }}
    - {key: SECRET, secret: token}
)");
        QCOMPARE(resolution.diagnostics.size(), 0);
        QCOMPARE(value(resolution.resolved.strands.first().steps.first(), key), wanted);
    }

    void anEmptyEnvironmentSetsNothing()
    {
        const Resolution resolution = resolve("environment: \"${{ '' }}\"\nstrands: [{name: one, steps: [{type: host, cmd: [env]}]}]\n");
        QCOMPARE(value(resolution.resolved.strands.first().steps.first(), QStringLiteral("DEPLOY_ENVIRONMENT")), QStringLiteral("(unset)"));
    }

    void expressionsInTypeAndCommand()
    {
        const Resolution resolution =
            resolve("strands: [{name: one, steps: [{type: \"node:${{ 10 * 2 }}\", cmd: [\"v${{ params.version }}\", plain]}]}]\n");
        const ResolvedStep &step = resolution.resolved.strands.first().steps.first();
        QCOMPARE(step.image, QStringLiteral("node:20"));
        QCOMPARE(step.cmd, std::optional(QStringList{QStringLiteral("v1.2.3"), QStringLiteral("plain")}));
        QVERIFY(resolution.resolved.needsEngine());
    }

    void strandsAskedForBringWhatTheyNeed()
    {
        Run run = someRun();
        run.options.strands = {QStringLiteral("cc")};
        const Resolution resolution = resolve(R"(
strands:
- {name: aa, steps: [{type: host, cmd: [x]}]}
- {name: bb, after: aa, steps: [{type: 'image:1', env: [{key: K, secret: unused}]}]}
- {name: cc, after: aa, steps: [{type: host, cmd: [x], env: [{key: K, secret: used}]}]}
)",
                                              run);
        QStringList excluded;
        for (const ResolvedStrand &strand : resolution.resolved.strands) {
            if (strand.excluded)
                excluded.append(strand.name);
        }
        QCOMPARE(excluded, QStringList{QStringLiteral("bb")});
        QVERIFY(!resolution.resolved.needsEngine());
        QCOMPARE(resolution.resolved.secretNames(), QStringList{QStringLiteral("used")});
    }

    void aStrandThatIsNotThereIsAnError()
    {
        Run run = someRun();
        run.options.strands = {QStringLiteral("zz")};
        const Resolution resolution = resolve("strands: [{name: aa, steps: [{type: host, cmd: [x]}]}]\n", run);
        QCOMPARE(resolution.diagnostics.size(), 1);
        QCOMPARE(resolution.diagnostics.first().code, QStringLiteral("unknown-strand"));
    }

    void anExpressionThatFailsNamesItsPlace()
    {
        const Resolution resolution =
            resolve("strands:\n- name: aa\n  when: \"${{ missing.thing }}\"\n  steps: [{type: host, cmd: [x]}]\n");
        QVERIFY(hasErrors(resolution.diagnostics));
        QCOMPARE(resolution.diagnostics.first().range.line, 5);
    }
};

QTEST_GUILESS_MAIN(ResolveTest)
#include "tst_resolve.moc"
