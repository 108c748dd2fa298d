// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logcanvas.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace clustero {

void LogCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool selects = (event->modifiers() & Qt::ShiftModifier) != 0;
    const bool hasControl = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0;
    const qint64 page = std::max(1, visibleRows() - 3);
    touch();
    switch (event->key()) {
    case Qt::Key_Up:
        if (hasControl)
            scrollPixels(-m_lineHeight);
        else
            moveCurrent(-1, selects);
        return;
    case Qt::Key_Down:
        if (hasControl)
            scrollPixels(m_lineHeight);
        else
            moveCurrent(1, selects);
        return;
    case Qt::Key_PageUp:
        if (selects)
            moveCurrent(-page, true);
        else
            scrollPixels(static_cast<int>(-page) * m_lineHeight);
        return;
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        if (selects && event->key() == Qt::Key_PageDown)
            moveCurrent(page, true);
        else
            scrollPixels(static_cast<int>(selects ? -page : page) * m_lineHeight);
        return;
    case Qt::Key_Home: scrollToStart(); return;
    case Qt::Key_End: scrollToEnd(); return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (hasControl)
            break;
        fold(event->key() == Qt::Key_Left);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: activateCurrent(); return;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

// From the current line, or from the top of the view if it is not seen.
void LogCanvas::moveCurrent(qint64 rows, bool selects)
{
    if (m_rows.rowCount() == 0)
        return;
    const bool isSeen = m_caret.isValid() && itemOf(m_caret.section, m_caret.line);
    const qint64 from =
        isSeen ? m_rows.rowOf({LogRow::Kind::Line, m_caret.section, m_caret.line, -1}) : m_rows.rowOf(topRow()) - (rows > 0 ? 1 : -1);
    const qint64 step = rows > 0 ? 1 : -1;
    qint64 row = std::clamp<qint64>(from + rows, 0, m_rows.rowCount() - 1);
    while (row > 0 && row < m_rows.rowCount() - 1 && m_rows.at(row).kind == LogRow::Kind::Note)
        row += step;
    setCurrentRow(row, selects);
}

void LogCanvas::setCurrentRow(qint64 row, bool selects)
{
    const LogRow what = m_rows.at(row);
    if (what.kind != LogRow::Kind::Line) { // a header: the next line that way is current
        placeRow(row, std::clamp(0, m_headerHeight, viewport()->height() / 2), false);
        m_caret = {what.section, -1, 0};
        scrolledByPerson();
        Q_EMIT currentChanged(what.section, -1);
        viewport()->update();
        return;
    }
    if (selects && !m_anchor.isValid())
        m_anchor = {m_caret.isValid() ? m_caret.section : what.section, m_caret.isValid() ? m_caret.line : what.line, 0};
    const TextPlace anchor = selects ? m_anchor : TextPlace();
    const bool wasFollowing = m_isFollowing;
    const qint64 before = m_top;
    showLine(what.section, what.line, Where::Anywhere);
    if (selects) {
        m_anchor = anchor;
        m_caret.unit = m_caret < m_anchor ? 0 : m_lines.line(what.section, what.line)->styled.text.size();
    } else if (wasFollowing && m_top >= before) {
        scrolledByPerson();
    }
    QAccessibleInterface *accessible = QAccessible::isActive() ? QAccessible::queryAccessibleInterface(this) : nullptr;
    if (accessible && accessible->textInterface()) {
        QAccessibleTextCursorEvent cursor(this, accessible->textInterface()->cursorPosition());
        QAccessible::updateAccessibility(&cursor);
    }
}

// Left folds the innermost group, then the step; Right unfolds.
void LogCanvas::fold(bool isFolded)
{
    const LogRow top = topRow();
    const int section = m_caret.isValid() ? m_caret.section : top.section;
    if (section < 0 || section >= m_rows.sectionCount())
        return;
    SectionModel *model = m_rows.section(section);
    const qint64 line = m_caret.isValid() ? m_caret.line : top.line;
    const int group = line >= 0 ? model->groupHolding(line) : -1;
    if (!isFolded && model->isFolded())
        toggleSection(section);
    else if (group >= 0 && model->isGroupFolded(group) != isFolded)
        toggleGroup(section, group);
    else if (isFolded && !model->isFolded())
        toggleSection(section);
}

void LogCanvas::toggleSection(int section)
{
    SectionModel *model = m_rows.section(section);
    int y = 0;
    for (const Item &item : m_items) {
        if (item.what.kind == LogRow::Kind::Header && item.what.section == section)
            y = std::max(0, item.y);
    }
    touch();
    setFollowingQuietly(false);
    m_caret = {section, -1, 0};
    m_anchor = {};
    model->setFolded(!model->isFolded());
    placeRow(m_rows.rowOf({LogRow::Kind::Header, section, 0, -1}), y, true);
    Q_EMIT currentChanged(section, -1);
}

void LogCanvas::toggleGroup(int section, int group)
{
    SectionModel *model = m_rows.section(section);
    const qint64 title = model->groups()[static_cast<std::size_t>(group)].first;
    const Item *item = itemOf(section, title);
    const int y = item ? item->y : m_headerHeight;
    touch();
    setFollowingQuietly(false);
    model->setGroupFolded(group, !model->isGroupFolded(group));
    m_caret = {section, title, 0};
    m_anchor = {};
    placeRow(m_rows.rowOf({LogRow::Kind::Line, section, title, -1}), y, true);
}

void LogCanvas::activateCurrent()
{
    if (!m_caret.isValid())
        return;
    if (m_caret.line < 0) {
        toggleSection(m_caret.section);
        return;
    }
    ShownLine *line = m_lines.line(m_caret.section, m_caret.line);
    if (line->group >= 0) {
        toggleGroup(m_caret.section, line->group);
        return;
    }
    const QList<LogLink> links = m_lines.links(*line);
    if (!links.isEmpty())
        Q_EMIT linkActivated(m_caret.section, linkAt(m_caret).value_or(links.first()));
    else
        Q_EMIT lineActivated(m_caret.section, m_caret.line);
}

int LogCanvas::headerAt(const QPoint &point) const
{
    if (const int sticky = stickySection(); sticky >= 0 && point.y() < m_headerHeight) {
        const Item *item = itemAt(point.y());
        return item && item->what.kind == LogRow::Kind::Header && item->y > 0 ? item->what.section : sticky;
    }
    const Item *item = itemAt(point.y());
    return item && item->what.kind == LogRow::Kind::Header ? item->what.section : -1;
}

TextPlace LogCanvas::placeAt(const QPoint &point)
{
    if (m_items.empty())
        return {};
    const Item *item = itemAt(std::clamp(point.y(), 0, viewport()->height() - 1));
    if (!item)
        item = &m_items.back();
    if (item->what.kind != LogRow::Kind::Line)
        return {item->what.section, item->what.kind == LogRow::Kind::Note ? item->what.line : 0, 0};
    const ShownLine *line = m_lines.line(item->what.section, item->what.line);
    const int row = std::clamp((point.y() - item->y) / m_lineHeight, 0, line->cells.rows() - 1);
    const int column = static_cast<int>(std::floor((point.x() - m_textX + horizontalScrollBar()->value()) / m_cell + 0.3));
    return {item->what.section, item->what.line, line->cells.unitAt({row, column})};
}

std::optional<LogLink> LogCanvas::linkAt(const TextPlace &place)
{
    if (!place.isValid() || place.line < 0)
        return {};
    for (const LogLink &link : m_lines.links(*m_lines.line(place.section, place.line))) {
        if (place.unit >= link.start && place.unit < link.start + link.length)
            return link;
    }
    return {};
}

QList<std::pair<int, LogLink>> LogCanvas::visibleLinks()
{
    QList<std::pair<int, LogLink>> result;
    for (const Item &item : m_items) {
        if (item.what.kind != LogRow::Kind::Line)
            continue;
        for (const LogLink &link : m_lines.links(*m_lines.line(item.what.section, item.what.line)))
            result.append({item.what.section, link});
    }
    return result;
}

void LogCanvas::showRest(int section, qint64 line)
{
    touch();
    setFollowingQuietly(false);
    m_lines.showRest(section, line);
    m_widest = std::max(m_widest, m_lines.line(section, line)->cells.width());
    layOut();
    updateScrollBars();
    viewport()->update();
}

void LogCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    touch();
    const QPoint point = event->pos();
    if (const int section = headerAt(point); section >= 0) {
        toggleSection(section);
        return;
    }
    const bool isAgain = m_lastClick.isValid() && m_lastClick.elapsed() < QApplication::doubleClickInterval() &&
                         (point - m_lastClickAt).manhattanLength() < QApplication::startDragDistance();
    m_clicks = isAgain ? m_clicks % 3 + 1 : 1;
    m_lastClick.start();
    m_lastClickAt = point;
    clickText(point, event->modifiers(), m_clicks);
}

void LogCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void LogCanvas::clickText(const QPoint &point, Qt::KeyboardModifiers modifiers, int clicks)
{
    const TextPlace place = placeAt(point);
    const Item *item = itemAt(point.y());
    if (!place.isValid() || !item || item->what.kind != LogRow::Kind::Line)
        return;
    ShownLine *line = m_lines.line(place.section, place.line);
    if ((modifiers & Qt::ControlModifier) != 0) {
        if (const auto link = linkAt(place)) {
            Q_EMIT linkActivated(place.section, *link);
            return;
        }
    }
    if (line->group >= 0 && (point.x() < m_textX || clicks == 2)) {
        toggleGroup(place.section, line->group);
        return;
    }
    const CellText::Place end = line->cells.placeOf(line->styled.text.size());
    const int column = static_cast<int>((point.x() - m_textX + horizontalScrollBar()->value()) / m_cell);
    if (line->styled.isCut && column > end.column && (point.y() - item->y) / m_lineHeight == end.row) {
        showRest(place.section, place.line);
        return;
    }
    setFollowingQuietly(false);
    const QString &text = line->styled.text;
    if (clicks == 1) {
        m_anchor = (modifiers & Qt::ShiftModifier) != 0 && m_caret.isValid() ? (m_anchor.isValid() ? m_anchor : m_caret) : place;
        m_caret = place;
        m_isDragging = true;
    } else if (clicks == 2) {
        const auto isWord = [&](qsizetype i) { return text[i].isLetterOrNumber() || QStringLiteral("_-./:@").contains(text[i]); };
        qsizetype start = std::min(place.unit, std::max<qsizetype>(0, text.size() - 1));
        qsizetype stop = start;
        while (start > 0 && isWord(start - 1))
            --start;
        while (stop < text.size() && isWord(stop))
            ++stop;
        m_anchor = {place.section, place.line, start};
        m_caret = {place.section, place.line, stop};
    } else {
        m_anchor = {place.section, place.line, 0};
        m_caret = {place.section, place.line, text.size()};
    }
    viewport()->update();
    Q_EMIT currentChanged(place.section, place.line);
    if (!m_canFollow && clicks == 1)
        Q_EMIT lineActivated(place.section, place.line);
}

void LogCanvas::dragTo(const QPoint &point)
{
    touch();
    if (point.y() < m_headerHeight && m_top > 0)
        scrollPixels(-m_lineHeight);
    else if (point.y() > viewport()->height())
        scrollPixels(m_lineHeight);
    setFollowingQuietly(false);
    const TextPlace place = placeAt(point);
    if (place.isValid() && place.line >= 0)
        m_caret = place;
    viewport()->update();
}

void LogCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging && (event->buttons() & Qt::LeftButton) != 0) {
        dragTo(event->pos());
        return;
    }
    const bool isHeader = headerAt(event->pos()) >= 0;
    std::optional<std::pair<TextPlace, LogLink>> hovered;
    if (!isHeader && event->pos().x() >= m_textX) {
        const TextPlace place = placeAt(event->pos());
        if (const auto link = linkAt(place))
            hovered = {place, *link};
    }
    const bool hasControl = (event->modifiers() & Qt::ControlModifier) != 0;
    const bool isGutter = event->pos().x() < m_textX;
    viewport()->setCursor(isHeader || (hovered && hasControl) ? Qt::PointingHandCursor : isGutter ? Qt::ArrowCursor : Qt::IBeamCursor);
    const bool isOther = hovered.has_value() != m_hovered.has_value() ||
                         (hovered && (hovered->second != m_hovered->second || hovered->first.line != m_hovered->first.line));
    m_hovered = hovered;
    if (!isOther)
        return;
    Q_EMIT linkHovered(m_hovered ? m_hovered->second.target : QString());
    viewport()->update();
}

void LogCanvas::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragging = false;
    if (m_anchor == m_caret)
        m_anchor = {};
}

bool LogCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (m_hovered)
            QToolTip::showText(help->globalPos(), tr("%1\nCtrl+click opens it").arg(m_hovered->second.target.left(500)), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered) {
        m_hovered.reset();
        Q_EMIT linkHovered({});
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void LogCanvas::wheelEvent(QWheelEvent *event)
{
    const bool isSideways =
        (event->modifiers() & Qt::ShiftModifier) != 0 || std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y());
    if (isSideways) {
        const int delta = event->angleDelta().x() != 0 ? event->angleDelta().x() : event->angleDelta().y();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - static_cast<int>(delta * m_cell / 15));
        event->accept();
        return;
    }
    if (!event->pixelDelta().isNull()) {
        scrollPixels(-event->pixelDelta().y());
    } else {
        m_wheelRest += -event->angleDelta().y() / 120.0 * QApplication::wheelScrollLines() * m_lineHeight;
        const int whole = static_cast<int>(m_wheelRest);
        m_wheelRest -= whole;
        scrollPixels(whole);
    }
    event->accept();
}

void LogCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse && !hasSelection()) {
        const TextPlace place = placeAt(event->pos() - viewport()->pos());
        if (place.isValid()) {
            m_caret = place;
            viewport()->update();
        }
    }
    Q_EMIT menuWanted(event->globalPos());
}

void LogCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LogCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void LogCanvas::selectAll()
{
    const int section = m_caret.isValid() ? m_caret.section : std::max(0, topRow().section);
    if (section >= m_rows.sectionCount() || m_rows.section(section)->lineCount() == 0)
        return;
    touch();
    setFollowingQuietly(false);
    const qint64 last = m_rows.section(section)->lineCount() - 1;
    m_anchor = {section, 0, 0};
    m_caret = {section, last, m_lines.line(section, last)->styled.text.size()};
    viewport()->update();
}

void LogCanvas::clearSelection()
{
    m_anchor = {};
    viewport()->update();
}

} // namespace clustero
