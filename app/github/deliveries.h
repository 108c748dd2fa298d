// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/github/githubapp.h"
#include "models/events/event.h"

namespace clustero {

/// What may have been missed: deliveries since a time that are not known yet.
struct ReconcileWishes
{
    QDateTime since;                                  ///< invalid: all that GitHub still has (three days, a server of one's own seven)
    std::function<bool(const QString &guid)> isKnown; ///< an event with that id is in the store
    std::function<Result<void>(const Event &event)> deliver; ///< stores it durably; an error ends the reconciling
    QString channel = {};                                    ///< of the events
};

struct ReconcileReport
{
    int looked = 0;       ///< deliveries that GitHub listed
    int recovered = 0;    ///< events that were delivered here
    QStringList problems; ///< a sentence for each App that could not be asked
    QList<qint64> lost;   ///< deliveries that GitHub lists and that cannot be had
    QDateTime goneFrom;   ///< from then to `goneTo` there may have been deliveries that GitHub does not list any more; invalid: none
    QDateTime goneTo;

    bool operator==(const ReconcileReport &) const = default;
};

/// Of a list (newest first), those to fetch: each guid once, its newest try, not known, not older than `since` less an hour's leeway. Oldest first.
[[nodiscard]] QList<DeliverySummary> missingDeliveries(const QList<DeliverySummary> &listed, const QDateTime &since,
                                                       const std::function<bool(const QString &)> &isKnown);
/// Whether older pages can hold anything since then.
[[nodiscard]] bool reachesBack(const QList<DeliverySummary> &listed, const QDateTime &since);

/// The event of a delivery that GitHub was asked for: without its signature, since the bytes are not those that were signed, and so not checked.
[[nodiscard]] Result<Event> eventOf(const DeliveryDetail &detail, const GithubHost &host, const QDateTime &receivedAt,
                                    const QString &channel);

/// Asks GitHub which deliveries there were and takes in those that are missing, oldest first. Errors: the App's, `deliver`'s.
QCoro::Task<Result<ReconcileReport>> reconcile(std::shared_ptr<GithubApp> app, ReconcileWishes wishes);

} // namespace clustero
