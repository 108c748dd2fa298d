// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/artifactstore.h"

#include "app/store/contentstore.h"
#include "app/store/treewalk.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace clustero {

namespace {

constexpr qsizetype maxEntries = 1'000'000;
constexpr qint64 maxBytes = qint64(1) << 40;

QByteArray hashOf(const QString &target)
{
    return QCryptographicHash::hash(target.toUtf8(), QCryptographicHash::Sha256).toHex();
}

/// Parts of a relative path that stay below the folder; empty: it is not such a path.
QStringList safeParts(QString path)
{
    if (path.endsWith(u'/'))
        path.chop(1);
    const QStringList parts = path.split(u'/');
    for (const QString &part : parts) {
        if (part.isEmpty() || part == QLatin1String(".") || part == QLatin1String("..") || part.contains(QChar(u'\0')))
            return {};
    }
    return parts;
}

Error damagedError(const ArtifactFile &file)
{
    return {
        QStringLiteral("artifact-damaged"),
        QStringLiteral("The stored content of \"%1\" is missing or damaged, so it cannot be had. Run the pipeline again.").arg(file.path)};
}

/// Not valid if there is no such content.
Descriptor openContent(const QString &store, const ArtifactFile &file)
{
    return Descriptor(isSha256(file.sha256) ? ::open(contentPath(store, file.sha256).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC) : -1);
}

/// Writes entries below a folder that is held open, never through a link.
class Extraction
{
public:
    Extraction(QString store, Descriptor top) : m_store(std::move(store)), m_top(std::move(top)) {}

    Result<void> write(const ArtifactFile &file) const
    {
        const QStringList parts = safeParts(file.path);
        if (parts.isEmpty())
            return failure(
                QStringLiteral("artifact-path"),
                QStringLiteral("The artifact names \"%1\", which is no path below a folder; it was not written.").arg(file.path));
        const bool isFolder = file.path.endsWith(u'/');
        const Result<Descriptor> parent = openFolder(isFolder ? parts : parts.mid(0, parts.size() - 1), file.path);
        if (!parent)
            return failure(parent);
        if (isFolder)
            return {};
        const QByteArray name = QFile::encodeName(parts.last());
        const QByteArray temporary = ".clustero-" + QByteArray::number(QRandomGenerator::system()->generate64(), 16);
        Result<void> done = checkTarget(*parent, name, file);
        if (done)
            done = file.linkTarget.isEmpty() ? writeContent(*parent, temporary, file) : writeLink(*parent, temporary, file);
        if (done && ::renameat(parent->get(), temporary.constData(), parent->get(), name.constData()) != 0)
            done = tl::unexpected(writeError(file.path, errno));
        if (!done)
            ::unlinkat(parent->get(), temporary.constData(), 0);
        return done;
    }

private:
    static Error linkError(const QString &path)
    {
        return {QStringLiteral("artifact-link"), QStringLiteral("\"%1\" would be written through or over something of another kind (a link "
                                                                "or a folder) that is there already. Choose an empty folder.")
                                                     .arg(path)};
    }

    Result<Descriptor> openFolder(const QStringList &parts, const QString &path) const
    {
        Descriptor folder(::openat(m_top.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        for (const QString &part : parts) {
            const QByteArray name = QFile::encodeName(part);
            if (::mkdirat(folder.get(), name.constData(), 0777) != 0 && errno != EEXIST)
                return tl::unexpected(writeError(path, errno));
            folder = Descriptor(::openat(folder.get(), name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
            if (!folder.isValid())
                return tl::unexpected(errno == ELOOP || errno == ENOTDIR ? linkError(path) : writeError(path, errno));
        }
        if (!folder.isValid())
            return tl::unexpected(writeError(path, errno));
        return folder;
    }

    static Result<void> checkTarget(const Descriptor &parent, const QByteArray &name, const ArtifactFile &file)
    {
        struct stat status
        {};
        if (::fstatat(parent.get(), name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
            return errno == ENOENT ? Result<void>() : tl::unexpected(writeError(file.path, errno));
        const bool sameKind = file.linkTarget.isEmpty() ? S_ISREG(status.st_mode) : S_ISLNK(status.st_mode);
        return sameKind ? Result<void>() : tl::unexpected(linkError(file.path));
    }

    Result<void> writeContent(const Descriptor &parent, const QByteArray &temporary, const ArtifactFile &file) const
    {
        const Descriptor content = openContent(m_store, file);
        if (!content.isValid())
            return tl::unexpected(damagedError(file));
        const Descriptor target(::openat(parent.get(), temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
        if (!target.isValid())
            return tl::unexpected(writeError(file.path, errno));
        const Result<CopiedContent> copied = copyContent(content, target, maxBytes, file.path);
        if (!copied)
            return failure(copied);
        if (copied->sha256 != file.sha256)
            return tl::unexpected(damagedError(file));
        if (::fchmod(target.get(), static_cast<mode_t>(file.mode & 0755)) != 0)
            return tl::unexpected(writeError(file.path, errno));
        return {};
    }

    static Result<void> writeLink(const Descriptor &parent, const QByteArray &temporary, const ArtifactFile &file)
    {
        if (::symlinkat(QFile::encodeName(file.linkTarget).constData(), parent.get(), temporary.constData()) != 0)
            return tl::unexpected(writeError(file.path, errno));
        return {};
    }

    QString m_store;
    Descriptor m_top;
};

} // namespace

ArtifactStore::ArtifactStore(const DataPaths &paths) : m_folder(paths.data + QStringLiteral("/artifacts")) {}

Result<Artifact> ArtifactStore::capture(const QString &name, const QString &pattern, const QString &workspace)
{
    const Result<Glob> glob = Glob::parse(pattern);
    if (!glob)
        return failure(glob);
    IncomingContents incoming(m_folder);
    if (const Result<void> begun = incoming.begin(); !begun)
        return failure(begun);
    Artifact artifact{name, {}};
    qint64 bytesLeft = maxBytes;
    TreeWalk walk(*glob, [&](ArtifactFile file, const Descriptor &content) -> Result<void> {
        if (artifact.files.size() >= maxEntries)
            return failure(
                QStringLiteral("artifact-large"),
                QStringLiteral("The artifact %1 has more than %2 files; pack them into an archive first.").arg(name).arg(maxEntries));
        if (content.isValid()) {
            const Result<CopiedContent> copied = incoming.add(content, bytesLeft);
            if (!copied)
                return failure(copied);
            file.size = copied->size;
            file.sha256 = copied->sha256;
            bytesLeft -= copied->size;
        } else if (!file.linkTarget.isEmpty()) {
            file.size = file.linkTarget.toUtf8().size();
            file.sha256 = hashOf(file.linkTarget);
        }
        artifact.files += std::move(file);
        return {};
    });
    if (const Result<void> walked = walk.run(workspace); !walked)
        return failure(walked);
    if (artifact.files.isEmpty()) {
        return failure(
            QStringLiteral("artifact-nothing"),
            QStringLiteral("Nothing in the workspace matches \"%1\" of the artifact %2. Check the path, or set `required: false`.")
                .arg(pattern, name));
    }
    if (const Result<void> kept = incoming.keep(); !kept)
        return failure(kept);
    return artifact;
}

Result<void> ArtifactStore::extract(const Artifact &artifact, const QString &folder) const
{
    const bool made = QDir().mkpath(folder);
    Descriptor top(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!made || !top.isValid())
        return tl::unexpected(writeError(folder, errno));
    const Extraction extraction(m_folder, std::move(top));
    for (const bool links : {false, true}) {
        for (const ArtifactFile &file : artifact.files) {
            if (file.linkTarget.isEmpty() == links)
                continue;
            if (const Result<void> done = extraction.write(file); !done)
                return done;
        }
    }
    return {};
}

Result<QByteArray> ArtifactStore::read(const ArtifactFile &file, qint64 most) const
{
    const Descriptor content = file.linkTarget.isEmpty() ? openContent(m_folder, file) : Descriptor();
    QFile bytes;
    if (!content.isValid() || !bytes.open(content.get(), QIODevice::ReadOnly))
        return tl::unexpected(damagedError(file));
    const QByteArray read = bytes.read(most);
    const bool isWhole = read.size() >= bytes.size();
    if (isWhole && QCryptographicHash::hash(read, QCryptographicHash::Sha256).toHex() != file.sha256)
        return tl::unexpected(damagedError(file));
    return read;
}

Result<std::shared_ptr<QFile>> ArtifactStore::open(const ArtifactFile &file) const
{
    Descriptor content = file.linkTarget.isEmpty() ? openContent(m_folder, file) : Descriptor();
    auto opened = std::make_shared<QFile>();
    if (!content.isValid() || !opened->open(content.get(), QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return tl::unexpected(damagedError(file));
    (void)content.release();
    return opened;
}

Result<ArtifactFile> ArtifactStore::take(const QString &file)
{
    const Descriptor content(::open(QFile::encodeName(file).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!content.isValid())
        return tl::unexpected(writeError(file, errno));
    IncomingContents incoming(m_folder);
    if (const Result<void> begun = incoming.begin(); !begun)
        return failure(begun);
    const Result<CopiedContent> copied = incoming.add(content, maxBytes);
    if (!copied)
        return failure(copied);
    if (const Result<void> kept = incoming.keep(); !kept)
        return failure(kept);
    ArtifactFile taken;
    taken.size = copied->size;
    taken.sha256 = copied->sha256;
    taken.mode = 0644;
    return taken;
}

bool ArtifactStore::has(const QByteArray &sha256) const
{
    return isSha256(sha256) && QFile::exists(QFile::decodeName(contentPath(m_folder, sha256)));
}

Result<qint64> ArtifactStore::removeUnused(const QSet<QByteArray> &used, bool dryRun, std::chrono::seconds spare)
{
    const Descriptor lock = lockStore(m_folder, LOCK_EX | LOCK_NB);
    if (!lock.isValid()) {
        if (errno == EWOULDBLOCK)
            return failure(
                QStringLiteral("artifact-busy"),
                QStringLiteral("Another clustero is storing artifacts just now, so unused ones were left. Prune again when it has ended."));
        return tl::unexpected(writeError(m_folder, errno));
    }
    const qint64 newest = QDateTime::currentSecsSinceEpoch() - spare.count();
    qint64 freed = 0;
    for (const QString &folder : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (folder.startsWith(QLatin1String("incoming-")) && !dryRun) // of a capture that was killed
            QDir(m_folder + u'/' + folder).removeRecursively();
        for (const QString &name : QDir(m_folder + u'/' + folder).entryList(QDir::Files | QDir::Hidden)) {
            const QByteArray sha256 = folder.toLatin1() + name.toLatin1();
            struct stat status
            {};
            if (folder.size() != 2 || !isSha256(sha256) || used.contains(sha256) ||
                ::lstat(contentPath(m_folder, sha256).constData(), &status) != 0)
                continue;
            if (status.st_mtim.tv_sec > newest)
                continue;
            if (dryRun || ::unlink(contentPath(m_folder, sha256).constData()) == 0)
                freed += status.st_size;
        }
    }
    return freed;
}

} // namespace clustero
