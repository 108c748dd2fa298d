// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace clustero {

/// Gives the application the texts of the person's language, or English with its plural forms. Once, after the application was made.
void installLanguage();

} // namespace clustero
