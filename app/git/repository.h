// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <memory>

struct git_repository;

namespace clustero {

/// Starts libgit2 once a process, with the limits and extensions that Clustero wants.
void startGit();

/// Trusts the certificates of a file (PEM) besides the system's, in the whole process. Error `authority`.
[[nodiscard]] Result<void> trustAuthority(const QString &file);

/// What libgit2 said last in this thread, without a full stop.
[[nodiscard]] QString lastGitError();

template<typename T, void (*Free)(T *)>
struct GitFree
{
    void operator()(T *object) const { Free(object); }
};
template<typename T, void (*Free)(T *)>
using GitPointer = std::unique_ptr<T, GitFree<T, Free>>;

/// The working tree of a repository, for asking what belongs to a snapshot. Paths are relative to the working tree. Reads only.
class WorkingTree
{
public:
    /// The repository that the folder lies in; none (null) if it lies in none, in a bare one or where that repository ignores it.
    /// `here`: only one whose working tree begins at this folder. Error `bad-repository`.
    [[nodiscard]] static Result<std::unique_ptr<WorkingTree>> of(const QString &folder, bool here);
    ~WorkingTree();

    [[nodiscard]] const QByteArray &prefix() const { return m_prefix; } ///< of the folder: empty or with `/` at the end
    [[nodiscard]] QString gitFolder() const;
    [[nodiscard]] QString commonFolder() const; ///< another one in a linked working tree
    [[nodiscard]] bool tracksFile(const QByteArray &path) const { return m_files.contains(path); }
    [[nodiscard]] bool tracksBelow(const QByteArray &path) const { return m_folders.contains(path); }
    [[nodiscard]] bool ignores(const QByteArray &path) const;
    /// Whether its objects and refs are ordinary files that mean the same without its configuration (no partial clone, no other format).
    [[nodiscard]] bool isPlain() const;

private:
    WorkingTree() = default;
    [[nodiscard]] bool readIndex();

    git_repository *m_repository = nullptr;
    QByteArray m_prefix;
    QSet<QByteArray> m_files;
    QSet<QByteArray> m_folders;
};

} // namespace clustero
