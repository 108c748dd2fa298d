// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace clustero {

/// The icon `:/icons/<name>.svg` in the text colour of the palette, faint where disabled; drawn anew for each size and scale.
[[nodiscard]] QIcon themedIcon(const QString &name, const QPalette &palette);
/// Where the icon's SVG is; a built-in file.
[[nodiscard]] QString iconFile(const QString &name);
/// The logo in its own colours: application icon.
[[nodiscard]] QIcon applicationIcon();

} // namespace clustero
