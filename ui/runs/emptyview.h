// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace clustero {

class ToneLabel;

/// What stands where there is nothing to show: what this is, why it is empty, and the one thing to do about it.
class EmptyView : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyView(QWidget *parent = nullptr);

    /// Without an action there is no button.
    void setText(const QString &title, const QString &why, const QString &action = {});

Q_SIGNALS:
    void actionWanted();

private:
    ToneLabel *m_title;
    ToneLabel *m_why;
    QPushButton *m_action;
};

} // namespace clustero
