// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/github/fakegithub.h"

#include <QJsonDocument>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace clustero {

std::optional<QJsonObject> verifiedClaims(const QByteArray &token, const QByteArray &publicPem)
{
    const QByteArrayList parts = token.split('.');
    if (parts.size() != 3 || token.contains('='))
        return std::nullopt;
    const auto decoded = [&](qsizetype part) { return QByteArray::fromBase64(parts.at(part), QByteArray::Base64UrlEncoding); };
    const QJsonObject head = QJsonDocument::fromJson(decoded(0)).object();
    if (head.value(QLatin1String("alg")).toString() != QLatin1String("RS256"))
        return std::nullopt;
    const std::unique_ptr<BIO, decltype(&BIO_free_all)> memory(BIO_new_mem_buf(publicPem.constData(), static_cast<int>(publicPem.size())),
                                                               BIO_free_all);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(PEM_read_bio_PUBKEY(memory.get(), nullptr, nullptr, nullptr),
                                                                  EVP_PKEY_free);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const QByteArray input = parts.at(0) + '.' + parts.at(1);
    const QByteArray signature = decoded(2);
    const auto bytes = [](const QByteArray &text) { return reinterpret_cast<const unsigned char *>(text.constData()); };
    const bool holds = key && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1 &&
                       EVP_DigestVerify(context.get(), bytes(signature), static_cast<size_t>(signature.size()), bytes(input),
                                        static_cast<size_t>(input.size())) == 1;
    ERR_clear_error();
    if (!holds)
        return std::nullopt;
    return QJsonDocument::fromJson(decoded(1)).object();
}

} // namespace clustero
