// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/parameterfields.h"

#include "models/triggers/parameters.h"
#include "models/triggers/schemacheck.h"
#include "models/yaml/yamltree.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr int longText = 200;

QString text(const QJsonObject &schema, QLatin1String key)
{
    return schema.value(key).toString();
}

YamlId valueOf(const YamlTree &tree, YamlId mapping, QLatin1String key)
{
    const YamlNode &node = tree.resolved(mapping);
    if (node.kind != YamlNode::Kind::Mapping)
        return YamlId::None;
    for (size_t i = 0; i + 1 < node.children.size(); i += 2) {
        if (tree.resolved(node.children[i]).text == key)
            return tree.resolvedId(node.children[i + 1]);
    }
    return YamlId::None;
}

/// The parameters' names as the file has them, one below the other.
QStringList namesInFile(const QByteArray &pipelineText)
{
    const YamlTree tree = readYaml(pipelineText).tree;
    const YamlId triggers = tree.isEmpty() ? YamlId::None : valueOf(tree, tree.root(), QLatin1String("triggers"));
    if (triggers == YamlId::None)
        return {};
    for (const YamlId trigger : tree.node(triggers).children) {
        const YamlId type = valueOf(tree, trigger, QLatin1String("type"));
        if (type == YamlId::None || tree.node(type).text != QLatin1String("manual"))
            continue;
        const YamlId parameters = valueOf(tree, trigger, QLatin1String("parameters"));
        const YamlId properties = parameters == YamlId::None ? parameters : valueOf(tree, parameters, QLatin1String("properties"));
        QStringList names;
        if (properties == YamlId::None || tree.node(properties).kind != YamlNode::Kind::Mapping)
            return names;
        const std::vector<YamlId> &children = tree.node(properties).children;
        for (size_t i = 0; i + 1 < children.size(); i += 2)
            names += tree.resolved(children[i]).text;
        return names;
    }
    return {};
}

/// `oneOf` or `anyOf` whose members are a `const` each, perhaps with a title: a choice whose values have names.
bool takeNamedChoices(ParameterField &field)
{
    for (const char *key : {"oneOf", "anyOf"}) {
        const QJsonArray members = field.schema.value(QLatin1String(key)).toArray();
        const bool isChoice = !members.isEmpty() && std::all_of(members.begin(), members.end(), [](const QJsonValue &member) {
            return member.toObject().contains(QStringLiteral("const"));
        });
        if (!isChoice)
            continue;
        for (const QJsonValue &member : members) {
            const QJsonObject object = member.toObject();
            const QJsonValue value = object.value(QStringLiteral("const"));
            const QString title = text(object, QLatin1String("title"));
            field.choices.append(value);
            field.choiceTitles += title.isEmpty() ? parameterText(value) : title;
        }
        return true;
    }
    return false;
}

bool takeChoices(ParameterField &field, const QJsonObject &schema)
{
    field.choices = schema.value(QStringLiteral("enum")).toArray();
    if (schema.contains(QStringLiteral("const")))
        field.choices = {schema.value(QStringLiteral("const"))};
    for (const QJsonValue &choice : std::as_const(field.choices))
        field.choiceTitles += parameterText(choice);
    return !field.choices.isEmpty();
}

/// The one type besides `null`, or empty.
QString onlyType(const QJsonObject &schema)
{
    const QJsonValue type = schema.value(QStringLiteral("type"));
    if (type.isString())
        return type.toString();
    QStringList types;
    const QJsonArray list = type.toArray();
    for (const QJsonValue &one : list) {
        if (one.toString() != QLatin1String("null"))
            types += one.toString();
    }
    return types.size() == 1 ? types.first() : QString();
}

ParameterField::Kind textKind(const QJsonObject &schema, const std::optional<QString> &fallback)
{
    const bool isLong = schema.contains(QStringLiteral("contentMediaType")) ||
                        schema.value(QStringLiteral("maxLength")).toDouble() > longText || (fallback && fallback->contains(u'\n'));
    return isLong ? ParameterField::Kind::LongText : ParameterField::Kind::Text;
}

ParameterField::Kind kindOf(ParameterField &field)
{
    using Kind = ParameterField::Kind;
    if (takeChoices(field, field.schema) || takeNamedChoices(field))
        return Kind::Choice;
    const QString type = onlyType(field.schema);
    if (type == QLatin1String("boolean"))
        return Kind::Boolean;
    if (type == QLatin1String("integer"))
        return Kind::Integer;
    if (type == QLatin1String("number"))
        return Kind::Number;
    if (type == QLatin1String("array"))
        return takeChoices(field, field.schema.value(QStringLiteral("items")).toObject()) ? Kind::Choices : Kind::Json;
    return type == QLatin1String("object") ? Kind::Json : textKind(field.schema, field.fallback);
}

ParameterField parameterFieldOf(const QString &name, const QJsonValue &schema, bool isRequired)
{
    ParameterField field;
    field.name = name;
    field.schema = schema.toObject();
    field.isRequired = isRequired;
    field.title = text(field.schema, QLatin1String("title"));
    if (field.title.isEmpty())
        field.title = name;
    field.description = text(field.schema, QLatin1String("description"));
    if (const QJsonValue fallback = field.schema.value(QStringLiteral("default")); !fallback.isUndefined())
        field.fallback = parameterText(fallback);
    if (const QJsonArray examples = field.schema.value(QStringLiteral("examples")).toArray(); !examples.isEmpty())
        field.example = parameterText(examples.first());
    field.kind = kindOf(field);
    return field;
}

} // namespace

Result<ParameterFields> parameterFields(const PipelineSpec &spec, const QByteArray &pipelineText)
{
    const TriggerSpec *manual = spec.manualTrigger();
    const QJsonValue parameters = manual ? manual->keys.value(QStringLiteral("parameters")) : QJsonValue(QJsonValue::Undefined);
    ParameterFields result;
    if (parameters.isUndefined()) {
        result.takesOthers = true;
        return result;
    }
    const Result<QJsonObject> schema = usableSchema(parameters.toObject());
    if (!schema)
        return failure(schema);
    const QJsonValue additional = schema->value(QStringLiteral("additionalProperties"));
    result.takesOthers = additional.isObject() || additional.toBool(false);
    QStringList required;
    const QJsonArray wanted = schema->value(QStringLiteral("required")).toArray();
    for (const QJsonValue &name : wanted)
        required += name.toString();
    const QJsonObject properties = schema->value(QStringLiteral("properties")).toObject();
    QStringList order = namesInFile(pipelineText) + required + properties.keys();
    order.removeDuplicates();
    for (const QString &name : std::as_const(order)) {
        const QJsonValue property = properties.value(name);
        if (property.isObject() || (property.isBool() && property.toBool()))
            result.fields += parameterFieldOf(name, property, required.contains(name));
        else if (property.isUndefined() && required.contains(name) && result.takesOthers)
            result.fields += parameterFieldOf(name, additional, true);
    }
    return result;
}

} // namespace clustero
