// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvasaccessible.h"
#include "ui/canvas/navigation.h"
#include "ui/canvas/pipelinecanvas.h"

#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace clustero {

CanvasPlace PipelineCanvas::placeAt(const QPoint &inViewport) const
{
    const QPointF point = toScene(inViewport);
    const int card = m_scene.cardAt(point);
    if (card < 0)
        return {};
    const CardLook &look = m_scene.card(card).look();
    const int step = m_zoom < 0.5 ? -1 : m_scene.card(card).stepAt(point, m_scene.metrics(), m_scene.isRightToLeft());
    return {look.name, step < 0 ? QString() : look.steps[step].name};
}

QStringList PipelineCanvas::strandsIn(const QRect &inViewport) const
{
    QStringList names;
    const QRectF rect(toScene(inViewport.topLeft()), QSizeF(inViewport.size()) / m_zoom);
    for (const int card : m_scene.cardsIn(rect))
        names.append(m_scene.card(card).look().name);
    return names;
}

QRect PipelineCanvas::viewportRect(const QString &strand, const QString &step) const
{
    const int index = m_scene.indexOf(strand);
    if (index < 0)
        return {};
    const StrandCard &card = m_scene.card(index);
    QRectF rect = card.rect();
    if (!step.isEmpty())
        rect = card.stepRect(card.indexOfStep(step), m_scene.metrics(), m_scene.isRightToLeft());
    return QRectF(rect.topLeft() * m_zoom - origin(), rect.size() * m_zoom).toAlignedRect();
}

// --- mouse

void PipelineCanvas::mousePressEvent(QMouseEvent *event)
{
    finishMotion();
    m_isKeyboardUsed = false;
    m_editor->pointerMoved({-1, -1});
    if (m_tool && m_tool->goesOn() && event->button() != Qt::LeftButton)
        std::exchange(m_tool, nullptr)->cancel();
    if (m_tool && !m_tool->goesOn())
        return; // another button is down
    if (const int offer = m_scene.captionAt(toScene(event->position()));
        offer >= 0 && event->button() == Qt::LeftButton && !m_isSpaceHeld) {
        const LayoutEdge &edge = m_scene.edges()[static_cast<size_t>(offer)].layout;
        activateEdge(m_scene.card(edge.from).look().name, m_scene.card(edge.to).look().name);
        return;
    }
    const bool pans = event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceHeld);
    if (!pans && event->button() != Qt::LeftButton)
        return;
    if (!m_tool)
        m_tool = pans ? &m_panTool : m_editor->toolFor(*event);
    if (!m_tool)
        m_tool = &m_selectTool;
    m_tool->press(*event);
}

int PipelineCanvas::hoverableAt(const QPointF &inViewport) const
{
    const int card = m_scene.cardAt(toScene(inViewport));
    return card >= 0 || !m_editor->isEditing() ? card : m_editor->portAt(inViewport.toPoint()).card;
}

void PipelineCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_tool) {
        m_tool->move(*event);
        return;
    }
    hover(hoverableAt(event->position()));
    m_editor->pointerMoved(event->position().toPoint());
    if (!m_scene.captions().isEmpty())
        viewport()->setCursor(m_scene.captionAt(toScene(event->position())) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PipelineCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_tool || event->buttons() != Qt::NoButton)
        return;
    CanvasTool *const tool = std::exchange(m_tool, nullptr);
    tool->release(*event);
    if (tool->goesOn())
        m_tool = tool;
    bringACardIntoView();
}

void PipelineCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const CanvasPlace place = placeAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && place.strand.isEmpty() && m_editor->doubleClicked(event->position().toPoint()))
        return;
    if (event->button() != Qt::LeftButton || place.strand.isEmpty()) {
        mousePressEvent(event);
        return;
    }
    if (place.step.isEmpty() && !m_doubleClickActivates)
        setExpanded(place.strand, !isExpanded(place.strand));
    else
        activate(place);
}

void PipelineCanvas::hover(int card)
{
    if (card == m_hovered)
        return;
    for (const int changed : {m_hovered, card}) {
        if (changed >= 0)
            viewport()->update(toView(m_scene.card(changed).rect()).toAlignedRect().adjusted(-16, -16, 16, 16));
    }
    m_hovered = card;
    m_hoverDelay.start(); // crossing cards does not flicker
}

void PipelineCanvas::endHover()
{
    m_hovered = -1;
    m_hoverDelay.stop();
    setPathOf(-1);
}

void PipelineCanvas::cancelTool()
{
    if (m_tool)
        std::exchange(m_tool, nullptr)->cancel();
}

void PipelineCanvas::setPathOf(int strand)
{
    QBitArray path;
    if (strand >= 0) {
        path = m_scene.upstream(strand) | m_scene.downstream(strand);
        path.setBit(strand);
    }
    if (path == m_path)
        return;
    m_path = path;
    viewport()->update();
}

void PipelineCanvas::wheelEvent(QWheelEvent *event)
{
    finishMotion();
    const bool zooms = (event->modifiers() & Qt::ControlModifier) || m_wheelZooms;
    if (zooms) {
        const qreal notches = event->angleDelta().y() / 120.0;
        setZoom(m_zoom * std::pow(1.2, notches), event->position());
        event->accept();
        return;
    }
    QPoint distance = event->pixelDelta();
    if (distance.isNull())
        distance = event->angleDelta() * 3 * horizontalScrollBar()->singleStep() / 120;
    const bool sideways = (event->modifiers() & Qt::ShiftModifier) && distance.x() == 0;
    panBy(sideways ? QPoint(-distance.y(), 0) : -distance);
    hover(m_scene.cardAt(toScene(event->position())));
    event->accept();
}

void PipelineCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        askForMenu(focusPlace());
        return;
    }
    const QPoint at = viewport()->mapFromGlobal(event->globalPos());
    const CanvasPlace place = placeAt(at);
    setLead(m_scene.cardAt(toScene(at)));
    m_editor->menuAt(at);
    if (!m_alsoSelected.contains(place.strand) || !place.step.isEmpty())
        selectInPlace(place);
    Q_EMIT contextMenuWanted(place.strand, place.step, event->globalPos());
}

void PipelineCanvas::askForMenu(const CanvasPlace &place)
{
    if (place != CanvasPlace{m_selected.strand, m_selected.step})
        select(place.strand, place.step);
    const QRect rect = viewportRect(place.strand, place.step).intersected(viewport()->rect());
    Q_EMIT contextMenuWanted(place.strand, place.step, viewport()->mapToGlobal(QPoint(rect.left() + 12, rect.bottom())));
}

bool PipelineCanvas::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    case QEvent::Leave: hover(-1); break;
    case QEvent::NativeGesture: {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setZoom(m_zoom * (1 + gesture->value()), gesture->position());
            return true;
        }
        break;
    }
    case QEvent::Gesture: {
        const auto *gestures = static_cast<QGestureEvent *>(event);
        if (const auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
            setZoom(m_zoom * pinch->scaleFactor(), viewport()->mapFromGlobal(pinch->hotSpot()));
            return true;
        }
        break;
    }
    default: break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

// --- keyboard

CanvasPlace PipelineCanvas::focusPlace() const
{
    if (!m_selected.strand.isEmpty() || m_scene.count() == 0)
        return m_selected;
    return {m_scene.card(0).look().name, {}};
}

bool PipelineCanvas::event(QEvent *event)
{
    // Space and arrows are the canvas' own, whatever shortcuts a window has.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool own = key->key() == Qt::Key_Space || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if ((own && key->modifiers() == Qt::NoModifier) || m_editor->wantsKey(*key)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void PipelineCanvas::keyPressEvent(QKeyEvent *event)
{
    finishMotion();
    const int key = event->key();
    const auto onlyModifier = key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta;
    m_isKeyboardUsed = m_isKeyboardUsed || !onlyModifier;
    if (m_editor->keyPressed(*event))
        return;
    switch (key) {
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            m_isSpaceHeld = true;
            m_hasPannedWithSpace = false;
            viewport()->setCursor(Qt::OpenHandCursor);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: activate(focusPlace()); return;
    case Qt::Key_Escape:
        if (m_selected == CanvasPlace() && !m_tool && m_editor->selectedEdge().isNone())
            event->ignore();
        else
            escape();
        return;
    case Qt::Key_F10:
        if (event->modifiers() == Qt::ShiftModifier) {
            askForMenu(focusPlace());
            return;
        }
        break;
    case Qt::Key_Home: goTo(m_scene.count() > 0 ? 0 : -1); return;
    case Qt::Key_End: goTo(m_scene.count() - 1); return;
    case Qt::Key_PageUp: panBy({0, -verticalScrollBar()->pageStep() * 9 / 10}); return;
    case Qt::Key_PageDown: panBy({0, verticalScrollBar()->pageStep() * 9 / 10}); return;
    default:
        if (moveByKey(*event))
            return;
        break;
    }
    event->ignore(); // not to the base class, which would scroll
}

void PipelineCanvas::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
        QAbstractScrollArea::keyReleaseEvent(event);
        return;
    }
    const bool wasHeld = std::exchange(m_isSpaceHeld, false);
    if (m_tool != &m_panTool)
        viewport()->unsetCursor();
    if (wasHeld && !m_hasPannedWithSpace)
        toggleExpanded();
    m_hasPannedWithSpace = false;
}

bool PipelineCanvas::moveByKey(const QKeyEvent &event)
{
    const int key = event.key();
    const bool isArrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    const bool withControl = event.modifiers() & Qt::ControlModifier;
    if (!isArrow || m_scene.count() == 0 || (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier | Qt::ShiftModifier)))
        return false;
    const int from = m_scene.indexOf(focusPlace().strand);
    if (m_selected.strand.isEmpty()) {
        goTo(from);
        return true;
    }
    const auto arrow = static_cast<Qt::Key>(key);
    if (withControl && (key == Qt::Key_Left || key == Qt::Key_Right))
        goTo(alongEdge(m_scene, from, arrow));
    else if (withControl || !moveAmongSteps(key))
        goTo(nearestCard(m_scene, from, arrow));
    return true;
}

/// Up and Down go through the steps of an expanded card, or from a step that is selected.
bool PipelineCanvas::moveAmongSteps(int key)
{
    const int index = m_scene.indexOf(m_selected.strand);
    if ((key != Qt::Key_Up && key != Qt::Key_Down) || index < 0)
        return false;
    const StrandCard &card = m_scene.card(index);
    const QList<StepLook> &steps = card.look().steps;
    const int step = m_selected.step.isEmpty() ? -1 : card.indexOfStep(m_selected.step);
    if (step < 0 && !(card.isExpanded() && key == Qt::Key_Down))
        return false;
    const int next = step + (key == Qt::Key_Down ? 1 : -1);
    if (next >= steps.size())
        return false;
    select(m_selected.strand, next < 0 ? QString() : steps[next].name);
    return true;
}

void PipelineCanvas::goTo(int card)
{
    if (card < 0)
        return;
    setLead(card);
    select(m_scene.card(card).look().name);
    setPathOf(card);
}

void PipelineCanvas::toggleExpanded()
{
    const CanvasPlace place = focusPlace();
    const bool expands = !isExpanded(place.strand);
    if (m_selected.strand.isEmpty() || (!expands && !m_selected.step.isEmpty()))
        select(place.strand);
    setExpanded(place.strand, expands);
}

void PipelineCanvas::escape()
{
    if (m_tool)
        std::exchange(m_tool, nullptr)->cancel();
    else if (m_editor->escape())
        return;
    else if (!m_selected.step.isEmpty())
        select(m_selected.strand);
    else
        select({});
    if (m_selected.strand.isEmpty())
        setPathOf(-1);
}

void PipelineCanvas::activate(const CanvasPlace &place)
{
    if (place.strand.isEmpty())
        return;
    select(place.strand, place.step);
    Q_EMIT stepActivated(place.strand, place.step);
}

void PipelineCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason)
        m_isKeyboardUsed = true;
    viewport()->update();
    CanvasAccessible::focusMoved(*this);
}

void PipelineCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_isSpaceHeld = false;
    viewport()->unsetCursor();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        setPathOf(m_hovered);
    viewport()->update();
}

} // namespace clustero
