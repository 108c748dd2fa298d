// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relayserver/hub.h"

#include "models/events/signature.h"

#include <algorithm>

namespace clustero::relay {

namespace {

constexpr qint64 fetchBytes = 256 * 1024;
constexpr int fetchesAtOnce = 4;
/// Beyond it subscribers wait for memory.
constexpr qint64 mostLiveBytes = 128 * 1024 * 1024;
constexpr size_t mostRecent = 256;
constexpr size_t largestRecent = 32 * 1024;
constexpr int recentTicks = 2;
constexpr int pruneTicks = 30;

tl::unexpected<Error> noChannel(const QString &idOrName)
{
    return failure(QStringLiteral("no-channel"), QStringLiteral("There is no channel %1.").arg(idOrName));
}

} // namespace

Result<NewToken> makeChannel(Store &store, const NewChannel &wanted)
{
    if (!isChannelName(wanted.name))
        return failure(
            QStringLiteral("bad-channel"),
            QStringLiteral("A channel's name has 1 to 64 letters, digits, `-`, `_` and `.`; this one is `%1`.").arg(wanted.name.left(80)));
    if (wanted.verify && wanted.secret.isEmpty())
        return failure(QStringLiteral("bad-channel"),
                       QStringLiteral("Signatures can be checked only with a secret. Give one, or do not verify."));
    NewToken made;
    made.token = newToken();
    Channel &channel = made.channel;
    channel.id = newChannelId();
    channel.name = wanted.name;
    channel.source = wanted.source.left(64);
    channel.tokenHash = hashOfToken(made.token);
    channel.secret = wanted.secret;
    channel.verify = wanted.verify;
    channel.limits = wanted.limits;
    channel.createdAt = QDateTime::currentDateTimeUtc();
    const Result<void> added = store.add(channel);
    if (!added)
        return failure(added);
    return made;
}

Result<Channel> findChannel(Store &store, const QString &idOrName)
{
    const Result<QList<Channel>> channels = store.channels();
    if (!channels)
        return failure(channels);
    for (const Channel &channel : *channels) {
        if (channel.id == idOrName || channel.name == idOrName)
            return channel;
    }
    return noChannel(idOrName);
}

Result<NewToken> rotateToken(Store &store, const QString &idOrName)
{
    const Result<Channel> found = findChannel(store, idOrName);
    if (!found)
        return failure(found);
    NewToken renewed{*found, newToken()};
    renewed.channel.tokenHash = hashOfToken(renewed.token);
    const Result<void> changed = store.change(renewed.channel);
    if (!changed)
        return failure(changed);
    return renewed;
}

Hub::Hub(const Config &config, const OpenStore &open, Post post, const Clock &clock)
    : m_config(config),
      m_clock(clock),
      m_writer(open, post, [this](size_t deliveries, double seconds) { m_metrics.noteCommit(deliveries, seconds); }),
      m_reader(open, post)
{}

void Hub::finish()
{
    m_writer.finish();
    m_reader.finish();
}

QString Hub::timeText() const
{
    return m_clock.now().toUTC().toString(Qt::ISODateWithMs);
}

QByteArray Hub::metricsText()
{
    m_metrics.channels = static_cast<qint64>(m_states.size());
    m_metrics.keptBytes = 0;
    for (const auto &[number, state] : m_states)
        m_metrics.keptBytes += state.channel.bytes;
    m_metrics.subscribers = static_cast<qint64>(m_subscribers.size());
    return m_metrics.text();
}

void Hub::refresh(std::function<void(const Result<void> &)> then, bool evenIfUnchanged)
{
    m_refreshing.push_back(std::move(then));
    m_isRefreshForced = m_isRefreshForced || evenIfUnchanged;
    if (m_refreshing.size() > 1)
        return;
    const qint64 known = std::exchange(m_isRefreshForced, false) ? -1 : m_version;
    m_reader.ask<Listing>(
        [known](Store &store) -> Result<Listing> {
            Listing listing;
            const Result<qint64> version = store.version();
            if (!version)
                return failure(version);
            listing.version = *version;
            if (*version == known)
                return listing;
            Result<QList<Channel>> channels = store.channels();
            if (!channels)
                return failure(channels);
            listing.channels = *std::move(channels);
            return listing;
        },
        [this](const Result<Listing> &listing) {
            if (listing)
                take(*listing);
            const Result<void> outcome = listing ? Result<void>() : Result<void>(failure(listing));
            for (const auto &waiting : std::exchange(m_refreshing, {}))
                waiting(outcome);
        });
}

void Hub::take(const Listing &listing)
{
    m_version = listing.version;
    if (!listing.channels)
        return;
    std::vector<Subscription *> revoked;
    std::map<qint64, State> states;
    m_byId.clear();
    m_byToken.clear();
    for (const Channel &channel : *listing.channels) {
        State state = std::move(m_states[channel.number]);
        const qint64 head = std::max(state.channel.head, channel.head);
        state.channel = channel;
        state.channel.head = head;
        m_byId.insert(channel.id, channel.number);
        m_byToken.insert(channel.tokenHash, channel.number);
        std::copy_if(state.subscribers.begin(), state.subscribers.end(), std::back_inserter(revoked),
                     [&](const Subscription *subscription) { return subscription->tokenHash() != channel.tokenHash; });
        m_states.erase(channel.number);
        states.emplace(channel.number, std::move(state));
    }
    for (const auto &[number, state] : m_states)
        revoked.insert(revoked.end(), state.subscribers.begin(), state.subscribers.end());
    m_states = std::move(states);
    const Moment now = std::chrono::steady_clock::now();
    for (Subscription *subscription : revoked)
        subscription->end(QStringLiteral("revoked"), QStringLiteral("The channel was removed, or has another token now."), now);
    for (const Channel &channel : *listing.channels)
        wake(channel.number);
}

const Channel *Hub::channel(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : channel(*found);
}

const Channel *Hub::channel(qint64 number) const
{
    const auto found = m_states.find(number);
    return found == m_states.end() ? nullptr : &found->second.channel;
}

const Channel *Hub::channelOfToken(const QByteArray &token) const
{
    const QByteArray hash = hashOfToken(token);
    const Channel *found = channel(m_byToken.value(hash, 0));
    return found && equalInConstantTime(found->tokenHash, hash) ? found : nullptr;
}

QList<Channel> Hub::channels() const
{
    QList<Channel> channels;
    for (const auto &[number, state] : m_states)
        channels.append(state.channel);
    return channels;
}

int Hub::mustWait(const Channel &channel, Moment now)
{
    const auto found = m_states.find(channel.number);
    if (found == m_states.end())
        return 0;
    const int rate = channel.limits.rate > 0 ? channel.limits.rate : m_config.rate;
    const int burst = channel.limits.rate > 0 ? channel.limits.rate * 10 : m_config.burst;
    return found->second.limiter.take(now, rate, burst);
}

void Hub::deliver(Delivery delivery, std::function<void(const Result<qint64> &seq)> done)
{
    ++m_pending;
    const auto state = m_states.find(delivery.channel);
    const bool isWanted = state != m_states.end() && !state->second.subscribers.empty() && delivery.body->size() <= largestRecent;
    const QByteArray envelope = isWanted ? delivery.envelope : QByteArray();
    const std::shared_ptr<const std::string> body = isWanted ? delivery.body : nullptr;
    const qint64 number = delivery.channel;
    const qint64 bytes = delivery.bytes();
    m_writer.append(std::move(delivery), [this, number, bytes, envelope, body, done = std::move(done)](const Result<qint64> &seq) {
        --m_pending;
        done(seq);
        if (!seq)
            return;
        m_metrics.hookBytes += bytes;
        if (const auto found = m_states.find(number); found != m_states.end())
            found->second.channel.bytes += bytes;
        kept(number, *seq, envelope, body);
    });
}

void Hub::kept(qint64 number, qint64 seq, const QByteArray &envelope, const std::shared_ptr<const std::string> &body)
{
    const auto found = m_states.find(number);
    if (found == m_states.end())
        return;
    State &state = found->second;
    if (body && !state.subscribers.empty()) {
        const QByteArray data = QByteArray::fromRawData(body->data(), static_cast<qsizetype>(body->size()));
        state.recent.push_back({seq, std::make_shared<const QByteArray>(encodeEventFrame(state.channel.id, seq, envelope, data)), m_tick});
        if (state.recent.size() > mostRecent)
            state.recent.pop_front();
    }
    const Retention &retention = m_config.retention;
    if (state.channel.bytes > (state.channel.limits.keepBytes > 0 ? state.channel.limits.keepBytes : retention.keepBytes))
        prune();
    noteHead(number, seq);
}

void Hub::noteHead(qint64 number, qint64 head)
{
    const auto found = m_states.find(number);
    if (found == m_states.end() || found->second.channel.head >= head)
        return;
    found->second.channel.head = head;
    wake(number);
}

void Hub::wake(qint64 number)
{
    const auto found = m_states.find(number);
    if (found == m_states.end())
        return;
    const Moment now = std::chrono::steady_clock::now();
    for (size_t i = 0; i < found->second.subscribers.size(); ++i)
        found->second.subscribers[i]->pump(now);
}

void Hub::addChannel(const NewChannel &wanted, std::function<void(const Result<NewToken> &)> done)
{
    m_writer.ask<NewToken>(
        [wanted](Store &store) { return makeChannel(store, wanted); },
        [this, done = std::move(done)](const Result<NewToken> &made) { refresh([done, made](const Result<void> &) { done(made); }); });
}

void Hub::rotate(const QString &id, std::function<void(const Result<NewToken> &)> done)
{
    m_writer.ask<NewToken>([id](Store &store) { return rotateToken(store, id); },
                           [this, done = std::move(done)](const Result<NewToken> &renewed) {
                               refresh([done, renewed](const Result<void> &) { done(renewed); });
                           });
}

void Hub::removeChannel(const QString &id, std::function<void(const Result<Channel> &)> done)
{
    m_writer.ask<Channel>(
        [id](Store &store) -> Result<Channel> {
            Result<Channel> found = findChannel(store, id);
            if (!found)
                return found;
            if (const Result<void> removed = store.remove(found->number); !removed)
                return failure(removed);
            return found;
        },
        [this, done = std::move(done)](const Result<Channel> &removed) {
            refresh([done, removed](const Result<void> &) { done(removed); });
        });
}

quint64 Hub::join(Subscription &subscription, qint64 number)
{
    m_subscribers.emplace(++m_lastSubscriber, &subscription);
    if (const auto found = m_states.find(number); found != m_states.end())
        found->second.subscribers.push_back(&subscription);
    return m_lastSubscriber;
}

void Hub::leave(Subscription &subscription)
{
    m_subscribers.erase(subscription.id());
    if (const auto found = m_states.find(subscription.number()); found != m_states.end()) {
        std::erase(found->second.subscribers, &subscription);
        if (found->second.subscribers.empty())
            found->second.recent.clear();
    }
    pumpFetches();
}

size_t Hub::subscribersOf(qint64 number) const
{
    const auto found = m_states.find(number);
    return found == m_states.end() ? 0 : found->second.subscribers.size();
}

FramePtr Hub::recent(qint64 number, qint64 seq) const
{
    const auto found = m_states.find(number);
    if (found == m_states.end())
        return nullptr;
    const std::deque<Recent> &recent = found->second.recent;
    const auto at =
        std::lower_bound(recent.begin(), recent.end(), seq, [](const Recent &entry, qint64 wanted) { return entry.seq < wanted; });
    return at != recent.end() && at->seq == seq ? at->frame : nullptr;
}

void Hub::fetch(Subscription &subscription, qint64 from, int most)
{
    if (const Channel *known = channel(subscription.number())) {
        m_fetches.push_back({subscription.id(), subscription.number(), known->id, from, most});
        pumpFetches();
    }
}

void Hub::pumpFetches()
{
    while (!m_fetches.empty() && m_fetching < fetchesAtOnce && *m_liveBytes < mostLiveBytes) {
        const Fetch fetch = m_fetches.front();
        m_fetches.pop_front();
        if (m_subscribers.count(fetch.subscriber) > 0)
            startFetch(fetch);
    }
}

void Hub::startFetch(const Fetch &fetch)
{
    ++m_fetching;
    m_reader.ask<Fetched>(
        [fetch](Store &store) -> Result<Fetched> {
            Result<Reading> reading = store.read(fetch.number, fetch.from, fetch.most, fetchBytes);
            if (!reading)
                return failure(reading);
            Fetched fetched{reading->marks, {}};
            for (Kept &kept : reading->events) {
                fetched.frames.emplace_back(kept.seq, encodeEventFrame(fetch.channel, kept.seq, kept.envelope, kept.body));
                kept.body.clear();
            }
            return fetched;
        },
        [this, fetch](const Result<Fetched> &outcome) { finishFetch(fetch, outcome); });
}

void Hub::finishFetch(const Fetch &fetch, const Result<Fetched> &outcome)
{
    --m_fetching;
    const auto found = m_subscribers.find(fetch.subscriber);
    if (found != m_subscribers.end() && !outcome) {
        found->second->end(outcome.error().code, outcome.error().sentence, std::chrono::steady_clock::now());
    } else if (found != m_subscribers.end()) {
        std::vector<std::pair<qint64, FramePtr>> frames;
        for (const auto &[seq, bytes] : outcome->frames) {
            *m_liveBytes += bytes.size();
            frames.emplace_back(seq, FramePtr(new QByteArray(bytes), [live = m_liveBytes](const QByteArray *frame) {
                                    *live -= frame->size();
                                    delete frame;
                                }));
        }
        found->second->fetched(std::move(frames), outcome->marks.head);
        take(outcome->marks);
        found->second->pump(std::chrono::steady_clock::now());
    }
    pumpFetches();
}

void Hub::take(const ChannelMarks &marks)
{
    const auto found = m_states.find(marks.number);
    if (found == m_states.end())
        return;
    Channel &channel = found->second.channel;
    channel.bytes = marks.bytes;
    if (marks.oldest > channel.oldest) {
        channel.oldest = marks.oldest;
        channel.lostReason = marks.lostReason;
    }
    if (marks.head > channel.head)
        noteHead(marks.number, marks.head);
}

void Hub::prune()
{
    if (std::exchange(m_isPruning, true))
        return;
    m_writer.ask<Pruning>(
        [nowMs = m_clock.now().toMSecsSinceEpoch(), retention = m_config.retention](Store &store) { return store.prune(nowMs, retention); },
        [this](const Result<Pruning> &pruning) {
            m_isPruning = false;
            if (!pruning)
                return;
            for (const ChannelMarks &marks : pruning->changed) {
                take(marks);
                wake(marks.number);
            }
            if (pruning->isMore)
                prune();
        });
}

void Hub::tick(Moment now)
{
    ++m_tick;
    for (auto &[number, state] : m_states) {
        while (!state.recent.empty() && state.recent.front().tick + recentTicks < m_tick)
            state.recent.pop_front();
    }
    std::vector<quint64> ids;
    ids.reserve(m_subscribers.size());
    for (const auto &[id, subscription] : m_subscribers)
        ids.push_back(id);
    for (const quint64 id : ids) { // some may go meanwhile
        if (const auto found = m_subscribers.find(id); found != m_subscribers.end())
            found->second->tick(now);
    }
    if (m_tick % pruneTicks == 1)
        prune();
    pumpFetches();
}

} // namespace clustero::relay
