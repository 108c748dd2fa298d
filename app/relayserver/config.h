// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relayserver/store.h"

namespace clustero::relay {

/// The configuration file's values; clustero-relay(8) explains each. Value type.
struct Config
{
    QString listenAddress = QStringLiteral("127.0.0.1");
    quint16 listenPort = 8090;
    QString publicAddress;   ///< what others reach it by, without a slash at its end
    QString certificateFile; ///< empty: no TLS
    QString keyFile;
    QString storeFolder = QStringLiteral("/var/lib/clustero-relay");
    QString postgresql; ///< keywords and values of libpq; empty: SQLite in the folder
    QByteArray adminTokenHash;
    Retention retention;
    qint64 keepFreeBytes = 64 * 1024 * 1024;
    qint64 bodyBytes = 25 * 1024 * 1024; ///< of a delivery
    qint64 bodyMemoryBytes = 256 * 1024 * 1024;
    int rate = 100;   ///< deliveries a second and channel
    int burst = 1000; ///< deliveries at once
    int connections = 10'000;
    int subscribers = 1000; ///< of a channel
    std::chrono::seconds slowAfter{60};
    std::chrono::seconds requestTimeout{30};
    bool hasMetrics = true;
};

/// Reads YAML. Error `bad-config`: the line and what is wrong there.
[[nodiscard]] Result<Config> readConfig(const QByteArray &text, const QString &fileName);
/// The file of the system where nothing else is said; it need not be there.
inline constexpr QLatin1String systemConfigFile("/etc/clustero-relay.yaml");
[[nodiscard]] Result<Config> loadConfig(const QString &fileName);

/// What of a new configuration cannot be taken over while the server runs; empty: nothing.
[[nodiscard]] QStringList needsRestart(const Config &running, const Config &wanted);

/// `25MiB`, `1 GiB`, `500kB` or plain bytes; none: not of this form or more than 8 EiB.
[[nodiscard]] std::optional<qint64> parseBytes(const QString &text);
/// `45s`, `30m`, `12h`, `7d`.
[[nodiscard]] std::optional<std::chrono::seconds> parseSeconds(const QString &text);

} // namespace clustero::relay
