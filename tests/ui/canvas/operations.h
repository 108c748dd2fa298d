// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/pipelineedit.h"

namespace clustero::test {

inline QString inWords(const NodePath &path)
{
    switch (path.place) {
    case Place::Strand: return QStringLiteral("strand %1").arg(path.strand);
    case Place::Step: return QStringLiteral("step %1/%2").arg(path.strand).arg(path.index);
    default: return QStringLiteral("another node");
    }
}

inline QString inWords(const YamlData &data)
{
    QStringList parts;
    switch (data.kind) {
    case YamlData::Kind::Scalar: return data.text;
    case YamlData::Kind::List:
        for (const YamlData &item : data.items)
            parts.append(inWords(item));
        return QStringLiteral("[%1]").arg(parts.join(QStringLiteral(", ")));
    case YamlData::Kind::Mapping:
        for (const auto &entry : data.entries)
            parts.append(QStringLiteral("%1: %2").arg(entry.first, inWords(entry.second)));
        return QStringLiteral("{%1}").arg(parts.join(QStringLiteral(", ")));
    }
    return {};
}

struct OperationWords
{
    QString operator()(const SetKey &o) const { return QStringLiteral("set %1 of %2").arg(o.key, inWords(o.node)); }
    QString operator()(const UnsetKey &o) const { return QStringLiteral("unset %1 of %2").arg(o.key, inWords(o.node)); }
    QString operator()(const AddNode &o) const { return QStringLiteral("add %1 as %2").arg(inWords(o.value), inWords(o.node)); }
    QString operator()(const RemoveNode &o) const
    {
        return (o.reconnects ? QStringLiteral("remove %1 and reconnect") : QStringLiteral("remove %1")).arg(inWords(o.node));
    }
    QString operator()(const MoveNode &o) const { return QStringLiteral("move %1 to %2").arg(inWords(o.node)).arg(o.to); }
    QString operator()(const DuplicateNode &o) const { return QStringLiteral("duplicate %1 as %2").arg(inWords(o.node), o.name); }
    QString operator()(const RenameNode &o) const { return QStringLiteral("rename %1 to %2").arg(inWords(o.node), o.name); }
    QString operator()(const Connect &o) const { return QStringLiteral("connect %1 to %2").arg(o.from, o.to); }
    QString operator()(const Disconnect &o) const { return QStringLiteral("disconnect %1 from %2").arg(o.from, o.to); }
    QString operator()(const InsertOnEdge &o) const { return QStringLiteral("insert %1 between %2 and %3").arg(o.strand, o.from, o.to); }
    QString operator()(const PasteStrands &o) const
    {
        return QStringLiteral("paste %1 at %2").arg(QString::fromUtf8(o.yaml).simplified()).arg(o.at);
    }
};

/// Operations as a person would say them, for comparisons that can be read.
inline QStringList inWords(const QList<Operation> &operations)
{
    QStringList words;
    for (const Operation &operation : operations)
        words.append(std::visit(OperationWords(), operation));
    return words;
}

/// A file of which only the spec matters.
inline ParsedPipeline parsedOf(const PipelineSpec &spec, const QByteArray &text)
{
    ParsedPipeline parsed;
    parsed.text = text;
    parsed.reading.spec = spec;
    for (int i = 0; i < spec.strands.size(); ++i) {
        parsed.reading.spec.strands[i].index = i;
        for (int k = 0; k < spec.strands[i].steps.size(); ++k)
            parsed.reading.spec.strands[i].steps[k].index = k;
        StrandNodes nodes;
        nodes.node.path = NodePath::ofStrand(i);
        nodes.node.name = spec.strands[i].name;
        if (!spec.strands[i].after.isEmpty()) {
            NodeKey after;
            after.name = QStringLiteral("after");
            after.value = YamlData::strings(spec.strands[i].after);
            nodes.node.keys.append(after);
        }
        parsed.nodes.strands.append(nodes);
    }
    // The reader leaves out of the spec what is not defined.
    for (StrandSpec &strand : parsed.reading.spec.strands)
        strand.after.removeIf([&](const QString &name) { return !spec.strand(name); });
    return parsed;
}

} // namespace clustero::test
