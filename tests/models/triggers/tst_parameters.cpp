// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triggers/parameters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace clustero;

namespace {

using Raw = QMap<QString, QString>;

/// JSON with single quotes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

const QByteArray releaseSchema = json("{"
                                      "'type': 'object', 'required': ['version'],"
                                      "'$defs': {'level': {'type': 'integer', 'minimum': 1, 'maximum': 9}},"
                                      "'properties': {"
                                      "'version': {'type': 'string', 'pattern': '^\\\\d+\\\\.\\\\d+\\\\.\\\\d+$'},"
                                      "'dryRun': {'type': 'boolean', 'default': false},"
                                      "'count': {'type': 'integer', 'minimum': 1, 'exclusiveMaximum': 10, 'multipleOf': 2},"
                                      "'ratio': {'type': 'number', 'maximum': 1.5},"
                                      "'stage': {'enum': ['test', 'production', 3]},"
                                      "'tags': {'type': 'array', 'items': {'type': 'string'}, 'maxItems': 2, 'uniqueItems': true},"
                                      "'options': {'type': 'object', 'required': ['a']},"
                                      "'maybe': {'type': ['null', 'integer']},"
                                      "'word': {'type': 'string', 'minLength': 2, 'maxLength': 4},"
                                      "'level': {'$ref': '#/$defs/level'},"
                                      "'never': false, 'any': true"
                                      "}}");

PipelineSpec specWith(const QByteArray &schema)
{
    TriggerSpec trigger;
    trigger.type = QStringLiteral("manual");
    trigger.keys = {{QStringLiteral("parameters"), QJsonDocument::fromJson(schema).object()}};
    PipelineSpec spec;
    spec.triggers = {trigger};
    return spec;
}

} // namespace

class TestParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonValue>("expected");
        const auto row = [](const char *name, const char *text, const QJsonValue &expected) {
            QTest::addRow("%s=%s", name, text) << QString::fromUtf8(name) << QString::fromUtf8(text) << expected;
        };
        row("version", "2.0.0", QStringLiteral("2.0.0"));
        row("dryRun", "true", true);
        row("count", "8", 8);
        row("ratio", "1.25", 1.25);
        row("ratio", "1e0", 1.0);
        row("stage", "test", QStringLiteral("test"));
        row("stage", "3", 3);
        row("tags", "[\"a\", \"b\"]", QJsonArray{QStringLiteral("a"), QStringLiteral("b")});
        row("options", "{\"a\": 1}", QJsonObject{{QStringLiteral("a"), 1}});
        row("maybe", "", QJsonValue::Null);
        row("maybe", "5", 5);
        row("word", "äöüß", QStringLiteral("äöüß"));
        row("level", "9", 9);
        row("any", "text", QStringLiteral("text"));
    }
    void values()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        Raw raw{{QStringLiteral("version"), QStringLiteral("1.0.0")}};
        raw[name] = text;
        const ParameterCheck check = checkParameters(specWith(releaseSchema), raw);
        QVERIFY2(check.isValid(), qPrintable(check.diagnostics.value(0).message));
        QTEST(check.values.value(name), "expected");
        if (name != QLatin1String("dryRun"))
            QCOMPARE(check.values.value(QStringLiteral("dryRun")), QJsonValue(false));
    }

    void errors_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *text, const char *code, const char *message) {
            QTest::addRow("%s=%s", name, text) << QString::fromUtf8(name) << QString::fromUtf8(text) << QString::fromLatin1(code)
                                               << QString::fromUtf8(message);
        };
        row("version", "1.x", "bad-parameter",
            "The parameter `version` must match the pattern `^\\d+\\.\\d+\\.\\d+$`; `1.x` is not allowed.");
        row("dryRun", "yes", "bad-parameter", "The parameter `dryRun` must be `true` or `false`, and `yes` is not.");
        row("count", "two", "bad-parameter", "The parameter `count` must be an integer, and `two` is not.");
        row("count", "2.5", "bad-parameter", "The parameter `count` must be an integer, and `2.5` is not.");
        row("count", "0", "bad-parameter", "The parameter `count` must be at least `1`; `0` is not allowed.");
        row("count", "10", "bad-parameter", "The parameter `count` must be less than `10`; `10` is not allowed.");
        row("count", "3", "bad-parameter", "The parameter `count` must be a multiple of `2`; `3` is not allowed.");
        row("ratio", "nan", "bad-parameter", "The parameter `ratio` must be a number, and `nan` is not.");
        row("ratio", "1.6", "bad-parameter", "The parameter `ratio` must be at most `1.5`; `1.6` is not allowed.");
        row("stage", "tset", "bad-parameter",
            "The parameter `stage` must be one of `test`, `production`, `3`; `tset` is not allowed. Did you mean `test`?");
        row("tags", "a,b", "bad-parameter", "The parameter `tags` must be a JSON list such as `[1, 2]`, and `a,b` is not.");
        row("tags", "[\"a\",\"a\"]", "bad-parameter", "The parameter `tags` must have no element twice; `[\"a\",\"a\"]` is not allowed.");
        row("tags", "[1]", "bad-parameter", "The parameter `tags` must fit `items` of its schema; `[1]` is not allowed.");
        row("options", "{}", "bad-parameter", "The parameter `options` must have the keys `[\"a\"]`; `{}` is not allowed.");
        row("word", "x", "bad-parameter", "The parameter `word` must have at least `2` characters; `x` is not allowed.");
        row("level", "10", "bad-parameter", "The parameter `level` must be at most `9`; `10` is not allowed.");
        row("never", "x", "bad-parameter", "The parameter `never` cannot be given: its schema is `false`.");
        row("dryrun", "true", "unknown-parameter", "The pipeline has no parameter `dryrun`. Did you mean `dryRun`?");
    }
    void errors()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(QString, message);
        Raw raw{{QStringLiteral("version"), QStringLiteral("1.0.0")}};
        raw[name] = text;
        const ParameterCheck check = checkParameters(specWith(releaseSchema), raw);
        QCOMPARE(check.diagnostics.size(), 1);
        QTEST(check.diagnostics[0].code, "code");
        QVERIFY2(check.diagnostics[0].message.startsWith(message), qPrintable(check.diagnostics[0].message));
    }

    void missing()
    {
        const ParameterCheck check = checkParameters(specWith(releaseSchema), {});
        QCOMPARE(check.diagnostics.size(), 1);
        QCOMPARE(check.diagnostics[0].code, QStringLiteral("missing-parameter"));
        QVERIFY(check.diagnostics[0].message.contains(QStringLiteral("`version`")));
    }

    void badSchemas_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::newRow("remote") << json("{'properties': {'a': {'$ref': 'https://example.org/x'}}}");
        QTest::newRow("nowhere") << json("{'properties': {'a': {'$ref': '#/$defs/x'}}}");
        QTest::newRow("endless") << json("{'properties': {'a': {'$ref': '#/properties/a'}}}");
        QTest::newRow("itself") << json("{'properties': {'a': {'$ref': '#'}}}");
        QTest::newRow("explosion") << json(
            "{'$defs': {'a': {'allOf': [{'$ref': '#/$defs/b'}, {'$ref': '#/$defs/b'}]},"
            "'b': {'anyOf': [{'$ref': '#/$defs/a'}, {'$ref': '#/$defs/a'}]}}, 'properties': {'a': {'$ref': '#/$defs/a'}}}");
        QTest::newRow("not understood") << json("{'properties': {'a': {'prefixItems': []}}}");
        QTest::newRow("malformed") << json("{'properties': {'a': {'minimum': 'x'}}}");
        QTest::newRow("pattern") << json("{'properties': {'a': {'pattern': '('}}}");
        QTest::newRow("pattern of items") << json("{'properties': {'a': {'items': {'pattern': 'x'}}}}");
        QTest::newRow("nested pattern") << json("{'properties': {'a': {'anyOf': [{'items': {'pattern': 'x'}}]}}}");
    }
    void badSchemas()
    {
        QFETCH(QByteArray, schema);
        const ParameterCheck check = checkParameters(specWith(schema), {{QStringLiteral("a"), QStringLiteral("x")}});
        QCOMPARE(check.diagnostics.size(), 1);
        QCOMPARE(check.diagnostics[0].code, QStringLiteral("bad-parameters"));
    }

    void anythingWithoutASchema()
    {
        const Raw raw{{QStringLiteral("a"), QStringLiteral("1")}};
        QCOMPARE(checkParameters({}, raw).values, (QJsonObject{{QStringLiteral("a"), QStringLiteral("1")}}));
        const ParameterCheck open = checkParameters(specWith(json("{'additionalProperties': {'type': 'integer'}}")), raw);
        QCOMPARE(open.values, (QJsonObject{{QStringLiteral("a"), 1}}));
    }

    void rulesForAllTogether()
    {
        const QByteArray schema = json("{'properties': {'a': {}, 'b': {}}, 'maxProperties': 1}");
        QVERIFY(checkParameters(specWith(schema), {{QStringLiteral("a"), QString()}}).isValid());
        QVERIFY(!checkParameters(specWith(schema), {{QStringLiteral("a"), QString()}, {QStringLiteral("b"), QString()}}).isValid());
    }

    void variables_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::newRow("dryRun") << QStringLiteral("PARAM_DRY_RUN");
        QTest::newRow("version") << QStringLiteral("PARAM_VERSION");
        QTest::newRow("dry-run") << QStringLiteral("PARAM_DRY_RUN");
        QTest::newRow("baseURL") << QStringLiteral("PARAM_BASE_URL");
        QTest::newRow("URLSet") << QStringLiteral("PARAM_URL_SET");
        QTest::newRow("v2Beta") << QStringLiteral("PARAM_V2_BETA");
        QTest::newRow("DRY_RUN") << QStringLiteral("PARAM_DRY_RUN");
    }
    void variables() { QTEST(parameterVariable(QString::fromUtf8(QTest::currentDataTag())), "expected"); }
};

QTEST_APPLESS_MAIN(TestParameters)
#include "tst_parameters.moc"
