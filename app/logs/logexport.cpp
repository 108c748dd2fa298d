// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logs/logexport.h"

#include "app/logs/timeindex.h"
#include "app/supervisor/plainfile.h"
#include "models/base/result.h"
#include "models/logs/linerenderer.h"

#include <QBuffer>
#include <QDateTime>
#include <QSaveFile>

#include <cstring>
#include <mutex>

namespace clustero {

namespace {

constexpr qsizetype bufferSize = 1024 * 1024;

/// Writes one log line by line.
class PartWriter
{
public:
    PartWriter(const LogPart &part, LogForm form, QIODevice &out, qint64 most)
        : m_part(part), m_form(form), m_out(out), m_most(most), m_file(part.logPath), m_times(part.indexPath)
    {}

    [[nodiscard]] qint64 size() const { return m_file.size(); }

    /// The next piece of at most 1 MiB of the log; false at its end, when nothing more is wanted or when writing fails.
    bool writeNext(bool &isTooLarge)
    {
        m_buffer.resize(bufferSize);
        const qint64 got = m_file.read(m_position, m_buffer.data(), bufferSize);
        if (got <= 0 || (m_part.last >= 0 && m_line > m_part.last))
            return false;
        const auto *end = static_cast<const char *>(::memrchr(m_buffer.constData(), '\n', static_cast<std::size_t>(got)));
        const bool isLast = got < bufferSize;
        const qsizetype usable = end && !isLast ? end - m_buffer.constData() + 1 : got;
        m_text.resize(0);
        take(QByteArrayView(m_buffer.constData(), usable));
        m_position += usable;
        isTooLarge = m_most >= 0 && m_out.pos() + m_text.size() > m_most;
        return !isTooLarge && m_out.write(m_text) == m_text.size();
    }

    [[nodiscard]] qint64 position() const { return m_position; }

private:
    void take(QByteArrayView bytes)
    {
        std::vector<std::pair<qint64, qint64>> lines; // where they are in `bytes`
        std::vector<qint64> offsets;
        for (qsizetype at = 0; at < bytes.size();) {
            const qsizetype found = bytes.indexOf('\n', at);
            const qsizetype end = found < 0 ? bytes.size() : found;
            const bool isWanted = m_line >= m_part.first && (m_part.last < 0 || m_line <= m_part.last);
            if (isWanted && m_form != LogForm::Timestamped)
                write(bytes, at, end, found >= 0);
            if (isWanted && m_form == LogForm::Timestamped) {
                lines.emplace_back(at, end);
                offsets.push_back(m_position + at);
            }
            at = end + 1;
            m_line += found >= 0 ? 1 : 0;
        }
        if (lines.empty())
            return;
        if (!m_hasTimes)
            m_times.update(m_file.size(), m_isNever);
        m_hasTimes = true;
        const std::vector<TimeIndex::Arrival> arrivals = m_times.arrivals(offsets);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const QDateTime time = QDateTime::fromMSecsSinceEpoch(arrivals[i].ms, Qt::UTC);
            m_text += arrivals[i].ms > 0 ? time.toString(Qt::ISODateWithMs).toLatin1() : QByteArray("-");
            m_text += ' ';
            write(bytes, lines[i].first, lines[i].second, true);
        }
    }

    void write(QByteArrayView bytes, qsizetype at, qsizetype end, bool hasEnd)
    {
        const QByteArrayView line = bytes.sliced(at, end - at);
        if (m_form == LogForm::Raw)
            m_text += line;
        else if (withoutStyles(line, m_visible))
            m_text += m_visible;
        else
            m_text += visibleText(line, line.size()).toUtf8();
        if (hasEnd)
            m_text += '\n';
    }

    LogPart m_part;
    LogForm m_form;
    QIODevice &m_out;
    qint64 m_most;
    PlainFile m_file;
    TimeIndex m_times;
    bool m_hasTimes = false;
    const std::atomic<bool> m_isNever = false;
    QByteArray m_buffer;
    QByteArray m_text;
    QByteArray m_visible;
    qint64 m_position = 0;
    qint64 m_line = 0;
};

} // namespace

struct LogExport::State
{
    QList<LogPart> parts;
    LogForm form = LogForm::Plain;
    QString path; ///< empty: memory
    qint64 most = -1;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::mutex mutex;
    std::optional<Result<QByteArray>> result; ///< guarded

    bool writeAll(QIODevice &out, LogJob &job, bool &isTooLarge);
    Result<QByteArray> run(LogJob &job);
};

bool LogExport::State::writeAll(QIODevice &out, LogJob &job, bool &isTooLarge)
{
    for (const LogPart &part : std::as_const(parts))
        total += PlainFile(part.logPath).size();
    qint64 before = 0;
    for (const LogPart &part : std::as_const(parts)) {
        if (parts.size() > 1)
            out.write("== " + part.title.toUtf8() + " ==\n");
        PartWriter writer(part, form, out, most);
        while (writer.writeNext(isTooLarge)) {
            done = before + writer.position();
            job.notify();
            if (job.isStopped())
                return false;
        }
        before += writer.size();
        if (isTooLarge)
            return false;
    }
    return true;
}

Result<QByteArray> LogExport::State::run(LogJob &job)
{
    bool isTooLarge = false;
    if (path.isEmpty()) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!writeAll(buffer, job, isTooLarge))
            return failure(
                isTooLarge ? QStringLiteral("too-large") : QStringLiteral("cancelled"),
                isTooLarge
                    ? LogExport::tr("This is more than the clipboard takes (%1 MiB). Save the log instead.").arg(most / (1024 * 1024))
                    : LogExport::tr("Copying was stopped."));
        return buffer.data();
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && writeAll(file, job, isTooLarge) && file.commit())
        return QByteArray();
    if (job.isStopped())
        return failure(QStringLiteral("cancelled"), LogExport::tr("Saving was stopped. Nothing was written."));
    return failure(
        QStringLiteral("write-failed"),
        LogExport::tr("The log was not saved to %1: %2. Choose another folder, or make room on the disk.").arg(path, file.errorString()));
}

LogExport::LogExport(LogWorkers &workers, QObject *parent) : QObject(parent), m_workers(workers) {}

LogExport::~LogExport()
{
    if (m_job)
        m_job->stop();
}

void LogExport::toFile(const QList<LogPart> &parts, LogForm form, const QString &path)
{
    start(parts, form, path, -1);
}

void LogExport::toMemory(const QList<LogPart> &parts, LogForm form, qint64 most)
{
    start(parts, form, {}, most);
}

void LogExport::start(const QList<LogPart> &parts, LogForm form, const QString &path, qint64 most)
{
    m_state = std::make_shared<State>();
    m_state->parts = parts;
    m_state->form = form;
    m_state->path = path;
    m_state->most = most;
    const auto work = [state = m_state](LogJob &job) {
        Result<QByteArray> result = state->run(job);
        {
            const std::lock_guard lock(state->mutex);
            state->result = std::move(result);
        }
        job.notify();
    };
    m_job = std::make_shared<LogJob>(m_workers.scanning, this, work, [this, state = m_state] {
        std::optional<Result<QByteArray>> result;
        {
            const std::lock_guard lock(state->mutex);
            result.swap(state->result);
        }
        Q_EMIT progressed(state->done, state->total);
        if (result)
            Q_EMIT finished(result->value_or(QByteArray()), *result ? QString() : result->error().sentence);
    });
    m_job->poke(2);
}

} // namespace clustero
