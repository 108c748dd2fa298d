// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvastools.h"
#include "ui/canvas/wishes.h"

namespace clustero {

/// A click selects as SelectTool does; a drag puts the selected cards elsewhere, or one card into an edge.
class DragCardTool : public CanvasTool
{
public:
    using CanvasTool::CanvasTool;

    void press(const QMouseEvent &event) override;
    void move(const QMouseEvent &event) override;
    void release(const QMouseEvent &event) override;
    void cancel() override;

    [[nodiscard]] EdgePlace edge() const { return m_edge; } ///< that the card would be put into
    [[nodiscard]] bool isDragging() const { return m_isDragging; }

private:
    void begin();
    void end();
    [[nodiscard]] EdgePlace edgeUnder(const QPoint &at) const;

    QPoint m_start;
    QPointF m_grip; ///< where it was taken, in the scene
    CanvasPlace m_place;
    int m_card = -1;
    QList<int> m_cards; ///< that are dragged
    EdgePlace m_edge;
    bool m_isDragging = false;
    bool m_selectsAtRelease = false;
};

} // namespace clustero
