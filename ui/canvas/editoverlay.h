// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvaseditor.h"

class QPainter;

namespace clustero {

/// What editing adds to the picture: ports, signs on cards, the connection that is being made. In the viewport's coordinates.
class EditOverlay
{
public:
    EditOverlay(QPainter &painter, const PipelineCanvas &canvas, const CanvasEditor &editor, const Tokens &tokens);

    void drawSigns();
    void drawEdge(const EdgePlace &edge, const QColor &color);
    void drawPorts(const Port &hovered);
    /// \p pointer null: by keyboard.
    void drawConnecting(const std::optional<QPoint> &pointer, const QString &typed);
    void drawFlash(const QStringList &strands, double strength);
    void drawLabel(const QPointF &at, const QString &text, bool isRefusal);

private:
    void drawBadge(const QRectF &card, const StrandProblems &problems);
    void drawPin(const QRectF &card);
    void drawPort(const Port &port, bool isLit);
    void drawGlow(const QRectF &card, const QColor &color, qreal width);
    void drawLoop(const Connecting &connecting);
    [[nodiscard]] QRectF viewRect(int card) const;

    QPainter &m_painter;
    const PipelineCanvas &m_canvas;
    const CanvasEditor &m_editor;
    const CanvasScene &m_scene;
    const Tokens &m_tokens;
};

} // namespace clustero
