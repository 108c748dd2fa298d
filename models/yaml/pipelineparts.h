// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/pipelineedit.h"

namespace clustero {

/// The pipeline that a YAML file was read as.
[[nodiscard]] PipelineReading readPipeline(const YamlReading &yaml, const QString &fileName, const TriggerTypes &types);
/// All layers of a text that has been read as YAML. \p data: what its tree says.
[[nodiscard]] ParsedPipeline parsedFrom(const QByteArray &text, const QString &fileName, YamlReading yaml, const YamlData &data,
                                        const TriggerTypes &types);

} // namespace clustero
