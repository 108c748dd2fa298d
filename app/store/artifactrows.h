// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/store.h"

namespace clustero {

// Artifacts and their files as rows. None of these begins or ends a transaction.

[[nodiscard]] Result<void> insertArtifact(Database &database, const RunId &id, const Artifact &artifact);
[[nodiscard]] Result<QList<Artifact>> readArtifacts(Database &database, const RunId &id);
[[nodiscard]] Result<void> writePublication(Database &database, const RunId &id, const Publication &publication);
[[nodiscard]] Result<QList<Publication>> readPublications(Database &database, const RunId &id);
[[nodiscard]] Result<QSet<QByteArray>> readArtifactHashes(Database &database);

} // namespace clustero
