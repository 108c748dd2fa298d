// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/artifactsave.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr qint64 portionBytes = 16 * 1024 * 1024;
constexpr qsizetype portionFiles = 200;

} // namespace

ArtifactSave::ArtifactSave(ArtifactSource &source, const Artifact &artifact, const QString &folder, QObject *parent)
    : QObject(parent), m_source(source), m_name(artifact.name), m_files(artifact.files), m_folder(folder)
{
    std::stable_partition(m_files.begin(), m_files.end(), [](const ArtifactFile &file) { return file.linkTarget.isEmpty(); });
    for (const ArtifactFile &file : std::as_const(m_files))
        m_total += file.linkTarget.isEmpty() ? file.size : 0;
}

void ArtifactSave::start()
{
    next();
}

void ArtifactSave::next()
{
    Artifact portion{m_name, {}};
    qint64 bytes = 0;
    // Links go together: the source makes them after the files of one call only.
    while (m_at < m_files.size() && (portion.files.isEmpty() || !m_files.at(m_at).linkTarget.isEmpty() ||
                                     (portion.files.size() < portionFiles && bytes + m_files.at(m_at).size <= portionBytes))) {
        const ArtifactFile &file = m_files.at(m_at++);
        bytes += file.linkTarget.isEmpty() ? file.size : 0;
        portion.files += file;
    }
    if (portion.files.isEmpty()) {
        Q_EMIT finished(QString());
        return;
    }
    m_source.save(portion, m_folder, this, [this, bytes](const Result<void> &result) {
        if (!result) {
            Q_EMIT finished(result.error().sentence);
            return;
        }
        m_saved += bytes;
        Q_EMIT progressed(m_saved);
        next();
    });
}

} // namespace clustero
