// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/timelinetable.h"

#include "models/items/runtexts.h"
#include "ui/runs/timelinewords.h"
#include "ui/theme/format.h"
#include "ui/theme/stateglyph.h"

namespace clustero {

void TimelineTable::setTimeline(const Timeline &timeline, qint64 now)
{
    QList<std::pair<int, int>> rows;
    for (const TimelineRow &strand : timeline.strands) {
        rows.append({strand.strand, -1});
        for (const TimelineRow &step : strand.steps)
            rows.append({step.strand, step.step});
    }
    const bool isSame = rows == m_rows;
    if (!isSame)
        beginResetModel();
    m_timeline = timeline;
    m_rows = rows;
    m_now = now;
    if (!isSame)
        endResetModel();
    else if (!rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, ColumnCount - 1));
}

void TimelineTable::setPalette(const QPalette &palette)
{
    m_palette = palette;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, NameColumn), index(int(m_rows.size()) - 1, NameColumn), {Qt::DecorationRole});
}

std::pair<int, int> TimelineTable::placeAt(int row) const
{
    return m_rows.value(row, {-1, -1});
}

int TimelineTable::rowOf(int strand, int step) const
{
    return int(m_rows.indexOf({strand, step}));
}

int TimelineTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TimelineTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineTable::data(const QModelIndex &index, int role) const
{
    const auto [strand, step] = placeAt(index.row());
    const TimelineRow *row = m_timeline.row(strand, step);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(*row, index.column());
    case Qt::ToolTipRole: return index.column() == WaitColumn ? text(*row, WaitColumn) : QVariant();
    case Qt::DecorationRole: return index.column() == NameColumn ? QVariant(stateIcon(row->state, m_palette)) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn && step >= 0 ? tr("%1, step of %2").arg(row->name, m_timeline.strands.at(strand).name)
                                                         : text(*row, index.column());
    default: return {};
    }
}

QString TimelineTable::text(const TimelineRow &row, int column) const
{
    switch (Column(column)) {
    case NameColumn: return row.step < 0 ? row.name : QStringLiteral("    ") + row.name;
    case StateColumn: return stateText(row.state);
    case QueuedColumn: return row.ready ? durationText(row.queuedAt(m_now)) : QString();
    case StartColumn: return wallClockText(row.start);
    case EndColumn: return wallClockText(row.end);
    // A time that runs on would be wrong at the next look; the start says as much.
    case DurationColumn: return row.isRunning() ? tr("runs") : row.start ? durationText(row.durationAt(m_now)) : QString();
    case UsualColumn: return row.usual ? durationText(*row.usual) : QString();
    case CriticalColumn: return row.isCritical ? tr("yes") : QString();
    case WaitColumn: {
        const QString wait = waitText(row, m_now);
        return row.reason.isEmpty() ? wait : QStringList{wait, row.reason}.join(u' ').trimmed();
    }
    case ColumnCount: break;
    }
    return {};
}

QVariant TimelineTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn: return tr("Strand, step");
    case StateColumn: return tr("State");
    case QueuedColumn: return tr("Queued");
    case StartColumn: return tr("Start");
    case EndColumn: return tr("End");
    case DurationColumn: return tr("Duration");
    case UsualColumn: return tr("Usual");
    case CriticalColumn: return tr("Critical path");
    case WaitColumn: return tr("Why it waited or ended");
    case ColumnCount: break;
    }
    return {};
}

} // namespace clustero
