// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/eventinbox.h"

namespace clustero {

EventInbox eventInbox(EventStore &store, DeliverEvent deliver, const Clock &clock)
{
    return {.deliver = [deliver = std::move(deliver)](const Event &event, const QString &channel,
                                                      qint64 seq) { return deliver(event, ReceivedFrom{.channel = channel, .seq = seq}); },
            .noteGap = [&store, &clock](const QString &channel, qint64 from, qint64 to, const QString &reason) -> Result<void> {
                const Result<void> noted = store.noteGap(channel, from, to, reason, clock.now());
                return noted && from == 0 ? store.setCursor(channel, to) : noted;
            },
            .cursor = [&store](const QString &channel) { return store.cursor(channel); },
            .gaps =
                [&store](const QString &channel) {
                    const auto gaps = store.gaps(channel);
                    return gaps ? static_cast<int>(gaps->size()) : 0;
                }};
}

} // namespace clustero
