// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/sourcetext.h"
#include "models/yaml/yamlproblems.h"
#include "models/yaml/yamltree.h"

#include "models/pipeline/names.h"

#include <QHash>
#include <QSet>

#include <yaml.h>

#include <algorithm>

namespace clustero {

namespace {

/// One parser with its current event; both freed.
class EventReader
{
public:
    EventReader(const char *bytes, qsizetype size)
    {
        m_ready = yaml_parser_initialize(&m_parser) != 0;
        if (!m_ready)
            return;
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char *>(bytes), size_t(size));
    }
    ~EventReader()
    {
        if (m_hasEvent)
            yaml_event_delete(&m_event);
        if (m_ready)
            yaml_parser_delete(&m_parser);
    }
    Q_DISABLE_COPY_MOVE(EventReader)

    /// False at an error; see parser().
    bool next()
    {
        if (m_hasEvent)
            yaml_event_delete(&m_event);
        m_hasEvent = m_ready && yaml_parser_parse(&m_parser, &m_event) != 0;
        return m_hasEvent;
    }
    [[nodiscard]] const yaml_event_t &event() const { return m_event; }
    [[nodiscard]] const yaml_parser_t &parser() const { return m_parser; }
    [[nodiscard]] bool isReady() const { return m_ready; }

private:
    yaml_parser_t m_parser{};
    yaml_event_t m_event{};
    bool m_ready = false;
    bool m_hasEvent = false;
};

QString textOf(const unsigned char *utf8)
{
    return utf8 ? QString::fromUtf8(reinterpret_cast<const char *>(utf8)) : QString();
}

YamlStyle styleOf(yaml_scalar_style_t style)
{
    switch (style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: return YamlStyle::SingleQuoted;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: return YamlStyle::DoubleQuoted;
    case YAML_LITERAL_SCALAR_STYLE: return YamlStyle::Literal;
    case YAML_FOLDED_SCALAR_STYLE: return YamlStyle::Folded;
    default: return YamlStyle::Plain;
    }
}

class TreeBuilder
{
public:
    TreeBuilder(const QByteArray &bytes, const YamlLimits &limits) : m_limits(limits), m_source(bytes) {}

    YamlReading build()
    {
        if (m_source.problem()) {
            m_reading.diagnostics.append(*m_source.problem());
        } else if (!hasTooManyDirectives()) {
            readEvents();
        }
        if (m_failed || !m_open.empty())
            m_reading.tree = {};
        return std::move(m_reading);
    }

private:
    struct Open
    {
        YamlId id;
        QSet<QString> keys; ///< of a mapping: those seen
        int height = 0;     ///< levels below, aliases followed
        qsizetype expanded = 1;
    };
    struct Measure
    {
        int height = 0;
        qsizetype expanded = 1;
    };

    void fail(const char *code, const SourceRange &range, const QString &message, const QString &fix = {})
    {
        m_reading.diagnostics.append({Severity::Error, QString::fromLatin1(code), message, {}, range, fix});
        m_failed = true;
    }

    /// libyaml looks through all %TAG lines for each tag and each further %TAG.
    bool hasTooManyDirectives()
    {
        const QByteArray &bytes = m_source.bytes();
        qsizetype count = 0;
        for (qsizetype at = bytes.indexOf('%'); at >= 0; at = bytes.indexOf('%', at + 1)) {
            const bool startsLine = at == m_source.markSize() || bytes[at - 1] == '\n' || bytes[at - 1] == '\r';
            if (startsLine && ++count > m_limits.directives) {
                fail("yaml-syntax", m_source.range(at, at + 1),
                     QStringLiteral("The file has more than %1 lines that start with `%`. Remove them.").arg(m_limits.directives));
                return true;
            }
        }
        return false;
    }

    void readEvents()
    {
        EventReader reader(m_source.bytes().constData() + m_source.markSize(), m_source.bytes().size() - m_source.markSize());
        int documents = 0;
        while (!m_failed) {
            if (!reader.next()) {
                reportSyntax(reader);
                return;
            }
            const yaml_event_t &event = reader.event();
            if (event.type == YAML_STREAM_END_EVENT)
                return;
            if (event.type == YAML_DOCUMENT_START_EVENT && ++documents > 1) {
                // The first one is whole, and can be edited where it stands.
                m_reading.diagnostics.append(
                    {Severity::Error,
                     QStringLiteral("several-documents"),
                     QStringLiteral("A second document starts here. A pipeline file holds one; put the other into a file of its own."),
                     {},
                     rangeOf(event.start_mark, event.end_mark),
                     {}});
                return;
            }
            take(event);
        }
    }

    void reportSyntax(const EventReader &reader)
    {
        const yaml_parser_t &parser = reader.parser();
        if (!reader.isReady() || parser.error == YAML_MEMORY_ERROR) {
            fail("yaml-syntax", {}, QStringLiteral("There is not enough memory to read the file."));
            return;
        }
        const QByteArray &bytes = m_source.bytes();
        qsizetype at = m_source.byteOfCodePoint(qsizetype(parser.problem_mark.index));
        // The end of an unclosed quote says nothing; its start does.
        const std::string_view context = parser.context ? parser.context : "";
        if (context == "while scanning a quoted scalar" || context == "while parsing a flow sequence" ||
            context == "while parsing a flow mapping" || context == "while scanning a simple key")
            at = m_source.byteOfCodePoint(qsizetype(parser.context_mark.index));
        const char character = at < bytes.size() ? bytes[at] : '\0';
        const bool wide = character != '\0' && character != '\n' && character != '\r';
        SourceRange range = m_source.range(at, at);
        range.endColumn += wide ? 1 : 0;
        fail("yaml-syntax", range, yamlProblemInWords(parser.problem, parser.context, character));
    }

    void take(const yaml_event_t &event)
    {
        switch (event.type) {
        case YAML_SCALAR_EVENT: takeScalar(event); break;
        case YAML_ALIAS_EVENT: takeAlias(event); break;
        case YAML_SEQUENCE_START_EVENT: {
            const auto &data = event.data.sequence_start;
            open(event, YamlNode::Kind::Sequence, data.style == YAML_FLOW_SEQUENCE_STYLE, data.anchor, data.tag);
            break;
        }
        case YAML_MAPPING_START_EVENT: {
            const auto &data = event.data.mapping_start;
            open(event, YamlNode::Kind::Mapping, data.style == YAML_FLOW_MAPPING_STYLE, data.anchor, data.tag);
            break;
        }
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT: close(event); break;
        default: break;
        }
    }

    void takeScalar(const yaml_event_t &event)
    {
        const auto &data = event.data.scalar;
        YamlNode node;
        node.style = styleOf(data.style);
        node.text = QString::fromUtf8(reinterpret_cast<const char *>(data.value), qsizetype(data.length));
        node.complete = true;
        const qsizetype weight = 1 + node.text.size() / 64;
        const YamlId id = add(event, std::move(node), data.anchor, data.tag);
        if (id != YamlId::None)
            finish(id, {0, weight});
    }

    void takeAlias(const yaml_event_t &event)
    {
        YamlNode node;
        node.kind = YamlNode::Kind::Alias;
        node.text = textOf(event.data.alias.anchor);
        node.complete = true;
        const SourceRange range = rangeOf(event.start_mark, event.end_mark);
        const auto found = m_anchors.constFind(node.text);
        if (found == m_anchors.constEnd()) {
            const QString meant = Suggester().nearest(node.text, m_anchors.keys());
            fail("unknown-anchor", range,
                 QStringLiteral("There is no anchor %1 above this line.%2").arg(quoted(QLatin1Char('&') + node.text), didYouMean(meant)),
                 meant.isEmpty() ? QString() : QLatin1Char('*') + meant);
            return;
        }
        node.target = *found;
        if (!m_reading.tree.node(node.target).complete) {
            fail("recursive-alias", range,
                 QStringLiteral("%1 stands inside of what it refers to, so it would never end.").arg(quoted(QLatin1Char('*') + node.text)));
            return;
        }
        const Measure measure = m_anchored.value(node.target);
        m_expansion += measure.expanded;
        if (m_expansion > m_limits.expansion) {
            fail("alias-expansion", range,
                 QStringLiteral("The aliases up to here stand for more than %1 values. Use fewer aliases of aliases.")
                     .arg(m_limits.expansion));
            return;
        }
        if (const YamlId id = add(event, std::move(node), nullptr, nullptr); id != YamlId::None)
            finish(id, measure);
    }

    void open(const yaml_event_t &event, YamlNode::Kind kind, bool flow, const unsigned char *anchor, const unsigned char *tag)
    {
        YamlNode node;
        node.kind = kind;
        node.style = flow ? YamlStyle::Flow : YamlStyle::Block;
        const YamlId id = add(event, std::move(node), anchor, tag);
        if (id != YamlId::None)
            m_open.push_back({id, {}, 0, 1});
    }

    void close(const yaml_event_t &event)
    {
        const Open closed = std::move(m_open.back());
        m_open.pop_back();
        YamlNode &node = m_reading.tree.edit(closed.id);
        node.complete = true;
        // libyaml ends a block at the next token; what follows the last child is not part of it.
        if (node.style == YamlStyle::Flow)
            node.end = byteAt(event.end_mark);
        else if (!node.children.empty())
            node.end = std::max(node.contentStart, m_reading.tree.node(node.children.back()).end);
        node.range = m_source.range(node.contentStart, node.end);
        finish(closed.id, {closed.height + 1, closed.expanded});
    }

    /// Appends the node to tree and parent. None after a failure.
    YamlId add(const yaml_event_t &event, YamlNode node, const unsigned char *anchor, const unsigned char *tag)
    {
        node.tag = textOf(tag);
        node.anchor = textOf(anchor);
        node.start = byteAt(event.start_mark);
        node.end = std::max(node.start, byteAt(event.end_mark));
        if (node.style == YamlStyle::Literal || node.style == YamlStyle::Folded)
            node.end = withoutTrailingSpace(node.start, node.end);
        node.contentStart = node.anchor.isEmpty() && node.tag.isEmpty() ? node.start : afterProperties(node.start);
        if (node.kind == YamlNode::Kind::Scalar)
            node.contentStart = std::min(node.contentStart, node.end);
        node.end = std::max(node.contentStart, node.end);
        node.range = m_source.range(node.contentStart, node.end);
        if (m_reading.tree.size() >= m_limits.nodes) {
            fail("file-too-large", node.range,
                 QStringLiteral("The file has more than %1 values, which is the most that is read.").arg(m_limits.nodes));
            return YamlId::None;
        }
        if (int(m_open.size()) >= m_limits.depth) {
            reportDepth(node.range);
            return YamlId::None;
        }
        if (!m_open.empty())
            node.parent = m_open.back().id;
        const YamlId id = m_reading.tree.append(std::move(node));
        if (!m_open.empty())
            m_reading.tree.edit(m_open.back().id).children.push_back(id);
        if (anchor)
            m_anchors.insert(m_reading.tree.node(id).anchor, id);
        return id;
    }

    /// A complete node: its measures go to its parent, and a key is held against the keys before it.
    void finish(YamlId id, const Measure &measure)
    {
        if (!m_reading.tree.node(id).anchor.isEmpty())
            m_anchored.insert(id, measure);
        if (m_open.empty())
            return;
        Open &parent = m_open.back();
        parent.height = std::max(parent.height, measure.height);
        parent.expanded += measure.expanded;
        if (int(m_open.size()) + measure.height > m_limits.depth) {
            reportDepth(m_reading.tree.node(id).range);
            return;
        }
        const YamlNode &container = m_reading.tree.node(parent.id);
        if (container.kind == YamlNode::Kind::Mapping && container.children.size() % 2 == 1)
            checkKey(parent, m_reading.tree.node(id));
    }

    void checkKey(Open &mapping, const YamlNode &key)
    {
        const YamlNode &value = key.kind == YamlNode::Kind::Alias ? m_reading.tree.node(key.target) : key;
        if (value.kind != YamlNode::Kind::Scalar)
            return;
        if (mapping.keys.contains(value.text)) {
            m_reading.diagnostics.append({Severity::Error,
                                          QStringLiteral("duplicate-key"),
                                          QStringLiteral("The key %1 stands twice in this mapping. Remove one.").arg(quoted(value.text)),
                                          {},
                                          key.range,
                                          {}});
        }
        mapping.keys.insert(value.text);
    }

    void reportDepth(const SourceRange &range)
    {
        fail("too-deep", range, QStringLiteral("The file is nested more than %1 levels deep here.").arg(m_limits.depth));
    }

    [[nodiscard]] qsizetype byteAt(const yaml_mark_t &mark) const { return m_source.byteOfCodePoint(qsizetype(mark.index)); }

    [[nodiscard]] SourceRange rangeOf(const yaml_mark_t &start, const yaml_mark_t &end) const
    {
        return m_source.range(byteAt(start), byteAt(end));
    }

    [[nodiscard]] qsizetype withoutTrailingSpace(qsizetype start, qsizetype end) const
    {
        const QByteArray &bytes = m_source.bytes();
        while (end > start && (bytes[end - 1] == ' ' || bytes[end - 1] == '\n' || bytes[end - 1] == '\r'))
            --end;
        return end;
    }

    /// Skips `&anchor`, `!tag`, space, line ends and comments.
    [[nodiscard]] qsizetype afterProperties(qsizetype at) const
    {
        const QByteArray &bytes = m_source.bytes();
        const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
        const auto endsName = [&](char c) { return isBlank(c) || c == ',' || c == ']' || c == '}' || c == '[' || c == '{'; };
        qsizetype afterLast = at;
        while (at < bytes.size() && (bytes[at] == '&' || bytes[at] == '!' || bytes[at] == '#')) {
            const bool comment = bytes[at] == '#';
            while (at < bytes.size() && !(comment ? bytes[at] == '\n' : endsName(bytes[at])))
                ++at;
            if (!comment)
                afterLast = at;
            while (at < bytes.size() && isBlank(bytes[at]))
                ++at;
        }
        return at < bytes.size() ? at : afterLast;
    }

    YamlLimits m_limits;
    SourceText m_source;
    YamlReading m_reading;
    std::vector<Open> m_open;
    QHash<QString, YamlId> m_anchors; ///< the latest of each name
    QHash<YamlId, Measure> m_anchored;
    qsizetype m_expansion = 0;
    bool m_failed = false;
};

} // namespace

YamlReading readYaml(const QByteArray &bytes, const YamlLimits &limits)
{
    if (bytes.size() > limits.bytes) {
        return {{},
                {{Severity::Error,
                  QStringLiteral("file-too-large"),
                  QStringLiteral("The file has %1 bytes; the most that is read is %2.").arg(bytes.size()).arg(limits.bytes),
                  {},
                  {1, 1, 1, 1},
                  {}}}};
    }
    return TreeBuilder(bytes, limits).build();
}

} // namespace clustero
