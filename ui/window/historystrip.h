// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runs/runboard.h"

#include <QWidget>

namespace clustero {

/// The last 50 runs of a pipeline as bars: height by duration, colour and mark by result, newest at the end. A click opens one.
class HistoryStrip : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryStrip(const RunBoard &board, QWidget *parent = nullptr);

    void setFile(const QString &file);
    void setCurrent(const RunId &id);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void runChosen(const clustero::RunId &id);

private:
    void refresh();
    [[nodiscard]] QRect barRect(int index) const;
    [[nodiscard]] int barAt(const QPoint &point) const;
    [[nodiscard]] QString describe(const RunSummary &run) const;
    void choose(int index);
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    const RunBoard &m_board;
    QString m_file;
    RunId m_current;
    QList<RunSummary> m_runs; ///< oldest first
    int m_focused = -1;
};

} // namespace clustero
