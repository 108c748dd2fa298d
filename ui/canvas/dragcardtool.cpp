// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/dragcardtool.h"

#include "ui/canvas/pipelinecanvas.h"

#include <QApplication>
#include <QMouseEvent>

namespace clustero {

void DragCardTool::press(const QMouseEvent &event)
{
    m_start = event.position().toPoint();
    m_grip = canvas().toScene(m_start);
    m_place = canvas().placeAt(m_start);
    m_card = canvas().scene().cardAt(canvas().toScene(m_start));
    m_isDragging = false;
    m_edge = {};
    const QStringList selected = canvas().selectedStrands();
    m_selectsAtRelease = !(event.modifiers() & Qt::ControlModifier) && selected.size() > 1 && selected.contains(m_place.strand);
    if (event.modifiers() & Qt::ControlModifier)
        canvas().toggleSelected(m_place.strand);
    else if (!m_selectsAtRelease)
        canvas().selectInPlace(m_place);
    canvas().setLead(m_card);
}

void DragCardTool::begin()
{
    m_isDragging = true;
    m_cards = canvas().editor().selectedCards();
    if (!m_cards.contains(m_card))
        m_cards = {m_card};
    canvas().viewport()->setCursor(Qt::ClosedHandCursor);
}

void DragCardTool::move(const QMouseEvent &event)
{
    const QPoint here = event.position().toPoint();
    if (!m_isDragging && (here - m_start).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_isDragging)
        begin();
    canvas().scrollTowards(here);
    canvas().dragCards(m_cards, canvas().toScene(here) - m_grip);
    m_edge = edgeUnder(here);
}

EdgePlace DragCardTool::edgeUnder(const QPoint &at) const
{
    if (m_cards.size() != 1 || canvas().scene().isGhost(m_card))
        return {};
    const EdgePlace edge = canvas().editor().edgeAt(at);
    const QString name = canvas().scene().card(m_card).look().name;
    if (edge.isNone() || edge.from == name || edge.to == name || !whyNotBetween(canvas().scene(), m_card, edge).isEmpty())
        return {};
    return edge;
}

void DragCardTool::release(const QMouseEvent &event)
{
    if (!m_isDragging) {
        if (m_selectsAtRelease)
            canvas().selectInPlace(m_place);
        return;
    }
    const QPointF by = canvas().toScene(event.position().toPoint()) - m_grip;
    const EdgePlace edge = m_edge;
    const QList<int> cards = m_cards;
    end();
    if (!edge.isNone())
        canvas().editor().wish(insertWish(canvas().scene(), cards.first(), edge));
    else
        canvas().editor().pinMoved(cards, by);
    canvas().dragCards({}, {});
}

void DragCardTool::end()
{
    m_isDragging = false;
    m_edge = {};
    canvas().viewport()->unsetCursor();
}

void DragCardTool::cancel()
{
    end();
    canvas().dragCards({}, {});
}

} // namespace clustero
