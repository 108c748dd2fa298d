// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relayserver/store.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <map>

namespace clustero::relay {

/// What relays that share a database tell each other: `NUMBER:HEAD` of a channel, or `channels`.
inline constexpr const char *postgresNotices = "clustero_relay";

/// A connection of this thread by libpq's keywords and values; not open yet. Its name is unique.
[[nodiscard]] QSqlDatabase postgresConnection(const QString &options);

/// The store in PostgreSQL, shared by several relays: a channel's seqs are given under its row's lock, so their order is that of commits.
class PostgresStore : public Store
{
public:
    /// Makes its tables if they are not there.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &options);
    ~PostgresStore() override;
    PostgresStore(const PostgresStore &) = delete;
    PostgresStore &operator=(const PostgresStore &) = delete;

    [[nodiscard]] Result<QList<Channel>> channels() override;
    [[nodiscard]] Result<qint64> version() override;
    [[nodiscard]] Result<void> add(const Channel &channel) override;
    [[nodiscard]] Result<void> change(const Channel &channel) override;
    [[nodiscard]] Result<void> remove(qint64 number) override;
    [[nodiscard]] Result<std::vector<qint64>> append(std::span<const Delivery> deliveries) override;
    [[nodiscard]] Result<Reading> read(qint64 number, qint64 from, int most, qint64 mostBytes) override;
    [[nodiscard]] Result<Pruning> prune(qint64 nowMs, const Retention &retention) override;

private:
    explicit PostgresStore(QSqlDatabase database) : m_database(std::move(database)) {}
    [[nodiscard]] Error error(const QSqlError &error) const;
    /// Runs a statement with values; its rows can be read until the same statement, or another one without values, is run.
    [[nodiscard]] Result<QSqlQuery *> run(const QString &sql, const QVariantList &values = {});
    template<typename Work>
    [[nodiscard]] auto inTransaction(const QString &begin, Work work) -> decltype(work());
    [[nodiscard]] Result<void> noteChange();
    [[nodiscard]] Result<ChannelMarks> marks(qint64 number);
    [[nodiscard]] Result<bool> pruneChannel(const Channel &channel, qint64 nowMs, const Retention &retention, Pruning &pruning);

    QSqlDatabase m_database;
    std::map<QString, QSqlQuery> m_prepared;
    QSqlQuery m_plain{QSqlDatabase()};
};

} // namespace clustero::relay
