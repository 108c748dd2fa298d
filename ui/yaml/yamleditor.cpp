// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yaml/yamleditor.h"

#include "models/yaml/lineedits.h"
#include "ui/yaml/yamlaccessible.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QInputMethod>
#include <QKeyEvent>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace clustero {

namespace {

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

int eolModeOf(const QByteArray &lineEnd)
{
    if (lineEnd.size() == 2)
        return QsciScintillaBase::SC_EOL_CRLF;
    return lineEnd == "\r" ? QsciScintillaBase::SC_EOL_CR : QsciScintillaBase::SC_EOL_LF;
}

} // namespace

/// While one lives, changes of the text are put together; the last one's end tells them.
class YamlEditor::UserAction
{
public:
    explicit UserAction(YamlEditor &editor) : m_editor(&editor) { ++editor.m_depth; }
    ~UserAction()
    {
        if (m_editor && --m_editor->m_depth == 0)
            m_editor->finishAction();
    }
    Q_DISABLE_COPY_MOVE(UserAction)

private:
    QPointer<YamlEditor> m_editor;
};

YamlEditor::YamlEditor(QWidget *parent) : QsciScintilla(parent)
{
    installYamlAccessible(); // after QScintilla's own: the last one is asked first
    m_foldTimer.setSingleShot(true);
    m_foldTimer.setInterval(60);
    connect(&m_foldTimer, &QTimer::timeout, this, &YamlEditor::updateFolds);
    setUp();
    setUpKeys();
    applyTheme();
    connect(this, &QsciScintillaBase::SCN_STYLENEEDED, this, [this](int position) { styleTo(position); });
    connect(
        this, &QsciScintillaBase::SCN_MODIFIED, this,
        [this](int position, int type, const char *, int length, int, int, int, int, int, int) { noteModified(position, type, length); });
    connect(this, &QsciScintillaBase::SCN_UPDATEUI, this, &YamlEditor::noteUpdate);
    connect(this, &QsciScintillaBase::SCN_ZOOM, this, &YamlEditor::updateMarginWidth);
}

const QByteArray &YamlEditor::bytes()
{
    finishAction();
    return m_bytes;
}

void YamlEditor::setBytes(const QByteArray &bytes)
{
    endComposition();
    finishAction();
    if (bytes == m_bytes)
        return;
    const bool isOther = m_bytes.isEmpty() || bytes.startsWith(byteOrderMark) != !m_mark.isEmpty();
    if (!isOther && applyEdits(difference(m_bytes, bytes)))
        return;
    load(bytes);
}

void YamlEditor::load(const QByteArray &bytes)
{
    m_mark = bytes.startsWith(byteOrderMark) ? bytes.first(byteOrderMark.size()) : QByteArray();
    m_bytes = bytes;
    const bool wasReadOnly = isReadOnly();
    m_isSplicing = true;
    ask(*this, SCI_SETREADONLY, 0);
    ask(*this, SCI_CLEARALL);
    ask(*this, SCI_SETEOLMODE, eolModeOf(lineEndOf(bytes)));
    ask(*this, SCI_APPENDTEXT, QByteArrayView(m_bytes).sliced(m_mark.size()));
    ask(*this, SCI_SETREADONLY, wasReadOnly);
    ask(*this, SCI_GOTOPOS, 0);
    m_isSplicing = false;
    m_caret = caret();
    ask(*this, SCI_SETINDENT, indentStep(bytes));
    updateFolds();
    updateMarginWidth();
}

bool YamlEditor::applyEdits(const TextEdits &edits)
{
    endComposition();
    finishAction();
    if (!fits(m_bytes, edits))
        return false;
    if (edits.isEmpty())
        return true;
    if (edits.first().offset < m_mark.size()) {
        load(applied(m_bytes, edits));
        return true;
    }
    const qsizetype topLine = ask(*this, SCI_DOCLINEFROMVISIBLE, ask(*this, SCI_GETFIRSTVISIBLELINE));
    const qsizetype top = movedOffset(offsetOf(ask(*this, SCI_POSITIONFROMLINE, topLine)), edits);
    const int across = static_cast<int>(ask(*this, SCI_GETXOFFSET));
    splice(edits);
    ask(*this, SCI_SETFIRSTVISIBLELINE, ask(*this, SCI_VISIBLEFROMDOCLINE, lineOf(top)));
    ask(*this, SCI_SETXOFFSET, across);
    return true;
}

void YamlEditor::splice(const TextEdits &edits)
{
    const bool wasReadOnly = isReadOnly();
    m_isSplicing = true;
    ask(*this, SCI_SETREADONLY, 0);
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
        const qsizetype start = edit->offset - m_mark.size();
        ask(*this, SCI_SETTARGETRANGE, start, start + edit->removed.size());
        ask(*this, SCI_REPLACETARGET, edit->inserted);
    }
    ask(*this, SCI_SETREADONLY, wasReadOnly);
    m_isSplicing = false;
    m_bytes = applied(m_bytes, edits);
    m_caret = caret();
    updateMarginWidth();
    m_foldTimer.start();
}

void YamlEditor::perform(const TextEdits &edits, TextRange selection)
{
    if (isReadOnly() && !edits.isEmpty())
        return;
    endComposition();
    finishAction();
    if (!fits(m_bytes, edits) || (!edits.isEmpty() && edits.first().offset < m_mark.size()))
        return;
    const qsizetype before = m_caret;
    if (!edits.isEmpty())
        splice(edits);
    select(selection, true);
    const qsizetype now = m_caret;
    if (!edits.isEmpty())
        Q_EMIT edited(edits);
    if (now != before)
        Q_EMIT caretMoved(now);
}

qsizetype YamlEditor::positionOf(qsizetype offset) const
{
    return std::clamp<qsizetype>(offset - m_mark.size(), 0, ask(*this, SCI_GETLENGTH));
}

qsizetype YamlEditor::caret() const
{
    return offsetOf(ask(*this, SCI_GETCURRENTPOS));
}

TextRange YamlEditor::selection() const
{
    return {offsetOf(ask(*this, SCI_GETSELECTIONSTART)), offsetOf(ask(*this, SCI_GETSELECTIONEND))};
}

void YamlEditor::select(TextRange range, bool isShown)
{
    const qsizetype start = positionOf(range.start);
    const qsizetype end = positionOf(range.end);
    if (isShown)
        ask(*this, SCI_ENSUREVISIBLEENFORCEPOLICY, ask(*this, SCI_LINEFROMPOSITION, end));
    ask(*this, SCI_SETSELECTION, end, start);
    ask(*this, SCI_CHOOSECARETX);
    if (isShown)
        ask(*this, SCI_SCROLLCARET);
    m_caret = caret();
}

qsizetype YamlEditor::lineOf(qsizetype offset) const
{
    return ask(*this, SCI_LINEFROMPOSITION, positionOf(offset));
}

bool YamlEditor::isInView(TextRange range) const
{
    const qsizetype first = lineOf(range.start);
    const qsizetype last = std::max(first, lineOf(std::max(range.start, range.end - 1)));
    if (!ask(*this, SCI_GETLINEVISIBLE, first))
        return false;
    const qsizetype top = ask(*this, SCI_GETFIRSTVISIBLELINE);
    const qsizetype rows = ask(*this, SCI_LINESONSCREEN);
    const qsizetype start = ask(*this, SCI_VISIBLEFROMDOCLINE, first);
    const qsizetype end = ask(*this, SCI_VISIBLEFROMDOCLINE, last);
    return start >= top && (end < top + rows || (start < top + rows / 2 && end - start >= rows / 2));
}

void YamlEditor::showRange(TextRange range)
{
    if (isInView(range))
        return;
    const qsizetype first = lineOf(range.start);
    ask(*this, SCI_ENSUREVISIBLE, first);
    const qsizetype rows = ask(*this, SCI_LINESONSCREEN);
    const qsizetype start = ask(*this, SCI_VISIBLEFROMDOCLINE, first);
    ask(*this, SCI_SETFIRSTVISIBLELINE, std::max<qsizetype>(0, start - rows / 5));
}

qsizetype YamlEditor::offsetAt(QPoint viewportPoint) const
{
    const qsizetype position = ask(*this, SCI_POSITIONFROMPOINTCLOSE, viewportPoint.x(), viewportPoint.y());
    return position < 0 ? -1 : offsetOf(position);
}

QRect YamlEditor::caretRect(qsizetype offset) const
{
    const qsizetype position = positionOf(offset);
    const QPoint at(static_cast<int>(ask(*this, SCI_POINTXFROMPOSITION, 0, position)),
                    static_cast<int>(ask(*this, SCI_POINTYFROMPOSITION, 0, position)));
    return {at, QSize(1, static_cast<int>(ask(*this, SCI_TEXTHEIGHT, lineOf(offset))))};
}

void YamlEditor::noteModified(int position, int type, int length)
{
    if ((type & (SC_MOD_INSERTTEXT | SC_MOD_DELETETEXT)) == 0)
        return;
    m_foldTimer.start();
    if (m_isSplicing)
        return;
    if ((type & SC_MOD_INSERTTEXT) != 0)
        m_recorder.inserted(offsetOf(position), length);
    else
        m_recorder.removed(offsetOf(position), length);
    if (m_depth == 0)
        QMetaObject::invokeMethod(this, &YamlEditor::finishAction, Qt::QueuedConnection);
}

void YamlEditor::noteUpdate(int updated)
{
    if ((updated & (SC_UPDATE_H_SCROLL | SC_UPDATE_V_SCROLL)) != 0)
        Q_EMIT viewMoved();
    if ((updated & SC_UPDATE_SELECTION) != 0 && m_depth == 0)
        finishAction();
}

void YamlEditor::finishAction()
{
    if (m_isComposing || m_isSplicing)
        return;
    if (!m_recorder.isEmpty()) {
        const TextEdits edits = m_recorder.take(
            m_bytes, [this](qsizetype offset, qsizetype size) { return bytesOf(*this, offset - m_mark.size(), size).toByteArray(); });
        m_bytes = applied(m_bytes, edits);
        updateMarginWidth();
        const qsizetype now = caret();
        const bool hasMoved = std::exchange(m_caret, now) != now;
        if (!edits.isEmpty())
            Q_EMIT edited(edits);
        if (hasMoved)
            Q_EMIT caretMoved(now);
    } else if (const qsizetype now = caret(); std::exchange(m_caret, now) != now) {
        Q_EMIT caretMoved(now);
    }
}

bool YamlEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        bool isWanted = false;
        Q_EMIT keyOffered(key, &isWanted);
        if (!isWanted)
            return QsciScintilla::event(event);
        event->accept();
        return true;
    }
    const bool mayChange = event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod;
    if (!mayChange)
        return QsciScintilla::event(event);
    const UserAction action(*this);
    return QsciScintilla::event(event);
}

bool YamlEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        Q_EMIT helpWanted(help->pos(), help->globalPos());
        return true;
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease: {
        bool isTaken = false;
        Q_EMIT clicked(static_cast<QMouseEvent *>(event), &isTaken);
        if (isTaken)
            return true;
        break;
    }
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::DragMove:
    case QEvent::Drop: break;
    default: return QsciScintilla::viewportEvent(event);
    }
    const UserAction action(*this);
    return QsciScintilla::viewportEvent(event);
}

void YamlEditor::keyPressEvent(QKeyEvent *event)
{
    const bool leaves = std::exchange(m_tabLeaves, event->key() == Qt::Key_Escape);
    if (leaves && (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)) {
        QWidget::focusNextPrevChild(event->key() == Qt::Key_Tab);
        return;
    }
    bool isTaken = false;
    Q_EMIT keyPressed(event, &isTaken);
    if (isTaken)
        event->accept();
    else if (event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QsciScintilla::keyPressEvent(event);
}

bool YamlEditor::focusNextPrevChild(bool)
{
    return false; // Tab indents; Esc, Tab leaves
}

void YamlEditor::inputMethodEvent(QInputMethodEvent *event)
{
    // What is being composed is taken out again with Scintilla's own undo, which is on for that time only.
    const bool isComposing = !event->preeditString().isEmpty();
    if (isComposing && !isReadOnly())
        ask(*this, SCI_SETUNDOCOLLECTION, 1);
    QsciScintilla::inputMethodEvent(event);
    m_isComposing = isComposing && !isReadOnly();
    if (!m_isComposing) {
        ask(*this, SCI_SETUNDOCOLLECTION, 0);
        ask(*this, SCI_EMPTYUNDOBUFFER);
    }
}

void YamlEditor::endComposition()
{
    if (!m_isComposing)
        return;
    QInputMethodEvent end;
    inputMethodEvent(&end);
    QGuiApplication::inputMethod()->reset();
}

void YamlEditor::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::ApplicationFontChange) {
        applyTheme();
        Q_EMIT themeChanged();
    }
}

void YamlEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuWanted(isKey ? viewport()->mapToGlobal(caretRect(caret()).bottomLeft()) : event->globalPos());
    event->accept();
}

} // namespace clustero
