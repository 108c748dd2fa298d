// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/linecommit.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <chrono>

namespace clustero {

namespace {

constexpr std::chrono::milliseconds idleTime{400};

} // namespace

LineCommit::LineCommit(QLineEdit *edit) : QObject(edit), m_edit(edit)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleTime);
    connect(&m_idle, &QTimer::timeout, this, [this] { commit(false); });
    connect(edit, &QLineEdit::textEdited, this, &LineCommit::edited);
    connect(edit, &QLineEdit::returnPressed, this, &LineCommit::flush);
    edit->installEventFilter(this);
}

void LineCommit::showText(const QString &text)
{
    const bool isSame = text == m_shown;
    if (m_pending && *m_pending != text && isSame)
        return; // the document has not caught up
    m_pending.reset();
    m_shown = text;
    if (m_isTyping || m_isHeld || m_edit->text() == text)
        return;
    if (m_edit->hasFocus() && m_edit->text().trimmed() == text)
        return; // a space behind a word whose next one is still to come
    const int caret = m_edit->hasFocus() ? m_edit->cursorPosition() : 0;
    m_edit->setText(text);
    m_edit->setCursorPosition(std::min(caret, int(text.size())));
}

void LineCommit::hold()
{
    m_isHeld = true;
    m_isTyping = false;
    m_pending.reset();
    m_idle.stop();
}

void LineCommit::forget()
{
    m_idle.stop();
    m_isTyping = false;
    m_isHeld = false;
    m_pending.reset();
    m_shown.clear();
    m_edit->clear();
}

bool LineCommit::isForWindow(QEvent *event) const
{
    if (m_isTyping || (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress))
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

bool LineCommit::eventFilter(QObject *watched, QEvent *event)
{
    if (isForWindow(event)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        commit(reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason);
        if (!m_isTyping && !m_isHeld && !m_pending && m_edit->text() != m_shown)
            m_edit->setText(m_shown);
    }
    return QObject::eventFilter(watched, event);
}

void LineCommit::edited(const QString &text)
{
    m_isTyping = true;
    m_isHeld = false;
    m_idle.start();
    Q_EMIT typed(text);
}

void LineCommit::commit(bool isLeaving)
{
    m_idle.stop();
    if (!m_isTyping)
        return;
    const QString text = m_edit->text();
    if (text.isEmpty() && !isLeaving && !m_shown.isEmpty())
        return; // somebody who empties a field mostly types something else next
    m_isTyping = false;
    if (text == m_shown && !m_pending)
        return;
    m_pending = text;
    Q_EMIT committed(text);
}

} // namespace clustero
