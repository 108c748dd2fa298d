// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipeline/triggertypes.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace clustero {

namespace {

constexpr std::array<std::pair<TriggerMatch, QLatin1String>, 8> matchNames{{
    {TriggerMatch::Glob, QLatin1String("glob")},
    {TriggerMatch::Regex, QLatin1String("regex")},
    {TriggerMatch::Equal, QLatin1String("equal")},
    {TriggerMatch::OneOf, QLatin1String("one_of")},
    {TriggerMatch::Allow, QLatin1String("allow")},
    {TriggerMatch::EachGlob, QLatin1String("each_glob")},
    {TriggerMatch::Expression, QLatin1String("expression")},
    {TriggerMatch::Parameters, QLatin1String("parameters")},
}};

template<typename T>
QStringList namesOf(const QList<T> &list)
{
    QStringList names;
    for (const T &element : list)
        names += element.name;
    return names;
}

} // namespace

QString toString(TriggerMatch match)
{
    const auto found = std::find_if(matchNames.begin(), matchNames.end(), [&](const auto &row) { return row.first == match; });
    return found == matchNames.end() ? QStringLiteral("option") : QString(found->second);
}

std::optional<TriggerMatch> triggerMatchFromString(QStringView text)
{
    const auto found = std::find_if(matchNames.begin(), matchNames.end(), [&](const auto &row) { return row.second == text; });
    return found == matchNames.end() ? std::nullopt : std::optional(found->first);
}

const QStringList &triggerValueKindNames()
{
    static const QStringList names{QStringLiteral("text"), QStringLiteral("globs"), QStringLiteral("duration"), QStringLiteral("cron"),
                                   QStringLiteral("timezone")};
    return names;
}

QStringList triggerMatchNames()
{
    QStringList names;
    std::transform(matchNames.begin(), matchNames.end(), std::back_inserter(names), [](const auto &row) { return QString(row.second); });
    return names;
}

QStringList TriggerTypeInfo::reasonNames() const
{
    return namesOf(reasons);
}

QStringList TriggerTypeInfo::conditionNames() const
{
    return namesOf(conditions);
}

QStringList TriggerTypeInfo::variableNames() const
{
    return namesOf(variables);
}

const TriggerCondition *TriggerTypeInfo::condition(QStringView key) const
{
    const auto found = std::find_if(conditions.begin(), conditions.end(), [&](const TriggerCondition &one) { return one.name == key; });
    return found == conditions.end() ? nullptr : &*found;
}

QList<Text> TriggerTypeInfo::expressions() const
{
    QList<Text> all;
    for (const TriggerReason &reason : reasons)
        all += reason.when;
    for (const TriggerCondition &condition : conditions)
        all += condition.value;
    for (const TriggerVariable &variable : variables + prefixed)
        all += variable.value;
    for (const std::optional<Text> &one : {commit, untrusted}) {
        if (one)
            all += *one;
    }
    all.removeIf([](const Text &text) { return text.value.isEmpty(); });
    return all;
}

const TriggerTypeInfo *TriggerTypes::find(const QString &name) const
{
    if (const TriggerTypeInfo *type = builtInTriggerType(name))
        return type;
    const auto found = std::find_if(m_own.begin(), m_own.end(), [&](const TriggerTypeInfo &type) { return type.name == name; });
    return found == m_own.end() ? nullptr : &*found;
}

QList<TriggerTypeInfo> TriggerTypes::all() const
{
    return builtInTriggerTypes() + m_own;
}

const QStringList &alwaysReservedVariables()
{
    static const QStringList always = QStringLiteral("PROJECT_NAME PROJECT_SLUG PIPELINE_NAME PIPELINE_SLUG STRAND_NAME STRAND_SLUG "
                                                     "STEP_NAME STEP_SLUG DEPLOY_ENVIRONMENT CI CLUSTERO CLUSTERO_RUN_ID "
                                                     "CLUSTERO_RUN_NUMBER")
                                          .split(u' ');
    return always;
}

bool isReservedVariable(const QString &name, const QStringList &triggerTypes)
{
    if (name.startsWith(QLatin1String("PARAM_")) || name.startsWith(QLatin1String("TRIGGER_")) || alwaysReservedVariables().contains(name))
        return true;
    return std::any_of(triggerTypes.begin(), triggerTypes.end(), [&](const QString &triggerType) {
        const TriggerTypeInfo *info = builtInTriggerType(triggerType);
        return info && info->variableNames().contains(name);
    });
}

} // namespace clustero
