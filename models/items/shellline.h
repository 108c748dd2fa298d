// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/yaml/yamldata.h"

#include <QStringList>

namespace clustero {

/// A line as it would be typed in a shell, taken apart.
struct ShellLine
{
    QStringList words;
    QString shellOnly; ///< the first part that only a shell would understand, `&&`, `|`, `$HOME`; empty: none
};

/// Reads quotes and backslashes and expands nothing; line ends are spaces. quotedForShell() is the way back. Error `open-quote`.
[[nodiscard]] Result<ShellLine> splitShellLine(const QString &line);

/// The items with new texts. One whose text stays, counted from both ends of the list, stays as the file has it: `1.10` a number.
[[nodiscard]] QList<YamlData> withTexts(const QList<YamlData> &before, const QStringList &texts);

} // namespace clustero
