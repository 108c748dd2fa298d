// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/services.h"
#include "ui/runs/artifactsource.h"

namespace clustero {

/// The contents of artifacts, read and written in the services' thread.
class SessionArtifacts : public ArtifactSource
{
public:
    explicit SessionArtifacts(Services &services) : m_services(services) {}

    void read(const ArtifactFile &file, qint64 most, QObject *context, std::function<void(Result<QByteArray>)> done) override;
    void save(const Artifact &artifact, const QString &folder, QObject *context, std::function<void(Result<void>)> done) override;

private:
    Services &m_services;
};

} // namespace clustero
