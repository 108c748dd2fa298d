// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>

namespace clustero {

using WebHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// Who signs, for which region of which service.
struct SigningKey
{
    QByteArray id;
    QByteArray secret;
    QByteArray region;
    QByteArray service = "s3";
};

/// AWS Signature Version 4 of one request. \p url is percent-encoded exactly as it is sent; \p headers are those that are signed beside `host` and
/// `x-amz-date`; \p payloadSha256 in hex. Gives the headers `X-Amz-Date` and `Authorization`. Pure.
[[nodiscard]] WebHeaders signedHeaders(const SigningKey &key, const QByteArray &method, const QUrl &url, const WebHeaders &headers,
                                       const QByteArray &payloadSha256, const QDateTime &now);

/// `host:port`, without the port that is usual.
[[nodiscard]] QByteArray hostHeader(const QUrl &url);
/// All but A-Z a-z 0-9 - . _ ~ as %XX; slashes too, unless they are kept.
[[nodiscard]] QByteArray strictlyEncoded(const QString &text, bool keepSlashes = false);

} // namespace clustero
