// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/textedit.h"
#include "ui/yaml/editrecorder.h"
#include "ui/yaml/scintilla.h"

#include <QTimer>

namespace clustero {

/// Bytes of the file: from the first to the one after the last.
struct TextRange
{
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const TextRange &) const = default;
};

/// The text itself: exactly the bytes of a file, shown with the colours of YAML. All offsets are bytes of the file; its byte order mark is not
/// in the editor, so nobody can delete it by accident. There is no undo here: what the person does is told by edited(). GUI thread.
class YamlEditor : public QsciScintilla
{
    Q_OBJECT
public:
    explicit YamlEditor(QWidget *parent = nullptr);

    [[nodiscard]] const QByteArray &bytes();
    /// Where both texts have a common beginning or end, the caret, what is in view and folds stay.
    void setBytes(const QByteArray &bytes);
    /// From outside: no signal. False: they do not fit the text; nothing has changed.
    bool applyEdits(const TextEdits &edits);
    /// As if the person had typed it: edited() follows. The selection is meant in the text afterwards.
    void perform(const TextEdits &edits, TextRange selection);

    [[nodiscard]] qsizetype caret() const;
    [[nodiscard]] TextRange selection() const; ///< start ≤ end
    /// Without caretMoved(). In view only if `isShown`.
    void select(TextRange range, bool isShown);
    [[nodiscard]] bool isInView(TextRange range) const;
    /// Scrolls and unfolds if something of it is not in view; the caret stays.
    void showRange(TextRange range);

    [[nodiscard]] qsizetype offsetOf(qsizetype position) const { return position + m_mark.size(); }
    [[nodiscard]] qsizetype positionOf(qsizetype offset) const;
    [[nodiscard]] qsizetype lineOf(qsizetype offset) const;       ///< from 0
    [[nodiscard]] qsizetype offsetAt(QPoint viewportPoint) const; ///< -1: no text there
    [[nodiscard]] QRect caretRect(qsizetype offset) const;        ///< in the viewport

    /// Opens or closes what begins in the caret's line, or what the line is in.
    void foldAtCaret(bool isOpen);
    void setFontPoints(qreal points);

Q_SIGNALS:
    /// One action of the person: valid for the text before it. bytes() is the text after it.
    void edited(const clustero::TextEdits &edits);
    /// By the person, not by anybody's call.
    void caretMoved(qsizetype offset);
    /// Before a key is looked at by the editor itself; `isTaken` tells that somebody has acted.
    void keyPressed(QKeyEvent *event, bool *isTaken);
    /// Whether the editor wants a key that is also a shortcut of the window.
    void keyOffered(QKeyEvent *event, bool *isWanted);
    void helpWanted(QPoint viewportPoint, QPoint globalPoint);
    void clicked(QMouseEvent *event, bool *isTaken);
    void menuWanted(QPoint globalPoint);
    void themeChanged();
    void viewMoved();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    class UserAction;

    void setUp();
    void setUpKeys();
    void applyTheme();
    void applyMarks(const QFont &font);
    void updateMarginWidth();
    void styleTo(qsizetype position);
    void updateFolds();
    void noteModified(int position, int type, int length);
    void noteUpdate(int updated);
    void finishAction();
    void endComposition();
    void load(const QByteArray &bytes);
    void splice(const TextEdits &edits);

    QByteArray m_bytes; ///< the text of the file, the byte order mark included
    QByteArray m_mark;
    EditRecorder m_recorder;
    QTimer m_foldTimer;
    qreal m_points = 0; ///< 0: the theme's
    qsizetype m_caret = 0;
    int m_depth = 0; ///< of events that may change the text
    bool m_isSplicing = false;
    bool m_isComposing = false;
    bool m_tabLeaves = false;
};

} // namespace clustero
