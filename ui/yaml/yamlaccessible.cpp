// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yaml/yamlaccessible.h"

#include "models/yaml/lineedits.h"

#include <algorithm>

namespace clustero {

namespace {

QAccessibleInterface *create(const QString &, QObject *object)
{
    auto *editor = qobject_cast<YamlEditor *>(object);
    return editor ? new YamlAccessible(editor) : nullptr;
}

} // namespace

void installYamlAccessible()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(create);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

YamlAccessible::YamlAccessible(YamlEditor *editor) : QAccessibleWidget(editor, QAccessible::EditableText, editor->accessibleName()) {}

YamlEditor &YamlAccessible::editor() const
{
    return *static_cast<YamlEditor *>(widget());
}

const DecodedText &YamlAccessible::decoded() const
{
    const QByteArray &now = editor().bytes();
    if (now.constData() != m_bytes.constData() || now.size() != m_bytes.size()) {
        m_bytes = now;
        m_decoded = DecodedText(now);
    }
    return m_decoded;
}

TextRange YamlAccessible::rangeOf(int start, int end) const
{
    const DecodedText &text = decoded();
    const qsizetype last = end < 0 ? text.text().size() : std::max(start, end);
    return {text.offsetOf(start), text.offsetOf(last)};
}

void *YamlAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString YamlAccessible::text(QAccessible::Text type) const
{
    return type == QAccessible::Value ? decoded().text() : QAccessibleWidget::text(type);
}

QAccessible::State YamlAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiLine = true;
    state.selectableText = true;
    state.readOnly = editor().isReadOnly();
    state.editable = !editor().isReadOnly();
    return state;
}

void YamlAccessible::selection(int index, int *start, int *end) const
{
    const TextRange range = editor().selection();
    *start = index == 0 ? static_cast<int>(decoded().unitOf(range.start)) : 0;
    *end = index == 0 ? static_cast<int>(decoded().unitOf(range.end)) : 0;
}

int YamlAccessible::selectionCount() const
{
    const TextRange range = editor().selection();
    return range.start < range.end ? 1 : 0;
}

void YamlAccessible::addSelection(int start, int end)
{
    editor().perform({}, rangeOf(start, end));
}

void YamlAccessible::removeSelection(int)
{
    const qsizetype caret = editor().caret();
    editor().perform({}, {caret, caret});
}

void YamlAccessible::setSelection(int, int start, int end)
{
    addSelection(start, end);
}

int YamlAccessible::cursorPosition() const
{
    return static_cast<int>(decoded().unitOf(editor().caret()));
}

void YamlAccessible::setCursorPosition(int position)
{
    addSelection(position, position);
}

QString YamlAccessible::text(int start, int end) const
{
    return decoded().text().mid(start, end < 0 ? -1 : end - start);
}

int YamlAccessible::characterCount() const
{
    return static_cast<int>(decoded().text().size());
}

QRect YamlAccessible::characterRect(int offset) const
{
    const QRect at = editor().caretRect(decoded().offsetOf(offset));
    const QRect next = editor().caretRect(decoded().offsetOf(offset + 1));
    const int width = next.top() == at.top() ? next.left() - at.left() : 1;
    return {editor().viewport()->mapToGlobal(at.topLeft()), QSize(std::max(1, width), at.height())};
}

int YamlAccessible::offsetAtPoint(const QPoint &point) const
{
    const qsizetype offset = editor().offsetAt(editor().viewport()->mapFromGlobal(point));
    return offset < 0 ? -1 : static_cast<int>(decoded().unitOf(offset));
}

void YamlAccessible::scrollToSubstring(int start, int end)
{
    editor().showRange(rangeOf(start, end));
}

QString YamlAccessible::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

void YamlAccessible::deleteText(int start, int end)
{
    replaceText(start, end, {});
}

void YamlAccessible::insertText(int offset, const QString &text)
{
    replaceText(offset, offset, text);
}

void YamlAccessible::replaceText(int start, int end, const QString &text)
{
    const TextRange range = rangeOf(start, end);
    const QByteArray before = editor().bytes();
    const QByteArray inserted = QString(text).replace(QLatin1String("\n"), QString::fromLatin1(lineEndOf(before))).toUtf8();
    const TextEdit edit{range.start, before.mid(range.start, range.end - range.start), inserted};
    const qsizetype caret = range.start + inserted.size();
    editor().perform({edit}, {caret, caret});
}

} // namespace clustero
