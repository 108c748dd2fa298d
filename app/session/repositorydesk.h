// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "app/store/githubstore.h"
#include "models/items/repositoryline.h"
#include "models/runs/listedpipeline.h"

namespace clustero {

// What a person does with the repositories of a GitHub App in the window, in the thread of the services. Error of all: `store-open`.

/// As they were seen last; those with pipelines come first, then by name.
[[nodiscard]] Result<QList<RepositoryLine>> repositoryLines(Session &session, qint64 app);
/// Asks GitHub for the App's repositories, and looks for their pipelines once more. Errors: those of GithubApp.
QCoro::Task<Result<void>> lookForRepositories(Session &session, qint64 app);
/// Whether events start it from now on. Errors besides those of EventService::enable(): `no-repository`.
QCoro::Task<Result<void>> setStartedByEvents(Session &session, qint64 app, qint64 repository, QString path, bool on);
/// Those of repositories elsewhere that events start, by repository.
[[nodiscard]] QList<ListedPipeline> enabledInRepositories(Session &session);

/// A file of a repository as a pipeline that events may start; without its name, and not enabled.
[[nodiscard]] ListedPipeline pipelineOfRepository(const RepositoryRow &repository, const QString &path);

} // namespace clustero
