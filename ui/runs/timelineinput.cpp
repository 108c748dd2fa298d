// SPDX-License-Identifier: GPL-3.0-or-later
// What pointer and keys do to a TimelineChart.
#include "ui/runs/timelinechart.h"

#include "ui/runs/timelinewords.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace clustero {

void TimelineChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton)
        m_panFrom = event->position();
    else if (event->button() == Qt::LeftButton)
        m_pressed = event->position();
}

void TimelineChart::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF place = event->position();
    if (m_panFrom) {
        const qint64 moved = m_layout.timeAt(m_panFrom->x()) - m_layout.timeAt(place.x());
        m_layout.scale.pan(moved);
        m_panFrom = place;
        return updateScrollBars();
    }
    const QRectF plot = m_layout.plotRect();
    if (m_pressed && (m_band || std::abs(place.x() - m_pressed->x()) >= QApplication::startDragDistance())) {
        const auto inside = [&plot](double x) { return std::clamp(x, plot.left(), plot.right()); };
        if (m_band || inside(m_pressed->x()) == m_pressed->x())
            m_band = {inside(m_pressed->x()), inside(place.x())};
        return viewport()->update();
    }
    const TimelinePlace hovered = m_layout.rows().value(m_layout.indexAt(place.y()));
    if (hovered != m_hovered) {
        m_hovered = hovered;
        viewport()->update();
    }
}

void TimelineChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton)
        m_panFrom.reset();
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const std::optional<std::pair<double, double>> band = std::exchange(m_band, std::nullopt);
    const QPointF pressed = *std::exchange(m_pressed, std::nullopt);
    if (!band)
        return click(pressed);
    m_layout.scale.setRange(m_layout.timeAt(band->first), m_layout.timeAt(band->second));
    updateScrollBars();
}

void TimelineChart::click(const QPointF &place)
{
    const int index = m_layout.indexAt(place.y());
    if (index < 0)
        return;
    const TimelinePlace row = m_layout.rows().at(index);
    if (row.step < 0 && m_layout.arrowRect(index).contains(place))
        return toggle(row.strand);
    setSelected(row);
    // A short bar is as wide for the pointer as a finger needs.
    QRectF bar = m_layout.barRect(index);
    if (bar.isNull() || !m_layout.plotRect().contains(place))
        return;
    const double missing = std::max(0.0, 24 - bar.width()) / 2;
    bar.adjust(-missing, -7, missing, 7);
    if (!bar.contains(place))
        return;
    const TimelineRow *found = m_layout.rowAt(row);
    const qint64 time = std::clamp(m_layout.timeAt(place.x()), *found->start, *found->endAt(m_layout.now));
    Q_EMIT timeWanted(row.strand, row.step < 0 ? m_layout.timeline.stepAt(row.strand, time) : row.step, time);
}

void TimelineChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int index = m_layout.indexAt(event->position().y());
    const TimelinePlace place = m_layout.rows().value(index);
    const bool isOnName = index >= 0 && m_layout.nameRect(index).contains(event->position());
    if (event->button() == Qt::LeftButton && isOnName && !m_layout.arrowRect(index).contains(event->position()))
        return toggle(place.strand);
    m_pressed = event->position();
}

void TimelineChart::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        const double notches = (delta.y() ? delta.y() : delta.x()) / 120.0;
        m_layout.scale.zoom(std::pow(1.25, notches), m_layout.plotPlace(event->position().x()));
        updateScrollBars();
    } else if (event->modifiers() & Qt::ShiftModifier || std::abs(delta.x()) > std::abs(delta.y())) {
        const double notches = (delta.x() ? delta.x() : delta.y()) / 120.0;
        const double length = double(m_layout.scale.to() - m_layout.scale.from());
        m_layout.scale.pan(qint64(-notches * length / 10));
        updateScrollBars();
    } else {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - delta.y() * m_layout.rowHeight / 60);
    }
    event->accept();
}

bool TimelineChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && !m_hovered.isNull()) {
        m_hovered = {};
        viewport()->update();
    }
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const TimelineRow *row = m_layout.rowAt(m_layout.rows().value(m_layout.indexAt(help->pos().y())));
    if (!row) {
        QToolTip::hideText();
        return true;
    }
    QStringList lines;
    for (const QString &fact : rowFacts(*row, m_layout.timeline.strands.at(row->strand).name, m_layout.now))
        lines += fact.toHtmlEscaped();
    lines.first() = QStringLiteral("<b>%1</b>").arg(lines.first());
    QToolTip::showText(help->globalPos(), lines.join(QStringLiteral("<br>")), viewport(),
                       m_layout.rowRect(m_layout.indexAt(help->pos().y())).toRect());
    return true;
}

void TimelineChart::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!isByKey) {
        if (const TimelinePlace place = m_layout.rows().value(m_layout.indexAt(event->pos().y())); !place.isNull())
            setSelected(place);
    }
    const int index = m_layout.indexOf(m_selected);
    const QPoint atRow = viewport()->mapToGlobal(m_layout.nameRect(std::max(0, index)).center().toPoint());
    Q_EMIT menuWanted(isByKey ? atRow : event->globalPos());
}

bool TimelineChart::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
        const QString text = key->text();
        if (m_singleKeys && isPlain && text.size() == 1 && QStringLiteral("wasdfWASDF.,").contains(text)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void TimelineChart::keyPressEvent(QKeyEvent *event)
{
    const int sideways = isRightToLeft() ? -1 : 1;
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return event->ignore();
    switch (event->key()) {
    case Qt::Key_Up: return goBy(-1);
    case Qt::Key_Down: return goBy(1);
    case Qt::Key_Home: return goBy(-int(m_layout.rows().size()));
    case Qt::Key_End: return goBy(int(m_layout.rows().size()));
    case Qt::Key_PageUp: return goBy(-std::max(1, verticalScrollBar()->pageStep() / m_layout.rowHeight));
    case Qt::Key_PageDown: return goBy(std::max(1, verticalScrollBar()->pageStep() / m_layout.rowHeight));
    case Qt::Key_Left: return foldOrLeave(sideways < 0);
    case Qt::Key_Right: return foldOrLeave(sideways > 0);
    case Qt::Key_Plus: return zoomIn();
    case Qt::Key_Minus: return zoomOut();
    case Qt::Key_Return:
    case Qt::Key_Enter: return wantStart();
    case Qt::Key_Escape:
        if (!takeBack())
            event->ignore();
        return;
    default:
        if (!m_singleKeys || !letterKey(event->key()))
            event->ignore();
    }
}

bool TimelineChart::letterKey(int key)
{
    const qint64 part = (m_layout.scale.to() - m_layout.scale.from()) / 8;
    const int sideways = isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_W: zoomIn(); return true;
    case Qt::Key_S: zoomOut(); return true;
    case Qt::Key_A: m_layout.scale.pan(-sideways * part); break;
    case Qt::Key_D: m_layout.scale.pan(sideways * part); break;
    case Qt::Key_F: centreThenFit(); return true;
    case Qt::Key_Period: goBy(1); return true;
    case Qt::Key_Comma: goBy(-1); return true;
    default: return false;
    }
    updateScrollBars();
    return true;
}

/// The first time the bar comes into the middle, the second time it fills the view; without one everything is shown.
void TimelineChart::centreThenFit()
{
    const TimelineRow *row = m_layout.rowAt(m_selected);
    if (!row || !row->start)
        return showAll();
    const qint64 start = *row->start;
    const qint64 end = std::max(*row->endAt(m_layout.now), start + 1);
    TimelineScale &scale = m_layout.scale;
    const qint64 before = scale.from();
    scale.pan((start + end) / 2 - (scale.from() + scale.to()) / 2);
    if (scale.from() == before) {
        const qint64 margin = std::max<qint64>(1, (end - start) / 20);
        scale.setRange(start - margin, end + margin);
    }
    updateScrollBars();
}

void TimelineChart::goBy(int rows)
{
    const int count = int(m_layout.rows().size());
    if (count == 0)
        return;
    const int index = m_layout.indexOf(m_selected);
    const int next = index < 0 ? (rows > 0 ? 0 : count - 1) : std::clamp(index + rows, 0, count - 1);
    setSelected(m_layout.rows().at(next));
}

void TimelineChart::foldOrLeave(bool open)
{
    if (m_selected.isNull())
        return;
    const bool isOpen = m_layout.open.contains(m_selected.strand);
    if (m_selected.step >= 0) {
        if (!open)
            setSelected({m_selected.strand, -1});
    } else if (open != isOpen) {
        toggle(m_selected.strand);
    } else if (open) {
        goBy(1);
    }
}

void TimelineChart::toggle(int strand)
{
    if (!m_layout.open.remove(strand))
        m_layout.open += strand;
    else if (m_selected.strand == strand && m_selected.step >= 0)
        setSelected({strand, -1});
    arrange();
    describe();
}

void TimelineChart::wantStart()
{
    const TimelineRow *row = m_layout.rowAt(m_selected);
    if (row && row->start)
        Q_EMIT timeWanted(row->strand, row->step < 0 ? m_layout.timeline.stepAt(row->strand, *row->start) : row->step, *row->start);
}

/// A range that is being drawn, then the selection, then the zoom.
bool TimelineChart::takeBack()
{
    if (m_band || m_pressed) {
        m_band.reset();
        m_pressed.reset();
    } else if (!m_selected.isNull()) {
        setSelected({});
    } else if (!m_layout.scale.isFitted()) {
        showAll();
    } else {
        return false;
    }
    viewport()->update();
    return true;
}

} // namespace clustero
