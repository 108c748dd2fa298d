// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relayserver/openstore.h"

#include "app/relayserver/postgreslistener.h"
#include "app/relayserver/postgresstore.h"
#include "app/relayserver/sqlitestore.h"

namespace clustero::relay {

OpenStore openerOf(const Config &config)
{
    if (!config.postgresql.isEmpty())
        return [options = config.postgresql] { return PostgresStore::open(options); };
    return [folder = config.storeFolder, keepFree = config.keepFreeBytes] { return SqliteStore::open(folder, keepFree); };
}

std::unique_ptr<HeadListener> listenForHeads(const Config &config, const Post &post, Hub &hub)
{
    if (config.postgresql.isEmpty())
        return nullptr;
    return std::make_unique<PostgresListener>(config.postgresql, post, hub);
}

} // namespace clustero::relay
