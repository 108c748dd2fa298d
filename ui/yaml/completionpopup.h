// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/completions.h"

#include <QFrame>

class QKeyEvent;
class QLabel;
class QListWidget;

namespace clustero {

/// The words that fit, below the caret. Never has the focus: keys come from the editor.
class CompletionPopup : public QFrame
{
    Q_OBJECT
public:
    explicit CompletionPopup(QWidget *parent);

    /// `caret`: where the caret is on the screen. Without words it is closed.
    void show(const QList<Completion> &words, const QRect &caret);
    /// Whether it was a key for the list: up, down, page up, page down, Enter, Tab, Esc.
    bool takeKey(const QKeyEvent &key);
    [[nodiscard]] QStringList labels() const;

Q_SIGNALS:
    void chosen(const clustero::Completion &word);
    /// The current one, for people who hear the screen.
    void currentChanged(const QString &spoken);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void showHelp(int row);
    void place(const QRect &caret);
    void applyColors();

    QListWidget *m_list;
    QLabel *m_help;
    QList<Completion> m_words;
};

} // namespace clustero
