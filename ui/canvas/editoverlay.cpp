// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/editoverlay.h"

#include "ui/canvas/pipelinecanvas.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace clustero {

namespace {

constexpr qreal portRadius = 6;
constexpr qreal leastSignZoom = 0.25;

/// A way for the eye, horizontal at both ends.
QPainterPath lineBetween(const QPointF &from, const QPointF &to, qreal side)
{
    const qreal length = std::abs(to.x() - from.x());
    const bool isBackwards = (to.x() - from.x()) * side < 0;
    const QPointF reach(side * (isBackwards ? 60 + length / 8 : std::clamp(length / 2, 30.0, 120.0)), 0);
    const QPointF rise(0, isBackwards ? -70 - std::min(length / 6, 160.0) : 0); // over the cards rather than through them
    QPainterPath path(from);
    path.cubicTo(from + reach + rise, to - reach + rise, to);
    return path;
}

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

} // namespace

EditOverlay::EditOverlay(QPainter &painter, const PipelineCanvas &canvas, const CanvasEditor &editor, const Tokens &tokens)
    : m_painter(painter), m_canvas(canvas), m_editor(editor), m_scene(canvas.scene()), m_tokens(tokens)
{}

QRectF EditOverlay::viewRect(int card) const
{
    return m_canvas.toView(m_scene.card(card).rect());
}

void EditOverlay::drawSigns()
{
    if (m_canvas.zoom() < leastSignZoom)
        return;
    const QRectF seen = QRectF(m_canvas.viewport()->rect()).adjusted(-30, -30, 30, 30);
    for (int card = 0; card < m_scene.count(); ++card) {
        const CardLook &look = m_scene.card(card).look();
        if (look.problems.sentences.isEmpty() && !look.isPinned)
            continue;
        const QRectF rect = viewRect(card);
        if (!rect.intersects(seen))
            continue;
        if (!look.problems.sentences.isEmpty())
            drawBadge(rect, look.problems);
        if (look.isPinned)
            drawPin(rect);
    }
}

/// A sign with the number of problems on the upper edge, at its end.
void EditOverlay::drawBadge(const QRectF &card, const StrandProblems &problems)
{
    const QFont font = m_scene.metrics().smallFont;
    const QFontMetricsF metrics(font);
    const QString number = problems.sentences.size() > 99 ? QStringLiteral("99+") : QString::number(problems.sentences.size());
    const qreal height = metrics.height() + 2;
    const qreal sign = height * 0.62;
    const qreal width = metrics.horizontalAdvance(number) + sign + 15;
    const bool isRight = !m_scene.isRightToLeft();
    const QRectF pill(isRight ? card.right() - width - 10 : card.left() + 10, card.top() - height / 2, width, height);
    const QColor color = problems.hasErrors ? m_tokens.failed : m_tokens.warning;
    m_painter.setPen(QPen(color, 1.5));
    m_painter.setBrush(problems.hasErrors ? m_tokens.failedSoft : m_tokens.warningSoft);
    m_painter.drawRoundedRect(pill, height / 2, height / 2);
    const QPointF centre(pill.left() + 6 + sign / 2, pill.center().y());
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    if (problems.hasErrors)
        m_painter.drawEllipse(centre, sign / 2, sign / 2);
    else
        m_painter.drawPolygon(
            QPolygonF{centre + QPointF(0, -sign / 2), centre + QPointF(sign / 2, sign / 2), centre + QPointF(-sign / 2, sign / 2)});
    m_painter.setPen(QPen(problems.hasErrors ? m_tokens.failedSoft : m_tokens.warningSoft, 1.6));
    m_painter.drawLine(centre + QPointF(0, -sign * 0.22), centre + QPointF(0, sign * 0.1));
    m_painter.drawPoint(centre + QPointF(0, sign * 0.3));
    m_painter.setPen(m_tokens.text);
    m_painter.setFont(font);
    m_painter.drawText(QPointF(pill.left() + sign + 10, pill.top() + 1 + metrics.ascent()), number);
}

/// A drawing pin on the upper edge, at its start.
void EditOverlay::drawPin(const QRectF &card)
{
    const QPointF at(m_scene.isRightToLeft() ? card.right() - 18 : card.left() + 18, card.top());
    m_painter.setPen(QPen(m_tokens.isDark ? m_tokens.raised : m_tokens.surface, 3));
    m_painter.setBrush(m_tokens.textMuted);
    for (const bool outline : {true, false}) {
        m_painter.setPen(outline ? QPen(m_tokens.surface, 4) : QPen(m_tokens.textMuted, 1.6, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(at + QPointF(0, 2), at + QPointF(0, 8));
        m_painter.drawRoundedRect(QRectF(at.x() - 3, at.y() - 7, 6, 7), 1.5, 1.5);
        m_painter.drawLine(at + QPointF(-5, 2), at + QPointF(5, 2));
    }
}

void EditOverlay::drawEdge(const EdgePlace &edge, const QColor &color)
{
    const int index = m_scene.edgeBetween(edge.from, edge.to);
    if (index < 0)
        return;
    const QPainterPath &path = m_scene.edges()[static_cast<size_t>(index)].path;
    m_painter.save();
    m_painter.translate(-m_canvas.origin());
    m_painter.scale(m_canvas.zoom(), m_canvas.zoom());
    m_painter.setBrush(Qt::NoBrush);
    QPen pen(withAlpha(color, 0.25), 9);
    pen.setCosmetic(true);
    m_painter.setPen(pen);
    m_painter.drawPath(path);
    pen.setColor(color);
    pen.setWidthF(2.5);
    m_painter.setPen(pen);
    m_painter.drawPath(path);
    m_painter.restore();
}

void EditOverlay::drawPorts(const Port &hovered)
{
    for (int card = 0; card < m_scene.strandCount(); ++card) {
        if (!m_editor.arePortsShown(card) || !viewRect(card).adjusted(-20, -20, 20, 20).intersects(QRectF(m_canvas.viewport()->rect())))
            continue;
        for (const PortSide side : {PortSide::In, PortSide::Out})
            drawPort({card, side}, hovered == Port{card, side});
    }
}

void EditOverlay::drawPort(const Port &port, bool isLit)
{
    const QPointF centre = m_editor.portRect(port).center();
    const qreal radius = isLit ? portRadius + 2.5 : portRadius;
    if (isLit) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(withAlpha(m_tokens.accent, 0.22));
        m_painter.drawEllipse(centre, 12, 12);
    }
    m_painter.setPen(QPen(m_tokens.accent, 2));
    m_painter.setBrush(isLit ? m_tokens.accent : m_tokens.isDark ? m_tokens.raised : m_tokens.surface);
    m_painter.drawEllipse(centre, radius, radius);
    if (!isLit)
        return;
    m_painter.setPen(QPen(m_tokens.accentText, 1.8));
    m_painter.drawLine(centre - QPointF(4, 0), centre + QPointF(4, 0));
    m_painter.drawLine(centre - QPointF(0, 4), centre + QPointF(0, 4));
}

void EditOverlay::drawGlow(const QRectF &card, const QColor &color, qreal width)
{
    m_painter.setBrush(Qt::NoBrush);
    for (const auto &[out, alpha] : {std::pair(4.5, 0.14), std::pair(2.5, 0.22)}) {
        m_painter.setPen(QPen(withAlpha(color, alpha), 2 * out));
        m_painter.drawRoundedRect(card.adjusted(-out / 2, -out / 2, out / 2, out / 2), CardMetrics::radius, CardMetrics::radius);
    }
    m_painter.setPen(QPen(color, width));
    m_painter.drawRoundedRect(card, CardMetrics::radius, CardMetrics::radius);
}

void EditOverlay::drawLoop(const Connecting &connecting)
{
    const QStringList &loop = connecting.loop();
    for (qsizetype i = 1; i + 1 < loop.size(); ++i)
        drawEdge({loop[i], loop[i + 1]}, m_tokens.failed);
    for (const QString &name : loop) {
        if (const int card = m_scene.indexOf(name); card >= 0) {
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(m_tokens.failed, 2));
            m_painter.drawRoundedRect(viewRect(card), CardMetrics::radius, CardMetrics::radius);
        }
    }
}

void EditOverlay::drawConnecting(const std::optional<QPoint> &pointer, const QString &typed)
{
    const Connecting &connecting = *m_editor.connecting();
    const int target = connecting.target();
    const QRectF seen = m_canvas.viewport()->rect();
    for (int card = 0; card < m_scene.strandCount(); ++card) {
        if (connecting.mayLeadTo(card) && viewRect(card).intersects(seen))
            drawGlow(viewRect(card), m_tokens.accent, card == target ? 3 : 1.2);
    }
    const bool isBad = target >= 0 && !connecting.isLegal();
    if (isBad)
        drawLoop(connecting);
    const bool isOut = connecting.side() == PortSide::Out;
    const PortSide otherSide = isOut ? PortSide::In : PortSide::Out;
    const QPointF start = m_editor.portRect({connecting.card(), connecting.side()}).center();
    if (target < 0 && !pointer)
        return;
    const QPointF end = target >= 0 ? m_editor.portRect({target, otherSide}).center() : QPointF(*pointer);
    const QColor color = isBad ? m_tokens.failed : m_tokens.accent;
    QPen pen(color, 2.5);
    if (isBad)
        pen.setDashPattern({4, 2.5});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    const qreal side = isOut != m_scene.isRightToLeft() ? 1 : -1;
    m_painter.drawPath(lineBetween(start, end, side));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    const QPointF tip = isOut ? end : start;
    const qreal back = m_scene.isRightToLeft() ? 9 : -9;
    m_painter.drawPolygon(QPolygonF{tip, tip + QPointF(back, -5), tip + QPointF(back, 5)});
    const QPointF at = pointer ? QPointF(*pointer) + QPointF(16, 20) : end + QPointF(0, viewRect(target).height() / 2 + 6);
    if (target >= 0)
        drawLabel(at, isBad ? connecting.reason() : CanvasEditor::tr("%1 waits for %2").arg(connecting.to(), connecting.from()), isBad);
    if (!typed.isEmpty())
        drawLabel(start + QPointF(0, viewRect(connecting.card()).height() / 2 + 6), typed, false);
}

void EditOverlay::drawLabel(const QPointF &at, const QString &text, bool isRefusal)
{
    const QFont font = m_scene.metrics().smallFont;
    const QFontMetricsF metrics(font);
    const QRect view = m_canvas.viewport()->rect();
    const qreal most = std::min(420.0, view.width() - 40.0);
    const QRectF words = metrics.boundingRect(QRectF(0, 0, most, 400), Qt::TextWordWrap, text);
    QRectF label(at, words.size() + QSizeF(18, 10));
    if (m_scene.isRightToLeft())
        label.moveRight(at.x());
    label.moveLeft(std::clamp(label.left(), 4.0, std::max(4.0, view.width() - label.width() - 4)));
    label.moveTop(std::clamp(label.top(), 4.0, std::max(4.0, view.height() - label.height() - 4)));
    m_painter.setPen(QPen(isRefusal ? m_tokens.failed : m_tokens.accent, 1.5));
    m_painter.setBrush(isRefusal ? m_tokens.failedSoft : m_tokens.isDark ? m_tokens.raised : m_tokens.surface);
    m_painter.drawRoundedRect(label, 5, 5);
    m_painter.setPen(m_tokens.text);
    m_painter.setFont(font);
    m_painter.drawText(label.adjusted(9, 5, -8, -4), Qt::TextWordWrap, text);
}

void EditOverlay::drawFlash(const QStringList &strands, double strength)
{
    for (const QString &name : strands) {
        const int card = m_scene.indexOf(name);
        if (card < 0)
            continue;
        m_painter.setPen(QPen(withAlpha(m_tokens.accent, strength), 3));
        m_painter.setBrush(withAlpha(m_tokens.accent, 0.18 * strength));
        m_painter.drawRoundedRect(viewRect(card).adjusted(-3, -3, 3, 3), CardMetrics::radius + 3, CardMetrics::radius + 3);
    }
}

void CanvasEditor::paint(QPainter &painter, const Tokens &tokens) const
{
    EditOverlay overlay(painter, m_canvas, *this, tokens);
    if (m_flash.state() == QAbstractAnimation::Running)
        overlay.drawFlash(m_flashed, m_flash.currentValue().toDouble());
    if (!m_isWanted)
        return;
    overlay.drawSigns();
    if (!m_why.isEmpty())
        painter.fillRect(m_canvas.viewport()->rect(), withAlpha(tokens.window, 0.6));
    if (!isEditing())
        return;
    if (!m_hoveredEdge.isNone())
        overlay.drawEdge(m_hoveredEdge, tokens.accent);
    if (!m_edge.isNone())
        overlay.drawEdge(m_edge, tokens.accent);
    if (!dropEdge().isNone())
        overlay.drawEdge(dropEdge(), tokens.accent);
    if (m_connecting)
        overlay.drawConnecting(m_isByKeyboard ? std::optional<QPoint>() : m_connectTool.pointer(), m_typed);
    overlay.drawPorts(m_hoveredPort);
}

} // namespace clustero
