// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/registrylogin.h"
#include "app/publish/publishing.h"

namespace clustero {

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
    co_return co_await engine->pushImage(target, login, progress);
}

} // namespace clustero
