// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/inbox.h"

#include <algorithm>

namespace clustero {

void Inbox::add(const InboxEntry &entry)
{
    remove(entry.key);
    m_entries.prepend(entry);
    if (m_entries.size() > limit)
        m_entries.removeLast();
}

const InboxEntry *Inbox::find(const QString &key) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const InboxEntry &entry) { return entry.key == key; });
    return found == m_entries.end() ? nullptr : &*found;
}

bool Inbox::markRead(const QString &key)
{
    for (InboxEntry &entry : m_entries) {
        if (entry.key == key && entry.unread) {
            entry.unread = false;
            return true;
        }
    }
    return false;
}

bool Inbox::markAllRead()
{
    const bool hasUnread = unreadCount() > 0;
    for (InboxEntry &entry : m_entries)
        entry.unread = false;
    return hasUnread;
}

bool Inbox::remove(const QString &key)
{
    return m_entries.removeIf([&](const InboxEntry &entry) { return entry.key == key; }) > 0;
}

int Inbox::unreadCount() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(), [](const InboxEntry &entry) { return entry.unread; }));
}

QJsonArray Inbox::toJson() const
{
    QJsonArray json;
    for (const InboxEntry &entry : m_entries) {
        json.append(QJsonObject{{QStringLiteral("key"), entry.key},
                                {QStringLiteral("run"), entry.run.value},
                                {QStringLiteral("file"), entry.file},
                                {QStringLiteral("title"), entry.title},
                                {QStringLiteral("body"), entry.body},
                                {QStringLiteral("time"), entry.time.toUTC().toString(Qt::ISODateWithMs)},
                                {QStringLiteral("unread"), entry.unread}});
    }
    return json;
}

Inbox Inbox::fromJson(const QJsonArray &json)
{
    Inbox inbox;
    for (const QJsonValue &value : json) {
        const QJsonObject object = value.toObject();
        const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
        InboxEntry entry{text("key"),
                         {text("run")},
                         text("file"),
                         text("title"),
                         text("body"),
                         QDateTime::fromString(text("time"), Qt::ISODateWithMs).toUTC(),
                         object.value(QLatin1String("unread")).toBool()};
        const bool hasRun = entry.run.isEmpty() || isRunId(entry.run.value);
        if (!entry.key.isEmpty() && entry.time.isValid() && hasRun && inbox.m_entries.size() < limit)
            inbox.m_entries.append(std::move(entry));
    }
    return inbox;
}

} // namespace clustero
