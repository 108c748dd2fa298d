// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/chaindesk.h"
#include "ui/canvas/captions.h"
#include "ui/canvas/graphproblems.h"

namespace clustero {

/// Everything that the map of chains shows.
struct ChainFacts
{
    QList<ChainPipeline> pipelines;
    ChainMap map;
    QHash<QString, Run> runs; ///< by the pipeline's file: the one that its card shows
    QHash<ChainOfferKey, ChainOffer> offers;
    bool isOfOneRun = false; ///< the runs are those of one chain

    [[nodiscard]] const ChainPipeline *pipelineOf(int node) const;
    [[nodiscard]] const ChainPipeline *pipelineOf(const QString &key) const { return pipelineOf(map.indexOf(key)); }
    [[nodiscard]] const Run *runOf(int node) const;
    /// What people call a card.
    [[nodiscard]] QString nameOf(int node) const;
    /// What may be asked about the links: each run that has ended and what waits for it.
    [[nodiscard]] QList<ChainOfferKey> offerKeys() const;
    /// The offer of a manual link that a person can start now; null: there is none.
    [[nodiscard]] const ChainOffer *startable(int from, int to) const;
    /// Whether the run of one card started the run of the other.
    [[nodiscard]] bool isTaken(int from, int to) const;
};

/// The map as the canvas draws it: pipelines as cards, what starts what as edges, the strands of a run as the parts of its card.
struct ChainGraph
{
    PipelineSpec spec;
    GraphProblems problems;
    GraphCaptions captions;
    Run run;
};
[[nodiscard]] ChainGraph chainGraph(const ChainFacts &facts);
/// Whether the same cards with the same parts and edges are drawn.
[[nodiscard]] bool isSameGraph(const ChainGraph &a, const ChainGraph &b);

/// What a link does, in a sentence: `deploy starts by itself when build has passed.`
[[nodiscard]] QString linkInWords(const ChainFacts &facts, const ChainLink &link);
/// How it stands now; empty: nothing to say.
[[nodiscard]] QString linkStateInWords(const ChainFacts &facts, const ChainLink &link);

} // namespace clustero
