// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace clustero {

/// A view without content: what it is, why it is empty, and what to do.
class EmptyPage : public QWidget
{
    Q_OBJECT
public:
    EmptyPage(const QString &iconName, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    /// The first one is the primary action.
    void addAction(const QString &text, const std::function<void()> &act);

private:
    void changeEvent(QEvent *event) override;
    void showIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_buttons;
};

} // namespace clustero
