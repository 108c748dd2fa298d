// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/reportscan.h"

#include "models/reports/junit.h"

namespace clustero {

namespace {

constexpr qsizetype mostFiles = 200;
constexpr qint64 headBytes = 4096;

} // namespace

ReportScan::ReportScan(ArtifactSource &source, QObject *parent) : QObject(parent), m_source(source) {}

void ReportScan::start(const QList<Artifact> &artifacts)
{
    m_context = std::make_unique<QObject>();
    m_files.clear();
    QSet<QByteArray> listed;
    for (const Artifact &artifact : artifacts) {
        for (const ArtifactFile &file : artifact.files) {
            const bool mayBe = file.linkTarget.isEmpty() && file.size > 0 && file.size <= largest &&
                               file.path.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive);
            if (!mayBe || listed.contains(file.sha256) || m_files.size() >= mostFiles)
                continue;
            listed += file.sha256;
            m_files += file;
        }
    }
    next();
}

void ReportScan::next()
{
    while (!m_files.isEmpty() && m_known.contains(m_files.first().sha256)) {
        const QByteArray sha256 = m_files.takeFirst().sha256;
        if (m_known.value(sha256))
            Q_EMIT found(sha256);
    }
    if (m_files.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    m_source.read(m_files.first(), headBytes, m_context.get(), [this](const Result<QByteArray> &head) {
        const ArtifactFile file = m_files.takeFirst();
        const bool isReport = head && looksLikeJUnit(*head);
        m_known.insert(file.sha256, isReport);
        if (isReport)
            Q_EMIT found(file.sha256);
        next();
    });
}

} // namespace clustero
