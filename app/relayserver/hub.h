// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relayserver/config.h"
#include "app/relayserver/metrics.h"
#include "app/relayserver/storethread.h"
#include "app/relayserver/subscription.h"
#include "models/base/clock.h"

#include <QHash>

#include <deque>
#include <map>

namespace clustero::relay {

/// A channel that was made or renewed, and its token, which is told this once.
struct NewToken
{
    Channel channel;
    QByteArray token;
};

/// What a new channel is to be.
struct NewChannel
{
    QString name;
    QString source;
    QByteArray secret;
    bool verify = false;
    ChannelLimits limits;
};

/// Makes a channel in a store; for the server and the command line. Errors: `bad-channel`, `channel-exists` and those of Store.
[[nodiscard]] Result<NewToken> makeChannel(Store &store, const NewChannel &wanted);
/// Gives a channel another token. Error `no-channel`.
[[nodiscard]] Result<NewToken> rotateToken(Store &store, const QString &idOrName);
/// Error `no-channel`.
[[nodiscard]] Result<Channel> findChannel(Store &store, const QString &idOrName);

/// Channels, who subscribes to them, and the way of deliveries from the door into the store and on to subscribers. All in one thread, but
/// for the store's work.
class Hub
{
public:
    Hub(const Config &config, const OpenStore &open, Post post, const Clock &clock);
    /// Ends the store's threads after what is queued; nothing reaches the store afterwards.
    void finish();

    [[nodiscard]] const Config &config() const { return m_config; }
    void setConfig(const Config &config) { m_config = config; }
    [[nodiscard]] Metrics &metrics() { return m_metrics; }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    [[nodiscard]] QString timeText() const;
    /// Metrics with what only the hub knows.
    [[nodiscard]] QByteArray metricsText();

    /// Reads the channels again if the store has others; `then` gets the outcome. Many waiting callers share one reading.
    void refresh(std::function<void(const Result<void> &)> then, bool evenIfUnchanged = false);
    /// Null: not known; a pointer is good until the next event.
    [[nodiscard]] const Channel *channel(const QString &id) const;
    [[nodiscard]] const Channel *channel(qint64 number) const;
    [[nodiscard]] const Channel *channelOfToken(const QByteArray &token) const;
    [[nodiscard]] QList<Channel> channels() const;
    /// 0: a delivery may come; else the seconds after which to try again.
    [[nodiscard]] int mustWait(const Channel &channel, Moment now);

    /// Keeps it; the answer comes when it is durable.
    void deliver(Delivery delivery, std::function<void(const Result<qint64> &seq)> done);
    /// Deliveries that are not answered yet.
    [[nodiscard]] qint64 pending() const { return m_pending; }
    /// Somebody else moved a channel's head.
    void noteHead(qint64 number, qint64 head);

    void addChannel(const NewChannel &wanted, std::function<void(const Result<NewToken> &)> done);
    void rotate(const QString &id, std::function<void(const Result<NewToken> &)> done);
    void removeChannel(const QString &id, std::function<void(const Result<Channel> &)> done);

    /// Gives its id.
    quint64 join(Subscription &subscription, qint64 number);
    void leave(Subscription &subscription);
    [[nodiscard]] size_t subscribersOf(qint64 number) const;
    /// An event that came just now; null: fetch() it.
    [[nodiscard]] FramePtr recent(qint64 number, qint64 seq) const;
    /// Reads events for a subscription, as soon as there is memory for them.
    void fetch(Subscription &subscription, qint64 from, int most);
    void pumpFetches();

    /// Every second: pings, deadlines, retention.
    void tick(Moment now);

private:
    struct Recent
    {
        qint64 seq = 0;
        FramePtr frame;
        int tick = 0;
    };
    struct State
    {
        Channel channel;
        RateLimiter limiter;
        std::vector<Subscription *> subscribers;
        std::deque<Recent> recent; ///< newest last, bounded
    };
    struct Fetch
    {
        quint64 subscriber = 0;
        qint64 number = 0;
        QString channel;
        qint64 from = 0;
        int most = 0;
    };
    struct Fetched
    {
        ChannelMarks marks;
        std::vector<std::pair<qint64, QByteArray>> frames;
    };
    struct Listing
    {
        qint64 version = 0;
        std::optional<QList<Channel>> channels;
    };

    void take(const Listing &listing);
    void take(const ChannelMarks &marks);
    void kept(qint64 number, qint64 seq, const QByteArray &envelope, const std::shared_ptr<const std::string> &body);
    void wake(qint64 number);
    void startFetch(const Fetch &fetch);
    void finishFetch(const Fetch &fetch, const Result<Fetched> &outcome);
    void prune();

    Config m_config;
    const Clock &m_clock;
    Metrics m_metrics;
    std::map<qint64, State> m_states; ///< by number
    QHash<QString, qint64> m_byId;
    QHash<QByteArray, qint64> m_byToken; ///< by its hash
    qint64 m_version = 0;
    qint64 m_pending = 0;
    std::vector<std::function<void(const Result<void> &)>> m_refreshing;
    bool m_isRefreshForced = false;
    bool m_isPruning = false;
    int m_tick = 0;

    std::map<quint64, Subscription *> m_subscribers;
    quint64 m_lastSubscriber = 0;
    std::deque<Fetch> m_fetches;
    int m_fetching = 0;
    std::shared_ptr<qint64> m_liveBytes = std::make_shared<qint64>(0); ///< of fetched frames

    StoreThread m_writer;
    StoreThread m_reader;
};

} // namespace clustero::relay
