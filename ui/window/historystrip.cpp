// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/historystrip.h"

#include "models/items/runtexts.h"
#include "ui/theme/accessiblerole.h"
#include "ui/theme/format.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace clustero {

namespace {

constexpr int most = 50;
constexpr int barWidth = 4;
constexpr int gap = 2;
constexpr int margin = 3;

} // namespace

HistoryStrip::HistoryStrip(const RunBoard &board, QWidget *parent) : QWidget(parent), m_board(board)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Last runs"));
    setAccessibleRole(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&board, &RunBoard::wasReset, this, &HistoryStrip::refresh);
    connect(&board, &RunBoard::appended, this, &HistoryStrip::refresh);
    connect(&board, &RunBoard::changed, this, &HistoryStrip::refresh);
}

void HistoryStrip::setFile(const QString &file)
{
    m_file = file;
    refresh();
}

void HistoryStrip::setCurrent(const RunId &id)
{
    m_current = id;
    update();
}

void HistoryStrip::refresh()
{
    m_runs = m_board.newestOf(m_file, most);
    std::reverse(m_runs.begin(), m_runs.end());
    m_focused = std::min(m_focused, static_cast<int>(m_runs.size()) - 1);
    const auto failed = std::count_if(m_runs.begin(), m_runs.end(), [](const RunSummary &run) { return run.state == State::Failed; });
    setAccessibleDescription(
        tr("%n runs, %1 failed. Left and right choose one, Enter opens it.", nullptr, static_cast<int>(m_runs.size())).arg(failed));
    updateGeometry();
    update();
}

QSize HistoryStrip::sizeHint() const
{
    return {std::max<int>(12, static_cast<int>(m_runs.size())) * (barWidth + gap) + 2 * margin, 28};
}

QRect HistoryStrip::barRect(int index) const
{
    qint64 longest = 1;
    for (const RunSummary &run : m_runs)
        longest = std::max(longest, run.durationMs().value_or(0));
    const int room = height() - 2 * margin;
    const qint64 duration = m_runs.at(index).durationMs().value_or(isFinal(m_runs.at(index).state) ? 0 : longest);
    const int tall = std::max(4, static_cast<int>(room * duration / longest));
    const int fromEnd = static_cast<int>(m_runs.size()) - 1 - index;
    int x = width() - margin - barWidth - fromEnd * (barWidth + gap);
    if (isRightToLeft())
        x = width() - x - barWidth;
    return {x, height() - margin - tall, barWidth, tall};
}

int HistoryStrip::barAt(const QPoint &point) const
{
    for (int i = 0; i < m_runs.size(); ++i) {
        const QRect bar = barRect(i);
        if (point.x() >= bar.left() - gap / 2 && point.x() <= bar.right() + gap - gap / 2)
            return i;
    }
    return -1;
}

QString HistoryStrip::describe(const RunSummary &run) const
{
    const auto duration = run.durationMs();
    const QString when = timeText(QDateTime::fromMSecsSinceEpoch(run.createdMs), QDateTime::currentDateTime());
    return duration ? tr("#%1 %2 after %3, %4")
                          .arg(run.number)
                          .arg(stateText(run.state), durationText(std::chrono::milliseconds(*duration)), when)
                    : tr("#%1 %2, %3").arg(run.number).arg(stateText(run.state), when);
}

bool HistoryStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int bar = barAt(help->pos());
    if (bar >= 0)
        QToolTip::showText(help->globalPos(), describe(m_runs.at(bar)), this);
    else
        QToolTip::hideText();
    return true;
}

void HistoryStrip::paintEvent(QPaintEvent *)
{
    if (m_runs.isEmpty())
        return;
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(QRect(margin, height() - margin, width() - 2 * margin, 1), tokens.border);
    for (int i = 0; i < m_runs.size(); ++i) {
        const RunSummary &run = m_runs.at(i);
        const QRect bar = barRect(i);
        const QColor color = stateColor(tokens, run.state);
        const bool isQuiet = run.state == State::Skipped || run.state == State::Cancelled || !isFinal(run.state);
        if (isQuiet) {
            painter.setPen(color);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar.adjusted(0, 0, -1, -1));
        } else {
            painter.fillRect(bar, color);
        }
        if (run.state == State::Failed || run.state == State::TimedOut) // seen without colour as well: a cap above the bar
            painter.fillRect(QRect(bar.left() - 1, std::max(0, bar.top() - 3), bar.width() + 2, 2), color);
        if (run.id == m_current)
            painter.fillRect(QRect(bar.left() - 1, height() - 2, bar.width() + 2, 2), tokens.text);
        if (hasFocus() && i == m_focused) {
            painter.setPen(QPen(tokens.focus, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRect(bar.left() - 2, 1, bar.width() + 3, height() - 3));
        }
    }
}

void HistoryStrip::choose(int index)
{
    if (index >= 0 && index < m_runs.size())
        Q_EMIT runChosen(m_runs.at(index).id);
}

void HistoryStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(barAt(event->pos()));
}

void HistoryStrip::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_runs.size()) - 1;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        const int step = (event->key() == Qt::Key_Left) != isRightToLeft() ? -1 : 1;
        m_focused = m_focused < 0 ? last : std::clamp(m_focused + step, 0, std::max(0, last));
        if (m_focused >= 0 && m_focused <= last)
            setAccessibleDescription(describe(m_runs.at(m_focused)));
        update();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        choose(m_focused);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace clustero
