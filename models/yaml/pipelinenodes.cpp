// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/pipelinenodes.h"

#include "models/yaml/treedata.h"
#include "models/yaml/yamlsplicer.h"

#include <QHash>

#include <algorithm>

namespace clustero {

namespace {

class NodeCollector
{
public:
    NodeCollector(const YamlTree &tree, const QByteArray &text) : m_tree(tree), m_text(text)
    {
        for (qsizetype i = 0; i < tree.size(); ++i) {
            const YamlNode &node = tree.node(YamlId(int(i)));
            if (node.kind == YamlNode::Kind::Alias && !m_uses.contains(node.target))
                m_uses.insert(node.target, YamlId(int(i)));
        }
    }

    PipelineNodes collect(const YamlData &data)
    {
        PipelineNodes nodes;
        nodes.file = collectNode(NodePath::file(), m_tree.root(), {}, data);
        int number = 0;
        for (const Element &element : elements(m_tree.root(), QLatin1String("triggers"), nodes.file.lock)) {
            nodes.triggers.append(
                collectNode(NodePath::ofTrigger(number), element.id, element.lock, itemOf(nodes.file, "triggers", number)));
            ++number;
        }
        number = 0;
        for (const Element &element : elements(m_tree.root(), QLatin1String("strands"), nodes.file.lock))
            nodes.strands.append(collectStrand(number++, element, nodes.file));
        number = 0;
        for (const Element &element : elements(m_tree.root(), QLatin1String("artifacts"), nodes.file.lock)) {
            nodes.artifacts.append(
                collectNode(NodePath::ofArtifact(number), element.id, element.lock, itemOf(nodes.file, "artifacts", number)));
            ++number;
        }
        return nodes;
    }

private:
    /// What an element of a node's list says.
    [[nodiscard]] static YamlData itemOf(const PipelineNode &holder, const char *list, int number)
    {
        const NodeKey *const key = holder.key(QString::fromLatin1(list));
        return key && number < key->value.items.size() ? key->value.items.at(number) : YamlData();
    }

    struct Element
    {
        YamlId id;
        QString lock;
    };

    /// Why what stands below this node cannot be edited, as far as the node itself is the reason.
    [[nodiscard]] QString lockOf(YamlId id, const QString &outer) const
    {
        const YamlNode &node = m_tree.node(id);
        if (!outer.isEmpty())
            return outer;
        if (node.kind == YamlNode::Kind::Alias)
            return aliasInWords(m_tree, node);
        if (const auto use = m_uses.constFind(id); use != m_uses.constEnd())
            return QStringLiteral("used again in line %1 as *%2").arg(m_tree.node(*use).range.line).arg(node.anchor);
        return {};
    }

    /// Of the mapping's list of that key.
    [[nodiscard]] std::vector<Element> elements(YamlId mapping, QLatin1String key, const QString &outer) const
    {
        std::vector<Element> result;
        forEachKey(mapping, outer, [&](const YamlNode &name, YamlId value, const QString &lock) {
            const YamlNode &list = m_tree.resolved(value);
            if (name.text != key || list.kind != YamlNode::Kind::Sequence || !result.empty())
                return;
            const QString inner = lockOf(value, lock);
            for (const YamlId child : list.children)
                result.push_back({child, lockOf(child, inner)});
        });
        return result;
    }

    /// Own keys first, then those merged in.
    template<typename Function>
    void forEachKey(YamlId id, const QString &outer, const Function &function) const
    {
        const YamlNode &node = m_tree.resolved(id);
        if (node.kind != YamlNode::Kind::Mapping)
            return;
        QStringList seen;
        visitKeys(node, outer, seen, function);
    }

    template<typename Function>
    void visitKeys(const YamlNode &node, const QString &lock, QStringList &seen, const Function &function) const
    {
        for (size_t i = 0; i + 1 < node.children.size(); i += 2) {
            const YamlNode &key = m_tree.resolved(node.children[i]);
            if (key.kind != YamlNode::Kind::Scalar || isMergeKey(key) || seen.contains(key.text))
                continue;
            seen.append(key.text);
            function(m_tree.node(node.children[i]).kind == YamlNode::Kind::Alias ? key : m_tree.node(node.children[i]),
                     node.children[i + 1], lock);
        }
        for (size_t i = 0; i + 1 < node.children.size(); i += 2) {
            if (isMergeKey(m_tree.resolved(node.children[i])))
                visitMerged(node.children[i + 1], lock, seen, function);
        }
    }

    template<typename Function>
    void visitMerged(YamlId source, const QString &outer, QStringList &seen, const Function &function) const
    {
        const QString lock = outer.isEmpty() ? lockOf(source, QString()) : outer;
        const YamlNode &node = m_tree.resolved(source);
        const QString inner = lock.isEmpty() ? QStringLiteral("merged in by `<<`, line %1").arg(m_tree.node(source).range.line) : lock;
        if (node.kind == YamlNode::Kind::Mapping) {
            visitKeys(node, inner, seen, function);
        } else if (node.kind == YamlNode::Kind::Sequence) {
            for (const YamlId child : node.children) {
                if (m_tree.resolved(child).kind == YamlNode::Kind::Mapping)
                    visitMerged(child, outer, seen, function);
            }
        }
    }

    [[nodiscard]] PipelineNode collectNode(const NodePath &path, YamlId id, const QString &outer, const YamlData &data) const
    {
        const YamlNode &written = m_tree.node(id);
        PipelineNode node;
        node.path = path;
        node.lock = lockOf(id, outer);
        node.range = written.range;
        node.start = written.start;
        node.end = written.end;
        if (path.place == Place::File) {
            node.start = 0;
            node.end = std::max(m_text.size(), written.end);
        }
        forEachKey(id, node.lock, [&](const YamlNode &name, YamlId value, const QString &lock) {
            const YamlNode &shown = m_tree.node(value);
            NodeKey key;
            key.name = name.text;
            key.info = findKey(path.place, key.name);
            const YamlData *const said = data.find(key.name);
            key.value = said ? *said : dataOf(m_tree, value);
            key.source = m_text.mid(shown.start, shown.end - shown.start);
            key.lock = lockOf(value, lock);
            key.keyRange = name.range;
            key.range = shown.range;
            key.start = name.start;
            key.end = shown.end;
            node.keys.append(key);
        });
        const QLatin1String naming(path.place == Place::Env ? "key" : path.place == Place::Trigger ? "type" : "name");
        if (const NodeKey *name = node.key(QString(naming)); name && name->value.kind == YamlData::Kind::Scalar)
            node.name = name->value.text;
        return node;
    }

    [[nodiscard]] PipelineNode collectEnv(const NodePath &path, const Element &element, const YamlData &data) const
    {
        PipelineNode node = collectNode(path, element.id, element.lock, data);
        const YamlNode &text = m_tree.resolved(element.id);
        if (text.kind != YamlNode::Kind::Scalar)
            return node;
        node.isShort = true;
        const qsizetype equals = text.text.indexOf(u'=');
        node.name = text.text.left(equals);
        const auto add = [&](const char *name, const QString &value) {
            NodeKey key;
            key.name = QString::fromLatin1(name);
            key.info = findKey(Place::Env, key.name);
            key.value = YamlData::string(value);
            key.source = value.toUtf8();
            key.lock = node.lock;
            key.keyRange = node.range;
            key.range = node.range;
            key.start = node.start;
            key.end = node.end;
            node.keys.append(key);
        };
        add("key", node.name);
        if (equals >= 0)
            add("value", text.text.mid(equals + 1));
        return node;
    }

    [[nodiscard]] StrandNodes collectStrand(int number, const Element &element, const PipelineNode &file) const
    {
        StrandNodes strand;
        strand.node = collectNode(NodePath::ofStrand(number), element.id, element.lock, itemOf(file, "strands", number));
        int step = 0;
        for (const Element &stepElement : elements(element.id, QLatin1String("steps"), strand.node.lock)) {
            StepNode node;
            node.node = collectNode(NodePath::ofStep(number, step), stepElement.id, stepElement.lock, itemOf(strand.node, "steps", step));
            int env = 0;
            for (const Element &entry : elements(stepElement.id, QLatin1String("env"), node.node.lock)) {
                node.env.append(collectEnv(NodePath::ofEnv(number, step, env), entry, itemOf(node.node, "env", env)));
                ++env;
            }
            strand.steps.append(node);
            ++step;
        }
        return strand;
    }

    const YamlTree &m_tree;
    const QByteArray &m_text;
    QHash<YamlId, YamlId> m_uses; ///< the first alias of each node that has one
};

template<typename List>
auto elementAt(const List &list, int index) -> decltype(&list.at(0))
{
    return index >= 0 && index < list.size() ? &list.at(index) : nullptr;
}

bool holds(const PipelineNode &node, qsizetype offset)
{
    return offset >= node.start && offset <= node.end;
}

} // namespace

const NodeKey *PipelineNode::key(QStringView wanted) const
{
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const NodeKey &one) { return wanted == one.name; });
    return found == keys.end() ? nullptr : &*found;
}

const PipelineNode *PipelineNodes::find(const NodePath &path) const
{
    if (path.place == Place::File)
        return &file;
    if (path.place == Place::Trigger)
        return elementAt(triggers, path.index);
    if (path.place == Place::Artifact)
        return elementAt(artifacts, path.index);
    const StrandNodes *const strand = elementAt(strands, path.strand);
    if (!strand || path.place == Place::Strand)
        return strand ? &strand->node : nullptr;
    const StepNode *const step = elementAt(strand->steps, path.index);
    if (!step || path.place == Place::Step)
        return step ? &step->node : nullptr;
    return elementAt(step->env, path.env);
}

int PipelineNodes::strandIndex(const QString &name) const
{
    const auto found = std::find_if(strands.begin(), strands.end(), [&](const StrandNodes &strand) { return strand.node.name == name; });
    return found == strands.end() || name.isEmpty() ? -1 : int(found - strands.begin());
}

NodePath PipelineNodes::at(qsizetype offset) const
{
    for (const PipelineNode &trigger : triggers) {
        if (holds(trigger, offset))
            return trigger.path;
    }
    for (const StrandNodes &strand : strands) {
        if (!holds(strand.node, offset))
            continue;
        for (const StepNode &step : strand.steps) {
            if (!holds(step.node, offset))
                continue;
            for (const PipelineNode &env : step.env) {
                if (holds(env, offset))
                    return env.path;
            }
            return step.node.path;
        }
        return strand.node.path;
    }
    for (const PipelineNode &artifact : artifacts) {
        if (holds(artifact, offset))
            return artifact.path;
    }
    return NodePath::file();
}

PipelineNodes pipelineNodes(const YamlTree &tree, const QByteArray &text, const YamlData &data)
{
    return tree.isEmpty() ? PipelineNodes{} : NodeCollector(tree, text).collect(data);
}

} // namespace clustero
