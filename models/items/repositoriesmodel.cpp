// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/repositoriesmodel.h"

#include <algorithm>

namespace clustero {

namespace {

bool isSameShape(const QList<RepositoryLine> &a, const QList<RepositoryLine> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const RepositoryLine &one, const RepositoryLine &other) {
        return one.id == other.id && one.name == other.name &&
               std::equal(one.pipelines.begin(), one.pipelines.end(), other.pipelines.begin(), other.pipelines.end(),
                          [](const RepositoryPipeline &x, const RepositoryPipeline &y) { return x.path == y.path && x.name == y.name; });
    });
}

} // namespace

void RepositoriesModel::setRepositories(const QList<RepositoryLine> &repositories)
{
    if (repositories == m_all)
        return;
    if (!isSameShape(repositories, m_all)) {
        beginResetModel();
        m_all = repositories;
        filter();
        endResetModel();
        return;
    }
    m_all = repositories;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex repository = index(row, NameColumn);
        Q_EMIT dataChanged(repository, index(row, StateColumn));
        if (const int below = rowCount(repository); below > 0)
            Q_EMIT dataChanged(index(0, NameColumn, repository), index(below - 1, StateColumn, repository));
    }
}

void RepositoriesModel::setFilter(const QString &text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    filter();
    endResetModel();
}

bool RepositoriesModel::isShown(const RepositoryLine &line) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&line](const QString &word) {
        return line.name.contains(word, Qt::CaseInsensitive) ||
               std::any_of(line.pipelines.begin(), line.pipelines.end(), [&word](const RepositoryPipeline &pipeline) {
                   return pipeline.path.contains(word, Qt::CaseInsensitive) || pipeline.name.contains(word, Qt::CaseInsensitive);
               });
    });
}

void RepositoriesModel::filter()
{
    m_shown.clear();
    for (int i = 0; i < m_all.size(); ++i) {
        if (isShown(m_all.at(i)))
            m_shown.push_back(i);
    }
}

void RepositoriesModel::setPending(qint64 repository, const QString &path, bool on)
{
    if (on)
        m_pending.insert({repository, path});
    else
        m_pending.remove({repository, path});
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex at = index(row, NameColumn);
        if (const int below = rowCount(at); repositoryAt(at)->id == repository && below > 0)
            Q_EMIT dataChanged(index(0, NameColumn, at), index(below - 1, StateColumn, at));
    }
}

bool RepositoriesModel::isPending(const RepositoryLine &line, const RepositoryPipeline &pipeline) const
{
    return m_pending.contains({line.id, pipeline.path});
}

int RepositoriesModel::pipelines() const
{
    qsizetype count = 0;
    for (const RepositoryLine &line : m_all)
        count += line.pipelines.size();
    return static_cast<int>(count);
}

int RepositoriesModel::enabled() const
{
    qsizetype count = 0;
    for (const RepositoryLine &line : m_all)
        count += std::count_if(line.pipelines.begin(), line.pipelines.end(), [](const auto &pipeline) { return pipeline.isEnabled; });
    return static_cast<int>(count);
}

// An index of a pipeline holds its repository's row plus one, one of a repository nothing.

QModelIndex RepositoriesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex RepositoriesModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() > 0 ? createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0))
                                                     : QModelIndex();
}

int RepositoriesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_shown.size());
    const bool isRepository = parent.internalId() == 0 && parent.column() == NameColumn;
    return isRepository ? static_cast<int>(repositoryAt(parent)->pipelines.size()) : 0;
}

int RepositoriesModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

const RepositoryLine *RepositoriesModel::repositoryAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto row = static_cast<std::size_t>(index.internalId() > 0 ? index.parent().row() : index.row());
    return row < m_shown.size() ? &m_all.at(m_shown[row]) : nullptr;
}

const RepositoryPipeline *RepositoriesModel::pipelineAt(const QModelIndex &index) const
{
    const RepositoryLine *line = index.internalId() > 0 ? repositoryAt(index) : nullptr;
    return line && index.row() < line->pipelines.size() ? &line->pipelines.at(index.row()) : nullptr;
}

QString RepositoriesModel::stateOf(const RepositoryLine &line) const
{
    if (line.isSuspended)
        return tr("suspended");
    if (line.isArchived)
        return tr("archived");
    if (!line.isLookedAt)
        return tr("not looked into yet");
    return line.pipelines.isEmpty() ? tr("no pipeline on %1").arg(line.branch) : line.branch;
}

QString RepositoriesModel::stateOf(const RepositoryLine &line, const RepositoryPipeline &pipeline) const
{
    if (isPending(line, pipeline))
        return tr("one moment…");
    return pipeline.isEnabled ? tr("events start it") : tr("off");
}

QVariant RepositoriesModel::data(const QModelIndex &index, int role) const
{
    const RepositoryLine *line = repositoryAt(index);
    if (!line)
        return {};
    const RepositoryPipeline *pipeline = pipelineAt(index);
    const QString state = pipeline ? stateOf(*line, *pipeline) : stateOf(*line);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == StateColumn)
            return state;
        if (!pipeline)
            return line->isPrivate ? tr("%1 (private)").arg(line->name) : line->name;
        return pipeline->name.isEmpty() ? pipeline->path : tr("%1, %2").arg(pipeline->name, pipeline->path);
    case Qt::CheckStateRole:
        if (pipeline && index.column() == NameColumn)
            return pipeline->isEnabled ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::AccessibleTextRole:
        if (!pipeline)
            return tr("%1, %2").arg(line->name, state);
        return tr("%1 of %2, %3").arg(pipeline->name.isEmpty() ? pipeline->path : pipeline->name, line->name, state);
    case Qt::ToolTipRole: return pipeline ? tr("Space switches whether its triggers start runs on this machine") : line->page;
    default: return {};
    }
}

QVariant RepositoriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Repository, and its pipelines") : tr("State");
}

Qt::ItemFlags RepositoriesModel::flags(const QModelIndex &index) const
{
    const RepositoryPipeline *pipeline = pipelineAt(index);
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (pipeline)
        flags |= Qt::ItemNeverHasChildren;
    if (pipeline && index.column() == NameColumn && !isPending(*repositoryAt(index), *pipeline))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool RepositoriesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const RepositoryPipeline *pipeline = pipelineAt(index);
    if (role != Qt::CheckStateRole || !pipeline)
        return false;
    const RepositoryLine *line = repositoryAt(index);
    if (isPending(*line, *pipeline))
        return false;
    Q_EMIT switchWanted(line->id, pipeline->path, value.toInt() == Qt::Checked);
    return true;
}

} // namespace clustero
