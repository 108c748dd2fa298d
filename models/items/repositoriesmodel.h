// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/repositoryline.h"

#include <QAbstractItemModel>
#include <QSet>

#include <vector>

namespace clustero {

/// Repositories with their pipelines below them, filtered as one types. A pipeline's check says whether events start it; ticking it only emits
/// switchWanted(): what holds is what setRepositories() says next. Texts and raw values, no icons.
class RepositoriesModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, StateColumn, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setRepositories(const QList<RepositoryLine> &repositories);
    /// Words that all have to be found in the repository's name, or in its pipelines. Case does not count.
    void setFilter(const QString &text);
    /// While it is being switched.
    void setPending(qint64 repository, const QString &path, bool on);

    [[nodiscard]] int total() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] int pipelines() const; ///< of all repositories
    [[nodiscard]] int enabled() const;
    /// Null for what is none. Good until the model changes.
    [[nodiscard]] const RepositoryLine *repositoryAt(const QModelIndex &index) const;
    [[nodiscard]] const RepositoryPipeline *pipelineAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void switchWanted(qint64 repository, const QString &path, bool on);

private:
    [[nodiscard]] bool isShown(const RepositoryLine &line) const;
    [[nodiscard]] bool isPending(const RepositoryLine &line, const RepositoryPipeline &pipeline) const;
    [[nodiscard]] QString stateOf(const RepositoryLine &line) const;
    [[nodiscard]] QString stateOf(const RepositoryLine &line, const RepositoryPipeline &pipeline) const;
    void filter();

    QList<RepositoryLine> m_all;
    std::vector<int> m_shown; ///< indexes into m_all
    QStringList m_words;
    QSet<std::pair<qint64, QString>> m_pending;
};

} // namespace clustero
