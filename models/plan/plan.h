// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runs/state.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace clustero {

/// A strand as the plan sees it.
struct PlanStrand
{
    QString name;
    QList<int> after;        ///< indexes into the graph
    int steps = 1;
    bool when = true;        ///< value of the strand's condition
    QList<bool> stepWhen;    ///< of each step's; shorter: true
};

/// Identity of a step in a plan.
struct StepRef
{
    int strand = 0;
    int step = 0;

    bool operator==(const StepRef &) const = default;
    auto operator<=>(const StepRef &) const = default;
};

} // namespace clustero
