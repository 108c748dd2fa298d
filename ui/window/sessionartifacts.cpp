// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessionartifacts.h"

namespace clustero {

void SessionArtifacts::read(const ArtifactFile &, qint64, QObject *, std::function<void(Result<QByteArray>)>) {}
void SessionArtifacts::save(const Artifact &, const QString &, QObject *, std::function<void(Result<void>)>) {}

} // namespace clustero
