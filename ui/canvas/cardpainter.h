// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvasscene.h"
#include "ui/theme/tokens.h"

#include <QFont>

class QPainter;

namespace clustero {

/// How much a card shows at a zoom.
enum class CardDetail {
    Full,   ///< from 80 %: all
    Medium, ///< from 50 %: steps by their signs, texts at a size that can be read
    Plain,  ///< from 25 %: no chips
    Sign,   ///< the state's sign and the name
};

[[nodiscard]] CardDetail cardDetail(qreal zoom);

/// How a card stands out.
struct CardMood
{
    bool isSelected = false;
    bool isCurrent = false; ///< has the keyboard, and the canvas has it
    bool isHovered = false;
    int currentStep = -1;
};

/// Draws cards. The painter's coordinates are the view's; places are given as in the scene.
class CardPainter
{
public:
    static constexpr qreal faded = 0.35; ///< opacity of what is off the highlighted path

    CardPainter(QPainter &painter, const CanvasScene &scene, const Tokens &tokens, qreal zoom, const QPointF &origin);

    /// In the painter's scene coordinates; see enterScene().
    void drawFull(const StrandCard &card, const CardMood &mood);
    /// In view coordinates: shapes follow the zoom, texts keep the least size that can be read. Not for expanded cards.
    void drawMedium(const StrandCard &card, const CardMood &mood);
    /// In view coordinates: shapes follow the zoom, sign and name keep the size of the font. \p room: width to draw it with, so that a small
    /// card has more of its name; 0: its own.
    void drawSmall(const StrandCard &card, const CardMood &mood, qreal room);

    [[nodiscard]] QRectF toView(const QRectF &scene) const { return {scene.topLeft() * m_zoom - m_origin, scene.size() * m_zoom}; }

private:
    void drawBody(const QRectF &rect, qreal radius, const StrandCard &card, const CardMood &mood, qreal unit);
    void drawHead(const StrandCard &card);
    void drawUsual(const QString &text, bool isLate, const QRectF &line);
    void drawChips(const StrandCard &card, const CardMood &mood);
    void drawSigns(const StrandCard &card, const CardMood &mood);
    void drawRows(const StrandCard &card, const CardMood &mood);
    void drawText(const QRectF &line, qreal ascent, const QString &text, const QColor &color, bool atEnd, bool middle = false);
    [[nodiscard]] QRectF mirrored(const QRectF &rect, const QRectF &in) const;

    QPainter &m_painter;
    const CanvasScene &m_scene;
    const CardMetrics &m_metrics;
    const Tokens &m_tokens;
    qreal m_zoom;
    QPointF m_origin;
};

} // namespace clustero
