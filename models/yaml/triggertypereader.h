// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/triggertypes.h"

namespace clustero {

/// Outcome of reading a definition; of no use with errors among the diagnostics.
struct TriggerTypeReading
{
    TriggerTypeInfo type;
    QList<Diagnostic> diagnostics; ///< in file order
    [[nodiscard]] bool isValid() const { return !hasErrors(diagnostics); }
};

/// Most bytes of one definition.
inline constexpr qsizetype maximumTriggerTypeBytes = 64 * 1024;

/// Reads the definition of a trigger type (triggers.md, "Trigger types as data"). Whether its expressions are JavaScript is not looked
/// at (see checkTriggerExpressions()). Bounded on any input. Pure; any thread. Diagnostics beside those of readYaml(): `wrong-type`,
/// `missing-key`, `unknown-key`, `bad-value`, `bad-name`, `duplicate-name`, `expression-too-long`, `too-many`.
[[nodiscard]] TriggerTypeReading readTriggerType(const QByteArray &bytes, const QString &fileName);

} // namespace clustero
