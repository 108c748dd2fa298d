// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/diagnostic.h"

#include <algorithm>

namespace clustero {

bool hasErrors(const QList<Diagnostic> &diagnostics)
{
    return std::any_of(diagnostics.begin(), diagnostics.end(), [](const Diagnostic &d) { return d.severity == Severity::Error; });
}

QString toLine(const Diagnostic &diagnostic)
{
    QString line = diagnostic.file;
    if (diagnostic.range.isValid())
        line += QStringLiteral(":%1:%2").arg(diagnostic.range.line).arg(diagnostic.range.column);
    if (!line.isEmpty())
        line += QStringLiteral(": ");
    line += diagnostic.severity == Severity::Error ? QStringLiteral("error: ") : QStringLiteral("warning: ");
    line += diagnostic.message;
    if (!diagnostic.code.isEmpty())
        line += QStringLiteral(" [%1]").arg(diagnostic.code);
    return line;
}

} // namespace clustero
