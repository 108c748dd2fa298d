// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"

namespace clustero {

/// Removes a container, and tries again for a few seconds where the engine is not ready for it (Podman refuses while the container is
/// just ending, or while another one lives in its network).
QCoro::Task<> removeContainer(std::shared_ptr<Engine> engine, QString id);

/// Moves those that only keep a network behind the steps: Podman keeps a network's container as long as a step's lives in it.
void networksLast(QList<ContainerSummary> &containers);

/// Removes every container with the label, for instance one whose making was under way when an earlier process died.
QCoro::Task<> removeContainers(std::shared_ptr<Engine> engine, QString label);

} // namespace clustero
