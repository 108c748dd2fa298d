// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipeline/remote.h"

#include "models/pipeline/expressionsyntax.h"
#include "models/pipeline/keys.h"
#include "models/pipeline/names.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace clustero {

namespace {

constexpr qsizetype longestObjectKey = 1024;

bool matches(const char *pattern, const QString &text)
{
    return QRegularExpression(QStringLiteral("\\A(?:%1)\\z").arg(QLatin1String(pattern))).match(text).hasMatch();
}

/// Four numbers of an IPv4 address; empty: it is none.
QList<int> numbersOf(const QString &host)
{
    QList<int> numbers;
    for (const QString &part : host.split(u'.')) {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        if (!isNumber || number < 0 || number > 255)
            return {};
        numbers += number;
    }
    return numbers.size() == 4 ? numbers : QList<int>();
}

class RemoteCheck
{
public:
    explicit RemoteCheck(const RemoteSpec &remote) : m_remote(remote) {}

    QList<Diagnostic> run()
    {
        switch (m_remote.kind) {
        case RemoteKind::Image: checkImage(); break;
        case RemoteKind::S3: checkS3(); break;
        case RemoteKind::Maven: checkMaven(); break;
        case RemoteKind::Url: checkAddress("url", true); break;
        }
        return m_found;
    }

private:
    /// Null where there is nothing to check.
    const Text *known(const char *key) const
    {
        const auto found = m_remote.values.constFind(QLatin1String(key));
        return found == m_remote.values.constEnd() || hasExpression(found->value) ? nullptr : &*found;
    }

    void complain(const char *code, const Text &text, const QString &message, const QString &fix = {})
    {
        m_found.append({Severity::Error, QString::fromLatin1(code), message, {}, text.range, fix});
    }

    void checkAddress(const char *key, bool mayHaveQuery)
    {
        const Text *text = known(key);
        if (!text)
            return;
        const QUrl url(text->value, QUrl::StrictMode);
        const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
        if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment() ||
            (url.hasQuery() && !mayHaveQuery)) {
            complain("bad-address", *text,
                     QStringLiteral("%1 is not an address such as `https://store.example.com`, without user, password and `#`.")
                         .arg(quoted(text->value)));
        } else if (url.scheme() == QLatin1String("http") && !m_remote.isInsecure && !isNearAddress(url)) {
            complain(
                "insecure-address", *text,
                QStringLiteral("%1 is not encrypted, and leads outside of this machine and its private network. Write `https://`, or say "
                               "`insecure: true` beside it.")
                    .arg(quoted(text->value)));
        }
    }

    void checkS3()
    {
        checkAddress("endpoint", false);
        if (const Text *endpoint = known("endpoint"); endpoint && QUrl(endpoint->value).path().size() > 1)
            complain("bad-address", *endpoint,
                     QStringLiteral("%1 has a path. The store's address ends with its host or port; the bucket is said with `bucket`.")
                         .arg(quoted(endpoint->value)));
        if (const Text *region = known("region"); region && !matches("[A-Za-z0-9-]{1,64}", region->value))
            complain("bad-region", *region, QStringLiteral("%1 is not a region such as `eu-central-1`.").arg(quoted(region->value)));
        if (const Text *bucket = known("bucket"); bucket && !matches("[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]", bucket->value))
            complain(
                "bad-bucket", *bucket,
                QStringLiteral("%1 is not a bucket's name: 3 to 63 of a-z, 0-9, `.`, `_` and `-`, with a letter or digit at both ends.")
                    .arg(quoted(bucket->value)));
        if (const Text *key = known("key");
            key && (key->value.isEmpty() || key->value.startsWith(u'/') || key->value.toUtf8().size() > longestObjectKey))
            complain("bad-key", *key,
                     QStringLiteral("%1 is not an object's key: 1 to 1024 bytes that do not begin with a slash.").arg(quoted(key->value)));
    }

    void checkMaven()
    {
        checkAddress("url", false);
        for (const char *key : {"group", "artifact", "version", "packaging"}) {
            const Text *text = known(key);
            if (text && (!matches("[A-Za-z0-9_][A-Za-z0-9_.+-]{0,199}", text->value) || text->value.contains(QLatin1String(".."))))
                complain("bad-coordinate", *text,
                         QStringLiteral("%1 cannot be a Maven coordinate: letters, digits, `.`, `_`, `+` and `-`, not two dots together.")
                             .arg(quoted(text->value)));
        }
        if (const Text *version = known("version"); version && version->value.endsWith(QLatin1String("-SNAPSHOT")))
            complain("snapshot-version", *version,
                     QStringLiteral("%1 is a snapshot, and only releases can be published and fetched. Leave `-SNAPSHOT` out.")
                         .arg(quoted(version->value)),
                     version->value.chopped(9));
    }

    void checkImage()
    {
        for (const char *key : {"image", "from"}) {
            const Text *text = known(key);
            if (text && (!isImageReference(text->value) || (text->value.contains(u'@') && QLatin1String(key) == QLatin1String("image"))))
                complain("bad-image", *text,
                         QStringLiteral("%1 is not an image's name and tag such as `registry.example.com/acme/site:1.2`.")
                             .arg(quoted(text->value)));
        }
    }

    const RemoteSpec &m_remote;
    QList<Diagnostic> m_found;
};

} // namespace

bool RemoteSpec::operator==(const RemoteSpec &other) const
{
    return kind == other.kind && values == other.values && isPathStyle == other.isPathStyle && isInsecure == other.isInsecure &&
           credential == other.credential;
}

QString RemoteSpec::inWords() const
{
    switch (kind) {
    case RemoteKind::Image: return QStringLiteral("image ") + value("image");
    case RemoteKind::S3: return QStringLiteral("s3://%1/%2 at %3").arg(value("bucket"), value("key"), server());
    case RemoteKind::Maven:
        return QStringLiteral("maven %1:%2:%3 at %4").arg(value("group"), value("artifact"), value("version"), value("url"));
    case RemoteKind::Url: return value("url");
    }
    return {};
}

QString RemoteSpec::asCapability() const
{
    const QString from = kind == RemoteKind::Image && !value("from").isEmpty() ? QStringLiteral(" from ") + value("from") : QString();
    return inWords() + from + (credential.isEmpty() ? QString() : QStringLiteral(" with the credential ") + credential);
}

QString RemoteSpec::server() const
{
    if (kind == RemoteKind::Image) {
        const QString first = value("image").section(u'/', 0, 0);
        const bool isHost =
            value("image").contains(u'/') && (first.contains(u'.') || first.contains(u':') || first == QLatin1String("localhost"));
        return isHost ? first : QStringLiteral("docker.io");
    }
    QString address = value(kind == RemoteKind::S3 ? "endpoint" : "url");
    if (kind == RemoteKind::S3 && address.isEmpty())
        address =
            QStringLiteral("https://s3.%1.amazonaws.com").arg(value("region").isEmpty() ? QStringLiteral("us-east-1") : value("region"));
    if (hasExpression(address))
        return address;
    const QUrl url(address);
    const int usual = url.scheme() == QLatin1String("https") ? 443 : 80;
    const QString port = url.port(usual) == usual ? QString() : u':' + QString::number(url.port());
    return url.scheme() + QLatin1String("://") + url.host() + port;
}

QString keyOf(RemoteKind kind)
{
    switch (kind) {
    case RemoteKind::Image: return QStringLiteral("image");
    case RemoteKind::S3: return QStringLiteral("s3");
    case RemoteKind::Maven: return QStringLiteral("maven");
    case RemoteKind::Url: return QStringLiteral("url");
    }
    return {};
}

QList<RemoteKind> kindsAt(Place place)
{
    return place == Place::Publish ? QList{RemoteKind::Image, RemoteKind::S3, RemoteKind::Maven}
                                   : QList{RemoteKind::Url, RemoteKind::S3, RemoteKind::Maven};
}

bool isCredentialName(const QString &name)
{
    return matches("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}", name);
}

bool isNearAddress(const QUrl &url)
{
    const QString host = url.host();
    if (host == QLatin1String("localhost") || host == QLatin1String("::1") || host.endsWith(QLatin1String(".localhost")))
        return true;
    const QList<int> four = numbersOf(host);
    if (!four.isEmpty())
        return four[0] == 127 || four[0] == 10 || (four[0] == 172 && four[1] >= 16 && four[1] < 32) || (four[0] == 192 && four[1] == 168) ||
               (four[0] == 169 && four[1] == 254);
    return host.contains(u':') && matches("f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*", host.toLower());
}

bool isSha256Text(const QString &text)
{
    return matches("[0-9a-f]{64}", text);
}

QList<Diagnostic> checkRemote(const RemoteSpec &remote)
{
    return RemoteCheck(remote).run();
}

} // namespace clustero
