// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/imagereference.h"
#include "app/engine/registrylogin.h"
#include "app/publish/publishing.h"

#include <QRegularExpression>

namespace clustero {

namespace {

/// What the registry itself calls an image: Podman tells the digest of its own copy, which is another one. Empty: it does not tell, as one
/// that wants tokens of another server.
QCoro::Task<QString> digestInRegistry(TransferPointer transfer, RemoteSpec place)
{
    const Result<ImageReference> image = parseImageReference(place.value("image"));
    if (!image)
        co_return QString();
    WebRequest request;
    request.method = "HEAD";
    request.url = QUrl(QStringLiteral("https://%1/v2/%2/manifests/%3").arg(image->registry, image->repository, image->version()));
    if (isLoopback(request.url))
        request.url.setScheme(QStringLiteral("http")); // as engines do
    request.isPlainAllowed = isNearAddress(request.url);
    request.time = std::chrono::seconds(20);
    request.headers = {{"Accept", "application/vnd.docker.distribution.manifest.v2+json, application/vnd.oci.image.manifest.v1+json"}};
    if (const RemoteCredential *credential = transfer->credential(place))
        request.headers.emplaceBack("Authorization", basicAuthorization(*credential));
    const Result<WebResponse> response = co_await transfer->client->send(request);
    static const QRegularExpression digest(QStringLiteral("\\Asha256:[0-9a-f]{64}\\z"));
    const QString told = response && response->status == 200 ? QString::fromLatin1(response->header("docker-content-digest")) : QString();
    co_return digest.match(told).hasMatch() ? told : QString();
}

} // namespace

QCoro::Task<Result<QString>> pushArtifact(TransferPointer transfer, RemoteSpec place, Artifact artifact)
{
    const std::shared_ptr<Engine> engine = transfer->parts.engine;
    if (!engine)
        co_return failure(QStringLiteral("no-engine"), QStringLiteral("There is no container engine to push the image with."));
    const Engine::Progress progress = [transfer](const QString &text) { transfer->say(text); };
    QString source = place.value("from");
    if (source.isEmpty()) {
        const auto isFile = [](const ArtifactFile &file) { return file.linkTarget.isEmpty() && !file.path.endsWith(u'/'); };
        const auto archive = std::find_if(artifact.files.begin(), artifact.files.end(), isFile);
        const Result<std::shared_ptr<QFile>> file = transfer->parts.artifacts->open(*archive);
        if (!file)
            co_return failure(file);
        const std::shared_ptr<QIODevice> bytes = *file;
        const Result<QString> loaded = co_await engine->loadImage(bytes, progress);
        if (!loaded)
            co_return failure(loaded);
        source = *loaded;
    }
    if (transfer->hasEnded)
        co_return tl::unexpected<Error>(transferEnded());
    const QString target = place.value("image");
    if (source != target) {
        const Result<void> tagged = co_await engine->tagImage(source, target);
        if (!tagged)
            co_return failure(tagged);
    }
    RegistryLogin login;
    if (const RemoteCredential *credential = transfer->credential(place)) {
        login = loginOf(credential->user, QString::fromUtf8(credential->secret), credential->server);
    }
    if (transfer->hasEnded)
        co_return tl::unexpected<Error>(transferEnded());
    const Result<QString> pushed = co_await engine->pushImage(target, login, progress);
    if (!pushed || transfer->hasEnded)
        co_return pushed;
    const QString digest = co_await digestInRegistry(transfer, place);
    co_return digest.isEmpty() ? *pushed : digest;
}

} // namespace clustero
