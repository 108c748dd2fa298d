// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/nodefields.h"

#include "models/pipeline/duration.h"
#include "models/pipeline/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace clustero {

namespace {

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(clustero::NodeFields)
};

bool isScalar(const YamlData &value)
{
    return value.kind == YamlData::Kind::Scalar;
}

bool isText(const YamlData &value)
{
    return isScalar(value) && value.isText;
}

bool isBoolean(const YamlData &value)
{
    const QString lower = value.text.toLower();
    return isScalar(value) && !value.isText && (lower == QLatin1String("true") || lower == QLatin1String("false"));
}

bool isListOf(const YamlData &value, bool (*fits)(const YamlData &))
{
    return value.kind == YamlData::Kind::List && std::all_of(value.items.begin(), value.items.end(), fits);
}

bool fits(KeyType type, const YamlData &value)
{
    if (isNull(value))
        return true;
    switch (type) {
    case KeyType::String:
    case KeyType::Name:
    case KeyType::Path:
    case KeyType::Image:
    case KeyType::Glob: return isText(value);
    case KeyType::Condition: return isText(value) || isBoolean(value);
    case KeyType::Version:
    case KeyType::Timeout:
    case KeyType::User:
    case KeyType::Scalar: return isScalar(value);
    case KeyType::Names: return isText(value) || isListOf(value, isText);
    case KeyType::Arguments: return isScalar(value) || isListOf(value, isScalar);
    case KeyType::Boolean: return isBoolean(value);
    case KeyType::Triggers:
    case KeyType::Strands:
    case KeyType::Steps:
    case KeyType::EnvList:
    case KeyType::Artifacts: return value.kind == YamlData::Kind::List;
    case KeyType::Publications:
    case KeyType::Inputs:
    case KeyType::Bucket:
    case KeyType::MavenRepository:
    case KeyType::RemoteFile: return false;
    }
    return false;
}

QString wrongTypeLock(const YamlData &value)
{
    switch (value.kind) {
    case YamlData::Kind::List: return FieldWords::tr("This is a list that a field cannot show.");
    case YamlData::Kind::Mapping: return FieldWords::tr("This is a mapping, which a field cannot show.");
    case YamlData::Kind::Scalar: break;
    }
    if (value.isText)
        return FieldWords::tr("This is text, and something else is wanted here.");
    return isBoolean(value) ? FieldWords::tr("This is true or false, and text is wanted here.")
                            : FieldWords::tr("This is a number, and text is wanted here.");
}

bool holdsNodes(const KeyInfo *info)
{
    return info && (info->type == KeyType::Triggers || info->type == KeyType::Strands || info->type == KeyType::Steps ||
                    info->type == KeyType::Artifacts);
}

using Position = std::pair<int, int>;

Position startOf(const SourceRange &range)
{
    return {range.line, range.column};
}

Position endOf(const SourceRange &range)
{
    return {range.endLine, range.endColumn};
}

bool isWithin(const SourceRange &part, const Position &start, const Position &end)
{
    return part.isValid() && startOf(part) >= start && startOf(part) < end;
}

/// The key that a diagnostic about a whole node speaks of; empty: none.
QString keyMeant(const Diagnostic &diagnostic)
{
    if (diagnostic.code == QLatin1String("missing-key"))
        return diagnostic.message.section(u'`', 1, 1);
    return diagnostic.code == QLatin1String("host-needs-cmd") ? QStringLiteral("cmd") : QString();
}

bool speaksOf(const Diagnostic &diagnostic, const PipelineNode &node, const NodeKey &key)
{
    const bool isAboutNode = startOf(diagnostic.range) == startOf(node.range) && !keyMeant(diagnostic).isEmpty();
    if (isAboutNode)
        return keyMeant(diagnostic) == key.name;
    const SourceRange &first = key.keyRange.isValid() ? key.keyRange : key.range;
    if (holdsNodes(key.info)) // what is wrong with the nodes in it is told there
        return diagnostic.range.isValid() && (startOf(diagnostic.range) == startOf(first) || diagnostic.range == key.range);
    return isWithin(diagnostic.range, startOf(first), std::max(endOf(first), endOf(key.range)));
}

void addOnce(QStringList &list, const QString &sentence)
{
    if (!list.contains(sentence))
        list += sentence;
}

void takeIn(NodeField &field, const PipelineNode &node, const NodeKey &key, bool isFirst, const QList<Diagnostic> &diagnostics)
{
    if (!isFirst && (!field.isSet || field.value != key.value))
        field.isMixed = true;
    if (!field.isSet) {
        field.isSet = true;
        field.value = key.value;
        field.source = key.source;
        field.offset = key.start;
    }
    if (field.lock.isEmpty())
        field.lock = key.lock;
    if (field.lock.isEmpty() && field.info && !fits(field.info->type, key.value))
        field.lock = wrongTypeLock(key.value);
    for (const Diagnostic &diagnostic : diagnostics) {
        if (speaksOf(diagnostic, node, key))
            addOnce(field.problems, diagnostic.message);
    }
}

NodeField fieldOf(const KeyInfo *info, const QString &key, const QList<const PipelineNode *> &nodes, const QList<Diagnostic> &diagnostics)
{
    NodeField field;
    field.info = info;
    field.key = key;
    bool isFirst = true;
    for (const PipelineNode *node : nodes) {
        if (const NodeKey *found = node->key(spellingIn(*node, key)))
            takeIn(field, *node, *found, isFirst, diagnostics);
        else if (field.isSet)
            field.isMixed = true;
        isFirst = false;
        for (const Diagnostic &diagnostic : diagnostics) {
            if (keyMeant(diagnostic) == key && startOf(diagnostic.range) == startOf(node->range))
                addOnce(field.problems, diagnostic.message);
        }
    }
    if (field.isMixed)
        field.value = NodeField().value;
    return field;
}

} // namespace

NodeFields nodeFields(Place place, const QList<const PipelineNode *> &nodes, const QList<Diagnostic> &diagnostics,
                      const QStringList &further)
{
    QList<const PipelineNode *> present = nodes;
    present.removeAll(nullptr);
    NodeFields result;
    for (const KeyInfo &info : keyTable()) {
        if (info.place == place && info.spellingOf.isEmpty())
            result.fields += fieldOf(&info, info.name, present, diagnostics);
    }
    for (const QString &key : further)
        result.fields += fieldOf(nullptr, key, present, diagnostics);
    for (const PipelineNode *node : std::as_const(present)) {
        if (result.lock.isEmpty())
            result.lock = node->lock;
        for (const NodeKey &key : node->keys) {
            const bool isSpare = key.info && !key.info->spellingOf.isEmpty() && node->key(QString(key.info->spellingOf));
            const bool isShown =
                std::any_of(result.others.begin(), result.others.end(), [&](const NodeField &o) { return o.key == key.name; });
            if ((!key.info || isSpare) && !further.contains(key.name) && !isShown)
                result.others += fieldOf(nullptr, key.name, present, diagnostics);
        }
        for (const Diagnostic &diagnostic : diagnostics) {
            const bool isMine = diagnostic.range.isValid() && diagnostic.range == node->range && keyMeant(diagnostic).isEmpty();
            if (isMine && place != Place::File)
                addOnce(result.problems, diagnostic.message);
        }
    }
    return result;
}

int problemCount(const PipelineNode &node, const QList<Diagnostic> &diagnostics)
{
    return int(std::count_if(diagnostics.begin(), diagnostics.end(), [&](const Diagnostic &diagnostic) {
        return isWithin(diagnostic.range, startOf(node.range), endOf(node.range));
    }));
}

QString spellingIn(const PipelineNode &node, const QString &key)
{
    if (node.key(key))
        return key;
    for (const KeyInfo &info : keyTable()) {
        if (info.place == node.path.place && info.spellingOf == key && node.key(QString(info.name)))
            return info.name;
    }
    return key;
}

bool isNull(const YamlData &value)
{
    static const QStringList words{QString(), QStringLiteral("~"), QStringLiteral("null"), QStringLiteral("Null"), QStringLiteral("NULL")};
    return isScalar(value) && !value.isText && words.contains(value.text);
}

QString fieldText(const YamlData &value)
{
    return isScalar(value) && !isNull(value) ? value.text : QString();
}

QList<YamlData> fieldItems(const YamlData &value)
{
    if (value.kind == YamlData::Kind::List)
        return value.items;
    return isNull(value) || value.kind == YamlData::Kind::Mapping ? QList<YamlData>{} : QList{value};
}

QStringList fieldTexts(const YamlData &value)
{
    QStringList texts;
    for (const YamlData &item : fieldItems(value))
        texts += item.text;
    return texts;
}

YamlData fieldValue(KeyType type, const QString &text)
{
    const bool isTruth = text == QLatin1String("true") || text == QLatin1String("false");
    if (type == KeyType::Version || type == KeyType::Boolean || (type == KeyType::Condition && isTruth))
        return YamlData::plain(text);
    return YamlData::string(text);
}

QString fieldComplaint(KeyType type, const QString &text)
{
    if (text.isEmpty())
        return {};
    if (type == KeyType::Timeout) {
        const Result<Duration> duration = parseDuration(text);
        return duration ? QString() : duration.error().sentence;
    }
    if (type == KeyType::Name && !isName(text)) {
        const QString meant = nameFrom(text);
        const QString rule =
            FieldWords::tr("%1 is not a name: two or more of a-z, 0-9, _ and -, starting with a letter and ending with a letter "
                           "or digit.")
                .arg(quoted(text));
        return meant.isEmpty() || meant == text ? rule : FieldWords::tr("%1 Write %2, for example.").arg(rule, quoted(meant));
    }
    if (type == KeyType::Version && text != QLatin1String("1"))
        return FieldWords::tr("%1 is no version of the file format. The only one is 1.").arg(quoted(text));
    return {};
}

} // namespace clustero
