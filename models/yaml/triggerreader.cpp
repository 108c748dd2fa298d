// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/triggerreader.h"

#include "models/pipeline/cron.h"
#include "models/pipeline/duration.h"
#include "models/pipeline/expressionsyntax.h"
#include "models/pipeline/parametervariable.h"
#include "models/pipeline/triggertypes.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace clustero {

namespace {

const QStringList &schemaTypes()
{
    static const QStringList types{QStringLiteral("string"), QStringLiteral("number"), QStringLiteral("integer"), QStringLiteral("boolean"),
                                   QStringLiteral("array"),  QStringLiteral("object"), QStringLiteral("null")};
    return types;
}

QStringList typeNames(const TriggerTypes &types)
{
    QStringList names;
    for (const TriggerTypeInfo &info : types.all())
        names += info.name;
    return names;
}

/// Whether `1.10` in the file is the text and not the number.
bool wantsText(const TriggerCondition &condition)
{
    switch (condition.match) {
    case TriggerMatch::Glob:
    case TriggerMatch::Regex:
    case TriggerMatch::Equal:
    case TriggerMatch::OneOf:
    case TriggerMatch::EachGlob: return true;
    case TriggerMatch::Option:
    case TriggerMatch::Allow:
    case TriggerMatch::Expression:
    case TriggerMatch::Parameters: break;
    }
    return false;
}

/// What is wrong with a value of this kind; nothing where it is fine or its kind has no form.
std::optional<Error> faultOf(TriggerValueKind kind, const QString &text)
{
    const auto errorOf = [](const auto &result) { return result ? std::nullopt : std::optional(result.error()); };
    switch (kind) {
    case TriggerValueKind::TimeSpan: return errorOf(parseDuration(text));
    case TriggerValueKind::Cron: return errorOf(Cron::parse(text));
    case TriggerValueKind::TimeZone: return errorOf(timeZoneNamed(text));
    case TriggerValueKind::PlainText:
    case TriggerValueKind::GlobList: break;
    }
    return std::nullopt;
}

} // namespace

QList<TriggerSpec> TriggerReader::read(const std::vector<YamlId> &ids)
{
    QList<TriggerSpec> triggers;
    for (const YamlId id : ids) {
        if (std::optional<TriggerSpec> trigger = readTrigger(id))
            triggers.append(std::move(*trigger));
    }
    return triggers;
}

std::optional<TriggerSpec> TriggerReader::readTrigger(YamlId id)
{
    // Which further keys are known depends on the type, so it is looked up first.
    QString typeName;
    if (m_nodes.node(id).kind == YamlNode::Kind::Mapping) {
        Findings ignored;
        for (const YamlEntry &entry : entriesOf(m_nodes.tree(), id, ignored)) {
            if (m_nodes.node(entry.key).text == QLatin1String("type"))
                typeName = m_nodes.node(entry.value).text;
        }
    }
    const TriggerTypeInfo *info = m_types.find(typeName);
    QStringList others;
    if (info) {
        others = info->conditionNames();
    } else if (m_nodes.node(id).kind == YamlNode::Kind::Mapping) {
        Findings ignored;
        for (const YamlEntry &entry : entriesOf(m_nodes.tree(), id, ignored))
            others += m_nodes.node(entry.key).text;
    }
    const std::optional<Fields> fields = m_nodes.fields(id, Place::Trigger, others);
    const std::optional<Text> type = fields ? m_nodes.string(*fields, QLatin1String("type")) : std::nullopt;
    if (!type)
        return std::nullopt;
    if (info) {
        checkReasons(*fields, *info);
    } else {
        const QString meant = m_nodes.suggester().nearest(type->value, typeNames(m_types));
        m_nodes.findings().warning("unknown-trigger-type", type->range,
                                   QStringLiteral("%1 is not a built-in trigger type.%2").arg(quoted(type->value), didYouMean(meant)),
                                   meant);
        (void)m_nodes.strings(*fields, QLatin1String("on"));
    }
    TriggerSpec trigger;
    trigger.type = type->value;
    trigger.range = m_nodes.node(id).range;
    for (const YamlEntry &entry : entriesOf(m_nodes.tree(), id, m_nodes.findings())) {
        const QString key = m_nodes.node(entry.key).text;
        if (key == QLatin1String("type"))
            continue;
        const TriggerCondition *condition = info ? info->condition(key) : nullptr;
        trigger.keys.insert(key, condition && wantsText(*condition) ? textsAsJson(entry.value)
                                                                    : toJson(m_nodes.tree(), entry.value, m_nodes.findings()));
        if (key != QLatin1String("on"))
            refuseExpressions(entry.value);
        if (condition)
            checkValue(*condition, entry.value);
        if (trigger.type == QLatin1String("manual") && key == QLatin1String("parameters"))
            checkParameters(entry.value);
    }
    if (info)
        checkRequiredConditions(*info, *type, trigger);
    return trigger;
}

void TriggerReader::checkRequiredConditions(const TriggerTypeInfo &info, const Text &type, const TriggerSpec &trigger)
{
    for (const TriggerCondition &condition : info.conditions) {
        if (!condition.isRequired || !condition.reasons.isEmpty() || trigger.keys.contains(condition.name))
            continue;
        m_nodes.findings().warning("missing-key", type.range,
                                   QStringLiteral("%1 is missing in this trigger, so it never starts a run. Add it: %2")
                                       .arg(quoted(condition.name), condition.sentence));
    }
}

void TriggerReader::checkValue(const TriggerCondition &condition, YamlId id)
{
    const YamlNode &value = m_nodes.node(id);
    Findings &findings = m_nodes.findings();
    if (condition.match == TriggerMatch::Allow && (value.kind != YamlNode::Kind::Scalar || scalarType(value) != ScalarType::Boolean)) {
        findings.warning("wrong-type", value.range,
                         QStringLiteral("%1 must be `true` or `false`, and this is %2. So the trigger never matches.")
                             .arg(quoted(condition.name), kindInWords(value)));
    }
    for (const YamlId child : value.kind == YamlNode::Kind::Sequence ? value.children : std::vector{id}) {
        const YamlNode &element = m_nodes.node(child);
        if (element.kind != YamlNode::Kind::Scalar || hasExpression(element.text))
            continue;
        const QRegularExpression pattern(condition.match == TriggerMatch::Regex ? element.text.left(1001) : QString());
        if (condition.match == TriggerMatch::Regex && (element.text.size() > 1000 || !pattern.isValid())) {
            findings.warning("bad-pattern", element.range,
                             QStringLiteral("%1 is not a regular expression: %2. So it never matches.")
                                 .arg(quoted(element.text), pattern.isValid() ? QStringLiteral("it is too long") : pattern.errorString()));
        }
        if (const std::optional<Error> fault = faultOf(condition.kind, element.text))
            findings.warning(fault->code.toLatin1().constData(), element.range, fault->sentence);
        if (!condition.choices.isEmpty() && !condition.otherValues && !condition.choices.contains(element.text)) {
            const QString meant = m_nodes.suggester().nearest(element.text, condition.choices);
            findings.warning(
                "bad-choice", element.range,
                QStringLiteral("%1 cannot be %2; it can be %3.%4")
                    .arg(quoted(condition.name), quoted(element.text), condition.choices.join(QLatin1String(", ")), didYouMean(meant)),
                meant);
        }
    }
}

QJsonValue TriggerReader::textsAsJson(YamlId id)
{
    const YamlNode &value = m_nodes.node(id);
    if (value.kind == YamlNode::Kind::Scalar && scalarType(value) != ScalarType::Null)
        return value.text;
    if (value.kind != YamlNode::Kind::Sequence)
        return toJson(m_nodes.tree(), id, m_nodes.findings());
    QJsonArray list;
    for (const YamlId child : value.children) {
        const YamlNode &element = m_nodes.node(child);
        const bool isText = element.kind == YamlNode::Kind::Scalar && scalarType(element) != ScalarType::Null;
        list.append(isText ? QJsonValue(element.text) : toJson(m_nodes.tree(), child, m_nodes.findings()));
    }
    return list;
}

void TriggerReader::checkReasons(const Fields &fields, const TriggerTypeInfo &type)
{
    const QStringList reasons = type.reasonNames();
    for (const Text &reason : m_nodes.strings(fields, QLatin1String("on")).value_or(QList<Text>{})) {
        if (reasons.contains(reason.value))
            continue;
        const QString meant = m_nodes.suggester().nearest(reason.value, reasons);
        m_nodes.findings().error("unknown-reason", reason.range,
                                 QStringLiteral("A trigger of type `%1` has no reason %2; it has %3.%4")
                                     .arg(type.name, quoted(reason.value), reasons.join(QLatin1String(", ")), didYouMean(meant)),
                                 meant);
    }
}

void TriggerReader::checkParameters(YamlId id)
{
    const YamlNode &schema = m_nodes.node(id);
    Findings &findings = m_nodes.findings();
    if (schema.kind != YamlNode::Kind::Mapping) {
        findings.error("bad-parameters", schema.range,
                       QStringLiteral("`parameters` must be a JSON Schema of an object, with `type: object` and `properties`."));
        return;
    }
    const YamlEntry none{YamlId::None, YamlId::None};
    YamlEntry properties = none, required = none;
    for (const YamlEntry &entry : entriesOf(m_nodes.tree(), id, findings)) {
        const QString &key = m_nodes.node(entry.key).text;
        const YamlNode &value = m_nodes.node(entry.value);
        if (key == QLatin1String("type") && (value.kind != YamlNode::Kind::Scalar || value.text != QLatin1String("object"))) {
            findings.error("bad-parameters", value.range,
                           QStringLiteral("The `type` of `parameters` must be `object`, because they have names."),
                           QStringLiteral("object"));
        } else if (key == QLatin1String("properties")) {
            properties = entry;
        } else if (key == QLatin1String("required")) {
            required = entry;
        }
    }
    if (properties.value != YamlId::None) {
        if (m_nodes.node(properties.value).kind != YamlNode::Kind::Mapping) {
            findings.error("bad-parameters", m_nodes.node(properties.value).range,
                           QStringLiteral("`properties` must be a mapping from each parameter's name to its schema."));
            return;
        }
        QHash<QString, QString> variables;
        for (const YamlEntry &entry : entriesOf(m_nodes.tree(), properties.value, findings)) {
            const QString name = m_nodes.node(entry.key).text;
            const QString variable = parameterVariable(name);
            if (variables.contains(variable)) {
                findings.error("bad-parameters", m_nodes.node(entry.key).range,
                               QStringLiteral("The parameters %1 and %2 would both become the variable %3. Rename one.")
                                   .arg(quoted(variables.value(variable)), quoted(name), quoted(variable)));
            }
            variables.insert(variable, name);
            checkParameter(name, entry.key, entry.value);
        }
    }
    if (required.value != YamlId::None)
        checkRequired(required.value, properties.value);
}

void TriggerReader::checkParameter(const QString &name, YamlId key, YamlId schema)
{
    const YamlNode &node = m_nodes.node(schema);
    if (name.trimmed().isEmpty() || name.contains(u'=')) {
        m_nodes.findings().error("bad-parameters", m_nodes.node(key).range,
                                 QStringLiteral("%1 cannot be a parameter's name: a name is not empty and has no `=`.").arg(quoted(name)));
    }
    const bool anything = node.kind == YamlNode::Kind::Scalar && scalarType(node) == ScalarType::Boolean;
    if (node.kind == YamlNode::Kind::Mapping) {
        checkSchemaKeywords(schema);
    } else if (!anything) {
        m_nodes.findings().error("bad-parameters", node.range,
                                 QStringLiteral("The parameter %1 must have a JSON Schema, such as `{type: string}`, and this is %2.")
                                     .arg(quoted(name), kindInWords(node)));
    }
}

void TriggerReader::checkSchemaKeywords(YamlId schema)
{
    Findings &findings = m_nodes.findings();
    for (const YamlEntry &entry : entriesOf(m_nodes.tree(), schema, findings)) {
        const QString &keyword = m_nodes.node(entry.key).text;
        const YamlNode &value = m_nodes.node(entry.value);
        if (keyword == QLatin1String("type")) {
            const std::vector<YamlId> types = value.kind == YamlNode::Kind::Sequence ? value.children : std::vector{entry.value};
            for (const YamlId id : types) {
                const YamlNode &type = m_nodes.node(id);
                if (type.kind == YamlNode::Kind::Scalar && schemaTypes().contains(type.text))
                    continue;
                const QString meant = m_nodes.suggester().nearest(type.text, schemaTypes());
                findings.error("bad-parameters", type.range,
                               QStringLiteral("%1 is not a type of JSON Schema; those are %2.%3")
                                   .arg(quoted(type.text), schemaTypes().join(QLatin1String(", ")), didYouMean(meant)),
                               meant);
            }
        } else if (keyword == QLatin1String("pattern")) {
            const QRegularExpression pattern(value.text);
            if (value.kind != YamlNode::Kind::Scalar || value.text.size() > 4096 || !pattern.isValid()) {
                findings.error(
                    "bad-parameters", value.range,
                    QStringLiteral("The pattern %1 is not a regular expression: %2.")
                        .arg(quoted(value.text), value.text.size() > 4096 ? QStringLiteral("it is too long") : pattern.errorString()));
            }
        } else if (keyword == QLatin1String("enum") && (value.kind != YamlNode::Kind::Sequence || value.children.empty())) {
            findings.error("bad-parameters", value.range, QStringLiteral("`enum` must be a list of the values allowed, at least one."));
        }
    }
}

void TriggerReader::checkRequired(YamlId required, YamlId properties)
{
    Findings &findings = m_nodes.findings();
    const YamlNode &list = m_nodes.node(required);
    if (list.kind != YamlNode::Kind::Sequence) {
        findings.error("bad-parameters", list.range, QStringLiteral("`required` must be a list of parameters' names."));
        return;
    }
    QStringList known;
    if (properties != YamlId::None) {
        for (const YamlEntry &entry : entriesOf(m_nodes.tree(), properties, findings))
            known += m_nodes.node(entry.key).text;
    }
    for (const YamlId id : list.children) {
        const YamlNode &name = m_nodes.node(id);
        if (name.kind == YamlNode::Kind::Scalar && known.contains(name.text))
            continue;
        const QString meant = m_nodes.suggester().nearest(name.text, known);
        findings.error("bad-parameters", name.range,
                       QStringLiteral("`required` names %1, which is not among `properties`.%2").arg(quoted(name.text), didYouMean(meant)),
                       meant);
    }
}

void TriggerReader::refuseExpressions(YamlId id)
{
    const YamlNode &value = m_nodes.node(id);
    if (value.kind == YamlNode::Kind::Scalar && hasExpression(value.text)) {
        m_nodes.findings().error("expression-not-allowed", value.range,
                                 QStringLiteral("A trigger cannot hold an expression: it is read before there is a run."));
    }
    for (const YamlId child : value.children)
        refuseExpressions(child);
}

} // namespace clustero
