// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/expectation.h"

#include <algorithm>

namespace clustero {

namespace {

YamlData *entryOf(YamlData *mapping, const QString &key)
{
    if (!mapping || mapping->kind != YamlData::Kind::Mapping)
        return nullptr;
    const auto found =
        std::find_if(mapping->entries.begin(), mapping->entries.end(), [&](const auto &entry) { return entry.first == key; });
    return found == mapping->entries.end() ? nullptr : &found->second;
}

bool isRequiredList(Place place)
{
    return place == Place::Strand || place == Place::Step;
}

bool isText(const YamlData &entry)
{
    return entry.kind == YamlData::Kind::Scalar;
}

QString afterKey()
{
    return QStringLiteral("after");
}

} // namespace

QString listKeyOf(Place place)
{
    switch (place) {
    case Place::Trigger: return QStringLiteral("triggers");
    case Place::Strand: return QStringLiteral("strands");
    case Place::Step: return QStringLiteral("steps");
    case Place::Env: return QStringLiteral("env");
    case Place::Artifact: return QStringLiteral("artifacts");
    default: break;
    }
    return {};
}

NodePath holderOf(const NodePath &path)
{
    if (path.place == Place::Env)
        return NodePath::ofStep(path.strand, path.index);
    return path.place == Place::Step ? NodePath::ofStrand(path.strand) : NodePath::file();
}

int numberOf(const NodePath &path)
{
    return path.place == Place::Env ? path.env : path.place == Place::Strand ? path.strand : path.index;
}

NodePath withNumber(NodePath path, int number)
{
    (path.place == Place::Env ? path.env : path.place == Place::Strand ? path.strand : path.index) = number;
    return path;
}

YamlData *findList(YamlData &file, const NodePath &path)
{
    YamlData *const list = entryOf(findData(file, holderOf(path)), listKeyOf(path.place));
    return list && list->kind == YamlData::Kind::List ? list : nullptr;
}

YamlData *findData(YamlData &file, const NodePath &path)
{
    if (path.place == Place::File)
        return &file;
    YamlData *const list = findList(file, path);
    const int number = numberOf(path);
    return list && number >= 0 && number < list->items.size() ? &list->items[number] : nullptr;
}

void setData(YamlData &mapping, const QString &key, const YamlData &value)
{
    if (mapping.kind == YamlData::Kind::Scalar)
        mapping = YamlData::mapping({});
    if (YamlData *const present = entryOf(&mapping, key))
        *present = value;
    else
        mapping.entries.append({key, value});
}

void unsetData(YamlData &mapping, const QString &key)
{
    for (qsizetype i = 0; i < mapping.entries.size(); ++i) {
        if (mapping.entries[i].first == key) {
            mapping.entries.removeAt(i);
            return;
        }
    }
}

void insertData(YamlData &file, const NodePath &path, const YamlData &value)
{
    if (YamlData *const list = findList(file, path)) {
        const int number = numberOf(path);
        list->items.insert(number < 0 ? list->items.size() : std::min<qsizetype>(number, list->items.size()), value);
    } else if (YamlData *const holder = findData(file, holderOf(path))) {
        setData(*holder, listKeyOf(path.place), YamlData::list({value}));
    }
}

void removeData(YamlData &file, const NodePath &path)
{
    YamlData *const list = findList(file, path);
    if (!list)
        return;
    list->items.removeAt(numberOf(path));
    if (list->items.isEmpty() && !isRequiredList(path.place))
        unsetData(*findData(file, holderOf(path)), listKeyOf(path.place));
}

QString shortKey(const YamlData &entry)
{
    return entry.text.left(entry.text.indexOf(u'='));
}

QString rivalOf(const QString &key)
{
    const QString value = QStringLiteral("value");
    const QString secret = QStringLiteral("secret");
    return key == value ? secret : key == secret ? value : QString();
}

YamlData envWith(const YamlData &entry, const QString &key, const YamlData &value)
{
    YamlData changed = entry;
    if (isText(entry)) {
        const qsizetype equals = entry.text.indexOf(u'=');
        if (key == QLatin1String("value") && value.kind == YamlData::Kind::Scalar)
            return YamlData::string(shortKey(entry) + QLatin1Char('=') + value.text);
        if (key == QLatin1String("key") && value.kind == YamlData::Kind::Scalar && !value.text.isEmpty() && !value.text.contains(u'='))
            return YamlData::string(value.text + (equals < 0 ? QString() : entry.text.mid(equals)));
        changed = YamlData::mapping({{QStringLiteral("key"), YamlData::string(shortKey(entry))}});
        if (equals >= 0)
            changed.entries.append({QStringLiteral("value"), YamlData::string(entry.text.mid(equals + 1))});
    }
    unsetData(changed, rivalOf(key));
    setData(changed, key, value);
    return changed;
}

YamlData envWithout(const YamlData &entry, const QString &key)
{
    YamlData changed = entry;
    if (isText(entry)) {
        changed = YamlData::mapping({{QStringLiteral("key"), YamlData::string(shortKey(entry))},
                                     {QStringLiteral("value"), YamlData::string(entry.text.mid(entry.text.indexOf(u'=') + 1))}});
    }
    unsetData(changed, key);
    return changed;
}

namespace {

/// An empty value; `false` or a number is nonsense there, but it is something.
bool isNothing(const YamlData &value)
{
    static const QStringList nulls{QString(), QStringLiteral("~"), QStringLiteral("null"), QStringLiteral("Null"), QStringLiteral("NULL")};
    return value.kind == YamlData::Kind::Scalar && !value.isText && nulls.contains(value.text);
}

} // namespace

QList<YamlData> afterOf(const YamlData &strand)
{
    const YamlData *const after = strand.kind == YamlData::Kind::Mapping ? strand.find(afterKey()) : nullptr;
    if (!after || isNothing(*after))
        return {};
    return after->kind == YamlData::Kind::List ? after->items : QList<YamlData>{*after};
}

void setAfter(YamlData &strand, const QList<YamlData> &names, bool asScalar)
{
    const YamlData *const present = strand.find(afterKey());
    if (names.isEmpty()) {
        unsetData(strand, afterKey());
        return;
    }
    const bool wasAlone = present && present->kind == YamlData::Kind::Scalar && !isNothing(*present);
    const bool wasMissing = !present || isNothing(*present);
    const bool alone = names.size() == 1 && (wasAlone || (wasMissing && asScalar));
    setData(strand, afterKey(), alone ? names.constFirst() : YamlData::list(names));
}

QList<YamlData> withReplaced(const QList<YamlData> &names, const QString &name, const QStringList &others)
{
    QList<YamlData> result;
    const auto has = [](const QList<YamlData> &list, const QString &wanted) {
        return std::any_of(list.begin(), list.end(),
                           [&](const YamlData &one) { return one.kind == YamlData::Kind::Scalar && one.text == wanted; });
    };
    for (const YamlData &one : names) {
        if (one.kind != YamlData::Kind::Scalar || one.text != name) {
            result.append(one);
            continue;
        }
        for (const QString &other : others) {
            if (!has(names, other) && !has(result, other))
                result.append(YamlData::string(other));
        }
    }
    return result;
}

} // namespace clustero
