// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QIcon>
#include <QWidget>

namespace clustero {

/// What a tab of the window shows.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Names the place for the window's session, so that it can be opened again.
    [[nodiscard]] virtual QString key() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString toolTipText() const { return title(); }
    [[nodiscard]] virtual QIcon icon() const = 0;
    virtual void focusContent() { setFocus(); }

Q_SIGNALS:
    /// Title or icon.
    void titleChanged();

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::PaletteChange) // after the window's own: a page that is not seen gets its colours later
            Q_EMIT titleChanged();
    }
};

} // namespace clustero
