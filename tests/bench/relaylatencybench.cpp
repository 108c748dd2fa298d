// SPDX-License-Identifier: GPL-3.0-or-later
// relaylatencybench [RATE [SECONDS]]: from the POST of a webhook to the event in the desktop's store, through a real clustero-relay: RATE a second
// (200) for SECONDS (10), bodies of 2 KB. Prints p50, p99 and the slowest, and how many of them were lost.
#include "app/relay/eventinbox.h"
#include "tests/fakes/memorysecrets.h"
#include "tests/system/subscriber/realrelay.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace clustero;

namespace {

constexpr int connections = 8;

/// Posts with a steady rate over a few connections that stay open, from a thread of its own.
class Poster : public QThread
{
public:
    Poster(const RealRelay &relay, int rate, int count, QList<std::atomic<qint64> *> sentAt, const QElapsedTimer &clock)
        : m_port(relay.port()),
          m_channel(relay.channel.toLatin1()),
          m_rate(rate),
          m_count(count),
          m_sentAt(std::move(sentAt)),
          m_clock(clock)
    {}

protected:
    void run() override
    {
        std::array<QTcpSocket, connections> sockets;
        for (QTcpSocket &socket : sockets) {
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
            socket.waitForConnected();
            socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        }
        const QByteArray body = "{\"filling\":\"" + QByteArray(2000, 'x') + "\"}";
        const qint64 start = m_clock.nsecsElapsed();
        for (int number = 0; number < m_count; ++number) {
            const qint64 due = start + number * 1'000'000'000LL / m_rate;
            while (m_clock.nsecsElapsed() < due)
                QThread::usleep(static_cast<unsigned long>(std::max<qint64>(1, (due - m_clock.nsecsElapsed()) / 1000)));
            QTcpSocket &socket = sockets.at(static_cast<size_t>(number % connections));
            socket.readAll();
            m_sentAt.at(number)->store(m_clock.nsecsElapsed());
            socket.write("POST /hooks/" + m_channel +
                         " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nX-GitHub-Event: push\r\n" +
                         "X-GitHub-Delivery: " + QByteArray::number(number) + "\r\nContent-Length: " + QByteArray::number(body.size()) +
                         "\r\n\r\n" + body);
            socket.flush();
            socket.waitForReadyRead(0);
        }
        for (QTcpSocket &socket : sockets)
            socket.waitForReadyRead(500);
    }

private:
    quint16 m_port;
    QByteArray m_channel;
    int m_rate;
    int m_count;
    QList<std::atomic<qint64> *> m_sentAt;
    const QElapsedTimer &m_clock;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rate = std::max(1, QCoreApplication::arguments().value(1, QStringLiteral("200")).toInt());
    const int count = rate * std::max(1, QCoreApplication::arguments().value(2, QStringLiteral("10")).toInt());
    RealRelay relay;
    QTemporaryDir folder;
    qputenv("CLUSTERO_DATA_DIR", QFile::encodeName(folder.path()));
    const auto store = EventStore::open(DataPaths::standard());
    if (!store)
        return 1;
    MemorySecrets secrets;
    secrets.values.insert(relayTokenName(relay.channel), relay.token);
    const QString file = connectionsFile(folder.path());
    (void)changeConnections(file, [&](Connections &made) -> Result<void> {
        made.relays = {{.name = QStringLiteral("real"), .url = relay.address(), .channel = relay.channel, .source = {}, .authority = {}}};
        return {};
    });
    std::vector<std::atomic<qint64>> sent(static_cast<size_t>(count));
    QList<std::atomic<qint64> *> sentAt;
    for (std::atomic<qint64> &one : sent)
        sentAt += &one;
    QElapsedTimer clock;
    clock.start();
    std::vector<qint64> took;
    const Clock wall;
    const DeliverEvent deliver = [&](const Event &event, const ReceivedFrom &from) -> Result<void> {
        const Result<AddedEvent> added = (*store)->add(event, from);
        took.push_back(clock.nsecsElapsed() - sentAt.at(event.id.toInt())->load());
        if (static_cast<int>(took.size()) == count)
            QCoreApplication::quit();
        return added ? Result<void>() : failure(added);
    };
    RelayConnections receiver(file, secrets, eventInbox(**store, deliver, wall), {});
    Poster poster(relay, rate, count, sentAt, clock);
    QObject::connect(&receiver, &RelayConnections::stateChanged, &receiver, [&] {
        if (receiver.receivers().value(0).state.isConnected() && !poster.isRunning() && !poster.isFinished())
            poster.start();
    });
    receiver.start();
    QTimer::singleShot(std::chrono::seconds(30 + count / rate), [] { QCoreApplication::exit(1); });
    const int status = QCoreApplication::exec();
    poster.wait();
    std::sort(took.begin(), took.end());
    const auto milliseconds = [&](double part) {
        return took.empty() ? 0.0 : double(took.at(static_cast<size_t>(part * double(took.size() - 1)))) / 1e6;
    };
    std::printf("%d a second, %d webhooks: p50 %.1f ms, p99 %.1f ms, slowest %.1f ms, missing %d\n", rate, count, milliseconds(0.5),
                milliseconds(0.99), milliseconds(1.0), count - static_cast<int>(took.size()));
    return status;
}
