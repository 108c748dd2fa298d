// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/timelinelegend.h"

#include "ui/runs/timelinepainter.h"

#include <QPainter>

namespace clustero {

namespace {

constexpr int sample = 24;
constexpr int gap = 7;
constexpr int distance = 18;

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(
        tr("Hatched bars are queued, solid ones run, dashed ones show the usual duration, outlined ones are on the critical path."));
}

QStringList TimelineLegend::words() const
{
    return {tr("queued"), tr("running"), tr("usual"), tr("critical path")};
}

QSize TimelineLegend::sizeHint() const
{
    int width = 0;
    const QStringList all = words();
    for (const QString &word : all)
        width += sample + gap + fontMetrics().horizontalAdvance(word) + distance;
    return {width, std::max(24, fontMetrics().height())};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    // Half a legend explains nothing.
    if (width() < sizeHint().width() - distance)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(palette());
    const QStringList all = words();
    double x = 0;
    for (int i = 0; i < all.size(); ++i) {
        const double word = fontMetrics().horizontalAdvance(all.at(i));
        const double left = isRightToLeft() ? width() - x - sample : x;
        const QRectF bar(left, height() / 2.0 - 6, sample, 12);
        if (i == 0) {
            TimelinePainter::paintHatch(painter, bar, tokens);
        } else if (i == 2) {
            TimelinePainter::paintUsual(painter, bar, tokens);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(stateColor(tokens, State::Running));
            painter.drawRoundedRect(bar.adjusted(2, 1, -2, -1), 2, 2);
            if (i == 3)
                TimelinePainter::paintCriticalOutline(painter, bar.adjusted(2, 1, -2, -1), tokens);
        }
        painter.setPen(tokens.textMuted);
        const double start = isRightToLeft() ? left - gap - word : left + sample + gap;
        painter.drawText(QRectF(start, 0, word + 1, height()), Qt::AlignVCenter | Qt::TextSingleLine, all.at(i));
        x += sample + gap + word + distance;
    }
}

} // namespace clustero
