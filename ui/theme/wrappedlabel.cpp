// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/wrappedlabel.h"

#include <QFontMetrics>

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
    if (m_width < 0)
        m_width = std::min(QFontMetrics(font()).horizontalAdvance(text()) + 2 * margin() + 2, m_widest);
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
    const int height = QLabel::heightForWidth(width);
    m_heights.insert(width, height);
    return height;
}

void WrappedLabel::forgetOthers() const
{
    if (text() == m_text && font() == m_font && m_heights.size() < mostWidths)
        return;
    m_heights.clear();
    m_width = -1;
    m_text = text();
    m_font = font();
}

} // namespace clustero
