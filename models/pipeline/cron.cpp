// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipeline/cron.h"

#include "models/pipeline/names.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace clustero {

namespace {

struct Field
{
    const char *words;
    int low;
    int high;
    QStringList names; ///< of low, low + 1, …
};

const std::array<Field, 5> &fields()
{
    static const std::array<Field, 5> all{{
        {"minute", 0, 59, {}},
        {"hour", 0, 23, {}},
        {"day of the month", 1, 31, {}},
        {"month", 1, 12, QStringLiteral("jan feb mar apr may jun jul aug sep oct nov dec").split(u' ')},
        {"day of the week", 0, 7, QStringLiteral("sun mon tue wed thu fri sat").split(u' ')},
    }};
    return all;
}

tl::unexpected<Error> wrong(const Field &field, const QString &part)
{
    return failure(QStringLiteral("bad-cron"),
                   QStringLiteral("%1 is no %2 of a schedule: %3 to %4, ranges such as %3-%4, lists, and steps such as */2.")
                       .arg(quoted(part), QLatin1String(field.words))
                       .arg(field.low)
                       .arg(field.high));
}

std::optional<int> number(const Field &field, const QString &text)
{
    if (const qsizetype name = field.names.indexOf(text.toLower()); name >= 0)
        return int(name) + field.low;
    const bool isNumber = !text.isEmpty() && text.size() <= 2 &&
                          std::all_of(text.begin(), text.end(), [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
    const int value = text.toInt();
    return isNumber && value >= field.low && value <= field.high ? std::optional(value) : std::nullopt;
}

template<size_t N>
Result<void> readPart(const Field &field, const QString &part, std::bitset<N> &into)
{
    const qsizetype slash = part.indexOf(u'/');
    const QString range = slash < 0 ? part : part.left(slash);
    const qsizetype dash = range.indexOf(u'-');
    std::optional<int> low = field.low, high = field.high, step = 1;
    if (slash >= 0) {
        bool isNumber = false;
        const int given = part.mid(slash + 1).toInt(&isNumber);
        const bool isDigits = isNumber && part[slash + 1].isDigit();
        step = isDigits && given >= 1 && given <= field.high ? std::optional(given) : std::nullopt;
    }
    if (range != QLatin1String("*")) {
        low = number(field, dash < 0 ? range : range.left(dash));
        high = dash >= 0 ? number(field, range.mid(dash + 1)) : slash >= 0 ? std::optional(field.high) : low;
    }
    if (!low || !high || !step || *low > *high)
        return wrong(field, part);
    for (int value = *low; value <= *high; value += *step)
        into.set(size_t(value));
    return {};
}

template<size_t N>
Result<void> readField(const Field &field, const QString &text, std::bitset<N> &into)
{
    for (const QString &part : text.split(u',')) {
        if (const Result<void> read = readPart(field, part, into); !read)
            return read;
    }
    return {};
}

QString spelledOut(const QString &text)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("@hourly"), QStringLiteral("0 * * * *")},   {QStringLiteral("@daily"), QStringLiteral("0 0 * * *")},
        {QStringLiteral("@midnight"), QStringLiteral("0 0 * * *")}, {QStringLiteral("@weekly"), QStringLiteral("0 0 * * 0")},
        {QStringLiteral("@monthly"), QStringLiteral("0 0 1 * *")},  {QStringLiteral("@yearly"), QStringLiteral("0 0 1 1 *")},
        {QStringLiteral("@annually"), QStringLiteral("0 0 1 1 *")}};
    return names.value(text.toLower(), text);
}

qint64 offsetAt(const QTimeZone &zone, qint64 second)
{
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(second, Qt::UTC));
}

/// The first second with the offset of \p to, which differs from that of \p from.
qint64 changeBetween(const QTimeZone &zone, qint64 from, qint64 to)
{
    const qint64 offset = offsetAt(zone, from);
    while (to - from > 1) {
        const qint64 middle = from + (to - from) / 2;
        (offsetAt(zone, middle) == offset ? from : to) = middle;
    }
    return to;
}

} // namespace

Result<Cron> Cron::parse(const QString &text)
{
    const QStringList parts = spelledOut(text.simplified()).split(u' ', Qt::SkipEmptyParts);
    if (text.size() > 512 || parts.size() != 5) {
        return failure(QStringLiteral("bad-cron"),
                       QStringLiteral("%1 is no schedule: it needs five fields, minute, hour, day of the month, month and day of the week.")
                           .arg(quoted(text)));
    }
    Cron cron;
    const Result<void> results[] = {readField(fields()[0], parts[0], cron.m_minutes), readField(fields()[1], parts[1], cron.m_hours),
                                    readField(fields()[2], parts[2], cron.m_days), readField(fields()[3], parts[3], cron.m_months),
                                    readField(fields()[4], parts[4], cron.m_weekdays)};
    for (const Result<void> &result : results) {
        if (!result)
            return failure(result);
    }
    if (cron.m_weekdays[7])
        cron.m_weekdays.set(0);
    cron.m_anyHour = parts[1].startsWith(u'*');
    cron.m_anyDay = parts[2].startsWith(u'*');
    cron.m_anyWeekday = parts[4].startsWith(u'*');
    return cron;
}

bool Cron::isDay(QDate date) const
{
    if (!m_months[size_t(date.month())])
        return false;
    const bool day = m_days[size_t(date.day())];
    const bool weekday = m_weekdays[size_t(date.dayOfWeek() % 7)];
    return m_anyDay || m_anyWeekday ? day && weekday : day || weekday;
}

QDateTime Cron::nextOn(QDate date, qint64 after, const QTimeZone &zone) const
{
    constexpr qint64 day = 24 * 60 * 60;
    const qint64 midnight = QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch(); // local times counted as if they were UTC
    const qint64 from = midnight - 15 * 3600, to = midnight + day + 15 * 3600;        // no zone is farther away
    const qint64 before = offsetAt(zone, from), later = offsetAt(zone, to);
    const bool changes =
        before != later || offsetAt(zone, midnight - before) != before || offsetAt(zone, midnight + day - before) != before;
    std::vector<qint64> due;
    const auto take = [&](qint64 second) {
        if (second > after)
            due.push_back(second);
    };
    for (int hour = 0; hour < 24; ++hour) {
        for (int minute = 0; m_hours[size_t(hour)] && minute < 60; ++minute) {
            if (!m_minutes[size_t(minute)])
                continue;
            const qint64 local = midnight + hour * 3600 + minute * 60;
            if (!changes) {
                if (local - before > after)
                    return QDateTime::fromSecsSinceEpoch(local - before, Qt::UTC);
                continue;
            }
            const qint64 first = std::min(local - before, local - later), second = std::max(local - before, local - later);
            const bool isFirst = first + offsetAt(zone, first) == local,
                       isSecond = second != first && second + offsetAt(zone, second) == local;
            if (isFirst)
                take(first);
            if (isSecond && (!isFirst || m_anyHour))
                take(second);
            if (!isFirst && !isSecond && !m_anyHour)
                take(changeBetween(zone, from, to));
        }
    }
    return due.empty() ? QDateTime() : QDateTime::fromSecsSinceEpoch(*std::min_element(due.begin(), due.end()), Qt::UTC);
}

QDateTime Cron::next(const QDateTime &after, const QTimeZone &zone) const
{
    constexpr int mostDays = 366 * 8 + 10; // there is no 29 February in 2100
    const qint64 start = after.toSecsSinceEpoch() - (after.toMSecsSinceEpoch() < 0 && after.time().msec() > 0);
    const QDate today = after.toTimeZone(zone).date();
    if (!after.isValid() || !today.isValid())
        return {};
    for (int days = -1; days < mostDays; ++days) { // what was skipped yesterday may be due today
        const QDate date = today.addDays(days);
        if (!isDay(date))
            continue;
        if (const QDateTime due = nextOn(date, start, zone); due.isValid())
            return due;
    }
    return {};
}

Result<QTimeZone> timeZoneNamed(const QString &name)
{
    if (name.isEmpty() || name == QLatin1String("local"))
        return QTimeZone::systemTimeZone();
    const QTimeZone zone = name.size() <= 64 ? QTimeZone(name.toLatin1()) : QTimeZone();
    if (zone.isValid())
        return zone;
    return failure(QStringLiteral("bad-timezone"),
                   QStringLiteral("There is no time zone %1; they are named as in Europe/Berlin.").arg(quoted(name)));
}

} // namespace clustero
