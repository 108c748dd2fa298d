// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/pipelinecanvas.h"

#include <QAccessible>
#include <QPointer>

namespace clustero {

class CanvasAccessible;

/// Something on the canvas that is no widget. Finds what it stands for by name each time, so it never holds what is gone.
class PartAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    explicit PartAccessible(PipelineCanvas *canvas) : m_canvas(canvas) {}

    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override;
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

protected:
    [[nodiscard]] virtual QRect viewportRect() const = 0;
    [[nodiscard]] CanvasAccessible *top() const;
    [[nodiscard]] PipelineCanvas *canvas() const { return m_canvas; }
    /// What all parts have in common.
    [[nodiscard]] QAccessible::State basicState() const;

private:
    QPointer<PipelineCanvas> m_canvas;
};

/// A card, or a step of one; a name that is not defined, too.
class CardAccessible : public PartAccessible
{
public:
    CardAccessible(PipelineCanvas *canvas, CanvasPlace place) : PartAccessible(canvas), m_place(std::move(place)) {}

    [[nodiscard]] const CanvasPlace &place() const { return m_place; }

    bool isValid() const override { return card() && (m_place.step.isEmpty() || stepIndex() >= 0); }
    QAccessibleInterface *parent() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text text) const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override { return {pressAction(), setFocusAction(), toggleAction(), showMenuAction()}; }
    void doAction(const QString &name) override;

protected:
    QRect viewportRect() const override { return canvas()->viewportRect(m_place.strand, m_place.step); }

private:
    [[nodiscard]] const StrandCard *card() const;
    [[nodiscard]] int stepIndex() const { return m_place.step.isEmpty() || !card() ? -1 : card()->indexOfStep(m_place.step); }
    [[nodiscard]] int stepCount() const { return m_place.step.isEmpty() && card() ? static_cast<int>(card()->look().steps.size()) : 0; }
    [[nodiscard]] bool hasPorts() const;

    CanvasPlace m_place;
};

/// Where a connection begins: a button.
class PortAccessible : public PartAccessible
{
public:
    PortAccessible(PipelineCanvas *canvas, const QString &strand, PortSide side) : PartAccessible(canvas), m_strand(strand), m_side(side) {}

    [[nodiscard]] const QString &strand() const { return m_strand; }
    [[nodiscard]] PortSide side() const { return m_side; }

    bool isValid() const override;
    QAccessibleInterface *parent() const override;
    QAccessible::Role role() const override { return QAccessible::PushButton; }
    QString text(QAccessible::Text text) const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override;

protected:
    QRect viewportRect() const override { return canvas()->editor().portRect(port()).toAlignedRect(); }

private:
    [[nodiscard]] Port port() const { return {canvas() ? canvas()->scene().indexOf(m_strand) : -1, m_side}; }

    QString m_strand;
    PortSide m_side;
};

/// That one strand waits for another.
class EdgeAccessible : public PartAccessible
{
public:
    EdgeAccessible(PipelineCanvas *canvas, EdgePlace edge) : PartAccessible(canvas), m_edge(std::move(edge)) {}

    static constexpr const char *removeAction = "Remove";

    [[nodiscard]] const EdgePlace &edge() const { return m_edge; }

    bool isValid() const override { return canvas() && index() >= 0; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text text) const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override;
    QString localizedActionName(const QString &name) const override;
    void doAction(const QString &name) override;

protected:
    QRect viewportRect() const override;

private:
    [[nodiscard]] QString offer() const; ///< what its caption offers; empty: nothing
    [[nodiscard]] int index() const { return canvas()->scene().edgeBetween(m_edge.from, m_edge.to); }

    EdgePlace m_edge;
};

} // namespace clustero
