// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/tokenplace.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace clustero {

namespace {

constexpr int listLines = 4, markedLine = 1, leastWidth = 270;
constexpr qreal radius = 6;

} // namespace

TokenPlace::TokenPlace(QString page, QString section, QString token, QWidget *parent)
    : QWidget(parent), m_page(std::move(page)), m_section(std::move(section)), m_token(std::move(token))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("On Slack's page “%1”, under “%2”").arg(m_page, m_section));
    setToolTip(accessibleName());
}

QSize TokenPlace::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int list = metrics.horizontalAdvance(m_page) + 28;
    const int content = std::max(metrics.horizontalAdvance(m_section), QFontMetrics(monospaceFont()).horizontalAdvance(m_token) + 20) + 24;
    return {std::max(list + content, leastWidth), std::max(104, listLines * (metrics.height() + 12))};
}

/// On the left the list of pages with ours marked, on the right the section with the token. As Slack's pages are written from left to right, so is this.
void TokenPlace::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    const Tokens &tokens = tokensOf(palette());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(tokens.border);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(frame, radius, radius);
    const QFontMetrics metrics(font());
    const qreal listWidth = metrics.horizontalAdvance(m_page) + 28;
    painter.drawLine(QPointF(listWidth, frame.top() + 1), QPointF(listWidth, frame.bottom() - 1));
    const qreal step = frame.height() / listLines;
    for (int line = 0; line < listLines; ++line) {
        const QRectF row(frame.left() + 8, frame.top() + line * step + 3, listWidth - 16, step - 6);
        painter.setPen(Qt::NoPen);
        if (line == markedLine) {
            painter.setBrush(tokens.accent);
            painter.drawRoundedRect(row, 4, 4);
            painter.setPen(tokens.accentText);
            painter.drawText(row, Qt::AlignCenter, m_page);
        } else {
            painter.setBrush(tokens.neutralSoft);
            painter.drawRoundedRect(QRectF(row.left() + 6, row.center().y() - 3, row.width() * (line % 2 == 0 ? 0.55 : 0.75), 6), 3, 3);
        }
    }
    const QRectF content(listWidth + 12, frame.top() + 10, frame.right() - listWidth - 24, frame.height() - 20);
    painter.setPen(tokens.text);
    painter.drawText(content, Qt::AlignLeft | Qt::AlignTop, m_section);
    const QRectF field(content.left(), content.top() + metrics.height() + 8, content.width(), metrics.height() + 10);
    painter.setPen(QPen(tokens.accent, 1.5));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(field, 4, 4);
    painter.setFont(monospaceFont());
    painter.setPen(tokens.text);
    painter.drawText(field.adjusted(8, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, m_token);
}

} // namespace clustero
