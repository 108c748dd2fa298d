// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"

namespace clustero {

/// What the engine knows of a container that does not run any more.
struct ContainerEnd
{
    std::optional<int> exitCode;
    std::optional<ContainerState> state; ///< nullopt: there is no such container, or nobody to ask
    bool engineAway = false;             ///< the engine did not answer at some time meanwhile
};

/// Waits until a container has ended. An engine that goes away gets ten seconds to come back; where it does not, or \p indexPath says
/// that the step has ended, that is the end.
QCoro::Task<ContainerEnd> containerEnd(std::shared_ptr<Engine> engine, QString id, QString indexPath);

} // namespace clustero
