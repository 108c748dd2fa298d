// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/triggertrial.h"

#include "models/runs/eventrules.h"

#include <QJsonDocument>

#include <algorithm>

namespace clustero {

namespace {

/// Changed files are an event of their folder alone.
void holdFolder(const TrialPlace &place, const QString &folder, TriedEvent &tried)
{
    if (folder.isEmpty() || folder == place.folder || !tried.verdict.isOfEvent)
        return;
    ConditionVerdict other{QStringLiteral("folder"),
                           QStringLiteral("equal"),
                           place.folder,
                           folder,
                           false,
                           QStringLiteral("Files of another folder have changed.")};
    tried.verdict.conditions.prepend(other);
    tried.verdict.matched = tried.verdict.offers = false;
    tried.verdict.sentence = other.why;
}

} // namespace

TriedEvent tryTrigger(const TriggerSpec &trigger, const TrialPlace &place, const EventSummary &summary, const Event &event,
                      EventMatcher &matcher)
{
    TriedEvent tried;
    tried.event = summary;
    MatchContext context{place.repository, 0};
    QString folder;
    if (const EventName name = eventName(event); name.source == QLatin1String("clustero")) {
        const QJsonObject payload = QJsonDocument::fromJson(payloadText(event)).object();
        context.chain = payload.value(QLatin1String("chain")).toInt();
        if (name.name == QLatin1String("files"))
            folder = payload.value(QLatin1String("folder")).toString();
    }
    PipelineSpec pipeline;
    pipeline.triggers = {trigger};
    matcher.setEvent(event);
    tried.verdict = matcher.match(pipeline, context).triggers.constFirst();
    holdFolder(place, folder, tried);
    const QList<ConditionVerdict> &conditions = tried.verdict.conditions;
    const auto failed = std::find_if(conditions.begin(), conditions.end(), [](const ConditionVerdict &one) { return !one.holds; });
    tried.failed = failed == conditions.end() ? -1 : static_cast<int>(failed - conditions.begin());
    tried.why = tried.verdict.sentence;
    if (!tried.verdict.isOfEvent)
        return tried;
    const QString refusal = refusalOf(event.verification);
    if (tried.verdict.matched && !refusal.isEmpty()) {
        tried.outcome = TriedEvent::Outcome::DoesNot;
        tried.why = refusal;
    } else {
        tried.outcome = !tried.verdict.matched ? TriedEvent::Outcome::DoesNot
                        : tried.verdict.offers ? TriedEvent::Outcome::Offers
                                               : TriedEvent::Outcome::Starts;
    }
    return tried;
}

} // namespace clustero
