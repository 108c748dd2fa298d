// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/events/eventrun.h"
#include "app/git/mirror.h"
#include "app/store/eventstore.h"
#include "models/base/clock.h"
#include "models/triggers/matching.h"

#include <QCoroTask>

namespace clustero {

/// What the events' service needs of the session.
struct EventParts
{
    DataPaths paths;
    QString configuration; ///< folder; empty: none
    EventStore *store = nullptr;
    Store *runs = nullptr;
    const Clock *clock = nullptr;
    ExpressionWatchdog *watchdog = nullptr;
    TriggerTypes types;
    std::function<QCoro::Task<EventRunOutcome>(EventRun)> start;
    std::function<void(const RunId &)> cancel;
    std::function<QCoro::Task<Result<QByteArray>>(QString name)> secret; ///< from the keychain
    /// How a repository is fetched; may be empty.
    std::function<QCoro::Task<Result<FetchWishes>>(QString url, QString repository)> wishes;
    /// A password of those wishes was not accepted: they are asked for once more. May be empty.
    std::function<void(const QByteArray &password)> refused = {};
    /// Asks a Jira for the key of a project; may be empty. Error `no-token`: it may not be asked.
    std::function<QCoro::Task<Result<JiraProject>>(JiraProject)> project = {};
};

} // namespace clustero
