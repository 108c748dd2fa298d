// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relayserver/store.h"

#include <QHash>

struct sqlite3;
struct sqlite3_stmt;

namespace clustero::relay {

class SqliteRow;

/// The store in one SQLite file (write-ahead log, synced at every commit).
class SqliteStore : public Store
{
public:
    /// Opens or makes `relay.db` in the folder (mode 0600). Nothing is appended while the file system has less than `keepFree` bytes,
    /// so that there is room to remove things.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &folder, qint64 keepFree);
    ~SqliteStore() override;
    SqliteStore(const SqliteStore &) = delete;
    SqliteStore &operator=(const SqliteStore &) = delete;

    [[nodiscard]] Result<QList<Channel>> channels() override;
    [[nodiscard]] Result<qint64> version() override;
    [[nodiscard]] Result<void> add(const Channel &channel) override;
    [[nodiscard]] Result<void> change(const Channel &channel) override;
    [[nodiscard]] Result<void> remove(qint64 number) override;
    [[nodiscard]] Result<std::vector<qint64>> append(std::span<const Delivery> deliveries) override;
    [[nodiscard]] Result<Reading> read(qint64 number, qint64 from, int most, qint64 mostBytes) override;
    [[nodiscard]] Result<Pruning> prune(qint64 nowMs, const Retention &retention) override;

private:
    SqliteStore(sqlite3 *database, QString folder, qint64 keepFree);
    [[nodiscard]] Result<void> prepareFile();
    [[nodiscard]] Error error(int code) const;
    [[nodiscard]] bool hasRoom(qint64 bytes) const;
    [[nodiscard]] Result<void> run(const char *sql);
    SqliteRow statement(const char *sql);
    template<typename Work>
    [[nodiscard]] auto inTransaction(Work work) -> decltype(work());
    [[nodiscard]] Result<ChannelMarks> marks(qint64 number);
    [[nodiscard]] Result<Reading> readHere(qint64 number, qint64 from, int most, qint64 mostBytes);
    [[nodiscard]] Result<bool> pruneChannel(const Channel &channel, qint64 nowMs, const Retention &retention, Pruning &pruning);
    [[nodiscard]] Result<bool> pruneOrphans();

    sqlite3 *m_database;
    QString m_folder;
    qint64 m_keepFree;
    QHash<const char *, sqlite3_stmt *> m_statements;
};

} // namespace clustero::relay
