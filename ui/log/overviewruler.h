// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/rowsource.h"

#include <QTimer>
#include <QWidget>

namespace clustero {

/// A narrow picture of the whole log: where errors, matches and bookmarks are. A click goes there. Adds up to what is folded too.
class OverviewRuler : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewRuler(RowSource &rows, QWidget *parent = nullptr);

    /// Something to be seen has changed; drawn again at most a few times a second.
    void refresh();
    [[nodiscard]] QSize sizeHint() const override { return {12, 100}; }

Q_SIGNALS:
    void rowWanted(qint64 row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Ticks
    {
        bool hasError = false;
        bool hasMatch = false;
        bool hasBookmark = false;
    };
    void look();

    RowSource &m_rows;
    QTimer m_timer;
    std::vector<Ticks> m_ticks; ///< for each two pixels of the height
};

} // namespace clustero
