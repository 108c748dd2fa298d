// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/pipelineeditor.h"

#include "models/pipeline/names.h"
#include "models/yaml/treedata.h"

#include <algorithm>

namespace clustero {

bool PipelineEditor::isNameShared(int strand) const
{
    const QString &name = m_before.nodes.strands[strand].node.name;
    return std::count_if(m_before.nodes.strands.begin(), m_before.nodes.strands.end(),
                         [&](const StrandNodes &other) { return other.node.name == name; }) > 1;
}

void PipelineEditor::changeAfter(int strand, const QList<YamlData> &names)
{
    const NodePath path = NodePath::ofStrand(strand);
    const QString key = QStringLiteral("after");
    const auto isScalar = [](const YamlData &one) { return one.kind == YamlData::Kind::Scalar; };
    if (const QList<YamlData> said = afterOf(*findData(m_data, path)); !std::all_of(said.begin(), said.end(), isScalar)) {
        refuse("edit-in-yaml", QStringLiteral("`after` of %1 holds what is no name. Edit it in the YAML text.").arg(inWords(path)));
        return;
    }
    YamlData *const said = findData(m_data, path);
    setAfter(*said, names, m_style.prefersScalar(key));
    Error why;
    const YamlId id = tryLocate(path, &why);
    const int entry = id == YamlId::None ? -1 : ownEntry(m_tree, id, key);
    const PipelineNode &shown = m_before.nodes.strands[strand].node;
    if (id == YamlId::None) {
        m_aliased = why;
        return;
    }
    if (entry < 0 && shown.key(key)) {
        m_aliased = {QStringLiteral("edit-in-yaml"),
                     QStringLiteral("`after` of %1 is merged in by `<<`. Edit it in the YAML text.").arg(shown.name)};
        return;
    }
    if (entry >= 0) {
        const YamlNode &value = m_tree.node(m_tree.node(id).children[size_t(entry) * 2 + 1]);
        if (value.kind == YamlNode::Kind::Alias) {
            m_aliased = {QStringLiteral("edit-in-yaml"),
                         QStringLiteral("`after` of %1 is an alias of &%2, line %3. Edit it in the YAML text.")
                             .arg(shown.name, value.text)
                             .arg(m_tree.node(value.target).range.line)};
            return;
        }
    }
    if (const YamlData *const wanted = said->find(key))
        m_splicer.setEntry(id, key, *wanted, keyOrder(Place::Strand));
    else
        m_splicer.removeEntries(id, {entry});
}

void PipelineEditor::removeMentions(const QString &name, const QStringList &others, int except)
{
    for (int i = 0; i < m_before.nodes.strands.size(); ++i) {
        YamlData *const strand = findData(m_data, NodePath::ofStrand(i));
        if (i == except || !strand)
            continue;
        const QList<YamlData> names = afterOf(*strand);
        const bool mentions = std::any_of(names.begin(), names.end(),
                                          [&](const YamlData &one) { return one.kind == YamlData::Kind::Scalar && one.text == name; });
        if (!mentions)
            continue;
        QStringList wanted = others;
        wanted.removeAll(m_before.nodes.strands[i].node.name);
        changeAfter(i, withReplaced(names, name, wanted));
    }
}

void PipelineEditor::apply(const Connect &operation)
{
    const int to = m_before.nodes.strandIndex(operation.to);
    if (m_before.nodes.strandIndex(operation.from) < 0 || to < 0) {
        refuse("no-such-node", QStringLiteral("There is no strand %1 in the file.").arg(quoted(to < 0 ? operation.to : operation.from)));
        return;
    }
    m_touched = NodePath::ofStrand(to);
    const ConnectionVerdict verdict = checkConnection(m_before.reading.spec, operation.from, operation.to);
    QList<YamlData> names = afterOf(*findData(m_data, m_touched));
    const bool has = std::any_of(names.begin(), names.end(),
                                 [&](const YamlData &one) { return one.kind == YamlData::Kind::Scalar && one.text == operation.from; });
    if (verdict.kind == ConnectionVerdict::Kind::Already || has) {
        refuse("already-connected", QStringLiteral("%1 is already after %2.").arg(quoted(operation.to), quoted(operation.from)));
        return;
    }
    if (operation.from == operation.to) {
        refuse("cycle", QStringLiteral("%1 cannot wait for itself.").arg(quoted(operation.to)));
        return;
    }
    if (verdict.kind == ConnectionVerdict::Kind::Loop) {
        refuse("cycle", QStringLiteral("This would loop: %1.").arg(verdict.loop.join(QStringLiteral(" → "))));
        return;
    }
    names.append(YamlData::string(operation.from));
    changeAfter(to, names);
}

void PipelineEditor::apply(const Disconnect &operation)
{
    const int to = m_before.nodes.strandIndex(operation.to);
    if (to < 0) {
        refuse("no-such-node", QStringLiteral("There is no strand %1 in the file.").arg(quoted(operation.to)));
        return;
    }
    m_touched = NodePath::ofStrand(to);
    const QList<YamlData> names = afterOf(*findData(m_data, m_touched));
    const QList<YamlData> left = withReplaced(names, operation.from, {});
    if (left.size() == names.size()) {
        refuse("not-connected", QStringLiteral("%1 does not wait for %2.").arg(quoted(operation.to), quoted(operation.from)));
        return;
    }
    changeAfter(to, left);
}

void PipelineEditor::apply(const InsertOnEdge &operation)
{
    const int to = m_before.nodes.strandIndex(operation.to);
    const int strand = m_before.nodes.strandIndex(operation.strand);
    if (to < 0 || strand < 0) {
        refuse("no-such-node", QStringLiteral("There is no strand %1 in the file.").arg(quoted(to < 0 ? operation.to : operation.strand)));
        return;
    }
    m_touched = NodePath::ofStrand(strand);
    const QList<YamlData> names = afterOf(*findData(m_data, NodePath::ofStrand(to)));
    const QList<YamlData> replaced = withReplaced(names, operation.from, {operation.strand});
    const auto isFrom = [&](const YamlData &one) { return one.kind == YamlData::Kind::Scalar && one.text == operation.from; };
    if (std::none_of(names.begin(), names.end(), isFrom)) {
        refuse("not-connected", QStringLiteral("%1 does not wait for %2.").arg(quoted(operation.to), quoted(operation.from)));
        return;
    }
    const PipelineSpec &spec = m_before.reading.spec;
    for (const auto &verdict :
         {checkConnection(spec, operation.from, operation.strand), checkConnection(spec, operation.strand, operation.to)}) {
        if (verdict.kind == ConnectionVerdict::Kind::Loop) {
            refuse("cycle", QStringLiteral("This would loop: %1.").arg(verdict.loop.join(QStringLiteral(" → "))));
            return;
        }
    }
    if (operation.strand == operation.from || operation.strand == operation.to) {
        refuse("cycle", QStringLiteral("%1 is at an end of that connection already.").arg(quoted(operation.strand)));
        return;
    }
    changeAfter(to, replaced);
    QList<YamlData> before = afterOf(*findData(m_data, NodePath::ofStrand(strand)));
    if (std::any_of(before.begin(), before.end(), isFrom))
        return;
    before.append(YamlData::string(operation.from));
    changeAfter(strand, before);
}

} // namespace clustero
