// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triggers/matching.h"

#include "models/pipeline/names.h"
#include "models/triggers/conditionvalues.h"
#include "models/triggers/matchingquestion.h"
#include "models/triggers/parameters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostVariables = 1000, longestKey = 128, mostPrepared = 5000;

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

/// What an event says to a type; worked out when it is first asked for.
struct EventMatcher::Facts
{
    QString reason; ///< empty: none
    QString problem;
    QHash<QString, Found> values;
    bool hasOutcome = false;
    QMap<QString, QString> env;
    QString commit;
    bool untrusted = false;
};

/// Triggers, and lists of triggers, each once.
struct EventMatcher::Prepared
{
    QHash<QByteArray, int> triggerIds;
    QList<TriggerSpec> triggers;
    QHash<QList<int>, int> listIds;
    QList<QList<int>> lists;
};

/// What was judged already, by the context.
struct EventMatcher::Judged
{
    struct Verdicts
    {
        QHash<int, TriggerVerdict> triggers;
        QHash<int, PipelineVerdict> lists;
    };
    QHash<std::pair<QString, int>, Verdicts> verdicts;
    QHash<QString, QString> others; ///< what types say that this event is none of
    /// By what was wanted; those alone that depend on nothing else of the trigger.
    QHash<QString, QHash<std::pair<const TriggerCondition *, QJsonValue>, ConditionVerdict>> conditions; ///< by repository
};

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

EventMatcher::EventMatcher(TriggerTypes types, ExpressionWatchdog &watchdog)
    : m_types(std::move(types)), m_payload(watchdog), m_prepared(std::make_unique<Prepared>()), m_judged(std::make_unique<Judged>())
{}

EventMatcher::~EventMatcher() = default;

void EventMatcher::setEvent(const Event &event)
{
    m_name = eventName(event);
    m_payload.setEvent(event);
    m_facts.clear();
    *m_judged = {};
}

bool EventMatcher::isPerson() const
{
    return m_name == EventName{QStringLiteral("clustero"), QStringLiteral("manual")};
}

PreparedPipeline EventMatcher::prepare(const PipelineSpec &pipeline)
{
    if (m_prepared->triggers.size() > mostPrepared || m_prepared->lists.size() > mostPrepared) {
        *m_prepared = {};
        m_judged->verdicts.clear();
        ++m_generation;
    }
    QList<int> list;
    for (const TriggerSpec &trigger : pipeline.triggers) {
        const QByteArray key = trigger.type.toUtf8() + '\n' + QJsonDocument(trigger.keys).toJson(QJsonDocument::Compact);
        const auto known = m_prepared->triggerIds.constFind(key);
        if (known != m_prepared->triggerIds.constEnd()) {
            list += *known;
            continue;
        }
        list += static_cast<int>(m_prepared->triggers.size());
        m_prepared->triggerIds.insert(key, list.constLast());
        m_prepared->triggers += trigger;
    }
    const auto known = m_prepared->listIds.constFind(list);
    if (known != m_prepared->listIds.constEnd())
        return {m_generation, *known};
    const auto id = static_cast<int>(m_prepared->lists.size());
    m_prepared->listIds.insert(list, id);
    m_prepared->lists += list;
    return {m_generation, id};
}

const ConditionVerdict &EventMatcher::judgedOnce(const Question &question, TriggerVerdict &verdict)
{
    auto &known = m_judged->conditions[question.context.repository];
    const auto key = std::pair(&question.condition, question.wanted);
    auto found = known.constFind(key);
    if (found == known.constEnd())
        found = known.insert(key, judgeCondition(question, verdict));
    return *found;
}

bool EventMatcher::concerns(const PreparedPipeline &prepared, const MatchContext &context)
{
    if (isPerson())
        return true;
    if (!isCurrent(prepared) || prepared.list < 0 || prepared.list >= m_prepared->lists.size())
        return false;
    for (const int id : m_prepared->lists.at(prepared.list)) {
        const TriggerSpec &trigger = m_prepared->triggers.at(id);
        const TriggerTypeInfo *type = m_types.find(trigger.type);
        if (!type || type->source != m_name.source || !type->events.contains(m_name.name))
            continue;
        const TriggerCondition *repository = type->condition(u"repository");
        if (!repository || factsOf(*type).reason.isEmpty())
            return true;
        QJsonValue wanted = trigger.keys.value(repository->name);
        const bool isDefault = wanted.isUndefined();
        if (isDefault)
            wanted = repository->defaultValue;
        if (wanted.isUndefined() && !repository->isOwn)
            return true;
        const bool standsAlone = repository->match == TriggerMatch::Glob || repository->match == TriggerMatch::Equal;
        TriggerVerdict none;
        if (!standsAlone || judgedOnce({*type, *repository, trigger, context, wanted}, none).holds)
            return true;
    }
    return false;
}

PipelineVerdict EventMatcher::match(const PreparedPipeline &prepared, const MatchContext &context)
{
    if (!isCurrent(prepared) || prepared.list < 0 || prepared.list >= m_prepared->lists.size())
        return {};
    Judged::Verdicts &judged = m_judged->verdicts[{context.repository, context.chain}];
    const auto whole = judged.lists.constFind(prepared.list);
    if (whole != judged.lists.constEnd())
        return *whole;
    PipelineVerdict verdict;
    bool hasManual = false;
    for (const int id : m_prepared->lists.at(prepared.list)) {
        const TriggerSpec &trigger = m_prepared->triggers.at(id);
        auto known = judged.triggers.constFind(id);
        if (known == judged.triggers.constEnd())
            known = judged.triggers.insert(id, judge(trigger, 0, context));
        verdict.triggers.append(*known);
        verdict.triggers.last().index = static_cast<int>(verdict.triggers.size()) - 1;
        hasManual = hasManual || trigger.type == QLatin1String("manual");
    }
    if (isPerson() && !hasManual) {
        TriggerSpec manual;
        manual.type = QStringLiteral("manual");
        verdict.triggers.append(judge(manual, -1, context));
    }
    judged.lists.insert(prepared.list, verdict);
    return verdict;
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
        verdict.triggers.append(judge(pipeline.triggers[i], i, context));
    if (isPerson() && !pipeline.manualTrigger()) {
        TriggerSpec manual;
        manual.type = QStringLiteral("manual");
        verdict.triggers.append(judge(manual, -1, context));
    }
    return verdict;
}

TriggerVerdict EventMatcher::judge(const TriggerSpec &trigger, int index, const MatchContext &context)
{
    TriggerVerdict verdict;
    verdict.index = index;
    verdict.type = trigger.type;
    const TriggerTypeInfo *type = m_types.find(trigger.type);
    if (!type) {
        verdict.sentence = QStringLiteral("There is no trigger type %1, so no event starts a run.").arg(quoted(trigger.type));
        return verdict;
    }
    if (type->source != m_name.source || !type->events.contains(m_name.name)) {
        QString &sentence = m_judged->others[type->name];
        if (sentence.isEmpty())
            sentence = QStringLiteral("It waits for %1, and the event is %2.")
                           .arg(inWords({type->source, type->events.join(QLatin1String("/"))}), inWords(m_name));
        verdict.sentence = sentence;
        return verdict;
    }
    verdict.isOfEvent = true;
    const Facts &facts = factsOf(*type);
    verdict.reason = facts.reason;
    if (facts.reason.isEmpty()) {
        verdict.sentence =
            facts.problem.isEmpty()
                ? QStringLiteral("The event is none of its reasons, which are %1.").arg(type->reasonNames().join(QLatin1String(", ")))
                : QStringLiteral("The event cannot be understood: %1.").arg(facts.problem);
        return verdict;
    }
    judgeConditions(*type, trigger, context, verdict);
    const auto failed =
        std::find_if(verdict.conditions.begin(), verdict.conditions.end(), [](const ConditionVerdict &one) { return !one.holds; });
    verdict.matched = failed == verdict.conditions.end();
    if (!verdict.matched) {
        verdict.sentence = failed->why;
        verdict.offers = false;
        verdict.env.clear();
        return verdict;
    }
    fillEnvironment(*type, verdict);
    const auto reason =
        std::find_if(type->reasons.begin(), type->reasons.end(), [&](const auto &one) { return one.name == verdict.reason; });
    verdict.sentence = verdict.offers      ? QStringLiteral("It matches, and offers a run that a person starts: %1.").arg(reason->title)
                       : verdict.untrusted ? QStringLiteral("It matches, and the run waits for approval: %1.").arg(reason->title)
                                           : QStringLiteral("It matches: %1.").arg(reason->title);
    return verdict;
}

EventMatcher::Facts &EventMatcher::factsOf(const TriggerTypeInfo &type)
{
    std::shared_ptr<Facts> &facts = m_facts[type.name];
    if (facts)
        return *facts;
    facts = std::make_shared<Facts>();
    m_payload.renew();
    for (const TriggerReason &reason : type.reasons) {
        const tl::expected<bool, QString> holds = m_payload.truth(reason.when.value);
        if (!holds && facts->problem.isEmpty())
            facts->problem = holds.error();
        if (!holds.value_or(false))
            continue;
        facts->reason = reason.name;
        break;
    }
    return *facts;
}

EventMatcher::Found EventMatcher::valueOf(const TriggerTypeInfo &type, const TriggerCondition &condition)
{
    Facts &facts = factsOf(type);
    const auto known = facts.values.constFind(condition.name);
    if (known != facts.values.constEnd())
        return *known;
    const bool applies = condition.reasons.isEmpty() || condition.reasons.contains(facts.reason);
    Found found = applies ? m_payload.value(condition.value.value) : Found(QJsonValue(QJsonValue::Null));
    if (found && found->isUndefined())
        found = QJsonValue(QJsonValue::Null);
    facts.values.insert(condition.name, found);
    return found;
}

void EventMatcher::judgeConditions(const TriggerTypeInfo &type, const TriggerSpec &trigger, const MatchContext &context,
                                   TriggerVerdict &verdict)
{
    const QJsonValue on = trigger.keys.value(QLatin1String("on"));
    if (!on.isUndefined()) {
        ConditionVerdict result{QStringLiteral("on"), QStringLiteral("one_of"), on, verdict.reason, false, {}};
        result.holds = wantedTexts(on).contains(verdict.reason);
        if (!result.holds)
            result.why = QStringLiteral("The reason is %1; wanted is %2.").arg(quoted(verdict.reason), wantedInWords(on));
        verdict.conditions += result;
    }
    for (const TriggerCondition &condition : type.conditions) {
        QJsonValue wanted = trigger.keys.value(condition.name);
        const bool isDefault = wanted.isUndefined();
        if (isDefault && !(condition.defaultWithoutOn && !on.isUndefined()))
            wanted = condition.defaultValue;
        if (condition.match == TriggerMatch::Option) {
            verdict.offers = verdict.offers || (!condition.offer.isEmpty() && wanted.toString() == condition.offer);
            continue;
        }
        const bool isOwn = isDefault && condition.isOwn;
        const bool isAsked = !wanted.isUndefined() || isOwn || condition.isRequired || condition.match == TriggerMatch::Parameters;
        if (!isAsked)
            continue;
        const bool standsAlone =
            condition.match != TriggerMatch::Parameters && condition.match != TriggerMatch::Expression && condition.except.isEmpty();
        if (!standsAlone) {
            verdict.conditions += judgeCondition({type, condition, trigger, context, wanted}, verdict);
            continue;
        }
        verdict.conditions += judgedOnce({type, condition, trigger, context, wanted}, verdict);
    }
    const bool isChain = type.source == QLatin1String("clustero") && m_name.name == QLatin1String("pipeline");
    if (isChain && context.chain >= maximumTriggerChain) {
        verdict.conditions.append(
            {QStringLiteral("chain"), QStringLiteral("equal"), maximumTriggerChain, context.chain + 1, false,
             QStringLiteral("Pipelines have started each other %1 times in a row, which is the most allowed. Break the loop.")
                 .arg(context.chain)});
    }
}

ConditionVerdict EventMatcher::judgeCondition(const Question &question, TriggerVerdict &verdict)
{
    const TriggerCondition &condition = question.condition;
    ConditionVerdict result{condition.name, toString(condition.match), question.wanted, QJsonValue::Null, false, {}};
    if (condition.match == TriggerMatch::Expression) {
        holdExpression(question, result);
        return result;
    }
    const Found found = valueOf(question.type, condition);
    if (!found) {
        result.why = QStringLiteral("The event's value of %1 cannot be found: %2.").arg(quoted(condition.name), found.error());
        return result;
    }
    result.found = *found;
    if (condition.match == TriggerMatch::Parameters) {
        holdParameters(question, result, verdict);
    } else if (question.wanted.isUndefined() && condition.isOwn) {
        result.wanted = question.context.repository.isEmpty() ? QJsonValue() : QJsonValue(question.context.repository);
        result.holds =
            !question.context.repository.isEmpty() &&
            found->toString().compare(question.context.repository, condition.ignoreCase ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
        if (question.context.repository.isEmpty())
            result.why = QStringLiteral("The file lives in no repository that is known, and the trigger names none. Say which with %1.")
                             .arg(quoted(condition.name));
    } else if (question.wanted.isUndefined()) {
        result.why = QStringLiteral("The trigger has no %1, and without it nothing matches.").arg(quoted(condition.name));
    } else if (!condition.always.isEmpty() && wantedTexts(question.wanted).contains(condition.always)) {
        result.holds = true;
    } else if (found->isNull()) {
        result.why = QStringLiteral("The event has no %1.").arg(quoted(condition.name));
    } else {
        hold(question, result);
    }
    if (!result.holds && result.why.isEmpty())
        result.why =
            QStringLiteral("%1 is %2; wanted is %3.").arg(condition.title, foundInWords(result.found), wantedInWords(result.wanted));
    return result;
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
    result.wanted = question.wanted.isUndefined() ? QJsonValue() : question.wanted;
    result.found = object;
    if (!result.holds)
        result.why = check.diagnostics.constFirst().message;
    if (result.holds)
        verdict.parameters = check.values;
    for (auto value = check.values.constBegin(); result.holds && value != check.values.constEnd(); ++value)
        setVariable(verdict.env, parameterVariable(value.key()), value.value());
}

void EventMatcher::fillEnvironment(const TriggerTypeInfo &type, TriggerVerdict &verdict)
{
    Facts &facts = factsOf(type);
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
