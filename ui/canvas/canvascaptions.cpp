// SPDX-License-Identifier: GPL-3.0-or-later
// Texts on cards and edges of a graph that is not one of strands.
#include "ui/canvas/canvasaccessible.h"
#include "ui/canvas/cardpainter.h"
#include "ui/canvas/pipelinecanvas.h"
#include "ui/theme/stateglyph.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace clustero {

namespace {

constexpr qreal captionPadding = 7;
constexpr qreal captionSignGap = 4;
constexpr qreal roomBesideCaption = 44; ///< so that line and arrow are seen
constexpr qreal mostCaptionWidth = 240;

} // namespace

// --- the scene

bool CanvasScene::setCaptions(const GraphCaptions &captions, const QDateTime &now)
{
    if (captions == m_captions)
        return false;
    const qreal gap = captionGap();
    m_captions = captions;
    syncAll(now);
    if (captionGap() != gap) {
        m_nodes.clear();
        return layOut();
    }
    placeCaptions();
    return false;
}

void CanvasScene::caption(CardLook &look) const
{
    const auto found = m_captions.cards.constFind(look.name);
    if (found == m_captions.cards.constEnd())
        return;
    look.title = found->title;
    look.place = found->place;
    look.words = found->words;
    if (look.state && !found->stateWords.isEmpty())
        look.stateWords = found->stateWords;
    for (qsizetype i = 0; i < std::min(look.steps.size(), found->steps.size()); ++i)
        look.steps[i].words = found->steps.at(i);
}

QSizeF CanvasScene::captionSize(const EdgeCaption &caption) const
{
    const QFontMetricsF metrics(m_metrics.smallFont);
    qreal width = 0;
    for (const EdgeLabel &label : caption.labels) {
        const qreal sign = label.sign ? m_metrics.stepGlyph + captionSignGap : 0;
        width = std::max(width, metrics.horizontalAdvance(label.text) + sign + 2 * captionPadding);
    }
    const qreal height = m_metrics.smallHeight + 6;
    const qreal line = caption.action.isEmpty() ? height : std::max(24.0, height + 4);
    return {std::min(width, mostCaptionWidth), line * static_cast<qreal>(caption.labels.size())};
}

qreal CanvasScene::captionGap() const
{
    qreal widest = 0;
    for (const EdgeCaption &caption : m_captions.edges) {
        if (!caption.labels.isEmpty())
            widest = std::max(widest, captionSize(caption).width() + roomBesideCaption);
    }
    return std::ceil(widest);
}

/// Each where it hides neither a card nor another one, near the middle of its edge.
void CanvasScene::placeCaptions()
{
    QList<QRectF> taken;
    for (CanvasEdge &edge : m_edges) {
        edge.caption = m_captions.edges.value({nameOf(edge.layout.from), nameOf(edge.layout.to)});
        edge.captionRect = {};
        if (edge.caption.labels.isEmpty())
            continue;
        const QSizeF size = captionSize(edge.caption);
        const qreal half = size.height() / 2;
        for (const qreal aside : {0.0, -half, half}) { // two edges may run close to each other
            for (const qreal along : {0.5, 0.4, 0.6, 0.32, 0.68, 0.25, 0.75, 0.18, 0.82}) {
                QRectF rect(QPointF(), size);
                rect.moveCenter(edge.path.pointAtPercent(along) + QPointF(0, aside));
                const auto isHidden = [&rect](qreal gap) {
                    return [&rect, gap](const QRectF &other) { return other.adjusted(-gap, -gap, gap, gap).intersects(rect); };
                };
                if (edge.captionRect.isNull() && std::none_of(m_layout.cards.begin(), m_layout.cards.end(), isHidden(4)) &&
                    std::none_of(taken.begin(), taken.end(), isHidden(1)))
                    edge.captionRect = rect;
            }
        }
        if (!edge.captionRect.isNull())
            taken += edge.captionRect;
    }
}

int CanvasScene::captionAt(const QPointF &point) const
{
    for (size_t i = 0; i < m_edges.size(); ++i) {
        const QList<EdgeLabel> &labels = m_edges[i].caption.labels;
        for (int label = 0; label < labels.size() && !m_edges[i].captionRect.isNull(); ++label) {
            if (labels.at(label).isAction && m_edges[i].labelRect(label).contains(point))
                return static_cast<int>(i);
        }
    }
    return -1;
}

QRectF CanvasEdge::labelRect(int label) const
{
    const qreal height = captionRect.height() / static_cast<qreal>(std::max<qsizetype>(1, caption.labels.size()));
    return {captionRect.left(), captionRect.top() + height * label, captionRect.width(), height};
}

// --- the canvas

void PipelineCanvas::setCaptions(const GraphCaptions &captions)
{
    if (captions == m_scene.captions())
        return;
    finishMotion();
    const GraphCaptions before = m_scene.captions();
    sceneMoved(m_scene.setCaptions(captions, now()));
    for (auto card = captions.cards.constBegin(); card != captions.cards.constEnd(); ++card) {
        if (before.cards.value(card.key()).words != card->words)
            CanvasAccessible::nameChanged(*this, card.key());
    }
}

void PipelineCanvas::activateEdge(const QString &from, const QString &to)
{
    Q_EMIT edgeActivated(from, to);
}

void PipelineCanvas::paintCaptions(QPainter &painter, const QRectF &seen)
{
    if (m_scene.captions().edges.isEmpty() || cardDetail(m_zoom) == CardDetail::Sign || cardDetail(m_zoom) == CardDetail::Plain)
        return;
    const Tokens &tokens = tokensOf(palette());
    const CardMetrics &metrics = m_scene.metrics();
    painter.setFont(metrics.smallFont);
    const QFontMetricsF words(metrics.smallFont);
    for (const CanvasEdge &edge : m_scene.edges()) {
        const QRectF &rect = edge.captionRect;
        if (rect.isNull() || edge.isBent || !rect.intersects(seen))
            continue;
        const bool isLit = !m_path.isEmpty() && m_path.testBit(edge.layout.from) && m_path.testBit(edge.layout.to);
        const bool isOffer = !edge.caption.action.isEmpty();
        painter.setOpacity(m_path.isEmpty() || isLit ? 1 : CardPainter::faded);
        painter.setPen(QPen(isOffer || edge.caption.isTaken || isLit ? tokens.accent : tokens.border, 1));
        painter.setBrush(tokens.window);
        const qreal radius = edge.labelRect(0).height() / 2;
        painter.drawRoundedRect(rect, radius, radius);
        for (int i = 0; i < edge.caption.labels.size(); ++i) {
            const EdgeLabel &label = edge.caption.labels.at(i);
            QRectF line = edge.labelRect(i);
            if (label.isAction) {
                painter.setPen(QPen(tokens.accent, 1));
                painter.setBrush(tokens.accent);
                painter.drawRoundedRect(line, radius, radius);
            }
            line.adjust(captionPadding, 0, -captionPadding, 0);
            if (label.sign) {
                const qreal side = metrics.stepGlyph;
                const bool atRight = m_scene.isRightToLeft();
                const QRectF sign(atRight ? line.right() - side : line.left(), line.center().y() - side / 2, side, side);
                paintStateGlyph(painter, sign, *label.sign, tokens);
                line.adjust(atRight ? 0 : side + captionSignGap, 0, atRight ? -side - captionSignGap : 0, 0);
            }
            painter.setPen(label.isAction ? tokens.accentText : isLit || edge.caption.isTaken ? tokens.text : tokens.textMuted);
            const QString shown = words.elidedText(label.text, Qt::ElideRight, line.width() + 1);
            painter.drawText(QPointF(line.left(), line.center().y() - metrics.smallHeight / 2 + metrics.smallAscent), shown);
        }
    }
    painter.setOpacity(1);
}

} // namespace clustero
