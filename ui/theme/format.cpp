// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace clustero {

namespace {

struct Format
{
    Q_DECLARE_TR_FUNCTIONS(clustero::Format)
};

} // namespace

QString durationText(std::chrono::milliseconds duration)
{
    const qint64 ms = std::max<qint64>(0, duration.count());
    const QLocale locale;
    if (ms > 0 && ms < 100)
        return Format::tr("%1 ms").arg(ms);
    if (ms < 10'000 && ms % 1000 >= 50)
        return Format::tr("%1 s").arg(locale.toString(static_cast<double>(ms) / 1000, 'f', 1));
    const qint64 seconds = (ms + 500) / 1000;
    if (seconds < 60)
        return Format::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return seconds % 60 ? Format::tr("%1 m %2 s").arg(seconds / 60).arg(seconds % 60) : Format::tr("%1 m").arg(seconds / 60);
    const qint64 minutes = seconds / 60;
    return minutes % 60 ? Format::tr("%1 h %2 m").arg(minutes / 60).arg(minutes % 60) : Format::tr("%1 h").arg(minutes / 60);
}

QString timeText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const qint64 seconds = time.secsTo(now);
    if (seconds >= 0 && seconds < 45)
        return Format::tr("just now");
    if (seconds >= 0 && seconds < 3600)
        return Format::tr("%n minutes ago", nullptr, static_cast<int>(std::max<qint64>(1, (seconds + 30) / 60)));
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    const QString clock = locale.toString(local.time(), QLocale::ShortFormat);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return clock;
    if (days > 0 && days < 7)
        return Format::tr("%1 %2").arg(locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat), clock);
    return locale.toString(local.date(), QLocale::ShortFormat);
}

QString plainText(const QString &commandText)
{
    static const QRegularExpression keyInParentheses(QStringLiteral("\\s*\\(&\\w\\)"));
    return QString(commandText).remove(keyInParentheses).remove(u'&').remove(u'…');
}

} // namespace clustero
