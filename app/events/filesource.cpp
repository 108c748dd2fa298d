// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/filesource.h"

#include "app/git/repository.h"
#include "models/runs/eventrules.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostNamed = 1000;
constexpr int longestFactor = 10;

} // namespace

FolderWatch::FolderWatch(const EventParts &parts, DeliverEvent deliver, QString folder, std::chrono::milliseconds quiet, QObject *parent)
    : QObject(parent), m_parts(parts), m_deliver(std::move(deliver)), m_folder(std::move(folder))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    m_longest.setSingleShot(true);
    m_longest.setInterval(quiet * longestFactor);
    connect(&m_quiet, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_longest, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FolderWatch::noteChange);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FolderWatch::noteChange);
    m_seen = scan();
}

QHash<QString, FolderWatch::Seen> FolderWatch::scan()
{
    QHash<QString, Seen> found;
    QStringList watched{m_folder};
    const Result<std::unique_ptr<WorkingTree>> tree = WorkingTree::of(m_folder, false);
    const auto isIgnored = [&](const QString &path, bool isFolder) {
        if (!tree || !*tree)
            return false;
        const QByteArray inTree = (*tree)->prefix() + QFile::encodeName(path);
        return (*tree)->ignores(isFolder ? inTree + '/' : inTree) && !(*tree)->tracksFile(inTree) && !(*tree)->tracksBelow(inTree);
    };
    QStringList open{QString()};
    m_isWhole = true;
    while (!open.isEmpty() && m_isWhole) {
        const QString below = open.takeFirst();
        const QDir folder(below.isEmpty() ? m_folder : m_folder + u'/' + below);
        for (const QFileInfo &entry : folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name)) {
            const QString path = below.isEmpty() ? entry.fileName() : below + u'/' + entry.fileName();
            const bool isFolder = entry.isDir() && !entry.isSymLink();
            if (entry.fileName() == QLatin1String(".git") || isIgnored(path, isFolder))
                continue;
            if (watched.size() >= mostWatched) {
                m_isWhole = false;
                break;
            }
            if (!entry.isSymLink())
                watched += entry.filePath();
            if (isFolder)
                open += path;
            else
                found.insert(path, {entry.lastModified().toMSecsSinceEpoch(), entry.size()});
        }
    }
    const QStringList before = m_watcher.files() + m_watcher.directories();
    const QSet<QString> known(before.begin(), before.end());
    QStringList missing;
    for (const QString &path : std::as_const(watched)) {
        if (!known.contains(path))
            missing += path;
    }
    if (!missing.isEmpty())
        m_watcher.addPaths(missing);
    return found;
}

void FolderWatch::noteChange()
{
    m_quiet.start();
    if (!m_longest.isActive())
        m_longest.start();
}

void FolderWatch::look()
{
    m_quiet.stop();
    m_longest.stop();
    const QHash<QString, Seen> now = scan();
    QStringList changed;
    for (auto file = now.constBegin(); file != now.constEnd(); ++file) {
        const auto before = m_seen.constFind(file.key());
        if (before == m_seen.constEnd() || *before != file.value())
            changed += file.key();
    }
    for (auto file = m_seen.constBegin(); file != m_seen.constEnd(); ++file) {
        if (!now.contains(file.key()))
            changed += file.key();
    }
    if (changed.isEmpty())
        return;
    changed.sort();
    const QDateTime time = m_parts.clock->now();
    const QByteArray hash = QCryptographicHash::hash((m_folder + u'\n' + changed.join(u'\n')).toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString id = QStringLiteral("files-%1-%2").arg(time.toMSecsSinceEpoch()).arg(QString::fromLatin1(hash.left(16)));
    const Event event = ownEvent(QStringLiteral("files"), id,
                                 {{QStringLiteral("folder"), m_folder},
                                  {QStringLiteral("files"), QJsonArray::fromStringList(changed.mid(0, mostNamed))},
                                  {QStringLiteral("count"), changed.size()}},
                                 time);
    if (m_deliver(event, {}))
        m_seen = now;
    else
        noteChange();
}

FileSource::FileSource(const EventParts &parts, DeliverEvent deliver, QObject *parent)
    : QObject(parent), m_parts(parts), m_deliver(std::move(deliver))
{}

void FileSource::setFolders(const QMap<QString, std::chrono::milliseconds> &folders)
{
    std::erase_if(m_watches,
                  [&](const auto &watch) { return !folders.contains(watch.first) || folders.value(watch.first) != watch.second->quiet(); });
    for (auto folder = folders.constBegin(); folder != folders.constEnd(); ++folder) {
        if (m_watches.contains(folder.key()))
            continue;
        auto watch = std::make_unique<FolderWatch>(m_parts, m_deliver, folder.key(), folder.value());
        if (!watch->isWhole())
            Q_EMIT problemFound(QStringLiteral("%1 has more than %2 files and folders, so changes of some of them are not noticed. Let git "
                                               "ignore what is made anew, or put the pipeline into a smaller folder.")
                                    .arg(folder.key())
                                    .arg(FolderWatch::mostWatched));
        m_watches.emplace(folder.key(), std::move(watch));
    }
}

} // namespace clustero
