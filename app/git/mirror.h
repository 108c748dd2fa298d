// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/git/workprogress.h"

#include <QByteArray>
#include <QString>

#include <optional>

struct git_repository;

namespace clustero {

/// How a repository elsewhere is fetched.
struct FetchWishes
{
    QByteArray user = {};     ///< over HTTPS; empty: nobody in particular
    QByteArray password = {}; ///< or token. Given to the repository's own server only, when it asks; written nowhere
    int pullRequest = 0;      ///< its head (refs/pull/N/head) is fetched as well; of forks there is no other way to it
};

/// A repository to check out of: the local one itself where `repository` is a path, else a bare mirror in `<cache>/mirrors`, which is brought
/// up to date only if it does not have the commit.
class Mirror
{
public:
    /// `commit`: a hash, or the name of a branch or tag. Errors: `no-repository`, `no-commit`, `fetch-denied` (nobody may read it so, or there is no such
    /// repository), `fetch-failed`, `too-big`, `busy`, `disk-full`, `cancelled`.
    [[nodiscard]] static Result<Mirror> open(const QString &cache, const QString &repository, const QString &commit,
                                             const FetchWishes &wishes = {}, WorkProgress *progress = nullptr);
    Mirror(Mirror &&other) noexcept : m_repository(std::exchange(other.m_repository, nullptr)), m_commit(std::move(other.m_commit)) {}
    Mirror &operator=(Mirror &&) = delete;
    ~Mirror();

    [[nodiscard]] const QByteArray &commit() const { return m_commit; } ///< its full hash
    /// Writes the commit's files into an empty folder. Errors: `too-big`, `bad-repository`, `disk-full`, `cancelled`.
    [[nodiscard]] Result<void> checkOut(const QString &folder, WorkProgress *progress = nullptr) const;

    /// A file of the commit; nothing if there is none (or it is no regular file). Error `too-big` for more than `most` bytes.
    [[nodiscard]] Result<std::optional<QByteArray>> file(const QString &path, qint64 most) const;

private:
    Mirror() = default;

    git_repository *m_repository = nullptr;
    QByteArray m_commit;
};

/// Deletes mirrors that were not used for a month, or all. Bytes freed, or with `dryRun` to be freed.
[[nodiscard]] Result<qint64> trimMirrors(const QString &cache, bool all, bool dryRun);

} // namespace clustero
