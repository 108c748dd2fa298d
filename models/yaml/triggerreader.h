// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/nodereader.h"

namespace clustero {

struct TriggerCondition;
struct TriggerTypeInfo;

/// Reads `triggers` (triggers.md, "Triggers in a pipeline file"): checks the common form, and what the built-in types say of their keys.
class TriggerReader
{
public:
    explicit TriggerReader(NodeReader &nodes) : m_nodes(nodes) {}

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
};

} // namespace clustero
