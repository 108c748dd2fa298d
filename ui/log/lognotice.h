// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace clustero {

/// A line below the log: what is being saved, what was copied, where a link leads to.
class LogNotice : public QWidget
{
    Q_OBJECT
public:
    explicit LogNotice(QWidget *parent = nullptr);

    /// Goes away by itself after some seconds, unless there is something to press.
    void say(const QString &text, const QString &button = {});
    void showProgress(const QString &text, qint64 done, qint64 total);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// The button, or the cancel of what is going on.
    void pressed();

private:
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_button;
    QPushButton *m_close;
    QTimer m_timer;
};

} // namespace clustero
