// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/git/workspace.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

namespace clustero::test {

inline void writeText(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline QByteArray readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

/// Paths of all files and links below a folder (not in `.git`), sorted.
inline QStringList filesBelow(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next().mid(folder.size() + 1);
        if ((!files.fileInfo().isDir() || files.fileInfo().isSymLink()) && !path.startsWith(QStringLiteral(".git/")))
            found.append(path);
    }
    found.sort();
    return found;
}

inline mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

/// A data and a cache folder of their own.
struct Machine
{
    QTemporaryDir folder;
    DataPaths paths{folder.path() + QStringLiteral("/data"), folder.path() + QStringLiteral("/cache")};
    QString source = folder.path() + QStringLiteral("/source");

    Machine() { QDir().mkpath(source); }
    [[nodiscard]] static RunId run(int number) { return {QStringLiteral("%1").arg(number, 16, 16, QLatin1Char('0'))}; }
    void write(const char *name, const QByteArray &text) const { writeText(source + u'/' + QString::fromUtf8(name), text); }
};

} // namespace clustero::test
