// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/transfer.h"

namespace clustero {

/// A release in a Maven repository, and who asks.
struct MavenPlace
{
    QUrl repository;
    QString group;
    QString artifact;
    QString version;
    QString packaging;
    QByteArray authorization; ///< empty: nobody in particular
    bool isPlainAllowed = false;

    /// `.jar`, `.pom`, `.jar.sha256`
    [[nodiscard]] QUrl fileUrl(const QString &ending) const;
    [[nodiscard]] QUrl metadataUrl(const QString &ending = {}) const;
    [[nodiscard]] QString inWords() const { return QStringLiteral("%1:%2:%3").arg(group, artifact, version); }
};

[[nodiscard]] MavenPlace mavenPlaceOf(const RemoteSpec &place, const RemoteCredential *credential);
[[nodiscard]] WebRequest mavenRequest(const MavenPlace &place, const QByteArray &method, const QUrl &url, const QByteArray &body = {});

/// The file with its checksums, a project file, and the list of versions. The same file that is there already is fine; another one is the error
/// `transfer-exists`.
QCoro::Task<Result<void>> deployRelease(TransferPointer transfer, MavenPlace place, ArtifactFile file);

/// maven-metadata.xml with one more version; \p before may be empty or damaged.
[[nodiscard]] QByteArray withVersion(const QByteArray &before, const MavenPlace &place, const QDateTime &now);

} // namespace clustero
