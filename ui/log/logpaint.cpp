// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logcanvas.h"

#include "models/items/runtexts.h"
#include "ui/theme/fonts.h"
#include "ui/theme/format.h"
#include "ui/theme/stateglyph.h"

#include <QDateTime>
#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>

namespace clustero {

namespace {

QString clockText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("hh:mm:ss"));
}

void paintChevron(QPainter &painter, const QRectF &rect, bool isOpen, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(rect.center());
    painter.rotate(isOpen ? 90 : 0);
    const qreal size = rect.height() / 4;
    painter.drawPolyline(QPolygonF({{-size * 0.55, -size}, {size * 0.55, 0}, {-size * 0.55, size}}));
    painter.restore();
}

} // namespace

void LogCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight); // as the log itself
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(viewport()->rect(), tokens.surface);
    m_lines.beginPaint();
    for (const Item &item : m_items)
        paintItem(painter, item);
    if (const int section = stickySection(); section >= 0) {
        int y = 0;
        for (const Item &item : m_items) { // the next header pushes it away
            if (item.what.kind == LogRow::Kind::Header && item.y > 0 && item.y < m_headerHeight)
                y = item.y - m_headerHeight;
        }
        paintHeader(painter, section, QRect(0, y, viewport()->width(), m_headerHeight), true);
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void LogCanvas::paintItem(QPainter &painter, const Item &item)
{
    switch (item.what.kind) {
    case LogRow::Kind::Header: paintHeader(painter, item.what.section, QRect(0, item.y, viewport()->width(), item.height), false); break;
    case LogRow::Kind::Line: paintLine(painter, item, *m_lines.line(item.what.section, item.what.line)); break;
    case LogRow::Kind::Note: {
        const auto &notes = m_rows.section(item.what.section)->notes();
        if (item.what.note < static_cast<int>(notes.size()))
            paintNote(painter, item, noteText(notes[static_cast<std::size_t>(item.what.note)]));
        break;
    }
    case LogRow::Kind::Empty: {
        painter.setFont(font());
        painter.setPen(tokensOf(palette()).textMuted);
        painter.drawText(QRect(m_textX, item.y, viewport()->width() - m_textX, item.height), Qt::AlignVCenter,
                         emptyText(*m_rows.section(item.what.section)));
        break;
    }
    }
}

void LogCanvas::paintNote(QPainter &painter, const Item &item, const QString &text)
{
    const Tokens &tokens = tokensOf(palette());
    const QRect rect(0, item.y, viewport()->width(), item.height);
    painter.fillRect(rect, tokens.warningSoft);
    painter.setPen(AnsiColors::legible(tokens.warning, tokens.warningSoft));
    painter.setFont(m_italic);
    painter.drawText(QPointF(m_textX, item.y + m_ascent), text);
}

QString LogCanvas::noteText(const LogNote &note)
{
    const QString lines =
        note.lines == 1 ? tr("1 line") : tr("%Ln lines", nullptr, static_cast<int>(std::min<qint64>(note.lines, INT_MAX)));
    switch (note.kind) {
    case LogNote::Kind::Truncated: return tr("… the log was cut here: %1 lost").arg(lines);
    case LogNote::Kind::Replaced: return tr("… another file took the log's place here: %1 before it lost").arg(lines);
    case LogNote::Kind::Lost: return tr("… %1 lost %2–%3").arg(lines, clockText(note.fromMs), clockText(note.toMs));
    }
    return {};
}

QString LogCanvas::emptyText(const SectionModel &section) const
{
    const LogSection &facts = section.facts();
    const bool isOpen = section.document().isOpen();
    switch (facts.state) {
    case State::Queued:
    case State::Waiting: return tr("Not started yet.");
    case State::Pulling: return tr("Getting the image. The step has not started yet.");
    case State::Skipped: return facts.reason.isEmpty() ? tr("Skipped.") : tr("Skipped: %1").arg(facts.reason);
    case State::Running: {
        if (!facts.startedAt.isValid())
            return tr("No output yet.");
        const std::chrono::milliseconds since(std::max<qint64>(0, facts.startedAt.msecsTo(QDateTime::currentDateTimeUtc())));
        return tr("No output yet. Step started %1 ago.").arg(durationText(std::chrono::duration_cast<std::chrono::seconds>(since)));
    }
    default: return isOpen ? tr("The step wrote no output.") : tr("Opening the log…");
    }
}

void LogCanvas::paintHeader(QPainter &painter, int section, const QRect &rect, bool isSticky)
{
    const Tokens &tokens = tokensOf(palette());
    const SectionModel *model = m_rows.section(section);
    const LogSection &facts = model->facts();
    painter.fillRect(rect, tokens.raised);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.border);
    if (!isSticky && rect.top() > 0)
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), tokens.border);
    const qreal middle = rect.center().y() + 0.5;
    paintChevron(painter, QRectF(8, middle - 9, 18, 18), !model->isFolded(), tokens.textMuted);
    paintStateGlyph(painter, QRectF(30, middle - 8, 16, 16), facts.state, tokens);
    QFont name = font();
    name.setWeight(QFont::DemiBold);
    painter.setFont(name);
    painter.setPen(tokens.text);
    int right = rect.right() - 12;

    QStringList words{facts.state == State::Failed && facts.exitCode ? tr("exit status %1").arg(*facts.exitCode) : stateText(facts.state)};
    if (facts.startedAt.isValid() && (facts.finishedAt.isValid() || model->isLive())) {
        const QDateTime end = facts.finishedAt.isValid() ? facts.finishedAt : QDateTime::currentDateTimeUtc();
        words << durationText(std::chrono::milliseconds(std::max<qint64>(0, facts.startedAt.msecsTo(end))));
    }
    if (model->document().isOpen() && (model->lineCount() > 0 || isFinal(facts.state)))
        words << (model->lineCount() == 1 ? tr("1 line")
                                          : tr("%Ln lines", nullptr, static_cast<int>(std::min<qint64>(model->lineCount(), INT_MAX))));
    const LogIndex::Facts file = model->document().facts();
    if (!file.isComplete && file.size > 32 * 1024 * 1024)
        words << tr("reading %1 %").arg(file.bytes * 100 / std::max<qint64>(1, file.size));
    const QString rest = words.join(QStringLiteral(" · "));
    painter.setFont(font());
    const QFontMetrics metrics(font());
    painter.setPen(tokens.textMuted);
    painter.drawText(QRect(right - metrics.horizontalAdvance(rest), rect.top(), metrics.horizontalAdvance(rest) + 2, rect.height()),
                     Qt::AlignVCenter, rest);
    right -= metrics.horizontalAdvance(rest) + 14;
    const qint64 errors = model->document().errors().count();
    if (errors > 0 && !model->isLive() && facts.state != State::Passed) {
        const QString text = errors == 1 ? tr("1 error") : tr("%Ln errors", nullptr, static_cast<int>(std::min<qint64>(errors, INT_MAX)));
        const int width = metrics.horizontalAdvance(text) + 16;
        const QRectF pill(right - width, middle - metrics.height() / 2.0 - 1, width, metrics.height() + 2);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.failedSoft);
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(AnsiColors::legible(tokens.failed, tokens.failedSoft));
        painter.drawText(pill, Qt::AlignCenter, text);
        right -= width + 12;
    }
    const QString strand = facts.strand.isEmpty() ? QString() : facts.strand + QStringLiteral("  ›  ");
    const QFontMetrics nameMetrics(name);
    const int strandWidth = metrics.horizontalAdvance(strand);
    painter.setPen(tokens.textMuted);
    painter.drawText(QRect(54, rect.top(), std::max(0, right - 54), rect.height()), Qt::AlignVCenter,
                     metrics.elidedText(strand, Qt::ElideMiddle, right - 54));
    painter.setFont(name);
    painter.setPen(tokens.text);
    painter.drawText(QRect(54 + strandWidth, rect.top(), std::max(0, right - 54 - strandWidth), rect.height()), Qt::AlignVCenter,
                     nameMetrics.elidedText(facts.step, Qt::ElideMiddle, right - 54 - strandWidth));
}

void LogCanvas::paintLine(QPainter &painter, const Item &item, ShownLine &line)
{
    const Tokens &tokens = tokensOf(palette());
    SectionModel *section = m_rows.section(item.what.section);
    const bool isCurrent = m_caret.section == item.what.section && m_caret.line == item.what.line;
    const bool isError = section->document().errors().contains(item.what.line);
    QColor behind = tokens.surface;
    if (isError)
        behind = tokens.failedSoft;
    else if (isCurrent)
        behind = tokens.neutralSoft;
    const QRect rect(0, item.y, viewport()->width(), item.height);
    if (behind != tokens.surface)
        painter.fillRect(rect, behind);
    paintText(painter, item, line, behind);
    paintGutter(painter, item, line, behind);
    if (isError)
        painter.fillRect(QRect(0, item.y, 3, item.height), tokens.failed);
    if (isCurrent) {
        painter.fillRect(QRect(0, item.y, 3, item.height), isError ? tokens.failed : tokens.accent);
        if (isError) { // the line that one has been led to
            painter.fillRect(QRect(0, item.y, rect.width(), 1), tokens.failed);
            painter.fillRect(QRect(0, item.y + item.height - 1, rect.width(), 1), tokens.failed);
        }
    }
    if (section->bookmarks().contains(item.what.line)) {
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath flag;
        const qreal top = item.y + 3;
        flag.addPolygon(QPolygonF({{5, top}, {11, top}, {11, top + 10}, {8, top + 7}, {5, top + 10}, {5, top}}));
        painter.fillPath(flag, tokens.accent);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

QString LogCanvas::timeText(const Item &item, const ShownLine &line) const
{
    if (line.arrival.ms <= 0)
        return {};
    if (m_look.times == LogTimes::WallClock) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(line.arrival.ms);
        const int offset = time.offsetFromUtc() / 60;
        const QString zone =
            QStringLiteral("%1%2").arg(QLatin1Char(offset < 0 ? '-' : '+')).arg(std::abs(offset) / 60, 2, 10, QLatin1Char('0'));
        return time.toString(QStringLiteral("hh:mm:ss.zzz")) + zone;
    }
    const QDateTime start = m_rows.section(item.what.section)->facts().startedAt;
    const qint64 since = start.isValid() ? line.arrival.ms - start.toMSecsSinceEpoch() : 0;
    const qint64 size = std::abs(since);
    return QStringLiteral("%1%2:%3.%4")
        .arg(since < 0 ? QStringLiteral("-") : QString())
        .arg(size / 60'000)
        .arg(size / 1000 % 60, 2, 10, QLatin1Char('0'))
        .arg(size % 1000, 3, 10, QLatin1Char('0'));
}

void LogCanvas::paintGutter(QPainter &painter, const Item &item, const ShownLine &line, const QColor &behind)
{
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(QRect(0, item.y, m_textX - 2, item.height), behind);
    painter.setPen(AnsiColors::legible(tokens.textMuted, behind));
    const QString number = QString::number(line.number + 1);
    const qreal baseline = item.y + m_ascent;
    drawLetters(painter, {14 + m_cell * (m_numberDigits - static_cast<int>(number.size())), baseline}, number, {});
    if (m_look.times != LogTimes::Off) {
        const QString time = timeText(item, line);
        const int room = m_look.times == LogTimes::SinceStart ? 11 : 16;
        drawLetters(painter, {14 + m_cell * (m_numberDigits + 1 + std::max(0, room - static_cast<int>(time.size()))), baseline}, time, {});
    }
    if (line.group >= 0) {
        const bool isOpen = !m_rows.section(item.what.section)->isGroupFolded(line.group);
        paintChevron(painter, QRectF(m_textX - 2 * m_cell - 2, item.y, 2 * m_cell, m_lineHeight), isOpen, tokens.textMuted);
    }
}

const QFont &LogCanvas::fontOf(const TextStyle &style) const
{
    if (style.has(TextStyle::Bold))
        return style.has(TextStyle::Italic) ? m_boldItalic : m_bold;
    return style.has(TextStyle::Italic) ? m_italic : m_font;
}

void LogCanvas::paintText(QPainter &painter, const Item &item, ShownLine &line, const QColor &behind)
{
    painter.save();
    painter.setClipRect(QRect(m_textX - 2, item.y, viewport()->width() - m_textX + 2, item.height));
    const QList<LineMatcher::Span> matches = m_lines.matches(line);
    const int firstRow = std::max(0, -item.y / m_lineHeight);
    const int lastRow = std::min(line.cells.rows() - 1, (viewport()->height() - item.y) / m_lineHeight);
    for (int row = firstRow; row <= lastRow; ++row)
        paintRow(painter, item, line, row, matches, behind);
    if (line.styled.isCut) {
        const CellText::Place end = line.cells.placeOf(line.styled.text.size());
        painter.setFont(m_italic);
        painter.setPen(AnsiColors::legible(tokensOf(palette()).accent, behind));
        painter.drawText(
            QPointF(m_textX + end.column * m_cell - horizontalScrollBar()->value(), item.y + end.row * m_lineHeight + m_ascent),
            tr(" … show rest"));
    }
    painter.restore();
}

// The row in pieces that look the same.
void LogCanvas::paintRow(QPainter &painter, const Item &item, ShownLine &line, int row, const QList<LineMatcher::Span> &matches,
                         const QColor &behind)
{
    const Tokens &tokens = tokensOf(palette());
    const qreal left = m_textX - horizontalScrollBar()->value();
    const qsizetype rowStart = line.cells.startOf(row);
    const qsizetype rowEnd = row + 1 < line.cells.rows() ? line.cells.startOf(row + 1) : line.styled.text.size();
    const int firstColumn = std::max(0, static_cast<int>(horizontalScrollBar()->value() / m_cell) - 2);
    const int lastColumn = firstColumn + static_cast<int>(viewport()->width() / m_cell) + 4;
    const qsizetype from = std::max(rowStart, line.cells.unitAt({row, firstColumn}));
    const qsizetype to = std::min(rowEnd, line.cells.unitAt({row, lastColumn}) + 1);
    const std::pair<TextPlace, TextPlace> selected = selection();
    const TextPlace lineStart{item.what.section, item.what.line, 0};
    const bool hasSelected = hasSelection();
    const auto isSelected = [&](qsizetype unit) {
        const TextPlace place{lineStart.section, lineStart.line, unit};
        return hasSelected && place >= selected.first && place < selected.second;
    };
    std::vector<qsizetype> cuts{from, to};
    const auto cut = [&](qsizetype unit) {
        if (unit > from && unit < to)
            cuts.push_back(unit);
    };
    for (const StyledRun &run : line.styled.runs) {
        cut(run.start);
        cut(run.start + run.length);
    }
    for (const LineMatcher::Span &span : matches) {
        cut(span.start);
        cut(span.start + span.length);
    }
    const bool isHovered = m_hovered && m_hovered->first.section == lineStart.section && m_hovered->first.line == lineStart.line;
    if (isHovered) {
        cut(m_hovered->second.start);
        cut(m_hovered->second.start + m_hovered->second.length);
    }
    for (const TextPlace &place : {selected.first, selected.second}) {
        if (place.section == lineStart.section && place.line == lineStart.line)
            cut(place.unit);
    }
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());

    const qreal top = item.y + row * m_lineHeight;
    std::size_t run = 0;
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        const qsizetype start = cuts[i];
        const qsizetype end = cuts[i + 1];
        while (run < line.styled.runs.size() && line.styled.runs[run].start + line.styled.runs[run].length <= start)
            ++run;
        TextStyle style;
        if (run < line.styled.runs.size() && line.styled.runs[run].start <= start)
            style = line.styled.runs[run].style;
        if (line.group >= 0)
            style.flags |= TextStyle::Bold;
        const qreal x = left + line.cells.placeOf(start).column * m_cell;
        const CellText::Place endPlace = line.cells.placeOf(end);
        const qreal endX = left + (endPlace.row == row ? endPlace.column : line.cells.width()) * m_cell;
        const QRectF rect(x, top, endX - x, m_lineHeight);
        AnsiColors::Pair colors = m_colors->pairOf(style, behind);
        const bool isMatch = std::any_of(matches.begin(), matches.end(), [&](const LineMatcher::Span &span) {
            return start >= span.start && start < span.start + span.length;
        });
        if (isSelected(start)) {
            colors = {tokens.selectionText, tokens.selection};
        } else if (isMatch) {
            const bool isCurrent = m_caret.section == lineStart.section && m_caret.line == lineStart.line;
            colors.background = isCurrent ? tokens.warning : tokens.warningSoft;
            colors.text = AnsiColors::legible(isCurrent ? tokens.surface : tokens.text, colors.background);
        }
        if (colors.background.isValid())
            painter.fillRect(rect, colors.background);
        if (style.has(TextStyle::Token) && !isSelected(start)) {
            painter.fillRect(rect.adjusted(0, 1, 0, -1), tokens.neutralSoft);
            colors.text = AnsiColors::legible(tokens.warning, tokens.neutralSoft);
        }
        const bool isLink =
            style.link > 0 || (isHovered && start >= m_hovered->second.start && start < m_hovered->second.start + m_hovered->second.length);
        paintSegment(painter, line, start, end, {x, top + m_ascent}, colors.text, style);
        if (style.has(TextStyle::Underline) || isLink)
            painter.fillRect(QRectF(x, top + m_ascent + 2, endX - x, 1), colors.text);
        if (style.has(TextStyle::StrikeOut))
            painter.fillRect(QRectF(x, top + m_lineHeight / 2.0, endX - x, 1), colors.text);
    }
    // The end of a selected line.
    if (row + 1 == line.cells.rows() && isSelected(line.styled.text.size()))
        painter.fillRect(QRectF(left + line.cells.placeOf(line.styled.text.size()).column * m_cell, top, m_cell, m_lineHeight),
                         tokens.selection);
}

// Letters of a grid, without what a font would make of two of them together.
void LogCanvas::drawLetters(QPainter &painter, QPointF at, const QString &text, const TextStyle &style)
{
    const QRawFont &raw = m_rawFonts[(style.has(TextStyle::Bold) ? 1U : 0U) + (style.has(TextStyle::Italic) ? 2U : 0U)];
    const QList<quint32> glyphs = raw.glyphIndexesForString(text);
    if (!raw.isValid() || glyphs.size() != text.size() || glyphs.contains(0)) {
        painter.setFont(fontOf(style));
        painter.drawText(at, text);
        return;
    }
    QList<QPointF> places(glyphs.size());
    for (qsizetype i = 0; i < places.size(); ++i)
        places[i] = {static_cast<qreal>(i) * m_cell, 0};
    QGlyphRun run;
    run.setRawFont(raw);
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    painter.drawGlyphRun(at, run);
}

void LogCanvas::paintSegment(QPainter &painter, const ShownLine &line, qsizetype from, qsizetype to, QPointF at, const QColor &color,
                             const TextStyle &style)
{
    painter.setPen(color);
    const QString &text = line.styled.text;
    if (line.cells.isSimple()) {
        drawLetters(painter, at, text.mid(from, to - from), style);
        return;
    }
    // Plain letters go together; everything else is put into its own cells, with what combines with it.
    const int first = line.cells.placeOf(from).column;
    const auto isPlain = [&](qsizetype i) { return text[i].unicode() > 0x20 && text[i].unicode() < 0x300; };
    const auto isStrongRight = [&](qsizetype i) { return text[i].direction() == QChar::DirR || text[i].direction() == QChar::DirAL; };
    // A unit that stands where the next one does has no width, or is half of a pair.
    const auto hasNoCell = [&](qsizetype i) { return text[i] != u'\t' && line.cells.placeOf(i + 1) == line.cells.placeOf(i); };
    for (qsizetype i = from; i < to;) {
        const QPointF place(at.x() + (line.cells.placeOf(i).column - first) * m_cell, at.y());
        qsizetype end = i + 1;
        if (isPlain(i) && !(end < to && hasNoCell(end))) {
            while (end < to && isPlain(end) && !(end + 1 < to && hasNoCell(end + 1)))
                ++end;
            drawLetters(painter, place, text.mid(i, end - i), style);
            i = end;
            continue;
        }
        while (isStrongRight(i) && end < to && isStrongRight(end))
            ++end;
        if (text[i].isHighSurrogate() && end < to)
            ++end;
        while (end < to && hasNoCell(end) && !text[end].isHighSurrogate())
            ++end;
        if (text[i] != u'\t' && text[i] != u' ') {
            painter.setFont(fontOf(style));
            painter.drawText(place, text.mid(i, end - i));
        }
        i = end;
    }
}

} // namespace clustero
