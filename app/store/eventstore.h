// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/store.h"
#include "models/events/event.h"
#include "models/events/eventsummary.h"
#include "models/events/jiraproject.h"
#include "models/runs/eventdecision.h"
#include "models/runs/eventrules.h"

namespace clustero {

/// By which way an event came.
struct ReceivedFrom
{
    QString channel;          ///< `<relay address>#<channel id>`, one key; empty: none
    qint64 seq = 0;           ///< of the channel; 0: no cursor
    bool isAuthentic = false; ///< asked of the source itself over a connection that proves who it is; there is no signature to check
};

/// What every receiver hands its events to. When it returns without an error the event and the channel's cursor are durable, together; a
/// duplicate is no error. On an error nothing was kept: do not acknowledge, try again later. Call it in the thread of the services.
using DeliverEvent = std::function<Result<void>(const Event &event, const ReceivedFrom &from)>;

struct AddedEvent
{
    bool isNew = false; ///< else it was there already
    qint64 row = 0;
};

/// Events that a channel lost for good.
struct EventGap
{
    qint64 from = 0; ///< first and last sequence number
    qint64 to = 0;
    QString reason;
    QDateTime notedAt;
};

/// Events, what became of them, and how far each channel was read, in the store's database. Each call that writes is durable when it returns.
/// Several processes may have it open. One thread.
class EventStore
{
public:
    /// Errors: see Store::open().
    [[nodiscard]] static Result<std::unique_ptr<EventStore>> open(const DataPaths &paths);

    [[nodiscard]] Database &database() { return *m_database; }

    /// Writes the event and moves the channel's cursor in one transaction. The same id of the same source is the same event: it is kept once.
    /// But one that is known to be genuine takes the place of one that is not (row and decisions that started a run stay), and is new then.
    [[nodiscard]] Result<AddedEvent> add(const Event &event, const ReceivedFrom &from = {});
    /// The last sequence number of a channel that is committed; 0: none.
    [[nodiscard]] Result<qint64> cursor(const QString &channel);
    /// Also backwards, for a relay that began anew.
    [[nodiscard]] Result<void> setCursor(const QString &channel, qint64 seq);
    /// Moves the cursor behind the gap, too; from 0 means that the channel began anew: the cursor becomes `to`, also backwards. Noted twice is noted once.
    [[nodiscard]] Result<void> noteGap(const QString &channel, qint64 from, qint64 to, const QString &reason, const QDateTime &now);
    [[nodiscard]] Result<QList<EventGap>> gaps(const QString &channel); ///< newest first, 1,000 at most

    /// The first event with the same signed bytes and another id, which its sender or somebody on the way sent again; 0: none.
    [[nodiscard]] Result<qint64> repeatOf(qint64 row);
    /// Keeps which key a project of a Jira has. Genuine events of issues tell it by themselves; event() gives it to those of versions.
    [[nodiscard]] Result<void> noteProject(const JiraProject &project);
    /// Everything of one event. Error `no-event`.
    [[nodiscard]] Result<Event> event(qint64 row);
    [[nodiscard]] Result<EventSummary> summary(qint64 row);
    /// The row of a row's number, an id or its unambiguous beginning (4 or more), or `last`. Errors `no-event`, `ambiguous-event`.
    [[nodiscard]] Result<qint64> find(const QString &text);
    /// The newest event of Jira that came by a channel (its id).
    [[nodiscard]] Result<std::optional<EventSummary>> lastOfJira(const QString &channel);
    /// Newest first, of those with a smaller row than `before` (0: all). No payload is read.
    [[nodiscard]] Result<QList<EventSummary>> summaries(qint64 before, int most);
    /// Oldest first, of those with a greater row.
    [[nodiscard]] Result<QList<EventSummary>> summariesAfter(qint64 row, int most);
    [[nodiscard]] Result<qint64> count();
    /// Changes whenever another connection has committed.
    [[nodiscard]] qint64 dataVersion();

    /// Rows of events that were stored but not held against the pipelines yet, oldest first.
    [[nodiscard]] Result<QList<qint64>> unrouted(int most);
    /// Writes the decisions of an event and that it was routed, all or nothing. A decision that is there already stays as it is: an event means
    /// something to a pipeline once. `note`: why it starts nothing at all.
    [[nodiscard]] Result<void> settle(qint64 row, const QList<EventDecision> &decisions, const QString &note = {});
    /// Replaces one decision, if it still is in a state `from`; whether it was.
    [[nodiscard]] Result<bool> change(const EventDecision &decision, DecisionState from);
    [[nodiscard]] Result<QList<EventDecision>> decisions(qint64 row); ///< by pipeline
    [[nodiscard]] Result<EventDecision> decision(qint64 row, qint64 pipeline);
    /// Oldest event first.
    [[nodiscard]] Result<QList<EventDecision>> decisionsIn(DecisionState state, int most);
    /// The decision that started a run; error `no-event`.
    [[nodiscard]] Result<EventDecision> decisionOf(const RunId &run);

    /// Removes events received before `olderThan` (invalid: none for their age), and the oldest of more than `most`; not those that are still to be
    /// routed or have something open. Number of them.
    [[nodiscard]] Result<int> prune(const QDateTime &olderThan, qint64 most);

    /// Runs of a pipeline file that have not ended.
    [[nodiscard]] Result<QList<RunUnderWay>> runsUnderWay(const QString &file);
    /// Runs that ended at that time or later, in this order.
    [[nodiscard]] Result<QList<RunId>> runsEndedSince(const QDateTime &time, int most);

    /// A run that another run's end started.
    struct Following
    {
        RunId run;
        RunId upstream;
    };
    /// Those with a greater id, oldest first.
    [[nodiscard]] Result<QList<Following>> runsFollowing(const RunId &after, int most);

    /// A moment to remember; invalid if there is none.
    [[nodiscard]] Result<QDateTime> mark(const QString &name);
    [[nodiscard]] Result<void> setMark(const QString &name, const QDateTime &at);

private:
    explicit EventStore(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
    [[nodiscard]] Result<AddedEvent> insert(const Event &event);
    [[nodiscard]] Result<void> replace(qint64 row, const Event &event);
    [[nodiscard]] Result<void> writeData(qint64 row, const Event &event);
    [[nodiscard]] Result<void> moveCursor(const QString &channel, qint64 seq);
    [[nodiscard]] Result<void> countDecisions(qint64 row);
    [[nodiscard]] Result<QList<qint64>> rows(Statement &statement);

    std::unique_ptr<Database> m_database;
};

} // namespace clustero
