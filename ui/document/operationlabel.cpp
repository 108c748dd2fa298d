// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/operationlabel.h"

#include <QCoreApplication>

namespace clustero {

namespace {

class Labels
{
    Q_DECLARE_TR_FUNCTIONS(clustero::OperationLabel)

public:
    explicit Labels(const PipelineNodes &nodes) : m_nodes(nodes) {}

    QString operator()(const SetKey &set) const { return tr("Set %1 of %2").arg(set.key, nameOf(set.node)); }
    QString operator()(const UnsetKey &unset) const { return tr("Remove %1 of %2").arg(unset.key, nameOf(unset.node)); }
    QString operator()(const AddNode &add) const
    {
        switch (add.node.place) {
        case Place::Strand: return tr("Add strand %1").arg(textOf(add.value, QStringLiteral("name")));
        case Place::Step: return tr("Add a step to %1").arg(nameOf(NodePath::ofStrand(add.node.strand)));
        case Place::Env: return tr("Add a variable to %1").arg(nameOf(NodePath::ofStep(add.node.strand, add.node.index)));
        case Place::Trigger: return tr("Add trigger %1").arg(textOf(add.value, QStringLiteral("type")));
        case Place::Artifact: return tr("Add artifact %1").arg(textOf(add.value, QStringLiteral("name")));
        default: break;
        }
        return tr("Edit the pipeline");
    }
    QString operator()(const RemoveNode &remove) const
    {
        return remove.reconnects ? tr("Delete %1 and reconnect").arg(nameOf(remove.node)) : tr("Delete %1").arg(nameOf(remove.node));
    }
    QString operator()(const MoveNode &move) const { return tr("Move %1").arg(nameOf(move.node)); }
    QString operator()(const DuplicateNode &duplicate) const { return tr("Duplicate %1").arg(nameOf(duplicate.node)); }
    QString operator()(const RenameNode &rename) const { return tr("Rename %1 to %2").arg(nameOf(rename.node), rename.name); }
    QString operator()(const Connect &connect) const { return tr("Connect %1 → %2").arg(connect.from, connect.to); }
    QString operator()(const Disconnect &disconnect) const { return tr("Disconnect %1 → %2").arg(disconnect.from, disconnect.to); }
    QString operator()(const InsertOnEdge &insert) const
    {
        return tr("Insert %1 between %2 and %3").arg(insert.strand, insert.from, insert.to);
    }
    QString operator()(const PasteStrands &) const { return tr("Paste strands"); }

    QString severalOf(const QList<Operation> &operations) const
    {
        const int count = int(operations.size());
        const size_t kind = operations.first().index();
        for (const Operation &operation : operations) {
            if (operation.index() != kind)
                return tr("%n change(s)", nullptr, count);
        }
        if (std::holds_alternative<RemoveNode>(operations.first()))
            return tr("Delete %n item(s)", nullptr, count);
        if (std::holds_alternative<DuplicateNode>(operations.first()))
            return tr("Duplicate %n item(s)", nullptr, count);
        if (const auto *set = std::get_if<SetKey>(&operations.first()))
            return tr("Set %1 at %n place(s)", nullptr, count).arg(set->key);
        return tr("%n change(s)", nullptr, count);
    }

private:
    static QString textOf(const YamlData &value, const QString &key)
    {
        const YamlData *found = value.find(key);
        return found ? found->text : QString();
    }

    [[nodiscard]] QString nameOf(const NodePath &path) const
    {
        const PipelineNode *node = m_nodes.find(path);
        const QString name = node ? node->name : QString();
        switch (path.place) {
        case Place::File: return tr("the pipeline");
        case Place::Trigger: return name.isEmpty() ? tr("trigger %1").arg(path.index + 1) : tr("trigger %1").arg(name);
        case Place::Artifact: return name.isEmpty() ? tr("artifact %1").arg(path.index + 1) : tr("artifact %1").arg(name);
        case Place::Strand: return name.isEmpty() ? tr("strand %1").arg(path.strand + 1) : name;
        case Place::Step: {
            const QString strand = nameOf(NodePath::ofStrand(path.strand));
            return name.isEmpty() ? tr("step %1 of %2").arg(path.index + 1).arg(strand) : tr("%1 ▸ %2", "strand ▸ step").arg(strand, name);
        }
        case Place::Env: return name.isEmpty() ? tr("variable %1").arg(path.env + 1) : name;
        default: break;
        }
        return name;
    }

    const PipelineNodes &m_nodes;
};

} // namespace

QString operationLabel(const QList<Operation> &operations, const PipelineNodes &nodes)
{
    if (operations.isEmpty())
        return {};
    const Labels labels(nodes);
    return operations.size() == 1 ? std::visit(labels, operations.first()) : labels.severalOf(operations);
}

} // namespace clustero
