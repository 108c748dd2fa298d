// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/yamlvalue.h"

#include <QStringList>

namespace clustero {

/// A value of somebody else's YAML file, or none: whatever is asked of it is empty then.
class YamlView
{
public:
    YamlView() = default;
    YamlView(const YamlTree &tree, YamlId id) : m_tree(&tree), m_id(id) {}

    [[nodiscard]] bool isThere() const { return m_tree && m_id != YamlId::None; }
    [[nodiscard]] bool isMapping() const { return isThere() && node().kind == YamlNode::Kind::Mapping; }
    [[nodiscard]] bool isList() const { return isThere() && node().kind == YamlNode::Kind::Sequence; }
    [[nodiscard]] bool isScalar() const { return isThere() && node().kind == YamlNode::Kind::Scalar; }
    [[nodiscard]] QString tag() const { return isThere() ? node().tag : QString(); }
    /// From 1; 0: it is not there.
    [[nodiscard]] int line() const { return isThere() ? m_tree->node(m_id).range.line : 0; }
    /// Of a scalar; nothing for null.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isTrue() const { return text() == u"true"; }
    /// One text, or the texts of a list.
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] QList<YamlView> items() const;

    struct Entry;
    /// Merge keys are followed.
    [[nodiscard]] QList<Entry> entries() const;
    [[nodiscard]] YamlView value(QStringView key) const;

private:
    [[nodiscard]] const YamlNode &node() const { return m_tree->resolved(m_id); }

    const YamlTree *m_tree = nullptr;
    YamlId m_id = YamlId::None;
};

struct YamlView::Entry
{
    QString key;
    int line = 0;
    YamlView value;
};

} // namespace clustero
