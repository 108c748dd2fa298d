// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/pipelineeditor.h"

#include "models/pipeline/names.h"
#include "models/yaml/treedata.h"

#include <QHash>

#include <algorithm>

namespace clustero {

namespace {

/// The lines with so many columns taken from their start, or added.
QByteArray shifted(const QByteArray &lines, qsizetype from, qsizetype to)
{
    QByteArray result;
    for (qsizetype at = 0; at < lines.size();) {
        qsizetype next = lines.indexOf('\n', at);
        next = next < 0 ? lines.size() : next + 1;
        QByteArray line = lines.mid(at, next - at);
        qsizetype spaces = 0;
        while (spaces < from && spaces < line.size() && line[spaces] == ' ')
            ++spaces;
        line.remove(0, spaces);
        result += line.trimmed().isEmpty() ? line : QByteArray(to, ' ') + line;
        at = next;
    }
    return result;
}

/// Behind the name a number that makes it new.
QString numbered(const QString &name, const std::function<bool(const QString &)> &isTaken)
{
    QString result = name;
    for (int number = 2; isTaken(result); ++number)
        result = QStringLiteral("%1-%2").arg(name).arg(number);
    return result;
}

bool hasAliases(const YamlTree &tree, YamlId id)
{
    const YamlNode &node = tree.node(id);
    return node.kind == YamlNode::Kind::Alias ||
           std::any_of(node.children.begin(), node.children.end(), [&](YamlId child) { return hasAliases(tree, child); });
}

/// Edits that take the anchors away, so that a copy does not define them again.
void removeAnchors(const QByteArray &text, const YamlTree &tree, YamlId id, TextEdits &edits)
{
    const YamlNode &node = tree.node(id);
    if (!node.anchor.isEmpty()) {
        const QByteArray anchor = '&' + node.anchor.toUtf8();
        const qsizetype at = text.indexOf(anchor, node.start);
        if (at >= 0 && at < node.contentStart) {
            qsizetype end = at + anchor.size();
            while (end < node.contentStart && text[end] == ' ')
                ++end;
            const bool endsLine = end < text.size() && (text[end] == '\n' || text[end] == '\r');
            const qsizetype start = endsLine && at > 0 && text[at - 1] == ' ' ? at - 1 : at;
            edits.append({start, text.mid(start, end - start), {}});
        }
    }
    for (const YamlId child : node.children)
        removeAnchors(text, tree, child, edits);
}

/// The strands of a text: those of a file, of a list, or the one that it is.
std::vector<YamlId> strandsIn(const YamlTree &tree)
{
    if (tree.isEmpty())
        return {};
    const YamlNode &root = tree.node(tree.root());
    if (root.kind == YamlNode::Kind::Sequence)
        return root.children;
    if (const YamlId list = ownValue(tree, tree.root(), QStringLiteral("strands")); list != YamlId::None)
        return tree.resolved(list).kind == YamlNode::Kind::Sequence ? tree.resolved(list).children : std::vector<YamlId>();
    if (ownEntry(tree, tree.root(), QStringLiteral("steps")) >= 0)
        return {tree.root()};
    return {};
}

/// Strands of another text with names that are free in the file that they come into, also where they wait for each other.
class PastedStrands
{
public:
    PastedStrands(const QByteArray &yaml, const YamlTree &tree, const std::vector<YamlId> &strands, QStringList taken)
        : m_yaml(yaml), m_tree(tree), m_writer(m_style)
    {
        for (const YamlId id : strands) {
            const YamlData value = dataOf(tree, id);
            const YamlData *const name = value.find(QStringLiteral("name"));
            const QString old = name ? name->text : QString();
            const QString fresh = old.isEmpty() ? old : numbered(old, [&](const QString &one) { return taken.contains(one); });
            if (!m_names.contains(old))
                m_names.insert(old, fresh);
            taken.append(fresh);
            m_strands.append({id, fresh, value});
        }
    }

    [[nodiscard]] QList<YamlData> values() const
    {
        QList<YamlData> values;
        for (const Strand &strand : m_strands) {
            YamlData value = strand.value;
            if (!strand.name.isEmpty())
                setData(value, QStringLiteral("name"), YamlData::string(strand.name));
            QList<YamlData> after = afterOf(value);
            for (YamlData &one : after) {
                if (one.kind == YamlData::Kind::Scalar && m_names.contains(one.text))
                    one = YamlData::string(m_names.value(one.text));
            }
            if (!after.isEmpty())
                setAfter(value, after, false);
            values.append(value);
        }
        return values;
    }

    /// The same as text; empty where they share parts with each other, so that they have to be written anew.
    [[nodiscard]] QByteArray text() const
    {
        TextEdits edits;
        for (const Strand &strand : m_strands) {
            if (hasAliases(m_tree, strand.id))
                return {};
            removeAnchors(m_yaml, m_tree, strand.id, edits);
            if (const YamlId id = ownValue(m_tree, strand.id, QStringLiteral("name")); id != YamlId::None && !strand.name.isEmpty())
                rename(id, strand.name, edits);
            renameAfter(strand.id, edits);
        }
        std::sort(edits.begin(), edits.end(), [](const TextEdit &a, const TextEdit &b) { return a.offset < b.offset; });
        return fits(m_yaml, edits) ? applied(m_yaml, edits) : QByteArray();
    }

private:
    struct Strand
    {
        YamlId id = YamlId::None;
        QString name;
        YamlData value; ///< as it was
    };

    void renameAfter(YamlId strand, TextEdits &edits) const
    {
        const YamlId after = ownValue(m_tree, strand, QStringLiteral("after"));
        if (after == YamlId::None)
            return;
        const YamlNode &list = m_tree.node(after);
        for (const YamlId id : list.kind == YamlNode::Kind::Sequence ? list.children : std::vector<YamlId>{after}) {
            if (m_names.contains(m_tree.node(id).text))
                rename(id, m_names.value(m_tree.node(id).text), edits);
        }
    }
    void rename(YamlId id, const QString &name, TextEdits &edits) const
    {
        const YamlNode &node = m_tree.node(id);
        if (node.kind != YamlNode::Kind::Scalar || node.text == name)
            return;
        const bool inFlow = m_tree.node(node.parent).style == YamlStyle::Flow;
        edits.append({node.contentStart, m_yaml.mid(node.contentStart, node.end - node.contentStart),
                      m_writer.scalarLike(node.style, YamlData::string(name), inFlow)});
    }

    const QByteArray &m_yaml;
    const YamlTree &m_tree;
    YamlStyleGuide m_style{m_tree};
    YamlWriter m_writer;
    QHash<QString, QString> m_names; ///< old, new
    QList<Strand> m_strands;
};

} // namespace

QString PipelineEditor::freeName(const NodePath &path, const QString &wanted) const
{
    return numbered(wanted, [&](const QString &name) {
        for (int i = 0;; ++i) {
            const PipelineNode *const other = m_before.nodes.find(withNumber(path, i));
            if (!other || other->name == name)
                return other != nullptr;
        }
    });
}

void PipelineEditor::apply(const DuplicateNode &operation)
{
    const NodePath &path = operation.node;
    const PipelineNode *const shown = path.place == Place::File ? nullptr : m_before.nodes.find(path);
    if (!shown) {
        refuse("no-such-node", QStringLiteral("What is to be duplicated is not in the file any more."));
        return;
    }
    const YamlId list = locateList(path);
    if (m_splicer.refusal() || list == YamlId::None)
        return;
    YamlData copy = *findData(m_data, path);
    const YamlId id = m_tree.node(list).children[size_t(numberOf(path))];
    const bool isNamed = path.place == Place::Strand || path.place == Place::Step || path.place == Place::Artifact;
    const bool hasName = isNamed && !shown->name.isEmpty();
    TextEdits edits;
    removeAnchors(m_layout.text(), m_tree, id, edits);
    bool isText = true;
    if (isNamed && (hasName || !operation.name.isEmpty())) {
        const QString name = operation.name.isEmpty() ? freeName(path, shown->name) : operation.name;
        checkNewName(withNumber(path, -1), name);
        if (!m_splicer.refusal() && copy.kind != YamlData::Kind::Mapping)
            refuse("edit-in-yaml",
                   QStringLiteral("This is no mapping and can have no name: %1. Edit it in the YAML text.").arg(inWords(path)));
        if (m_splicer.refusal())
            return;
        setData(copy, QStringLiteral("name"), YamlData::string(name));
        const std::optional<TextEdit> edit = nameEdit(id, name);
        isText = edit.has_value();
        if (edit)
            edits.append(*edit);
    }
    const QByteArray source = isText ? m_splicer.source(list, numberOf(path), edits) : QByteArray();
    insertNodes(withNumber(path, numberOf(path) + 1), {copy}, source.isEmpty() ? QByteArrayList() : QByteArrayList{source}, numberOf(path));
}

std::optional<TextEdit> PipelineEditor::nameEdit(YamlId id, const QString &name) const
{
    const YamlNode &node = m_tree.node(id);
    if (node.kind != YamlNode::Kind::Mapping || node.children.empty())
        return std::nullopt;
    const YamlWriter writer(m_style);
    const bool isFlow = node.style == YamlStyle::Flow;
    const QString key = QStringLiteral("name");
    if (const YamlId value = ownValue(m_tree, id, key); value != YamlId::None) {
        const YamlNode &old = m_tree.node(value);
        if (old.kind != YamlNode::Kind::Scalar || old.contentStart == old.end)
            return std::nullopt;
        return TextEdit{old.contentStart, m_layout.text().mid(old.contentStart, old.end - old.contentStart),
                        writer.scalarLike(old.style, YamlData::string(name), isFlow)};
    }
    const QByteArray written = "name: " + writer.scalar(YamlData::string(name), key, isFlow);
    const qsizetype start = m_layout.leading(node, 0).start;
    if (isFlow)
        return TextEdit{start, {}, written + ", "};
    return TextEdit{start, {}, written + m_layout.lineBreak(start) + QByteArray(m_layout.column(start), ' ')};
}

void PipelineEditor::apply(const PasteStrands &operation)
{
    const YamlReading reading = readYaml(operation.yaml);
    const std::vector<YamlId> strands = strandsIn(reading.tree);
    const auto isMapping = [&](YamlId id) { return reading.tree.resolved(id).kind == YamlNode::Kind::Mapping; };
    if (strands.empty() || !std::all_of(strands.begin(), strands.end(), isMapping)) {
        refuse("bad-value",
               reading.tree.isEmpty() && !reading.diagnostics.isEmpty()
                   ? QStringLiteral("The text is not YAML: line %1: %2")
                         .arg(reading.diagnostics.constFirst().range.line)
                         .arg(reading.diagnostics.constFirst().message)
                   : QStringLiteral("The text holds no strands. Paste a strand, a list of strands, or a whole pipeline file."));
        return;
    }
    for (const Diagnostic &problem : reading.diagnostics) {
        if (problem.code != QLatin1String("duplicate-key")) // which of the two counts, readers do not agree
            continue;
        refuse("bad-value", QStringLiteral("The text cannot be pasted: line %1: %2").arg(problem.range.line).arg(problem.message));
        return;
    }
    QStringList taken;
    for (const StrandNodes &strand : m_before.nodes.strands)
        taken.append(strand.node.name);
    const PastedStrands pasted(operation.yaml, reading.tree, strands, taken);
    const QByteArray text = pasted.text();
    insertNodes(withNumber(NodePath::ofStrand(0), operation.at), pasted.values(), text.isEmpty() ? QByteArrayList() : pastedSources(text));
}

QByteArrayList PipelineEditor::pastedSources(const QByteArray &yaml) const
{
    const YamlId target = isEmptyFile() ? YamlId::None : ownValue(m_tree, m_tree.root(), QStringLiteral("strands"));
    if (target == YamlId::None)
        return {};
    const YamlNode &into = m_tree.node(target);
    const bool isEmpty = into.children.empty();
    if (m_tree.node(m_tree.root()).style == YamlStyle::Flow || (into.style == YamlStyle::Flow && !isEmpty))
        return {};
    const qsizetype column = isEmpty ? m_style.listIndent(QStringLiteral("strands")) : m_layout.column(into.contentStart);
    const QByteArray lineBreak = m_layout.lineBreak(into.contentStart);
    const YamlReading reading = readYaml(yaml);
    const std::vector<YamlId> strands = strandsIn(reading.tree);
    const YamlLayout layout(yaml, reading.tree);
    const YamlStyleGuide style(reading.tree);
    const YamlSplicer splicer(layout, style);
    QByteArrayList sources;
    for (size_t i = 0; i < strands.size(); ++i) {
        const YamlNode &strand = reading.tree.node(strands[i]);
        QByteArray source;
        if (strand.parent != YamlId::None && reading.tree.node(strand.parent).kind == YamlNode::Kind::Sequence) {
            const YamlNode &list = reading.tree.node(strand.parent);
            source = splicer.source(strand.parent, int(i));
            source = list.style == YamlStyle::Flow ? QByteArray(column, ' ') + "- " + source + '\n'
                                                   : shifted(source, layout.column(list.contentStart), column);
        } else {
            const std::vector<YamlExtent> extents = layout.extents(strands[i]);
            if (extents.empty() || strand.style == YamlStyle::Flow)
                return {};
            const YamlExtent &first = extents.front();
            const qsizetype from = layout.column(first.begin);
            const QByteArray comments = shifted(layout.text().mid(first.first, layout.lineStart(first.begin) - first.first), from, column);
            const QByteArray entries = shifted(
                layout.text().mid(layout.lineStart(first.begin), extents.back().last - layout.lineStart(first.begin)), from, column + 2);
            source = comments + QByteArray(column, ' ') + "- " + entries.mid(column + 2);
        }
        source.replace("\r\n", "\n");
        if (lineBreak != "\n")
            source.replace("\n", lineBreak);
        sources.append(source);
    }
    return sources;
}

QByteArray copyStrands(const ParsedPipeline &pipeline, const QList<int> &strands)
{
    if (!pipeline.tree || pipeline.tree->isEmpty())
        return {};
    const YamlTree &tree = *pipeline.tree;
    const YamlId listId = ownValue(tree, tree.root(), QStringLiteral("strands"));
    if (listId == YamlId::None || tree.node(listId).kind != YamlNode::Kind::Sequence)
        return {};
    const YamlNode &list = tree.node(listId);
    const YamlLayout layout(pipeline.text, tree);
    const YamlStyleGuide style(tree);
    const YamlSplicer splicer(layout, style);
    QByteArray text;
    for (const int strand : strands) {
        if (strand < 0 || strand >= YamlLayout::count(list))
            continue;
        QByteArray source = splicer.source(listId, strand);
        if (list.style == YamlStyle::Flow)
            text += "- " + source + layout.lineBreak(0);
        else
            text += shifted(source, layout.column(list.contentStart), 0);
    }
    return text;
}

} // namespace clustero
