// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/jirastore.h"

#include "app/store/eventrows.h"
#include "app/store/storedatabase.h"

namespace clustero {

namespace {

#define CLUSTERO_JIRA_COMMENT                                                                                                              \
    "SELECT position, run, site, issue, wanted, is_final, version, sent, comment, uncertain, given_up, attempts, next_at, added_at, "      \
    "problem FROM jira_comments "

JiraCommentRow readComment(Statement &statement)
{
    JiraCommentRow row;
    row.position = statement.number();
    row.run = statement.text();
    row.site = statement.text();
    row.issue = statement.text();
    row.wanted = statement.text();
    row.isFinal = statement.number() != 0;
    row.version = statement.number();
    row.sent = statement.number();
    row.comment = statement.text();
    row.isUncertain = statement.number() != 0;
    row.givenUp = statement.number() != 0;
    row.attempts = statement.number();
    row.nextAt = statement.time();
    row.addedAt = statement.time();
    row.problem = statement.text();
    return row;
}

} // namespace

Result<std::unique_ptr<JiraStore>> JiraStore::open(const DataPaths &paths)
{
    Result<std::unique_ptr<Database>> database = openStoreDatabase(paths);
    if (!database)
        return failure(database);
    return std::unique_ptr<JiraStore>(new JiraStore(std::move(*database)));
}

Result<bool> JiraStore::changesOne(Result<Statement> &statement)
{
    if (!statement)
        return failure(statement);
    return m_database->run(*statement).map([](int changed) { return changed > 0; });
}

Result<std::optional<JiraCommentRow>> JiraStore::comment(const QString &run)
{
    auto select = m_database->prepare(CLUSTERO_JIRA_COMMENT "WHERE run = ?");
    if (!select)
        return failure(select);
    select->bind(run);
    const Result<QList<JiraCommentRow>> found = m_database->rows(*select, readComment);
    if (!found)
        return failure(found);
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Result<bool> JiraStore::add(const JiraCommentRow &row)
{
    auto insert = m_database->prepare("INSERT INTO jira_comments (run, site, issue, wanted, is_final, version, sent, comment, uncertain, "
                                      "given_up, attempts, next_at, added_at, problem) VALUES (?,?,?,?,?,1,0,'',0,0,0,?,?,'') "
                                      "ON CONFLICT (run) DO NOTHING");
    if (insert)
        insert->bindAll(row.run, row.site, row.issue, row.wanted, row.isFinal, row.nextAt, row.addedAt);
    return changesOne(insert);
}

Result<bool> JiraStore::want(const JiraCommentRow &row, const QString &wanted, bool isFinal, const QDateTime &nextAt)
{
    auto update = m_database->prepare("UPDATE jira_comments SET wanted = ?, is_final = ?, version = version + 1, next_at = ? "
                                      "WHERE position = ? AND version = ?");
    if (update)
        update->bindAll(wanted, isFinal, nextAt, row.position, row.version);
    return changesOne(update);
}

Result<void> JiraStore::note(const JiraCommentRow &row)
{
    auto update = m_database->prepare("UPDATE jira_comments SET sent = ?, comment = ?, uncertain = ?, given_up = ?, attempts = ?, "
                                      "next_at = ?, problem = ? WHERE position = ?");
    if (update)
        update->bindAll(row.sent, row.comment, row.isUncertain, row.givenUp, row.attempts, row.nextAt, row.problem, row.position);
    return execute(*m_database, update);
}

Result<QList<JiraCommentRow>> JiraStore::toSend(int most)
{
    auto select = m_database->prepare(CLUSTERO_JIRA_COMMENT "WHERE sent < version AND given_up = 0 ORDER BY position LIMIT ?");
    if (!select)
        return failure(select);
    select->bind(most);
    return m_database->rows(*select, readComment);
}

Result<QStringList> JiraStore::openRuns()
{
    auto select = m_database->prepare("SELECT run FROM jira_comments WHERE is_final = 0 AND given_up = 0 ORDER BY position LIMIT 1000");
    if (!select)
        return failure(select);
    return m_database->rows(*select, [](Statement &row) { return row.text(); });
}

Result<int> JiraStore::prune(const QDateTime &before)
{
    auto remove = m_database->prepare("DELETE FROM jira_comments WHERE (is_final = 1 OR given_up = 1) AND added_at < ?");
    if (!remove)
        return failure(remove);
    remove->bind(before);
    return m_database->run(*remove);
}

} // namespace clustero
