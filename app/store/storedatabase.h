// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/store.h"

namespace clustero {

/// A connection to the store's database, which is made and brought up to date where it has to be, one step after the other, all or nothing.
/// Errors: see Store::open().
[[nodiscard]] Result<std::unique_ptr<Database>> openStoreDatabase(const DataPaths &paths);

} // namespace clustero
