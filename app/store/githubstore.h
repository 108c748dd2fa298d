// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/store.h"

#include <optional>

namespace clustero {

/// A report on its way to GitHub: what GitHub should show, and what it shows already.
struct OutboxRow
{
    qint64 position = 0; ///< reports are sent in this order
    QString run;
    qint64 app = 0;
    qint64 installation = 0;
    QString repository;
    QString commit;
    QByteArray wanted;      ///< JSON
    qint64 version = 0;     ///< of `wanted`, from 1
    qint64 sent = 0;        ///< version that GitHub has
    QString way;            ///< empty: a check run; `status`, `given up`
    qint64 checkRun = 0;    ///< its id at GitHub; 0: not made
    qint64 annotations = 0; ///< that GitHub has
    bool uncertain = false; ///< a request was begun of which no answer is known
    qint64 attempts = 0;    ///< that failed in a row
    QDateTime nextAt;       ///< not before; invalid: now
    QDateTime sentAt;       ///< the last success
    QString problem;        ///< a sentence; empty: none
};

/// A GitHub App on somebody's account, as it was seen last.
struct InstallationRow
{
    qint64 app = 0;
    qint64 id = 0;
    QString account;
    bool isOrganization = false;
    bool hasAll = false;
    QByteArray permissions; ///< JSON object
    QDateTime suspendedAt;  ///< invalid: it is not
    QString page;
    QDateTime removedAt = {}; ///< when GitHub did not name it any more; invalid: it is there

    bool operator==(const InstallationRow &) const = default;
};

/// A repository that an installation sees.
struct RepositoryRow
{
    qint64 app = 0;
    qint64 id = 0;
    qint64 installation = 0;
    QString fullName;
    QString defaultBranch;
    bool isPrivate = false;
    bool isFork = false;
    bool isArchived = false;
    QString page;
    QString clone;
    QStringList pipelines; ///< paths of the pipeline files at the default branch
    QDateTime lookedAt;    ///< for them; invalid: nobody has yet

    bool operator==(const RepositoryRow &) const = default;
};

/// The outbox of reports, and what was discovered. Each call that writes is durable when it returns. Several processes may have it open; one sends. One thread.
class GithubStore
{
public:
    /// Errors: see Store::open().
    [[nodiscard]] static Result<std::unique_ptr<GithubStore>> open(const DataPaths &paths);

    [[nodiscard]] Database &database() { return *m_database; }

    /// Nothing, if the run has no report.
    [[nodiscard]] Result<std::optional<OutboxRow>> report(const QString &run);
    /// A new row, at the end. False: the run has one already.
    [[nodiscard]] Result<bool> add(const OutboxRow &row);
    /// Writes what GitHub should show from now on, unless the version is another by now: then false.
    [[nodiscard]] Result<bool> want(const QString &run, const QByteArray &wanted, qint64 expectedVersion, const QDateTime &nextAt);
    /// Writes how far sending is; what is wanted stays as it is, for it may be newer.
    [[nodiscard]] Result<void> note(const OutboxRow &row);
    /// Not sent yet, in order.
    [[nodiscard]] Result<QList<OutboxRow>> toSend(int most);
    /// Of a commit, newest first.
    [[nodiscard]] Result<QList<OutboxRow>> reportsOf(const QString &repository, const QString &commit);
    /// Runs whose end is not reported yet, oldest first, 1,000 at most.
    [[nodiscard]] Result<QStringList> openRuns();
    /// Forgets what was sent completely before this time.
    [[nodiscard]] Result<int> prune(const QDateTime &before);

    /// The App's installations are these; repositories of others go. Others stay for 30 days, as removed.
    [[nodiscard]] Result<void> setInstallations(qint64 app, const QList<InstallationRow> &all, const QDateTime &now);
    /// Removed ones, too.
    [[nodiscard]] Result<QList<InstallationRow>> installations(qint64 app);
    /// The installation's repositories are these. What was known of their pipelines stays.
    [[nodiscard]] Result<void> setRepositories(qint64 app, qint64 installation, const QList<RepositoryRow> &all);
    [[nodiscard]] Result<QList<RepositoryRow>> repositories(); ///< of all Apps, by name
    [[nodiscard]] Result<QList<RepositoryRow>> repositories(const QString &fullName);
    [[nodiscard]] Result<void> setPipelines(qint64 app, qint64 repository, const QStringList &pipelines, const QDateTime &lookedAt);
    /// Nobody has looked for pipelines in the App's repositories.
    [[nodiscard]] Result<void> lookAgain(qint64 app);
    /// Everything that was discovered of an App.
    [[nodiscard]] Result<void> forgetApp(qint64 app);

private:
    explicit GithubStore(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
    [[nodiscard]] Result<QList<OutboxRow>> rows(Statement &statement);

    std::unique_ptr<Database> m_database;
};

} // namespace clustero
