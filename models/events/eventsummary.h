// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/events/event.h"

namespace clustero {

/// What lists show of an event that is kept; small, because there may be 100,000 of them. Its payload is not read for it.
struct EventSummary
{
    qint64 row = 0; ///< grows in the order of reception; never used again
    QString id;
    QString type;  ///< CloudEvents type
    QString title; ///< `push · acme/web · main`
    QString repository;
    QString branch;
    QString sender;
    QString note;          ///< why it starts nothing at all; empty: see its decisions
    qint64 receivedMs = 0; ///< since 1970, UTC
    qint64 bytes = 0;      ///< of the payload
    int started = 0;       ///< runs
    int waiting = 0;       ///< decisions of which something is still to come
    Verification verification = Verification::NotChecked;
    bool isRouted = false; ///< held against all pipelines

    bool operator==(const EventSummary &) const = default;
};

} // namespace clustero

Q_DECLARE_METATYPE(clustero::EventSummary)
