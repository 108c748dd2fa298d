// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sidebarmodel.h"

#include "models/items/runtexts.h"

#include <algorithm>

namespace clustero {

namespace {

/// Groups have 0, pipelines the number of their group plus 1.
constexpr quintptr groupId = 0;

QString lastPart(const QString &path)
{
    const QString name = path.section(u'/', -1);
    return name.isEmpty() ? path : name;
}

} // namespace

SidebarModel::SidebarModel(const RunBoard &board, QObject *parent) : QAbstractItemModel(parent), m_board(board)
{
    connect(&board, &RunBoard::wasReset, this, &SidebarModel::refreshRuns);
    connect(&board, &RunBoard::appended, this, &SidebarModel::refreshRuns);
    connect(&board, &RunBoard::changed, this, &SidebarModel::refreshRuns);
}

void SidebarModel::setGroups(const QList<Group> &groups)
{
    if (groups == m_groups)
        return;
    beginResetModel();
    m_groups = groups;
    endResetModel();
}

void SidebarModel::refreshRuns()
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const QModelIndex parent = index(group, 0, {});
        const int last = static_cast<int>(m_groups.at(group).pipelines.size()) - 1;
        if (last >= 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(last, 0, parent));
    }
}

QModelIndex SidebarModel::indexOf(const QString &file) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<Pipeline> &pipelines = m_groups.at(group).pipelines;
        for (int row = 0; row < pipelines.size(); ++row) {
            if (pipelines.at(row).file == file)
                return index(row, 0, index(group, 0, {}));
        }
    }
    return {};
}

QModelIndex SidebarModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : groupId);
}

QModelIndex SidebarModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, groupId);
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return parent.internalId() == groupId ? static_cast<int>(m_groups.at(parent.row()).pipelines.size()) : 0;
}

int SidebarModel::columnCount(const QModelIndex &) const
{
    return 1;
}

/// The folder's name; with its parent's where two folders have the same.
QString SidebarModel::groupName(const Group &group) const
{
    if (!group.repository.isEmpty())
        return group.repository;
    const QString name = lastPart(group.folder);
    const auto same = std::count_if(m_groups.begin(), m_groups.end(), [&](const Group &other) { return lastPart(other.folder) == name; });
    return same > 1 ? group.folder.section(u'/', -2) : name;
}

QString SidebarModel::summary(const Pipeline &pipeline) const
{
    if (!pipeline.isThere)
        return tr("file is gone");
    if (pipeline.errors > 0)
        return tr("%n mistakes in the file", nullptr, pipeline.errors);
    const RunSummary *newest = m_board.newestOf(pipeline.file);
    return newest ? tr("#%1 %2").arg(newest->number).arg(stateText(newest->state)) : tr("has not run yet");
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == groupId) {
        const Group &group = m_groups.at(index.row());
        switch (role) {
        case Qt::DisplayRole: return groupName(group);
        case Qt::ToolTipRole:
        case FolderRole: return group.folder;
        case RepositoryRole: return group.repository;
        case Qt::AccessibleTextRole:
            if (!group.repository.isEmpty())
                return tr("%1, repository, %n pipelines", nullptr, static_cast<int>(group.pipelines.size())).arg(groupName(group));
            return tr("%1, folder, %n pipelines", nullptr, static_cast<int>(group.pipelines.size())).arg(groupName(group));
        default: return {};
        }
    }
    const Group &group = m_groups.at(static_cast<int>(index.internalId()) - 1);
    const Pipeline &pipeline = group.pipelines.at(index.row());
    const RunSummary *newest = m_board.newestOf(pipeline.file);
    switch (role) {
    case Qt::DisplayRole: return pipeline.name;
    case Qt::ToolTipRole: return pipeline.file;
    case Qt::AccessibleTextRole: return tr("%1, %2").arg(pipeline.name, summary(pipeline));
    case FileRole: return pipeline.file;
    case FolderRole: return group.folder;
    case RepositoryRole: return group.repository;
    case SummaryRole: return summary(pipeline);
    case StateRole: return newest ? QVariant(static_cast<int>(newest->state)) : QVariant();
    case StartedRole: return newest && !isFinal(newest->state) ? QVariant(newest->startedMs) : QVariant();
    default: return {};
    }
}

} // namespace clustero
