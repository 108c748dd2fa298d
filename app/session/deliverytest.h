// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QUrl>

#include <QCoroTask>

#include <chrono>

namespace clustero {

class EventService;
class HttpClient;

struct DeliveryTest
{
    QUrl address;                               ///< of a webhook
    QByteArray secret = {};                     ///< that it is signed with; empty: it is not
    std::chrono::milliseconds patience{15'000}; ///< after it was taken
};

/// Posts a `ping` as GitHub does and waits until it has come in here: the time that it took. It is kept as any event, and starts nothing. http and
/// events outlive it. Errors: the client's, `not-taken` (what the address answered), `not-arrived`.
QCoro::Task<Result<std::chrono::milliseconds>> testDelivery(HttpClient &http, EventService &events, DeliveryTest test);

} // namespace clustero
