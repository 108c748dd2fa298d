// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/relayconnections.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace clustero {

namespace {

constexpr qint64 maxStatusBytes = 1 << 20;

/// By value, since its caller may be gone when the keychain answers.
QCoro::Task<Result<WebSocketTarget>> targetOf(Secrets &secrets, RelayConnection connection)
{
    const Result<QByteArray> token = co_await secrets.get(relayTokenName(connection.channel));
    if (!token)
        co_return failure(token);
    co_return WebSocketTarget{relayEndpoint(connection.url), *token, relayProtocol, connection.authority};
}

bool isSameButNamed(RelayConnection a, const RelayConnection &b)
{
    a.name = b.name;
    a.rest = b.rest;
    a.source = b.source;
    return a == b;
}

QJsonObject toJson(const ReceiverEntry &entry)
{
    QJsonObject json = toJson(entry.state);
    json.insert(QStringLiteral("key"), entry.key);
    json.insert(QStringLiteral("name"), entry.name);
    json.insert(QStringLiteral("url"), entry.url);
    json.insert(QStringLiteral("channel"), entry.channel);
    return json;
}

ReceiverEntry entryFromJson(const QJsonObject &json)
{
    const auto text = [&](const char *key) { return json.value(QLatin1String(key)).toString(); };
    return {text("key"), text("name"), text("url"), text("channel"), receiverStateFromJson(json)};
}

} // namespace

RelayConnections::RelayConnections(QString connectionsFile, Secrets &secrets, EventInbox inbox, Options options, QObject *parent)
    : QObject(parent), m_file(std::move(connectionsFile)), m_secrets(secrets), m_inbox(std::move(inbox)), m_options(std::move(options))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(m_options.settle);
    connect(&m_settle, &QTimer::timeout, this, &RelayConnections::look);
    m_status.setSingleShot(true);
    m_status.setInterval(m_options.statusEvery);
    connect(&m_status, &QTimer::timeout, this, &RelayConnections::writeStatus);
    m_alive.setInterval(m_options.aliveEvery);
    connect(&m_alive, &QTimer::timeout, &m_status, qOverload<>(&QTimer::start));
}

RelayConnections::~RelayConnections()
{
    stop();
}

void RelayConnections::start()
{
    if (std::exchange(m_isStarted, true))
        return;
    m_wake = std::make_unique<WakeWatch>(m_options.wake);
    connect(m_wake.get(), &WakeWatch::woke, this, [this] {
        wakeAll();
        Q_EMIT woke();
    });
    m_watcher = std::make_unique<QFileSystemWatcher>();
    connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, &m_settle, QOverload<>::of(&QTimer::start));
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, &m_settle, QOverload<>::of(&QTimer::start));
    watch();
    const QFileInfo file(m_file);
    m_fileSeen = std::pair(file.lastModified(), file.size());
    read();
    writeStatus();
    m_alive.start();
}

void RelayConnections::stop()
{
    if (!std::exchange(m_isStarted, false))
        return;
    m_settle.stop();
    m_alive.stop();
    m_status.stop();
    m_watcher.reset();
    m_wake.reset();
    m_order.clear();
    m_running.clear();
    if (!m_options.statusFile.isEmpty())
        QFile::remove(m_options.statusFile);
}

/// The file is exchanged when it is written, so its folder is watched, too.
void RelayConnections::watch()
{
    const QString folder = QFileInfo(m_file).path();
    QDir().mkpath(folder);
    if (!m_watcher->directories().contains(folder))
        m_watcher->addPath(folder);
    if (!m_watcher->files().contains(m_file) && QFile::exists(m_file))
        m_watcher->addPath(m_file);
}

void RelayConnections::look()
{
    watch();
    const QFileInfo file(m_file);
    if (std::exchange(m_fileSeen, std::pair(file.lastModified(), file.size())) == m_fileSeen)
        return;
    read();
    wakeAll(); // a new token changes nothing in the file but its time
}

void RelayConnections::read()
{
    const Result<Connections> connections = readConnections(m_file);
    if (connections) {
        take(*connections);
    } else if (m_problems != QStringList{connections.error().sentence}) {
        m_problems = {connections.error().sentence}; // those that are connected stay
        Q_EMIT changed();
    }
    m_status.start();
}

void RelayConnections::take(const Connections &connections)
{
    m_order.clear();
    for (const RelayConnection &relay : connections.relays)
        m_order += relay.key();
    for (const SmeeConnection &smee : connections.smee)
        m_order += smee.key();
    std::map<QString, Running> before = std::exchange(m_running, {});
    const auto keep = [&](const QString &key, const auto &connection, const auto &isSame) {
        const auto found = before.find(key);
        if (found == before.end() || !isSame(found->second))
            return false;
        found->second.connection = connection;
        m_running.insert(before.extract(found));
        return true;
    };
    for (const RelayConnection &relay : connections.relays) {
        const auto isSame = [&](const Running &running) {
            const auto *old = std::get_if<RelayConnection>(&running.connection);
            return old && isSameButNamed(*old, relay);
        };
        if (!keep(relay.key(), relay, isSame))
            startRelay(relay);
    }
    for (const SmeeConnection &smee : connections.smee) {
        if (!keep(smee.key(), smee, [](const Running &running) { return running.smee != nullptr; }))
            startSmee(smee);
    }
    m_problems = connections.problems;
    Q_EMIT changed();
}

void RelayConnections::startRelay(const RelayConnection &connection)
{
    const QString key = connection.key();
    auto relay = std::make_unique<RelaySubscriber>(
        connection.channel, inboxOf(key), [&secrets = m_secrets, connection] { return targetOf(secrets, connection); }, m_options.relay);
    RelaySubscriber *subscriber = relay.get();
    connect(subscriber, &RelaySubscriber::stateChanged, this, [this, key] { noteState(key); });
    connect(subscriber, &RelaySubscriber::reconcileWanted, this, [this, key](const QString &why) { Q_EMIT reconcileWanted(key, why); });
    m_running[key] = Running{connection, std::move(relay), nullptr};
    subscriber->start();
}

void RelayConnections::startSmee(const SmeeConnection &connection)
{
    const QString key = connection.key();
    auto smee = std::make_unique<SmeeSubscriber>(QUrl(connection.url), connection.channel(), inboxOf(key), m_options.smee);
    SmeeSubscriber *subscriber = smee.get();
    connect(subscriber, &SmeeSubscriber::stateChanged, this, [this, key] { noteState(key); });
    connect(subscriber, &SmeeSubscriber::reconcileWanted, this, [this, key](const QString &why) { Q_EMIT reconcileWanted(key, why); });
    m_running[key] = Running{connection, nullptr, std::move(smee)};
    subscriber->start();
}

ChannelInbox RelayConnections::inboxOf(const QString &key) const
{
    return {.deliver = [deliver = m_inbox.deliver, key](const Event &event, qint64 seq) { return deliver(event, key, seq); },
            .noteGap = [note = m_inbox.noteGap, key](qint64 from, qint64 to, const QString &reason) { return note(key, from, to, reason); },
            .cursor = [cursor = m_inbox.cursor, key] { return cursor(key); },
            .gaps = [gaps = m_inbox.gaps, key] { return gaps(key); }};
}

void RelayConnections::wakeAll()
{
    for (auto &[key, running] : m_running) {
        if (running.relay)
            running.relay->wake();
        else
            running.smee->wake();
    }
}

void RelayConnections::noteState(const QString &key)
{
    if (!m_isStarted)
        return;
    if (!m_status.isActive())
        m_status.start();
    Q_EMIT stateChanged(key);
}

void RelayConnections::noteMore()
{
    if (m_isStarted && !m_status.isActive())
        m_status.start();
}

QList<ReceiverEntry> RelayConnections::receivers() const
{
    QList<ReceiverEntry> entries;
    for (const QString &key : m_order) {
        const auto found = m_running.find(key);
        if (found == m_running.end())
            continue;
        const Running &running = found->second;
        if (const auto *relay = std::get_if<RelayConnection>(&running.connection))
            entries += ReceiverEntry{key, relay->name, relay->url, relay->channel, running.relay->state()};
        else if (const auto *smee = std::get_if<SmeeConnection>(&running.connection))
            entries += ReceiverEntry{key, smee->name, smee->url, smee->channel(), running.smee->state()};
    }
    return entries;
}

/// Only a convenience for others: nothing is done about it if it cannot be written.
void RelayConnections::writeStatus()
{
    if (m_options.statusFile.isEmpty())
        return;
    QJsonArray list;
    for (const ReceiverEntry &entry : receivers() + (m_options.more ? m_options.more() : QList<ReceiverEntry>()))
        list.append(toJson(entry));
    const QJsonObject root{{QStringLiteral("version"), 1},
                           {QStringLiteral("process"), QCoreApplication::applicationPid()},
                           {QStringLiteral("written"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                           {QStringLiteral("receivers"), list},
                           {QStringLiteral("problems"), QJsonArray::fromStringList(m_problems)}};
    QSaveFile file(m_options.statusFile);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        file.write(QJsonDocument(root).toJson(QJsonDocument::Compact));
        file.commit();
    }
}

Result<ListenerStatus> readListenerStatus(const QString &file)
{
    QFile source(file);
    const QJsonObject root =
        source.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(source.read(maxStatusBytes)).object() : QJsonObject();
    if (root.isEmpty())
        return failure(QStringLiteral("no-status"), QStringLiteral("Nobody has left the state of the connections in %1.").arg(file));
    ListenerStatus status;
    status.processId = root.value(QLatin1String("process")).toInteger();
    status.writtenAt = QDateTime::fromString(root.value(QLatin1String("written")).toString(), Qt::ISODateWithMs);
    for (const QJsonValue &entry : root.value(QLatin1String("receivers")).toArray())
        status.receivers += entryFromJson(entry.toObject());
    for (const QJsonValue &problem : root.value(QLatin1String("problems")).toArray())
        status.problems += problem.toString();
    return status;
}

QString listenerStatusFile(const QString &dataFolder)
{
    return dataFolder + QStringLiteral("/listener.json");
}

} // namespace clustero
