// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/nodereader.h"

#include "models/pipeline/duration.h"
#include "models/pipeline/expressionsyntax.h"

#include <QDir>

#include <algorithm>

namespace clustero {

namespace {

/// Whether a value of this type may be a number or boolean, kept as the file's text.
bool takesAnyScalar(KeyType type)
{
    return type == KeyType::Arguments || type == KeyType::Scalar || type == KeyType::User || type == KeyType::EnvList ||
           type == KeyType::Timeout;
}

QString wanted(KeyType type)
{
    switch (type) {
    case KeyType::Version: return QStringLiteral("the number 1");
    case KeyType::Timeout: return QStringLiteral("a duration such as `10m`");
    case KeyType::Condition: return QStringLiteral("an expression such as `\"${{ env.CI }}\"`, or a boolean");
    case KeyType::Names:
    case KeyType::Arguments: return QStringLiteral("text, or a list of texts");
    case KeyType::Boolean: return QStringLiteral("`true` or `false`");
    case KeyType::EnvList: return QStringLiteral("a list of `NAME=value` or mappings");
    case KeyType::Triggers:
    case KeyType::Strands:
    case KeyType::Steps:
    case KeyType::Inputs:
    case KeyType::Artifacts: return QStringLiteral("a list");
    default: return QStringLiteral("text");
    }
}

QString nameOf(const KeyInfo &info)
{
    return quoted(QString(info.name));
}

} // namespace

const Fields::Field *Fields::find(QLatin1String name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field &field) { return field.info->name == name; });
    return found == m_fields.end() ? nullptr : &*found;
}

SourceRange NodeReader::firstLine(YamlId id) const
{
    const YamlNode &found = node(id);
    SourceRange range = found.range;
    if (range.line == range.endLine || found.children.empty())
        return range;
    // A block mapping's first line: its first key and, where it stands on that line, the value.
    for (size_t i = 0; i < std::min<size_t>(2, found.children.size()); ++i) {
        const SourceRange &child = m_tree.node(found.children[i]).range;
        if (child.endLine == range.line)
            range.endColumn = child.endColumn;
    }
    range.endLine = range.line;
    return range;
}

std::optional<Fields> NodeReader::fields(YamlId id, Place place, const QStringList &others, QLatin1String mayMiss)
{
    const YamlNode &mapping = node(id);
    if (mapping.kind != YamlNode::Kind::Mapping) {
        m_findings.error("wrong-type", m_tree.node(id).range,
                         QStringLiteral("There must be %1 here, a mapping with the keys %2, and this is %3.")
                             .arg(inWords(place), keyNames(place).join(QLatin1String(", ")), kindInWords(mapping)));
        return std::nullopt;
    }
    Fields result;
    for (const YamlEntry &entry : entriesOf(m_tree, id, m_findings)) {
        const YamlNode &key = node(entry.key);
        if (const KeyInfo *info = findKey(place, key.text))
            result.add({info, entry.key, entry.value});
        else if (!others.contains(key.text))
            reportUnknownKey(m_tree.node(entry.key), inWords(place), keyNames(place) + others);
    }
    for (const KeyInfo &info : keyTable()) {
        if (info.place == place && info.required && info.name != mayMiss && !result.find(info.name)) {
            m_findings.error("missing-key", firstLine(id),
                             QStringLiteral("%2 is missing in %1. Add it: %3")
                                 .arg(inWords(place), nameOf(info), QString::fromUtf8(info.sentence.data(), info.sentence.size())));
        }
    }
    return result;
}

void NodeReader::reportUnknownKey(const YamlNode &key, const QString &owner, const QStringList &known)
{
    const QString &name = key.kind == YamlNode::Kind::Alias ? m_tree.node(key.target).text : key.text;
    const QString meant = m_suggester.nearest(name, known);
    m_findings.warning("unknown-key", key.range,
                       QStringLiteral("The key %1 is not known in %2 and has no effect.%3").arg(quoted(name), owner, didYouMean(meant)),
                       meant);
}

std::vector<YamlId> NodeReader::elements(const Fields &fields, QLatin1String name)
{
    const Fields::Field *field = fields.find(name);
    if (!field)
        return {};
    const YamlNode &list = node(field->value);
    const SourceRange &range = list.range;
    if (list.kind != YamlNode::Kind::Sequence) {
        const bool empty = list.kind == YamlNode::Kind::Scalar && scalarType(list) == ScalarType::Null;
        m_findings.error(empty ? "empty-value" : "wrong-type", empty ? m_tree.node(field->key).range : range,
                         QStringLiteral("%1 must be a list, and it is %2.").arg(nameOf(*field->info), kindInWords(list)));
        return {};
    }
    if (list.children.empty() && field->info->required)
        m_findings.error("empty-list", range, QStringLiteral("%1 is empty; it needs at least one element.").arg(nameOf(*field->info)));
    return list.children;
}

std::optional<Text> NodeReader::string(const Fields &fields, QLatin1String name)
{
    const Fields::Field *field = fields.find(name);
    if (!field)
        return std::nullopt;
    const YamlNode &value = node(field->value);
    if (value.kind == YamlNode::Kind::Scalar && scalarType(value) == ScalarType::Null && field->info->type != KeyType::Scalar) {
        m_findings.error("empty-value", m_tree.node(field->key).range,
                         QStringLiteral("%1 has no value. Give it one, or remove the key.").arg(nameOf(*field->info)));
        return std::nullopt;
    }
    return string(*field->info, field->value);
}

std::optional<Text> NodeReader::string(const KeyInfo &info, YamlId id)
{
    const YamlNode &value = node(id);
    const bool scalar = value.kind == YamlNode::Kind::Scalar;
    const ScalarType type = scalar ? scalarType(value) : ScalarType::String;
    const bool accepted = scalar && (type == ScalarType::String || (type != ScalarType::Null && takesAnyScalar(info.type)) ||
                                     (type == ScalarType::Boolean && info.type == KeyType::Condition) ||
                                     (type == ScalarType::Null && info.type == KeyType::Scalar && value.text.isEmpty()));
    if (!accepted) {
        const bool quotable = scalar && type != ScalarType::Null;
        m_findings.error(
            "wrong-type", m_tree.node(id).range,
            QStringLiteral("%1 must be %2, and this is %3.%4")
                .arg(nameOf(info), wanted(info.type), kindInWords(value), quotable ? QStringLiteral(" Put it in quotes.") : QString()),
            quotable ? QLatin1Char('"') + value.text + QLatin1Char('"') : QString());
        return std::nullopt;
    }
    Text text{value.text, value.range};
    if (text.value.contains(QChar(u'\0'))) {
        m_findings.error("bad-character", text.range,
                         QStringLiteral("%1 holds the character U+0000, which no program can be given.").arg(nameOf(info)));
        return std::nullopt;
    }
    if (!checkExpressions(info, text))
        return std::nullopt;
    return text;
}

bool NodeReader::checkExpressions(const KeyInfo &info, const Text &text)
{
    if (!hasExpression(text.value))
        return true;
    if (!info.expressions) {
        const ExpressionScan scan = scanExpressions(text.value);
        const bool closed = !scan.spans.isEmpty();
        const qsizetype start = closed ? scan.spans.constFirst().start : scan.unterminated;
        const qsizetype length = closed ? scan.spans.constFirst().length : text.value.size() - start;
        m_findings.error("expression-not-allowed", rangeWithin(text, start, length),
                         QStringLiteral("%1 cannot hold an expression. Expressions are allowed in `environment`, `when`, "
                                        "`env` values, `cmd`, `entrypoint` and `type`.")
                             .arg(nameOf(info)));
        return false;
    }
    const QList<Diagnostic> problems = checkExpressionSyntax(text);
    for (const Diagnostic &problem : problems)
        m_findings.add(problem);
    return problems.isEmpty();
}

std::optional<Text> NodeReader::name(const Fields &fields, QLatin1String key, QStringList *wrong)
{
    const std::optional<Text> text = string(fields, key);
    if (!text || isName(text->value))
        return text;
    if (wrong)
        wrong->append({text->value, nameFrom(text->value)});
    m_findings.error("bad-name", text->range,
                     QStringLiteral("%1 is not a name. A name has two or more characters, starts with a-z, goes on with a-z, "
                                    "0-9, `_` or `-`, and ends with a-z or 0-9.")
                         .arg(quoted(text->value)),
                     nameFrom(text->value));
    return std::nullopt;
}

std::optional<Duration> NodeReader::duration(const Fields &fields, QLatin1String key)
{
    const std::optional<Text> text = string(fields, key);
    if (!text)
        return std::nullopt;
    const Result<Duration> duration = parseDuration(text->value);
    if (duration)
        return *duration;
    m_findings.error("bad-duration", text->range, duration.error().sentence);
    return std::nullopt;
}

std::optional<bool> NodeReader::boolean(const Fields &fields, QLatin1String key)
{
    const Fields::Field *field = fields.find(key);
    if (!field)
        return std::nullopt;
    const YamlNode &value = node(field->value);
    if (value.kind == YamlNode::Kind::Scalar && scalarType(value) == ScalarType::Boolean)
        return value.text.startsWith(u't') || value.text.startsWith(u'T');
    const QString lower = value.text.toLower();
    const bool yes = lower == QLatin1String("yes") || lower == QLatin1String("on") || lower == QLatin1String("true");
    const bool no = lower == QLatin1String("no") || lower == QLatin1String("off") || lower == QLatin1String("false");
    m_findings.error("wrong-type", m_tree.node(field->value).range,
                     QStringLiteral("%1 must be `true` or `false`, and this is %2.").arg(nameOf(*field->info), kindInWords(value)),
                     yes  ? QStringLiteral("true")
                     : no ? QStringLiteral("false")
                          : QString());
    return std::nullopt;
}

std::optional<QString> NodeReader::directory(const Fields &fields)
{
    const Fields::Field *dir = fields.find(QLatin1String("dir"));
    const Fields::Field *other = fields.find(QLatin1String("directory"));
    if (dir && other) {
        m_findings.error("dir-and-directory", m_tree.node(other->key).range,
                         QStringLiteral("`dir` and `directory` are the same key, and both are given. Remove one."));
        return std::nullopt;
    }
    const std::optional<Text> text = string(fields, QLatin1String(dir ? "dir" : "directory"));
    return text ? insidePath(*(dir ? dir : other)->info, *text) : std::nullopt;
}

std::optional<QString> NodeReader::path(const Fields &fields, QLatin1String key)
{
    const std::optional<Text> text = string(fields, key);
    return text ? insidePath(*fields.find(key)->info, *text) : std::nullopt;
}

std::optional<QString> NodeReader::insidePath(const KeyInfo &info, const Text &text)
{
    if (text.value.isEmpty()) {
        m_findings.error("bad-path", text.range, QStringLiteral("%1 is empty. Use `.` for the workspace itself.").arg(nameOf(info)));
        return std::nullopt;
    }
    const QString cleaned = QDir::cleanPath(text.value);
    if (text.value.startsWith(u'/') || text.value.startsWith(u'~') || cleaned == QLatin1String("..") ||
        cleaned.startsWith(QLatin1String("../"))) {
        m_findings.error(
            "outside-workspace", text.range,
            QStringLiteral("%1 leaves the workspace. Give a path relative to the workspace, such as `./server`.").arg(quoted(text.value)));
        return std::nullopt;
    }
    return cleaned;
}

std::optional<QString> NodeReader::glob(const Fields &fields, QLatin1String key)
{
    const std::optional<Text> text = string(fields, key);
    if (!text)
        return std::nullopt;
    bool globbed = false;
    const QStringList parts = text->value.split(QLatin1Char('/'));
    for (const QString &part : parts) {
        if (part == QLatin1String("..") && globbed) {
            m_findings.error(
                "outside-workspace", text->range,
                QStringLiteral("%1 goes up with `..` after a wildcard and could leave the workspace.").arg(quoted(text->value)));
            return std::nullopt;
        }
        const qsizetype bracket = part.indexOf(u'[');
        if (bracket >= 0 && part.indexOf(u']', bracket + 2) < 0) {
            m_findings.error("bad-glob", text->range, QStringLiteral("The `[` in %1 has no `]`.").arg(quoted(text->value)));
            return std::nullopt;
        }
        globbed = globbed || part.contains(u'*') || part.contains(u'?') || bracket >= 0;
    }
    return insidePath(*fields.find(key)->info, *text);
}

std::optional<QList<Text>> NodeReader::strings(const Fields &fields, QLatin1String name)
{
    const Fields::Field *field = fields.find(name);
    if (!field)
        return std::nullopt;
    QList<Text> texts;
    if (node(field->value).kind != YamlNode::Kind::Sequence) {
        const std::optional<Text> single = string(fields, name);
        if (!single)
            return std::nullopt;
        texts.append(*single);
        return texts;
    }
    for (const YamlId id : node(field->value).children) {
        if (const std::optional<Text> text = string(*field->info, id))
            texts.append(*text);
    }
    return texts;
}

} // namespace clustero
