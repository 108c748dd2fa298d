// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

struct sqlite3;
struct sqlite3_stmt;

namespace clustero {

/// A prepared statement on loan from its Database, reset when it goes out of scope. bind() fills the parameters from
/// left to right, the readers take the columns from left to right. A failing bind shows in the next call of next().
class Statement
{
public:
    explicit Statement(sqlite3_stmt *statement) : m_statement(statement) {}
    ~Statement();
    Statement(Statement &&other) noexcept
        : m_statement(std::exchange(other.m_statement, nullptr)), m_bound(other.m_bound), m_failed(other.m_failed)
    {}
    Statement &operator=(Statement &&) = delete;

    Statement &bind(const QString &text);
    Statement &bind(qint64 number);
    Statement &bind(int number) { return bind(static_cast<qint64>(number)); }
    Statement &bind(bool value) { return bind(static_cast<qint64>(value)); }
    Statement &bind(const std::optional<int> &number);
    Statement &bind(const QByteArray &blob);
    Statement &bind(const QDateTime &time);
    template<typename... Values>
    Statement &bindAll(const Values &...values)
    {
        return (bind(values), ..., *this);
    }

    /// Whether there is a row (true) or the statement is done (false); an SQLite result code otherwise.
    [[nodiscard]] tl::expected<bool, int> next();

    QString text();
    qint64 number();
    std::optional<int> optionalInt();
    QByteArray blob();
    QDateTime time();

private:
    bool isNull();
    void note(int code);

    sqlite3_stmt *m_statement;
    int m_bound = 0;
    int m_column = 0;
    int m_failed = 0;
};

/// One connection to one SQLite file, with its statements kept prepared. Used in one thread.
class Database
{
public:
    /// Opens or makes the file (mode 0600). Errors: `store-open`, `disk-full`.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Write-ahead log, full durability, foreign keys.
    [[nodiscard]] Result<void> configure();
    /// `sql` has static storage; the statement is prepared once.
    [[nodiscard]] Result<Statement> prepare(const char *sql);
    /// Runs a statement without rows to its end. Returns the count of changed rows.
    [[nodiscard]] Result<int> run(Statement &statement);
    /// Whether there is a row.
    [[nodiscard]] Result<bool> next(Statement &statement);
    /// What \p read makes of each row that is left.
    template<typename Read>
    [[nodiscard]] auto rows(Statement &statement, Read read) -> Result<QList<std::invoke_result_t<Read, Statement &>>>
    {
        QList<std::invoke_result_t<Read, Statement &>> found;
        for (;;) {
            const Result<bool> row = next(statement);
            if (!row)
                return failure(row);
            if (!*row)
                return found;
            found.append(read(statement));
        }
    }
    /// Several statements at once.
    [[nodiscard]] Result<void> script(const char *sql);
    [[nodiscard]] Result<qint64> number(const char *sql);
    /// Does \p work between BEGIN IMMEDIATE and COMMIT; on an error nothing of it is kept. No nesting.
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &work);
    [[nodiscard]] bool inTransaction() const;
    void rollback();

private:
    Database(sqlite3 *connection, QString path) : m_connection(connection), m_path(std::move(path)) {}
    [[nodiscard]] Error error(int code) const;
    int step(const char *sql);

    sqlite3 *m_connection;
    QString m_path;
    QHash<const char *, sqlite3_stmt *> m_statements;
};

} // namespace clustero
