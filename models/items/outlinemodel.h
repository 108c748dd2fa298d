// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/diagnostic.h"
#include "models/pipeline/spec.h"
#include "models/runs/run.h"

#include <QAbstractItemModel>

#include <functional>

namespace clustero {

/// Strands and their steps as a tree, with the states of a run and what is wrong with them. Rows stay where they are as long as their names do: a state that
/// changes is a dataChanged() of its row, and a pipeline that changes inserts, moves and removes only what it must.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, StateColumn, DurationColumn, ResultColumn, ProblemsColumn, ColumnCount };
    enum Role {
        StrandRole = Qt::UserRole + 1, ///< name of the strand, of steps too
        StepRole,                      ///< name of the step; empty: a strand
        StateRole,                     ///< int of State; invalid: no run
        DurationRole,                  ///< qint64, milliseconds; invalid: not started
        ExitCodeRole,                  ///< int; invalid: none
        SortRole,                      ///< raw value of the column
        ProblemCountRole,              ///< int; of a strand with those of its steps
        SeverityRole,                  ///< int of Severity, of the worst problem; invalid: none
    };
    using DurationText = std::function<QString(std::chrono::milliseconds)>;

    explicit OutlineModel(DurationText durationText, QObject *parent = nullptr);

    void setPipeline(const PipelineSpec &pipeline);
    void setRun(const std::optional<Run> &run);
    /// What was found in the file of the pipeline that was set last.
    void setProblems(const QList<Diagnostic> &problems);
    [[nodiscard]] bool hasProblems() const;
    /// The time until which what runs is counted.
    void setNow(const QDateTime &now);
    [[nodiscard]] bool isAnythingRunning() const;

    /// Invalid: there is none of that name.
    [[nodiscard]] QModelIndex indexOf(const QString &strand, const QString &step = {}) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Marks
    {
        QStringList sentences;
        bool hasErrors = false;
        bool operator==(const Marks &) const = default;
    };
    struct Strand
    {
        quintptr id = 0; ///< internal id of its steps' indexes; from 1
        StrandSpec spec;
        std::optional<StrandRun> run;
        Marks marks = {};            ///< its steps' too
        QList<Marks> stepMarks = {}; ///< empty: none has any
    };
    /// One line of the tree, as data() needs it.
    struct Line
    {
        const Strand *strand = nullptr;
        int step = -1; ///< -1: the strand
        [[nodiscard]] const StepRun *stepRun() const;
        [[nodiscard]] std::optional<State> state() const;
        [[nodiscard]] QString name() const;
        [[nodiscard]] Marks marks() const;
    };

    [[nodiscard]] int rowOfId(quintptr id) const;
    [[nodiscard]] Line lineAt(const QModelIndex &index) const;
    [[nodiscard]] QString displayText(const Line &line, int column) const;
    [[nodiscard]] QVariant rawValue(const Line &line, int column) const;
    [[nodiscard]] QVariant durationOf(const Line &line) const;
    [[nodiscard]] QString wordsFor(const Line &line) const;
    [[nodiscard]] QString reasonOf(const Line &line) const;
    void syncSteps(int row, const QList<StepSpec> &wanted);
    void syncRun(int row);
    void syncMarks();
    void changed(int row, int step);

    DurationText m_durationText;
    QList<Strand> m_strands;
    PipelineSpec m_pipeline;
    QList<Diagnostic> m_problems;
    std::optional<Run> m_run;
    QDateTime m_now;
    quintptr m_lastId = 0;
};

} // namespace clustero
