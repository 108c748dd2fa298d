// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triggers/matching.h"

#include <QJsonArray>

namespace clustero {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const ConditionVerdict &condition)
{
    QJsonObject json{{QStringLiteral("name"), condition.name},
                     {QStringLiteral("match"), condition.match},
                     {QStringLiteral("wanted"), condition.wanted},
                     {QStringLiteral("found"), condition.found},
                     {QStringLiteral("holds"), condition.holds}};
    if (!condition.why.isEmpty())
        json[QStringLiteral("why")] = condition.why;
    return json;
}

QJsonObject toJson(const TriggerVerdict &trigger)
{
    QJsonArray conditions;
    for (const ConditionVerdict &condition : trigger.conditions)
        conditions.append(toJson(condition));
    QJsonObject json{{QStringLiteral("type"), trigger.type},
                     {QStringLiteral("matched"), trigger.matched},
                     {QStringLiteral("reason"), textOrNull(trigger.reason)},
                     {QStringLiteral("conditions"), conditions},
                     {QStringLiteral("sentence"), trigger.sentence}};
    if (trigger.offers)
        json[QStringLiteral("offers")] = true;
    return json;
}

} // namespace

QJsonObject toJson(const PipelineVerdict &verdict)
{
    QJsonArray triggers;
    for (const TriggerVerdict &trigger : verdict.triggers)
        triggers.append(toJson(trigger));
    const TriggerVerdict *decisive = verdict.decisive();
    const TriggerVerdict none;
    const TriggerVerdict &found = decisive ? *decisive : none;
    QJsonObject env;
    for (auto variable = found.env.constBegin(); variable != found.env.constEnd(); ++variable)
        env.insert(variable.key(), variable.value());
    return {{QStringLiteral("matched"), verdict.starts()},
            {QStringLiteral("offers"), found.offers},
            {QStringLiteral("trigger"), textOrNull(found.type)},
            {QStringLiteral("reason"), textOrNull(found.reason)},
            {QStringLiteral("env"), env},
            {QStringLiteral("commit"), textOrNull(found.commit)},
            {QStringLiteral("untrusted"), found.untrusted},
            {QStringLiteral("triggers"), triggers}};
}

} // namespace clustero
