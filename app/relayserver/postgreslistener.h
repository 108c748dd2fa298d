// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relayserver/hub.h"
#include "app/relayserver/openstore.h"

#include <QThread>

namespace clustero::relay {

/// LISTEN on a connection and in a thread of its own; connects again when that breaks.
class PostgresListener : public HeadListener
{
public:
    PostgresListener(QString options, Post post, Hub &hub);
    ~PostgresListener() override;
    PostgresListener(const PostgresListener &) = delete;
    PostgresListener &operator=(const PostgresListener &) = delete;

private:
    class Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace clustero::relay
