// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/runevents.h"

#include <algorithm>

namespace clustero {

namespace {

/// Length of the well-formed UTF-8 sequence at `at`, 0 if there is none (Unicode 15, table 3-7).
qsizetype sequenceLength(QByteArrayView text, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto isTail = [&](qsizetype i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned first = byte(at);
    const unsigned second = byte(at + 1);
    if (first >= 0xC2 && first <= 0xDF)
        return isTail(at + 1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && second < 0xA0;
        const bool surrogate = first == 0xED && second > 0x9F;
        return isTail(at + 1) && !overlong && !surrogate && isTail(at + 2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && second < 0x90;
        const bool beyond = first == 0xF4 && second > 0x8F;
        return isTail(at + 1) && !overlong && !beyond && isTail(at + 2) && isTail(at + 3) ? 4 : 0;
    }
    return 0;
}

void appendEscaped(QByteArray &out, unsigned char c)
{
    switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: break;
    }
    constexpr char digits[] = "0123456789abcdef";
    out += "\\u00";
    out += digits[c >> 4U];
    out += digits[c & 15U];
}

/// One object in the order in which its fields are given.
class JsonLine
{
public:
    JsonLine(const char *type, const EventStamp &stamp)
    {
        m_bytes = "{\"v\":1,\"type\":\"";
        m_bytes += type;
        m_bytes += '"';
        raw("time", '"' + rfc3339(stamp.time) + '"');
        if (!stamp.run.isEmpty())
            text("run", stamp.run.value);
    }

    JsonLine &text(const char *name, const QString &value)
    {
        key(name);
        appendJsonString(m_bytes, value.toUtf8());
        return *this;
    }
    JsonLine &number(const char *name, qint64 value) { return raw(name, QByteArray::number(value)); }
    JsonLine &raw(const char *name, const QByteArray &json)
    {
        key(name);
        m_bytes += json;
        return *this;
    }
    QByteArray end() { return m_bytes + "}\n"; }

private:
    void key(const char *name)
    {
        m_bytes += ",\"";
        m_bytes += name;
        m_bytes += "\":";
    }

    QByteArray m_bytes;
};

template<typename List, typename Append>
QByteArray jsonArray(const List &list, Append append)
{
    QByteArray json = "[";
    for (const auto &element : list) {
        if (json.size() > 1)
            json += ',';
        append(json, element);
    }
    return json + ']';
}

QByteArray jsonStrings(const QStringList &list)
{
    return jsonArray(list, [](QByteArray &json, const QString &text) { appendJsonString(json, text.toUtf8()); });
}

} // namespace

void appendJsonString(QByteArray &out, QByteArrayView text)
{
    out += '"';
    qsizetype done = 0;
    qsizetype at = 0;
    const auto copyPlain = [&] { out.append(text.data() + done, at - done); };
    while (at < text.size()) {
        const auto c = static_cast<unsigned char>(text[at]);
        if (c >= 0x20 && c < 0x7F && c != '"' && c != '\\') {
            ++at;
            continue;
        }
        const qsizetype length = c < 0x80 ? 0 : sequenceLength(text, at);
        if (length > 0) {
            at += length;
            continue;
        }
        copyPlain();
        if (c < 0x80)
            appendEscaped(out, c);
        else
            out += "\xEF\xBF\xBD";
        done = ++at;
    }
    copyPlain();
    out += '"';
}

QByteArray rfc3339(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")).toLatin1() + 'Z';
}

qint64 durationMs(const QDateTime &from, const QDateTime &to)
{
    return from.isValid() && to.isValid() ? std::max<qint64>(0, from.msecsTo(to)) : 0;
}

QByteArray runStartedEvent(const EventStamp &stamp, const Run &run)
{
    const auto appendStrand = [](QByteArray &json, const StrandRun &strand) {
        json += "{\"name\":";
        appendJsonString(json, strand.name.toUtf8());
        json += ",\"after\":" + jsonStrings(strand.after) + ",\"steps\":";
        json += jsonArray(strand.steps, [](QByteArray &out, const StepRun &step) { appendJsonString(out, step.name.toUtf8()); });
        json += '}';
    };
    return JsonLine("run.started", stamp)
        .number("number", run.number)
        .text("pipeline", run.pipeline)
        .text("file", run.file)
        .text("workspace", run.workspace)
        .text("trigger", run.trigger)
        .raw("strands", jsonArray(run.strands, appendStrand))
        .end();
}

QByteArray strandStartedEvent(const EventStamp &stamp, const StrandRun &strand)
{
    return JsonLine("strand.started", stamp).text("strand", strand.name).text("state", toString(strand.state)).end();
}

QByteArray strandFinishedEvent(const EventStamp &stamp, const StrandRun &strand)
{
    return JsonLine("strand.finished", stamp)
        .text("strand", strand.name)
        .text("state", toString(strand.state))
        .number("durationMs", durationMs(strand.startedAt, strand.finishedAt))
        .text("reason", strand.reason)
        .end();
}

QByteArray stepStartedEvent(const EventStamp &stamp, const QString &strand, const StepRun &step)
{
    return JsonLine("step.started", stamp)
        .text("strand", strand)
        .text("step", step.name)
        .text("image", step.image)
        .raw("command", jsonStrings(step.command))
        .end();
}

QByteArray stepFinishedEvent(const EventStamp &stamp, const QString &strand, const StepRun &step)
{
    return JsonLine("step.finished", stamp)
        .text("strand", strand)
        .text("step", step.name)
        .text("state", toString(step.state))
        .raw("exitCode", step.exitCode ? QByteArray::number(*step.exitCode) : QByteArrayLiteral("null"))
        .number("durationMs", durationMs(step.startedAt, step.finishedAt))
        .text("reason", step.reason)
        .end();
}

QByteArray artifactEvent(const EventStamp &stamp, const Artifact &artifact)
{
    const auto appendFile = [](QByteArray &json, const ArtifactFile &file) {
        json += "{\"path\":";
        appendJsonString(json, file.path.toUtf8());
        json += ",\"size\":" + QByteArray::number(file.size) + ",\"sha256\":";
        appendJsonString(json, file.sha256);
        json += '}';
    };
    return JsonLine("artifact", stamp).text("name", artifact.name).raw("files", jsonArray(artifact.files, appendFile)).end();
}

QByteArray publicationEvent(const EventStamp &stamp, const Publication &publication)
{
    return JsonLine("published", stamp)
        .text("artifact", publication.artifact)
        .text("place", publication.place)
        .text("url", publication.url)
        .text("digest", publication.digest)
        .end();
}

QByteArray diagnosticEvent(const EventStamp &stamp, const Diagnostic &diagnostic)
{
    const SourceRange &range = diagnostic.range;
    return JsonLine("diagnostic", stamp)
        .text("severity", diagnostic.severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning"))
        .text("code", diagnostic.code)
        .text("message", diagnostic.message)
        .text("file", diagnostic.file)
        .number("line", range.line)
        .number("column", range.column)
        .number("endLine", range.endLine)
        .number("endColumn", range.endColumn)
        .text("fix", diagnostic.fix)
        .end();
}

QByteArray runFinishedEvent(const EventStamp &stamp, const Run &run, int exitStatus)
{
    return JsonLine("run.finished", stamp)
        .text("state", toString(run.state))
        .number("durationMs", durationMs(run.startedAt, run.finishedAt))
        .number("exitStatus", exitStatus)
        .text("reason", run.reason)
        .end();
}

LogEventEncoder::LogEventEncoder(const RunId &run, const QString &strand, const QString &step)
{
    m_middle = "\",\"run\":";
    appendJsonString(m_middle, run.value.toLatin1());
    m_middle += ",\"strand\":";
    appendJsonString(m_middle, strand.toUtf8());
    m_middle += ",\"step\":";
    appendJsonString(m_middle, step.toUtf8());
    m_middle += ",\"stream\":\"";
}

void LogEventEncoder::append(QByteArray &out, QByteArrayView text, qint64 line, bool isError, qint64 arrivalMs)
{
    if (arrivalMs != m_timeMs) {
        m_time = rfc3339(QDateTime::fromMSecsSinceEpoch(arrivalMs, Qt::UTC));
        m_timeMs = arrivalMs;
    }
    out += "{\"v\":1,\"type\":\"log\",\"time\":\"";
    out += m_time;
    out += m_middle;
    out += isError ? "stderr\",\"text\":" : "stdout\",\"text\":";
    appendJsonString(out, text);
    out += ",\"line\":";
    char digits[24];
    char *end = digits + sizeof digits;
    char *first = end;
    qint64 rest = std::max<qint64>(0, line);
    do {
        *--first = static_cast<char>('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    out.append(first, end - first);
    out += "}\n";
}

} // namespace clustero
