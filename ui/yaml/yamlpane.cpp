// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yaml/yamlpane.h"

#include "models/yaml/lineedits.h"
#include "ui/yaml/problemmarks.h"
#include "ui/yaml/yamllook.h"

#include <QAction>
#include <QApplication>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace clustero {

namespace {

using Sci = QsciScintillaBase;

bool isKey(const QKeyEvent &event, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    return event.key() == key && (event.modifiers() & ~Qt::KeypadModifier) == modifiers;
}

} // namespace

YamlPane::YamlPane(QWidget *parent) : QWidget(parent), m_editor(new YamlEditor(this)), m_problems(new ProblemMarks(m_editor))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_editor, 1);
    setFocusProxy(m_editor);
    setAccessibleName(tr("Pipeline file"));
    m_editor->setAccessibleName(tr("Pipeline file"));
    m_editor->setAccessibleDescription(tr("YAML text. Tab indents; Esc, then Tab leaves. Ctrl+Space completes."));
    m_flash.setSingleShot(true);
    m_flash.setInterval(700);
    connect(&m_flash, &QTimer::timeout, this, [this] {
        ask(*m_editor, Sci::SCI_SETINDICATORCURRENT, YamlNumbers::flashIndicator);
        ask(*m_editor, Sci::SCI_INDICATORCLEARRANGE, 0, ask(*m_editor, Sci::SCI_GETLENGTH));
    });
    connect(m_editor, &YamlEditor::edited, this, [this](const TextEdits &edits) {
        m_problems->follow(edits);
        Q_EMIT edited(edits);
    });
    connect(m_editor, &YamlEditor::caretMoved, this, &YamlPane::caretMoved);
    connect(m_editor, &YamlEditor::keyPressed, this, &YamlPane::handleKey);
    connect(m_editor, &YamlEditor::keyOffered, this, &YamlPane::offerKey);
    connect(m_editor, &YamlEditor::helpWanted, this, &YamlPane::showHelp);
    connect(m_editor, &YamlEditor::menuWanted, this, &YamlPane::showMenu);
}

void YamlPane::setText(const QByteArray &text)
{
    m_editor->setBytes(text);
}

QByteArray YamlPane::text() const
{
    return m_editor->bytes();
}

bool YamlPane::applyEdits(const TextEdits &edits)
{
    if (!m_editor->applyEdits(edits))
        return false;
    m_problems->follow(edits);
    return true;
}

void YamlPane::setReadOnly(bool isReadOnly)
{
    m_editor->setReadOnly(isReadOnly);
}

bool YamlPane::isReadOnly() const
{
    return m_editor->isReadOnly();
}

void YamlPane::setStrandBands(const QList<TextRange> &ranges)
{
    ask(*m_editor, Sci::SCI_MARKERDELETEALL, YamlNumbers::bandMarker);
    ask(*m_editor, Sci::SCI_MARKERDELETEALL, YamlNumbers::bandMarginMarker);
    for (const TextRange &range : ranges) {
        const qsizetype last = m_editor->lineOf(std::max(range.start, range.end - 1));
        for (qsizetype line = m_editor->lineOf(range.start); line <= last; ++line)
            ask(*m_editor, Sci::SCI_MARKERADDSET, line, 1 << YamlNumbers::bandMarker | 1 << YamlNumbers::bandMarginMarker);
    }
}

void YamlPane::showRange(qsizetype start, qsizetype end)
{
    m_editor->showRange({start, end});
}

void YamlPane::flash(qsizetype start, qsizetype end)
{
    m_editor->showRange({start, end});
    const qsizetype from = m_editor->positionOf(start);
    ask(*m_editor, Sci::SCI_SETINDICATORCURRENT, YamlNumbers::flashIndicator);
    ask(*m_editor, Sci::SCI_INDICATORFILLRANGE, from, m_editor->positionOf(end) - from);
    m_flash.start();
}

qsizetype YamlPane::caret() const
{
    return m_editor->caret();
}

void YamlPane::setCaret(qsizetype offset)
{
    m_editor->select({offset, offset}, true);
}

TextRange YamlPane::selection() const
{
    return m_editor->selection();
}

void YamlPane::select(qsizetype start, qsizetype end)
{
    m_editor->select({start, end}, true);
}

void YamlPane::setProblems(const QList<Diagnostic> &problems)
{
    (void)m_editor->bytes();
    m_problems->show(problems);
}

bool YamlPane::goToNextProblem()
{
    return goToProblem(true);
}

bool YamlPane::goToPreviousProblem()
{
    return goToProblem(false);
}

bool YamlPane::goToProblem(bool isForward)
{
    const int problem = m_problems->next(m_editor->caret(), isForward);
    if (problem < 0)
        return false;
    const qsizetype at = m_problems->rangeOf(problem).start;
    m_editor->perform({}, {at, at});
    m_editor->showRange({at, at});
    const QRect caret = m_editor->caretRect(at);
    QToolTip::showText(m_editor->viewport()->mapToGlobal(caret.bottomLeft()), m_problems->textOf(problem), m_editor);
    return true;
}

void YamlPane::setFontPoints(qreal points)
{
    m_editor->setFontPoints(points);
}

void YamlPane::perform(const LineEdit &change)
{
    m_editor->perform(change.edits, {change.start, change.end});
}

void YamlPane::toggleComment()
{
    const TextRange range = m_editor->selection();
    perform(clustero::toggleComment(m_editor->bytes(), range.start, range.end));
}

void YamlPane::goToLine()
{
    const auto lines = static_cast<int>(ask(*m_editor, Sci::SCI_GETLINECOUNT));
    bool isAccepted = false;
    const int line = QInputDialog::getInt(this, tr("Go to line"), tr("Line (1 to %1):").arg(lines),
                                          static_cast<int>(m_editor->lineOf(m_editor->caret())) + 1, 1, lines, 1, &isAccepted);
    if (!isAccepted)
        return;
    const qsizetype at = m_editor->offsetOf(ask(*m_editor, Sci::SCI_POSITIONFROMLINE, line - 1));
    m_editor->showRange({at, at});
    m_editor->perform({}, {at, at});
    m_editor->setFocus();
}

void YamlPane::offerKey(QKeyEvent *event, bool *isWanted) const
{
    const bool isProblemKey = event->key() == Qt::Key_F8 && !m_problems->isEmpty();
    *isWanted = isKey(*event, Qt::Key_Slash, Qt::ControlModifier) || isKey(*event, Qt::Key_G, Qt::ControlModifier) || isProblemKey;
}

void YamlPane::handleKey(QKeyEvent *event, bool *isTaken)
{
    const TextRange range = m_editor->selection();
    *isTaken = true;
    if (isKey(*event, Qt::Key_Slash, Qt::ControlModifier))
        toggleComment();
    else if (isKey(*event, Qt::Key_G, Qt::ControlModifier))
        goToLine();
    else if (isKey(*event, Qt::Key_F8))
        goToNextProblem();
    else if (isKey(*event, Qt::Key_F8, Qt::ShiftModifier))
        goToPreviousProblem();
    else if (isKey(*event, Qt::Key_Return) || isKey(*event, Qt::Key_Enter) || isKey(*event, Qt::Key_Return, Qt::ShiftModifier))
        perform(insertLine(m_editor->bytes(), range.start, range.end));
    else if (isKey(*event, Qt::Key_Backtab) || isKey(*event, Qt::Key_Backtab, Qt::ShiftModifier))
        perform(indentLines(m_editor->bytes(), range.start, range.end, false));
    else if (isKey(*event, Qt::Key_Tab))
        perform(range.start == range.end ? insertTab(m_editor->bytes(), range.start, range.end)
                                         : indentLines(m_editor->bytes(), range.start, range.end, true));
    else
        *isTaken = false;
}

void YamlPane::showHelp(QPoint at, QPoint global)
{
    QString text;
    const qsizetype offset = m_editor->offsetAt(at);
    if (offset >= 0) {
        text = m_problems->textAt(offset);
    } else {
        const qsizetype position = ask(*m_editor, Sci::SCI_POSITIONFROMPOINT, at.x(), at.y());
        text = m_problems->textOfLine(ask(*m_editor, Sci::SCI_LINEFROMPOSITION, position));
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(global, text, m_editor);
}

void YamlPane::showMenu(QPoint global)
{
    QMenu menu(this);
    const bool mayEdit = !isReadOnly();
    const bool hasSelection = m_editor->hasSelectedText();
    const auto add = [&](const QString &text, const QKeySequence &keys, bool isEnabled, const std::function<void()> &run) {
        QAction *action = menu.addAction(text, this, run);
        action->setShortcut(keys);
        action->setEnabled(isEnabled);
    };
    add(tr("Cu&t"), QKeySequence::Cut, mayEdit && hasSelection, [this] { m_editor->cut(); });
    add(tr("&Copy"), QKeySequence::Copy, hasSelection, [this] { m_editor->copy(); });
    add(tr("&Paste"), QKeySequence::Paste, mayEdit && ask(*m_editor, Sci::SCI_CANPASTE) != 0, [this] { m_editor->paste(); });
    add(tr("Select &all"), QKeySequence::SelectAll, true, [this] { m_editor->selectAll(); });
    menu.addSeparator();
    add(tr("Co&mment or uncomment"), QKeySequence(Qt::CTRL | Qt::Key_Slash), mayEdit, [this] { toggleComment(); });
    add(tr("&Go to line…"), QKeySequence(Qt::CTRL | Qt::Key_G), true, [this] { goToLine(); });
    menu.exec(global);
    (void)m_editor->bytes();
}

} // namespace clustero
