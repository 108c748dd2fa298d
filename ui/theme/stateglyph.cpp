// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stateglyph.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace clustero {

namespace {

/// Draws in a square of 16 units.
class GlyphPainter
{
public:
    GlyphPainter(QPainter &painter, const QRectF &rect, State state, const Tokens &tokens)
        : m_painter(painter), m_tokens(tokens), m_color(stateColor(tokens, state))
    {
        const double side = std::min(rect.width(), rect.height());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2);
        painter.scale(side / 16, side / 16);
    }
    ~GlyphPainter() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(GlyphPainter)

    void draw(State state)
    {
        switch (state) {
        case State::Queued: ring(Qt::SolidLine); break;
        case State::Waiting: hourglass(); break;
        case State::Pulling: pulling(); break;
        case State::Running: running(); break;
        case State::Passed: passed(); break;
        case State::Failed: failed(); break;
        case State::TimedOut: timedOut(); break;
        case State::Cancelled: cancelled(); break;
        case State::Skipped: skipped(); break;
        case State::Interrupted: interrupted(); break;
        }
    }

private:
    void stroke(double width, const QColor &color, Qt::PenStyle style = Qt::SolidLine)
    {
        m_painter.setPen(QPen(color, width, style, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
    }

    void fill(const QColor &color)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
    }

    QColor onColor() const { return m_tokens.isDark ? m_tokens.window : m_tokens.surface; }

    void ring(Qt::PenStyle style)
    {
        stroke(1.8, m_color, style);
        m_painter.drawEllipse(QPointF(8, 8), 5.6, 5.6);
    }

    void hourglass()
    {
        stroke(1.6, m_color);
        QPainterPath path;
        path.moveTo(4.5, 2.5);
        path.lineTo(11.5, 2.5);
        path.lineTo(4.5, 13.5);
        path.lineTo(11.5, 13.5);
        path.closeSubpath();
        m_painter.drawPath(path);
    }

    void pulling()
    {
        stroke(1.8, m_color);
        m_painter.drawLine(QPointF(8, 2.5), QPointF(8, 10));
        m_painter.drawPolyline(QPolygonF{{4.8, 7}, {8, 10.2}, {11.2, 7}});
        m_painter.drawLine(QPointF(3.5, 13.5), QPointF(12.5, 13.5));
    }

    void running()
    {
        QColor track = m_color;
        track.setAlphaF(0.28F);
        stroke(2.2, track);
        m_painter.drawEllipse(QPointF(8, 8), 5.6, 5.6);
        stroke(2.2, m_color);
        m_painter.drawArc(QRectF(2.4, 2.4, 11.2, 11.2), 90 * 16, -250 * 16);
        fill(m_color);
        m_painter.drawEllipse(QPointF(8, 8), 1.9, 1.9);
    }

    void passed()
    {
        fill(m_color);
        m_painter.drawEllipse(QPointF(8, 8), 6.6, 6.6);
        stroke(1.8, onColor());
        m_painter.drawPolyline(QPolygonF{{4.9, 8.3}, {7.1, 10.5}, {11.1, 5.9}});
    }

    void failed()
    {
        QPolygonF octagon;
        constexpr double pi = 3.14159265358979323846;
        for (int corner = 0; corner < 8; ++corner)
            octagon << QPointF(8 + 7.1 * std::cos((corner + 0.5) * pi / 4), 8 + 7.1 * std::sin((corner + 0.5) * pi / 4));
        fill(m_color);
        m_painter.drawPolygon(octagon);
        stroke(1.9, onColor());
        m_painter.drawLine(QPointF(5.5, 5.5), QPointF(10.5, 10.5));
        m_painter.drawLine(QPointF(10.5, 5.5), QPointF(5.5, 10.5));
    }

    void timedOut()
    {
        fill(m_color);
        m_painter.drawEllipse(QPointF(8, 8.8), 6, 6);
        stroke(1.8, m_color);
        m_painter.drawLine(QPointF(6.2, 1.4), QPointF(9.8, 1.4));
        stroke(1.7, onColor());
        m_painter.drawPolyline(QPolygonF{{8, 5.4}, {8, 9}, {10.4, 10.4}});
    }

    void cancelled()
    {
        ring(Qt::SolidLine);
        m_painter.drawLine(QPointF(4.2, 11.8), QPointF(11.8, 4.2));
    }

    void skipped()
    {
        QPen pen(m_color, 1.8, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({1.6, 1.31});
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(QPointF(8, 8), 5.6, 5.6);
    }

    void interrupted()
    {
        fill(m_color);
        m_painter.drawPolygon(QPolygonF{{9.4, 1}, {3.4, 9}, {7.3, 9}, {6.4, 15}, {12.6, 6.6}, {8.5, 6.6}});
    }

    QPainter &m_painter;
    const Tokens &m_tokens;
    QColor m_color;
};

class StateIconEngine : public QIconEngine
{
public:
    StateIconEngine(State state, const Tokens &tokens) : m_state(state), m_tokens(tokens) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintStateGlyph(*painter, rect, m_state, m_tokens);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new StateIconEngine(m_state, m_tokens); }

private:
    State m_state;
    const Tokens &m_tokens;
};

} // namespace

void paintStateGlyph(QPainter &painter, const QRectF &rect, State state, const Tokens &tokens)
{
    GlyphPainter(painter, rect, state, tokens).draw(state);
}

QIcon stateIcon(State state, const QPalette &palette)
{
    return QIcon(new StateIconEngine(state, tokensOf(palette)));
}

} // namespace clustero
