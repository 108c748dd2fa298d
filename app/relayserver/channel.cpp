// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relayserver/channel.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace clustero::relay {

namespace {

template<size_t words>
QByteArray randomBytes()
{
    std::array<quint32, words> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    return QByteArray(reinterpret_cast<const char *>(random.data()), static_cast<qsizetype>(sizeof random));
}

} // namespace

QString newChannelId()
{
    const QByteArray random = randomBytes<8>();
    QString id;
    for (const char byte : random)
        id += QChar::fromLatin1("abcdefghijklmnopqrstuvwxyz234567"[static_cast<uchar>(byte) & 31]);
    return id;
}

QByteArray newToken()
{
    return "crt_" + randomBytes<8>().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray hashOfToken(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

bool isChannelName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](QChar letter) {
        return (letter.unicode() < 128 && letter.isLetterOrNumber()) || letter == u'-' || letter == u'_' || letter == u'.';
    });
}

} // namespace clustero::relay
