// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/schedules.h"

#include "models/runs/eventrules.h"
#include "models/triggers/duetimes.h"

namespace clustero {

namespace {

constexpr qint64 longestWait = 60'000; // ms: the clock may be changed meanwhile

QString markOf(const ScheduleKey &key)
{
    return QStringLiteral("schedule %1 | %2").arg(key.cron, key.timezone);
}

} // namespace

ScheduleSource::ScheduleSource(const EventParts &parts, DeliverEvent deliver, QObject *parent)
    : QObject(parent), m_parts(parts), m_deliver(std::move(deliver))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ScheduleSource::look);
}

void ScheduleSource::setSchedules(const QList<ScheduleKey> &schedules)
{
    if (schedules == m_keys)
        return;
    m_keys = schedules;
    m_schedules.clear();
    for (const ScheduleKey &key : schedules) {
        const Result<Cron> cron = Cron::parse(key.cron);
        const Result<QTimeZone> zone = timeZoneNamed(key.timezone == QLatin1String("local") ? QString() : key.timezone);
        if (cron && zone)
            m_schedules.append({key, *cron, *zone});
        else
            Q_EMIT problemFound(cron ? zone.error().sentence : cron.error().sentence);
    }
    look();
}

void ScheduleSource::look()
{
    const QDateTime now = m_parts.clock->now();
    qint64 nextMs = longestWait;
    for (const Schedule &schedule : std::as_const(m_schedules))
        lookAt(schedule, now, nextMs);
    if (!m_schedules.isEmpty())
        m_timer.start(static_cast<int>(nextMs));
    else
        m_timer.stop();
}

void ScheduleSource::lookAt(const Schedule &schedule, const QDateTime &now, qint64 &nextMs)
{
    const QString name = markOf(schedule.key);
    const Result<QDateTime> kept = m_parts.store->mark(name);
    if (!kept)
        return; // again in a minute
    const QDateTime mark = soundMark(*kept, now);
    if (mark != *kept)
        static_cast<void>(m_parts.store->setMark(name, mark));
    if (const std::optional<DueTime> due = newestDue(schedule.cron, schedule.zone, mark, now)) {
        const QString time = due->time.toUTC().toString(Qt::ISODate);
        const Event event = ownEvent(QStringLiteral("schedule"), QStringLiteral("%1 %2").arg(name, time),
                                     {{QStringLiteral("cron"), schedule.key.cron},
                                      {QStringLiteral("timezone"), schedule.key.timezone},
                                      {QStringLiteral("time"), due->time.toTimeZone(schedule.zone).toString(Qt::ISODate)},
                                      {QStringLiteral("missed"), due->isMissed}},
                                     now);
        if (m_deliver(event, {}))
            static_cast<void>(m_parts.store->setMark(name, due->time));
    }
    if (const QDateTime next = schedule.cron.next(now, schedule.zone); next.isValid())
        nextMs = std::clamp(now.msecsTo(next) + 1, qint64(1), nextMs);
}

} // namespace clustero
