// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QTimer>

namespace clustero {

/// Tells when a file may have changed: written, replaced, deleted, made again, also with its folder. Many changes in a row are told once.
class DiskWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr int quiet = 80;    ///< ms without a change before one is told
    static constexpr int longest = 500; ///< ms that one is held back at most

    explicit DiskWatch(QString file, QObject *parent = nullptr);

    /// From now on; and again after each look, for a file that was replaced is another one.
    void begin();

Q_SIGNALS:
    void changed();

private:
    void stirred();

    QString m_file;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QElapsedTimer m_since;
};

} // namespace clustero
