// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/simulate.h"

#include "models/pipeline/names.h"

#include <QJsonDocument>

namespace clustero {

namespace {

QString listInWords(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names)
        shown += quoted(name);
    const QString last = shown.takeLast();
    return shown.isEmpty() ? last : QStringLiteral("%1 and %2").arg(shown.join(QLatin1String(", ")), last);
}

StrandForecast forecast(const StrandSpec &strand, const ResolvedStrand &resolved)
{
    StrandForecast result;
    result.name = strand.name;
    for (const ResolvedStep &step : resolved.steps) {
        if (!step.when)
            result.skippedSteps += step.name;
    }
    if (!resolved.when) {
        result.kind = StrandForecast::Kind::Skipped;
        result.sentence = QStringLiteral("It is skipped: its `when` is false for this event. Strands after it still run.");
        return result;
    }
    const bool isFirst = strand.after.isEmpty();
    result.kind = isFirst ? StrandForecast::Kind::Starts : StrandForecast::Kind::Waits;
    result.sentence = isFirst ? QStringLiteral("It starts at once.")
                              : QStringLiteral("It runs when %1 passed or was skipped by `when`.").arg(listInWords(strand.after));
    if (result.skippedSteps.size() == resolved.steps.size())
        result.sentence += QStringLiteral(" All its steps are skipped by their `when`.");
    else if (!result.skippedSteps.isEmpty())
        result.sentence += QStringLiteral(" Skipped by their `when`: %1.").arg(listInWords(result.skippedSteps));
    return result;
}

QString outcome(const Simulation &simulation)
{
    const TriggerVerdict *decisive = simulation.verdict.decisive();
    if (!decisive)
        return simulation.verdict.triggers.isEmpty() ? QStringLiteral("The file has no triggers, so only a person starts it.")
                                                     : QStringLiteral("This event does not start the pipeline.");
    if (!simulation.diagnostics.isEmpty())
        return QStringLiteral("The run ends before its first step: %1").arg(simulation.diagnostics.constFirst().message);
    return decisive->sentence;
}

} // namespace

Simulation simulate(const PipelineSpec &pipeline, const Event &event, const MatchContext &context, EventMatcher &matcher,
                    ExpressionWatchdog &watchdog)
{
    Simulation simulation;
    matcher.setEvent(event);
    simulation.verdict = matcher.match(pipeline, context);
    Resolution resolution;
    if (const TriggerVerdict *decisive = simulation.verdict.decisive()) {
        simulation.env = decisive->env;
        Run run;
        run.pipeline = pipeline.name;
        run.source = context.repository;
        run.trigger = decisive->type;
        run.params = decisive->parameters;
        run.event = payloadText(event);
        resolution = resolveRun(pipeline, run, watchdog, decisive->env);
        simulation.diagnostics = resolution.diagnostics;
    }
    simulation.sentence = outcome(simulation);
    const bool runs = simulation.verdict.decisive() && simulation.diagnostics.isEmpty();
    for (qsizetype i = 0; i < pipeline.strands.size(); ++i) {
        const StrandSpec &strand = pipeline.strands[i];
        simulation.strands +=
            runs ? forecast(strand, resolution.resolved.strands[i])
                 : StrandForecast{
                       strand.name, StrandForecast::Kind::None, QStringLiteral("It does not run. %1").arg(simulation.sentence), {}};
    }
    return simulation;
}

Event manualEvent(const QJsonObject &parameters)
{
    Event event;
    event.id = QStringLiteral("manual");
    event.source = QStringLiteral("clustero");
    event.type = eventType({QStringLiteral("clustero"), QStringLiteral("manual")});
    event.dataType = QStringLiteral("application/json");
    event.data = QJsonDocument(QJsonObject{{QStringLiteral("parameters"), parameters}}).toJson(QJsonDocument::Compact);
    return event;
}

} // namespace clustero
