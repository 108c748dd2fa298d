// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvastools.h"
#include "ui/canvas/connecting.h"

namespace clustero {

/// From a port to a card: dragged, or by one click on each.
class ConnectTool : public CanvasTool
{
public:
    using CanvasTool::CanvasTool;

    void press(const QMouseEvent &event) override;
    void move(const QMouseEvent &event) override;
    void release(const QMouseEvent &event) override;
    void cancel() override;
    [[nodiscard]] bool goesOn() const override { return m_goesOn; }

    [[nodiscard]] QPoint pointer() const { return m_pointer; }

private:
    void aim(const QPoint &at);
    void finish(const QPoint &at);

    QPoint m_start;
    QPoint m_pointer;
    bool m_goesOn = false;
    bool m_isSecondClick = false;
};

} // namespace clustero
