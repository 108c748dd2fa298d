// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/services.h"

class QMenu;

namespace clustero {

/// Adds "Events start it" to a menu about a pipeline file of a folder: checked where a person has enabled it. `failed` is called with a sentence
/// where it cannot be changed.
void addEventSwitch(QMenu &menu, Services &services, const QString &file, const QString &folder,
                    const std::function<void(const QString &)> &failed);

} // namespace clustero
