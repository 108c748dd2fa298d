// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/nodereader.h"

namespace clustero {

struct TriggerCondition;
class TriggerTypes;
struct TriggerTypeInfo;

/// Reads `triggers` (triggers.md, "Triggers in a pipeline file"): checks the common form, and what its types say of their keys.
class TriggerReader
{
public:
    /// Both must outlive it.
    TriggerReader(NodeReader &nodes, const TriggerTypes &types) : m_nodes(nodes), m_types(types) {}

    [[nodiscard]] QList<TriggerSpec> read(const std::vector<YamlId> &triggers);

private:
    std::optional<TriggerSpec> readTrigger(YamlId id);
    void checkValue(const TriggerCondition &condition, YamlId value);
    void checkRequiredConditions(const TriggerTypeInfo &info, const Text &type, const TriggerSpec &trigger);
    [[nodiscard]] QJsonValue textsAsJson(YamlId id);
    void checkReasons(const Fields &fields, const TriggerTypeInfo &type);
    void checkParameters(YamlId parameters);
    void checkParameter(const QString &name, YamlId key, YamlId schema);
    void checkSchemaKeywords(YamlId schema);
    void checkRequired(YamlId required, YamlId properties);
    void refuseExpressions(YamlId id);

    NodeReader &m_nodes;
    const TriggerTypes &m_types;
};

} // namespace clustero
