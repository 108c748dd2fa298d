// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notices/notice.h"

#include <QJsonArray>

namespace clustero {

/// Everything that was told, newest first; the oldest go when there are more than the limit.
class Inbox
{
public:
    static constexpr qsizetype limit = 500;

    void add(const InboxEntry &entry);
    /// Null: it is not there.
    [[nodiscard]] const InboxEntry *find(const QString &key) const;
    /// False: it was read already, or is not there.
    bool markRead(const QString &key);
    bool markAllRead();
    bool remove(const QString &key);

    [[nodiscard]] const QList<InboxEntry> &entries() const { return m_entries; }
    [[nodiscard]] int unreadCount() const;

    [[nodiscard]] QJsonArray toJson() const;
    /// Entries that make no sense are left out.
    [[nodiscard]] static Inbox fromJson(const QJsonArray &json);

private:
    QList<InboxEntry> m_entries;
};

} // namespace clustero
