// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace clustero {

/// The texts below a widget that have less room than they need, each with the widget's class and name. Texts that are elided on purpose
/// show all of themselves in a tool tip, and are passed over.
[[nodiscard]] QStringList clippedTexts(const QWidget &root);

} // namespace clustero
