// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/nodereader.h"

namespace clustero {

/// Reads the steps of strands.
class StepReader
{
public:
    /// `triggerTypes`: types of the file's triggers, which decide about reserved variables.
    StepReader(NodeReader &nodes, const QStringList &triggerTypes) : m_nodes(nodes), m_triggerTypes(triggerTypes) {}

    [[nodiscard]] QList<StepSpec> read(const std::vector<YamlId> &steps);

private:
    std::optional<StepSpec> readStep(YamlId id, int number);
    void readType(const Fields &fields, StepSpec &step);
    void checkHost(const Fields &fields, const StepSpec &step, YamlId id);
    QList<EnvSpec> readEnv(const Fields &fields);
    std::optional<EnvSpec> readEnvText(YamlId id);
    std::optional<EnvSpec> readEnvMapping(YamlId id);
    bool checkVariable(const QString &key, const SourceRange &range);

    NodeReader &m_nodes;
    QStringList m_triggerTypes;
};

} // namespace clustero
