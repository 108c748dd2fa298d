// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/transfer.h"

namespace clustero {

/// A bucket of an S3-compatible store, and who asks.
struct Bucket
{
    QUrl address; ///< of the bucket
    QByteArray region;
    QByteArray keyId; ///< empty: nobody in particular
    QByteArray secret;
    bool isPlainAllowed = false;
    QString shown; ///< `s3://bucket`

    [[nodiscard]] QUrl urlOf(const QString &key) const;
};

[[nodiscard]] Bucket bucketOf(const RemoteSpec &place, const RemoteCredential *credential);
/// A signed request. \p query is encoded; \p headers are signed.
[[nodiscard]] WebRequest bucketRequest(const Bucket &bucket, const QByteArray &method, const QString &key, const QByteArray &query = {},
                                       const QByteArray &body = {}, const QList<std::pair<QByteArray, QByteArray>> &headers = {});

/// Sends one file, a large one in parts that are not sent again after a kill, and makes sure that it came whole.
QCoro::Task<Result<void>> uploadObject(TransferPointer transfer, Bucket bucket, QString key, ArtifactFile file, UploadMemory memory);
/// Gives up an upload in parts, so that the store keeps nothing of it. Never fails; a few seconds at most.
QCoro::Task<void> abandonUpload(std::shared_ptr<HttpClient> client, Bucket bucket, QJsonObject progress);

/// The text of the first element of this name in XML; 64 KiB at most are read.
[[nodiscard]] QString xmlText(const QByteArray &xml, QLatin1String element);

} // namespace clustero
