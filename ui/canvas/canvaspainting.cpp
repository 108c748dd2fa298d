// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/cardpainter.h"
#include "ui/canvas/edgepainter.h"
#include "ui/canvas/pipelinecanvas.h"
#include "ui/theme/stateglyph.h"

#include <QFontMetricsF>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace clustero {

CardMood PipelineCanvas::moodOf(int card) const
{
    const StrandCard &item = m_scene.card(card);
    CardMood mood;
    mood.isSelected = isSelected(card);
    mood.isHovered = card == m_hovered;
    const CanvasPlace place = focusPlace();
    if (place.strand == item.look().name && m_editor->selectedEdge().isNone()) {
        mood.isCurrent = hasFocus() && m_isKeyboardUsed;
        mood.currentStep = place.step.isEmpty() ? -1 : item.indexOfStep(place.step);
    }
    return mood;
}

bool PipelineCanvas::isSelected(int card) const
{
    const CardLook &look = m_scene.card(card).look();
    return m_alsoSelected.contains(look.name) && (!look.problems.isDuplicate || look.name != m_selected.strand || card == leadCard());
}

bool PipelineCanvas::isFaded(int card) const
{
    return m_editor->isFaded(card) || (!m_path.isEmpty() && !m_path.testBit(card));
}

void PipelineCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(event->rect(), tokens.window);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_scene.count() == 0)
        paintEmpty(painter);
    else
        paintGraph(painter, event->rect());
    m_editor->paint(painter, tokens);
    if (m_tool)
        m_tool->paint(painter, tokens);
}

void PipelineCanvas::paintEmpty(QPainter &painter)
{
    painter.setPen(tokensOf(palette()).textMuted);
    painter.setFont(m_scene.metrics().smallFont);
    QStringList lines{tr("No strands yet. A strand is a chain of steps; strands that do not wait for each other run at the same time.")};
    if (m_editor->isEditing())
        lines << tr("Double-click here or press A to add the first one.");
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, lines.join(QStringLiteral("\n\n")));
}

void PipelineCanvas::paintGraph(QPainter &painter, const QRect &exposed)
{
    const Tokens &tokens = tokensOf(palette());
    const QPointF offset = origin();
    const QRectF seen = QRectF((QPointF(exposed.topLeft()) + offset) / m_zoom, QSizeF(exposed.size()) / m_zoom).adjusted(-8, -8, 8, 8);
    painter.save();
    painter.translate(-offset);
    painter.scale(m_zoom, m_zoom);
    EdgePainter edges(painter, m_scene, tokens, m_zoom);
    for (const bool lit : {false, true}) {
        for (const CanvasEdge &edge : m_scene.edges()) {
            const bool isLit = !m_path.isEmpty() && m_path.testBit(edge.layout.from) && m_path.testBit(edge.layout.to);
            if (isLit != lit || !edge.bounds.intersects(seen))
                continue;
            edges.draw(edge, isLit ? EdgeMood::Lit : m_path.isEmpty() ? EdgeMood::Plain : EdgeMood::Faded);
        }
    }
    paintCaptions(painter, seen);
    painter.setOpacity(1);
    painter.restore();
    const QList<int> cards = m_scene.cardsIn(cardDetail(m_zoom) == CardDetail::Sign ? visibleScene() : seen);
    if (cardDetail(m_zoom) == CardDetail::Sign)
        paintSigns(painter, cards);
    else
        paintCards(painter, cards);
}

void PipelineCanvas::paintCards(QPainter &painter, const QList<int> &cards)
{
    const Tokens &tokens = tokensOf(palette());
    const QPointF offset = origin();
    CardPainter cardPainter(painter, m_scene, tokens, m_zoom, offset);
    const CardDetail detail = cardDetail(m_zoom);
    for (const int index : cards) {
        const StrandCard &card = m_scene.card(index);
        painter.setOpacity(isFaded(index) ? CardPainter::faded : 1);
        if (detail == CardDetail::Full || (detail == CardDetail::Medium && card.isExpanded())) {
            painter.save();
            painter.translate(-offset);
            painter.scale(m_zoom, m_zoom);
            cardPainter.drawFull(card, moodOf(index));
            painter.restore();
        } else if (detail == CardDetail::Medium) {
            cardPainter.drawMedium(card, moodOf(index));
        } else {
            cardPainter.drawSmall(card, moodOf(index), 0);
        }
    }
    painter.setOpacity(1);
}

void PipelineCanvas::paintSigns(QPainter &painter, const QList<int> &cards)
{
    const Tokens &tokens = tokensOf(palette());
    CardPainter cardPainter(painter, m_scene, tokens, m_zoom, origin());
    const qreal room = (m_scene.metrics().width + LayoutOptions().layerGap) * m_zoom - 4; // all but the gap to the next column
    for (const int card : cards) {
        painter.setOpacity(isFaded(card) ? CardPainter::faded : 1);
        cardPainter.drawSmall(m_scene.card(card), moodOf(card), room);
    }
    painter.setOpacity(1);
    for (const int card : {m_scene.indexOf(focusPlace().strand), m_hovered}) {
        if (card >= 0 && (card == m_hovered || m_alsoSelected.contains(m_scene.card(card).look().name)))
            paintLabel(painter, card);
    }
}

/// The whole name of a card that is too small for it.
void PipelineCanvas::paintLabel(QPainter &painter, int card)
{
    const Tokens &tokens = tokensOf(palette());
    const CardLook &look = m_scene.card(card).look();
    const QRectF rect = CardPainter(painter, m_scene, tokens, m_zoom, origin()).toView(m_scene.card(card).rect());
    const QFontMetricsF metrics(m_scene.metrics().nameFont);
    const qreal sign = look.state ? metrics.height() + 4 : 0;
    QRectF label(rect.left(), rect.center().y() - metrics.height() / 2 - 3, metrics.horizontalAdvance(look.title) + sign + 14,
                 metrics.height() + 6);
    if (m_scene.isRightToLeft())
        label.moveRight(rect.right());
    label.moveLeft(std::clamp(label.left(), 2.0, std::max(2.0, viewport()->width() - label.width() - 2)));
    painter.setPen(QPen(tokens.accent, 2));
    painter.setBrush(tokens.isDark ? tokens.raised : tokens.surface);
    painter.drawRoundedRect(label, 4, 4);
    if (look.state)
        paintStateGlyph(painter, QRectF(label.left() + 6, label.top() + 3, metrics.height(), metrics.height()), *look.state, tokens);
    painter.setPen(tokens.text);
    painter.setFont(m_scene.metrics().nameFont);
    painter.drawText(QPointF(label.left() + 7 + sign, label.top() + 3 + metrics.ascent()), look.title);
}

} // namespace clustero
