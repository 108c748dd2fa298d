// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/runsmodel.h"

#include "models/items/runtexts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace clustero {

QString triggerText(const RunSummary &run)
{
    if (!run.rerunOf.isEmpty())
        return QCoreApplication::translate("clustero::RunsModel", "re-run");
    if (run.trigger == QLatin1String("manual"))
        return QCoreApplication::translate("clustero::RunsModel", "by hand");
    return run.trigger;
}

RunsModel::RunsModel(const RunBoard &board, QObject *parent) : QAbstractTableModel(parent), m_board(board)
{
    connect(&board, &RunBoard::aboutToReset, this, [this] {
        beginResetModel();
        m_rows.clear();
    });
    connect(&board, &RunBoard::wasReset, this, [this] {
        collect();
        endResetModel();
    });
    connect(&board, &RunBoard::appended, this, &RunsModel::append);
    connect(&board, &RunBoard::changed, this, &RunsModel::update);
    collect();
}

void RunsModel::setFile(const QString &file)
{
    beginResetModel();
    m_file = file;
    collect();
    endResetModel();
}

void RunsModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    beginResetModel();
    m_filter = text;
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    collect();
    endResetModel();
}

void RunsModel::collect()
{
    m_rows.clear();
    for (int i = 0; i < m_board.count(); ++i) {
        if (isWanted(m_board.at(i)))
            m_rows.push_back(i);
    }
}

bool RunsModel::isWanted(const RunSummary &run) const
{
    if (!m_file.isEmpty() && run.file != m_file)
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        if (word.startsWith(u'#') && word.size() > 1)
            return QString::number(run.number).startsWith(QStringView(word).mid(1));
        return run.pipeline.contains(word, Qt::CaseInsensitive) || stateText(run.state).contains(word, Qt::CaseInsensitive) ||
               inWords(run.state).contains(word, Qt::CaseInsensitive) || triggerText(run).contains(word, Qt::CaseInsensitive) ||
               run.reason.contains(word, Qt::CaseInsensitive) || QString::number(run.number) == word;
    });
}

void RunsModel::append(int first)
{
    std::vector<int> added;
    for (int i = first; i < m_board.count(); ++i) {
        if (isWanted(m_board.at(i)))
            added.push_back(i);
    }
    if (added.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(added.size()) - 1);
    m_rows.insert(m_rows.end(), added.begin(), added.end());
    endInsertRows();
}

void RunsModel::update(const QList<int> &indexes)
{
    bool hasOtherRows = false;
    for (const int index : indexes) {
        const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), index);
        const bool isShown = found != m_rows.end() && *found == index;
        hasOtherRows |= isShown != isWanted(m_board.at(index));
        if (isShown) {
            const int row = static_cast<int>(m_rows.end() - found) - 1;
            Q_EMIT dataChanged(this->index(row, 0), this->index(row, ColumnCount - 1));
        }
    }
    if (hasOtherRows) {
        beginResetModel();
        collect();
        endResetModel();
    }
}

const RunSummary &RunsModel::run(int row) const
{
    return m_board.at(m_rows[m_rows.size() - 1 - static_cast<size_t>(row)]);
}

RunId RunsModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? run(row).id : RunId();
}

int RunsModel::rowOf(const RunId &id) const
{
    const int index = m_board.indexOf(id);
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), index);
    return index >= 0 && found != m_rows.end() && *found == index ? static_cast<int>(m_rows.end() - found) - 1 : -1;
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunsModel::text(const RunSummary &run, int column) const
{
    switch (column) {
    case RunColumn: return tr("#%1 %2").arg(run.number).arg(stateText(run.state));
    case PipelineColumn: return run.pipeline;
    case TriggerColumn: return triggerText(run);
    case StartedColumn:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(run.startedMs > 0 ? run.startedMs : run.createdMs), QLocale::ShortFormat);
    default: return {};
    }
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const RunSummary &run = this->run(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(run, index.column());
    case Qt::ToolTipRole: return run.reason.isEmpty() ? run.file : run.reason;
    case Qt::AccessibleTextRole: return text(run, index.column());
    case StateRole: return static_cast<int>(run.state);
    case IdRole: return run.id.value;
    case FileRole: return run.file;
    case StartedRole: return run.startedMs > 0 ? run.startedMs : run.createdMs;
    case DurationRole: {
        const auto duration = run.durationMs();
        return duration ? QVariant(*duration) : QVariant();
    }
    case UsualRole: {
        const auto usual = m_board.usualDuration(run.file);
        return usual ? QVariant(static_cast<qint64>(usual->count())) : QVariant();
    }
    default: return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RunColumn: return tr("Run");
    case PipelineColumn: return tr("Pipeline");
    case TriggerColumn: return tr("Started");
    case StartedColumn: return tr("When");
    case DurationColumn: return tr("Duration");
    case UsualColumn: return tr("Against usual");
    default: return {};
    }
}

} // namespace clustero
