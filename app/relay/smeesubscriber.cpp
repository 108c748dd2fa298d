// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/smeesubscriber.h"

#include <QPointer>

namespace clustero {

using Kind = ReceiverState::Kind;
using std::chrono::milliseconds;

SmeeSubscriber::SmeeSubscriber(QUrl url, QString channel, ChannelInbox inbox, Options options, QObject *parent)
    : QObject(parent),
      m_url(std::move(url)),
      m_channel(std::move(channel)),
      m_inbox(std::move(inbox)),
      m_options(options),
      m_clock(options.clock ? options.clock : &m_systemClock),
      m_backoff(options.waits)
{
    m_state.isDurable = false;
    m_elapsed.start();
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SmeeSubscriber::attempt);
}

SmeeSubscriber::~SmeeSubscriber()
{
    forget();
}

void SmeeSubscriber::start()
{
    m_state.since = now();
    m_state.gaps = m_inbox.gaps();
    attempt();
}

void SmeeSubscriber::stop()
{
    m_retry.stop();
    forget();
    m_state = {};
    m_state.isDurable = false;
    Q_EMIT stateChanged();
}

void SmeeSubscriber::wake()
{
    if (m_state.kind == Kind::Off)
        return;
    m_backoff.wake();
    m_retry.stop();
    if (m_state.isConnected())
        m_state.since = now();
    attempt();
}

void SmeeSubscriber::attempt()
{
    forget();
    m_storeProblem.reset();
    m_state.kind = Kind::Connecting;
    m_parser = std::make_unique<ServerSentEventParser>([this](const ServerSentEvent &message) { takeMessage(message); });
    m_stream = std::make_unique<EventStream>(m_url, m_options.times);
    connect(m_stream.get(), &EventStream::opened, this, &SmeeSubscriber::opened);
    connect(m_stream.get(), &EventStream::received, this, &SmeeSubscriber::take);
    connect(m_stream.get(), &EventStream::ended, this, &SmeeSubscriber::lost);
    m_stream->open();
    Q_EMIT stateChanged();
}

void SmeeSubscriber::opened()
{
    m_backoff.established(milliseconds(m_elapsed.elapsed()));
    m_state.kind = Kind::Connected;
    m_state.since = now();
    m_state.problem = {};
    const QPointer<SmeeSubscriber> guard(this);
    Q_EMIT stateChanged();
    if (guard)
        Q_EMIT reconcileWanted(QStringLiteral("connected"));
}

void SmeeSubscriber::take(const QByteArray &bytes)
{
    if (!m_parser->feed(bytes))
        lost({QStringLiteral("bad-smee"), QStringLiteral("a message had more than 40 MiB")});
    else if (m_storeProblem)
        lost(*m_storeProblem);
}

void SmeeSubscriber::takeMessage(const ServerSentEvent &message)
{
    const bool isPayload = message.name.isEmpty() || message.name == "message"; // `ready` and `ping` are its own
    if (!isPayload || m_storeProblem)
        return;
    Result<Event> event = eventFromSmee(message.data, now(), m_channel);
    if (!event) {
        miss(event.error().code);
        return;
    }
    if (const Result<void> stored = m_inbox.deliver(*event, 0); !stored) {
        m_storeProblem = {stored.error().code, QStringLiteral("Events cannot be stored here. %1").arg(stored.error().sentence)};
        return;
    }
    m_state.caughtUpTo = now();
    Q_EMIT stateChanged();
}

void SmeeSubscriber::lost(const Error &why)
{
    if (m_state.isConnected() || m_state.problem.code.isEmpty())
        m_state.since = now();
    m_backoff.lost(milliseconds(m_elapsed.elapsed()));
    forget();
    const milliseconds wait = m_backoff.next();
    m_retry.start(wait);
    m_state.kind = Kind::Waiting;
    m_state.retryAt = now().addMSecs(wait.count());
    m_state.problem = why.code.startsWith(QLatin1String("stream-"))
                          ? Error{why.code, QStringLiteral("The smee channel cannot be reached: %1").arg(why.sentence)}
                          : why;
    Q_EMIT stateChanged();
}

/// Something came that is no delivery: whatever it was, the source knows.
void SmeeSubscriber::miss(const QString &why)
{
    ++m_state.gaps;
    Q_EMIT reconcileWanted(why);
}

void SmeeSubscriber::forget()
{
    if (!m_stream)
        return;
    m_stream->disconnect(this);
    m_stream->leave();
    m_stream.release()->deleteLater();
}

} // namespace clustero
