// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/timelinepainter.h"

#include "ui/runs/timelinewords.h"
#include "ui/theme/format.h"
#include "ui/theme/stateglyph.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace clustero {

namespace {

constexpr double tickDistance = 96;
constexpr double glyphSize = 16;
constexpr double round = 3;

} // namespace

TimelinePainter::TimelinePainter(QPainter &painter, const TimelineLayout &layout, const TimelineMarks &marks, const Tokens &tokens,
                                 const QFont &font)
    : m_painter(painter), m_layout(layout), m_marks(marks), m_tokens(tokens), m_font(font), m_bold(font), m_small(font)
{
    m_bold.setWeight(QFont::Medium);
    m_small.setPointSizeF(font.pointSizeF() * 0.9);
    painter.setRenderHint(QPainter::Antialiasing);
}

void TimelinePainter::paint()
{
    m_painter.fillRect(QRect(QPoint(), m_layout.size), m_tokens.surface);
    const auto [first, last] = visibleRows();
    for (int i = first; i <= last; ++i) {
        if (const TimelinePlace place = m_layout.rows().at(i); place == m_marks.selected)
            m_painter.fillRect(m_layout.rowRect(i), m_tokens.selection);
        else if (place == m_marks.hovered)
            m_painter.fillRect(m_layout.rowRect(i), m_tokens.raised);
    }
    paintGrid();
    m_painter.save();
    m_painter.setClipRect(m_layout.plotRect());
    for (int i = first; i <= last; ++i)
        paintRow(i);
    paintNow();
    paintBand();
    m_painter.restore();
    paintNames();
    paintAxis();
}

std::pair<int, int> TimelinePainter::visibleRows() const
{
    const int first = m_layout.scroll / m_layout.rowHeight;
    const int last = (m_layout.scroll + m_layout.size.height() - m_layout.axisHeight) / m_layout.rowHeight;
    return {std::max(0, first), std::min(last, int(m_layout.rows().size()) - 1)};
}

void TimelinePainter::paintGrid()
{
    const QRectF plot = m_layout.plotRect();
    for (const qint64 time : m_layout.scale.ticks(tickDistance)) {
        const double x = std::round(m_layout.x(time));
        m_painter.fillRect(QRectF(x, plot.top(), 1, plot.height()), m_tokens.border);
    }
}

void TimelinePainter::paintRow(int index)
{
    const TimelineRow *row = m_layout.rowAt(m_layout.rows().at(index));
    if (!row)
        return;
    if (const QRectF queue = m_layout.queueRect(index); queue.width() >= 1)
        paintHatch(m_painter, queue, m_tokens);
    if (row->start)
        paintBar(index, *row);
    else
        paintAbsence(index, *row);
}

void TimelinePainter::paintBar(int index, const TimelineRow &row)
{
    if (const QRectF usual = m_layout.usualRect(index); !usual.isNull())
        paintUsual(m_painter, usual, m_tokens);
    const QRectF bar = m_layout.barRect(index);
    const double radius = std::min(round, bar.width() / 2);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(stateColor(m_tokens, row.state));
    m_painter.drawRoundedRect(bar, radius, radius);
    if (row.step < 0)
        paintStepEnds(bar, row);
    if (row.usual && row.durationAt(m_layout.now) > *row.usual) {
        const double x = std::round(m_layout.x(*row.start + row.usual->count()));
        m_painter.fillRect(QRectF(x, bar.top() - 5, 1.5, bar.height() + 10), m_tokens.textMuted);
    }
    if (row.isCritical)
        paintCriticalOutline(m_painter, bar, m_tokens);
    if (m_layout.rows().at(index) == m_marks.selected && m_marks.hasFocus) {
        m_painter.setPen(QPen(m_tokens.focus, 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(bar.adjusted(-4, -4, 4, 4), round + 3, round + 3);
    }
    paintLabel(row, bar);
}

/// Cuts between the steps of a strand whose steps are folded away.
void TimelinePainter::paintStepEnds(const QRectF &bar, const TimelineRow &row)
{
    for (const TimelineRow &step : row.steps) {
        if (step.step == 0 || !step.start)
            continue;
        const double x = std::round(m_layout.x(*step.start));
        if (x > bar.left() + 3 && x < bar.right() - 3)
            m_painter.fillRect(QRectF(x, bar.top(), 1.5, bar.height()), m_tokens.surface);
    }
}

void TimelinePainter::paintLabel(const TimelineRow &row, const QRectF &bar)
{
    m_painter.setFont(m_small);
    QString text = durationText(row.durationAt(m_layout.now));
    if (!row.reason.isEmpty() && row.state != State::Passed)
        text += QStringLiteral(" · ") + row.reason;
    const double width = m_painter.fontMetrics().horizontalAdvance(durationText(row.durationAt(m_layout.now)));
    const QRectF plot = m_layout.plotRect();
    const QRectF seen = bar.intersected(plot);
    if (seen.width() <= 0)
        return;
    if (seen.width() >= width + 12) {
        m_painter.setPen(m_tokens.isDark ? m_tokens.window : m_tokens.surface);
        const QRectF inside = seen.adjusted(6, 0, -6, 0);
        return drawText(inside, true, m_painter.fontMetrics().elidedText(text, Qt::ElideRight, int(inside.width())));
    }
    m_painter.setPen(m_tokens.textMuted);
    const double after = m_layout.isMirrored ? bar.left() - plot.left() : plot.right() - bar.right();
    const bool isAfter = after >= width + 10;
    const bool isRight = isAfter != m_layout.isMirrored;
    const double gap = row.isCritical ? 9 : 6;
    const QRectF beside = isRight ? QRectF(QPointF(bar.right() + gap, bar.top()), QPointF(plot.right(), bar.bottom()))
                                  : QRectF(QPointF(plot.left(), bar.top()), QPointF(bar.left() - gap, bar.bottom()));
    drawText(beside, isAfter, m_painter.fontMetrics().elidedText(text, Qt::ElideRight, int(beside.width())));
}

void TimelinePainter::paintAbsence(int index, const TimelineRow &row)
{
    const QString text = absenceText(row);
    m_painter.setFont(m_small);
    m_painter.setPen(m_tokens.textMuted);
    QRectF plot = m_layout.plotRect();
    QRectF rect = m_layout.rowRect(index).intersected(QRectF(plot.left(), m_layout.rowRect(index).top(), plot.width(), m_layout.rowHeight));
    rect.adjust(8, 0, -8, 0);
    if (const QRectF queue = m_layout.queueRect(index); !queue.isNull() && m_layout.isMirrored)
        rect.setRight(std::min(rect.right(), queue.left() - 6));
    else if (!queue.isNull())
        rect.setLeft(std::max(rect.left(), queue.right() + 6));
    drawText(rect, true, m_painter.fontMetrics().elidedText(text, Qt::ElideRight, int(rect.width())));
}

void TimelinePainter::paintNow()
{
    if (m_layout.timeline.end)
        return;
    const double x = m_layout.x(m_layout.now);
    const QRectF plot = m_layout.plotRect();
    m_painter.fillRect(QRectF(x - 1, plot.top(), 2, plot.height()), m_tokens.accent);
}

void TimelinePainter::paintBand()
{
    if (!m_marks.band)
        return;
    const auto [left, right] = std::minmax(m_marks.band->first, m_marks.band->second);
    const QRectF plot = m_layout.plotRect();
    const QRectF band(left, plot.top(), right - left, plot.height());
    QColor fill = m_tokens.accent;
    fill.setAlphaF(0.18F);
    m_painter.fillRect(band, fill);
    m_painter.fillRect(QRectF(left, plot.top(), 1, plot.height()), m_tokens.accent);
    m_painter.fillRect(QRectF(right, plot.top(), 1, plot.height()), m_tokens.accent);
    const qint64 length = std::abs(m_layout.timeAt(right) - m_layout.timeAt(left));
    m_painter.setFont(m_bold);
    m_painter.setPen(m_tokens.text);
    m_painter.drawText(QRectF(left, plot.top() + 4, std::max(80.0, right - left), 24), Qt::AlignCenter,
                       durationText(std::chrono::milliseconds(length)));
}

void TimelinePainter::paintNames()
{
    const QRectF plot = m_layout.plotRect();
    const double left = m_layout.isMirrored ? plot.right() : 0;
    const QRectF column(left, plot.top(), m_layout.nameWidth, plot.height());
    m_painter.save();
    m_painter.setClipRect(column);
    m_painter.fillRect(column, m_tokens.window);
    const auto [first, last] = visibleRows();
    for (int i = first; i <= last; ++i)
        paintName(i);
    m_painter.restore();
    const double edge = m_layout.isMirrored ? column.left() : column.right() - 1;
    m_painter.fillRect(QRectF(edge, 0, 1, m_layout.size.height()), m_tokens.border);
}

void TimelinePainter::paintName(int index)
{
    const TimelinePlace place = m_layout.rows().at(index);
    const TimelineRow *row = m_layout.rowAt(place);
    if (!row)
        return;
    const QRectF rect = m_layout.nameRect(index);
    const bool isSelected = place == m_marks.selected;
    if (isSelected || place == m_marks.hovered)
        m_painter.fillRect(rect, isSelected ? m_tokens.selection : m_tokens.neutralSoft);
    if (place.step < 0 && !row->steps.isEmpty()) {
        const bool isOpen = m_layout.open.contains(place.strand);
        m_painter.save();
        m_painter.translate(m_layout.arrowRect(index).center());
        m_painter.scale(m_layout.isMirrored ? -1 : 1, 1);
        m_painter.rotate(isOpen ? 90 : 0);
        m_painter.setPen(QPen(m_tokens.textMuted, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPolyline(QPolygonF{{-2, -4}, {2, 0}, {-2, 4}});
        m_painter.restore();
    }
    const double indent = place.step < 0 ? 28 : 50;
    const double glyphLeft = m_layout.isMirrored ? rect.right() - indent - glyphSize : rect.left() + indent;
    paintStateGlyph(m_painter, QRectF(glyphLeft, rect.center().y() - glyphSize / 2, glyphSize, glyphSize), row->state, m_tokens);
    QRectF text = rect;
    const double used = indent + glyphSize + 8;
    m_layout.isMirrored ? text.setRight(rect.right() - used) : text.setLeft(rect.left() + used);
    m_layout.isMirrored ? text.setLeft(rect.left() + 8) : text.setRight(rect.right() - 8);
    m_painter.setFont(place.step < 0 ? m_bold : m_font);
    m_painter.setPen(place.step < 0 || isSelected ? m_tokens.text : m_tokens.textMuted);
    drawText(text, true, m_painter.fontMetrics().elidedText(row->name, Qt::ElideMiddle, int(text.width())));
}

void TimelinePainter::paintAxis()
{
    const QRectF axis(0, 0, m_layout.size.width(), m_layout.axisHeight);
    m_painter.fillRect(axis, m_tokens.window);
    m_painter.fillRect(QRectF(0, axis.bottom() - 1, axis.width(), 1), m_tokens.border);
    const QRectF plot = m_layout.plotRect();
    m_painter.save();
    m_painter.setClipRect(QRectF(plot.left(), 0, plot.width(), m_layout.axisHeight));
    m_painter.setFont(m_small);
    m_painter.setPen(m_tokens.textMuted);
    const qint64 step = m_layout.scale.tickStep(tickDistance);
    for (const qint64 time : m_layout.scale.ticks(tickDistance)) {
        const double x = std::round(m_layout.x(time));
        m_painter.fillRect(QRectF(x, axis.bottom() - 7, 1, 6), m_tokens.borderStrong);
        const QRectF text = m_layout.isMirrored ? QRectF(x - tickDistance - 5, 0, tickDistance, axis.height() - 3)
                                                : QRectF(x + 5, 0, tickDistance, axis.height() - 3);
        drawText(text, true, elapsedText(time - m_layout.scale.begin(), step));
    }
    if (!m_layout.timeline.end) {
        const double x = m_layout.x(m_layout.now);
        QPainterPath mark;
        mark.addPolygon(QPolygonF{{x - 5, axis.bottom() - 8}, {x + 5, axis.bottom() - 8}, {x, axis.bottom() - 1}});
        m_painter.fillPath(mark, m_tokens.accent);
    }
    m_painter.restore();
    const QRectF corner(m_layout.isMirrored ? plot.right() : 0, 0, m_layout.nameWidth, m_layout.axisHeight);
    m_painter.fillRect(QRectF(m_layout.isMirrored ? corner.left() : corner.right() - 1, 0, 1, corner.height()), m_tokens.border);
}

void TimelinePainter::drawText(const QRectF &rect, bool isAtStart, const QString &text)
{
    const bool isLeft = isAtStart != m_layout.isMirrored;
    m_painter.drawText(rect, int(Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine) | int(isLeft ? Qt::AlignLeft : Qt::AlignRight),
                       text);
}

void TimelinePainter::paintHatch(QPainter &painter, const QRectF &rect, const Tokens &tokens)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, tokens.neutralSoft);
    painter.setPen(QPen(tokens.queued, 1.2));
    // Lines stay where they are while the bar grows.
    for (double x = std::floor((rect.left() - rect.height()) / 6) * 6; x < rect.right(); x += 6)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
    painter.setPen(QPen(tokens.queued, 1));
    painter.setBrush(Qt::NoBrush);
    if (rect.width() >= 2)
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

void TimelinePainter::paintUsual(QPainter &painter, const QRectF &rect, const Tokens &tokens)
{
    painter.setBrush(tokens.neutralSoft);
    painter.setPen(QPen(tokens.borderStrong, 1, Qt::DashLine));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), round, round);
}

void TimelinePainter::paintCriticalOutline(QPainter &painter, const QRectF &bar, const Tokens &tokens)
{
    painter.setPen(QPen(tokens.text, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(bar.adjusted(-2.2, -2.2, 2.2, 2.2), round + 1.5, round + 1.5);
}

} // namespace clustero
