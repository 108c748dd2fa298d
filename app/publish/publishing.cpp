// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/publishing.h"

#include "app/publish/bucket.h"
#include "app/publish/mavenrepository.h"

namespace clustero {

namespace {

const auto doneKey = QStringLiteral("done");
const auto uploadKeyOfFile = QStringLiteral("upload");

/// Sending one artifact to one place.
struct Sending
{
    TransferPointer transfer;
    RunId run;
    RemoteSpec place;
    Artifact artifact;
    Publication row;

    Result<void> note()
    {
        row.changedAt = QDateTime::currentDateTimeUtc();
        return transfer->hasEnded ? tl::unexpected<Error>(transferEnded()) : transfer->parts.store->notePublication(run, row);
    }
};
using SendingPointer = std::shared_ptr<Sending>;

QList<ArtifactFile> contentsOf(const Artifact &artifact)
{
    QList<ArtifactFile> files;
    for (const ArtifactFile &file : artifact.files) {
        if (file.linkTarget.isEmpty() && !file.path.endsWith(u'/'))
            files += file;
    }
    return files;
}

Result<void> needsOneFile(const Sending &sending, const QString &advice)
{
    const qsizetype count = contentsOf(sending.artifact).size();
    if (count == 1)
        return {};
    return failure(QStringLiteral("publish-files"), QStringLiteral("The artifact `%1` has %2 files, and %3 takes one. %4")
                                                        .arg(sending.artifact.name)
                                                        .arg(count)
                                                        .arg(sending.place.inWords(), advice));
}

QCoro::Task<Result<void>> sendToBucket(SendingPointer self)
{
    const Bucket bucket = bucketOf(self->place, self->transfer->credential(self->place));
    const QString key = self->place.value("key");
    const bool isFolder = key.endsWith(u'/');
    if (!isFolder) {
        const Result<void> one = needsOneFile(*self, QStringLiteral("End `key` with a slash, and the files are put below it."));
        if (!one)
            co_return one;
    }
    const QList<ArtifactFile> files = contentsOf(self->artifact);
    const qint64 skipped = self->artifact.files.size() - files.size();
    if (skipped > 0)
        self->transfer->say(QStringLiteral("%1: %2 links and empty folders are left out").arg(self->artifact.name).arg(skipped));
    for (qint64 i = self->row.progress.value(doneKey).toInteger(); i < files.size(); ++i) {
        UploadMemory memory;
        memory.progress = self->row.progress.value(uploadKeyOfFile).toObject();
        memory.note = [self](const QJsonObject &progress) {
            self->row.progress.insert(uploadKeyOfFile, progress);
            (void)self->note(); // what is not remembered is sent again
        };
        const QString name = isFolder ? key + files.at(i).path : key;
        const ArtifactFile file = files.at(i);
        const Result<void> sent = co_await uploadObject(self->transfer, bucket, name, file, memory);
        if (!sent)
            co_return sent;
        self->row.progress = QJsonObject{{doneKey, i + 1}};
        if (const Result<void> noted = self->note(); !noted)
            co_return noted;
    }
    self->row.url = bucket.urlOf(key).toString(QUrl::FullyEncoded);
    if (files.size() == 1)
        self->row.digest = QStringLiteral("sha256:") + QString::fromLatin1(files.first().sha256);
    co_return Result<void>();
}

QCoro::Task<Result<void>> sendToMaven(SendingPointer self)
{
    const Result<void> one = needsOneFile(*self, QStringLiteral("Pack them into an archive in a step."));
    if (!one)
        co_return one;
    const MavenPlace place = mavenPlaceOf(self->place, self->transfer->credential(self->place));
    const ArtifactFile file = contentsOf(self->artifact).first();
    const Result<void> sent = co_await deployRelease(self->transfer, place, file);
    if (!sent)
        co_return sent;
    self->row.url = place.fileUrl(u'.' + place.packaging).toString(QUrl::FullyEncoded);
    self->row.digest = QStringLiteral("sha256:") + QString::fromLatin1(file.sha256);
    co_return Result<void>();
}

QCoro::Task<Result<void>> sendImage(SendingPointer self)
{
    if (self->place.value("from").isEmpty()) {
        const Result<void> one = needsOneFile(*self, QStringLiteral("It has to be an image archive, as `docker save` writes it."));
        if (!one)
            co_return one;
    }
    const Result<QString> digest = co_await pushArtifact(self->transfer, self->place, self->artifact);
    if (!digest)
        co_return failure(digest);
    self->row.url = self->place.value("image");
    self->row.digest = *digest;
    co_return Result<void>();
}

QCoro::Task<Result<void>> send(SendingPointer self)
{
    if (const Result<void> noted = self->note(); !noted)
        co_return noted;
    self->transfer->say(QStringLiteral("Publishing %1 at %2").arg(self->artifact.name, self->place.inWords()));
    Result<void> done;
    if (!self->place.credential.isEmpty() && self->transfer->credential(self->place) == nullptr)
        done = failure(QStringLiteral("no-credential"), QStringLiteral("There is no credential `%1`.").arg(self->place.credential));
    else if (self->place.kind == RemoteKind::S3)
        done = co_await sendToBucket(self);
    else if (self->place.kind == RemoteKind::Maven)
        done = co_await sendToMaven(self);
    else
        done = co_await sendImage(self);
    if (self->transfer->hasEnded)
        co_return tl::unexpected<Error>(transferEnded());
    self->row.state = done ? PublicationState::Published : PublicationState::Failed;
    self->row.problem = done ? QString() : done.error().sentence;
    if (done) {
        self->row.progress = {};
        if (self->transfer->parts.worked && !self->place.credential.isEmpty())
            self->transfer->parts.worked(self->place.credential);
    }
    self->transfer->say(done ? QStringLiteral("Published %1: %2").arg(self->artifact.name, inWords(self->row)) : self->row.problem);
    const Result<void> noted = self->note();
    co_return done ? noted : done;
}

/// Whether the artifact is published from an image of the engine, so that its files do not matter.
bool isWhole(const RemoteSpec &place, const Artifact *artifact)
{
    return artifact || !place.value("from").isEmpty();
}

/// An upload in parts that nobody goes on with costs storage.
void giveUpUploads(const QList<SendingPointer> &sendings)
{
    for (const SendingPointer &sending : sendings) {
        const QJsonObject upload = sending->row.progress.value(uploadKeyOfFile).toObject();
        if (sending->place.kind != RemoteKind::S3 || upload.isEmpty())
            continue;
        HttpClientOptions options;
        options.authority = sending->transfer->parts.authority;
        const auto client = std::make_shared<HttpClient>(options);
        (void)abandonUpload(client, bucketOf(sending->place, sending->transfer->credential(sending->place)), upload);
    }
}

} // namespace

QCoro::Task<Result<void>> publishArtifacts(TransferPointer transfer, RunId run, QList<ArtifactSpec> artifacts,
                                           std::function<void(const Publication &)> told)
{
    const QList<Artifact> captured = transfer->parts.store->artifacts(run).value_or(QList<Artifact>());
    const QList<Publication> before = transfer->parts.store->publications(run).value_or(QList<Publication>());
    QList<SendingPointer> sendings;
    for (const ArtifactSpec &spec : artifacts) {
        const auto found = std::find_if(captured.begin(), captured.end(), [&](const Artifact &one) { return one.name == spec.name; });
        const Artifact *artifact = found == captured.end() ? nullptr : &*found;
        for (qsizetype i = 0; i < spec.publish.size(); ++i) {
            const RemoteSpec &place = spec.publish.at(i);
            if (!isWhole(place, artifact))
                continue; // one that was not required
            const auto sending =
                std::make_shared<Sending>(Sending{transfer, run, place, artifact ? *artifact : Artifact{spec.name, {}}, {}});
            sending->row.artifact = spec.name;
            sending->row.position = static_cast<int>(i);
            const auto isSame = [&](const Publication &row) { return row.artifact == spec.name && row.position == i; };
            const auto row = std::find_if(before.begin(), before.end(), isSame);
            if (row != before.end() && row->state == PublicationState::Published)
                continue;
            if (row != before.end())
                sending->row = *row;
            sending->row.place = place.inWords();
            sending->row.state = PublicationState::UnderWay;
            sending->row.problem.clear();
            sendings.append(sending);
        }
    }
    Result<void> outcome;
    for (qsizetype i = 0; i < sendings.size(); ++i) {
        const SendingPointer sending = sendings.at(i);
        const Result<void> sent = co_await send(sending);
        if (transfer->hasEnded)
            break;
        if (sent)
            told(sending->row);
        else if (outcome)
            outcome =
                failure(sent.error().code,
                        QStringLiteral("The artifact `%1` could not be published: %2").arg(sending->artifact.name, sent.error().sentence));
    }
    if (transfer->hasEnded) {
        if (transfer->isGivenUp)
            giveUpUploads(sendings);
        co_return tl::unexpected<Error>(transferEnded());
    }
    co_return outcome;
}

} // namespace clustero
