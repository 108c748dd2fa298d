// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace clustero {

/// The folder that include rules speak of: `models/plan`, `app/engine`, `ui`, `tests`; empty for anything else.
[[nodiscard]] QString layerOf(const QString &path);

/// Whether a file of one layer may include a file of another.
[[nodiscard]] bool mayInclude(const QString &from, const QString &to);

/// Whether a file of a layer may include a header of Qt or of the system: models do no I/O, and only ui shows anything.
[[nodiscard]] bool mayIncludeSystem(const QString &from, const QString &header);

/// Every include below `root` that points the wrong way, and every folder of models or app that has no rule:
/// `path:line: sentence`.
[[nodiscard]] QStringList forbiddenIncludes(const QString &root);

} // namespace clustero
