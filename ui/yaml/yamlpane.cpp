// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yaml/yamlpane.h"

#include "models/yaml/lineedits.h"
#include "ui/yaml/findreplacebar.h"
#include "ui/yaml/problemmarks.h"
#include "ui/yaml/yamlassist.h"
#include "ui/yaml/yamlfinder.h"
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

YamlPane::YamlPane(QWidget *parent)
    : QWidget(parent),
      m_editor(new YamlEditor(this)),
      m_problems(new ProblemMarks(m_editor)),
      m_findBar(new FindReplaceBar(this)),
      m_finder(new YamlFinder(m_editor, m_findBar)),
      m_assist(new YamlAssist(m_editor))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_findBar);
    column->addWidget(m_editor, 1);
    m_findBar->hide();
    setFocusProxy(m_editor);
    setAccessibleName(tr("Pipeline file"));
    m_editor->setAccessibleName(tr("Pipeline file as YAML"));
    m_editor->setAccessibleDescription(tr("Tab indents; press Esc, then Tab to leave. Ctrl+Space completes words."));
    m_flash.setSingleShot(true);
    m_flash.setInterval(700);
    connect(&m_flash, &QTimer::timeout, this, [this] {
        ask(*m_editor, Sci::SCI_SETINDICATORCURRENT, YamlNumbers::flashIndicator);
        ask(*m_editor, Sci::SCI_INDICATORCLEARRANGE, 0, ask(*m_editor, Sci::SCI_GETLENGTH));
    });
    connectEditor();
}

void YamlPane::connectEditor()
{
    connect(m_editor, &YamlEditor::edited, this, [this](const TextEdits &edits) {
        m_problems->follow(edits);
        m_finder->textChanged();
        Q_EMIT edited(edits);
        m_assist->typed(edits);
    });
    connect(m_editor, &YamlEditor::caretMoved, this, [this](qsizetype offset) {
        m_assist->moved();
        m_finder->updateCount();
        Q_EMIT caretMoved(offset);
    });
    connect(m_editor, &YamlEditor::keyPressed, this, &YamlPane::handleKey);
    connect(m_editor, &YamlEditor::keyOffered, this, &YamlPane::offerKey);
    connect(m_editor, &YamlEditor::helpWanted, this, &YamlPane::showHelp);
    connect(m_editor, &YamlEditor::menuWanted, this, &YamlPane::showMenu);
    connect(m_editor, &YamlEditor::clicked, this, &YamlPane::handleClick);
    connect(m_assist, &YamlAssist::spoken, this, &YamlPane::spoken);
}

void YamlPane::setText(const QByteArray &text)
{
    m_assist->close();
    m_editor->setBytes(text);
    m_finder->textChanged();
}

QByteArray YamlPane::text() const
{
    return m_editor->bytes();
}

bool YamlPane::applyEdits(const TextEdits &edits)
{
    if (!m_editor->applyEdits(edits))
        return false;
    m_assist->close();
    m_problems->follow(edits);
    m_finder->textChanged();
    return true;
}

void YamlPane::setReadOnly(bool isReadOnly)
{
    m_editor->setReadOnly(isReadOnly);
    m_findBar->setReadOnly(isReadOnly);
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
    goTo(at);
    const QString text = m_problems->textOf(problem);
    QToolTip::showText(m_editor->viewport()->mapToGlobal(m_editor->caretRect(at).bottomLeft()), text, m_editor);
    Q_EMIT spoken(text);
    return true;
}

bool YamlPane::goTo(qsizetype offset)
{
    m_editor->showRange({offset, offset});
    m_editor->perform({}, {offset, offset});
    return true;
}

void YamlPane::setTriggerTypes(const TriggerTypes &types)
{
    m_assist->setTriggerTypes(types);
}

void YamlPane::setImages(const QStringList &images)
{
    m_assist->setImages(images);
}

std::optional<TextRange> YamlPane::definitionOf(qsizetype offset) const
{
    return m_assist->definitionOf(offset);
}

void YamlPane::goToDefinition()
{
    if (const std::optional<TextRange> place = definitionOf(m_editor->caret()))
        goTo(place->start);
}

void YamlPane::fold()
{
    m_editor->foldAtCaret(false);
}

void YamlPane::unfold()
{
    m_editor->foldAtCaret(true);
}

void YamlPane::find()
{
    m_finder->open(false);
}

void YamlPane::findAndReplace()
{
    m_finder->open(true);
}

void YamlPane::findNext()
{
    m_finder->next();
}

void YamlPane::findPrevious()
{
    m_finder->previous();
}

void YamlPane::complete()
{
    if (!m_assist->complete())
        Q_EMIT spoken(tr("Nothing to complete here"));
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
    goTo(m_editor->offsetOf(ask(*m_editor, Sci::SCI_POSITIONFROMLINE, line - 1)));
    m_editor->setFocus();
}

/// The commands that have a key, and which one.
QList<YamlPane::Command> YamlPane::commands()
{
    const Qt::KeyboardModifiers both = Qt::ControlModifier | Qt::ShiftModifier;
    return {
        {Qt::Key_F, Qt::ControlModifier, &YamlPane::find},
        {Qt::Key_H, Qt::ControlModifier, &YamlPane::findAndReplace},
        {Qt::Key_F3, Qt::NoModifier, &YamlPane::findNext},
        {Qt::Key_F3, Qt::ShiftModifier, &YamlPane::findPrevious},
        {Qt::Key_G, Qt::ControlModifier, &YamlPane::goToLine},
        {Qt::Key_Slash, Qt::ControlModifier, &YamlPane::toggleComment},
        {Qt::Key_Space, Qt::ControlModifier, &YamlPane::complete},
        {Qt::Key_F12, Qt::NoModifier, &YamlPane::goToDefinition},
        {Qt::Key_BracketLeft, both, &YamlPane::fold},
        {Qt::Key_BraceLeft, both, &YamlPane::fold},
        {Qt::Key_BracketRight, both, &YamlPane::unfold},
        {Qt::Key_BraceRight, both, &YamlPane::unfold},
    };
}

void YamlPane::offerKey(QKeyEvent *event, bool *isWanted) const
{
    const QList<Command> all = commands();
    const bool isCommand =
        std::any_of(all.begin(), all.end(), [&](const Command &command) { return isKey(*event, command.key, command.modifiers); });
    const bool isProblemKey = event->key() == Qt::Key_F8 && !m_problems->isEmpty();
    const bool isListKey = m_assist->isOpen() && event->key() == Qt::Key_Escape;
    const bool isBarKey = m_findBar->isVisible() && event->key() == Qt::Key_Escape;
    *isWanted = isCommand || isProblemKey || isListKey || isBarKey || isKey(*event, Qt::Key_Period, Qt::ControlModifier);
}

void YamlPane::handleKey(QKeyEvent *event, bool *isTaken)
{
    *isTaken = true;
    if (m_assist->takeKey(*event))
        return;
    for (const Command &command : commands()) {
        if (isKey(*event, command.key, command.modifiers))
            return (this->*command.run)();
    }
    const TextRange range = m_editor->selection();
    if (isKey(*event, Qt::Key_Period, Qt::ControlModifier))
        Q_EMIT fixWanted(m_editor->caret());
    else if (isKey(*event, Qt::Key_F8))
        goToNextProblem();
    else if (isKey(*event, Qt::Key_F8, Qt::ShiftModifier))
        goToPreviousProblem();
    else if (isKey(*event, Qt::Key_Escape) && m_findBar->isVisible())
        m_finder->close();
    else if (isKey(*event, Qt::Key_Return) || isKey(*event, Qt::Key_Enter) || isKey(*event, Qt::Key_Return, Qt::ShiftModifier))
        perform(insertLine(m_editor->bytes(), range.start, range.end));
    else if (event->key() == Qt::Key_Backtab)
        perform(indentLines(m_editor->bytes(), range.start, range.end, false));
    else if (isKey(*event, Qt::Key_Tab))
        perform(range.start == range.end ? insertTab(m_editor->bytes(), range.start, range.end)
                                         : indentLines(m_editor->bytes(), range.start, range.end, true));
    else
        *isTaken = false;
}

void YamlPane::handleClick(QMouseEvent *event, bool *isTaken)
{
    m_assist->close();
    if (event->button() != Qt::LeftButton || event->modifiers() != Qt::ControlModifier)
        return;
    const qsizetype offset = m_editor->offsetAt(event->position().toPoint());
    const std::optional<TextRange> place = offset < 0 ? std::nullopt : definitionOf(offset);
    *isTaken = place.has_value();
    if (place && event->type() == QEvent::MouseButtonPress)
        goTo(place->start);
}

void YamlPane::showHelp(QPoint at, QPoint global)
{
    QString text;
    const qsizetype offset = m_editor->offsetAt(at);
    if (offset >= 0) {
        text = m_problems->textAt(offset);
        if (text.isEmpty())
            text = m_assist->helpAt(offset);
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
    const bool hasSelection = selection().start < selection().end;
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
    if (definitionOf(m_editor->caret()))
        add(tr("Go to the &strand"), QKeySequence(Qt::Key_F12), true, [this] { goToDefinition(); });
    add(tr("Complete the &word"), QKeySequence(Qt::CTRL | Qt::Key_Space), mayEdit, [this] { complete(); });
    add(tr("&Find…"), QKeySequence(Qt::CTRL | Qt::Key_F), true, [this] { find(); });
    add(tr("&Replace…"), QKeySequence(Qt::CTRL | Qt::Key_H), mayEdit, [this] { findAndReplace(); });
    add(tr("Co&mment or uncomment"), QKeySequence(Qt::CTRL | Qt::Key_Slash), mayEdit, [this] { toggleComment(); });
    add(tr("F&old"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_BracketLeft), true, [this] { fold(); });
    add(tr("&Unfold"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_BracketRight), true, [this] { unfold(); });
    add(tr("&Go to line…"), QKeySequence(Qt::CTRL | Qt::Key_G), true, [this] { goToLine(); });
    menu.exec(global);
    (void)m_editor->bytes();
}

} // namespace clustero
