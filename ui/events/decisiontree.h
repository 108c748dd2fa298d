// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runs/eventdecision.h"

#include <QTreeWidget>

namespace clustero {

/// Why an event did or did not start each pipeline: pipeline, trigger, condition with what was wanted and what was found.
class DecisionTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit DecisionTree(QWidget *parent = nullptr);

    void setDecisions(const QList<EventDecision> &decisions);

Q_SIGNALS:
    void runChosen(const clustero::RunId &run);
    /// Why, of the row that is current, in full.
    void explained(const QString &sentence);

private:
    void changeEvent(QEvent *event) override;
    void show(const EventDecision &decision);
    void addTrigger(QTreeWidgetItem *parent, const QJsonObject &trigger, int number);

    QList<EventDecision> m_decisions;
};

} // namespace clustero
