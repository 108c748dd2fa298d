// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/events/signature.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype signatureLength = 7 + 64;

bool isSignature(const QByteArray &text)
{
    return text.size() == signatureLength && text.startsWith("sha256=") && std::all_of(text.begin() + 7, text.end(), [](char letter) {
               return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
           });
}

} // namespace

bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    volatile unsigned char different = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        different = static_cast<unsigned char>(different | (static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i])));
    return different == 0;
}

QByteArray signatureOf(const QByteArray &bytes, const QByteArray &secret)
{
    return "sha256=" + QMessageAuthenticationCode::hash(bytes, secret, QCryptographicHash::Sha256).toHex();
}

Verification verifySignature(const Event &event, const QList<QByteArray> &secrets)
{
    QByteArray given = event.headers.value(QStringLiteral("x-hub-signature-256")).toLatin1().trimmed().toLower();
    if (given.isEmpty()) {
        // GitHub has its SHA-1 in this header, which proves nothing; Jira has the only signature there.
        const QByteArray other = event.headers.value(QStringLiteral("x-hub-signature")).toLatin1().trimmed().toLower();
        if (!other.startsWith("sha1="))
            given = other;
    }
    if (secrets.isEmpty())
        return Verification::NoSecret;
    if (given.isEmpty())
        return Verification::Missing;
    if (!isSignature(given))
        return Verification::Malformed;
    bool isValid = false;
    for (const QByteArray &secret : secrets)
        isValid = (!secret.isEmpty() && equalInConstantTime(signatureOf(event.data, secret), given)) || isValid;
    return isValid ? Verification::Valid : Verification::Wrong;
}

} // namespace clustero
