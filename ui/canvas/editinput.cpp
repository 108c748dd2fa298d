// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvaseditor.h"

#include "ui/canvas/canvasaccessible.h"
#include "ui/canvas/navigation.h"
#include "ui/canvas/pipelinecanvas.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype longestTyped = 60;

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

// --- mouse

CanvasTool *CanvasEditor::toolFor(const QMouseEvent &event)
{
    if (!isEditing())
        return nullptr;
    cancelConnecting();
    const QPoint at = event.position().toPoint();
    const bool isPlain = event.modifiers() == Qt::NoModifier;
    if (isPlain && portAt(at).card >= 0)
        return &m_connectTool;
    if (m_canvas.scene().cardAt(m_canvas.toScene(at)) >= 0)
        return &m_dragTool;
    const EdgePlace edge = edgeAt(at);
    if (!edge.isNone() && event.modifiers() == Qt::AltModifier)
        removeEdge(edge);
    else if (!edge.isNone() && isPlain)
        selectEdge(edge);
    return edge.isNone() ? nullptr : &m_noTool;
}

void CanvasEditor::pointerMoved(const QPoint &inViewport)
{
    if (!isEditing())
        return;
    const Port port = portAt(inViewport);
    const bool isCard = m_canvas.scene().cardAt(m_canvas.toScene(inViewport)) >= 0;
    const EdgePlace edge = port.card >= 0 || isCard ? EdgePlace() : edgeAt(inViewport);
    if (port.card >= 0)
        m_canvas.viewport()->setCursor(Qt::CrossCursor);
    else if (!edge.isNone())
        m_canvas.viewport()->setCursor(Qt::PointingHandCursor);
    else if (!m_connecting)
        m_canvas.viewport()->unsetCursor();
    if (port == m_hoveredPort && edge == m_hoveredEdge)
        return;
    m_hoveredPort = port;
    m_hoveredEdge = edge;
    m_canvas.viewport()->update();
}

bool CanvasEditor::doubleClicked(const QPoint &inViewport)
{
    if (!isEditing() || portAt(inViewport).card >= 0 || !edgeAt(inViewport).isNone())
        return false;
    quickAdd(inViewport, {});
    return true;
}

void CanvasEditor::menuAt(const QPoint &inViewport)
{
    if (!isEditing())
        return;
    const bool isCard = m_canvas.scene().cardAt(m_canvas.toScene(inViewport)) >= 0;
    m_menuEdge = isCard ? EdgePlace() : edgeAt(inViewport);
}

QString CanvasEditor::toolTipAt(const QPoint &inViewport) const
{
    const Port port = portAt(inViewport);
    if (port.card < 0 || m_connecting)
        return {};
    const QString name = m_canvas.scene().card(port.card).look().name;
    return port.side == PortSide::Out ? tr("Drag or click to what is to wait for %1").arg(name)
                                      : tr("Drag or click to what %1 is to wait for").arg(name);
}

// --- edges

void CanvasEditor::selectEdge(const EdgePlace &edge)
{
    if (edge == m_edge)
        return;
    if (!edge.isNone()) {
        m_isSelectingEdge = true;
        m_canvas.selectInPlace({});
        m_isSelectingEdge = false;
    }
    m_edge = edge;
    updateActions();
    m_canvas.viewport()->update();
    if (!edge.isNone())
        CanvasAccessible::focusMoved(m_canvas);
    Q_EMIT m_canvas.explanationChanged();
}

void CanvasEditor::selectionMoved()
{
    if (!m_isSelectingEdge && !m_canvas.selectedStrand().isEmpty()) {
        m_edge = {};
        m_edgesOf.clear();
    }
    updateActions();
}

/// Goes through the edges of a strand, those to it first.
void CanvasEditor::nextEdge(int by)
{
    const QString of = m_edge.isNone() || m_edgesOf.isEmpty() ? m_canvas.selectedStrand() : m_edgesOf;
    const CanvasScene &scene = m_canvas.scene();
    const int card = scene.indexOf(of.isEmpty() ? m_edge.to : of);
    if (card < 0)
        return;
    const QString name = scene.card(card).look().name;
    QList<EdgePlace> edges;
    for (const int before : scene.predecessors(card))
        edges.append({scene.card(before).look().name, name});
    for (const int after : scene.successors(card))
        edges.append({name, scene.card(after).look().name});
    if (edges.isEmpty()) {
        announce(tr("%1 waits for nothing, and nothing waits for it.").arg(name));
        return;
    }
    const qsizetype now = edges.indexOf(m_edge);
    const qsizetype next = now < 0 ? (by > 0 ? 0 : edges.size() - 1) : (now + by + edges.size()) % edges.size();
    selectEdge(edges[next]);
    m_edgesOf = name;
}

// --- keyboard

QAction *CanvasEditor::actionFor(const QKeyEvent &event) const
{
    const QKeySequence keys(static_cast<int>(event.modifiers() & ~Qt::KeypadModifier) | event.key());
    const auto found = std::find_if(m_actions.begin(), m_actions.end(),
                                    [&](const QAction *action) { return action->isEnabled() && action->shortcuts().contains(keys); });
    return found == m_actions.end() ? nullptr : *found;
}

/// Says why not, where a key is one of editing and nothing can be edited.
bool CanvasEditor::mayEditWith(const QKeyEvent &event)
{
    if (isEditing() || !m_isWanted)
        return true;
    const QKeySequence keys(static_cast<int>(event.modifiers() & ~Qt::KeypadModifier) | event.key());
    const bool isOwn =
        std::any_of(m_actions.begin(), m_actions.end(), [&](const QAction *action) { return action->shortcuts().contains(keys); });
    return !isOwn || mayEdit();
}

bool CanvasEditor::wantsKey(const QKeyEvent &event) const
{
    if (isConnectingByKeyboard())
        return !event.text().isEmpty() || isArrow(event.key());
    return actionFor(event) != nullptr;
}

bool CanvasEditor::keyPressed(const QKeyEvent &event)
{
    if (isConnectingByKeyboard())
        return keyWhileConnecting(event);
    if (QAction *const action = actionFor(event)) {
        action->trigger();
        return true;
    }
    if (!mayEditWith(event))
        return true;
    if (!m_edge.isNone() && keyOnEdge(event))
        return true;
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const int card = m_canvas.leadCard();
    if (isEnter && isEditing() && card >= 0 && m_canvas.scene().isGhost(card)) {
        fixGhost(m_canvas.scene().ghost(card).suggestion.isEmpty() ? GhostFix::Create : GhostFix::Rename);
        return true;
    }
    return false;
}

bool CanvasEditor::keyOnEdge(const QKeyEvent &event)
{
    const bool forwards = m_canvas.scene().isRightToLeft() ? event.key() == Qt::Key_Left : event.key() == Qt::Key_Right;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const QString end = forwards ? m_edge.to : m_edge.from;
        m_canvas.select(end);
        return true;
    }
    case Qt::Key_Up: nextEdge(-1); return true;
    case Qt::Key_Down: nextEdge(1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: m_canvas.select(m_edge.to); return true;
    default: return false;
    }
}

bool CanvasEditor::keyWhileConnecting(const QKeyEvent &event)
{
    const int key = event.key();
    if (key == Qt::Key_Escape) {
        cancelConnecting();
        announce(tr("Nothing was connected."));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_connecting->target() < 0)
            refuse(tr("No strand has been chosen."));
        else
            finishConnecting();
        return true;
    }
    if (isArrow(key)) {
        m_typed.clear();
        const int from = m_connecting->target() < 0 ? m_connecting->card() : m_connecting->target();
        aimByKey(nearestCard(m_canvas.scene(), from, static_cast<Qt::Key>(key)));
        return true;
    }
    if (key == Qt::Key_Backspace)
        m_typed.chop(1);
    else if (!event.text().isEmpty() && event.text().at(0).isPrint() && m_typed.size() < longestTyped)
        m_typed += event.text();
    else
        return key == Qt::Key_Tab || key == Qt::Key_Backtab;
    const int found = m_connecting->find(m_typed);
    if (found >= 0)
        aimByKey(found);
    else if (!m_typed.isEmpty())
        announce(tr("No strand has \"%1\" in its name.").arg(m_typed));
    m_canvas.viewport()->update();
    return true;
}

bool CanvasEditor::escape()
{
    if (m_connecting) {
        cancelConnecting();
        return true;
    }
    if (m_edge.isNone())
        return false;
    const QString back = m_edgesOf;
    selectEdge({});
    if (!back.isEmpty())
        m_canvas.select(back);
    return true;
}

} // namespace clustero
