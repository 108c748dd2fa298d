// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipeline/schema.h"

#include "models/pipeline/keys.h"
#include "models/pipeline/remote.h"
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
    case KeyType::Publications: return anyOf({objectOf(Place::Publish), listOf(objectOf(Place::Publish))});
    case KeyType::Inputs: return listOf(objectOf(Place::Input));
    case KeyType::Bucket: return objectOf(Place::S3);
    case KeyType::MavenRepository: return objectOf(Place::Maven);
    case KeyType::RemoteFile: return objectOf(Place::Remote);
    case KeyType::String:
    case KeyType::Path:
    case KeyType::Image:
    case KeyType::Glob: break;
    }
    QJsonObject schema = typed("string");
    schema[QStringLiteral("minLength")] = 1;
    return schema;
}

QJsonObject schemaOf(const TriggerCondition &condition)
{
    QJsonObject schema;
    QJsonObject one = scalar();
    if (!condition.choices.isEmpty() && !condition.otherValues)
        one = {{QStringLiteral("enum"), QJsonArray::fromStringList(condition.choices)}};
    if (condition.match == TriggerMatch::Allow)
        schema = typed("boolean");
    else if (condition.match == TriggerMatch::Parameters)
        schema = typed("object");
    else if (condition.match == TriggerMatch::Option && condition.kind != TriggerValueKind::GlobList)
        schema = one;
    else if (condition.match == TriggerMatch::Expression)
        schema = scalar();
    else
        schema = anyOf({one, listOf(one)});
    schema[QStringLiteral("description")] = condition.sentence;
    return schema;
}

/// What holds for triggers of one type.
QJsonObject keysOf(const TriggerTypeInfo &type)
{
    const QJsonObject reason{{QStringLiteral("enum"), QJsonArray::fromStringList(type.reasonNames())}};
    QJsonObject properties{{QStringLiteral("on"), anyOf({reason, listOf(reason)})}};
    for (const TriggerCondition &condition : type.conditions)
        properties[condition.name] = schemaOf(condition);
    const QJsonObject isType{
        {QStringLiteral("properties"), QJsonObject{{QStringLiteral("type"), QJsonObject{{QStringLiteral("const"), type.name}}}}},
        {QStringLiteral("required"), QJsonArray{QStringLiteral("type")}}};
    return {{QStringLiteral("if"), isType}, {QStringLiteral("then"), QJsonObject{{QStringLiteral("properties"), properties}}}};
}

QJsonObject described(QJsonObject schema, const char *description)
{
    schema[QStringLiteral("description")] = QString::fromUtf8(description);
    return schema;
}

QJsonObject closedObject(const QJsonObject &properties, const QStringList &required)
{
    QJsonObject schema = typed("object");
    schema[QStringLiteral("properties")] = properties;
    schema[QStringLiteral("required")] = QJsonArray::fromStringList(required);
    return schema;
}

QJsonObject mapOf(const char *names, const QJsonObject &values)
{
    QJsonObject schema = typed("object");
    schema[QStringLiteral("propertyNames")] = text(names);
    schema[QStringLiteral("additionalProperties")] = values;
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
    QJsonObject schema = typed("object");
    if (place == Place::Trigger) {
        QJsonArray examples, ofTypes;
        for (const TriggerTypeInfo &type : builtInTriggerTypes()) {
            examples.append(type.name);
            ofTypes.append(keysOf(type));
        }
        QJsonObject type = properties[QStringLiteral("type")].toObject();
        type[QStringLiteral("examples")] = examples;
        properties[QStringLiteral("type")] = type;
        schema[QStringLiteral("allOf")] = ofTypes;
    }
    if (place == Place::Publish || place == Place::Remote) {
        QJsonArray kinds;
        for (const RemoteKind kind : kindsAt(place))
            kinds.append(QJsonObject{{QStringLiteral("required"), QJsonArray{keyOf(kind)}}});
        schema[QStringLiteral("oneOf")] = kinds;
    }
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
    QJsonObject properties = schema[QStringLiteral("properties")].toObject();
    const QJsonObject name = described(typed("string"), "acme/web, an address to clone from, or a folder of this machine.");
    const QJsonObject path = described(typed("string"), "The pipeline file in it. Default: .clustero.yaml.");
    const QJsonObject ref = described(typed("string"), "Branch, tag or hash where the event has no commit of it.");
    properties[QStringLiteral("source")] =
        described(closedObject({{QStringLiteral("repository"), name}, {QStringLiteral("path"), path}, {QStringLiteral("ref"), ref}},
                               {QStringLiteral("repository")}),
                  "Of a pipeline in the configuration folder: the repository that its strands are taken from.");
    schema[QStringLiteral("properties")] = properties;
    // Strands are here or there.
    schema[QStringLiteral("required")] = QJsonArray{QStringLiteral("version")};
    QJsonArray either;
    for (const char *key : {"strands", "source"})
        either.append(QJsonObject{{QStringLiteral("required"), QJsonArray{QString::fromLatin1(key)}}});
    schema[QStringLiteral("oneOf")] = either;
    return QJsonDocument(schema).toJson(QJsonDocument::Indented);
}

QByteArray triggerTypeJsonSchema()
{
    const char *const name = "^[a-z][a-z0-9_]{0,63}$";
    const QJsonObject expression = described(typed("string"), "JavaScript over payload, headers and event.");
    const QJsonObject strings = anyOf({typed("string"), listOf(typed("string"), true)});
    const QJsonObject reason =
        anyOf({expression,
               closedObject({{QStringLiteral("title"), typed("string")}, {QStringLiteral("when"), expression}}, {QStringLiteral("when")})});
    const QJsonObject shown{{QStringLiteral("title"), typed("string")},
                            {QStringLiteral("sentence"), described(typed("string"), "What it is, for people.")},
                            {QStringLiteral("example"), scalar()},
                            {QStringLiteral("choices"), described(listOf(scalar(), true), "The values that it may have.")}};
    QJsonObject condition = shown, option = shown;
    condition[QStringLiteral("value")] = described(expression, "The event's value.");
    condition[QStringLiteral("match")] = QJsonObject{{QStringLiteral("enum"), QJsonArray::fromStringList(triggerMatchNames())}};
    condition[QStringLiteral("default")] =
        described(QJsonObject(), "What counts where a trigger says nothing; own is the repository that the file lives in.");
    condition[QStringLiteral("reasons")] = described(strings, "The reasons that have such a value; left out, all.");
    for (const char *flag : {"required", "ignore_case", "other_values", "default_without_on"})
        condition[QLatin1String(flag)] = typed("boolean");
    condition[QStringLiteral("always")] = described(scalar(), "With this value it holds whatever the event's is.");
    condition[QStringLiteral("except")] = described(typed("string"), "An option with globs; what they match is taken away first.");
    option[QStringLiteral("default")] = scalar();
    option[QStringLiteral("offer")] = described(scalar(), "With this value a run is offered and not started.");
    option[QStringLiteral("kind")] =
        QJsonObject{{QStringLiteral("enum"), QJsonArray{QStringLiteral("text"), QStringLiteral("globs"), QStringLiteral("duration")}}};
    const QJsonObject sources{{QStringLiteral("enum"), QJsonArray{QStringLiteral("github"), QStringLiteral("jira"),
                                                                  QStringLiteral("clustero"), QStringLiteral("webhook")}}};
    const QJsonObject variables = mapOf("^[A-Za-z_][A-Za-z0-9_]*$", expression);
    QJsonObject schema = closedObject(
        {{QStringLiteral("id"), described(text(name), "What `type` says in a pipeline file.")},
         {QStringLiteral("title"), typed("string")},
         {QStringLiteral("sentence"), described(typed("string"), "What it is, for people.")},
         {QStringLiteral("order"), described(typed("integer"), "Where it stands in lists.")},
         {QStringLiteral("source"), sources},
         {QStringLiteral("event"), described(strings, "The source's own names of the event.")},
         {QStringLiteral("reasons"), described(mapOf(name, reason), "The first one that holds is the event's.")},
         {QStringLiteral("conditions"), mapOf(name, closedObject(condition, {QStringLiteral("match")}))},
         {QStringLiteral("options"), described(mapOf(name, closedObject(option, {})), "Keys that are not held against the event.")},
         {QStringLiteral("env"), described(variables, "Variables of the run.")},
         {QStringLiteral("env_each"), described(variables, "Objects whose entries become variables with this prefix.")},
         {QStringLiteral("commit"), described(expression, "The commit or reference to check out.")},
         {QStringLiteral("untrusted"), described(expression, "Whether the run waits for approval.")}},
        {QStringLiteral("id"), QStringLiteral("source"), QStringLiteral("event"), QStringLiteral("reasons")});
    schema[QStringLiteral("$schema")] = QStringLiteral("https://json-schema.org/draft/2020-12/schema");
    schema[QStringLiteral("title")] = QStringLiteral("Clustero trigger type");
    return QJsonDocument(schema).toJson(QJsonDocument::Indented);
}

} // namespace clustero
