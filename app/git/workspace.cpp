// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/git/workspace.h"

#include "app/git/checkouts.h"
#include "app/git/filetree.h"
#include "app/git/mirror.h"
#include "app/git/overlay.h"
#include "app/git/snapshot.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <climits>

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace clustero {

namespace {

constexpr int mostAttempts = 3;

QString workspacesFolder(const DataPaths &paths)
{
    return paths.data + QStringLiteral("/workspaces");
}

QString filesOf(const QString &workspace)
{
    return workspace + QStringLiteral("/files");
}

QString shown(const QString &sentence, const QString &path)
{
    return QStringLiteral("%1 (%2)").arg(sentence, path);
}

Result<QString> folderOf(const RunId &id, const DataPaths &paths)
{
    if (id.isEmpty() || id.value.contains(u'/') || id.value.startsWith(u'.') || id.value.contains(QChar(u'\0')))
        return failure(QStringLiteral("no-workspace"),
                       QStringLiteral("“%1” is not the id of a run. `clustero runs` lists them.").arg(id.value));
    return workspacesFolder(paths) + u'/' + id.value;
}

/// A workspace that is being made; deleted again unless kept.
class NewWorkspace
{
public:
    static Result<NewWorkspace> make(const RunId &id, const DataPaths &paths)
    {
        const Result<QString> folder = folderOf(id, paths);
        if (!folder)
            return failure(folder);
        if (const Result<void> made = makeFolder(workspacesFolder(paths), 0700); !made)
            return failure(made);
        const QByteArray name = QFile::encodeName(*folder);
        if (::mkdir(name.constData(), 0700) != 0) {
            if (errno == EEXIST)
                return failure(QStringLiteral("exists"),
                               QStringLiteral("There is already a workspace %1. Delete it if no run needs it.").arg(*folder));
            return tl::unexpected(fileError(errno, QStringLiteral("make the folder"), name));
        }
        return NewWorkspace(*folder);
    }
    NewWorkspace(NewWorkspace &&other) noexcept : m_folder(std::exchange(other.m_folder, QString())) {}
    NewWorkspace &operator=(NewWorkspace &&) = delete;
    ~NewWorkspace()
    {
        if (m_folder.isEmpty())
            return;
        (void)unmount(filesOf(m_folder));
        const QFileInfo info(m_folder);
        (void)removeTree(info.path(), info.fileName());
    }

    [[nodiscard]] const QString &folder() const { return m_folder; }

    Result<Descriptor> openFiles() const
    {
        if (const Result<void> made = makeFolder(filesOf(m_folder), 0777); !made)
            return failure(made);
        Descriptor files = openFolder(filesOf(m_folder));
        if (!files.isOpen())
            return tl::unexpected(fileError(errno, QStringLiteral("open the folder"), QFile::encodeName(filesOf(m_folder))));
        return files;
    }

    Result<Workspace> keep(QJsonObject origin, bool overlay)
    {
        origin.insert(QStringLiteral("version"), 1);
        origin.insert(QStringLiteral("kind"), overlay ? QStringLiteral("overlay") : QStringLiteral("files"));
        if (const Result<void> written = writeFile(m_folder + QStringLiteral("/origin.json"), QJsonDocument(origin).toJson()); !written)
            return failure(written);
        Workspace workspace;
        workspace.path = filesOf(m_folder);
        workspace.overlay = overlay;
        workspace.note = origin.value(QStringLiteral("note")).toString();
        m_folder.clear();
        return workspace;
    }

private:
    explicit NewWorkspace(QString folder) : m_folder(std::move(folder)) {}
    QString m_folder;
};

bool mayMount()
{
    return ::geteuid() == 0;
}

Result<QJsonObject> readOrigin(const QString &workspace)
{
    const QJsonObject origin = QJsonDocument::fromJson(readSmallFile(workspace + QStringLiteral("/origin.json"), 1 << 20)).object();
    if (origin.value(QStringLiteral("version")).toInt() != 1)
        return failure(QStringLiteral("no-workspace"),
                       QStringLiteral("There is no workspace %1: it was deleted or never completed. Start a new run.").arg(workspace));
    return origin;
}

/// An overlay over the group's current checkout, or a copy of it where mounting does not work.
Result<Workspace> useCheckout(CheckoutGroup &group, NewWorkspace &workspace, QJsonObject origin)
{
    if (const Result<void> marked = group.markUsed(workspace.folder()); !marked)
        return failure(marked);
    const Result<void> mounted = mountOverlay(group.currentFiles(), workspace.folder());
    if (mounted) {
        origin.insert(QStringLiteral("checkout"), group.currentFiles());
        return workspace.keep(origin, true);
    }
    if (mounted.error().code != u"no-overlay")
        return failure(mounted);
    for (const QString &name : {QStringLiteral("upper"), QStringLiteral("work")}) {
        if (const Result<void> removed = removeTree(workspace.folder(), name); !removed)
            return failure(removed);
    }
    const Result<Descriptor> files = workspace.openFiles();
    if (!files)
        return failure(files);
    const Descriptor checkout = openFolder(group.currentFiles());
    if (const Result<void> copied = copyTree(checkout.get(), files->get()); !copied)
        return failure(copied);
    return workspace.keep(origin, false);
}

Error namingFolder(Error error, const QString &folder)
{
    error.sentence = shown(error.sentence, folder);
    return error;
}

/// Fills an empty folder. Starts over (by `again`) when the repository changed meanwhile; at the last attempt leaves `.git` out.
Result<Manifest> fillFromFolder(const QString &folder, const QStringList &leaveOut, const CheckoutGroup *group,
                                const std::function<Result<Descriptor>()> &again, WorkProgress *progress)
{
    for (int attempt = 1;; ++attempt) {
        SnapshotSource source;
        const bool last = attempt == mostAttempts;
        Result<Manifest> manifest = scanFolder(folder, leaveOut, !last, source);
        if (!manifest)
            return manifest;
        const Result<Descriptor> target = again();
        if (!target)
            return failure(target);
        const bool reuse = group != nullptr && group->hasCurrent();
        const Descriptor before = reuse ? openFolder(group->currentFiles()) : Descriptor();
        const Result<bool> gitChanged =
            copySnapshot(*manifest, source, target->get(), reuse ? &group->manifest() : nullptr, before.get(), progress);
        if (!gitChanged && gitChanged.error().code == u"cancelled")
            return failure(gitChanged);
        if (!gitChanged)
            return tl::unexpected(namingFolder(gitChanged.error(), folder));
        if (last)
            manifest->note = QStringLiteral("The workspace has no .git: the repository kept changing while it was read.");
        if (!*gitChanged || last)
            return manifest;
    }
}

Result<void> bringUpToDate(CheckoutGroup &group, const QString &folder, const QStringList &leaveOut, WorkProgress *progress)
{
    if (group.hasCurrent()) {
        SnapshotSource source;
        Result<Manifest> now = scanFolder(folder, leaveOut, true, source);
        if (!now)
            return failure(now);
        const Descriptor before = openFolder(group.currentFiles());
        if (before.isOpen() && sameSnapshot(*now, source, group.manifest(), before.get())) {
            const auto isFresh = [](const TreeEntry &entry) { return entry.fresh && !entry.isFolder(); };
            const bool doubtful = std::any_of(group.manifest().entries.begin(), group.manifest().entries.end(), isFresh);
            return doubtful ? group.refresh(std::move(*now)) : Result<void>();
        }
    }
    Result<Manifest> made = fillFromFolder(
        folder, leaveOut, &group, [&group] { return group.begin(); }, progress);
    return made ? group.finish(std::move(*made)) : failure(made);
}

} // namespace

Result<Workspace> snapshotFolder(const QString &folder, const RunId &id, const DataPaths &paths, WorkProgress *progress)
{
    const QString place = QFileInfo(folder).canonicalFilePath();
    if (place.isEmpty() || !QFileInfo(place).isDir())
        return failure(QStringLiteral("not-a-folder"), QStringLiteral("%1 is not a folder. Name the folder to start from.").arg(folder));
    const QStringList leaveOut = {paths.data, paths.cache};
    QJsonObject origin{{QStringLiteral("source"), place}};
    Result<NewWorkspace> workspace = NewWorkspace::make(id, paths);
    if (!workspace)
        return failure(workspace);
    if (mayMount()) {
        Result<CheckoutGroup> group = CheckoutGroup::open(paths.cache, QStringLiteral("folder ") + place);
        if (!group)
            return failure(group);
        if (const Result<void> current = bringUpToDate(*group, place, leaveOut, progress); !current)
            return failure(current);
        origin.insert(QStringLiteral("note"), group->manifest().note);
        return useCheckout(*group, *workspace, origin);
    }
    const QString made = workspace->folder();
    const auto again = [&]() -> Result<Descriptor> {
        if (const Result<void> removed = removeTree(made, QStringLiteral("files")); !removed)
            return failure(removed);
        return workspace->openFiles();
    };
    const Result<Manifest> filled = fillFromFolder(place, leaveOut, nullptr, again, progress);
    if (!filled)
        return failure(filled);
    origin.insert(QStringLiteral("note"), filled->note);
    return workspace->keep(origin, false);
}

Result<Workspace> checkoutCommit(const QString &repository, const QString &commit, const RunId &id, const DataPaths &paths,
                                 const FetchWishes &wishes, WorkProgress *progress)
{
    Result<NewWorkspace> workspace = NewWorkspace::make(id, paths);
    if (!workspace)
        return failure(workspace);
    const Result<Mirror> mirror = Mirror::open(paths.cache, repository, commit, wishes, progress);
    if (!mirror)
        return failure(mirror);
    const QJsonObject origin{{QStringLiteral("commit"), QString::fromLatin1(mirror->commit())}};
    if (!mayMount()) {
        const Result<Descriptor> files = workspace->openFiles();
        if (!files)
            return failure(files);
        if (const Result<void> done = mirror->checkOut(filesOf(workspace->folder()), progress); !done)
            return failure(done);
        return workspace->keep(origin, false);
    }
    Result<CheckoutGroup> group =
        CheckoutGroup::open(paths.cache, QStringLiteral("commit ") + QString::fromLatin1(mirror->commit()) + u' ' + repository);
    if (!group)
        return failure(group);
    if (!group->hasCurrent()) {
        const Result<Descriptor> files = group->begin();
        if (!files)
            return failure(files);
        const QString place = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(files->get()));
        if (const Result<void> done = mirror->checkOut(place, progress); !done)
            return failure(done);
        if (const Result<void> finished = group->finish(Manifest()); !finished)
            return failure(finished);
    }
    return useCheckout(*group, *workspace, origin);
}

Result<Workspace> useInPlace(const QString &folder)
{
    const QString place = QFileInfo(folder).canonicalFilePath();
    if (place.isEmpty() || !QFileInfo(place).isDir())
        return failure(QStringLiteral("not-a-folder"), QStringLiteral("%1 is not a folder. Name the folder to start from.").arg(folder));
    Workspace workspace;
    workspace.path = place;
    workspace.inPlace = true;
    return workspace;
}

Result<Workspace> emptyWorkspace(const RunId &id, const DataPaths &paths)
{
    Result<NewWorkspace> workspace = NewWorkspace::make(id, paths);
    if (!workspace)
        return failure(workspace);
    if (const Result<Descriptor> files = workspace->openFiles(); !files)
        return failure(files);
    return workspace->keep(QJsonObject(), false);
}

Result<Workspace> reopenWorkspace(const RunId &id, const DataPaths &paths)
{
    const Result<QString> folder = folderOf(id, paths);
    if (!folder)
        return failure(folder);
    const Result<QJsonObject> origin = readOrigin(*folder);
    if (!origin)
        return failure(origin);
    Workspace workspace;
    workspace.path = filesOf(*folder);
    workspace.note = origin->value(QStringLiteral("note")).toString();
    workspace.overlay = origin->value(QStringLiteral("kind")).toString() == u"overlay";
    if (workspace.overlay && !isMounted(workspace.path)) {
        const QString checkout = origin->value(QStringLiteral("checkout")).toString();
        if (!QFileInfo(checkout).isDir())
            return failure(QStringLiteral("no-workspace"),
                           QStringLiteral("The workspace %1 needs %2, which was deleted. Start a new run.").arg(*folder, checkout));
        if (const Result<void> mounted = mountOverlay(checkout, *folder); !mounted)
            return failure(mounted);
    } else if (!QFileInfo(workspace.path).isDir()) {
        return failure(QStringLiteral("no-workspace"),
                       QStringLiteral("The files of the workspace %1 were deleted. Start a new run.").arg(*folder));
    }
    return workspace;
}

Result<Workspace> cloneWorkspace(const RunId &from, const RunId &to, const DataPaths &paths)
{
    const Result<QString> old = folderOf(from, paths);
    if (!old)
        return failure(old);
    const Result<QJsonObject> origin = readOrigin(*old);
    if (!origin)
        return failure(origin);
    Result<NewWorkspace> workspace = NewWorkspace::make(to, paths);
    if (!workspace)
        return failure(workspace);
    const bool overlay = origin->value(QStringLiteral("kind")).toString() == u"overlay";
    const QString part = overlay ? QStringLiteral("/upper") : QStringLiteral("/files");
    if (const Result<void> made = makeFolder(workspace->folder() + part, 0777); !made)
        return failure(made);
    const Descriptor source = openFolder(*old + part);
    const Descriptor target = openFolder(workspace->folder() + part);
    if (!source.isOpen() || !target.isOpen())
        return failure(QStringLiteral("no-workspace"),
                       QStringLiteral("The files of the workspace %1 were deleted. Start a new run.").arg(*old));
    if (const Result<void> copied = copyTree(source.get(), target.get()); !copied)
        return tl::unexpected(namingFolder(copied.error(), *old));
    if (overlay) {
        const QString checkout = origin->value(QStringLiteral("checkout")).toString();
        // Marked while the old workspace still keeps the checkout.
        if (const Result<void> marked = markCheckoutUsed(checkout, workspace->folder()); !marked)
            return failure(marked);
        if (const Result<void> mounted = mountOverlay(checkout, workspace->folder()); !mounted)
            return failure(mounted);
    }
    return workspace->keep(*origin, overlay);
}

Result<void> closeWorkspace(const RunId &id, const DataPaths &paths)
{
    const Result<QString> folder = folderOf(id, paths);
    return folder ? unmount(filesOf(*folder)) : failure(folder);
}

Result<void> removeWorkspace(const RunId &id, const DataPaths &paths)
{
    if (const Result<void> closed = closeWorkspace(id, paths); !closed)
        return closed;
    return removeTree(workspacesFolder(paths), id.value);
}

Result<qint64> trimCheckouts(const DataPaths &paths, bool all, bool dryRun)
{
    const Result<qint64> checkouts = trimCheckoutGroups(paths.cache, all, dryRun);
    if (!checkouts)
        return checkouts;
    const Result<qint64> mirrors = trimMirrors(paths.cache, all, dryRun);
    return mirrors ? Result<qint64>(*checkouts + *mirrors) : mirrors;
}

Result<QString> resolveInside(const QString &workspace, const QString &relative)
{
    const auto none = [&] {
        return failure(
            QStringLiteral("no-dir"),
            QStringLiteral("There is no folder “%1” in the workspace. Check `dir`, and that an earlier step makes it.").arg(relative));
    };
    const auto outside = [&] {
        return failure(QStringLiteral("dir-outside"),
                       QStringLiteral("“%1” leads out of the workspace. Use a path below it.").arg(relative));
    };
    if (relative.contains(QChar(u'\0')))
        return none();
    if (relative.startsWith(u'/'))
        return outside();
    const Descriptor top = openFolder(workspace);
    if (!top.isOpen())
        return none();
    struct open_how how = {};
    how.flags = O_PATH | O_DIRECTORY | O_CLOEXEC;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
    const QByteArray name = relative.isEmpty() ? QByteArrayLiteral(".") : QFile::encodeName(relative);
    const Descriptor folder(static_cast<int>(::syscall(SYS_openat2, top.get(), name.constData(), &how, sizeof how)));
    if (folder.isOpen()) {
        const QString path = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(folder.get()));
        return path.isEmpty() ? Result<QString>(none()) : Result<QString>(path);
    }
    if (errno == EXDEV)
        return outside();
    if (errno != ENOSYS && errno != EPERM)
        return none();
    const QString root = QFileInfo(workspace).canonicalFilePath(); // Linux before 5.6
    const QString path = QFileInfo(root + u'/' + relative).canonicalFilePath();
    if (path.isEmpty() || !QFileInfo(path).isDir())
        return none();
    if (path != root && !path.startsWith(root + u'/'))
        return outside();
    return path;
}

} // namespace clustero
