// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/spec.h"

namespace clustero {

/// One `pipeline` trigger of a pipeline.
struct ChainTrigger
{
    enum class After { Success, Failure, Any, Nothing }; ///< Nothing: its conditions contradict each other

    QStringList pipelines; ///< globs of names; empty: of any pipeline
    After after = After::Success;
    bool isManual = false; ///< a person starts it

    bool operator==(const ChainTrigger &) const = default;
};

/// A pipeline as the map of chains needs it. `file` is its identity.
struct ChainPipeline
{
    QString file;
    QString name;
    QString place;     ///< folder or repository, for people
    qint64 listed = 0; ///< ListedPipeline::id; 0: it is not listed, so that no event starts it
    bool isEnabled = false;
    QList<ChainTrigger> triggers;
    QStringList strands;
    QStringList artifacts;
    QString problem;        ///< why its file cannot be read; empty: it can
    bool isPending = false; ///< its file is being fetched

    bool operator==(const ChainPipeline &) const = default;
};

/// A card of the map.
struct ChainNode
{
    enum class Kind {
        Pipeline,
        Missing,  ///< a name that triggers wait for and no known pipeline has
        Anything, ///< triggers wait for whatever pipeline
    };
    Kind kind = Kind::Pipeline;
    int pipeline = -1; ///< index; -1: none
    QString key;       ///< the pipeline's file, or what tells it from all files
    QString name;      ///< or the glob

    bool operator==(const ChainNode &) const = default;
};

/// That the end of runs of one starts, or offers, a run of the other.
struct ChainLink
{
    int from = 0; ///< nodes
    int to = 0;   ///< the same: it starts itself again
    ChainTrigger::After after = ChainTrigger::After::Success;
    bool isManual = false;

    bool operator==(const ChainLink &) const = default;
};

/// Which pipelines start which. Those that take part in no chain are left out.
struct ChainMap
{
    static constexpr int mostNodes = 400;
    static constexpr int mostLinks = 2000;

    QList<ChainNode> nodes; ///< pipelines in the order given, then the others
    QList<ChainLink> links;
    int apart = 0;      ///< pipelines that are left out
    bool isCut = false; ///< there are more than are drawn

    bool operator==(const ChainMap &) const = default;
    [[nodiscard]] bool isEmpty() const { return links.isEmpty(); }
    [[nodiscard]] int indexOf(const QString &key) const; ///< -1: none
};

/// The `pipeline` triggers of a file, read as the trigger type's definition says.
[[nodiscard]] QList<ChainTrigger> chainTriggers(const PipelineSpec &pipeline);
/// \p wanted: a pipeline's file that is on the map in any case. Pure; any thread.
[[nodiscard]] ChainMap chainMap(const QList<ChainPipeline> &pipelines, const QString &wanted = {});

} // namespace clustero
