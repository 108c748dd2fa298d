// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relay/relaysubscriber.h"
#include "app/settings/connections.h"

#include <QCoroTask>

namespace clustero {

/// What came of connecting once.
struct RelayFinding
{
    std::chrono::milliseconds took{0}; ///< until the subscription stood
    qint64 head = 0;                   ///< newest number, 0: nothing came yet
    qint64 kept = 0;                   ///< events that the relay has, at most
};

/// Connects to a channel, looks, and leaves; no event is taken or acknowledged. Errors as in ReceiverState::problem.
QCoro::Task<Result<RelayFinding>> probeRelay(RelayConnection connection, QByteArray token, WebSocketTimes times = {});
/// The same with a smee channel: the time that it took.
QCoro::Task<Result<std::chrono::milliseconds>> probeSmee(SmeeConnection connection);

} // namespace clustero
