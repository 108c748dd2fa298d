// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/runs/timelinelayout.h"
#include "ui/theme/tokens.h"

#include <QFont>

class QPainter;

namespace clustero {

/// What is pointed at while the timeline is painted.
struct TimelineMarks
{
    TimelinePlace selected;
    TimelinePlace hovered;
    bool hasFocus = false;
    std::optional<std::pair<double, double>> band; ///< range that is being drawn, x of both ends
};

/// Paints the visible part of a timeline. Lives for one paint event.
class TimelinePainter
{
public:
    TimelinePainter(QPainter &painter, const TimelineLayout &layout, const TimelineMarks &marks, const Tokens &tokens, const QFont &font);

    void paint();

    static void paintHatch(QPainter &painter, const QRectF &rect, const Tokens &tokens);
    static void paintUsual(QPainter &painter, const QRectF &rect, const Tokens &tokens);
    static void paintCriticalOutline(QPainter &painter, const QRectF &bar, const Tokens &tokens);

private:
    void paintGrid();
    void paintRow(int index);
    void paintBar(int index, const TimelineRow &row);
    void paintStepEnds(const QRectF &bar, const TimelineRow &row);
    void paintLabel(const TimelineRow &row, const QRectF &bar);
    void paintAbsence(int index, const TimelineRow &row);
    void paintNow();
    void paintNames();
    void paintName(int index);
    void paintAxis();
    void paintBand();
    void drawText(const QRectF &rect, bool isAtStart, const QString &text);
    [[nodiscard]] std::pair<int, int> visibleRows() const;

    QPainter &m_painter;
    const TimelineLayout &m_layout;
    const TimelineMarks &m_marks;
    const Tokens &m_tokens;
    QFont m_font;
    QFont m_bold;
    QFont m_small;
};

} // namespace clustero
