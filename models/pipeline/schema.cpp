// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipeline/schema.h"

#include "models/pipeline/keys.h"
#include "models/pipeline/triggertypes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace clustero {

namespace {

QJsonObject typed(const char *type)
{
    return {{QStringLiteral("type"), QString::fromLatin1(type)}};
}

QJsonObject text(const char *pattern)
{
    QJsonObject schema = typed("string");
    schema[QStringLiteral("pattern")] = QString::fromLatin1(pattern);
    return schema;
}

QJsonObject scalar()
{
    return {{QStringLiteral("type"), QJsonArray{QStringLiteral("string"), QStringLiteral("number"), QStringLiteral("boolean")}}};
}

QJsonObject anyOf(const QJsonArray &schemas)
{
    return {{QStringLiteral("anyOf"), schemas}};
}

QJsonObject listOf(const QJsonValue &items, bool oneOrMore = false)
{
    QJsonObject schema = typed("array");
    schema[QStringLiteral("items")] = items;
    if (oneOrMore)
        schema[QStringLiteral("minItems")] = 1;
    return schema;
}

QJsonObject objectOf(Place place);

QJsonObject schemaOf(KeyType type)
{
    switch (type) {
    case KeyType::Version: return {{QStringLiteral("const"), 1}};
    case KeyType::Name: return text("^[a-z][a-z0-9_-]*[a-z0-9]$");
    case KeyType::Timeout: return text("^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?$");
    case KeyType::Condition: return {{QStringLiteral("type"), QJsonArray{QStringLiteral("string"), QStringLiteral("boolean")}}};
    case KeyType::Names: return anyOf({typed("string"), listOf(typed("string"))});
    case KeyType::Arguments: return anyOf({scalar(), listOf(scalar())});
    case KeyType::User: return {{QStringLiteral("type"), QJsonArray{QStringLiteral("string"), QStringLiteral("integer")}}};
    case KeyType::Boolean: return typed("boolean");
    case KeyType::Scalar: return scalar();
    case KeyType::Triggers: return listOf(objectOf(Place::Trigger));
    case KeyType::Strands: return listOf(objectOf(Place::Strand), true);
    case KeyType::Steps: return listOf(objectOf(Place::Step), true);
    case KeyType::EnvList: return listOf(anyOf({text("^[A-Za-z_][A-Za-z0-9_]*="), objectOf(Place::Env)}));
    case KeyType::Artifacts: return listOf(objectOf(Place::Artifact));
    case KeyType::String:
    case KeyType::Path:
    case KeyType::Image:
    case KeyType::Glob: break;
    }
    QJsonObject schema = typed("string");
    schema[QStringLiteral("minLength")] = 1;
    return schema;
}

QJsonObject objectOf(Place place)
{
    QJsonObject properties;
    QJsonArray requiredNames;
    for (const KeyInfo &info : keyTable()) {
        if (info.place != place)
            continue;
        QJsonObject schema = schemaOf(info.type);
        QString description = QString::fromUtf8(info.sentence.data(), info.sentence.size());
        if (!info.defaultText.isEmpty())
            description += QStringLiteral(" Default: %1.").arg(info.defaultText);
        schema[QStringLiteral("description")] = description;
        properties[info.name] = schema;
        if (info.required)
            requiredNames.append(info.name);
    }
    if (place == Place::Trigger) {
        QJsonArray examples;
        for (const TriggerTypeInfo &type : builtInTriggerTypes())
            examples.append(type.name);
        QJsonObject type = properties[QStringLiteral("type")].toObject();
        type[QStringLiteral("examples")] = examples;
        properties[QStringLiteral("type")] = type;
    }
    QJsonObject schema = typed("object");
    schema[QStringLiteral("properties")] = properties;
    schema[QStringLiteral("required")] = requiredNames;
    return schema;
}

} // namespace

QByteArray pipelineJsonSchema()
{
    QJsonObject schema = objectOf(Place::File);
    schema[QStringLiteral("$schema")] = QStringLiteral("https://json-schema.org/draft/2020-12/schema");
    schema[QStringLiteral("title")] = QStringLiteral("Clustero pipeline");
    return QJsonDocument(schema).toJson(QJsonDocument::Indented);
}

} // namespace clustero
