// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/difftext.h"

#include <QPlainTextEdit>

namespace clustero {

/// One column of a difference: line numbers, a sign and a colour for what was removed and added. Read only; the caret moves by keyboard.
class DiffPane : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// Which numbers stand in the margin.
    enum class Numbers { Both, Before, After };

    explicit DiffPane(Numbers numbers, QWidget *parent = nullptr);

    void setRows(const QList<DiffRow> &rows);
    [[nodiscard]] const QList<DiffRow> &rows() const { return m_rows; }
    /// The next or previous block of changed rows, seen from the caret; goes there. False: there is none.
    bool goToChange(bool forward);
    /// First rows of blocks of changes.
    [[nodiscard]] QList<int> changes() const;

private:
    class Margin;

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showColors();
    void placeMargin();
    [[nodiscard]] int marginWidth() const;
    void paintMargin(QPaintEvent *event);

    Numbers m_numbers;
    QList<DiffRow> m_rows;
    int m_digits = 1;
    Margin *m_margin;
};

} // namespace clustero
