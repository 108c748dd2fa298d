// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/timelinechart.h"

#include "ui/runs/timelinepainter.h"
#include "ui/runs/timelinewords.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace clustero {

namespace {

constexpr double zoomFactor = 1.5; ///< of a key
constexpr double growth = 1.25;    ///< of what is in view while the run goes on: in jumps, so that bars stand still in between
constexpr qint64 firstLength = 10'000;
constexpr int leastNames = 120;
constexpr int mostNames = 260;

/// A screen reader would pass over a mere widget.
QAccessibleInterface *chartInterface(const QString &name, QObject *object)
{
    if (name != QLatin1String(TimelineChart::staticMetaObject.className()) || !object->isWidgetType())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Chart);
}

} // namespace

TimelineChart::TimelineChart(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    static const bool isInstalled = (QAccessible::installFactory(chartInterface), true);
    Q_UNUSED(isInstalled)
    verticalScrollBar()->setAccessibleName(tr("Rows of the timeline"));
    horizontalScrollBar()->setAccessibleName(tr("Time in view"));
    measure();
    describe();
}

void TimelineChart::setTimeline(const Timeline &timeline, qint64 now)
{
    const auto nameOf = [this](int strand) { return m_layout.timeline.strands.at(strand).name; };
    QHash<QString, int> indices;
    for (const TimelineRow &row : timeline.strands)
        indices.insert(row.name, row.strand);
    QSet<int> open;
    for (const int strand : std::as_const(m_layout.open)) {
        if (const auto found = indices.constFind(nameOf(strand)); found != indices.constEnd())
            open += *found;
    }
    TimelinePlace selected = m_selected;
    if (!selected.isNull())
        selected.strand = indices.value(nameOf(selected.strand), -1);
    const bool isOther = timeline.begin != m_layout.timeline.begin;
    m_layout.timeline = timeline;
    m_layout.open = open;
    m_layout.now = now;
    m_selected = timeline.row(selected.strand, selected.step) ? selected : TimelinePlace();
    m_hovered = {};
    if (isOther)
        m_layout.scale.fit();
    measure();
    arrange();
    describe();
}

void TimelineChart::setNow(qint64 now)
{
    m_layout.now = now;
    updateBounds();
    viewport()->update();
}

void TimelineChart::setOrder(TimelineOrder order)
{
    m_layout.order = order;
    arrange();
    reveal(m_selected);
}

void TimelineChart::select(TimelinePlace place)
{
    if (!m_layout.rowAt(place))
        place = {};
    if (place.step >= 0 && !m_layout.open.contains(place.strand)) {
        m_layout.open += place.strand;
        arrange();
    }
    m_selected = place;
    reveal(place);
    describe();
    viewport()->update();
}

void TimelineChart::setAllOpen(bool open)
{
    m_layout.open.clear();
    for (const TimelineRow &row : std::as_const(m_layout.timeline.strands)) {
        if (open && !row.steps.isEmpty())
            m_layout.open += row.strand;
    }
    if (!open && m_selected.step >= 0)
        setSelected({m_selected.strand, -1});
    arrange();
}

void TimelineChart::zoomIn()
{
    m_layout.scale.zoom(zoomFactor, m_layout.scale.width() / 2);
    updateScrollBars();
}

void TimelineChart::zoomOut()
{
    m_layout.scale.zoom(1 / zoomFactor, m_layout.scale.width() / 2);
    updateScrollBars();
}

void TimelineChart::showAll()
{
    m_layout.scale.fit();
    updateScrollBars();
}

void TimelineChart::measure()
{
    const QFontMetrics metrics = fontMetrics();
    m_layout.rowHeight = std::max(30, metrics.height() + 14);
    m_layout.axisHeight = std::max(28, metrics.height() + 12);
    m_layout.isMirrored = isRightToLeft();
    int widest = leastNames;
    for (const TimelineRow &row : std::as_const(m_layout.timeline.strands)) {
        widest = std::max(widest, metrics.horizontalAdvance(row.name) + 68);
        for (const TimelineRow &step : row.steps)
            widest = std::max(widest, metrics.horizontalAdvance(step.name) + 86);
    }
    m_layout.nameWidth = std::min({widest, mostNames * metrics.height() / 16, std::max(leastNames, viewport()->width() / 3)});
}

void TimelineChart::arrange()
{
    m_layout.arrange();
    updateBounds();
    updateScrollBars();
}

void TimelineChart::updateBounds()
{
    const Timeline &timeline = m_layout.timeline;
    const qint64 seen = timeline.extentAt(m_layout.now) - timeline.begin;
    double length = double(seen) * 1.03;
    if (!timeline.end && !timeline.isEmpty()) {
        const double jumps = std::ceil(std::log(std::max(1.0, double(seen) * 1.05 / double(firstLength))) / std::log(growth));
        length = double(firstLength) * std::pow(growth, jumps);
    }
    m_layout.scale.setBounds(timeline.begin, timeline.begin + qint64(std::ceil(length)));
}

void TimelineChart::updateScrollBars()
{
    m_layout.size = viewport()->size();
    m_layout.scale.setWidth(m_layout.size.width() - m_layout.nameWidth);
    m_isScrolling = true;
    const int page = std::max(0, m_layout.size.height() - m_layout.axisHeight);
    verticalScrollBar()->setRange(0, std::max(0, m_layout.contentHeight() - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(m_layout.rowHeight);
    m_layout.scroll = verticalScrollBar()->value();
    // In milliseconds; seven days fit.
    const TimelineScale &scale = m_layout.scale;
    const auto bounded = [](qint64 value) { return int(std::clamp<qint64>(value, 0, std::numeric_limits<int>::max() / 2)); };
    const qint64 length = scale.to() - scale.from();
    horizontalScrollBar()->setRange(0, scale.isFitted() ? 0 : bounded(scale.end() - scale.begin() - length));
    horizontalScrollBar()->setPageStep(bounded(length));
    horizontalScrollBar()->setSingleStep(std::max(1, bounded(length / 20)));
    horizontalScrollBar()->setValue(bounded(scale.from() - scale.begin()));
    m_isScrolling = false;
    viewport()->update();
}

void TimelineChart::scrollContentsBy(int, int)
{
    if (m_isScrolling)
        return;
    m_layout.scroll = verticalScrollBar()->value();
    if (!m_layout.scale.isFitted())
        m_layout.scale.pan(m_layout.scale.begin() + horizontalScrollBar()->value() - m_layout.scale.from());
    viewport()->update();
}

void TimelineChart::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    TimelinePainter(painter, m_layout, {m_selected, m_hovered, hasFocus(), m_band}, tokensOf(palette()), font()).paint();
}

void TimelineChart::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    measure();
    updateScrollBars();
}

void TimelineChart::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        measure();
        updateScrollBars();
    }
}

void TimelineChart::setSelected(TimelinePlace place)
{
    if (place == m_selected)
        return;
    m_selected = place;
    reveal(place);
    describe();
    viewport()->update();
    Q_EMIT selectionChanged(place.strand, place.step);
}

void TimelineChart::reveal(TimelinePlace place)
{
    const int index = m_layout.indexOf(place);
    if (index < 0)
        return;
    const int top = index * m_layout.rowHeight;
    const int page = verticalScrollBar()->pageStep();
    if (top < m_layout.scroll)
        verticalScrollBar()->setValue(top);
    else if (top + m_layout.rowHeight > m_layout.scroll + page)
        verticalScrollBar()->setValue(top + m_layout.rowHeight - page);
    const TimelineRow *row = m_layout.rowAt(place);
    if (!row->start || m_layout.scale.isFitted())
        return;
    // What can be seen of a bar is enough.
    if (*row->start > m_layout.scale.to() || *row->endAt(m_layout.now) < m_layout.scale.from()) {
        m_layout.scale.reveal(*row->start, *row->endAt(m_layout.now));
        updateScrollBars();
    }
}

/// What a screen reader says of the selected row.
void TimelineChart::describe()
{
    const TimelineRow *row = m_layout.rowAt(m_selected);
    const QStringList facts = row ? rowFacts(*row, m_layout.timeline.strands.at(row->strand).name, m_layout.now) : QStringList();
    QString text = row ? facts.join(u'\n') : tr("%n strands. The table shows the same.", nullptr, int(m_layout.timeline.strands.size()));
    const QString name = row ? tr("Timeline: %1").arg(facts.first()) : tr("Timeline");
    if (name != accessibleName())
        setAccessibleName(name);
    if (row && row->step < 0 && !row->steps.isEmpty())
        text += u'\n' +
                (m_layout.open.contains(row->strand) ? tr("Steps are shown.") : tr("%n steps, folded.", nullptr, int(row->steps.size())));
    if (text != accessibleDescription())
        setAccessibleDescription(text);
}

void TimelineChart::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimelineChart::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace clustero
