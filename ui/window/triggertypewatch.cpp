// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/triggertypewatch.h"

#include "app/settings/settings.h"

#include <QDir>
#include <QFileInfo>

namespace clustero {

namespace {

constexpr int triggerTypePause = 200; ///< ms without a change before the files are read
constexpr int mostWatchedTypes = 100; ///< as many as are read

} // namespace

TriggerTypeWatch::TriggerTypeWatch(Services &services, QObject *parent) : QObject(parent), m_services(services)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(triggerTypePause);
    connect(&m_soon, &QTimer::timeout, this, &TriggerTypeWatch::read);
    const auto readSoon = [this] { m_soon.start(); };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, readSoon);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, readSoon);
    connect(&m_services, &Services::opened, this, [this] {
        if (!m_hasRead) // only at a second attempt
            read();
    });
    read();
}

void TriggerTypeWatch::read()
{
    m_services.ask(
        this, [](ServiceDesk &desk) { return desk.triggerTypes(); },
        [this](const TriggerTypes &types) {
            m_hasRead = true;
            watch();
            if (types.own().isEmpty() && m_types.own().isEmpty())
                return;
            m_types = types;
            Q_EMIT changed(m_types);
        });
}

/// A file that was replaced is another one; the folder above is only looked at for the folder to come.
void TriggerTypeWatch::watch()
{
    const QDir above(QFileInfo(settings::file()).absolutePath());
    const QDir folder(above.filePath(QStringLiteral("triggers")));
    QStringList wanted{folder.exists() ? folder.path() : above.path()};
    const QStringList names = folder.entryList({QStringLiteral("*.yaml"), QStringLiteral("*.yml")}, QDir::Files, QDir::Name);
    for (const QString &name : names.mid(0, mostWatchedTypes))
        wanted += folder.filePath(name);
    const QStringList watched = m_watcher.directories() + m_watcher.files();
    QStringList gone = watched;
    gone.removeIf([&wanted](const QString &path) { return wanted.contains(path); });
    wanted.removeIf([&watched](const QString &path) { return watched.contains(path) || !QFileInfo::exists(path); });
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

} // namespace clustero
