// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/relayframes.h"

#include "models/wire/runevents.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype longestChannel = 128, longestWord = 64, longestMessage = 4096;
constexpr QByteArrayView dataKey("\"data_base64\":\"");
/// Stands for the data while the rest of a large frame is read; no Base64.
constexpr QLatin1String dataStandIn("=data=");
constexpr qsizetype largeFrameBytes = 64 * 1024;

QJsonObject typed(const char *type)
{
    return {{QStringLiteral("type"), QLatin1String(type)}};
}

QJsonObject typed(const char *type, const QString &channel)
{
    QJsonObject json = typed(type);
    json[QStringLiteral("channel")] = channel;
    return json;
}

QJsonObject json(const RelaySubscribe &frame)
{
    QJsonObject json = typed("subscribe", frame.channel);
    json[QStringLiteral("cursor")] = frame.cursor ? QJsonValue(*frame.cursor) : QJsonValue(QStringLiteral("now"));
    json[QStringLiteral("window")] = frame.window;
    return json;
}

QJsonObject json(const RelaySubscribed &frame)
{
    QJsonObject json = typed("subscribed", frame.channel);
    json[QStringLiteral("head")] = frame.head;
    json[QStringLiteral("oldest")] = frame.oldest;
    return json;
}

QJsonObject json(const RelayAck &frame)
{
    QJsonObject json = typed("ack", frame.channel);
    json[QStringLiteral("seq")] = frame.seq;
    return json;
}

QJsonObject json(const RelayGap &frame)
{
    QJsonObject json = typed("gap", frame.channel);
    json[QStringLiteral("from")] = frame.from;
    json[QStringLiteral("to")] = frame.to;
    json[QStringLiteral("reason")] = frame.reason;
    return json;
}

QJsonObject json(const RelayPing &frame)
{
    QJsonObject json = typed("ping");
    json[QStringLiteral("time")] = frame.time;
    return json;
}

QJsonObject json(const RelayPong &frame)
{
    QJsonObject json = typed("pong");
    json[QStringLiteral("time")] = frame.time;
    return json;
}

QJsonObject json(const RelayError &frame)
{
    QJsonObject json = typed("error");
    json[QStringLiteral("code")] = frame.code;
    json[QStringLiteral("message")] = frame.message;
    json[QStringLiteral("fatal")] = frame.isFatal;
    return json;
}

QJsonObject json(const RelayUnknown &frame)
{
    return {{QStringLiteral("type"), frame.type}};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Appends `,"name":"value"`.
void appendField(QByteArray &out, const char *name, const QString &value)
{
    out += ",\"";
    out += name;
    out += "\":";
    appendJsonString(out, value.toUtf8());
}

QString timeText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    // Deliveries come by the thousand a second: all but the milliseconds is mostly as it was.
    thread_local qint64 knownSecond = -1;
    thread_local QString known;
    const qint64 ms = time.toMSecsSinceEpoch();
    if (ms < 0)
        return time.toUTC().toString(Qt::ISODateWithMs);
    if (ms / 1000 != knownSecond) {
        known = time.toUTC().toString(Qt::ISODateWithMs);
        knownSecond = ms / 1000;
    }
    QString text = known;
    const qsizetype digits = text.size() - 4; // 123Z
    text[digits] = QChar(u'0' + static_cast<char16_t>(ms / 100 % 10));
    text[digits + 1] = QChar(u'0' + static_cast<char16_t>(ms / 10 % 10));
    text[digits + 2] = QChar(u'0' + static_cast<char16_t>(ms % 10));
    return text;
}

/// Takes fields out of a frame and keeps the first thing that is wrong.
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &json) : m_json(json) {}

    [[nodiscard]] const QString &problem() const { return m_problem; }

    QString text(const char *name, qsizetype most, bool isRequired = true)
    {
        const QJsonValue value = m_json.value(QLatin1String(name));
        const QString text = value.toString();
        if (value.isUndefined() && !isRequired)
            return {};
        if (!value.isString() || (isRequired && text.isEmpty()) || text.size() > most || text.contains(QChar(u'\0')))
            complain(QStringLiteral("`%1` must be a text of at most %2 letters").arg(QLatin1String(name)).arg(most));
        return text;
    }

    qint64 number(const char *name, qint64 least)
    {
        const QJsonValue value = m_json.value(QLatin1String(name));
        const qint64 number = value.toInteger(least - 1);
        if (number < least)
            complain(QStringLiteral("`%1` must be a whole number from %2 on").arg(QLatin1String(name)).arg(least));
        return number;
    }

    std::optional<qint64> cursor()
    {
        if (m_json.value(QLatin1String("cursor")).toString() == QLatin1String("now"))
            return std::nullopt;
        return number("cursor", 0);
    }

    int window()
    {
        const qint64 window = number("window", 1);
        if (window > maximumRelayWindow)
            complain(QStringLiteral("`window` must be at most %1").arg(maximumRelayWindow));
        return static_cast<int>(std::clamp<qint64>(window, 1, maximumRelayWindow));
    }

    void complain(const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = what;
    }

private:
    const QJsonObject &m_json;
    QString m_problem;
};

tl::unexpected<Error> badFrame(const QString &why)
{
    return failure(QStringLiteral("bad-frame"), QStringLiteral("The relay's frame cannot be read: %1.").arg(why));
}

/// The place of a large event's data: the only field of that name, so that the rest can be read without it.
struct DataSpan
{
    qsizetype from = -1; ///< -1: there is none that is worth it
    qsizetype length = 0;
};

DataSpan dataSpan(const QByteArray &bytes)
{
    if (bytes.size() < largeFrameBytes)
        return {};
    const qsizetype key = bytes.indexOf(dataKey);
    if (key < 0)
        return {};
    const qsizetype from = key + dataKey.size();
    const qsizetype end = bytes.indexOf('"', from);
    if (end < 0 || QByteArrayView(bytes).sliced(from, end - from).contains('\\'))
        return {};
    return {from, end - from};
}

Result<RelayFrame> readEvent(FieldReader &reader, const QJsonObject &json, QByteArrayView base64, bool isApart)
{
    RelayEvent frame{reader.text("channel", longestChannel), reader.number("seq", 1), {}};
    if (!json.value(QLatin1String("event")).isObject())
        reader.complain(QStringLiteral("`event` must be an object"));
    if (!reader.problem().isEmpty())
        return badFrame(reader.problem());
    QJsonObject object = json.value(QLatin1String("event")).toObject();
    if (isApart)
        object.remove(QLatin1String("data_base64"));
    Result<Event> event = eventFromJson(object);
    if (!event)
        return badFrame(event.error().sentence);
    frame.event = *std::move(event);
    if (isApart) {
        auto data = QByteArray::fromBase64Encoding(QByteArray::fromRawData(base64.data(), base64.size()),
                                                   QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
        if (!data || (*data).size() > maximumEventBytes)
            return badFrame(QStringLiteral("`data_base64` is not Base64 of at most 25 MiB"));
        frame.event.data = *std::move(data);
    }
    return frame;
}

Result<RelayFrame> readFrame(const QJsonObject &json)
{
    FieldReader reader(json);
    const QString type = reader.text("type", longestWord);
    RelayFrame frame;
    if (type == QLatin1String("subscribe"))
        frame = RelaySubscribe{reader.text("channel", longestChannel), reader.cursor(), reader.window()};
    else if (type == QLatin1String("subscribed"))
        frame = RelaySubscribed{reader.text("channel", longestChannel), reader.number("head", 0), reader.number("oldest", 0)};
    else if (type == QLatin1String("event"))
        return readEvent(reader, json, {}, false);
    else if (type == QLatin1String("ack"))
        frame = RelayAck{reader.text("channel", longestChannel), reader.number("seq", 0)};
    else if (type == QLatin1String("gap"))
        frame = RelayGap{reader.text("channel", longestChannel), reader.number("from", 1), reader.number("to", 1),
                         reader.text("reason", longestWord)};
    else if (type == QLatin1String("ping"))
        frame = RelayPing{reader.text("time", longestWord, false)};
    else if (type == QLatin1String("pong"))
        frame = RelayPong{reader.text("time", longestWord, false)};
    else if (type == QLatin1String("error"))
        frame = RelayError{reader.text("code", longestWord), reader.text("message", longestMessage, false),
                           json.value(QLatin1String("fatal")).toBool()};
    else
        frame = RelayUnknown{type};
    if (const auto *gap = std::get_if<RelayGap>(&frame); gap && gap->to < gap->from)
        reader.complain(QStringLiteral("`to` must not be before `from`"));
    if (!reader.problem().isEmpty())
        return badFrame(reader.problem());
    return frame;
}

/// A large event without a copy of its data as a value of JSON; none if the frame is not of the usual form.
std::optional<Result<RelayFrame>> readLargeEvent(const QByteArray &bytes)
{
    const DataSpan span = dataSpan(bytes);
    if (span.from < 0)
        return std::nullopt;
    const QByteArray rest = bytes.left(span.from) + QByteArray(dataStandIn.data(), dataStandIn.size()) + bytes.mid(span.from + span.length);
    const QJsonObject json = QJsonDocument::fromJson(rest).object();
    if (json.value(QLatin1String("type")).toString() != QLatin1String("event") ||
        json.value(QLatin1String("event")).toObject().value(QLatin1String("data_base64")).toString() != dataStandIn)
        return std::nullopt;
    FieldReader reader(json);
    return readEvent(reader, json, QByteArrayView(bytes).sliced(span.from, span.length), true);
}

} // namespace

QByteArray encodeRelayFrame(const RelayFrame &frame)
{
    if (const auto *event = std::get_if<RelayEvent>(&frame))
        return encodeEventFrame(event->channel, event->seq, eventEnvelope(event->event), event->event.data);
    return std::visit(
        [](const auto &value) {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, RelayEvent>)
                return QByteArray();
            else
                return compact(json(value));
        },
        frame);
}

QByteArray eventEnvelope(const Event &event)
{
    // By hand, because a relay does it for every delivery.
    QByteArray out;
    out.reserve(1024);
    out += "{\"specversion\":\"1.0\"";
    appendField(out, "id", event.id);
    appendField(out, "source", event.source);
    appendField(out, "type", event.type);
    const QString time = timeText(event.time);
    if (event.time.isValid())
        appendField(out, "time", time);
    if (event.receivedAt.isValid())
        appendField(out, "receivedat", event.receivedAt == event.time ? time : timeText(event.receivedAt));
    if (!event.dataType.isEmpty())
        appendField(out, "datacontenttype", event.dataType);
    if (!event.channel.isEmpty())
        appendField(out, "channel", event.channel);
    appendField(out, "verification", toString(event.verification));
    out += ",\"headers\":{";
    for (auto header = event.headers.constBegin(); header != event.headers.constEnd(); ++header) {
        if (header != event.headers.constBegin())
            out += ',';
        appendJsonString(out, header.key().toUtf8());
        out += ':';
        appendJsonString(out, header.value().toUtf8());
    }
    out += "}}";
    return out;
}

QByteArray encodeEventFrame(const QString &channel, qint64 seq, QByteArrayView envelope, const QByteArray &data)
{
    // Its last brace gives way to the data.
    const QByteArrayView open = envelope.chopped(envelope.endsWith('}') ? 1 : 0);
    const QByteArray base64 = data.toBase64();
    QByteArray out;
    out.reserve(open.size() + base64.size() + 256);
    out += "{\"type\":\"event\"";
    appendField(out, "channel", channel);
    out += ",\"seq\":" + QByteArray::number(seq) + ",\"event\":";
    out += open;
    if (open.size() > 1)
        out += ',';
    out += dataKey;
    out += base64;
    out += "\"}}";
    return out;
}

Result<RelayFrame> decodeRelayFrame(const QByteArray &bytes, qsizetype most)
{
    if (bytes.size() > most)
        return badFrame(QStringLiteral("it has more than %1 bytes").arg(most));
    if (const auto event = readLargeEvent(bytes))
        return *event;
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isObject())
        return readFrame(document.object());
    return error.error == QJsonParseError::NoError ? badFrame(QStringLiteral("it is no JSON object"))
                                                   : badFrame(QStringLiteral("it is not JSON (at byte %1)").arg(error.offset));
}

} // namespace clustero
