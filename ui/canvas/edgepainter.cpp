// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/edgepainter.h"

#include "ui/canvas/cardpainter.h"

#include <QPainter>

namespace clustero {

void EdgePainter::draw(const CanvasEdge &edge, EdgeMood mood)
{
    const LayoutEdge &layout = edge.layout;
    QColor color = layout.inCycle ? m_tokens.failed : m_tokens.borderStrong;
    const bool isLit = mood == EdgeMood::Lit || (mood == EdgeMood::Plain && edge.caption.isTaken);
    if (isLit && !layout.inCycle)
        color = m_tokens.accent;
    const bool isFar = cardDetail(m_zoom) == CardDetail::Sign;
    QPen pen(color, isLit ? 2.25 : 1.5);
    if (isFar || (pen.widthF() * m_zoom < 1)) {
        pen.setCosmetic(true); // a hair that stays visible, and fast to draw
        pen.setWidthF(1);
    }
    if (edge.caption.isDashed) {
        pen.setDashPattern({6, 4});
    } else if (layout.redundant && edge.caption.words.isEmpty()) {
        pen.setDashPattern({1, 3});
        pen.setCapStyle(Qt::RoundCap);
    } else if (layout.loops) {
        pen.setDashPattern({5, 3});
    }
    m_painter.setOpacity(mood == EdgeMood::Faded ? CardPainter::faded : 1);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(edge.path);
    if (isFar)
        return;
    const QPointF tip = edge.path.currentPosition();
    const double side = (m_scene.isRightToLeft() != layout.loops) ? 1 : -1;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawPolygon(QPolygonF{tip, tip + QPointF(8 * side, -4.5), tip + QPointF(8 * side, 4.5)});
}

} // namespace clustero
