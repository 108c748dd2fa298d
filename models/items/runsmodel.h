// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runs/runboard.h"

#include <QAbstractTableModel>

#include <vector>

namespace clustero {

/// The board's runs as rows, newest first, of all pipelines or of one, filtered as one types. Texts and raw values, no icons.
class RunsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RunColumn, PipelineColumn, TriggerColumn, StartedColumn, DurationColumn, UsualColumn, ColumnCount };
    enum Role {
        StateRole = Qt::UserRole, ///< clustero::State as int
        IdRole,                   ///< QString
        FileRole,
        DurationRole, ///< milliseconds; invalid: not known
        UsualRole,    ///< milliseconds; invalid: not known
        StartedRole,  ///< milliseconds since 1970; of a run that has not started, its creation
    };

    explicit RunsModel(const RunBoard &board, QObject *parent = nullptr);

    /// Empty: of all pipelines.
    void setFile(const QString &file);
    /// Words that all have to be found: in the pipeline's name, the number (`#12`), the state, the trigger, the reason. Case does not count.
    void setFilter(const QString &text);
    [[nodiscard]] QString filter() const { return m_filter; }
    [[nodiscard]] RunId idAt(int row) const;
    [[nodiscard]] int rowOf(const RunId &id) const; ///< -1: not among them

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isWanted(const RunSummary &run) const;
    [[nodiscard]] const RunSummary &run(int row) const;
    [[nodiscard]] QString text(const RunSummary &run, int column) const;
    void collect();
    void append(int first);
    void update(const QList<int> &indexes);

    const RunBoard &m_board;
    QString m_file;
    QString m_filter;
    QStringList m_words;
    std::vector<int> m_rows; ///< indexes into the board, oldest first
};

/// A name for how a run was started, for people.
[[nodiscard]] QString triggerText(const RunSummary &run);

} // namespace clustero
