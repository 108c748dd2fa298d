// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notices/noticesettings.h"

namespace clustero {

/// What the person wants to be told, as kept in the settings.
[[nodiscard]] NoticeSettings readNoticeSettings();
void writeNoticeSettings(const NoticeSettings &settings);

} // namespace clustero
