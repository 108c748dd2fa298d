// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/triggertypereader.h"

#include "models/pipeline/expressionsyntax.h"
#include "models/pipeline/names.h"
#include "models/yaml/definitionnodes.h"

#include <QRegularExpression>

#include <algorithm>

namespace clustero {

namespace {

constexpr size_t mostConditions = 64, mostReasons = 32, mostVariables = 256, mostChoices = 100;

const QStringList &sources()
{
    static const QStringList all{QStringLiteral("github"), QStringLiteral("jira"), QStringLiteral("clustero"), QStringLiteral("webhook")};
    return all;
}

bool isTypeName(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z][a-z0-9_]{0,63}\\z"));
    return form.match(text).hasMatch();
}

class Reader
{
public:
    Reader(const YamlTree &tree, Findings &findings) : m_nodes(tree, findings), m_findings(findings) {}

    TriggerTypeInfo read()
    {
        const Mapping file = m_nodes.mapping(m_nodes.root(), QStringLiteral("a trigger type"),
                                             {"id", "title", "sentence", "order", "source", "event", "reasons", "conditions", "options",
                                              "env", "env_each", "commit", "untrusted"},
                                             {"id", "source", "event", "reasons"});
        TriggerTypeInfo type;
        type.name = m_nodes.text(file, "id").value;
        if (!type.name.isEmpty() && !isTypeName(type.name))
            badName(file, "id", QStringLiteral("a trigger type"));
        type.title = m_nodes.text(file, "title").value;
        if (type.title.isEmpty())
            type.title = type.name;
        type.sentence = m_nodes.text(file, "sentence").value;
        type.order = m_nodes.integer(file, "order", 1000);
        type.source = m_nodes.choice(file, "source", sources());
        type.events = m_nodes.texts(file, "event", 32);
        readReasons(file, type);
        readConditions(file, "conditions", type);
        readConditions(file, "options", type);
        checkReferences(type);
        type.variables = readVariables(file, "env");
        type.prefixed = readVariables(file, "env_each");
        type.commit = optionalExpression(file, "commit");
        type.untrusted = optionalExpression(file, "untrusted");
        return type;
    }

private:
    void badName(const Mapping &mapping, const char *key, const QString &ofWhat)
    {
        const Text text = m_nodes.text(mapping, key);
        m_findings.error("bad-name", text.range,
                         QStringLiteral("%1 cannot be the name of %2: lower-case letters, digits and _, a letter first, at most 64.")
                             .arg(quoted(text.value), ofWhat));
    }

    bool checkName(YamlId key, const QString &ofWhat)
    {
        const YamlNode &node = m_nodes.node(key);
        const bool isFree = node.text != QLatin1String("type") && node.text != QLatin1String("on");
        if (isFree && isTypeName(node.text))
            return true;
        m_findings.error(
            "bad-name", node.range,
            isFree ? QStringLiteral("%1 cannot be the name of %2: lower-case letters, digits and _, a letter first, at most 64.")
                         .arg(quoted(node.text), ofWhat)
                   : QStringLiteral("%1 cannot be the name of %2, because every trigger has such a key.").arg(quoted(node.text), ofWhat));
        return false;
    }

    Text expression(YamlId value)
    {
        const YamlNode &node = m_nodes.node(value);
        if (node.kind != YamlNode::Kind::Scalar) {
            m_findings.error(
                "wrong-type", node.range,
                QStringLiteral("There must be a JavaScript expression here, and this is %1. Put it in quotes.").arg(kindInWords(node)));
            return {};
        }
        const QString source = node.text.trimmed();
        if (source.isEmpty())
            m_findings.error("bad-value", node.range, QStringLiteral("The expression is empty."));
        else if (source.toUtf8().size() > maximumExpressionBytes)
            m_findings.error(
                "expression-too-long", node.range,
                QStringLiteral("The expression has more than %1 bytes, which is the most allowed.").arg(maximumExpressionBytes));
        else
            return {node.text, node.range};
        return {};
    }

    std::optional<Text> optionalExpression(const Mapping &mapping, const char *key)
    {
        const YamlEntry *entry = mapping.find(key);
        return entry ? std::optional(expression(entry->value)) : std::nullopt;
    }

    void readReasons(const Mapping &file, TriggerTypeInfo &type)
    {
        const std::vector<YamlEntry> entries = m_nodes.entries(file, "reasons", mostReasons);
        if (entries.empty() && file.find("reasons"))
            m_findings.error("bad-value", file.find("reasons")->range(m_nodes.tree()),
                             QStringLiteral("`reasons` is empty, so no event could ever be of this type."));
        for (const YamlEntry &entry : entries) {
            TriggerReason reason;
            if (!checkName(entry.key, QStringLiteral("a reason")))
                continue;
            reason.name = m_nodes.node(entry.key).text;
            reason.title = reason.name;
            if (m_nodes.node(entry.value).kind == YamlNode::Kind::Mapping) {
                const Mapping mapping = m_nodes.mapping(entry.value, QStringLiteral("a reason"), {"title", "when"}, {"when"});
                if (mapping.find("title"))
                    reason.title = m_nodes.text(mapping, "title").value;
                reason.when = optionalExpression(mapping, "when").value_or(Text());
            } else {
                reason.when = expression(entry.value);
            }
            type.reasons += reason;
        }
    }

    void readConditions(const Mapping &file, const char *section, TriggerTypeInfo &type)
    {
        for (const YamlEntry &entry : m_nodes.entries(file, section, mostConditions)) {
            const YamlNode &key = m_nodes.node(entry.key);
            if (!checkName(entry.key, QStringLiteral("a condition")))
                continue;
            if (type.condition(key.text)) {
                m_findings.error("duplicate-name", key.range,
                                 QStringLiteral("There already is a condition %1. Give this one another name.").arg(quoted(key.text)));
                continue;
            }
            type.conditions += QLatin1String(section) == QLatin1String("options") ? readOption(entry, type) : readCondition(entry, type);
        }
    }

    void readCommon(const Mapping &mapping, TriggerCondition &condition)
    {
        if (mapping.find("title"))
            condition.title = m_nodes.text(mapping, "title").value;
        condition.sentence = m_nodes.text(mapping, "sentence").value;
        condition.example = m_nodes.text(mapping, "example").value;
        condition.choices = m_nodes.texts(mapping, "choices", mostChoices);
        const QStringList &kinds = triggerValueKindNames();
        if (mapping.find("kind"))
            condition.kind = TriggerValueKind(std::max(0, int(kinds.indexOf(m_nodes.choice(mapping, "kind", kinds)))));
    }

    TriggerCondition readOption(const YamlEntry &entry, const TriggerTypeInfo &)
    {
        TriggerCondition option;
        option.name = option.title = m_nodes.node(entry.key).text;
        option.range = m_nodes.node(entry.key).range;
        const Mapping mapping = m_nodes.mapping(entry.value, QStringLiteral("an option"),
                                                {"title", "sentence", "example", "choices", "default", "kind", "offer"}, {});
        readCommon(mapping, option);
        option.defaultValue = m_nodes.json(mapping, "default");
        option.offer = m_nodes.text(mapping, "offer").value;
        return option;
    }

    TriggerCondition readCondition(const YamlEntry &entry, const TriggerTypeInfo &type)
    {
        TriggerCondition condition;
        condition.name = condition.title = m_nodes.node(entry.key).text;
        condition.range = m_nodes.node(entry.key).range;
        const Mapping mapping = m_nodes.mapping(entry.value, QStringLiteral("a condition"),
                                                {"title", "sentence", "example", "value", "match", "default", "choices", "other_values",
                                                 "required", "ignore_case", "always", "except", "reasons", "default_without_on", "kind"},
                                                {"match"});
        readCommon(mapping, condition);
        if (mapping.find("match"))
            condition.match = triggerMatchFromString(m_nodes.choice(mapping, "match", triggerMatchNames())).value_or(TriggerMatch::Option);
        condition.value = optionalExpression(mapping, "value").value_or(Text());
        if (mapping.isMapping && !mapping.find("value") && condition.match != TriggerMatch::Expression)
            m_findings.error("missing-key", condition.range,
                             QStringLiteral("`value` is missing in the condition %1. Add the expression that finds the event's value.")
                                 .arg(quoted(condition.name)));
        condition.otherValues = m_nodes.boolean(mapping, "other_values");
        condition.isRequired = m_nodes.boolean(mapping, "required");
        condition.ignoreCase = m_nodes.boolean(mapping, "ignore_case");
        condition.defaultWithoutOn = m_nodes.boolean(mapping, "default_without_on");
        condition.always = m_nodes.text(mapping, "always").value;
        condition.except = m_nodes.text(mapping, "except").value;
        condition.reasons = m_nodes.texts(mapping, "reasons", mostReasons);
        readDefault(mapping, condition);
        for (const QString &reason : condition.reasons) {
            if (!type.reasonNames().contains(reason))
                m_findings.error("bad-value", mapping.find("reasons")->range(m_nodes.tree()),
                                 QStringLiteral("There is no reason %1; there are %2.")
                                     .arg(quoted(reason), type.reasonNames().join(QLatin1String(", "))));
        }
        return condition;
    }

    void readDefault(const Mapping &mapping, TriggerCondition &condition)
    {
        const YamlEntry *entry = mapping.find("default");
        if (!entry)
            return;
        const YamlNode &node = m_nodes.node(entry->value);
        condition.isOwn = node.isPlain() && node.text == QLatin1String("own");
        if (condition.isOwn)
            return;
        condition.defaultValue = m_nodes.json(mapping, "default");
        if (condition.match == TriggerMatch::Allow && !condition.defaultValue.isBool())
            m_findings.error("bad-value", node.range, QStringLiteral("The default of a condition that allows must be `true` or `false`."));
    }

    void checkReferences(const TriggerTypeInfo &type)
    {
        for (const TriggerCondition &condition : type.conditions) {
            if (condition.except.isEmpty())
                continue;
            const TriggerCondition *option = type.condition(condition.except);
            if (!option || option->kind != TriggerValueKind::GlobList)
                m_findings.error("bad-value", condition.range,
                                 QStringLiteral("`except` names %1, which is no option with `kind: globs`.").arg(quoted(condition.except)));
        }
    }

    QList<TriggerVariable> readVariables(const Mapping &file, const char *section)
    {
        QList<TriggerVariable> variables;
        for (const YamlEntry &entry : m_nodes.entries(file, section, mostVariables)) {
            const YamlNode &key = m_nodes.node(entry.key);
            const bool isPrefix = QLatin1String(section) == QLatin1String("env_each");
            const bool isTaken = alwaysReservedVariables().contains(key.text) ||
                                 (!isPrefix && key.text.startsWith(QLatin1String("TRIGGER_"))) ||
                                 key.text.startsWith(QLatin1String("PARAM_"));
            if (!isVariableName(key.text) || key.text.size() > 128 || isTaken) {
                m_findings.error("bad-name", key.range,
                                 isTaken ? QStringLiteral("%1 is a variable that Clustero sets itself.").arg(quoted(key.text))
                                         : QStringLiteral("%1 cannot be the name of a variable: letters, digits and _, no digit first.")
                                               .arg(quoted(key.text)));
                continue;
            }
            variables.append({key.text, expression(entry.value)});
        }
        return variables;
    }

    DefinitionNodes m_nodes;
    Findings &m_findings;
};

} // namespace

TriggerTypeReading readTriggerType(const QByteArray &bytes, const QString &fileName)
{
    constexpr YamlLimits limits{maximumTriggerTypeBytes, 10'000, 20, 10'000, 4};
    TriggerTypeReading reading;
    const YamlReading yaml = readYaml(bytes, limits);
    Findings findings;
    for (const Diagnostic &diagnostic : yaml.diagnostics)
        findings.add(diagnostic);
    if (yaml.tree.isEmpty() && yaml.diagnostics.isEmpty())
        findings.error("empty-file", {1, 1, 1, 1},
                       QStringLiteral("The file is empty. A trigger type has at least id, source, event and reasons."));
    if (!yaml.tree.isEmpty())
        reading.type = Reader(yaml.tree, findings).read();
    reading.type.file = fileName;
    reading.diagnostics = findings.take(fileName);
    return reading;
}

} // namespace clustero
