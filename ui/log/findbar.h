// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/linematcher.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace clustero {

/// What is looked for in a log, and how much was found.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    [[nodiscard]] LineQuery query() const;
    [[nodiscard]] bool isInAllSteps() const;
    [[nodiscard]] bool isFiltering() const;
    [[nodiscard]] int context() const;
    void setFiltering(bool isFiltering);
    void setText(const QString &text);
    /// `current` from 1; 0: none of them is the current one.
    void setCount(qint64 current, qint64 count, bool isDone, qint64 gaveUp);
    void setProblem(const QString &sentence);
    void focusText();

Q_SIGNALS:
    void queryChanged();
    void filterChanged();
    void contextChanged();
    void nextWanted();
    void previousWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addToggle(const QString &text, const QString &name, const QString &shortcut);
    QToolButton *addButton(const QString &icon, const QString &name);
    void updateIcons();

    QLineEdit *m_text;
    QToolButton *m_case;
    QToolButton *m_word;
    QToolButton *m_regex;
    QToolButton *m_all;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_filter;
    QSpinBox *m_context;
    QToolButton *m_close;
    QLabel *m_count;
    QTimer m_typing;
};

} // namespace clustero
