// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace clustero {

/// What a pipeline with `source` runs, as text: its own name, triggers, time limit and environment with the strands of the repository's file, and
/// that file's artifacts where it names none itself. Both must be readable. \p name: of the own one, also where it is the file's stem.
[[nodiscard]] QByteArray withStrandsOf(const QByteArray &own, const QString &name, const QByteArray &theirs);

} // namespace clustero
