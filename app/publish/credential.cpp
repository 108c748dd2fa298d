// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/credential.h"

#include "models/pipeline/names.h"

namespace clustero {

Result<void> checkCredential(const RemoteCredential &credential, const RemoteSpec &place)
{
    const QString wanted = place.kind == RemoteKind::Image ? QStringLiteral("registry") : keyOf(place.kind);
    if (credential.kind != wanted) {
        return failure(QStringLiteral("credential-kind"),
                       QStringLiteral("The credential `%1` is of the kind %2, and %3 needs one of the kind %4. Add one with: clustero "
                                      "connections add-%4 NAME")
                           .arg(credential.name, credential.kind, place.inWords(), wanted));
    }
    if (credential.server != place.server()) {
        return failure(
            QStringLiteral("credential-server"),
            QStringLiteral("The credential `%1` is for %2 and is shown to nobody else, but the pipeline wants it for %3. Correct the "
                           "address, or add a credential for it with: clustero connections add-%4 NAME")
                .arg(credential.name, credential.server, place.server(), wanted));
    }
    return {};
}

QByteArray basicAuthorization(const RemoteCredential &credential)
{
    return "Basic " + (credential.user.toUtf8() + ':' + credential.secret).toBase64();
}

Result<QString> credentialServer(const QString &kind, const QString &text)
{
    if (kind == QLatin1String("registry")) {
        RemoteSpec image{RemoteKind::Image, {{QStringLiteral("image"), Text{text + QStringLiteral("/x"), {}}}}, {}, false, {}, {}};
        const bool isHub = text == QLatin1String("docker.io") || text.isEmpty();
        if (isHub)
            return QStringLiteral("docker.io");
        if (!text.contains(u'/') && isImageReference(text + QStringLiteral("/x")) && image.server() == text)
            return text;
        return failure(QStringLiteral("credential-address"),
                       QStringLiteral("\"%1\" is not a registry's name such as registry.example.com:5000.").arg(text.left(200)));
    }
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isPlain = url.scheme() == QLatin1String("http");
    if (!url.isValid() || url.host().isEmpty() || (!isPlain && url.scheme() != QLatin1String("https")) || !url.userInfo().isEmpty()) {
        return failure(QStringLiteral("credential-address"),
                       QStringLiteral("\"%1\" is not a server's address such as https://store.example.com.").arg(text.left(200)));
    }
    return RemoteSpec{RemoteKind::Url, {{QStringLiteral("url"), Text{url.toString(), {}}}}, {}, false, {}, {}}.server();
}

} // namespace clustero
