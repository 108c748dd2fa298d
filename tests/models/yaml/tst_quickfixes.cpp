// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/quickfixes.h"

#include <QTest>

using namespace clustero;

namespace {

/// A file with a strand `build`, and something below it.
QByteArray withBuild(const QByteArray &more)
{
    return "version: 1\nstrands:\n- name: build\n  steps:\n  - type: debian:12\n" + more;
}

QByteArray afterFix(const ParsedPipeline &pipeline, const QuickFix &fix)
{
    if (fix.operations.isEmpty())
        return applied(pipeline.text, fix.edits);
    const Result<EditOutcome> outcome = edit(pipeline, fix.operations.first());
    return outcome ? outcome->after.text : "(refused) " + outcome.error().code.toUtf8();
}

} // namespace

class QuickFixesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fixes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &text, const char *code, const char *title, const QByteArray &after) {
            QTest::newRow(name) << text << QString::fromLatin1(code) << QString::fromUtf8(title) << after;
        };
        const QByteArray steps = "  steps:\n  - type: debian:12\n";
        const QByteArray test = "- name: test\n  after: [%]   # both\n" + steps;
        const auto waits = [&](const QByteArray &names) { return withBuild(QByteArray(test).replace("%", names)); };
        row("unknown strand, the nearest", waits("bild"), "unknown-strand", "Replace `bild` by `build`", waits("build"));
        row("unknown strand in quotes", waits("'bild'"), "unknown-strand", "Replace `'bild'` by `'build'`", waits("'build'"));
        row("unknown strand, among others", waits("build, nosuch"), "unknown-strand", "Remove `nosuch` from `after`", waits("build"));
        row("unknown strand, created", waits("lint"), "unknown-strand", "Create the strand `lint`",
            withBuild("- name: lint\n  steps:\n  - type: host\n    cmd: [\"true\"]\n" + QByteArray(test).replace("%", "lint")));
        row("waits for itself", waits("build, test"), "self-dependency", "Remove `test` from its own `after`", waits("build"));
        row("twice", waits("build, build"), "duplicate-after", "Write `build` once", waits("build"));
        row("cycle", "version: 1\nstrands:\n- name: aa\n  after: [bb]\n" + steps + "- name: bb\n  after: aa\n" + steps, "cycle",
            "Let `aa` no longer wait for `bb`", "version: 1\nstrands:\n- name: aa\n" + steps + "- name: bb\n  after: aa\n" + steps);
        row("misspelt key", withBuild("  timeuot: 5m\n"), "unknown-key", "Rename the key `timeuot` to `timeout`",
            withBuild("  timeout: 5m\n"));
        row("unknown key", withBuild("  wibble: 5m\n"), "unknown-key", "Remove `wibble`", withBuild(""));
        row("version as text", "version: '1'\nstrands:\n- name: build\n" + steps, "wrong-type", "Replace `'1'` by `1`",
            "version: 1\nstrands:\n- name: build\n" + steps);
        row("no version", "strands:\n- name: build\n" + steps, "missing-key", "Add `version`",
            "version: 1\nstrands:\n- name: build\n" + steps);
        row("no name", "version: 1\nstrands:\n- steps:\n  - type: debian:12\n", "missing-key", "Add `name`", {});
        row("same name", withBuild("- name: build   # too\n" + steps), "duplicate-name", "Rename this one to `build-2`",
            withBuild("- name: build-2   # too\n" + steps));
        row("not a name", withBuild("- name: Unit Tests\n" + steps), "bad-name", "Replace `Unit Tests` by `unit-tests`",
            withBuild("- name: unit-tests\n" + steps));
        row("the same key twice", withBuild("  timeout: 5m\n  timeout: 6m\n- name: test\n" + steps), "duplicate-key",
            "Remove the second `timeout`", withBuild("  timeout: 5m\n- name: test\n" + steps));
        row("a variable twice", withBuild("    env: [A=1, A=2]\n"), "duplicate-variable", "Remove this entry",
            withBuild("    env: [A=1]\n"));
        row("value and secret", withBuild("    env:\n    - {key: A, value: b, secret: cc}\n"), "value-and-secret", "Remove `secret`",
            withBuild("    env:\n    - {key: A, value: b}\n"));
        row("no value", withBuild("  timeout:\n"), "empty-value", "Remove `timeout`", withBuild(""));
        row("empty", "# nothing yet", "empty-file", "Write a first pipeline",
            "# nothing yet\nversion: 1\nstrands:\n- name: build\n  steps:\n  - type: host\n    cmd: [echo, hello]\n");
        row("tab", withBuild("\ttimeout: 5m\n").replace("- name", "- name"), "yaml-syntax", "Indent this line with spaces",
            withBuild("  timeout: 5m\n"));
    }
    void fixes()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, code);
        QFETCH(const QString, title);
        QFETCH(const QByteArray, after);
        const ParsedPipeline pipeline = parsePipeline(text, QStringLiteral("ci.yml"));
        QStringList titles;
        for (const Diagnostic &problem : pipeline.reading.diagnostics) {
            for (const QuickFix &fix : quickFixes(pipeline, problem)) {
                titles += problem.code + QStringLiteral(": ") + fix.title;
                if (problem.code != code || fix.title != title)
                    continue;
                const QByteArray mended = afterFix(pipeline, fix);
                if (!after.isEmpty())
                    QCOMPARE(mended, after);
                const auto left = parsePipeline(mended, QStringLiteral("ci.yml")).reading.diagnostics;
                QVERIFY(left.size() < pipeline.reading.diagnostics.size());
                return;
            }
        }
        QString found;
        for (const Diagnostic &problem : pipeline.reading.diagnostics)
            found += toLine(problem) + u'\n';
        QFAIL(qPrintable(QStringLiteral("not offered; there is: %1\n%2").arg(titles.join(QStringLiteral(" | ")), found)));
    }

    void nothingForWhatNobodyCanKnow()
    {
        const ParsedPipeline pipeline = parsePipeline(withBuild("  timeout: {a\n"), QStringLiteral("ci.yml"));
        QVERIFY(!pipeline.isReadable());
        for (const Diagnostic &problem : pipeline.reading.diagnostics)
            QVERIFY(quickFixes(pipeline, problem).isEmpty());
    }
};

QTEST_APPLESS_MAIN(QuickFixesTest)
#include "tst_quickfixes.moc"
