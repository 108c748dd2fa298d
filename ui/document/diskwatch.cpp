// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/diskwatch.h"

#include <QFileInfo>

#include <algorithm>

namespace clustero {

DiskWatch::DiskWatch(QString file, QObject *parent) : QObject(parent), m_file(std::move(file))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_since.invalidate();
        Q_EMIT changed();
    });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &DiskWatch::stirred);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &DiskWatch::stirred);
}

void DiskWatch::begin()
{
    QString folder = QFileInfo(m_file).absolutePath();
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).absolutePath())
        folder = QFileInfo(folder).absolutePath(); // where it would appear again
    const QStringList folders = m_watcher.directories();
    if (!folders.isEmpty() && folders != QStringList(folder))
        m_watcher.removePaths(folders);
    if (!m_watcher.directories().contains(folder))
        m_watcher.addPath(folder);
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files()); // it may be of a file that has lost its name
    if (QFileInfo::exists(m_file))
        m_watcher.addPath(m_file);
}

void DiskWatch::stirred()
{
    if (!m_since.isValid())
        m_since.start();
    m_timer.start(std::clamp(longest - int(m_since.elapsed()), 0, quiet));
}

} // namespace clustero
