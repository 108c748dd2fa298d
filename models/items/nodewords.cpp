// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/nodewords.h"

#include "models/items/nodefields.h"
#include "models/pipeline/triggertypes.h"
#include "models/runs/failures.h"

#include <QCoreApplication>

#include <algorithm>

namespace clustero {

namespace {

struct NodeTexts
{
    Q_DECLARE_TR_FUNCTIONS(clustero::NodeWords)
};

QString textOf(const PipelineNode &node, QStringView key)
{
    const NodeKey *found = node.key(key);
    return found ? fieldTexts(found->value).join(QLatin1String(", ")) : QString();
}

QString joined(const QStringList &parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(QLatin1String("  "));
}

QString freeName(const QList<PipelineNode> &taken, const QString &wanted)
{
    const auto isTaken = [&](const QString &name) {
        return std::any_of(taken.begin(), taken.end(), [&](const PipelineNode &node) { return node.name == name; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = wanted + u'-' + QString::number(number);
    return name;
}

/// The image of the strand's last step, or of the file's.
QString likelyImage(const PipelineNodes &nodes, const NodePath &owner)
{
    QString image = QStringLiteral("host");
    for (const StrandNodes &strand : nodes.strands) {
        for (const StepNode &step : strand.steps) {
            const QString type = textOf(step.node, u"type");
            if (!type.isEmpty())
                image = type;
        }
        if (strand.node.path == owner && !strand.steps.isEmpty())
            break;
    }
    return image;
}

YamlData newStep(const QString &image)
{
    return YamlData::mapping({{QStringLiteral("type"), YamlData::string(image)},
                              {QStringLiteral("cmd"), YamlData::strings({QStringLiteral("echo"), QStringLiteral("hello")})}});
}

} // namespace

QString nodeKind(Place place)
{
    switch (place) {
    case Place::File: return NodeTexts::tr("pipeline");
    case Place::Trigger: return NodeTexts::tr("trigger");
    case Place::Strand: return NodeTexts::tr("strand");
    case Place::Step: return NodeTexts::tr("step");
    case Place::Env: return NodeTexts::tr("variable");
    case Place::Artifact: return NodeTexts::tr("artifact");
    default: break;
    }
    return {};
}

QString nodeTitle(const PipelineNode &node, const TriggerTypes &types)
{
    if (node.path.place == Place::Trigger) {
        const TriggerTypeInfo *type = types.find(node.name);
        if (type)
            return inLanguage(type->title);
    }
    if (!node.name.isEmpty())
        return node.name;
    const int number = 1 + (node.path.place == Place::Strand ? node.path.strand : node.path.index);
    return node.path.place == Place::Step ? QStringLiteral("step-%1").arg(number)
                                          : NodeTexts::tr("%1 %2").arg(nodeKind(node.path.place)).arg(number);
}

QString nodeDetail(const PipelineNode &node, const PipelineNodes &nodes)
{
    switch (node.path.place) {
    case Place::Strand: {
        const auto found =
            std::find_if(nodes.strands.begin(), nodes.strands.end(), [&](const StrandNodes &one) { return one.node.path == node.path; });
        return found == nodes.strands.end() ? QString() : NodeTexts::tr("%n step(s)", nullptr, int(found->steps.size()));
    }
    case Place::Step: {
        const NodeKey *command = node.key(u"cmd");
        return joined({textOf(node, u"type"), command ? quotedForShell(fieldTexts(command->value)) : QString()});
    }
    case Place::Trigger: {
        const QString on = textOf(node, u"on");
        for (const auto key : {u"branch", u"tag", u"pipeline", u"cron", u"channel", u"paths"}) {
            const QString condition = textOf(node, key);
            if (!condition.isEmpty())
                return joined({on, condition});
        }
        return on;
    }
    case Place::Artifact: return textOf(node, u"path");
    case Place::Env: return textOf(node, u"value");
    default: break;
    }
    return {};
}

QString emptyListText(Place place)
{
    switch (place) {
    case Place::Trigger: return NodeTexts::tr("No triggers: the pipeline runs when somebody starts it.");
    case Place::Strand: return NodeTexts::tr("No strands yet. Add the first one.");
    case Place::Step: return NodeTexts::tr("No steps yet. Add the first one.");
    case Place::Artifact: return NodeTexts::tr("No artifacts: a run keeps nothing but its log.");
    default: break;
    }
    return {};
}

YamlData newNode(Place place, const PipelineNodes &nodes, const NodePath &owner)
{
    if (place == Place::Step)
        return newStep(likelyImage(nodes, owner));
    if (place == Place::Artifact) {
        return YamlData::mapping({{QStringLiteral("name"), YamlData::string(freeName(nodes.artifacts, QStringLiteral("files")))},
                                  {QStringLiteral("path"), YamlData::string(QStringLiteral("build/*"))}});
    }
    QList<PipelineNode> strands;
    for (const StrandNodes &strand : nodes.strands)
        strands += strand.node;
    return YamlData::mapping({{QStringLiteral("name"), YamlData::string(freeName(strands, QStringLiteral("strand")))},
                              {QStringLiteral("steps"), YamlData::list({newStep(likelyImage(nodes, {}))})}});
}

} // namespace clustero
