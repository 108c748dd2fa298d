// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triggers/parameters.h"

#include "models/pipeline/names.h"
#include "models/triggers/schemacheck.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace clustero {

namespace {

QJsonValue fromJsonText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson("[" + text.toUtf8() + "]");
    const QJsonArray wrapped = document.array();
    return wrapped.size() == 1 ? wrapped.first() : QJsonValue(QJsonValue::Undefined);
}

/// The text as a value of one JSON Schema type; undefined if it is none.
QJsonValue coerced(const QString &text, const QString &type)
{
    bool ok = false;
    if (type == QLatin1String("string"))
        return text;
    if (type == QLatin1String("integer")) {
        const qint64 integer = text.toLongLong(&ok);
        if (ok)
            return integer;
    } else if (type == QLatin1String("number")) {
        const double number = text.toDouble(&ok);
        if (ok && std::isfinite(number))
            return fromJsonText(text).isDouble() ? fromJsonText(text) : QJsonValue(number);
    } else if (type == QLatin1String("boolean")) {
        if (text == QLatin1String("true") || text == QLatin1String("false"))
            return text == QLatin1String("true");
    } else if (type == QLatin1String("null")) {
        if (text.isEmpty() || text == QLatin1String("null"))
            return QJsonValue::Null;
    } else {
        const QJsonValue value = fromJsonText(text);
        if ((type == QLatin1String("array") && value.isArray()) || (type == QLatin1String("object") && value.isObject()))
            return value;
    }
    return QJsonValue::Undefined;
}

QStringList typesOf(const QJsonObject &schema)
{
    const QJsonValue type = schema.value(QStringLiteral("type"));
    QStringList types;
    if (type.isString())
        types += type.toString();
    const QJsonArray list = type.toArray();
    for (const QJsonValue &one : list)
        types += one.toString();
    return types;
}

/// The value that the schema means by the text. Without a type: the value of `enum` or `const` that is written so, else text.
QJsonValue valueFor(const QString &text, const QJsonObject &schema)
{
    const QStringList types = typesOf(schema);
    if (types.isEmpty()) {
        QJsonArray choices = schema.value(QStringLiteral("enum")).toArray();
        if (schema.contains(QStringLiteral("const")))
            choices.append(schema.value(QStringLiteral("const")));
        for (const QJsonValue &choice : std::as_const(choices)) {
            if (parameterText(choice) == text)
                return choice;
        }
        return text;
    }
    static const QStringList order{QStringLiteral("null"),  QStringLiteral("boolean"), QStringLiteral("integer"), QStringLiteral("number"),
                                   QStringLiteral("array"), QStringLiteral("object"),  QStringLiteral("string")};
    for (const QString &type : order) {
        if (!types.contains(type))
            continue;
        if (const QJsonValue value = coerced(text, type); !value.isUndefined())
            return value;
    }
    return QJsonValue::Undefined;
}

QString typeInWords(const QString &type)
{
    if (type == QLatin1String("integer"))
        return QStringLiteral("an integer");
    if (type == QLatin1String("boolean"))
        return QStringLiteral("`true` or `false`");
    if (type == QLatin1String("array"))
        return QStringLiteral("a JSON list such as `[1, 2]`");
    if (type == QLatin1String("object"))
        return QStringLiteral("a JSON object such as `{\"a\": 1}`");
    if (type == QLatin1String("null"))
        return QStringLiteral("empty");
    return type == QLatin1String("number") ? QStringLiteral("a number") : QStringLiteral("text");
}

/// What the keyword asks for: "must …".
QString demandOf(const QString &keyword, const QJsonValue &wanted)
{
    const QString value = parameterText(wanted);
    if (keyword == QLatin1String("enum")) {
        QStringList choices;
        const QJsonArray array = wanted.toArray();
        for (const QJsonValue &choice : array)
            choices += quoted(parameterText(choice));
        return QStringLiteral("be one of %1").arg(choices.join(QLatin1String(", ")));
    }
    static const QMap<QString, QString> demands{
        {QStringLiteral("const"), QStringLiteral("be %1")},
        {QStringLiteral("pattern"), QStringLiteral("match the pattern %1")},
        {QStringLiteral("minimum"), QStringLiteral("be at least %1")},
        {QStringLiteral("maximum"), QStringLiteral("be at most %1")},
        {QStringLiteral("exclusiveMinimum"), QStringLiteral("be more than %1")},
        {QStringLiteral("exclusiveMaximum"), QStringLiteral("be less than %1")},
        {QStringLiteral("multipleOf"), QStringLiteral("be a multiple of %1")},
        {QStringLiteral("minLength"), QStringLiteral("have at least %1 characters")},
        {QStringLiteral("maxLength"), QStringLiteral("have at most %1 characters")},
        {QStringLiteral("minItems"), QStringLiteral("have at least %1 elements")},
        {QStringLiteral("maxItems"), QStringLiteral("have at most %1 elements")},
        {QStringLiteral("uniqueItems"), QStringLiteral("have no element twice")},
        {QStringLiteral("required"), QStringLiteral("have the keys %1")},
    };
    const QString demand = demands.value(keyword, QStringLiteral("fit `%1` of its schema").arg(keyword));
    return demand.contains(QLatin1String("%1")) ? demand.arg(quoted(value)) : demand;
}

class ParameterChecker
{
public:
    ParameterCheck check(const QJsonObject &schema, const QMap<QString, QString> &raw)
    {
        const QJsonObject properties = schema.value(QStringLiteral("properties")).toObject();
        const QJsonValue additional = schema.value(QStringLiteral("additionalProperties"));
        const bool open = additional.isObject() || additional.toBool(false);
        for (auto given = raw.constBegin(); given != raw.constEnd(); ++given) {
            if (properties.contains(given.key()))
                take(given.key(), given.value(), properties.value(given.key()));
            else if (open)
                take(given.key(), given.value(), additional);
            else
                reportUnknown(given.key(), properties.keys());
        }
        for (auto property = properties.constBegin(); property != properties.constEnd(); ++property) {
            const QJsonValue fallback = property.value().toObject().value(QStringLiteral("default"));
            if (!raw.contains(property.key()) && !fallback.isUndefined())
                m_check.values.insert(property.key(), fallback);
        }
        checkWhole(schema, raw);
        return std::move(m_check);
    }

    void error(const QString &name, const char *code, const QString &message, const QString &fix = {})
    {
        m_check.diagnostics.append({Severity::Error, QString::fromLatin1(code), message, {}, {}, fix});
        m_check.names.append(name);
    }

private:
    void take(const QString &name, const QString &text, const QJsonValue &schemaValue)
    {
        if (schemaValue.isBool() && !schemaValue.toBool()) {
            error(name, "bad-parameter", QStringLiteral("The parameter %1 cannot be given: its schema is `false`.").arg(quoted(name)));
            return;
        }
        const QJsonObject schema = schemaValue.toObject();
        const QJsonValue value = valueFor(text, schema);
        if (value.isUndefined()) {
            QStringList wanted;
            const QStringList types = typesOf(schema);
            for (const QString &type : types)
                wanted += typeInWords(type);
            error(name, "bad-parameter",
                  QStringLiteral("The parameter %1 must be %2, and %3 is not.")
                      .arg(quoted(name), wanted.join(QLatin1String(" or ")), quoted(text)));
            return;
        }
        m_check.values.insert(name, value);
        const Result<QStringList> broken = brokenKeywords(schema, value);
        if (!broken) {
            error(name, "bad-parameters", broken.error().sentence);
            return;
        }
        for (const QString &keyword : *broken) {
            QString meant;
            if (keyword == QLatin1String("enum")) {
                QStringList choices;
                const QJsonArray array = schema.value(keyword).toArray();
                for (const QJsonValue &choice : array)
                    choices += parameterText(choice);
                meant = Suggester().nearest(text, choices);
            }
            error(name, "bad-parameter",
                  QStringLiteral("The parameter %1 must %2; %3 is not allowed.%4")
                      .arg(quoted(name), demandOf(keyword, schema.value(keyword)), quoted(text), didYouMean(meant)),
                  meant);
        }
    }

    void reportUnknown(const QString &name, const QStringList &known)
    {
        const QString meant = Suggester().nearest(name, known);
        QStringList shown;
        for (const QString &one : known)
            shown += quoted(one);
        error(name, "unknown-parameter",
              QStringLiteral("The pipeline has no parameter %1.%2 %3")
                  .arg(quoted(name), didYouMean(meant),
                       shown.isEmpty() ? QStringLiteral("It takes none.")
                                       : QStringLiteral("It has %1.").arg(shown.join(QLatin1String(", ")))),
              meant);
    }

    /// What the schema says of all parameters together.
    void checkWhole(QJsonObject schema, const QMap<QString, QString> &raw)
    {
        const QJsonArray required = schema.value(QStringLiteral("required")).toArray();
        for (const QJsonValue &name : required) {
            const QString wanted = name.toString();
            if (!m_check.values.contains(wanted) && !raw.contains(wanted)) {
                error(wanted, "missing-parameter",
                      QStringLiteral("The parameter %1 is missing. Give it with `--param %2=…`.").arg(quoted(wanted), wanted));
            }
        }
        for (const char *done : {"required", "properties", "additionalProperties"})
            schema.remove(QLatin1String(done));
        if (!m_check.isValid())
            return;
        const Result<QStringList> broken = brokenKeywords(schema, m_check.values);
        if (!broken) {
            error({}, "bad-parameters", broken.error().sentence);
            return;
        }
        for (const QString &keyword : *broken)
            error({}, "bad-parameter", QStringLiteral("The parameters together must fit `%1` of their schema, and do not.").arg(keyword));
    }

    ParameterCheck m_check;
};

} // namespace

ParameterCheck checkParameters(const PipelineSpec &spec, const QMap<QString, QString> &raw)
{
    const TriggerSpec *manual = spec.manualTrigger();
    const QJsonValue parameters = manual ? manual->keys.value(QStringLiteral("parameters")) : QJsonValue(QJsonValue::Undefined);
    ParameterChecker checker;
    if (parameters.isUndefined()) {
        ParameterCheck check;
        for (auto given = raw.constBegin(); given != raw.constEnd(); ++given)
            check.values.insert(given.key(), given.value());
        return check;
    }
    const Result<QJsonObject> schema = usableSchema(parameters.toObject());
    if (!schema) {
        ParameterCheck check;
        check.diagnostics.append({Severity::Error, schema.error().code, schema.error().sentence, {}, manual->range, {}});
        check.names.append(QString());
        return check;
    }
    return checker.check(*schema, raw);
}

QString parameterText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

} // namespace clustero
