// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/deliverytest.h"

#include "app/events/eventservice.h"
#include "app/net/answer.h"
#include "app/net/httpclient.h"
#include "models/events/signature.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QPointer>
#include <QUuid>

namespace clustero {

namespace {

struct DeliveryWords
{
    Q_DECLARE_TR_FUNCTIONS(clustero::DeliveryTest)
};

WebRequest pingOf(const DeliveryTest &test, const QString &id)
{
    WebRequest request{.method = "POST", .url = test.address, .mostBytes = 64 * 1024, .time = test.patience};
    request.body =
        QJsonDocument(QJsonObject{{QStringLiteral("zen"), QStringLiteral("A test delivery of Clustero.")}}).toJson(QJsonDocument::Compact);
    request.headers = {
        {"Content-Type", "application/json"}, {"User-Agent", "Clustero"}, {"X-GitHub-Event", "ping"}, {"X-GitHub-Delivery", id.toLatin1()}};
    if (!test.secret.isEmpty())
        request.headers.append({"X-Hub-Signature-256", signatureOf(request.body, test.secret)});
    return request;
}

} // namespace

QCoro::Task<Result<std::chrono::milliseconds>> testDelivery(HttpClient &http, EventService &events, DeliveryTest test)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString host = test.address.host();
    QElapsedTimer time;
    time.start();
    const Answer<bool> arrived;
    QTimer limit;
    QObject::connect(&events, &EventService::eventAdded, &limit, [arrived, id, seen = QPointer(&events)](qint64 row) {
        const Result<EventSummary> summary = seen->store().summary(row);
        if (summary && summary->id == id)
            arrived.give(true);
    });
    QObject::connect(&events, &QObject::destroyed, &limit, [arrived] { arrived.give(false); });
    const Result<WebResponse> answer = co_await http.send(pingOf(test, id));
    if (!answer)
        co_return failure(answer);
    if (answer->status < 200 || answer->status > 299)
        co_return failure(
            QStringLiteral("not-taken"),
            DeliveryWords::tr("%1 answered %2 and did not take the test delivery. Check that the address leads to the channel's webhook.")
                .arg(host)
                .arg(answer->status));
    QObject::connect(&limit, &QTimer::timeout, &limit, [arrived] { arrived.give(false); });
    limit.start(test.patience);
    const bool isHere = co_await arrived.wait();
    if (!isHere)
        co_return failure(
            QStringLiteral("not-arrived"),
            DeliveryWords::tr(
                "%1 took the test delivery, but it did not come in here within %2 seconds. The address leads to another channel, or "
                "the relay is not connected.")
                .arg(host)
                .arg(std::chrono::duration_cast<std::chrono::seconds>(test.patience).count()));
    co_return std::chrono::milliseconds(time.elapsed());
}

} // namespace clustero
