// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relayserver/sqlitestore.h"

#include <QFile>

#include <sqlite3.h>

#include <cerrno>
#include <fcntl.h>
#include <map>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace clustero::relay {

namespace {

constexpr int busyMs = 10'000;
/// A delivery's key is its channel's number and its seq, so that one channel's stand together in order.
constexpr int seqBits = 40;
constexpr qint64 seqMask = (qint64{1} << seqBits) - 1;
constexpr int prunedAtOnce = 1000;

constexpr const char *schema = R"sql(
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT OR IGNORE INTO meta VALUES ('schema', 1), ('version', 1);
CREATE TABLE IF NOT EXISTS channels (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL,
    token_hash BLOB NOT NULL,
    secret BLOB NOT NULL,
    previous_secret BLOB NOT NULL,
    verify INTEGER NOT NULL,
    body_bytes INTEGER NOT NULL,
    rate INTEGER NOT NULL,
    keep_seconds INTEGER NOT NULL,
    keep_bytes INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    head INTEGER NOT NULL DEFAULT 0,
    oldest INTEGER NOT NULL DEFAULT 1,
    bytes INTEGER NOT NULL DEFAULT 0,
    lost_reason TEXT NOT NULL DEFAULT '');
CREATE TABLE IF NOT EXISTS events (key INTEGER PRIMARY KEY, received INTEGER NOT NULL, envelope BLOB NOT NULL, body BLOB NOT NULL);
)sql";

qint64 keyOf(qint64 number, qint64 seq)
{
    return (number << seqBits) | (seq & seqMask);
}

bool isFullNumber(int number)
{
    return number == ENOSPC || number == EDQUOT || number == EFBIG;
}

} // namespace

/// A statement on loan, bound from left to right, read from left to right, reset when it goes.
class SqliteRow
{
public:
    SqliteRow(sqlite3_stmt *statement, int code) : m_statement(statement), m_code(code) {}
    ~SqliteRow()
    {
        if (m_statement) {
            sqlite3_reset(m_statement);
            sqlite3_clear_bindings(m_statement);
        }
    }
    SqliteRow(SqliteRow &&other) noexcept
        : m_statement(std::exchange(other.m_statement, nullptr)), m_code(other.m_code), m_bound(other.m_bound)
    {}
    SqliteRow &operator=(SqliteRow &&) = delete;

    SqliteRow &operator<<(qint64 number) { return note(m_statement ? sqlite3_bind_int64(m_statement, ++m_bound, number) : SQLITE_OK); }
    SqliteRow &operator<<(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        return note(m_statement ? sqlite3_bind_text64(m_statement, ++m_bound, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                                                      SQLITE_TRANSIENT, SQLITE_UTF8)
                                : SQLITE_OK);
    }
    /// The bytes must live until the statement was stepped.
    SqliteRow &operator<<(QByteArrayView bytes)
    {
        return note(m_statement ? sqlite3_bind_blob64(m_statement, ++m_bound, bytes.isEmpty() ? "" : bytes.data(),
                                                      static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC)
                                : SQLITE_OK);
    }

    SqliteRow &operator<<(const QByteArray &bytes) { return *this << QByteArrayView(bytes); }

    /// Whether there is a row; code() tells whether that is an error.
    bool next()
    {
        m_column = 0;
        if (m_code == SQLITE_OK || m_code == SQLITE_ROW)
            m_code = sqlite3_step(m_statement);
        return m_code == SQLITE_ROW;
    }
    /// SQLITE_OK, or what went wrong.
    [[nodiscard]] int code() const { return m_code == SQLITE_ROW || m_code == SQLITE_DONE ? SQLITE_OK : m_code; }
    int finish()
    {
        while (next()) {}
        return code();
    }

    qint64 number() { return sqlite3_column_int64(m_statement, m_column++); }
    QByteArray bytes()
    {
        const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, m_column));
        return QByteArray(data, sqlite3_column_bytes(m_statement, m_column++));
    }
    QString text() { return QString::fromUtf8(bytes()); }

private:
    SqliteRow &note(int code)
    {
        if (m_code == SQLITE_OK)
            m_code = code;
        return *this;
    }

    sqlite3_stmt *m_statement;
    int m_code;
    int m_bound = 0;
    int m_column = 0;
};

Result<std::unique_ptr<Store>> SqliteStore::open(const QString &folder, qint64 keepFree)
{
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/relay.db"));
    const int made = ::open(path.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600); // its journal inherits the mode
    if (made >= 0)
        ::close(made);
    sqlite3 *database = nullptr;
    const int code =
        sqlite3_open_v2(path.constData(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    std::unique_ptr<SqliteStore> store(new SqliteStore(database, folder, keepFree));
    if (code != SQLITE_OK)
        return tl::unexpected(store->error(code));
    if (const Result<void> prepared = store->prepareFile(); !prepared)
        return failure(prepared);
    return std::unique_ptr<Store>(std::move(store));
}

SqliteStore::SqliteStore(sqlite3 *database, QString folder, qint64 keepFree)
    : m_database(database), m_folder(std::move(folder)), m_keepFree(keepFree)
{}

SqliteStore::~SqliteStore()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

Result<void> SqliteStore::prepareFile()
{
    sqlite3_busy_timeout(m_database, busyMs);
    // Pages hold several deliveries, so a commit of many writes fewer of them. What is over in the log is written back in the
    // committing thread, seldom enough not to be felt.
    if (const Result<void> set = run("PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                                     "PRAGMA trusted_schema = OFF; PRAGMA wal_autocheckpoint = 2000;"
                                     "PRAGMA journal_size_limit = 134217728; PRAGMA cache_size = -16384");
        !set)
        return set;
    return inTransaction([this] { return run(schema); });
}

Error SqliteStore::error(int code) const
{
    const int kind = code & 0xff;
    const QString why = QString::fromUtf8(m_database ? sqlite3_errmsg(m_database) : sqlite3_errstr(code));
    if (kind == SQLITE_FULL || (kind == SQLITE_IOERR && m_database && isFullNumber(sqlite3_system_errno(m_database))))
        return {QStringLiteral("store-full"),
                QStringLiteral("The store in %1 is full. Free some space there, or keep less.").arg(m_folder)};
    if (kind == SQLITE_BUSY || kind == SQLITE_LOCKED)
        return {QStringLiteral("store-busy"), QStringLiteral("The store in %1 is in use by another process.").arg(m_folder)};
    return {QStringLiteral("store-broken"),
            QStringLiteral("The store in %1 could not be read or written (%2). Check the folder's owner and mode.").arg(m_folder, why)};
}

bool SqliteStore::hasRoom(qint64 bytes) const
{
    struct statvfs status
    {};
    if (::statvfs(QFile::encodeName(m_folder).constData(), &status) != 0)
        return true;
    const auto free = static_cast<qint64>(status.f_bavail) * static_cast<qint64>(status.f_frsize);
    return free >= m_keepFree + 2 * bytes; // once in the log, once in the file
}

Result<void> SqliteStore::run(const char *sql)
{
    const int code = sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(error(code));
    return {};
}

/// `sql` has static storage; it is prepared once.
SqliteRow SqliteStore::statement(const char *sql)
{
    sqlite3_stmt *&statement = m_statements[sql];
    int code = SQLITE_OK;
    if (!statement)
        code = sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return {statement, code};
}

template<typename Work>
auto SqliteStore::inTransaction(Work work) -> decltype(work())
{
    if (const int code = statement("BEGIN IMMEDIATE").finish(); code != SQLITE_OK)
        return tl::unexpected(error(code));
    auto result = work();
    if (result) {
        if (const int code = statement("COMMIT").finish(); code != SQLITE_OK)
            result = tl::unexpected(error(code));
    }
    if (sqlite3_get_autocommit(m_database) == 0)
        static_cast<void>(run("ROLLBACK"));
    return result;
}

Result<QList<Channel>> SqliteStore::channels()
{
    QList<Channel> channels;
    SqliteRow row =
        statement("SELECT number, id, name, source, token_hash, secret, previous_secret, verify, body_bytes, rate, keep_seconds,"
                  " keep_bytes, created_at, head, oldest, bytes, lost_reason FROM channels ORDER BY number");
    while (row.next()) {
        Channel channel;
        channel.number = row.number();
        channel.id = row.text();
        channel.name = row.text();
        channel.source = row.text();
        channel.tokenHash = row.bytes();
        channel.secret = row.bytes();
        channel.previousSecret = row.bytes();
        channel.verify = row.number() != 0;
        channel.limits.bodyBytes = row.number();
        channel.limits.rate = static_cast<int>(row.number());
        channel.limits.keepSeconds = row.number();
        channel.limits.keepBytes = row.number();
        channel.createdAt = QDateTime::fromMSecsSinceEpoch(row.number(), Qt::UTC);
        channel.head = row.number();
        channel.oldest = row.number();
        channel.bytes = row.number();
        channel.lostReason = row.text();
        channels.append(channel);
    }
    if (row.code() != SQLITE_OK)
        return tl::unexpected(error(row.code()));
    return channels;
}

Result<qint64> SqliteStore::version()
{
    SqliteRow row = statement("SELECT value FROM meta WHERE name = 'version'");
    if (row.next())
        return row.number();
    return tl::unexpected(error(row.code()));
}

Result<void> SqliteStore::add(const Channel &channel)
{
    return inTransaction([&]() -> Result<void> {
        SqliteRow row = statement("INSERT INTO channels (id, name, source, token_hash, secret, previous_secret, verify, body_bytes, rate,"
                                  " keep_seconds, keep_bytes, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        row << channel.id << channel.name << channel.source << channel.tokenHash << channel.secret << channel.previousSecret
            << qint64{channel.verify} << channel.limits.bodyBytes << qint64{channel.limits.rate} << channel.limits.keepSeconds
            << channel.limits.keepBytes << channel.createdAt.toMSecsSinceEpoch();
        const int code = row.finish();
        if ((code & 0xff) == SQLITE_CONSTRAINT)
            return failure(QStringLiteral("channel-exists"), QStringLiteral("There is a channel %1 already.").arg(channel.name));
        if (code != SQLITE_OK)
            return tl::unexpected(error(code));
        return run("UPDATE meta SET value = value + 1 WHERE name = 'version'");
    });
}

Result<void> SqliteStore::change(const Channel &channel)
{
    return inTransaction([&]() -> Result<void> {
        SqliteRow row = statement("UPDATE channels SET token_hash = ?, secret = ?, previous_secret = ?, verify = ? WHERE number = ?");
        row << channel.tokenHash << channel.secret << channel.previousSecret << qint64{channel.verify} << channel.number;
        if (const int code = row.finish(); code != SQLITE_OK)
            return tl::unexpected(error(code));
        if (sqlite3_changes(m_database) == 0)
            return failure(QStringLiteral("no-channel"), QStringLiteral("There is no channel %1.").arg(channel.name));
        return run("UPDATE meta SET value = value + 1 WHERE name = 'version'");
    });
}

Result<void> SqliteStore::remove(qint64 number)
{
    return inTransaction([&]() -> Result<void> {
        SqliteRow row = statement("DELETE FROM channels WHERE number = ?");
        row << number;
        if (const int code = row.finish(); code != SQLITE_OK)
            return tl::unexpected(error(code));
        if (sqlite3_changes(m_database) == 0)
            return failure(QStringLiteral("no-channel"), QStringLiteral("There is no such channel."));
        return run("UPDATE meta SET value = value + 1 WHERE name = 'version'");
    });
}

Result<std::vector<qint64>> SqliteStore::append(std::span<const Delivery> deliveries)
{
    struct Share
    {
        qint64 count = 0;
        qint64 bytes = 0;
        qint64 nextSeq = 0;
    };
    std::map<qint64, Share> shares;
    qint64 total = 0;
    for (const Delivery &delivery : deliveries) {
        Share &share = shares[delivery.channel];
        ++share.count;
        share.bytes += delivery.bytes();
        total += delivery.bytes();
    }
    if (!hasRoom(total))
        return tl::unexpected(error(SQLITE_FULL));
    return inTransaction([&]() -> Result<std::vector<qint64>> {
        for (auto &[number, share] : shares) {
            SqliteRow row = statement("UPDATE channels SET head = head + ?, bytes = bytes + ? WHERE number = ? RETURNING head");
            row << share.count << share.bytes << number;
            if (row.next())
                share.nextSeq = row.number() - share.count + 1;
            if (const int code = row.finish(); code != SQLITE_OK)
                return tl::unexpected(error(code));
        }
        std::vector<qint64> seqs;
        seqs.reserve(deliveries.size());
        for (const Delivery &delivery : deliveries) {
            Share &share = shares[delivery.channel];
            if (share.nextSeq == 0) {
                seqs.push_back(0);
                continue;
            }
            SqliteRow row = statement("INSERT INTO events (key, received, envelope, body) VALUES (?, ?, ?, ?)");
            row << keyOf(delivery.channel, share.nextSeq) << delivery.receivedMs << QByteArrayView(delivery.envelope)
                << QByteArrayView(delivery.body->data(), static_cast<qsizetype>(delivery.body->size()));
            if (const int code = row.finish(); code != SQLITE_OK)
                return tl::unexpected(error(code));
            seqs.push_back(share.nextSeq++);
        }
        return seqs;
    });
}

Result<ChannelMarks> SqliteStore::marks(qint64 number)
{
    ChannelMarks marks;
    SqliteRow row = statement("SELECT number, head, oldest, bytes, lost_reason FROM channels WHERE number = ?");
    row << number;
    if (row.next()) {
        marks.number = row.number();
        marks.head = row.number();
        marks.oldest = row.number();
        marks.bytes = row.number();
        marks.lostReason = row.text();
    }
    if (row.code() != SQLITE_OK)
        return tl::unexpected(error(row.code()));
    return marks;
}

Result<Reading> SqliteStore::read(qint64 number, qint64 from, int most, qint64 mostBytes)
{
    // One snapshot for both.
    if (const Result<void> begun = run("BEGIN"); !begun)
        return failure(begun);
    Result<Reading> reading = readHere(number, from, most, mostBytes);
    static_cast<void>(run("COMMIT"));
    return reading;
}

Result<Reading> SqliteStore::readHere(qint64 number, qint64 from, int most, qint64 mostBytes)
{
    Reading reading;
    {
        SqliteRow row = statement("SELECT key, envelope, body FROM events WHERE key BETWEEN ? AND ? ORDER BY key LIMIT ?");
        row << keyOf(number, from) << keyOf(number, seqMask) << qint64{most};
        qint64 bytes = 0;
        while (bytes < mostBytes && row.next()) {
            Kept kept;
            kept.seq = row.number() & seqMask;
            kept.envelope = row.bytes();
            kept.body = row.bytes();
            bytes += kept.envelope.size() + kept.body.size();
            reading.events.push_back(std::move(kept));
        }
        if (row.code() != SQLITE_OK)
            return tl::unexpected(error(row.code()));
    }
    Result<ChannelMarks> now = marks(number);
    if (!now)
        return failure(now);
    reading.marks = *std::move(now);
    return reading;
}

Result<Pruning> SqliteStore::prune(qint64 nowMs, const Retention &retention)
{
    const Result<QList<Channel>> all = channels();
    if (!all)
        return failure(all);
    Pruning pruning;
    for (const Channel &channel : *all) {
        const Result<bool> isMore = pruneChannel(channel, nowMs, retention, pruning);
        if (!isMore)
            return failure(isMore);
        pruning.isMore = pruning.isMore || *isMore;
    }
    const Result<bool> isMore = pruneOrphans();
    if (!isMore)
        return failure(isMore);
    pruning.isMore = pruning.isMore || *isMore;
    return pruning;
}

Result<bool> SqliteStore::pruneChannel(const Channel &channel, qint64 nowMs, const Retention &retention, Pruning &pruning)
{
    const qint64 keepSeconds = channel.limits.keepSeconds > 0 ? channel.limits.keepSeconds : retention.keepSeconds;
    const qint64 keepBytes = channel.limits.keepBytes > 0 ? channel.limits.keepBytes : retention.keepBytes;
    const qint64 expired = nowMs - keepSeconds * 1000;
    // Some more than needed, so that not every delivery removes one.
    const qint64 wantedBytes = channel.bytes > keepBytes ? keepBytes - keepBytes / 16 : keepBytes;
    qint64 last = 0;
    qint64 bytes = channel.bytes;
    int count = 0;
    bool isQuota = false;
    {
        SqliteRow row =
            statement("SELECT key, received, length(envelope) + length(body) FROM events WHERE key BETWEEN ? AND ? ORDER BY key");
        row << keyOf(channel.number, channel.oldest) << keyOf(channel.number, seqMask);
        while (count < prunedAtOnce && row.next()) {
            const qint64 key = row.number();
            const bool isOld = row.number() < expired;
            if (!isOld && bytes <= wantedBytes)
                break;
            isQuota = !isOld;
            bytes -= row.number();
            last = key;
            ++count;
        }
        if (row.code() != SQLITE_OK)
            return tl::unexpected(error(row.code()));
    }
    if (count == 0)
        return false;
    const Result<void> removed = inTransaction([&]() -> Result<void> {
        SqliteRow row = statement("DELETE FROM events WHERE key BETWEEN ? AND ?");
        row << keyOf(channel.number, 0) << last;
        if (const int code = row.finish(); code != SQLITE_OK)
            return tl::unexpected(error(code));
        SqliteRow mark = statement("UPDATE channels SET oldest = ?, bytes = bytes - ?, lost_reason = ? WHERE number = ?");
        mark << (last & seqMask) + 1 << channel.bytes - bytes << (isQuota ? QStringLiteral("quota") : QStringLiteral("expired"))
             << channel.number;
        if (const int code = mark.finish(); code != SQLITE_OK)
            return tl::unexpected(error(code));
        return {};
    });
    if (!removed)
        return failure(removed);
    const Result<ChannelMarks> now = marks(channel.number);
    if (!now)
        return failure(now);
    pruning.changed.append(*now);
    return count == prunedAtOnce;
}

Result<bool> SqliteStore::pruneOrphans()
{
    // Jumps from one channel's first delivery to the next one's, so it costs as much as there are channels.
    qint64 at = 0;
    while (true) {
        SqliteRow row = statement("SELECT key FROM events WHERE key >= ? ORDER BY key LIMIT 1");
        row << at;
        if (!row.next())
            return row.code() == SQLITE_OK ? Result<bool>(false) : tl::unexpected(error(row.code()));
        const qint64 number = row.number() >> seqBits;
        SqliteRow known = statement("SELECT 1 FROM channels WHERE number = ?");
        known << number;
        if (!known.next()) {
            SqliteRow remove = statement("DELETE FROM events WHERE key IN (SELECT key FROM events WHERE key BETWEEN ? AND ? LIMIT ?)");
            remove << keyOf(number, 0) << keyOf(number, seqMask) << qint64{prunedAtOnce};
            const int code = remove.finish();
            return code == SQLITE_OK ? Result<bool>(true) : tl::unexpected(error(code));
        }
        at = keyOf(number + 1, 0);
    }
}

} // namespace clustero::relay
