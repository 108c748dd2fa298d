// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

namespace clustero {

/// An image's name with everything that people leave out filled in.
struct ImageReference
{
    QString registry;   ///< `docker.io`, `localhost:5000`
    QString repository; ///< `library/node`
    QString tag;        ///< empty only with a digest
    QString digest;     ///< `sha256:…` or empty

    [[nodiscard]] QString name() const { return registry + u'/' + repository; }
    /// What follows the name when pulling: the digest if there is one.
    [[nodiscard]] QString version() const { return digest.isEmpty() ? tag : digest; }
    [[nodiscard]] QString text() const;
};

/// Reads `node`, `node:20`, `ghcr.io/a/b@sha256:…` by the rules of distribution's reference grammar. Error
/// `image-reference`.
[[nodiscard]] Result<ImageReference> parseImageReference(const QString &text);

} // namespace clustero
