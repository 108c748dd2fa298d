// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/nodereader.h"

namespace clustero {

/// Reads where artifacts are published and inputs come from.
class RemoteReader
{
public:
    explicit RemoteReader(NodeReader &nodes) : m_nodes(nodes) {}

    /// `publish` of an artifact.
    QList<RemoteSpec> publications(const Fields &artifact);
    /// `inputs` of the file.
    QList<InputSpec> inputs(const Fields &file);

private:
    std::optional<RemoteSpec> readRemote(YamlId id, Place place);
    std::optional<InputSpec> readInput(YamlId id);
    void readSha256(const Fields &fields, YamlId id, InputSpec &input);
    void takeMapping(const Fields::Field &field, Place place, RemoteSpec &remote);
    void takeText(const Fields &fields, const KeyInfo &info, RemoteSpec &remote);
    QString credential(const Fields &fields);

    NodeReader &m_nodes;
};

} // namespace clustero
