// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/minimap.h"
#include "ui/canvas/pipelinecanvas.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace clustero {

namespace {

constexpr qreal margin = 24;             ///< around the graph, in view pixels
constexpr int border = 28;               ///< where a drag scrolls, in view pixels
constexpr qreal leastZoomByItself = 0.5; ///< a part that can be read rather than all that cannot

} // namespace

// --- what is seen

QPointF PipelineCanvas::origin() const
{
    const QRectF graph = m_scene.bounds();
    const QSize view = viewport()->size();
    const auto along = [](const QScrollBar &bar, qreal start, qreal centre, int room) {
        return bar.maximum() == 0 ? std::round(centre - room / 2.0) : std::round(start - margin) + bar.value();
    };
    return {along(*horizontalScrollBar(), graph.left() * m_zoom, graph.center().x() * m_zoom, view.width()),
            along(*verticalScrollBar(), graph.top() * m_zoom, graph.center().y() * m_zoom, view.height())};
}

void PipelineCanvas::setOrigin(const QPointF &origin)
{
    const QPointF start = m_scene.bounds().topLeft() * m_zoom;
    horizontalScrollBar()->setValue(static_cast<int>(std::round(origin.x() - std::round(start.x() - margin))));
    verticalScrollBar()->setValue(static_cast<int>(std::round(origin.y() - std::round(start.y() - margin))));
}

QRectF PipelineCanvas::visibleScene() const
{
    return {toScene({0, 0}), QSizeF(viewport()->size()) / m_zoom};
}

void PipelineCanvas::updateScrollBars()
{
    const QSizeF graph = m_scene.bounds().size() * m_zoom + QSizeF(2 * margin, 2 * margin);
    const QSizeF most = maximumViewportSize();
    const int thickness = horizontalScrollBar()->sizeHint().height();
    bool wide = graph.width() > most.width() + 1;
    const bool high = graph.height() > most.height() - (wide ? thickness : 0) + 1;
    wide = graph.width() > most.width() - (high ? thickness : 0) + 1;
    const QSizeF page(most.width() - (high ? thickness : 0), most.height() - (wide ? thickness : 0));
    const auto set = [](QScrollBar &bar, bool needed, qreal length, qreal room) {
        bar.setPageStep(static_cast<int>(room));
        bar.setRange(0, needed ? static_cast<int>(std::ceil(length - room)) : 0);
    };
    set(*horizontalScrollBar(), wide, graph.width(), page.width());
    set(*verticalScrollBar(), high, graph.height(), page.height());
}

void PipelineCanvas::scrollContentsBy(int, int)
{
    viewMoved();
}

void PipelineCanvas::viewMoved()
{
    viewport()->update();
    updateMinimap();
    m_editor->viewMoved();
    if (m_scene.count() > 0 && !m_isFitWanted)
        m_settle.start();
}

void PipelineCanvas::panBy(const QPoint &distance)
{
    finishMotion();
    m_isFollowingSize = false;
    m_hasPannedWithSpace = m_isSpaceHeld;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + distance.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + distance.y());
}

void PipelineCanvas::scrollTowards(const QPoint &inViewport)
{
    const auto beyond = [](int at, int length) {
        return std::clamp(at < border ? at - border : std::max(0, at - length + border), -border, border);
    };
    const QPoint by(beyond(inViewport.x(), viewport()->width()), beyond(inViewport.y(), viewport()->height()));
    if (!by.isNull())
        panBy(by);
}

void PipelineCanvas::setZoom(qreal zoom, const QPointF &anchor)
{
    finishMotion();
    zoom = std::clamp(zoom, leastZoom, mostZoom);
    if (std::abs(zoom - 1) < 0.02)
        zoom = 1;
    if (zoom == m_zoom)
        return;
    const QPointF point = toScene(anchor);
    m_zoom = zoom;
    m_isFollowingSize = false;
    updateScrollBars();
    setOrigin(point * m_zoom - anchor);
    bringACardIntoView();
    viewMoved();
    Q_EMIT zoomChanged(m_zoom);
}

void PipelineCanvas::fit(const QRectF &scene, qreal least)
{
    if (scene.isEmpty() || viewport()->size().isEmpty())
        return;
    finishMotion();
    const QSizeF most = QSizeF(maximumViewportSize()) - QSizeF(2 * margin, 2 * margin);
    const qreal zoom = std::min({1.0, most.width() / scene.width(), most.height() / scene.height()});
    const qreal before = m_zoom;
    m_zoom = std::clamp(zoom, least, mostZoom);
    m_isFitWanted = false;
    m_isFollowingSize = false;
    updateScrollBars();
    const QSizeF view = viewport()->size();
    const bool fits = scene.width() * m_zoom <= view.width() && scene.height() * m_zoom <= view.height();
    const qreal startX = m_scene.isRightToLeft() ? scene.right() * m_zoom - view.width() + margin : scene.left() * m_zoom - margin;
    setOrigin(fits ? scene.center() * m_zoom - QPointF(view.width(), view.height()) / 2 : QPointF(startX, scene.top() * m_zoom - margin));
    viewMoved();
    if (before != m_zoom)
        Q_EMIT zoomChanged(m_zoom);
}

/// When a graph is shown for the first time, and as the window changes until somebody moves the view.
void PipelineCanvas::fitByItself()
{
    fit(m_scene.bounds(), leastZoomByItself);
    const int selected = m_scene.indexOf(m_selected.strand);
    if (selected >= 0)
        ensureVisible(m_scene.card(selected).rect());
    m_isFollowingSize = !m_isFitWanted;
}

void PipelineCanvas::keepView()
{
    if (!m_isFitWanted)
        m_isFollowingSize = false;
}

/// A graph that outgrows the view is fitted while nobody has moved the view; then only the selected card is followed.
void PipelineCanvas::keepInView()
{
    if (m_isFitWanted || !isVisible())
        return;
    const bool exceeds = horizontalScrollBar()->maximum() > 0 || verticalScrollBar()->maximum() > 0;
    const int selected = m_scene.indexOf(m_selected.strand);
    if (exceeds && m_isFollowingSize && m_zoom > leastZoomByItself)
        fitByItself();
    else if (selected >= 0)
        ensureVisible(QRectF(m_scene.home(selected), m_scene.card(selected).rect().size()));
}

void PipelineCanvas::fitAll()
{
    m_isFitWanted = true; // if it cannot be done yet
    if (isVisible()) {
        fit(m_scene.bounds());
        m_isFollowingSize = !m_isFitWanted;
    }
}

void PipelineCanvas::fitSelection()
{
    QRectF all;
    for (const QString &name : std::as_const(m_alsoSelected))
        all |= m_scene.card(m_scene.indexOf(name)).rect();
    fit(all.isEmpty() ? m_scene.bounds() : all);
}

void PipelineCanvas::ensureVisible(const QRectF &scene)
{
    if (m_isFitWanted || viewport()->size().isEmpty())
        return;
    const QRectF seen = visibleScene();
    const qreal room = margin / m_zoom;
    const auto shift = [room](qreal start, qreal end, qreal seenStart, qreal seenEnd) {
        if (start - room < seenStart || end - start + 2 * room > seenEnd - seenStart)
            return start - room < seenStart || start > seenEnd - room ? start - room - seenStart : 0;
        return end + room > seenEnd ? end + room - seenEnd : 0;
    };
    const QPointF by(shift(scene.left(), scene.right(), seen.left(), seen.right()),
                     shift(scene.top(), scene.bottom(), seen.top(), seen.bottom()));
    if (!by.isNull())
        setOrigin(origin() + by * m_zoom);
}

void PipelineCanvas::bringACardIntoView()
{
    if (m_scene.count() == 0 || viewport()->size().isEmpty() || !isVisible())
        return;
    if (m_isFitWanted) {
        fitByItself();
        return;
    }
    const QRectF seen = visibleScene();
    if (!m_scene.cardsIn(seen).isEmpty())
        return;
    int nearest = 0;
    const auto distance = [&](int card) { return (m_scene.card(card).rect().center() - seen.center()).manhattanLength(); };
    for (int card = 1; card < m_scene.count(); ++card) {
        if (distance(card) < distance(nearest))
            nearest = card;
    }
    ensureVisible(m_scene.card(nearest).rect());
}

void PipelineCanvas::setMinimapWanted(bool wanted)
{
    m_isMinimapWanted = wanted;
    updateMinimap();
}

bool PipelineCanvas::isMinimapShown() const
{
    return m_minimap->isVisibleTo(viewport());
}

void PipelineCanvas::updateMinimap()
{
    const bool exceeds = horizontalScrollBar()->maximum() > 0 || verticalScrollBar()->maximum() > 0;
    const bool isRoom = viewport()->width() > 420 && viewport()->height() > 300;
    if (!exceeds || !m_isMinimapWanted || m_scene.count() == 0 || !isRoom) {
        m_minimap->hide();
        return;
    }
    m_minimap->follow(visibleScene());
    const int left = isRightToLeft() ? 12 : viewport()->width() - m_minimap->width() - 12;
    m_minimap->move(left, viewport()->height() - m_minimap->height() - 12);
}

} // namespace clustero
