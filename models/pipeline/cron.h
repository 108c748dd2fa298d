// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QTimeZone>

#include <bitset>

namespace clustero {

/// Times that come again: minute, hour, day of the month, month, day of the week. `*`, numbers, ranges `1-5`, steps `*/10` and `8-18/2`, lists
/// `1,15`, names `jan`, `mon`; 0 and 7 are Sunday. Where both days are given, one of them is enough. `@hourly`, `@daily`, `@weekly`,
/// `@monthly`, `@yearly` too.
///
/// Clocks that are changed: what is skipped is due at the moment of the change, what comes twice is due the first time. With `*` in the
/// hours nothing is made up for and both hours count.
class Cron
{
public:
    /// Error `bad-cron` with the field that is wrong.
    [[nodiscard]] static Result<Cron> parse(const QString &text);

    /// The first time after this one, UTC; invalid if there is none in the next eight years and a bit.
    [[nodiscard]] QDateTime next(const QDateTime &after, const QTimeZone &zone) const;

private:
    [[nodiscard]] bool isDay(QDate date) const;
    [[nodiscard]] QDateTime nextOn(QDate date, qint64 after, const QTimeZone &zone) const;

    std::bitset<60> m_minutes;
    std::bitset<24> m_hours;
    std::bitset<32> m_days;
    std::bitset<13> m_months;
    std::bitset<8> m_weekdays; ///< 0 is Sunday
    bool m_anyHour = false;
    bool m_anyDay = false;
    bool m_anyWeekday = false;
};

/// The zone of this name, or the machine's for `local` and an empty text. Error `bad-timezone`.
[[nodiscard]] Result<QTimeZone> timeZoneNamed(const QString &name);

} // namespace clustero
