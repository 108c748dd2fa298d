// SPDX-License-Identifier: GPL-3.0-or-later
// What a Runner fetches before its first step, and publishes after its last.
#include "app/runner/runner.h"

#include <QPointer>

#include <algorithm>

namespace clustero {

/// Not where steps have worked with the files already, in an earlier life or in the run that this one goes on with.
bool Runner::needsInputs() const
{
    if (m_resolved.inputs.isEmpty() || m_cancelled || !m_stopReason.isEmpty())
        return false;
    const QList<StrandRun> &strands = m_live.run().strands;
    return std::none_of(strands.begin(), strands.end(), [](const StrandRun &strand) {
        return std::any_of(strand.steps.begin(), strand.steps.end(),
                           [](const StepRun &step) { return step.startedAt.isValid() || step.state == State::Passed; });
    });
}

Transfers &Runner::transfers()
{
    if (m_transfers)
        return *m_transfers;
    TransferParts parts;
    parts.store = m_parts.store;
    parts.artifacts = m_parts.artifacts;
    parts.engine = m_parts.engine;
    parts.credentials = m_parts.remotes.credentials;
    parts.authority = m_parts.remotes.authority;
    parts.times = m_parts.remotes.times;
    parts.worked = m_parts.remotes.worked;
    parts.temporary = m_parts.store->paths().runFolder(m_live.run().id) + QStringLiteral("/incoming");
    m_transfers = std::make_unique<Transfers>(m_live.run().id, std::move(parts));
    connect(m_transfers.get(), &Transfers::progressed, &m_live, &LiveRun::transferProgress);
    connect(m_transfers.get(), &Transfers::published, &m_live, &LiveRun::artifactPublished);
    return *m_transfers;
}

QCoro::Task<> Runner::fetchThenBegin()
{
    const QPointer<Runner> alive(this);
    const QList<InputSpec> inputs = m_resolved.inputs;
    const QString workspace = m_live.run().workspace;
    const Result<void> fetched = co_await transfers().fetch(inputs, workspace);
    if (!alive)
        co_return;
    if (!fetched && m_stopReason.isEmpty() && !m_cancelled) {
        m_stopState = State::Failed;
        m_stopReason = fetched.error().sentence;
        tellProblem(fetched.error());
    }
    beginPlan();
}

/// Whether the artifacts go elsewhere. Of a part of the strands nobody can ask for that.
bool Runner::wantsToPublish()
{
    const QList<ArtifactSpec> &artifacts = m_resolved.artifacts;
    if (std::none_of(artifacts.begin(), artifacts.end(), [](const ArtifactSpec &artifact) { return !artifact.publish.isEmpty(); }))
        return false;
    if (std::none_of(m_resolved.strands.begin(), m_resolved.strands.end(), [](const ResolvedStrand &strand) { return strand.excluded; }))
        return true;
    Diagnostic diagnostic;
    diagnostic.severity = Severity::Warning;
    diagnostic.code = QStringLiteral("publish-part");
    diagnostic.message = QStringLiteral("Nothing is published, because only a part of the strands was asked for.");
    Q_EMIT m_live.diagnosticFound(diagnostic);
    return false;
}

/// The state of a run that has passed so far.
QCoro::Task<State> Runner::publish()
{
    const QPointer<Runner> alive(this);
    m_isPublishing = true;
    const QList<ArtifactSpec> artifacts = m_resolved.artifacts;
    const Result<void> published = co_await transfers().publish(artifacts);
    if (!alive)
        co_return State::Interrupted;
    m_isPublishing = false;
    if (m_publishEnd) {
        m_live.mutableRun().reason = m_publishEndReason;
        co_return *m_publishEnd;
    }
    if (!published)
        tellProblem(published.error());
    co_return published ? State::Passed : State::Failed;
}

/// A person or a timeout ends what is sent or fetched. False: nothing is.
bool Runner::endTransfers(State why, const QString &reason)
{
    if (!m_isPublishing || m_publishEnd)
        return false;
    m_publishEnd = why;
    m_publishEndReason = reason;
    m_transfers->end();
    return true;
}

void Runner::tellProblem(const Error &error)
{
    if (m_live.run().reason.isEmpty())
        m_live.mutableRun().reason = error.sentence;
    Diagnostic diagnostic;
    diagnostic.code = error.code;
    diagnostic.message = error.sentence;
    Q_EMIT m_live.diagnosticFound(diagnostic);
}

} // namespace clustero
