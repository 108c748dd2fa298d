// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/nodereader.h"

namespace clustero {

inline const QString sourceKey = QStringLiteral("source");

/// Whether the file's mapping says where its strands are.
[[nodiscard]] bool hasSourceKey(NodeReader &nodes, YamlId file);
/// Reads it; reports what is wrong with it, and reports unknown keys. Nothing where there is none or no repository.
[[nodiscard]] std::optional<SourceSpec> readSource(NodeReader &nodes, YamlId file);

} // namespace clustero
