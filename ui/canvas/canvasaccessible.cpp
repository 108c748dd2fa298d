// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvasaccessible.h"

#include "ui/canvas/pipelinecanvas.h"

namespace clustero {

namespace {

/// A card, or a step of one. Finds what it stands for by name each time, so it never holds what is gone.
class PartAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PartAccessible(PipelineCanvas *canvas, CanvasPlace place) : m_canvas(canvas), m_place(std::move(place)) {}

    [[nodiscard]] const CanvasPlace &place() const { return m_place; }

    bool isValid() const override { return m_canvas && card() && (m_place.step.isEmpty() || stepIndex() >= 0); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }

    QAccessibleInterface *parent() const override
    {
        auto *top = canvasInterface();
        return m_place.step.isEmpty() || !top ? top : top->part(m_place.strand);
    }

    int childCount() const override { return m_place.step.isEmpty() && isValid() ? static_cast<int>(card()->look().steps.size()) : 0; }

    QAccessibleInterface *child(int index) const override
    {
        return index < 0 || index >= childCount() ? nullptr : canvasInterface()->part(m_place.strand, card()->look().steps[index].name);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *part = dynamic_cast<const PartAccessible *>(child);
        return part && isValid() && part->m_place.strand == m_place.strand ? part->stepIndex() : -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            QAccessibleInterface *step = child(i);
            if (step->rect().contains(x, y) && step->rect() != rect())
                return step;
        }
        return nullptr;
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inViewport = m_canvas->viewportRect(m_place.strand, m_place.step);
        return {m_canvas->viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size()};
    }

    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text text) const override
    {
        if (!isValid())
            return {};
        const CardLook &look = card()->look();
        const int step = stepIndex();
        if (text == QAccessible::Name)
            return step < 0 ? look.words : look.steps[step].words;
        if (text == QAccessible::Description)
            return step < 0 ? look.reason : look.steps[step].result;
        return {};
    }
    void setText(QAccessible::Text, const QString &) override {}

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.focused = m_canvas->hasFocus() && m_canvas->focusPlace() == m_place;
        state.selected = m_place.step.isEmpty() ? m_canvas->selectedStrands().contains(m_place.strand)
                                                : m_canvas->selectedStrand() == m_place.strand && m_canvas->selectedStep() == m_place.step;
        state.expandable = childCount() > 0;
        state.expanded = state.expandable && card()->isExpanded();
        state.collapsed = state.expandable && !card()->isExpanded();
        state.invisible = !m_canvas->isVisible();
        state.offscreen = !m_canvas->viewport()->rect().intersects(m_canvas->viewportRect(m_place.strand, m_place.step));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction(), toggleAction(), showMenuAction()}; }

    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == pressAction()) {
            m_canvas->activate(m_place);
        } else if (name == setFocusAction()) {
            m_canvas->setFocus(Qt::OtherFocusReason);
            m_canvas->select(m_place.strand, m_place.step);
        } else if (name == toggleAction()) {
            m_canvas->setExpanded(m_place.strand, !m_canvas->isExpanded(m_place.strand));
        } else if (name == showMenuAction()) {
            m_canvas->askForMenu(m_place);
        }
    }

    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    CanvasAccessible *canvasInterface() const
    {
        return m_canvas ? static_cast<CanvasAccessible *>(QAccessible::queryAccessibleInterface(m_canvas.data())) : nullptr;
    }

    const StrandCard *card() const
    {
        const int index = m_canvas ? m_canvas->scene().indexOf(m_place.strand) : -1;
        return index < 0 ? nullptr : &m_canvas->scene().card(index);
    }

    int stepIndex() const { return m_place.step.isEmpty() || !card() ? -1 : card()->indexOfStep(m_place.step); }

    QPointer<PipelineCanvas> m_canvas;
    CanvasPlace m_place;
};

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

QAccessibleInterface *CanvasAccessible::part(const QString &strand, const QString &step) const
{
    const int card = canvas()->scene().indexOf(strand);
    if (card < 0 || (!step.isEmpty() && canvas()->scene().card(card).indexOfStep(step) < 0))
        return nullptr;
    const QPair<QString, QString> key(strand, step);
    if (const auto known = m_parts.constFind(key); known != m_parts.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *made = new PartAccessible(canvas(), {strand, step}); // owned by the cache once registered
    m_parts.insert(key, QAccessible::registerAccessibleInterface(made));
    return made;
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

int CanvasAccessible::childCount() const
{
    return canvas()->scene().count();
}

QAccessibleInterface *CanvasAccessible::child(int index) const
{
    return index < 0 || index >= childCount() ? nullptr : part(canvas()->scene().card(index).look().name);
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const PartAccessible *>(child);
    return part && part->place().step.isEmpty() ? canvas()->scene().indexOf(part->place().strand) : -1;
}

QAccessibleInterface *CanvasAccessible::childAt(int x, int y) const
{
    const CanvasPlace place = canvas()->placeAt(canvas()->viewport()->mapFromGlobal(QPoint(x, y)));
    return place.strand.isEmpty() ? nullptr : part(place.strand);
}

QAccessibleInterface *CanvasAccessible::focusChild() const
{
    if (!canvas()->hasFocus())
        return nullptr;
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
    if (top && top->m_parts.contains({strand, {}})) // else nobody has asked for it yet
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
    widget.setAccessibleDescription(text); // read out with the alert
    QAccessibleEvent event(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace clustero
