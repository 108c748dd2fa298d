// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logcanvas.h"

#include "models/items/runtexts.h"
#include "ui/log/logaccessible.h"
#include "ui/theme/fonts.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace clustero {

LogCanvas::LogCanvas(RowSource &rows, QWidget *parent) : QAbstractScrollArea(parent), m_rows(rows), m_lines(rows)
{
    installLogAccessible();
    setAccessibleName(tr("Log"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(1);
    connect(&m_rows, &RowSource::changed, this, &LogCanvas::rowsChanged);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &LogCanvas::touch);
    updateMetrics();
}

void LogCanvas::updateMetrics()
{
    m_font = monospaceFont();
    m_font.setPointSizeF(m_font.pointSizeF() * std::clamp(m_look.fontPercent, 50, 300) / 100);
    m_bold = m_italic = m_boldItalic = m_font;
    m_bold.setBold(true);
    m_italic.setItalic(true);
    m_boldItalic.setBold(true);
    m_boldItalic.setItalic(true);
    m_rawFonts = {QRawFont::fromFont(m_font), QRawFont::fromFont(m_bold), QRawFont::fromFont(m_italic), QRawFont::fromFont(m_boldItalic)};
    const QFontMetricsF metrics(m_font);
    m_cell = metrics.horizontalAdvance(QString(100, u'0')) / 100;
    m_lineHeight = static_cast<int>(std::ceil(metrics.height() * 1.12));
    m_ascent = static_cast<int>(std::round((m_lineHeight - metrics.height()) / 2 + metrics.ascent()));
    m_headerHeight = static_cast<int>(std::ceil(QFontMetricsF(font()).height() * 1.9));
    m_colors.emplace(tokensOf(palette()));
    m_lines.clear();
    updateGutter();
}

void LogCanvas::updateGutter()
{
    qint64 most = 999;
    for (int i = 0; i < m_rows.sectionCount(); ++i)
        most = std::max(most, m_rows.section(i)->lineCount());
    m_numberDigits = static_cast<int>(QString::number(most).size());
    const int times = m_look.times == LogTimes::Off ? 0 : m_look.times == LogTimes::SinceStart ? 12 : 18;
    m_textX = static_cast<int>(std::ceil(10 + m_cell * (m_numberDigits + times + 3)));
    const int columns = m_look.wraps ? std::max(20, static_cast<int>((viewport()->width() - m_textX - 8) / m_cell)) : 0;
    m_lines.setLook(m_look, columns);
}

void LogCanvas::setLook(const LogLook &look)
{
    if (look == m_look)
        return;
    const bool hasOtherFont = look.fontPercent != m_look.fontPercent;
    m_look = look;
    m_topOffset = 0;
    if (hasOtherFont)
        updateMetrics();
    rowsChanged();
}

void LogCanvas::setMatcher(const std::optional<LineMatcher> &matcher)
{
    m_lines.setMatcher(matcher);
    viewport()->update();
}

void LogCanvas::sectionsMoved(const std::vector<int> &places)
{
    const auto placeOf = [&](int section) {
        return section >= 0 && section < static_cast<int>(places.size()) ? places[static_cast<std::size_t>(section)] : -1;
    };
    m_topWhat.section = placeOf(m_topWhat.section);
    if (m_topWhat.section < 0)
        m_topWhat = LogRow{LogRow::Kind::Header, 0, 0, -1};
    for (TextPlace *place : {&m_caret, &m_anchor}) {
        place->section = placeOf(place->section);
        if (!place->isValid())
            *place = TextPlace();
    }
    m_hovered.reset();
    m_lines.clear();
    m_items.clear();
}

void LogCanvas::rowsChanged()
{
    m_lines.refresh();
    updateGutter();
    if (m_isFollowing) {
        setTop(endSpot());
        return;
    }
    const qint64 row = m_rows.rowOf(m_topWhat);
    const bool isSame = row < m_rows.rowCount() && m_rows.at(row) == m_topWhat;
    setTop({row, isSame ? m_topOffset : 0}, m_mayOverscroll);
}

int LogCanvas::heightOf(qint64 row)
{
    const LogRow what = m_rows.at(row);
    if (what.kind == LogRow::Kind::Header)
        return m_headerHeight;
    if (what.kind == LogRow::Kind::Line && m_look.wraps)
        return m_lineHeight * m_lines.line(what.section, what.line)->cells.rows();
    return what.kind == LogRow::Kind::Empty ? m_lineHeight * 2 : m_lineHeight;
}

// The end of what is being written: steps that have not begun may follow.
qint64 LogCanvas::lastFollowedRow() const
{
    if (m_isFollowing && m_canFollow) {
        for (int i = m_rows.sectionCount() - 1; i >= 0; --i) {
            SectionModel *section = m_rows.section(i);
            if (section->isLive() && !section->isFolded())
                return m_rows.rowOf({LogRow::Kind::Line, i, std::max<qint64>(0, section->lineCount() - 1), -1});
        }
    }
    return m_rows.rowCount() - 1;
}

LogCanvas::Spot LogCanvas::endSpot()
{
    const qint64 last = lastFollowedRow();
    if (last < 0)
        return {};
    if (m_look.wraps)
        m_lines.prepare(last - viewport()->height() / m_lineHeight - 1, last);
    int room = viewport()->height() - (last == m_rows.rowCount() - 1 ? m_lineHeight / 2 : 0);
    for (qint64 row = last; row >= 0; --row) {
        const int height = heightOf(row);
        if (height >= room)
            return {row, height - room};
        room -= height;
    }
    return {};
}

void LogCanvas::setTop(Spot spot, bool mayOverscroll)
{
    const qint64 count = m_rows.rowCount();
    spot.row = std::clamp<qint64>(spot.row, 0, std::max<qint64>(0, count - 1));
    m_mayOverscroll = mayOverscroll;
    if (!mayOverscroll && count > 0) {
        const bool wasFollowing = std::exchange(m_isFollowing, false); // the very end, whatever is followed
        const Spot end = endSpot();
        m_isFollowing = wasFollowing;
        spot = std::min(spot, end);
    }
    m_top = spot.row;
    m_topOffset = count > 0 ? std::clamp(spot.offset, 0, std::max(0, heightOf(m_top) - 1)) : 0;
    m_topWhat = count > 0 ? m_rows.at(m_top) : LogRow();
    layOut();
    updateScrollBars();
    tellWatched();
    viewport()->update();
    Q_EMIT scrolled();
}

// Makes the row begin at `y` of the view.
void LogCanvas::placeRow(qint64 row, int y, bool mayOverscroll)
{
    Spot spot{row, 0};
    while (y > 0 && spot.row > 0)
        y -= heightOf(--spot.row);
    spot.offset = std::max(0, -y);
    setTop(spot, mayOverscroll);
}

void LogCanvas::scrollPixels(int pixels)
{
    Spot spot{m_top, m_topOffset + pixels};
    const qint64 last = m_rows.rowCount() - 1;
    while (spot.offset < 0 && spot.row > 0)
        spot.offset += heightOf(--spot.row);
    while (spot.row < last && spot.offset >= heightOf(spot.row))
        spot.offset -= heightOf(spot.row++);
    spot.offset = std::max(0, spot.offset);
    setTop(spot);
    scrolledByPerson();
}

// At the end it follows, elsewhere it does not.
void LogCanvas::scrolledByPerson()
{
    touch();
    if (!m_canFollow || m_rows.rowCount() == 0)
        return;
    const bool wasFollowing = std::exchange(m_isFollowing, true);
    const Spot end = endSpot();
    m_isFollowing = wasFollowing;
    setFollowingQuietly(Spot{m_top, m_topOffset} >= end);
}

void LogCanvas::setFollowingQuietly(bool isFollowing)
{
    if (std::exchange(m_isFollowing, isFollowing) == isFollowing)
        return;
    tellWatched();
    Q_EMIT followingChanged(isFollowing);
}

void LogCanvas::setFollowing(bool isFollowing)
{
    setFollowingQuietly(isFollowing && m_canFollow);
    if (m_isFollowing)
        setTop(endSpot());
}

void LogCanvas::scrollToEnd()
{
    touch();
    if (m_canFollow) {
        setFollowing(true);
        return;
    }
    setTop(endSpot());
}

void LogCanvas::scrollToStart()
{
    setTop({});
    scrolledByPerson();
}

void LogCanvas::layOut()
{
    m_items.clear();
    const qint64 count = m_rows.rowCount();
    m_lines.prepare(m_top, m_top + viewport()->height() / m_lineHeight + 1);
    int y = -m_topOffset;
    for (qint64 row = m_top; row < count && y < viewport()->height(); ++row) {
        const int height = heightOf(row);
        m_items.push_back({row, m_rows.at(row), y, height});
        const LogRow &what = m_items.back().what;
        if (what.kind == LogRow::Kind::Line && !m_look.wraps)
            m_widest = std::max(m_widest, m_lines.line(what.section, what.line)->cells.width());
        y += height;
    }
}

void LogCanvas::updateScrollBars()
{
    m_isUpdating = true;
    const bool wasFollowing = std::exchange(m_isFollowing, false);
    const Spot end = m_rows.rowCount() > 0 ? endSpot() : Spot{};
    m_isFollowing = wasFollowing;
    const qint64 last = std::max(m_top, end.row + (end.offset > 0 ? 1 : 0));
    const bool isAtEnd = Spot{m_top, m_topOffset} >= end;
    verticalScrollBar()->setPageStep(std::max(1, visibleRows()));
    verticalScrollBar()->setRange(0, static_cast<int>(std::min<qint64>(last, INT_MAX)));
    verticalScrollBar()->setValue(isAtEnd ? verticalScrollBar()->maximum() : static_cast<int>(std::min<qint64>(m_top, INT_MAX)));
    const int room = viewport()->width() - m_textX;
    const int wide = m_look.wraps ? 0 : static_cast<int>((m_widest + 16) * m_cell) - room;
    horizontalScrollBar()->setRange(0, std::max(0, wide));
    horizontalScrollBar()->setPageStep(std::max(1, room));
    horizontalScrollBar()->setSingleStep(static_cast<int>(m_cell * 8));
    m_isUpdating = false;
}

void LogCanvas::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    if (m_isUpdating)
        return;
    if (dy != 0) {
        const QScrollBar *bar = verticalScrollBar();
        setTop(bar->value() >= bar->maximum() ? endSpot() : Spot{bar->value(), 0});
        scrolledByPerson();
    }
    viewport()->update();
}

int LogCanvas::visibleRows() const
{
    return viewport()->height() / m_lineHeight;
}

// Nothing that is on the screen may fold or vanish by itself, unless one follows.
void LogCanvas::tellWatched()
{
    if (!m_canFollow)
        return;
    std::vector<std::optional<LineRange>> ranges(static_cast<std::size_t>(m_rows.sectionCount()));
    for (const Item &item : m_items) {
        if (m_isFollowing || item.what.kind != LogRow::Kind::Line)
            continue;
        auto &range = ranges[static_cast<std::size_t>(item.what.section)];
        range = {range ? range->first : item.what.line, item.what.line};
    }
    for (int i = 0; i < m_rows.sectionCount(); ++i)
        m_rows.section(i)->setWatched(ranges[static_cast<std::size_t>(i)]);
}

int LogCanvas::stickySection() const
{
    if (!m_rows.hasHeaders() || m_items.empty())
        return -1;
    const Item &first = m_items.front();
    return first.what.kind == LogRow::Kind::Header && first.y >= 0 ? -1 : first.what.section;
}

LogRow LogCanvas::topRow() const
{
    const int edge = stickySection() >= 0 ? m_headerHeight : 0;
    for (const Item &item : m_items) {
        if (item.y >= edge)
            return item.what;
    }
    return m_items.empty() ? LogRow() : m_items.back().what;
}

const LogCanvas::Item *LogCanvas::itemAt(int y) const
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [y](const Item &item) { return y >= item.y && y < item.y + item.height; });
    return found == m_items.end() ? nullptr : &*found;
}

const LogCanvas::Item *LogCanvas::itemOf(int section, qint64 line) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const Item &item) {
        return item.what.kind == LogRow::Kind::Line && item.what.section == section && item.what.line == line;
    });
    return found == m_items.end() ? nullptr : &*found;
}

void LogCanvas::showLine(int section, qint64 line, Where where, qsizetype unit)
{
    if (section < 0 || section >= m_rows.sectionCount())
        return;
    const qint64 row = m_rows.rowOf({LogRow::Kind::Line, section, line, -1});
    m_caret = {section, line, std::max<qsizetype>(0, unit)};
    m_anchor = {};
    const Item *item = itemOf(section, line);
    const int edge = m_headerHeight + m_lineHeight;
    const bool isSeen = item && item->y >= edge && item->y + item->height <= viewport()->height() - m_lineHeight;
    setFollowingQuietly(false);
    if (where == Where::Top)
        placeRow(row, m_headerHeight, false);
    else if (where == Where::Third || !isSeen)
        placeRow(row, std::max(m_headerHeight + 5 * m_lineHeight, viewport()->height() / 3), false);
    if (unit >= 0 && !m_look.wraps) {
        const int x = static_cast<int>(m_lines.line(section, line)->cells.placeOf(unit).column * m_cell);
        const int room = viewport()->width() - m_textX - static_cast<int>(12 * m_cell);
        QScrollBar *bar = horizontalScrollBar();
        if (x < bar->value() || x > bar->value() + room)
            bar->setValue(std::max(0, x - room / 2));
    }
    viewport()->update();
    Q_EMIT currentChanged(section, line);
}

void LogCanvas::showHeader(int section)
{
    setFollowingQuietly(false);
    setTop({m_rows.rowOf({LogRow::Kind::Header, section, 0, -1}), 0});
}

void LogCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    rowsChanged();
}

void LogCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateMetrics();
        rowsChanged();
    }
}

QStringList LogCanvas::visibleText() const
{
    auto *self = const_cast<LogCanvas *>(this);
    QStringList rows;
    for (const Item &item : m_items) {
        const SectionModel *section = m_rows.section(item.what.section);
        switch (item.what.kind) {
        case LogRow::Kind::Header:
            rows << tr("%1, %2, %3").arg(section->facts().strand, section->facts().step, stateText(section->facts().state));
            break;
        case LogRow::Kind::Line: rows << self->m_lines.line(item.what.section, item.what.line)->styled.text.left(longLine); break;
        case LogRow::Kind::Note: rows << noteText(section->notes().at(static_cast<std::size_t>(item.what.note))); break;
        case LogRow::Kind::Empty: rows << emptyText(*section); break;
        }
    }
    return rows;
}

std::chrono::milliseconds LogCanvas::sinceTouched() const
{
    return m_touched.isValid() ? std::chrono::milliseconds(m_touched.elapsed()) : std::chrono::milliseconds::max();
}

} // namespace clustero
