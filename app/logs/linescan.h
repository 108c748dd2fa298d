// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/logs/logindex.h"
#include "models/logs/errorrules.h"
#include "models/logs/linematcher.h"
#include "models/logs/lineset.h"

namespace clustero {

/// What a scan looks for. Called in a worker.
struct LineWanted
{
    /// Find the next place at or after the given one in many lines that are visible as they are; -1: none.
    using Finder = std::function<qsizetype(QByteArrayView, qsizetype)>;
    std::vector<Finder> finders; ///< none: every line is asked
    bool isCertain = false;      ///< what a finder finds is wanted, without asking
    std::function<LineMatcher::Answer(QByteArrayView visible)> isWanted;

    [[nodiscard]] static LineWanted matching(const LineMatcher &matcher);
    [[nodiscard]] static LineWanted errors(const ErrorRules &rules);
};

/// Looks through all of a log that its index knows, and goes on when there is more. Every line that is wanted is found; none is left
/// out because there are many. run() is called in one worker at a time, the questions from any thread.
class LineScan
{
public:
    /// `context`: so many lines before and behind each are noted in the second set.
    LineScan(QString path, std::shared_ptr<const LogIndex> index, LineWanted wanted, int context = 0);

    void run(const std::atomic<bool> &isStopped, const std::function<void()> &published);

    struct Progress
    {
        qint64 bytes = 0;
        qint64 found = 0;
        qint64 gaveUp = 0;   ///< lines on which a regular expression took too long
        bool isDone = false; ///< with what the index knew
        qint64 known = 0;    ///< how many bytes it knew
        int generation = 0;  ///< other than before: the log was cut and all began again
    };
    [[nodiscard]] Progress progress() const;
    /// Asks the lines that were found, or with their context, under the lock.
    template<typename Question>
    auto ask(Question question, bool withContext = false) const
    {
        const std::lock_guard lock(m_mutex);
        return question(withContext && m_context > 0 ? m_withContext : m_lines);
    }

private:
    bool readPart(const LogIndex::Facts &facts);
    void scan(QByteArrayView bytes, qint64 offset, qint64 line);
    void scanQuickly(QByteArrayView bytes, qint64 line, const LineWanted::Finder &find);
    void scanLines(QByteArrayView bytes, qint64 line, bool asItIs);
    bool isWanted(QByteArrayView visible);
    void publish(bool isDone, qint64 known);

    QString m_path;
    std::shared_ptr<const LogIndex> m_index;
    LineWanted m_wanted;
    int m_context;
    // Only the worker:
    PlainFile m_file{QString()};
    QByteArray m_buffer;
    QByteArray m_visible;
    std::vector<qint64> m_found;
    qint64 m_position = 0;
    qint64 m_line = 0;
    qint64 m_gaveUp = 0;
    int m_generation = 0;

    mutable std::mutex m_mutex;
    LineSet m_lines;       ///< guarded
    LineSet m_withContext; ///< guarded
    Progress m_progress;   ///< guarded
};

} // namespace clustero
