// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvaseditor.h"

#include "ui/canvas/pipelinecanvas.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace clustero {

namespace {

constexpr const char *needsProperty = "canvasNeeds";
constexpr const char *groupProperty = "canvasGroup"; ///< menus have a line between two groups
constexpr qreal nudgeLength = 24;

/// What must be selected for an action to make sense.
enum Need { Nothing, Strand, Defined, Ghost, Edge, StrandOrEdge, Pinned, Problem };

} // namespace

void CanvasEditor::makeActions()
{
    const auto add = [this](const char *name, const QString &text, Need need, int group, const QList<QKeySequence> &keys, auto &&act) {
        auto *action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setProperty(needsProperty, int(need));
        action->setProperty(groupProperty, group);
        connect(action, &QAction::triggered, this, act);
        m_actions.append(action);
        m_canvas.addCanvasAction(action);
    };
    const auto connectFrom = [this](PortSide side) { startConnecting({m_canvas.leadCard(), side}, true); };
    using Keys = QKeySequence;
    add("canvas.fixRename", tr("Rename It"), Ghost, 0, {}, [this] { fixGhost(GhostFix::Rename); });
    add("canvas.fixCreate", tr("Create It"), Ghost, 0, {}, [this] { fixGhost(GhostFix::Create); });
    add("canvas.fixRemove", tr("Remove It"), Ghost, 0, {}, [this] { fixGhost(GhostFix::Remove); });
    add("canvas.fixes", QStringLiteral("%1…").arg(QCoreApplication::translate("clustero::ProblemsView", "Problems")), Problem, 0,
        {Qt::CTRL | Qt::Key_Period}, [this] { askForFixes(); });
    add("canvas.add", tr("&Add Strand…"), Nothing, 1, {Qt::Key_A, Qt::Key_Insert}, [this] { quickAdd(); });
    add("canvas.connect", tr("&Connect to…"), Defined, 1, {Qt::Key_C}, [connectFrom] { connectFrom(PortSide::Out); });
    add("canvas.connectFrom", tr("Connect &from…"), Defined, 1, {Qt::SHIFT | Qt::Key_C}, [connectFrom] { connectFrom(PortSide::In); });
    add("canvas.waitFor", tr("&Wait for…"), Defined, 1, {Qt::Key_W}, [this] { chooseBefore(); });
    add("canvas.putBetween", tr("&Put a Strand in Between…"), Edge, 1, {Qt::Key_I}, [this] { putBetween(); });
    add("canvas.nextEdge", tr("Ne&xt Connection"), StrandOrEdge, 1, {Qt::Key_E}, [this] { nextEdge(1); });
    add("canvas.previousEdge", tr("Pre&vious Connection"), StrandOrEdge, 1, {Qt::SHIFT | Qt::Key_E}, [this] { nextEdge(-1); });
    add("canvas.rename", tr("&Rename"), Defined, 2, {Qt::Key_F2}, [this] { rename(); });
    add("canvas.duplicate", tr("&Duplicate"), Defined, 2, {Qt::CTRL | Qt::Key_D}, [this] { duplicate(); });
    add("canvas.cut", tr("Cu&t"), Defined, 2, Keys::keyBindings(Keys::Cut), [this] { cut(); });
    add("canvas.copy", tr("Cop&y"), Defined, 2, Keys::keyBindings(Keys::Copy), [this] { copy(); });
    add("canvas.paste", tr("&Paste"), Nothing, 2, Keys::keyBindings(Keys::Paste), [this] { paste(); });
    add("canvas.moveUp", tr("Move &Up in the File"), Defined, 3, {Qt::ALT | Qt::Key_Up}, [this] { moveInFile(-1); });
    add("canvas.moveDown", tr("Move Dow&n in the File"), Defined, 3, {Qt::ALT | Qt::Key_Down}, [this] { moveInFile(1); });
    const auto nudges = [this](int x, int y) { return [this, x, y] { nudge(QPointF(x, y) * nudgeLength); }; };
    add("canvas.nudgeLeft", tr("Put the Card Further Left"), Strand, 3, {Qt::SHIFT | Qt::Key_Left}, nudges(-1, 0));
    add("canvas.nudgeRight", tr("Put the Card Further Right"), Strand, 3, {Qt::SHIFT | Qt::Key_Right}, nudges(1, 0));
    add("canvas.nudgeUp", tr("Put the Card Higher"), Strand, 3, {Qt::SHIFT | Qt::Key_Up}, nudges(0, -1));
    add("canvas.nudgeDown", tr("Put the Card Lower"), Strand, 3, {Qt::SHIFT | Qt::Key_Down}, nudges(0, 1));
    add("canvas.unpin", tr("Unp&in"), Pinned, 3, {}, [this] { unpin(); });
    add("canvas.tidy", tr("Tid&y"), Nothing, 3, {Qt::CTRL | Qt::SHIFT | Qt::Key_L}, [this] { tidy(); });
    add("canvas.delete", tr("De&lete"), StrandOrEdge, 4, {Keys(Qt::Key_Delete)}, [this] { remove(false); });
    add("canvas.deleteReconnect", tr("Delete and Rec&onnect"), Defined, 4, {Qt::CTRL | Qt::Key_Delete}, [this] { remove(true); });
}

void CanvasEditor::updateActions()
{
    const int card = m_canvas.leadCard();
    const bool isGhost = card >= 0 && m_canvas.scene().isGhost(card);
    const int fixable = fixableGhost();
    for (QAction *action : std::as_const(m_actions)) {
        bool makesSense = true;
        switch (Need(action->property(needsProperty).toInt())) {
        case Nothing: break;
        case Strand: makesSense = card >= 0; break;
        case Defined: makesSense = card >= 0 && !isGhost; break;
        case Ghost: makesSense = fixable >= 0; break;
        case Edge: makesSense = !m_edge.isNone(); break;
        case Pinned: makesSense = card >= 0 && m_canvas.scene().card(card).look().isPinned; break;
        case Problem: makesSense = card >= 0 && !m_canvas.scene().card(card).look().problems.sentences.isEmpty(); break;
        case StrandOrEdge: makesSense = card >= 0 || !m_edge.isNone(); break;
        }
        action->setEnabled(isEditing() && makesSense);
        action->setVisible(m_isWanted);
    }
    if (fixable < 0)
        return;
    const GhostStrand &ghost = m_canvas.scene().ghost(fixable);
    for (QAction *action : std::as_const(m_actions)) {
        if (action->objectName() == u"canvas.fixRename") {
            action->setText(tr("Rename %1 to %2").arg(ghost.name, ghost.suggestion));
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
    int group = -1;
    for (QAction *action : std::as_const(m_actions)) {
        if (!action->isEnabled() || !action->isVisible() || action->objectName().startsWith(QLatin1String("canvas.nudge")))
            continue;
        const int own = action->property(groupProperty).toInt();
        if (std::exchange(group, own) != own && !menu.isEmpty())
            menu.addSeparator();
        menu.addAction(action);
    }
    if (!isEditing() || m_canvas.leadCard() < 0)
        return;
    QMenu *const move = menu.addMenu(tr("&Move the Card"));
    for (QAction *action : std::as_const(m_actions)) {
        if (action->objectName().startsWith(QLatin1String("canvas.nudge")))
            move->addAction(action);
    }
}

} // namespace clustero
