// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/triggertests.h"

#include "ui/window/simulationview.h"
#include "ui/window/triggertrialview.h"

#include <QButtonGroup>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace clustero {

TriggerTests::TriggerTests(Services &services, const QString &file, QWidget *parent)
    : QWidget(parent),
      m_choice(new QButtonGroup(this)),
      m_stack(new QStackedWidget),
      m_simulation(new SimulationView(services)),
      m_trial(new TriggerTrialView(services, file))
{
    m_stack->addWidget(m_simulation);
    m_stack->addWidget(m_trial);
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(8, 3, 8, 1);
    choice->setSpacing(2);
    const auto add = [&](int index, const QString &text, const QString &tip) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setAutoRaise(true);
        m_choice->addButton(button, index);
        choice->addWidget(button);
    };
    add(0, tr("One event"), tr("Choose or write an event, and see what becomes of each strand"));
    add(1, tr("Received events"), tr("Try a trigger on the newest 200 events that were received"));
    choice->addStretch();
    m_choice->button(0)->setChecked(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(choice);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_stack);
    connect(m_choice, &QButtonGroup::idClicked, this, [this](int index) { turnTo(m_stack->widget(index)); });
    connect(m_simulation, &SimulationView::forecastChanged, this, &TriggerTests::forecastChanged);
    connect(m_trial, &TriggerTrialView::connectWanted, this, &TriggerTests::connectWanted);
    connect(m_trial, &TriggerTrialView::examplesWanted, this, &TriggerTests::simulate);
    connect(m_trial, &TriggerTrialView::simulateWanted, this, [this](const SampleEvent &event, const QString &repository) {
        m_simulation->tryEvent(event, repository);
        simulate();
    });
    m_stack->setFocusProxy(m_simulation);
}

TriggerTests::~TriggerTests()
{
    m_simulation->disconnect(this); // it is hidden when this is half gone
}

void TriggerTests::setPipeline(const PipelineSpec &pipeline)
{
    m_simulation->setPipeline(pipeline);
    m_trial->setPipeline(pipeline);
}

void TriggerTests::turnTo(QWidget *view)
{
    m_stack->setCurrentWidget(view);
    m_stack->setFocusProxy(view);
    m_choice->button(m_stack->indexOf(view))->setChecked(true);
}

void TriggerTests::simulate()
{
    turnTo(m_simulation);
    m_simulation->setFocus(Qt::OtherFocusReason);
}

void TriggerTests::tryTrigger(int trigger)
{
    turnTo(m_trial);
    m_trial->choose(trigger);
    m_trial->setFocus(Qt::OtherFocusReason);
}

} // namespace clustero
