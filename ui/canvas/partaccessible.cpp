// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/partaccessible.h"

#include "ui/canvas/canvasaccessible.h"

namespace clustero {

namespace {

constexpr std::array portSides{PortSide::In, PortSide::Out};

} // namespace

// --- what all have in common

CanvasAccessible *PartAccessible::top() const
{
    return m_canvas ? static_cast<CanvasAccessible *>(QAccessible::queryAccessibleInterface(m_canvas.data())) : nullptr;
}

QAccessibleInterface *PartAccessible::parent() const
{
    return top();
}

QRect PartAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect inViewport = viewportRect();
    return {m_canvas->viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size()};
}

QAccessible::State PartAccessible::basicState() const
{
    QAccessible::State state;
    state.invisible = !m_canvas->isVisible();
    state.offscreen = !m_canvas->viewport()->rect().intersects(viewportRect());
    return state;
}

// --- cards and steps

const StrandCard *CardAccessible::card() const
{
    const int index = canvas() ? canvas()->scene().indexOf(m_place.strand) : -1;
    return index < 0 ? nullptr : &canvas()->scene().card(index);
}

bool CardAccessible::hasPorts() const
{
    return m_place.step.isEmpty() && card() && canvas()->editor().isEditWanted() && !card()->look().isGhost;
}

QAccessibleInterface *CardAccessible::parent() const
{
    return m_place.step.isEmpty() || !top() ? top() : top()->part(m_place.strand);
}

int CardAccessible::childCount() const
{
    return stepCount() + (hasPorts() ? static_cast<int>(portSides.size()) : 0);
}

QAccessibleInterface *CardAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (index < stepCount())
        return top()->part(m_place.strand, card()->look().steps[index].name);
    return top()->port(m_place.strand, portSides[static_cast<size_t>(index - stepCount())]);
}

int CardAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *port = dynamic_cast<const PortAccessible *>(child); port && port->strand() == m_place.strand)
        return stepCount() + (port->side() == PortSide::In ? 0 : 1);
    const auto *part = dynamic_cast<const CardAccessible *>(child);
    return part && isValid() && part->m_place.strand == m_place.strand ? part->stepIndex() : -1;
}

QAccessibleInterface *CardAccessible::childAt(int x, int y) const
{
    for (int i = childCount() - 1; i >= 0; --i) {
        QAccessibleInterface *part = child(i);
        if (part->rect().contains(x, y) && part->rect() != rect())
            return part;
    }
    return nullptr;
}

QString CardAccessible::text(QAccessible::Text text) const
{
    if (!isValid())
        return {};
    const CardLook &look = card()->look();
    const int step = stepIndex();
    if (text == QAccessible::Name)
        return step < 0 ? look.words : look.steps[step].words;
    if (text != QAccessible::Description)
        return {};
    QStringList sentences = (step < 0 ? look.problems.sentences : look.problems.ofStep(step)).mid(0, 5);
    sentences.prepend(step < 0 ? look.reason : look.steps[step].result);
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QAccessible::State CardAccessible::state() const
{
    if (!isValid()) {
        QAccessible::State state;
        state.invalid = true;
        return state;
    }
    QAccessible::State state = basicState();
    state.focusable = true;
    state.selectable = true;
    state.focused = canvas()->hasFocus() && canvas()->focusPlace() == m_place && canvas()->editor().selectedEdge().isNone();
    state.selected = m_place.step.isEmpty() ? canvas()->selectedStrands().contains(m_place.strand)
                                            : canvas()->selectedStrand() == m_place.strand && canvas()->selectedStep() == m_place.step;
    state.expandable = stepCount() > 0;
    state.expanded = state.expandable && card()->isExpanded();
    state.collapsed = state.expandable && !card()->isExpanded();
    return state;
}

void CardAccessible::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == pressAction()) {
        canvas()->activate(m_place);
    } else if (name == setFocusAction()) {
        canvas()->setFocus(Qt::OtherFocusReason);
        canvas()->select(m_place.strand, m_place.step);
    } else if (name == toggleAction()) {
        canvas()->setExpanded(m_place.strand, !canvas()->isExpanded(m_place.strand));
    } else if (name == showMenuAction()) {
        canvas()->askForMenu(m_place);
    }
}

// --- ports

bool PortAccessible::isValid() const
{
    const int card = port().card;
    return card >= 0 && canvas()->editor().isEditWanted() && !canvas()->scene().isGhost(card);
}

QAccessibleInterface *PortAccessible::parent() const
{
    return top() ? top()->part(m_strand) : nullptr;
}

QString PortAccessible::text(QAccessible::Text text) const
{
    const bool isOut = m_side == PortSide::Out;
    if (text == QAccessible::Name)
        return isOut ? PipelineCanvas::tr("port, connect from %1").arg(m_strand) : PipelineCanvas::tr("port, connect to %1").arg(m_strand);
    if (text == QAccessible::Description)
        return isOut ? PipelineCanvas::tr("Choose what is to wait for %1").arg(m_strand)
                     : PipelineCanvas::tr("Choose what %1 is to wait for").arg(m_strand);
    return {};
}

QAccessible::State PortAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state = basicState();
    state.disabled = !canvas()->editor().isEditing();
    const Connecting *const connecting = canvas()->editor().connecting();
    state.pressed = connecting && connecting->card() == port().card && connecting->side() == m_side;
    return state;
}

void PortAccessible::doAction(const QString &name)
{
    if (name != pressAction() || !isValid())
        return;
    canvas()->setFocus(Qt::OtherFocusReason);
    canvas()->select(m_strand);
    canvas()->editor().startConnecting(port(), true);
}

// --- edges

QString EdgeAccessible::text(QAccessible::Text text) const
{
    if (!isValid())
        return {};
    const CanvasEdge &edge = canvas()->scene().edges()[static_cast<size_t>(index())];
    const LayoutEdge &layout = edge.layout;
    const bool isCaptioned = !edge.caption.words.isEmpty();
    if (text == QAccessible::Name && isCaptioned)
        return edge.caption.words;
    if (text == QAccessible::Name)
        return PipelineCanvas::tr("edge, %1 to %2").arg(m_edge.from, m_edge.to);
    if (text != QAccessible::Description)
        return {};
    const bool isSpecial = layout.inCycle || layout.redundant;
    return isSpecial && !isCaptioned ? canvas()->edgeWords(index()) : QString();
}

QAccessible::State EdgeAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state = basicState();
    state.focusable = canvas()->editor().isEditing();
    state.selectable = state.focusable;
    state.selected = canvas()->editor().selectedEdge() == m_edge;
    state.focused = state.selected && canvas()->hasFocus();
    return state;
}

QString EdgeAccessible::offer() const
{
    return isValid() ? canvas()->scene().edges()[static_cast<size_t>(index())].caption.action : QString();
}

QStringList EdgeAccessible::actionNames() const
{
    if (!offer().isEmpty())
        return {pressAction()};
    if (!isValid() || !canvas()->editor().isEditing())
        return {};
    return {setFocusAction(), QLatin1String(removeAction)};
}

QString EdgeAccessible::localizedActionName(const QString &name) const
{
    if (name == pressAction() && !offer().isEmpty())
        return offer();
    return name == QLatin1String(removeAction) ? PipelineCanvas::tr("Remove") : QAccessibleActionInterface::localizedActionName(name);
}

void EdgeAccessible::doAction(const QString &name)
{
    if (name == pressAction() && !offer().isEmpty()) {
        canvas()->activateEdge(m_edge.from, m_edge.to);
        return;
    }
    if (!isValid() || !canvas()->editor().isEditing())
        return;
    if (name == setFocusAction()) {
        canvas()->setFocus(Qt::OtherFocusReason);
        canvas()->editor().selectEdge(m_edge);
    } else if (name == QLatin1String(removeAction)) {
        canvas()->editor().removeEdge(m_edge);
    }
}

QRect EdgeAccessible::viewportRect() const
{
    const CanvasEdge &edge = canvas()->scene().edges()[static_cast<size_t>(index())];
    return canvas()->toView(edge.bounds).toAlignedRect();
}

} // namespace clustero
