// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/formlook.h"

#include "ui/theme/fonts.h"

#include <QLayout>
#include <QLineEdit>

namespace clustero {

namespace {

void orderTabs(QWidget *widget, QWidget *&before)
{
    if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy()) {
        if (before)
            QWidget::setTabOrder(before, widget);
        before = widget;
        return;
    }
    const auto walk = [&](const auto &self, QLayout *layout) -> void {
        QList<QWidget *> last;
        for (int i = 0; layout && i < layout->count(); ++i) {
            QLayoutItem *item = layout->itemAt(i);
            if (item->layout())
                self(self, item->layout());
            else if (item->widget() && item->widget()->property(tabsLastProperty).toBool())
                last += item->widget();
            else if (item->widget())
                orderTabs(item->widget(), before);
        }
        for (QWidget *one : last)
            orderTabs(one, before);
    };
    walk(walk, widget->layout());
}

} // namespace

QFont codeFont()
{
    const QFont fixed = monospaceFont();
    QFont font;
    font.setFamilies(fixed.families().isEmpty() ? QStringList{fixed.family()} : fixed.families());
    font.setStyleHint(QFont::Monospace);
    return font;
}

void makeCode(QLineEdit *edit)
{
    edit->setFont(codeFont());
    edit->setLayoutDirection(Qt::LeftToRight);
}

void orderTabs(QWidget *inside)
{
    QWidget *before = nullptr;
    orderTabs(inside, before);
}

} // namespace clustero
