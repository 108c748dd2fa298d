// SPDX-License-Identifier: GPL-3.0-or-later
// Triggers that many events are held against: read once, and judged once an event where several pipelines have the same.
#include "models/triggers/conditionvalues.h"
#include "models/triggers/matchingparts.h"

#include <QJsonDocument>

#include <algorithm>

namespace clustero {

namespace {

constexpr size_t mostPrepared = 5000;

} // namespace

TriggerSpec EventMatcher::manualTrigger()
{
    TriggerSpec manual;
    manual.type = QStringLiteral("manual");
    return manual;
}

int EventMatcher::kindNumber(const QString &type)
{
    const TriggerTypeInfo *found = m_types.find(type);
    if (!found)
        return -1;
    const auto known = std::find_if(m_kinds.begin(), m_kinds.end(), [&](const Kind &kind) { return kind.type == found; });
    if (known != m_kinds.end())
        return static_cast<int>(known - m_kinds.begin());
    m_kinds.emplace_back().type = found;
    return static_cast<int>(m_kinds.size()) - 1;
}

EventMatcher::Compiled EventMatcher::compiled(const TriggerSpec &trigger, Prepared *shared)
{
    Compiled result;
    result.spec = trigger;
    result.kind = kindNumber(trigger.type);
    if (result.kind < 0)
        return result;
    result.on = trigger.keys.value(QLatin1String("on"));
    result.onTexts = wantedTexts(result.on);
    for (const TriggerCondition &condition : m_kinds[static_cast<size_t>(result.kind)].type->conditions) {
        QJsonValue wanted = trigger.keys.value(condition.name);
        const bool isDefault = wanted.isUndefined();
        if (isDefault && !(condition.defaultWithoutOn && !result.on.isUndefined()))
            wanted = condition.defaultValue;
        if (condition.match == TriggerMatch::Option) {
            result.offers = result.offers || (!condition.offer.isEmpty() && wanted.toString() == condition.offer);
            continue;
        }
        const bool isAsked =
            !wanted.isUndefined() || (isDefault && condition.isOwn) || condition.isRequired || condition.match == TriggerMatch::Parameters;
        if (!isAsked)
            continue;
        const bool standsAlone =
            condition.match != TriggerMatch::Parameters && condition.match != TriggerMatch::Expression && condition.except.isEmpty();
        std::shared_ptr<Wanted> own;
        std::shared_ptr<Wanted> &kept = shared && standsAlone ? shared->wanted[{&condition, wanted}] : own;
        if (!kept) {
            kept = std::make_shared<Wanted>();
            kept->take(wanted, condition, trigger);
        }
        ++kept->uses;
        result.parts.push_back({&condition, kept});
    }
    return result;
}

int EventMatcher::prepareTrigger(const TriggerSpec &trigger)
{
    const QByteArray key = trigger.type.toUtf8() + '\n' + QJsonDocument(trigger.keys).toJson(QJsonDocument::Compact);
    auto known = m_prepared->triggerIds.constFind(key);
    if (known == m_prepared->triggerIds.constEnd()) {
        known = m_prepared->triggerIds.insert(key, static_cast<int>(m_prepared->triggers.size()));
        m_prepared->triggers.push_back(compiled(trigger, m_prepared.get()));
    }
    ++m_prepared->triggers[static_cast<size_t>(*known)].uses;
    return *known;
}

PreparedPipeline EventMatcher::prepare(const PipelineSpec &pipeline)
{
    if (m_prepared->triggers.size() > mostPrepared || m_prepared->lists.size() > mostPrepared) {
        *m_prepared = {};
        ++m_generation;
    }
    Prepared::List list;
    for (const TriggerSpec &trigger : pipeline.triggers)
        list.triggers += prepareTrigger(trigger);
    list.hasManual = pipeline.manualTrigger();
    auto known = m_prepared->listIds.constFind(list.triggers);
    if (known == m_prepared->listIds.constEnd()) {
        known = m_prepared->listIds.insert(list.triggers, static_cast<int>(m_prepared->lists.size()));
        m_prepared->lists.push_back(std::move(list));
    }
    ++m_prepared->lists[static_cast<size_t>(*known)].uses;
    return {m_generation, *known};
}

bool EventMatcher::concerns(const PreparedPipeline &prepared, const MatchContext &context)
{
    if (isPerson())
        return true;
    if (!isCurrent(prepared) || prepared.list < 0)
        return false;
    for (const int id : m_prepared->lists[static_cast<size_t>(prepared.list)].triggers) {
        const Compiled &trigger = m_prepared->triggers[static_cast<size_t>(id)];
        if (trigger.kind < 0)
            continue;
        Kind &kind = kindAt(trigger.kind);
        if (!kind.isOfEvent)
            continue;
        const auto repository = std::find_if(trigger.parts.begin(), trigger.parts.end(), [](const Compiled::Part &part) {
            return part.condition->name == QLatin1String("repository");
        });
        if (repository == trigger.parts.end() || factsOf(kind).reason.isEmpty())
            return true;
        const TriggerMatch match = repository->condition->match;
        if ((match != TriggerMatch::Glob && match != TriggerMatch::Equal) ||
            holds({kind, *repository->condition, trigger.spec, context, *repository->wanted}, nullptr))
            return true;
    }
    return false;
}

TriggerVerdict EventMatcher::judgePrepared(int trigger, const MatchContext &context)
{
    Compiled &compiled = m_prepared->triggers[static_cast<size_t>(trigger)];
    if (compiled.uses <= 1)
        return judge(compiled, 0, context);
    if (compiled.event != m_event || compiled.context != context) {
        compiled.verdict = judge(compiled, 0, context);
        compiled.context = context;
        compiled.event = m_event;
    }
    return compiled.verdict;
}

PipelineVerdict EventMatcher::match(const PreparedPipeline &prepared, const MatchContext &context)
{
    if (!isCurrent(prepared) || prepared.list < 0)
        return {};
    Prepared::List &list = m_prepared->lists[static_cast<size_t>(prepared.list)];
    const bool isShared = list.uses > 1;
    if (isShared && list.event == m_event && list.context == context)
        return list.verdict;
    PipelineVerdict verdict;
    verdict.triggers.reserve(list.triggers.size() + 1);
    for (const int id : std::as_const(list.triggers)) {
        verdict.triggers.append(judgePrepared(id, context));
        verdict.triggers.last().index = static_cast<int>(verdict.triggers.size()) - 1;
    }
    if (isPerson() && !list.hasManual) {
        if (m_prepared->manual < 0) {
            m_prepared->manual = prepareTrigger(manualTrigger());
            m_prepared->triggers[static_cast<size_t>(m_prepared->manual)].uses = 2; // all of them
        }
        verdict.triggers.append(judgePrepared(m_prepared->manual, context));
        verdict.triggers.last().index = -1;
    }
    if (isShared) {
        list.verdict = verdict;
        list.context = context;
        list.event = m_event;
    }
    return verdict;
}

} // namespace clustero
