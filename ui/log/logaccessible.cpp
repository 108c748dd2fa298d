// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logaccessible.h"

#include "ui/log/logcanvas.h"

namespace clustero {

namespace {

QAccessibleInterface *create(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<LogCanvas *>(object);
    return canvas ? new LogAccessible(canvas) : nullptr;
}

} // namespace

void installLogAccessible()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(create);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

LogAccessible::LogAccessible(LogCanvas *canvas) : QAccessibleWidget(canvas, QAccessible::Terminal, canvas->accessibleName()) {}

LogCanvas *LogAccessible::canvas() const
{
    return static_cast<LogCanvas *>(widget());
}

void *LogAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString LogAccessible::text(QAccessible::Text type) const
{
    return type == QAccessible::Value ? all() : QAccessibleWidget::text(type);
}

QAccessible::State LogAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString LogAccessible::all() const
{
    return canvas()->visibleText().join(u'\n');
}

std::pair<int, int> LogAccessible::rowOf(int offset) const
{
    const QStringList rows = canvas()->visibleText();
    int row = 0;
    for (; row < rows.size() && offset > rows.at(row).size(); ++row)
        offset -= static_cast<int>(rows.at(row).size()) + 1;
    return {row, offset};
}

void LogAccessible::selection(int, int *start, int *end) const
{
    *start = *end = 0;
}

int LogAccessible::cursorPosition() const
{
    const QStringList rows = canvas()->visibleText();
    int position = 0;
    for (std::size_t i = 0; i < canvas()->m_items.size(); ++i) {
        const LogRow &what = canvas()->m_items[i].what;
        const TextPlace &caret = canvas()->m_caret;
        if (what.kind == LogRow::Kind::Line && what.section == caret.section && what.line == caret.line)
            return position + static_cast<int>(caret.unit);
        position += static_cast<int>(rows.at(static_cast<qsizetype>(i)).size()) + 1;
    }
    return 0;
}

void LogAccessible::setCursorPosition(int position)
{
    const auto [row, unit] = rowOf(position);
    if (row >= static_cast<int>(canvas()->m_items.size()))
        return;
    const LogRow what = canvas()->m_items[static_cast<std::size_t>(row)].what;
    if (what.kind == LogRow::Kind::Line)
        canvas()->showLine(what.section, what.line, LogCanvas::Where::Anywhere, unit);
}

QString LogAccessible::text(int start, int end) const
{
    const QString text = all();
    return text.mid(start, end < 0 ? -1 : end - start);
}

int LogAccessible::characterCount() const
{
    return static_cast<int>(all().size());
}

QRect LogAccessible::characterRect(int offset) const
{
    const auto [row, unit] = rowOf(offset);
    if (row >= static_cast<int>(canvas()->m_items.size()))
        return {};
    const auto &item = canvas()->m_items[static_cast<std::size_t>(row)];
    const QPoint at(canvas()->m_textX + static_cast<int>(unit * canvas()->m_cell), item.y);
    return {canvas()->viewport()->mapToGlobal(at), QSize(static_cast<int>(canvas()->m_cell), item.height)};
}

int LogAccessible::offsetAtPoint(const QPoint &point) const
{
    const QPoint inside = canvas()->viewport()->mapFromGlobal(point);
    const QStringList rows = canvas()->visibleText();
    int position = 0;
    for (std::size_t i = 0; i < canvas()->m_items.size(); ++i) {
        const auto &item = canvas()->m_items[i];
        const auto size = static_cast<int>(rows.at(static_cast<qsizetype>(i)).size());
        if (inside.y() < item.y + item.height)
            return position + std::clamp(static_cast<int>((inside.x() - canvas()->m_textX) / canvas()->m_cell), 0, size);
        position += size + 1;
    }
    return position;
}

QString LogAccessible::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace clustero
