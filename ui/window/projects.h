// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/pipelinefiles.h"
#include "app/session/services.h"
#include "models/items/sidebarmodel.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace clustero {

/// The pipelines that the side bar lists: of folders and files that were opened, of the last runs, and those of repositories elsewhere that events
/// start. Kept up to date with the disk.
class Projects : public QObject
{
    Q_OBJECT
public:
    Projects(Services &services, const RunBoard &board, QObject *parent = nullptr);

    [[nodiscard]] SidebarModel &model() { return m_model; }
    /// Folders and files that were opened, the last one first.
    [[nodiscard]] QStringList recent() const;
    /// A folder or a pipeline file; remembered.
    void open(const QString &path);
    void forget(const QString &folder);

Q_SIGNALS:
    /// After open(): the first of its pipelines, or nothing but an explanation.
    void opened(const QString &file);
    void nothingFound(const QString &folder);

private:
    void scan();
    void scanned(const QList<PipelineFile> &files);
    void askElsewhere();
    void showGroups();

    Services &m_services;
    const RunBoard &m_board;
    SidebarModel m_model;
    QFileSystemWatcher m_watcher;
    QTimer m_scan;
    QList<PipelineFile> m_files;
    QList<ListedPipeline> m_elsewhere;
    QStringList m_opening;  ///< what open() waits for
    QStringList m_scanning; ///< and what the scan under way is to find
    bool m_isScanning = false;
    bool m_scanAgain = false;
};

} // namespace clustero
