// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QLineEdit;
class QWidget;

namespace clustero {

/// Fixed-width in the size of whatever is around it.
[[nodiscard]] QFont codeFont();
/// For names, paths and commands: fixed-width, from left to right also where the window is not.
void makeCode(QLineEdit *edit);
/// With this property set to true a widget comes after its neighbours: the button above a field that resets it.
inline constexpr char tabsLastProperty[] = "clusteroTabsLast";

/// Has Tab go through all that is inside in the order in which it is laid out.
void orderTabs(QWidget *inside);

} // namespace clustero
