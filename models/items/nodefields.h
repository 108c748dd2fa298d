// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/diagnostic.h"
#include "models/yaml/pipelinenodes.h"

namespace clustero {

/// A key of one node, or of several selected ones together, as a form shows it.
struct NodeField
{
    const KeyInfo *info = nullptr; ///< null: a condition of a trigger, or an unknown key
    QString key;                   ///< in the spelling of the table
    bool isSet = false;            ///< in any of the nodes
    bool isMixed = false;          ///< the nodes differ; `value` is that of none
    YamlData value = YamlData::plain({});
    QString lock;          ///< why it can only be edited as YAML; empty: a form may
    QByteArray source;     ///< as the file has it, of the first node that has it
    qsizetype offset = -1; ///< of the key in the file; -1: not there
    QStringList problems;  ///< sentences of the diagnostics that belong here
};

struct NodeFields
{
    QList<NodeField> fields; ///< one for each key of the place, in the table's order; then one for each further key that was asked for
    QList<NodeField> others; ///< keys that the language does not have
    QString lock;            ///< the whole can only be edited as YAML
    QStringList problems;    ///< of the nodes themselves
};

/// Null pointers are left out. \p further: the conditions of a trigger's type.
[[nodiscard]] NodeFields nodeFields(Place place, const QList<const PipelineNode *> &nodes, const QList<Diagnostic> &diagnostics,
                                    const QStringList &further = {});
/// How many diagnostics stand inside of the node.
[[nodiscard]] int problemCount(const PipelineNode &node, const QList<Diagnostic> &diagnostics);
/// The spelling of the key that the node has; if it has none, the table's own.
[[nodiscard]] QString spellingIn(const PipelineNode &node, const QString &key);

/// Nothing, `~` or `null`.
[[nodiscard]] bool isNull(const YamlData &value);
/// A single value as text; nothing for null and for what is no single value.
[[nodiscard]] QString fieldText(const YamlData &value);
/// Values that may stand alone or in a list, as a list.
[[nodiscard]] QList<YamlData> fieldItems(const YamlData &value);
[[nodiscard]] QStringList fieldTexts(const YamlData &value);
/// What is written for a typed text.
[[nodiscard]] YamlData fieldValue(KeyType type, const QString &text);
/// Why a typed text is not written at all, in a sentence; empty: it is, and reading the file tells of other mistakes.
[[nodiscard]] QString fieldComplaint(KeyType type, const QString &text);

} // namespace clustero
