// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/nodereader.h"

namespace clustero {

struct TriggerTypeInfo;

/// Reads `triggers` (triggers.md, "Triggers in a pipeline file"). Types themselves are data and come later; here the
/// common form is checked, and what is known of the built-in types.
class TriggerReader
{
public:
    explicit TriggerReader(NodeReader &nodes) : m_nodes(nodes) {}

    [[nodiscard]] QList<TriggerSpec> read(const std::vector<YamlId> &triggers);

private:
    std::optional<TriggerSpec> readTrigger(YamlId id);
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
