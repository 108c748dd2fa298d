// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/conditions.h"
#include "models/yaml/nodereader.h"
#include "models/yaml/pipelineparts.h"
#include "models/yaml/remotereader.h"
#include "models/yaml/sourcereader.h"
#include "models/yaml/stepreader.h"
#include "models/yaml/strandgraph.h"
#include "models/yaml/treedata.h"
#include "models/yaml/triggerreader.h"

#include <QHash>

namespace clustero {

namespace {

QString stemOf(const QString &fileName)
{
    QString stem = fileName.mid(fileName.lastIndexOf(u'/') + 1);
    if (const qsizetype dot = stem.lastIndexOf(u'.'); dot > 0)
        stem.truncate(dot);
    return slug(stem).isEmpty() ? QStringLiteral("pipeline") : stem;
}

class PipelineReader
{
public:
    PipelineReader(const YamlTree &tree, Findings &findings, const QString &fileName, const TriggerTypes &types)
        : m_findings(findings), m_types(types), m_nodes(tree, findings), m_root(tree.root())
    {
        m_spec.name = stemOf(fileName);
    }

    PipelineSpec read()
    {
        const bool hasSource = hasSourceKey(m_nodes, m_root);
        const std::optional<Fields> file =
            m_nodes.fields(m_root, Place::File, {sourceKey}, hasSource ? QLatin1String("strands") : QLatin1String());
        if (!file)
            return m_spec;
        m_spec.source = readSource(m_nodes, m_root);
        readVersion(*file);
        readName(*file);
        m_spec.timeout = m_nodes.duration(*file, QLatin1String("timeout"));
        m_spec.environment = m_nodes.string(*file, QLatin1String("environment"));
        m_spec.triggers = TriggerReader(m_nodes, m_types).read(m_nodes.elements(*file, QLatin1String("triggers")));
        readStrands(*file);
        if (const Fields::Field *strands = file->find(QLatin1String("strands")); strands && hasSource)
            m_findings.error("source-and-strands", m_nodes.tree().node(strands->key).range,
                             QStringLiteral("`source` says that the strands are taken from a repository, so there can be none here. Remove "
                                            "one of the two."));
        readArtifacts(*file);
        m_spec.inputs = RemoteReader(m_nodes).inputs(*file);
        return m_spec;
    }

private:
    void readVersion(const Fields &file)
    {
        const Fields::Field *field = file.find(QLatin1String("version"));
        if (!field)
            return;
        const YamlNode &value = m_nodes.node(field->value);
        const bool integer = value.kind == YamlNode::Kind::Scalar && scalarType(value) == ScalarType::Integer;
        if (integer && value.text == QLatin1String("1"))
            return;
        m_findings.error(integer ? "bad-version" : "wrong-type", value.range,
                         QStringLiteral("`version` must be the number 1, and this is %1.").arg(kindInWords(value)), QStringLiteral("1"));
    }

    void readName(const Fields &file)
    {
        const std::optional<Text> name = m_nodes.string(file, QLatin1String("name"));
        if (!name)
            return;
        m_spec.name = name->value;
        if (slug(name->value).isEmpty()) {
            m_findings.error(
                "bad-name", name->range,
                QStringLiteral("The name %1 has no letter a-z and no digit, so PIPELINE_SLUG would be empty.").arg(quoted(name->value)));
        }
    }

    void readStrands(const Fields &file)
    {
        QStringList triggerTypes;
        for (const TriggerSpec &trigger : std::as_const(m_spec.triggers))
            triggerTypes += trigger.type;
        StepReader steps(m_nodes, triggerTypes);
        QList<StrandNode> graph;
        QStringList names;
        QStringList wrong;
        QHash<QString, int> lines;
        int index = -1;
        for (const YamlId id : m_nodes.elements(file, QLatin1String("strands"))) {
            ++index;
            const std::optional<Fields> fields = m_nodes.fields(id, Place::Strand);
            if (!fields)
                continue;
            StrandSpec strand;
            strand.index = index;
            strand.range = m_nodes.node(id).range;
            strand.nameRange = m_nodes.firstLine(id);
            if (const auto name = m_nodes.name(*fields, QLatin1String("name"), &wrong)) {
                strand.name = name->value;
                strand.nameRange = name->range;
                checkUnique(*name, QStringLiteral("a strand"), lines);
                names += name->value;
            }
            strand.dir = m_nodes.directory(*fields).value_or(QStringLiteral("."));
            strand.timeout = m_nodes.duration(*fields, QLatin1String("timeout"));
            strand.when = readCondition(m_nodes, *fields);
            strand.steps = steps.read(m_nodes.elements(*fields, QLatin1String("steps")));
            graph.append({strand.name, m_nodes.strings(*fields, QLatin1String("after")).value_or(QList<Text>{})});
            m_spec.strands.append(std::move(strand));
        }
        const QList<QStringList> after = checkStrandGraph(graph, names, wrong, m_nodes.suggester(), m_findings);
        for (qsizetype i = 0; i < after.size(); ++i)
            m_spec.strands[i].after = after[i];
    }

    void readArtifacts(const Fields &file)
    {
        QHash<QString, int> lines;
        for (const YamlId id : m_nodes.elements(file, QLatin1String("artifacts"))) {
            const std::optional<Fields> fields = m_nodes.fields(id, Place::Artifact);
            if (!fields)
                continue;
            ArtifactSpec artifact;
            artifact.range = m_nodes.node(id).range;
            if (const auto name = m_nodes.name(*fields, QLatin1String("name"))) {
                artifact.name = name->value;
                checkUnique(*name, QStringLiteral("an artifact"), lines);
            }
            artifact.path = m_nodes.glob(*fields, QLatin1String("path")).value_or(QString());
            artifact.required = m_nodes.boolean(*fields, QLatin1String("required")).value_or(true);
            artifact.publish = RemoteReader(m_nodes).publications(*fields);
            m_spec.artifacts.append(std::move(artifact));
        }
    }

    void checkUnique(const Text &name, const QString &what, QHash<QString, int> &lines)
    {
        if (const auto first = lines.constFind(name.value); first != lines.constEnd()) {
            m_findings.error("duplicate-name", name.range,
                             QStringLiteral("There is already %1 %2, in line %3. Give this one another name.")
                                 .arg(what, quoted(name.value), QString::number(*first)));
        } else {
            lines.insert(name.value, name.range.line);
        }
    }

    Findings &m_findings;
    const TriggerTypes &m_types;
    NodeReader m_nodes;
    YamlId m_root;
    PipelineSpec m_spec;
};

} // namespace

PipelineReading readPipeline(const YamlReading &yaml, const QString &fileName, const TriggerTypes &types)
{
    PipelineReading reading;
    Findings findings;
    for (const Diagnostic &diagnostic : yaml.diagnostics)
        findings.add(diagnostic);
    if (!yaml.tree.isEmpty()) {
        reading.spec = PipelineReader(yaml.tree, findings, fileName, types).read();
    } else {
        reading.spec.name = stemOf(fileName);
        if (yaml.diagnostics.isEmpty()) {
            findings.error("empty-file", {1, 1, 1, 1},
                           QStringLiteral("The file is empty. A pipeline needs at least `version: 1` and `strands`."));
        }
    }
    reading.diagnostics = findings.take(fileName);
    return reading;
}

PipelineReading readPipeline(const QByteArray &bytes, const QString &fileName)
{
    return readPipeline(bytes, fileName, TriggerTypes());
}

PipelineReading readPipeline(const QByteArray &bytes, const QString &fileName, const TriggerTypes &types)
{
    return readPipeline(readYaml(bytes), fileName, types);
}

ParsedPipeline parsePipeline(const QByteArray &text, const QString &fileName, const TriggerTypes &types)
{
    YamlReading yaml = readYaml(text);
    const YamlData data = yaml.tree.isEmpty() ? YamlData::plain({}) : dataOf(yaml.tree, yaml.tree.root());
    return parsedFrom(text, fileName, std::move(yaml), data, types);
}

ParsedPipeline parsedFrom(const QByteArray &text, const QString &fileName, YamlReading yaml, const YamlData &data,
                          const TriggerTypes &types)
{
    ParsedPipeline parsed;
    parsed.text = text;
    parsed.fileName = fileName;
    parsed.types = types;
    parsed.reading = readPipeline(yaml, fileName, types);
    parsed.data = data;
    parsed.nodes = pipelineNodes(yaml.tree, text, data);
    parsed.tree = std::make_shared<const YamlTree>(std::move(yaml.tree));
    return parsed;
}

bool ParsedPipeline::isReadable() const
{
    if (tree && !tree->isEmpty())
        return true;
    const auto isEmptyFile = [](const Diagnostic &found) { return found.code == QLatin1String("empty-file"); };
    return reading.diagnostics.size() == 1 && isEmptyFile(reading.diagnostics.constFirst());
}

} // namespace clustero
