// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <map>

namespace clustero::relay {

/// Counts of the server, used in its thread only.
struct Metrics
{
    std::map<int, qint64> hooks; ///< answers to deliveries by status
    qint64 hookBytes = 0;
    qint64 connections = 0; ///< open now, subscribers among them
    qint64 refusedConnections = 0;
    qint64 subscribers = 0; ///< now
    qint64 subscriptions = 0;
    qint64 eventsSent = 0;
    qint64 acks = 0;
    qint64 gaps = 0;
    std::map<QByteArray, qint64> closed; ///< subscribers that were closed, by code
    qint64 commits = 0;
    qint64 committed = 0;                  ///< deliveries
    std::array<qint64, 8> commitSeconds{}; ///< by upper bound, see metrics.cpp
    double commitSecondsSum = 0;
    qint64 channels = 0;
    qint64 keptBytes = 0;

    void noteCommit(size_t deliveries, double seconds);
    /// Prometheus' text format.
    [[nodiscard]] QByteArray text() const;
};

} // namespace clustero::relay
