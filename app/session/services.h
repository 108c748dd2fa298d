// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/servicework.h"

#include <QPointer>
#include <QThread>

#include <concepts>
#include <type_traits>

namespace clustero {

template<typename T>
struct IsTask : std::false_type
{};
template<typename T>
struct IsTask<QCoro::Task<T>> : std::true_type
{
    using Value = T;
};

/// The session in a thread of its own, as the window sees it: questions go in, answers and changes come back as signals in the
/// thread of this object (the GUI thread). Nothing here blocks but the destructor, 15 seconds at most.
class Services : public QObject
{
    Q_OBJECT
public:
    /// Nothing happens before begin(); what is asked earlier is answered after it.
    Services(DataPaths paths, ServiceSource source, QObject *parent = nullptr);
    /// With the services that are part of this program.
    explicit Services(DataPaths paths, QObject *parent = nullptr);
    ~Services() override;

    /// Starts the thread, takes the services from their source and opens the session. Once.
    void begin() { m_thread.start(); }
    /// After openFailed(), which may come again.
    void tryAgain();

    [[nodiscard]] const DataPaths &paths() const { return m_paths; }

    /// Runs `work(ServiceDesk &)`, a function or a coroutine, in the services' thread and then `done(result)` here, unless `context` is
    /// gone by then. If the session could not be opened, a `done` that takes an error gets that of openFailed(), and others are not called.
    template<typename Work, typename Done>
    void ask(QObject *context, Work work, Done done)
    {
        using Value = std::invoke_result_t<Work, ServiceDesk &>;
        post([this, guard = QPointer(context), work = std::move(work), done = std::move(done)](ServiceDesk *desk) {
            if constexpr (IsTask<Value>::value) {
                using Awaited = typename IsTask<Value>::Value;
                if (desk)
                    await<Awaited>(*desk, guard, work, done);
                else
                    answerWithoutDesk<Awaited>(guard, done);
            } else {
                if (desk)
                    answer(guard, done, work(*desk));
                else
                    answerWithoutDesk<Value>(guard, done);
            }
        });
    }

    /// Like ask(), for `work()` that needs no desk, also where no session could be opened. In the order of the calls.
    template<typename Work, typename Done>
    void perform(QObject *context, Work work, Done done)
    {
        QMetaObject::invokeMethod(
            m_place, [this, guard = QPointer(context), work = std::move(work), done = std::move(done)] { answer(guard, done, work()); });
    }

    using Started = tl::expected<RunId, Refusal>;
    void start(const RunRequest &request, QObject *context, const std::function<void(Started)> &done);
    void rerun(const RerunRequest &request, QObject *context, const std::function<void(Started)> &done);
    void cancel(const RunId &id, bool force, QObject *context, const std::function<void(Result<void>)> &done);
    /// Cancels every run of this process; `done` when they are over and nothing is left of them.
    void cancelOwnRuns(QObject *context, const std::function<void()> &done);
    /// As ServiceWork::simulate().
    void simulate(const PipelineSpec &pipeline, const Event &event, const MatchContext &facts, QObject *context,
                  const std::function<void(Simulation)> &done);
    [[nodiscard]] int ownRuns() const { return m_ownRuns; }
    [[nodiscard]] HeldEvents heldEvents() const { return m_held; }
    /// What connectionsChanged() told last.
    [[nodiscard]] const QList<ConnectionLine> &connections() const { return m_connections; }
    [[nodiscard]] const QStringList &connectionProblems() const { return m_connectionProblems; }

    /// From now on runChanged() tells about this run, first with what it is now. Counted.
    void watch(const RunId &id);
    void unwatch(const RunId &id);

Q_SIGNALS:
    void opened();
    void openFailed(const clustero::Error &error);
    /// All runs; first the newest alone, so that there is something to show, then everything.
    void runsLoaded(const QList<clustero::RunSummary> &runs);
    /// Runs that are new or changed, of whatever process; within half a second, usually in a tenth.
    void runsChanged(const QList<clustero::RunSummary> &runs);
    void runChanged(const clustero::Run &run);
    void runRemoved(const clustero::RunId &id); ///< one that is watched
    void diagnosticFound(const clustero::RunId &run, const clustero::Diagnostic &diagnostic);
    void pullProgress(const clustero::RunId &run, int strand, int step, const QString &text);
    void ownRunsChanged(int count);
    /// Events that are new or changed, of whatever process.
    void eventsChanged(const QList<clustero::EventSummary> &events);
    void heldChanged(const clustero::HeldEvents &held);
    void connectionsChanged(const QList<clustero::ConnectionLine> &lines, const QStringList &problems);
    void githubPage(const QUrl &page); ///< that the person's browser has to open
    /// A run that an event of this process started.
    void eventRunStarted(const clustero::RunId &run);

private:
    void makeWork();
    void failed(const Error &error);
    /// The desk is null if there is no session.
    void post(std::function<void(ServiceDesk *)> work);
    void reply(std::function<void()> done);

    template<typename Done, typename Value>
    void answer(const QPointer<QObject> &guard, const Done &done, Value value)
    {
        reply([guard, done, value = std::move(value)]() mutable {
            if (guard)
                done(std::move(value));
        });
    }

    template<typename Value, typename Done>
    void answerWithoutDesk(const QPointer<QObject> &guard, const Done &done)
    {
        if constexpr (std::is_constructible_v<Value, tl::unexpected<Error>>)
            answer(guard, done, Value(tl::unexpected<Error>(m_failure)));
        else if constexpr (std::is_constructible_v<Value, tl::unexpected<Refusal>>)
            answer(guard, done, Value(tl::unexpected<Refusal>(refusal())));
    }
    [[nodiscard]] Refusal refusal() const;

    template<typename Value, typename Work, typename Done>
    QCoro::Task<> await(ServiceDesk &desk, QPointer<QObject> guard, Work work, Done done)
    {
        Value value = co_await work(desk);
        answer(guard, done, std::move(value));
    }

    DataPaths m_paths;
    QThread m_thread;
    QObject *m_place; ///< lives in m_thread, and dies with it
    // Only to be looked at there:
    ServiceSource m_source;
    ServiceWork *m_work = nullptr; ///< dies with m_place
    Error m_failure;
    int m_ownRuns = 0;
    HeldEvents m_held;
    QList<ConnectionLine> m_connections;
    QStringList m_connectionProblems;
};

} // namespace clustero
