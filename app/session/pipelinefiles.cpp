// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/pipelinefiles.h"

#include "app/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostFiles = 200;
constexpr qsizetype mostFolders = 500;
constexpr qint64 maxPipelineBytes = 16 * 1024 * 1024;
const QString mainFile = QStringLiteral(".clustero.yaml");
const QString subfolder = QStringLiteral(".clustero");

QString canonical(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

} // namespace

QStringList foldersIn(const QString &path)
{
    return QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).mid(0, mostFolders);
}

QString folderOfPipeline(const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    return folder.dirName() == subfolder ? QFileInfo(folder.absolutePath()).absolutePath() : folder.absolutePath();
}

Result<PipelineText> readPipelineFile(const QString &path, const QString &shown)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(QStringLiteral("no-file"),
                       QStringLiteral("%1 cannot be read: %2. Name a pipeline file, or go to a folder that has a .clustero.yaml.")
                           .arg(path, file.errorString()));
    }
    PipelineText text;
    text.bytes = file.read(maxPipelineBytes);
    if (!file.atEnd())
        return failure(QStringLiteral("file-too-large"), QStringLiteral("%1 is larger than 16 MiB; that is no pipeline file.").arg(path));
    text.reading = readPipeline(text.bytes, shown.isEmpty() ? path : shown);
    return text;
}

PipelineFile pipelineFile(const QString &path)
{
    PipelineFile found;
    found.path = canonical(path);
    found.folder = folderOfPipeline(found.path);
    const Result<PipelineText> text = readPipelineFile(found.path);
    found.isThere = text.has_value();
    if (text) {
        found.name = text->reading.spec.name;
        found.errors = static_cast<int>(std::count_if(text->reading.diagnostics.begin(), text->reading.diagnostics.end(),
                                                      [](const Diagnostic &d) { return d.severity == Severity::Error; }));
    }
    if (found.name.isEmpty())
        found.name = QFileInfo(found.path).completeBaseName();
    return found;
}

QString ownPipelinesFolder()
{
    return canonical(QFileInfo(settings::file()).absolutePath() + QStringLiteral("/pipelines"));
}

QList<PipelineFile> pipelinesIn(const QString &folder)
{
    const QDir root(folder);
    const bool isOwn = canonical(folder) == ownPipelinesFolder();
    QStringList paths;
    if (root.exists(mainFile) && !isOwn)
        paths << root.filePath(mainFile);
    const QDir sub(isOwn ? root.path() : root.filePath(subfolder));
    for (const QString &name : sub.entryList({QStringLiteral("*.yaml"), QStringLiteral("*.yml")}, QDir::Files | QDir::Hidden, QDir::Name))
        paths << sub.filePath(name);
    QList<PipelineFile> found;
    for (const QString &path : std::as_const(paths)) {
        if (found.size() < mostFiles)
            found.append(pipelineFile(path));
    }
    return found;
}

} // namespace clustero
