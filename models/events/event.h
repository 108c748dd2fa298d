// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace clustero {

/// Most bytes of what was received; GitHub sends no more than 25 MB.
inline constexpr qsizetype maximumEventBytes = 25 * 1024 * 1024;
/// Most bytes of an event as JSON.
inline constexpr qsizetype maximumEventJsonBytes = 36 * 1024 * 1024;

/// Headers of a delivery: lower-case names.
using EventHeaders = QMap<QString, QString>;

/// What came of checking a delivery's signature.
enum class Verification {
    NotChecked, ///< events of Clustero itself, and those that a source was asked for
    Valid,
    Wrong,     ///< signed with another secret, or changed on its way
    Missing,   ///< a secret is known, but nothing was signed
    Malformed, ///< a signature that is none
    NoSecret,  ///< there is no secret to check it with
};

[[nodiscard]] QString toString(Verification outcome); ///< `not_checked`
[[nodiscard]] std::optional<Verification> verificationFromString(QStringView text);

/// Something that happened: a CloudEvents 1.0 record (triggers.md, "Events"). Value type.
struct Event
{
    QString id;       ///< the delivery's own; the same event has the same id
    QString source;   ///< a reference, such as `https://github.com/acme/web`
    QString type;     ///< `com.github.push`; see eventName()
    QDateTime time;   ///< when it happened or was sent, UTC; invalid: not known
    QByteArray data;  ///< exactly the bytes received
    QString dataType; ///< content type of the data
    EventHeaders headers;
    QString channel; ///< of the relay; empty: none
    QDateTime receivedAt;
    Verification verification = Verification::NotChecked;
    QJsonObject project =
        {}; ///< what is known here of the project that a Jira version's event means; never from outside, not part of the record

    bool operator==(const Event &) const = default;
};

/// Where an event comes from and the source's own name for it: `github` and `pull_request`.
struct EventName
{
    QString source; ///< github, jira, clustero, webhook; empty: none of these
    QString name;

    bool operator==(const EventName &) const = default;
};
[[nodiscard]] EventName eventName(const Event &event);
/// The CloudEvents type of an event.
[[nodiscard]] QString eventType(const EventName &name);

/// The headers that are kept (triggers.md, "the headers that matter"), with lower-case names; of the others none.
[[nodiscard]] EventHeaders headersThatMatter(const EventHeaders &all);

/// An event from what was posted: id, source, type and time from the headers and the body of GitHub or Jira; anything else is a webhook.
/// Nothing is verified. Error `event-too-large`.
[[nodiscard]] Result<Event> eventFromDelivery(const EventHeaders &headers, const QByteArray &body, const QDateTime &receivedAt,
                                              const QString &channel = {});

/// The event's payload as JSON text: the data, or what a form holds in `payload`. Nothing else is looked at.
[[nodiscard]] QByteArray payloadText(const Event &event);

/// The structured form of CloudEvents, the data in `data_base64`; extensions `headers`, `channel`, `receivedat`, `verification`.
[[nodiscard]] QJsonObject toJson(const Event &event);
/// Reads it. Unknown attributes are passed over. Error `bad-event`: what is missing, too long, or not what it should be.
[[nodiscard]] Result<Event> eventFromJson(const QByteArray &json);
[[nodiscard]] Result<Event> eventFromJson(const QJsonObject &json);

/// JSON Schema (draft 2020-12) of the structured form. Indented UTF-8.
[[nodiscard]] QByteArray eventJsonSchema();

} // namespace clustero
