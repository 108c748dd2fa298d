// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/pipelinenodes.h"

#include <functional>

namespace clustero {

/// What a file is to say after an operation, worked out on its data alone. Null: there is no such node.
[[nodiscard]] YamlData *findData(YamlData &file, const NodePath &path);
/// The list that holds the nodes of this place, null where there is none.
[[nodiscard]] YamlData *findList(YamlData &file, const NodePath &path);
/// The node whose list holds this one.
[[nodiscard]] NodePath holderOf(const NodePath &path);
/// `strands`, `steps`, …: the key of the list that holds this place.
[[nodiscard]] QString listKeyOf(Place place);
/// The number that tells a node from the others of its list.
[[nodiscard]] int numberOf(const NodePath &path);
[[nodiscard]] NodePath withNumber(NodePath path, int number);

void setData(YamlData &mapping, const QString &key, const YamlData &value);
void unsetData(YamlData &mapping, const QString &key);
/// Brings the node into its list, which is made where it is missing.
void insertData(YamlData &file, const NodePath &path, const YamlData &value);
/// Takes the node out of its list, and the list away that has become empty unless it is required.
void removeData(YamlData &file, const NodePath &path);

/// An `env` entry's name and value when it is written as text.
[[nodiscard]] QString shortKey(const YamlData &entry);
/// The key of an `env` entry that cannot stand beside this one: `secret` for `value` and the other way round; empty for others.
[[nodiscard]] QString rivalOf(const QString &key);
/// The `env` entry after setting one of its keys, without that key's rival; of one written as text it stays text where that can say it.
[[nodiscard]] YamlData envWith(const YamlData &entry, const QString &key, const YamlData &value);
[[nodiscard]] YamlData envWithout(const YamlData &entry, const QString &key);

/// The names in `after` of a strand.
[[nodiscard]] QList<YamlData> afterOf(const YamlData &strand);
/// Gives `after` these names: in a list, or alone where it was alone or \p asScalar. With none the key goes.
void setAfter(YamlData &strand, const QList<YamlData> &names, bool asScalar);
/// `after` with each of these names replaced by others, each name once.
[[nodiscard]] QList<YamlData> withReplaced(const QList<YamlData> &names, const QString &name, const QStringList &others);

} // namespace clustero
