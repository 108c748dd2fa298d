// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triggers/matching.h"

#include "models/pipeline/names.h"
#include "models/triggers/conditionvalues.h"
#include "models/triggers/matchingparts.h"
#include "models/triggers/parameters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostVariables = 1000, longestKey = 128;

QString inWords(const EventName &name)
{
    return name.source.isEmpty() ? quoted(name.name) : QStringLiteral("%1 of %2").arg(quoted(name.name), name.source);
}

/// A value as a variable; nothing where the variable is not set.
std::optional<QString> variableText(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    const QString text = parameterText(value);
    if (text.contains(QChar(u'\0')) || text.toUtf8().size() > maximumResultBytes)
        return std::nullopt;
    return text;
}

void setVariable(QMap<QString, QString> &env, const QString &name, const QJsonValue &value)
{
    const std::optional<QString> text = variableText(value);
    if (text && env.size() < mostVariables && name.size() <= longestKey && isVariableName(name))
        env.insert(name, *text);
}

} // namespace

const TriggerVerdict *PipelineVerdict::decisive() const
{
    const TriggerVerdict *offer = nullptr;
    for (const TriggerVerdict &verdict : triggers) {
        if (verdict.matched && !verdict.offers)
            return &verdict;
        if (verdict.matched && !offer)
            offer = &verdict;
    }
    return offer;
}

EventMatcher::EventMatcher(TriggerTypes types, ExpressionWatchdog &watchdog)
    : m_types(std::move(types)), m_payload(watchdog), m_prepared(std::make_unique<Prepared>())
{}

EventMatcher::~EventMatcher() = default;

void EventMatcher::setEvent(const Event &event)
{
    m_name = eventName(event);
    m_payload.setEvent(event);
    ++m_event;
}

bool EventMatcher::isPerson() const
{
    return m_name == EventName{QStringLiteral("clustero"), QStringLiteral("manual")};
}

QString EventMatcher::commit()
{
    for (const TriggerTypeInfo &type : m_types.all()) {
        if (!type.commit || type.source != m_name.source || !type.events.contains(m_name.name))
            continue;
        m_payload.renew();
        return variableText(m_payload.value(type.commit->value).value_or(QJsonValue())).value_or(QString()).left(256);
    }
    return {};
}

PipelineVerdict EventMatcher::match(const PipelineSpec &pipeline, const MatchContext &context)
{
    PipelineVerdict verdict;
    for (int i = 0; i < pipeline.triggers.size(); ++i)
        verdict.triggers.append(judge(compiled(pipeline.triggers[i], nullptr), i, context));
    if (isPerson() && !pipeline.manualTrigger())
        verdict.triggers.append(judge(compiled(manualTrigger(), nullptr), -1, context));
    return verdict;
}

TriggerVerdict EventMatcher::judge(const Compiled &trigger, int index, const MatchContext &context)
{
    TriggerVerdict verdict;
    verdict.index = index;
    verdict.type = trigger.spec.type;
    if (trigger.kind < 0) {
        verdict.sentence = QStringLiteral("There is no trigger type %1, so no event starts a run.").arg(quoted(trigger.spec.type));
        return verdict;
    }
    Kind &kind = kindAt(trigger.kind);
    const TriggerTypeInfo &type = *kind.type;
    if (!kind.isOfEvent) {
        if (kind.other.isEmpty())
            kind.other = QStringLiteral("It waits for %1, and the event is %2.")
                             .arg(inWords({type.source, type.events.join(QLatin1String("/"))}), inWords(m_name));
        verdict.sentence = kind.other;
        return verdict;
    }
    verdict.isOfEvent = true;
    const Facts &facts = factsOf(kind);
    verdict.reason = facts.reason;
    if (facts.reason.isEmpty()) {
        verdict.sentence =
            facts.problem.isEmpty()
                ? QStringLiteral("The event is none of its reasons, which are %1.").arg(type.reasonNames().join(QLatin1String(", ")))
                : QStringLiteral("The event cannot be understood: %1.").arg(facts.problem);
        return verdict;
    }
    judgeConditions(kind, trigger, context, verdict);
    const auto failed =
        std::find_if(verdict.conditions.cbegin(), verdict.conditions.cend(), [](const ConditionVerdict &one) { return !one.holds; });
    verdict.matched = failed == verdict.conditions.cend();
    if (!verdict.matched) {
        verdict.sentence = failed->why;
        verdict.offers = false;
        verdict.env.clear();
        return verdict;
    }
    fillEnvironment(kind, verdict);
    verdict.sentence = verdict.offers      ? QStringLiteral("It matches, and offers a run that a person starts: %1.").arg(facts.title)
                       : verdict.untrusted ? QStringLiteral("It matches, and the run waits for approval: %1.").arg(facts.title)
                                           : facts.matches;
    return verdict;
}

EventMatcher::Kind &EventMatcher::kindAt(int index)
{
    Kind &kind = m_kinds[static_cast<size_t>(index)];
    if (kind.event == m_event)
        return kind;
    const TriggerTypeInfo *type = kind.type;
    kind = Kind();
    kind.type = type;
    kind.event = m_event;
    kind.isOfEvent = type->source == m_name.source && type->events.contains(m_name.name);
    return kind;
}

EventMatcher::Facts &EventMatcher::factsOf(Kind &kind)
{
    if (kind.facts)
        return *kind.facts;
    kind.facts = std::make_unique<Facts>();
    Facts &facts = *kind.facts;
    facts.values.resize(static_cast<size_t>(kind.type->conditions.size()));
    m_payload.renew();
    for (const TriggerReason &reason : kind.type->reasons) {
        const tl::expected<bool, QString> holds = m_payload.truth(reason.when.value);
        if (!holds && facts.problem.isEmpty())
            facts.problem = holds.error();
        if (!holds.value_or(false))
            continue;
        facts.reason = reason.name;
        facts.title = reason.title;
        facts.matches = QStringLiteral("It matches: %1.").arg(reason.title);
        break;
    }
    return facts;
}

EventMatcher::FoundValue &EventMatcher::valueOf(Kind &kind, const TriggerCondition &condition)
{
    Facts &facts = factsOf(kind);
    std::optional<FoundValue> &known = facts.values[static_cast<size_t>(&condition - kind.type->conditions.constData())];
    if (known)
        return *known;
    const bool applies = condition.reasons.isEmpty() || condition.reasons.contains(facts.reason);
    Found found = applies ? m_payload.value(condition.value.value) : Found(QJsonValue(QJsonValue::Null));
    if (found && found->isUndefined())
        found = QJsonValue(QJsonValue::Null);
    known = FoundValue{found, {}, {}, {}};
    if (found) {
        known->text = found->toString();
        known->texts = foundTexts(*found);
    }
    return *known;
}

void EventMatcher::judgeConditions(Kind &kind, const Compiled &trigger, const MatchContext &context, TriggerVerdict &verdict)
{
    verdict.offers = trigger.offers;
    verdict.conditions.reserve(static_cast<qsizetype>(trigger.parts.size()) + 1);
    if (!trigger.on.isUndefined()) {
        ConditionVerdict result{QStringLiteral("on"), QStringLiteral("one_of"), trigger.on, verdict.reason, false, {}};
        result.holds = trigger.onTexts.contains(verdict.reason);
        if (!result.holds)
            result.why = QStringLiteral("The reason is %1; wanted is %2.").arg(quoted(verdict.reason), wantedInWords(trigger.on));
        verdict.conditions.append(std::move(result));
    }
    for (const Compiled::Part &part : trigger.parts) {
        const Question question{kind, *part.condition, trigger.spec, context, *part.wanted};
        if (part.wanted->uses > 1)
            verdict.conditions.append(judgedOnce(question, *part.wanted));
        else
            verdict.conditions.append(judgeCondition(question, verdict));
    }
    const bool isChain = kind.type->source == QLatin1String("clustero") && m_name.name == QLatin1String("pipeline");
    if (isChain && context.chain >= maximumTriggerChain) {
        verdict.conditions.append(
            {QStringLiteral("chain"), QStringLiteral("equal"), maximumTriggerChain, context.chain + 1, false,
             QStringLiteral("Pipelines have started each other %1 times in a row, which is the most allowed. Break the loop.")
                 .arg(context.chain)});
    }
}

void EventMatcher::holdParameters(const Question &question, ConditionVerdict &result, TriggerVerdict &verdict)
{
    PipelineSpec pipeline;
    pipeline.triggers = {question.trigger};
    QMap<QString, QString> given;
    const QJsonObject object = result.found.toObject();
    for (auto value = object.constBegin(); value != object.constEnd(); ++value)
        given.insert(value.key(), parameterText(value.value()));
    const ParameterCheck check = checkParameters(pipeline, given);
    result.holds = check.isValid();
    result.wanted = question.wanted.value.isUndefined() ? QJsonValue() : question.wanted.value;
    result.found = object;
    if (!result.holds)
        result.why = check.diagnostics.constFirst().message;
    if (result.holds)
        verdict.parameters = check.values;
    for (auto value = check.values.constBegin(); result.holds && value != check.values.constEnd(); ++value)
        setVariable(verdict.env, parameterVariable(value.key()), value.value());
}

void EventMatcher::fillEnvironment(Kind &kind, TriggerVerdict &verdict)
{
    const TriggerTypeInfo &type = *kind.type;
    Facts &facts = factsOf(kind);
    if (!facts.hasOutcome) {
        facts.hasOutcome = true;
        for (const TriggerVariable &variable : type.variables)
            setVariable(facts.env, variable.name, m_payload.value(variable.value.value).value_or(QJsonValue()));
        for (const TriggerVariable &prefix : type.prefixed) {
            const QJsonObject values = m_payload.value(prefix.value.value).value_or(QJsonValue()).toObject();
            for (auto value = values.constBegin(); value != values.constEnd(); ++value)
                setVariable(facts.env, prefix.name + value.key(), value.value());
        }
        facts.env.insert(QStringLiteral("TRIGGER_TYPE"), type.name);
        facts.env.insert(QStringLiteral("TRIGGER_REASON"), facts.reason);
        if (type.commit)
            facts.commit = variableText(m_payload.value(type.commit->value).value_or(QJsonValue())).value_or(QString()).left(256);
        if (type.untrusted)
            facts.untrusted = m_payload.truth(type.untrusted->value).value_or(true);
    }
    if (verdict.env.isEmpty())
        verdict.env = facts.env;
    else
        verdict.env.insert(facts.env);
    verdict.commit = facts.commit;
    verdict.untrusted = facts.untrusted;
}

} // namespace clustero
