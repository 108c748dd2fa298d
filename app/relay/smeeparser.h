// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/events/event.h"

#include <functional>
#include <optional>

namespace clustero {

/// An event of a stream of server-sent events.
struct ServerSentEvent
{
    QByteArray name; ///< empty: a message
    QByteArray data; ///< its lines, with line ends between them
};

/// Takes a stream of server-sent events apart (HTML, "Interpreting an event stream"), in whatever pieces it comes. Each event may have
/// `most` bytes.
class ServerSentEventParser
{
public:
    using OnEvent = std::function<void(const ServerSentEvent &)>;

    explicit ServerSentEventParser(OnEvent onEvent, qsizetype most = 40 * 1024 * 1024) : m_onEvent(std::move(onEvent)), m_most(most) {}

    /// False: something was too large; the stream is of no use any more.
    [[nodiscard]] bool feed(QByteArrayView bytes);

private:
    bool takeLine(QByteArrayView line);
    bool endLine();

    OnEvent m_onEvent;
    qsizetype m_most;
    QByteArray m_line;
    bool m_isFirst = true;      ///< a byte order mark may come
    bool m_afterReturn = false; ///< a line feed belongs to the line end before it
    bool m_hasData = false;
    ServerSentEvent m_event;
};

/// The delivery in a smee message: an object with the headers as texts beside `body`. The body's bytes are those between its first and last
/// brace, so that signatures hold. Error `bad-smee`.
[[nodiscard]] Result<Event> eventFromSmee(const QByteArray &data, const QDateTime &receivedAt, const QString &channel);

} // namespace clustero
