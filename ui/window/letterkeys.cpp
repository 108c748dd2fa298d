// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/letterkeys.h"

#include "ui/window/settingsdialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>

namespace clustero {

namespace {

bool isLetter(const QKeyEvent &event)
{
    const bool isPlain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return isPlain && event.text().size() == 1 && event.text().front().isPrint() && event.key() != Qt::Key_Space;
}

} // namespace

LetterKeys::LetterKeys(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool LetterKeys::eventFilter(QObject *receiver, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!isOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto *widget = qobject_cast<QWidget *>(receiver);
    if (!widget || widget->testAttribute(Qt::WA_InputMethodEnabled) || !isLetter(*static_cast<QKeyEvent *>(event)) ||
        singleLetterKeysSetting.get())
        return false;
    if (!isOverride)
        return !qobject_cast<const QAbstractItemView *>(widget); // which looks for what begins so
    event->accept();
    return true;
}

} // namespace clustero
