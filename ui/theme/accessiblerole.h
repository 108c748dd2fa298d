// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace clustero {

/// Tells assistive technology what a widget is, where Qt would only say that it is a widget. Once for a widget.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// Has assistive technology read the sentence out; it becomes the description of \p about.
void announce(QWidget *about, const QString &sentence);

} // namespace clustero
