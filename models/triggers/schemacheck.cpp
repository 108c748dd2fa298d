// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triggers/schemacheck.h"

#include "models/pipeline/names.h"

#include <QJsonArray>
#include <QRegularExpression>

// Without it the library aborts the process at a malformed schema.
#define VALIJSON_USE_EXCEPTIONS 1
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <exception>

namespace clustero {

namespace {

constexpr int deepestSchema = 32;
constexpr int mostSchemaValues = 20'000;

tl::unexpected<Error> bad(const QString &sentence)
{
    return failure(QStringLiteral("bad-parameters"), sentence);
}

/// Copies a schema with its references resolved.
class Resolver
{
public:
    explicit Resolver(const QJsonObject &root) : m_root(root) {}

    QJsonValue resolve(const QJsonValue &value, int depth, bool isSchema)
    {
        if (!m_error.isEmpty())
            return {};
        if (depth > deepestSchema || --m_left < 0) {
            m_error = QStringLiteral("The parameters' schema is too large, or a `$ref` in it never ends.");
            return {};
        }
        if (value.isArray()) {
            QJsonArray copy;
            const QJsonArray array = value.toArray();
            for (const QJsonValue &item : array)
                copy.append(resolve(item, depth + 1, isSchema));
            return copy;
        }
        return value.isObject() ? QJsonValue(resolveObject(value.toObject(), depth, isSchema)) : value;
    }

    [[nodiscard]] const QString &error() const { return m_error; }

private:
    QJsonObject resolveObject(const QJsonObject &object, int depth, bool isSchema)
    {
        QJsonObject copy;
        if (isSchema && object.value(QStringLiteral("$ref")).isString())
            copy = target(object.value(QStringLiteral("$ref")).toString(), depth);
        for (auto item = object.constBegin(); item != object.constEnd(); ++item) {
            const QString key = item.key();
            if (isSchema && (key == QLatin1String("$ref") || key == QLatin1String("$defs") || key == QLatin1String("definitions")))
                continue;
            if (isSchema)
                checkKeyword(key, depth);
            // Below these, keys are names or data and not keywords.
            const bool names = key == QLatin1String("properties");
            const bool data = key == QLatin1String("default") || key == QLatin1String("enum") || key == QLatin1String("const") ||
                              key == QLatin1String("examples");
            if (isSchema && names)
                copy.insert(key, resolveNames(item.value().toObject(), depth + 1));
            else
                copy.insert(key, data ? item.value() : resolve(item.value(), depth + 1, isSchema));
        }
        return copy;
    }

    QJsonObject resolveNames(const QJsonObject &object, int depth)
    {
        QJsonObject copy;
        for (auto item = object.constBegin(); item != object.constEnd(); ++item)
            copy.insert(item.key(), resolve(item.value(), depth + 1, true));
        return copy;
    }

    void checkKeyword(const QString &key, int depth)
    {
        static const QStringList notUnderstood{QStringLiteral("$dynamicRef"),       QStringLiteral("unevaluatedProperties"),
                                               QStringLiteral("unevaluatedItems"),  QStringLiteral("prefixItems"),
                                               QStringLiteral("minContains"),       QStringLiteral("maxContains"),
                                               QStringLiteral("dependentRequired"), QStringLiteral("dependentSchemas"),
                                               QStringLiteral("patternProperties"), QStringLiteral("format")};
        const bool annotation = key == QLatin1String("format");
        if (notUnderstood.contains(key) && !annotation)
            m_error = QStringLiteral("The parameters' schema uses %1, which is not understood. Write it otherwise.").arg(quoted(key));
        else if (key == QLatin1String("pattern") && depth > patternDepth)
            m_error = QStringLiteral("The parameters' schema has a `pattern` inside of a list, object or combination; it is understood "
                                     "only directly at a parameter.");
    }

    QJsonObject target(const QString &reference, int depth)
    {
        QJsonValue found = reference == QLatin1String("#") ? QJsonValue() : QJsonValue(m_root);
        const QStringList parts = reference.split(u'/');
        for (qsizetype i = 1; i < parts.size(); ++i) {
            QString part = parts[i];
            part.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
            found = found.isObject() ? found.toObject().value(part) : QJsonValue(QJsonValue::Undefined);
        }
        if (parts.constFirst() != QLatin1String("#") || !found.isObject()) {
            m_error = QStringLiteral("The reference %1 of the parameters' schema leads to no schema in it.").arg(quoted(reference));
            return {};
        }
        if (++m_references > deepestSchema)
            m_error = QStringLiteral("The parameters' schema is too large, or a `$ref` in it never ends.");
        const QJsonObject resolved = resolve(found, depth, true).toObject();
        --m_references;
        return resolved;
    }

    static constexpr int patternDepth = 2; ///< parameters (0) → properties (1) → a parameter (2)
    const QJsonObject m_root;
    int m_left = mostSchemaValues;
    int m_references = 0; ///< being followed, one inside of the other
    QString m_error;
};

bool isAnnotation(const QString &keyword)
{
    static const QStringList annotations{QStringLiteral("type"),     QStringLiteral("title"),     QStringLiteral("description"),
                                         QStringLiteral("default"),  QStringLiteral("examples"),  QStringLiteral("$schema"),
                                         QStringLiteral("$id"),      QStringLiteral("$comment"),  QStringLiteral("deprecated"),
                                         QStringLiteral("readOnly"), QStringLiteral("writeOnly"), QStringLiteral("format")};
    return annotations.contains(keyword);
}

/// Parts of one rule are checked together, under the name of the first.
QJsonObject ruleOf(const QString &keyword, const QJsonObject &schema)
{
    QJsonObject rule{{keyword, schema.value(keyword)}};
    const auto with = [&](const char *other) {
        if (const QJsonValue value = schema.value(QLatin1String(other)); !value.isUndefined())
            rule.insert(QLatin1String(other), value);
    };
    if (keyword == QLatin1String("if")) {
        with("then");
        with("else");
    } else if (keyword == QLatin1String("additionalProperties")) {
        with("properties");
    } else if (keyword == QLatin1String("additionalItems")) {
        with("items");
    }
    return rule;
}

bool fits(const QJsonObject &rule, const QJsonValue &value)
{
    valijson::Schema schema;
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    const QJsonValue ruleValue(rule);
    parser.populateSchema(valijson::adapters::QtJsonAdapter(ruleValue), schema);
    valijson::Validator validator;
    return validator.validate(schema, valijson::adapters::QtJsonAdapter(value), nullptr);
}

Result<bool> matchesPattern(const QJsonValue &pattern, const QJsonValue &value)
{
    if (!value.isString())
        return true;
    const QRegularExpression expression(QStringLiteral("(*LIMIT_MATCH=1000000)") + pattern.toString());
    if (!pattern.isString() || !expression.isValid())
        return bad(QStringLiteral("The pattern %1 of the parameters' schema is not a regular expression.").arg(quoted(pattern.toString())));
    const QRegularExpressionMatch match = expression.match(value.toString());
    return match.isValid() && match.hasMatch();
}

} // namespace

Result<QJsonObject> usableSchema(const QJsonObject &schema)
{
    Resolver resolver(schema);
    const QJsonObject resolved = resolver.resolve(schema, 0, true).toObject();
    if (!resolver.error().isEmpty())
        return bad(resolver.error());
    return resolved;
}

Result<QStringList> brokenKeywords(const QJsonObject &schema, const QJsonValue &value)
{
    QStringList broken;
    try {
        for (auto item = schema.constBegin(); item != schema.constEnd(); ++item) {
            const QString &keyword = item.key();
            if (isAnnotation(keyword) || keyword == QLatin1String("then") || keyword == QLatin1String("else"))
                continue;
            if (keyword == QLatin1String("pattern")) {
                const Result<bool> matches = matchesPattern(item.value(), value);
                if (!matches)
                    return failure(matches);
                if (!*matches)
                    broken += keyword;
            } else if (!fits(ruleOf(keyword, schema), value)) {
                broken += keyword;
            }
        }
    } catch (const std::exception &error) {
        return bad(QStringLiteral("The parameters' schema cannot be used: %1").arg(QString::fromUtf8(error.what())));
    }
    return broken;
}

} // namespace clustero
