// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/events/event.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype longestName = 128, longestValue = 8192, longestReference = 2048, mostHeaders = 64;

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// Takes attributes out of a record and keeps the first thing that is wrong.
class AttributeReader
{
public:
    explicit AttributeReader(const QJsonObject &json) : m_json(json) {}

    [[nodiscard]] const QString &problem() const { return m_problem; }

    QString text(const char *name, qsizetype most, bool isRequired)
    {
        const QJsonValue value = m_json.value(QLatin1String(name));
        if (value.isUndefined() && !isRequired)
            return {};
        if (!value.isString() || (isRequired && value.toString().isEmpty()))
            complain(QStringLiteral("`%1` must be text").arg(QLatin1String(name)));
        else if (value.toString().size() > most)
            complain(QStringLiteral("`%1` has more than %2 letters").arg(QLatin1String(name)).arg(most));
        else if (value.toString().contains(QChar(u'\0')))
            complain(QStringLiteral("`%1` has a zero character").arg(QLatin1String(name)));
        return value.toString();
    }

    QDateTime time(const char *name)
    {
        const QString value = text(name, 64, false);
        if (value.isEmpty())
            return {};
        const QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
        const bool hasZone = time.timeSpec() != Qt::LocalTime;
        if (!time.isValid() || !hasZone)
            complain(QStringLiteral("`%1` must be a time with its zone, such as 2026-01-31T12:00:00Z").arg(QLatin1String(name)));
        return time.toUTC();
    }

    QByteArray data()
    {
        const QJsonValue value = m_json.value(QLatin1String("data_base64"));
        if (value.isUndefined())
            return {};
        const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!value.isString() || !decoded)
            complain(QStringLiteral("`data_base64` is not Base64"));
        else if ((*decoded).size() > maximumEventBytes)
            complain(QStringLiteral("`data_base64` holds more than 25 MiB"));
        return *decoded;
    }

    EventHeaders headers()
    {
        EventHeaders headers;
        const QJsonValue value = m_json.value(QLatin1String("headers"));
        if (!value.isUndefined() && !value.isObject())
            complain(QStringLiteral("`headers` must be an object"));
        const QJsonObject object = value.toObject();
        if (object.size() > mostHeaders)
            complain(QStringLiteral("`headers` has more than %1 entries").arg(mostHeaders));
        for (auto header = object.constBegin(); header != object.constEnd(); ++header) {
            const QString name = header.key();
            const bool isName = !name.isEmpty() && name.size() <= longestName && std::all_of(name.begin(), name.end(), [](QChar letter) {
                return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9') || letter == u'-' || letter == u'_';
            });
            if (!isName || !header.value().isString() || header.value().toString().size() > longestValue)
                complain(QStringLiteral("`headers` has an entry that is no lower-case name with a text of at most %1 letters")
                             .arg(longestValue));
            headers.insert(name, header.value().toString());
        }
        return headers;
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

QJsonObject attribute(const char *type, const char *description, qsizetype longest = 0)
{
    QJsonObject schema{{QStringLiteral("type"), QLatin1String(type)}, {QStringLiteral("description"), QString::fromUtf8(description)}};
    if (longest > 0)
        schema[QStringLiteral("maxLength")] = longest;
    return schema;
}

QJsonObject timeAttribute(const char *description)
{
    QJsonObject schema = attribute("string", description, 64);
    schema[QStringLiteral("format")] = QStringLiteral("date-time");
    return schema;
}

} // namespace

QJsonObject toJson(const Event &event)
{
    QJsonObject headers;
    for (auto header = event.headers.constBegin(); header != event.headers.constEnd(); ++header)
        headers.insert(header.key(), header.value());
    QJsonObject json{{QStringLiteral("specversion"), QStringLiteral("1.0")},
                     {QStringLiteral("id"), event.id},
                     {QStringLiteral("source"), event.source},
                     {QStringLiteral("type"), event.type},
                     {QStringLiteral("data_base64"), QString::fromLatin1(event.data.toBase64())},
                     {QStringLiteral("headers"), headers},
                     {QStringLiteral("verification"), toString(event.verification)}};
    if (event.time.isValid())
        json[QStringLiteral("time")] = timeText(event.time);
    if (event.receivedAt.isValid())
        json[QStringLiteral("receivedat")] = timeText(event.receivedAt);
    if (!event.dataType.isEmpty())
        json[QStringLiteral("datacontenttype")] = event.dataType;
    if (!event.channel.isEmpty())
        json[QStringLiteral("channel")] = event.channel;
    return json;
}

Result<Event> eventFromJson(const QByteArray &json)
{
    if (json.size() > maximumEventJsonBytes)
        return failure(QStringLiteral("bad-event"), QStringLiteral("The event cannot be read: it has more than 36 MiB."));
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isObject())
        return eventFromJson(document.object());
    return failure(QStringLiteral("bad-event"),
                   error.error == QJsonParseError::NoError
                       ? QStringLiteral("The event cannot be read: it is not a JSON object.")
                       : QStringLiteral("The event cannot be read: it is not JSON (at byte %1).").arg(error.offset));
}

Result<Event> eventFromJson(const QJsonObject &json)
{
    AttributeReader reader(json);
    if (json.value(QLatin1String("specversion")).toString() != QLatin1String("1.0"))
        reader.complain(QStringLiteral("`specversion` must be 1.0"));
    Event event;
    event.id = reader.text("id", 256, true);
    event.source = reader.text("source", longestReference, true);
    event.type = reader.text("type", 256, true);
    event.time = reader.time("time");
    event.dataType = reader.text("datacontenttype", 256, false);
    event.data = reader.data();
    event.headers = reader.headers();
    event.channel = reader.text("channel", 256, false);
    event.receivedAt = reader.time("receivedat");
    const QString verification = reader.text("verification", 32, false);
    if (const auto outcome = verificationFromString(verification))
        event.verification = *outcome;
    else if (!verification.isEmpty())
        reader.complain(QStringLiteral("`verification` has a value that is not known"));
    if (!reader.problem().isEmpty())
        return failure(QStringLiteral("bad-event"), QStringLiteral("The event cannot be read: %1.").arg(reader.problem()));
    return event;
}

QByteArray eventJsonSchema()
{
    QJsonObject data = attribute("string", "Exactly the bytes received, as Base64.");
    data[QStringLiteral("contentEncoding")] = QStringLiteral("base64");
    QJsonObject headers = attribute("object", "The headers that matter; lower-case names.");
    headers[QStringLiteral("maxProperties")] = mostHeaders;
    headers[QStringLiteral("propertyNames")] = QJsonObject{{QStringLiteral("pattern"), QStringLiteral("^[a-z0-9_-]{1,128}$")}};
    headers[QStringLiteral("additionalProperties")] =
        QJsonObject{{QStringLiteral("type"), QStringLiteral("string")}, {QStringLiteral("maxLength"), longestValue}};
    QJsonArray outcomes;
    for (int outcome = 0; outcome <= int(Verification::NoSecret); ++outcome)
        outcomes.append(toString(Verification(outcome)));
    QJsonObject verification = attribute("string", "What came of checking the signature.");
    verification[QStringLiteral("enum")] = outcomes;
    const QJsonObject properties{
        {QStringLiteral("specversion"), QJsonObject{{QStringLiteral("const"), QStringLiteral("1.0")}}},
        {QStringLiteral("id"), attribute("string", "The delivery's own id; the same event has the same id.", 256)},
        {QStringLiteral("source"), attribute("string", "Where it comes from, such as https://github.com.", longestReference)},
        {QStringLiteral("type"),
         attribute("string", "What happened: com.github.push, com.atlassian.jira.jira:issue_updated, clustero.pipeline, …", 256)},
        {QStringLiteral("time"), timeAttribute("When it happened or was sent.")},
        {QStringLiteral("datacontenttype"), attribute("string", "Content type of the data.", 256)},
        {QStringLiteral("data_base64"), data},
        {QStringLiteral("headers"), headers},
        {QStringLiteral("channel"), attribute("string", "The relay's channel that it came by.", 256)},
        {QStringLiteral("receivedat"), timeAttribute("When it was received.")},
        {QStringLiteral("verification"), verification}};
    const QJsonObject schema{{QStringLiteral("$schema"), QStringLiteral("https://json-schema.org/draft/2020-12/schema")},
                             {QStringLiteral("title"), QStringLiteral("Clustero event (CloudEvents 1.0)")},
                             {QStringLiteral("type"), QStringLiteral("object")},
                             {QStringLiteral("properties"), properties},
                             {QStringLiteral("required"), QJsonArray{QStringLiteral("specversion"), QStringLiteral("id"),
                                                                     QStringLiteral("source"), QStringLiteral("type")}}};
    return QJsonDocument(schema).toJson(QJsonDocument::Indented);
}

} // namespace clustero
