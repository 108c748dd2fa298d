// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/projects.h"

#include "app/settings/setting.h"

#include <QFileInfo>
#include <QMap>

namespace clustero {

namespace {

constexpr qsizetype mostRemembered = 30;
constexpr int mostFromRuns = 30;
constexpr int runsLookedAt = 2000;

const settings::Setting<QStringList> openedPaths{"projects/opened", {}, settings::Scope::State};
const settings::Setting<QStringList> forgotten{"projects/forgotten", {}, settings::Scope::State};

} // namespace

Projects::Projects(Services &services, const RunBoard &board, QObject *parent)
    : QObject(parent), m_services(services), m_board(board), m_model(board)
{
    m_scan.setSingleShot(true);
    m_scan.setInterval(100);
    connect(&m_scan, &QTimer::timeout, this, &Projects::scan);
    const auto soon = qOverload<>(&QTimer::start);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_scan, soon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_scan, soon);
    connect(&board, &RunBoard::wasReset, &m_scan, soon);
    connect(&board, &RunBoard::appended, this, [this](int first) {
        for (int i = first; i < m_board.count(); ++i) {
            if (!m_model.indexOf(m_board.at(i).file).isValid())
                m_scan.start();
        }
    });
    connect(&services, &Services::opened, this, &Projects::askElsewhere);
    connect(&services, &Services::connectionsChanged, this, &Projects::askElsewhere);
    scan();
}

QStringList Projects::recent() const
{
    return openedPaths.get();
}

void Projects::open(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    QStringList paths = openedPaths.get();
    paths.removeAll(canonical);
    paths.prepend(canonical);
    openedPaths.set(paths.mid(0, mostRemembered));
    QStringList hidden = forgotten.get();
    if (hidden.removeAll(info.isDir() ? canonical : folderOfPipeline(canonical)) > 0)
        forgotten.set(hidden);
    m_opening << canonical;
    scan();
}

void Projects::forget(const QString &folder)
{
    QStringList paths = openedPaths.get();
    paths.erase(
        std::remove_if(paths.begin(), paths.end(), [&](const QString &path) { return path == folder || folderOfPipeline(path) == folder; }),
        paths.end());
    openedPaths.set(paths);
    forgotten.set((QStringList{folder} + forgotten.get()).mid(0, mostRemembered));
    scan();
}

void Projects::scan()
{
    if (m_isScanning) {
        m_scanAgain = true;
        return;
    }
    m_isScanning = true;
    m_scanning = std::exchange(m_opening, {});
    const QStringList hidden = forgotten.get();
    QStringList fromRuns;
    for (int i = m_board.count() - 1; i >= std::max(0, m_board.count() - runsLookedAt) && fromRuns.size() < mostFromRuns; --i) {
        const QString &file = m_board.at(i).file;
        if (!fromRuns.contains(file) && !hidden.contains(folderOfPipeline(file)))
            fromRuns << file;
    }
    m_services.perform(
        this,
        [paths = openedPaths.get(), fromRuns, hidden] {
            QList<PipelineFile> found;
            if (const QString own = ownPipelinesFolder(); !hidden.contains(own) && !paths.contains(own))
                found = pipelinesIn(own);
            for (const QString &path : paths)
                found += QFileInfo(path).isDir() ? pipelinesIn(path) : QList<PipelineFile>{pipelineFile(path)};
            for (const QString &path : fromRuns) {
                if (QFileInfo::exists(path))
                    found += pipelineFile(path);
            }
            return found;
        },
        [this](const QList<PipelineFile> &files) { scanned(files); });
}

/// Those of repositories that events start.
void Projects::askElsewhere()
{
    m_services.ask(
        this, [](ServiceDesk &desk) { return desk.enabledInRepositories(); },
        [this](const QList<ListedPipeline> &found) {
            m_elsewhere = found;
            showGroups();
        });
}

void Projects::showGroups()
{
    QMap<QString, SidebarModel::Group> byFolder; // sorted by folder
    for (const PipelineFile &file : std::as_const(m_files)) {
        SidebarModel::Group &group = byFolder[file.folder];
        group.folder = file.folder;
        const SidebarModel::Pipeline pipeline{file.path, file.name, file.errors, file.isThere};
        const bool isKnown = std::any_of(group.pipelines.begin(), group.pipelines.end(),
                                         [&](const SidebarModel::Pipeline &other) { return other.file == file.path; });
        if (!isKnown)
            group.pipelines << pipeline;
    }
    QList<SidebarModel::Group> groups = byFolder.values();
    std::stable_sort(groups.begin(), groups.end(), [](const SidebarModel::Group &a, const SidebarModel::Group &b) {
        return a.folder.section(u'/', -1).compare(b.folder.section(u'/', -1), Qt::CaseInsensitive) < 0;
    });
    for (const ListedPipeline &pipeline : std::as_const(m_elsewhere)) {
        if (groups.isEmpty() || groups.constLast().repository != pipeline.repository)
            groups << SidebarModel::Group{pipeline.file.chopped(pipeline.path.size() + 1), {}, pipeline.repository};
        groups.last().pipelines << SidebarModel::Pipeline{pipeline.file, pipeline.name.isEmpty() ? pipeline.path : pipeline.name, 0, true};
    }
    m_model.setGroups(groups);
}

void Projects::scanned(const QList<PipelineFile> &files)
{
    m_isScanning = false;
    m_files = files;
    showGroups();
    QStringList watched;
    for (const PipelineFile &file : files)
        watched << file.path << QFileInfo(file.path).absolutePath();
    for (const QString &path : openedPaths.get())
        watched << path;
    watched.removeDuplicates();
    const QStringList before = m_watcher.files() + m_watcher.directories();
    for (const QString &path : watched) {
        if (!before.contains(path))
            m_watcher.addPath(path);
    }
    for (const QString &opening : std::exchange(m_scanning, {})) {
        QString first;
        for (const PipelineFile &file : files) {
            if (first.isEmpty() && (file.path == opening || file.folder == opening))
                first = file.path;
        }
        if (first.isEmpty())
            Q_EMIT nothingFound(opening);
        else
            Q_EMIT opened(first);
    }
    if (std::exchange(m_scanAgain, false))
        m_scan.start();
}

} // namespace clustero
