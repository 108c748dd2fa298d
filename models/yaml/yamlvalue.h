// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/findings.h"
#include "models/yaml/yamltree.h"

#include <QJsonValue>

namespace clustero {

/// What a plain or quoted scalar is in YAML 1.2's core schema.
enum class ScalarType { String, Null, Boolean, Integer, Float };

[[nodiscard]] ScalarType scalarType(const YamlNode &scalar);
/// `a list`, `a mapping`, `text`, `a number`, `a boolean`, `empty`: for sentences.
[[nodiscard]] QString kindInWords(const YamlNode &node);

/// A key and its value; the value is resolved.
struct YamlEntry
{
    YamlId key;
    YamlId value;
    bool merged = false; ///< comes from a merge key
};

/// The entries of a mapping with merge keys resolved: its own first, in file order; then those merged in that it
/// does not have itself. Reports `bad-key` (a list or mapping as key), `bad-merge`.
[[nodiscard]] std::vector<YamlEntry> entriesOf(const YamlTree &tree, YamlId mapping, Findings &findings);

/// The node as JSON: scalars by the core schema, merge keys resolved. Integers beyond 64 bits become doubles;
/// infinities and not-a-number become text.
[[nodiscard]] QJsonValue toJson(const YamlTree &tree, YamlId id, Findings &findings);

} // namespace clustero
