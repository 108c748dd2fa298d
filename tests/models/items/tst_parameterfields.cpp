// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/parameterfields.h"
#include "models/triggers/parameters.h"

#include <QTest>

using namespace clustero;
using Kind = ParameterField::Kind;

namespace {

const QByteArray pipelineWith(const QByteArray &parameters)
{
    QByteArray text = "version: 1\ntriggers:\n- type: git\n- type: manual\n  parameters:\n";
    for (const QByteArray &line : parameters.split('\n'))
        text += "    " + line + '\n';
    return text + "strands:\n- name: build\n  steps:\n  - type: host\n    cmd: [make]\n";
}

ParameterFields fieldsOf(const QByteArray &parameters)
{
    const QByteArray text = pipelineWith(parameters);
    const PipelineReading reading = readPipeline(text, QStringLiteral("test.yaml"));
    for (const Diagnostic &diagnostic : reading.diagnostics)
        qWarning("%s", qPrintable(toLine(diagnostic)));
    const Result<ParameterFields> fields = parameterFields(reading.spec, text);
    return fields ? *fields : ParameterFields();
}

ParameterField fieldOf(const QByteArray &schema)
{
    return fieldsOf("type: object\nproperties:\n  value: " + schema).fields.value(0);
}

QStringList namesOf(const ParameterFields &fields)
{
    QStringList names;
    for (const ParameterField &field : fields.fields)
        names += field.name;
    return names;
}

} // namespace

Q_DECLARE_METATYPE(Kind)

class TestParameterFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("text") << QByteArray("{type: string}") << Kind::Text;
        QTest::newRow("no type") << QByteArray("{}") << Kind::Text;
        QTest::newRow("true") << QByteArray("true") << Kind::Text;
        QTest::newRow("short") << QByteArray("{type: string, maxLength: 80}") << Kind::Text;
        QTest::newRow("long") << QByteArray("{type: string, maxLength: 2000}") << Kind::LongText;
        QTest::newRow("media type") << QByteArray("{type: string, contentMediaType: text/markdown}") << Kind::LongText;
        QTest::newRow("lines") << QByteArray(R"({type: string, default: "a\nb"})") << Kind::LongText;
        QTest::newRow("integer") << QByteArray("{type: integer}") << Kind::Integer;
        QTest::newRow("integer or null") << QByteArray("{type: [integer, 'null']}") << Kind::Integer;
        QTest::newRow("integer or text") << QByteArray("{type: [integer, string]}") << Kind::Text;
        QTest::newRow("number") << QByteArray("{type: number}") << Kind::Number;
        QTest::newRow("boolean") << QByteArray("{type: boolean}") << Kind::Boolean;
        QTest::newRow("enum") << QByteArray("{enum: [a, b]}") << Kind::Choice;
        QTest::newRow("const") << QByteArray("{const: a}") << Kind::Choice;
        QTest::newRow("list of enum") << QByteArray("{type: array, items: {enum: [a, b]}}") << Kind::Choices;
        QTest::newRow("list") << QByteArray("{type: array, items: {type: string}}") << Kind::Json;
        QTest::newRow("object") << QByteArray("{type: object}") << Kind::Json;
    }
    void kinds()
    {
        QFETCH(QByteArray, schema);
        QFETCH(Kind, kind);
        QCOMPARE(fieldOf(schema).kind, kind);
        QCOMPARE(fieldOf(schema).title, QStringLiteral("value"));
    }

    void orderOfTheFile()
    {
        const ParameterFields fields = fieldsOf("type: object\nrequired: [stage, zone]\nproperties:\n"
                                                "  zone: {type: string}\n  alpha: {type: string}\n  stage: {type: string}\n  never: false");
        QCOMPARE(namesOf(fields), QStringList({QStringLiteral("zone"), QStringLiteral("alpha"), QStringLiteral("stage")}));
        QVERIFY(fields.fields.at(0).needsValue());
        QVERIFY(!fields.fields.at(1).needsValue());
        QVERIFY(!fields.takesOthers);
    }

    void orderWithoutTheFile()
    {
        const QByteArray text =
            pipelineWith("required: [stage]\nproperties:\n  zone: {type: string}\n  alpha: {type: string}\n  stage: {type: string}");
        const Result<ParameterFields> fields = parameterFields(readPipeline(text, QStringLiteral("test.yaml")).spec);
        QVERIFY(fields);
        QCOMPARE(namesOf(*fields), QStringList({QStringLiteral("stage"), QStringLiteral("alpha"), QStringLiteral("zone")}));
    }

    void wordsAndDefaults()
    {
        const ParameterField field = fieldOf("{title: Number of copies, description: How many., type: integer, default: 3, examples: [7]}");
        QCOMPARE(field.title, QStringLiteral("Number of copies"));
        QCOMPARE(field.description, QStringLiteral("How many."));
        QCOMPARE(field.example, QStringLiteral("7"));
        QCOMPARE(field.fallback, std::optional(QStringLiteral("3")));
    }

    void namedChoices()
    {
        const ParameterField field = fieldOf("{oneOf: [{const: eu, title: Europe}, {const: us}]}");
        QCOMPARE(field.kind, Kind::Choice);
        QCOMPARE(field.choiceTitles, QStringList({QStringLiteral("Europe"), QStringLiteral("us")}));
        QCOMPARE(field.choices.at(0).toString(), QStringLiteral("eu"));
    }

    void references()
    {
        const ParameterFields fields =
            fieldsOf("$defs: {level: {type: integer, title: Level}}\nproperties:\n  level: {$ref: '#/$defs/level'}");
        QCOMPARE(fields.fields.value(0).title, QStringLiteral("Level"));
        QCOMPARE(fields.fields.value(0).kind, Kind::Integer);
    }

    void others()
    {
        const ParameterFields fields = fieldsOf("required: [free]\nadditionalProperties: {type: integer}");
        QVERIFY(fields.takesOthers);
        QCOMPARE(namesOf(fields), QStringList(QStringLiteral("free")));
        QCOMPARE(fields.fields.at(0).kind, Kind::Integer);
        const Result<ParameterFields> none = parameterFields(PipelineSpec());
        QVERIFY(none && none->takesOthers && none->fields.isEmpty());
    }

    void unusableSchema()
    {
        TriggerSpec trigger;
        trigger.type = QStringLiteral("manual");
        trigger.keys = {{QStringLiteral("parameters"), QJsonObject{{QStringLiteral("$ref"), QStringLiteral("https://example.org/x")}}}};
        PipelineSpec spec;
        spec.triggers = {trigger};
        const Result<ParameterFields> fields = parameterFields(spec);
        QVERIFY(!fields);
        QCOMPARE(fields.error().code, QStringLiteral("bad-parameters"));
    }

    /// The window puts each sentence below its field.
    void namesOfDiagnostics()
    {
        const QByteArray text =
            pipelineWith("required: [stage]\nproperties:\n  stage: {type: string}\n  count: {type: integer, minimum: 1}");
        const PipelineSpec spec = readPipeline(text, QStringLiteral("test.yaml")).spec;
        const ParameterCheck check = checkParameters(spec, {{QStringLiteral("count"), QStringLiteral("0")}, {QStringLiteral("cuont"), {}}});
        QCOMPARE(check.names.size(), check.diagnostics.size());
        QCOMPARE(check.names, QStringList({QStringLiteral("count"), QStringLiteral("cuont"), QStringLiteral("stage")}));
    }
};

QTEST_GUILESS_MAIN(TestParameterFields)
#include "tst_parameterfields.moc"
