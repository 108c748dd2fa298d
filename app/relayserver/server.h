// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relayserver/config.h"

#include <memory>

namespace clustero::relay {

struct ServerParts;

/// The relay's server: listens, until a signal ends it.
class Server
{
public:
    /// `configFile` is read again on SIGHUP; empty: none. Errors: `listen`, `tls`, and those of the store.
    [[nodiscard]] static Result<std::unique_ptr<Server>> open(const Config &config, const QString &configFile);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// `127.0.0.1:8090`, with the port that it got.
    [[nodiscard]] QString address() const;
    /// Until SIGTERM or SIGINT: what was begun is answered, subscribers are told.
    void run();

private:
    struct Private;
    explicit Server(const Config &config, QString configFile);
    [[nodiscard]] Result<void> listen();
    void accept();
    void tick();
    void waitForSignal();
    void reload();
    void stop();

    std::unique_ptr<Private> d;
};

} // namespace clustero::relay
