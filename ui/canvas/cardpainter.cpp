// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/cardpainter.h"

#include "ui/theme/stateglyph.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace clustero {

namespace {

constexpr qreal smallRadius = 4;
constexpr qreal labelPoints = 9; ///< least size of names on small cards
constexpr qreal notePoints = 8;  ///< of what stands beside them

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(clustero::CardPainter)
};

QColor mixed(const QColor &a, const QColor &b)
{
    return QColor::fromRgbF((a.redF() + b.redF()) / 2, (a.greenF() + b.greenF()) / 2, (a.blueF() + b.blueF()) / 2);
}

/// As much of a name as fits: its ends, or where that would say nothing its beginning.
QString shortened(const QString &name, const QFontMetricsF &metrics, qreal width)
{
    if (metrics.horizontalAdvance(name) <= width)
        return name;
    const QString ends = metrics.elidedText(name, Qt::ElideMiddle, width);
    if (ends.size() >= 5)
        return ends;
    qsizetype fits = std::min<qsizetype>(name.size(), 8);
    while (fits > 1 && metrics.horizontalAdvance(name.left(fits)) > width)
        --fits;
    return name.left(fits);
}

bool isBad(State state)
{
    return state == State::Failed || state == State::TimedOut || state == State::Interrupted;
}

} // namespace

CardDetail cardDetail(qreal zoom)
{
    if (zoom < 0.25)
        return CardDetail::Sign;
    if (zoom < 0.5)
        return CardDetail::Plain;
    return zoom < 0.8 ? CardDetail::Medium : CardDetail::Full;
}

CardPainter::CardPainter(QPainter &painter, const CanvasScene &scene, const Tokens &tokens, qreal zoom, const QPointF &origin)
    : m_painter(painter), m_scene(scene), m_metrics(scene.metrics()), m_tokens(tokens), m_zoom(zoom), m_origin(origin)
{
    painter.setLayoutDirection(Qt::LeftToRight); // names are code; this class mirrors places itself
}

QRectF CardPainter::mirrored(const QRectF &rect, const QRectF &in) const
{
    if (!m_scene.isRightToLeft())
        return rect;
    return {in.left() + in.right() - rect.right(), rect.top(), rect.width(), rect.height()};
}

void CardPainter::drawText(const QRectF &line, qreal ascent, const QString &text, const QColor &color, bool atEnd, bool middle)
{
    if (text.isEmpty() || line.width() < 4)
        return;
    const QFontMetricsF metrics(m_painter.font());
    qreal width = metrics.horizontalAdvance(text);
    QString shown = text;
    if (width > line.width()) {
        shown = metrics.elidedText(text, middle ? Qt::ElideMiddle : Qt::ElideRight, line.width());
        width = metrics.horizontalAdvance(shown);
    }
    const bool right = atEnd != m_scene.isRightToLeft();
    m_painter.setPen(color);
    m_painter.drawText(QPointF(right ? line.right() - width : line.left(), line.top() + ascent), shown);
}

void CardPainter::drawBody(const QRectF &rect, qreal radius, const StrandCard &card, const CardMood &mood, qreal unit)
{
    const CardLook &look = card.look();
    const std::optional<State> state = look.state;
    QColor outline = mood.isHovered ? m_tokens.text : m_tokens.borderStrong;
    qreal width = unit;
    if (state && (isBad(*state) || *state == State::Running || *state == State::Pulling)) {
        outline = stateColor(m_tokens, *state);
        width = 1.5 * unit;
    }
    if (look.isGhost || look.problems.isDuplicate) {
        outline = m_tokens.failed;
        width = 1.5 * unit;
    }
    if (mood.isSelected) {
        outline = m_tokens.accent;
        width = 2 * unit;
    }
    QPen pen(outline, width);
    if (look.isGhost || (state == State::Skipped && !mood.isSelected))
        pen.setDashPattern({4 * unit / width, 3 * unit / width});
    m_painter.setPen(pen);
    const QColor paper = m_tokens.isDark ? m_tokens.raised : m_tokens.surface;
    m_painter.setBrush(mood.isSelected ? mixed(paper, m_tokens.selection) : paper);
    const qreal inset = width / 2;
    m_painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    if (mood.isCurrent) {
        m_painter.setPen(QPen(m_tokens.focus, 2 * unit));
        m_painter.setBrush(Qt::NoBrush);
        const qreal out = 4 * unit;
        m_painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), radius + out, radius + out);
    }
}

void CardPainter::drawFull(const StrandCard &card, const CardMood &mood)
{
    drawBody(card.rect(), CardMetrics::radius, card, mood, 1);
    drawHead(card);
    if (card.isExpanded())
        drawRows(card, mood);
    else
        drawChips(card, mood);
}

void CardPainter::drawHead(const StrandCard &card)
{
    const CardLook &look = card.look();
    const QRectF rect = card.rect();
    const QRectF inner = rect.adjusted(CardMetrics::padding, CardMetrics::padding, -CardMetrics::padding, 0);
    QRectF line(inner.topLeft(), QSizeF(inner.width(), m_metrics.nameHeight));
    QColor nameColor = m_tokens.text;
    if (look.state) {
        paintStateGlyph(m_painter, mirrored(QRectF(line.topLeft(), QSizeF(m_metrics.glyph, m_metrics.glyph)), rect), *look.state, m_tokens);
        line.setLeft(line.left() + m_metrics.glyph + CardMetrics::gap);
        if (*look.state == State::Skipped)
            nameColor = m_tokens.textMuted;
    }
    if (look.isGhost)
        nameColor = m_tokens.failed;
    QRectF second(line.left(), line.bottom() + CardMetrics::lineGap, line.width(), m_metrics.smallHeight);
    m_painter.setFont(m_metrics.smallFont);
    const QFontMetricsF small(m_metrics.smallFont);
    if (!look.elapsed.isEmpty()) {
        const qreal width = small.horizontalAdvance(look.elapsed);
        const QRectF time(line.right() - width, line.top() + m_metrics.nameAscent - m_metrics.smallAscent, width, m_metrics.smallHeight);
        drawText(mirrored(time, rect), m_metrics.smallAscent, look.elapsed, m_tokens.text, true);
        line.setRight(time.left() - CardMetrics::gap);
    }
    if (!look.usual.isEmpty()) {
        const qreal width = small.horizontalAdvance(look.usual) + (look.isLate ? m_metrics.smallHeight * 0.7 + 12 : 0);
        const bool isRoom = small.horizontalAdvance(look.stateWords) + width + CardMetrics::gap <= second.width();
        if (isRoom || look.isLate) {
            drawUsual(look.usual, look.isLate, mirrored(QRectF(second.right() - width, second.top(), width, second.height()), rect));
            second.setRight(second.right() - width - CardMetrics::gap);
        }
    }
    if (look.state) {
        const qreal width = std::min(second.width(), small.horizontalAdvance(look.stateWords));
        drawText(mirrored(QRectF(second.topLeft(), QSizeF(width, second.height())), rect), m_metrics.smallAscent, look.stateWords,
                 stateColor(m_tokens, *look.state), false);
        second.setLeft(second.left() + width + CardMetrics::gap);
    }
    if (!look.state || second.width() >= std::min(small.horizontalAdvance(look.place), small.averageCharWidth() * 14))
        drawText(mirrored(second, rect), m_metrics.smallAscent, look.place, m_tokens.textMuted, false, true);
    m_painter.setFont(m_metrics.nameFont);
    drawText(mirrored(line, rect), m_metrics.nameAscent, look.title, nameColor, false, true);
}

void CardPainter::drawUsual(const QString &text, bool isLate, const QRectF &line)
{
    QRectF words = line;
    if (isLate) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_tokens.warningSoft);
        m_painter.drawRoundedRect(line, smallRadius, smallRadius);
        const qreal side = m_metrics.smallHeight * 0.7;
        const QRectF sign = mirrored(QRectF(line.left() + 4, line.center().y() - side / 2, side, side), line);
        m_painter.setBrush(m_tokens.warning);
        m_painter.drawPolygon(QPolygonF{QPointF(sign.center().x(), sign.top()), sign.bottomRight(), sign.bottomLeft()});
        words = mirrored(line.adjusted(side + 6, 0, -4, 0), line);
    }
    drawText(words.adjusted(-1, 0, 0, 0), m_metrics.smallAscent, text, isLate ? m_tokens.warning : m_tokens.textMuted, true);
}

void CardPainter::drawChips(const StrandCard &card, const CardMood &mood)
{
    const QColor plain = m_tokens.isDark ? m_tokens.border : m_tokens.neutralSoft;
    m_painter.setFont(m_metrics.smallFont);
    for (const StrandCard::Chip &chip : card.chips(m_scene.isRightToLeft())) {
        const StepLook *step = chip.step >= 0 ? &card.look().steps[chip.step] : nullptr;
        m_painter.setPen(Qt::NoPen);
        if (step && step->state == State::Skipped)
            m_painter.setPen(QPen(m_tokens.skipped, 1, Qt::DashLine));
        m_painter.setBrush(step && step->state ? stateSoftColor(m_tokens, *step->state) : plain);
        m_painter.drawRoundedRect(chip.rect.adjusted(0.5, 0.5, -0.5, -0.5), smallRadius, smallRadius);
        if (step && chip.step == mood.currentStep) {
            m_painter.setPen(QPen(mood.isCurrent ? m_tokens.focus : m_tokens.accent, 2));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRoundedRect(chip.rect.adjusted(-1, -1, 1, 1), smallRadius + 1, smallRadius + 1);
        }
        QRectF words = chip.rect.adjusted(6, 3, -5, -3);
        const qreal side = std::min(m_metrics.stepGlyph, chip.rect.width() - 2);
        if (step && step->state && !chip.isNamed) {
            paintStateGlyph(m_painter, QRectF(chip.rect.center() - QPointF(side, side) / 2, QSizeF(side, side)), *step->state, m_tokens);
            continue;
        }
        if (step && step->state) {
            const QRectF sign(words.left() - 1, words.center().y() - side / 2, side, side);
            paintStateGlyph(m_painter, mirrored(sign, chip.rect), *step->state, m_tokens);
            words = mirrored(QRectF(sign.right() + 4, words.top(), words.right() - sign.right() - 4, words.height()), chip.rect);
        }
        drawText(words, m_metrics.smallAscent, step ? step->name : Texts::tr("+%1", "so many more steps").arg(chip.more), m_tokens.text,
                 false);
    }
}

void CardPainter::drawRows(const StrandCard &card, const CardMood &mood)
{
    const QRectF rect = card.rect();
    const QList<StepLook> &steps = card.look().steps;
    m_painter.setFont(m_metrics.smallFont);
    const QFontMetricsF metrics(m_metrics.smallFont);
    const qreal top = rect.top() + m_metrics.headHeight();
    m_painter.setPen(QPen(m_tokens.border, 1));
    m_painter.drawLine(QPointF(rect.left() + 1, top - 3), QPointF(rect.right() - 1, top - 3));
    for (int i = 0; i < std::min<int>(static_cast<int>(steps.size()), CardMetrics::mostRows); ++i) {
        const StepLook &step = steps[i];
        const QRectF row = card.stepRow(i, m_metrics);
        if (i == mood.currentStep) {
            m_painter.setPen(mood.isCurrent ? QPen(m_tokens.focus, 2) : QPen(Qt::NoPen));
            m_painter.setBrush(m_tokens.selection);
            m_painter.drawRoundedRect(row.adjusted(5, 1, -5, -1), smallRadius, smallRadius);
        }
        QRectF line(row.left() + CardMetrics::padding - 1, row.center().y() - m_metrics.smallHeight / 2,
                    row.width() - 2 * CardMetrics::padding + 2, m_metrics.smallHeight);
        const QRectF sign(line.left(), row.center().y() - m_metrics.stepGlyph / 2, m_metrics.stepGlyph, m_metrics.stepGlyph);
        if (step.state)
            paintStateGlyph(m_painter, mirrored(sign, rect), *step.state, m_tokens);
        else
            drawText(mirrored(QRectF(sign.left(), line.top(), m_metrics.stepGlyph * 1.5, line.height()), rect), m_metrics.smallAscent,
                     QString::number(i + 1), m_tokens.textMuted, false);
        line.setLeft(sign.right() + CardMetrics::gap);
        const qreal width = metrics.horizontalAdvance(step.time);
        drawText(mirrored(QRectF(line.right() - width, line.top(), width, line.height()), rect), m_metrics.smallAscent, step.time,
                 i == mood.currentStep ? m_tokens.text : m_tokens.textMuted, true);
        line.setRight(line.right() - width - CardMetrics::gap);
        drawText(mirrored(line, rect), m_metrics.smallAscent, step.name, m_tokens.text, false, true);
    }
    if (steps.size() > CardMetrics::mostRows) {
        const QRectF last(rect.left() + CardMetrics::padding, rect.bottom() - m_metrics.rowHeight - CardMetrics::gap / 2,
                          rect.width() - 2 * CardMetrics::padding, m_metrics.rowHeight);
        drawText(mirrored(last, rect), m_metrics.smallAscent + 5,
                 Texts::tr("and %n more", nullptr, static_cast<int>(steps.size()) - CardMetrics::mostRows), m_tokens.textMuted, false);
    }
}

void CardPainter::drawMedium(const StrandCard &card, const CardMood &mood)
{
    const QRectF rect = toView(card.rect());
    const CardLook &look = card.look();
    drawBody(rect, CardMetrics::radius * m_zoom, card, mood, 1);
    QFont nameFont = m_metrics.nameFont;
    nameFont.setPointSizeF(std::max(labelPoints, nameFont.pointSizeF() * m_zoom));
    QFont noteFont = m_metrics.smallFont;
    noteFont.setPointSizeF(std::max(notePoints, noteFont.pointSizeF() * m_zoom));
    const QFontMetricsF names(nameFont);
    const QFontMetricsF notes(noteFont);
    const qreal aside = CardMetrics::padding * m_zoom;
    const qreal below = look.steps.isEmpty() ? rect.height() : m_metrics.headHeight() * m_zoom;
    const bool hasNotes = below >= names.height() + notes.height();
    const qreal top = rect.top() + std::max(2.0, (below - names.height() - (hasNotes ? notes.height() : 0)) * 0.75);
    QRectF line(rect.left() + aside, top, rect.width() - 2 * aside, names.height());
    if (look.state) {
        const qreal side = names.height() * 0.9;
        const QRectF sign(line.left(), line.center().y() - side / 2, side, side);
        paintStateGlyph(m_painter, mirrored(sign, rect), *look.state, m_tokens);
        line.setLeft(sign.right() + 5);
    }
    const QRectF second(line.left(), line.bottom(), line.width(), notes.height());
    m_painter.setFont(noteFont);
    if (!look.elapsed.isEmpty()) {
        const qreal width = notes.horizontalAdvance(look.elapsed);
        const QRectF time(line.right() - width, line.top() + names.ascent() - notes.ascent(), width, notes.height());
        drawText(mirrored(time, rect), notes.ascent(), look.elapsed, look.isLate ? m_tokens.warning : m_tokens.text, true);
        line.setRight(time.left() - 5);
    }
    if (hasNotes)
        drawText(mirrored(second, rect), notes.ascent(), look.state ? look.stateWords : look.place,
                 look.state ? stateColor(m_tokens, *look.state) : m_tokens.textMuted, false);
    m_painter.setFont(nameFont);
    drawText(mirrored(line, rect), names.ascent(), look.title, look.state == State::Skipped ? m_tokens.textMuted : m_tokens.text, false,
             true);
    drawSigns(card, mood);
}

/// Steps of a card that has no room for their names.
void CardPainter::drawSigns(const StrandCard &card, const CardMood &mood)
{
    for (const StrandCard::Chip &chip : card.chips(m_scene.isRightToLeft())) {
        const QRectF rect = toView(chip.rect);
        const StepLook *step = chip.step >= 0 ? &card.look().steps[chip.step] : nullptr;
        const bool isCurrent = step && chip.step == mood.currentStep;
        if (!isCurrent && !(step && step->state))
            continue; // without its name it says nothing
        m_painter.setPen(isCurrent ? QPen(m_tokens.accent, 2) : QPen(Qt::NoPen));
        m_painter.setBrush(step && step->state ? stateSoftColor(m_tokens, *step->state)
                           : m_tokens.isDark   ? m_tokens.border
                                               : m_tokens.neutralSoft);
        m_painter.drawRoundedRect(rect, smallRadius * m_zoom, smallRadius * m_zoom);
        if (step && step->state) {
            const qreal side = std::min({m_metrics.stepGlyph, rect.width() - 2, rect.height() - 2});
            paintStateGlyph(m_painter, QRectF(rect.center() - QPointF(side, side) / 2, QSizeF(side, side)), *step->state, m_tokens);
        }
    }
}

void CardPainter::drawSmall(const StrandCard &card, const CardMood &mood, qreal room)
{
    QRectF rect = toView(card.rect());
    const CardLook &look = card.look();
    if (room > 0)
        rect = mirrored(QRectF(rect.topLeft(), QSizeF(room, rect.height())), rect);
    drawBody(rect, std::min(CardMetrics::radius * m_zoom + 1, rect.height() / 3), card, mood, 1);
    QFont font = m_metrics.nameFont;
    font.setPointSizeF(std::max(labelPoints, m_metrics.nameFont.pointSizeF() * m_zoom));
    if (room > 0)
        font.setWeight(QFont::Normal);
    const QFontMetricsF metrics(font);
    const qreal side = std::min(metrics.height() * (room > 0 ? 0.8 : 1), std::max(rect.height() - 2, 9.0));
    const qreal edge = std::clamp((rect.height() - side) / 2, 1.0, 6.0);
    qreal left = rect.left() + edge;
    if (look.state) {
        const QRectF sign(left, rect.center().y() - side / 2, side, side);
        paintStateGlyph(m_painter, mirrored(sign, rect), *look.state, m_tokens);
        left = sign.right() + 3;
    }
    const QRectF line(left, rect.center().y() - metrics.height() / 2, rect.right() - 3 - left, metrics.height());
    if (line.width() < metrics.averageCharWidth() * 3 || line.height() > rect.height() + 4)
        return;
    m_painter.setFont(font);
    drawText(mirrored(line, rect), metrics.ascent(), shortened(look.title, metrics, line.width()),
             look.state == State::Skipped ? m_tokens.textMuted : m_tokens.text, false, true);
}

} // namespace clustero
