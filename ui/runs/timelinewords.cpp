// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/timelinewords.h"

#include "models/items/runtexts.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace clustero {

namespace {

constexpr qint64 shortestWait = 50; ///< milliseconds; less is the machine breathing

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clustero::TimelineView)
};

} // namespace

QString elapsedText(qint64 milliseconds, qint64 step)
{
    const qint64 seconds = milliseconds / 1000;
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    QString text = seconds < 3600
                       ? QStringLiteral("%1:%2").arg(QString::number(seconds / 60), two(seconds % 60))
                       : QStringLiteral("%1:%2:%3").arg(QString::number(seconds / 3600), two(seconds / 60 % 60), two(seconds % 60));
    if (step < 1000)
        text += QStringLiteral(".%1").arg(milliseconds % 1000, 3, 10, QLatin1Char('0'));
    return text;
}

QString wallClockText(std::optional<qint64> time)
{
    if (!time)
        return {};
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(*time);
    return QLocale().toString(local.time(), QStringLiteral("HH:mm:ss.zzz"));
}

QString waitText(const TimelineRow &row, qint64 now)
{
    QStringList sentences;
    if (!row.waitsFor.isEmpty() && !row.start)
        sentences += Words::tr("Waits for %1.").arg(QLocale().createSeparatedList(row.waitsFor));
    else if (!row.heldBy.isEmpty())
        sentences += Words::tr("Waited for %1 until %2.").arg(row.heldBy, wallClockText(row.ready));
    const std::chrono::milliseconds queued = row.queuedAt(now);
    if (queued.count() < shortestWait)
        return sentences.join(u' ');
    if (!row.start)
        sentences += Words::tr("Queued for %1, until a step may begin.").arg(durationText(queued));
    else if (row.step < 0)
        sentences += Words::tr("Was queued for %1, until a step could begin.").arg(durationText(queued));
    else
        sentences += Words::tr("Was prepared for %1: a free place, the image, a container.").arg(durationText(queued));
    return sentences.join(u' ');
}

QString absenceText(const TimelineRow &row)
{
    if (row.start)
        return {};
    if (!row.waitsFor.isEmpty())
        return Words::tr("waits for %1").arg(QLocale().createSeparatedList(row.waitsFor));
    const QString state = row.ready && row.state == State::Waiting ? stateText(State::Queued) : stateText(row.state);
    return row.reason.isEmpty() ? state : Words::tr("%1: %2").arg(state, row.reason);
}

QStringList rowFacts(const TimelineRow &row, const QString &strand, qint64 now)
{
    QStringList facts;
    const QString state = stateText(row.state);
    facts += row.step < 0 ? Words::tr("%1, %2").arg(row.name, state) : Words::tr("%1 ▸ %2, %3").arg(strand, row.name, state);
    if (row.start)
        facts += row.end ? Words::tr("%1 – %2").arg(wallClockText(row.start), wallClockText(row.end))
                         : Words::tr("Since %1").arg(wallClockText(row.start));
    if (row.start) {
        const QString took = durationText(row.durationAt(now));
        facts += row.usual ? Words::tr("%1, usually %2").arg(took, durationText(*row.usual)) : took;
    }
    facts += waitText(row, now);
    facts += row.reason;
    if (row.isCritical)
        facts += Words::tr("On the critical path: the end of the run hangs on it.");
    facts.removeAll(QString());
    return facts;
}

} // namespace clustero
