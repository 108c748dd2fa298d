// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "models/runs/chainmap.h"
#include "models/runs/eventdecision.h"

namespace clustero {

// What the map of chains needs, in the thread of the services.

/// A run of one pipeline whose end means something to another one.
struct ChainOfferKey
{
    RunId run;
    qint64 pipeline = 0; ///< ListedPipeline::id

    bool operator==(const ChainOfferKey &) const = default;
    friend size_t qHash(const ChainOfferKey &key, size_t seed) { return qHashMulti(seed, key.run.value, key.pipeline); }
};

/// What became of the end of a run for a pipeline.
struct ChainOffer
{
    ChainOfferKey key;
    qint64 event = 0;                   ///< its row; 0: none was made of it, nobody listened
    std::optional<DecisionState> state; ///< nothing: its triggers were not for this event
    QString reason;
    RunId started;
};

/// Runs with what the map shows of them: no pipeline text, no event.
struct ChainRuns
{
    QList<Run> runs;
    QList<ChainOffer> offers;
};

/// All pipelines that are listed and those files beside them, as they are now, by file. Of those in repositories elsewhere only enabled
/// ones are read, and come with a later question once they are fetched.
[[nodiscard]] QList<ChainPipeline> chainPipelines(Session &session, const QStringList &files);
/// Those that are there; 500 of each at most.
[[nodiscard]] ChainRuns chainRuns(Session &session, const QList<RunId> &runs, const QList<ChainOfferKey> &offers);
/// The run, those that led to it and those that it led to, oldest first; 500 at most. Empty: there is no such run.
[[nodiscard]] QList<Run> runsOfChain(Session &session, const RunId &run);

} // namespace clustero
