// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringView>

namespace clustero {

enum class PublicationState { UnderWay, Published, Failed };

[[nodiscard]] QString toString(PublicationState state); ///< `under_way`
[[nodiscard]] PublicationState publicationStateFromString(QStringView text);

/// What has become of sending an artifact to one place. Value type.
struct Publication
{
    QString artifact;
    int position = 0; ///< in the artifact's list of places, from 0
    QString place;    ///< in words: `s3://bucket/key at https://…`
    QString url;      ///< where it is once it is published; several files: of the folder
    QString digest;   ///< `sha256:…` of the only file, or the image's; empty: several files, or not published
    PublicationState state = PublicationState::UnderWay;
    QString problem;      ///< a sentence
    QJsonObject progress; ///< of an upload that can be gone on with
    QDateTime changedAt;  ///< UTC

    bool operator==(const Publication &) const = default;
};

/// In a line: where it is and its digest, or why it is not there.
[[nodiscard]] QString inWords(const Publication &publication);

} // namespace clustero
