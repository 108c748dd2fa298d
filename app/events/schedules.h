// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/events/eventparts.h"
#include "models/pipeline/cron.h"

#include <QObject>
#include <QTimer>

namespace clustero {

/// Times and their zone, as a trigger gives them.
struct ScheduleKey
{
    QString cron;
    QString timezone; ///< `local` where the trigger has none

    bool operator==(const ScheduleKey &) const = default;
};

/// Makes events of times that have come. What was the last of each schedule is remembered in the store, so that a sleeping machine, a restart or
/// a changed clock neither doubles nor forgets one. It looks at least once a minute.
class ScheduleSource : public QObject
{
    Q_OBJECT
public:
    ScheduleSource(const EventParts &parts, DeliverEvent deliver, QObject *parent = nullptr);

    void setSchedules(const QList<ScheduleKey> &schedules);
    /// Looks at the clock now.
    void look();

Q_SIGNALS:
    void problemFound(const QString &sentence);

private:
    struct Schedule
    {
        ScheduleKey key;
        Cron cron;
        QTimeZone zone;
    };
    void lookAt(const Schedule &schedule, const QDateTime &now, qint64 &nextMs);

    const EventParts &m_parts;
    DeliverEvent m_deliver;
    QList<ScheduleKey> m_keys;
    QList<Schedule> m_schedules;
    QTimer m_timer;
};

} // namespace clustero
