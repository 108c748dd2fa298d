// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/steplogs.h"

#include "app/cli/terminaltext.h"
#include "app/supervisor/stepindex.h"
#include "models/wire/runevents.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cstring>

namespace clustero {

namespace {

constexpr qsizetype blockSize = 256 * 1024;
static_assert(LogReader::maxLine < blockSize);

/// Reads the log itself in blocks; needs no index.
class BlockLog : public StepLogStream
{
public:
    BlockLog(const QString &path, QByteArray prefix, bool whole)
        : m_file(path), m_prefix(std::move(prefix)), m_isRaw(whole), m_buffer(blockSize, Qt::Uninitialized)
    {}

    bool append(QByteArray &out, qsizetype most, bool toEnd) override
    {
        if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return false;
        bool more = true;
        while (more && out.size() < most) {
            more = fill();
            if (m_isRaw) {
                out.append(m_buffer.constData() + m_begin, m_end - m_begin);
                m_begin = m_end = 0;
            } else {
                const bool full = takeLines(out, most);
                if (full)
                    return true;
                if (!more && toEnd && m_begin < m_end) {
                    piece(out, m_end - m_begin);
                    m_begin = m_end;
                }
            }
        }
        return more;
    }

private:
    /// False when the log has no more bytes by now.
    bool fill()
    {
        if (m_begin > 0 && m_end - m_begin <= LogReader::maxLine) {
            std::memmove(m_buffer.data(), m_buffer.constData() + m_begin, static_cast<size_t>(m_end - m_begin));
            m_end -= m_begin;
            m_begin = 0;
        }
        if (m_end == blockSize)
            return true;
        const qint64 got = m_file.read(m_buffer.data() + m_end, blockSize - m_end);
        m_end += std::max<qint64>(0, got);
        return got > 0;
    }

    /// True: `out` is full before the lines were.
    bool takeLines(QByteArray &out, qsizetype most)
    {
        const char *data = m_buffer.constData();
        while (m_begin < m_end) {
            if (out.size() >= most)
                return true;
            const qsizetype left = m_end - m_begin;
            const auto *end = static_cast<const char *>(std::memchr(data + m_begin, '\n', static_cast<size_t>(left)));
            qsizetype length = end ? end - (data + m_begin) : left;
            const bool isPiece = length > LogReader::maxLine;
            if (!end && !isPiece)
                return false;
            length = std::min<qsizetype>(length, LogReader::maxLine);
            piece(out, length);
            m_begin += length + (isPiece ? 0 : 1);
        }
        return false;
    }

    void piece(QByteArray &out, qsizetype length)
    {
        out.append(m_prefix);
        out.append(m_buffer.constData() + m_begin, length);
        out.append('\n');
    }

    QFile m_file;
    QByteArray m_prefix;
    bool m_isRaw;
    QByteArray m_buffer;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
};

/// Reads log and index.
class LineLog : public StepLogStream
{
public:
    LineLog(const QString &logPath, const QString &indexPath) : m_reader(logPath, indexPath) {}

    bool append(QByteArray &out, qsizetype most, bool toEnd) override
    {
        constexpr int linesAtOnce = 128;
        while (out.size() < most) {
            const std::vector<LogLine> lines = m_reader.read(linesAtOnce, toEnd);
            if (lines.empty())
                return false;
            for (const LogLine &line : lines)
                appendLine(out, line);
        }
        return true;
    }

protected:
    virtual void appendLine(QByteArray &out, const LogLine &line) = 0;

private:
    LogReader m_reader;
};

class TimedLog : public LineLog
{
public:
    TimedLog(const QString &logPath, const QString &indexPath, QByteArray prefix) : LineLog(logPath, indexPath), m_prefix(std::move(prefix))
    {}

protected:
    void appendLine(QByteArray &out, const LogLine &line) override
    {
        if (line.arrivalMs != m_timeMs || m_time.isEmpty()) {
            m_timeMs = line.arrivalMs;
            m_time = m_timeMs > 0 ? rfc3339(QDateTime::fromMSecsSinceEpoch(m_timeMs, Qt::UTC)) : QByteArray(24, '-');
        }
        out += m_time;
        out += ' ';
        out += m_prefix;
        out += line.text;
        out += '\n';
    }

private:
    QByteArray m_prefix;
    QByteArray m_time;
    qint64 m_timeMs = -1;
};

class JsonLog : public LineLog
{
public:
    JsonLog(const QString &logPath, const QString &indexPath, const RunId &run, const QString &strand, const QString &step)
        : LineLog(logPath, indexPath), m_encoder(run, strand, step)
    {}

protected:
    void appendLine(QByteArray &out, const LogLine &line) override
    {
        const qint64 time = line.arrivalMs > 0 ? line.arrivalMs : QDateTime::currentMSecsSinceEpoch();
        m_encoder.append(out, line.text, line.number, line.isError, time);
    }

private:
    LogEventEncoder m_encoder;
};

/// Lines of the log's last `window` bytes; the first is left out if it may be a part of one.
QList<QByteArray> lastLines(const QString &path, qint64 window)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    const qint64 from = std::max<qint64>(0, file.size() - window);
    file.seek(from);
    QByteArray bytes = file.read(window);
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    QList<QByteArray> lines = bytes.split('\n');
    if (from > 0 && lines.size() > 1)
        lines.removeFirst();
    return bytes.isEmpty() ? QList<QByteArray>() : lines;
}

QString shownLine(const QByteArray &bytes)
{
    constexpr qsizetype longest = 2000; // no screen shows more
    return printable(QByteArrayView(bytes).first(std::min(longest, bytes.size())));
}

} // namespace

std::unique_ptr<StepLogStream> rawLog(const QString &logPath)
{
    return std::make_unique<BlockLog>(logPath, QByteArray(), true);
}

std::unique_ptr<StepLogStream> prefixedLog(const QString &logPath, const QByteArray &prefix)
{
    return std::make_unique<BlockLog>(logPath, prefix, false);
}

std::unique_ptr<StepLogStream> timedLog(const QString &logPath, const QString &indexPath, const QByteArray &prefix)
{
    return std::make_unique<TimedLog>(logPath, indexPath, prefix);
}

std::unique_ptr<StepLogStream> jsonLog(const QString &logPath, const QString &indexPath, const RunId &run, const QString &strand,
                                       const QString &step)
{
    return std::make_unique<JsonLog>(logPath, indexPath, run, strand, step);
}

QStringList logTail(const QString &logPath, int lines, qint64 window)
{
    const QList<QByteArray> all = lastLines(logPath, window);
    QStringList tail;
    for (qsizetype i = std::max<qsizetype>(0, all.size() - lines); i < all.size(); ++i)
        tail << shownLine(all.at(i));
    return tail;
}

QStringList likelyErrorLines(const QString &logPath, int most)
{
    constexpr qint64 window = 1024 * 1024;
    constexpr qsizetype context = 4; // of the end, when errors were found further up
    static const QRegularExpression pattern(
        QStringLiteral("\\b(error|errors|fail|failed|failure|failing|fatal|panic|exception|traceback|assertion|undefined reference"
                       "|not found|no such file|cannot|can't|could not|denied|segmentation fault|killed|out of memory|unable to)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const QList<QByteArray> all = lastLines(logPath, window);
    QList<qsizetype> chosen;
    const qsizetype tailFrom = std::max<qsizetype>(0, all.size() - context);
    for (qsizetype i = all.size(); i-- > 0 && chosen.size() < most;) {
        if (i >= tailFrom || pattern.match(shownLine(all.at(i))).hasMatch())
            chosen.prepend(i);
    }
    const bool foundErrors =
        std::any_of(chosen.begin(), chosen.end(), [&](qsizetype i) { return pattern.match(shownLine(all.at(i))).hasMatch(); });
    QStringList lines;
    if (!foundErrors) {
        for (qsizetype i = std::max<qsizetype>(0, all.size() - most); i < all.size(); ++i)
            lines << shownLine(all.at(i));
        return lines;
    }
    for (qsizetype k = 0; k < chosen.size(); ++k) {
        if (k > 0 && chosen.at(k) > chosen.at(k - 1) + 1)
            lines << QStringLiteral("...");
        lines << shownLine(all.at(chosen.at(k)));
    }
    return lines;
}

} // namespace clustero
