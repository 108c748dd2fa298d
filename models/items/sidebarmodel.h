// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runs/runboard.h"

#include <QAbstractItemModel>

namespace clustero {

/// Pipelines grouped by the folder that they work on or the repository that they are in, each with its newest run. Texts and raw values, no icons.
class SidebarModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    struct Pipeline
    {
        QString file; ///< absolute; of a repository: ListedPipeline::file
        QString name;
        int errors = 0;
        bool isThere = true;

        bool operator==(const Pipeline &) const = default;
    };
    struct Group
    {
        QString folder; ///< absolute; of a repository: its page
        QList<Pipeline> pipelines;
        QString repository = {}; ///< full name; empty: it is a folder

        bool operator==(const Group &) const = default;
    };
    enum Role {
        FileRole = Qt::UserRole, ///< of a pipeline; empty for a group
        FolderRole,
        RepositoryRole, ///< full name; empty: a folder of this machine
        StateRole,      ///< clustero::State as int of the newest run; invalid: has never run
        SummaryRole,    ///< a line about the newest run
        StartedRole,    ///< of a run under way: milliseconds since 1970
    };

    explicit SidebarModel(const RunBoard &board, QObject *parent = nullptr);

    void setGroups(const QList<Group> &groups);
    [[nodiscard]] const QList<Group> &groups() const { return m_groups; }
    [[nodiscard]] QModelIndex indexOf(const QString &file) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString summary(const Pipeline &pipeline) const;
    [[nodiscard]] QString groupName(const Group &group) const;
    void refreshRuns();

    const RunBoard &m_board;
    QList<Group> m_groups;
};

} // namespace clustero
