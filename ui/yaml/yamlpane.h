// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/diagnostic.h"
#include "models/yaml/textedit.h"
#include "ui/yaml/yamleditor.h"

#include <QWidget>

#include <optional>

namespace clustero {

class FindReplaceBar;
class ProblemMarks;
class TriggerTypes;
class YamlAssist;
class YamlFinder;
struct LineEdit;

/// The pipeline file as text. Shows exactly the bytes that it is given, whatever they are, and has no undo of its own: it tells what the
/// person does and is told what others do. All offsets are bytes of the file, its byte order mark included. GUI thread.
class YamlPane : public QWidget
{
    Q_OBJECT
public:
    explicit YamlPane(QWidget *parent = nullptr);

    void setText(const QByteArray &text);
    [[nodiscard]] QByteArray text() const;
    /// What somebody else did to the text (canvas, undo, disk): caret, selection, what is in view and folds stay where they are. No signal.
    /// False: they do not fit the text; nothing has changed.
    bool applyEdits(const TextEdits &edits);
    void setReadOnly(bool isReadOnly);
    [[nodiscard]] bool isReadOnly() const;

    /// The lines of the current strands.
    void setStrandBands(const QList<TextRange> &ranges);
    /// Scrolls there if something of it is not in view. Caret and focus stay.
    void showRange(qsizetype start, qsizetype end);
    /// Tells with a short change of colour what has changed, and shows it.
    void flash(qsizetype start, qsizetype end);
    [[nodiscard]] qsizetype caret() const;
    /// Also shows it. No signal; focus stays.
    void setCaret(qsizetype offset);
    [[nodiscard]] TextRange selection() const;
    void select(qsizetype start, qsizetype end);

    /// Those of the text as it is now.
    void setProblems(const QList<Diagnostic> &problems);
    /// The caret goes to the next one; false: there is none.
    bool goToNextProblem();
    bool goToPreviousProblem();

    /// Images that are offered for the type of a step, beside `host`.
    void setImages(const QStringList &images);
    /// Those that exist, for completion and help.
    void setTriggerTypes(const TriggerTypes &types);
    /// Where the strand is defined that a name in `after` means; nullopt: it is no such name, or there is no such strand.
    [[nodiscard]] std::optional<TextRange> definitionOf(qsizetype offset) const;

    void setFontPoints(qreal points);
    [[nodiscard]] YamlEditor *editor() const { return m_editor; }

public Q_SLOTS:
    void toggleComment();
    void goToLine();
    void find();
    void findAndReplace();
    void findNext();
    void findPrevious();
    void complete();
    /// The caret goes to the strand that the name at the caret means.
    void goToDefinition();
    /// What the caret's line begins, or is in, such as a strand.
    void fold();
    void unfold();

Q_SIGNALS:
    /// One action of the person, such as a key or a paste: edits of the text before it. text() is the text after it.
    void edited(const clustero::TextEdits &edits);
    /// The person moved the caret, or typed.
    void caretMoved(qsizetype offset);
    /// Ctrl+.: what can be done about the problem at the caret.
    void fixWanted(qsizetype offset);
    /// Something that has to be heard by people who do not see the screen.
    void spoken(const QString &sentence);

private:
    struct Command
    {
        int key;
        Qt::KeyboardModifiers modifiers;
        void (YamlPane::*run)();
    };

    static QList<Command> commands();
    void connectEditor();
    void handleKey(QKeyEvent *event, bool *isTaken);
    void offerKey(QKeyEvent *event, bool *isWanted) const;
    void showHelp(QPoint at, QPoint global);
    void showMenu(QPoint global);
    void perform(const LineEdit &change);
    bool goToProblem(bool isForward);
    bool goTo(qsizetype offset);
    void handleClick(QMouseEvent *event, bool *isTaken);

    YamlEditor *m_editor;
    ProblemMarks *m_problems;
    FindReplaceBar *m_findBar;
    YamlFinder *m_finder;
    YamlAssist *m_assist;
    QTimer m_flash;
};

} // namespace clustero
