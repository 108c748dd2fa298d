// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/graphproblems.h"

#include "models/items/problemplaces.h"
#include "models/pipeline/names.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace clustero {

namespace {

QStringList namesIn(const YamlData &value)
{
    QStringList names;
    if (value.kind == YamlData::Kind::Scalar)
        names.append(value.text);
    for (const YamlData &item : value.items) {
        if (item.kind == YamlData::Kind::Scalar)
            names.append(item.text);
    }
    names.removeAll(QString());
    return names;
}

QStringList waitedFor(const PipelineNode &strand)
{
    for (const NodeKey &key : strand.keys) {
        if (key.name == u"after")
            return namesIn(key.value);
    }
    return {};
}

QList<GhostStrand> ghostsOf(const ParsedPipeline &parsed)
{
    const QList<StrandSpec> &strands = parsed.reading.spec.strands;
    QStringList known;
    for (const StrandSpec &strand : strands)
        known.append(strand.name);
    for (const StrandNodes &strand : parsed.nodes.strands)
        known.append(strand.node.name); // also those whose names make no sense
    const QSet<QString> isKnown(known.begin(), known.end());
    QList<GhostStrand> ghosts;
    QHash<QString, qsizetype> byName;
    Suggester suggester;
    for (int i = 0; i < strands.size(); ++i) {
        const int place = strands[i].index;
        if (place < 0 || place >= parsed.nodes.strands.size())
            continue;
        for (const QString &name : waitedFor(parsed.nodes.strands[place].node)) {
            if (isKnown.contains(name))
                continue;
            if (!byName.contains(name)) {
                if (ghosts.size() == GraphProblems::mostGhosts)
                    continue;
                byName.insert(name, ghosts.size());
                ghosts.append({name, {}, suggester.nearest(name, known)});
            }
            QList<int> &waiting = ghosts[byName.value(name)].waiting;
            if (!waiting.contains(i))
                waiting.append(i);
        }
    }
    return ghosts;
}

} // namespace

QStringList StrandProblems::ofStep(int step) const
{
    QStringList found;
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        if (steps.value(i, -1) == step)
            found.append(sentences.at(i));
    }
    return found;
}

GraphProblems problemsOf(const ParsedPipeline &parsed)
{
    const QList<StrandSpec> &strands = parsed.reading.spec.strands;
    GraphProblems problems;
    problems.ghosts = ghostsOf(parsed);
    problems.strands.resize(strands.size());
    QHash<QString, int> first;
    for (int i = 0; i < strands.size(); ++i) {
        if (strands[i].name.isEmpty())
            continue;
        if (const auto other = first.constFind(strands[i].name); other != first.constEnd()) {
            problems.strands[*other].isDuplicate = true;
            problems.strands[i].isDuplicate = true;
        } else {
            first.insert(strands[i].name, i);
        }
    }
    for (const Diagnostic &diagnostic : parsed.reading.diagnostics) {
        const ProblemPlace place = placeOfProblem(parsed.reading.spec, diagnostic.range);
        if (place.strand < 0)
            continue;
        StrandProblems &strand = problems.strands[place.strand];
        strand.sentences.append(diagnostic.message);
        strand.steps.append(place.step);
        strand.hasErrors |= diagnostic.severity == Severity::Error;
    }
    for (int i = 0; i < strands.size(); ++i) {
        StrandProblems &strand = problems.strands[i];
        if (strand.isDuplicate && strand.sentences.isEmpty()) { // the finding is about the other one
            strand.sentences.append(
                QCoreApplication::translate("clustero::GraphProblems", "Another strand is called %1 too.").arg(strands[i].name));
            strand.steps.append(-1);
            strand.hasErrors = true;
        }
    }
    return problems;
}

} // namespace clustero
