// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/difftext.h"

#include <QDialog>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace clustero {

class DiffPane;

/// Shows how two texts differ, in one column or side by side: what an edit has changed, mine against the disk's, a review before saving. F8 and Shift+F8 go
/// from change to change.
class DiffDialog : public QDialog
{
    Q_OBJECT
public:
    struct Side
    {
        QString name; ///< "On disk, 14:02"
        QByteArray text;
    };

    DiffDialog(const QString &title, const Side &before, const Side &after, QWidget *parent = nullptr);

    /// A button that closes the dialog and then acts; the first one is the default. Without any there is only Close.
    QPushButton *addChoice(const QString &text, const std::function<void()> &act);

    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool isSideBySide() const;
    void setSideBySide(bool beside);
    void setWholeFile(bool whole);
    void goToChange(bool forward);

private:
    QWidget *makeSides();
    QLayout *makeTools();
    void changeEvent(QEvent *event) override;
    void fill();
    void showIcons();

    Side m_before;
    Side m_after;
    QLabel *m_summary;
    QStackedWidget *m_stack;
    DiffPane *m_unified;
    DiffPane *m_left;
    DiffPane *m_right;
    QCheckBox *m_beside;
    QCheckBox *m_whole;
    QToolButton *m_previous;
    QToolButton *m_next;
    QPushButton *m_close;
    QHBoxLayout *m_buttons;
};

} // namespace clustero
