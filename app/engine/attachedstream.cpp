// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engineconnection.h"
#include "app/engine/framedemultiplexer.h"

#include <QPointer>

namespace clustero {

namespace {

/// The container's streams over a hijacked connection. May be destroyed in a slot of its own signals.
class HttpAttachedStream final : public AttachedStream
{
public:
    explicit HttpAttachedStream(std::shared_ptr<HttpExchange> exchange) : m_exchange(std::move(exchange))
    {
        const QPointer<HttpAttachedStream> self(this);
        m_frames = std::make_shared<FrameDemultiplexer>([self](FrameDemultiplexer::Stream stream, const QByteArray &bytes) {
            if (!self)
                return;
            if (stream == FrameDemultiplexer::Stream::Output)
                Q_EMIT self->standardOutput(bytes);
            else
                Q_EMIT self->standardError(bytes);
        });
    }

    ~HttpAttachedStream() override
    {
        m_exchange->disconnect(this);
        m_exchange->setPaused(true);
        // The exchange may be on the stack below.
        QMetaObject::invokeMethod(
            m_exchange.get(), [keep = std::move(m_exchange)] {}, Qt::QueuedConnection);
    }

    void write(const QByteArray &bytes) override { m_exchange->write(bytes); }

    /// What came with the head waits for release().
    void hold(const QByteArray &bytes) { m_held += bytes; }

    void release()
    {
        connect(m_exchange.get(), &HttpExchange::body, this, &HttpAttachedStream::feed);
        connect(m_exchange.get(), &HttpExchange::done, this, [this] { Q_EMIT closed(); });
        const QPointer<HttpAttachedStream> self(this);
        feed(std::exchange(m_held, {}));
        if (!self)
            return;
        if (m_exchange->finished())
            Q_EMIT closed();
        else
            m_exchange->setPaused(false);
    }

private:
    void feed(const QByteArray &bytes)
    {
        const QPointer<HttpAttachedStream> self(this);
        const std::shared_ptr<FrameDemultiplexer> frames = m_frames;
        if (frames->feed(bytes) || !self || m_brokenTold)
            return;
        m_brokenTold = true;
        Q_EMIT standardError("The engine's stream of this step's output is broken; the rest is lost.\n");
    }

    std::shared_ptr<HttpExchange> m_exchange;
    std::shared_ptr<FrameDemultiplexer> m_frames;
    QByteArray m_held;
    bool m_brokenTold = false;
};

/// Collects what comes before the caller has the stream: the head, an error's body, or the first output.
struct Opening
{
    HttpResponse response;
    Answer<std::optional<Error>> decided;
    bool hijacked = false;
};

void collect(HttpExchange *exchange, const std::shared_ptr<Opening> &opening)
{
    QObject::connect(exchange, &HttpExchange::head, exchange, [exchange, opening](const HttpHead &head) {
        opening->response.status = head.status;
        opening->hijacked = head.status == 101 || head.status == 200;
        if (!opening->hijacked)
            return;
        exchange->setPaused(true);
        opening->decided.give(std::nullopt);
    });
    QObject::connect(exchange, &HttpExchange::body, exchange, [opening](const QByteArray &bytes) { opening->response.body += bytes; });
    QObject::connect(exchange, &HttpExchange::done, exchange,
                     [opening](const std::optional<Error> &problem) { opening->decided.give(problem); });
}

} // namespace

QCoro::Task<Result<std::shared_ptr<AttachedStream>>> attachTo(ConnectionPointer connection, QString id, bool withInput)
{
    HttpRequest request;
    request.method = "POST";
    request.target =
        connection->target("/containers/" + encoded(id) + "/attach?stream=1&stdout=1&stderr=1" + (withInput ? "&stdin=1" : ""));
    HttpParserLimits limits;
    limits.body = -1;
    const auto exchange = connection->exchange(std::move(request), limits, connection->ordinaryTimes(), HttpExchange::Mode::Hijack);
    const auto opening = std::make_shared<Opening>();
    collect(exchange.get(), opening);
    exchange->start();
    const std::optional<Error> problem = co_await opening->decided.wait();
    if (problem)
        co_return failure(problem->code, problem->sentence);
    if (!opening->hijacked)
        co_return tl::unexpected<Error>(answerError(opening->response, u"attach to the container"_qs));
    exchange->disconnect(exchange.get());
    const auto stream = std::make_shared<HttpAttachedStream>(exchange);
    stream->hold(opening->response.body);
    const Answer<bool> ended;
    connection->streams.insert(id, ended);
    QObject::connect(stream.get(), &AttachedStream::closed, exchange.get(), [ended] { ended.give(true); });
    QObject::connect(stream.get(), &QObject::destroyed, [ended] { ended.give(false); });
    // The caller connects its slots when it goes on, so the output starts from the event loop.
    QMetaObject::invokeMethod(
        stream.get(), [raw = stream.get()] { raw->release(); }, Qt::QueuedConnection);
    co_return stream;
}

} // namespace clustero
