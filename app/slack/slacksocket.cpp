// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slack/slacksocket.h"

#include "app/slack/slackerrors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostSeen = 2000;
constexpr std::size_t mostLinks = 4;

bool onlyPersonHelps(const QString &code)
{
    return SlackErrors::isAboutToken(code) || code == QLatin1String("no-secret") || code == QLatin1String("link_disabled");
}

Error withSlack(const Error &why)
{
    const bool isOfSocket = why.code.startsWith(QLatin1String("ws-"));
    return isOfSocket ? Error{why.code, SlackSocket::tr("the connection to Slack: %1").arg(why.sentence)} : why;
}

} // namespace

SlackSocket::SlackSocket(Open open, SlackSocketTimes times, QString authorityFile, QObject *parent)
    : QObject(parent), m_open(std::move(open)), m_times(times), m_authorityFile(std::move(authorityFile)), m_backoff(times.waits)
{
    m_state.isDurable = false;
    m_state.since = QDateTime::currentDateTimeUtc();
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SlackSocket::openNext);
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &SlackSocket::openNext);
    m_clock.start();
}

SlackSocket::~SlackSocket()
{
    blockSignals(true);
    m_links.clear();
    stop();
}

void SlackSocket::start()
{
    if (std::exchange(m_isStarted, true))
        return;
    m_backoff.wake();
    m_lastAttempt = now() - m_times.gap;
    m_suspected = 0;
    m_retry.start(m_backoff.next());
    setKind(ReceiverState::Kind::Connecting);
}

void SlackSocket::stop()
{
    m_isStarted = m_isOpening = false;
    ++m_attempt;
    m_retry.stop();
    m_look.stop();
    while (!m_links.empty())
        drop(m_links.back().get());
    m_others = 0;
    setKind(ReceiverState::Kind::Off);
}

void SlackSocket::wake()
{
    if (!m_isStarted)
        return;
    m_backoff.wake();
    for (const std::unique_ptr<Link> &link : m_links)
        link->connection->probe();
    if (m_retry.isActive())
        m_retry.start(std::max(m_lastAttempt + m_times.gap - now(), std::chrono::milliseconds::zero()));
}

SlackSocket::Link *SlackSocket::current() const
{
    const auto found = std::find_if(m_links.begin(), m_links.end(), [](const auto &link) { return link->isReady && !link->isRetired; });
    return found == m_links.end() ? nullptr : found->get();
}

/// Beside the one that stands, if there is one.
void SlackSocket::openNext()
{
    if (!m_isStarted || m_isOpening)
        return;
    m_retry.stop();
    const std::chrono::milliseconds left = m_lastAttempt + m_times.gap - now();
    if (left.count() > 0) {
        m_retry.start(left);
        return;
    }
    m_isOpening = true;
    m_lastAttempt = now();
    if (!current())
        setKind(ReceiverState::Kind::Connecting, m_state.problem);
    askAndOpen(++m_attempt);
}

QCoro::Task<> SlackSocket::askAndOpen(quint64 attempt)
{
    const QPointer<SlackSocket> self(this);
    const Result<QUrl> url = co_await m_open();
    if (!self || attempt != m_attempt || !m_isStarted)
        co_return;
    if (url) {
        connectTo(*url);
        co_return;
    }
    m_isOpening = false;
    if (onlyPersonHelps(url.error().code))
        giveUp(url.error());
    else
        waitAfter(url.error(), url.error().code == QLatin1String("ratelimited") ? m_times.tooMany : std::chrono::milliseconds::zero());
}

void SlackSocket::connectTo(const QUrl &url)
{
    auto link = std::make_unique<Link>();
    link->connection = std::make_unique<WebSocketConnection>(WebSocketTarget{url, QByteArray(), QString(), m_authorityFile}, m_times.web);
    Link *made = link.get();
    WebSocketConnection *connection = made->connection.get();
    made->limit.setSingleShot(true);
    connect(connection, &WebSocketConnection::received, this, [this, made](const QString &text) { take(made, text); });
    connect(connection, &WebSocketConnection::pingDue, connection, &WebSocketConnection::ping);
    connect(connection, &WebSocketConnection::opened, this, [this, made] { made->limit.start(m_times.hello); });
    connect(connection, &WebSocketConnection::ended, this, [this, made](const Error &why) { linkEnded(made, why); });
    connect(&made->limit, &QTimer::timeout, this, [this, made] {
        if (made->isRetired)
            drop(made);
        else
            linkEnded(made, {QStringLiteral("ws-silent"), tr("it stands, but Slack does not say hello")});
    });
    m_links.push_back(std::move(link));
    connection->open();
}

void SlackSocket::take(Link *link, const QString &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString type = message.value(QLatin1String("type")).toString();
    if (type == QLatin1String("hello"))
        greet(link, message);
    else if (type == QLatin1String("disconnect"))
        takeNotice(link, message.value(QLatin1String("reason")).toString());
    else
        takeEnvelope(link, message);
}

void SlackSocket::greet(Link *link, const QJsonObject &hello)
{
    if (link->isReady)
        return;
    link->limit.stop();
    for (const std::unique_ptr<Link> &other : m_links) {
        if (other->isReady && !other->isRetired)
            retire(other.get());
    }
    link->isReady = true;
    m_isOpening = false;
    m_retry.stop();
    m_backoff.established(now());
    m_appId = hello[QLatin1String("connection_info")][QLatin1String("app_id")].toString(m_appId);
    countOthers(hello.value(QLatin1String("num_connections")).toInt(1));
    setKind(ReceiverState::Kind::Connected);
}

/// A connection that died without a word is counted for a while, so one look is not enough.
void SlackSocket::countOthers(int connections)
{
    const auto own = std::count_if(m_links.begin(), m_links.end(), [](const auto &link) { return link->isReady; });
    const int others = std::max(0, connections - static_cast<int>(own));
    m_suspected = others > 0 ? std::min(m_suspected + 1, 2) : 0;
    if (m_suspected > 0)
        m_look.start(m_suspected == 1 ? m_times.lookAgain : m_times.lookLater);
    else
        m_look.stop();
    const int before = std::exchange(m_others, m_suspected > 1 ? others : 0);
    if (before != m_others)
        Q_EMIT stateChanged();
}

void SlackSocket::takeEnvelope(Link *link, const QJsonObject &message)
{
    const SlackEnvelope envelope{message.value(QLatin1String("envelope_id")).toString(), message.value(QLatin1String("type")).toString(),
                                 message.value(QLatin1String("payload")).toObject()};
    if (envelope.id.isEmpty() || envelope.id.size() > 200)
        return;
    const QJsonObject acknowledgement{{QStringLiteral("envelope_id"), envelope.id}};
    if (!link->connection->send(QString::fromUtf8(QJsonDocument(acknowledgement).toJson(QJsonDocument::Compact))))
        return; // Slack tells the person that it did not work, or sends it again
    if (m_seen.contains(envelope.id))
        return;
    m_seen.insert(envelope.id);
    m_seenInOrder.enqueue(envelope.id);
    if (m_seenInOrder.size() > mostSeen)
        m_seen.remove(m_seenInOrder.dequeue());
    Q_EMIT received(envelope);
}

void SlackSocket::takeNotice(Link *link, const QString &reason)
{
    if (reason == QLatin1String("link_disabled")) {
        giveUp({reason, tr("Socket Mode is turned off for the Slack App. Turn it on at api.slack.com/apps, under “Socket Mode”, then test "
                           "the connection here.")});
    } else if (reason == QLatin1String("too_many_websockets")) {
        const bool wasCurrent = link == current();
        if (!link->isReady)
            m_isOpening = false;
        drop(link);
        if (wasCurrent)
            m_backoff.lost(now());
        waitAfter({reason, tr("Slack has too many connections of this App. Is it used on other machines with the same token?")},
                  m_times.tooMany);
    } else if (!link->isRetired) {
        openNext(); // `warning`, `refresh_requested`: this one ends soon and is read until then
    }
}

void SlackSocket::linkEnded(Link *link, const Error &why)
{
    const bool wasCurrent = link == current();
    const bool wasOpening = !link->isReady;
    drop(link);
    if (wasOpening)
        m_isOpening = false;
    if (wasCurrent)
        m_backoff.lost(now());
    if (wasOpening || (wasCurrent && !m_isOpening && !m_retry.isActive()))
        waitAfter(withSlack(why));
    else if (wasCurrent)
        setKind(m_isOpening ? ReceiverState::Kind::Connecting : ReceiverState::Kind::Waiting, withSlack(why));
}

void SlackSocket::waitAfter(const Error &why, std::chrono::milliseconds atLeast)
{
    const std::chrono::milliseconds gap = m_lastAttempt + m_times.gap - now();
    m_retry.start(std::max(m_backoff.next(atLeast), gap));
    if (!current())
        setKind(ReceiverState::Kind::Waiting, why);
}

void SlackSocket::giveUp(const Error &why)
{
    blockSignals(true); // stop() tells of a state that nobody needs
    stop();
    blockSignals(false);
    setKind(ReceiverState::Kind::Off, why);
}

void SlackSocket::retire(Link *link)
{
    link->isRetired = true;
    link->limit.start(m_times.retired);
    const auto retired = std::count_if(m_links.begin(), m_links.end(), [](const auto &each) { return each->isRetired; });
    if (static_cast<std::size_t>(retired) < mostLinks)
        return;
    const auto oldest = std::find_if(m_links.begin(), m_links.end(), [](const auto &each) { return each->isRetired; });
    oldest->get()->limit.start(0); // not now: callers go through the list
}

/// Also from a signal of its connection or timer.
void SlackSocket::drop(Link *link)
{
    const auto found = std::find_if(m_links.begin(), m_links.end(), [&](const auto &each) { return each.get() == link; });
    if (found == m_links.end())
        return;
    link->connection->leave();
    link->limit.stop();
    found->release()->deleteLater();
    m_links.erase(found);
}

void SlackSocket::setKind(ReceiverState::Kind kind, const Error &problem)
{
    const bool wasConnected = m_state.isConnected();
    m_state.kind = kind;
    m_state.problem = problem;
    if (m_state.isConnected() != wasConnected)
        m_state.since = QDateTime::currentDateTimeUtc();
    m_state.retryAt =
        kind == ReceiverState::Kind::Waiting ? QDateTime::currentDateTimeUtc().addMSecs(m_retry.remainingTime()) : QDateTime();
    Q_EMIT stateChanged();
    if (m_state.isConnected() && !wasConnected)
        Q_EMIT connected();
}

} // namespace clustero
