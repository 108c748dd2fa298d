// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/eventdetails.h"

#include <QObject>

#include <functional>

namespace clustero {

/// Where events come from and what can be done with them. Asked in the GUI thread; answers come there too, later and once, unless the context is
/// gone by then.
class EventSource
{
public:
    virtual ~EventSource() = default;

    virtual void details(qint64 event, QObject *context, std::function<void(Result<EventDetails>)> done) = 0;
    /// Takes the event in once more, with another id. `payload` empty: as it was. The new event's row.
    virtual void replay(qint64 event, const QByteArray &payload, QObject *context, std::function<void(Result<qint64>)> done) = 0;
    /// Writes what `clustero run --event` reads.
    virtual void save(qint64 event, const QString &path, QObject *context, std::function<void(Result<void>)> done) = 0;
    virtual void answer(qint64 event, qint64 pipeline, DecisionAnswer answer, QObject *context, std::function<void(Result<void>)> done) = 0;
};

} // namespace clustero
