// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/runs/timelinelayout.h"

#include <QAbstractScrollArea>

namespace clustero {

/// The bars of a timeline: paints, zooms, selects. Keys: arrows and `.` `,` go from bar to bar, Left and Right fold, W and S zoom, A and D
/// move, F centres the selected bar and then fits it, Return asks for the log at its start, Esc takes back one thing.
class TimelineChart : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TimelineChart(QWidget *parent = nullptr);

    /// Zoom, selection and open strands stay; strands are known by name.
    void setTimeline(const Timeline &timeline, qint64 now);
    void setNow(qint64 now);
    void setOrder(TimelineOrder order);
    void select(TimelinePlace place); ///< opens the strand of a step; emits nothing
    void setAllOpen(bool open);
    void setSingleKeys(bool on) { m_singleKeys = on; } ///< letters and points as keys
    void zoomIn();
    void zoomOut();
    void showAll();

    [[nodiscard]] const TimelineLayout &layoutOfBars() const { return m_layout; }
    [[nodiscard]] TimelinePlace selected() const { return m_selected; }
    [[nodiscard]] QSize sizeHint() const override { return {800, 240}; }

Q_SIGNALS:
    void selectionChanged(int strand, int step);
    void timeWanted(int strand, int step, qint64 msSinceEpoch);
    void menuWanted(const QPoint &globalPlace);

private:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

    void measure();
    void updateBounds();
    void updateScrollBars();
    void arrange();
    void click(const QPointF &place);
    void setSelected(TimelinePlace place);
    void reveal(TimelinePlace place);
    void toggle(int strand);
    void goBy(int rows);
    void foldOrLeave(bool open);
    void centreThenFit();
    void wantStart();
    bool takeBack();
    bool letterKey(int key);
    void describe();

    TimelineLayout m_layout;
    TimelinePlace m_selected;
    TimelinePlace m_hovered;
    bool m_singleKeys = true;
    bool m_isScrolling = false;
    std::optional<QPointF> m_pressed;
    std::optional<QPointF> m_panFrom;
    std::optional<std::pair<double, double>> m_band;
};

} // namespace clustero
