// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/dbusnotifications.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace clustero {

namespace {

const QLatin1String service("org.freedesktop.Notifications");
const QLatin1String path("/org/freedesktop/Notifications");
const QLatin1String busService("org.freedesktop.DBus");
const QLatin1String busPath("/org/freedesktop/DBus");

/// No limit: the bus itself answers with an error when the callee goes away.
constexpr int untilAnswered = std::numeric_limits<int>::max();
constexpr qint64 staleAfterSeconds = 10 * 60;
constexpr qsizetype maxNotices = 100;
constexpr qsizetype maxText = 2000;
constexpr qint64 forgottenAfterSeconds = 24 * 3600; ///< it may have gone while nobody listened

QDBusMessage message(const QString &to, const QString &at, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(to, at, interface, method);
}

} // namespace

DBusNotifications::DBusNotifications(const QDBusConnection &bus, Identity identity, KeptState &kept)
    : m_bus(bus), m_identity(std::move(identity)), m_kept(kept), m_watcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) { ownerChanged(owner); });
    // Signals are taken from anybody and compared with the owner's unique name: naming the service here would ask the bus and wait.
    m_bus.connect({}, path, service, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString, QDBusMessage)));
    m_bus.connect({}, path, service, QStringLiteral("NotificationClosed"), this, SLOT(notificationClosed(uint, uint, QDBusMessage)));
    m_bus.connect({}, path, service, QStringLiteral("ActivationToken"), this, SLOT(activationToken(uint, QString, QDBusMessage)));
    call(busService, busPath, QStringLiteral("GetId"), &DBusNotifications::busAnswered);
    call(busService, busPath, QStringLiteral("GetNameOwner"), &DBusNotifications::ownerAnswered);
}

void DBusNotifications::call(const QString &to, const QString &at, const QString &method, Finished then)
{
    QDBusMessage request = message(to, at, to, method);
    if (method == u"GetNameOwner")
        request.setArguments({QString(service)});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(request, untilAnswered), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, then, watcher] {
        watcher->deleteLater();
        (this->*then)(*watcher);
    });
}

void DBusNotifications::busAnswered(const QDBusPendingCall &call)
{
    m_busId = call.isError() ? QStringLiteral("unknown") : call.reply().arguments().value(0).toString();
    becomeReady();
}

void DBusNotifications::ownerAnswered(const QDBusPendingCall &call)
{
    if (!m_knowsOwner) { // else a change came first
        m_owner = call.isError() ? QString() : call.reply().arguments().value(0).toString();
        m_knowsOwner = true;
        if (isAvailable())
            Q_EMIT availableChanged(true);
    }
    becomeReady();
}

void DBusNotifications::becomeReady()
{
    if (m_isReady || m_busId.isEmpty() || !m_knowsOwner)
        return;
    m_isReady = true;
    restore();
    if (shownKeys().isEmpty())
        tellReady();
    else
        call(service, path, QStringLiteral("GetServerInformation"), &DBusNotifications::serverAnswered);
    pumpAll();
}

void DBusNotifications::serverAnswered(const QDBusPendingCall &call)
{
    const QString name = call.isError() ? QString() : call.reply().arguments().value(0).toString();
    if (name == u"dunst") {
        m_isTakingOver = true;
        const QStringList keys = shownKeys();
        for (const QString &key : keys) {
            Slot &slot = m_slots[key];
            if (!slot.next && !slot.isInFlight) {
                slot.next = slot.sent;
                slot.since = QDateTime::currentDateTimeUtc();
            }
        }
        pumpAll();
    }
    tellReady();
}

void DBusNotifications::tellReady()
{
    const auto isUnderWay = [](const Slot &slot) { return slot.next || slot.isInFlight; };
    if (m_hasToldReady || (m_isTakingOver && isAvailable() && std::any_of(m_slots.cbegin(), m_slots.cend(), isUnderWay)))
        return;
    m_hasToldReady = true;
    Q_EMIT ready();
}

void DBusNotifications::ownerChanged(const QString &owner)
{
    const bool wasAvailable = isAvailable();
    m_owner = owner;
    m_knowsOwner = true;
    m_capabilities.reset();
    const QStringList gone = shownKeys();
    for (const QString &key : gone) {
        Slot &slot = m_slots[key];
        slot.id = 0;
        if (!slot.isInFlight && !slot.next)
            m_slots.remove(key);
    }
    if (!gone.isEmpty() && m_isReady)
        keep();
    for (const QString &key : gone)
        Q_EMIT closed(key);
    if (wasAvailable != isAvailable())
        Q_EMIT availableChanged(isAvailable());
    becomeReady();
    if (isAvailable())
        pumpAll();
    else if (m_isReady)
        tellReady();
}

QStringList DBusNotifications::shownKeys() const
{
    QStringList keys;
    for (auto it = m_slots.cbegin(); it != m_slots.cend(); ++it) {
        if (it->id != 0)
            keys.append(it.key());
    }
    return keys;
}

void DBusNotifications::show(const ShowNotice &notice)
{
    if (m_slots.size() >= maxNotices && !m_slots.contains(notice.key)) {
        const QStringList shown = shownKeys();
        if (shown.isEmpty())
            return; // nobody has shown a hundred; this one is in the inbox as they are
        withdraw(shown.first());
    }
    Slot &slot = m_slots[notice.key];
    slot.next = notice;
    slot.isUnwanted = false;
    slot.since = QDateTime::currentDateTimeUtc();
    pump(notice.key);
}

void DBusNotifications::withdraw(const QString &key)
{
    const auto slot = m_slots.find(key);
    if (slot == m_slots.end())
        return;
    slot->next.reset();
    if (slot->isInFlight) {
        slot->isUnwanted = true;
        return;
    }
    const uint id = slot->id;
    m_slots.erase(slot);
    if (id != 0) {
        closeOnDesktop(id);
        keep();
    }
}

void DBusNotifications::closeOnDesktop(uint id)
{
    QDBusMessage request = message(service, path, service, QStringLiteral("CloseNotification"));
    request.setArguments({id});
    m_bus.asyncCall(request, untilAnswered);
}

void DBusNotifications::pumpAll()
{
    const QStringList keys = m_slots.keys();
    for (const QString &key : keys)
        pump(key);
}

void DBusNotifications::askCapabilities()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    call(service, path, QStringLiteral("GetCapabilities"), &DBusNotifications::capabilitiesAnswered);
}

void DBusNotifications::capabilitiesAnswered(const QDBusPendingCall &call)
{
    m_isAsking = false;
    if (call.isError()) { // nobody is there, or it went away: its coming is told by ownerChanged
        if (isAvailable() && call.reply().errorName() == u"org.freedesktop.DBus.Error.NoReply")
            pumpAll();
        return;
    }
    m_capabilities = call.reply().arguments().value(0).toStringList();
    pumpAll();
}

void DBusNotifications::pump(const QString &key)
{
    const auto slot = m_slots.find(key);
    if (!m_isReady || slot == m_slots.end() || slot->isInFlight || !slot->next)
        return;
    if (slot->since.secsTo(QDateTime::currentDateTimeUtc()) > staleAfterSeconds) {
        slot->next.reset();
        if (slot->id == 0)
            m_slots.erase(slot);
        return;
    }
    if (!m_capabilities) {
        askCapabilities();
        return;
    }
    slot->sent = std::exchange(slot->next, std::nullopt);
    slot->isInFlight = true;
    slot->sentTo = m_owner;
    QDBusMessage request = message(service, path, service, QStringLiteral("Notify"));
    request.setArguments(arguments(*slot->sent, slot->id));
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(request, untilAnswered), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        watcher->deleteLater();
        notifyAnswered(key, *watcher);
    });
}

void DBusNotifications::notifyAnswered(const QString &key, const QDBusPendingCall &call)
{
    const auto slot = m_slots.find(key);
    if (slot == m_slots.end())
        return;
    slot->isInFlight = false;
    if (!call.isError()) {
        slot->id = call.reply().arguments().value(0).toUInt();
        slot->shown = QDateTime::currentDateTimeUtc();
    }
    if (slot->isUnwanted || (call.isError() && slot->sentTo == m_owner && isAvailable())) {
        const uint id = slot->id; // refused by somebody who is there: asking again would not help
        m_slots.erase(slot);
        if (id != 0)
            closeOnDesktop(id);
        keep();
        if (m_isTakingOver)
            tellReady();
        return;
    }
    if (call.isError() && !slot->next)
        slot->next = slot->sent;
    keep();
    if (!call.isError() || isAvailable())
        pump(key);
    if (m_isTakingOver)
        tellReady();
}

QVariantList DBusNotifications::arguments(const ShowNotice &notice, uint replaces) const
{
    QStringList actions;
    if (m_capabilities->contains(QStringLiteral("actions"))) {
        // Without words: xfce4-notifyd would make it a button beside the others, and nobody else shows them.
        actions << toString(NoticeAction::Open) << QString();
        for (const NoticeAction action : notice.actions)
            actions << toString(action) << inWords(action);
    }
    const QString body = notice.body.left(maxText);
    const bool readsMarkup = m_capabilities->contains(QStringLiteral("body-markup"));
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue<uchar>(1)},
                            {QStringLiteral("desktop-entry"), m_identity.desktopEntry},
                            {QStringLiteral("suppress-sound"), true}};
    constexpr int serversTime = -1;
    return {m_identity.applicationName,
            replaces,
            m_identity.icon,
            notice.title.left(maxText),
            readsMarkup ? body.toHtmlEscaped() : body,
            actions,
            hints,
            serversTime};
}

QString DBusNotifications::keyOf(uint id, const QDBusMessage &message) const
{
    if (id == 0 || message.service() != m_owner)
        return {};
    for (auto it = m_slots.cbegin(); it != m_slots.cend(); ++it) {
        if (it->id == id)
            return it.key();
    }
    return {};
}

void DBusNotifications::actionInvoked(uint id, const QString &action, const QDBusMessage &message)
{
    const QString key = keyOf(id, message);
    const std::optional<NoticeAction> known = noticeActionFromString(action);
    if (!key.isEmpty() && known)
        Q_EMIT activated(key, *known, m_slots[key].token);
}

void DBusNotifications::activationToken(uint id, const QString &token, const QDBusMessage &message)
{
    const QString key = keyOf(id, message);
    if (!key.isEmpty())
        m_slots[key].token = token.left(maxText);
}

void DBusNotifications::notificationClosed(uint id, uint, const QDBusMessage &message)
{
    const QString key = keyOf(id, message);
    if (key.isEmpty())
        return;
    Slot &slot = m_slots[key];
    slot.id = 0;
    if (slot.isInFlight || slot.next)
        return;
    m_slots.remove(key);
    keep();
    Q_EMIT closed(key);
}

void DBusNotifications::restore()
{
    const QJsonObject kept = m_kept.read();
    if (kept.value(QLatin1String("server")).toString() != server() || !isAvailable())
        return; // another session, or another program: its numbers mean nothing any more
    const QJsonArray notices = kept.value(QLatin1String("notices")).toArray();
    for (const QJsonValue &value : notices) {
        const QString key = value.toObject().value(QLatin1String("key")).toString();
        const auto id = static_cast<uint>(value.toObject().value(QLatin1String("id")).toDouble());
        const QDateTime shown = QDateTime::fromString(value.toObject().value(QLatin1String("time")).toString(), Qt::ISODate);
        const std::optional<ShowNotice> notice = noticeFromJson(value.toObject().value(QLatin1String("notice")).toObject());
        const qint64 age = shown.isValid() ? shown.secsTo(QDateTime::currentDateTimeUtc()) : forgottenAfterSeconds;
        if (key.isEmpty() || !notice || notice->key != key || id == 0 || age >= forgottenAfterSeconds || m_slots.size() >= maxNotices)
            continue;
        m_slots[key].id = id;
        m_slots[key].shown = shown;
        m_slots[key].sent = notice;
    }
}

void DBusNotifications::keep()
{
    QJsonArray notices;
    for (auto it = m_slots.cbegin(); it != m_slots.cend(); ++it) {
        if (it->id != 0)
            notices.append(QJsonObject{{QStringLiteral("key"), it.key()},
                                       {QStringLiteral("id"), double(it->id)},
                                       {QStringLiteral("time"), it->shown.toString(Qt::ISODate)},
                                       {QStringLiteral("notice"), toJson(it->sent.value_or(ShowNotice{it.key(), {}, {}, {}, {}}))}});
    }
    m_kept.write({{QStringLiteral("server"), server()}, {QStringLiteral("notices"), notices}});
}

} // namespace clustero
