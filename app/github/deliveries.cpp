// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/github/deliveries.h"

#include <QSet>

#include <algorithm>

namespace clustero {

namespace {

constexpr qint64 leeway = 3600; // seconds: clocks differ, and deliveries may be listed late
constexpr int mostDeliveryPages = 100;
constexpr int keptOnGithub = 3, keptOnOwnServer = 7; // days

bool isOwnServer(const GithubHost &host)
{
    return host.api.path().startsWith(QLatin1String("/api/"));
}

} // namespace

QList<DeliverySummary> missingDeliveries(const QList<DeliverySummary> &listed, const QDateTime &since,
                                         const std::function<bool(const QString &)> &isKnown)
{
    QList<DeliverySummary> missing;
    QSet<QString> seen;
    for (const DeliverySummary &delivery : listed) {
        const bool isOld = since.isValid() && delivery.at.isValid() && delivery.at < since.addSecs(-leeway);
        if (isOld || delivery.guid.isEmpty() || seen.contains(delivery.guid))
            continue;
        seen.insert(delivery.guid);
        if (!isKnown(delivery.guid))
            missing.prepend(delivery);
    }
    return missing;
}

bool reachesBack(const QList<DeliverySummary> &listed, const QDateTime &since)
{
    return since.isValid() && !listed.isEmpty() && listed.constLast().at.isValid() && listed.constLast().at < since.addSecs(-leeway);
}

Result<Event> eventOf(const DeliveryDetail &detail, const GithubHost &host, const QDateTime &receivedAt, const QString &channel)
{
    EventHeaders headers = detail.headers;
    headers.remove(QStringLiteral("x-hub-signature"));
    headers.remove(QStringLiteral("x-hub-signature-256"));
    headers.insert(QStringLiteral("content-type"), QStringLiteral("application/json"));
    headers.insert(QStringLiteral("x-github-event"), detail.summary.event);
    headers.insert(QStringLiteral("x-github-delivery"), detail.summary.guid);
    // A server of one's own says so in its deliveries; an event has one identity, whichever way it comes.
    const QString enterprise = QStringLiteral("x-github-enterprise-host");
    if (isOwnServer(host) && !headers.contains(enterprise))
        headers.insert(enterprise, host.web.host());
    Result<Event> event = eventFromDelivery(headers, detail.payload, receivedAt, channel);
    if (event && detail.summary.at.isValid())
        event->time = detail.summary.at;
    return event;
}

QCoro::Task<Result<ReconcileReport>> reconcile(std::shared_ptr<GithubApp> app, ReconcileWishes wishes)
{
    ReconcileReport report;
    QList<DeliverySummary> listed;
    QUrl next;
    for (int page = 0;; ++page) {
        const Result<DeliveryPage> answer = co_await app->deliveries(next);
        if (!answer)
            co_return failure(answer);
        listed += answer->deliveries;
        next = answer->next;
        if (next.isEmpty() || reachesBack(answer->deliveries, wishes.since))
            break;
        if (page + 1 >= mostDeliveryPages) {
            report.goneFrom = wishes.since;
            report.goneTo = listed.constLast().at;
            break;
        }
    }
    report.looked = static_cast<int>(listed.size());
    const QDateTime kept = app->now().addDays(isOwnServer(app->host()) ? -keptOnOwnServer : -keptOnGithub);
    if (wishes.since.isValid() && wishes.since < kept && !report.goneFrom.isValid() && !reachesBack(listed, wishes.since)) {
        report.goneFrom = wishes.since;
        report.goneTo = kept;
    }
    const QList<DeliverySummary> missing = missingDeliveries(listed, wishes.since, wishes.isKnown);
    for (const DeliverySummary &delivery : missing) {
        const Result<DeliveryDetail> detail = co_await app->delivery(delivery.id);
        if (!detail && (detail.error().code == QLatin1String("not-found") || detail.error().code == QLatin1String("too-big"))) {
            report.lost.append(delivery.id);
            continue;
        }
        if (!detail)
            co_return failure(detail);
        const Result<Event> event = eventOf(*detail, app->host(), app->now(), wishes.channel);
        if (!event) {
            report.lost.append(delivery.id);
            continue;
        }
        if (wishes.isKnown(delivery.guid)) // it came meanwhile
            continue;
        if (const Result<void> delivered = wishes.deliver(*event); !delivered)
            co_return failure(delivered);
        ++report.recovered;
    }
    co_return report;
}

} // namespace clustero
