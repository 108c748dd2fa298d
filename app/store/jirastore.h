// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/store.h"

#include <optional>

namespace clustero {

/// The comment of a run on its way to Jira: what is wanted there, and what is there already.
struct JiraCommentRow
{
    qint64 position = 0;
    QString run;
    QString site;
    QString issue; ///< key
    QString wanted;
    bool isFinal = false;     ///< nothing newer will be wanted
    qint64 version = 0;       ///< of `wanted`, from 1
    qint64 sent = 0;          ///< version that Jira has
    QString comment;          ///< id; empty: it was not made
    bool isUncertain = false; ///< one was begun without an answer that is known
    bool givenUp = false;
    qint64 attempts = 0; ///< that failed in a row
    QDateTime nextAt;    ///< not before; invalid: now
    QDateTime addedAt;
    QString problem; ///< a sentence; empty: none
};

/// The outbox of Jira. Each call that writes is durable when it returns. Several processes may have it open; one sends. One thread.
class JiraStore
{
public:
    /// Errors: see Store::open().
    [[nodiscard]] static Result<std::unique_ptr<JiraStore>> open(const DataPaths &paths);

    [[nodiscard]] Result<std::optional<JiraCommentRow>> comment(const QString &run);
    /// A new row, at the end. False: there is one of this run.
    [[nodiscard]] Result<bool> add(const JiraCommentRow &row);
    /// Writes what is wanted from now on, unless the version is another by now: then false.
    [[nodiscard]] Result<bool> want(const JiraCommentRow &row, const QString &wanted, bool isFinal, const QDateTime &nextAt);
    /// Writes how far sending is; what is wanted stays as it is, for it may be newer.
    [[nodiscard]] Result<void> note(const JiraCommentRow &row);
    /// Not sent yet, in order.
    [[nodiscard]] Result<QList<JiraCommentRow>> toSend(int most);
    /// Runs with something newer to come, oldest first, 1,000 at most.
    [[nodiscard]] Result<QStringList> openRuns();
    /// Forgets what is over since before this time, sent or not.
    [[nodiscard]] Result<int> prune(const QDateTime &before);

private:
    explicit JiraStore(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
    [[nodiscard]] Result<bool> changesOne(Result<Statement> &statement);

    std::unique_ptr<Database> m_database;
};

} // namespace clustero
