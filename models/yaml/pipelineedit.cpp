// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/pipelineedit.h"

#include "models/yaml/pipelineeditor.h"

namespace clustero {

Result<EditOutcome> edit(const ParsedPipeline &before, const Operation &operation)
{
    if (!before.tree || !before.isReadable()) {
        const QList<Diagnostic> &found = before.reading.diagnostics;
        return failure(QStringLiteral("unreadable"), found.isEmpty()
                                                         ? QStringLiteral("The file is not YAML. Correct the text first.")
                                                         : QStringLiteral("The file is not YAML: line %1: %2 Correct the text first.")
                                                               .arg(found.constFirst().range.line)
                                                               .arg(found.constFirst().message));
    }
    return PipelineEditor(before).run(operation);
}

QString uniqueStrandName(const PipelineNodes &nodes, const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; nodes.strandIndex(name) >= 0; ++number)
        name = QStringLiteral("%1-%2").arg(wanted).arg(number);
    return name;
}

} // namespace clustero
