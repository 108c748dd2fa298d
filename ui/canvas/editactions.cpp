// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvaseditor.h"

#include "ui/canvas/pipelinecanvas.h"

#include <QAction>
#include <QMenu>

namespace clustero {

namespace {

constexpr const char *needsProperty = "canvasNeeds";

/// What must be selected for an action to make sense.
enum Need { Nothing, Strand, Defined, Ghost, Edge, StrandOrEdge };

} // namespace

void CanvasEditor::makeActions()
{
    const auto add = [this](const char *name, const QString &text, Need need, const QList<QKeySequence> &keys, auto &&act) {
        auto *action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setProperty(needsProperty, int(need));
        connect(action, &QAction::triggered, this, act);
        m_actions.append(action);
        m_canvas.addCanvasAction(action);
    };
    const auto connectFrom = [this](PortSide side) { startConnecting({m_canvas.leadCard(), side}, true); };
    add("canvas.connect", tr("&Connect to…"), Defined, {Qt::Key_C}, [connectFrom] { connectFrom(PortSide::Out); });
    add("canvas.connectFrom", tr("Connect &from…"), Defined, {Qt::SHIFT | Qt::Key_C}, [connectFrom] { connectFrom(PortSide::In); });
    add("canvas.rename", tr("&Rename"), Defined, {Qt::Key_F2}, [this] { rename(); });
    add("canvas.duplicate", tr("&Duplicate"), Defined, {Qt::CTRL | Qt::Key_D}, [this] { duplicate(); });
    add("canvas.moveUp", tr("Move &Up in the File"), Defined, {Qt::ALT | Qt::Key_Up}, [this] { moveInFile(-1); });
    add("canvas.moveDown", tr("Move Do&wn in the File"), Defined, {Qt::ALT | Qt::Key_Down}, [this] { moveInFile(1); });
    add("canvas.delete", tr("De&lete"), StrandOrEdge, {QKeySequence(Qt::Key_Delete)}, [this] { remove(false); });
    add("canvas.deleteReconnect", tr("Delete and Rec&onnect"), Defined, {Qt::CTRL | Qt::Key_Delete}, [this] { remove(true); });
    add("canvas.nextEdge", tr("&Next Connection"), StrandOrEdge, {Qt::Key_E}, [this] { nextEdge(1); });
    add("canvas.previousEdge", tr("&Previous Connection"), StrandOrEdge, {Qt::SHIFT | Qt::Key_E}, [this] { nextEdge(-1); });
    add("canvas.fixRename", tr("Rename It"), Ghost, {}, [this] { fixGhost(GhostFix::Rename); });
    add("canvas.fixCreate", tr("Create It"), Ghost, {}, [this] { fixGhost(GhostFix::Create); });
    add("canvas.fixRemove", tr("Remove It"), Ghost, {}, [this] { fixGhost(GhostFix::Remove); });
    add("canvas.tidy", tr("&Tidy"), Nothing, {Qt::CTRL | Qt::SHIFT | Qt::Key_L}, [this] { tidy(); });
}

void CanvasEditor::updateActions()
{
    const int card = m_canvas.leadCard();
    const bool isGhost = card >= 0 && m_canvas.scene().isGhost(card);
    for (QAction *action : std::as_const(m_actions)) {
        bool makesSense = true;
        switch (Need(action->property(needsProperty).toInt())) {
        case Nothing: break;
        case Strand: makesSense = card >= 0; break;
        case Defined: makesSense = card >= 0 && !isGhost; break;
        case Ghost: makesSense = isGhost; break;
        case Edge: makesSense = !m_edge.isNone(); break;
        case StrandOrEdge: makesSense = card >= 0 || !m_edge.isNone(); break;
        }
        action->setEnabled(isEditing() && makesSense);
        action->setVisible(m_isWanted);
    }
    if (!isGhost)
        return;
    const GhostStrand &ghost = m_canvas.scene().ghost(card);
    for (QAction *action : std::as_const(m_actions)) {
        if (action->objectName() == u"canvas.fixRename") {
            action->setText(tr("Rename to %1").arg(ghost.suggestion));
            action->setVisible(!ghost.suggestion.isEmpty());
        } else if (action->objectName() == u"canvas.fixCreate") {
            action->setText(tr("Create %1").arg(ghost.name));
        } else if (action->objectName() == u"canvas.fixRemove") {
            action->setText(tr("Remove %1").arg(ghost.name));
        }
    }
}

void CanvasEditor::fillMenu(QMenu &menu)
{
    if (!m_menuEdge.isNone())
        selectEdge(std::exchange(m_menuEdge, {}));
    for (QAction *action : std::as_const(m_actions)) {
        if (action->isEnabled() && action->isVisible())
            menu.addAction(action);
    }
}

} // namespace clustero
