// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <sqlite3.h>

#include <cerrno>
#include <fcntl.h>
#include <limits>
#include <sys/stat.h>
#include <unistd.h>

namespace clustero {

namespace {

constexpr int busyMs = 10'000;

/// Mode 0600 also for the files beside it, which inherit it. A database that exists is not opened here: closing it
/// would drop the locks that other connections of this process hold on it (POSIX).
int makePrivate(const QByteArray &path)
{
    const int fd = ::open(path.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd >= 0)
        return ::close(fd);
    struct stat status
    {};
    if (errno != EEXIST || ::stat(path.constData(), &status) != 0)
        return -1;
    if ((status.st_mode & 0077) != 0 && ::chmod(path.constData(), 0600) != 0)
        return -1;
    return 0;
}

bool isFull(int errorNumber)
{
    return errorNumber == ENOSPC || errorNumber == EDQUOT || errorNumber == EFBIG;
}

Error fullError(const QString &path)
{
    return {QStringLiteral("disk-full"), QStringLiteral("Writing %1 failed because the disk is full. Free some space: `clustero prune` "
                                                        "removes old runs, `clustero prune --all` every run that is over.")
                                             .arg(path)};
}

} // namespace

Statement::~Statement()
{
    if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
}

void Statement::note(int code)
{
    if (code != SQLITE_OK && m_failed == SQLITE_OK)
        m_failed = code;
}

Statement &Statement::bind(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    note(sqlite3_bind_text64(m_statement, ++m_bound, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                             SQLITE_UTF8));
    return *this;
}

Statement &Statement::bind(qint64 number)
{
    note(sqlite3_bind_int64(m_statement, ++m_bound, number));
    return *this;
}

Statement &Statement::bind(const std::optional<int> &number)
{
    note(number ? sqlite3_bind_int64(m_statement, ++m_bound, *number) : sqlite3_bind_null(m_statement, ++m_bound));
    return *this;
}

Statement &Statement::bind(const QByteArray &blob)
{
    note(blob.isEmpty()
             ? sqlite3_bind_zeroblob(m_statement, ++m_bound, 0)
             : sqlite3_bind_blob64(m_statement, ++m_bound, blob.constData(), static_cast<sqlite3_uint64>(blob.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bind(const QDateTime &time)
{
    note(time.isValid() ? sqlite3_bind_int64(m_statement, ++m_bound, time.toMSecsSinceEpoch()) : sqlite3_bind_null(m_statement, ++m_bound));
    return *this;
}

tl::expected<bool, int> Statement::next()
{
    m_column = 0;
    if (m_failed != SQLITE_OK)
        return tl::unexpected(m_failed);
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    return tl::unexpected(code);
}

bool Statement::isNull()
{
    if (sqlite3_column_type(m_statement, m_column) != SQLITE_NULL)
        return false;
    ++m_column;
    return true;
}

QString Statement::text()
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, m_column));
    const int size = sqlite3_column_bytes(m_statement, m_column++);
    return QString::fromUtf8(data, size);
}

qint64 Statement::number()
{
    return sqlite3_column_int64(m_statement, m_column++);
}

std::optional<int> Statement::optionalInt()
{
    if (isNull())
        return std::nullopt;
    return static_cast<int>(number());
}

QByteArray Statement::blob()
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, m_column));
    return QByteArray(data, sqlite3_column_bytes(m_statement, m_column++));
}

QDateTime Statement::time()
{
    return isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(), Qt::UTC);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (makePrivate(name) != 0) {
        const int number = errno;
        if (isFull(number))
            return tl::unexpected(fullError(path));
        return failure(
            QStringLiteral("store-open"),
            QStringLiteral(
                "The store %1 cannot be made or protected (%2). Check the owner and mode of its folder, or set CLUSTERO_DATA_DIR.")
                .arg(path, qt_error_string(number)));
    }
    sqlite3 *connection = nullptr;
    const int code =
        sqlite3_open_v2(name.constData(), &connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    std::unique_ptr<Database> database(new Database(connection, path));
    if (code != SQLITE_OK)
        return tl::unexpected(database->error(code));
    sqlite3_busy_timeout(connection, busyMs);
    return database;
}

Database::~Database()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    sqlite3_close(m_connection);
}

int Database::step(const char *sql)
{
    return sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr);
}

Result<void> Database::configure()
{
    // The switch to the write-ahead log does not wait for others by itself.
    const QDeadlineTimer deadline(busyMs);
    int code = step("PRAGMA journal_mode = WAL");
    while ((code & 0xff) == SQLITE_BUSY && !deadline.hasExpired()) {
        QThread::msleep(5);
        code = step("PRAGMA journal_mode = WAL");
    }
    if (code == SQLITE_OK)
        code = step("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF");
    if (code != SQLITE_OK)
        return tl::unexpected(error(code));
    return {};
}

Result<Statement> Database::prepare(const char *sql)
{
    sqlite3_stmt *&statement = m_statements[sql];
    if (!statement) {
        const int code = sqlite3_prepare_v3(m_connection, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        if (code != SQLITE_OK)
            return tl::unexpected(error(code));
    }
    return Statement(statement);
}

Result<bool> Database::next(Statement &statement)
{
    const tl::expected<bool, int> row = statement.next();
    if (!row)
        return tl::unexpected(error(row.error()));
    return *row;
}

Result<int> Database::run(Statement &statement)
{
    const Result<bool> row = next(statement);
    if (!row)
        return failure(row);
    return sqlite3_changes(m_connection);
}

Result<void> Database::script(const char *sql)
{
    const int code = step(sql);
    if (code != SQLITE_OK)
        return tl::unexpected(error(code));
    return {};
}

Result<qint64> Database::number(const char *sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return failure(statement);
    const Result<bool> row = next(*statement);
    if (!row)
        return failure(row);
    return *row ? statement->number() : 0;
}

Result<void> Database::transaction(const std::function<Result<void>()> &work)
{
    if (const Result<void> begun = script("BEGIN IMMEDIATE"); !begun)
        return begun;
    Result<void> done = work();
    if (done)
        done = script("COMMIT");
    if (!done)
        rollback();
    return done;
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_connection) == 0;
}

void Database::rollback()
{
    if (inTransaction())
        step("ROLLBACK");
}

Error Database::error(int code) const
{
    const QString why = QString::fromUtf8(m_connection ? sqlite3_errmsg(m_connection) : sqlite3_errstr(code));
    const int kind = code & 0xff;
    if (kind == SQLITE_FULL || (kind == SQLITE_IOERR && m_connection && isFull(sqlite3_system_errno(m_connection))))
        return fullError(m_path);
    if (kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB) {
        return {
            QStringLiteral("store-open"),
            QStringLiteral(
                "The store %1 is damaged or is not a store of Clustero (%2). It was left as it is. To begin with an empty store, move the "
                "file aside together with %1-wal and %1-shm; `sqlite3 %1 .recover` may save the runs in it.")
                .arg(m_path, why)};
    }
    if (kind == SQLITE_BUSY || kind == SQLITE_LOCKED) {
        return {QStringLiteral("store-busy"),
                QStringLiteral("The store %1 was in use by another process for more than %2 seconds. Try again, or end the other clustero.")
                    .arg(m_path)
                    .arg(busyMs / 1000)};
    }
    return {
        QStringLiteral("store-open"),
        QStringLiteral(
            "The store %1 could not be read or written (%2). Check the owner, mode and free space of its folder, or set CLUSTERO_DATA_DIR.")
            .arg(m_path, why)};
}

} // namespace clustero
