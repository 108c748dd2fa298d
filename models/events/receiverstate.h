// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QJsonObject>

#include <chrono>

namespace clustero {

/// How it stands with something that events come from. Times in UTC.
struct ReceiverState
{
    enum class Kind {
        Off,
        Connecting,
        CatchingUp, ///< connected; older events are coming
        Connected,  ///< connected, and everything that was there has been taken
        Waiting,    ///< not connected, until the next attempt
    };
    Kind kind = Kind::Off;
    bool isDurable = true;                  ///< what comes while not connected is kept there
    QDateTime since = {};                   ///< connected since then; else not connected since then
    QDateTime caughtUpTo = {};              ///< everything up to then has been taken; invalid: not known
    QDateTime retryAt = {};                 ///< of Waiting, and of what is asked
    std::chrono::milliseconds pollEvery{0}; ///< it is asked so often; 0: it pushes
    qint64 behind = 0;                      ///< of CatchingUp: events that are still to come, at most
    int gaps = 0;
    Error problem = {}; ///< why it is not connected; its code is empty if nothing is wrong

    [[nodiscard]] bool isConnected() const { return kind == Kind::CatchingUp || kind == Kind::Connected; }
};

[[nodiscard]] QJsonObject toJson(const ReceiverState &state);
/// What cannot be read is as in a new state.
[[nodiscard]] ReceiverState receiverStateFromJson(const QJsonObject &json);

} // namespace clustero
