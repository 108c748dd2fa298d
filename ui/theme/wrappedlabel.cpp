// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/wrappedlabel.h"

#include <QFontMetrics>
#include <QPainter>

#include <cmath>

namespace clustero {

namespace {

constexpr int narrowest = 120;
constexpr qsizetype mostWidths = 16;

} // namespace

WrappedLabel::WrappedLabel(int widest, QWidget *parent) : QLabel(parent), m_widest(widest)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

QSize WrappedLabel::sizeHint() const
{
    forgetOthers();
    if (m_width < 0) {
        breakLines(m_widest);
        const int natural = static_cast<int>(std::ceil(m_layout.maximumWidth())) + 2 * margin() + 2;
        m_width = std::min(natural, m_widest);
    }
    return {m_width, heightForWidth(m_width)};
}

QSize WrappedLabel::minimumSizeHint() const
{
    return {std::min(narrowest, sizeHint().width()), QFontMetrics(font()).height() + 2 * margin()};
}

int WrappedLabel::heightForWidth(int width) const
{
    forgetOthers();
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    breakLines(width);
    const int height = static_cast<int>(std::ceil(m_layout.boundingRect().height())) + 2 * margin();
    m_heights.insert(width, height);
    return height;
}

void WrappedLabel::breakLines(int width) const
{
    if (width == m_broken)
        return;
    m_broken = width;
    const double leading = QFontMetricsF(font()).leading();
    double bottom = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width - 2 * margin());
        line.setPosition({0, bottom + (bottom > 0 ? leading : 0)});
        bottom = line.position().y() + line.height();
    }
    m_layout.endLayout();
}

void WrappedLabel::forgetOthers() const
{
    if (text() == m_text && font() == m_layout.font() && alignment() == m_layout.textOption().alignment() &&
        layoutDirection() == m_layout.textOption().textDirection() && m_heights.size() < mostWidths)
        return;
    m_heights.clear();
    m_width = -1;
    m_broken = -1;
    m_text = text();
    QTextOption option(alignment());
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::WordWrap);
    m_layout.clearLayout();
    m_layout.setFont(font());
    m_layout.setTextOption(option);
    m_layout.setText(QString(m_text).replace(u'\n', QChar::LineSeparator));
    m_layout.setCacheEnabled(true);
}

void WrappedLabel::enterEvent(QEnterEvent *event)
{
    if (m_isSelectable) // a QLabel keeps a document for that, and lays it out for each question
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel::enterEvent(event);
}

void WrappedLabel::paintEvent(QPaintEvent *event)
{
    if (textInteractionFlags().testFlag(Qt::TextSelectableByMouse)) {
        QLabel::paintEvent(event);
        return;
    }
    forgetOthers();
    const QRect room = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    breakLines(room.width() + 2 * margin());
    const double height = m_layout.boundingRect().height();
    const double spare = std::max(0.0, room.height() - height);
    const double top = (alignment() & Qt::AlignTop) ? 0 : (alignment() & Qt::AlignBottom) ? spare : spare / 2;
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    m_layout.draw(&painter, QPointF(room.left(), room.top() + std::floor(top)));
}

} // namespace clustero
