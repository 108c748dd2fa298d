// SPDX-License-Identifier: GPL-3.0-or-later
// What a relay and a desktop read of each other and of anybody. The first letter says what the rest is: a frame (f), a configuration (c),
// a delivery, headers and body (d), frames of a subscriber, a line each, with time passing in between (s).
#include "app/relayserver/adminapi.h"
#include "app/relayserver/config.h"
#include "app/relayserver/intake.h"
#include "app/relayserver/subscription.h"
#include "models/wire/relayframes.h"

#include <QJsonObject>

#include <condition_variable>
#include <cstdint>
#include <mutex>

using namespace clustero;
using namespace clustero::relay;

namespace {

void frame(const QByteArray &bytes)
{
    const Result<RelayFrame> read = decodeRelayFrame(bytes);
    if (!read)
        return;
    const Result<RelayFrame> again = decodeRelayFrame(encodeRelayFrame(*read));
    if (!again || !(*again == *read))
        __builtin_trap();
}

/// Whatever is posted must be readable for desktops.
void delivery(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\n\n");
    EventHeaders headers;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    for (const QByteArray &line : lines)
        headers.insert(QString::fromLatin1(line.left(line.indexOf(':'))).toLower(), QString::fromLatin1(line.mid(line.indexOf(':') + 1)));
    const auto body = std::make_shared<const std::string>(end < 0 ? std::string() : bytes.mid(end + 2).toStdString());
    Channel channel;
    channel.id = QStringLiteral("c");
    channel.verify = !bytes.isEmpty() && bytes[0] == 'v';
    channel.secret = "secret";
    const Result<Intake> intake = takeIn(channel, headers, body, QDateTime::fromMSecsSinceEpoch(1'774'700'000'000, Qt::UTC));
    if (!intake)
        return;
    const Result<RelayFrame> read =
        decodeRelayFrame(encodeEventFrame(channel.id, 1, intake->delivery.envelope, QByteArray::fromStdString(*body)));
    if (!read || std::get<RelayEvent>(*read).event.data.toStdString() != *body)
        __builtin_trap();
}

/// A store in memory with some events.
class FewEvents : public Store
{
public:
    FewEvents()
    {
        m_channel.number = 1;
        m_channel.id = QStringLiteral("c");
        m_channel.head = 40;
        m_channel.oldest = 7;
    }
    Result<QList<Channel>> channels() override { return QList<Channel>{m_channel}; }
    Result<qint64> version() override { return 1; }
    Result<void> add(const Channel &) override { return {}; }
    Result<void> change(const Channel &) override { return {}; }
    Result<void> remove(qint64) override { return {}; }
    Result<std::vector<qint64>> append(std::span<const Delivery> deliveries) override { return std::vector<qint64>(deliveries.size(), 1); }
    Result<Reading> read(qint64, qint64 from, int most, qint64) override
    {
        Reading reading;
        reading.marks = {1, 40, 7, 100, QStringLiteral("expired")};
        for (qint64 seq = std::max<qint64>(from, 7); seq <= 40 && most-- > 0; ++seq)
            reading.events.push_back({seq, R"({"specversion":"1.0","id":"i","source":"s","type":"t"})", "x"});
        return reading;
    }
    Result<Pruning> prune(qint64, const Retention &) override { return Pruning(); }

private:
    Channel m_channel;
};

/// Work that the store's threads hand back.
struct Queue
{
    std::mutex mutex;
    std::condition_variable wake;
    std::vector<std::function<void()>> work;

    void post(std::function<void()> job)
    {
        {
            const std::lock_guard lock(mutex);
            work.push_back(std::move(job));
        }
        wake.notify_one();
    }
    void runOne()
    {
        std::vector<std::function<void()>> jobs;
        {
            std::unique_lock lock(mutex);
            wake.wait(lock, [this] { return !work.empty(); });
            jobs.swap(work);
        }
        for (const auto &job : jobs)
            job();
    }
};

struct Link : SubscriberLink
{
    bool isSending = false;
    bool isClosed = false;
    qint64 next = 0;

    void send(const FramePtr &bytes) override
    {
        if (isSending || isClosed)
            __builtin_trap();
        isSending = true;
        const Result<RelayFrame> read = decodeRelayFrame(*bytes);
        if (!read)
            __builtin_trap();
        qint64 from = 0;
        qint64 to = 0;
        if (const auto *event = std::get_if<RelayEvent>(&*read))
            from = to = event->seq;
        if (const auto *gap = std::get_if<RelayGap>(&*read)) {
            from = gap->from;
            to = gap->to;
        }
        if (from > 0 && next > 0 && from != next)
            __builtin_trap(); // a hole
        next = from > 0 ? to + 1 : next;
    }
    void close(const QString &, bool) override { isClosed = true; }
    void abort() override { isClosed = true; }
};

void subscriber(const QByteArray &bytes)
{
    Queue queue;
    Clock clock;
    Hub hub(
        {}, [] { return Result<std::unique_ptr<Store>>(std::make_unique<FewEvents>()); },
        [&](std::function<void()> job) { queue.post(std::move(job)); }, clock);
    bool isThere = false;
    hub.refresh([&](const Result<void> &) { isThere = true; });
    while (!isThere)
        queue.runOne();
    {
        Link link;
        Moment now;
        Subscription subscription(hub, link, *hub.channel(1), now);
        const QList<QByteArray> lines = bytes.split('\n').mid(0, 50);
        for (const QByteArray &line : lines) {
            if (line.startsWith('+'))
                now += std::chrono::seconds(line.size());
            else if (line == "w" && std::exchange(link.isSending, false))
                subscription.sent(now);
            else if (line == "r")
                hub.tick(now);
            else
                subscription.received(line, now);
            if (link.isClosed)
                break;
            subscription.tick(now);
            bool isRead = false;
            hub.refresh([&](const Result<void> &) { isRead = true; }); // after it, what was fetched is there
            while (!isRead)
                queue.runOne();
        }
    }
    hub.finish();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray rest = input.mid(2);
    switch (input.isEmpty() ? 0 : input[0]) {
    case 'f': frame(rest); break;
    case 'c': static_cast<void>(readConfig(rest, QStringLiteral("c.yaml"))); break;
    case 'd': delivery(rest); break;
    case 's': subscriber(rest); break;
    case 'a': static_cast<void>(newChannelFromJson(rest)); break;
    default: break;
    }
    return 0;
}
