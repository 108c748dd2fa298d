// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <optional>

class QLineEdit;

namespace clustero {

/// Lets a line edit show a value of the document: what is typed is committed on Enter, when the focus leaves, and after 400 ms without
/// a key; a text that was emptied only on the first two. What is being typed, or was refused, is never written over. Undo and redo
/// are the line edit's own until a text is committed, then the window's. A child of the line edit.
class LineCommit : public QObject
{
    Q_OBJECT
public:
    explicit LineCommit(QLineEdit *edit);

    /// What the document has now.
    void showText(const QString &text);
    [[nodiscard]] QString shownText() const { return m_shown; }
    [[nodiscard]] bool isTyping() const { return m_isTyping; }
    /// Commits what is typed.
    void flush() { commit(true); }
    /// The text was refused: it stays until somebody changes it.
    void hold();
    /// The line edit is about something else from now on.
    void forget();

Q_SIGNALS:
    void typed(const QString &text);
    void committed(const QString &text);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool isForWindow(QEvent *event) const;
    void edited(const QString &text);
    void commit(bool isLeaving);

    QLineEdit *m_edit;
    QTimer m_idle;
    QString m_shown;
    std::optional<QString> m_pending; ///< committed, and not in the document yet
    bool m_isTyping = false;
    bool m_isHeld = false;
};

} // namespace clustero
