// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/eventstore.h"

#include "app/store/eventrows.h"
#include "app/store/jiraprojects.h"
#include "app/store/storedatabase.h"
#include "models/events/digest.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace clustero {

namespace {

/// How sure it is that the event is genuine; a surer one takes the place of another.
int trustOf(Verification verification)
{
    switch (verification) {
    case Verification::Valid:
    case Verification::NotChecked: return 2;
    case Verification::NoSecret: return 1;
    default: return 0;
    }
}

/// Of the bytes that were signed; empty where nothing was.
QString signedHash(const Event &event)
{
    return event.verification == Verification::Valid
               ? QString::fromLatin1(QCryptographicHash::hash(event.data, QCryptographicHash::Sha256).toHex())
               : QString();
}

} // namespace

Result<std::unique_ptr<EventStore>> EventStore::open(const DataPaths &paths)
{
    Result<std::unique_ptr<Database>> database = openStoreDatabase(paths);
    if (!database)
        return failure(database);
    return std::unique_ptr<EventStore>(new EventStore(std::move(*database)));
}

Result<AddedEvent> EventStore::add(const Event &event, const ReceivedFrom &from)
{
    if (event.id.isEmpty() || event.data.size() > maximumEventBytes)
        return failure(QStringLiteral("bad-event"), QStringLiteral("An event needs an id, and has at most 25 MiB."));
    AddedEvent added;
    const Result<void> done = m_database->transaction([&]() -> Result<void> {
        const Result<AddedEvent> inserted = insert(event);
        if (!inserted)
            return failure(inserted);
        added = *inserted;
        if (added.isNew && trustOf(event.verification) == 2) {
            if (const Result<void> noted = noteJiraProject(*m_database, projectTold(event), event.receivedAt); !noted)
                return noted;
        }
        return from.seq > 0 ? moveCursor(from.channel, from.seq) : Result<void>();
    });
    if (!done)
        return failure(done);
    return added;
}

Result<AddedEvent> EventStore::insert(const Event &event)
{
    {
        auto select = m_database->prepare("SELECT row, verification FROM events WHERE id = ? AND source = ?");
        if (!select)
            return failure(select);
        select->bindAll(event.id, event.source);
        const Result<bool> known = m_database->next(*select);
        if (!known)
            return failure(known);
        if (*known) {
            const qint64 row = select->number();
            const Verification before = verificationFromString(select->text()).value_or(Verification::Malformed);
            if (trustOf(event.verification) <= trustOf(before))
                return AddedEvent{false, row};
            if (const Result<bool> end = m_database->next(*select); !end)
                return failure(end);
            if (const Result<void> replaced = replace(row, event); !replaced)
                return failure(replaced);
            return AddedEvent{true, row};
        }
    }
    const EventDigest digest = digestOf(event);
    auto statement = m_database->prepare("INSERT INTO events (id, source, type, channel, data_type, time, received_at, verification, size, "
                                         "title, repository, branch, sender, hash) "
                                         "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?) RETURNING row");
    if (!statement)
        return failure(statement);
    statement->bindAll(event.id, event.source, event.type, event.channel, event.dataType, event.time, event.receivedAt,
                       toString(event.verification), static_cast<qint64>(event.data.size()), digest.title, digest.repository, digest.branch,
                       digest.sender, signedHash(event));
    const Result<bool> inserted = m_database->next(*statement);
    if (!inserted)
        return failure(inserted);
    const qint64 row = statement->number();
    if (const Result<bool> end = m_database->next(*statement); !end)
        return failure(end);
    if (const Result<void> written = writeData(row, event); !written)
        return failure(written);
    return AddedEvent{true, row};
}

Result<void> EventStore::replace(qint64 row, const Event &event)
{
    const EventDigest digest = digestOf(event);
    auto update =
        m_database->prepare("UPDATE events SET type = ?, channel = ?, data_type = ?, time = ?, received_at = ?, verification = ?, "
                            "size = ?, title = ?, repository = ?, branch = ?, sender = ?, hash = ?, note = '', routed = 0 WHERE row = ?");
    if (update)
        update->bindAll(event.type, event.channel, event.dataType, event.time, event.receivedAt, toString(event.verification),
                        static_cast<qint64>(event.data.size()), digest.title, digest.repository, digest.branch, digest.sender,
                        signedHash(event), row);
    if (const Result<void> done = execute(*m_database, update); !done)
        return done;
    auto forget = m_database->prepare("DELETE FROM decisions WHERE event = ? AND run = ''");
    if (forget)
        forget->bind(row);
    if (const Result<void> done = execute(*m_database, forget); !done)
        return done;
    if (const Result<void> done = countDecisions(row); !done)
        return done;
    return writeData(row, event);
}

Result<void> EventStore::writeData(qint64 row, const Event &event)
{
    QJsonObject headers;
    for (auto header = event.headers.constBegin(); header != event.headers.constEnd(); ++header)
        headers.insert(header.key(), header.value());
    auto insert = m_database->prepare("INSERT OR REPLACE INTO event_data (row, headers, data) VALUES (?,?,?)");
    if (insert)
        insert->bindAll(row, QString::fromUtf8(QJsonDocument(headers).toJson(QJsonDocument::Compact)), event.data);
    return execute(*m_database, insert);
}

Result<void> EventStore::moveCursor(const QString &channel, qint64 seq)
{
    auto move = m_database->prepare(
        "INSERT INTO cursors (channel, seq) VALUES (?,?) ON CONFLICT (channel) DO UPDATE SET seq = max(seq, excluded.seq)");
    if (move)
        move->bindAll(channel, seq);
    return execute(*m_database, move);
}

Result<qint64> EventStore::cursor(const QString &channel)
{
    auto select = m_database->prepare("SELECT seq FROM cursors WHERE channel = ?");
    if (!select)
        return failure(select);
    select->bind(channel);
    const Result<bool> row = m_database->next(*select);
    if (!row)
        return failure(row);
    return *row ? select->number() : 0;
}

Result<void> EventStore::setCursor(const QString &channel, qint64 seq)
{
    auto set = m_database->prepare("INSERT OR REPLACE INTO cursors (channel, seq) VALUES (?,?)");
    if (set)
        set->bindAll(channel, seq);
    return execute(*m_database, set);
}

Result<void> EventStore::noteGap(const QString &channel, qint64 from, qint64 to, const QString &reason, const QDateTime &now)
{
    return m_database->transaction([&]() -> Result<void> {
        auto insert = m_database->prepare("INSERT OR IGNORE INTO gaps (channel, first, last, reason, noted_at) VALUES (?,?,?,?,?)");
        if (insert)
            insert->bindAll(channel, from, to, reason, now);
        const Result<void> done = execute(*m_database, insert);
        if (!done)
            return done;
        return from == 0 ? setCursor(channel, to) : moveCursor(channel, to);
    });
}

Result<QList<EventGap>> EventStore::gaps(const QString &channel)
{
    auto select = m_database->prepare("SELECT first, last, reason, noted_at FROM gaps WHERE channel = ? ORDER BY first DESC LIMIT 1000");
    if (!select)
        return failure(select);
    select->bind(channel);
    QList<EventGap> found;
    Result<bool> row;
    while ((row = m_database->next(*select)) && *row) {
        EventGap gap;
        gap.from = select->number();
        gap.to = select->number();
        gap.reason = select->text();
        gap.notedAt = select->time();
        found.append(gap);
    }
    if (!row)
        return failure(row);
    return found;
}

Result<Event> EventStore::event(qint64 row)
{
    Result<Event> event = readEvent(*m_database, row);
    if (!event)
        return event;
    if (const JiraProject meant = projectMeant(*event); !meant.id.isEmpty()) {
        const Result<JiraProject> known = jiraProject(*m_database, meant);
        if (!known)
            return failure(known);
        if (!known->key.isEmpty())
            event->project = toJson(*known);
    }
    return event;
}

Result<void> EventStore::noteProject(const JiraProject &project)
{
    return m_database->transaction([&] { return noteJiraProject(*m_database, project, QDateTime::currentDateTimeUtc()); });
}

Result<QDateTime> EventStore::mark(const QString &name)
{
    auto select = m_database->prepare("SELECT at FROM marks WHERE name = ?");
    if (!select)
        return failure(select);
    select->bind(name);
    const Result<bool> row = m_database->next(*select);
    if (!row)
        return failure(row);
    return *row ? select->time() : QDateTime();
}

Result<void> EventStore::setMark(const QString &name, const QDateTime &at)
{
    auto set = m_database->prepare("INSERT OR REPLACE INTO marks (name, at) VALUES (?,?)");
    if (set)
        set->bindAll(name, at);
    return execute(*m_database, set);
}

} // namespace clustero
