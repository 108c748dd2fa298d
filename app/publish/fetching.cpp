// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/fetching.h"

#include "app/publish/bucket.h"
#include "app/publish/mavenrepository.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryFile>

namespace clustero {

namespace {

constexpr qint64 largestInput = qint64(1) << 40;

/// One input on its way.
struct Fetching
{
    TransferPointer transfer;
    InputSpec input;
    std::unique_ptr<QTemporaryFile> file;
    QCryptographicHash hash{QCryptographicHash::Sha256};
    qint64 size = 0;
    qint64 told = 0;
    bool isFull = false;
    WebResponse head;

    [[nodiscard]] QString doing() const { return QStringLiteral("Fetching the input `%1` from %2").arg(input.name, input.from.inWords()); }
};
using FetchingPointer = std::shared_ptr<Fetching>;

/// \p ending: of a Maven checksum beside the file.
WebRequest requestFor(const Fetching &self, const QString &ending = {})
{
    const RemoteSpec &from = self.input.from;
    const RemoteCredential *credential = self.transfer->credential(from);
    if (from.kind == RemoteKind::S3)
        return bucketRequest(bucketOf(from, credential), "GET", from.value("key"));
    if (from.kind == RemoteKind::Maven) {
        const MavenPlace place = mavenPlaceOf(from, credential);
        return mavenRequest(place, "GET", place.fileUrl(u'.' + place.packaging + ending));
    }
    WebRequest request;
    request.url = QUrl(from.value("url"), QUrl::StrictMode);
    request.isPlainAllowed = from.isInsecure || isNearAddress(request.url);
    request.headers = {{"Accept-Encoding", "identity"}};
    return request;
}

/// Goes on behind what has come, where the server can.
WebRequest nextRequest(const FetchingPointer &self)
{
    WebRequest request = requestFor(*self);
    if (self->size > 0)
        request.headers.append({"Range", "bytes=" + QByteArray::number(self->size) + '-'});
    const auto isFirst = std::make_shared<bool>(true);
    request.sink = [self, isFirst](const WebResponse &head, const QByteArray &bytes) {
        if (std::exchange(*isFirst, false)) {
            self->head = head;
            const QByteArray from = "bytes " + QByteArray::number(self->size) + '-';
            const bool goesOn = head.status == 206 && head.header("content-range").startsWith(from);
            if (self->size > 0 && !goesOn) {
                self->hash.reset();
                self->file->resize(0);
                self->file->seek(0);
                self->size = self->told = 0;
            }
        }
        self->isFull = self->file->write(bytes) != bytes.size();
        self->hash.addData(bytes);
        self->size += bytes.size();
        constexpr qint64 step = 8 << 20;
        if (self->size - self->told >= step) {
            self->told = self->size;
            self->transfer->say(QStringLiteral("%1: %2").arg(self->input.name, megabytes(self->size)));
        }
        return !self->isFull && self->size <= largestInput;
    };
    return request;
}

/// What the server itself says of the content, where it says something. Empty: nothing, or it is right.
QCoro::Task<QString> serversComplaint(FetchingPointer self)
{
    const QByteArray sha256 = self->hash.result().toHex();
    const QByteArray noted = self->head.header("x-amz-meta-sha256");
    if (self->input.from.kind == RemoteKind::S3 && !noted.isEmpty() && noted != sha256)
        co_return QStringLiteral("the store says that its SHA-256 is %1").arg(QString::fromLatin1(noted.left(64)));
    if (self->input.from.kind != RemoteKind::Maven)
        co_return QString();
    const std::function<WebRequest()> make = [self] { return requestFor(*self, QStringLiteral(".sha256")); };
    const Result<WebResponse> sum = co_await askPatiently(self->transfer, make);
    if (sum && sum->status == 200 && sum->body.trimmed().left(64).toLower() != sha256)
        co_return QStringLiteral("the repository says that its SHA-256 is %1").arg(QString::fromLatin1(sum->body.trimmed().left(64)));
    co_return QString();
}

QCoro::Task<Result<ArtifactFile>> download(FetchingPointer self)
{
    QDir().mkpath(self->transfer->parts.temporary);
    self->file = std::make_unique<QTemporaryFile>(self->transfer->parts.temporary + QStringLiteral("/input-XXXXXX"));
    if (!self->file->open())
        co_return failure(QStringLiteral("disk-full"),
                          QStringLiteral("%1 cannot be written: %2.").arg(self->transfer->parts.temporary, self->file->errorString()));
    const std::function<WebRequest()> make = [self] { return nextRequest(self); };
    const Result<WebResponse> response = co_await askPatiently(self->transfer, make);
    if (self->isFull)
        co_return failure(QStringLiteral("disk-full"),
                          QStringLiteral("%1 failed: %2. Free some space.").arg(self->doing(), self->file->errorString()));
    if (!response)
        co_return failure(response.error().code, QStringLiteral("%1 failed: %2").arg(self->doing(), response.error().sentence));
    const bool isWholeAlready = response->status == 416 && self->size > 0; // the connection broke behind the last byte
    if (response->status != 200 && response->status != 206 && !isWholeAlready)
        co_return tl::unexpected<Error>(refusalOf(*response, self->doing(), xmlText(response->body, QLatin1String("Code"))));
    const QByteArray sha256 = self->hash.result().toHex();
    const QByteArray wanted = self->input.sha256.value.toLatin1();
    if (!wanted.isEmpty() && sha256 != wanted)
        co_return failure(
            QStringLiteral("input-hash"),
            QStringLiteral("What came for the input `%1` is not what the pipeline wants: its SHA-256 is %2, and `sha256` says %3. "
                           "It was thrown away. If the new file is right, change `sha256`.")
                .arg(self->input.name, QString::fromLatin1(sha256), QString::fromLatin1(wanted)));
    const QString complaint = co_await serversComplaint(self);
    if (!complaint.isEmpty())
        co_return failure(QStringLiteral("input-hash"), QStringLiteral("The input `%1` came damaged: its SHA-256 is %2, and %3. Run again.")
                                                            .arg(self->input.name, QString::fromLatin1(sha256), complaint));
    if (self->transfer->hasEnded)
        co_return tl::unexpected<Error>(transferEnded());
    self->file->flush();
    Result<ArtifactFile> taken = self->transfer->parts.artifacts->take(self->file->fileName());
    if (taken && taken->sha256 != sha256)
        co_return failure(
            QStringLiteral("input-hash"),
            QStringLiteral("The input `%1` changed on this machine's disk while it was taken in. Run again.").arg(self->input.name));
    if (self->transfer->parts.worked && !self->input.from.credential.isEmpty())
        self->transfer->parts.worked(self->input.from.credential);
    co_return taken;
}

QCoro::Task<Result<void>> fetchOne(TransferPointer transfer, InputSpec input, QString workspace)
{
    Result<ArtifactFile> file;
    const QByteArray wanted = input.sha256.value.toLatin1();
    const auto place = [&transfer, &input, &workspace](ArtifactFile content) {
        content.path = input.path;
        Artifact artifact;
        artifact.name = input.name;
        artifact.files.append(content);
        return transfer->parts.artifacts->extract(artifact, workspace);
    };
    if (!wanted.isEmpty() && transfer->parts.artifacts->has(wanted)) {
        ArtifactFile known;
        known.sha256 = wanted;
        known.mode = 0644;
        const Result<void> placed = place(known);
        if (placed)
            transfer->say(QStringLiteral("The input %1 is here already").arg(input.name));
        if (placed || placed.error().code != QLatin1String("artifact-damaged"))
            co_return placed;
    }
    {
        const auto fetching = std::make_shared<Fetching>();
        fetching->transfer = transfer;
        fetching->input = input;
        transfer->say(fetching->doing());
        file = co_await download(fetching);
        if (!file)
            co_return failure(file);
        transfer->say(QStringLiteral("%1: %2, sha256:%3").arg(input.name, megabytes(fetching->size), QString::fromLatin1(file->sha256)));
    }
    co_return place(*file);
}

} // namespace

QCoro::Task<Result<void>> fetchInputs(TransferPointer transfer, QList<InputSpec> inputs, QString workspace)
{
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        const InputSpec input = inputs.at(i);
        const Result<void> fetched = co_await fetchOne(transfer, input, workspace);
        if (transfer->hasEnded)
            co_return tl::unexpected<Error>(transferEnded());
        if (!fetched)
            co_return fetched;
    }
    co_return Result<void>();
}

} // namespace clustero
