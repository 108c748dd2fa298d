// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/iconbutton.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace clustero {

/// What is looked for in a text, how it is meant, and how much was found; bars for one kind of text add what only they have.
class SearchBar : public QWidget
{
    Q_OBJECT
public:
    /// Replaces the number that is shown by what is wrong with the query.
    virtual void setProblem(const QString &sentence);

Q_SIGNALS:
    /// A while after typing, at once after all else.
    void queryChanged();
    void nextWanted();
    void previousWanted();
    void closed();

protected:
    /// \p widest: the number of matches that has to fit.
    SearchBar(const QString &name, const QString &widest, QWidget *parent);

    [[nodiscard]] QLineEdit *text() const { return m_text; }
    [[nodiscard]] QLabel *count() const { return m_count; }
    /// Text, switches, number, buttons; below it there is room for more.
    [[nodiscard]] QHBoxLayout *row() const { return m_row; }
    [[nodiscard]] bool isRegex() const { return m_regex->isChecked(); }
    [[nodiscard]] bool isCaseSensitive() const { return m_case->isChecked(); }
    [[nodiscard]] bool isWholeWords() const { return m_word->isChecked(); }

    /// Before the number.
    QToolButton *addSwitch(const QString &text, const QString &name, const QString &shortcut);
    /// Before the button that closes.
    void addControl(QWidget *control);
    void focusText();
    void say(const QString &text, bool isProblem, const QString &toolTip = {});
    void ask();
    /// Typed a moment ago: asks without waiting for more.
    void settle();
    [[nodiscard]] static bool isEnter(const QEvent &event);

    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateColors();

    QLineEdit *m_text;
    QLabel *m_count;
    QHBoxLayout *m_row;
    QToolButton *m_case;
    QToolButton *m_word;
    QToolButton *m_regex;
    IconButton *m_close;
    QWidget *m_lastControl; ///< of the row, before the button that closes
    QTimer m_typing;
    bool m_isProblem = false;
};

} // namespace clustero
