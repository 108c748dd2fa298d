// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/services.h"
#include "models/events/samples.h"
#include "models/runs/simulate.h"

#include <QTimer>
#include <QWidget>

class QListWidget;
class QPlainTextEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace clustero {

class ToneLabel;

/// What would happen if an event came: a person chooses one, or changes what it says, and sees which triggers match, condition by condition,
/// and what becomes of each strand. Nothing runs.
class SimulationView : public QWidget
{
    Q_OBJECT
public:
    explicit SimulationView(Services &services, QWidget *parent = nullptr);

    /// The pipeline as its text says it now.
    void setPipeline(const PipelineSpec &pipeline);
    /// Chooses an event that was received. \p repository: that the pipeline lives in; empty: the event's.
    void tryEvent(const SampleEvent &event, const QString &repository);

Q_SIGNALS:
    /// While it is seen: what would become of the strands; nullopt: nothing to say any more.
    void forecastChanged(const std::optional<clustero::Simulation> &simulation);

private:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void loadReceived();
    void fillList();
    void choose(int row);
    void simulateSoon();
    void simulateNow();
    void showForecast(const Simulation &simulation);
    QTreeWidgetItem *addTrigger(const TriggerVerdict &trigger);
    void addStrands(const Simulation &simulation);

    Services &m_services;
    QList<SampleEvent> m_received; ///< the newest events of the inbox
    QList<SampleEvent> m_samples;
    std::optional<SampleEvent> m_older; ///< was chosen elsewhere, and may be older than these
    QString m_repository;
    Event m_event; ///< the chosen one, without what the person has changed
    PipelineSpec m_pipeline;
    Simulation m_shown;
    QTimer m_soon;
    int m_question = 0; ///< the newest one that was asked
    QListWidget *m_list;
    QPlainTextEdit *m_payload;
    ToneLabel *m_verdict;
    QTreeWidget *m_reasons;
};

} // namespace clustero
