// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/githubstore.h"

#include <QSet>

namespace clustero {

namespace {

constexpr int removedDays = 30;

constexpr const char *selectAll =
    "SELECT app, id, installation, full_name, default_branch, is_private, is_fork, is_archived, page, clone, pipelines, "
    "looked_at FROM github_repositories ORDER BY full_name, app";
constexpr const char *selectNamed =
    "SELECT app, id, installation, full_name, default_branch, is_private, is_fork, is_archived, page, clone, pipelines, "
    "looked_at FROM github_repositories WHERE full_name = ? ORDER BY app";

Result<void> execute(Database &database, Result<Statement> &statement)
{
    if (!statement)
        return failure(statement);
    const Result<int> done = database.run(*statement);
    return done ? Result<void>() : failure(done);
}

Result<QList<RepositoryRow>> readRepositories(Database &database, Statement &statement)
{
    QList<RepositoryRow> found;
    for (;;) {
        const Result<bool> isRow = database.next(statement);
        if (!isRow)
            return failure(isRow);
        if (!*isRow)
            return found;
        RepositoryRow row;
        row.app = statement.number();
        row.id = statement.number();
        row.installation = statement.number();
        row.fullName = statement.text();
        row.defaultBranch = statement.text();
        row.isPrivate = statement.number() != 0;
        row.isFork = statement.number() != 0;
        row.isArchived = statement.number() != 0;
        row.page = statement.text();
        row.clone = statement.text();
        row.pipelines = statement.text().split(u'\n', Qt::SkipEmptyParts);
        row.lookedAt = statement.time();
        found.append(row);
    }
}

} // namespace

Result<void> GithubStore::setInstallations(qint64 app, const QList<InstallationRow> &all, const QDateTime &now)
{
    return m_database->transaction([&]() -> Result<void> {
        auto forget = m_database->prepare("DELETE FROM github_installations WHERE app = ? AND removed_at < ?");
        if (forget)
            forget->bindAll(app, now.addDays(-removedDays));
        if (const Result<void> done = execute(*m_database, forget); !done)
            return done;
        auto remove = m_database->prepare("UPDATE github_installations SET removed_at = coalesce(removed_at, ?) WHERE app = ?");
        if (remove)
            remove->bindAll(now, app);
        if (const Result<void> done = execute(*m_database, remove); !done)
            return done;
        for (const InstallationRow &row : all) {
            auto insert = m_database->prepare("INSERT OR REPLACE INTO github_installations (app, id, account, is_organization, has_all, "
                                              "permissions, suspended_at, page) VALUES (?,?,?,?,?,?,?,?)");
            if (insert)
                insert->bindAll(app, row.id, row.account, row.isOrganization, row.hasAll, QString::fromUtf8(row.permissions),
                                row.suspendedAt, row.page);
            if (const Result<void> done = execute(*m_database, insert); !done)
                return done;
        }
        auto orphans = m_database->prepare("DELETE FROM github_repositories WHERE app = ?1 AND installation NOT IN "
                                           "(SELECT id FROM github_installations WHERE app = ?1 AND removed_at IS NULL)");
        if (orphans)
            orphans->bind(app);
        return execute(*m_database, orphans);
    });
}

Result<QList<InstallationRow>> GithubStore::installations(qint64 app)
{
    auto select = m_database->prepare(
        "SELECT id, account, is_organization, has_all, permissions, suspended_at, page, removed_at FROM github_installations "
        "WHERE app = ? ORDER BY account");
    if (!select)
        return failure(select);
    select->bind(app);
    QList<InstallationRow> found;
    for (;;) {
        const Result<bool> isRow = m_database->next(*select);
        if (!isRow)
            return failure(isRow);
        if (!*isRow)
            return found;
        InstallationRow row;
        row.app = app;
        row.id = select->number();
        row.account = select->text();
        row.isOrganization = select->number() != 0;
        row.hasAll = select->number() != 0;
        row.permissions = select->text().toUtf8();
        row.suspendedAt = select->time();
        row.page = select->text();
        row.removedAt = select->time();
        found.append(row);
    }
}

Result<void> GithubStore::setRepositories(qint64 app, qint64 installation, const QList<RepositoryRow> &all)
{
    return m_database->transaction([&]() -> Result<void> {
        auto mark = m_database->prepare("UPDATE github_repositories SET installation = -installation WHERE app = ? AND installation = ?");
        if (mark)
            mark->bindAll(app, installation);
        if (const Result<void> done = execute(*m_database, mark); !done)
            return done;
        for (const RepositoryRow &row : all) {
            auto insert = m_database->prepare("INSERT INTO github_repositories (app, id, installation, full_name, default_branch, "
                                              "is_private, is_fork, is_archived, page, clone, "
                                              "pipelines) VALUES (?,?,?,?,?,?,?,?,?,?,'') ON CONFLICT (app, id) DO UPDATE SET installation "
                                              "= excluded.installation, full_name = "
                                              "excluded.full_name, default_branch = excluded.default_branch, is_private = "
                                              "excluded.is_private, is_fork = excluded.is_fork, "
                                              "is_archived = excluded.is_archived, page = excluded.page, clone = excluded.clone");
            if (insert)
                insert->bindAll(app, row.id, installation, row.fullName, row.defaultBranch, row.isPrivate, row.isFork, row.isArchived,
                                row.page, row.clone);
            if (const Result<void> done = execute(*m_database, insert); !done)
                return done;
        }
        auto forget = m_database->prepare("DELETE FROM github_repositories WHERE app = ? AND installation = -?");
        if (forget)
            forget->bindAll(app, installation);
        return execute(*m_database, forget);
    });
}

Result<QList<RepositoryRow>> GithubStore::repositories()
{
    auto select = m_database->prepare(selectAll);
    if (!select)
        return failure(select);
    return readRepositories(*m_database, *select);
}

Result<QList<RepositoryRow>> GithubStore::repositories(const QString &fullName)
{
    auto select = m_database->prepare(selectNamed);
    if (!select)
        return failure(select);
    select->bind(fullName);
    return readRepositories(*m_database, *select);
}

Result<void> GithubStore::setPipelines(qint64 app, qint64 repository, const QStringList &pipelines, const QDateTime &lookedAt)
{
    auto update = m_database->prepare("UPDATE github_repositories SET pipelines = ?, looked_at = ? WHERE app = ? AND id = ?");
    if (update)
        update->bindAll(pipelines.join(u'\n'), lookedAt, app, repository);
    return execute(*m_database, update);
}

Result<void> GithubStore::lookAgain(qint64 app)
{
    auto update = m_database->prepare("UPDATE github_repositories SET looked_at = NULL WHERE app = ?");
    if (update)
        update->bind(app);
    return execute(*m_database, update);
}

Result<void> GithubStore::forgetApp(qint64 app)
{
    return m_database->transaction([&]() -> Result<void> {
        for (const char *sql : {"DELETE FROM github_installations WHERE app = ?", "DELETE FROM github_repositories WHERE app = ?"}) {
            auto forget = m_database->prepare(sql);
            if (forget)
                forget->bind(app);
            if (const Result<void> done = execute(*m_database, forget); !done)
                return done;
        }
        return {};
    });
}

} // namespace clustero
