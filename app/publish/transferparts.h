// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "app/net/backoff.h"
#include "app/publish/credential.h"
#include "app/store/artifactstore.h"
#include "app/store/store.h"

namespace clustero {

struct TransferTimes
{
    std::chrono::milliseconds stall{60'000}; ///< longest time in which nothing is sent or comes
    Backoff::Times waits{std::chrono::milliseconds(1000), std::chrono::milliseconds(20'000), std::chrono::milliseconds(60'000)};
    int attempts = 6;             ///< of each request
    qint64 largestPut = 16 << 20; ///< larger ones are sent in parts
    qint64 part = 8 << 20;        ///< more where there would be more than 9000 of them
};

/// What transfers work with. Everything outlives them.
struct TransferParts
{
    Store *store = nullptr;
    ArtifactStore *artifacts = nullptr;
    std::shared_ptr<Engine> engine;               ///< null where no image is pushed
    QHash<QString, RemoteCredential> credentials; ///< by name; every one that the run needs
    QByteArray authority;                         ///< PEM: certificates that are trusted besides the system's
    QString temporary;                            ///< a folder for what is on its way; made when it is needed
    TransferTimes times;
    std::function<void(const QString &credential)> worked; ///< a credential was just taken
};

} // namespace clustero
