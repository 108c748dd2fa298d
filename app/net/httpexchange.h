// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/answer.h"
#include "app/net/endpoint.h"
#include "app/net/httpparser.h"

#include <QIODevice>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace clustero {

struct HttpRequest
{
    QByteArray method = "GET";
    QByteArray target; ///< path and query, encoded
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::shared_ptr<QIODevice> source = {}; ///< open and with a size: sent instead of the body, as the peer takes it
};

struct HttpResponse
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
};

/// Zero means none.
struct HttpTimes
{
    std::chrono::milliseconds connect{2000};
    std::chrono::milliseconds head{120'000};  ///< from the request to the end of the head
    std::chrono::milliseconds total{120'000}; ///< from the request to the end of the body
    std::chrono::milliseconds stall{0};       ///< longest silence within the body
};

/// One request on one connection, which it owns. Destroying the exchange closes it, and nothing is emitted then. It
/// may be destroyed by deleteLater() or outside its own signals.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    enum class Mode {
        Answer, ///< request, head, body
        Hijack  ///< after a head with 101 or 200 both sides write what they like until the peer closes
    };

    HttpExchange(Endpoint endpoint, HttpRequest request, HttpParserLimits limits, HttpTimes times, Mode mode = Mode::Answer,
                 QObject *parent = nullptr);
    ~HttpExchange() override;

    /// Connects and sends, from the event loop. Once.
    void start();
    /// Ends it with this error, from the event loop.
    void cancel(const Error &error);
    /// Hijacked connections only.
    void write(const QByteArray &bytes);
    /// While paused nothing is read, and the peer has to wait. What was read already is still given.
    void setPaused(bool paused);
    [[nodiscard]] bool finished() const { return m_finished; }

Q_SIGNALS:
    void head(const clustero::HttpHead &head);
    void body(const QByteArray &bytes);
    /// Exactly once, last. Codes: no-socket, socket-denied, nobody-listens, timed-out, http, connection, or cancel()'s.
    void done(const std::optional<clustero::Error> &problem);

private:
    void open();
    void sendRequest();
    void sendMore();
    void readAll();
    void peerClosed();
    void fail(const QString &code, const QString &sentence);
    void finish(const Result<void> &result);
    void localError(int error, const QString &text);

    Endpoint m_endpoint;
    HttpRequest m_request;
    HttpTimes m_times;
    Mode m_mode;
    std::unique_ptr<QIODevice> m_device;
    std::shared_ptr<QIODevice> m_source; ///< what is left of it is still to be sent
    HttpResponseParser m_parser;
    QTimer m_headTimer; ///< connect, then head
    QTimer m_totalTimer;
    QTimer m_stallTimer;
    bool m_headSeen = false;
    bool m_paused = false;
    bool m_peerClosed = false;
    bool m_finished = false;
};

/// The whole answer, whatever its status. `exchange` is not started yet.
QCoro::Task<Result<HttpResponse>> wholeAnswer(std::shared_ptr<HttpExchange> exchange);

} // namespace clustero
