// SPDX-License-Identifier: GPL-3.0-or-later
// QScintilla, whose headers need Qt's keywords, and sizes in our own type.
#pragma once

#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qscicommandset.h>
#include <Qsci/qsciscintilla.h>
#undef signals
#undef slots

#include <QByteArrayView>

namespace clustero {

inline qsizetype ask(const QsciScintillaBase &editor, unsigned int message, qsizetype first = 0, qsizetype second = 0)
{
    return editor.SendScintilla(message, static_cast<unsigned long>(first), static_cast<long>(second));
}

/// For messages that take a size and bytes.
inline qsizetype ask(const QsciScintillaBase &editor, unsigned int message, QByteArrayView bytes)
{
    return editor.SendScintilla(message, static_cast<uintptr_t>(bytes.size()), bytes.isNull() ? "" : bytes.data());
}

/// Colours are blue, green, red in one number.
inline qsizetype colorNumber(const QColor &color)
{
    return color.red() | color.green() << 8 | color.blue() << 16;
}

/// What stands in the editor's document; valid until it changes.
inline QByteArrayView bytesOf(const QsciScintillaBase &editor, qsizetype start, qsizetype size)
{
    return {reinterpret_cast<const char *>(ask(editor, QsciScintillaBase::SCI_GETRANGEPOINTER, start, size)), size};
}

} // namespace clustero
