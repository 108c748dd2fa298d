// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/git/originname.h"

#include "app/git/repository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <git2.h>

namespace clustero {

QString repositoryName(const QString &url)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A(?:(?:https?|ssh|git)://(?:[^@/\\s]*@)?[^/\\s]+/|[^@/:\\s]+@[^/:\\s]+:/?)([\\w.-]+)/([\\w.-]+?)(?:\\.git)?/?\\z"));
    const QRegularExpressionMatch match = form.match(url.left(2048));
    return match.hasMatch() ? match.captured(1) + u'/' + match.captured(2) : QString();
}

QString repositoryNameOf(const QString &path)
{
    return repositoryPlaceOf(path).name;
}

RepositoryPlace repositoryPlaceOf(const QString &path)
{
    startGit();
    const QFileInfo info(path);
    const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    git_repository *opened = nullptr;
    if (git_repository_open_ext(&opened, QFile::encodeName(folder).constData(), 0, nullptr) != 0)
        return {};
    const GitPointer<git_repository, git_repository_free> repository(opened);
    RepositoryPlace place;
    if (const char *top = git_repository_workdir(opened)) {
        place.top = QDir::cleanPath(QFile::decodeName(top));
        place.path = QDir(QFileInfo(place.top).canonicalFilePath()).relativeFilePath(info.canonicalFilePath());
    }
    git_remote *found = nullptr;
    if (git_remote_lookup(&found, opened, "origin") != 0) {
        git_strarray names{};
        const bool isOnly = git_remote_list(&names, opened) == 0 && names.count == 1;
        const int lookedUp = isOnly ? git_remote_lookup(&found, opened, names.strings[0]) : -1;
        git_strarray_dispose(&names);
        if (lookedUp != 0)
            return place;
    }
    const GitPointer<git_remote, git_remote_free> remote(found);
    place.url = QString::fromUtf8(git_remote_url(found));
    place.name = repositoryName(place.url);
    return place;
}

} // namespace clustero
