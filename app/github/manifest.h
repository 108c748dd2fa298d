// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/github/types.h"

namespace clustero {

/// What an App that is to be made should be like.
struct ManifestWishes
{
    QString name = QStringLiteral("Clustero"); ///< a suggestion, unique on all of GitHub; at most 34 letters are used
    QString organization = {};                 ///< empty: the person's own account
    QUrl homepage = {};                        ///< shown on the App's page
    QUrl webhook = {};                         ///< public address; empty: an App without a webhook
};

/// The App as GitHub wants it described; `redirect`: where the person's browser goes afterwards.
[[nodiscard]] QJsonObject appManifest(const ManifestWishes &wishes, const QUrl &redirect);

/// The page of GitHub that a manifest is posted to.
[[nodiscard]] QUrl manifestPage(const GithubHost &host, const QString &organization, const QString &state);

/// A page that posts the manifest there by itself, and with a button where scripts are off.
[[nodiscard]] QByteArray manifestForm(const QUrl &page, const QJsonObject &manifest, const QByteArray &scriptNonce);

/// A small page with a title and sentences, each a paragraph.
[[nodiscard]] QByteArray plainPage(const QString &title, const QStringList &sentences);

} // namespace clustero
