// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace clustero {

/// One step of the set-up.
class StepPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString name() const = 0;     ///< for the list of steps
    [[nodiscard]] virtual QString heading() const = 0;  ///< a short sentence
    [[nodiscard]] virtual QString sentence() const = 0; ///< what it is good for
    /// It is seen, for the first time or again.
    virtual void enter() {}
    /// Whether it has what it is for; shown in the list.
    [[nodiscard]] virtual bool isDone() const { return false; }
    /// What the button that goes on says; empty: the usual.
    [[nodiscard]] virtual QString goOnText() const { return {}; }
    [[nodiscard]] virtual bool canGoOn() const { return true; }
    /// What that button does besides going on to the next step; only of the last step.
    virtual void goOn() {}

Q_SIGNALS:
    void changed();
};

} // namespace clustero
