// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "models/plan/runplan.h"
#include "models/runs/run.h"

#include <functional>
#include <map>

namespace clustero {

/// What the tree shows beside the run itself.
struct TreeDetails
{
    QDateTime now;
    std::map<StepRef, QString> pulls;              ///< progress of pulls in words
    std::function<QStringList(StepRef, int)> tail; ///< the last lines of a running step, harmless, at most so many
    QString note;                                  ///< below the tree, may be empty
    bool colour = false;
    bool unicode = true;
    bool isFinal = false; ///< the last picture: no tails
};

/// The run as lines of at most size.columns - 1 columns, at most size.rows - 1 of them. Where strands do not fit, those that are
/// done or wait are counted in one line a state; then running ones give up their tails.
[[nodiscard]] QStringList renderTree(const Run &run, const TreeDetails &details, TerminalSize size);

} // namespace clustero
