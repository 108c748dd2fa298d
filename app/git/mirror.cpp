// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/git/mirror.h"

#include "app/git/checkouts.h"
#include "app/git/filetree.h"
#include "app/git/repository.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <cerrno>

#include <fcntl.h>
#include <git2.h>
#include <unistd.h>

namespace clustero {

namespace {

constexpr qint64 mostFetchTime = 30 * 60 * 1000; // ms
constexpr size_t mostFetchBytes = size_t(8) * 1024 * 1024 * 1024;
constexpr qint64 mostTreeBytes = qint64(20) * 1024 * 1024 * 1024;
constexpr qint64 mostTreeFiles = 2'000'000;
constexpr qint64 keptFor = qint64(30) * 24 * 3600; // seconds
constexpr int mostWait = 600;                      // seconds
constexpr qsizetype filesTogether = 2000;

struct Transfer
{
    QElapsedTimer time;
    bool tooBig = false;
    bool tooLong = false;
    bool asked = false; ///< for credentials, once
    bool denied = false;
    const FetchWishes *wishes = nullptr;
    WorkProgress *work = nullptr;
    bool cancelled = false;
};

int onProgress(const git_indexer_progress *progress, void *payload)
{
    auto *transfer = static_cast<Transfer *>(payload);
    transfer->tooBig = progress->received_bytes > mostFetchBytes;
    transfer->tooLong = transfer->time.elapsed() > mostFetchTime;
    if (transfer->work) {
        transfer->work->done = progress->received_objects;
        transfer->work->total = progress->total_objects;
        transfer->cancelled = transfer->work->isCancelled;
    }
    return transfer->tooBig || transfer->tooLong || transfer->cancelled ? GIT_EUSER : 0;
}

int onCredentials(git_credential **out, const char *, const char *user, unsigned int allowed, void *payload)
{
    auto *transfer = static_cast<Transfer *>(payload);
    const bool knows = (allowed & GIT_CREDENTIAL_USERPASS_PLAINTEXT) != 0;
    transfer->denied = knows;
    if (std::exchange(transfer->asked, true))
        return GIT_EAUTH;
    if (knows && !transfer->wishes->password.isEmpty()) {
        transfer->denied = false;
        return git_credential_userpass_plaintext_new(out, transfer->wishes->user.constData(), transfer->wishes->password.constData());
    }
    if ((allowed & GIT_CREDENTIAL_SSH_KEY) != 0)
        return git_credential_ssh_key_from_agent(out, user != nullptr ? user : "git");
    return GIT_PASSTHROUGH;
}

/// Without a password that someone wrote into it.
QString shownUrl(const QString &repository)
{
    const QUrl url(repository);
    return url.isValid() && !url.scheme().isEmpty() ? url.toDisplayString(QUrl::RemoveUserInfo) : repository;
}

bool isFull()
{
    return errno == ENOSPC || errno == EDQUOT || lastGitError().contains(QStringLiteral("No space left"));
}

Result<void> fetch(git_repository *repository, const QString &from, const QStringList &refs, const FetchWishes &wishes,
                   WorkProgress *progress)
{
    git_remote *created = nullptr;
    if (git_remote_create_anonymous(&created, repository, QFile::encodeName(from).constData()) != 0)
        return failure(
            QStringLiteral("no-repository"),
            QStringLiteral("%1 is not the address of a Git repository: %2. Give a path or a URL.").arg(shownUrl(from), lastGitError()));
    const GitPointer<git_remote, &git_remote_free> remote(created);
    Transfer transfer;
    transfer.time.start();
    transfer.wishes = &wishes;
    transfer.work = progress;
    if (progress)
        progress->isFetching = true;
    git_fetch_options options;
    git_fetch_options_init(&options, GIT_FETCH_OPTIONS_VERSION);
    options.callbacks.transfer_progress = onProgress;
    options.callbacks.credentials = onCredentials;
    options.callbacks.payload = &transfer;
    options.prune = GIT_FETCH_NO_PRUNE;
    options.update_fetchhead = 0;
    options.follow_redirects = GIT_REMOTE_REDIRECT_NONE; // to other servers
    options.proxy_opts.type = GIT_PROXY_AUTO;
    QList<QByteArray> texts;
    for (const QString &ref : refs)
        texts.append(ref.toUtf8());
    QList<char *> pointers;
    for (QByteArray &text : texts)
        pointers.append(text.data());
    const git_strarray specs = {pointers.data(), static_cast<size_t>(pointers.size())};
    errno = 0;
    if (git_remote_fetch(remote.get(), &specs, &options, nullptr) == 0)
        return {};
    if (transfer.cancelled)
        return tl::unexpected(cancelledWork());
    if (transfer.tooBig || transfer.tooLong)
        return failure(
            QStringLiteral("too-big"),
            QStringLiteral("%1 is too big to be fetched (more than 8 GiB or half an hour). Clone it with git and start from that folder.")
                .arg(shownUrl(from)));
    if (isFull())
        return tl::unexpected(fileError(ENOSPC, QStringLiteral("fetch"), QFile::encodeName(shownUrl(from))));
    if (transfer.denied)
        return failure(
            QStringLiteral("fetch-denied"),
            QStringLiteral("%1 cannot be read: there is no such repository, or what it was asked with does not open it. For a repository "
                           "on GitHub, check that the App is installed on it and may read contents.")
                .arg(shownUrl(from)));
    return failure(QStringLiteral("fetch-failed"),
                   QStringLiteral("Could not fetch %1: %2. Check the address, the network, and that you may read it (ssh: `ssh-add -l`).")
                       .arg(shownUrl(from), lastGitError()));
}

bool findCommit(git_repository *repository, const QString &name, QByteArray &hash)
{
    git_object *found = nullptr;
    if (git_revparse_single(&found, repository, name.toUtf8().constData()) != 0)
        return false;
    const GitPointer<git_object, &git_object_free> object(found);
    git_object *peeled = nullptr;
    if (git_object_peel(&peeled, object.get(), GIT_OBJECT_COMMIT) != 0)
        return false;
    hash = QByteArray(GIT_OID_HEXSZ + 1, '\0');
    git_oid_tostr(hash.data(), static_cast<size_t>(hash.size()), git_object_id(peeled));
    hash.chop(1);
    git_object_free(peeled);
    return true;
}

bool isHash(const QString &commit)
{
    return commit.size() == GIT_OID_HEXSZ && std::all_of(commit.begin(), commit.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
           });
}

Result<git_repository *> openMirror(const QString &folder, const QString &name)
{
    git_repository *repository = nullptr;
    const QString path = folder + u'/' + name;
    if (git_repository_open_bare(&repository, QFile::encodeName(path).constData()) == 0)
        return repository;
    const QString making = name + QStringLiteral(".tmp");
    for (const QString &old : {making, name}) {
        if (const Result<void> removed = removeTree(folder, old); !removed)
            return failure(removed);
    }
    const QByteArray place = QFile::encodeName(folder + u'/' + making);
    if (git_repository_init(&repository, place.constData(), 1) != 0)
        return failure(QStringLiteral("io"),
                       QStringLiteral("Could not make the mirror %1: %2. Check the disk and start again.").arg(path, lastGitError()));
    git_repository_free(repository);
    if (::rename(place.constData(), QFile::encodeName(path).constData()) != 0)
        return tl::unexpected(fileError(errno, QStringLiteral("make the folder"), QFile::encodeName(path)));
    if (git_repository_open_bare(&repository, QFile::encodeName(path).constData()) != 0)
        return failure(QStringLiteral("io"),
                       QStringLiteral("Could not open the mirror %1: %2. Delete it and start again.").arg(path, lastGitError()));
    return repository;
}

struct TreeSize
{
    git_odb *odb = nullptr;
    qint64 bytes = 0;
    qint64 files = 0;
    QList<QByteArray> paths; ///< of files, and of the empty folders of submodules
};

int addSize(const char *folder, const git_tree_entry *entry, void *payload)
{
    auto *size = static_cast<TreeSize *>(payload);
    if (git_tree_entry_type(entry) != GIT_OBJECT_TREE)
        size->paths.append(QByteArray(folder) + git_tree_entry_name(entry));
    size_t bytes = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    if (git_tree_entry_type(entry) == GIT_OBJECT_BLOB && git_odb_read_header(&bytes, &type, size->odb, git_tree_entry_id(entry)) != 0)
        return -1;
    size->bytes += static_cast<qint64>(bytes);
    return ++size->files > mostTreeFiles || size->bytes > mostTreeBytes ? GIT_EUSER : 0;
}

struct CheckOutPart
{
    WorkProgress *progress = nullptr;
    qint64 before = 0; ///< files of the parts before this one
};

void onCheckOut(const char *, size_t done, size_t, void *payload)
{
    const auto *part = static_cast<CheckOutPart *>(payload);
    part->progress->done = part->before + static_cast<qint64>(done);
}

/// The owner's permissions for everyone, so that any image's user can work with the files.
void openModes(const QString &folder)
{
    QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray path = QFile::encodeName(files.next());
        struct stat status = {};
        if (::lstat(path.constData(), &status) == 0 && !S_ISLNK(status.st_mode))
            (void)!::chmod(path.constData(), openMode(status.st_mode));
    }
}

} // namespace

Mirror::~Mirror()
{
    git_repository_free(m_repository);
}

Result<Mirror> Mirror::open(const QString &cache, const QString &repository, const QString &commit, const FetchWishes &wishes,
                            WorkProgress *progress)
{
    startGit();
    Mirror mirror;
    const auto noCommit = [&] {
        return failure(
            QStringLiteral("no-commit"),
            QStringLiteral("%1 has no commit %2. Check its name, and that it was pushed.").arg(shownUrl(repository), commit.left(200)));
    };
    if (commit.isEmpty() || commit.size() > 250 || repository.contains(QChar(u'\0')))
        return noCommit();
    if (repository.startsWith(u'/')) {
        if (git_repository_open(&mirror.m_repository, QFile::encodeName(repository).constData()) != 0)
            return failure(QStringLiteral("no-repository"),
                           QStringLiteral("%1 is not a Git repository: %2. Give the folder of a repository or a URL.")
                               .arg(repository, lastGitError()));
        if (!findCommit(mirror.m_repository, commit, mirror.m_commit))
            return noCommit();
        return mirror;
    }
    const QString folder = cache + QStringLiteral("/mirrors");
    if (const Result<void> made = makeFolder(folder, 0700); !made)
        return failure(made);
    const QString name = QString::fromLatin1(QCryptographicHash::hash(repository.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
    const Result<Descriptor> lock = lockFile(folder + u'/' + name + QStringLiteral(".lock"), true, mostWait);
    if (!lock)
        return failure(lock);
    (void)!::futimens(lock->get(), nullptr); // when it was used last
    const Result<git_repository *> opened = openMirror(folder, name);
    if (!opened)
        return failure(opened);
    mirror.m_repository = *opened;
    if (isHash(commit) && findCommit(mirror.m_repository, commit, mirror.m_commit))
        return mirror;
    QStringList usual = {QStringLiteral("+refs/heads/*:refs/heads/*"), QStringLiteral("+refs/tags/*:refs/tags/*")};
    if (wishes.pullRequest > 0)
        usual.append(QStringLiteral("+refs/pull/%1/head:refs/pull/%1/head").arg(wishes.pullRequest));
    const QStringList requests = {QStringLiteral("+refs/pull/*/head:refs/pull/*/head"),
                                  QStringLiteral("+refs/merge-requests/*/head:refs/merge-requests/*/head")};
    for (const QStringList &refs : {usual, requests}) {
        if (const Result<void> fetched = fetch(mirror.m_repository, repository, refs, wishes, progress); !fetched)
            return failure(fetched);
        if (findCommit(mirror.m_repository, commit, mirror.m_commit))
            return mirror;
    }
    return noCommit();
}

Result<void> Mirror::checkOut(const QString &folder, WorkProgress *progress) const
{
    const auto bad = [this] {
        return failure(QStringLiteral("bad-repository"), QStringLiteral("Could not check out %1: %2. Check the repository with `git fsck`.")
                                                             .arg(QString::fromLatin1(m_commit.left(12)), lastGitError()));
    };
    git_oid id = {};
    git_commit *found = nullptr;
    if (git_oid_fromstr(&id, m_commit.constData()) != 0 || git_commit_lookup(&found, m_repository, &id) != 0)
        return bad();
    const GitPointer<git_commit, &git_commit_free> commit(found);
    git_tree *top = nullptr;
    git_odb *objects = nullptr;
    if (git_commit_tree(&top, commit.get()) != 0)
        return bad();
    const GitPointer<git_tree, &git_tree_free> tree(top);
    if (git_repository_odb(&objects, m_repository) != 0)
        return bad();
    const GitPointer<git_odb, &git_odb_free> odb(objects);
    TreeSize size;
    size.odb = odb.get();
    const int walked = git_tree_walk(tree.get(), GIT_TREEWALK_PRE, addSize, &size);
    if (size.files > mostTreeFiles || size.bytes > mostTreeBytes)
        return failure(QStringLiteral("too-big"),
                       QStringLiteral("Commit %1 holds more than %2 files or 20 GiB. Start from a smaller repository.")
                           .arg(QString::fromLatin1(m_commit.left(12)))
                           .arg(mostTreeFiles));
    if (walked != 0)
        return bad();
    git_checkout_options options;
    git_checkout_options_init(&options, GIT_CHECKOUT_OPTIONS_VERSION);
    options.checkout_strategy =
        GIT_CHECKOUT_FORCE | GIT_CHECKOUT_DONT_UPDATE_INDEX | GIT_CHECKOUT_DONT_WRITE_INDEX | GIT_CHECKOUT_NO_REFRESH;
    const QByteArray target = QFile::encodeName(folder);
    options.target_directory = target.constData();
    GitPointer<git_index, &git_index_free> empty;
    git_index *made = nullptr;
    if (git_index_new(&made) == 0)
        empty.reset(made);
    options.baseline_index = empty.get();
    CheckOutPart part{progress};
    if (progress) {
        progress->isFetching = false;
        progress->done = 0;
        progress->total = size.paths.size();
        options.progress_cb = onCheckOut;
        options.progress_payload = &part;
    }
    // In parts, because a checkout cannot be ended in its middle.
    const bool isWhole = !progress || size.paths.size() <= filesTogether;
    if (!isWhole)
        options.checkout_strategy |= GIT_CHECKOUT_DISABLE_PATHSPEC_MATCH;
    const qsizetype step = isWhole ? std::max<qsizetype>(1, size.paths.size()) : filesTogether;
    for (qsizetype start = 0; start < std::max<qsizetype>(1, size.paths.size()); start += step) {
        if (progress && progress->isCancelled)
            return tl::unexpected(cancelledWork());
        QList<char *> paths;
        for (qsizetype i = start; !isWhole && i < std::min(size.paths.size(), start + step); ++i)
            paths.append(size.paths[i].data());
        options.paths = {paths.data(), static_cast<size_t>(paths.size())};
        part.before = start;
        errno = 0;
        if (git_checkout_tree(m_repository, reinterpret_cast<const git_object *>(tree.get()), &options) != 0) {
            if (isFull())
                return tl::unexpected(fileError(ENOSPC, QStringLiteral("write"), target));
            return bad();
        }
    }
    openModes(folder);
    return {};
}

Result<std::optional<QByteArray>> Mirror::file(const QString &path, qint64 most) const
{
    const auto none = [] { return Result<std::optional<QByteArray>>(std::nullopt); };
    git_oid id = {};
    git_commit *found = nullptr;
    git_tree *top = nullptr;
    if (git_oid_fromstr(&id, m_commit.constData()) != 0 || git_commit_lookup(&found, m_repository, &id) != 0)
        return failure(QStringLiteral("bad-repository"),
                       QStringLiteral("Could not read commit %1: %2. Check the repository with `git fsck`.")
                           .arg(QString::fromLatin1(m_commit.left(12)), lastGitError()));
    const GitPointer<git_commit, &git_commit_free> commit(found);
    if (git_commit_tree(&top, commit.get()) != 0)
        return none();
    const GitPointer<git_tree, &git_tree_free> tree(top);
    git_tree_entry *named = nullptr;
    if (git_tree_entry_bypath(&named, tree.get(), path.toUtf8().constData()) != 0)
        return none();
    const GitPointer<git_tree_entry, &git_tree_entry_free> entry(named);
    git_blob *bytes = nullptr;
    if (git_tree_entry_type(named) != GIT_OBJECT_BLOB || git_tree_entry_filemode(named) == GIT_FILEMODE_LINK ||
        git_blob_lookup(&bytes, m_repository, git_tree_entry_id(named)) != 0)
        return none();
    const GitPointer<git_blob, &git_blob_free> blob(bytes);
    const qint64 size = static_cast<qint64>(git_blob_rawsize(bytes));
    if (size > most)
        return failure(QStringLiteral("too-big"), QStringLiteral("%1 has %2 bytes, which is more than is read of it.").arg(path).arg(size));
    return std::optional(QByteArray(static_cast<const char *>(git_blob_rawcontent(bytes)), size));
}

Result<qint64> trimMirrors(const QString &cache, bool all, bool dryRun)
{
    const QDir folder(cache + QStringLiteral("/mirrors"));
    qint64 freed = 0;
    for (const QFileInfo &entry : folder.entryInfoList({QStringLiteral("*.lock")}, QDir::Files)) {
        const Result<Descriptor> lock = lockFile(entry.filePath(), true, 0);
        if (!lock || (!all && entry.lastModified().secsTo(QDateTime::currentDateTime()) <= keptFor))
            continue;
        const QString name = entry.completeBaseName();
        freed += bytesFreedBy({folder.filePath(name)});
        if (dryRun)
            continue;
        for (const QString &old : {name + QStringLiteral(".tmp"), name}) {
            if (const Result<void> removed = removeTree(folder.path(), old); !removed)
                return failure(removed);
        }
    }
    return freed;
}

} // namespace clustero
