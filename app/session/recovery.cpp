// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/recovery.h"

#include "app/engine/enginediscovery.h"
#include "app/git/workspace.h"
#include "app/runner/containerexecution.h"
#include "app/runner/containerremoval.h"
#include "app/session/activerun.h"
#include "app/supervisor/stepindex.h"

#include <QFile>
#include <QSaveFile>

namespace clustero {

namespace {

QString engineFile(const QString &runFolder)
{
    return runFolder + QStringLiteral("/engine");
}

} // namespace

void rememberEngine(const QString &runFolder, const QString &endpoint)
{
    QSaveFile file(engineFile(runFolder));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(endpoint.toUtf8());
        file.commit();
    }
}

Recovery::Recovery(Store &store, Run run, const ResolvedRun &resolved) : m_store(store), m_run(std::move(run)), m_resolved(resolved) {}

QCoro::Task<Result<void>> Recovery::look(std::shared_ptr<Engine> &engine)
{
    const QString folder = m_store.paths().runFolder(m_run.id);
    if (!m_run.startedAt.isValid()) {
        // It died before it began: its workspace may be half made, and its strands may not be written yet.
        m_run.startedAt = m_run.createdAt;
        m_run.reason = QStringLiteral("Clustero was killed before the first step");
        m_stopReason = m_run.reason;
        if (m_run.strands.isEmpty()) {
            m_run.strands = strandRuns(m_resolved);
            co_return m_store.addStrands(m_run);
        }
        co_return Result<void>();
    }
    QFile file(engineFile(folder));
    if (file.open(QIODevice::ReadOnly)) {
        const QString endpoint = QString::fromUtf8(file.read(4096));
        Result<std::shared_ptr<Engine>> connected = co_await connectEngine(endpoint);
        if (connected)
            engine = *connected;
        else if (isCancelRequested(folder)) // it can be ended without; what the engine still has, prune removes one day
            m_stopReason = connected.error().sentence;
        else
            co_return failure(connected);
    } else if (m_resolved.needsEngine()) {
        m_stopReason = QStringLiteral("%1, which tells the engine of the run, cannot be read").arg(file.fileName());
    }
    if (engine) {
        if (const Result<void> looked = co_await lookAtContainers(engine); !looked)
            co_return looked;
    }
    for (int i = 0; i < m_run.strands.size(); ++i) {
        for (int j = 0; j < m_run.strands.at(i).steps.size(); ++j) {
            const StepRef ref{i, j};
            const State state = m_run.strands.at(i).steps.at(j).state;
            if (state == State::Queued || state == State::Pulling)
                backToStart(ref);
            else if (state == State::Running && !m_adopted.contains(ref) && !m_settled.contains(ref))
                judgeByIndex(ref, m_resolved.strands.at(i).steps.at(j).isHost()
                                      ? QStringLiteral("it ran in a sandbox of Clustero's process, which was killed")
                                  : engine ? QStringLiteral("its container is gone")
                                           : QStringLiteral("its engine does not answer any more"));
        }
    }
    if (!m_run.options.inPlace) {
        if (const Result<Workspace> workspace = reopenWorkspace(m_run.id, m_store.paths()); !workspace)
            m_stopReason = workspace.error().sentence; // what runs in its container goes on
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> Recovery::lookAtContainers(std::shared_ptr<Engine> engine)
{
    Result<QList<ContainerSummary>> containers = co_await engine->list(runLabel + QLatin1Char('=') + m_run.id.value);
    if (!containers)
        co_return failure(containers);
    networksLast(*containers);
    for (const ContainerSummary &container : *containers) {
        const QString strandName = container.labels.value(strandLabel);
        const QString stepName = container.labels.value(stepLabel);
        bool wanted = false;
        int runningStrand = -1;
        for (int i = 0; i < m_run.strands.size(); ++i) {
            const StrandRun &strand = m_run.strands.at(i);
            if (strand.name != strandName)
                continue;
            for (int j = 0; j < strand.steps.size(); ++j) {
                const StepRun &step = strand.steps.at(j);
                if (step.state == State::Running)
                    runningStrand = i;
                wanted = wanted || isKept({i, j}, container.id);
                if (step.name != stepName || step.state != State::Running || step.containerId != container.id)
                    continue;
                const Result<ContainerState> state = co_await engine->inspect(container.id);
                if (!state)
                    co_return failure(state);
                judge({i, j}, container.id, *state);
                wanted = m_adopted.contains({i, j}) || isKept({i, j}, container.id);
            }
        }
        if (stepName.isEmpty() && runningStrand >= 0 && container.state == QLatin1String("running"))
            m_networks[runningStrand] = container.id;
        else if (!wanted)
            co_await removeContainer(engine, container.id);
    }
    co_return Result<void>();
}

/// Whether the person wants to look into it: that of a failed step, with --keep.
bool Recovery::isKept(StepRef ref, const QString &containerId) const
{
    const StepRun &step = m_run.strands.at(ref.strand).steps.at(ref.step);
    const auto settled = m_settled.find(ref);
    const bool failed = step.state == State::Failed || (settled != m_settled.end() && settled->second.exitCode.value_or(1) != 0);
    return m_run.options.keep && step.containerId == containerId && failed;
}

void Recovery::judge(StepRef ref, const QString &containerId, const ContainerState &state)
{
    const StrandRun &strand = m_run.strands.at(ref.strand);
    const QString indexPath = m_store.paths().indexPath(m_run.id, strand.name, strand.steps.at(ref.step).name);
    const StepIndex index = readStepIndex(indexPath);
    if (state.running && (index.started || index.exitCode)) {
        m_adopted[ref] = containerId;
        return;
    }
    if (index.exitCode)
        m_settled[ref] = {index.exitCode, {}, false};
    else if (!index.started)
        return; // the order may be under way: look() asks the index again when the container is gone
    else if (state.status.isEmpty())
        m_settled[ref] = {{}, QStringLiteral("its container is gone"), true};
    else
        m_settled[ref] = {state.exitCode, state.outOfMemory ? QStringLiteral("It ran out of memory and was killed.") : QString(), false};
}

void Recovery::judgeByIndex(StepRef ref, const QString &lostBecause)
{
    const StrandRun &strand = m_run.strands.at(ref.strand);
    const StepIndex index = readStepIndex(m_store.paths().indexPath(m_run.id, strand.name, strand.steps.at(ref.step).name));
    if (index.exitCode)
        m_settled[ref] = {index.exitCode, {}, false};
    else if (!index.started)
        backToStart(ref);
    else
        m_settled[ref] = {{}, lostBecause, true};
}

void Recovery::backToStart(StepRef ref)
{
    StepRun &step = m_run.strands[ref.strand].steps[ref.step];
    step.state = State::Waiting;
    step.startedAt = {};
    step.containerId.clear();
}

void Recovery::handOver(Runner &runner) const
{
    for (const auto &[strand, containerId] : m_networks)
        runner.adoptNetwork(strand, containerId);
    if (!m_stopReason.isEmpty())
        runner.startNothingMore(m_stopReason);
    for (const auto &[ref, outcome] : m_settled)
        runner.settle(ref, outcome);
    for (const auto &[ref, containerId] : m_adopted)
        runner.adopt(ref, containerId);
}

} // namespace clustero
