// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/accessiblerole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace clustero {

namespace {

constexpr const char *roleProperty = "accessibleRole";

QAccessibleInterface *interfaceWithRole(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    static const bool isInstalled = (QAccessible::installFactory(interfaceWithRole), true);
    Q_UNUSED(isInstalled)
    widget->setProperty(roleProperty, static_cast<int>(role));
    if (QAccessibleInterface *before = QAccessible::queryAccessibleInterface(widget)) // naming the widget has made one
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
}

void announce(QWidget *about, const QString &sentence)
{
    // Qt 6.4 has no announcement event: an alert whose object carries the sentence as its description is read out.
    about->setAccessibleDescription(sentence);
    QAccessibleEvent event(about, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace clustero
