// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/yamldata.h"

#include <algorithm>

namespace clustero {

YamlData YamlData::string(const QString &text)
{
    return {Kind::Scalar, text, true, {}, {}};
}

YamlData YamlData::plain(const QString &text)
{
    return {Kind::Scalar, text, false, {}, {}};
}

YamlData YamlData::list(const QList<YamlData> &items)
{
    return {Kind::List, {}, true, items, {}};
}

YamlData YamlData::strings(const QStringList &items)
{
    YamlData data = list({});
    for (const QString &item : items)
        data.items.append(string(item));
    return data;
}

YamlData YamlData::mapping(const QList<std::pair<QString, YamlData>> &entries)
{
    return {Kind::Mapping, {}, true, {}, entries};
}

const YamlData *YamlData::find(const QString &key) const
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto &entry) { return entry.first == key; });
    return found == entries.end() ? nullptr : &found->second;
}

} // namespace clustero
