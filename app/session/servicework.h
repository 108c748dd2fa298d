// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/eventfeed.h"
#include "app/session/servicedesk.h"
#include "models/runs/runsummary.h"
#include "models/runs/simulate.h"

namespace clustero {

/// The part of Services that lives in their thread, as Services see it. See ServiceDesk for why it is an interface.
class ServiceWork : public QObject
{
    Q_OBJECT
public:
    ~ServiceWork() override;

    virtual void open() = 0;
    virtual void close() = 0;
    /// Null: the session could not be opened.
    [[nodiscard]] virtual ServiceDesk *desk() = 0;

    virtual QCoro::Task<tl::expected<RunId, Refusal>> start(RunRequest request) = 0;
    virtual QCoro::Task<tl::expected<RunId, Refusal>> rerun(RerunRequest request) = 0;
    virtual Result<void> cancel(const RunId &id, bool force) = 0;
    virtual void cancelOwnRuns(const std::function<void()> &done) = 0;
    /// What the event would start, with the person's own trigger types; also without a session. Takes as long as the pipeline's expressions.
    [[nodiscard]] virtual Simulation simulate(const PipelineSpec &pipeline, const Event &event, const MatchContext &context) = 0;
    virtual void watch(const RunId &id) = 0;
    virtual void unwatch(const RunId &id) = 0;

Q_SIGNALS:
    void opened();
    void openFailed(const clustero::Error &error);
    void runsLoaded(const QList<clustero::RunSummary> &runs);
    void runsChanged(const QList<clustero::RunSummary> &runs);
    void runChanged(const clustero::Run &run);
    void runRemoved(const clustero::RunId &id);
    void diagnosticFound(const clustero::RunId &run, const clustero::Diagnostic &diagnostic);
    void pullProgress(const clustero::RunId &run, int strand, int step, const QString &text);
    void ownRunsChanged(int count);
    void eventsChanged(const QList<clustero::EventSummary> &events);
    void heldChanged(const clustero::HeldEvents &held);
    void connectionsChanged(const QList<clustero::ConnectionLine> &lines, const QStringList &problems);
    void githubPage(const QUrl &page);
    void eventRunStarted(const clustero::RunId &run);
};

/// Makes one, in the thread of the services; it is not opened yet. The caller owns it. The error says why there are no services.
using ServiceSource = std::function<Result<std::unique_ptr<ServiceWork>>(const DataPaths &paths)>;

} // namespace clustero
