// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/events/eventparts.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace clustero {

/// Watches one folder and makes an event of what changed in it when nothing has changed for a while. What git ignores and `.git` do not count.
class FolderWatch : public QObject
{
    Q_OBJECT
public:
    /// Most files and folders that are watched; of a bigger folder the rest is not seen, and that is told.
    static constexpr qsizetype mostWatched = 10'000;

    FolderWatch(const EventParts &parts, DeliverEvent deliver, QString folder, std::chrono::milliseconds quiet, QObject *parent = nullptr);

    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] std::chrono::milliseconds quiet() const { return m_quiet.intervalAsDuration(); }

private:
    struct Seen
    {
        qint64 modified = 0; ///< ms since 1970
        qint64 size = 0;
        bool operator==(const Seen &) const = default;
    };
    [[nodiscard]] QHash<QString, Seen> scan();
    void noteChange();
    void look();

    const EventParts &m_parts;
    DeliverEvent m_deliver;
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_quiet;
    QTimer m_longest; ///< also while changes never stop
    QHash<QString, Seen> m_seen;
    bool m_isWhole = true;
};

/// Watches the folders of all pipelines with a `files` trigger.
class FileSource : public QObject
{
    Q_OBJECT
public:
    FileSource(const EventParts &parts, DeliverEvent deliver, QObject *parent = nullptr);

    /// Folders with their quiet times.
    void setFolders(const QMap<QString, std::chrono::milliseconds> &folders);

Q_SIGNALS:
    void problemFound(const QString &sentence);

private:
    const EventParts &m_parts;
    DeliverEvent m_deliver;
    std::map<QString, std::unique_ptr<FolderWatch>> m_watches;
};

} // namespace clustero
