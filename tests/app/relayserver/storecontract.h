// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relayserver/hub.h"

#include <QTest>

namespace clustero::relay {

inline Delivery delivery(qint64 channel, const QByteArray &body, qint64 receivedMs = 1'000'000)
{
    return {channel, receivedMs, R"({"specversion":"1.0","id":"i","source":"s","type":"t"})",
            std::make_shared<const std::string>(body.toStdString())};
}

/// The number of a channel that is made for a test.
inline qint64 madeChannel(Store &store, const QString &name, const ChannelLimits &limits = {})
{
    NewChannel wanted;
    wanted.name = name;
    wanted.limits = limits;
    const Result<NewToken> made = makeChannel(store, wanted);
    const Result<Channel> found = made ? findChannel(store, made->channel.id) : Result<Channel>(failure(made));
    return found ? found->number : 0;
}

/// What every store must do; the same for SQLite and PostgreSQL.
inline void keepsInOrder(Store &store)
{
    const qint64 one = madeChannel(store, QStringLiteral("order-one"));
    const qint64 two = madeChannel(store, QStringLiteral("order-two"));
    QVERIFY(one > 0 && two > 0 && one != two);
    const QByteArray bytes("\0\x01\xff'\\x", 6);
    // The clock is set back in between: the order is that of keeping.
    const std::vector<Delivery> batch{delivery(one, "a", 5000), delivery(two, bytes, 4000), delivery(one, "", 1), delivery(999'999, "x")};
    const Result<std::vector<qint64>> seqs = store.append(batch);
    QVERIFY2(seqs, seqs ? "" : qPrintable(seqs.error().sentence));
    QCOMPARE(*seqs, (std::vector<qint64>{1, 1, 2, 0}));
    QCOMPARE(*store.append(std::vector<Delivery>{delivery(one, "c", 3000)}), (std::vector<qint64>{3}));
    const Result<Reading> all = store.read(one, 1, 100, 10'000);
    QVERIFY(all);
    QCOMPARE(all->events.size(), size_t(3));
    QCOMPARE(all->events[0].body, QByteArray("a"));
    QCOMPARE(all->events[1].body, QByteArray(""));
    QCOMPARE(all->events[2].seq, 3);
    QCOMPARE(all->marks.head, 3);
    QCOMPARE(all->marks.oldest, 1);
    QCOMPARE(store.read(two, 1, 100, 1000)->events.at(0).body, bytes);
    QCOMPARE(store.read(one, 2, 1, 1000)->events.size(), size_t(1));
    QCOMPARE(store.read(one, 1, 100, 1)->events.size(), size_t(1)); // one in any case
    QCOMPARE(store.read(one, 4, 100, 1000)->events.size(), size_t(0));
    QCOMPARE(store.read(999'999, 1, 100, 1000)->marks.number, 0);
}

inline void prunesTheOldest(Store &store)
{
    const qint64 old = madeChannel(store, QStringLiteral("prune-old"));
    const qint64 full = madeChannel(store, QStringLiteral("prune-full"), {.keepBytes = 10'000});
    std::vector<Delivery> batch;
    for (int i = 0; i < 10; ++i) {
        batch.push_back(delivery(old, "x", i < 4 ? 0 : 900'000'000)); // the clock may have gone back: what is behind stays
        batch.push_back(delivery(full, QByteArray(2000, 'y'), 900'000'000));
    }
    QVERIFY(store.append(batch));
    Result<Pruning> pruning = store.prune(900'000'000, {.keepSeconds = 3600, .keepBytes = 1'000'000});
    QVERIFY(pruning && !pruning->isMore);
    const Reading left = *store.read(old, 1, 100, 100'000);
    QCOMPARE(left.marks.oldest, 5);
    QCOMPARE(left.marks.head, 10);
    QCOMPARE(left.marks.lostReason, QStringLiteral("expired"));
    QCOMPARE(left.events.front().seq, 5);
    const Reading fitting = *store.read(full, 1, 100, 100'000);
    QCOMPARE(fitting.marks.lostReason, QStringLiteral("quota"));
    QVERIFY(fitting.marks.bytes <= 10'000 && fitting.marks.bytes > 5'000);
    QCOMPARE(fitting.marks.oldest, fitting.events.front().seq);
    qint64 bytes = 0;
    for (const Kept &kept : fitting.events)
        bytes += kept.envelope.size() + kept.body.size();
    QCOMPARE(fitting.marks.bytes, bytes);
    pruning = store.prune(900'000'000, {.keepSeconds = 3600, .keepBytes = 1'000'000});
    QVERIFY(pruning && pruning->changed.isEmpty());
    // All of it, and the next one goes on counting.
    QVERIFY(store.prune(9'000'000'000, {.keepSeconds = 3600, .keepBytes = 1'000'000}));
    QCOMPARE(store.read(old, 1, 10, 1000)->marks.oldest, 11);
    QCOMPARE(*store.append(std::vector<Delivery>{delivery(old, "z")}), (std::vector<qint64>{11}));
}

inline void changesChannels(Store &store)
{
    const qint64 before = store.version().value_or(0);
    NewChannel wanted;
    wanted.name = QStringLiteral("change");
    const Result<NewToken> made = makeChannel(store, wanted);
    QVERIFY(made);
    QVERIFY(*store.version() != before);
    QCOMPARE(makeChannel(store, wanted).error().code, QStringLiteral("channel-exists"));
    const Result<NewToken> renewed = rotateToken(store, wanted.name);
    QVERIFY(renewed && renewed->token != made->token);
    Result<Channel> channel = findChannel(store, made->channel.id);
    QCOMPARE(channel->tokenHash, hashOfToken(renewed->token));
    channel->secret = QByteArray("a\0b", 3);
    channel->verify = true;
    QVERIFY(store.change(*channel));
    QCOMPARE(findChannel(store, wanted.name)->secret, channel->secret);
    QVERIFY(store.append(std::vector<Delivery>{delivery(channel->number, "x")}));
    QVERIFY(store.remove(channel->number));
    QCOMPARE(store.remove(channel->number).error().code, QStringLiteral("no-channel"));
    QCOMPARE(store.change(*channel).error().code, QStringLiteral("no-channel"));
    QCOMPARE(findChannel(store, wanted.name).error().code, QStringLiteral("no-channel"));
    while (store.prune(2'000'000, {})->isMore) {}
    QCOMPARE(store.read(channel->number, 1, 10, 1000)->events.size(), size_t(0));
}

} // namespace clustero::relay
