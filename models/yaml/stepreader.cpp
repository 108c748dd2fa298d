// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/stepreader.h"

#include "models/pipeline/expressionsyntax.h"
#include "models/pipeline/triggertypes.h"
#include "models/yaml/conditions.h"

#include <QHash>

namespace clustero {

QList<StepSpec> StepReader::read(const std::vector<YamlId> &ids)
{
    QList<StepSpec> steps;
    QHash<QString, int> lines;
    int number = 0;
    for (const YamlId id : ids) {
        std::optional<StepSpec> step = readStep(id, ++number);
        if (!step)
            continue;
        if (const auto first = lines.constFind(step->name); first != lines.constEnd()) {
            m_nodes.findings().error("duplicate-name", step->nameRange,
                                     QStringLiteral("The strand already has a step %1, in line %2. Give this one another name.")
                                         .arg(quoted(step->name))
                                         .arg(*first));
        } else {
            lines.insert(step->name, step->nameRange.line);
        }
        steps.append(std::move(*step));
    }
    return steps;
}

std::optional<StepSpec> StepReader::readStep(YamlId id, int number)
{
    const std::optional<Fields> fields = m_nodes.fields(id, Place::Step);
    if (!fields)
        return std::nullopt;
    StepSpec step;
    step.index = number - 1;
    step.range = m_nodes.node(id).range;
    step.name = QStringLiteral("step-%1").arg(number);
    step.nameRange = m_nodes.firstLine(id);
    if (const auto name = m_nodes.name(*fields, QLatin1String("name"))) {
        step.name = name->value;
        step.nameRange = name->range;
    }
    readType(*fields, step);
    step.entrypoint = m_nodes.strings(*fields, QLatin1String("entrypoint"));
    step.cmd = m_nodes.strings(*fields, QLatin1String("cmd"));
    step.dir = m_nodes.directory(*fields).value_or(QString());
    step.env = readEnv(*fields);
    step.timeout = m_nodes.duration(*fields, QLatin1String("timeout"));
    step.when = readCondition(m_nodes, *fields);
    if (const auto user = m_nodes.string(*fields, QLatin1String("user"))) {
        if (isUser(user->value)) {
            step.user = user->value;
        } else {
            m_nodes.findings().error("bad-user", user->range,
                                     QStringLiteral("%1 is not a user. Write a name, a uid, or `uid:gid`.").arg(quoted(user->value)));
        }
    }
    checkHost(*fields, step, id);
    return step;
}

void StepReader::readType(const Fields &fields, StepSpec &step)
{
    const std::optional<Text> type = m_nodes.string(fields, QLatin1String("type"));
    if (!type)
        return;
    step.type = *type;
    if (hasExpression(type->value) || isImageReference(type->value))
        return;
    const QString lower = type->value.toLower();
    const QString fix = lower == QLatin1String("host") || isImageReference(lower) ? lower : QString();
    m_nodes.findings().error("bad-image", type->range,
                             QStringLiteral("%1 is neither `host` nor an image such as `node:20` or `ghcr.io/acme/tool:1.2`.%2")
                                 .arg(quoted(type->value), didYouMean(fix)),
                             fix);
}

void StepReader::checkHost(const Fields &fields, const StepSpec &step, YamlId id)
{
    if (step.type.value != QLatin1String("host"))
        return;
    const Fields::Field *cmd = fields.find(QLatin1String("cmd"));
    const bool emptyList = cmd && m_nodes.node(cmd->value).kind == YamlNode::Kind::Sequence && m_nodes.node(cmd->value).children.empty();
    if (!cmd || emptyList) {
        m_nodes.findings().error("host-needs-cmd", cmd ? m_nodes.node(cmd->value).range : m_nodes.firstLine(id),
                                 QStringLiteral("A step of type `host` has no image that knows what to run; it needs `cmd`."));
    }
    if (const Fields::Field *user = fields.find(QLatin1String("user"))) {
        m_nodes.findings().warning(
            "host-user", m_nodes.tree().node(user->key).range,
            QStringLiteral("`user` has no effect in a step of type `host`, which runs as the person who started it."));
    }
}

QList<EnvSpec> StepReader::readEnv(const Fields &fields)
{
    QList<EnvSpec> env;
    QHash<QString, int> lines;
    for (const YamlId id : m_nodes.elements(fields, QLatin1String("env"))) {
        const bool mapping = m_nodes.node(id).kind == YamlNode::Kind::Mapping;
        std::optional<EnvSpec> entry = mapping ? readEnvMapping(id) : readEnvText(id);
        if (!entry)
            continue;
        if (const auto first = lines.constFind(entry->key); first != lines.constEnd()) {
            m_nodes.findings().warning("duplicate-variable", entry->range,
                                       QStringLiteral("%1 is already set in line %2; this one wins.").arg(quoted(entry->key)).arg(*first));
        }
        lines.insert(entry->key, entry->range.line);
        env.append(std::move(*entry));
    }
    return env;
}

std::optional<EnvSpec> StepReader::readEnvText(YamlId id)
{
    const KeyInfo info{Place::Step, QLatin1String("env"), KeyType::EnvList, false, true, {}, {}};
    const std::optional<Text> text = m_nodes.string(info, id);
    if (!text)
        return std::nullopt;
    const qsizetype equals = text->value.indexOf(u'=');
    if (equals < 0) {
        m_nodes.findings().error(
            "bad-env", text->range,
            QStringLiteral("%1 has no `=`. Write `NAME=value`, or a mapping with `key` and `value` or `secret`.").arg(quoted(text->value)));
        return std::nullopt;
    }
    EnvSpec env;
    env.key = text->value.left(equals);
    env.value.value = text->value.mid(equals + 1);
    env.value.range = rangeWithin(*text, equals + 1, env.value.value.size());
    env.range = text->range;
    return checkVariable(env.key, rangeWithin(*text, 0, equals)) ? std::optional(env) : std::nullopt;
}

std::optional<EnvSpec> StepReader::readEnvMapping(YamlId id)
{
    const std::optional<Fields> fields = m_nodes.fields(id, Place::Env);
    if (!fields)
        return std::nullopt;
    EnvSpec env;
    env.range = m_nodes.node(id).range;
    const Fields::Field *value = fields->find(QLatin1String("value"));
    const Fields::Field *secret = fields->find(QLatin1String("secret"));
    if (value && secret) {
        m_nodes.findings().error("value-and-secret", m_nodes.tree().node(secret->key).range,
                                 QStringLiteral("This variable has both `value` and `secret`. Remove one."));
    } else if (!value && !secret) {
        m_nodes.findings().error("missing-key", m_nodes.firstLine(id),
                                 QStringLiteral("This `env` entry has neither `value` nor `secret`. Add one."));
    }
    const std::optional<Text> key = m_nodes.string(*fields, QLatin1String("key"));
    const std::optional<Text> valueText = m_nodes.string(*fields, QLatin1String("value"));
    const std::optional<Text> secretText = m_nodes.string(*fields, QLatin1String("secret"));
    if (secretText && secretText->value.trimmed().isEmpty()) {
        m_nodes.findings().error("empty-value", secretText->range, QStringLiteral("`secret` is empty. Give the name of a secret."));
        return std::nullopt;
    }
    if (!key || !checkVariable(key->value, key->range) || bool(valueText) == bool(secretText))
        return std::nullopt;
    env.key = key->value;
    env.value = valueText.value_or(Text{});
    env.secret = secretText ? secretText->value : QString();
    return env;
}

bool StepReader::checkVariable(const QString &key, const SourceRange &range)
{
    if (!isVariableName(key)) {
        m_nodes.findings().error("bad-variable", range,
                                 QStringLiteral("%1 is not a variable's name. It starts with a letter or `_` and goes on with "
                                                "letters, digits and `_`.")
                                     .arg(quoted(key)));
        return false;
    }
    if (isReservedVariable(key, m_triggerTypes)) {
        m_nodes.findings().error("reserved-variable", range,
                                 QStringLiteral("%1 is set by Clustero itself. Use another name.").arg(quoted(key)));
        return false;
    }
    return true;
}

} // namespace clustero
