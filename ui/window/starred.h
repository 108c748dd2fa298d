// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/setting.h"

#include <QStringList>

namespace clustero {

/// Pipeline files that the person wants to hear of, and to start from the tray.
inline const settings::Setting<QStringList> starredSetting{"pipelines/starred", {}, settings::Scope::State};

} // namespace clustero
