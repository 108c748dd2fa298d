// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/yaml/textsearch.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace clustero {

/// What is looked for in the text, what is to stand there instead, and how much was found.
class FindReplaceBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindReplaceBar(QWidget *parent = nullptr);

    [[nodiscard]] TextQuery query() const;
    [[nodiscard]] QString replacement() const;
    void open(const QString &text, bool isReplacing);
    void setReadOnly(bool isReadOnly);
    /// `current` from 1; 0: none of them is selected.
    void setCount(qsizetype current, qsizetype count, bool isComplete);
    void setProblem(const QString &sentence);
    void setNote(const QString &sentence);
    [[nodiscard]] QString shownCount() const;

Q_SIGNALS:
    void queryChanged();
    void nextWanted();
    void previousWanted();
    void replaceWanted();
    void replaceAllWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addToggle(const QString &text, const QString &name, const QString &shortcut);
    QToolButton *addButton(const QString &icon, const QString &name);
    void say(const QString &text, bool isProblem);
    void updateLook();
    void ask();

    QLineEdit *m_text;
    QLineEdit *m_replacement;
    QToolButton *m_case;
    QToolButton *m_word;
    QToolButton *m_regex;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    QWidget *m_replaceRow;
    QTimer m_typing;
    bool m_isProblem = false;
};

} // namespace clustero
