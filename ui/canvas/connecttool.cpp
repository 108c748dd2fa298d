// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/connecttool.h"

#include "ui/canvas/pipelinecanvas.h"

#include <QApplication>
#include <QMouseEvent>

namespace clustero {

void ConnectTool::press(const QMouseEvent &event)
{
    const QPoint at = event.position().toPoint();
    m_isSecondClick = m_goesOn;
    if (!m_goesOn) {
        m_start = at;
        canvas().editor().startConnecting(canvas().editor().portAt(at), false);
        m_goesOn = true;
    }
    aim(at);
}

void ConnectTool::move(const QMouseEvent &event)
{
    canvas().scrollTowards(event.position().toPoint());
    aim(event.position().toPoint());
}

void ConnectTool::release(const QMouseEvent &event)
{
    const QPoint at = event.position().toPoint();
    const bool isClick = (at - m_start).manhattanLength() < QApplication::startDragDistance();
    if (isClick && !m_isSecondClick)
        return; // the next click says where to
    finish(at);
}

void ConnectTool::aim(const QPoint &at)
{
    m_pointer = at;
    const Port port = canvas().editor().portAt(at);
    const int card = port.card >= 0 ? port.card : canvas().scene().cardAt(canvas().toScene(at));
    const Connecting *const connecting = canvas().editor().connecting();
    const bool isStart = connecting && card == connecting->card() && (at - m_start).manhattanLength() < 24;
    canvas().editor().aimAt(isStart ? -1 : card);
}

void ConnectTool::finish(const QPoint &at)
{
    m_goesOn = false;
    CanvasEditor &editor = canvas().editor();
    if (!editor.connecting())
        return;
    if (editor.connecting()->target() >= 0)
        editor.finishConnecting();
    else
        editor.dropOnEmpty(at);
    editor.cancelConnecting();
}

void ConnectTool::cancel()
{
    m_goesOn = false;
    canvas().editor().cancelConnecting();
}

} // namespace clustero
