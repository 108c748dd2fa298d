// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timeline.h"

#include <algorithm>
#include <numeric>

namespace clustero {

namespace {

using std::chrono::milliseconds;

std::optional<qint64> moment(const QDateTime &time)
{
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

std::optional<milliseconds> usualOf(const QHash<QString, milliseconds> &usual, const QString &key)
{
    const auto found = usual.constFind(key);
    return found == usual.constEnd() || found->count() <= 0 ? std::nullopt : std::optional(*found);
}

/// Ends before starts come from clocks that were set; a bar never runs backwards.
void keepOrder(TimelineRow &row)
{
    if (row.start && row.end)
        row.end = std::max(*row.start, *row.end);
    if (row.start && row.ready)
        row.ready = std::min(*row.start, *row.ready);
}

class TimelineMaker
{
public:
    TimelineMaker(const Run &run, const QHash<QString, milliseconds> &usual, qint64 now) : m_run(run), m_usual(usual), m_now(now) {}

    Timeline make()
    {
        const std::optional<qint64> started = moment(m_run.startedAt.isValid() ? m_run.startedAt : m_run.createdAt);
        m_timeline.begin = started.value_or(m_now);
        m_timeline.end = moment(m_run.finishedAt);
        for (int i = 0; i < m_run.strands.size(); ++i)
            m_index.insert(m_run.strands.at(i).name, i);
        for (int i = 0; i < m_run.strands.size(); ++i)
            m_timeline.strands.append(strandRow(i));
        // Taken over from an earlier run: older than this one.
        for (const TimelineRow &row : std::as_const(m_timeline.strands)) {
            if (row.start && m_timeline.end)
                m_timeline.end = std::max(*m_timeline.end, row.endAt(m_now).value_or(*row.start));
        }
        markCritical();
        return std::move(m_timeline);
    }

private:
    TimelineRow strandRow(int index)
    {
        const StrandRun &strand = m_run.strands.at(index);
        TimelineRow row;
        row.strand = index;
        row.name = strand.name;
        row.state = strand.state;
        row.reason = strand.reason;
        row.start = moment(strand.startedAt);
        row.end = moment(strand.finishedAt);
        if (row.start && !row.end && isFinal(strand.state))
            row.end = m_timeline.end.value_or(*row.start);
        row.usual = usualOf(m_usual, strand.name);
        findReady(row, strand);
        keepOrder(row);
        for (int i = 0; i < strand.steps.size(); ++i)
            row.steps.append(stepRow(row, strand, i));
        return row;
    }

    void findReady(TimelineRow &row, const StrandRun &strand)
    {
        if (isFinal(strand.state) && !row.start)
            return;
        qint64 ready = m_timeline.begin;
        for (const QString &name : strand.after) {
            const StrandRun *before = m_run.strand(name);
            if (!before)
                continue;
            if (!isFinal(before->state)) {
                row.waitsFor += name;
            } else if (const std::optional<qint64> ended = moment(before->finishedAt); ended && *ended >= ready) {
                ready = *ended;
                row.heldBy = name;
            }
        }
        if (row.waitsFor.isEmpty() || row.start)
            row.ready = ready;
    }

    TimelineRow stepRow(const TimelineRow &strand, const StrandRun &strandRun, int index)
    {
        const StepRun &step = strandRun.steps.at(index);
        TimelineRow row;
        row.strand = strand.strand;
        row.step = index;
        row.name = step.name;
        row.state = step.state;
        row.reason = step.reason;
        row.start = moment(step.startedAt);
        row.end = moment(step.finishedAt);
        if (row.start && !row.end && isFinal(step.state))
            row.end = strand.end.value_or(*row.start);
        row.usual = usualOf(m_usual, strandRun.name + u'/' + step.name);
        const bool mayStart = row.start || !isFinal(step.state);
        if (mayStart && strand.start)
            row.ready = index == 0 ? strand.start : endOfStep(strandRun.steps.at(index - 1), *strand.start);
        keepOrder(row);
        return row;
    }

    /// A step that `when` has skipped ends where it stands: with the one before it.
    std::optional<qint64> endOfStep(const StepRun &step, qint64 strandStart)
    {
        if (const std::optional<qint64> ended = moment(step.finishedAt))
            return m_lastEnd = *ended;
        return isFinal(step.state) ? std::optional(std::max(m_lastEnd, strandStart)) : std::nullopt;
    }

    void markCritical()
    {
        int last = -1;
        for (int i = 0; i < m_timeline.strands.size(); ++i) {
            const TimelineRow &row = m_timeline.strands.at(i);
            if (row.start && (last < 0 || expectedEnd(row) > expectedEnd(m_timeline.strands.at(last))))
                last = i;
        }
        for (qsizetype left = m_timeline.strands.size(); last >= 0 && left > 0; --left) {
            TimelineRow &row = m_timeline.strands[last];
            if (row.start) {
                row.isCritical = true;
                for (TimelineRow &step : row.steps)
                    step.isCritical = step.start.has_value();
            }
            last = latestBefore(last);
        }
    }

    /// A strand that `when` skipped has no times; the way leads on through it.
    [[nodiscard]] int latestBefore(int strand) const
    {
        int found = -1;
        for (const QString &name : m_run.strands.at(strand).after) {
            const int index = m_index.value(name, -1);
            if (index < 0)
                continue;
            const bool isLater = found < 0 || expectedEnd(m_timeline.strands.at(index)) > expectedEnd(m_timeline.strands.at(found));
            if (isLater)
                found = index;
        }
        return found;
    }

    [[nodiscard]] qint64 expectedEnd(const TimelineRow &row) const
    {
        if (!row.start)
            return 0;
        return row.isRunning() && row.usual ? std::max(m_now, *row.start + row.usual->count()) : row.endAt(m_now).value_or(0);
    }

    const Run &m_run;
    const QHash<QString, milliseconds> &m_usual;
    qint64 m_now;
    Timeline m_timeline;
    QHash<QString, int> m_index;
    qint64 m_lastEnd = 0;
};

QString csvField(QString text)
{
    // A spreadsheet would take these for a formula.
    if (!text.isEmpty() && QLatin1String("=+-@\t\r").contains(text.at(0)))
        text.prepend(u'\'');
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString isoTime(const std::optional<qint64> &time)
{
    return time ? QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC).toString(Qt::ISODateWithMs) : QString();
}

QString seconds(milliseconds duration)
{
    return QString::number(double(duration.count()) / 1000.0, 'f', 3);
}

void addCsvLine(QString &csv, const QString &strand, const TimelineRow &row, qint64 now)
{
    const QStringList fields{strand,
                             row.step < 0 ? QString() : row.name,
                             toString(row.state),
                             row.ready ? seconds(row.queuedAt(now)) : QString(),
                             isoTime(row.start),
                             isoTime(row.end),
                             row.start ? seconds(row.durationAt(now)) : QString(),
                             row.usual ? seconds(*row.usual) : QString(),
                             row.isCritical ? QStringLiteral("yes") : QStringLiteral("no"),
                             row.reason};
    QStringList escaped;
    for (const QString &field : fields)
        escaped += csvField(field);
    csv += escaped.join(u',') + QLatin1String("\r\n");
}

} // namespace

std::optional<qint64> TimelineRow::endAt(qint64 now) const
{
    if (!start)
        return std::nullopt;
    return end ? *end : std::max(now, *start);
}

milliseconds TimelineRow::queuedAt(qint64 now) const
{
    if (!ready)
        return milliseconds(0);
    return milliseconds(std::max<qint64>(0, (start ? *start : isFinal(state) ? *ready : now) - *ready));
}

milliseconds TimelineRow::durationAt(qint64 now) const
{
    return milliseconds(start ? *endAt(now) - *start : 0);
}

qint64 TimelineRow::extentAt(qint64 now) const
{
    if (!start)
        return ready && !isFinal(state) ? std::max(now, *ready) : 0;
    return isRunning() && usual ? std::max(*endAt(now), *start + usual->count()) : *endAt(now);
}

const TimelineRow *Timeline::row(int strand, int step) const
{
    if (strand < 0 || strand >= strands.size())
        return nullptr;
    const TimelineRow &found = strands.at(strand);
    if (step < 0)
        return &found;
    return step < found.steps.size() ? &found.steps.at(step) : nullptr;
}

QList<int> Timeline::ordered(TimelineOrder order, qint64 now) const
{
    QList<int> indices(strands.size());
    std::iota(indices.begin(), indices.end(), 0);
    if (order == TimelineOrder::ByFile)
        return indices;
    std::stable_sort(indices.begin(), indices.end(), [&](int a, int b) {
        const TimelineRow &left = strands.at(a);
        const TimelineRow &right = strands.at(b);
        if (left.start.has_value() != right.start.has_value())
            return left.start.has_value();
        if (!left.start)
            return false;
        return order == TimelineOrder::ByStart ? *left.start < *right.start : left.durationAt(now) > right.durationAt(now);
    });
    return indices;
}

qint64 Timeline::extentAt(qint64 now) const
{
    qint64 last = end ? *end : std::max(begin, now);
    for (const TimelineRow &row : strands)
        last = std::max(last, row.extentAt(now));
    return last;
}

int Timeline::stepAt(int strand, qint64 time) const
{
    const TimelineRow *found = row(strand, -1);
    int nearest = -1;
    for (int i = 0; found && i < found->steps.size(); ++i) {
        const TimelineRow &step = found->steps.at(i);
        if (step.start && (nearest < 0 || *step.start <= time))
            nearest = i;
    }
    return nearest;
}

Timeline timelineOf(const Run &run, const QHash<QString, milliseconds> &usual, qint64 now)
{
    return TimelineMaker(run, usual, now).make();
}

QString timelineCsv(const Timeline &timeline, qint64 now)
{
    QString csv =
        QStringLiteral("strand,step,state,queued_seconds,started,finished,duration_seconds,usual_seconds,critical_path,reason\r\n");
    for (const TimelineRow &strand : timeline.strands) {
        addCsvLine(csv, strand.name, strand, now);
        for (const TimelineRow &step : strand.steps)
            addCsvLine(csv, strand.name, step, now);
    }
    return csv;
}

} // namespace clustero
