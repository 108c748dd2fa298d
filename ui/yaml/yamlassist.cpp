// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yaml/yamlassist.h"

#include "ui/yaml/completionpopup.h"

#include <QKeyEvent>

#include <algorithm>

namespace clustero {

namespace {

/// Whether what was typed could be the beginning of a word, and nothing else.
bool isLetter(const TextEdits &edits)
{
    if (edits.size() != 1 || edits.first().inserted.size() != 1 || !edits.first().removed.isEmpty())
        return false;
    const char c = edits.first().inserted.front();
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == ':' || c == '.' ||
           c == '/';
}

} // namespace

YamlAssist::YamlAssist(YamlEditor *editor) : QObject(editor), m_editor(*editor), m_popup(new CompletionPopup(editor))
{
    connect(m_popup, &CompletionPopup::chosen, this, &YamlAssist::insert);
    connect(m_popup, &CompletionPopup::currentChanged, this, &YamlAssist::spoken);
    connect(editor, &YamlEditor::viewMoved, this, &YamlAssist::close);
    editor->installEventFilter(this);
}

bool YamlAssist::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        close();
    return QObject::eventFilter(watched, event);
}

void YamlAssist::moved()
{
    if (isOpen() && completionContext(m_editor.bytes(), m_editor.caret()).start != m_wordStart)
        close();
}

bool YamlAssist::complete()
{
    if (m_editor.isReadOnly())
        return false;
    const QByteArray text = m_editor.bytes();
    const QList<Completion> words = completionsFor(text, completionContext(text, m_editor.caret()), m_images, m_types);
    m_isAsked = true;
    if (words.size() == 1) {
        m_popup->hide();
        insert(words.first());
    } else {
        show(words);
    }
    return !words.isEmpty();
}

void YamlAssist::typed(const TextEdits &edits)
{
    if (m_isInserting)
        return;
    const bool isShortening = edits.size() == 1 && edits.first().inserted.isEmpty() && edits.first().removed.size() == 1;
    if (!isLetter(edits) && !(m_popup->isVisible() && isShortening))
        return close();
    const QByteArray &text = m_editor.bytes();
    const TextContext context = completionContext(text, m_editor.caret());
    const bool isKey = context.kind == TextContext::Kind::Key && !context.hasColon && context.typed == context.word;
    if ((!isKey || context.typed.isEmpty()) && !m_popup->isVisible())
        return;
    QList<Completion> words = completionsFor(text, context, m_images, m_types);
    if (!m_isAsked || !m_popup->isVisible())
        words.removeIf([&](const Completion &word) { return !word.label.startsWith(context.typed, Qt::CaseInsensitive); });
    if (words.size() == 1 && words.first().label == context.typed && context.kind == TextContext::Kind::Value)
        return close();
    show(words);
}

void YamlAssist::show(const QList<Completion> &words)
{
    m_wordStart = completionContext(m_editor.bytes(), m_editor.caret()).start;
    const QRect caret = m_editor.caretRect(words.isEmpty() ? m_editor.caret() : m_wordStart);
    m_popup->show(words, QRect(m_editor.viewport()->mapToGlobal(caret.topLeft()), caret.size()));
}

void YamlAssist::close()
{
    m_isAsked = false;
    m_popup->hide();
}

bool YamlAssist::isOpen() const
{
    return m_popup->isVisible();
}

QStringList YamlAssist::offered() const
{
    return isOpen() ? m_popup->labels() : QStringList();
}

bool YamlAssist::takeKey(const QKeyEvent &key)
{
    return m_popup->takeKey(key);
}

void YamlAssist::insert(const Completion &word)
{
    const QByteArray text = m_editor.bytes();
    const TextContext context = completionContext(text, m_editor.caret());
    const TextEdit edit{context.start, text.mid(context.start, context.end - context.start), word.inserted};
    const qsizetype caret = context.start + word.inserted.size() - word.caretBack;
    m_isInserting = true;
    m_editor.perform(edit.removed == edit.inserted ? TextEdits() : TextEdits{edit}, {caret, caret});
    m_isInserting = false;
    if (context.kind == TextContext::Kind::Key) { // its value may be one of a few
        const QByteArray &now = m_editor.bytes();
        const TextContext next = completionContext(now, caret);
        m_isAsked = true;
        if (const QList<Completion> words = completionsFor(now, next, m_images, m_types); words.size() > 1)
            show(words);
    }
}

QString YamlAssist::helpAt(qsizetype offset) const
{
    const TextContext context = completionContext(m_editor.bytes(), offset);
    if (context.kind != TextContext::Kind::Key || context.word.isEmpty())
        return {};
    return keyHelp(context.place, context.word, context.triggerType, m_types);
}

std::optional<TextRange> YamlAssist::definitionOf(qsizetype offset) const
{
    const QByteArray text = m_editor.bytes();
    const TextContext context = completionContext(text, offset);
    const KeyInfo *info = context.kind == TextContext::Kind::Value ? findKey(context.place, context.key) : nullptr;
    if (!info || info->type != KeyType::Names || context.place != Place::Strand || context.word.isEmpty())
        return std::nullopt;
    const QList<NamedPlace> names = strandNamesIn(text);
    const auto found = std::find_if(names.begin(), names.end(), [&](const NamedPlace &name) { return name.name == context.word; });
    return found == names.end() ? std::nullopt : std::optional(TextRange{found->start, found->end});
}

} // namespace clustero
