// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipeline/capabilities.h"
#include "models/pipeline/duration.h"
#include "models/pipeline/expressionsyntax.h"
#include "models/pipeline/keys.h"
#include "models/pipeline/names.h"
#include "models/pipeline/schema.h"
#include "models/pipeline/spec.h"
#include "models/yaml/sourcedpipeline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace clustero;
using namespace std::chrono_literals;

namespace {

PipelineReading read(const QByteArray &bytes)
{
    return readPipeline(bytes, QStringLiteral("dir/.clustero.yaml"));
}

StepSpec readStep(const QByteArray &keys)
{
    const PipelineReading reading = read("version: 1\nstrands:\n- name: build\n  steps:\n  - {" + keys + "}\n");
    return reading.spec.strands.value(0).steps.value(0);
}

QStringList values(const std::optional<QList<Text>> &texts)
{
    QStringList result;
    for (const Text &text : texts.value_or(QList<Text>{}))
        result += text.value;
    return result;
}

} // namespace

class TestPipeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsASpec()
    {
        const PipelineReading reading = read("version: 1\nname: Build & ship\ntimeout: 30m\nstrands:\n"
                                             "- name: build\n  dir: ./server/\n  timeout: 10m\n  steps:\n"
                                             "  - type: node:20\n    cmd: [npm, ci]\n"
                                             "  - type: node:20\n    name: test\n    cmd: npm test\n    user: 1000\n"
                                             "- name: ship\n  after: build\n  when: ${{ env.X }}\n  steps: [{type: host, cmd: x}]\n"
                                             "artifacts:\n- {name: site, path: ./dist/, required: false}\n");
        QVERIFY(reading.isValid());
        const PipelineSpec &spec = reading.spec;
        QCOMPARE(spec.name, QStringLiteral("Build & ship"));
        QCOMPARE(spec.timeout.value(), Duration(30min));
        QCOMPARE(spec.strands.size(), 2);
        const StrandSpec &build = *spec.strand(QStringLiteral("build"));
        QCOMPARE(build.dir, QStringLiteral("server"));
        QCOMPARE(build.timeout.value(), Duration(10min));
        QCOMPARE(build.steps[0].name, QStringLiteral("step-1"));
        QCOMPARE(values(build.steps[0].cmd), QStringList({QStringLiteral("npm"), QStringLiteral("ci")}));
        QVERIFY(!build.steps[0].entrypoint);
        QCOMPARE(build.steps[1].name, QStringLiteral("test"));
        QCOMPARE(values(build.steps[1].cmd), QStringList(QStringLiteral("npm test")));
        QCOMPARE(build.steps[1].user, QStringLiteral("1000"));
        const StrandSpec &ship = *spec.strand(QStringLiteral("ship"));
        QCOMPARE(ship.after, QStringList(QStringLiteral("build")));
        QCOMPARE(ship.when->value, QStringLiteral("${{ env.X }}"));
        QCOMPARE(ship.when->range, (SourceRange{17, 9, 17, 21}));
        QCOMPARE(spec.artifacts[0].path, QStringLiteral("dist"));
        QVERIFY(!spec.artifacts[0].required);
        QVERIFY(!spec.strand(QStringLiteral("deploy")));
        QVERIFY(!spec.manualTrigger());
    }

    void namesTheFileWithoutName_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("name");
        QTest::newRow("yaml") << QStringLiteral("a/build.yaml") << QStringLiteral("build");
        QTest::newRow("hidden") << QStringLiteral(".clustero.yaml") << QStringLiteral(".clustero");
        QTest::newRow("no ending") << QStringLiteral("build") << QStringLiteral("build");
        QTest::newRow("nothing") << QString() << QStringLiteral("pipeline");
    }
    void namesTheFileWithoutName()
    {
        QFETCH(QString, file);
        QTEST(readPipeline("version: 1\n", file).spec.name, "name");
    }

    void keepsTheTextOfNumbers()
    {
        const StepSpec step =
            readStep("type: a, cmd: [1.10, yes, 0x1F, 007, 1_000], env: [A=1.10, {key: B, value: 1.10}, {key: C, value: no}]");
        QCOMPARE(values(step.cmd).join(u' '), QStringLiteral("1.10 yes 0x1F 007 1_000"));
        QCOMPARE(step.env[0].value.value, QStringLiteral("1.10"));
        QCOMPARE(step.env[1].value.value, QStringLiteral("1.10"));
        QCOMPARE(step.env[2].value.value, QStringLiteral("no"));
    }

    void readsEnvironmentEntries()
    {
        const StepSpec step = readStep("type: a, env: ['A=x=y', 'B=', {key: C, secret: npm-token}]");
        QCOMPARE(step.env.size(), 3);
        QCOMPARE(step.env[0].value.value, QStringLiteral("x=y"));
        QCOMPARE(step.env[0].value.range.endColumn - step.env[0].value.range.column, 3);
        QVERIFY(step.env[1].value.value.isEmpty());
        QCOMPARE(step.env[2].secret, QStringLiteral("npm-token"));
    }

    void resolvesAliasesAndMergeKeys()
    {
        const PipelineReading reading =
            read("version: 1\nstrands:\n- name: build\n  steps:\n  - &node {type: node:20, cmd: [npm, ci], user: '1'}\n"
                 "  - {<<: *node, cmd: [npm, test]}\n- name: test\n  steps: [*node]\n");
        QVERIFY(reading.isValid());
        const StepSpec &merged = reading.spec.strands[0].steps[1];
        QCOMPARE(merged.type.value, QStringLiteral("node:20"));
        QCOMPARE(merged.user, QStringLiteral("1"));
        QCOMPARE(values(merged.cmd), QStringList({QStringLiteral("npm"), QStringLiteral("test")}));
        QCOMPARE(reading.spec.strands[1].steps[0].type.value, QStringLiteral("node:20"));
    }

    void keepsTriggersAsData()
    {
        const PipelineReading reading =
            read("version: 1\ntriggers:\n- type: manual\n  parameters:\n    type: object\n    properties:\n"
                 "      count: {type: integer, default: 3, enum: [1, 2.5, yes, true, null]}\nstrands: [{name: aa, steps: [{type: b}]}]\n");
        QVERIFY(reading.isValid());
        const QJsonObject count = reading.spec.manualTrigger()
                                      ->keys[QStringLiteral("parameters")]
                                      .toObject()[QStringLiteral("properties")]
                                      .toObject()[QStringLiteral("count")]
                                      .toObject();
        QCOMPARE(count[QStringLiteral("default")], QJsonValue(3));
        QCOMPARE(count[QStringLiteral("enum")].toArray(), (QJsonArray{1, 2.5, QStringLiteral("yes"), true, QJsonValue::Null}));
    }

    void slugs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("words") << QStringLiteral("Build & ship") << QStringLiteral("build-ship");
        QTest::newRow("trimmed") << QStringLiteral("--A b--") << QStringLiteral("a-b");
        QTest::newRow("underscore") << QStringLiteral("build_server") << QStringLiteral("build-server");
        QTest::newRow("other letters") << QStringLiteral("Größe 1") << QStringLiteral("gr-e-1");
        QTest::newRow("nothing") << QStringLiteral("***") << QString();
    }
    void slugs()
    {
        QFETCH(QString, name);
        QTEST(slug(name), "expected");
    }

    void durations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("back");
        QTest::newRow("seconds") << QStringLiteral("90s") << qint64(90) << QStringLiteral("1m30s");
        QTest::newRow("minutes") << QStringLiteral("10m") << qint64(600) << QStringLiteral("10m");
        QTest::newRow("both") << QStringLiteral("1h30m") << qint64(5400) << QStringLiteral("1h30m");
        QTest::newRow("all") << QStringLiteral("1h2m3s") << qint64(3723) << QStringLiteral("1h2m3s");
        QTest::newRow("zero part") << QStringLiteral("0h5s") << qint64(5) << QStringLiteral("5s");
        QTest::newRow("seven days") << QStringLiteral("168h") << qint64(604800) << QStringLiteral("168h");
        for (const char *bad :
             {"", "10", "m", "10 m", "10d", "1m1h", "1m1m", "0s", "0h0m", "168h1s", "-1s", "1.5h", "99999999999999999999h", "١s"})
            QTest::newRow(bad) << QString::fromUtf8(bad) << qint64(0) << QString();
    }
    void durations()
    {
        QFETCH(QString, text);
        QFETCH(qint64, seconds);
        const Result<Duration> duration = parseDuration(text);
        QCOMPARE(duration.has_value(), seconds > 0);
        if (duration) {
            QCOMPARE(*duration, Duration(std::chrono::seconds(seconds)));
            QTEST(toText(*duration), "back");
        } else {
            QCOMPARE(duration.error().code, QStringLiteral("bad-duration"));
        }
    }

    void images_data()
    {
        QTest::addColumn<bool>("valid");
        for (const char *good : {"busybox", "node:20", "ghcr.io/acme/tool:1.2", "localhost:5000/a/b", "a__b/c-d--e.f", "sha256:abc"})
            QTest::newRow(good) << true;
        for (const char *bad : {"", "Node", "node:", "node 20", "a//b", "a/", "-a", "node@sha256:12", "a\nb", "node:20\n"})
            QTest::newRow(bad) << false;
    }
    void images()
    {
        QFETCH(bool, valid);
        QCOMPARE(isImageReference(QString::fromUtf8(QTest::currentDataTag())), valid);
    }

    void suggestions_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("expected");
        QTest::newRow("left out") << QStringLiteral("bild") << QStringLiteral("build");
        QTest::newRow("swapped") << QStringLiteral("tset") << QStringLiteral("test");
        QTest::newRow("case") << QStringLiteral("BUILD") << QStringLiteral("build");
        QTest::newRow("far") << QStringLiteral("package") << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void suggestions()
    {
        QFETCH(QString, word);
        QTEST(Suggester().nearest(word, {QStringLiteral("build"), QStringLiteral("test"), QStringLiteral("deploy")}), "expected");
    }

    void findsExpressions_data()
    {
        QTest::addColumn<QStringList>("sources");
        const auto row = [](const char *text, const QStringList &sources) { QTest::newRow(text) << sources; };
        row("plain", {});
        row("${{ env.X }}", {QStringLiteral("env.X")});
        row("a${{1}}b${{ 2 }}c", {QStringLiteral("1"), QStringLiteral("2")});
        row("${{ {a: {b: 1}}.a.b }}", {QStringLiteral("{a: {b: 1}}.a.b")});
        row("${{ '}}' }}", {QStringLiteral("'}}'")});
        row("${{ `}}` + \"\\\"}}\" }}", {QStringLiteral("`}}` + \"\\\"}}\"")});
        row("${{ /[/}}]/.test(env.X) }}", {QStringLiteral("/[/}}]/.test(env.X)")});
        row("${{ 4 / 2 }} / ${{ 1 }}", {QStringLiteral("4 / 2"), QStringLiteral("1")});
        row("${{ unterminated }", {});
    }
    void findsExpressions()
    {
        QStringList found;
        const auto scan = scanExpressions(QString::fromUtf8(QTest::currentDataTag()));
        for (const ExpressionSpan &span : scan.spans)
            found += span.source;
        QTEST(found, "sources");
    }

    /// Every key of the table stands in the schema, and nothing else.
    void schemaHasTheTablesKeys()
    {
        const QJsonObject schema = QJsonDocument::fromJson(pipelineJsonSchema()).object();
        const auto properties = [](const QJsonObject &object) { return object[QStringLiteral("properties")].toObject(); };
        const auto items = [](const QJsonObject &object, const char *key) {
            return object[QLatin1String(key)].toObject()[QStringLiteral("items")].toObject();
        };
        const QJsonObject strand = items(properties(schema), "strands");
        const QJsonObject step = items(properties(strand), "steps");
        const QList<std::pair<Place, QJsonObject>> places{
            {Place::File, schema},
            {Place::Strand, strand},
            {Place::Step, step},
            {Place::Trigger, items(properties(schema), "triggers")},
            {Place::Artifact, items(properties(schema), "artifacts")},
            {Place::Env, items(properties(step), "env")[QStringLiteral("anyOf")].toArray().last().toObject()}};
        for (const auto &[place, object] : places) {
            QStringList expected = keyNames(place) + (place == Place::File ? QStringList{QStringLiteral("source")} : QStringList());
            expected.sort();
            QCOMPARE(properties(object).keys(), expected);
        }
        QCOMPARE(schema[QStringLiteral("required")].toArray(), QJsonArray{QStringLiteral("version")});
        QCOMPARE(schema[QStringLiteral("oneOf")].toArray().size(), 2);
    }

    void source_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("found"); ///< code and where, of the first problem
        const auto row = [](const char *source, const char *found) {
            QTest::newRow(source) << QByteArray(source) << QString::fromLatin1(found);
        };
        row("source: {repository: acme/web}", "");
        row("source: {repository: acme/web, path: ci/build.yaml, ref: release/1.0}", "");
        row("source: {repository: 'git@example.org:acme/web.git'}", "");
        row("source: {repository: 'https://example.org/acme/web.git', ref: v1}", "");
        row("source: {repository: /srv/git/web}", "");
        row("source: acme/web", "wrong-type 2:9-2:17");
        row("source: {path: a.yaml}", "missing-key 2:9-2:23");
        row("source: {repository: acme}", "bad-repository 2:22-2:26");
        row("source: {repository: 'file:///etc'}", "bad-repository 2:22-2:35");
        row("source: {repository: acme/web, path: ../a.yaml}", "bad-path 2:38-2:47");
        row("source: {repository: acme/web, path: /etc/a.yaml}", "bad-path 2:38-2:49");
        row("source: {repository: acme/web, ref: 'a b'}", "bad-ref 2:37-2:42");
        row("source: {repository: acme/web, ref: --upload-pack}", "bad-ref 2:37-2:50");
        row("source: {repository: acme/web, branch: main}", "unknown-key 2:32-2:38");
        row("source: {repository: [acme]}", "wrong-type 2:22-2:28");
        row("source: {repository: acme/web}\nstrands: [{name: build, steps: [{type: busybox}]}]", "source-and-strands 3:1-3:8");
    }
    void source()
    {
        QFETCH(QByteArray, source);
        QFETCH(QString, found);
        const PipelineReading reading = readPipeline("version: 1\n" + source + '\n', QStringLiteral("own.yaml"));
        if (found.isEmpty()) {
            QVERIFY2(reading.diagnostics.isEmpty(), reading.diagnostics.isEmpty() ? "" : qPrintable(toLine(reading.diagnostics.first())));
            QVERIFY(reading.spec.source);
            QVERIFY(reading.spec.source->isFolder() || reading.spec.source->url().contains(QLatin1String("acme/web")));
            return;
        }
        QVERIFY(!reading.diagnostics.isEmpty());
        const Diagnostic &first = reading.diagnostics.first();
        QCOMPARE(QStringLiteral("%1 %2:%3-%4:%5")
                     .arg(first.code)
                     .arg(first.range.line)
                     .arg(first.range.column)
                     .arg(first.range.endLine)
                     .arg(first.range.endColumn),
                 found);
    }

    void strandsOfARepository()
    {
        const QByteArray own = "version: 1\ntimeout: 5m\nenvironment: test\nsource: {repository: acme/web}\n"
                               "triggers:\n- {type: schedule, cron: 0 9 * * *}\n";
        const QByteArray theirs = "version: 1\nname: theirs\ntimeout: 1h\ntriggers:\n- {type: git}\nstrands:\n- name: build # quick\n"
                                  "  steps:\n  - type: \"node:20\"\n    cmd: [sh, -c, \"echo 'a: b' | tr a-z A-Z\\n\"]\n"
                                  "    env: [{key: TOKEN, secret: npm}]\nartifacts:\n- {name: site, path: out/*}\n";
        const PipelineReading reading =
            readPipeline(withStrandsOf(own, QStringLiteral("nightly: web"), theirs), QStringLiteral("own.yaml"));
        QVERIFY2(reading.diagnostics.isEmpty(), reading.diagnostics.isEmpty() ? "" : qPrintable(toLine(reading.diagnostics.first())));
        const PipelineSpec &spec = reading.spec;
        QCOMPARE(spec.name, QStringLiteral("nightly: web"));
        QCOMPARE(spec.timeout, std::optional<Duration>(std::chrono::minutes(5)));
        QCOMPARE(spec.environment->value, QStringLiteral("test"));
        QCOMPARE(spec.triggers.size(), 1);
        QCOMPARE(spec.triggers[0].type, QStringLiteral("schedule"));
        QVERIFY(!spec.source);
        const PipelineSpec wanted = readPipeline(theirs, QStringLiteral("p.yaml")).spec;
        QCOMPARE(spec.strands.size(), 1);
        QCOMPARE(spec.strands[0].steps[0].cmd, wanted.strands[0].steps[0].cmd);
        QCOMPARE(capabilitiesOf(spec), capabilitiesOf(wanted));
        QCOMPARE(spec.artifacts[0].path, QStringLiteral("out/*"));
    }

    void limitsWhatIsReported()
    {
        QByteArray text = "version: 1\nstrands:\n";
        for (int i = 0; i < 3000; ++i)
            text += "- {name: s" + QByteArray::number(i) + ", afer: x, steps: [{type: b}]}\n";
        const PipelineReading reading = read(text);
        QCOMPARE(reading.diagnostics.size(), 1001);
        QCOMPARE(reading.diagnostics.constLast().code, QStringLiteral("too-many-problems"));
        QCOMPARE(reading.spec.strands.size(), 3000);
    }

    void findsALongCycle()
    {
        QByteArray text = "version: 1\nstrands:\n";
        constexpr int count = 5000;
        for (int i = 0; i < count; ++i) {
            text += "- {name: s" + QByteArray::number(i) + ", after: [s" + QByteArray::number((i + 1) % count) + "], steps: [{type: b}]}\n";
        }
        const PipelineReading reading = read(text);
        QCOMPARE(reading.diagnostics.size(), 1);
        QCOMPARE(reading.diagnostics[0].code, QStringLiteral("cycle"));
        QVERIFY(reading.diagnostics[0].message.contains(QStringLiteral("s0 → s1 → ")));
        QVERIFY(reading.diagnostics[0].message.contains(QStringLiteral("→ s0.")));
    }

    void anyPrefixOfAFileIsRead()
    {
        const QByteArray file =
            "version: 1\ntriggers: [{type: git, on: x}]\nstrands:\n- name: b\xc3\xa9\n  steps: &a\n  - <<: {type: \"n\\n\"}\n"
            "    env: [{key: A, value: '${{ 1 }}'}]\n- {name: cc, steps: *a}\n";
        for (qsizetype size = 0; size <= file.size(); ++size) {
            for (const Diagnostic &diagnostic : read(file.left(size)).diagnostics)
                QVERIFY(diagnostic.range.isValid());
        }
    }
};

QTEST_APPLESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
