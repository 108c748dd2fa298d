// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/simulate.h"

namespace clustero {

State stateOf(StrandForecast::Kind kind)
{
    switch (kind) {
    case StrandForecast::Kind::Starts: return State::Queued;
    case StrandForecast::Kind::Waits: return State::Waiting;
    case StrandForecast::Kind::Skipped:
    case StrandForecast::Kind::None: break;
    }
    return State::Skipped;
}

Run forecastRun(const PipelineSpec &pipeline, const Simulation &simulation)
{
    Run run;
    run.pipeline = pipeline.name;
    for (const StrandSpec &strand : pipeline.strands) {
        StrandRun shown;
        shown.name = strand.name;
        shown.after = strand.after;
        shown.state = State::Skipped;
        for (const StrandForecast &forecast : simulation.strands) {
            if (forecast.name != strand.name)
                continue;
            shown.state = stateOf(forecast.kind);
            if (shown.state == State::Skipped)
                shown.reason = forecast.sentence;
            for (const StepSpec &step : strand.steps) {
                StepRun stepRun;
                stepRun.name = step.name;
                stepRun.state = shown.state == State::Skipped || forecast.skippedSteps.contains(step.name) ? State::Skipped : State::Queued;
                shown.steps << stepRun;
            }
        }
        run.strands << shown;
    }
    return run;
}

} // namespace clustero
