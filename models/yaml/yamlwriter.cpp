// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/yamlwriter.h"

#include "models/yaml/yamlvalue.h"

#include <QRegularExpression>

#include <algorithm>

namespace clustero {

namespace {

QByteArray spaces(qsizetype count)
{
    return QByteArray(std::max<qsizetype>(0, count), ' ');
}

/// What YAML readers take for a line end, or do not take at all.
bool isSpecial(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x20 || (u >= 0x7f && u <= 0x9f) || u == 0x2028 || u == 0x2029 || u == 0xfeff || u >= 0xfffe;
}

bool hasSpecial(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isSpecial);
}

/// What YAML 1.1 takes for something else than text: yes, 1_000, 0o7, 12:30, 2023-01-31, =.
bool isOtherInYaml11(const QString &text)
{
    if (text.isEmpty() || (text.size() > 3 && !QStringLiteral("+-0123456789").contains(text.front())))
        return false;
    static const QRegularExpression other(QStringLiteral(
        "^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF|=|<<|[-+]?[0-9][0-9_,]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?|[-+]?0b[01_]+|"
        "[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?:\\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*)$"));
    return other.match(text).hasMatch();
}

QByteArray singleQuoted(const QString &text)
{
    return '\'' + QString(text).replace(QLatin1Char('\''), QLatin1String("''")).toUtf8() + '\'';
}

QByteArray doubleQuoted(const QString &text)
{
    QString result(QLatin1Char('"'));
    for (const QChar c : text) {
        switch (c.unicode()) {
        case '"': result += QLatin1String("\\\""); break;
        case '\\': result += QLatin1String("\\\\"); break;
        case '\n': result += QLatin1String("\\n"); break;
        case '\t': result += QLatin1String("\\t"); break;
        case '\r': result += QLatin1String("\\r"); break;
        default:
            if (!isSpecial(c))
                result += c;
            else if (c.unicode() < 0x100)
                result += QStringLiteral("\\x%1").arg(int(c.unicode()), 2, 16, QLatin1Char('0'));
            else
                result += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        }
    }
    return result.toUtf8() + '"';
}

/// Indented, but for empty lines.
QByteArrayList indented(const QByteArrayList &lines, qsizetype columns)
{
    QByteArrayList result;
    for (const QByteArray &line : lines)
        result += line.isEmpty() ? line : spaces(columns) + line;
    return result;
}

/// The lines of a written value behind what introduces it.
QByteArrayList linesOf(const QByteArray &introduction, const WrittenValue &value)
{
    QByteArrayList lines{value.first.isEmpty() ? introduction : introduction + ' ' + value.first};
    return lines + value.rest;
}

} // namespace

bool isSafePlain(const QString &text, bool inFlow)
{
    if (text.isEmpty() || hasSpecial(text) || text.front().isSpace() || text.back().isSpace())
        return false;
    const QChar first = text.front();
    if (QStringLiteral("?:,[]{}#&*!|>'\"%@`").contains(first) || (first == u'-' && (text.size() == 1 || text[1].isSpace())))
        return false;
    if (text.startsWith(QLatin1String("---")) || text.startsWith(QLatin1String("...")) || text.back() == u':')
        return false;
    if (text.contains(QLatin1String(": ")) || text.contains(QLatin1String(" #")))
        return false;
    if (inFlow && std::any_of(text.begin(), text.end(), [](QChar c) { return QStringLiteral(",[]{}?").contains(c); }))
        return false;
    YamlNode node;
    node.text = text;
    return scalarType(node) == ScalarType::String && !isOtherInYaml11(text);
}

QByteArray YamlWriter::quoted(const QString &text, QuoteHabit habit, bool chooses) const
{
    if (hasSpecial(text))
        return doubleQuoted(text);
    const bool hasSingle = text.contains(u'\'');
    const bool hasDouble = text.contains(u'"') || text.contains(u'\\');
    const bool single = chooses && hasSingle != hasDouble ? hasDouble : habit == QuoteHabit::Single;
    return single ? singleQuoted(text) : doubleQuoted(text);
}

QByteArray YamlWriter::scalar(const YamlData &data, const QString &key, bool inFlow) const
{
    if (!data.isText)
        return data.text.isEmpty() ? QByteArray("null") : data.text.toUtf8();
    const QuoteHabit habit = m_style.quotesOf(key);
    if (habit != QuoteHabit::Plain)
        return quoted(data.text, habit, true);
    if (isSafePlain(data.text, inFlow) && !data.text.contains(QLatin1String("${{")))
        return data.text.toUtf8();
    return quoted(data.text, m_style.quotes(), true);
}

QByteArray YamlWriter::scalarLike(YamlStyle style, const YamlData &data, bool inFlow) const
{
    if (!data.isText)
        return data.text.isEmpty() ? QByteArray("null") : data.text.toUtf8();
    if (style == YamlStyle::SingleQuoted)
        return quoted(data.text, QuoteHabit::Single, false);
    if (style == YamlStyle::DoubleQuoted)
        return doubleQuoted(data.text);
    return isSafePlain(data.text, inFlow) ? data.text.toUtf8() : quoted(data.text, m_style.quotes(), true);
}

QByteArray YamlWriter::key(const QString &name, bool inFlow) const
{
    const bool isWord = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-'; });
    // `on` is a key of triggers, and a key is text whatever it looks like.
    YamlNode node;
    node.text = name;
    if (!name.isEmpty() && ((isWord && name.front().isLetter() && scalarType(node) == ScalarType::String) || isSafePlain(name, inFlow)))
        return name.toUtf8();
    return quoted(name, m_style.quotes(), true);
}

QByteArray YamlWriter::flow(const YamlData &data, const QString &listKey) const
{
    QByteArrayList parts;
    switch (data.kind) {
    case YamlData::Kind::Scalar: return scalar(data, listKey, true);
    case YamlData::Kind::List:
        for (const YamlData &item : data.items)
            parts += flow(item, listKey);
        return '[' + parts.join(", ") + ']';
    case YamlData::Kind::Mapping:
        for (const auto &[name, value] : data.entries)
            parts += key(name, true) + ": " + flow(value, name);
        return '{' + parts.join(", ") + '}';
    }
    return {};
}

WrittenValue YamlWriter::value(const YamlData &data, const QString &name, qsizetype column) const
{
    switch (data.kind) {
    case YamlData::Kind::Scalar:
        if (data.isText && data.text.contains(u'\n')) {
            if (const auto block = literal(data.text, m_style.step()))
                return {block->first, indented(block->second, column + m_style.step())};
        }
        if (!data.isText && data.text.isEmpty())
            return {};
        return {scalar(data, name, false), {}};
    case YamlData::Kind::List: {
        if (m_style.isFlow(name, data))
            return {flow(data, name), {}};
        const qsizetype indent = column + m_style.listIndent(name);
        WrittenValue written;
        for (const YamlData &item : data.items) {
            QByteArrayList lines = element(item, name, indent);
            lines.front().prepend(spaces(indent));
            written.rest += lines;
        }
        return written;
    }
    case YamlData::Kind::Mapping: {
        if (data.entries.isEmpty())
            return {"{}", {}};
        const qsizetype indent = column + m_style.step();
        WrittenValue written;
        for (const auto &[key, value] : data.entries) {
            QByteArrayList lines = entry(key, value, indent);
            lines.front().prepend(spaces(indent));
            written.rest += lines;
        }
        return written;
    }
    }
    return {};
}

WrittenValue YamlWriter::item(const YamlData &data, const QString &listKey, qsizetype column) const
{
    if (data.kind == YamlData::Kind::Scalar)
        return value(data, listKey, column);
    if (data.kind == YamlData::Kind::List || data.entries.isEmpty() || m_style.hasFlowItems(listKey))
        return {flow(data, listKey), {}};
    const qsizetype indent = column + m_style.dashWidth();
    WrittenValue written;
    for (const auto &[key, value] : data.entries) {
        QByteArrayList lines = entry(key, value, indent);
        if (written.first.isEmpty())
            written.first = lines.takeFirst();
        else
            lines.front().prepend(spaces(indent));
        written.rest += lines;
    }
    return written;
}

QByteArrayList YamlWriter::entry(const QString &name, const YamlData &data, qsizetype column) const
{
    return linesOf(key(name, false) + ':', value(data, name, column));
}

QByteArrayList YamlWriter::element(const YamlData &data, const QString &listKey, qsizetype column) const
{
    const bool block = data.kind == YamlData::Kind::Mapping && !data.entries.isEmpty() && !m_style.hasFlowItems(listKey);
    return linesOf('-' + (block ? spaces(m_style.dashWidth() - 2) : QByteArray()), item(data, listKey, column));
}

std::optional<std::pair<QByteArray, QByteArrayList>> YamlWriter::literal(const QString &text, int indent)
{
    QString body = text;
    while (body.endsWith(u'\n'))
        body.chop(1);
    const qsizetype ends = text.size() - body.size();
    if (body.isEmpty() || body.startsWith(u'\n'))
        return std::nullopt;
    const QStringList lines = body.split(QLatin1Char('\n'));
    if (std::any_of(lines.begin(), lines.end(), [](const QString &line) { return hasSpecial(QString(line).remove(QLatin1Char('\t'))); }))
        return std::nullopt;
    if (std::any_of(lines.begin(), lines.end(), [](const QString &line) { return !line.isEmpty() && line.trimmed().isEmpty(); }))
        return std::nullopt;
    QByteArray header("|");
    if (lines.front().front().isSpace())
        header += QByteArray::number(indent);
    header += ends == 0 ? "-" : ends == 1 ? "" : "+";
    QByteArrayList result;
    for (const QString &line : lines)
        result += line.toUtf8();
    for (qsizetype i = 1; i < ends; ++i)
        result += QByteArray();
    return std::pair(header, result);
}

} // namespace clustero
