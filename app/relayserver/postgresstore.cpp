// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relayserver/postgresstore.h"

#include <QSqlError>
#include <QVariant>

#include <atomic>
#include <map>

namespace clustero::relay {

namespace {

constexpr int prunedAtOnce = 1000;
const QString begin = QStringLiteral("BEGIN");

const QStringList &schema()
{
    static const QStringList statements{
        QStringLiteral("CREATE TABLE IF NOT EXISTS relay_meta (name text PRIMARY KEY, value bigint NOT NULL)"),
        QStringLiteral("INSERT INTO relay_meta VALUES ('schema', 1), ('version', 1) ON CONFLICT DO NOTHING"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS relay_channels (number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
                       " id text NOT NULL UNIQUE, name text NOT NULL UNIQUE, source text NOT NULL, token_hash bytea NOT NULL,"
                       " secret bytea NOT NULL, previous_secret bytea NOT NULL, verify boolean NOT NULL, body_bytes bigint NOT NULL,"
                       " rate integer NOT NULL, keep_seconds bigint NOT NULL, keep_bytes bigint NOT NULL, created_at bigint NOT NULL,"
                       " head bigint NOT NULL DEFAULT 0, oldest bigint NOT NULL DEFAULT 1, bytes bigint NOT NULL DEFAULT 0,"
                       " lost_reason text NOT NULL DEFAULT '')"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS relay_events (channel bigint NOT NULL REFERENCES relay_channels ON DELETE CASCADE,"
                       " seq bigint NOT NULL, received bigint NOT NULL, envelope bytea NOT NULL, body bytea NOT NULL,"
                       " PRIMARY KEY (channel, seq))"),
        QStringLiteral("ALTER TABLE relay_events ALTER COLUMN body SET STORAGE EXTERNAL")};
    return statements;
}

/// Never null, as the driver would make of empty bytes.
QByteArray present(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace

QSqlDatabase postgresConnection(const QString &options)
{
    static std::atomic<int> count{0};
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("relay-%1").arg(++count));
    database.setConnectOptions(options + QStringLiteral(" application_name=clustero-relay keepalives_idle=30"));
    return database;
}

Result<std::unique_ptr<Store>> PostgresStore::open(const QString &options)
{
    std::unique_ptr<PostgresStore> store(new PostgresStore(postgresConnection(options)));
    if (!store->m_database.open())
        return tl::unexpected(store->error(store->m_database.lastError()));
    const Result<void> made = store->inTransaction(begin, [&]() -> Result<void> {
        // One relay at a time makes the tables.
        if (const auto locked = store->run(QStringLiteral("SELECT pg_advisory_xact_lock(7063021)")); !locked)
            return failure(locked);
        const auto there = store->run(QStringLiteral("SELECT to_regclass('relay_events') IS NOT NULL"));
        if (!there)
            return failure(there);
        if ((*there)->next() && (*there)->value(0).toBool())
            return {};
        for (const QString &sql : schema()) {
            if (const auto done = store->run(sql); !done)
                return failure(done);
        }
        return {};
    });
    if (!made)
        return failure(made);
    if (const auto set = store->run(QStringLiteral("SET synchronous_commit = on")); !set)
        return failure(set);
    return std::unique_ptr<Store>(std::move(store));
}

PostgresStore::~PostgresStore()
{
    m_prepared.clear();
    m_plain = QSqlQuery(QSqlDatabase());
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Error PostgresStore::error(const QSqlError &error) const
{
    const QString state = error.nativeErrorCode();
    if (state.startsWith(u"53"))
        return {QStringLiteral("store-full"), QStringLiteral("The database is full, or has no connection to spare.")};
    if (state.startsWith(u"40") || state == QLatin1String("55P03"))
        return {QStringLiteral("store-busy"), QStringLiteral("The database had other work on the same channel. Try again.")};
    if (state == QLatin1String("23505"))
        return {QStringLiteral("channel-exists"), QStringLiteral("There is a channel of this name already.")};
    return {QStringLiteral("store-broken"),
            QStringLiteral("The database could not be used (%1). Check that it runs and `postgresql` in the configuration.")
                .arg(error.databaseText().trimmed().isEmpty() ? error.driverText() : error.databaseText().trimmed())};
}

Result<QSqlQuery *> PostgresStore::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery *query = &m_plain;
    if (values.isEmpty()) {
        m_plain = QSqlQuery(m_database);
    } else {
        const auto [found, isNew] = m_prepared.try_emplace(sql, m_database);
        query = &found->second;
        if (isNew && !query->prepare(sql)) {
            const Error why = error(query->lastError());
            m_prepared.erase(found);
            return tl::unexpected(why);
        }
        for (qsizetype i = 0; i < values.size(); ++i)
            query->bindValue(static_cast<int>(i), values.at(i));
    }
    if (!(values.isEmpty() ? query->exec(sql) : query->exec()))
        return tl::unexpected(error(query->lastError()));
    return query;
}

template<typename Work>
auto PostgresStore::inTransaction(const QString &beginning, Work work) -> decltype(work())
{
    if (const auto begun = run(beginning); !begun)
        return failure(begun);
    auto result = work();
    const auto ended = run(result ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK"));
    if (result && !ended)
        return failure(ended);
    return result;
}

Result<void> PostgresStore::noteChange()
{
    if (const auto done = run(QStringLiteral("UPDATE relay_meta SET value = value + 1 WHERE name = 'version'")); !done)
        return failure(done);
    if (const auto done = run(QStringLiteral("SELECT pg_notify('clustero_relay', 'channels')")); !done)
        return failure(done);
    return {};
}

Result<QList<Channel>> PostgresStore::channels()
{
    const auto rows = run(QStringLiteral("SELECT number, id, name, source, token_hash, secret, previous_secret, verify, body_bytes, rate,"
                                         " keep_seconds, keep_bytes, created_at, head, oldest, bytes, lost_reason FROM relay_channels"
                                         " ORDER BY number"));
    if (!rows)
        return failure(rows);
    QList<Channel> channels;
    for (QSqlQuery &query = **rows; query.next();) {
        int column = 0;
        const auto next = [&] { return query.value(column++); };
        Channel channel;
        channel.number = next().toLongLong();
        channel.id = next().toString();
        channel.name = next().toString();
        channel.source = next().toString();
        channel.tokenHash = next().toByteArray();
        channel.secret = next().toByteArray();
        channel.previousSecret = next().toByteArray();
        channel.verify = next().toBool();
        channel.limits.bodyBytes = next().toLongLong();
        channel.limits.rate = next().toInt();
        channel.limits.keepSeconds = next().toLongLong();
        channel.limits.keepBytes = next().toLongLong();
        channel.createdAt = QDateTime::fromMSecsSinceEpoch(next().toLongLong(), Qt::UTC);
        channel.head = next().toLongLong();
        channel.oldest = next().toLongLong();
        channel.bytes = next().toLongLong();
        channel.lostReason = next().toString();
        channels.append(channel);
    }
    return channels;
}

Result<qint64> PostgresStore::version()
{
    const auto rows = run(QStringLiteral("SELECT value FROM relay_meta WHERE name = 'version'"));
    if (!rows)
        return failure(rows);
    QSqlQuery &query = **rows;
    return query.next() ? query.value(0).toLongLong() : 0;
}

Result<void> PostgresStore::add(const Channel &channel)
{
    return inTransaction(begin, [&]() -> Result<void> {
        const auto done =
            run(QStringLiteral("INSERT INTO relay_channels (id, name, source, token_hash, secret, previous_secret, verify,"
                               " body_bytes, rate, keep_seconds, keep_bytes, created_at)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                {channel.id, channel.name, channel.source.isNull() ? QStringLiteral("") : channel.source, present(channel.tokenHash),
                 present(channel.secret), present(channel.previousSecret), channel.verify, channel.limits.bodyBytes, channel.limits.rate,
                 channel.limits.keepSeconds, channel.limits.keepBytes, channel.createdAt.toMSecsSinceEpoch()});
        return done ? noteChange() : failure(done);
    });
}

Result<void> PostgresStore::change(const Channel &channel)
{
    return inTransaction(begin, [&]() -> Result<void> {
        const auto done =
            run(QStringLiteral("UPDATE relay_channels SET token_hash = ?, secret = ?, previous_secret = ?, verify = ? WHERE number = ?"),
                {present(channel.tokenHash), present(channel.secret), present(channel.previousSecret), channel.verify, channel.number});
        if (!done)
            return failure(done);
        if ((*done)->numRowsAffected() == 0)
            return failure(QStringLiteral("no-channel"), QStringLiteral("There is no channel %1.").arg(channel.name));
        return noteChange();
    });
}

Result<void> PostgresStore::remove(qint64 number)
{
    return inTransaction(begin, [&]() -> Result<void> {
        const auto done = run(QStringLiteral("DELETE FROM relay_channels WHERE number = ?"), {number});
        if (!done)
            return failure(done);
        if ((*done)->numRowsAffected() == 0)
            return failure(QStringLiteral("no-channel"), QStringLiteral("There is no such channel."));
        return noteChange();
    });
}

Result<std::vector<qint64>> PostgresStore::append(std::span<const Delivery> deliveries)
{
    struct Share
    {
        qint64 count = 0;
        qint64 bytes = 0;
        qint64 nextSeq = 0;
    };
    std::map<qint64, Share> shares; // in the order of numbers, so that relays cannot lock each other out
    for (const Delivery &delivery : deliveries) {
        Share &share = shares[delivery.channel];
        ++share.count;
        share.bytes += delivery.bytes();
    }
    return inTransaction(begin, [&]() -> Result<std::vector<qint64>> {
        for (auto &[number, share] : shares) {
            const auto done =
                run(QStringLiteral("UPDATE relay_channels SET head = head + ?, bytes = bytes + ? WHERE number = ? RETURNING head"),
                    {share.count, share.bytes, number});
            if (!done)
                return failure(done);
            QSqlQuery &query = **done;
            if (!query.next())
                continue;
            const qint64 head = query.value(0).toLongLong();
            share.nextSeq = head - share.count + 1;
            if (const auto told =
                    run(QStringLiteral("SELECT pg_notify('clustero_relay', ?)"), {QStringLiteral("%1:%2").arg(number).arg(head)});
                !told)
                return failure(told);
        }
        std::vector<qint64> seqs;
        for (const Delivery &delivery : deliveries) {
            Share &share = shares[delivery.channel];
            if (share.nextSeq == 0) {
                seqs.push_back(0);
                continue;
            }
            const QByteArray body(delivery.body->data(), static_cast<qsizetype>(delivery.body->size()));
            const auto done =
                run(QStringLiteral("INSERT INTO relay_events (channel, seq, received, envelope, body) VALUES (?, ?, ?, ?, ?)"),
                    {delivery.channel, share.nextSeq, delivery.receivedMs, present(delivery.envelope), present(body)});
            if (!done)
                return failure(done);
            seqs.push_back(share.nextSeq++);
        }
        return seqs;
    });
}

Result<ChannelMarks> PostgresStore::marks(qint64 number)
{
    const auto rows = run(QStringLiteral("SELECT number, head, oldest, bytes, lost_reason FROM relay_channels WHERE number = ?"), {number});
    if (!rows)
        return failure(rows);
    ChannelMarks marks;
    if (QSqlQuery &query = **rows; query.next())
        marks = {query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toLongLong(), query.value(3).toLongLong(),
                 query.value(4).toString()};
    return marks;
}

Result<Reading> PostgresStore::read(qint64 number, qint64 from, int most, qint64 mostBytes)
{
    return inTransaction(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"), [&]() -> Result<Reading> {
        Reading reading;
        // How many fit is asked first: the driver takes a whole answer into memory.
        const auto sizes = run(QStringLiteral("SELECT seq, length(envelope) + length(body) FROM relay_events WHERE channel = ? AND seq >= ?"
                                              " ORDER BY seq LIMIT ?"),
                               {number, from, most});
        if (!sizes)
            return failure(sizes);
        qint64 last = 0;
        qint64 bytes = 0;
        for (QSqlQuery &query = **sizes; bytes < mostBytes && query.next();) {
            last = query.value(0).toLongLong();
            bytes += query.value(1).toLongLong();
        }
        const auto rows = run(QStringLiteral("SELECT seq, envelope, body FROM relay_events WHERE channel = ? AND seq BETWEEN ? AND ?"
                                             " ORDER BY seq"),
                              {number, from, last});
        if (!rows)
            return failure(rows);
        for (QSqlQuery &query = **rows; query.next();)
            reading.events.push_back({query.value(0).toLongLong(), query.value(1).toByteArray(), query.value(2).toByteArray()});
        Result<ChannelMarks> now = marks(number);
        if (!now)
            return failure(now);
        reading.marks = *std::move(now);
        return reading;
    });
}

Result<Pruning> PostgresStore::prune(qint64 nowMs, const Retention &retention)
{
    const Result<QList<Channel>> all = channels();
    if (!all)
        return failure(all);
    Pruning pruning;
    for (const Channel &channel : *all) {
        const Result<bool> isMore = inTransaction(begin, [&] { return pruneChannel(channel, nowMs, retention, pruning); });
        if (!isMore)
            return failure(isMore);
        pruning.isMore = pruning.isMore || *isMore;
    }
    return pruning;
}

Result<bool> PostgresStore::pruneChannel(const Channel &channel, qint64 nowMs, const Retention &retention, Pruning &pruning)
{
    const qint64 keepSeconds = channel.limits.keepSeconds > 0 ? channel.limits.keepSeconds : retention.keepSeconds;
    const qint64 keepBytes = channel.limits.keepBytes > 0 ? channel.limits.keepBytes : retention.keepBytes;
    const qint64 expired = nowMs - keepSeconds * 1000;
    // Another relay that is at it has the row.
    const auto locked =
        run(QStringLiteral("SELECT oldest, bytes FROM relay_channels WHERE number = ? FOR UPDATE SKIP LOCKED"), {channel.number});
    if (!locked)
        return failure(locked);
    QSqlQuery &mark = **locked;
    if (!mark.next())
        return false;
    const qint64 oldest = mark.value(0).toLongLong();
    const qint64 before = mark.value(1).toLongLong();
    const qint64 wantedBytes = before > keepBytes ? keepBytes - keepBytes / 16 : keepBytes;
    const auto rows = run(QStringLiteral("SELECT seq, received, length(envelope) + length(body) FROM relay_events"
                                         " WHERE channel = ? AND seq >= ? ORDER BY seq LIMIT ?"),
                          {channel.number, oldest, prunedAtOnce});
    if (!rows)
        return failure(rows);
    qint64 last = 0;
    qint64 bytes = before;
    int count = 0;
    bool isQuota = false;
    for (QSqlQuery &query = **rows; query.next(); ++count) {
        const bool isOld = query.value(1).toLongLong() < expired;
        if (!isOld && bytes <= wantedBytes)
            break;
        isQuota = !isOld;
        bytes -= query.value(2).toLongLong();
        last = query.value(0).toLongLong();
    }
    if (count == 0)
        return false;
    if (const auto done = run(QStringLiteral("DELETE FROM relay_events WHERE channel = ? AND seq <= ?"), {channel.number, last}); !done)
        return failure(done);
    const QString why = isQuota ? QStringLiteral("quota") : QStringLiteral("expired");
    if (const auto done = run(QStringLiteral("UPDATE relay_channels SET oldest = ?, bytes = bytes - ?, lost_reason = ? WHERE number = ?"),
                              {last + 1, before - bytes, why, channel.number});
        !done)
        return failure(done);
    const Result<ChannelMarks> now = marks(channel.number);
    if (!now)
        return failure(now);
    pruning.changed.append(*now);
    return count == prunedAtOnce;
}

} // namespace clustero::relay
