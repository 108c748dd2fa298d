// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/logs/linefetch.h"
#include "app/logs/linescan.h"
#include "app/logs/logjob.h"
#include "app/logs/timeindex.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace clustero {

/// Looks for something in a whole log, in a worker. Belongs to the thread of its document, which it does not outlive.
class LogSearch : public QObject
{
    Q_OBJECT
public:
    LogSearch(QString path, std::shared_ptr<const LogIndex> index, LineWanted wanted, int context, LogWorkers &workers, int priority);
    ~LogSearch() override;

    [[nodiscard]] LineScan::Progress progress() const { return m_scan->progress(); }
    [[nodiscard]] const LineScan &scan() const { return *m_scan; }
    [[nodiscard]] qint64 count() const { return progress().found; }
    /// Everything that the document has read has been looked through.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] bool contains(qint64 line) const;
    [[nodiscard]] qint64 rank(qint64 line) const;
    /// The first line that is not smaller; -1: none is known.
    [[nodiscard]] qint64 next(qint64 line) const;
    /// The last line that is smaller; -1: none is known.
    [[nodiscard]] qint64 previous(qint64 line) const;
    /// There may be more to look through.
    void poke();

Q_SIGNALS:
    /// More was found or looked through.
    void changed();

private:
    std::shared_ptr<const LogIndex> m_index;
    std::shared_ptr<LineScan> m_scan;
    std::shared_ptr<LogJob> m_job;
    int m_priority;
};

/// One step's log: an index that a worker makes and, while the step runs, keeps up with the file; lines, times and searches.
/// All calls and signals in the thread that made it. No call reads more than some hundred KiB.
class LogDocument : public QObject
{
    Q_OBJECT
public:
    LogDocument(const QString &logPath, const QString &indexPath, LogWorkers &workers, QObject *parent = nullptr);
    ~LogDocument() override;

    /// Starts to read. Higher priorities come first.
    void open(int priority = 0);
    /// Whether the file is looked at ten times a second. When that ends it is looked at once more.
    void setLive(bool isLive);
    void setErrorRules(const ErrorRules &rules);

    [[nodiscard]] QString logPath() const { return m_logPath; }
    [[nodiscard]] QString indexPath() const { return m_indexPath; }
    [[nodiscard]] LogIndex::Facts facts() const { return m_index->facts(); }
    /// The file has been looked at.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] std::vector<LogGroup> groups() const { return m_index->groups(); }
    [[nodiscard]] std::vector<LineRange> hidden() const { return m_index->hidden(); }
    [[nodiscard]] std::vector<LogNote> notes() const { return m_index->notes(); }

    [[nodiscard]] std::vector<FetchedLine> lines(qint64 first, int count, const RenderOptions &options = {});
    [[nodiscard]] qint64 lineAt(qint64 offset) { return m_fetch.lineAt(offset); }
    [[nodiscard]] std::vector<TimeIndex::Arrival> arrivals(const std::vector<qint64> &offsets) { return m_times->arrivals(offsets); }
    /// The first line that arrived at `ms` since the epoch or later; -1: none.
    [[nodiscard]] qint64 lineAtTime(qint64 ms);

    [[nodiscard]] std::unique_ptr<LogSearch> search(const LineMatcher &matcher, int context = 0);
    /// Lines that tell of errors.
    [[nodiscard]] const LogSearch &errors() const { return *m_errors; }

Q_SIGNALS:
    /// There are more lines, or other ones, or the index has got further.
    void changed();
    void errorsChanged();

private:
    void makeErrors(const ErrorRules &rules);

    QString m_logPath;
    QString m_indexPath;
    LogWorkers &m_workers;
    std::shared_ptr<LogIndex> m_index;
    std::shared_ptr<TimeIndex> m_times;
    std::shared_ptr<LogJob> m_job;
    std::unique_ptr<LogSearch> m_errors;
    LineFetch m_fetch;
    QTimer m_poll;
    int m_priority = 0;
    bool m_isOpen = false;
};

} // namespace clustero
