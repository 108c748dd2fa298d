// SPDX-License-Identifier: GPL-3.0-or-later
// subscriber CONNECTIONS-FILE: takes events into the store of the data folder until it is killed. The token is in $TOKEN.
#include "app/relay/eventinbox.h"
#include "tests/fakes/memorysecrets.h"

#include <QCoreApplication>

using namespace clustero;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString file = QCoreApplication::arguments().value(1);
    const auto store = EventStore::open(DataPaths::standard());
    const Result<Connections> connections = readConnections(file);
    if (!store || !connections || connections->relays.isEmpty())
        return 2;
    MemorySecrets secrets;
    secrets.values.insert(relayTokenName(connections->relays.first().channel), qgetenv("TOKEN"));
    RelayConnections::Options options;
    options.relay.waits = {std::chrono::milliseconds(10), std::chrono::milliseconds(50), std::chrono::hours(1)};
    options.wake.logind = options.wake.routes = false;
    const Clock clock;
    const DeliverEvent deliver = [&](const Event &event, const ReceivedFrom &from) -> Result<void> {
        const Result<AddedEvent> added = (*store)->add(event, from);
        return added ? Result<void>() : failure(added);
    };
    RelayConnections receiver(file, secrets, eventInbox(**store, deliver, clock), options);
    receiver.start();
    return QCoreApplication::exec();
}
