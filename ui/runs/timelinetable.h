// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/timeline.h"

#include <QAbstractTableModel>
#include <QPalette>

namespace clustero {

/// What the timeline draws, in words: a row for each strand and step, in the order of the file.
class TimelineTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        StateColumn,
        QueuedColumn,
        StartColumn,
        EndColumn,
        DurationColumn,
        UsualColumn,
        CriticalColumn,
        WaitColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Cells change in place where the rows are the same.
    void setTimeline(const Timeline &timeline, qint64 now);
    void setPalette(const QPalette &palette);
    /// Strand and step (-1) of a row.
    [[nodiscard]] std::pair<int, int> placeAt(int row) const;
    [[nodiscard]] int rowOf(int strand, int step) const; ///< -1: none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const TimelineRow &row, int column) const;

    Timeline m_timeline;
    QList<std::pair<int, int>> m_rows;
    qint64 m_now = 0;
    QPalette m_palette;
};

} // namespace clustero
