// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/triggertypes.h"
#include "models/triggers/expressions.h"

namespace clustero {

/// A person's own trigger types, and what is wrong with the files that give none.
struct OwnTriggerTypes
{
    QList<TriggerTypeInfo> types;  ///< by file name
    QList<Diagnostic> diagnostics; ///< with the files' paths
};

/// Reads `*.yaml` and `*.yml` of the folder `triggers` in the configuration folder: 100 files of 64 KiB each. A bad file is told and the
/// others go on. Codes beside those of readTriggerType(): `expression-syntax`, `unreadable`, `too-big`, `too-many-files`, `duplicate-name`.
[[nodiscard]] OwnTriggerTypes readOwnTriggerTypes(const QString &configurationFolder, ExpressionWatchdog &watchdog);

} // namespace clustero
