// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/runs/artifactsource.h"

namespace clustero {

/// Saves artifacts in portions, so that what is done can be shown and the rest be called off: deleting the object ends it after the portion
/// at hand. Links come last, when everything that could be written through one is there.
class ArtifactSave : public QObject
{
    Q_OBJECT
public:
    ArtifactSave(ArtifactSource &source, const Artifact &artifact, const QString &folder, QObject *parent);

    void start();
    [[nodiscard]] qint64 totalBytes() const { return m_total; }

Q_SIGNALS:
    void progressed(qint64 bytes);
    /// Once; nothing follows. Without a problem all was saved.
    void finished(const QString &problem);

private:
    void next();

    ArtifactSource &m_source;
    QString m_name;
    QList<ArtifactFile> m_files;
    QString m_folder;
    qsizetype m_at = 0;
    qint64 m_total = 0;
    qint64 m_saved = 0;
};

} // namespace clustero
