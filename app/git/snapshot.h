// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/git/filetree.h"
#include "app/git/workprogress.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace clustero {

/// One file, folder or link of a snapshot and the state in which it was seen.
struct TreeEntry
{
    enum Origin : quint8 { Folder, GitFolder, CommonFolder };

    QByteArray path; ///< in the snapshot
    quint8 origin = Folder;
    bool fresh = false; ///< may have changed after it was looked at without a visible change of its times
    quint32 mode = 0;   ///< type and permissions, as stat tells
    qint64 size = 0;
    qint64 inode = 0;
    qint64 modified = 0; ///< ns since the epoch
    qint64 changed = 0;  ///< ns since the epoch (ctime)

    [[nodiscard]] QByteArray sourcePath() const { return origin == Folder ? path : path.mid(5); } ///< without `.git/`
    [[nodiscard]] bool isFolder() const { return (mode & 0170000U) == 0040000U; }
    [[nodiscard]] bool isLink() const { return (mode & 0170000U) == 0120000U; }
    /// Same content, as far as the times tell; see `fresh`.
    [[nodiscard]] bool sameState(const TreeEntry &other) const;
};

/// What a snapshot of a folder is made of, in an order in which folders come before what they hold.
struct Manifest
{
    QList<TreeEntry> entries;
    qint64 device = 0;
    bool withGit = false; ///< a `.git` with refs and objects, without configuration, hooks and credentials
    QString note;         ///< why there is no `.git`, if there could be one

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static bool fromBytes(const QByteArray &bytes, Manifest &manifest);
};

/// The folders that a snapshot is read from.
struct SnapshotSource
{
    Descriptor folder;
    Descriptor gitFolder;
    Descriptor commonFolder;

    [[nodiscard]] int of(const TreeEntry &entry) const;
};

/// Now, in the clock of file times, ns since the epoch.
[[nodiscard]] qint64 snapshotClock();

/// Takes over a file's state as seen at `now`.
void updateEntry(TreeEntry &entry, const struct stat &status, qint64 now);

/// Lists what belongs to a snapshot of the folder. What lies in one of `leaveOut` (absolute paths) does not.
/// Errors: `not-a-folder`, `unreadable`, `bad-repository`, `too-deep`, `too-many-files`.
[[nodiscard]] Result<Manifest> scanFolder(const QString &folder, const QStringList &leaveOut, bool withGit, SnapshotSource &source);

/// Copies the entries into an empty folder, in two threads; what equals an entry of `before` becomes a hard link to its file in `beforeFolder`
/// (-1: none). Entries that vanished are taken out of the manifest, the state of the others is brought up to date.
/// True if refs and objects of `.git` changed meanwhile, so that they may not fit together. Errors: `disk-full`, `unreadable`, `io`, `cancelled`.
[[nodiscard]] Result<bool> copySnapshot(Manifest &manifest, const SnapshotSource &source, int target, const Manifest *before,
                                        int beforeFolder, WorkProgress *progress = nullptr);

/// Whether a copy made from `before` still is what `now` says; compares contents where times cannot tell.
[[nodiscard]] bool sameSnapshot(const Manifest &now, const SnapshotSource &source, const Manifest &before, int beforeFolder);

} // namespace clustero
