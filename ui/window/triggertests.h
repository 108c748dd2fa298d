// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/services.h"
#include "models/runs/simulate.h"

#include <QWidget>

class QButtonGroup;
class QStackedWidget;

namespace clustero {

class SimulationView;
class TriggerTrialView;

/// What events would do to the pipeline that is edited: one event in full, or a trigger on all that were received. Nothing runs.
class TriggerTests : public QWidget
{
    Q_OBJECT
public:
    TriggerTests(Services &services, const QString &file, QWidget *parent = nullptr);
    ~TriggerTests() override;

    /// The pipeline as its text says it now.
    void setPipeline(const PipelineSpec &pipeline);
    void simulate();
    /// Tries a trigger (from 0) on what was received.
    void tryTrigger(int trigger);

Q_SIGNALS:
    /// See SimulationView.
    void forecastChanged(const std::optional<clustero::Simulation> &simulation);
    void connectWanted();

private:
    void turnTo(QWidget *view);

    QButtonGroup *m_choice;
    QStackedWidget *m_stack;
    SimulationView *m_simulation;
    TriggerTrialView *m_trial;
};

} // namespace clustero
