// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <functional>

namespace clustero {

class PipelineCanvas;
enum class PortSide;
struct EdgePlace;

/// The canvas as assistive technology sees it: a list of cards and edges; each card a list of steps, and of two ports while it can be
/// edited. All with names, places, states and actions.
class CanvasAccessible : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(PipelineCanvas *canvas);
    ~CanvasAccessible() override;

    /// Makes every canvas accessible; called by each, done once.
    static void install();
    // What has happened, for who listens.
    static void cardsChanged(PipelineCanvas &canvas);
    static void focusMoved(PipelineCanvas &canvas);
    static void nameChanged(PipelineCanvas &canvas, const QString &strand);
    static void expandedChanged(PipelineCanvas &canvas, const QString &strand);
    static void announce(QWidget &widget, const QString &text);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text text) const override;
    [[nodiscard]] QAccessible::State state() const override;

    /// The card (\p step empty) or step of that name; null: there is none. Kept until the name is gone.
    [[nodiscard]] QAccessibleInterface *part(const QString &strand, const QString &step = {}) const;
    [[nodiscard]] QAccessibleInterface *port(const QString &strand, PortSide side) const;
    [[nodiscard]] QAccessibleInterface *edge(const EdgePlace &edge) const;

private:
    enum class Kind { Card, InPort, OutPort, Edge };
    struct Key
    {
        Kind kind;
        QString first;
        QString second;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, int(key.kind), key.first, key.second); }
    };

    [[nodiscard]] PipelineCanvas *canvas() const;
    [[nodiscard]] int partCount() const;
    [[nodiscard]] QList<QWidget *> overlays() const;
    [[nodiscard]] QAccessibleInterface *kept(const Key &key, const std::function<QAccessibleInterface *()> &make) const;
    void forgetGone();

    mutable QHash<Key, QAccessible::Id> m_parts;
};

} // namespace clustero
