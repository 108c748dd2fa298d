// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/yamlvalue.h"

#include "models/pipeline/names.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace clustero {

namespace {

bool isOneOf(const QString &text, std::initializer_list<QLatin1String> words)
{
    return std::any_of(words.begin(), words.end(), [&](QLatin1String word) { return text == word; });
}

qsizetype digitsFrom(const QString &text, qsizetype at)
{
    const qsizetype start = at;
    while (at < text.size() && text[at] >= u'0' && text[at] <= u'9')
        ++at;
    return at - start;
}

bool isInteger(const QString &text)
{
    if (text.startsWith(QLatin1String("0x")) || text.startsWith(QLatin1String("0o"))) {
        bool ok = false;
        text.mid(2).toULongLong(&ok, text[1] == u'x' ? 16 : 8);
        return ok && text[2] != u'+' && text[2] != u'-';
    }
    const qsizetype sign = text.startsWith(u'-') || text.startsWith(u'+') ? 1 : 0;
    const qsizetype digits = digitsFrom(text, sign);
    return digits > 0 && sign + digits == text.size();
}

/// [-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?
bool isFloat(const QString &text)
{
    qsizetype at = text.startsWith(u'-') || text.startsWith(u'+') ? 1 : 0;
    if (isOneOf(text.mid(at), {QLatin1String(".inf"), QLatin1String(".Inf"), QLatin1String(".INF")}) ||
        isOneOf(text, {QLatin1String(".nan"), QLatin1String(".NaN"), QLatin1String(".NAN")}))
        return true;
    qsizetype digits = digitsFrom(text, at);
    at += digits;
    if (at < text.size() && text[at] == u'.') {
        const qsizetype fraction = digitsFrom(text, ++at);
        at += fraction;
        digits += fraction;
    }
    if (digits == 0)
        return false;
    if (at < text.size() && (text[at] == u'e' || text[at] == u'E')) {
        ++at;
        if (at < text.size() && (text[at] == u'-' || text[at] == u'+'))
            ++at;
        const qsizetype exponent = digitsFrom(text, at);
        if (exponent == 0)
            return false;
        at += exponent;
    }
    return at == text.size();
}

QJsonValue number(const QString &text)
{
    bool ok = false;
    const int base = text.startsWith(QLatin1String("0x")) ? 16 : text.startsWith(QLatin1String("0o")) ? 8 : 10;
    const qint64 integer = (base == 10 ? text : text.mid(2)).toLongLong(&ok, base);
    if (ok)
        return integer;
    const double real = text.toDouble(&ok);
    return ok && std::isfinite(real) ? QJsonValue(real) : QJsonValue(text);
}

void collect(const YamlTree &tree, YamlId mapping, bool merged, QSet<QString> &seen, std::vector<YamlEntry> &entries, Findings &findings);

void merge(const YamlTree &tree, YamlId source, QSet<QString> &seen, std::vector<YamlEntry> &entries, Findings &findings)
{
    const YamlNode &node = tree.resolved(source);
    if (node.kind == YamlNode::Kind::Mapping) {
        collect(tree, tree.resolvedId(source), true, seen, entries, findings);
        return;
    }
    const bool list = node.kind == YamlNode::Kind::Sequence && std::all_of(node.children.begin(), node.children.end(), [&](YamlId id) {
                          return tree.resolved(id).kind == YamlNode::Kind::Mapping;
                      });
    if (!list) {
        findings.error("bad-merge", tree.node(source).range,
                       QStringLiteral("`<<` merges a mapping or a list of mappings, such as `<<: *defaults`."));
        return;
    }
    for (const YamlId id : node.children)
        collect(tree, tree.resolvedId(id), true, seen, entries, findings);
}

void collect(const YamlTree &tree, YamlId mapping, bool merged, QSet<QString> &seen, std::vector<YamlEntry> &entries, Findings &findings)
{
    const YamlNode &node = tree.node(mapping);
    std::vector<YamlId> merges;
    for (size_t i = 0; i + 1 < node.children.size(); i += 2) {
        const YamlNode &key = tree.resolved(node.children[i]);
        if (key.kind != YamlNode::Kind::Scalar) {
            findings.error("bad-key", tree.node(node.children[i]).range,
                           QStringLiteral("A key must be text, and this is %1.").arg(kindInWords(key)));
        } else if (key.isPlain() && key.text == QLatin1String("<<")) {
            merges.push_back(node.children[i + 1]);
        } else if (!seen.contains(key.text)) {
            seen.insert(key.text);
            entries.push_back({node.children[i], tree.resolvedId(node.children[i + 1]), merged});
        }
    }
    for (const YamlId source : merges)
        merge(tree, source, seen, entries, findings);
}

} // namespace

ScalarType scalarType(const YamlNode &scalar)
{
    const QString &text = scalar.text;
    if (scalar.tag == QLatin1String("tag:yaml.org,2002:str") || (!scalar.isPlain() && scalar.tag.isEmpty()))
        return ScalarType::String;
    if (text.isEmpty() || isOneOf(text, {QLatin1String("~"), QLatin1String("null"), QLatin1String("Null"), QLatin1String("NULL")}))
        return ScalarType::Null;
    if (isOneOf(text, {QLatin1String("true"), QLatin1String("True"), QLatin1String("TRUE"), QLatin1String("false"), QLatin1String("False"),
                       QLatin1String("FALSE")}))
        return ScalarType::Boolean;
    if (isInteger(text))
        return ScalarType::Integer;
    return isFloat(text) ? ScalarType::Float : ScalarType::String;
}

QString kindInWords(const YamlNode &node)
{
    if (node.kind == YamlNode::Kind::Sequence)
        return QStringLiteral("a list");
    if (node.kind == YamlNode::Kind::Mapping)
        return QStringLiteral("a mapping");
    switch (scalarType(node)) {
    case ScalarType::Null: return QStringLiteral("empty");
    case ScalarType::Boolean: return QStringLiteral("the boolean %1").arg(quoted(node.text));
    case ScalarType::Integer:
    case ScalarType::Float: return QStringLiteral("the number %1").arg(quoted(node.text));
    case ScalarType::String: break;
    }
    return QStringLiteral("the text %1").arg(quoted(node.text));
}

std::vector<YamlEntry> entriesOf(const YamlTree &tree, YamlId mapping, Findings &findings)
{
    std::vector<YamlEntry> entries;
    QSet<QString> seen;
    collect(tree, tree.resolvedId(mapping), false, seen, entries, findings);
    return entries;
}

QJsonValue toJson(const YamlTree &tree, YamlId id, Findings &findings)
{
    const YamlNode &node = tree.resolved(id);
    if (node.kind == YamlNode::Kind::Sequence) {
        QJsonArray array;
        for (const YamlId child : node.children)
            array.append(toJson(tree, child, findings));
        return array;
    }
    if (node.kind == YamlNode::Kind::Mapping) {
        QJsonObject object;
        for (const YamlEntry &entry : entriesOf(tree, id, findings))
            object.insert(tree.resolved(entry.key).text, toJson(tree, entry.value, findings));
        return object;
    }
    switch (scalarType(node)) {
    case ScalarType::Null: return QJsonValue::Null;
    case ScalarType::Boolean: return node.text.startsWith(u't') || node.text.startsWith(u'T');
    case ScalarType::Integer:
    case ScalarType::Float: return number(node.text);
    case ScalarType::String: break;
    }
    return node.text;
}

} // namespace clustero
