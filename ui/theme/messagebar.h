// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/accessiblerole.h"

#include <QFrame>
#include <QList>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace clustero {

/// A line over a page: something happened that the person should know, and what can be done. Announced to screen readers.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Information, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    struct Action
    {
        QString text; ///< a verb
        std::function<void()> act;
        bool closes = true; ///< the bar, before it acts
    };

    /// Replaces what was told before.
    void showMessage(Kind kind, const QString &text, const QList<Action> &actions = {});
    void showMessage(Kind kind, const QString &text, const QString &actionText, const std::function<void()> &act)
    {
        showMessage(kind, text, {{actionText, act}});
    }
    [[nodiscard]] QString message() const;

private:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void style();

    Kind m_kind = Kind::Information;
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_actions;
};

} // namespace clustero
