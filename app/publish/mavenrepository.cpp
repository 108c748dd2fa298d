// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/mavenrepository.h"

#include "app/publish/signature.h"

#include <QCryptographicHash>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace clustero {

namespace {

constexpr qsizetype mostVersions = 10'000;
constexpr qint64 largestMetadata = 4 << 20;

using Checksum = std::pair<const char *, QCryptographicHash::Algorithm>;
constexpr Checksum checksums[] = {
    {".sha256", QCryptographicHash::Sha256}, {".sha1", QCryptographicHash::Sha1}, {".md5", QCryptographicHash::Md5}};

QUrl below(const QUrl &base, const QStringList &parts)
{
    QByteArray address = base.toEncoded(QUrl::StripTrailingSlash);
    for (const QString &part : parts)
        address += '/' + strictlyEncoded(part);
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

QByteArray projectFile(const MavenPlace &place)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.setAutoFormatting(true);
    writer.writeStartDocument();
    writer.writeDefaultNamespace(QStringLiteral("http://maven.apache.org/POM/4.0.0"));
    writer.writeStartElement(QStringLiteral("http://maven.apache.org/POM/4.0.0"), QStringLiteral("project"));
    writer.writeTextElement(QStringLiteral("modelVersion"), QStringLiteral("4.0.0"));
    writer.writeTextElement(QStringLiteral("groupId"), place.group);
    writer.writeTextElement(QStringLiteral("artifactId"), place.artifact);
    writer.writeTextElement(QStringLiteral("version"), place.version);
    writer.writeTextElement(QStringLiteral("packaging"), place.packaging);
    writer.writeEndElement();
    writer.writeEndDocument();
    return xml;
}

/// One deployment: questions with their errors.
struct Deployment
{
    TransferPointer transfer;
    MavenPlace place;

    [[nodiscard]] QString doing(const QUrl &url) const
    {
        return QStringLiteral("Writing %1 into the Maven repository at %2").arg(url.fileName(), serverOf(url));
    }
};
using DeploymentPointer = std::shared_ptr<Deployment>;

bool isDone(int status)
{
    return status == 200 || status == 201 || status == 202 || status == 204;
}

QCoro::Task<Result<WebResponse>> question(DeploymentPointer self, QByteArray method, QUrl url)
{
    const std::function<WebRequest()> make = [self, method, url] {
        WebRequest request = mavenRequest(self->place, method, url);
        request.mostBytes = largestMetadata;
        return request;
    };
    co_return co_await askPatiently(self->transfer, make);
}

/// Of a plain WebDAV server, which makes no folders by itself.
QCoro::Task<void> makeFolders(DeploymentPointer self, QUrl url)
{
    const QByteArray base = self->place.repository.toEncoded(QUrl::StripTrailingSlash);
    const QByteArrayList parts = url.toEncoded().mid(base.size() + 1).split('/');
    QByteArray folder = base;
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        folder += '/' + parts.at(i);
        const QUrl address = QUrl::fromEncoded(folder + '/', QUrl::StrictMode);
        (void)co_await question(self, "MKCOL", address);
    }
}

/// A body, or the source where there is one.
QCoro::Task<Result<void>> put(DeploymentPointer self, QUrl url, QByteArray body, std::shared_ptr<QFile> source)
{
    const std::function<WebRequest()> make = [self, url, body, source] {
        WebRequest request = mavenRequest(self->place, "PUT", url, body);
        request.source = source;
        if (source) {
            const auto told = std::make_shared<qint64>(0);
            request.onSent = [self, url, told, size = source->size()](qint64 sent) {
                constexpr qint64 step = 8 << 20;
                if (sent - *told < step)
                    return;
                *told = sent;
                self->transfer->say(QStringLiteral("%1: %2 of %3").arg(url.fileName(), megabytes(sent), megabytes(size)));
            };
        }
        return request;
    };
    for (int attempt = 1; attempt <= 2; ++attempt) {
        const Result<WebResponse> response = co_await askPatiently(self->transfer, make);
        if (!response)
            co_return failure(response);
        if (isDone(response->status))
            break;
        const bool folderMissing = response->status == 404 || response->status == 409 || response->status == 405;
        if (attempt == 2 || !folderMissing)
            co_return tl::unexpected<Error>(refusalOf(*response, self->doing(url)));
        co_await makeFolders(self, url);
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> putWithChecksums(DeploymentPointer self, QUrl url, QByteArray body)
{
    Result<void> done = co_await put(self, url, body, nullptr);
    for (size_t i = 0; done && i < std::size(checksums); ++i) {
        const QUrl address = QUrl::fromEncoded(url.toEncoded() + checksums[i].first);
        const QByteArray sum = QCryptographicHash::hash(body, checksums[i].second).toHex();
        done = co_await put(self, address, sum, nullptr);
    }
    co_return done;
}

/// What the repository says of the file: nothing there, the same, or an error.
QCoro::Task<Result<bool>> isThere(DeploymentPointer self, ArtifactFile file)
{
    const QString ending = u'.' + self->place.packaging;
    const QUrl url = self->place.fileUrl(ending);
    const Result<WebResponse> response = co_await question(self, "HEAD", url);
    if (!response)
        co_return failure(response);
    if (response->status == 404)
        co_return false;
    if (response->status != 200)
        co_return tl::unexpected<Error>(refusalOf(*response, QStringLiteral("Looking for %1 at %2").arg(url.fileName(), serverOf(url))));
    const QUrl sumUrl = self->place.fileUrl(ending + QStringLiteral(".sha256"));
    const Result<WebResponse> sum = co_await question(self, "GET", sumUrl);
    if (!sum)
        co_return failure(sum);
    if (sum->status == 404)
        co_return false; // it was cut short before its checksum
    const bool isSame = sum->status == 200 && sum->body.trimmed().left(64).toLower() == file.sha256 &&
                        response->header("content-length").toLongLong() == file.size;
    if (isSame)
        co_return true;
    co_return failure(QStringLiteral("transfer-exists"),
                      QStringLiteral("The repository at %1 has another file as %2, and a release does not change. Choose another version.")
                          .arg(serverOf(url), self->place.inWords()));
}

QCoro::Task<Result<void>> putFile(DeploymentPointer self, ArtifactFile file)
{
    const Result<std::shared_ptr<QFile>> opened = self->transfer->parts.artifacts->open(file);
    if (!opened)
        co_return failure(opened);
    QCryptographicHash sha256(QCryptographicHash::Sha256), sha1(QCryptographicHash::Sha1), md5(QCryptographicHash::Md5);
    for (QByteArray bytes = (*opened)->read(largestMetadata); !bytes.isEmpty(); bytes = (*opened)->read(largestMetadata)) {
        for (QCryptographicHash *hash : {&sha256, &sha1, &md5})
            hash->addData(bytes);
        co_await pauseFor(self->transfer, std::chrono::milliseconds(0));
        if (self->transfer->hasEnded)
            co_return tl::unexpected<Error>(transferEnded());
    }
    if (sha256.result().toHex() != file.sha256)
        co_return failure(
            QStringLiteral("artifact-damaged"),
            QStringLiteral("The stored content of \"%1\" is damaged, so it is not published. Run the pipeline again.").arg(file.path));
    const QString ending = u'.' + self->place.packaging;
    const QUrl url = self->place.fileUrl(ending);
    Result<void> done = co_await put(self, url, {}, *opened);
    const QStringList names{QStringLiteral(".sha1"), QStringLiteral(".md5"), QStringLiteral(".sha256")};
    const QByteArrayList sums{sha1.result().toHex(), md5.result().toHex(), file.sha256};
    for (qsizetype i = 0; done && i < sums.size(); ++i) {
        const QUrl address = self->place.fileUrl(ending + names.at(i));
        done = co_await put(self, address, sums.at(i), nullptr);
    }
    if (!done)
        co_return done;
    const Result<bool> there = co_await isThere(self, file);
    if (!there && there.error().code != QLatin1String("transfer-exists"))
        co_return failure(there);
    if (!there || !*there)
        co_return failure(
            QStringLiteral("transfer-damaged"),
            QStringLiteral("%1 is not in the repository as it was sent: its checksum or size is another.").arg(url.fileName()));
    co_return Result<void>();
}

QCoro::Task<Result<void>> addVersion(DeploymentPointer self)
{
    const QUrl url = self->place.metadataUrl();
    const Result<WebResponse> before = co_await question(self, "GET", url);
    if (!before)
        co_return failure(before);
    if (before->status != 200 && before->status != 404)
        co_return tl::unexpected<Error>(refusalOf(*before, QStringLiteral("Reading the versions of %1").arg(self->place.inWords())));
    const QByteArray xml = withVersion(before->status == 200 ? before->body : QByteArray(), self->place, QDateTime::currentDateTimeUtc());
    co_return co_await putWithChecksums(self, url, xml);
}

} // namespace

QUrl MavenPlace::fileUrl(const QString &ending) const
{
    return below(repository, group.split(u'.') + QStringList{artifact, version, artifact + u'-' + version + ending});
}

QUrl MavenPlace::metadataUrl(const QString &ending) const
{
    return below(repository, group.split(u'.') + QStringList{artifact, QStringLiteral("maven-metadata.xml") + ending});
}

MavenPlace mavenPlaceOf(const RemoteSpec &place, const RemoteCredential *credential)
{
    MavenPlace found;
    found.repository = QUrl(place.value("url"), QUrl::StrictMode);
    found.group = place.value("group");
    found.artifact = place.value("artifact");
    found.version = place.value("version");
    found.packaging = place.value("packaging").isEmpty() ? QStringLiteral("jar") : place.value("packaging");
    found.isPlainAllowed = place.isInsecure || isNearAddress(found.repository);
    if (credential)
        found.authorization = basicAuthorization(*credential);
    return found;
}

WebRequest mavenRequest(const MavenPlace &place, const QByteArray &method, const QUrl &url, const QByteArray &body)
{
    WebRequest request;
    request.method = method;
    request.url = url;
    request.body = body;
    request.isPlainAllowed = place.isPlainAllowed;
    request.headers = {{"Accept-Encoding", "identity"}};
    if (method == "PUT")
        request.headers.emplaceBack("Content-Type", "application/octet-stream");
    if (!place.authorization.isEmpty())
        request.headers.append({"Authorization", place.authorization});
    return request;
}

QCoro::Task<Result<void>> deployRelease(TransferPointer transfer, MavenPlace place, ArtifactFile file)
{
    const auto self = std::make_shared<Deployment>(Deployment{transfer, place});
    const Result<bool> there = co_await isThere(self, file);
    if (!there)
        co_return failure(there);
    Result<void> done;
    if (*there)
        transfer->say(QStringLiteral("%1 is there already").arg(place.inWords()));
    else
        done = co_await putFile(self, file);
    if (done && place.packaging != QLatin1String("pom")) {
        const QUrl url = place.fileUrl(QStringLiteral(".pom"));
        const QByteArray project = projectFile(place);
        done = co_await putWithChecksums(self, url, project);
    }
    if (done)
        done = co_await addVersion(self);
    co_return done;
}

QByteArray withVersion(const QByteArray &before, const MavenPlace &place, const QDateTime &now)
{
    QStringList versions;
    QXmlStreamReader reader(before);
    while (!reader.atEnd() && versions.size() < mostVersions) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("versions")) {
            while (reader.readNextStartElement() && versions.size() < mostVersions)
                versions += reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        }
    }
    versions.removeAll(QString());
    versions.removeAll(place.version);
    versions += place.version;
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.setAutoFormatting(true);
    writer.writeStartDocument();
    writer.writeStartElement(QStringLiteral("metadata"));
    writer.writeTextElement(QStringLiteral("groupId"), place.group);
    writer.writeTextElement(QStringLiteral("artifactId"), place.artifact);
    writer.writeStartElement(QStringLiteral("versioning"));
    writer.writeTextElement(QStringLiteral("latest"), place.version);
    writer.writeTextElement(QStringLiteral("release"), place.version);
    writer.writeStartElement(QStringLiteral("versions"));
    for (const QString &version : std::as_const(versions))
        writer.writeTextElement(QStringLiteral("version"), version);
    writer.writeEndElement();
    writer.writeTextElement(QStringLiteral("lastUpdated"), now.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")));
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeEndDocument();
    return xml;
}

} // namespace clustero
