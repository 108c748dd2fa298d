// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QPair>
#include <QPointer>

namespace clustero {

class PipelineCanvas;

/// The canvas as assistive technology sees it: a list of cards, each a list of steps, with names, places and states.
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

private:
    [[nodiscard]] PipelineCanvas *canvas() const;
    void forgetGone();

    mutable QHash<QPair<QString, QString>, QAccessible::Id> m_parts;
};

} // namespace clustero
