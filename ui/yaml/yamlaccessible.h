// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/yaml/decodedtext.h"
#include "ui/yaml/yamleditor.h"

#include <QAccessibleWidget>

namespace clustero {

/// From now on text editors are told to assistive technology by YamlAccessible. Once is enough.
void installYamlAccessible();

/// The text of the editor, its caret and selection, for people who do not see it. QScintilla's own has neither value nor caret where
/// lines end, and cannot be edited.
class YamlAccessible : public QAccessibleWidget, public QAccessibleTextInterface, public QAccessibleEditableTextInterface
{
public:
    explicit YamlAccessible(YamlEditor *editor);

    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QString text(QAccessible::Text type) const override;
    [[nodiscard]] QAccessible::State state() const override;

    void selection(int index, int *start, int *end) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

    void deleteText(int start, int end) override;
    void insertText(int offset, const QString &text) override;
    void replaceText(int start, int end, const QString &text) override;

private:
    [[nodiscard]] YamlEditor &editor() const;
    [[nodiscard]] const DecodedText &decoded() const;
    [[nodiscard]] TextRange rangeOf(int start, int end) const;

    mutable QByteArray m_bytes; ///< what m_decoded was made of
    mutable DecodedText m_decoded;
};

} // namespace clustero
