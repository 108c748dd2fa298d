// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/starters/yamlview.h"

namespace clustero {

QString YamlView::text() const
{
    return isScalar() && scalarType(node()) != ScalarType::Null ? node().text : QString();
}

QStringList YamlView::texts() const
{
    if (isScalar())
        return text().isEmpty() ? QStringList() : QStringList{text()};
    QStringList found;
    for (const YamlView &item : items()) {
        if (item.isScalar())
            found.append(item.text());
    }
    return found;
}

QList<YamlView> YamlView::items() const
{
    QList<YamlView> found;
    if (isList()) {
        for (const YamlId child : node().children)
            found.append(YamlView(*m_tree, child));
    }
    return found;
}

QList<YamlView::Entry> YamlView::entries() const
{
    QList<Entry> found;
    if (!isMapping())
        return found;
    Findings findings; // what is wrong with somebody else's keys is not for us to say
    for (const YamlEntry &entry : entriesOf(*m_tree, m_tree->resolvedId(m_id), findings)) {
        const YamlNode &key = m_tree->resolved(entry.key);
        if (key.kind == YamlNode::Kind::Scalar)
            found.append({key.text, m_tree->node(entry.key).range.line, YamlView(*m_tree, entry.value)});
    }
    return found;
}

YamlView YamlView::value(QStringView key) const
{
    for (const Entry &entry : entries()) {
        if (entry.key == key)
            return entry.value;
    }
    return {};
}

} // namespace clustero
