// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/publication.h"

namespace clustero {

QString toString(PublicationState state)
{
    switch (state) {
    case PublicationState::UnderWay: return QStringLiteral("under_way");
    case PublicationState::Published: return QStringLiteral("published");
    case PublicationState::Failed: return QStringLiteral("failed");
    }
    return {};
}

PublicationState publicationStateFromString(QStringView text)
{
    for (const PublicationState state : {PublicationState::Published, PublicationState::Failed}) {
        if (text == toString(state))
            return state;
    }
    return PublicationState::UnderWay;
}

QString inWords(const Publication &publication)
{
    switch (publication.state) {
    case PublicationState::Published:
        return publication.digest.isEmpty() ? publication.url : QStringLiteral("%1  %2").arg(publication.url, publication.digest);
    case PublicationState::Failed: return QStringLiteral("not published at %1: %2").arg(publication.place, publication.problem);
    case PublicationState::UnderWay: break;
    }
    return QStringLiteral("being published at %1").arg(publication.place);
}

} // namespace clustero
