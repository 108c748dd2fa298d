// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace clustero {

class WrappedLabel;

/// What stands where there is nothing to show: what this is, why it is empty, and what to do about it.
class EmptyView : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyView(QWidget *parent = nullptr);
    /// With a large icon, for a whole page.
    EmptyView(const QString &iconName, const QString &title, const QString &why, QWidget *parent = nullptr);

    /// Without an action there is no button for it.
    void setText(const QString &title, const QString &why, const QString &action = {});
    /// A button of its own; the first one is the primary.
    void addAction(const QString &text, const std::function<void()> &act);

Q_SIGNALS:
    /// The button of setText().
    void actionWanted();

private:
    void changeEvent(QEvent *event) override;
    QPushButton *addButton();
    void showIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    WrappedLabel *m_why;
    QVBoxLayout *m_buttons;
    QPushButton *m_action = nullptr;
};

} // namespace clustero
