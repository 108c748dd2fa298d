// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/runner.h"

#include "app/runner/activestep.h"
#include "app/runner/containerexecution.h"
#include "app/runner/hostexecution.h"
#include "app/runner/stepsetup.h"
#include "app/runner/timeouts.h"

#include <algorithm>
#include <unistd.h>

namespace clustero {

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

Runner::Runner(LiveRun &live, ResolvedRun resolved, RunnerParts parts, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_resolved(std::move(resolved)),
      m_parts(std::move(parts)),
      m_plan(planStrands(m_resolved, live.run().strands), m_parts.maxParallel),
      m_record(live, *m_parts.store),
      m_networks(live.run().id.value, m_parts.engine, m_parts.stepProgram)
{
    connect(&m_record, &RunRecord::failed, this, &Runner::storeFailed);
    connect(&m_networks, &StrandNetworks::ready, this, &Runner::parkFollowing);
    connect(&m_networks, &StrandNetworks::released, this, &Runner::finishIfDone);
    connect(&m_runTimer, &QTimer::timeout, this, [this] {
        onTimeout({-1, -1}, QStringLiteral("the run took longer than its timeout of %1").arg(timeoutInWords(*m_resolved.timeout)));
    });
}

Runner::~Runner() = default;

// --- Starting -------------------------------------------------------------------------------------------------------

void Runner::begin()
{
    Run &run = m_live.mutableRun();
    m_isFresh = !run.startedAt.isValid();
    if (m_isFresh)
        run.startedAt = now();
    run.state = State::Running;
    m_record.touchRun();
    if (!needsInputs())
        return beginPlan();
    m_record.flush();
    if (std::exchange(m_isFresh, false))
        Q_EMIT m_live.runStarted();
    if (m_resolved.timeout)
        startTimeout(m_runTimer, run.startedAt, *m_resolved.timeout);
    fetchThenBegin();
}

void Runner::beginPlan()
{
    const Run &run = m_live.run();
    m_record.apply(m_plan.begin());
    if (!m_stopReason.isEmpty())
        m_record.apply(m_plan.stop(m_stopState, m_stopReason));
    m_record.flush();
    if (m_isFresh)
        Q_EMIT m_live.runStarted();
    if (m_resolved.timeout && !m_runTimer.isActive())
        startTimeout(m_runTimer, run.startedAt, *m_resolved.timeout);
    m_begun = true;
    if (std::exchange(m_cancelled, false))
        cancel(m_cancelAtOnce);
    for (const StepRef ref : m_plan.running()) {
        armStrandTimeout(ref.strand);
        if (m_active.contains(ref) && m_active.at(ref)->outcome)
            conclude(ref, *m_active.at(ref));
    }
    pump();
}

void Runner::adopt(StepRef ref, const QString &containerId)
{
    Active &active = *(m_active[ref] = std::make_unique<Active>());
    active.wanted = true;
    ContainerChoice choice;
    choice.keepFailed = m_live.run().options.keep;
    auto execution = std::make_unique<ContainerExecution>(placeOf(ref), choice, m_parts.engine);
    connectExecution(ref, execution.get());
    execution->adopt(containerId);
    active.execution = std::move(execution);
    active.begun = true;
    armStepTimeout(ref, m_live.run().strands.at(ref.strand).steps.at(ref.step).startedAt);
}

void Runner::adoptNetwork(int strand, const QString &containerId)
{
    m_networks.adopt(strand, containerId);
}

void Runner::settle(StepRef ref, const StepOutcome &outcome)
{
    Active &active = *(m_active[ref] = std::make_unique<Active>());
    active.wanted = true;
    active.outcome = outcome;
}

void Runner::startNothingMore(const QString &reason)
{
    if (m_stopReason.isEmpty())
        m_stopReason = reason;
}

void Runner::pump()
{
    // Starting a step can end it at once, which comes back here.
    if (std::exchange(m_pumping, true))
        return;
    for (bool again = true; again;) {
        again = false;
        for (const StepRef ref : m_plan.ready()) {
            startStep(ref);
            again = true;
        }
    }
    m_pumping = false;
    m_record.flush();
    finishIfDone();
}

void Runner::startStep(StepRef ref)
{
    m_record.apply(m_plan.start(ref));
    Active &active = activeFor(ref);
    active.wanted = true;
    StepRun &row = m_live.mutableRun().strands[ref.strand].steps[ref.step];
    row.state = State::Queued;
    m_record.touch(ref);
    armStrandTimeout(ref.strand);
    if (active.outcome) // it ended while it was parked, and is about to be gone
        active.again = active.retried = true;
    else
        active.execution->start(stepCommand(m_resolved.strands.at(ref.strand).steps.at(ref.step), m_live.run().options, m_parts.secrets));
}

Runner::Active &Runner::activeFor(StepRef ref)
{
    auto &active = m_active[ref];
    if (!active) {
        active = std::make_unique<Active>();
        active->execution = makeExecution(ref);
        active->execution->prepare();
    }
    return *active;
}

std::unique_ptr<StepExecution> Runner::makeExecution(StepRef ref)
{
    const ResolvedStep &step = m_resolved.strands.at(ref.strand).steps.at(ref.step);
    std::unique_ptr<StepExecution> execution;
    if (step.isHost()) {
        execution = std::make_unique<HostExecution>(placeOf(ref), m_parts.stepProgram);
    } else {
        ContainerChoice choice;
        choice.image = step.image;
        choice.network = m_networks.networkOf(ref.strand);
        choice.stepProgram = m_parts.stepProgram;
        choice.ownerUid = ::getuid();
        choice.ownerGid = ::getgid();
        choice.keepFailed = m_live.run().options.keep;
        execution = std::make_unique<ContainerExecution>(placeOf(ref), choice, m_parts.engine);
    }
    connectExecution(ref, execution.get());
    return execution;
}

void Runner::connectExecution(StepRef ref, StepExecution *execution)
{
    connect(execution, &StepExecution::preparing, this, [this, ref](const QString &text) {
        StepRun &row = m_live.mutableRun().strands[ref.strand].steps[ref.step];
        if (m_active.at(ref)->wanted && row.state == State::Queued) {
            row.state = State::Pulling;
            m_record.touch(ref);
            m_record.flush();
        }
        Q_EMIT m_live.pullProgress(ref.strand, ref.step, text);
    });
    connect(execution, &StepExecution::starting, this, [this, ref](const QStringList &command) { onStarting(ref, command); });
    connect(execution, &StepExecution::started, this, [this, ref] { onStarted(ref); });
    connect(execution, &StepExecution::grew, this, [this, ref](qint64 size) { Q_EMIT m_live.logGrew(ref.strand, ref.step, size); });
    connect(execution, &StepExecution::finished, this, [this, ref](const StepOutcome &outcome) { onFinished(ref, outcome); });
    connect(execution, &StepExecution::gone, this, [this, ref] { onGone(ref); });
}

StepPlace Runner::placeOf(StepRef ref) const
{
    return stepPlace(m_live.run(), m_resolved, m_parts.store->paths(), ref);
}

void Runner::park(StepRef ref)
{
    // A sub-directory may be made, or made anew, by the step that runs now.
    const QString dir = m_resolved.strands.at(ref.strand).steps.at(ref.step).dir;
    const bool wholeWorkspace = dir.isEmpty() || dir == QLatin1String(".");
    if (wholeWorkspace && !m_active.contains(ref) && !m_cancelled)
        activeFor(ref);
}

/// Somebody has removed its container before its turn, for instance.
void Runner::prepareAgain(StepRef ref, Active &active)
{
    active.again = false;
    active.outcome.reset();
    active.execution.release()->deleteLater(); // it is in the middle of emitting
    StepRun &row = m_live.mutableRun().strands[ref.strand].steps[ref.step];
    row.state = State::Queued;
    row.startedAt = {};
    row.containerId.clear();
    m_record.touch(ref);
    m_record.flush();
    active.execution = makeExecution(ref);
    active.execution->prepare();
    active.execution->start(stepCommand(m_resolved.strands.at(ref.strand).steps.at(ref.step), m_live.run().options, m_parts.secrets));
}

// --- What comes back ------------------------------------------------------------------------------------------------

void Runner::onStarting(StepRef ref, const QStringList &command)
{
    StepRun &row = m_live.mutableRun().strands[ref.strand].steps[ref.step];
    row.state = State::Running;
    row.startedAt = now();
    row.command = command;
    row.containerId = m_active.at(ref)->execution->containerId();
    m_record.touch(ref);
    m_record.flush();
}

void Runner::onStarted(StepRef ref)
{
    m_active.at(ref)->begun = true;
    armStepTimeout(ref, now());
    const std::optional<StepRef> next = m_plan.following(ref);
    if (!next)
        return;
    const ResolvedStep &following = m_resolved.strands.at(next->strand).steps.at(next->step);
    if (following.isHost() || m_networks.isReady(ref.strand))
        park(*next);
    else if (!m_networks.isHeld(ref.strand))
        holdNetwork(ref.strand); // parks the next step when the network is there
}

void Runner::onFinished(StepRef ref, const StepOutcome &outcome)
{
    Active &active = *m_active.at(ref);
    active.timeout.stop();
    active.outcome = outcome;
    if (!active.wanted)
        return; // it was only parked; gone() takes it away
    if (outcome.neverBegan && !active.ending && !std::exchange(active.retried, true)) {
        active.again = true;
        return;
    }
    // A state that says that something was ended is shown when it is really gone.
    if (!active.ending)
        conclude(ref, active);
}

void Runner::armStepTimeout(StepRef ref, const QDateTime &since)
{
    const std::optional<Duration> timeout = m_resolved.strands.at(ref.strand).steps.at(ref.step).timeout;
    if (!timeout)
        return;
    QTimer &timer = m_active.at(ref)->timeout;
    connect(&timer, &QTimer::timeout, this, [this, ref, timeout] {
        onTimeout(ref, QStringLiteral("it took longer than its timeout of %1").arg(timeoutInWords(*timeout)));
    });
    startTimeout(timer, since, *timeout);
}

void Runner::armStrandTimeout(int strand)
{
    const std::optional<Duration> timeout = m_resolved.strands.at(strand).timeout;
    if (!timeout || m_strandTimers.contains(strand))
        return;
    auto &timer = m_strandTimers[strand] = std::make_unique<QTimer>();
    connect(timer.get(), &QTimer::timeout, this, [this, strand, timeout] {
        onTimeout({strand, -1}, QStringLiteral("the strand took longer than its timeout of %1").arg(timeoutInWords(*timeout)));
    });
    startTimeout(*timer, m_live.run().strands.at(strand).startedAt, *timeout);
}

std::pair<State, QString> Runner::verdict(const Active &active) const
{
    if (active.ending)
        return {*active.ending, active.endingReason};
    const StepOutcome &outcome = *active.outcome;
    if (outcome.engineLost)
        return {State::Interrupted, engineLostSentence(active.begun)};
    if (outcome.interrupted)
        return {State::Interrupted, outcome.problem};
    if (outcome.exitCode == 0 && outcome.problem.isEmpty())
        return {State::Passed, {}};
    return {State::Failed, outcome.problem};
}

QString Runner::engineLostSentence(bool begun) const
{
    const QString when = begun ? QStringLiteral("The container engine at %1 stopped answering while this step ran. Start it again, then "
                                                "`clustero rerun %2 --failed`.")
                               : QStringLiteral("The container engine at %1 stopped answering before this step began. Start it again, then "
                                                "`clustero rerun %2 --failed`.");
    return when.arg(m_parts.engine->info().endpoint).arg(m_live.run().number);
}

/// Tells once that it was not the pipeline that broke.
void Runner::tellEngineLost(const QString &sentence)
{
    Run &run = m_live.mutableRun();
    if (!run.reason.isEmpty())
        return;
    run.reason = sentence;
    m_record.touchRun();
    Diagnostic diagnostic;
    diagnostic.code = QStringLiteral("engine-lost");
    diagnostic.message = sentence;
    Q_EMIT m_live.diagnosticFound(diagnostic);
}

void Runner::conclude(StepRef ref, Active &active)
{
    if (std::exchange(active.concluded, true))
        return;
    const auto [state, reason] = verdict(active);
    if (active.outcome && active.outcome->engineLost && !active.ending)
        tellEngineLost(reason);
    StepRun &row = m_live.mutableRun().strands[ref.strand].steps[ref.step];
    if (active.outcome)
        row.exitCode = active.outcome->exitCode;
    row.finishedAt = now();
    m_record.apply(m_plan.finish(ref, state, reason));
    if (isFinal(m_plan.state({ref.strand, -1})))
        strandEnded(ref.strand);
    if (!active.execution)
        m_active.erase(ref);
    pump();
}

void Runner::onGone(StepRef ref)
{
    const auto found = m_active.find(ref);
    if (found == m_active.end())
        return;
    Active &active = *found->second;
    active.killer.stop();
    if (active.again && !active.ending)
        return prepareAgain(ref, active);
    if (active.wanted)
        conclude(ref, active); // what was being ended, or could not even be prepared
    // It is in the middle of emitting: it goes when it is back in the event loop.
    active.execution.release()->deleteLater();
    m_active.erase(ref);
    if (isFinal(m_plan.state({ref.strand, -1})))
        releaseNetwork(ref.strand);
    finishIfDone();
}

// --- The network that the steps of a strand share -------------------------------------------------------------------

void Runner::holdNetwork(int strand)
{
    const ResolvedStrand &resolved = m_resolved.strands.at(strand);
    const auto first =
        std::find_if(resolved.steps.begin(), resolved.steps.end(), [](const ResolvedStep &s) { return s.when && !s.isHost(); });
    m_networks.hold(strand, resolved.name, first->image);
}

void Runner::parkFollowing(int strand)
{
    for (const StepRef ref : m_plan.running()) {
        const std::optional<StepRef> next = ref.strand == strand ? m_plan.following(ref) : std::nullopt;
        if (next && m_active.at(ref)->execution && !m_active.at(ref)->ending)
            park(*next);
    }
}

void Runner::releaseNetwork(int strand)
{
    // Podman does not remove a container as long as another one lives in its network; onGone() comes back here.
    const bool inUse = std::any_of(m_active.begin(), m_active.end(),
                                   [strand](const auto &entry) { return entry.first.strand == strand && entry.second->execution; });
    if (!inUse || !m_parts.engine || m_parts.engine->info().kind != EngineInfo::Kind::Podman)
        m_networks.release(strand);
}

/// Those that were stopped while none of their steps ran, as in waiting for a free place.
void Runner::releaseEndedStrands()
{
    for (int i = 0; i < m_resolved.strands.size(); ++i) {
        if (isFinal(m_plan.state({i, -1})))
            releaseNetwork(i);
    }
}

/// Without its memory a run cannot go on: what runs is ended, and the reason is told.
void Runner::storeFailed(const Error &error)
{
    Diagnostic diagnostic;
    diagnostic.code = error.code;
    diagnostic.message = error.sentence;
    Q_EMIT m_live.diagnosticFound(diagnostic);
    QTimer::singleShot(0, this, [this] { cancel(true); });
}

} // namespace clustero
