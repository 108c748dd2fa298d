// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/spec.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QTreeWidget;

namespace clustero {

/// What is wrong with a pipeline file: severity, sentence, strand and step, place. Enter goes there, Ctrl+. offers what can be done.
class ProblemsView : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemsView(QWidget *parent = nullptr);

    /// `pipeline` tells in which strand and step a problem is.
    void setProblems(const QList<Diagnostic> &problems, const PipelineSpec &pipeline);
    [[nodiscard]] int count() const { return static_cast<int>(m_problems.size()); }
    /// Goes to the next problem of those that the filter leaves, or the one before. Whether there is any.
    bool step(int direction);

Q_SIGNALS:
    void placeChosen(const clustero::Diagnostic &problem);
    void fixesWanted(const clustero::Diagnostic &problem, const QPoint &globalPos);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// `selected`: what was before, and is to be again if it is still there.
    void fill(const std::optional<Diagnostic> &selected);
    void fillAgain();
    void askForFixes();
    [[nodiscard]] const Diagnostic *current() const;

    QList<Diagnostic> m_problems;
    QStringList m_places; ///< of each problem, in words
    QLineEdit *m_filter;
    QTreeWidget *m_tree;
};

} // namespace clustero
