// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/yamldata.h"
#include "models/yaml/yamltree.h"

namespace clustero {

/// What a scalar, list or mapping says: aliases followed, merge keys resolved (own entries first, all of them, in file order).
[[nodiscard]] YamlData dataOf(const YamlTree &tree, YamlId id);
/// Whether both say the same: the order of keys and the spelling of null do not count.
[[nodiscard]] bool saySame(const YamlData &a, const YamlData &b);
/// The value of the mapping's own key, the first of that name; None where it has none.
[[nodiscard]] YamlId ownValue(const YamlTree &tree, YamlId mapping, QStringView key);
/// Number of the entry with that key of its own; -1: none.
[[nodiscard]] int ownEntry(const YamlTree &tree, YamlId mapping, QStringView key);
/// Whether this is the key `<<` that merges.
[[nodiscard]] bool isMergeKey(const YamlNode &key);

} // namespace clustero
