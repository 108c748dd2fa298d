// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/setupline.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace clustero {

class IconButton;
class ToneLabel;

/// One thing that was looked at: a sign, what was found, and what to do, with the command for it.
class CheckRow : public QFrame
{
    Q_OBJECT
public:
    explicit CheckRow(SetupLine::Check check, QWidget *parent = nullptr);

    [[nodiscard]] SetupLine::Check check() const { return m_line.check; }
    [[nodiscard]] const SetupLine &line() const { return m_line; }
    void setLine(const SetupLine &line);
    void setChecking();
    /// A button of its own beside that for checking again.
    void addButton(QWidget *button);
    /// `Container engine`.
    [[nodiscard]] static QString title(SetupLine::Check check);

Q_SIGNALS:
    void checkWanted();

private:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showSign();

    SetupLine m_line;
    QLabel *m_sign;
    ToneLabel *m_found;
    ToneLabel *m_fix;
    QWidget *m_commandRow;
    QLineEdit *m_command;
    IconButton *m_again;
    QHBoxLayout *m_buttons;
};

} // namespace clustero
