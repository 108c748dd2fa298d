// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logs/logdocument.h"

namespace clustero {

namespace {

constexpr std::chrono::milliseconds pollTime{100};

} // namespace

LogSearch::LogSearch(QString path, std::shared_ptr<const LogIndex> index, LineWanted wanted, int context, LogWorkers &workers, int priority)
    : m_index(index),
      m_scan(std::make_shared<LineScan>(std::move(path), std::move(index), std::move(wanted), context)),
      m_priority(priority)
{
    const auto work = [scan = m_scan](LogJob &job) { scan->run(job.isStopped(), [&job] { job.notify(); }); };
    m_job = std::make_shared<LogJob>(workers.scanning, this, work, [this] { Q_EMIT changed(); });
    m_job->poke(m_priority);
}

LogSearch::~LogSearch()
{
    m_job->stop();
}

void LogSearch::poke()
{
    m_job->poke(m_priority);
}

bool LogSearch::isComplete() const
{
    const LogIndex::Facts facts = m_index->facts();
    const LineScan::Progress scanned = progress();
    return facts.isComplete && scanned.isDone && scanned.known == facts.bytes && scanned.generation == facts.generation;
}

bool LogSearch::contains(qint64 line) const
{
    return m_scan->ask([&](const LineSet &lines) { return lines.contains(line); });
}

qint64 LogSearch::rank(qint64 line) const
{
    return m_scan->ask([&](const LineSet &lines) { return lines.rank(line); });
}

qint64 LogSearch::next(qint64 line) const
{
    return m_scan->ask([&](const LineSet &lines) { return lines.next(line); });
}

qint64 LogSearch::previous(qint64 line) const
{
    return m_scan->ask([&](const LineSet &lines) { return lines.previous(line); });
}

LogDocument::LogDocument(const QString &logPath, const QString &indexPath, LogWorkers &workers, QObject *parent)
    : QObject(parent),
      m_logPath(logPath),
      m_indexPath(indexPath),
      m_workers(workers),
      m_index(std::make_shared<LogIndex>(logPath)),
      m_times(std::make_shared<TimeIndex>(indexPath)),
      m_fetch(logPath, m_index)
{
    const auto work = [index = m_index, times = m_times](LogJob &job) {
        if (!index->update(job.isStopped(), [&job] { job.notify(); }))
            return;
        const LogIndex::Facts facts = index->facts();
        times->update(facts.size, job.isStopped());
        const TimeIndex::Lost lost = times->lost();
        if (lost.lines > 0)
            index->addNote({LogNote::Kind::Lost, facts.lines, lost.lines, lost.fromMs, lost.toMs});
        job.notify();
    };
    m_job = std::make_shared<LogJob>(workers.reading, this, work, [this] {
        m_isOpen = true;
        m_errors->poke();
        Q_EMIT changed();
    });
    m_poll.setInterval(pollTime);
    connect(&m_poll, &QTimer::timeout, this, [this] { m_job->poke(m_priority); });
    makeErrors(ErrorRules());
}

LogDocument::~LogDocument()
{
    m_job->stop();
}

void LogDocument::open(int priority)
{
    m_priority = priority;
    m_job->poke(priority);
}

void LogDocument::setLive(bool isLive)
{
    if (isLive == m_poll.isActive())
        return;
    if (isLive)
        m_poll.start();
    else
        m_poll.stop();
    m_job->poke(m_priority);
}

void LogDocument::setErrorRules(const ErrorRules &rules)
{
    makeErrors(rules);
    Q_EMIT errorsChanged();
}

void LogDocument::makeErrors(const ErrorRules &rules)
{
    m_errors = std::make_unique<LogSearch>(m_logPath, m_index, LineWanted::errors(rules), 0, m_workers, -1);
    connect(m_errors.get(), &LogSearch::changed, this, &LogDocument::errorsChanged);
}

std::vector<FetchedLine> LogDocument::lines(qint64 first, int count, const RenderOptions &options)
{
    return m_fetch.lines(first, count, options);
}

qint64 LogDocument::lineAtTime(qint64 ms)
{
    const qint64 offset = m_times->offsetAt(ms);
    return offset < 0 ? -1 : m_fetch.lineAt(offset);
}

std::unique_ptr<LogSearch> LogDocument::search(const LineMatcher &matcher, int context)
{
    auto search = std::make_unique<LogSearch>(m_logPath, m_index, LineWanted::matching(matcher), context, m_workers, 1);
    connect(this, &LogDocument::changed, search.get(), &LogSearch::poke);
    return search;
}

} // namespace clustero
