// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace clustero {

namespace {

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

/// Sorted by name, then value; a name without a value gets an empty one.
QByteArray canonicalQuery(const QUrl &url)
{
    QByteArrayList pairs;
    for (const QByteArray &pair : url.query(QUrl::FullyEncoded).toLatin1().split('&')) {
        if (!pair.isEmpty())
            pairs += pair.contains('=') ? pair : pair + '=';
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs.join('&');
}

} // namespace

QByteArray hostHeader(const QUrl &url)
{
    const int usual = url.scheme() == QLatin1String("https") ? 443 : 80;
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray shown = host.contains(':') ? '[' + host + ']' : host;
    return url.port(usual) == usual ? shown : shown + ':' + QByteArray::number(url.port());
}

QByteArray strictlyEncoded(const QString &text, bool keepSlashes)
{
    return QUrl::toPercentEncoding(text, keepSlashes ? QByteArray("/") : QByteArray());
}

WebHeaders signedHeaders(const SigningKey &key, const QByteArray &method, const QUrl &url, const WebHeaders &headers,
                         const QByteArray &payloadSha256, const QDateTime &now)
{
    const QByteArray time = now.toUTC().toString(QStringLiteral("yyyyMMdd'T'hhmmss'Z'")).toLatin1();
    const QByteArray scope = time.left(8) + '/' + key.region + '/' + key.service + "/aws4_request";

    WebHeaders all{{"host", hostHeader(url)}, {"x-amz-date", time}};
    for (const auto &[name, value] : headers)
        all.append({name.toLower(), value.simplified()});
    std::sort(all.begin(), all.end());
    QByteArray lines;
    QByteArrayList names;
    for (const auto &[name, value] : all) {
        lines += name + ':' + value + '\n';
        names += name;
    }
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray request = method + '\n' + (path.isEmpty() ? QByteArray("/") : path) + '\n' + canonicalQuery(url) + '\n' + lines +
                               '\n' + names.join(';') + '\n' + payloadSha256;
    const QByteArray toSign =
        "AWS4-HMAC-SHA256\n" + time + '\n' + scope + '\n' + QCryptographicHash::hash(request, QCryptographicHash::Sha256).toHex();

    QByteArray signing = "AWS4" + key.secret;
    for (const QByteArray &part : {time.left(8), key.region, key.service, QByteArray("aws4_request")})
        signing = hmac(signing, part);
    const QByteArray authorization = "AWS4-HMAC-SHA256 Credential=" + key.id + '/' + scope + ",SignedHeaders=" + names.join(';') +
                                     ",Signature=" + hmac(signing, toSign).toHex();
    return {{"X-Amz-Date", time}, {"Authorization", authorization}};
}

} // namespace clustero
