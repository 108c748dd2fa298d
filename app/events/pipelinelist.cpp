// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/pipelinelist.h"

#include "app/git/originname.h"
#include "models/pipeline/duration.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostFiles = 200;
constexpr std::chrono::milliseconds usualQuiet{1000};
const QStringList yamlFiles{QStringLiteral("*.yaml"), QStringLiteral("*.yml")};

ListedPipeline listed(PipelineKind kind, const QString &file, CurrentFiles &files)
{
    ListedPipeline pipeline;
    pipeline.kind = kind;
    pipeline.file = QFileInfo(file).canonicalFilePath();
    if (const auto read = files.read(pipeline.file))
        pipeline.name = (*read)->reading.spec.name;
    if (pipeline.name.isEmpty())
        pipeline.name = QFileInfo(file).completeBaseName();
    return pipeline;
}

/// With `source` it lives in that repository.
ListedPipeline own(const QString &file, CurrentFiles &files)
{
    ListedPipeline pipeline = listed(PipelineKind::Own, file, files);
    const auto read = files.read(pipeline.file);
    if (!read || !(*read)->reading.spec.source)
        return pipeline;
    const SourceSpec &source = *(*read)->reading.spec.source;
    pipeline.url = source.url();
    pipeline.repository = repositoryName(pipeline.url);
    if (source.isFolder()) {
        const RepositoryPlace place = repositoryPlaceOf(source.repository);
        pipeline.folder = place.top;
        pipeline.url = place.url;
        pipeline.repository = place.name;
    }
    pipeline.path = source.path;
    pipeline.defaultBranch = source.ref.isEmpty() ? QStringLiteral("HEAD") : source.ref;
    return pipeline;
}

} // namespace

QList<ListedPipeline> pipelinesOfFolder(const QString &folder, CurrentFiles &files)
{
    const QDir root(QFileInfo(folder).canonicalFilePath());
    QStringList paths;
    if (root.exists(QStringLiteral(".clustero.yaml")))
        paths += root.filePath(QStringLiteral(".clustero.yaml"));
    const QDir below(root.filePath(QStringLiteral(".clustero")));
    for (const QString &name : below.entryList(yamlFiles, QDir::Files | QDir::Hidden, QDir::Name))
        paths += below.filePath(name);
    QList<ListedPipeline> found;
    for (const QString &path : paths.mid(0, mostFiles)) {
        ListedPipeline pipeline = listed(PipelineKind::Folder, path, files);
        const RepositoryPlace place = repositoryPlaceOf(pipeline.file);
        pipeline.folder = root.path();
        pipeline.repository = place.name;
        pipeline.url = place.url;
        pipeline.path = place.path;
        found += pipeline;
    }
    return found;
}

QList<ListedPipeline> pipelinesOfConfiguration(const QString &configuration, CurrentFiles &files)
{
    const QDir folder(configuration + QStringLiteral("/pipelines"));
    QList<ListedPipeline> found;
    for (const QString &name : folder.entryList(yamlFiles, QDir::Files, QDir::Name).mid(0, mostFiles))
        found += own(folder.filePath(name), files);
    return found;
}

LocalSources localSources(const QList<ListedPipeline> &pipelines, CurrentFiles &files)
{
    LocalSources sources;
    for (const ListedPipeline &pipeline : pipelines) {
        if (!pipeline.isEnabled || pipeline.kind == PipelineKind::Repository)
            continue;
        const auto read = files.read(pipeline.file);
        if (!read)
            continue;
        for (const TriggerSpec &trigger : (*read)->reading.spec.triggers) {
            if (trigger.type == QLatin1String("pipeline")) {
                sources.waitsForRuns = true;
            } else if (trigger.type == QLatin1String("schedule")) {
                const ScheduleKey key{trigger.keys.value(QLatin1String("cron")).toString(),
                                      trigger.keys.value(QLatin1String("timezone")).toString(QStringLiteral("local"))};
                if (!sources.schedules.contains(key))
                    sources.schedules += key;
            } else if (trigger.type == QLatin1String("files") && !pipeline.folder.isEmpty()) {
                const auto given = parseDuration(trigger.keys.value(QLatin1String("debounce")).toString());
                const std::chrono::milliseconds quiet = given ? std::max(*given, std::chrono::milliseconds(50)) : usualQuiet;
                auto &kept = sources.folders[pipeline.folder];
                kept = std::max(kept, quiet);
            }
        }
    }
    return sources;
}

} // namespace clustero
