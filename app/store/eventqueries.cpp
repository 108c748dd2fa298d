// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/eventrows.h"
#include "app/store/eventstore.h"

namespace clustero {

Result<QList<qint64>> EventStore::rows(Statement &statement)
{
    QList<qint64> found;
    Result<bool> row;
    while ((row = m_database->next(statement)) && *row)
        found += statement.number();
    if (!row)
        return failure(row);
    return found;
}

Result<EventSummary> EventStore::summary(qint64 row)
{
    auto select = m_database->prepare("SELECT " CLUSTERO_EVENT_LISTED " FROM events WHERE row = ?");
    if (!select)
        return failure(select);
    select->bind(row);
    const Result<QList<EventSummary>> found = readSummaries(*m_database, *select);
    if (!found)
        return failure(found);
    if (found->isEmpty())
        return tl::unexpected(noEvent(QString::number(row)));
    return found->first();
}

Result<qint64> EventStore::repeatOf(qint64 row)
{
    auto select = m_database->prepare("SELECT min(other.row) FROM events JOIN events AS other ON other.hash = events.hash AND other.row < "
                                      "events.row WHERE events.row = ? AND events.hash <> '' AND other.hash <> ''");
    if (!select)
        return failure(select);
    select->bind(row);
    const Result<bool> found = m_database->next(*select);
    if (!found)
        return failure(found);
    return *found ? select->number() : 0;
}

Result<std::optional<EventSummary>> EventStore::lastOfJira(const QString &channel)
{
    auto select =
        m_database->prepare("SELECT " CLUSTERO_EVENT_LISTED " FROM events WHERE channel = ? AND source = 'jira' ORDER BY row DESC LIMIT 1");
    if (!select)
        return failure(select);
    select->bind(channel);
    const Result<QList<EventSummary>> found = readSummaries(*m_database, *select);
    if (!found)
        return failure(found);
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Result<qint64> EventStore::find(const QString &text)
{
    const auto ask = [this](const char *sql, const auto &...values) -> Result<QList<qint64>> {
        auto select = m_database->prepare(sql);
        if (!select)
            return failure(select);
        select->bindAll(values...);
        return rows(*select);
    };
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    Result<QList<qint64>> found = QList<qint64>();
    if (text == QLatin1String("last"))
        found = ask("SELECT row FROM events WHERE row > ? ORDER BY row DESC LIMIT 1", 0);
    else if (isNumber)
        found = ask("SELECT row FROM events WHERE row = ?", number);
    if (found && found->isEmpty())
        found = ask("SELECT row FROM events WHERE id = ? ORDER BY row DESC LIMIT 2", text);
    if (found && found->isEmpty() && text.size() >= 4)
        found = ask("SELECT row FROM events WHERE id >= ? AND substr(id, 1, ?) = ? LIMIT 2", text, static_cast<qint64>(text.size()), text);
    if (!found)
        return failure(found);
    if (found->isEmpty())
        return tl::unexpected(noEvent(text));
    if (found->size() > 1)
        return failure(
            QStringLiteral("ambiguous-event"),
            QStringLiteral("More than one event is called \"%1\". Name it by its number; `clustero events` lists them.").arg(text));
    return found->first();
}

Result<QList<EventSummary>> EventStore::summaries(qint64 before, int most)
{
    auto select = before <= 0 ? m_database->prepare("SELECT " CLUSTERO_EVENT_LISTED " FROM events ORDER BY row DESC LIMIT ?")
                              : m_database->prepare("SELECT " CLUSTERO_EVENT_LISTED " FROM events WHERE row < ? ORDER BY row DESC LIMIT ?");
    if (!select)
        return failure(select);
    if (before > 0)
        select->bind(before);
    select->bind(most);
    return readSummaries(*m_database, *select);
}

Result<QList<EventSummary>> EventStore::summariesAfter(qint64 row, int most)
{
    auto select = m_database->prepare("SELECT " CLUSTERO_EVENT_LISTED " FROM events WHERE row > ? ORDER BY row LIMIT ?");
    if (!select)
        return failure(select);
    select->bindAll(row, most);
    return readSummaries(*m_database, *select);
}

Result<qint64> EventStore::count()
{
    return m_database->number("SELECT count(*) FROM events");
}

qint64 EventStore::dataVersion()
{
    return m_database->number("PRAGMA data_version").value_or(-1);
}

Result<QList<qint64>> EventStore::unrouted(int most)
{
    auto select = m_database->prepare("SELECT row FROM events WHERE routed = 0 ORDER BY row LIMIT ?");
    if (!select)
        return failure(select);
    select->bind(most);
    return rows(*select);
}

Result<void> EventStore::countDecisions(qint64 row)
{
    auto update = m_database->prepare(
        "UPDATE events SET started = (SELECT count(*) FROM decisions WHERE event = events.row AND state = 'started'), waiting = (SELECT "
        "count(*) FROM decisions WHERE event = events.row AND state IN ('waiting_for_approval', 'held_while_away', 'queued', 'retrying', "
        "'starting')) WHERE row = ?");
    if (update)
        update->bind(row);
    return execute(*m_database, update);
}

Result<void> EventStore::settle(qint64 row, const QList<EventDecision> &decisions, const QString &note)
{
    return m_database->transaction([&]() -> Result<void> {
        for (EventDecision decision : decisions) {
            decision.event = row;
            if (const Result<void> done = insertDecision(*m_database, decision); !done)
                return done;
        }
        auto update = m_database->prepare("UPDATE events SET routed = 1, note = ? WHERE row = ?");
        if (update)
            update->bindAll(note, row);
        const Result<void> done = execute(*m_database, update);
        return done && !decisions.isEmpty() ? countDecisions(row) : done;
    });
}

Result<bool> EventStore::change(const EventDecision &decision, DecisionState from)
{
    bool changed = false;
    const Result<void> done = m_database->transaction([&]() -> Result<void> {
        const Result<int> rowsChanged = updateDecision(*m_database, decision, from);
        if (!rowsChanged)
            return failure(rowsChanged);
        changed = *rowsChanged > 0;
        return changed ? countDecisions(decision.event) : Result<void>();
    });
    if (!done)
        return failure(done);
    return changed;
}

Result<QList<EventDecision>> EventStore::decisions(qint64 row)
{
    auto select = m_database->prepare("SELECT " CLUSTERO_DECISION " FROM decisions WHERE event = ? ORDER BY pipeline");
    if (!select)
        return failure(select);
    select->bind(row);
    return readDecisions(*m_database, *select);
}

Result<EventDecision> EventStore::decision(qint64 row, qint64 pipeline)
{
    auto select = m_database->prepare("SELECT " CLUSTERO_DECISION " FROM decisions WHERE event = ? AND pipeline = ?");
    if (!select)
        return failure(select);
    select->bindAll(row, pipeline);
    const Result<QList<EventDecision>> found = readDecisions(*m_database, *select);
    if (!found)
        return failure(found);
    if (found->isEmpty())
        return tl::unexpected(noEvent(QString::number(row)));
    return found->first();
}

Result<QList<EventDecision>> EventStore::decisionsIn(DecisionState state, int most)
{
    auto select =
        m_database->prepare("SELECT " CLUSTERO_DECISION " FROM decisions WHERE state = ? AND state NOT IN ('not_matched', 'started') "
                            "ORDER BY event, pipeline LIMIT ?");
    if (!select)
        return failure(select);
    select->bindAll(toString(state), most);
    return readDecisions(*m_database, *select);
}

Result<EventDecision> EventStore::decisionOf(const RunId &run)
{
    auto select = m_database->prepare("SELECT " CLUSTERO_DECISION " FROM decisions WHERE run = ? AND run <> ''");
    if (!select)
        return failure(select);
    select->bind(run.value);
    const Result<QList<EventDecision>> found = readDecisions(*m_database, *select);
    if (!found)
        return failure(found);
    if (found->isEmpty())
        return tl::unexpected(noEvent(run.value));
    return found->first();
}

Result<int> EventStore::prune(const QDateTime &olderThan, qint64 most)
{
    int removed = 0;
    const Result<void> done = m_database->transaction([&]() -> Result<void> {
        auto remove =
            m_database->prepare("DELETE FROM events WHERE routed = 1 AND waiting = 0 AND (received_at < ? OR row <= (SELECT row FROM "
                                "events ORDER BY row DESC LIMIT 1 OFFSET ?))");
        if (!remove)
            return failure(remove);
        remove->bindAll(olderThan, most);
        const Result<int> rowsRemoved = m_database->run(*remove);
        if (rowsRemoved)
            removed = *rowsRemoved;
        return rowsRemoved ? Result<void>() : failure(rowsRemoved);
    });
    if (!done)
        return failure(done);
    return removed;
}

Result<QList<RunUnderWay>> EventStore::runsUnderWay(const QString &file)
{
    auto select = m_database->prepare(
        "SELECT id, branch FROM runs WHERE file = ? AND state IN ('queued', 'waiting', 'pulling', 'running') ORDER BY id");
    if (!select)
        return failure(select);
    select->bind(file);
    QList<RunUnderWay> found;
    Result<bool> row;
    while ((row = m_database->next(*select)) && *row) {
        const RunId id{select->text()};
        found += RunUnderWay{id, select->text()};
    }
    if (!row)
        return failure(row);
    return found;
}

Result<QList<EventStore::Following>> EventStore::runsFollowing(const RunId &after, int most)
{
    auto select = m_database->prepare("SELECT id, upstream FROM runs WHERE id > ? AND upstream != '' ORDER BY id LIMIT ?");
    if (!select)
        return failure(select);
    select->bindAll(after.value, most);
    QList<Following> found;
    Result<bool> row;
    while ((row = m_database->next(*select)) && *row) {
        const RunId run{select->text()};
        found += {run, RunId{select->text()}};
    }
    if (!row)
        return failure(row);
    return found;
}

Result<QList<RunId>> EventStore::runsEndedSince(const QDateTime &time, int most)
{
    auto select =
        m_database->prepare("SELECT id FROM runs WHERE finished_at >= ? AND state NOT IN ('queued', 'waiting', 'pulling', 'running') "
                            "ORDER BY finished_at, id LIMIT ?");
    if (!select)
        return failure(select);
    select->bindAll(time, most);
    QList<RunId> found;
    Result<bool> row;
    while ((row = m_database->next(*select)) && *row)
        found += RunId{select->text()};
    if (!row)
        return failure(row);
    return found;
}

} // namespace clustero
