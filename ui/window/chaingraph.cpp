// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chaingraph.h"

#include "models/items/runtexts.h"
#include "models/triggers/matching.h"

#include <QCoreApplication>
#include <QMap>

namespace clustero {

namespace {

using After = ChainTrigger::After;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(clustero::ChainGraph)
};

QString afterInWords(After after)
{
    switch (after) {
    case After::Success: return Texts::tr("on success");
    case After::Failure: return Texts::tr("on failure");
    case After::Any: return Texts::tr("on any result");
    case After::Nothing: break;
    }
    return Texts::tr("never");
}

bool isAfter(After after, State state)
{
    return after == After::Any || after == (state == State::Passed ? After::Success : After::Failure);
}

QString linkLabel(const ChainLink &link)
{
    const QString after = afterInWords(link.after);
    return link.isManual ? Texts::tr("by hand, %1").arg(after) : after;
}

QString artifactsText(const ChainPipeline *from)
{
    return from && !from->artifacts.isEmpty() ? Texts::tr("%n artifacts", nullptr, static_cast<int>(from->artifacts.size())) : QString();
}

bool isHeldBack(const ChainPipeline *pipeline)
{
    return pipeline && !pipeline->isEnabled && !pipeline->triggers.isEmpty();
}

StrandRun strandOf(const QString &key, const Run &run)
{
    StrandRun strand;
    strand.name = key;
    strand.state = run.state;
    strand.reason = run.reason;
    strand.startedAt = run.startedAt;
    strand.finishedAt = run.finishedAt;
    for (const StrandRun &one : run.strands) {
        StepRun step;
        step.name = one.name;
        step.state = one.state;
        step.reason = one.reason;
        step.startedAt = one.startedAt;
        step.finishedAt = one.finishedAt;
        strand.steps += step;
    }
    return strand;
}

CardCaption captionOf(const ChainFacts &facts, int node)
{
    CardCaption caption;
    const ChainPipeline *pipeline = facts.pipelineOf(node);
    const Run *run = facts.runOf(node);
    const ChainNode &card = facts.map.nodes.at(node);
    caption.title = facts.nameOf(node);
    if (card.kind == ChainNode::Kind::Missing) {
        caption.place = Texts::tr("no such pipeline is known");
        caption.words = Texts::tr("%1, no pipeline of this name is known").arg(caption.title);
        return caption;
    }
    if (!pipeline) {
        caption.place = Texts::tr("every run that ends");
        caption.words = Texts::tr("any pipeline: every run that ends");
        return caption;
    }
    caption.place = !pipeline->problem.isEmpty() ? Texts::tr("cannot be read · %1").arg(pipeline->place)
                    : pipeline->isPending        ? Texts::tr("being fetched · %1").arg(pipeline->place)
                    : isHeldBack(pipeline)       ? Texts::tr("events do not start it · %1").arg(pipeline->place)
                                                 : pipeline->place;
    if (run) {
        caption.stateWords = Texts::tr("#%1 %2", "a run's number, its state").arg(run->number).arg(stateText(run->state));
        caption.words = Texts::tr("%1, pipeline in %2, run %3").arg(caption.title, caption.place, caption.stateWords);
        for (const StrandRun &strand : run->strands)
            caption.steps += Texts::tr("strand %1, %2").arg(strand.name, stateText(strand.state));
    } else {
        caption.words = facts.isOfOneRun ? Texts::tr("%1, pipeline in %2, no run in this chain").arg(caption.title, caption.place)
                                         : Texts::tr("%1, pipeline in %2, has not run yet").arg(caption.title, caption.place);
        for (const QString &strand : pipeline->strands)
            caption.steps += Texts::tr("strand %1").arg(strand);
    }
    return caption;
}

/// Of all links between the same two.
EdgeCaption captionOf(const ChainFacts &facts, const QList<ChainLink> &links)
{
    EdgeCaption caption;
    const ChainLink &first = links.constFirst();
    QStringList words;
    caption.isDashed = true;
    const Run *run = facts.runOf(first.from);
    if (facts.startable(first.from, first.to))
        caption.action = Texts::tr("Start %1").arg(facts.nameOf(first.to));
    const QString artifacts = artifactsText(facts.pipelineOf(first.from));
    bool hasAction = false;
    for (const ChainLink &link : links) {
        EdgeLabel label{linkLabel(link)};
        if (link.after == After::Success || link.after == After::Failure)
            label.sign = link.after == After::Success ? State::Passed : State::Failed;
        if (!artifacts.isEmpty() && links.size() == 1)
            label.text += QStringLiteral(" · ") + artifacts;
        if (!caption.action.isEmpty() && !hasAction && link.isManual && run && isAfter(link.after, run->state)) {
            label = {caption.action, {}, true};
            hasAction = true;
        }
        if (!caption.labels.contains(label))
            caption.labels += label;
        words += linkInWords(facts, link);
        if (const QString state = linkStateInWords(facts, link); !state.isEmpty())
            words += state;
        caption.isDashed = caption.isDashed && link.isManual;
    }
    if (!hasAction)
        caption.action.clear();
    caption.words = words.join(u' ');
    caption.isTaken = facts.isTaken(first.from, first.to);
    return caption;
}

StrandProblems problemsOf(const ChainFacts &facts, int node)
{
    StrandProblems problems;
    const ChainPipeline *pipeline = facts.pipelineOf(node);
    if (pipeline && !pipeline->problem.isEmpty()) {
        problems.sentences = {pipeline->problem};
        problems.hasErrors = true;
    }
    for (const ChainLink &link : facts.map.links) {
        if (link.from == node && link.to == node)
            problems.sentences += Texts::tr("It starts itself again; such a chain ends after %1 runs.").arg(maximumTriggerChain);
    }
    return problems;
}

} // namespace

const ChainPipeline *ChainFacts::pipelineOf(int node) const
{
    const int index = node >= 0 && node < map.nodes.size() ? map.nodes.at(node).pipeline : -1;
    return index >= 0 && index < pipelines.size() ? &pipelines[index] : nullptr;
}

const Run *ChainFacts::runOf(int node) const
{
    const ChainPipeline *pipeline = pipelineOf(node);
    const auto run = pipeline ? runs.constFind(pipeline->file) : runs.constEnd();
    return run == runs.constEnd() ? nullptr : &*run;
}

QString ChainFacts::nameOf(int node) const
{
    const ChainNode &card = map.nodes.at(node);
    return card.kind == ChainNode::Kind::Anything ? Texts::tr("Any pipeline") : card.name;
}

QList<ChainOfferKey> ChainFacts::offerKeys() const
{
    QList<ChainOfferKey> keys;
    for (const ChainLink &link : map.links) {
        const Run *run = runOf(link.from);
        const ChainPipeline *to = pipelineOf(link.to);
        if (!link.isManual || !run || !isFinal(run->state) || !to || to->listed == 0)
            continue;
        if (const ChainOfferKey key{run->id, to->listed}; !keys.contains(key))
            keys += key;
    }
    return keys;
}

const ChainOffer *ChainFacts::startable(int from, int to) const
{
    const Run *run = runOf(from);
    const ChainPipeline *pipeline = pipelineOf(to);
    const auto offer = run && pipeline ? offers.constFind({run->id, pipeline->listed}) : offers.constEnd();
    return offer != offers.constEnd() && offer->state == DecisionState::Offered ? &*offer : nullptr;
}

bool ChainFacts::isTaken(int from, int to) const
{
    const Run *first = runOf(from);
    const Run *second = runOf(to);
    return first && second && second->upstream == first->id && (isOfOneRun || !isFinal(second->state));
}

QString linkInWords(const ChainFacts &facts, const ChainLink &link)
{
    const QString from = link.from < 0 ? QString() : facts.nameOf(link.from);
    const QString to = facts.nameOf(link.to);
    QString sentence;
    switch (link.after) {
    case After::Success:
        sentence = link.isManual ? Texts::tr("A person may start %1 when %2 has passed.").arg(to, from)
                                 : Texts::tr("%1 starts by itself when %2 has passed.").arg(to, from);
        break;
    case After::Failure:
        sentence = link.isManual ? Texts::tr("A person may start %1 when %2 has failed.").arg(to, from)
                                 : Texts::tr("%1 starts by itself when %2 has failed.").arg(to, from);
        break;
    case After::Any:
        sentence = link.isManual ? Texts::tr("A person may start %1 when %2 has ended.").arg(to, from)
                                 : Texts::tr("%1 starts by itself when %2 has ended.").arg(to, from);
        break;
    case After::Nothing: return Texts::tr("%1 never starts after %2: its conditions contradict each other.").arg(to, from);
    }
    const ChainPipeline *upstream = facts.pipelineOf(link.from);
    if (upstream && !upstream->artifacts.isEmpty())
        return Texts::tr("%1 It sees these artifacts: %2.", "what starts it, names")
            .arg(sentence, upstream->artifacts.join(QStringLiteral(", ")));
    return sentence;
}

QString linkStateInWords(const ChainFacts &facts, const ChainLink &link)
{
    const Run *first = facts.runOf(link.from);
    const Run *second = facts.runOf(link.to);
    const ChainPipeline *to = facts.pipelineOf(link.to);
    if (facts.map.nodes.at(link.from).kind == ChainNode::Kind::Missing)
        return Texts::tr("No pipeline of this name is known here.");
    if (first && second && second->upstream == first->id && isAfter(link.after, first->state))
        return Texts::tr("%1 #%2 started %3 #%4.")
            .arg(facts.nameOf(link.from))
            .arg(first->number)
            .arg(facts.nameOf(link.to))
            .arg(second->number);
    if (isHeldBack(to))
        return Texts::tr("Events do not start %1 on this machine yet.").arg(to->name);
    if (link.isManual && first && facts.startable(link.from, link.to))
        return Texts::tr("%1 #%2 offers it.").arg(facts.nameOf(link.from)).arg(first->number);
    const auto offer = link.isManual && first && to ? facts.offers.constFind({first->id, to->listed}) : facts.offers.constEnd();
    if (offer == facts.offers.constEnd())
        return first && !isFinal(first->state) ? Texts::tr("%1 #%2 has not ended yet.").arg(facts.nameOf(link.from)).arg(first->number)
                                               : QString();
    if (offer->event == 0)
        return Texts::tr("#%1 offers nothing: nobody listened when it ended.").arg(first->number);
    if (!offer->state)
        return Texts::tr("#%1 offers nothing: its end was not held against this trigger.").arg(first->number);
    return offer->state == DecisionState::Started ? Texts::tr("A person started it after #%1.").arg(first->number)
                                                  : Texts::tr("After #%1: %2", "a run's number, why").arg(first->number).arg(offer->reason);
}

ChainGraph chainGraph(const ChainFacts &facts)
{
    ChainGraph graph;
    QList<int> strandOfNode(facts.map.nodes.size(), -1);
    for (int i = 0; i < facts.map.nodes.size(); ++i) {
        const ChainNode &node = facts.map.nodes.at(i);
        graph.captions.cards.insert(node.key, captionOf(facts, i));
        if (node.kind == ChainNode::Kind::Missing)
            continue;
        strandOfNode[i] = static_cast<int>(graph.spec.strands.size());
        StrandSpec strand;
        strand.name = node.key;
        const Run *run = facts.runOf(i);
        const ChainPipeline *pipeline = facts.pipelineOf(i);
        QStringList parts;
        if (run) {
            const StrandRun shown = strandOf(node.key, *run);
            for (const StepRun &step : shown.steps)
                parts += step.name;
            graph.run.strands += shown;
        } else if (pipeline) {
            parts = pipeline->strands;
        }
        for (const QString &name : std::as_const(parts)) {
            StepSpec step;
            step.name = name;
            strand.steps += step;
        }
        graph.spec.strands += strand;
        graph.problems.strands += problemsOf(facts, i);
    }
    QMap<std::pair<int, int>, QList<ChainLink>> between;
    for (const ChainLink &link : facts.map.links) {
        if (link.from != link.to)
            between[{link.from, link.to}] += link;
    }
    QMap<int, QList<int>> waiting; // by ghost
    for (auto edge = between.constBegin(); edge != between.constEnd(); ++edge) {
        const auto [from, to] = edge.key();
        const ChainNode &source = facts.map.nodes.at(from);
        graph.captions.edges.insert({source.key, facts.map.nodes.at(to).key}, captionOf(facts, *edge));
        if (source.kind == ChainNode::Kind::Missing)
            waiting[from] += strandOfNode.at(to);
        else
            graph.spec.strands[strandOfNode.at(to)].after += source.key;
    }
    for (auto ghost = waiting.constBegin(); ghost != waiting.constEnd(); ++ghost)
        graph.problems.ghosts += GhostStrand{facts.map.nodes.at(ghost.key()).key, *ghost, {}};
    return graph;
}

bool isSameGraph(const ChainGraph &a, const ChainGraph &b)
{
    const auto sameStep = [](const StepSpec &x, const StepSpec &y) { return x.name == y.name; };
    const auto sameStrand = [&](const StrandSpec &x, const StrandSpec &y) {
        return x.name == y.name && x.after == y.after &&
               std::equal(x.steps.begin(), x.steps.end(), y.steps.begin(), y.steps.end(), sameStep);
    };
    return std::equal(a.spec.strands.begin(), a.spec.strands.end(), b.spec.strands.begin(), b.spec.strands.end(), sameStrand) &&
           a.problems.ghosts == b.problems.ghosts && a.problems.strands == b.problems.strands;
}

} // namespace clustero
