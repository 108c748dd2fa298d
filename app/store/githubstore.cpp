// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/githubstore.h"

#include "app/store/storedatabase.h"

namespace clustero {

namespace {

constexpr const char *selectByRun = "SELECT position, run, app, installation, repository, commit_id, wanted, version, sent, way, "
                                    "check_run, annotations, uncertain, attempts, "
                                    "next_at, sent_at, problem FROM github_reports WHERE run = ?";
constexpr const char *selectToSend = "SELECT position, run, app, installation, repository, commit_id, wanted, version, sent, way, "
                                     "check_run, annotations, uncertain, attempts, "
                                     "next_at, sent_at, problem FROM github_reports WHERE sent < version ORDER BY position LIMIT ?";
constexpr const char *selectByCommit =
    "SELECT position, run, app, installation, repository, commit_id, wanted, version, sent, way, check_run, annotations, uncertain, "
    "attempts, "
    "next_at, sent_at, problem FROM github_reports WHERE commit_id = ? AND repository = ? ORDER BY position DESC LIMIT 1000";

OutboxRow readRow(Statement &statement)
{
    OutboxRow row;
    row.position = statement.number();
    row.run = statement.text();
    row.app = statement.number();
    row.installation = statement.number();
    row.repository = statement.text();
    row.commit = statement.text();
    row.wanted = statement.text().toUtf8();
    row.version = statement.number();
    row.sent = statement.number();
    row.way = statement.text();
    row.checkRun = statement.number();
    row.annotations = statement.number();
    row.uncertain = statement.number() != 0;
    row.attempts = statement.number();
    row.nextAt = statement.time();
    row.sentAt = statement.time();
    row.problem = statement.text();
    return row;
}

} // namespace

Result<std::unique_ptr<GithubStore>> GithubStore::open(const DataPaths &paths)
{
    Result<std::unique_ptr<Database>> database = openStoreDatabase(paths);
    if (!database)
        return failure(database);
    return std::unique_ptr<GithubStore>(new GithubStore(std::move(*database)));
}

Result<QList<OutboxRow>> GithubStore::rows(Statement &statement)
{
    return m_database->rows(statement, readRow);
}

Result<std::optional<OutboxRow>> GithubStore::report(const QString &run)
{
    auto select = m_database->prepare(selectByRun);
    if (!select)
        return failure(select);
    select->bind(run);
    const Result<QList<OutboxRow>> found = rows(*select);
    if (!found)
        return failure(found);
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Result<bool> GithubStore::add(const OutboxRow &row)
{
    auto insert =
        m_database->prepare("INSERT INTO github_reports (run, app, installation, repository, commit_id, wanted, version, sent, way, "
                            "check_run, annotations, uncertain, attempts, next_at, sent_at, problem) "
                            "VALUES (?,?,?,?,?,?,1,0,'',0,0,0,0,?,NULL,'') ON CONFLICT (run) DO NOTHING");
    if (!insert)
        return failure(insert);
    insert->bindAll(row.run, row.app, row.installation, row.repository, row.commit, QString::fromUtf8(row.wanted), row.nextAt);
    const Result<int> changed = m_database->run(*insert);
    if (!changed)
        return failure(changed);
    return *changed > 0;
}

Result<bool> GithubStore::want(const QString &run, const QByteArray &wanted, qint64 expectedVersion, const QDateTime &nextAt)
{
    auto update =
        m_database->prepare("UPDATE github_reports SET wanted = ?, version = version + 1, next_at = ? WHERE run = ? AND version = ?");
    if (!update)
        return failure(update);
    update->bindAll(QString::fromUtf8(wanted), nextAt, run, expectedVersion);
    const Result<int> changed = m_database->run(*update);
    if (!changed)
        return failure(changed);
    return *changed > 0;
}

Result<void> GithubStore::note(const OutboxRow &row)
{
    auto update =
        m_database->prepare("UPDATE github_reports SET sent = ?, way = ?, check_run = ?, annotations = ?, uncertain = ?, attempts = ?, "
                            "next_at = ?, sent_at = ?, problem = ? WHERE run = ?");
    if (!update)
        return failure(update);
    update->bindAll(row.sent, row.way, row.checkRun, row.annotations, row.uncertain, row.attempts, row.nextAt, row.sentAt, row.problem,
                    row.run);
    const Result<int> changed = m_database->run(*update);
    return changed ? Result<void>() : failure(changed);
}

Result<QList<OutboxRow>> GithubStore::toSend(int most)
{
    auto select = m_database->prepare(selectToSend);
    if (!select)
        return failure(select);
    select->bind(most);
    return rows(*select);
}

Result<QList<OutboxRow>> GithubStore::reportsOf(const QString &repository, const QString &commit)
{
    auto select = m_database->prepare(selectByCommit);
    if (!select)
        return failure(select);
    select->bindAll(commit, repository);
    return rows(*select);
}

Result<QStringList> GithubStore::openRuns()
{
    auto select =
        m_database->prepare("SELECT run FROM github_reports WHERE json_extract(wanted, '$.status') <> 'completed' AND way <> 'given up' "
                            "ORDER BY position LIMIT 1000");
    if (!select)
        return failure(select);
    return m_database->rows(*select, [](Statement &row) { return row.text(); });
}

Result<int> GithubStore::prune(const QDateTime &before)
{
    auto remove = m_database->prepare("DELETE FROM github_reports WHERE sent >= version AND sent_at < ?");
    if (!remove)
        return failure(remove);
    remove->bind(before);
    return m_database->run(*remove);
}

} // namespace clustero
