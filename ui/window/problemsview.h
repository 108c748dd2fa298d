// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/diagnostic.h"

#include <QTreeWidget>

namespace clustero {

/// What is wrong with a pipeline file: severity, sentence, place. Enter goes there.
class ProblemsView : public QTreeWidget
{
    Q_OBJECT
public:
    explicit ProblemsView(QWidget *parent = nullptr);

    void setProblems(const QList<Diagnostic> &problems);
    [[nodiscard]] int count() const { return topLevelItemCount(); }

Q_SIGNALS:
    void placeChosen(const QString &file, int line, int column);

private:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    QList<Diagnostic> m_problems;
};

} // namespace clustero
