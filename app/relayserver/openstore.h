// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relayserver/config.h"
#include "app/relayserver/storethread.h"

namespace clustero::relay {

class Hub;

/// Opens the store that the configuration names, as often as it is called.
[[nodiscard]] OpenStore openerOf(const Config &config);

/// Hears of what other relays keep in the same store, in a thread of its own, and tells the hub in its.
class HeadListener
{
public:
    virtual ~HeadListener() = default;
};

/// Null where nobody else writes to the store.
[[nodiscard]] std::unique_ptr<HeadListener> listenForHeads(const Config &config, const Post &post, Hub &hub);

} // namespace clustero::relay
