// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace clustero {

namespace {

constexpr qint64 maxFile = 1024 * 1024;

const QStringList &projectFolders()
{
    static const QStringList folders{QStringLiteral(".ci"),       QStringLiteral("app"),        QStringLiteral("cmake"),
                                     QStringLiteral("docs"),      QStringLiteral("installers"), QStringLiteral("models"),
                                     QStringLiteral("resources"), QStringLiteral("tests"),      QStringLiteral("translations"),
                                     QStringLiteral("ui")};
    return folders;
}

bool isSource(const QString &path, const QStringList &lines)
{
    if (path.startsWith(u"tests/data/") || path.contains(u"/corpus/"))
        return false;
    static const QStringList endings{
        QStringLiteral(".cpp"),           QStringLiteral(".h"),      QStringLiteral(".c"), QStringLiteral(".cmake"),
        QStringLiteral("CMakeLists.txt"), QStringLiteral("Makefile")};
    const bool known = std::any_of(endings.begin(), endings.end(), [&](const QString &ending) { return path.endsWith(ending); });
    return known || (!lines.isEmpty() && lines.first().startsWith(u"#!"));
}

} // namespace

QStringList textFiles(const QString &root)
{
    QStringList files;
    const QDir top(root);
    for (const QString &name : top.entryList(QDir::Files | QDir::Hidden)) {
        if (name != u".git") // a file in a linked work tree
            files.append(name);
    }
    for (const QString &folder : projectFolders()) {
        QDirIterator below(top.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (below.hasNext())
            files.append(top.relativeFilePath(below.next()));
    }
    files.sort();
    return files;
}

QStringList linesOf(const QString &root, const QString &path)
{
    QFile file(QDir(root).filePath(path));
    if (file.size() > maxFile || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.read(maxFile);
    if (bytes.contains('\0'))
        return {};
    return QString::fromUtf8(bytes).split(u'\n');
}

QStringList withoutLicence(const QString &root)
{
    QStringList found;
    for (const QString &path : textFiles(root)) {
        const QStringList lines = linesOf(root, path);
        if (!isSource(path, lines))
            continue;
        const QString head = lines.mid(0, 3).join(u'\n');
        if (!head.contains(QStringLiteral("SPDX-License-Identifier: ") + QStringLiteral("GPL-3.0-or-later")))
            found.append(path + QStringLiteral(":1: none of the first three lines is the SPDX line of GPL-3.0-or-later"));
    }
    return found;
}

QStringList machinePaths(const QString &root, const QStringList &folders)
{
    QStringList found;
    for (const QString &path : textFiles(root)) {
        const QStringList lines = linesOf(root, path);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            for (const QString &folder : folders) {
                if (lines.at(i).contains(folder))
                    found.append(QStringLiteral("%1:%2: names a folder of this machine: %3").arg(path).arg(i + 1).arg(folder));
            }
        }
    }
    return found;
}

QStringList tellingFolders(const QString &root)
{
    const QString tree = QDir(root).absolutePath();
    QStringList folders{tree};
    const QString parent = QFileInfo(tree).path();
    static const QStringList everywhere{QStringLiteral("/"),       QStringLiteral("/home"),    QStringLiteral("/mnt"),
                                        QStringLiteral("/opt"),    QStringLiteral("/root"),    QStringLiteral("/srv"),
                                        QStringLiteral("/tmp"),    QStringLiteral("/usr/src"), QStringLiteral("/usr/local/src"),
                                        QStringLiteral("/var/tmp")};
    if (!everywhere.contains(parent))
        folders.append(parent + u'/');
    return folders;
}

} // namespace clustero
