// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipeline/names.h"
#include "ui/canvas/canvaseditor.h"
#include "ui/canvas/pipelinecanvas.h"
#include "ui/canvas/renameeditor.h"

namespace clustero {

// --- names

QWidget *CanvasEditor::host() const
{
    return m_outline && m_outline->isVisible() && (m_outline->hasFocus() || !m_canvas.isVisible()) ? m_outline->viewport()
                                                                                                   : m_canvas.viewport();
}

QRect CanvasEditor::placeOf(const QString &strand, const QString &step) const
{
    if (m_outline && host() == m_outline->viewport())
        return m_outline->visualRect(m_outline->currentIndex());
    const QRect rect = m_canvas.viewportRect(strand, step);
    return step.isEmpty() ? rect.adjusted(4, 4, -4, 0) : rect.adjusted(-4, -4, 4, 0);
}

void CanvasEditor::askForFixes()
{
    const int card = m_canvas.leadCard();
    if (card < 0 || m_canvas.scene().isGhost(card))
        return;
    m_canvas.bringIntoView(m_canvas.selectedStrand());
    const QRect place = placeOf(m_canvas.selectedStrand(), m_canvas.selectedStep());
    Q_EMIT fixesWanted(card, m_canvas.selectedStep(), host()->mapToGlobal(place.bottomLeft()));
}

void CanvasEditor::rename()
{
    const int card = m_canvas.leadCard();
    if (card < 0 || !mayEdit())
        return;
    if (m_canvas.scene().isGhost(card)) {
        fixGhost(GhostFix::Rename);
        return;
    }
    const QString name = m_canvas.selectedStrand();
    const int step = m_canvas.scene().card(card).indexOfStep(m_canvas.selectedStep());
    QStringList taken;
    if (step < 0)
        taken = m_canvas.scene().strandNames();
    else
        for (const StepSpec &other : m_canvas.scene().strand(card).steps)
            taken.append(other.name);
    const auto check = [taken](const QString &wanted) {
        if (wanted.isEmpty())
            return tr("It needs a name.");
        if (taken.contains(wanted))
            return tr("%1 is the name of another one already.").arg(wanted);
        if (!isName(wanted)) {
            const QString near = nameFrom(wanted);
            const QString rule = tr("Names are two or more of a–z, 0–9, - and _, with a letter first and no - or _ last.");
            return near.isEmpty() || near == wanted ? rule : tr("%1 Perhaps %2?").arg(rule, near);
        }
        return QString();
    };
    m_canvas.bringIntoView(name);
    delete m_renameEditor;
    m_renamed = name;
    m_renamedStep = step < 0 ? QString() : m_canvas.selectedStep();
    auto *editor = new RenameEditor(host(), step < 0 ? name : m_renamedStep, check);
    m_renameEditor = editor;
    connect(editor, &RenameEditor::ended, this, [focus = QPointer<QWidget>(host()->parentWidget())](bool byKey) {
        if (byKey && focus)
            focus->setFocus(Qt::OtherFocusReason);
    });
    connect(editor, &RenameEditor::committed, this, [this](const QString &wanted) {
        const int renamed = m_renamed == m_canvas.selectedStrand() ? m_canvas.leadCard() : m_canvas.scene().indexOf(m_renamed);
        const int at = renamed < 0 ? -1 : m_canvas.scene().card(renamed).indexOfStep(m_renamedStep);
        if (renamed >= 0 && (m_renamedStep.isEmpty() || at >= 0))
            wish(at < 0 ? renameWish(m_canvas.scene(), renamed, wanted) : renameStepWish(m_canvas.scene(), renamed, at, wanted));
    });
    editor->moveTo(placeOf(name, m_renamedStep));
}

void CanvasEditor::viewMoved()
{
    if (m_renameEditor && m_renameEditor->parentWidget() == m_canvas.viewport())
        m_renameEditor->moveTo(placeOf(m_renamed, m_renamedStep));
}

// --- connections

void CanvasEditor::startConnecting(const Port &port, bool byKeyboard)
{
    cancelConnecting();
    if (port.card < 0 || m_canvas.scene().isGhost(port.card) || !mayEdit())
        return;
    if (byKeyboard && host() != m_canvas.viewport()) {
        chooseTarget(port);
        return;
    }
    m_connecting.emplace(m_canvas.scene(), port.card, port.side);
    m_isByKeyboard = byKeyboard;
    m_typed.clear();
    m_hoveredEdge = {};
    m_canvas.endHover();
    if (!byKeyboard)
        return;
    const QString name = m_canvas.scene().card(port.card).look().name;
    announce(port.side == PortSide::Out
                 ? tr("Choose with arrows or letters what is to wait for %1. Enter connects, Escape cancels.").arg(name)
                 : tr("Choose with arrows or letters what %1 is to wait for. Enter connects, Escape cancels.").arg(name));
    for (int i = 1; i < m_canvas.scene().count(); ++i) {
        const int other = (port.card + i) % m_canvas.scene().count();
        if (m_connecting->mayLeadTo(other)) {
            aimByKey(other);
            return;
        }
    }
    m_canvas.viewport()->update();
}

void CanvasEditor::aimAt(int card)
{
    if (!m_connecting || card == m_connecting->target()) {
        m_canvas.viewport()->update(); // the line follows the pointer
        return;
    }
    m_connecting->aim(card);
    m_canvas.viewport()->setCursor(card >= 0 && !m_connecting->isLegal() ? Qt::ForbiddenCursor : Qt::CrossCursor);
    m_canvas.viewport()->update();
}

void CanvasEditor::aimByKey(int card)
{
    if (card < 0 || !m_connecting)
        return;
    m_connecting->aim(card);
    const QString name = m_canvas.scene().card(card).look().name;
    m_canvas.bringIntoView(name);
    announce(m_connecting->isLegal() ? tr("%1 would wait for %2").arg(m_connecting->to(), m_connecting->from())
                                     : tr("%1: %2", "a strand, why it cannot be connected").arg(name, m_connecting->reason()));
    m_canvas.viewport()->update();
}

bool CanvasEditor::finishConnecting()
{
    if (!m_connecting || m_connecting->target() < 0)
        return false;
    if (!m_connecting->isLegal()) {
        refuse(m_connecting->reason());
        return false;
    }
    const Wish connection = connectWish(m_connecting->from(), m_connecting->to());
    cancelConnecting();
    wish(connection);
    return true;
}

void CanvasEditor::cancelConnecting()
{
    if (!m_connecting)
        return;
    m_connecting.reset();
    m_canvas.viewport()->unsetCursor();
    m_canvas.viewport()->update();
}

} // namespace clustero
