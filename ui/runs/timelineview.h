// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/items/timeline.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace clustero {

class EmptyView;
class TimelineChart;
class TimelineTable;

/// The timeline of a run: bars on an axis of time, or the same as a table. Follows a run that goes on by itself, at most four times a
/// second and only while it can be seen. Strands and steps are indices into Run::strands; step -1 means the strand.
class TimelineView : public QWidget
{
    Q_OBJECT
public:
    /// \p clock has to live longer; null: the machine's.
    explicit TimelineView(QWidget *parent = nullptr, const Clock *clock = nullptr);

    /// Cheap enough for every change of a run. Zoom, order and selection stay.
    void setRun(const Run &run);
    void clear();
    /// By `strand` and `strand/step`.
    void setUsualDurations(const QHash<QString, std::chrono::milliseconds> &usual);
    /// Emits nothing; -1 clears.
    void select(int strand, int step);
    void setSingleKeys(bool on);
    void setTableShown(bool on);
    [[nodiscard]] QString csv() const;
    [[nodiscard]] TimelineChart *chart() const { return m_chart; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] bool isTicking() const { return m_tick.isActive(); }

Q_SIGNALS:
    void selectionChanged(int strand, int step);
    /// Somebody wants to see what happened then. Step -1: the strand has not started one.
    void timeWanted(int strand, int step, qint64 msSinceEpoch);
    void runWanted();

private:
    QWidget *makeBar();
    QToolButton *makeButton(const QString &icon, const QString &name, const QString &keys);
    void makeTable();
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void refresh();
    void updateTick();
    void updateIcons();
    void copyCsv();
    void showMenu(const QPoint &place);
    void selectInTable(int strand, int step);
    [[nodiscard]] qint64 now() const;

    Clock m_machineClock;
    const Clock *m_clock;
    Run m_run;
    bool m_hasRun = false;
    bool m_hasFittingColumns = false;
    QHash<QString, std::chrono::milliseconds> m_usual;
    Timeline m_timeline;
    QTimer m_tick;
    QStackedWidget *m_pages;
    TimelineChart *m_chart;
    QTableView *m_table;
    TimelineTable *m_model;
    EmptyView *m_empty;
    QWidget *m_bar = nullptr;
    QComboBox *m_order = nullptr;
    QToolButton *m_tableButton = nullptr;
    QList<std::pair<QToolButton *, QString>> m_iconButtons;
    bool m_isSelecting = false;
};

} // namespace clustero
