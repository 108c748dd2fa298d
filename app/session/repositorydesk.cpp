// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/repositorydesk.h"

#include "app/events/eventservice.h"
#include "app/github/githubservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace clustero {

namespace {

struct RepositoryWords
{
    Q_DECLARE_TR_FUNCTIONS(clustero::RepositoryDesk)
};

Result<GithubService *> githubOf(Session &session)
{
    if (GithubService *github = session.github())
        return github;
    return failure(QStringLiteral("store-open"), RepositoryWords::tr("The repositories cannot be read: the store cannot be opened."));
}

Result<RepositoryRow> repositoryOf(GithubService &github, qint64 app, qint64 id)
{
    const Result<QList<RepositoryRow>> all = github.repositories();
    if (!all)
        return failure(all);
    const auto found = std::find_if(all->begin(), all->end(), [&](const RepositoryRow &row) { return row.app == app && row.id == id; });
    if (found == all->end())
        return failure(QStringLiteral("no-repository"), RepositoryWords::tr("The App does not see this repository any more."));
    return *found;
}

} // namespace

ListedPipeline pipelineOfRepository(const RepositoryRow &repository, const QString &path)
{
    ListedPipeline listed;
    listed.kind = PipelineKind::Repository;
    listed.file = repository.page + u':' + path;
    listed.repository = repository.fullName;
    listed.url = repository.clone;
    listed.path = path;
    listed.defaultBranch = repository.defaultBranch;
    return listed;
}

Result<QList<RepositoryLine>> repositoryLines(Session &session, qint64 app)
{
    const Result<GithubService *> github = githubOf(session);
    if (!github)
        return failure(github);
    const Result<QList<RepositoryRow>> rows = (*github)->repositories();
    const Result<QList<InstallationRow>> installations = (*github)->store().installations(app);
    const Result<QList<ListedPipeline>> pipelines = session.events()->pipelines().all();
    if (!rows || !installations || !pipelines)
        return !rows ? Result<QList<RepositoryLine>>(failure(rows)) : !installations ? failure(installations) : failure(pipelines);
    QHash<QString, const ListedPipeline *> listed;
    for (const ListedPipeline &pipeline : *pipelines)
        listed.insert(pipeline.file, &pipeline);
    QSet<qint64> suspended;
    for (const InstallationRow &installation : *installations) {
        if (installation.suspendedAt.isValid())
            suspended.insert(installation.id);
    }
    QList<RepositoryLine> lines;
    for (const RepositoryRow &row : *rows) {
        if (row.app != app)
            continue;
        RepositoryLine line;
        line.id = row.id;
        line.name = row.fullName;
        line.branch = row.defaultBranch;
        line.page = row.page;
        line.isPrivate = row.isPrivate;
        line.isArchived = row.isArchived;
        line.isSuspended = suspended.contains(row.installation);
        line.isLookedAt = row.lookedAt.isValid();
        for (const QString &path : row.pipelines) {
            const ListedPipeline *known = listed.value(pipelineOfRepository(row, path).file);
            line.pipelines.append({path, known ? known->name : QString(), known && known->isEnabled});
        }
        lines.append(line);
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const RepositoryLine &a, const RepositoryLine &b) { return a.pipelines.isEmpty() < b.pipelines.isEmpty(); });
    return lines;
}

QCoro::Task<Result<void>> lookForRepositories(Session &session, qint64 app)
{
    const Result<GithubService *> github = githubOf(session);
    if (!github)
        co_return failure(github);
    const Result<void> looked = co_await (*github)->lookAgain(app);
    co_return looked;
}

QCoro::Task<Result<void>> setStartedByEvents(Session &session, qint64 app, qint64 repository, QString path, bool on)
{
    const Result<GithubService *> github = githubOf(session);
    if (!github)
        co_return failure(github);
    const Result<RepositoryRow> row = repositoryOf(**github, app, repository);
    if (!row)
        co_return failure(row);
    PipelineStore &pipelines = session.events()->pipelines();
    // It may have been found by a process that does not listen, which lists none.
    ListedPipeline listed = pipelineOfRepository(*row, path);
    for (const ListedPipeline &known : pipelines.all().value_or(QList<ListedPipeline>())) {
        if (known.file == listed.file)
            listed = known;
    }
    if (listed.id == 0) {
        const Result<qint64> id = pipelines.put(listed);
        if (!id)
            co_return failure(id);
        listed.id = *id;
    }
    Result<void> done;
    if (on) {
        const Result<ListedPipeline> enabled = co_await session.events()->enable(listed.id);
        done = enabled ? Result<void>() : failure(enabled);
    } else {
        done = session.events()->disable(listed.id);
    }
    co_return done;
}

QList<ListedPipeline> enabledInRepositories(Session &session)
{
    EventService *events = session.events();
    QList<ListedPipeline> all = events ? events->pipelines().all().value_or(QList<ListedPipeline>()) : QList<ListedPipeline>();
    all.removeIf([](const ListedPipeline &one) { return one.kind != PipelineKind::Repository || !one.isEnabled; });
    std::stable_sort(all.begin(), all.end(), [](const ListedPipeline &a, const ListedPipeline &b) {
        const int order = a.repository.compare(b.repository, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.path < b.path;
    });
    return all;
}

} // namespace clustero
