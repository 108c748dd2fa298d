// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/testauthority.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

namespace clustero {

namespace {

using Key = std::shared_ptr<EVP_PKEY>;
using Certificate = std::shared_ptr<X509>;

Key newKey()
{
    return {EVP_EC_gen("P-256"), EVP_PKEY_free};
}

template<typename Write>
QByteArray pem(Write write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free_all)> memory(BIO_new(BIO_s_mem()), BIO_free_all);
    write(memory.get());
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return {data, static_cast<qsizetype>(size)};
}

QByteArray pemOf(const Certificate &certificate)
{
    return pem([&](BIO *out) { PEM_write_bio_X509(out, certificate.get()); });
}

QByteArray pemOf(const Key &key)
{
    return pem([&](BIO *out) { PEM_write_bio_PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
}

void extend(X509 *certificate, X509 *issuer, int what, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, what, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

Certificate newCertificate(const QByteArray &name, const Key &key, X509 *issuer, long serial)
{
    Certificate made(X509_new(), X509_free);
    X509_set_version(made.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), 24 * 3600);
    X509_set_pubkey(made.get(), key.get());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(made.get()), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);
    X509_set_issuer_name(made.get(), X509_get_subject_name(issuer != nullptr ? issuer : made.get()));
    return made;
}

} // namespace

struct TestAuthority::Private
{
    Key key = newKey();
    Certificate certificate = newCertificate("Authority of the tests", key, nullptr, 1);
};

TestAuthority::TestAuthority() : d(std::make_unique<Private>())
{
    X509 *own = d->certificate.get();
    extend(own, own, NID_basic_constraints, "critical,CA:TRUE");
    extend(own, own, NID_key_usage, "critical,keyCertSign,cRLSign");
    X509_sign(own, d->key.get(), EVP_sha256());
}

TestAuthority::~TestAuthority() = default;

QByteArray TestAuthority::certificate() const
{
    return pemOf(d->certificate);
}

CertificateAndKey TestAuthority::certificateFor(const QByteArray &hostName) const
{
    const Key key = newKey();
    const Certificate made = newCertificate(hostName, key, d->certificate.get(), 2);
    extend(made.get(), d->certificate.get(), NID_subject_alt_name, "DNS:" + hostName);
    extend(made.get(), d->certificate.get(), NID_basic_constraints, "CA:FALSE");
    X509_sign(made.get(), d->key.get(), EVP_sha256());
    return {pemOf(made), pemOf(key)};
}

RsaKey newRsaKey()
{
    const Key key(EVP_RSA_gen(2048), EVP_PKEY_free);
    return {pem([&](BIO *out) { PEM_write_bio_PrivateKey_traditional(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr); }),
            pem([&](BIO *out) { PEM_write_bio_PUBKEY(out, key.get()); })};
}

} // namespace clustero
