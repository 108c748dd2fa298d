// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/diagnostic.h"

#include <QMap>
#include <QString>
#include <QUrl>

#include <optional>

namespace clustero {

enum class Place;

/// A string of the file and where it stands, so that an expression in it can be reported at its place.
struct Text
{
    QString value;
    SourceRange range;

    bool operator==(const Text &other) const { return value == other.value; }
};

enum class RemoteKind { Image, S3, Maven, Url };

/// A place elsewhere that an artifact is published at, or that an input is fetched from. Its texts may hold expressions until a run is resolved.
struct RemoteSpec
{
    RemoteKind kind = RemoteKind::Url;
    QMap<QString, Text> values;      ///< by key: `image`, `from`, `url`, or those of its mapping
    std::optional<bool> isPathStyle; ///< of S3; nullopt: where there is an endpoint
    bool isInsecure = false;         ///< http may lead anywhere
    QString credential;              ///< empty: none
    SourceRange range;

    [[nodiscard]] QString value(const char *key) const { return values.value(QLatin1String(key)).value; }
    [[nodiscard]] bool operator==(const RemoteSpec &) const;

    /// Where it is, for people: `s3://bucket/key at https://…`, `maven com.example:site:1.2 at https://…`.
    [[nodiscard]] QString inWords() const;
    /// inWords() with the credential's name: what a person approves.
    [[nodiscard]] QString asCapability() const;
    /// The server that a credential is shown to: `https://host:port`, or a registry's name.
    [[nodiscard]] QString server() const;
};

[[nodiscard]] QString keyOf(RemoteKind kind); ///< `s3`
/// The kinds that can stand there: of Place::Publish or Place::Remote.
[[nodiscard]] QList<RemoteKind> kindsAt(Place place);
/// `clustero connections` takes it.
[[nodiscard]] bool isCredentialName(const QString &name);
/// Whether plain HTTP is taken without a word: of this machine, of a private or link-local network.
[[nodiscard]] bool isNearAddress(const QUrl &url);
/// Lower-case hex of 64 digits.
[[nodiscard]] bool isSha256Text(const QString &text);

/// What is wrong with the values, where they stand. Values with expressions are left out. Codes: `bad-address`, `insecure-address`, `bad-bucket`,
/// `bad-key`, `bad-region`, `bad-coordinate`, `snapshot-version`, `bad-image`.
[[nodiscard]] QList<Diagnostic> checkRemote(const RemoteSpec &remote);

} // namespace clustero
