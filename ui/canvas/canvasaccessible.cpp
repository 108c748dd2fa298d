// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvasaccessible.h"

#include "ui/canvas/partaccessible.h"
#include "ui/theme/accessiblerole.h"

namespace clustero {

namespace {

QAccessibleInterface *canvasFactory(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<PipelineCanvas *>(object);
    return canvas ? new CanvasAccessible(canvas) : nullptr;
}

CanvasAccessible *interfaceOf(PipelineCanvas &canvas)
{
    return static_cast<CanvasAccessible *>(QAccessible::queryAccessibleInterface(&canvas));
}

void send(QAccessibleInterface *part, QAccessible::Event type)
{
    if (!part)
        return;
    QAccessibleEvent event(part, type);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void CanvasAccessible::install()
{
    static const bool done = [] {
        QAccessible::installFactory(canvasFactory);
        return true;
    }();
    Q_UNUSED(done)
}

CanvasAccessible::CanvasAccessible(PipelineCanvas *canvas) : QAccessibleWidget(canvas, QAccessible::List) {}

CanvasAccessible::~CanvasAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_parts))
        QAccessible::deleteAccessibleInterface(id);
}

PipelineCanvas *CanvasAccessible::canvas() const
{
    return static_cast<PipelineCanvas *>(object());
}

QAccessibleInterface *CanvasAccessible::kept(const Key &key, const std::function<QAccessibleInterface *()> &make) const
{
    if (const auto known = m_parts.constFind(key); known != m_parts.constEnd())
        return QAccessible::accessibleInterface(*known);
    QAccessibleInterface *const made = make(); // owned by the cache once registered
    m_parts.insert(key, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface *CanvasAccessible::part(const QString &strand, const QString &step) const
{
    const int card = canvas()->scene().indexOf(strand);
    if (card < 0 || (!step.isEmpty() && canvas()->scene().card(card).indexOfStep(step) < 0))
        return nullptr;
    return kept({Kind::Card, strand, step}, [&] { return new CardAccessible(canvas(), {strand, step}); });
}

QAccessibleInterface *CanvasAccessible::port(const QString &strand, PortSide side) const
{
    return kept({side == PortSide::In ? Kind::InPort : Kind::OutPort, strand, {}},
                [&] { return new PortAccessible(canvas(), strand, side); });
}

QAccessibleInterface *CanvasAccessible::edge(const EdgePlace &edge) const
{
    if (canvas()->scene().edgeBetween(edge.from, edge.to) < 0)
        return nullptr;
    return kept({Kind::Edge, edge.from, edge.to}, [&] { return new EdgeAccessible(canvas(), edge); });
}

void CanvasAccessible::forgetGone()
{
    for (auto it = m_parts.begin(); it != m_parts.end();) {
        QAccessibleInterface *known = QAccessible::accessibleInterface(*it);
        if (known && known->isValid()) {
            ++it;
            continue;
        }
        QAccessible::deleteAccessibleInterface(*it);
        it = m_parts.erase(it);
    }
}

int CanvasAccessible::partCount() const
{
    return canvas()->scene().count() + static_cast<int>(canvas()->scene().edges().size());
}

/// What lies over the graph for a moment: a list to choose from, a name being typed, the banner.
QList<QWidget *> CanvasAccessible::overlays() const
{
    QList<QWidget *> shown;
    for (const QWidget *parent : {canvas()->viewport(), static_cast<QWidget *>(canvas())}) {
        for (QFrame *child : parent->findChildren<QFrame *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (child->isVisible() && !child->isWindow())
                shown.append(child);
        }
    }
    return shown;
}

int CanvasAccessible::childCount() const
{
    return partCount() + static_cast<int>(overlays().size());
}

/// Cards, then edges, then what lies over them.
QAccessibleInterface *CanvasAccessible::child(int index) const
{
    const CanvasScene &scene = canvas()->scene();
    if (index < 0)
        return nullptr;
    if (index >= partCount())
        return QAccessible::queryAccessibleInterface(overlays().value(index - partCount()));
    if (index < scene.count())
        return part(scene.card(index).look().name);
    const LayoutEdge &layout = scene.edges()[static_cast<size_t>(index - scene.count())].layout;
    return edge({scene.card(layout.from).look().name, scene.card(layout.to).look().name});
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const CanvasScene &scene = canvas()->scene();
    if (const auto *edge = dynamic_cast<const EdgeAccessible *>(child)) {
        const int index = scene.edgeBetween(edge->edge().from, edge->edge().to);
        return index < 0 ? -1 : scene.count() + index;
    }
    if (const auto *part = dynamic_cast<const CardAccessible *>(child))
        return part->place().step.isEmpty() ? scene.indexOf(part->place().strand) : -1;
    const auto overlay = child ? overlays().indexOf(qobject_cast<QWidget *>(child->object())) : -1;
    return overlay < 0 ? -1 : partCount() + static_cast<int>(overlay);
}

QAccessibleInterface *CanvasAccessible::childAt(int x, int y) const
{
    const QPoint at = canvas()->viewport()->mapFromGlobal(QPoint(x, y));
    const CanvasPlace place = canvas()->placeAt(at);
    return place.strand.isEmpty() ? edge(canvas()->editor().edgeAt(at)) : part(place.strand);
}

QAccessibleInterface *CanvasAccessible::focusChild() const
{
    if (!canvas()->hasFocus())
        return nullptr;
    if (const EdgePlace &selected = canvas()->editor().selectedEdge(); !selected.isNone())
        return edge(selected);
    const CanvasPlace place = canvas()->focusPlace();
    return place.strand.isEmpty() ? nullptr : part(place.strand, place.step);
}

QString CanvasAccessible::text(QAccessible::Text text) const
{
    if (text == QAccessible::Description && childCount() == 0)
        return PipelineCanvas::tr("No strands yet");
    return QAccessibleWidget::text(text);
}

QAccessible::State CanvasAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiSelectable = true;
    return state;
}

void CanvasAccessible::cardsChanged(PipelineCanvas &canvas)
{
    CanvasAccessible *const top = interfaceOf(canvas);
    if (!top)
        return;
    top->forgetGone();
    QAccessibleEvent event(&canvas, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void CanvasAccessible::focusMoved(PipelineCanvas &canvas)
{
    if (CanvasAccessible *const top = interfaceOf(canvas))
        send(top->focusChild(), QAccessible::Focus);
}

void CanvasAccessible::nameChanged(PipelineCanvas &canvas, const QString &strand)
{
    CanvasAccessible *const top = interfaceOf(canvas);
    if (top && top->m_parts.contains({Kind::Card, strand, {}})) // else nobody has asked for it yet
        send(top->part(strand), QAccessible::NameChanged);
}

void CanvasAccessible::expandedChanged(PipelineCanvas &canvas, const QString &strand)
{
    CanvasAccessible *const top = interfaceOf(canvas);
    QAccessibleInterface *const card = top ? top->part(strand) : nullptr;
    if (!card)
        return;
    QAccessible::State changed;
    changed.expanded = true;
    QAccessibleStateChangeEvent event(card, changed);
    QAccessible::updateAccessibility(&event);
}

void CanvasAccessible::announce(QWidget &widget, const QString &text)
{
    if (text.isEmpty())
        return;
    clustero::announce(&widget, text);
}

} // namespace clustero
