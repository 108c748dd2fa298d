// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relayserver/subscription.h"

#include "app/relayserver/hub.h"

namespace clustero::relay {

namespace {

constexpr std::chrono::seconds subscribeWithin{10};
constexpr std::chrono::seconds sendWithin{30};
/// A large frame has more time.
constexpr qsizetype leastBytesASecond = 64 * 1024;
constexpr size_t mostControls = 8;
constexpr int mostFetched = 64;

} // namespace

Subscription::Subscription(Hub &hub, SubscriberLink &link, const Channel &channel, Moment now)
    : m_hub(hub),
      m_link(link),
      m_number(channel.number),
      m_id(hub.join(*this, channel.number)),
      m_channel(channel.id),
      m_tokenHash(channel.tokenHash),
      m_startedAt(now),
      m_heardAt(now),
      m_pingedAt(now)
{}

Subscription::~Subscription()
{
    m_hub.leave(*this);
}

void Subscription::received(const QByteArray &text, Moment now)
{
    m_heardAt = now;
    if (m_isEnding)
        return;
    const Result<RelayFrame> frame = decodeRelayFrame(text, maximumRelayControlBytes);
    if (!frame) {
        end(frame.error().code, frame.error().sentence, now);
        return;
    }
    std::visit(
        [&](const auto &value) {
            if constexpr (requires { this->receive(value, now); })
                receive(value, now);
            else
                receive(value);
        },
        *frame);
    pump(now);
}

void Subscription::receive(const RelaySubscribe &frame, Moment now)
{
    if (frame.channel != m_channel) {
        end(QStringLiteral("forbidden"), QStringLiteral("The token is not of this channel."), now);
        return;
    }
    const Channel *channel = m_hub.channel(m_number);
    if (!channel || m_isSubscribed) {
        end(QStringLiteral("bad-frame"), QStringLiteral("A connection subscribes once."), now);
        return;
    }
    m_isSubscribed = true;
    m_window = static_cast<size_t>(frame.window);
    const qint64 cursor = frame.cursor.value_or(channel->head);
    m_controls.push_back(encodeRelayFrame(RelaySubscribed{m_channel, channel->head, channel->oldest}));
    m_next = cursor + 1;
    if (cursor > channel->head) {
        m_next = channel->oldest;
        m_controls.push_back(encodeRelayFrame(
            RelayError{QStringLiteral("cursor-ahead"),
                       QStringLiteral("The relay has fewer events than the cursor says: its store was put back or made anew. It "
                                      "sends all that it has."),
                       false}));
    }
    ++m_hub.metrics().subscriptions;
}

void Subscription::receive(const RelayAck &frame, Moment now)
{
    if (!m_isSubscribed || frame.channel != m_channel || frame.seq >= m_next) {
        end(QStringLiteral("bad-frame"), QStringLiteral("An event was acknowledged that was not sent."), now);
        return;
    }
    ++m_hub.metrics().acks;
    while (!m_unacked.empty() && m_unacked.front() <= frame.seq) {
        m_unacked.pop_front();
        m_fullSince = {};
    }
}

void Subscription::receive(const RelayPing &frame)
{
    m_pong = frame.time;
}

void Subscription::receive(const RelayError &frame)
{
    if (frame.isFatal && !m_isSending) {
        m_isEnding = m_isClosed = true;
        m_link.close({}, false);
    }
}

void Subscription::send(const FramePtr &frame, Moment now)
{
    m_isSending = true;
    m_sendingSince = now;
    m_sendingBytes = frame->size();
    m_link.send(frame);
}

void Subscription::sent(Moment now)
{
    m_isSending = false;
    pump(now);
    m_hub.pumpFetches();
}

void Subscription::pump(Moment now)
{
    if (m_isSending || m_isClosed)
        return;
    if (sendControl(now))
        return;
    if (m_isEnding) {
        m_isClosed = true;
        m_link.close(m_reason, m_isGoingAway);
        return;
    }
    if (m_isSubscribed && !sendEvent(now))
        sendGap(now);
}

bool Subscription::sendControl(Moment now)
{
    if (m_pong) {
        send(std::make_shared<const QByteArray>(encodeRelayFrame(RelayPong{*m_pong})), now);
        m_pong.reset();
        return true;
    }
    if (m_controls.empty())
        return false;
    send(std::make_shared<const QByteArray>(std::move(m_controls.front())), now);
    m_controls.pop_front();
    return true;
}

/// False: there may be a gap instead.
bool Subscription::sendEvent(Moment now)
{
    const Channel *channel = m_hub.channel(m_number);
    if (!channel || m_next > channel->head)
        return true;
    if (m_unacked.size() >= m_window) {
        if (m_fullSince == Moment())
            m_fullSince = now;
        return true;
    }
    FramePtr frame;
    if (const auto found = m_fetched.find(m_next); found != m_fetched.end())
        frame = std::move(found->second);
    else
        frame = m_hub.recent(m_number, m_next);
    m_fetched.erase(m_fetched.begin(), m_fetched.upper_bound(m_next));
    if (frame) {
        m_unacked.push_back(m_next++);
        ++m_hub.metrics().eventsSent;
        send(frame, now);
        return true;
    }
    if (m_next < std::max(channel->oldest, m_lostBefore))
        return false;
    if (!m_isFetching) {
        m_isFetching = true;
        m_hub.fetch(*this, m_next, static_cast<int>(std::min<size_t>(m_window - m_unacked.size(), mostFetched)));
    }
    return true;
}

bool Subscription::sendGap(Moment now)
{
    const Channel *channel = m_hub.channel(m_number);
    if (!channel)
        return false;
    const qint64 next = std::max(channel->oldest, m_lostBefore);
    if (m_next >= next)
        return false;
    const bool isKnown = next == channel->oldest && !channel->lostReason.isEmpty();
    const RelayGap gap{m_channel, m_next, next - 1, isKnown ? channel->lostReason : QStringLiteral("lost")};
    m_next = next;
    ++m_hub.metrics().gaps;
    send(std::make_shared<const QByteArray>(encodeRelayFrame(gap)), now);
    return true;
}

void Subscription::fetched(std::vector<std::pair<qint64, FramePtr>> frames, qint64 head)
{
    m_isFetching = false;
    m_lostBefore = frames.empty() ? head + 1 : frames.front().first;
    for (auto &[seq, frame] : frames) {
        if (seq >= m_next)
            m_fetched.emplace(seq, std::move(frame));
    }
}

void Subscription::tick(Moment now)
{
    if (m_isClosed)
        return;
    if (m_isSending && now - m_sendingSince > sendWithin + std::chrono::seconds(m_sendingBytes / leastBytesASecond)) {
        ++m_hub.metrics().closed["stuck"];
        m_isEnding = m_isClosed = true;
        m_link.abort();
        return;
    }
    if (m_isEnding)
        return;
    if (now - m_heardAt > std::chrono::seconds(relaySilenceSeconds))
        end(QStringLiteral("silent"), QStringLiteral("Nothing was heard for %1 seconds.").arg(relaySilenceSeconds), now);
    else if (!m_isSubscribed && now - m_startedAt > subscribeWithin)
        end(QStringLiteral("not-subscribed"), QStringLiteral("No subscription came within %1 seconds.").arg(subscribeWithin.count()), now);
    else if (m_fullSince != Moment() && now - m_fullSince > m_hub.config().slowAfter)
        end(QStringLiteral("slow"),
            QStringLiteral("No event was acknowledged for %1 seconds; the window of %2 is full. Connect again and go on from the last "
                           "acknowledged one.")
                .arg(m_hub.config().slowAfter.count())
                .arg(m_window),
            now);
    else if (now - m_pingedAt >= std::chrono::seconds(relayPingSeconds) && m_controls.size() < mostControls) {
        m_pingedAt = now;
        m_controls.push_back(encodeRelayFrame(RelayPing{m_hub.timeText()}));
        pump(now);
    }
}

void Subscription::end(const QString &code, const QString &message, Moment now)
{
    if (m_isEnding)
        return;
    ++m_hub.metrics().closed[code.toLatin1()];
    m_isEnding = true;
    m_isGoingAway = code == QLatin1String("stopping");
    m_reason = code;
    m_pong.reset();
    m_fetched.clear();
    m_controls.clear();
    m_controls.push_back(encodeRelayFrame(RelayError{code, message.left(1000), true}));
    pump(now);
}

} // namespace clustero::relay
