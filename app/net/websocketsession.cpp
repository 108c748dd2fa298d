// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/websocketsession.h"

#include <QPointer>

namespace clustero {

using std::chrono::milliseconds;

WebSocketSession::WebSocketSession(Prepare prepare, const WebSocketTimes &times, const Backoff::Times &waits, QObject *parent)
    : QObject(parent), m_prepare(std::move(prepare)), m_times(times), m_backoff(waits)
{
    m_clock.start();
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &WebSocketSession::attempt);
}

WebSocketSession::~WebSocketSession()
{
    stop();
}

void WebSocketSession::start()
{
    if (m_state == State::Stopped)
        attempt();
}

void WebSocketSession::stop()
{
    ++m_attempt;
    m_state = State::Stopped;
    m_retry.stop();
    forget();
}

void WebSocketSession::wake()
{
    m_backoff.wake();
    if (m_state == State::Waiting)
        attempt();
    else if (m_state == State::Open)
        m_connection->probe();
}

bool WebSocketSession::send(const QString &text)
{
    return m_connection && m_connection->send(text);
}

void WebSocketSession::drop(const Error &why, milliseconds atLeast)
{
    if (m_state == State::Open || m_state == State::Connecting)
        waitFor(why, atLeast);
}

void WebSocketSession::attempt()
{
    forget();
    m_retry.stop();
    m_state = State::Connecting;
    const QPointer<WebSocketSession> guard(this);
    Q_EMIT connecting();
    if (guard && m_state == State::Connecting)
        prepareAndOpen(++m_attempt);
}

QCoro::Task<> WebSocketSession::prepareAndOpen(quint64 number)
{
    const QPointer<WebSocketSession> guard(this);
    const Result<WebSocketTarget> target = co_await m_prepare();
    if (!guard || number != m_attempt || m_state != State::Connecting)
        co_return;
    if (target)
        open(*target);
    else
        waitFor(target.error(), {});
}

void WebSocketSession::open(const WebSocketTarget &target)
{
    m_connection = std::make_unique<WebSocketConnection>(target, m_times);
    connect(m_connection.get(), &WebSocketConnection::opened, this, [this] {
        m_state = State::Open;
        m_backoff.established(milliseconds(m_clock.elapsed()));
        Q_EMIT opened();
    });
    connect(m_connection.get(), &WebSocketConnection::received, this, &WebSocketSession::received);
    connect(m_connection.get(), &WebSocketConnection::pingDue, this, &WebSocketSession::pingDue);
    connect(m_connection.get(), &WebSocketConnection::ended, this,
            [this](const Error &why) { waitFor(why, why.code == QLatin1String("ws-refused") ? m_times.refused : milliseconds::zero()); });
    m_connection->open();
}

void WebSocketSession::waitFor(const Error &why, milliseconds atLeast)
{
    ++m_attempt;
    m_state = State::Waiting;
    m_backoff.lost(milliseconds(m_clock.elapsed()));
    forget();
    m_retry.start(m_backoff.next(atLeast));
    Q_EMIT lost(why);
}

/// From a signal of the connection, too: so it goes later.
void WebSocketSession::forget()
{
    if (!m_connection)
        return;
    m_connection->disconnect(this);
    m_connection->leave();
    m_connection.release()->deleteLater();
}

} // namespace clustero
