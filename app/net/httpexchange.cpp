// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httpexchange.h"

#include <QLocalSocket>
#include <QTcpSocket>

namespace clustero {

namespace {

// What a connection may hold that was not looked at yet; the peer waits when it is full.
constexpr qint64 readBufferSize = 1024 * 1024;

qint64 inSeconds(std::chrono::milliseconds time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time).count();
}

QByteArray serialized(const HttpRequest &request, bool upgrades)
{
    QByteArray text =
        request.method + ' ' + request.target + " HTTP/1.1\r\nHost: localhost\r\nUser-Agent: clustero/" CLUSTERO_VERSION "\r\n";
    text += upgrades ? "Connection: Upgrade\r\nUpgrade: tcp\r\n" : "Connection: close\r\n";
    for (const auto &[name, value] : request.headers)
        text += name + ": " + value + "\r\n";
    if (request.source)
        text += "Content-Length: " + QByteArray::number(request.source->size()) + "\r\n";
    else if (!request.body.isEmpty() || request.method == "POST")
        text += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return text + "\r\n" + request.body;
}

} // namespace

HttpExchange::HttpExchange(Endpoint endpoint, HttpRequest request, HttpParserLimits limits, HttpTimes times, Mode mode, QObject *parent)
    : QObject(parent),
      m_endpoint(std::move(endpoint)),
      m_request(std::move(request)),
      m_times(times),
      m_mode(mode),
      m_parser(
          limits, m_request.method == "HEAD",
          [this](const HttpHead &answered) {
              m_headSeen = true;
              m_headTimer.stop();
              if (m_mode == Mode::Hijack && (answered.status == 101 || answered.status == 200))
                  m_totalTimer.stop();
              Q_EMIT head(answered);
          },
          [this](const char *bytes, qsizetype size) { Q_EMIT body(QByteArray(bytes, size)); })
{
    for (QTimer *timer : {&m_headTimer, &m_totalTimer, &m_stallTimer})
        timer->setSingleShot(true);
    const QString where = m_endpoint.text();
    connect(&m_headTimer, &QTimer::timeout, this, [this, where] {
        fail(u"timed-out"_qs, u"%1 did not answer within %2 s. It may be hanging; restart it."_qs.arg(where).arg(
                                  inSeconds(m_headTimer.intervalAsDuration())));
    });
    connect(&m_totalTimer, &QTimer::timeout, this, [this, where] {
        fail(u"timed-out"_qs,
             u"%1 did not end its answer within %2 s. It may be hanging; restart it."_qs.arg(where).arg(inSeconds(m_times.total)));
    });
    connect(&m_stallTimer, &QTimer::timeout, this, [this, where] {
        fail(u"timed-out"_qs, u"%1 sent nothing for %2 s in the middle of an answer."_qs.arg(where).arg(inSeconds(m_times.stall)));
    });
}

HttpExchange::~HttpExchange()
{
    m_finished = true;
    if (m_device)
        m_device->disconnect(this);
}

void HttpExchange::start()
{
    QMetaObject::invokeMethod(this, &HttpExchange::open, Qt::QueuedConnection);
}

void HttpExchange::open()
{
    if (m_finished)
        return;
    if (m_times.connect.count() > 0)
        m_headTimer.start(m_times.connect);
    const auto watch = [this]<typename Socket>(Socket *socket) {
        m_device.reset(socket);
        socket->setReadBufferSize(readBufferSize);
        connect(socket, &Socket::readyRead, this, &HttpExchange::readAll);
        connect(socket, &Socket::connected, this, &HttpExchange::sendRequest);
        connect(socket, &Socket::disconnected, this, &HttpExchange::peerClosed);
    };
    if (m_endpoint.socketPath.isEmpty()) {
        auto *socket = new QTcpSocket;
        watch(socket);
        connect(socket, &QTcpSocket::errorOccurred, this, [this, socket](QAbstractSocket::SocketError error) {
            if (error == QAbstractSocket::ConnectionRefusedError)
                fail(u"nobody-listens"_qs, u"Nobody listens at %1."_qs.arg(m_endpoint.text()));
            else if (error != QAbstractSocket::RemoteHostClosedError)
                fail(u"connection"_qs, u"Cannot talk to %1: %2."_qs.arg(m_endpoint.text(), socket->errorString()));
        });
        socket->connectToHost(m_endpoint.host, m_endpoint.port);
    } else {
        auto *socket = new QLocalSocket;
        watch(socket);
        connect(socket, &QLocalSocket::errorOccurred, this,
                [this, socket](QLocalSocket::LocalSocketError error) { localError(error, socket->errorString()); });
        socket->connectToServer(m_endpoint.socketPath);
    }
}

void HttpExchange::localError(int error, const QString &text)
{
    const QString &path = m_endpoint.socketPath;
    if (error == QLocalSocket::ServerNotFoundError)
        fail(u"no-socket"_qs, u"There is no socket %1."_qs.arg(path));
    else if (error == QLocalSocket::SocketAccessError)
        fail(u"socket-denied"_qs, u"You may not use the socket %1."_qs.arg(path));
    else if (error == QLocalSocket::ConnectionRefusedError)
        fail(u"nobody-listens"_qs, u"Nobody listens at the socket %1."_qs.arg(path));
    else if (error != QLocalSocket::PeerClosedError)
        fail(u"connection"_qs, u"Cannot talk to %1: %2."_qs.arg(path, text));
}

void HttpExchange::sendRequest()
{
    if (m_finished)
        return;
    m_headTimer.stop();
    if (m_times.head.count() > 0)
        m_headTimer.start(m_times.head);
    if (m_times.total.count() > 0)
        m_totalTimer.start(m_times.total);
    m_device->write(serialized(m_request, m_mode == Mode::Hijack));
    m_source = m_request.source;
    m_request = {};
    if (!m_source)
        return;
    connect(m_device.get(), &QIODevice::bytesWritten, this, &HttpExchange::sendMore);
    sendMore();
}

void HttpExchange::sendMore()
{
    constexpr qint64 piece = 256 * 1024, mostWaiting = 1024 * 1024;
    while (!m_finished && m_source && m_device->bytesToWrite() < mostWaiting) {
        const QByteArray bytes = m_source->read(piece);
        if (bytes.isEmpty()) {
            m_source.reset();
            break;
        }
        m_device->write(bytes);
        if (m_headTimer.isActive())
            m_headTimer.start();
    }
}

void HttpExchange::readAll()
{
    while (!m_finished && !m_paused && m_device->bytesAvailable() > 0) {
        const QByteArray bytes = m_device->read(readBufferSize);
        if (bytes.isEmpty())
            return;
        const Result<void> fed = m_parser.feed(bytes.constData(), bytes.size());
        if (!fed || m_parser.done())
            return finish(fed);
        if (m_headSeen && m_times.stall.count() > 0)
            m_stallTimer.start(m_times.stall);
    }
}

void HttpExchange::peerClosed()
{
    m_peerClosed = true;
    readAll();
    if (!m_finished && !m_paused)
        finish(m_parser.finish());
}

void HttpExchange::setPaused(bool paused)
{
    m_paused = paused;
    if (m_paused || m_finished)
        return;
    if (m_peerClosed)
        peerClosed();
    else
        readAll();
}

void HttpExchange::cancel(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { fail(error.code, error.sentence); }, Qt::QueuedConnection);
}

void HttpExchange::write(const QByteArray &bytes)
{
    if (!m_finished && m_device && m_mode == Mode::Hijack)
        m_device->write(bytes);
}

void HttpExchange::fail(const QString &code, const QString &sentence)
{
    finish(failure(code, sentence));
}

void HttpExchange::finish(const Result<void> &result)
{
    if (m_finished)
        return;
    m_finished = true;
    for (QTimer *timer : {&m_headTimer, &m_totalTimer, &m_stallTimer})
        timer->stop();
    if (m_device) {
        m_device->disconnect(this);
        // This may be a slot of the socket, so the event loop closes it.
        m_device.release()->deleteLater();
    }
    Q_EMIT done(result ? std::nullopt : std::optional<Error>(result.error()));
}

QCoro::Task<Result<HttpResponse>> wholeAnswer(std::shared_ptr<HttpExchange> exchange)
{
    const auto response = std::make_shared<HttpResponse>();
    const Answer<std::optional<Error>> ended;
    QObject::connect(exchange.get(), &HttpExchange::head, exchange.get(), [response](const HttpHead &head) {
        response->status = head.status;
        response->headers = head.headers;
    });
    QObject::connect(exchange.get(), &HttpExchange::body, exchange.get(), [response](const QByteArray &bytes) { response->body += bytes; });
    QObject::connect(exchange.get(), &HttpExchange::done, exchange.get(),
                     [ended](const std::optional<Error> &problem) { ended.give(problem); });
    exchange->start();
    const std::optional<Error> problem = co_await ended.wait();
    if (problem)
        co_return failure(problem->code, problem->sentence);
    co_return *response;
}

} // namespace clustero
