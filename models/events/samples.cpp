// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/events/samples.h"

#include <QDir>
#include <QJsonDocument>
#include <QResource>

#include <algorithm>

static void initializeEventResource()
{
    Q_INIT_RESOURCE(events);
}

namespace clustero {

QList<SampleEvent> sampleEvents()
{
    initializeEventResource();
    const QString folder = QStringLiteral(":/events/");
    QList<std::pair<int, SampleEvent>> samples;
    for (const QString &file : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        const QJsonObject json = QJsonDocument::fromJson(QResource(folder + file).uncompressedData()).object();
        SampleEvent sample;
        sample.id = file.chopped(5); // .json
        sample.title = json[QLatin1String("title")].toString();
        Event &event = sample.event;
        const EventName name{json[QLatin1String("source")].toString(), json[QLatin1String("name")].toString()};
        event.id = QStringLiteral("sample-") + sample.id;
        event.source = name.source == QLatin1String("github") ? QStringLiteral("https://github.com") : name.source;
        event.type = eventType(name);
        event.time = event.receivedAt = QDateTime(QDate(2026, 3, 2), QTime(9, 14), Qt::UTC);
        event.data = QJsonDocument(json[QLatin1String("payload")].toObject()).toJson(QJsonDocument::Compact);
        event.dataType = QStringLiteral("application/json");
        event.channel = json[QLatin1String("channel")].toString();
        const QJsonObject headers = json[QLatin1String("headers")].toObject();
        for (auto header = headers.constBegin(); header != headers.constEnd(); ++header)
            event.headers.insert(header.key(), header.value().toString());
        samples.append({json[QLatin1String("order")].toInt(), sample});
    }
    std::stable_sort(samples.begin(), samples.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<SampleEvent> result;
    for (const auto &sample : samples)
        result += sample.second;
    return result;
}

} // namespace clustero
