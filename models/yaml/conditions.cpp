// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/conditions.h"

#include "models/pipeline/expressionsyntax.h"

namespace clustero {

std::optional<Text> readCondition(NodeReader &nodes, const Fields &fields)
{
    std::optional<Text> when = nodes.string(fields, QLatin1String("when"));
    if (!when || hasExpression(when->value))
        return when;
    const QString lower = when->value.toLower();
    if (lower == QLatin1String("true") || lower == QLatin1String("false")) {
        when->value = lower;
        return when;
    }
    nodes.findings().warning(
        "constant-condition", when->range,
        QStringLiteral("%1 is text and not an expression, so it never changes. Write it as `\"${{ … }}\"`.").arg(quoted(when->value)),
        when->value.contains(u'"') ? QString() : QStringLiteral("\"${{ %1 }}\"").arg(when->value));
    return when;
}

} // namespace clustero
