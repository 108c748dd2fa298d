// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/git/filetree.h"
#include "app/git/snapshot.h"

#include <QString>

namespace clustero {

/// The checkouts of one folder or commit in the cache, locked: `<n>/files`, `<n>/manifest`, `<n>/users`; `current` names the newest.
/// A checkout never changes after it was made and is only ever the lower layer of workspaces.
class CheckoutGroup
{
public:
    /// `name` is what they are checkouts of. Waits for another process, ten minutes at most. Errors: `busy`, `disk-full`, `io`.
    [[nodiscard]] static Result<CheckoutGroup> open(const QString &cache, const QString &name);

    [[nodiscard]] bool hasCurrent() const { return !m_current.isEmpty(); }
    [[nodiscard]] const Manifest &manifest() const { return m_manifest; }
    [[nodiscard]] QString currentFiles() const;

    /// An empty folder for a new checkout.
    [[nodiscard]] Result<Descriptor> begin();
    /// What begin() gave becomes the current checkout, whole or not at all.
    [[nodiscard]] Result<void> finish(Manifest manifest);
    /// Nothing but `fresh` marks may differ.
    [[nodiscard]] Result<void> refresh(Manifest manifest);
    /// Keeps the current checkout as long as the folder of that workspace is there.
    [[nodiscard]] Result<void> markUsed(const QString &workspace);

private:
    QString m_folder;
    QString m_current;
    Manifest m_manifest;
    Descriptor m_lock;
};

/// The same for a checkout (its `files`) that another workspace keeps now.
[[nodiscard]] Result<void> markCheckoutUsed(const QString &files, const QString &workspace);

/// Deletes checkouts (`<cache>/checkouts`) that no workspace uses: all, or those that are not the current one of their group or were not used
/// for a week. Bytes freed, or with `dryRun` to be freed.
[[nodiscard]] Result<qint64> trimCheckoutGroups(const QString &cache, bool all, bool dryRun);

/// Bytes on disk that deleting these trees frees; files with links from elsewhere do not count.
[[nodiscard]] qint64 bytesFreedBy(const QStringList &trees);

} // namespace clustero
