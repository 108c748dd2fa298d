// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/runs/artifactsource.h"

#include <QSet>

namespace clustero {

/// Finds the test reports among artifacts by how their files begin. Looks at files called `*.xml` only, at 200 contents at most, one
/// after the other.
class ReportScan : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 largest = 64 * 1024 * 1024; ///< bytes that a report may have

    ReportScan(ArtifactSource &source, QObject *parent);

    /// Contents that are known already are not read again.
    void start(const QList<Artifact> &artifacts);

Q_SIGNALS:
    void found(const QByteArray &sha256);
    void finished();

private:
    void next();

    ArtifactSource &m_source;
    QList<ArtifactFile> m_files;
    QHash<QByteArray, bool> m_known;
    std::unique_ptr<QObject> m_context;
};

} // namespace clustero
