// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "app/publish/transfers.h"
#include "app/runner/runrecord.h"
#include "app/runner/stepexecution.h"
#include "app/runner/strandnetworks.h"
#include "app/store/artifactstore.h"
#include "models/runs/resolve.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

namespace clustero {

/// What a run needs to send and fetch files.
struct RemoteParts
{
    QHash<QString, RemoteCredential> credentials; ///< by name; every one that the run needs
    QByteArray authority;                         ///< PEM: certificates that are trusted besides the system's
    TransferTimes times;
    std::function<void(const QString &credential)> worked;
};

/// What a runner works with. Everything outlives it.
struct RunnerParts
{
    Store *store = nullptr;
    ArtifactStore *artifacts = nullptr;
    std::shared_ptr<Engine> engine;     ///< null where the run needs none
    QHash<QString, QByteArray> secrets; ///< values by name; every one that the run needs
    QString stepProgram;                ///< absolute path of `clustero-step`
    int maxParallel = 1;
    RemoteParts remotes;
};

/// Drives one run: asks the plan what is ready, starts it, writes down what comes back, and shows it through the LiveRun once it is
/// durable. One event loop, no blocking but the store's.
class Runner : public QObject
{
    Q_OBJECT
public:
    Runner(LiveRun &live, ResolvedRun resolved, RunnerParts parts, QObject *parent = nullptr);
    ~Runner() override;

    /// Starts a new run, or goes on with one whose rows say what has been done.
    void begin();
    /// Before begin(), for a run taken up after a crash: the container in which a step runs or has run.
    void adopt(StepRef ref, const QString &containerId);
    /// Before begin(): the container that keeps the network of a strand's steps.
    void adoptNetwork(int strand, const QString &containerId);
    /// Before begin(): a step that ran and is lost, or whose exit status is known from its index.
    void settle(StepRef ref, const StepOutcome &outcome);

    /// Before begin(): what has not begun is left, and the run ends as interrupted. The first reason counts.
    void startNothingMore(const QString &reason);

    /// Ends everything: SIGTERM, 10 s of grace, SIGKILL. A second call, or \p now, kills at once.
    void cancel(bool now = false);

Q_SIGNALS:
    /// Nothing of the run is left, and its artifacts are kept. Its final state is about to be written.
    void closing();
    /// The run is over, nothing of it is left, and the final state has been shown.
    void finished();

private:
    struct Active;

    // Starting
    void beginPlan();
    void pump();
    void startStep(StepRef ref);
    Active &activeFor(StepRef ref);
    std::unique_ptr<StepExecution> makeExecution(StepRef ref);
    [[nodiscard]] StepPlace placeOf(StepRef ref) const;
    void connectExecution(StepRef ref, StepExecution *execution);
    void park(StepRef ref);
    void prepareAgain(StepRef ref, Active &active);

    // What comes back
    void onStarting(StepRef ref, const QStringList &command);
    void onStarted(StepRef ref);
    void onFinished(StepRef ref, const StepOutcome &outcome);
    void onGone(StepRef ref);
    void conclude(StepRef ref, Active &active);
    [[nodiscard]] std::pair<State, QString> verdict(const Active &active) const;
    [[nodiscard]] QString engineLostSentence(bool begun) const;
    void tellEngineLost(const QString &sentence);

    // Ending
    void endStep(StepRef ref, State why, const QString &reason, bool now);
    void discardParked(int strand);
    void strandEnded(int strand);
    void finishIfDone();
    QCoro::Task<> conclude();
    void onTimeout(StepRef ref, const QString &reason);
    void armStrandTimeout(int strand);
    void armStepTimeout(StepRef ref, const QDateTime &since);

    // Files from and to elsewhere
    [[nodiscard]] bool needsInputs() const;
    [[nodiscard]] bool wantsToPublish();
    Transfers &transfers();
    QCoro::Task<> fetchThenBegin();
    QCoro::Task<State> publish();
    bool endTransfers(State why, const QString &reason);
    void tellProblem(const Error &error);

    // The network that the steps of a strand share
    void holdNetwork(int strand);
    void parkFollowing(int strand);
    void releaseNetwork(int strand);
    void releaseEndedStrands();

    void storeFailed(const Error &error);

    LiveRun &m_live;
    ResolvedRun m_resolved;
    RunnerParts m_parts;
    RunPlan m_plan;
    RunRecord m_record;
    StrandNetworks m_networks;
    std::map<StepRef, std::unique_ptr<Active>> m_active;
    std::map<int, std::unique_ptr<QTimer>> m_strandTimers;
    QTimer m_runTimer;
    std::unique_ptr<Transfers> m_transfers;
    State m_stopState = State::Interrupted; ///< counts with a reason
    QString m_stopReason;
    std::optional<State> m_publishEnd;
    QString m_publishEndReason;
    bool m_isFresh = false;
    bool m_isPublishing = false;
    bool m_pumping = false;
    bool m_begun = false;
    bool m_cancelled = false;
    bool m_sweeping = false;
    bool m_cancelAtOnce = false; ///< as it was asked for before begin()
    bool m_finished = false;
};

} // namespace clustero
