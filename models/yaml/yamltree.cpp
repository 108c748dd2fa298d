// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/yamltree.h"

namespace clustero {

YamlId YamlTree::resolvedId(YamlId id) const
{
    const YamlNode &found = node(id);
    return found.kind == YamlNode::Kind::Alias ? found.target : id;
}

YamlId YamlTree::append(YamlNode node)
{
    m_nodes.push_back(std::move(node));
    return YamlId(int(m_nodes.size()) - 1);
}

} // namespace clustero
