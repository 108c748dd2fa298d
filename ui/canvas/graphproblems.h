// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/pipelineedit.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace clustero {

/// A name that strands wait for and that no strand has.
struct GhostStrand
{
    QString name;
    QList<int> waiting; ///< strands of the spec that name it, in its order
    QString suggestion; ///< the strand that was probably meant; empty: none

    bool operator==(const GhostStrand &) const = default;
};

/// What is wrong with a strand.
struct StrandProblems
{
    QStringList sentences;
    QList<int> steps; ///< that the sentences are about; -1: the strand
    bool hasErrors = false;
    bool isDuplicate = false; ///< another strand has its name

    /// Those about a step.
    [[nodiscard]] QStringList ofStep(int step) const;
    bool operator==(const StrandProblems &) const = default;
};

/// What is wrong with a graph that can be drawn all the same.
struct GraphProblems
{
    static constexpr int mostGhosts = 200;

    QList<GhostStrand> ghosts;
    QList<StrandProblems> strands; ///< one for each of the spec; or none at all
};

/// Reads the problems of a pipeline off its diagnostics and nodes. Pure; any thread.
[[nodiscard]] GraphProblems problemsOf(const ParsedPipeline &parsed);

} // namespace clustero
