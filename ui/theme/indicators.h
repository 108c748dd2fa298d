// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionSpinBox;
class QRect;

namespace clustero {

/// Ticks, dots and frames of controls, with borders of at least 3:1 in both themes; Fusion's own fade into a dark window.
void paintTick(QPainter &painter, const QStyleOption &option);
void paintDot(QPainter &painter, const QStyleOption &option);
/// The frame of a control that takes input; without the area inside.
void paintInputFrame(QPainter &painter, const QStyleOption &option, bool isFocused);
/// \p up and \p down: where the two buttons are.
void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down);

} // namespace clustero
