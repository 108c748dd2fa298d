// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/transfers.h"

#include "app/publish/fetching.h"
#include "app/publish/publishing.h"

#include <QPointer>

namespace clustero {

namespace {

constexpr qint64 largestLog = 4 << 20;

/// Appends to the run's own log of transfers.
void writeLine(const QString &fileName, const QString &line)
{
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.size() > largestLog)
        return;
    file.write(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' + line.toUtf8() + '\n');
}

} // namespace

Transfers::Transfers(const RunId &run, TransferParts parts, QObject *parent)
    : QObject(parent), m_run(run), m_transfer(std::make_shared<TransferLink>())
{
    HttpClientOptions options;
    options.authority = parts.authority;
    m_transfer->client = std::make_unique<HttpClient>(options);
    const QString log = parts.store->paths().runFolder(run) + QStringLiteral("/transfers.log");
    m_transfer->parts = std::move(parts);
    const QPointer<Transfers> self(this);
    m_transfer->tell = [self, log](const QString &line) {
        writeLine(log, line);
        if (self)
            Q_EMIT self->progressed(line);
    };
}

Transfers::~Transfers()
{
    m_transfer->end(false);
}

void Transfers::end()
{
    m_transfer->end(true);
}

QCoro::Task<Result<void>> Transfers::publish(QList<ArtifactSpec> artifacts)
{
    const QPointer<Transfers> self(this);
    const std::function<void(const Publication &)> told = [self](const Publication &publication) {
        if (self)
            Q_EMIT self->published(publication);
    };
    return publishArtifacts(m_transfer, m_run, std::move(artifacts), told);
}

QCoro::Task<Result<void>> Transfers::fetch(QList<InputSpec> inputs, QString workspace)
{
    return fetchInputs(m_transfer, std::move(inputs), std::move(workspace));
}

} // namespace clustero
