// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/definitionnodes.h"

#include <algorithm>

namespace clustero {

namespace {

QString named(const char *key)
{
    return quoted(QString::fromLatin1(key));
}

bool contains(std::initializer_list<const char *> names, const QString &name)
{
    return std::any_of(names.begin(), names.end(), [&](const char *one) { return name == QLatin1String(one); });
}

} // namespace

const Mapping::Entry *Mapping::find(const char *name) const
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) { return entry.name == QLatin1String(name); });
    return found == entries.end() ? nullptr : &*found;
}

Mapping DefinitionNodes::mapping(YamlId id, const QString &inWords, std::initializer_list<const char *> known,
                                 std::initializer_list<const char *> required)
{
    Mapping result;
    if (node(id).kind != YamlNode::Kind::Mapping) {
        m_findings.error("wrong-type", m_tree.node(id).range,
                         QStringLiteral("There must be %1 here, a mapping, and this is %2.").arg(inWords, kindInWords(node(id))));
        return result;
    }
    result.isMapping = true;
    QStringList names;
    for (const char *name : known)
        names += QString::fromLatin1(name);
    for (const YamlEntry &entry : entriesOf(m_tree, id, m_findings)) {
        const YamlNode &key = node(entry.key);
        if (contains(known, key.text)) {
            result.entries.push_back({entry, key.text});
            continue;
        }
        const QString meant = m_suggester.nearest(key.text, names);
        m_findings.warning(
            "unknown-key", key.range,
            QStringLiteral("The key %1 is not known in %2 and has no effect.%3").arg(quoted(key.text), inWords, didYouMean(meant)), meant);
    }
    for (const char *name : required) {
        if (result.find(name))
            continue;
        SourceRange range = node(id).range;
        if (range.endLine != range.line && !node(id).children.empty())
            range = m_tree.node(node(id).children.front()).range;
        m_findings.error("missing-key", range, QStringLiteral("%1 is missing in %2.").arg(named(name), inWords));
    }
    return result;
}

std::vector<YamlEntry> DefinitionNodes::entries(const Mapping &mapping, const char *key, size_t most)
{
    const Mapping::Entry *entry = mapping.find(key);
    if (!entry)
        return {};
    const YamlNode &value = node(entry->value);
    if (value.kind != YamlNode::Kind::Mapping) {
        m_findings.error("wrong-type", entry->range(m_tree),
                         QStringLiteral("%1 must be a mapping, and it is %2.").arg(named(key), kindInWords(value)));
        return {};
    }
    std::vector<YamlEntry> all = entriesOf(m_tree, m_tree.resolvedId(entry->value), m_findings);
    if (all.size() > most) {
        m_findings.error("too-many", node(all[most].key).range,
                         QStringLiteral("%1 has more than %2 entries, which is the most allowed.").arg(named(key)).arg(most));
        all.resize(most);
    }
    return all;
}

std::optional<Text> DefinitionNodes::scalar(YamlId id, const char *key)
{
    const YamlNode &value = node(id);
    if (value.kind == YamlNode::Kind::Scalar && (!value.isPlain() || scalarType(value) != ScalarType::Null))
        return Text{value.text, value.range};
    m_findings.error("wrong-type", m_tree.node(id).range,
                     QStringLiteral("%1 must be text, and this is %2.").arg(named(key), kindInWords(value)));
    return std::nullopt;
}

Text DefinitionNodes::text(const Mapping &mapping, const char *key)
{
    const Mapping::Entry *entry = mapping.find(key);
    return entry ? scalar(entry->value, key).value_or(Text()) : Text();
}

QStringList DefinitionNodes::texts(const Mapping &mapping, const char *key, size_t most)
{
    const Mapping::Entry *entry = mapping.find(key);
    if (!entry)
        return {};
    const YamlNode &value = node(entry->value);
    const std::vector<YamlId> ids = value.kind == YamlNode::Kind::Sequence ? value.children : std::vector{entry->value};
    QStringList all;
    for (const YamlId id : ids) {
        if (size_t(all.size()) >= most) {
            m_findings.error("too-many", m_tree.node(id).range,
                             QStringLiteral("%1 has more than %2 elements, which is the most allowed.").arg(named(key)).arg(most));
            break;
        }
        if (const std::optional<Text> text = scalar(id, key))
            all += text->value;
    }
    if (ids.empty())
        m_findings.error("bad-value", value.range, QStringLiteral("%1 is empty; it needs at least one element.").arg(named(key)));
    return all;
}

QString DefinitionNodes::choice(const Mapping &mapping, const char *key, const QStringList &choices)
{
    const Mapping::Entry *entry = mapping.find(key);
    const std::optional<Text> value = entry ? scalar(entry->value, key) : std::nullopt;
    if (!value || choices.contains(value->value))
        return value.value_or(Text()).value;
    const QString meant = m_suggester.nearest(value->value, choices);
    m_findings.error("bad-value", value->range,
                     QStringLiteral("%1 cannot be %2; it can be %3.%4")
                         .arg(named(key), quoted(value->value), choices.join(QLatin1String(", ")), didYouMean(meant)),
                     meant);
    return {};
}

int DefinitionNodes::integer(const Mapping &mapping, const char *key, int fallback)
{
    const Mapping::Entry *entry = mapping.find(key);
    const std::optional<Text> value = entry ? scalar(entry->value, key) : std::nullopt;
    if (!value)
        return fallback;
    bool isNumber = false;
    const int number = value->value.toInt(&isNumber);
    if (!isNumber)
        m_findings.error("bad-value", value->range,
                         QStringLiteral("%1 must be a whole number, and this is %2.").arg(named(key), quoted(value->value)));
    return isNumber ? number : fallback;
}

bool DefinitionNodes::boolean(const Mapping &mapping, const char *key)
{
    const Mapping::Entry *entry = mapping.find(key);
    if (!entry)
        return false;
    const QJsonValue value = toJson(m_tree, entry->value, m_findings);
    if (!value.isBool())
        m_findings.error("bad-value", entry->range(m_tree), QStringLiteral("%1 must be `true` or `false`.").arg(named(key)));
    return value.toBool();
}

QJsonValue DefinitionNodes::json(const Mapping &mapping, const char *key)
{
    const Mapping::Entry *entry = mapping.find(key);
    return entry ? toJson(m_tree, entry->value, m_findings) : QJsonValue(QJsonValue::Undefined);
}

} // namespace clustero
