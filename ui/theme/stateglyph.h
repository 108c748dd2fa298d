// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace clustero {

/// Paints the sign of a state: each has a shape of its own, so that it can be told without its colour.
void paintStateGlyph(QPainter &painter, const QRectF &rect, State state, const Tokens &tokens);
/// The same as an icon, drawn anew for each size and scale.
[[nodiscard]] QIcon stateIcon(State state, const QPalette &palette);

} // namespace clustero
