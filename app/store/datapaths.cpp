// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace clustero {

namespace {

QString folderFrom(const char *own, const char *xdg, const QString &belowHome)
{
    const QString chosen = qEnvironmentVariable(own);
    if (!chosen.isEmpty())
        return QFileInfo(chosen).absoluteFilePath();
    const QString base = qEnvironmentVariable(xdg); // has to be absolute, else ignored (XDG Base Directory Specification)
    const QString parent = QDir::isAbsolutePath(base) ? base : QDir::homePath() + belowHome;
    return QDir::cleanPath(parent + QStringLiteral("/clustero"));
}

/// Names of strands and steps, as one part of a path.
bool isSafeName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 200 && std::all_of(name.cbegin(), name.cend(), [](QChar letter) {
        return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9') || letter == u'_' || letter == u'-';
    });
}

QString stepFile(const DataPaths &paths, const RunId &id, const QString &strand, const QString &step, const QString &suffix)
{
    const QString folder = paths.runFolder(id);
    if (folder.isEmpty() || !isSafeName(strand) || !isSafeName(step))
        return {};
    return folder + u'/' + strand + u'/' + step + suffix;
}

} // namespace

DataPaths DataPaths::standard()
{
    return {folderFrom("CLUSTERO_DATA_DIR", "XDG_DATA_HOME", QStringLiteral("/.local/share")),
            folderFrom("CLUSTERO_CACHE_DIR", "XDG_CACHE_HOME", QStringLiteral("/.cache"))};
}

QString DataPaths::database() const
{
    return data + QStringLiteral("/store.sqlite");
}

QString DataPaths::runFolder(const RunId &id) const
{
    return isRunId(id.value) ? data + QStringLiteral("/runs/") + id.value : QString();
}

QString DataPaths::workspaceFolder(const RunId &id) const
{
    return isRunId(id.value) ? data + QStringLiteral("/workspaces/") + id.value : QString();
}

QString DataPaths::logPath(const RunId &id, const QString &strand, const QString &step) const
{
    return stepFile(*this, id, strand, step, QStringLiteral(".log"));
}

QString DataPaths::indexPath(const RunId &id, const QString &strand, const QString &step) const
{
    return stepFile(*this, id, strand, step, QStringLiteral(".idx"));
}

} // namespace clustero
