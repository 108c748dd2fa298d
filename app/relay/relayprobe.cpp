// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/relayprobe.h"

#include "app/net/answer.h"
#include "app/net/eventstream.h"

namespace clustero {

namespace {

using std::chrono::milliseconds;

/// Gathers what a connection says, and tells once when that is enough.
template<typename Value>
class Outcome : public QObject
{
public:
    Outcome() { m_elapsed.start(); }

    void set(Result<Value> result) { m_result.give(std::move(result)); }
    [[nodiscard]] milliseconds elapsed() const { return milliseconds(m_elapsed.elapsed()); }

    QCoro::Task<Result<Value>> wait()
    {
        const Result<Value> result = co_await m_result.wait();
        co_return result;
    }

private:
    Answer<Result<Value>> m_result;
    QElapsedTimer m_elapsed;
};

} // namespace

QCoro::Task<Result<RelayFinding>> probeRelay(RelayConnection connection, QByteArray token, WebSocketTimes times)
{
    WebSocketConnection socket({relayEndpoint(connection.url), token, relayProtocol, connection.authority}, times);
    Outcome<RelayFinding> outcome;
    QTimer limit;
    QObject::connect(&limit, &QTimer::timeout, &outcome, [&] {
        outcome.set(
            failure(QStringLiteral("ws-silent"), QStringLiteral("The relay cannot be reached: it took the connection but said nothing.")));
    });
    limit.start(2 * times.connect);
    QObject::connect(&socket, &WebSocketConnection::opened, &outcome, [&] {
        socket.send(QString::fromUtf8(encodeRelayFrame(RelaySubscribe{connection.channel, std::nullopt, 1})));
    });
    QObject::connect(&socket, &WebSocketConnection::ended, &outcome,
                     [&](const Error &why) { outcome.set(tl::unexpected(adviceFor(why))); });
    QObject::connect(&socket, &WebSocketConnection::received, &outcome, [&](const QString &text) {
        const Result<RelayFrame> frame = decodeRelayFrame(text.toUtf8());
        if (!frame)
            outcome.set(failure(frame));
        else if (const auto *subscribed = std::get_if<RelaySubscribed>(&*frame))
            outcome.set(RelayFinding{outcome.elapsed(), subscribed->head, std::max<qint64>(0, subscribed->head - subscribed->oldest + 1)});
        else if (const auto *error = std::get_if<RelayError>(&*frame); error && error->isFatal)
            outcome.set(tl::unexpected(adviceFor({error->code, error->message.simplified()})));
    });
    socket.open();
    co_return co_await outcome.wait();
}

QCoro::Task<Result<milliseconds>> probeSmee(SmeeConnection connection)
{
    EventStream stream(QUrl(connection.url), {});
    Outcome<milliseconds> outcome;
    QObject::connect(&stream, &EventStream::opened, &outcome, [&] { outcome.set(outcome.elapsed()); });
    QObject::connect(&stream, &EventStream::ended, &outcome, [&](const Error &why) {
        outcome.set(failure(why.code, QStringLiteral("The smee channel cannot be reached: %1").arg(why.sentence)));
    });
    stream.open();
    co_return co_await outcome.wait();
}

} // namespace clustero
