// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/expressionwatchdog.h"
#include "models/triggers/expressions.h"

#include <QJsonArray>
#include <QTest>

using namespace clustero;

namespace {

ExpressionScope sampleScope()
{
    ExpressionScope scope;
    scope.env = {{QStringLiteral("GIT_BRANCH"), QStringLiteral("feature/a b")}, {QStringLiteral("EMPTY"), QString()}};
    scope.params = {{QStringLiteral("version"), QStringLiteral("1.2.3")},
                    {QStringLiteral("dryRun"), true},
                    {QStringLiteral("list"), QJsonArray{1, QStringLiteral("b"), QJsonValue::Null}}};
    scope.event = QJsonObject{{QStringLiteral("pull_request"), QJsonObject{{QStringLiteral("number"), 7}}}};
    scope.runId = QStringLiteral("id-1");
    scope.runNumber = 42;
    scope.trigger = QStringLiteral("git");
    return scope;
}

Text onOneLine(const QString &value)
{
    const int width = int(value.toUcs4().size());
    return {value, {3, 10, 3, 10 + width}};
}

} // namespace

class TestExpressions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) { QTest::newRow(text) << QString::fromUtf8(expected); };
        row("plain", "plain");
        row("", "");
        row("${{ 1 + 1 }}", "2");
        row("a${{ run.number }}b${{ run.id }}-${{ run.trigger }}", "a42bid-1-git");
        row("${{ env.GIT_BRANCH }}", "feature/a b");
        row("${{ env.MISSING }}|${{ env.EMPTY }}|${{ null }}", "||");
        row("${{ params.version.split('.')[1] }}", "2");
        row("${{ params.dryRun }}", "true");
        row("${{ params.list }}", "[1,\"b\",null]");
        row("${{ event }}", "{\"pull_request\":{\"number\":7}}");
        row("${{ event.pull_request.number + 1 }}", "8");
        row("${{ env.GIT_BRANCH == 'main' ? 'production' : 'staging' }}", "staging");
        row("${{ {a: {b: 'x'}}.a.b }}", "x");
        row("${{ `n${run.number}` }}", "n42");
        row("${{ env.GIT_BRANCH.replace(/[^a-z0-9]+/g, '-') }}", "feature-a-b");
        row("${{ 'John Smith'.replace(/(\\w+) (\\w+)/, '$2 $1 $& $$ $3') }}", "Smith John John Smith $ $3");
        row("${{ 'abcabc'.replace('b', x => x.toUpperCase()) }}", "aBcabc");
        row("${{ 'a1b22'.replace(/[0-9]+/g, (all, at) => '<' + all + at + '>') }}", "a<11>b<223>");
        row("${{ 'a1b22c'.split(/[0-9]+/).join('|') }}", "a|b|c");
        row("${{ 'abc'.split(/(?:)/).join('|') }}", "a|b|c");
        row("${{ 'a1b22'.match(/[0-9]+/g) }}", "[\"1\",\"22\"]");
        row("${{ 'v1.2'.match(/v(\\d+)/)[1] }}", "1");
        row("${{ 'v1.2'.match('x') }}", "");
        row("${{ 'abc'.search(/c/) }}", "2");
        row("${{ /^feature[/]/.test(env.GIT_BRANCH) }}", "true");
        row("${{ new RegExp('a+').exec('baa')[0] }}", "aa");
        row("${{ [3, 1, 2].sort().map(n => n * 2).concat([9], 8).join('-') }}", "2-4-6-9-8");
        row("${{ [1, [2, 3]].toString() + String([]) }}", "1,2,3");
        row("${{ JSON.stringify({a: [1, new Date(0)], b: undefined}) }}", "{\"a\":[1,\"1970-01-01T00:00:00.000Z\"]}");
        row("${{ Math.max(...[1, 5, 3]) }}", "5");
        row("${{ Object.keys(params).length + new Set([1, 1]).size }}", "4");
        row("${{ 'x'.repeat(3).padStart(5, '-') }}", "--xxx");
        row("${{ typeof eval + typeof Function + typeof print + typeof console + typeof gc + typeof Qt + typeof Promise }}",
            "undefinedundefinedundefinedundefinedundefinedundefinedundefined");
        row("${{ typeof (() => 1).constructor + typeof (function* () {}).constructor }}", "undefinedundefined");
        row("😀${{ '😀'.length }}", "😀2");
        row("${{ /a$/.test('a\\n') + '|' + /^b$/m.test('a\\nb') + '|' + /[^]\\u{62}[[]/u.test('ab[') + '|' + /\\z\\v/.test('z\\v') }}",
            "false|true|true|true");
        row("${{ (() => { const r = /a./y; return [r.test('abac'), r.lastIndex, r.test('abac'), r.test('abac')].join() })() }}",
            "true,2,true,false");
        row("${{ /(?<x>b)(c)?/.exec('abd').length }}", "3");
        row("${{ 1 // a comment\n }}", "1");
    }
    void texts()
    {
        ExpressionEvaluator evaluator(sampleScope(), m_watchdog);
        const auto result = evaluator.text(onOneLine(QString::fromUtf8(QTest::currentDataTag())));
        QVERIFY2(result.has_value(), qPrintable(result ? QString() : result.error().message));
        QTEST(*result, "expected");
    }

    void conditions_data()
    {
        QTest::addColumn<bool>("expected");
        for (const char *yes : {"true", "${{ 'false' }}", "${{ '0' }}", "${{ {} }}", " ${{ 1 }}\n", "x${{ '' }}", "${{ 1 }}${{ 0 }}",
                                "${{ env.GIT_BRANCH.startsWith('feature/') }}"})
            QTest::newRow(yes) << true;
        for (const char *no :
             {"", "false", "0", "${{ '' }}", "${{ 0 }}", "${{ null }}", "${{ env.MISSING }}", "${{ false }}", "${{ '' }}${{ 'false' }}"})
            QTest::newRow(no) << false;
    }
    void conditions()
    {
        ExpressionEvaluator evaluator(sampleScope(), m_watchdog);
        const auto result = evaluator.condition(onOneLine(QString::fromUtf8(QTest::currentDataTag())));
        QVERIFY2(result.has_value(), qPrintable(result ? QString() : result.error().message));
        QTEST(*result, "expected");
    }

    void errors_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("said");
        // No code: a busy machine may reach the time limit before the other one.
        const auto row = [](const char *text, const char *code, const char *said = "") {
            QTest::newRow(text) << QString::fromLatin1(code) << QString::fromLatin1(said);
        };
        row("${{ 1", "unterminated-expression");
        row("${{ }}", "empty-expression");
        row("${{ 1 + }}", "expression-syntax", "`1 +`");
        row("${{ nothing }}", "expression-error", "nothing is not defined");
        row("${{ params.a.b }}", "expression-error", "TypeError");
        row("${{ (() => { throw 'no' })() }}", "expression-error", "no");
        row("${{ (() => { throw {toString() { while (true); }} })() }}", "expression-timeout");
        row("${{ (() => { while (true); })() }}", "expression-timeout", "100 ms");
        row("${{ (() => { for (;;) try { for (;;); } catch (e) {} })() }}", "expression-timeout");
        row("${{ (function f() { return f() + 1 })() }}", "expression-error", "call stack");
        row("${{ 'x'.repeat(70000) }}", "expression-result-too-large");
        row("${{ 'x'.repeat(2 ** 28) }}", "expression-error", "too long");
        row("${{ 'x'.padEnd(2 ** 30) }}", "expression-error", "too long");
        row("${{ (() => { let s = 'xxxxxxxx'; for (let i = 0; i < 17; ++i) s += s; return s; })() }}", "expression-result-too-large");
        row("${{ Array(30000000).fill(0).length }}", "expression-error", "too long");
        row("${{ Array.prototype.fill.call({length: 2 ** 53}, 0) }}", "expression-error", "needs a list");
        row("${{ [].concat(Array(30000000)).length }}", "expression-error", "too long");
        row("${{ new Set(Array(1000000000)).size }}", "expression-timeout");
        row("${{ (() => { let a = [1]; for (let i = 0; i < 60; ++i) a = [a, a]; return JSON.stringify(a) })() }}", "");
        row("${{ (() => { let a = [1]; for (let i = 0; i < 60; ++i) a = [a, a]; return a })() }}", "");
        row("${{ (() => { let a = []; for (let i = 0; i < 20000; ++i) a = [a]; return String(a) })() }}", "");
        row("${{ (() => { let a = []; for (let i = 0; i < 20000; ++i) a = [a]; a.b.c })() }}", "");
        row("${{ new RegExp('(?:'.repeat(20000) + ')'.repeat(20000)).test('') }}", "expression-error", "too long");
        row("${{ /a/.constructor('('.repeat(5000)) }}", "expression-error", "too long");
        row("${{ 'x'.repeat(100000).replace(/x/g, 'y'.repeat(100000)).length }}", "");
        row("${{ '\\0' }}", "expression-error", "U+0000");
        row("${{ env.X = 1 }}", "expression-error", "TypeError");
        row("${{ event.pull_request.number = 1 }}", "expression-error", "TypeError");
        row("${{ Array.prototype.join = 1 }}", "expression-error", "TypeError");
        row("${{ leaked = 1 }}", "expression-error", "ReferenceError");
        row("${{ (() => 1).constructor('return 1')() }}", "expression-error", "TypeError");
    }
    void errors()
    {
        QFETCH(QString, said);
        ExpressionEvaluator evaluator(sampleScope(), m_watchdog);
        const auto result = evaluator.text(onOneLine(QStringLiteral("ab") + QString::fromUtf8(QTest::currentDataTag())));
        QVERIFY2(!result.has_value(), qPrintable(result.value_or(QString()).left(100)));
        QFETCH(QString, code);
        if (!code.isEmpty())
            QCOMPARE(result.error().code, code);
        QVERIFY2(result.error().message.contains(said), qPrintable(result.error().message));
        QCOMPARE(result.error().range.column, 12);
        // The engine works on after any error.
        QCOMPARE(evaluator.text(onOneLine(QStringLiteral("${{ [1, 2].join() }}"))).value(), QStringLiteral("1,2"));
    }

    void regularExpressionsAlwaysEnd_data()
    {
        QTest::addColumn<QString>("source");
        for (const char *source :
             {"/(a+)+$/.test('a'.repeat(40) + '!')", "/(a|a)*$/.test('a'.repeat(100) + '!')",
              "'a'.repeat(3000).replace(/(?:(a+)+b|a)/g, '')", "'a'.repeat(5000).split(/(a*)*b|a/).length",
              "/(.*)(.*)(.*)(.*)(.*)x/.test('a'.repeat(2000))", "Array(200).fill(0).map(() => /(a+)+$/.test('a'.repeat(40) + '!')).length"})
            QTest::newRow(source) << QString::fromLatin1(source);
    }
    void regularExpressionsAlwaysEnd()
    {
        QFETCH(QString, source);
        ExpressionEvaluator evaluator(sampleScope(), m_watchdog);
        const auto result = evaluator.text(onOneLine(QStringLiteral("${{ %1 }}").arg(source)));
        if (!result && result.error().code != QLatin1String("expression-timeout"))
            QVERIFY2(result.error().message.contains(QStringLiteral("too many steps")), qPrintable(result.error().message));
    }

    void placesTheExpression_data()
    {
        QTest::addColumn<SourceRange>("at");
        QTest::addColumn<SourceRange>("expected");
        QTest::newRow("plain") << SourceRange{1, 5, 1, 15} << SourceRange{1, 7, 1, 15};
        QTest::newRow("quoted") << SourceRange{1, 5, 1, 17} << SourceRange{1, 8, 1, 16};
        QTest::newRow("with escapes") << SourceRange{1, 5, 1, 22} << SourceRange{1, 5, 1, 22};
        QTest::newRow("several lines") << SourceRange{1, 5, 3, 2} << SourceRange{1, 5, 3, 2};
    }
    void placesTheExpression()
    {
        QFETCH(SourceRange, at);
        ExpressionEvaluator evaluator(sampleScope(), m_watchdog);
        const auto result = evaluator.text({QStringLiteral("ab${{ x }}"), at});
        QVERIFY(!result);
        QTEST(result.error().range, "expected");
    }

    void aWatchdogIsArmedForExpressionsOnly()
    {
        struct Counting : ExpressionWatchdog
        {
            int started = 0;
            int stopped = 0;
            void start(std::chrono::milliseconds limit, std::function<void()>) override
            {
                QCOMPARE(limit, maximumExpressionTime);
                ++started;
            }
            void stop() override { ++stopped; }
        } watchdog;
        ExpressionEvaluator evaluator(sampleScope(), watchdog);
        QVERIFY(evaluator.text({QStringLiteral("plain"), {}}).has_value());
        QCOMPARE(watchdog.started, 0);
        QVERIFY(evaluator.text({QStringLiteral("${{ 1 }}${{ 2 }}"), {}}).has_value());
        QCOMPARE(watchdog.started, 2);
        QCOMPARE(watchdog.stopped, 2);
    }

private:
    ThreadExpressionWatchdog m_watchdog;
};

QTEST_GUILESS_MAIN(TestExpressions)
#include "tst_expressions.moc"
