// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/treedata.h"

#include "models/yaml/yamlvalue.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace clustero {

namespace {

/// A list or mapping as text, for one that stands as a key.
QString flat(const YamlData &data)
{
    if (data.kind == YamlData::Kind::Scalar)
        return data.text;
    QStringList parts;
    for (const YamlData &item : data.items)
        parts += flat(item);
    for (const auto &[key, value] : data.entries)
        parts += key + QLatin1Char(':') + flat(value);
    return QLatin1Char('[') + parts.join(QLatin1Char(',')) + QLatin1Char(']');
}

bool isNull(const YamlData &data)
{
    return data.kind == YamlData::Kind::Scalar && !data.isText &&
           (data.text.isEmpty() || data.text == QLatin1String("~") || data.text.toLower() == QLatin1String("null"));
}

void addMerged(const YamlTree &tree, YamlId source, QSet<QString> &seen, YamlData &data)
{
    const YamlNode &node = tree.resolved(source);
    if (node.kind == YamlNode::Kind::Sequence) {
        for (const YamlId child : node.children) {
            if (tree.resolved(child).kind == YamlNode::Kind::Mapping)
                addMerged(tree, child, seen, data);
        }
        return;
    }
    if (node.kind != YamlNode::Kind::Mapping)
        return;
    const YamlData merged = dataOf(tree, source);
    for (const auto &entry : merged.entries) {
        if (seen.contains(entry.first))
            continue;
        seen.insert(entry.first);
        data.entries.append(entry);
    }
}

YamlData mappingData(const YamlTree &tree, const YamlNode &node)
{
    YamlData data = YamlData::mapping({});
    data.entries.reserve(qsizetype(node.children.size() / 2));
    bool merges = false;
    for (size_t i = 0; i + 1 < node.children.size(); i += 2) {
        const YamlNode &key = tree.resolved(node.children[i]);
        if (isMergeKey(key)) {
            merges = true;
            continue;
        }
        const QString name = key.kind == YamlNode::Kind::Scalar ? key.text : flat(dataOf(tree, node.children[i]));
        data.entries.append({name, dataOf(tree, node.children[i + 1])});
    }
    if (!merges)
        return data;
    QSet<QString> seen;
    for (const auto &entry : std::as_const(data.entries))
        seen.insert(entry.first);
    for (size_t i = 0; i + 1 < node.children.size(); i += 2) {
        if (isMergeKey(tree.resolved(node.children[i])))
            addMerged(tree, node.children[i + 1], seen, data);
    }
    return data;
}

bool entriesSaySame(const YamlData &a, const YamlData &b)
{
    const auto sorted = [](const YamlData &data) {
        std::vector<qsizetype> order(size_t(data.entries.size()));
        std::iota(order.begin(), order.end(), qsizetype(0));
        std::stable_sort(order.begin(), order.end(),
                         [&](qsizetype x, qsizetype y) { return data.entries[x].first < data.entries[y].first; });
        return order;
    };
    const auto equal = [](const auto &x, const auto &y) { return x.first == y.first && saySame(x.second, y.second); };
    if (std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(), [](const auto &x, const auto &y) { return x.first == y.first; }))
        return std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(), equal);
    const auto orderOfA = sorted(a);
    const auto orderOfB = sorted(b);
    return std::equal(orderOfA.begin(), orderOfA.end(), orderOfB.begin(),
                      [&](qsizetype x, qsizetype y) { return equal(a.entries[x], b.entries[y]); });
}

} // namespace

bool isMergeKey(const YamlNode &key)
{
    return key.isPlain() && key.text == QLatin1String("<<");
}

YamlData dataOf(const YamlTree &tree, YamlId id)
{
    const YamlNode &node = tree.resolved(id);
    if (node.kind == YamlNode::Kind::Mapping)
        return mappingData(tree, node);
    if (node.kind == YamlNode::Kind::Sequence) {
        YamlData data = YamlData::list({});
        data.items.reserve(qsizetype(node.children.size()));
        for (const YamlId child : node.children)
            data.items.append(dataOf(tree, child));
        return data;
    }
    return {YamlData::Kind::Scalar, node.text, scalarType(node) == ScalarType::String, {}, {}};
}

bool saySame(const YamlData &a, const YamlData &b)
{
    if (a.kind != b.kind || a.items.size() != b.items.size() || a.entries.size() != b.entries.size())
        return false;
    switch (a.kind) {
    case YamlData::Kind::Scalar: return (a.isText == b.isText && a.text == b.text) || (isNull(a) && isNull(b));
    case YamlData::Kind::List: return std::equal(a.items.begin(), a.items.end(), b.items.begin(), saySame);
    case YamlData::Kind::Mapping: return entriesSaySame(a, b);
    }
    return false;
}

int ownEntry(const YamlTree &tree, YamlId mapping, QStringView key)
{
    const YamlNode &node = tree.node(mapping);
    if (node.kind != YamlNode::Kind::Mapping)
        return -1;
    for (size_t i = 0; i + 1 < node.children.size(); i += 2) {
        const YamlNode &name = tree.resolved(node.children[i]);
        if (name.kind == YamlNode::Kind::Scalar && name.text == key && !isMergeKey(name))
            return int(i / 2);
    }
    return -1;
}

YamlId ownValue(const YamlTree &tree, YamlId mapping, QStringView key)
{
    const int entry = ownEntry(tree, mapping, key);
    return entry < 0 ? YamlId::None : tree.node(mapping).children[size_t(entry) * 2 + 1];
}

} // namespace clustero
