// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/editwords.h"
#include "models/yaml/pipelineedit.h"

namespace clustero {

/// What the words mean for this file. \p input: what came from standard input. Errors: `usage`, those of edit(), `bad-command`.
[[nodiscard]] Result<Operation> operationOf(const EditWords &words, const ParsedPipeline &pipeline, const QByteArray &input);

/// What a PATH names: a node, or a key of it.
struct EditTarget
{
    NodePath node;
    QString key; ///< empty: the node itself
};
[[nodiscard]] Result<EditTarget> editTarget(const PipelineNodes &nodes, const QString &path);

/// A VALUE: one that begins with `[`, `{` or a quote is YAML; else it is text, and where the key takes them, a number or a boolean.
[[nodiscard]] Result<YamlData> editValue(const QString &text, const KeyInfo *info);

} // namespace clustero
