// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/minimap.h"

#include "ui/theme/tokens.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTransform>

#include <algorithm>

namespace clustero {

namespace {

constexpr qreal inset = 8;
constexpr qreal mostWidth = 200;
constexpr qreal mostHeight = 150;
constexpr qreal leastSide = 56;
constexpr qreal leastFailed = 6;

bool isBad(std::optional<State> state)
{
    return state == State::Failed || state == State::TimedOut || state == State::Interrupted;
}

} // namespace

Minimap::Minimap(const CanvasScene &scene, QWidget *parent) : QWidget(parent), m_scene(scene)
{
    setObjectName(QStringLiteral("minimap"));
    setAccessibleName(tr("Minimap"));
    setToolTip(tr("Minimap: drag to move the view (M hides it)"));
    setCursor(Qt::ArrowCursor);
    hide();
}

void Minimap::follow(const QRectF &visible)
{
    m_visible = visible;
    const QSizeF graph = m_scene.bounds().size().expandedTo({1, 1});
    const qreal scale = std::min((mostWidth - 2 * inset) / graph.width(), (mostHeight - 2 * inset) / graph.height());
    resize(static_cast<int>(std::max(leastSide, graph.width() * scale + 2 * inset)),
           static_cast<int>(std::max(leastSide, graph.height() * scale + 2 * inset)));
    setVisible(true);
    update();
}

QTransform Minimap::toMap() const
{
    const QRectF graph = m_scene.bounds();
    const QRectF place = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    const qreal scale = std::min(place.width() / std::max(1.0, graph.width()), place.height() / std::max(1.0, graph.height()));
    QTransform transform;
    transform.translate(place.center().x(), place.center().y());
    transform.scale(scale, scale);
    transform.translate(-graph.center().x(), -graph.center().y());
    return transform;
}

void Minimap::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.borderStrong, 1));
    painter.setBrush(tokens.isDark ? tokens.raised : tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setClipRect(rect().adjusted(2, 2, -2, -2));
    const QTransform transform = toMap();
    painter.setPen(Qt::NoPen);
    for (const bool bad : {false, true}) {
        for (int i = 0; i < m_scene.count(); ++i) {
            const std::optional<State> state = m_scene.card(i).look().state;
            if (isBad(state) != bad)
                continue;
            QRectF place = transform.mapRect(m_scene.card(i).rect());
            const qreal least = bad ? leastFailed : 2;
            if (place.width() < least || place.height() < least) {
                const QSizeF size = place.size().expandedTo({least, least});
                place = QRectF(place.center() - QPointF(size.width(), size.height()) / 2, size);
            }
            painter.setBrush(state ? stateColor(tokens, *state) : tokens.borderStrong);
            painter.drawRect(place);
            if (bad) {
                painter.setPen(QPen(tokens.isDark ? tokens.window : tokens.surface, 1.2));
                const QPointF centre = place.center();
                painter.drawLine(centre - QPointF(1.8, 1.8), centre + QPointF(1.8, 1.8));
                painter.drawLine(centre - QPointF(1.8, -1.8), centre + QPointF(1.8, -1.8));
                painter.setPen(Qt::NoPen);
            }
        }
    }
    QColor veil = tokens.accent;
    veil.setAlphaF(0.12F);
    painter.setPen(QPen(tokens.accent, 1.5));
    painter.setBrush(veil);
    painter.drawRect(transform.mapRect(m_visible).intersected(QRectF(rect()).adjusted(3, 3, -3, -3)));
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF point = toMap().inverted().map(event->position());
    m_grip = m_visible.contains(point) ? m_visible.center() - point : QPointF();
    setCursor(Qt::ClosedHandCursor);
    Q_EMIT centreWanted(point + m_grip);
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT centreWanted(toMap().inverted().map(event->position()) + m_grip);
}

void Minimap::mouseReleaseEvent(QMouseEvent *)
{
    setCursor(Qt::ArrowCursor);
}

} // namespace clustero
