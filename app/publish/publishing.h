// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/transfer.h"
#include "models/pipeline/spec.h"

namespace clustero {

/// See Transfers::publish(). \p told of everything that was published.
QCoro::Task<Result<void>> publishArtifacts(TransferPointer transfer, RunId run, QList<ArtifactSpec> artifacts,
                                           std::function<void(const Publication &)> told);

/// The digest of the pushed image.
QCoro::Task<Result<QString>> pushArtifact(TransferPointer transfer, RemoteSpec place, Artifact artifact);

} // namespace clustero
