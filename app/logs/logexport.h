// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/logs/logjob.h"

#include <QObject>
#include <QString>

#include <memory>

namespace clustero {

enum class LogForm {
    Plain,       ///< what is seen: no escapes, the last state of rewritten lines
    Timestamped, ///< the same, each line behind the time at which it arrived
    Raw,         ///< the bytes of the file
};

/// A part of a log that is written: lines `first` to `last`, from 0.
struct LogPart
{
    QString logPath;
    QString indexPath;
    QString title; ///< a line before it, if there are several parts
    qint64 first = 0;
    qint64 last = -1; ///< -1: to the end
};

/// Writes logs into a file or into memory, in a worker, complete whatever is folded or filtered. Gone: cancelled, and a file that has not
/// been finished does not exist.
class LogExport : public QObject
{
    Q_OBJECT
public:
    LogExport(LogWorkers &workers, QObject *parent = nullptr);
    ~LogExport() override;

    /// Replaces the file when all is written.
    void toFile(const QList<LogPart> &parts, LogForm form, const QString &path);
    /// At most `most` bytes; with more it fails with the code `too-large`.
    void toMemory(const QList<LogPart> &parts, LogForm form, qint64 most);

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// Once. The bytes, if they were wanted in memory; a sentence, if it did not work.
    void finished(const QByteArray &bytes, const QString &problem);

private:
    struct State;
    void start(const QList<LogPart> &parts, LogForm form, const QString &path, qint64 most);

    LogWorkers &m_workers;
    std::shared_ptr<State> m_state;
    std::shared_ptr<LogJob> m_job;
};

} // namespace clustero
