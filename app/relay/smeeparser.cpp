// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/smeeparser.h"

#include <QJsonDocument>

#include <algorithm>

namespace clustero {

namespace {

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
constexpr qsizetype mostHeaders = 200, longestHeader = 16'384;

tl::unexpected<Error> badSmee(const QString &why)
{
    return failure(QStringLiteral("bad-smee"), QStringLiteral("A message of the smee channel cannot be read: %1.").arg(why));
}

/// Walks over JSON that is known to be well-formed.
class JsonWalk
{
public:
    explicit JsonWalk(QByteArrayView text) : m_text(text) {}

    bool skip(char wanted)
    {
        space();
        if (m_at >= m_text.size() || m_text.at(m_at) != wanted)
            return false;
        ++m_at;
        return true;
    }

    /// The value here, from its first to its last byte.
    QByteArrayView value()
    {
        space();
        const qsizetype from = m_at;
        for (int depth = 0; m_at < m_text.size();) {
            const char byte = m_text.at(m_at);
            const bool closes = byte == '}' || byte == ']';
            if (depth == 0 && m_at > from && (closes || byte == ',' || byte == ':' || isSpace(byte)))
                break;
            if (byte == '"')
                string();
            else
                ++m_at;
            depth += byte == '{' || byte == '[' ? 1 : closes ? -1 : 0;
            if (depth == 0 && (closes || byte == '"'))
                break;
        }
        return m_text.sliced(from, m_at - from);
    }

private:
    static bool isSpace(char byte) { return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n'; }
    void space()
    {
        while (m_at < m_text.size() && isSpace(m_text.at(m_at)))
            ++m_at;
    }
    void string()
    {
        for (++m_at; m_at < m_text.size() && m_text.at(m_at) != '"'; ++m_at) {
            if (m_text.at(m_at) == '\\')
                ++m_at;
        }
        m_at = std::min(m_at + 1, m_text.size());
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

/// The text that a JSON string stands for; nothing if it is none.
std::optional<QString> textOf(QByteArrayView json)
{
    if (!json.startsWith('"') || json.size() > longestHeader)
        return std::nullopt;
    const QJsonValue value = QJsonDocument::fromJson('[' + json.toByteArray() + ']')[0];
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

} // namespace

bool ServerSentEventParser::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (std::exchange(m_afterReturn, false) && bytes.startsWith('\n')) {
            bytes = bytes.sliced(1);
            continue;
        }
        qsizetype end = 0;
        while (end < bytes.size() && bytes.at(end) != '\n' && bytes.at(end) != '\r')
            ++end;
        if (m_line.size() + end + m_event.data.size() > m_most)
            return false;
        m_line.append(bytes.first(end));
        if (end == bytes.size())
            return true;
        m_afterReturn = bytes.at(end) == '\r';
        bytes = bytes.sliced(end + 1);
        if (!endLine())
            return false;
    }
    return true;
}

bool ServerSentEventParser::endLine()
{
    const QByteArray line = std::exchange(m_line, {});
    if (std::exchange(m_isFirst, false) && line.startsWith(byteOrderMark))
        return takeLine(QByteArrayView(line).sliced(byteOrderMark.size()));
    return takeLine(line);
}

bool ServerSentEventParser::takeLine(QByteArrayView line)
{
    if (line.isEmpty()) {
        const ServerSentEvent event = std::exchange(m_event, {});
        if (std::exchange(m_hasData, false))
            m_onEvent(event);
        return true;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView field = colon < 0 ? line : line.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    if (field == QByteArrayView("event")) {
        m_event.name = value.toByteArray();
    } else if (field == QByteArrayView("data")) {
        if (std::exchange(m_hasData, true))
            m_event.data += '\n';
        m_event.data += value;
    }
    return m_event.name.size() + m_event.data.size() <= m_most;
}

Result<Event> eventFromSmee(const QByteArray &data, const QDateTime &receivedAt, const QString &channel)
{
    if (!QJsonDocument::fromJson(data).isObject())
        return badSmee(QStringLiteral("it is no JSON object"));
    JsonWalk walk(data);
    EventHeaders headers;
    QByteArray body;
    bool hasBody = false;
    walk.skip('{');
    do {
        const std::optional<QString> name = textOf(walk.value());
        walk.skip(':');
        const QByteArrayView value = walk.value();
        if (!name)
            continue;
        if (*name == QLatin1String("body")) {
            body = value.toByteArray();
            hasBody = value.startsWith('{');
        } else if (const std::optional<QString> text = textOf(value); text && headers.size() < mostHeaders) {
            headers.insert(name->toLower(), *text);
        }
    } while (walk.skip(','));
    if (!hasBody)
        return badSmee(QStringLiteral("its `body` is no JSON object"));
    return eventFromDelivery(headers, body, receivedAt, channel);
}

} // namespace clustero
