// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/overviewruler.h"

#include "ui/theme/tokens.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace clustero {

namespace {

constexpr int tickHeight = 2;

} // namespace

OverviewRuler::OverviewRuler(RowSource &rows, QWidget *parent) : QWidget(parent), m_rows(rows)
{
    setAccessibleName(tr("Overview of the log"));
    setToolTip(tr("Errors, matches and bookmarks in the whole log. Click to go there."));
    setCursor(Qt::PointingHandCursor);
    setFixedWidth(sizeHint().width());
    m_timer.setSingleShot(true);
    m_timer.setInterval(120);
    connect(&m_timer, &QTimer::timeout, this, &OverviewRuler::look);
}

void OverviewRuler::refresh()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void OverviewRuler::resizeEvent(QResizeEvent *)
{
    refresh();
}

// Each tick stands for a range of rows, which is a range of lines in one section or some.
void OverviewRuler::look()
{
    const auto count = static_cast<std::size_t>(std::max(1, height() / tickHeight));
    const qint64 rows = m_rows.rowCount();
    m_ticks.assign(count, {});
    for (std::size_t i = 0; i < count && rows > 0; ++i) {
        const qint64 from = rows * static_cast<qint64>(i) / static_cast<qint64>(count);
        const qint64 to = std::max(from, rows * static_cast<qint64>(i + 1) / static_cast<qint64>(count) - 1);
        const LogRow first = m_rows.at(from);
        const LogRow last = to + 1 < rows ? m_rows.at(to + 1) : LogRow{LogRow::Kind::Header, m_rows.sectionCount(), 0, -1};
        for (int s = first.section; s <= last.section && s < m_rows.sectionCount() && s < first.section + 1000; ++s) {
            SectionModel *section = m_rows.section(s);
            const qint64 begin = s == first.section && first.kind != LogRow::Kind::Header ? first.line : 0;
            const qint64 end = s == last.section ? (last.kind == LogRow::Kind::Header ? 0 : last.line) : section->lineCount();
            const auto has = [&](qint64 next) { return next >= 0 && next < end; };
            m_ticks[i].hasError |= section->facts().state != State::Passed && has(section->document().errors().next(begin));
            m_ticks[i].hasMatch |= section->search() && has(section->search()->next(begin));
            m_ticks[i].hasBookmark |= has(section->bookmarks().next(begin));
        }
    }
    update();
}

void OverviewRuler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.window);
    painter.fillRect(QRect(0, 0, 1, height()), tokens.border);
    for (std::size_t i = 0; i < m_ticks.size(); ++i) {
        const int y = static_cast<int>(i) * tickHeight;
        if (m_ticks[i].hasMatch)
            painter.fillRect(QRect(2, y, 4, tickHeight + 1), tokens.warning);
        if (m_ticks[i].hasError)
            painter.fillRect(QRect(7, y, 4, tickHeight + 1), tokens.failed);
        if (m_ticks[i].hasBookmark)
            painter.fillRect(QRect(2, y, 9, tickHeight + 1), tokens.accent);
    }
}

void OverviewRuler::mousePressEvent(QMouseEvent *event)
{
    const qint64 row = m_rows.rowCount() * std::clamp(event->pos().y(), 0, height()) / std::max(1, height());
    Q_EMIT rowWanted(row);
}

void OverviewRuler::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) != 0)
        mousePressEvent(event);
}

} // namespace clustero
