// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace clustero {

/// What checking a pipeline file needs to know of a built-in trigger type (triggers.md, "Built-in types").
struct TriggerTypeInfo
{
    QString name;
    QStringList reasons;    ///< what `on` may say
    QStringList conditions; ///< all other keys
    QStringList variables;  ///< names that it sets, beside TRIGGER_*
};

[[nodiscard]] const QList<TriggerTypeInfo> &builtInTriggerTypes();
/// Null for a type that is not built in.
[[nodiscard]] const TriggerTypeInfo *builtInTriggerType(const QString &name);

/// A variable that Clustero itself sets for steps of a pipeline with these trigger types (pipeline.md, "What a step sees").
[[nodiscard]] bool isReservedVariable(const QString &name, const QStringList &triggerTypes);

} // namespace clustero
