// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/imagepull.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <initializer_list>

namespace clustero {

namespace {

constexpr qsizetype maximumLine = 256 * 1024;
constexpr qsizetype maximumLayers = 1000;
constexpr qsizetype maximumMessage = 2000;
constexpr qint64 maximumSize = Q_INT64_C(1) << 50;

bool hasAny(const QString &text, std::initializer_list<QStringView> parts)
{
    return std::any_of(parts.begin(), parts.end(), [&](QStringView part) { return text.contains(part, Qt::CaseInsensitive); });
}

qint64 sizeOf(const QJsonValue &value)
{
    return std::clamp<qint64>(value.toInteger(), 0, maximumSize);
}

} // namespace

void PullStream::feed(const QByteArray &bytes)
{
    qsizetype from = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', from)) {
        if (!m_skipping && m_pending.size() + end - from <= maximumLine)
            readLine(m_pending + bytes.mid(from, end - from));
        m_pending.clear();
        m_skipping = false;
        from = end + 1;
    }
    if (m_pending.size() + bytes.size() - from > maximumLine) {
        m_pending.clear();
        m_skipping = true;
    }
    if (!m_skipping)
        m_pending += bytes.mid(from);
}

void PullStream::finish()
{
    readLine(std::exchange(m_pending, {}));
}

void PullStream::readLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QString detail = object.value(u"errorDetail").toObject().value(u"message").toString();
    const QString error = detail.isEmpty() ? object.value(u"error").toString() : detail;
    if (!error.isEmpty() && m_failure.isEmpty())
        m_failure = error.left(maximumMessage);
    const QString id = object.value(u"id").toString();
    if (id.isEmpty() || (!m_layers.contains(id) && m_layers.size() >= maximumLayers))
        return;
    const QString status = object.value(u"status").toString();
    const QJsonObject progress = object.value(u"progressDetail").toObject();
    if (status == u"Downloading") {
        Layer &layer = m_layers[id];
        layer.total = std::max(layer.total, sizeOf(progress.value(u"total")));
        layer.current = std::clamp(sizeOf(progress.value(u"current")), layer.current, std::max(layer.total, layer.current));
    } else if (status == u"Pulling fs layer" || status == u"Waiting") {
        m_layers[id];
    } else if (m_layers.contains(id) && (status == u"Download complete" || status == u"Verifying Checksum" || status == u"Extracting" ||
                                         status == u"Pull complete")) {
        Layer &layer = m_layers[id];
        layer.current = layer.total;
        layer.downloaded = true;
    }
}

QString PullStream::text() const
{
    qint64 current = 0;
    qint64 total = 0;
    bool downloaded = !m_layers.isEmpty();
    for (const Layer &layer : m_layers) {
        current += layer.current;
        total += layer.total;
        downloaded = downloaded && layer.downloaded;
    }
    constexpr qint64 megabyte = 1'000'000;
    if (downloaded)
        return u"unpacking %1"_qs.arg(m_image);
    if (total < megabyte)
        return u"pulling %1"_qs.arg(m_image);
    return u"pulling %1: %2 of %3 MB"_qs.arg(m_image).arg(current / megabyte).arg((total + megabyte / 2) / megabyte);
}

Error pullError(const QString &image, const QString &registry, const QString &message, const QString &user)
{
    const QString said = u" The engine said: "_qs + message.left(maximumMessage).simplified();
    if (hasAny(message, {u"no space left on device", u"disk quota exceeded"}))
        return {
            u"disk-full"_qs,
            u"The image %1 could not be stored: the engine's disk is full. Free some space, for example by removing unused images."_qs.arg(
                image) +
                said};
    if (hasAny(message, {u"toomanyrequests", u"too many requests", u"rate limit"}))
        return {u"registry-limit"_qs,
                u"The registry %1 allows no more pulls for now, so there is no image %2. Wait, or log in to it."_qs.arg(registry, image) +
                    said};
    if (hasAny(message, {u"dial tcp", u"connection refused", u"no such host", u"i/o timeout", u"network is unreachable",
                         u"no route to host", u"TLS handshake", u"Client.Timeout", u"deadline exceeded", u"connection reset", u"x509:",
                         u"gave HTTP response to HTTPS client", u"Temporary failure in name resolution"}))
        return {u"registry-unreachable"_qs,
                u"The image %1 is not on this machine, and its registry %2 cannot be reached. Check the network and the registry's name."_qs
                        .arg(image, registry) +
                    said};
    if (hasAny(message, {u"unauthorized", u"authentication required", u"no basic auth credentials", u"access denied",
                         u"access to the resource is denied", u"denied:", u"incorrect username or password", u"invalid username/password",
                         u"403 Forbidden", u"status 403", u"401 Unauthorized"})) {
        if (!user.isEmpty())
            return {
                u"image-denied"_qs,
                u"The registry %1 does not give the image %2 to the user %3: the password is wrong, the user may not read it, or there is no such image. Log in again."_qs
                        .arg(registry, image, user) +
                    said};
        return {
            u"image-denied"_qs,
            u"The registry %1 does not give out the image %2: either it is private and you are not logged in, or there is no such image. Check the name, or log in with: docker login %1"_qs
                    .arg(registry, image) +
                said};
    }
    if (hasAny(message, {u"manifest unknown", u"not found", u"does not exist", u"name unknown", u"no matching manifest",
                         u"repository name not known"}))
        return {u"image-not-found"_qs, u"There is no image %1 in the registry %2. Check its name and tag."_qs.arg(image, registry) + said};
    return {u"pull-failed"_qs, u"The image %1 could not be pulled."_qs.arg(image) + said};
}

} // namespace clustero
