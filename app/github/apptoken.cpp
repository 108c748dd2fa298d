// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/github/apptoken.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace clustero {

namespace {

constexpr qsizetype largestKey = 32 * 1024;
constexpr int leastBits = 2048;

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

/// Asks nobody for a passphrase.
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

Result<Key> readKey(const QByteArray &pem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free_all)> memory(
        BIO_new_mem_buf(pem.constData(), static_cast<int>(std::min(pem.size(), largestKey))), BIO_free_all);
    Key key(PEM_read_bio_PrivateKey(memory.get(), nullptr, noPassphrase, nullptr), EVP_PKEY_free);
    ERR_clear_error();
    if (!key || pem.size() > largestKey || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA || EVP_PKEY_get_bits(key.get()) < leastBits)
        return failure(
            QStringLiteral("private-key"),
            QStringLiteral("This is not the private key of a GitHub App: it must be an RSA key in a .pem file, without a passphrase. "
                           "Make a new one on the App's page, under Private keys."));
    return key;
}

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

AppClaims appClaims(qint64 appId, const QDateTime &githubsTime)
{
    const qint64 now = githubsTime.toSecsSinceEpoch();
    return {appId, now - 60, now + 8 * 60};
}

Result<QByteArray> signedToken(const AppClaims &claims, const QByteArray &privateKey)
{
    const Result<Key> key = readKey(privateKey);
    if (!key)
        return failure(key);
    const QByteArray input =
        encoded(compact({{QStringLiteral("alg"), QStringLiteral("RS256")}, {QStringLiteral("typ"), QStringLiteral("JWT")}})) + '.' +
        encoded(compact(
            {{QStringLiteral("iss"), claims.appId}, {QStringLiteral("iat"), claims.issuedAt}, {QStringLiteral("exp"), claims.expiresAt}}));
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    QByteArray signature(EVP_PKEY_get_size(key->get()), '\0');
    auto size = static_cast<size_t>(signature.size());
    const auto *text = reinterpret_cast<const unsigned char *>(input.constData());
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key->get()) != 1 ||
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, text,
                       static_cast<size_t>(input.size())) != 1) {
        ERR_clear_error();
        return failure(QStringLiteral("private-key"),
                       QStringLiteral("The App's private key does not sign. Make a new one on the App's page."));
    }
    signature.resize(static_cast<qsizetype>(size));
    return QByteArray(input + '.' + encoded(signature));
}

Result<void> checkPrivateKey(const QByteArray &pem)
{
    const Result<Key> key = readKey(pem);
    return key ? Result<void>() : failure(key);
}

} // namespace clustero
