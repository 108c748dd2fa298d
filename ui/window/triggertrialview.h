// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/services.h"
#include "models/events/samples.h"
#include "models/runs/triggertrial.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace clustero {

class EmptyView;
class ToneLabel;

/// A trigger, as it is edited now, held against the newest events that were received: which of them would have started a run, and of the
/// others the condition that says no. Tried again whenever the trigger changes while this is seen. Nothing runs.
class TriggerTrialView : public QWidget
{
    Q_OBJECT
public:
    TriggerTrialView(Services &services, const QString &file, QWidget *parent = nullptr);

    /// The pipeline as its text says it now.
    void setPipeline(const PipelineSpec &pipeline);
    /// Which of its triggers, from 0.
    void choose(int trigger);
    [[nodiscard]] bool isTrying() const { return m_isTrying; }

Q_SIGNALS:
    /// \p repository: that the pipeline lives in; empty: not known.
    void simulateWanted(const clustero::SampleEvent &event, const QString &repository);
    void examplesWanted();
    void connectWanted();

private:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] const TriggerSpec *trigger() const; ///< null: the pipeline has none
    void tryNow();
    void tryMore(int question, qint64 before);
    void add(const TrialPage &page);
    void stop();
    void finish(const QString &problem);
    void addRow(int index);
    [[nodiscard]] bool isWanted(const TriedEvent &tried) const;
    void fillList();
    void showCounts();
    void showDetails();
    void simulateCurrent();
    [[nodiscard]] const TriedEvent *current() const;

    Services &m_services;
    QString m_file;
    PipelineSpec m_pipeline;
    TriggerSpec m_tried; ///< the trigger of what is shown
    QList<TriedEvent> m_events;
    QString m_repository;
    QTimer m_soon;
    int m_question = 0;
    bool m_isTrying = false;
    bool m_isStopped = false;
    QString m_problem;
    QComboBox *m_triggers;
    QComboBox *m_filter;
    ToneLabel *m_counts;
    QPushButton *m_again;
    QTreeWidget *m_list;
    ToneLabel *m_why;
    QTreeWidget *m_conditions;
    QPushButton *m_simulate;
    QStackedWidget *m_stack;
    QWidget *m_content;
    EmptyView *m_noEvents;
    EmptyView *m_noTriggers;
};

} // namespace clustero
