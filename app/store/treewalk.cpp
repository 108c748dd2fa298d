// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/treewalk.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

namespace clustero {

namespace {

constexpr int maxDepth = 200; ///< each level holds a descriptor

auto unreadable(const QString &path, int errorNumber)
{
    return failure(
        QStringLiteral("artifact-unreadable"),
        QStringLiteral("\"%1\" in the workspace could not be read (%2). Check its mode and owner at the end of the step that makes it.")
            .arg(path, qt_error_string(errorNumber)));
}

/// Sorted, so that the same tree gives the same artifact.
Result<std::vector<QByteArray>> namesIn(const Descriptor &folder, const QString &path)
{
    Descriptor copy(::openat(folder.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    DIR *stream = copy.isValid() ? ::fdopendir(copy.get()) : nullptr;
    if (!stream)
        return unreadable(path, errno);
    const std::unique_ptr<DIR, int (*)(DIR *)> guard((static_cast<void>(copy.release()), stream), ::closedir);
    std::vector<QByteArray> names;
    errno = 0;
    while (const dirent *entry = ::readdir(stream)) {
        const QByteArray name(entry->d_name);
        if (name != "." && name != "..")
            names.push_back(name);
    }
    if (errno != 0)
        return unreadable(path, errno);
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

Result<void> TreeWalk::run(const QString &folder)
{
    const Descriptor top(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!top.isValid())
        return unreadable(folder, errno);
    const Glob::Positions positions = m_glob.start();
    return walk(top, {}, positions, m_glob.isMatch(positions), 0);
}

Result<void> TreeWalk::walk(const Descriptor &folder, const QString &path, const Glob::Positions &positions, bool whole, int depth)
{
    if (depth > maxDepth)
        return failure(
            QStringLiteral("artifact-deep"),
            QStringLiteral("\"%1\" is nested more than %2 folders deep, which an artifact cannot hold.").arg(path.left(200)).arg(maxDepth));
    const Result<std::vector<QByteArray>> names = namesIn(folder, path);
    if (!names)
        return failure(names);
    if (names->empty() && whole && !path.isEmpty()) {
        struct stat status
        {};
        if (::fstat(folder.get(), &status) != 0)
            return unreadable(path, errno);
        ArtifactFile entry;
        entry.path = path;
        entry.mode = static_cast<int>(status.st_mode & 0755U) | 0700;
        return m_found(entry, Descriptor());
    }
    for (const QByteArray &name : *names) {
        if (const Result<void> done = visit(folder, name, path, positions, whole, depth); !done)
            return done;
    }
    return {};
}

Result<void> TreeWalk::visit(const Descriptor &folder, const QByteArray &name, const QString &path, const Glob::Positions &positions,
                             bool whole, int depth)
{
    const QString text = QString::fromUtf8(name);
    const Glob::Positions next = whole ? Glob::Positions() : m_glob.after(positions, text);
    const bool matched = whole || m_glob.isMatch(next);
    if (!matched && next.empty())
        return {};
    const QString entry = path + text;
    struct stat status
    {};
    if (::fstatat(folder.get(), name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT ? Result<void>() : unreadable(entry, errno);
    if (matched && text.toUtf8() != name)
        return failure(QStringLiteral("artifact-name"),
                       QStringLiteral("The name of \"%1\" is not UTF-8, so it cannot be part of an artifact. Rename it.").arg(entry));
    if (S_ISDIR(status.st_mode)) {
        const Descriptor below(::openat(folder.get(), name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!below.isValid())
            return unreadable(entry, errno);
        return walk(below, entry + u'/', next, matched, depth + 1);
    }
    if (!matched)
        return {};
    if (S_ISLNK(status.st_mode))
        return visitLink(folder, name, entry);
    return S_ISREG(status.st_mode) ? visitFile(folder, name, entry) : Result<void>();
}

Result<void> TreeWalk::visitLink(const Descriptor &folder, const QByteArray &name, const QString &path)
{
    std::array<char, PATH_MAX> target{};
    const ssize_t size = ::readlinkat(folder.get(), name.constData(), target.data(), target.size());
    if (size <= 0)
        return unreadable(path, size < 0 ? errno : EINVAL);
    const QByteArray bytes(target.data(), size);
    ArtifactFile entry;
    entry.path = path;
    entry.mode = 0777;
    entry.linkTarget = QString::fromUtf8(bytes);
    if (entry.linkTarget.toUtf8() != bytes)
        return failure(QStringLiteral("artifact-name"),
                       QStringLiteral("The target of the link \"%1\" is not UTF-8, so it cannot be part of an artifact.").arg(path));
    return m_found(entry, Descriptor());
}

Result<void> TreeWalk::visitFile(const Descriptor &folder, const QByteArray &name, const QString &path)
{
    const Descriptor content(::openat(folder.get(), name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    struct stat status
    {};
    if (!content.isValid() || ::fstat(content.get(), &status) != 0)
        return unreadable(path, errno);
    if (!S_ISREG(status.st_mode)) // exchanged since it was looked at
        return unreadable(path, EINVAL);
    ArtifactFile entry;
    entry.path = path;
    entry.mode = static_cast<int>(status.st_mode & 0755U) | 0400;
    return m_found(entry, content);
}

} // namespace clustero
