// SPDX-License-Identifier: GPL-3.0-or-later
// What a smee channel may send: a stream in any portions, and messages in it.
#include "app/relay/smeeparser.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace clustero;

namespace {

constexpr qsizetype mostBytes = 4096;

QByteArrayList eventsOf(const QByteArray &stream, qsizetype portion)
{
    QByteArrayList found;
    ServerSentEventParser parser([&](const ServerSentEvent &event) { found += event.name + '\0' + event.data; }, mostBytes);
    for (qsizetype at = 0; at < stream.size(); at += portion) {
        if (!parser.feed(QByteArrayView(stream).sliced(at, std::min(portion, stream.size() - at))))
            return found;
    }
    return found;
}

/// The bytes cut out are the value that Qt reads.
void checkMessage(const QByteArray &data)
{
    const Result<Event> event = eventFromSmee(data, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC), QStringLiteral("c"));
    if (!event)
        return;
    const QJsonObject whole = QJsonDocument::fromJson(data).object();
    const QJsonDocument body = QJsonDocument::fromJson(event->data);
    if (!body.isObject() || body.object() != whole.value(QLatin1String("body")).toObject())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray stream(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArrayList whole = eventsOf(stream, std::max<qsizetype>(1, stream.size()));
    if (eventsOf(stream, 1) != whole || eventsOf(stream, 7) != whole)
        std::abort();
    for (const QByteArray &event : whole)
        checkMessage(event.mid(event.indexOf('\0') + 1));
    checkMessage(stream);
    return 0;
}
