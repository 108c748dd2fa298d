// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/decisiontree.h"

#include "models/triggers/conditionvalues.h"
#include "ui/theme/icons.h"
#include "ui/theme/stateglyph.h"

#include <QHeaderView>
#include <QJsonArray>

namespace clustero {

namespace {

constexpr int runRole = Qt::UserRole;

QIcon iconOf(DecisionState state, const QPalette &palette)
{
    switch (state) {
    case DecisionState::Started: return stateIcon(State::Passed, palette);
    case DecisionState::Failed: return stateIcon(State::Failed, palette);
    case DecisionState::Queued:
    case DecisionState::Starting:
    case DecisionState::Retrying: return stateIcon(State::Queued, palette);
    case DecisionState::Offered:
    case DecisionState::WaitingApproval:
    case DecisionState::HeldAway: return stateIcon(State::Waiting, palette);
    default: return stateIcon(State::Skipped, palette);
    }
}

} // namespace

DecisionTree::DecisionTree(QWidget *parent) : QTreeWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("What the event meant for each pipeline"));
    setHeaderLabels({tr("Pipeline"), tr("Wanted"), tr("Found"), tr("Why")});
    header()->resizeSection(0, 170);
    header()->resizeSection(1, 105);
    header()->resizeSection(2, 115);
    setAllColumnsShowFocus(true);
    setUniformRowHeights(true);
    connect(this, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem *item) { Q_EMIT explained(item ? item->text(3) : QString()); });
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const RunId run{item->data(0, runRole).toString()};
        if (!run.isEmpty())
            Q_EMIT runChosen(run);
    });
}

void DecisionTree::setDecisions(const QList<EventDecision> &decisions)
{
    m_decisions = decisions;
    clear();
    // What started or waits comes first, what did not match last.
    std::stable_sort(m_decisions.begin(), m_decisions.end(), [](const EventDecision &a, const EventDecision &b) {
        return (a.state == DecisionState::NotMatched) < (b.state == DecisionState::NotMatched);
    });
    for (const EventDecision &decision : std::as_const(m_decisions))
        show(decision);
    if (topLevelItemCount() > 0) {
        topLevelItem(0)->setExpanded(true);
        setCurrentItem(topLevelItem(0));
    }
}

void DecisionTree::show(const EventDecision &decision)
{
    const QString outcome = decision.reason.isEmpty() ? inWords(decision.state) : decision.reason;
    auto *item = new QTreeWidgetItem(this, {decision.name, {}, inWords(decision.state), outcome});
    item->setIcon(0, iconOf(decision.state, palette()));
    item->setData(0, runRole, decision.run.value);
    item->setToolTip(3, outcome);
    if (!decision.run.isEmpty())
        item->setToolTip(0, tr("Enter opens its run"));
    int number = 0;
    for (const QJsonValue trigger : decision.verdict.value(QLatin1String("triggers")).toArray())
        addTrigger(item, trigger.toObject(), ++number);
}

void DecisionTree::addTrigger(QTreeWidgetItem *parent, const QJsonObject &trigger, int number)
{
    const QString sentence = trigger.value(QLatin1String("sentence")).toString();
    auto *item = new QTreeWidgetItem(parent, {tr("Trigger %1: %2").arg(number).arg(trigger.value(QLatin1String("type")).toString()),
                                              {},
                                              trigger.value(QLatin1String("reason")).toString(),
                                              sentence});
    item->setIcon(
        0, themedIcon(trigger.value(QLatin1String("matched")).toBool() ? QStringLiteral("check") : QStringLiteral("close"), palette()));
    item->setToolTip(3, sentence);
    for (const QJsonValue value : trigger.value(QLatin1String("conditions")).toArray()) {
        const QJsonObject condition = value.toObject();
        const bool holds = condition.value(QLatin1String("holds")).toBool();
        auto *row = new QTreeWidgetItem(
            item, {condition.value(QLatin1String("name")).toString(), shownValue(condition.value(QLatin1String("wanted"))),
                   shownValue(condition.value(QLatin1String("found"))), condition.value(QLatin1String("why")).toString()});
        row->setIcon(0, themedIcon(holds ? QStringLiteral("check") : QStringLiteral("close"), palette()));
        row->setData(0, Qt::AccessibleTextRole, holds ? tr("%1 holds").arg(row->text(0)) : tr("%1 does not hold").arg(row->text(0)));
        for (int column = 1; column < 4; ++column)
            row->setToolTip(column, row->text(column));
    }
    item->setExpanded(true);
}

void DecisionTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setDecisions(QList<EventDecision>(m_decisions));
}

} // namespace clustero
