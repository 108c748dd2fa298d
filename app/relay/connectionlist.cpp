// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/connectionlist.h"

#include "app/relay/relayprobe.h"

#include <QUrl>

#include <algorithm>

namespace clustero {

namespace {

auto noConnection(const QString &wanted)
{
    return failure(QStringLiteral("no-connection"), QStringLiteral("There is no relay or smee channel called %1.").arg(wanted));
}

template<typename Entry>
auto find(QList<Entry> &entries, const QString &nameOrKey)
{
    return std::find_if(entries.begin(), entries.end(),
                        [&](const Entry &entry) { return entry.name == nameOrKey || entry.key() == nameOrKey; });
}

bool isNameTaken(const Connections &connections, const QString &name, const QString &key)
{
    const auto isOther = [&](const auto &entry) { return entry.name == name && entry.key() != key; };
    return std::any_of(connections.relays.begin(), connections.relays.end(), isOther) ||
           std::any_of(connections.smee.begin(), connections.smee.end(), isOther) ||
           std::any_of(connections.github.begin(), connections.github.end(), [&](const auto &entry) { return entry.name == name; });
}

Result<void> checkName(const Connections &connections, const QString &name, const QString &key)
{
    if (!isNameTaken(connections, name, key))
        return {};
    return failure(QStringLiteral("name-taken"),
                   QStringLiteral("Another connection is called %1. Give this one a name of its own.").arg(name));
}

/// One of the same key gives way to it, but for what only that one's entry knows.
template<typename Entry>
Result<void> put(const QString &file, QList<Entry> Connections::*list, const Entry &entry)
{
    return changeConnections(file, [&](Connections &connections) -> Result<void> {
        if (const Result<void> free = checkName(connections, entry.name, entry.key()); !free)
            return free;
        QList<Entry> &entries = connections.*list;
        const auto old = std::find_if(entries.begin(), entries.end(), [&](const Entry &other) { return other.key() == entry.key(); });
        if (old == entries.end()) {
            entries += entry;
        } else {
            const QJsonObject rest = old->rest;
            *old = entry;
            old->rest = rest;
        }
        return {};
    });
}

} // namespace

QString webhookAddress(const RelayConnection &relay)
{
    return QStringLiteral("%1/hooks/%2").arg(relay.url, relay.channel);
}

QCoro::Task<Result<RelayConnection>> addRelay(QString file, Secrets &secrets, RelayConnection relay, QByteArray token)
{
    const Result<QString> address = relayAddress(relay.url);
    if (!address)
        co_return failure(address);
    relay.url = *address;
    if (relay.name.isEmpty())
        relay.name = QUrl(*address).host();
    if (!isChannelId(relay.channel)) {
        co_return failure(
            QStringLiteral("channel-id"),
            QStringLiteral("\"%1\" is no channel's id, which has at most 100 letters, digits, \"-\" and \"_\".").arg(relay.channel));
    }
    if (token.isEmpty())
        co_return failure(QStringLiteral("no-token"),
                          QStringLiteral("The channel's token is missing. The relay showed it when it made the channel."));
    const Result<Connections> before = readConnections(file); // looked at before the keychain is changed
    if (!before)
        co_return failure(before);
    if (const Result<void> free = checkName(*before, relay.name, relay.key()); !free)
        co_return failure(free);
    const Result<void> kept = co_await secrets.set(relayTokenName(relay.channel), token);
    if (!kept)
        co_return failure(kept);
    const Result<void> done = put(file, &Connections::relays, relay);
    if (!done)
        co_return failure(done);
    co_return relay;
}

Result<SmeeConnection> addSmee(const QString &file, SmeeConnection smee)
{
    const Result<QString> address = relayAddress(smee.url);
    if (!address)
        return failure(address);
    smee.url = *address;
    if (smee.name.isEmpty())
        smee.name = QUrl(*address).host();
    const Result<void> done = put(file, &Connections::smee, smee);
    if (!done)
        return failure(done);
    return smee;
}

QCoro::Task<Result<void>> removeConnection(QString file, Secrets &secrets, QString nameOrKey)
{
    QString channel;
    const Result<void> done = changeConnections(file, [&](Connections &connections) -> Result<void> {
        const auto relay = find(connections.relays, nameOrKey);
        const auto smee = find(connections.smee, nameOrKey);
        if (relay != connections.relays.end()) {
            channel = relay->channel;
            connections.relays.erase(relay);
        } else if (smee != connections.smee.end()) {
            channel = smee->channel();
            connections.smee.erase(smee);
        } else {
            return noConnection(nameOrKey);
        }
        return {};
    });
    if (!done)
        co_return done;
    const QStringList names{relayTokenName(channel), webhookSecretName(channel), previousWebhookSecretName(channel)};
    for (const QString &name : names) {
        const Result<void> removed = co_await secrets.remove(name);
        if (!removed && removed.error().code != QLatin1String("no-secret"))
            co_return removed;
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> renewRelayToken(QString file, Secrets &secrets, QString nameOrKey, QByteArray token)
{
    Result<Connections> connections = readConnections(file);
    if (!connections)
        co_return failure(connections);
    const auto found = find(connections->relays, nameOrKey);
    if (found == connections->relays.end())
        co_return noConnection(nameOrKey);
    if (token.isEmpty())
        co_return failure(QStringLiteral("no-token"),
                          QStringLiteral("The channel's new token is missing. The relay shows it when it is renewed."));
    const RelayConnection relay = *found;
    const Result<RelayFinding> finding = co_await probeRelay(relay, token);
    if (!finding)
        co_return failure(finding);
    const Result<void> kept = co_await secrets.set(relayTokenName(relay.channel), token);
    token.fill('\0');
    if (!kept)
        co_return kept;
    co_return put(file, &Connections::relays, relay); // whoever listens sees that the file was written, and connects anew
}

QCoro::Task<Result<QString>> testConnection(QString file, Secrets &secrets, QString nameOrKey)
{
    Result<Connections> connections = readConnections(file);
    if (!connections)
        co_return failure(connections);
    if (const auto smee = find(connections->smee, nameOrKey); smee != connections->smee.end()) {
        const Result<std::chrono::milliseconds> took = co_await probeSmee(*smee);
        if (!took)
            co_return failure(took);
        co_return QStringLiteral("Connected in %1 ms. What comes while nobody listens is not kept there.").arg(took->count());
    }
    const auto relay = find(connections->relays, nameOrKey);
    if (relay == connections->relays.end())
        co_return noConnection(nameOrKey);
    const Result<QByteArray> token = co_await secrets.get(relayTokenName(relay->channel));
    if (!token)
        co_return failure(token);
    const Result<RelayFinding> finding = co_await probeRelay(*relay, *token);
    if (!finding)
        co_return failure(finding);
    if (finding->head == 0)
        co_return QStringLiteral("Connected in %1 ms. Nothing has come yet.").arg(finding->took.count());
    co_return QStringLiteral("Connected in %1 ms. Events kept there: %2, number of the newest: %3.")
        .arg(finding->took.count())
        .arg(finding->kept)
        .arg(finding->head);
}

} // namespace clustero
