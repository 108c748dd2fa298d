// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace clustero {

struct CertificateAndKey
{
    QByteArray certificate; ///< PEM
    QByteArray key;         ///< PEM, elliptic curve
};

/// A certificate authority that lives as long as the object and signs certificates for names of this machine.
class TestAuthority
{
public:
    TestAuthority();
    ~TestAuthority();
    TestAuthority(const TestAuthority &) = delete;
    TestAuthority &operator=(const TestAuthority &) = delete;

    [[nodiscard]] QByteArray certificate() const; ///< its own, PEM
    [[nodiscard]] CertificateAndKey certificateFor(const QByteArray &hostName) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// A new RSA key of 2048 bits, as GitHub gives it (PKCS#1 PEM), and its public half.
struct RsaKey
{
    QByteArray privatePem;
    QByteArray publicPem;
};
[[nodiscard]] RsaKey newRsaKey();

} // namespace clustero
