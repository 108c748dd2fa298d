// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace clustero {

/// Whether Clustero starts with the person's session: an XDG autostart entry.
[[nodiscard]] bool startsAtLogin();
/// False if the entry cannot be written.
bool setStartsAtLogin(bool on);

} // namespace clustero
