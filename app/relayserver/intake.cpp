// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relayserver/intake.h"

#include "models/events/signature.h"
#include "models/wire/relayframes.h"

namespace clustero::relay {

Result<Intake> takeIn(const Channel &channel, const EventHeaders &headers, const std::shared_ptr<const std::string> &body,
                      const QDateTime &receivedAt)
{
    const QByteArray data = QByteArray::fromRawData(body->data(), static_cast<qsizetype>(body->size()));
    const Result<Event> event = eventFromDelivery(headers, data, receivedAt, channel.id);
    if (!event)
        return failure(event);
    if (channel.verify) {
        QList<QByteArray> secrets{channel.secret};
        if (!channel.previousSecret.isEmpty())
            secrets.append(channel.previousSecret);
        const Verification outcome = verifySignature(*event, secrets);
        if (outcome != Verification::Valid)
            return failure(QStringLiteral("signature"), QStringLiteral("The delivery's signature is %1.").arg(toString(outcome)));
    }
    return Intake{{channel.number, receivedAt.toMSecsSinceEpoch(), eventEnvelope(*event), body}, event->id};
}

} // namespace clustero::relay
