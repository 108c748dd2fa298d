// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/git/repository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <git2.h>

namespace clustero {

void startGit()
{
    static const bool started = [] {
        git_libgit2_init();
        // Nothing of a repository is ever executed here (libgit2 runs no hooks, filters or helpers), so whose it is does not matter.
        git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
        const char *extensions[] = {"worktreeconfig", "partialclone", "preciousobjects", "relativeworktrees"};
        git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, extensions, sizeof extensions / sizeof *extensions);
        return true;
    }();
    (void)started;
}

Result<void> trustAuthority(const QString &file)
{
    startGit();
    const QString system = QStringLiteral("/etc/ssl/certs");
    if (git_libgit2_opts(GIT_OPT_SET_SSL_CERT_LOCATIONS, QFile::encodeName(file).constData(),
                         QFileInfo(system).isDir() ? QFile::encodeName(system).constData() : nullptr) == 0)
        return {};
    return failure(QStringLiteral("authority"),
                   QStringLiteral("The certificates in %1 cannot be used: %2. Name a file in PEM form.").arg(file, lastGitError()));
}

QString lastGitError()
{
    const git_error *error = git_error_last();
    QString text = error != nullptr && error->message != nullptr ? QString::fromUtf8(error->message) : QStringLiteral("unknown error");
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

WorkingTree::~WorkingTree()
{
    git_repository_free(m_repository);
}

Result<std::unique_ptr<WorkingTree>> WorkingTree::of(const QString &folder, bool here)
{
    startGit();
    std::unique_ptr<WorkingTree> tree(new WorkingTree);
    const auto bad = [&folder](const QString &why) {
        return failure(QStringLiteral("bad-repository"),
                       QStringLiteral("Could not read the Git repository of %1: %2. Check it with `git status`, or run with --in-place.")
                           .arg(folder, why));
    };
    const int opened = git_repository_open_ext(&tree->m_repository, QFile::encodeName(folder).constData(),
                                               here ? unsigned(GIT_REPOSITORY_OPEN_NO_SEARCH) : 0U, nullptr);
    if (opened == GIT_ENOTFOUND)
        return nullptr;
    if (opened != 0)
        return bad(lastGitError());
    const char *root = git_repository_workdir(tree->m_repository);
    if (root == nullptr)
        return nullptr;
    const QString top = QFileInfo(QFile::decodeName(root)).canonicalFilePath();
    const QString place = QFileInfo(folder).canonicalFilePath();
    if (place != top) {
        const QString above = top.endsWith(u'/') ? top : top + u'/';
        if (here || !place.startsWith(above))
            return nullptr;
        tree->m_prefix = QFile::encodeName(place.mid(above.size()));
    }
    if (!tree->readIndex())
        return bad(lastGitError());
    if (!tree->m_prefix.isEmpty()) {
        if (!tree->tracksBelow(tree->m_prefix) && tree->ignores(tree->m_prefix))
            return nullptr;
        tree->m_prefix += '/';
    }
    return tree;
}

bool WorkingTree::readIndex()
{
    git_index *opened = nullptr;
    if (git_repository_index(&opened, m_repository) != 0)
        return false;
    const GitPointer<git_index, &git_index_free> index(opened);
    const size_t count = git_index_entrycount(index.get());
    m_files.reserve(static_cast<qsizetype>(count));
    for (size_t i = 0; i < count; ++i) {
        const git_index_entry *entry = git_index_get_byindex(index.get(), i);
        const QByteArray path(entry->path);
        if ((entry->mode & 0170000U) == 0160000U) // a submodule
            m_folders.insert(path);
        else
            m_files.insert(path);
        for (qsizetype end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            const QByteArray folder = path.left(end);
            if (m_folders.contains(folder))
                break;
            m_folders.insert(folder);
        }
    }
    return true;
}

QString WorkingTree::gitFolder() const
{
    return QFile::decodeName(git_repository_path(m_repository));
}

QString WorkingTree::commonFolder() const
{
    return QFile::decodeName(git_repository_commondir(m_repository));
}

bool WorkingTree::isPlain() const
{
    git_config *opened = nullptr;
    if (git_repository_config_snapshot(&opened, m_repository) != 0)
        return false;
    const GitPointer<git_config, &git_config_free> config(opened);
    const auto other = [](const git_config_entry *entry, void *) { return qstrcmp(entry->name, "extensions.worktreeconfig") == 0 ? 0 : 1; };
    return git_config_foreach_match(config.get(), "^extensions\\..*", other, nullptr) == 0;
}

bool WorkingTree::ignores(const QByteArray &path) const
{
    int ignored = 0;
    return git_ignore_path_is_ignored(&ignored, m_repository, path.constData()) == 0 && ignored != 0;
}

} // namespace clustero
