// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessionartifacts.h"

namespace clustero {

void SessionArtifacts::read(const ArtifactFile &file, qint64 most, QObject *context, std::function<void(Result<QByteArray>)> done)
{
    m_services.ask(
        context, [file, most](ServiceDesk &desk) { return desk.readArtifact(file, most); }, std::move(done));
}

void SessionArtifacts::save(const Artifact &artifact, const QString &folder, QObject *context, std::function<void(Result<void>)> done)
{
    m_services.ask(
        context, [artifact, folder](ServiceDesk &desk) { return desk.extractArtifact(artifact, folder); }, std::move(done));
}

} // namespace clustero
