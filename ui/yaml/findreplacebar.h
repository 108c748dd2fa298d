// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/searchbar.h"
#include "ui/yaml/textsearch.h"

class QPushButton;

namespace clustero {

/// What is looked for in the text, what is to stand there instead, and how much was found.
class FindReplaceBar : public SearchBar
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
    void setProblem(const QString &sentence) override;
    void setNote(const QString &sentence);
    [[nodiscard]] QString shownCount() const;

Q_SIGNALS:
    void replaceWanted();
    void replaceAllWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_replacement;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    QWidget *m_replaceRow;
};

} // namespace clustero
