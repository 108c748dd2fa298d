// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/run.h"

namespace clustero {

const StrandRun *Run::strand(const QString &name) const
{
    for (const StrandRun &candidate : strands) {
        if (candidate.name == name)
            return &candidate;
    }
    return nullptr;
}

} // namespace clustero
