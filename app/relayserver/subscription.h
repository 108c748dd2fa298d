// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relayserver/channel.h"
#include "app/relayserver/ratelimiter.h"
#include "models/wire/relayframes.h"

#include <deque>
#include <map>

namespace clustero::relay {

class Hub;

/// A frame's bytes, shared by all who send it.
using FramePtr = std::shared_ptr<const QByteArray>;

/// The connection of a subscription. Neither function calls the subscription back before it returned.
class SubscriberLink
{
public:
    virtual ~SubscriberLink() = default;
    /// Sends one frame; Subscription::sent() follows, and only then the next one comes.
    virtual void send(const FramePtr &frame) = 0;
    /// After what was sent; `isGoingAway`: the relay stops.
    virtual void close(const QString &reason, bool isGoingAway) = 0;
    /// At once, whatever is under way.
    virtual void abort() = 0;
};

/// What a subscriber gets and when: in order, at most a window ahead of its acks, gaps announced, bounded in everything. Tells nothing
/// of how the bytes travel. In the hub's thread.
class Subscription
{
public:
    Subscription(Hub &hub, SubscriberLink &link, const Channel &channel, Moment now);
    ~Subscription();
    Subscription(const Subscription &) = delete;
    Subscription &operator=(const Subscription &) = delete;

    [[nodiscard]] quint64 id() const { return m_id; }
    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] const QByteArray &tokenHash() const { return m_tokenHash; }

    void received(const QByteArray &text, Moment now);
    /// A sign of life that is no frame of ours.
    void heard(Moment now) { m_heardAt = now; }
    void sent(Moment now);
    /// Every second or so.
    void tick(Moment now);
    /// The channel has something new, or what was fetched is there.
    void pump(Moment now);
    /// The outcome of Hub::fetch(); `head` is the newest seq that could have been among them.
    void fetched(std::vector<std::pair<qint64, FramePtr>> frames, qint64 head);
    /// Says why as the last frame and closes.
    void end(const QString &code, const QString &message, Moment now);

private:
    void receive(const RelaySubscribe &frame, Moment now);
    void receive(const RelayAck &frame, Moment now);
    void receive(const RelayPing &frame);
    void receive(const RelayError &frame);
    template<typename Other>
    void receive(const Other &)
    {}
    void send(const FramePtr &frame, Moment now);
    bool sendControl(Moment now);
    bool sendGap(Moment now);
    bool sendEvent(Moment now);

    Hub &m_hub;
    SubscriberLink &m_link;
    qint64 m_number;
    quint64 m_id;
    QString m_channel;
    QByteArray m_tokenHash;

    bool m_isSubscribed = false;
    qint64 m_next = 0;            ///< the seq to send
    std::deque<qint64> m_unacked; ///< at most the window
    size_t m_window = 0;
    std::map<qint64, FramePtr> m_fetched;
    bool m_isFetching = false;
    qint64 m_lostBefore = 0; ///< what the store does not have although it should

    std::deque<QByteArray> m_controls; ///< a handful
    std::optional<QString> m_pong;     ///< to be sent; the last one counts
    bool m_isSending = false;
    bool m_isEnding = false;
    bool m_isClosed = false;
    bool m_isGoingAway = false;
    QString m_reason;
    qsizetype m_sendingBytes = 0;

    Moment m_startedAt;
    Moment m_heardAt;
    Moment m_pingedAt;
    Moment m_sendingSince;
    Moment m_fullSince; ///< of the window; the epoch: it is not
};

} // namespace clustero::relay
