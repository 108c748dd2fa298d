// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/linematcher.h"
#include "ui/theme/searchbar.h"

class QSpinBox;

namespace clustero {

/// What is looked for in a log, and how much was found.
class FindBar : public SearchBar
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
    using SearchBar::focusText;

Q_SIGNALS:
    void filterChanged();
    void contextChanged();

private:
    QToolButton *m_all;
    IconButton *m_filter;
    QSpinBox *m_context;
};

} // namespace clustero
