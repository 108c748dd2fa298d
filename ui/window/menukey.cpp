// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menukey.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>

namespace clustero {

MenuKey::MenuKey(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool MenuKey::eventFilter(QObject *receiver, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    auto *view = qobject_cast<QAbstractItemView *>(receiver);
    if (!view || key->key() != Qt::Key_F10 || key->modifiers() != Qt::ShiftModifier)
        return false;
    const QPoint row = view->visualRect(view->currentIndex()).center();
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, row, view->viewport()->mapToGlobal(row), key->modifiers());
    QApplication::sendEvent(view, &wanted);
    return true;
}

} // namespace clustero
