// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>
#include <QStringList>

namespace clustero {

/// The tables of the manual that are made from the program's own: `keys-strand`, `trigger-types`, ….
[[nodiscard]] QStringList manualTableNames();

/// The Markdown with the present tables: what stands between a line `<!-- table: NAME -->` and the next `<!-- end -->` is replaced. Errors:
/// `no-table`, `no-end`.
[[nodiscard]] Result<QString> withTables(const QString &markdown);

} // namespace clustero
