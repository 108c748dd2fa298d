// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/bucket.h"

#include "app/publish/signature.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace clustero {

namespace {

constexpr qint64 mostParts = 9000; ///< a store takes 10,000
constexpr qint64 megabyte = 1 << 20;

const auto uploadKey = QStringLiteral("upload");
const auto objectKey = QStringLiteral("key");
const auto partSizeKey = QStringLiteral("partSize");
const auto partsKey = QStringLiteral("parts");

QByteArray md5Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
}

Error storeError(const WebResponse &response, const QString &doing)
{
    const QString code = xmlText(response.body, QLatin1String("Code"));
    QString said = code + (code.isEmpty() ? QString() : QStringLiteral(": ")) + xmlText(response.body, QLatin1String("Message"));
    if (code == QLatin1String("RequestTimeTooSkewed"))
        return {QStringLiteral("transfer-clock"),
                QStringLiteral("%1 was refused because this machine's clock is wrong. Set it, and run again.").arg(doing)};
    const QByteArray region = response.header("x-amz-bucket-region");
    if (response.status >= 300 && response.status < 400)
        said += QStringLiteral(" The bucket is elsewhere") +
                (region.isEmpty() ? QStringLiteral("; correct `region` or `endpoint`")
                                  : QStringLiteral("; write `region: %1`").arg(QString::fromLatin1(region)));
    return refusalOf(response, doing, said);
}

/// Whether an entity tag can be an MD5, of the whole or of parts; others, as of encrypted objects, tell nothing.
bool isMd5Tag(const QByteArray &tag)
{
    static const QRegularExpression hash(QStringLiteral("\\A[0-9a-f]{32}(-\\d+)?\\z"));
    return hash.match(QString::fromLatin1(tag)).hasMatch();
}

QByteArray tagOf(const WebResponse &response)
{
    QByteArray tag = response.header("etag");
    if (tag.startsWith("W/"))
        tag.remove(0, 2);
    return tag.startsWith('"') && tag.endsWith('"') ? tag.mid(1, tag.size() - 2) : tag;
}

bool tellsOfContent(const WebResponse &response)
{
    return isMd5Tag(tagOf(response)) && response.header("x-amz-server-side-encryption").left(7) != "aws:kms" &&
           response.header("x-amz-server-side-encryption-customer-algorithm").isEmpty();
}

Error damagedOnTheWay(const Bucket &bucket, const QString &key)
{
    return {QStringLiteral("transfer-damaged"),
            QStringLiteral("%1/%2 is not in the store as it was sent: its checksum or size is another. Run again.").arg(bucket.shown, key)};
}

Error damagedHere(const ArtifactFile &file)
{
    return {QStringLiteral("artifact-damaged"),
            QStringLiteral("The stored content of \"%1\" is damaged, so it is not published. Run the pipeline again.").arg(file.path)};
}

/// That the store has it, with this size and, where it tells, this tag.
QCoro::Task<Result<void>> verify(TransferPointer transfer, Bucket bucket, QString key, qint64 size, QByteArray tag)
{
    const std::function<WebRequest()> make = [bucket, key] { return bucketRequest(bucket, "HEAD", key); };
    const Result<WebResponse> response = co_await askPatiently(transfer, make);
    if (!response)
        co_return failure(response);
    if (response->status != 200)
        co_return tl::unexpected<Error>(storeError(*response, QStringLiteral("Looking at %1/%2").arg(bucket.shown, key)));
    const bool sameTag = !tellsOfContent(*response) || tagOf(*response).contains('-') != tag.contains('-') || tagOf(*response) == tag;
    if (response->header("content-length").toLongLong() != size || !sameTag)
        co_return tl::unexpected<Error>(damagedOnTheWay(bucket, key));
    co_return Result<void>();
}

QCoro::Task<Result<void>> putWhole(TransferPointer transfer, Bucket bucket, QString key, ArtifactFile file, QByteArray bytes)
{
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() != file.sha256)
        co_return tl::unexpected<Error>(damagedHere(file));
    const QByteArray md5 = md5Of(bytes);
    const std::function<WebRequest()> make = [bucket, key, bytes, md5, sha = file.sha256] {
        return bucketRequest(bucket, "PUT", key, {}, bytes, {{"content-md5", md5.toBase64()}, {"x-amz-meta-sha256", sha}});
    };
    const Result<WebResponse> response = co_await askPatiently(transfer, make);
    if (!response)
        co_return failure(response);
    if (response->status != 200)
        co_return tl::unexpected<Error>(storeError(*response, QStringLiteral("Writing %1/%2").arg(bucket.shown, key)));
    co_return co_await verify(transfer, bucket, key, bytes.size(), md5.toHex());
}

/// An upload in parts. What is known of it is written down after each.
class PartedUpload
{
public:
    PartedUpload(TransferPointer transfer, Bucket bucket, QString key, ArtifactFile file, UploadMemory memory)
        : m_transfer(std::move(transfer)),
          m_bucket(std::move(bucket)),
          m_key(std::move(key)),
          m_file(std::move(file)),
          m_memory(std::move(memory))
    {
        const qint64 least = (m_file.size / mostParts / megabyte + 1) * megabyte;
        m_partSize = std::max(m_transfer->parts.times.part, m_file.size > mostParts * m_transfer->parts.times.part ? least : 0);
        const QJsonObject &before = m_memory.progress;
        if (before.value(objectKey).toString() != m_key || before.value(uploadKey).toString().isEmpty())
            return;
        m_upload = before.value(uploadKey).toString();
        m_partSize = std::max<qint64>(1, before.value(partSizeKey).toInteger());
        for (const QJsonValue part : before.value(partsKey).toArray())
            m_tags += part.toString().toLatin1();
    }

    static QCoro::Task<Result<void>> run(std::shared_ptr<PartedUpload> self)
    {
        for (bool isSecond = !self->m_upload.isEmpty();; isSecond = false) {
            Result<void> done;
            if (self->m_upload.isEmpty())
                done = co_await begin(self);
            if (done)
                done = co_await sendParts(self);
            if (done)
                done = co_await complete(self);
            // One that was left long ago may be gone.
            if (done || !isSecond || done.error().code != QLatin1String("transfer-missing"))
                co_return done;
            self->m_upload.clear();
            self->m_tags.clear();
            self->m_transfer->say(QStringLiteral("The store has forgotten the upload that was begun; it begins again"));
        }
    }

private:
    using Self = std::shared_ptr<PartedUpload>;

    static QCoro::Task<Result<void>> begin(Self self)
    {
        const std::function<WebRequest()> make = [self] {
            return bucketRequest(self->m_bucket, "POST", self->m_key, "uploads=", {}, {{"x-amz-meta-sha256", self->m_file.sha256}});
        };
        const Result<WebResponse> response = co_await askPatiently(self->m_transfer, make);
        if (!response)
            co_return failure(response);
        self->m_upload = xmlText(response->body, QLatin1String("UploadId"));
        if (response->status != 200 || self->m_upload.isEmpty())
            co_return tl::unexpected<Error>(storeError(*response, self->doing()));
        self->note();
        co_return Result<void>();
    }

    static QCoro::Task<Result<void>> sendParts(Self self)
    {
        const Result<std::shared_ptr<QFile>> file = self->m_transfer->parts.artifacts->open(self->m_file);
        if (!file)
            co_return failure(file);
        QCryptographicHash whole(QCryptographicHash::Sha256);
        QCryptographicHash tags(QCryptographicHash::Md5);
        const qint64 count = (self->m_file.size + self->m_partSize - 1) / self->m_partSize;
        if (!self->m_tags.isEmpty())
            self->m_transfer->say(
                QStringLiteral("%1: %2 of %3 parts are there already").arg(self->m_key).arg(self->m_tags.size()).arg(count));
        for (qint64 number = 0; number < count; ++number) {
            const QByteArray bytes = (*file)->read(self->m_partSize);
            whole.addData(bytes);
            const QByteArray md5 = md5Of(bytes);
            tags.addData(md5);
            if (number < self->m_tags.size()) { // sent before
                co_await pauseFor(self->m_transfer, std::chrono::milliseconds(0));
                if (self->m_transfer->hasEnded)
                    co_return tl::unexpected<Error>(transferEnded());
                continue;
            }
            const Result<void> sent = co_await sendPart(self, number + 1, bytes, md5);
            if (!sent)
                co_return sent;
            self->m_transfer->say(QStringLiteral("%1: %2 of %3")
                                      .arg(self->m_key, megabytes(std::min(self->m_file.size, (number + 1) * self->m_partSize)),
                                           megabytes(self->m_file.size)));
        }
        if (whole.result().toHex() != self->m_file.sha256)
            co_return tl::unexpected<Error>(damagedHere(self->m_file));
        self->m_wholeTag = tags.result().toHex() + '-' + QByteArray::number(count);
        co_return Result<void>();
    }

    static QCoro::Task<Result<void>> sendPart(Self self, qint64 number, QByteArray bytes, QByteArray md5)
    {
        const QByteArray query = "partNumber=" + QByteArray::number(number) + "&uploadId=" + strictlyEncoded(self->m_upload);
        const std::function<WebRequest()> make = [self, query, bytes, md5] {
            return bucketRequest(self->m_bucket, "PUT", self->m_key, query, bytes, {{"content-md5", md5.toBase64()}});
        };
        const Result<WebResponse> response = co_await askPatiently(self->m_transfer, make);
        if (!response)
            co_return failure(response);
        if (response->status != 200)
            co_return tl::unexpected<Error>(storeError(*response, self->doing()));
        if (tellsOfContent(*response) && tagOf(*response) != md5.toHex())
            co_return tl::unexpected<Error>(damagedOnTheWay(self->m_bucket, self->m_key));
        self->m_tags += tagOf(*response);
        self->note();
        co_return Result<void>();
    }

    static QCoro::Task<Result<void>> complete(Self self)
    {
        QByteArray xml = "<CompleteMultipartUpload xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">";
        for (qsizetype i = 0; i < self->m_tags.size(); ++i)
            xml += "<Part><PartNumber>" + QByteArray::number(i + 1) + "</PartNumber><ETag>\"" + self->m_tags.at(i) + "\"</ETag></Part>";
        xml += "</CompleteMultipartUpload>";
        const QByteArray query = "uploadId=" + strictlyEncoded(self->m_upload);
        const std::function<WebRequest()> make = [self, query, xml] {
            return bucketRequest(self->m_bucket, "POST", self->m_key, query, xml);
        };
        const Result<WebResponse> response = co_await askPatiently(self->m_transfer, make);
        if (!response)
            co_return failure(response);
        // It may fail with status 200, since the store begins its answer while it works.
        const bool isError = response->status != 200 || !xmlText(response->body, QLatin1String("Code")).isEmpty();
        const Result<void> there = co_await verify(self->m_transfer, self->m_bucket, self->m_key, self->m_file.size, self->m_wholeTag);
        // One that was completed before a kill is no upload any more, but there.
        if (isError && (!there || response->status != 404))
            co_return tl::unexpected<Error>(storeError(*response, self->doing()));
        if (there && self->m_memory.note)
            self->m_memory.note({});
        co_return there;
    }

    [[nodiscard]] QString doing() const { return QStringLiteral("Writing %1/%2").arg(m_bucket.shown, m_key); }

    void note() const
    {
        QJsonArray tags;
        for (const QByteArray &tag : m_tags)
            tags.append(QString::fromLatin1(tag));
        if (m_memory.note)
            m_memory.note({{objectKey, m_key}, {uploadKey, m_upload}, {partSizeKey, m_partSize}, {partsKey, tags}});
    }

    TransferPointer m_transfer;
    Bucket m_bucket;
    QString m_key;
    ArtifactFile m_file;
    UploadMemory m_memory;
    QString m_upload;
    qint64 m_partSize = 0;
    QByteArrayList m_tags;
    QByteArray m_wholeTag;
};

} // namespace

QUrl Bucket::urlOf(const QString &key) const
{
    const QByteArray base = address.toEncoded(QUrl::StripTrailingSlash);
    return QUrl::fromEncoded(base + '/' + strictlyEncoded(key, true), QUrl::StrictMode);
}

Bucket bucketOf(const RemoteSpec &place, const RemoteCredential *credential)
{
    Bucket bucket;
    const QString name = place.value("bucket");
    bucket.region = place.value("region").isEmpty() ? QByteArray("us-east-1") : place.value("region").toLatin1();
    QUrl address(place.server());
    // A dot in the name breaks the certificate of a host below the store's.
    const bool isPathStyle = place.isPathStyle.value_or(!place.value("endpoint").isEmpty()) || name.contains(u'.') || name.contains(u'_');
    if (isPathStyle)
        address.setPath(u'/' + name);
    else
        address.setHost(name + u'.' + address.host());
    bucket.address = address;
    bucket.isPlainAllowed = place.isInsecure || isNearAddress(QUrl(place.server()));
    bucket.shown = QStringLiteral("s3://") + name;
    if (credential) {
        bucket.keyId = credential->user.toUtf8();
        bucket.secret = credential->secret;
    }
    return bucket;
}

WebRequest bucketRequest(const Bucket &bucket, const QByteArray &method, const QString &key, const QByteArray &query,
                         const QByteArray &body, const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    WebRequest request;
    request.method = method;
    request.url = bucket.urlOf(key);
    if (!query.isEmpty())
        request.url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    request.body = body;
    request.isPlainAllowed = bucket.isPlainAllowed;
    request.isFollowed = false; // the signature is for this address
    const QByteArray sha256 = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    request.headers = headers;
    request.headers.append({"x-amz-content-sha256", sha256});
    if (!bucket.keyId.isEmpty())
        request.headers += signedHeaders({bucket.keyId, bucket.secret, bucket.region}, method, request.url, request.headers, sha256,
                                         QDateTime::currentDateTimeUtc());
    request.headers.emplaceBack("Accept-Encoding", "identity");
    if (method == "PUT" || method == "POST")
        request.headers.emplaceBack("Content-Type", "application/octet-stream");
    return request;
}

QCoro::Task<Result<void>> uploadObject(TransferPointer transfer, Bucket bucket, QString key, ArtifactFile file, UploadMemory memory)
{
    if (file.size > transfer->parts.times.largestPut) {
        const auto upload = std::make_shared<PartedUpload>(transfer, bucket, key, file, memory);
        co_return co_await PartedUpload::run(upload);
    }
    const Result<std::shared_ptr<QFile>> opened = transfer->parts.artifacts->open(file);
    if (!opened)
        co_return failure(opened);
    const QByteArray bytes = (*opened)->read(file.size + 1);
    co_return co_await putWhole(transfer, bucket, key, file, bytes);
}

QCoro::Task<void> abandonUpload(std::shared_ptr<HttpClient> client, Bucket bucket, QJsonObject progress)
{
    const QString upload = progress.value(uploadKey).toString();
    if (upload.isEmpty())
        co_return;
    WebRequest request = bucketRequest(bucket, "DELETE", progress.value(objectKey).toString(), "uploadId=" + strictlyEncoded(upload));
    request.time = std::chrono::seconds(3);
    (void)co_await client->send(request);
}

QString xmlText(const QByteArray &xml, QLatin1String element)
{
    constexpr qsizetype most = 64 * 1024;
    QXmlStreamReader reader(xml.left(most));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            return reader.readElementText(QXmlStreamReader::SkipChildElements);
    }
    return {};
}

} // namespace clustero
