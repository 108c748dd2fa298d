// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvastools.h"

#include "ui/canvas/pipelinecanvas.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace clustero {

void PanTool::press(const QMouseEvent &event)
{
    m_last = event.position().toPoint();
    canvas().viewport()->setCursor(Qt::ClosedHandCursor);
}

void PanTool::move(const QMouseEvent &event)
{
    const QPoint here = event.position().toPoint();
    canvas().panBy(m_last - here);
    m_last = here;
}

void PanTool::release(const QMouseEvent &)
{
    canvas().viewport()->unsetCursor();
}

void SelectTool::press(const QMouseEvent &event)
{
    const bool adds = event.modifiers() & Qt::ControlModifier;
    m_start = event.position().toPoint();
    m_frame = {};
    const CanvasPlace place = canvas().placeAt(m_start);
    m_isFraming = place.strand.isEmpty();
    if (!m_isFraming) {
        if (adds)
            canvas().toggleSelected(place.strand);
        else
            canvas().selectInPlace(place);
        return;
    }
    m_before = adds ? canvas().selectedStrands() : QStringList();
    if (!adds)
        canvas().selectInPlace({});
}

void SelectTool::move(const QMouseEvent &event)
{
    const QPoint here = event.position().toPoint();
    if (!m_isFraming || (m_frame.isNull() && (here - m_start).manhattanLength() < QApplication::startDragDistance()))
        return;
    m_frame = QRect(m_start, here).normalized();
    canvas().setSelectedStrands(m_before + canvas().strandsIn(m_frame));
    canvas().viewport()->update();
}

void SelectTool::release(const QMouseEvent &)
{
    cancel();
}

void SelectTool::cancel()
{
    m_isFraming = false;
    m_frame = {};
    canvas().viewport()->update();
}

void SelectTool::paint(QPainter &painter, const Tokens &tokens) const
{
    if (m_frame.isNull())
        return;
    QColor inside = tokens.accent;
    inside.setAlphaF(0.1F);
    painter.setPen(QPen(tokens.accent, 1));
    painter.setBrush(inside);
    painter.drawRect(QRectF(m_frame).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace clustero
