// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/git/mirror.h"
#include "app/store/store.h"
#include "models/base/result.h"

#include <QString>

namespace clustero {

/// What the steps of a run see. Layout below DataPaths::workspaceFolder(id): `files` is what is mounted at /usr/local/src (a folder, or
/// the place of an overlay mount), `upper` and `work` belong to an overlay, `origin.json` says how it was made, so that it can be
/// mounted again after a restart.
struct Workspace
{
    QString path; ///< absolute path of what steps see
    bool inPlace = false;
    bool overlay = false; ///< has to be unmounted when the run is over
    QString note;         ///< something the person should know, such as why there is no `.git`; mostly empty
};

/// A snapshot of a folder: what git tracks plus what is untracked and not ignored, uncommitted edits included (a folder that is no
/// repository: everything). The folder is never written. An overlay over a shared checkout in the cache where the kernel allows it, reflinks or
/// copies elsewhere. Files of the workspace (not of the folder) get group's and other's read and write bits and folders their search bit as well, so that any image's user can work there; the
/// folder above is private. Submodules come as plain folders. Started from the top of a repository there is a `.git` with its own copy of
/// HEAD, index, refs and objects (200 MiB and 20,000 files at most, else none and a note), without configuration, hooks and credentials.
/// Errors: `disk-full`, `not-a-folder`, `unreadable`, `bad-repository`, `too-deep`, `too-many-files`, `busy`, `exists`, `io`, `cancelled`.
[[nodiscard]] Result<Workspace> snapshotFolder(const QString &folder, const RunId &id, const DataPaths &paths,
                                               WorkProgress *progress = nullptr);

/// A commit (hash, branch or tag) of a repository: an absolute path is read where it is, a URL by way of a bare mirror in the cache. No `.git`.
/// Errors: `no-repository`, `no-commit`, `fetch-failed`, `too-big`, `bad-repository`, `disk-full`, `cancelled`, ….
[[nodiscard]] Result<Workspace> checkoutCommit(const QString &repository, const QString &commit, const RunId &id, const DataPaths &paths,
                                               const FetchWishes &wishes = {}, WorkProgress *progress = nullptr);

/// The folder itself.
[[nodiscard]] Result<Workspace> useInPlace(const QString &folder);

/// An empty one.
[[nodiscard]] Result<Workspace> emptyWorkspace(const RunId &id, const DataPaths &paths);

/// Makes the workspace of an earlier run usable again (mounts it if it was an overlay). Fine if it is already. Error `no-workspace`.
[[nodiscard]] Result<Workspace> reopenWorkspace(const RunId &id, const DataPaths &paths);

/// A new workspace with the contents that another run's has now (for a re-run).
[[nodiscard]] Result<Workspace> cloneWorkspace(const RunId &from, const RunId &to, const DataPaths &paths);

/// Unmounts; the files stay. Fine if nothing is mounted.
Result<void> closeWorkspace(const RunId &id, const DataPaths &paths);

/// Unmounts and deletes it; never follows links out of it.
Result<void> removeWorkspace(const RunId &id, const DataPaths &paths);

/// Checkouts and mirrors in the cache that no workspace needs and that were not used for a while; bytes freed.
Result<qint64> trimCheckouts(const DataPaths &paths, bool all, bool dryRun);

/// `relative` below `workspace`, links resolved; error `dir-outside` if it leads out of it, `no-dir` if there is none.
[[nodiscard]] Result<QString> resolveInside(const QString &workspace, const QString &relative);

} // namespace clustero
